// The main job and the journal on the demo data, in real Electron, without a person; leaves its screens and files in
// demo-output/.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerSaveDialog, resize } from '../support/app'
import { expect, test, type Desk } from '../e2e/fixtures'
import { expectClean, leakCheck, pick, sheet, startSummary, typeOnSheet } from '../e2e/pages/composer'
import { saveFile } from '../e2e/pages/export'
import { bubble, markdownField, toEnd, openMenuOn, pickImage, slashMenu } from '../e2e/pages/editor'
import { createVault, openDemo, typePassphrase, unlock } from '../e2e/pages/entry'
import {
  beside,
  expectSaved,
  marked,
  newSession,
  noteText,
  openPart,
  paper,
  place,
  select,
  sessionList,
  write,
} from '../e2e/pages/journal'
import {
  chosenOption,
  choose,
  goTo,
  hits,
  inTrash,
  label,
  palette,
  searchField,
  searchFor,
  typeInPalette,
} from '../e2e/pages/search'
import { misspelled } from '../e2e/pages/spelling'
import { output, storyFrom } from './screens'
import { DEMO_PASSPHRASE } from '../../src/domain/demo-passphrase'

const whiteboard = join(import.meta.dirname, '../../resources/demo/whiteboard.jpg')
const LEARNED = 'Interns ask better questions when nobody senior speaks first.'

const screens = storyFrom(1)

test.beforeAll(() => {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(join(output, 'screens'), { recursive: true })
})

test('first run: a vault of one’s own', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => screens(page, name) })
  await screens(page, 'new-pair')
})

test('the main job in the demo vault', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await screens(page, 'session')
  await writeAndMark(desk, page)
  await compose(desk, page)
  await place(page, 'What left')
  await screens(page, 'what-left')
  await page.keyboard.press('Control+L')
  await desk.ended()
  await lockedAndBack(desk)
})

test('a session, from what lies ahead to the next date', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await openSession(page, 'Her first page, read aloud')
  await expect(paper(page, 'Preparation')).toContainText('pencil')
  await screens(page, 'prepare')
  await beside(page)
    .getByRole('button', { name: /^Reading the room/ })
    .click()
  await expect(beside(page)).toContainText('third row')
  await screens(page, 'before-you-meet')

  await openSession(page, 'Reading the room in all-hands')
  await versions(page).click()
  await expect(dialog(page).locator('ins, del').first()).toBeVisible()
  await screens(page, 'history')
  await page.keyboard.press('Escape')

  await openPart(page, 'Reflect')
  await page.getByRole('button', { name: 'Surprising', exact: true }).click()
  await paper(page, 'Reflection').locator('.ProseMirror').click()
  await page.keyboard.type('Silence is an answer. I had been reading it as applause.')
  await expect(paper(page, 'Reflection').getByText('Saved', { exact: true })).toBeVisible()
  await screens(page, 'reflect')
  await page.getByRole('button', { name: 'Close session' }).click()
  await expect(dialog(page)).toBeVisible()
  await screens(page, 'next-date')
  await dialog(page).getByRole('button', { name: 'Close session' }).click()
  await expect(page.getByText('Closed', { exact: true })).toBeVisible()
  await screens(page, 'closed')
})

test('a note with all that it can hold', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await openSession(page, 'Stuck with the experiment')
  await noteText(page).getByText('Letters drafted', { exact: true }).click()
  await screens(page, 'table')

  await openSession(page, 'Reading the room in all-hands')
  await select(page, 'It stung a little')
  await expect(bubble(page)).toBeVisible()
  await screens(page, 'bubble')
  await toEnd(page)
  // Out of the list of tasks.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await pickImage(page, whiteboard, 'Maya’s drawing of the hall, with the count of questions')
  await noteText(page).getByRole('img').scrollIntoViewIfNeeded()
  await screens(page, 'image')
  await toEnd(page)
  await page.keyboard.type('/')
  await expect(slashMenu(page)).toBeVisible()
  await screens(page, 'slash-menu')
  await page.keyboard.press('Backspace')

  await page.keyboard.type('Ask her to recieve the interns first. ')
  await expect(misspelled(page)).toHaveText(['recieve'])
  const menu = await openMenuOn(page, misspelled(page).first())
  await expect(menu.getByRole('menuitem', { name: 'receive', exact: true })).toBeVisible()
  await screens(page, 'spelling')
  await menu.getByRole('menuitem', { name: 'receive', exact: true }).click()
  await expectSaved(page)

  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(markdownField(page)).toBeVisible()
  await screens(page, 'markdown')
  await page.getByRole('button', { name: 'Write', exact: true }).click()
})

