// The charter: its page, the wordings, what is missing, the leak check, what is earlier.
import { expect, type Locator, type Page } from '@playwright/test'
import { rail } from './journal'

export const charterPage = (page: Page): Locator => page.getByRole('region', { name: 'The page' })
export const missing = (page: Page): Locator => page.getByRole('region', { name: 'Before it is ready' })
export const signed = (page: Page): Locator => page.getByRole('region', { name: 'This version' })
export const earlier = (page: Page): Locator => page.getByRole('region', { name: 'Earlier' })
export const charterCheck = (page: Page): Locator => page.getByRole('region', { name: 'Leak check' })
export const readyButton = (page: Page): Locator => page.getByRole('button', { name: 'Ready to sign' })

export async function goToCharter(page: Page): Promise<void> {
  await rail(page).getByRole('button', { name: 'Charter' }).click()
}

/** Begins one with these parts carried over. */
export async function beginCharter(page: Page, parts: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Begin a charter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Begin a charter' })
  await dialog.getByLabel('Title').fill('How we learn from each other')
  for (const part of parts) await dialog.getByRole('checkbox', { name: part }).check()
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(charterPage(page)).toBeVisible()
}

/** Puts a clause of the library onto the page, in the wording that holds these words. */
export async function addClause(page: Page, kind: string, wording: RegExp): Promise<Locator> {
  await charterPage(page).getByRole('button', { name: kind, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `Choose a wording: ${kind}` })
  await dialog.getByRole('radio', { name: wording }).check()
  return dialog
}

/** A dialog takes no click while the second one of a double click may still come. */
const press = (dialog: Locator, name: string): Promise<void> =>
  expect(async () => {
    if (await dialog.isVisible())
      await dialog.getByRole('button', { name, exact: true }).click({ timeout: 500 })
    await expect(dialog).toBeHidden({ timeout: 200 })
  }).toPass({ timeout: 5_000 })

export const useWords = (dialog: Locator): Promise<void> => press(dialog, 'Use these words')

/** Brings in what is ticked. */
export const useTicked = (dialog: Locator): Promise<void> => press(dialog, 'Bring in')

export const field = (page: Page, name: string): Locator =>
  charterPage(page).getByRole('textbox', { name, exact: true })

export const expectCharterSaved = (page: Page): Promise<void> =>
  expect(charterPage(page).getByText('Saved', { exact: true })).toBeVisible()

export async function makeReady(page: Page): Promise<void> {
  await expectCharterSaved(page)
  await readyButton(page).click()
  await expect(signed(page)).toBeVisible()
}
