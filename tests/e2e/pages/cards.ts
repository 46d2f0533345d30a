// The cards of a pair: the six kinds, the list, and the card that is open.
import { expect, type Locator, type Page } from '@playwright/test'
import { rail } from './journal'

export async function goToCards(page: Page): Promise<void> {
  await rail(page)
    .getByRole('button', { name: /^Cards/ })
    .click()
}

export const cardList = (page: Page): Locator => page.getByRole('navigation', { name: 'All cards' })
export const kindTile = (page: Page, kind: string): Locator =>
  page.getByRole('list', { name: 'New card' }).getByRole('button', { name: new RegExp(`^${kind}`) })
export const cardDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'New card' })
/** The open card, by its kind. */
export const card = (page: Page, kind: string): Locator =>
  page.getByRole('article', { name: kind, exact: true })
export const way = (page: Page): Locator => page.getByRole('region', { name: 'How far it is' })
export const cardDetails = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'About this card' })
export const stateNow = (page: Page): Locator => way(page).locator('[aria-current=step]')

export const expectCardSaved = (page: Page, kind: string): Promise<void> =>
  expect(card(page, kind).getByText('Saved', { exact: true })).toBeVisible()

/** In the dialog that is open. */
export async function addCard(page: Page, title: string, whose: string): Promise<void> {
  const dialog = cardDialog(page)
  await dialog.getByRole('textbox').fill(title)
  await dialog.getByRole('radio', { name: whose, exact: true }).check()
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog).toBeHidden()
}

/** Says that it happened. */
export async function takeStep(page: Page, name: string, word = ''): Promise<void> {
  await way(page).getByLabel('A word about it, if you like').fill(word)
  await way(page).getByRole('button', { name, exact: true }).click()
}

export async function chooseOnCard(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More about “${title}”` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
