// Agreeing: the panel beside the sheet, signing, the files that go between two computers.
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog } from '../../support/app'
import type { Desk } from '../fixtures'
import { rail } from './journal'
import { comparing, giving, taking } from './pairing'
import { typeInPalette } from './search'

export const agreement = (page: Page): Locator => page.getByRole('region', { name: 'Agreement' })
export const review = (page: Page): Locator => page.getByRole('dialog', { name: /^(What|“)/ })

/** Opens the place where the two pair. */
export async function goToPairing(page: Page, partner: string): Promise<void> {
  await typeInPalette(page, 'pair with', `Pair with ${partner}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Pair your two Duologues' })).toBeVisible()
}

/** The card as a file, saved where the answer says. */
export async function giveCard(desk: Desk, name: string): Promise<string> {
  const page = desk.page()
  const path = join(desk.folders.home, `${name}.duocard`)
  await giving(page).getByRole('button', { name: 'Put this name on my card' }).click()
  await answerSaveDialog(desk.app().electron, path)
  await giving(page).getByRole('button', { name: 'Save as a file…' }).click()
  await expect(giving(page)).toContainText(`${name}.duocard`)
  return path
}

export async function takeCard(desk: Desk, path: string): Promise<void> {
  await taking(desk.page()).getByLabel('A card file, or a picture of a QR code').setInputFiles(path)
  // Two apps at once, and digits that are made slow to find.
  await expect(comparing(desk.page()).getByRole('listitem')).toHaveCount(6, { timeout: 20_000 })
}

export async function sayTheyAreTheSame(page: Page): Promise<void> {
  await comparing(page).getByRole('radio', { name: 'By phone or video' }).check()
  await comparing(page).getByRole('button', { name: 'They are the same' }).click()
  await expect(comparing(page)).toContainText('Compared on')
}

/** Signs by the button of that name, in the panel or in the comparison; resolves to the file that was saved. */
export async function signAndSave(
  desk: Desk,
  from: Locator,
  button: string,
  fileName: string,
  note?: string,
): Promise<string> {
  const path = join(desk.folders.home, `${fileName}.duologue`)
  await answerSaveDialog(desk.app().electron, path)
  await expect(from.getByRole('button', { name: button })).toBeEnabled()
  const dialog = signDialog(desk.page())
  // A dialog that has just opened lets the second click of a double click pass.
  await expect(async () => {
    await from.getByRole('button', { name: button }).click({ timeout: 500 })
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  if (note !== undefined) await dialog.getByLabel(/^A note to/).fill(note)
  await press(dialog, 'Sign')
  await expect(agreement(desk.page())).toContainText(`Give`, { timeout: 20_000 })
  await expect(agreement(desk.page())).toContainText(`${fileName}.duologue`)
  return path
}

export const signDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^Sign (and hand over|and send back|what)/ })

export const myComment = (page: Page, words: string): Locator =>
  review(page).getByLabel(`Your comment on “${words}”`)

/** The field for a comment on the passage with these words. */
export const openComment = (page: Page, words: string): Promise<void> =>
  expect(async () => {
    await review(page)
      .getByRole('button', { name: `Comment on “${words}”` })
      .click({ timeout: 500 })
    await expect(myComment(page, words)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })

/** A dialog takes no click while the second one of a double click may still come. */
export const press = (dialog: Locator, name: string): Promise<void> =>
  expect(async () => {
    if (await dialog.isVisible())
      await dialog.getByRole('button', { name, exact: true }).last().click({ timeout: 500 })
    await expect(dialog).toBeHidden({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })

/** A dialog with words in it asks before it lets go of them. */
export async function leaveAndDiscard(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('button', { name: 'Keep writing' })).toBeFocused()
  await press(dialog, 'Discard')
}

/** By the button on the page of the hand-overs; resolves to the dialog that says what came of it. */
export async function takeFileByButton(desk: Desk, path: string): Promise<Locator> {
  const page = desk.page()
  await answerOpenDialog(desk.app().electron, path)
  await rail(page)
    .getByRole('button', { name: /^Hand-overs/ })
    .click()
  await page.getByRole('button', { name: 'Take a hand-over file…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  return dialog
}

/** As if it were let go over the middle of the window. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))
      data.items.add(new File([content], fileName ?? ''))
      const target = document.getElementById('work') ?? document.body
      for (const kind of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    [name, bytes.toString('base64')],
  )
}
