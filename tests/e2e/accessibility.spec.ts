// Every screen, light and dark: nothing that axe calls a violation of WCAG 2.2 A or AA.
import { expectAccessible } from '../support/axe'
import { expect, test } from './fixtures'
import { cardDialog, cardList, goToCards, kindTile } from './pages/cards'
import { charterPage, earlier, goToCharter, makeReady } from './pages/charter'
import { createVault, openDemo, openDemoAtToday, typePassphrase } from './pages/entry'
import { leakCheck } from './pages/composer'
import { goalDialog, goalList, goToGoals } from './pages/goals'
import { choosePeriod, figure, goToInsights } from './pages/insights'
import { beside, noteText, openPart, paper, place, rail, step } from './pages/journal'
import { answerLines, lineLog, stepTitle, toStep } from './pages/pair'
import { answer, begin, goToReviews, waysOn } from './pages/reviews'
import { ask, overviewOf, rhythmCard } from './pages/rhythm'
import { choose, chosenOption, filter, goTo, hits, searchFor, toggle } from './pages/search'

test('the screens before a vault is open', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => expectAccessible(desk, name) })
  await expectAccessible(desk, 'new pair')
  await page.keyboard.press('Control+L')
  await desk.ended()
  const locked = await desk.start()
  await typePassphrase(locked, 'not the passphrase')
  await expect(locked.getByText('That is not the passphrase.')).toBeVisible()
  await expectAccessible(desk, 'lock screen')
  await locked.getByRole('button', { name: 'Recovery code' }).click()
  await expectAccessible(desk, 'recovery code')
})

test('the journal', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await expectAccessible(desk, 'session')
  await page.getByRole('button', { name: 'New session' }).first().click()
  await expectAccessible(desk, 'new session')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Plan a session/ })
    .check()
  await page.getByRole('dialog').getByRole('button', { name: 'Plan it' }).click()
  await expect(paper(page, 'Preparation')).toBeVisible()
  await beside(page)
    .getByRole('button', { name: /^Reading the room/ })
    .last()
    .click()
  await expectAccessible(desk, 'before you meet')
  const moving = await step(page, 'Moved…')
  await expectAccessible(desk, 'a new date')
  await moving.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'It took place' }).click()
  await openPart(page, 'Reflect')
  await page.getByRole('button', { name: 'Honest', exact: true }).click()
  await expectAccessible(desk, 'reflection')
  await page.getByRole('button', { name: 'Close session' }).click()
  await expectAccessible(desk, 'the next date')
  await page.keyboard.press('Escape')
  await place(page, 'Goals')
  await page.getByRole('button', { name: 'New goal' }).click()
  await expectAccessible(desk, 'new goal')
  await page.getByRole('dialog').getByLabel('What is to be different?').fill('Juniors answer back')
  await page.getByRole('dialog').getByRole('button', { name: 'Add goal' }).click()
  await expectAccessible(desk, 'goals')
  await page.getByRole('button', { name: 'Pair settings' }).click()
  await expectAccessible(desk, 'pair settings')
  await place(page, 'Calendar')
  await expectAccessible(desk, 'calendar')
  await page.getByRole('button', { name: 'Timeline' }).click()
  await expectAccessible(desk, 'timeline')
  await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
  await place(page, 'Summaries')
  await expectAccessible(desk, 'summaries')
  await page.getByRole('button', { name: /^Autumn 2026/ }).click()
  await expect(leakCheck(page).getByText('2 places would leak')).toBeVisible()
  await expectAccessible(desk, 'composer')
  await place(page, 'What left')
  await expectAccessible(desk, 'register')
  await rail(page).getByRole('button', { name: 'New pair' }).click()
  await expectAccessible(desk, 'one more pair')
})

test('search, tags and people, templates and the trash', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await choose(page, 'More about this session', 'Move to trash')
  await page.keyboard.press('Control+k')
  await expect(chosenOption(page)).toBeVisible()
  await expectAccessible(desk, 'palette')
  await page.keyboard.type('ma')
  await expectAccessible(desk, 'palette with words')
  await page.keyboard.press('Escape')
  await goTo(page, 'Search')
  await expectAccessible(desk, 'search, nothing asked')
  await searchFor(page, 'meeting')
  await toggle(page, 'May be shared').click()
  await filter(page, 'When').selectOption('Between two days…')
  await expect(hits(page).first()).toBeVisible()
  await expectAccessible(desk, 'search')
  await page.getByRole('button', { name: 'Save this search…' }).click()
  await expectAccessible(desk, 'save this search')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await toggle(page, 'Agreed').click()
  await expectAccessible(desk, 'nothing found')
  await goTo(page, 'Tags and people')
  await expectAccessible(desk, 'tags and people')
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click()
  await expectAccessible(desk, 'merge')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /in \d+ notes?$/ })
    .first()
    .click()
  await expectAccessible(desk, 'a tag')
  await goTo(page, 'Templates')
  await expectAccessible(desk, 'templates')
  await goTo(page, 'Trash')
  await expectAccessible(desk, 'trash')
  await page
    .getByRole('button', { name: /^Delete for good…/ })
    .first()
    .click()
  await expectAccessible(desk, 'delete for good')
})

