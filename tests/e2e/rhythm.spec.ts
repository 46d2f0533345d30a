// The rhythm in real Electron: set, missed twice, planned anew; reminders that name nothing; dates out and in by file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { daysLater } from '../../src/domain/calendar-day'
import { answerSaveDialog } from '../support/app'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import { makePair, place, rail, sessionList, step } from './pages/journal'
import { ask, datesInWords, overviewOf, rhythmCard, spyOnNotifications } from './pages/rhythm'

const PARTNER = 'Luc Tremblay'
const TITLE = 'The budget nobody talks about'
const now = new Date()
const today = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
const FIRST = daysLater(today, -22)

async function begin(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['Maya watched from the third row.'] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await rail(page).getByRole('button', { name: 'New pair' }).click()
  await makePair(page, { me: 'Anders Holm', partner: PARTNER })
  return page
}

async function newSessionOn(page: Page, kind: 'held' | 'planned', day: string, time: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New session' })
  if (kind === 'planned') await dialog.getByRole('radio', { name: /Plan a session/ }).check()
  await dialog.getByLabel('Title').fill(TITLE)
  await dialog.getByLabel('Date').fill(day)
  await dialog.getByLabel('Time', { exact: true }).fill(time)
  await dialog.getByRole('button', { name: kind === 'planned' ? 'Plan it' : 'Start writing' }).click()
  await expect(dialog).toBeHidden()
}

