// Where we stand: the place, a round on paper, the answers of both.
import { expect, type Locator, type Page } from '@playwright/test'
import { typeInPalette } from './search'

export async function goToReviews(page: Page): Promise<void> {
  await typeInPalette(page, 'where we st', 'Where we stand')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Where we stand', level: 1 })).toBeAttached()
}

export const round = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: title, exact: true })

/** The five dots of one side; `question` begins like it. */
export const scale = (page: Page, who: string, question: string): Locator =>
  page.getByRole('group', { name: `${who}: ${question}` })

export async function answer(page: Page, who: string, question: string, level: number): Promise<void> {
  const dot = scale(page, who, question)
    .getByRole('radio')
    .nth(level - 1)
  await dot.check()
  await expect(dot).toBeChecked()
}

export const waysOn = (
  page: Page,
  name: 'Back' | 'Continue' | 'Finish' | 'Leave it and come back',
): Locator => page.getByRole('article').getByRole('button', { name, exact: true })

export const rounds = (page: Page): Locator => page.getByRole('region', { name: 'Each time you looked' })

export async function begin(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Begin…' }).click()
  await page.getByRole('menuitem', { name }).click()
}
