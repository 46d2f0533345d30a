// Insights in real Electron: every plot says the same in its picture, its table and to the ear; what is marked in a note
// counts at once; nothing is said where nothing is known.
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { resize } from '../support/app'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { bubble } from './pages/editor'
import { openDemo, PASSPHRASE, unlock } from './pages/entry'
import {
  choosePeriod,
  figure,
  goToInsights,
  rowNamed,
  rowsOf,
  walk,
  walked,
  writtenIn,
} from './pages/insights'
import { expectSaved, noteText, place, rail, select, write } from './pages/journal'

const DEMO_SIZES = [
  [900, 600],
  [1920, 1080],
] as const

/** As a person sees it on small and large screens, by day and by night. */
async function lookAt(desk: Desk, name: string): Promise<void> {
  const page = desk.page()
  const end = () => page.getByRole('figure').last().scrollIntoViewIfNeeded()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
    await desk.screenshot(`${name}-${colorScheme}`)
    await end()
    await desk.screenshot(`${name}-${colorScheme}-end`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  for (const [width, height] of DEMO_SIZES) {
    await resize(desk.app().electron, { width, height })
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
    await desk.screenshot(`${name}-${String(width)}`)
    await end()
    await desk.screenshot(`${name}-${String(width)}-end`)
  }
  await resize(desk.app().electron, { width: 1360, height: 860 })
}

/** Numbers in the words of a point, in their order. */
const numbersIn = (words: string): string[] => words.match(/\d+/gu) ?? []

/** `drawn`: what is written over the bars of a row. */
async function expectSameCounts(
  of: Locator,
  columns: readonly number[],
  drawn = (counts: readonly string[]): readonly string[] => counts,
): Promise<void> {
  const heard = await walked(of)
  const rows = await rowsOf(of)
  expect(heard).toHaveLength(rows.length)
  for (const [at, words] of heard.entries()) {
    const counts = columns.map((column) => rows[at]?.[column] ?? '')
    if (counts.every((count) => count === '–')) expect(words).toContain('nothing marked')
    else expect(numbersIn(words.split(': ').at(-1) ?? '').slice(0, columns.length)).toEqual(counts)
  }
  const written = await writtenIn(of)
  const counted = rows.flatMap((cells) => drawn(columns.map((column) => cells[column] ?? '')))
  for (const count of counted.filter((one) => /^[1-9]/u.test(one))) expect(written).toContain(count)
}

async function openDemoInsights(desk: Desk): Promise<Page> {
  const page = await desk.start()
  await openDemo(page)
  await goToInsights(page)
  return page
}

test('a plot, its table and its words say the same', async ({ desk }) => {
  const page = await openDemoInsights(desk)
  const balance = figure(page, 'Give and take')

  await test.step('give and take, session by session and quarter by quarter', async () => {
    await choosePeriod(page, 'All')
    await expect(balance.getByRole('img')).toBeVisible()
    await lookAt(desk, 'insights')
    await choosePeriod(page, 'Last six sessions')
    await expect.poll(async () => (await rowsOf(balance)).length).toBe(6)
    await expectSameCounts(balance, [1, 3])
    await expectSameCounts(figure(page, 'By quarter'), [1, 3])
  })

  await test.step('one goes from point to point by keyboard and sees where one is', async () => {
    await walk(balance).focus()
    await walk(balance).press('End')
    const last = (await walk(balance).getAttribute('aria-valuetext')) ?? ''
    await expect(balance.getByText(last, { exact: true })).toBeVisible()
    await walk(balance).press('ArrowLeft')
    await expect(balance.getByText(last, { exact: true })).toBeHidden()
    await desk.screenshot('insights-walk')
  })

  await test.step('the table is shown instead of the plot, and copied as it stands', async () => {
    await balance.getByRole('button', { name: 'As a table' }).click()
    await expect(balance.getByRole('img')).toBeHidden()
    const rows = await rowsOf(balance)
    const columns = await balance.locator('thead th').allTextContents()
    await desk.screenshot('insights-table')
    await balance.getByRole('button', { name: 'Copy the table' }).click()
    await expect(balance.getByText(/^Copied/u).first()).toBeVisible()
    const copied = await desk.app().electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toBe([columns, ...rows].map((cells) => cells.join('\t')).join('\n'))
    await balance.getByRole('button', { name: 'As a plot' }).click()
    await expect(balance.getByRole('img')).toBeVisible()
  })

  await test.step('topics and actions follow the period', async () => {
    const topics = figure(page, 'Topics')
    await choosePeriod(page, 'Twelve months')
    await expect(topics.locator('thead th')).toHaveCount(13)
    const rows = await rowsOf(topics)
    const heard = await walked(topics)
    expect(heard).toHaveLength(rows.length * 12)
    for (const [at, words] of heard.entries()) {
      const count = rows[Math.floor(at / 12)]?.[1 + (at % 12)] ?? ''
      expect(words).toMatch(count === '0' ? /not mentioned$/u : new RegExp(`: ${count} sessions?$`, 'u'))
    }
    await expectSameCounts(figure(page, 'Follow-through'), [1, 2, 3], (counts) => [
      String(counts.reduce((sum, count) => sum + Number(count), 0)),
    ])
  })

  await test.step('the small one on the pair’s page says it, too, and leads back', async () => {
    await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
    await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toHaveCount(0)
    await expect(balance.getByRole('img')).toBeVisible()
    await expectSameCounts(balance, [1, 3])
    await desk.screenshot('give-and-take-card')
    await balance.getByRole('button', { name: 'Insights' }).click()
    await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible()
  })
})

test('what one marks counts, what one does not mark is not called nothing', async ({ desk }) => {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({
    folder,
    passphrase: PASSPHRASE,
    lines: ['I showed her the budget. She read the room.'],
  })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)

  await test.step('without a mark, the place says how to see something', async () => {
    await goToInsights(page)
    await expect(figure(page, 'Give and take')).toContainText('choose “I shared” or “I learned”')
    await expect(figure(page, 'Give and take').getByRole('table')).toHaveCount(0)
    await expect(figure(page, 'By quarter')).toHaveCount(0)
    await expect(figure(page, 'Follow-through')).toContainText('No action in this period')
    await desk.screenshot('insights-empty')
  })

  await test.step('two passages and an action', async () => {
    await place(page, 'Sessions')
    await page
      .getByRole('button', { name: /Reading the room/ })
      .first()
      .click()
    for (const [words, way] of [
      ['I showed her the budget.', 'I shared'],
      ['She read the room.', 'I learned'],
    ] as const) {
      await select(page, words)
      await bubble(page).getByRole('button', { name: 'Direction' }).click()
      await bubble(page).getByRole('button', { name: way }).click()
    }
    await write(page, '', '[ ] Send her the template')
    await expect(noteText(page).getByRole('checkbox')).not.toBeChecked()
    await expectSaved(page)
  })

  await test.step('are there at once', async () => {
    await goToInsights(page)
    const balance = figure(page, 'Give and take')
    await expect
      .poll(() => rowNamed(balance, /Reading the room/u))
      .toEqual([expect.stringContaining('Reading the room'), '1', '5', '1', '4', '0'])
    await expect(balance).toContainText('2 passages marked so far')
    await expect(figure(page, 'Follow-through')).toContainText('1 action: 0 done, 1 still open.')
    await desk.screenshot('insights-first-marks')
  })
})
