// Insights: figures with their plot, their table and the walk along their points.
import { expect, type Locator, type Page } from '@playwright/test'
import { rail } from './journal'

export async function goToInsights(page: Page): Promise<void> {
  await rail(page)
    .getByRole('button', { name: /^Insights/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible()
}

export const figure = (page: Page, title: string): Locator =>
  page.getByRole('figure', { name: title, exact: true })

export const choosePeriod = (page: Page, period: string): Promise<void> =>
  page.getByRole('group', { name: 'Period' }).getByRole('button', { name: period }).click()

/** The one tab stop of a plot. */
export const walk = (of: Locator): Locator => of.getByRole('slider')

/** What a screen reader says at each point, from the first to the last, gone through with the arrow keys. */
export async function walked(of: Locator): Promise<string[]> {
  const stop = walk(of)
  await stop.focus()
  await stop.press('Home')
  const count = Number(await stop.getAttribute('max')) + 1
  const words: string[] = []
  for (let at = 0; at < count; at += 1) {
    words.push((await stop.getAttribute('aria-valuetext')) ?? '')
    await stop.press('ArrowRight')
  }
  return words
}

/** Rows of the table, which is there whether it is shown or not; the first cell names the row. */
export const rowsOf = (of: Locator): Promise<string[][]> =>
  of
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    )

/** What is written in the picture. */
export const writtenIn = (of: Locator): Promise<string[]> =>
  of.locator('svg[aria-labelledby] text').evaluateAll((texts) => texts.map((text) => text.textContent ?? ''))

/** The row of a session, or undefined. */
export async function rowNamed(of: Locator, name: RegExp): Promise<string[] | undefined> {
  return (await rowsOf(of)).find(([first = '']) => name.test(first))
}
