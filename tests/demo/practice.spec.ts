// The practice of two people on the demo data, in real Electron, without a person: each of its places by day and by night.
import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../e2e/fixtures'
import { card, cardList, goToCards } from '../e2e/pages/cards'
import { charterPage, earlier, goToCharter } from '../e2e/pages/charter'
import { openDemoAtToday } from '../e2e/pages/entry'
import { checkIns, goalDialog, goalList, goalTitle, goToGoals } from '../e2e/pages/goals'
import { choosePeriod, figure, goToInsights } from '../e2e/pages/insights'
import { rail } from '../e2e/pages/journal'
import { answerLines, candidateCard, stepTitle, toStep } from '../e2e/pages/pair'
import { goToReviews, round, rounds } from '../e2e/pages/reviews'
import { ask, overviewOf, rhythmCard } from '../e2e/pages/rhythm'
import { storyFrom } from './screens'

const MAYA = 'Maya Okafor'
const LUC = 'Luc Tremblay'

const screens = storyFrom(51)

test('today, and how it goes with each', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await expect(page.getByRole('region', { name: 'Waits for you' })).toContainText('2 dates missed in a row')
  await screens(page, 'today')
  await scrollToEnd(page)
  await screens(page, 'today-end')
  await overviewOf(page, MAYA)
  await expect(rhythmCard(page)).toContainText('10 of the last 12 met')
  await expect(figure(page, 'Give and take').getByRole('img')).toBeVisible()
  await screens(page, 'overview')
  await scrollToEnd(page)
  await screens(page, 'overview-end')

  const rhythm = await ask(page, 'Change the rhythm…', 'The rhythm')
  await expect(rhythm.getByLabel('How often')).toBeVisible()
  await screens(page, 'rhythm-change')
  await closeDialog(page)
  await ask(page, 'Reminders…', 'Reminders')
  await screens(page, 'reminders')
  await closeDialog(page)
  await ask(page, 'Save dates for a calendar…', 'Save dates for a calendar')
  await screens(page, 'calendar-out')
  await closeDialog(page)
  const incoming = await ask(page, 'Take dates from a calendar file…', 'Take dates from a calendar file')
  await incoming.getByLabel('Calendar file').setInputFiles(calendarFile(test.info().outputPath('theirs.ics')))
  await expect(incoming.getByRole('status')).toContainText('3 dates were found')
  await screens(page, 'calendar-in')
  await closeDialog(page)

  await overviewOf(page, LUC)
  await expect(rhythmCard(page)).toContainText('You missed two in a row. What would help?')
  await screens(page, 'replan')
})

test('from the shortlist through the set-up to the charter', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await rail(page).getByRole('button', { name: 'Candidates' }).click()
  await expect(candidateCard(page, 'Imke Visser')).toBeVisible()
  await screens(page, 'candidates')
  await candidateCard(page, 'Jonas Adeyemi').getByRole('button', { name: 'Invitation…' }).click()
  await expect(page.getByRole('dialog').getByLabel('The letter')).toHaveValue(/Jonas Adeyemi/)
  await screens(page, 'letter')
  await page.keyboard.press('Escape')

  await setUpOf(page, LUC)
  await expect(stepTitle(page).first()).toHaveText('Learning and teaching')
  await screens(page, 'set-up-go-on')
  await toStep(page, 'Reporting lines')
  await answerLines(page, { 'reports to you, however': 'Yes' })
  const reason = page.getByLabel('Why do you go on all the same?')
  await expect(reason).toBeVisible()
  await reason.scrollIntoViewIfNeeded()
  await screens(page, 'set-up-warning')
  await setUpOf(page, MAYA)
  await toStep(page, 'Learning and teaching')
  await screens(page, 'set-up-skills')

  await goToCharter(page)
  await expect(charterPage(page)).toContainText('Either of us may say “not today”')
  await screens(page, 'charter')
  await charterPage(page).getByRole('combobox').last().scrollIntoViewIfNeeded()
  await screens(page, 'charter-level')
  await earlier(page).getByRole('button', { name: 'what changed' }).first().click()
  await expect(page.getByRole('dialog').locator('ins').first()).toBeVisible()
  await screens(page, 'charter-diff')
})

