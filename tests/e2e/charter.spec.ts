// The charter in real Electron: begun with what was carried on purpose, clause by clause, ready, changed, and on paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog, resize } from '../support/app'
import { expectAccessible } from '../support/axe'
import { pdfText } from '../support/pdf'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { saveFile } from './pages/export'
import {
  addClause,
  beginCharter,
  charterCheck,
  charterPage,
  earlier,
  expectCharterSaved,
  field,
  goToCharter,
  makeReady,
  missing,
  readyButton,
  signed,
  useTicked,
  useWords,
} from './pages/charter'
import { pick, startSummary } from './pages/composer'
import { PASSPHRASE, unlock } from './pages/entry'
import { place, rail } from './pages/journal'
import { answerLines, stepTitle, toStep } from './pages/pair'

const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const MARKED = 'People stop asking when the first questions are answered by slides.'
const OBJECTIVE = 'Learn how the floor really works'

async function openJournal(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: [SECRET, `==${MARKED}==`] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await expect(rail(page)).toBeVisible()
  return page
}

test('a charter is written, kept as a version, changed, and caps what a summary may hold', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const page = await openJournal(desk)

  await test.step('it begins with what was ticked, and nothing else', async () => {
    await goToCharter(page)
    await page.getByRole('button', { name: 'Begin a charter' }).click()
    await expect(page.getByRole('dialog')).toContainText(OBJECTIVE)
    await desk.screenshot('charter-begin')
    await page.keyboard.press('Escape')
    await beginCharter(page, ['Both names'])
    await expect(charterPage(page)).toContainText('Anders Holm & Maya Okafor')
    await expect(field(page, 'Purpose')).toHaveValue('')
    await expect(charterPage(page)).not.toContainText(OBJECTIVE)
  })

  await test.step('without a purpose and confidentiality it is not ready', async () => {
    await expect(readyButton(page)).toBeDisabled()
    await expect(missing(page)).toContainText('A purpose')
    await expect(missing(page)).toContainText('A clause on confidentiality')
  })

  await test.step('the objective comes in by a tick, and does not count as a leak', async () => {
    await missing(page).getByRole('button', { name: 'Bring in from your private room…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring in from your private room' })
    await dialog.getByRole('checkbox', { name: 'Purpose and objective' }).check()
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click()
    await expect(field(page, 'Purpose')).toHaveValue(new RegExp(OBJECTIVE))
    await expect(missing(page)).not.toContainText('A purpose')
    await expect(charterCheck(page).getByText('No private passage of 5 words or more')).toBeVisible()
  })

  await test.step('clauses of the library have small fields, and one of one’s own has a heading', async () => {
    const rhythm = await addClause(page, 'Rhythm', /^Every 2 weeks.*protects the date/)
    await rhythm.getByLabel('Weeks between').fill('3')
    await rhythm.getByLabel('Sets the agenda', { exact: true }).selectOption('Maya Okafor')
    await desk.screenshot('charter-wording')
    await useWords(rhythm)
    await expect(field(page, 'Rhythm')).toHaveValue(
      /^Every 3 weeks, 45 minutes\. Maya Okafor sets the agenda/,
    )
    await useWords(await addClause(page, 'Confidentiality', /Nothing is quoted by name/))
    await page.getByRole('button', { name: 'A clause of your own' }).click()
    await field(page, 'Heading of the clause').fill('Tea')
    await field(page, 'Tea').fill('Maya brings tea, Anders brings a question.')
    await field(page, 'What Anders Holm expects').fill('To hear what nobody tells me.')
    await field(page, 'What Maya Okafor expects').fill('To see how a decision is prepared.')
    await charterPage(page).getByLabel('Since').fill('2026-10-08')
    await charterPage(page).getByLabel('Ends on').fill('2026-10-01')
    await expect(missing(page)).toContainText('The dates')
    await charterPage(page).getByLabel('Ends on').fill('2027-06-30')
    await expect(missing(page)).toContainText('Nothing is missing')
    await desk.screenshot('charter-writing')
  })

  await test.step('a private sentence in a clause is found', async () => {
    await field(page, 'Tea').fill('We know that Lyon cannot be mentioned before spring.')
    await expect(charterCheck(page)).toContainText('1 passage would leak')
    await expect(charterCheck(page)).toContainText('In “Tea”.')
    await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled()
    await expect(readyButton(page)).toBeDisabled()
    await expect(missing(page)).toContainText('1 private passage')
    await desk.screenshot('charter-leak')
    await field(page, 'Tea').fill('Maya brings tea.')
    await expect(charterCheck(page).getByText('No private passage of 5 words or more')).toBeVisible()
  })

  await test.step('ready makes version 1; level 1 keeps passages out of summaries', async () => {
    await charterPage(page)
      .getByLabel('Level', { exact: true })
      .selectOption({ label: 'Level 1: that you meet, and when' })
    await makeReady(page)
    await expect(charterPage(page)).toContainText('Charter · version 1')
    await expect(charterPage(page)).toContainText('since 8 October 2026')
    await desk.screenshot('charter-ready')
    await place(page, 'Summaries')
    await startSummary(page, 'Autumn', { withNames: false })
    await expect(pick(page, MARKED)).toBeDisabled()
    await expect(page.getByText('So a summary can leave with dates and rhythm alone').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled()
    await expect(page.getByText(/Your charter says level 1\. So/)).toBeVisible()
    await desk.screenshot('charter-caps-summary')
    await page.getByRole('button', { name: 'Go to the charter' }).click()
    await expect(page.getByRole('region', { name: 'Agreement' })).toContainText('First pair your Duologue')
    await expectAccessible(desk, 'charter, not paired')
    await earlier(page).getByRole('button', { name: 'Move to trash' }).click()
    const dialog = page.getByRole('dialog', { name: 'Move this charter to the trash?' })
    await expect(dialog).toContainText('Nothing caps summaries any more')
    await desk.screenshot('charter-trash-asks')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(signed(page)).toBeVisible()
  })

  await test.step('a change begins version 2 and is shown word by word', async () => {
    await page.getByRole('button', { name: 'Change…' }).click()
    await field(page, 'Tea').fill('Maya brings strong tea.')
    await charterPage(page)
      .getByLabel('Level', { exact: true })
      .selectOption({ label: 'Level 3: all that, and the agreed summary' })
    await page.getByRole('button', { name: 'Put in the usual wordings' }).click()
    await expect(field(page, 'Ending early')).toHaveValue(/nobody’s fault/)
    await expect(missing(page)).toContainText('You are writing version 2')
    await expectCharterSaved(page)
    await earlier(page).getByRole('button', { name: 'what changed' }).click()
    const dialog = page.getByRole('dialog', { name: 'Version 1' })
    await expect(dialog.locator('ins').filter({ hasText: 'strong' })).toBeVisible()
    await expect(dialog).toContainText('level 1 → level 3')
    await desk.screenshot('charter-diff')
    await expect(async () => {
      await dialog.getByRole('button', { name: 'The page' }).click()
      await expect(dialog).toContainText('Maya brings tea.', { timeout: 200 })
    }).toPass({ timeout: 5_000 })
    await page.keyboard.press('Escape')
    await makeReady(page)
    await expect(charterPage(page)).toContainText('Charter · version 2')
    await place(page, 'Summaries')
    await page.getByRole('button', { name: /^Autumn/ }).click()
    await pick(page, MARKED).check()
    await expect(pick(page, MARKED)).toBeChecked()
  })

  await test.step('it leaves on one page, and the register knows', async () => {
    await goToCharter(page)
    const pdf = test.info().outputPath('Charter.pdf')
    await answerSaveDialog(desk.app().electron, pdf)
    await saveFile(page, 'PDF')
    await expect(page.getByText(/Saved as .*Charter\.pdf/)).toBeVisible({ timeout: 30_000 })
    const pages = pdfText(pdf)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Not signed')
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain('Every 3 weeks, 45 minutes.')
    expect(pages[0]).toContain('To hear what nobody tells me.')
    expect(pages[0]).toContain('Ending early')
    expect(readFileSync(pdf).includes('Lyon')).toBe(false)
    const markdown = join(desk.folders.home, 'Charter.md')
    await answerSaveDialog(desk.app().electron, markdown)
    await saveFile(page, 'Markdown')
    await expect(page.getByText(/Saved as .*Charter\.md/)).toBeVisible()
    expect(readFileSync(markdown, 'utf8')).toContain('## Tea')
    await place(page, 'What left')
    await expect(page.getByRole('region', { name: 'Register' })).toContainText('Charter.pdf')
    await expect(page.getByRole('region', { name: 'Register' })).toContainText('Maya Okafor')
  })

  await test.step('it looks right in the dark, in a small window and in a large one', async () => {
    await goToCharter(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await desk.screenshot('charter-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await resize(desk.app().electron, { width: 900, height: 600 })
    await desk.screenshot('charter-small')
    await resize(desk.app().electron, { width: 1920, height: 1080 })
    await desk.screenshot('charter-large')
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await desk.screenshot('charter-large-writing-dark')
  })
})

test('what was typed just before the lock is there again', async ({ desk }) => {
  let page = await openJournal(desk)
  await goToCharter(page)
  await beginCharter(page, [])
  await field(page, 'Purpose').fill('To understand each other.')
  await page.keyboard.press('Control+L')
  await desk.ended()
  page = await desk.start()
  await unlock(page)
  await goToCharter(page)
  await expect(field(page, 'Purpose')).toHaveValue('To understand each other.')

  await test.step('going on against a warning is written into it, by an act', async () => {
    await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
    await page.getByRole('button', { name: 'Pair settings' }).click()
    await page.getByRole('button', { name: 'Open the set-up' }).click()
    await toStep(page, 'Reporting lines')
    await answerLines(page, { 'reports to you, however': 'Yes' })
    await page.getByLabel('Why do you go on all the same?').fill('Maya leaves that line in May.')
    await page.getByRole('button', { name: 'Log it and go on' }).click()
    await expect(stepTitle(page).first()).toHaveText('Rhythm')
    await goToCharter(page)
    await expect(missing(page)).toContainText('Why you go on')
    await desk.screenshot('charter-override')
    await missing(page).getByRole('button', { name: 'Bring it in…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring in from your private room' })
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await useTicked(dialog)
    await expect(charterPage(page)).toContainText('Maya leaves that line in May.')
    await expect(missing(page)).not.toContainText('Why you go on')
    await earlier(page).getByRole('button', { name: 'Begin a new charter…' }).click()
    await expect(page.getByRole('dialog')).toContainText('moves to “Earlier”')
  })
})
