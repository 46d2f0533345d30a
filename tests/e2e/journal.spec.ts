// The journal in real Electron: a session from its plan to the next date, its dates, its history; all pairs in time.
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { resize } from '../support/app'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { startSummary } from './pages/composer'
import { openDemo, PASSPHRASE, unlock } from './pages/entry'
import {
  beside,
  expectSaved,
  newSession,
  noteText,
  openPart,
  paper,
  place,
  planSession,
  rail,
  sessionList,
  step,
  write,
} from './pages/journal'

const FIRST_LINE = 'Maya watched from the third row.'

/** A vault with one pair and one session that took place. */
async function openJournal(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: [FIRST_LINE] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await expect(noteText(page)).toContainText(FIRST_LINE)
  return page
}

const dialog = (page: Page): Locator => page.getByRole('dialog')

async function chooseClose(page: Page, choice: RegExp): Promise<void> {
  await dialog(page).getByRole('radio', { name: choice }).check()
  await dialog(page).getByRole('button', { name: 'Close session' }).click()
}

test('a session is planned, prepared, held, written, reflected on, and closed with a next date', async ({
  desk,
}) => {
  const page = await openJournal(desk)

  await test.step('an action is promised in a note', async () => {
    await write(page, '', '[ ] Send Maya the template')
    await expect(noteText(page).getByRole('checkbox')).not.toBeChecked()
    await expectSaved(page)
  })

  await test.step('it comes back before the next session, and is ticked there', async () => {
    await planSession(page, 'December, once more')
    await expect(sessionList(page)).toContainText('Coming up')
    const action = beside(page).getByRole('checkbox', { name: 'Send Maya the template' })
    await expect(action).not.toBeChecked()
    await action.click()
    await expect(action).toBeChecked()
    await beside(page)
      .getByRole('button', { name: /^Reading the room/ })
      .click()
    await expect(beside(page)).toContainText(FIRST_LINE)
    await expect(beside(page).getByRole('group', { name: 'Reading the room' })).toContainText('Done:')
    await desk.screenshot('prepare')
    await paper(page, 'Preparation').locator('.ProseMirror').click()
    await page.keyboard.type('Ask her about the silence.')
    await expect(paper(page, 'Preparation').getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('it is done in the note it stands in', async () => {
    await sessionList(page)
      .getByRole('button', { name: /Reading the room/ })
      .click()
    await expect(noteText(page).getByRole('checkbox')).toBeChecked()
  })

  await test.step('it took place; the note and the preparation are two', async () => {
    await sessionList(page)
      .getByRole('button', { name: /December, once more/ })
      .click()
    await expect(paper(page, 'Preparation')).toContainText('Ask her about the silence.')
    await page.getByRole('button', { name: 'It took place' }).click()
    await expect(paper(page)).toBeVisible()
    await expect(noteText(page)).not.toContainText('silence')
    await write(page, 'She laughed at the silence.')
    await expectSaved(page)
  })

  await test.step('how it went is said in a word', async () => {
    await page.getByRole('button', { name: 'Next: reflect' }).click()
    await expect(paper(page, 'Reflection')).toBeVisible()
    await page.getByRole('button', { name: 'Honest', exact: true }).click()
    await page.getByLabel('In your own word').fill('A little proud')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'A little proud' })).toHaveAttribute('aria-pressed', 'true')
    await desk.screenshot('reflect')
    await openPart(page, 'Note')
    await expect(beside(page)).toContainText('Honest · A little proud')
  })

  await test.step('it cannot be closed without a next date, unless there is one', async () => {
    await page.getByRole('button', { name: 'Close session' }).click()
    await expect(dialog(page).getByRole('radio', { name: /A session is planned already/ })).toBeDisabled()
    await desk.screenshot('close-without-next')
    await dialog(page)
      .getByRole('radio', { name: /No next date/ })
      .check()
    await chooseClose(page, /Plan the next one/)
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByText('Closed', { exact: true })).toBeVisible()
    await expect(sessionList(page)).toContainText('planned')
    await desk.screenshot('closed')
  })

  await test.step('it is opened again, and closed with the session that is planned by now', async () => {
    await page.getByRole('button', { name: 'Reopen' }).click()
    await page.getByRole('button', { name: 'Close session' }).click()
    await expect(dialog(page).getByRole('radio', { name: /A session is planned already/ })).toBeChecked()
    await dialog(page)
      .getByRole('radio', { name: /No next date/ })
      .check()
    await chooseClose(page, /A session is planned already/)
    await expect(page.getByText('Closed', { exact: true })).toBeVisible()
  })

  await test.step('all of it is there after a restart, on the same part', async () => {
    await desk.quit()
    const again = await desk.start()
    await unlock(again)
    await expect(noteText(again)).toContainText('She laughed at the silence.')
    await expect(again.getByText('Closed', { exact: true })).toBeVisible()
    await expect(beside(again)).toContainText('Honest · A little proud')
  })
})