test('goals, cards, and where they stand', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToGoals(page)
  await screens(page, 'goals')
  await openGoal(page, 'Speak so that juniors answer back')
  await expect(checkIns(page)).toContainText('I answered without a slide.')
  await screens(page, 'goal-number')
  await openGoal(page, 'Halve the forty hours of copying')
  await screens(page, 'goal-measured-anew')
  await openGoal(page, 'Present to the board once')
  await screens(page, 'goal-steps')
  await openGoal(page, 'Ask what I do not know the answer to')
  await screens(page, 'goal-at-risk')
  await page.getByRole('button', { name: 'Check in', exact: true }).click()
  await expect(goalDialog(page)).toBeVisible()
  await screens(page, 'check-in')
  await closeDialog(page)

  await goToCards(page)
  await screens(page, 'cards')
  await openCard(page, 'Say when you will know it, then stop', 'Skill lesson')
  await screens(page, 'card-lesson')
  await openCard(page, 'Every draft is read twice', 'Challenge')
  await screens(page, 'card-challenge')

  await goToReviews(page)
  await expect(rounds(page)).toBeVisible()
  await screens(page, 'standing')
  await scrollToEnd(page)
  await screens(page, 'standing-end')
  await rounds(page)
    .getByRole('button', { name: /^Halfway/ })
    .click()
  await expect(round(page, 'Halfway')).toContainText('The table by the window.')
  await screens(page, 'mid-term')
  await page.getByRole('button', { name: 'Where we stand' }).first().click()
  await rounds(page)
    .getByRole('button', { name: /^Where we stand at the beginning/ })
    .click()
  await screens(page, 'baseline')
})

test('insights, drawn and as tables', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToInsights(page)
  await choosePeriod(page, 'All')
  await expect(figure(page, 'Give and take').getByRole('img')).toBeVisible()
  await screens(page, 'insights')
  for (const [at, title] of ['Topics', 'Goals', 'Introductions'].entries()) {
    const found = page.getByRole('figure', { name: new RegExp(`^${title}`) }).first()
    if ((await found.count()) > 0) await found.scrollIntoViewIfNeeded()
    await screens(page, `insights-${String(at + 2)}`)
  }
  await page.getByRole('figure').last().scrollIntoViewIfNeeded()
  await screens(page, 'insights-end')
  const toTables = page.getByRole('button', { name: 'As a table' })
  while ((await toTables.count()) > 0) await toTables.first().click()
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await screens(page, 'insights-tables')
})

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

const scrollToEnd = (page: Page): Promise<void> =>
  page.getByRole('main').evaluate((main) => {
    for (const part of [main, ...main.querySelectorAll('*')]) part.scrollTop = part.scrollHeight
  })

async function setUpOf(page: Page, partner: string): Promise<void> {
  await rail(page).getByRole('button', { name: partner }).click()
  await page.getByRole('button', { name: 'Pair settings' }).click()
  await page.getByRole('button', { name: 'Open the set-up' }).click()
  await expect(page.getByRole('heading', { name: `Setting up with ${partner}` })).toBeVisible()
}

async function openGoal(page: Page, title: string): Promise<void> {
  await goalList(page)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(goalTitle(page, title)).toBeVisible()
}

async function openCard(page: Page, title: string, kind: string): Promise<Locator> {
  await cardList(page)
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click()
  await expect(card(page, kind)).toBeVisible()
  return card(page, kind)
}

/** Three talks at noon, as somebody else's calendar would save them. */
function calendarFile(path: string): string {
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const events = [5, 12, 19].flatMap((days) => [
    'BEGIN:VEVENT',
    `UID:talk-${String(days)}`,
    'SUMMARY:Lunch talk',
    `DTSTART:${dayIn(days).replaceAll('-', '')}T120000`,
    'END:VEVENT',
  ])
  writeFileSync(path, ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'))
  return path
}
