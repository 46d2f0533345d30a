// Cards in real Electron: from the first one over its steps to the next session, and words that outlive a crash.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import {
  addCard,
  card,
  cardDetails,
  cardDialog,
  cardList,
  chooseOnCard,
  expectCardSaved,
  goToCards,
  kindTile,
  stateNow,
  takeStep,
  way,
} from './pages/cards'
import { PASSPHRASE, unlock } from './pages/entry'
import { beside, noteText, place, planSession } from './pages/journal'
import { inTrash, palette, typeInPalette } from './pages/search'

const FIRST_LINE = 'Maya watched from the third row.'
const DEMO = 'She reads the room before she speaks'

async function openCards(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: [FIRST_LINE] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await expect(noteText(page)).toContainText(FIRST_LINE)
  await goToCards(page)
  return page
}

test('a lesson is begun, shown and tried, comes back before the next session, and is never lost', async ({
  desk,
}) => {
  const page = await openCards(desk)

  await test.step('the six kinds say what they are good for; one of them begins a card', async () => {
    await expect(kindTile(page, 'Skill lesson')).toBeVisible()
    await lookAt(desk, 'kinds')
    await kindTile(page, 'Skill lesson').click()
    await expect(cardDialog(page).getByRole('radio', { name: /^Skill lesson/ })).toBeChecked()
    await desk.screenshot('new-card')
    await addCard(page, 'Reading a silent room', 'Maya Okafor')
    await expect(stateNow(page)).toContainText('Planned')
    await expect(way(page)).toContainText('Maya Okafor’s turn: show how it is done')
  })

  await test.step('writing begins in its first field, and saves itself', async () => {
    await expect(page.getByLabel('What is shown')).toBeFocused()
    await page.keyboard.type(DEMO)
    await expectCardSaved(page, 'Skill lesson')
    await expect(cardList(page)).toContainText('Reading a silent room')
  })

  await test.step('it takes its steps, with a word about each; a slip is taken back', async () => {
    await takeStep(page, 'It was shown', 'In the March all-hands')
    await expect(stateNow(page)).toContainText('Shown')
    await expect(way(page)).toContainText('Your turn: try it, with help at hand')
    await expect(cardDetails(page)).toContainText('In the March all-hands')
    await takeStep(page, 'It was tried')
    await expect(stateNow(page)).toContainText('Tried')
    await chooseOnCard(page, 'Reading a silent room', 'Take the last step back')
    await expect(stateNow(page)).toContainText('Shown')
  })

  await test.step('it has a date, a session it came up in, and is to be discussed', async () => {
    await cardDetails(page).getByLabel('By when').fill('2026-01-31')
    await expect(card(page, 'Skill lesson')).toContainText(/overdue by \d+ days/)
    const session = cardDetails(page).getByLabel('Came up in')
    await session.selectOption({ index: 1 })
    await expect(session.locator('option:checked')).toContainText('Reading the room')
    await expect(cardDetails(page).getByRole('button', { name: 'Open the session' })).toBeVisible()
    await cardDetails(page).getByRole('checkbox', { name: 'Discuss at the next session' }).check()
    await expect(cardList(page)).toContainText('to discuss')
  })

  await test.step('an introduction comes from the palette, and its name is one to keep', async () => {
    await typeInPalette(page, 'new card intro', 'New card: introduction')
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeHidden()
    await expect(cardDialog(page).getByRole('radio', { name: /^Introduction/ })).toBeChecked()
    await addCard(page, 'Ingrid, who runs the night shift', 'Me')
    await cardDetails(page).getByLabel('Name to keep').fill('Ingrid Dahl')
    await cardDetails(page).getByRole('button', { name: 'Keep this name' }).click()
    await expect(
      cardDetails(page).getByRole('button', { name: 'Take Ingrid Dahl off this card' }),
    ).toBeVisible()
    await takeStep(page, 'It fell through', 'She changed jobs')
    await expect(way(page)).toContainText('Fell through. Nothing is left to do here.')
    await expect(cardList(page).getByRole('button', { name: '1 finished' })).toBeVisible()
    await lookAt(desk, 'card-closed')
  })

  await test.step('what is open comes back before the next session, and leads to its card', async () => {
    await place(page, 'Sessions')
    await planSession(page, 'December, once more')
    const open = beside(page).getByRole('region', { name: 'Open cards · 1' })
    await expect(open).toContainText('to discuss · Skill lesson · Your turn: try it, with help at hand')
    await desk.screenshot('before-you-meet')
    await open.getByRole('button', { name: /Reading a silent room/ }).click()
    await expect(page.getByLabel('What is shown')).toHaveValue(DEMO)
    await lookAt(desk, 'card')
  })

  await test.step('its words are found', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('silent room')
    await expect(palette(page).getByRole('option', { name: /Reading a silent room/ })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('it goes to the trash and comes back', async () => {
    await chooseOnCard(page, 'Reading a silent room', 'Move to trash')
    await expect(cardList(page)).not.toContainText('Reading a silent room')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(cardList(page)).toContainText('Reading a silent room')
    await cardList(page)
      .getByRole('button', { name: /Reading a silent room/ })
      .click()
    await chooseOnCard(page, 'Reading a silent room', 'Move to trash')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Trash' }).click()
    await inTrash(page, 'Reading a silent room').getByRole('button', { name: 'Restore' }).click()
    await expect(inTrash(page, 'Reading a silent room')).toHaveCount(0)
    await goToCards(page)
    await expect(cardList(page)).toContainText('Reading a silent room')
  })
})

test('words on a card that the vault never got are sealed, and offered again', async ({ desk }) => {
  let page = await openCards(desk)
  await kindTile(page, 'Assumption').click()
  await addCard(page, 'The floor reads its mail', 'Me')
  await page.getByLabel('What was assumed').pressSequentially('Everybody reads it.')
  await expectCardSaved(page, 'Assumption')
  const vaultPid = await desk.vaultProcess()
  process.kill(vaultPid, 'SIGSTOP')
  await page.getByLabel('What was learned').pressSequentially('Nobody does.')
  await page.waitForTimeout(600)
  process.kill(vaultPid, 'SIGKILL')
  await page.getByRole('button', { name: 'Restart and unlock' }).click()
  await desk.ended()

  page = await desk.start()
  await unlock(page)
  await expect(page.getByText('Words that were not saved', { exact: true })).toBeVisible()
  await expect(page.getByLabel('What was learned')).toHaveValue('')
  await desk.screenshot('draft-offered')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByLabel('What was learned')).toHaveValue('Nobody does.')
  await expectCardSaved(page, 'Assumption')
  await desk.quit()

  page = await desk.start()
  await unlock(page)
  await expect(page.getByLabel('What was learned')).toHaveValue('Nobody does.')
  await expect(page.getByLabel('What was assumed')).toHaveValue('Everybody reads it.')
  await expect(page.getByText('Words that were not saved')).toHaveCount(0)
})