test('a date is moved, then cancelled, with who and why; its zone is kept', async ({ desk }) => {
  let page = await openJournal(desk)
  await planSession(page, 'From Tokyo', { zone: 'Asia/Tokyo' })
  await expect(paper(page, 'Preparation').getByRole('button', { name: /in Tokyo · .* here/ })).toBeVisible()

  const moving = await step(page, 'Moved…')
  await moving.getByLabel('Date').fill('2031-03-05')
  await moving.getByLabel('Time', { exact: true }).fill('09:30')
  await moving.getByRole('radio', { name: 'Maya Okafor' }).check()
  await moving.getByLabel('Why').fill('flight')
  await moving.getByRole('button', { name: 'Move it' }).click()
  await expect(moving).toBeHidden()
  await expect(paper(page, 'Preparation')).toContainText('Wed 5 March 2031 · 09:30 in Tokyo')
  await expect(beside(page)).toContainText(/Moved from .* by Maya Okafor · flight/)
  await expect(sessionList(page)).toContainText('planned · moved')

  const cancelling = await step(page, 'Cancelled…')
  await cancelling.getByRole('radio', { name: 'Both of us' }).check()
  await cancelling.getByRole('button', { name: 'Cancel the session' }).click()
  await expect(cancelling).toBeHidden()
  await expect(page.getByText('Cancelled by both', { exact: true })).toBeVisible()
  await desk.screenshot('cancelled')

  await desk.quit()
  page = await desk.start()
  await unlock(page)
  await expect(paper(page, 'Preparation')).toContainText('09:30 in Tokyo')
  await page.getByRole('button', { name: 'Plan it again' }).click()
  await dialog(page).getByLabel('Date').fill('2031-04-02')
  await dialog(page).getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('button', { name: 'It took place' })).toBeVisible()
  await expect(sessionList(page)).toContainText('Wed 2 Apr, 09:30 in Tokyo')

  await resize(desk.app().electron, { width: 900, height: 600 })
  const toggle = page.getByRole('button', { name: 'Before you meet' })
  await toggle.click()
  await expect(beside(page).getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await desk.screenshot('drawer')
  await page.keyboard.press('Escape')
  await expect(beside(page)).toBeHidden()
  await expect(toggle).toBeFocused()
})

