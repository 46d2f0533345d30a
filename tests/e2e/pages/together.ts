// Sit-together mode: the way in, what goes on the table, the sheet between two.
import { expect, type Locator, type Page } from '@playwright/test'
import { PASSPHRASE } from './entry'

export const onTable = (page: Page): Locator => page.getByRole('navigation', { name: 'On the table' })
export const document = (page: Page): Locator => page.getByRole('region', { name: 'The document' })
export const documentText = (page: Page): Locator => document(page).locator('.ProseMirror')

/** At the lock screen, which offers it first when one locked for it. */
export async function sitDown(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sit together at one screen' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the shared room' }).click()
  await expect(page.getByText('Only what may be shared is open.')).toBeVisible({ timeout: 20_000 })
}

/** Exactly these, by their titles. */
export async function layOnTable(page: Page, ...titles: string[]): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What goes on the table?' })).toBeVisible()
  for (const title of titles) await page.getByRole('checkbox', { name: title }).check()
  await page.getByRole('button', { name: /^Put \d+ documents? on the table$/ }).click()
  await expect(onTable(page)).toBeVisible()
}
