// The agreed summary on the demo data: pairing, the leak check, every state of an agreement, what left, sealed answers,
// two at one screen. Leaves its screens and the agreed files in demo-output/.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/app'
import { expect, test } from '../e2e/fixtures'
import { leakCheck, openSummary, typeOnSheet } from '../e2e/pages/composer'
import { openDemo } from '../e2e/pages/entry'
import { lookDialog, makeFile, saveUnsealed } from '../e2e/pages/export'
import { agreement, goToPairing, review, signDialog } from '../e2e/pages/handover'
import { place, rail } from '../e2e/pages/journal'
import { comparing, shownDigits } from '../e2e/pages/pairing'
import { goTo, typeInPalette } from '../e2e/pages/search'
import { documentText, layOnTable, sitDown } from '../e2e/pages/together'
import { DEMO_PASSPHRASE } from '../../src/domain/demo-passphrase'
import { output, storyFrom } from './screens'

const screens = storyFrom(81)

test.beforeAll(() => {
  mkdirSync(join(output, 'screens'), { recursive: true })
})

test('two vaults that know each other', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await goToPairing(page, 'Maya Okafor')
  await expect(comparing(page)).toContainText('Compared on')
  await screens(page, 'paired')
  await comparing(page).getByRole('button', { name: 'Compare again' }).click()
  expect((await shownDigits(page)).join('')).toMatch(/^\d{30}$/)
  await screens(page, 'digits')
  await rail(page).getByRole('button', { name: 'Luc Tremblay' }).click()
  await goToPairing(page, 'Luc Tremblay')
  await screens(page, 'not-paired')
})

test('what would leak, and how it is let leave on purpose', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await openSummary(page, 'Autumn 2026')
  await expect(leakCheck(page).getByText('2 places would leak')).toBeVisible()
  await expect(agreement(page)).toContainText('Not while private words would leak')
  await screens(page, 'leaks')
  await typeOnSheet(page, 'Ask maya@example.org or ring +47 22 12 34 56; it costs 250,000 euros.')
  await leakCheck(page)
    .getByRole('button', { name: /^Show [1-9] more$/ })
    .click()
  await expect(leakCheck(page).getByText('An e-mail address.')).toBeVisible()
  await leakCheck(page).scrollIntoViewIfNeeded()
  await screens(page, 'leaks-of-each-kind')
  await leakCheck(page).getByRole('button', { name: 'Let it leave…' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Let these words leave?' })).toBeVisible()
  await screens(page, 'let-leave')
  await page.keyboard.press('Escape')
  await goTo(page, 'Tags and people')
  await expect(page.getByText('Nordlicht')).toBeVisible()
  await page.getByText('Nordlicht').scrollIntoViewIfNeeded()
  await screens(page, 'names-to-keep')
})

test('an agreement in every state', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await rail(page)
    .getByRole('button', { name: /^Hand-overs/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Hand-overs' })).toBeVisible()
  await screens(page, 'hand-overs')
  await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
  await openSummary(page, 'For the programme office')
  await expect(agreement(page)).toContainText('Waits for Maya')
  await screens(page, 'waits-for-partner')
  await openSummary(page, 'Spring')
  await expect(agreement(page)).toContainText('Maya changed 1 passage and wrote 2 comments')
  await screens(page, 'waits-for-me')
  await agreement(page).getByRole('button', { name: 'Read and answer…' }).click()
  await expect(review(page).locator('ins').first()).toBeVisible()
  await screens(page, 'comparison')
  await review(page).getByRole('button', { name: 'Accept and sign…' }).click()
  await expect(signDialog(page)).toBeVisible()
  await screens(page, 'sign')
})

test('what both signed leaves with both signatures', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await openSummary(page, 'Summer 2026')
  await expect(agreement(page)).toContainText('Agreed by both on')
  await screens(page, 'agreed')
  await answerSaveDialog(desk.app().electron, join(output, 'agreed.pdf'))
  const dialog = await makeFile(page, 'PDF')
  await screens(page, 'before-it-leaves')
  await saveUnsealed(dialog)
  await expect(page.getByText(/Saved as .*agreed\.pdf/)).toBeVisible({ timeout: 30_000 })
  await answerSaveDialog(desk.app().electron, join(output, 'agreed.zip'))
  await page.getByRole('button', { name: 'Save with both signatures…' }).click()
  await expect(lookDialog(page).getByRole('region', { name: 'What will leave' })).toBeVisible({
    timeout: 60_000,
  })
  await saveUnsealed(lookDialog(page))
  await expect(page.getByText(/Saved as .*agreed\.zip/)).toBeVisible({ timeout: 30_000 })
  const app = process.env['DUOLOGUE_E2E_APP'] ?? join(import.meta.dirname, '../../out-e2e')
  copyFileSync(join(app, 'verifier/verify.html'), join(output, 'verify.html'))
  await place(page, 'What left')
  await screens(page, 'register')
  await page.getByRole('button', { name: 'Show what left as agreed.pdf' }).click()
  await expect(page.getByRole('dialog', { name: 'What left' })).toBeVisible()
  await screens(page, 'kept-file')
})

test('sealed answers, and two at one screen', async ({ desk }) => {
  let page = await desk.start()
  await openDemo(page)
  await typeInPalette(page, 'sealed', 'Sealed answers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sealed answers' })).toBeVisible()
  await page.getByRole('button', { name: /^Feedback, both ways/ }).click()
  await expect(page.getByText('You count things.')).toBeVisible()
  await screens(page, 'both-sealed')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('sit together')
  await page.keyboard.press('Enter').catch(() => undefined)
  await desk.ended()
  page = await desk.start()
  await expect(page.getByText('Your notes stay locked')).toBeVisible()
  await screens(page, 'sit-together')
  await sitDown(page, DEMO_PASSPHRASE)
  await layOnTable(page, 'Autumn 2026')
  await expect(documentText(page)).toContainText('People stop asking')
  await screens(page, 'table')
})