test('earlier words are kept, compared and brought back', async ({ desk }) => {
  const page = await openJournal(desk)
  const earlier =
    'The second row never spoke, and nobody asked it to: that is what I want to change first of all.'
  await write(page, ` ${earlier}`)
  await expectSaved(page)
  await noteText(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('All of it again, shorter.')
  await expectSaved(page)

  await beside(page)
    .getByRole('button', { name: /1 version kept/ })
    .click()
  const history = page.getByRole('dialog', { name: 'History of this note' })
  await expect(history.locator('del')).toContainText(earlier)
  await expect(history.locator('ins').first()).toContainText('again')
  await desk.screenshot('history')
  // A dialog refuses clicks in its first instant: they may be the second half of a double click.
  await expect(async () => {
    await history.getByRole('button', { name: 'The whole version' }).click()
    await expect(history.getByRole('group', { name: /\d/ })).toContainText(FIRST_LINE, { timeout: 1_000 })
  }).toPass()
  await history.getByRole('button', { name: 'Bring this version back' }).click()
  await expect(history).toBeHidden()
  await expect(noteText(page)).toContainText(earlier)
  await expect(beside(page).getByRole('button', { name: /2 versions kept/ })).toBeVisible()
  await write(page, ' And on.')
  await expectSaved(page)
})

test('a new session begins with a template; a prompt is put into the notes', async ({ desk }) => {
  const page = await openJournal(desk)
  await page.getByRole('button', { name: 'New session' }).first().click()
  const making = page.getByRole('dialog', { name: 'New session' })
  await making.getByLabel('Title').fill('At the lathe')
  await making.getByLabel('Begin with').selectOption('Session note')
  await desk.screenshot('new-session')
  await making.getByRole('button', { name: 'Start writing' }).click()
  await expect(noteText(page).getByRole('heading', { name: 'What I learned' })).toBeVisible()
  await openPart(page, 'Reflect')
  const prompt = page.getByRole('button', { name: /^Put into my notes: / }).first()
  const words = (await prompt.getAttribute('aria-label'))?.replace('Put into my notes: ', '') ?? ''
  await prompt.click()
  await page.keyboard.type('More than I thought.')
  const reflection = paper(page, 'Reflection').locator('.ProseMirror')
  await expect(reflection.getByRole('heading', { name: words })).toBeVisible()
  await expect(reflection).toContainText('More than I thought.')
  await expect(paper(page, 'Reflection').getByText('Saved', { exact: true })).toBeVisible()
})

test('a session goes to the trash and comes back; a pair is renamed', async ({ desk }) => {
  const page = await openJournal(desk)
  await newSession(page, 'By mistake')
  await openPart(page, 'Reflect')
  await expect(paper(page, 'Reflection')).toBeVisible()
  await page.getByRole('button', { name: 'More about this session' }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(page.getByText('“By mistake” is in the trash.')).toBeVisible()
  await expect(sessionList(page)).not.toContainText('By mistake')
  await expect(noteText(page)).toContainText(FIRST_LINE)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sessionList(page)).toContainText('By mistake')

  await page.getByRole('button', { name: 'Pair settings' }).click()
  await page.getByLabel('Your partner’s name').fill('Maya O.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rail(page).getByRole('button', { name: 'Maya O.' })).toBeVisible()
  await desk.screenshot('pair-settings')
})

test('a summary goes to the trash and comes back', async ({ desk }) => {
  const page = await openJournal(desk)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn', { withNames: false })
  await place(page, 'Summaries')
  await page.getByRole('button', { name: 'More about “Autumn”' }).click()
  await desk.screenshot('summaries')
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(page.getByRole('button', { name: /^Autumn/ })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: /^Autumn/ })).toBeVisible()
})

test('the calendar is walked by keys; a day plans a session; the timeline has all pairs', async ({
  desk,
}) => {
  const page = await desk.start()
  await openDemo(page)
  await place(page, 'Calendar')
  const month = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(page.getByRole('table')).toBeVisible()
  const shown = await month.innerText()
  await desk.screenshot('calendar')
  await page.locator('[data-day][tabindex="0"]').focus()
  await page.keyboard.press('PageDown')
  await expect(month).not.toHaveText(shown)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('With whom?').selectOption('Luc Tremblay')
  await dialog(page).getByLabel('Title').fill('At the lathe')
  await dialog(page).getByRole('button', { name: 'Plan it' }).click()
  await expect(paper(page, 'Preparation')).toBeVisible()
  await place(page, 'Calendar')
  await page.getByRole('button', { name: 'Timeline' }).click()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await expect(timeline).toContainText('At the lathe')
  await expect(timeline).toContainText('Maya Okafor')
  await desk.screenshot('timeline')
  await resize(desk.app().electron, { width: 900, height: 600 })
  await desk.screenshot('timeline-small')
})
