// Two people at one screen: the shared room alone, chosen documents, words written together, and back into one's own room.
import { expectAccessible } from '../support/axe'
import { openFilesOf, processesOf } from '../support/processes'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import { beginCharter, expectCharterSaved, field, goToCharter } from './pages/charter'
import { sheetText, startSummary, typeOnSheet } from './pages/composer'
import { createVault, typePassphrase, unlock, PASSPHRASE } from './pages/entry'
import { expectSaved, makePair, newSession, place, rail, write } from './pages/journal'
import { expectFocusKept } from './pages/reveal'
import { document, documentText, layOnTable, onTable, sitDown } from './pages/together'

const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const DRAFT = 'Juniors answer when the first question is not answered for them.'
const TOGETHER = 'We agree to try it in March.'

test('two look at what may be shared, write in it together, and nothing else is there', async ({ desk }) => {
  let page = await desk.start()

  await test.step('a private note, a summary, a second summary and a charter', async () => {
    await createVault(page)
    await makePair(page)
    await newSession(page, 'Reading the room')
    await write(page, SECRET)
    await expectSaved(page)
    await place(page, 'Summaries')
    await startSummary(page, 'Autumn 2026', { withNames: true })
    await typeOnSheet(page, DRAFT)
    await expectSheetSaved(desk)
    await place(page, 'Summaries')
    await startSummary(page, 'Not for this table', { withNames: false })
    await goToCharter(page)
    await beginCharter(page, ['Both names'])
    await field(page, 'Purpose').fill('To hear what nobody says in the large room.')
    await expectCharterSaved(page)
  })

  await test.step('the way there is the lock; the app comes back asking for this mode', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sit together')
    await page.keyboard.press('Enter').catch(() => undefined)
    await desk.ended()
    page = await desk.start()
    await expect(page.getByText('Your notes stay locked')).toBeVisible()
    await desk.screenshot('together-locked')
    await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase at all')
    await page.getByRole('button', { name: 'Open the shared room' }).click()
    await expect(page.getByText('That is not the passphrase.')).toBeVisible({ timeout: 20_000 })
    await expect(page.getByRole('button', { name: 'Open the shared room' })).toBeEnabled({ timeout: 20_000 })
    await sitDown(page)
  })

  await test.step('only what is ticked comes onto the table; no file of the private room is open', async () => {
    await expect(page.getByRole('checkbox', { name: 'Autumn 2026' })).not.toBeChecked()
    await desk.screenshot('together-lay')
    await expectAccessible(desk, 'what goes on the table')
    await layOnTable(page, 'Autumn 2026', 'How we learn from each other')
    await expect(document(page)).toBeFocused()
    await expect(onTable(page).getByRole('button')).toHaveCount(2)
    await expect(page.getByText('Not for this table')).toHaveCount(0)
    await expect(page.getByText('Lyon')).toHaveCount(0)
    expect(openFiles(desk).filter((path) => path.includes('private.db'))).toEqual([])
    expect(openFiles(desk).filter((path) => path.endsWith('shared.db')).length).toBeGreaterThan(0)
  })

  await test.step('both write in the draft and in the charter', async () => {
    await onTable(page).getByRole('button', { name: 'Autumn 2026' }).click()
    await expect(documentText(page)).toContainText(DRAFT)
    await documentText(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type(TOGETHER)
    await expect(document(page).getByText('Saved', { exact: true })).toBeVisible()
    await lookAt(desk, 'together')
    await expectAccessible(desk, 'the table: a summary')
    await page.getByRole('button', { name: 'Large' }).click()
    await desk.screenshot('together-large')
    await onTable(page).getByRole('button', { name: 'How we learn' }).click()
    await document(page).getByRole('textbox', { name: 'Purpose' }).fill('To hear what nobody says aloud.')
    await expect(document(page).getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Usual' }).click()
    await lookAt(desk, 'together-charter')
    await expectAccessible(desk, 'the table: a charter')
  })

  await test.step('words on the charter that could not be saved any more are there again', async () => {
    const pid = await sharedRoomProcess(desk)
    process.kill(pid, 'SIGSTOP')
    await document(page).getByRole('textbox', { name: 'Purpose' }).pressSequentially(' And to say it.')
    await page.waitForTimeout(600)
    process.kill(pid, 'SIGKILL')
    await page.getByRole('button', { name: 'Restart and unlock' }).click()
    await desk.ended()
    page = await desk.start()
    await page.getByRole('button', { name: 'Sit together…' }).click()
    await sitDown(page)
    await layOnTable(page, 'Autumn 2026', 'How we learn from each other')
    await onTable(page).getByRole('button', { name: 'How we learn' }).click()
    const purpose = document(page).getByRole('textbox', { name: 'Purpose' })
    await expect(purpose).toHaveValue('To hear what nobody says aloud.')
    await expect(page.getByText('Words that were not saved', { exact: true })).toBeVisible()
    await expect(purpose).toHaveAttribute('readonly')
    await desk.screenshot('together-charter-offer')
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect(purpose).toHaveValue('To hear what nobody says aloud. And to say it.')
    await expectFocusKept(page)
    await expect(document(page).getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('it is left by locking; everything is there in one’s own room', async () => {
    await onTable(page).getByRole('button', { name: 'Autumn 2026' }).click()
    await expect(documentText(page)).toContainText(TOGETHER)
    await page.keyboard.press('Control+l').catch(() => undefined)
    await desk.ended()
    page = await desk.start()
    await expect(page.getByRole('heading', { name: 'Between the two of you' })).toBeVisible()
    await unlock(page)
    await expect(page.getByText('older copy')).toHaveCount(0)
    await place(page, 'Summaries')
    await page.getByRole('button', { name: /^Autumn 2026/ }).click()
    await expect(sheetText(page)).toContainText(TOGETHER)
    await goToCharter(page)
    await expect(field(page, 'Purpose')).toHaveValue('To hear what nobody says aloud. And to say it.')
  })

  await test.step('whoever changes their mind at the lock screen opens everything', async () => {
    await page.keyboard.press('Control+l').catch(() => undefined)
    await desk.ended()
    page = await desk.start()
    await page.getByRole('button', { name: 'Sit together…' }).click()
    await page.getByRole('button', { name: 'Open everything instead' }).click()
    await typePassphrase(page, PASSPHRASE)
    await expect(rail(page)).toBeVisible({ timeout: 20_000 })
  })
})

const expectSheetSaved = (desk: Desk): Promise<void> =>
  expect(
    desk.page().getByRole('region', { name: 'The sheet' }).getByText('Saved', { exact: true }),
  ).toBeVisible()

async function sharedRoomProcess(desk: Desk): Promise<number> {
  const pid = await desk.app().electron.evaluate(({ app }) => {
    return app.getAppMetrics().find((metric) => metric.name === 'Duologue shared room')?.pid
  })
  if (pid === undefined) throw new Error('the shared room is not open')
  return pid
}

const openFiles = (desk: Desk): string[] =>
  processesOf(-1, desk.folders.base).flatMap(({ pid }) => openFilesOf(pid))