test('everything is found again', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await place(page, 'Calendar')
  await expect(page.getByRole('table')).toContainText('Her first page, read aloud')
  await screens(page, 'calendar')
  await page.getByRole('button', { name: 'Timeline' }).click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Luc Tremblay')
  await screens(page, 'timeline')

  await goTo(page, 'Search')
  await searchFor(page, 'silence')
  await expect(hits(page).first()).toBeVisible()
  await screens(page, 'search')
  await searchField(page).press('Enter')
  await expect(page.getByText('Best matches first.')).toBeVisible()
  await screens(page, 'search-ranked')
  await typeInPalette(page, 'henr', 'Henrik Sund')
  await screens(page, 'palette')
  await chosenOption(page).click()
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Henrik Sund' })).toBeVisible()
  await screens(page, 'person')

  await goTo(page, 'Tags and people')
  await expect(label(page, 'Listening')).toBeVisible()
  await screens(page, 'tags-and-people')
  await goTo(page, 'Templates')
  await expect(page.getByRole('article')).toBeVisible()
  await screens(page, 'templates')
  await place(page, 'Sessions')
  await openSession(page, 'How the team really uses AI')
  await choose(page, 'More about this session', 'Move to trash')
  await goTo(page, 'Trash')
  await expect(inTrash(page, 'How the team really uses AI')).toBeVisible()
  await screens(page, 'trash')
})

const dialog = (page: Page): Locator => page.getByRole('dialog')
const versions = (page: Page): Locator => beside(page).getByRole('button', { name: /versions? kept/ })

/** From the list, which draws only what is in view: the newest ones are. */
async function openSession(page: Page, title: string): Promise<void> {
  await sessionList(page)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title)
}

async function writeAndMark(desk: Desk, page: Page): Promise<void> {
  await newSession(page, 'Lunch with the interns')
  await write(
    page,
    `Four of them, one long table. ${LEARNED} I kept quiet for twenty minutes, which is a record.`,
  )
  await expectSaved(page)
  await select(page, LEARNED)
  await screens(page, 'marking')
  await page.keyboard.press('Control+Shift+S')
  await expect(marked(page).getByText(LEARNED)).toBeVisible()
  await expectSaved(page)
  await resize(desk.app().electron, { width: 1024, height: 700 })
  await screens(page, 'session-small')
  await resize(desk.app().electron, { width: 1360, height: 860 })
}

async function compose(desk: Desk, page: Page): Promise<void> {
  await place(page, 'Summaries')
  await screens(page, 'summaries')
  await startSummary(page, 'December', { withNames: true })
  await pick(page, LEARNED).check()
  await expect(sheet(page)).toContainText(LEARNED)
  await typeOnSheet(page, 'Between us: the restructuring in Lyon cannot be mentioned before January.')
  await expect(leakCheck(page).getByText('1 passage would leak')).toBeVisible()
  await screens(page, 'leak-check')
  await leakCheck(page).getByRole('button', { name: 'Remove', exact: true }).click()
  await expectClean(page)

  await place(page, 'Summaries')
  await page.getByRole('button', { name: /^Autumn 2026/ }).click()
  await expect(leakCheck(page).getByText('2 places would leak')).toBeVisible()
  await screens(page, 'summary')
  await leakCheck(page).getByRole('button', { name: 'Remove', exact: true }).first().click()
  await expect(leakCheck(page).getByText(/^1 (passage|place) would leak$/)).toBeVisible()
  await leakCheck(page).getByRole('button', { name: 'Remove', exact: true }).click()
  await expectClean(page)
  for (const [format, file] of [
    ['PDF', 'summary.pdf'],
    ['Markdown', 'summary.md'],
  ] as const) {
    await answerSaveDialog(desk.app().electron, join(output, file))
    await saveFile(page, format)
    await expect(page.getByText(new RegExp(`Saved as .*${file.replace('.', '\\.')}`))).toBeVisible({
      timeout: 30_000,
    })
  }
}

async function lockedAndBack(desk: Desk): Promise<void> {
  const page = await desk.start()
  await screens(page, 'locked')
  await typePassphrase(page, 'not this one')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await screens(page, 'wrong-passphrase')
  await unlock(page, DEMO_PASSPHRASE)
  await desk.quit()
  console.log(`The vault's passphrase: ${DEMO_PASSPHRASE}`)
  cpSync(join(desk.folders.data, 'duologue', 'Demo vault'), join(output, 'vault'), { recursive: true })
}
