// A sealed reveal from one side, in real Electron: answers, the very words that leave, the seal, and the file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/app'
import { partnerOutside } from '../support/partner-outside'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import { place } from './pages/journal'
import { cardFile, comparing, giving, takeFile } from './pages/pairing'
import { typeInPalette } from './pages/search'

const HELPS = 'You ask before you answer.'

test('feedback is answered and sealed; the questions leave, the answers stay', async ({ desk }) => {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['Maya watched from the third row.'] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  const maya = await partnerOutside('Maya O.')

  await test.step('it can be begun before the two are paired, and not sealed', async () => {
    await typeInPalette(page, 'sealed', 'Sealed answers')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Sealed answers' })).toBeVisible()
    await desk.screenshot('reveal-begin')
    await page.getByRole('button', { name: 'Give each other feedback…' }).click()
    await page.getByRole('textbox', { name: /What you do that helps me/ }).fill(HELPS)
    await page.getByRole('button', { name: 'Leave out: What I wish you did more often.' }).click()
    await expect(page.getByText('What I wish you did more often.')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Seal my answers…' })).toBeDisabled()
    await lookAt(desk, 'reveal-answers')
  })

  await test.step('paired, the words that leave are listed and ticked', async () => {
    await typeInPalette(page, 'pair with', 'Pair with Maya Okafor')
    await page.keyboard.press('Enter')
    await giving(page).getByRole('button', { name: 'Put this name on my card' }).click()
    await expect(giving(page)).toContainText('Your card says')
    await takeFile(page, cardFile(maya.card.text))
    await expect(comparing(page).getByRole('heading', { name: /^3\. Compare/ })).toBeVisible()
    await typeInPalette(page, 'sealed', 'Sealed answers')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Feedback, both ways/ }).click()
    await page.getByRole('button', { name: 'Seal my answers…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Seal my answers' })
    await expect(dialog).toContainText('What you do that helps me.')
    await expect(dialog).not.toContainText(HELPS)
    await expect(dialog.getByRole('button', { name: 'Seal and save the file…' })).toBeDisabled()
    await dialog.getByRole('checkbox', { name: 'I have read these words' }).check()
    await desk.screenshot('reveal-seal')
    const file = join(desk.folders.home, 'Hand-over')
    await answerSaveDialog(desk.app().electron, file)
    await dialog.getByRole('button', { name: 'Seal and save the file…' }).click()
    await expect(page.getByText('Your answers stand.')).toBeVisible()
    await expect(page.getByText('Hand-over.duologue')).toBeVisible()
    expect(readFileSync(`${file}.duologue`).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    await expect(page.getByText(HELPS)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await lookAt(desk, 'reveal-sealed')
  })

  await test.step('the register says what left', async () => {
    await place(page, 'What left')
    await expect(page.getByText('Hand-over.duologue')).toBeVisible()
  })
})
