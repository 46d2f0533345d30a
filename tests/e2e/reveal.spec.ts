// Sealed answers in real Electron: what leaves and what stays, and two people who seal, carry files and open.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../support/axe'
import { partnerOutside } from '../support/partner-outside'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import { giveCard, goToPairing, press, sayTheyAreTheSame, takeCard, takeFileByButton } from './pages/handover'
import { place, rail } from './pages/journal'
import { cardFile, comparing, giving, takeFile } from './pages/pairing'
import { answerTo, expectFocusKept, goToReveals, letLeave, waitsOnToday } from './pages/reveal'
import { typeInPalette } from './pages/search'

const HELPS = 'You ask before you answer.'
const THEIRS = 'You leave the room when it gets loud.'
const MORE = 'Say no more often.'

async function startAs(desk: Desk, me: string, partner: string) {
  const folder = join(desk.folders.data, 'vault')
  const lines = ['Maya watched from the third row.']
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines, people: { me, partner } })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  return page
}

test('feedback is answered and sealed; the questions leave, the answers stay', async ({ desk }) => {
  const page = await startAs(desk, 'Anders Holm', 'Maya Okafor')
  const maya = await partnerOutside('Maya O.')

  await test.step('it can be begun before the two are paired, and not sealed', async () => {
    await goToReveals(page)
    await desk.screenshot('reveal-begin')
    await expectAccessible(desk, 'sealed answers, begin')
    await page.getByRole('button', { name: 'Give each other feedback…' }).click()
    await answerTo(page, /What you do that helps me/).fill(HELPS)
    await expect(page.getByRole('button', { name: 'Seal my answers…' })).toBeDisabled()
  })

  await test.step('a question that is left out keeps what was typed, and can be asked after all in its place', async () => {
    const more = answerTo(page, /What I wish you did more often/)
    await more.fill(MORE)
    await page.getByRole('button', { name: 'Leave out: What I wish you did more often.' }).click()
    await expect(more).toHaveCount(0)
    const back = page.getByRole('button', { name: 'Ask it after all: What I wish you did more often.' })
    await expect(back).toBeFocused()
    await lookAt(desk, 'reveal-left-out')
    await expectAccessible(desk, 'sealed answers, one left out')
    await back.click()
    await expect(more).toHaveValue(MORE)
    await expect(more).toBeFocused()
    await page.getByRole('button', { name: 'Leave out: What I wish you did more often.' }).click()
    await expect(back).toBeFocused()
  })

  await test.step('paired, the words that leave are listed and ticked', async () => {
    await typeInPalette(page, 'pair with', 'Pair with Maya Okafor')
    await page.keyboard.press('Enter')
    await takeFile(page, cardFile(maya.card.text))
    await expect(comparing(page)).toContainText('Maya sees these digits once they have your card.')
    await expect(comparing(page).getByRole('button')).toHaveCount(0)
    await giving(page).getByRole('button', { name: 'Put this name on my card' }).click()
    await expect(giving(page)).toContainText('Your card says')
    await expect(comparing(page).getByRole('button', { name: 'They are the same' })).toBeVisible()
    await goToReveals(page)
    await page.getByRole('button', { name: /^Feedback, both ways/ }).click()
    const file = await letLeave(desk, 'seal', 'Hand-over', async (dialog) => {
      await expect(dialog).toContainText('What you do that helps me.')
      await expect(dialog).not.toContainText('more often')
      await expect(dialog).not.toContainText(HELPS)
      await desk.screenshot('reveal-seal')
      await expectAccessible(desk, 'seal my answers')
    })
    await expect(page.getByText('Your answers stand.')).toBeVisible()
    await expect(
      page.getByText(/Sealed for the card you have of Maya; compare the digits/).first(),
    ).toBeVisible()
    await expectFocusKept(page)
    expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    await expect(page.getByText(HELPS)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await lookAt(desk, 'reveal-sealed')
    await expectAccessible(desk, 'sealed answers, sealed')
  })

  await test.step('the register says what left', async () => {
    await place(page, 'What left')
    await expect(page.getByText('Hand-over.duologue').first()).toBeVisible()
  })
})

test('two seal, carry files, lock in between, open, and read both side by side', async ({
  desk,
  partnerDesk,
}) => {
  test.setTimeout(180_000)
  const [anders, maya] = await Promise.all([
    startAs(desk, 'Anders Holm', 'Maya Okafor'),
    startAs(partnerDesk, 'Maya Okafor', 'Anders Holm'),
  ])
  let file = ''
  let her = maya

  await test.step('1 they pair', async () => {
    await goToPairing(anders, 'Maya Okafor')
    await goToPairing(maya, 'Anders Holm')
    const hisCard = await giveCard(desk, 'Card 1')
    const herCard = await giveCard(partnerDesk, 'Card 2')
    await takeCard(desk, herCard)
    await takeCard(partnerDesk, hisCard)
    await sayTheyAreTheSame(anders)
  })

  await test.step('2 he answers and seals; it waits for her', async () => {
    await goToReveals(anders)
    await anders.getByRole('button', { name: 'Give each other feedback…' }).click()
    await answerTo(anders, /What you do that helps me/).fill(HELPS)
    file = await letLeave(desk, 'seal', 'Seal 1')
    await place(anders, 'Hand-overs')
    await expect(anders.getByRole('region', { name: 'Waits for a partner' })).toContainText(
      '“Feedback, both ways” waits for Maya’s seal',
    )
  })

  await test.step('3 she is told of it in the rail, under hand-overs and on Today; nothing of his answers', async () => {
    await press(await takeFileByButton(partnerDesk, file), 'Close')
    const link = rail(her).getByRole('button', { name: /^Hand-overs/ })
    await expect(link).toHaveText(/1$/)
    const line = her.getByRole('region', { name: 'Waits for you' }).getByRole('button')
    await expect(line).toContainText('Anders sealed answers: “Feedback, both ways”')
    await lookAt(partnerDesk, 'reveal-in-hand-overs')
    await expectAccessible(partnerDesk, 'hand-overs with sealed answers')
    await (await waitsOnToday(her, 'Anders sealed answers: “Feedback, both ways”')).click()
    await expect(her.getByText('Anders has answered and sealed.')).toBeVisible()
    await expect(her.getByText(HELPS)).toHaveCount(0)
    await expectAccessible(partnerDesk, 'sealed answers, asked')
  })

  await test.step('4 she answers, locks with the last words just typed, and seals after she came back', async () => {
    await answerTo(her, /What you do that helps me/).fill(THEIRS)
    await her.keyboard.press('Control+l').catch(() => undefined)
    await partnerDesk.ended()
    her = await partnerDesk.start()
    await unlock(her)
    await expect(answerTo(her, /What you do that helps me/)).toHaveValue(THEIRS)
    file = await letLeave(partnerDesk, 'seal', 'Seal 2')
    await expect(her.getByText('Both have sealed')).toBeVisible()
    await expect(her.getByText('Your turn', { exact: true })).toBeVisible()
    await expect(
      her.getByRole('listitem').filter({ hasText: 'First give Anders “Seal 2.duologue”.' }),
    ).toBeVisible()
    await expect(her.getByText(HELPS)).toHaveCount(0)
  })

  await test.step('5 he takes her seal, is told that both can open, and opens', async () => {
    await press(await takeFileByButton(desk, file), 'Close')
    await (await waitsOnToday(anders, 'You and Maya have sealed “Feedback, both ways”')).click()
    await lookAt(desk, 'reveal-both-sealed')
    file = await letLeave(desk, 'open', 'Opening 1', async (dialog) => {
      await expect(dialog).toContainText(HELPS)
      await expectAccessible(desk, 'open my answers')
    })
    await expectFocusKept(anders)
    await expect(anders.getByText('You have shown yours.')).toBeVisible()
    await expect(anders.getByText(THEIRS)).toHaveCount(0)
  })

  await test.step('6 she takes it, opens hers, and reads both', async () => {
    await press(await takeFileByButton(partnerDesk, file), 'Close')
    await (await waitsOnToday(her, 'Anders has shown answers: “Feedback, both ways”')).click()
    await expect(her.getByText(HELPS)).toHaveCount(0)
    file = await letLeave(partnerDesk, 'open', 'Opening 2')
    await expect(her.getByText(HELPS)).toBeVisible()
    await expect(her.getByText(THEIRS)).toBeVisible()
    await lookAt(partnerDesk, 'reveal-compared')
    await expectAccessible(partnerDesk, 'sealed answers, opened')
  })

  await test.step('7 he takes hers and reads the same; nothing waits any more', async () => {
    await press(await takeFileByButton(desk, file), 'To the next step')
    await expect(anders.getByText(HELPS)).toBeVisible()
    await expect(anders.getByText(THEIRS)).toBeVisible()
    await place(anders, 'Hand-overs')
    await expect(anders.getByRole('region', { name: 'Waits for you' })).toContainText(
      'Nothing waits for you.',
    )
  })
})