test('a rhythm is set, missed, and planned anew; its dates leave without a word, and come in from a file', async ({
  desk,
}) => {
  const page = await begin(desk)

  await test.step('1 every week, from three weeks ago on', async () => {
    await newSessionOn(page, 'held', FIRST, '15:00')
    await overviewOf(page, PARTNER)
    await expect(rhythmCard(page)).toContainText('Your dates so far')
    const dialog = await ask(page, 'Set a rhythm…', 'The rhythm')
    await dialog.getByLabel('How often').selectOption('Every week')
    await dialog.getByLabel('From this date on').fill(FIRST)
    await dialog.getByLabel('Time', { exact: true }).fill('15:00')
    await desk.screenshot('rhythm-form')
    await dialog.getByRole('button', { name: 'Save the rhythm' }).click()
    await expect(dialog).toBeHidden()
    await expect(rhythmCard(page)).toContainText('1 of the last 4 met')
    await expect
      .poll(() => datesInWords(page))
      .toEqual([
        'took place',
        'did not take place',
        'did not take place',
        'did not take place',
        'still to come',
      ])
  })

  await test.step('2 what would help? A date, planned now', async () => {
    await expect(rhythmCard(page)).toContainText('You missed three in a row. What would help?')
    await lookAt(desk, 'replan')
  })

  await test.step('3 reminders say how many, and nothing else', async () => {
    const said = await spyOnNotifications(desk.app().electron)
    const dialog = await ask(page, 'Reminders…', 'Reminders')
    await dialog.getByRole('checkbox', { name: 'Remind me', exact: true }).check()
    await dialog.getByLabel('From', { exact: true }).fill('00:00')
    await dialog.getByLabel('Until', { exact: true }).fill('00:00')
    for (const quiet of ['Sat', 'Sun'])
      await dialog.getByRole('checkbox', { name: quiet, exact: true }).uncheck()
    await dialog.getByRole('checkbox', { name: 'Remind me while Duologue is locked' }).check()
    await lookAt(desk, 'reminders')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await place(page, 'Sessions')
    await newSessionOn(page, 'planned', daysLater(today, 6), '15:00')
    const kept = () => readFileSync(join(desk.folders.profile, 'shell.json'), 'utf8')
    const instants = () => (JSON.parse(kept()) as { reminderInstants?: string[] }).reminderInstants?.length
    await expect.poll(instants, { timeout: 20_000 }).toBe(2)
    expect(kept()).not.toMatch(/Luc|Tremblay|budget|Anders/u)
    // The card is what is due now.
    expect(await said()).toEqual(['Duologue / 1 item'])
    await overviewOf(page, PARTNER)
    await rhythmCard(page).getByRole('button', { name: 'Not now' }).click()
    await expect(rhythmCard(page)).not.toContainText('What would help?')
  })

  await test.step('4 a calendar file: a title that names somebody is refused, the neutral one leaves', async () => {
    await overviewOf(page, PARTNER)
    const path = join(desk.folders.home, 'dates.ics')
    await answerSaveDialog(desk.app().electron, path)
    const dialog = await ask(page, 'Save dates for a calendar…', 'Save dates for a calendar')
    await dialog.getByLabel('What each is called').fill('Coffee with Luc')
    await dialog.getByRole('button', { name: 'Save the file…' }).click()
    await expect(dialog).toContainText('This names somebody.')
    await desk.screenshot('calendar-out')
    await dialog.getByLabel('What each is called').fill('Conversation')
    await dialog.getByRole('button', { name: 'Save the file…' }).click()
    await expect(dialog.getByRole('status')).toContainText('dates.ics')
    const file = readFileSync(path, 'utf8')
    expect(file).toContain('SUMMARY:Conversation')
    expect(file).not.toMatch(/Luc|Tremblay|budget|Anders|ORGANIZER|ATTENDEE/u)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await place(page, 'What left')
    await expect(page.getByRole('row').filter({ hasText: 'dates.ics' })).toContainText(PARTNER)
    await desk.screenshot('calendar-register')
  })

  await test.step('5 dates out of a file: chosen, taken, not twice, and taken back', async () => {
    const path = join(desk.folders.home, 'theirs.ics')
    const compact = (day: string) => day.replaceAll('-', '')
    const events = [3, 10, 17].map((days) =>
      [
        'BEGIN:VEVENT',
        `UID:talk-${String(days)}`,
        'SUMMARY:Lunch talk',
        `DTSTART:${compact(daysLater(today, days))}T120000`,
        'END:VEVENT',
      ].join('\r\n'),
    )
    writeFileSync(path, ['BEGIN:VCALENDAR', 'a broken line', ...events, 'END:VCALENDAR'].join('\r\n'))
    await overviewOf(page, PARTNER)
    let dialog = await ask(page, 'Take dates from a calendar file…', 'Take dates from a calendar file')
    await dialog.getByLabel('Calendar file').setInputFiles(path)
    await expect(dialog.getByRole('status')).toContainText('3 dates were found. Dates without a time zone')
    await expect(dialog.getByRole('status')).toContainText('One broken line was skipped.')
    await dialog.getByRole('button', { name: 'Tick all shown' }).click()
    await lookAt(desk, 'calendar-in')
    await dialog.getByRole('button', { name: 'Take 3 dates' }).click()
    await expect(page.getByText('3 sessions were added.')).toBeVisible()
    dialog = await ask(page, 'Take dates from a calendar file…', 'Take dates from a calendar file')
    await dialog.getByLabel('Calendar file').setInputFiles(path)
    await expect(dialog.getByText('taken before')).toHaveCount(3)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('3 sessions were taken back.')).toBeVisible()
    await place(page, 'Sessions')
    await expect(sessionList(page).getByText('Lunch talk')).toHaveCount(0)
  })

  await test.step('5b it is cancelled, and its date protected: another one is asked for', async () => {
    await sessionList(page)
      .getByRole('button', { name: /planned/ })
      .first()
      .click()
    const dialog = await step(page, 'Cancelled…')
    await expect(dialog.getByRole('radio', { name: /On another date/ })).toBeChecked()
    await expect(dialog.getByRole('textbox', { name: 'Date' })).toHaveValue(daysLater(today, 13))
    await desk.screenshot('cancel')
    await dialog.getByRole('radio', { name: PARTNER }).check()
    await dialog.getByRole('button', { name: 'Cancel the session' }).click()
    await expect(dialog).toBeHidden()
    await overviewOf(page, PARTNER)
    await expect.poll(async () => (await datesInWords(page)).at(-1)).toBe('planned')
    await desk.screenshot('rhythm-planned')
  })

  await test.step('6 while it is locked, what was left behind is said, once', async () => {
    const memory = join(desk.folders.profile, 'shell.json')
    const remembered = () => JSON.parse(readFileSync(memory, 'utf8')) as { reminderInstants: string[] }
    // The shell looks again a moment after a date was changed.
    await expect.poll(() => remembered().reminderInstants, { timeout: 15_000 }).toHaveLength(2)
    await desk.quit()
    const kept = remembered()
    expect(kept.reminderInstants).toHaveLength(2)
    const soon = new Date(Date.now() + 6_000).toISOString()
    writeFileSync(memory, JSON.stringify({ ...kept, reminderInstants: [soon] }))
    await desk.start()
    const said = await spyOnNotifications(desk.app().electron)
    await expect.poll(said, { timeout: 15_000 }).toEqual(['Duologue / 1 item'])
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toMatchObject({ reminderInstants: [] })
  })
})
