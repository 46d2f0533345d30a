// Sealed answers: the page of one, sealing and opening it, the file that goes along.
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerSaveDialog } from '../../support/app'
import type { Desk } from '../fixtures'
import { press } from './handover'
import { rail } from './journal'
import { typeInPalette } from './search'

export const answerTo = (page: Page, question: RegExp): Locator =>
  page.getByRole('textbox', { name: question })

export async function goToReveals(page: Page): Promise<void> {
  await typeInPalette(page, 'sealed', 'Sealed answers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sealed answers' })).toBeVisible()
}

/** Seals or opens; resolves to the file that was saved. `onRead`: while its words are shown. */
export async function letLeave(
  desk: Desk,
  act: 'seal' | 'open',
  fileName: string,
  onRead: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const page = desk.page()
  const path = join(desk.folders.home, `${fileName}.duologue`)
  const [button, title, yes] =
    act === 'seal'
      ? ['Seal my answers…', 'Seal my answers', 'Seal and save the file…']
      : [/^Show mine to .+…$/, /^Show my answers to /, 'Show and save the file…']
  await answerSaveDialog(desk.app().electron, path)
  const dialog = page.getByRole('dialog', { name: title })
  await expect(async () => {
    await page.getByRole('button', { name: button }).click({ timeout: 500 })
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await expect(dialog.getByRole('button', { name: yes })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'I have read these words' }).check()
  await onRead(dialog)
  await press(dialog, yes)
  await expect(page.getByText(new RegExp(`^Saved\\..*${fileName}\\.duologue`))).toBeVisible({
    timeout: 15_000,
  })
  return path
}

/** On Today, in the list of what waits for me. */
export async function waitsOnToday(page: Page, words: string): Promise<Locator> {
  await rail(page)
    .getByRole('button', { name: /^Today/ })
    .click()
  const line = page.getByRole('region', { name: 'Waits for you' }).getByRole('button', { name: words })
  await expect(line).toBeVisible()
  return line
}

/** The focus is on something that is still there. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect(async () => {
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }).toPass({ timeout: 3_000 })
