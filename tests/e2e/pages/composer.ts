// The composer: passages to choose, the sheet, the leak check, the export.
import { expect, type Locator, type Page } from '@playwright/test'
import type { ExportName } from './export'
import { place } from './journal'

export async function startSummary(
  page: Page,
  title: string,
  options: { withNames: boolean },
): Promise<void> {
  await page.getByRole('button', { name: 'Start a summary' }).click()
  const dialog = page.getByRole('dialog', { name: 'Start a summary' })
  await dialog.getByLabel('Title').fill(title)
  if (options.withNames) await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(sheet(page)).toBeVisible()
}

/** One that stands in the list. */
export async function openSummary(page: Page, title: string): Promise<void> {
  await place(page, 'Summaries')
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
  await expect(sheet(page)).toBeVisible()
}

export const sheet = (page: Page): Locator => page.getByRole('region', { name: 'The sheet' })
export const sheetText = (page: Page): Locator => sheet(page).locator('.ProseMirror')
export const leakCheck = (page: Page): Locator =>
  page.getByRole('region', { name: 'Leak check', exact: true })
/** One hit, by the words it is about. */
export const leakCard = (page: Page, quote: string): Locator =>
  leakCheck(page).getByRole('group', { name: quote, exact: true })
export const picksColumn = (page: Page): Locator => page.getByRole('region', { name: 'What may be shared' })
export const pick = (page: Page, words: string): Locator =>
  picksColumn(page).getByRole('checkbox', { name: words })

/** A group of what can be said of the pair beside passages. */
export const facts = (page: Page, group: string): Locator =>
  picksColumn(page).getByRole('region', { name: group, exact: true })
export const goToPart = (page: Page, part: string): Promise<void> =>
  picksColumn(page)
    .getByRole('button', { name: new RegExp(`^${part} ?\\d`) })
    .click()
export const putAtCursor = (page: Page): Locator =>
  picksColumn(page).getByRole('button', { name: /^Put it where/ })

/** Types key by key at the end of the sheet, as a paragraph of its own. */
export async function typeOnSheet(page: Page, words: string): Promise<void> {
  await sheetText(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

export const expectClean = (page: Page): Promise<void> =>
  expect(leakCheck(page).getByText('No private passage of 5 words or more')).toBeVisible()

export const exportButton = (page: Page, format: ExportName): Locator =>
  page.getByRole('button', { name: `Save as ${format}…` })
