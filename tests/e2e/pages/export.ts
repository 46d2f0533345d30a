// From the button to the file: the finished file is looked at, somebody says who can read it, and only then it is saved.
import { expect, type Locator, type Page } from '@playwright/test'

export type ExportName = 'PDF' | 'Markdown' | 'Word document' | 'web page'

export const lookDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Look at it before it leaves' })

/** Until the finished file is shown. */
export async function makeFile(page: Page, format: ExportName): Promise<Locator> {
  await page.getByRole('button', { name: `Save as ${format}…` }).click()
  const dialog = lookDialog(page)
  await expect(dialog.getByRole('region', { name: 'What will leave' })).toBeVisible({ timeout: 60_000 })
  return dialog
}

/** As a file anyone can read; where it goes was answered before. */
export async function saveUnsealed(dialog: Locator): Promise<void> {
  await dialog.getByRole('radio', { name: /^Anyone who gets the file/ }).check()
  await dialog.getByRole('checkbox', { name: /whoever gets this file can read it/ }).check()
  await dialog.getByRole('button', { name: 'Choose where…' }).click()
}

export async function saveFile(page: Page, format: ExportName): Promise<void> {
  await saveUnsealed(await makeFile(page, format))
}
