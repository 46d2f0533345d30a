// The main job in real Electron: a vault, a pair, a private note, marked passages, a shared summary, and back again.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/app'
import { pdfText } from '../support/pdf'
import { expect, test } from './fixtures'
import {
  exportButton,
  expectClean,
  leakCheck,
  pick,
  sheet,
  sheetText,
  startSummary,
  typeOnSheet,
} from './pages/composer'
import { lookDialog, saveFile } from './pages/export'
import { createVault, PASSPHRASE, typePassphrase, unlock } from './pages/entry'
import {
  expectSaved,
  makePair,
  marked,
  newSession,
  noteText,
  place,
  rail,
  select,
  write,
} from './pages/journal'

const SHARED = 'People stop asking when the first two questions are answered by slides.'
const ALSO_SHARED = 'Next time I take the first question from someone who disagrees.'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'

test('from an empty laptop to an exported draft, and everything is there after quitting', async ({
  desk,
}) => {
  let page = await desk.start()

  await test.step('1 a vault is created, its recovery code proven', async () => {
    await createVault(page, { onStep: (name) => desk.screenshot(name) })
    const vaults = join(desk.folders.data, 'duologue', 'Vaults')
    const folder = join(vaults, readdirSync(vaults)[0] ?? '')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(folder))
      expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600)
  })

  await test.step('3 a pair, a session, a note; passages are marked by key and by bubble', async () => {
    await desk.screenshot('new-pair')
    await makePair(page)
    await newSession(page, 'Reading the room in all-hands')
    await write(page, `Maya watched from the third row. ${SHARED} It stung.`, ALSO_SHARED, SECRET)
    await expectSaved(page)
    await select(page, SHARED)
    await page.keyboard.press('Control+Shift+S')
    await select(page, ALSO_SHARED)
    await desk.screenshot('session-bubble')
    await page.getByRole('button', { name: /May be shared/ }).click()
    await expect(marked(page).getByText(SHARED)).toBeVisible()
    await expect(marked(page).getByText(ALSO_SHARED)).toBeVisible()
    await expect(noteText(page).locator('mark')).toHaveCount(2)
    await expectSaved(page)
    await desk.screenshot('session')
  })

  await test.step('4 a summary from what was marked; private words are caught; the draft leaves as PDF and Markdown', async () => {
    await place(page, 'Summaries')
    await startSummary(page, 'Autumn 2026', { withNames: true })
    await pick(page, SHARED).check()
    await expect(sheetText(page).getByText(SHARED)).toBeVisible()
    await pick(page, ALSO_SHARED).check()
    await expect(sheetText(page).getByText(ALSO_SHARED)).toBeVisible()
    await expect(page.getByRole('region', { name: 'What may be shared' })).not.toContainText('Lyon')

    await typeOnSheet(page, 'We heard that Lyon cannot be mentioned before spring.')
    await expect(leakCheck(page).getByText('1 passage would leak')).toBeVisible()
    await expect(leakCheck(page)).toContainText('Lyon cannot be mentioned before')
    await expect(exportButton(page, 'PDF')).toBeDisabled()
    await desk.screenshot('summary-leak')
    await leakCheck(page).getByRole('button', { name: 'Remove', exact: true }).click()
    await expectClean(page)
    await expect(sheet(page)).toContainText('Anders Holm & Maya Okafor')
    await desk.screenshot('summary')

    const markdown = join(desk.folders.home, 'Summary.md')
    await answerSaveDialog(desk.app().electron, markdown)
    await saveFile(page, 'Markdown')
    await expect(page.getByText(/Saved as .*Summary\.md/)).toBeVisible()
    const text = readFileSync(markdown, 'utf8')
    expect(text).toContain(SHARED)
    expect(text).toContain('Draft, not agreed')
    expect(text).not.toContain('Lyon')

    const pdf = join(desk.folders.home, 'Summary.pdf')
    await answerSaveDialog(desk.app().electron, pdf)
    await saveFile(page, 'PDF')
    await expect(page.getByText(/Saved as .*Summary\.pdf/)).toBeVisible({ timeout: 30_000 })
    const pages = pdfText(pdf)
    expect(pages.length).toBeGreaterThan(0)
    for (const words of pages) expect(words).toContain('Draft, not agreed')
    expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(SHARED)
    expect(pages.join(' ')).not.toContain('Lyon')

    await place(page, 'What left')
    await expect(page.getByRole('row')).toHaveCount(3)
    await expect(page.getByRole('region', { name: 'Register' })).toContainText('Summary.pdf')
    await desk.screenshot('register')
  })

  await test.step('2 wrong passphrase; lock by key ends the app', async () => {
    await page.keyboard.press('Control+L')
    await desk.ended()
    page = await desk.start()
    await typePassphrase(page, 'not the passphrase')
    await expect(page.getByText('That is not the passphrase.')).toBeVisible()
    await desk.screenshot('lock-wrong-passphrase')
  })

  await test.step('5 everything is there again, after a lock and after quitting', async () => {
    await unlock(page, PASSPHRASE)
    await desk.quit()
    page = await desk.start()
    await unlock(page, PASSPHRASE)
    await place(page, 'Sessions')
    await page
      .getByRole('button', { name: /Reading the room in all-hands/ })
      .first()
      .click()
    await expect(noteText(page)).toContainText(SECRET)
    await expect(noteText(page).locator('mark')).toHaveCount(2)
    await place(page, 'Summaries')
    await page.getByRole('button', { name: /^Autumn 2026/ }).click()
    await expect(sheetText(page)).toContainText(SHARED)
    await expect(rail(page).getByRole('button', { name: /Sessions/ })).toContainText('1')
  })
})

test('cancelling the save dialog leaves no file and no entry', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page)
  await makePair(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Nothing leaves', { withNames: false })
  await typeOnSheet(page, 'Harmless.')
  await expectClean(page)
  await answerSaveDialog(desk.app().electron, undefined)
  await saveFile(page, 'Markdown')
  await expect(lookDialog(page)).toContainText('Cancelled. Nothing left the vault.')
  await lookDialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(exportButton(page, 'Markdown')).toBeEnabled()
  await place(page, 'What left')
  await expect(page.getByText('Nothing has left this vault.')).toBeVisible()
  expect(existsSync(join(desk.folders.home, 'Summary.md'))).toBe(false)
})
