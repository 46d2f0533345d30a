// Goals in real Electron: set, checked in on, measured anew, looked at, reached, put away and found again.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { daysLater } from '../../src/domain/calendar-day'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import {
  addNumberGoal,
  addStepsGoal,
  checkInOn,
  checkIns,
  evidence,
  goalDialog,
  goalGroup,
  goalTitle,
  goToGoals,
  looks,
  milestones,
  plot,
  turnTo,
} from './pages/goals'
import { rail } from './pages/journal'
import { chosenOption, goTo, hits, inTrash, press, searchFor, typeInPalette } from './pages/search'

const SPEAK = 'Speak so that people answer back'
const WHY =
  'Six all-hands in which at least three people who never spoke before ask something I did not see coming.'
const now = new Date()
const today = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
const daysAgo = (days: number) => daysLater(today, -days)

async function openGoals(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['Maya watched from the third row.'] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await goToGoals(page)
  return page
}

const addSpeak = (page: Page) =>
  addNumberGoal(page, {
    title: SPEAK,
    why: WHY,
    from: daysAgo(140),
    until: daysLater(today, 110),
    unit: 'all-hands',
    target: '6',
  })

test('a goal is set, checked in on by keys, corrected, and measured anew', async ({ desk }) => {
  const page = await openGoals(desk)

  await test.step('set in three small parts', async () => {
    await expect(page.getByRole('heading', { name: 'What you and Maya Okafor are after' })).toBeVisible()
    await addSpeak(page)
    await expect(goalGroup(page, 'Mine')).toContainText('no check-in yet')
    await expect(looks(page)).toHaveCount(0)
  })

  await test.step('checked in on, also for days that have passed', async () => {
    await checkInOn(page, { day: daysAgo(110), value: '1', confidence: 2, comment: 'Silence, once.' })
    await checkInOn(page, {
      day: daysAgo(78),
      value: '2',
      confidence: 2,
      comment: 'Maya thinks the format is the problem.',
    })
    await checkInOn(page, {
      day: daysAgo(36),
      value: '3',
      confidence: 3,
      comment: 'Two new voices, one rehearsed.',
    })
    await expect(checkIns(page).getByRole('listitem')).toHaveCount(3)
  })

  await test.step('by keys alone: how far, how sure, one line, Enter', async () => {
    await page.getByRole('button', { name: 'Check in', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(goalDialog(page).getByLabel('How far is it?')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(goalDialog(page)).toContainText(/Last: 3 all-hands, on .* · \+1 since then/)
    await goalDialog(page)
      .getByRole('radio', { name: /^3 of 5/ })
      .focus()
    await page.keyboard.press('ArrowRight')
    await expect(goalDialog(page).getByRole('radio', { name: /^4 of 5/ })).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(goalDialog(page).getByLabel('A line about it')).toBeFocused()
    await page.keyboard.type('First question from the back row.')
    await desk.screenshot('check-in')
    await page.keyboard.press('Enter')
    await expect(goalDialog(page)).toBeHidden()
    await expect(goalGroup(page, 'Mine')).toContainText('4 of 6 all-hands')
    await expect(goalGroup(page, 'Mine')).toContainText('on plan')
    await expect(looks(page)).toBeHidden()
    await expect(checkIns(page).getByRole('listitem').first()).toContainText('4 (+1)')
  })

  await test.step('its line against the plan, and the same as a table', async () => {
    const figure = plot(page, 'From 0 to 6 all-hands')
    await lookAt(desk, 'goal')
    await figure.getByRole('button', { name: 'As a table' }).click()
    const actual = figure.getByRole('table').locator('tbody tr td:nth-of-type(1)')
    await expect(actual).toHaveText(['0', '1', '2', '3', '4', ''])
    await figure.getByRole('button', { name: 'As a plot' }).click()
  })

  await test.step('a check-in is corrected, removed, and put back', async () => {
    const last = checkIns(page).getByRole('listitem').first()
    await last.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Correct…' }).click()
    await goalDialog(page).getByLabel('How far is it?').fill('5')
    await goalDialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(last).toContainText('5 (+2)')
    await last.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect(last).toContainText('Two new voices')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(last).toContainText('First question from the back row.')
  })

  await test.step('another unit begins another line: nothing is converted', async () => {
    await page.getByRole('button', { name: `More about “${SPEAK}”` }).click()
    await page.getByRole('menuitem', { name: 'Edit…' }).click()
    await turnTo(page, 'Measure')
    await goalDialog(page).getByLabel('What is counted').fill('questions')
    await goalDialog(page).getByLabel('Where it is to get').fill('40')
    await expect(goalDialog(page)).toContainText('nothing is converted')
    await desk.screenshot('measure')
    await goalDialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(plot(page, 'From 0 to 40 questions')).toBeVisible()
    await checkInOn(page, { day: today, value: '11', confidence: 4, comment: '' })
    const before = page.getByRole('figure', { name: /^From 0 to 6 all-hands, until / })
    await expect(before.getByRole('table').locator('tbody tr')).toHaveCount(4)
    await expect(plot(page, 'From 0 to 40 questions')).toContainText('it is measured in another way')
    await expect(goalGroup(page, 'Mine')).toContainText('11 of 40 questions')
    await desk.screenshot('measured-anew')
  })
})

test('goals of both sides are looked at, shown by sessions, reached, put away and found', async ({
  desk,
}) => {
  const page = await openGoals(desk)

  await test.step('steps of the partner, ticked on the page and at a check-in', async () => {
    await addStepsGoal(page, {
      title: 'Present to the board once',
      forWhom: 'Maya Okafor',
      from: daysAgo(20),
      steps: ['Read a paper', 'Draft one'],
    })
    await milestones(page).getByRole('checkbox', { name: 'Read a paper' }).check()
    await expect(goalGroup(page, 'Maya’s')).toContainText('1 of 2 steps')
  })

  await test.step('ours, written down after it began', async () => {
    await addStepsGoal(page, {
      title: 'One shared experiment',
      forWhom: 'Both of us',
      from: daysAgo(34),
      steps: ['Pick it'],
    })
    await expect(goalGroup(page, 'Ours')).toContainText('0 of 1 step')
    await addSpeak(page)
    await checkInOn(page, { day: daysAgo(3), value: '3', confidence: 4, comment: 'The zibeline question.' })
  })

  await test.step('a session shows how far it is', async () => {
    await evidence(page).getByRole('button', { name: 'Link a session…' }).click()
    await goalDialog(page).getByRole('checkbox', { name: 'Reading the room' }).check()
    await press(goalDialog(page), 'Done')
    await expect(evidence(page).getByRole('button', { name: /^Reading the room/ })).toBeVisible()
    await lookAt(desk, 'goals')
  })

  await test.step('checked in on from anywhere, and there', async () => {
    await rail(page).getByRole('button', { name: 'Calendar' }).click()
    await typeInPalette(page, 'check in present', 'Check in on “Present to the board once”')
    await page.keyboard.press('Enter')
    await goalDialog(page).getByRole('checkbox', { name: 'Draft one' }).check()
    await press(goalDialog(page), 'Check in')
    await page.getByRole('button', { name: 'Mark as reached' }).click()
    await goToGoals(page)
    await expect(goalGroup(page, 'Reached')).toContainText('Present to the board once')
    await expect(rail(page).getByRole('button', { name: /^Goals/ })).toContainText('2')
  })

  await test.step('put away, never lost', async () => {
    await goalGroup(page, 'Ours')
      .getByRole('button', { name: /^One shared experiment/ })
      .click()
    await page.getByRole('button', { name: 'More about “One shared experiment”' }).click()
    await page.getByRole('menuitem', { name: 'Archive' }).click()
    await expect(goalGroup(page, 'Archived')).toContainText('One shared experiment')
    await page.getByRole('button', { name: 'Open again' }).click()
    await expect(goalGroup(page, 'Ours')).toContainText('One shared experiment')
    await page.getByRole('button', { name: 'More about “One shared experiment”' }).click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    await expect(goalGroup(page, 'Ours')).toBeHidden()
    await goTo(page, 'Trash')
    await inTrash(page, 'One shared experiment').getByRole('button', { name: 'Restore' }).click()
  })

  await test.step('found by a word of a check-in', async () => {
    await goTo(page, 'Search')
    await searchFor(page, 'zibeline')
    await hits(page).first().click()
    await expect(goalTitle(page, SPEAK)).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(SPEAK)
    await expect(goalGroup(page, 'Ours')).toContainText('One shared experiment')
    await expect(chosenOption(page)).toHaveCount(0)
  })
})
