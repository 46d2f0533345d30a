// What the editor of a note offers beside its text: the bubble, the slash menu, files, tables, the context menu.
import { expect, type Locator, type Page } from '@playwright/test'
import { noteText } from './journal'

export const bubble = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected words' })
export const slashMenu = (page: Page): Locator => page.getByRole('listbox', { name: 'Insert' })
export const markdownField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'The note as Markdown' })
export const findBar = (page: Page): Locator => page.getByRole('search', { name: 'Find in note' })

/** The cursor behind the last word; a click could land on an image. */
export async function toEnd(page: Page): Promise<void> {
  await noteText(page).focus()
  await page.keyboard.press('Control+End')
}

/** Types a slash and the beginning of an entry's name, and takes the entry by Enter. */
export async function takeSlash(page: Page, typed: string, entry: string): Promise<void> {
  await page.keyboard.type(`/${typed}`)
  await expect(slashMenu(page).getByRole('option', { selected: true })).toHaveText(entry)
  await page.keyboard.press('Enter')
  await expect(slashMenu(page)).toHaveCount(0)
}

/** Opens a list of the bubble, types a name and takes what is offered first. */
export async function labelAs(page: Page, kind: 'Tag' | 'Person' | 'Goal', name: string): Promise<void> {
  await bubble(page).getByRole('button', { name: kind, exact: true }).click()
  await page.keyboard.type(name)
  await expect(bubble(page).getByRole('option', { selected: true })).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(bubble(page).getByRole('option')).toHaveCount(0)
}

/** Chooses a file the way a person does. */
export async function pickFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add an image or a file' }).click()
  await (await chooser).setFiles([path])
}

/** Picks an image, waits until it stands in the note, and describes it. */
export async function pickImage(page: Page, path: string, alt: string): Promise<void> {
  const before = await noteText(page).getByRole('img').count()
  await pickFile(page, path)
  await expect(noteText(page).getByRole('img')).toHaveCount(before + 1, { timeout: 15_000 })
  await expect(noteText(page).locator('canvas[data-loaded]')).toHaveCount(before + 1)
  await page.getByLabel('Describe the image').last().fill(alt)
}

export const images = (page: Page): Locator => noteText(page).locator('canvas[data-loaded]')
/** Of files in the text. */
export const cards = (page: Page, name: string): Locator =>
  noteText(page).locator('.node-file').filter({ hasText: name })
/** Of files on their way in. */
export const goingIn = (page: Page, name: string): Locator =>
  noteText(page)
    .getByRole('status')
    .filter({ hasText: `Taking in ${name}` })

/** Pastes a file at the cursor, or lets it fall on the first block of the note, as the system does. */
export function bringFile(page: Page, how: 'paste' | 'drop', name: string, bytes: Buffer): Promise<void> {
  return noteText(page).evaluate(
    (text, [way, fileName, base64]) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      data.items.add(new File([content], fileName))
      const { left, top } = (text.firstElementChild ?? text).getBoundingClientRect()
      const all = { bubbles: true, cancelable: true }
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', { ...all, clipboardData: data })
          : new DragEvent('drop', { ...all, dataTransfer: data, clientX: left + 4, clientY: top + 4 })
      text.dispatchEvent(event)
    },
    [how, name, bytes.toString('base64')] as const,
  )
}

/** Red, green, blue and opacity in the middle of its height, so far across. */
export function pixelAt(canvas: Locator, across: number): Promise<number[]> {
  return canvas.evaluate((element, at) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('not a canvas')
    const { width, height } = element
    return [...(element.getContext('2d')?.getImageData(width * at, height / 2, 1, 1).data ?? [])]
  }, across)
}

/** TipTap leaves the editor on its element. */
interface EditorElement extends HTMLElement {
  readonly editor: { getJSON(): Record<string, unknown> }
}

export const documentOf = (page: Page): Promise<Record<string, unknown>> =>
  noteText(page).evaluate(({ editor }: EditorElement) => editor.getJSON())

/** The menu over a word of the note. */
export async function openMenuOn(page: Page, word: Locator): Promise<Locator> {
  await word.click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Edit' })
  await expect(menu).toBeVisible()
  return menu
}