const MAYA = 'Maya Okafor'

test('today, the overview and the rhythm', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await expectAccessible(desk, 'today')
  await overviewOf(page, MAYA)
  await expectAccessible(desk, 'overview')
  for (const [item, dialog] of [
    ['Change the rhythm…', 'The rhythm'],
    ['Reminders…', 'Reminders'],
    ['Save dates for a calendar…', 'Save dates for a calendar'],
    ['Take dates from a calendar file…', 'Take dates from a calendar file'],
  ] as const) {
    await ask(page, item, dialog)
    await expectAccessible(desk, dialog)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(rhythmCard(page).getByRole('button', { name: 'Dates', exact: true })).toBeFocused()
  }
})

test('candidates and the set-up of a pair', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await rail(page).getByRole('button', { name: 'Candidates' }).click()
  await expectAccessible(desk, 'candidates')
  await page
    .getByRole('button', { name: /^Invitation/ })
    .first()
    .click()
  await expectAccessible(desk, 'letter')
  await page.keyboard.press('Escape')
  await rail(page).getByRole('button', { name: MAYA }).click()
  await page.getByRole('button', { name: 'Pair settings' }).click()
  await page.getByRole('button', { name: 'Open the set-up' }).click()
  for (const name of [
    'Purpose',
    'Learning and teaching',
    'Functions and talking',
    'Rhythm',
    'Where we stand',
  ]) {
    await toStep(page, name)
    await expectAccessible(desk, `set-up: ${name}`)
  }
  await toStep(page, 'Reporting lines')
  await answerLines(page, { 'reports to you, however': 'Yes' })
  await expect(page.getByLabel('Why do you go on all the same?')).toBeVisible()
  await expect(lineLog(page)).toBeVisible()
  await expectAccessible(desk, 'set-up: a warning')
  await expect(stepTitle(page).first()).toHaveText('Reporting lines')
})

test('the charter', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToCharter(page)
  await expect(charterPage(page)).toBeVisible()
  await expectAccessible(desk, 'charter, written')
  await charterPage(page)
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Choose a wording…' }).click()
  await expectAccessible(desk, 'wordings')
  await page.keyboard.press('Escape')
  await earlier(page).getByRole('button', { name: 'what changed' }).first().click()
  await expectAccessible(desk, 'an earlier version')
  await page.keyboard.press('Escape')
  await earlier(page).getByRole('button', { name: 'Begin a new charter…' }).click()
  await expectAccessible(desk, 'begin a charter')
  await page.keyboard.press('Escape')
  await makeReady(page)
  await expectAccessible(desk, 'charter')
})

test('goals, their page, and a check-in', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToGoals(page)
  const figures = page.getByRole('figure')
  await expect(goalList(page).getByRole('listitem').first()).toBeVisible()
  for (const goal of (await goalList(page).getByRole('listitem').all()).slice(0, 3)) {
    await goal.getByRole('button').first().click()
    await expectAccessible(desk, `goal: ${await goal.innerText()}`)
  }
  await figures.first().getByRole('button', { name: 'As a table' }).click()
  await expectAccessible(desk, 'goal as a table')
  await page.getByRole('button', { name: 'Check in', exact: true }).click()
  await expectAccessible(desk, 'check-in')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^More about “/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  for (const part of ['Measure', 'Milestones'] as const) {
    await goalDialog(page).getByRole('button', { name: part }).click()
    await expectAccessible(desk, `goal: ${part}`)
  }
})

test('cards', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToCards(page)
  await expectAccessible(desk, 'cards')
  await kindTile(page, 'Skill lesson').click()
  await expect(cardDialog(page)).toBeVisible()
  await expectAccessible(desk, 'new card')
  await page.keyboard.press('Escape')
  await cardList(page).getByRole('button', { name: /.../ }).first().click()
  await expect(page.getByRole('complementary', { name: 'About this card' })).toBeVisible()
  await expectAccessible(desk, 'a card')
})

test('where they stand, and insights', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await goToReviews(page)
  await expectAccessible(desk, 'standing')
  await page.getByRole('button', { name: 'Questions…' }).click()
  await expectAccessible(desk, 'questions')
  await page.keyboard.press('Escape')
  await begin(page, /Begin the closure/)
  await answer(page, 'You', '', 4)
  await expectAccessible(desk, 'rating')
  await waysOn(page, 'Continue').click()
  await expect(page.getByRole('textbox', { name: 'What worked' })).toBeVisible()
  await expectAccessible(desk, 'review in words')
  await waysOn(page, 'Continue').click()
  await expect(page.getByRole('heading', { name: 'Our goals' })).toBeFocused()
  await expectAccessible(desk, 'review of goals')
  await goToInsights(page)
  await choosePeriod(page, 'All')
  await expect(figure(page, 'Topics over time').or(page.getByRole('figure').last())).toBeVisible()
  await expectAccessible(desk, 'insights')
  const asTable = page.getByRole('button', { name: 'As a table' })
  await expect(asTable.first()).toBeVisible()
  while ((await asTable.count()) > 0) await asTable.first().click()
  await expectAccessible(desk, 'insights as tables')
})
