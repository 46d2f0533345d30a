// What the editor of a note offers beside its text: the bubble, the slash menu, files, tables, the context menu.
import { expect, type Locator, type Page } from '@playwright/test'
import { noteText } from './journal'

export const bubble = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected words' })
export const slashMenu = (page: Page): Locator => page.getByRole('listbox', { name: 'Insert' })
export const markdownField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'The note as Markdown' })

/** The cursor behind the last word; a click could land on an image. */
export async function toEnd(page: Page): Promise<void> {
  await noteText(page).focus()
  await page.keyboard.press('Control+End')
}

/** Chooses a file the way a person does, and waits until it stands in the note. */
export async function pickImage(page: Page, path: string, alt: string): Promise<void> {
  const before = await noteText(page).getByRole('img').count()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add an image or a file' }).click()
  await (await chooser).setFiles([path])
  await expect(noteText(page).getByRole('img')).toHaveCount(before + 1, { timeout: 15_000 })
  await expect(noteText(page).locator('canvas[data-loaded]')).toHaveCount(before + 1)
  await page.getByLabel('Describe the image').last().fill(alt)
}

/** The menu over a word of the note. */
export async function openMenuOn(page: Page, word: Locator): Promise<Locator> {
  await word.click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Edit' })
  await expect(menu).toBeVisible()
  return menu
}
