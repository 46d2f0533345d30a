// Pairing in real Electron: a card goes out three ways and comes in three ways, digits are compared, a key changes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import encodeQR from 'qr'
import { answerSaveDialog } from '../support/app'
import { expectAccessible } from '../support/axe'
import { partnerOutside } from '../support/partner-outside'
import { pngOfSquares } from '../support/png'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import { press } from './pages/handover'
import { cardFile, comparing, giving, keyChange, shownDigits, takeFile, taking } from './pages/pairing'
import { typeInPalette } from './pages/search'

test('a card is given and taken, the digits are the same, and another key is loud', async ({ desk }) => {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['Maya watched from the third row.'] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  const maya = await partnerOutside('Maya O.')
  const file = join(desk.folders.home, 'Card 2026-11-22')

  await test.step('1 the palette leads there; making the card carries the name', async () => {
    await typeInPalette(page, 'pair with', 'Pair with Maya Okafor')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Pair your two Duologues' })).toBeVisible()
    await expect(comparing(page)).toContainText('Once you have their card')
    await desk.screenshot('pairing-empty')
    await expectAccessible(desk, 'pairing, empty')
    await giving(page).getByRole('button', { name: 'Put this name on my card' }).click()
    await expect(giving(page)).toContainText('Your card says “Anders Holm”')
  })

  await test.step('2 it goes as a file, as text and as a QR code', async () => {
    await answerSaveDialog(desk.app().electron, file)
    await giving(page).getByRole('button', { name: 'Save as a file…' }).click()
    await expect(giving(page)).toContainText('Card 2026-11-22.duocard')
    await giving(page).getByRole('button', { name: 'Copy as text' }).click()
    await expect(giving(page)).toContainText('Copied.')
    const copied = await desk.app().electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toBe(readFileSync(`${file}.duocard`, 'utf8'))
    expect(copied).toContain('BEGIN DUOLOGUE PAIRING CARD')
  })

  await test.step('3 a camera can read the code by night, too; it says that it is one’s own card', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await giving(page).getByRole('button', { name: 'Show as a QR code…' }).click()
    const code = page.getByRole('img', { name: 'QR code of your pairing card' })
    await expect(code).toBeVisible()
    await desk.screenshot('pairing-qr-dark')
    await expectAccessible(desk, 'pairing, QR code')
    const picture = await code.screenshot({ animations: 'disabled' })
    await page.emulateMedia({ colorScheme: 'light' })
    await press(page.getByRole('dialog'), 'Close')
    await expect(code).toBeHidden()
    await takeFile(page, { name: 'photo.png', mimeType: 'image/png', buffer: picture })
    await expect(taking(page)).toContainText('This is your own card')
  })

  await test.step('4 what is no card has its own sentence', async () => {
    await taking(page).getByLabel('Or paste the message here').fill('Dear Anders, my card follows.')
    await taking(page).getByRole('button', { name: 'Take this card' }).click()
    await expect(taking(page)).toContainText('There is no pairing card in it')
    await takeFile(page, cardFile(maya.card.text.replace(/^(.{150})./s, '$1!')))
    await expect(taking(page)).toContainText('did not come through whole')
    const blank = Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => false))
    await takeFile(page, { name: 'blank.png', mimeType: 'image/png', buffer: pngOfSquares(blank, 4) })
    await expect(taking(page)).toContainText('No QR code was found')
  })

  await test.step('5 theirs is taken from a picture; both see the same digits', async () => {
    const squares = encodeQR(maya.card.compact, 'raw', { ecc: 'medium', border: 4 })
    await takeFile(page, { name: 'theirs.png', mimeType: 'image/png', buffer: pngOfSquares(squares, 6) })
    await expect(taking(page)).toContainText('You have a card that says “Maya O.”')
    await expect(comparing(page).getByRole('heading', { name: /^3\. Compare/ })).toBeFocused()
    expect(await shownDigits(page)).toEqual(await maya.digitsWith(readFileSync(`${file}.duocard`, 'utf8')))
    await comparing(page).scrollIntoViewIfNeeded()
    const [group = ''] = await shownDigits(page)
    await expect(
      comparing(page).getByRole('img', { name: `group 1 of 6: ${[...group].join(' ')}`, exact: true }),
    ).toBeVisible()
    await lookAt(desk, 'pairing-digits')
    await expectAccessible(desk, 'pairing, digits')
  })

  await test.step('6 put off, they count as not compared; that they differ is loud; then they are the same', async () => {
    await comparing(page).getByRole('button', { name: 'Later' }).click()
    const putOff = comparing(page).getByText(/it is shown everywhere that the digits were not compared/)
    await expect(putOff).toBeFocused()
    await expectAccessible(desk, 'pairing, put off')
    await comparing(page).getByRole('button', { name: 'Compare now' }).click()
    await expect(comparing(page).getByText(/^Call Maya, or sit down together/)).toBeFocused()
    await comparing(page).getByRole('button', { name: 'They differ' }).click()
    await expect(page.getByRole('heading', { name: /The digits differed on/ })).toBeFocused()
    await desk.screenshot('pairing-differ')
    await expectAccessible(desk, 'pairing, they differ')
    await taking(page).getByRole('button', { name: 'Take another card…' }).click()
    await takeFile(page, cardFile(maya.card.text))
    await expect(taking(page)).toContainText('It is the same card: compare the digits once more')
    await taking(page).getByRole('button', { name: 'Compare once more' }).click()
    await expect(comparing(page).getByText(/^Call Maya, or sit down together/)).toBeFocused()
    await expect(comparing(page).getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(comparing(page).getByRole('button', { name: 'They are the same' })).toBeDisabled()
    await comparing(page).getByRole('radio', { name: 'In person' }).check()
    await comparing(page).getByRole('button', { name: 'They are the same' }).click()
    await expect(comparing(page).getByText(/^Compared on .*, in person$/)).toBeFocused()
    await expect(comparing(page).getByRole('button', { name: 'Write a summary…' })).toBeVisible()
    await desk.screenshot('pairing-compared')
    await expectAccessible(desk, 'pairing, compared')
  })

  await test.step('7 a card with another key replaces nothing by itself', async () => {
    const stranger = await partnerOutside('Maya Okafor')
    const before = taking(page).getByText('You have a card that says “Maya O.”')
    await taking(page).getByRole('button', { name: 'Take another card…' }).click()
    await taking(page).getByLabel('Or paste the message here').fill(`> Hi!\n\n${stranger.card.text}\n-- \nM`)
    await taking(page).getByRole('button', { name: 'Take this card' }).click()
    await expect(keyChange(page)).toContainText('Nothing has been replaced')
    await expect(keyChange(page).getByRole('heading', { level: 2 })).toBeFocused()
    await expect(keyChange(page).getByRole('img', { name: /^group 6 of 6: \d \d \d \d \d$/ })).toHaveCount(2)
    await expect(before).toBeVisible()
    await expectAccessible(desk, 'pairing, another key')
    await keyChange(page).getByRole('button', { name: 'Keep the card I have' }).click()
    await expect(taking(page).getByRole('heading', { level: 2 })).toBeFocused()
    await taking(page).getByRole('button', { name: 'Take another card…' }).click()
    await taking(page).getByLabel('Or paste the message here').fill(stranger.card.text)
    await taking(page).getByRole('button', { name: 'Take this card' }).click()
    await keyChange(page).scrollIntoViewIfNeeded()
    await lookAt(desk, 'pairing-key-change')
    const take = keyChange(page).getByRole('button', { name: 'Take the new card' })
    await expect(take).toBeDisabled()
    await keyChange(page).getByRole('checkbox').check()
    await take.click()
    await expect(keyChange(page)).toBeHidden()
    await expect(comparing(page).getByRole('heading', { level: 2 })).toBeFocused()
    await expect(page.getByRole('region', { name: 'An earlier card' })).toContainText('“Maya O.”')
    expect(await shownDigits(page)).toEqual(
      await stranger.digitsWith(readFileSync(`${file}.duocard`, 'utf8')),
    )
    await desk.screenshot('pairing-earlier')
  })

  await test.step('8 the settings of the pair say how far it came; the register knows what left', async () => {
    await page.getByRole('button', { name: 'Pair settings' }).click()
    const pairing = page.getByRole('region', { name: 'Pair your two Duologues' })
    await expect(pairing).toContainText('Digits not compared with Maya Okafor yet')
    await pairing.scrollIntoViewIfNeeded()
    await desk.screenshot('pairing-in-settings')
    await typeInPalette(page, 'what left', 'What left')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Pairing card').first()).toBeVisible()
    await expect(page.getByText('Card 2026-11-22.duocard')).toBeVisible()
    await desk.screenshot('pairing-register')
  })
})
