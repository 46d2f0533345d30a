// Where two people stand, in real Electron: from the beginning over the mid-term review to a good end, and begun again.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import { PASSPHRASE, unlock } from './pages/entry'
import { noteText, place, rail } from './pages/journal'
import { answer, begin, goToReviews, round, rounds, scale, waysOn } from './pages/reviews'
import { hits, searchFor } from './pages/search'

const FIRST_LINE = 'Maya watched from the third row.'
const ASK = 'I can ask what I do not understand.'
const DATES = 'We keep our dates.'
const OWN = 'We say what we expect.'
const MAYA = 'Maya Okafor'
const DAY_MS = 86_400_000

async function openReviews(desk: Desk): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: [FIRST_LINE] })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  await expect(rail(page).getByRole('button', { name: MAYA })).toBeVisible()
  await goToReviews(page)
  return page
}

test('two people rate where they stand, look back after months, end well, and begin again', async ({
  desk,
}) => {
  const page = await openReviews(desk)

  await test.step('the beginning: both answers side by side, by keyboard too', async () => {
    await desk.screenshot('reviews-empty')
    await page.getByRole('button', { name: 'Rate where we stand' }).click()
    await expect(round(page, 'Where we stand at the beginning')).toBeVisible()
    await scale(page, 'You', ASK).getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(scale(page, 'You', ASK).getByRole('radio').nth(1)).toBeChecked()
    await answer(page, MAYA, ASK, 4)
    await expect(page.getByText(`${MAYA} puts it higher than you do. Worth a talk.`)).toBeVisible()
    await answer(page, 'You', DATES, 4)
    await answer(page, MAYA, DATES, 4)
    await expect(page.getByText('You say the same.')).toBeVisible()
    await page.getByRole('button', { name: `Add a word, You: ${ASK}` }).click()
    await page.getByRole('textbox', { name: `A word on it, You: ${ASK}` }).fill('Not in front of the board.')
    await lookAt(desk, 'reviews-rate')
    await waysOn(page, 'Finish').click()
    await expect(rounds(page)).toContainText('2 answers of yours')
  })

  await test.step('a question of one’s own is asked from then on', async () => {
    await page.getByRole('button', { name: 'Questions…' }).click()
    const dialog = page.getByRole('dialog', { name: 'What you ask each time' })
    await dialog.getByLabel('A question of your own').fill(OWN)
    await dialog.getByRole('button', { name: 'Ask it' }).click()
    await expect(dialog.getByRole('button', { name: `Stop asking: ${OWN}` })).toBeVisible()
    await desk.screenshot('reviews-questions')
    await dialog.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('seven months later the mid-term review is due; earlier answers show once one has answered', async () => {
    await page.clock.setFixedTime(new Date(Date.now() + 215 * DAY_MS))
    await place(page, 'Sessions')
    await goToReviews(page)
    await expect(page.getByText(`Mid-term review with ${MAYA}`)).toBeVisible()
    await desk.screenshot('reviews-due')
    await page.getByRole('button', { name: 'Begin the mid-term review' }).click()
    await expect(round(page, 'Mid-term review')).toBeVisible()
    await expect(page.getByText('2 then, 4 now')).toBeHidden()
    await answer(page, 'You', ASK, 4)
    await expect(page.getByText('2 then, 4 now')).toBeVisible()
    await answer(page, MAYA, ASK, 5)
    await answer(page, 'You', DATES, 3)
    await answer(page, MAYA, DATES, 4)
    await answer(page, 'You', OWN, 3)
    await waysOn(page, 'Continue').click()
  })

  await test.step('it is left in the middle of a word, and taken up where it was', async () => {
    await page.getByRole('textbox', { name: 'What worked' }).fill('The fixed hour, umbrella or not.')
    await desk.screenshot('reviews-words')
    await waysOn(page, 'Leave it and come back').click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByRole('textbox', { name: 'What worked' })).toHaveValue(
      'The fixed hour, umbrella or not.',
    )
    await page.getByRole('radio', { name: /With a change/ }).check()
    await waysOn(page, 'Continue').click()
    await expect(page.getByRole('heading', { name: 'Our goals' })).toBeFocused()
    await waysOn(page, 'Finish').click()
  })

  await test.step('what moved is a plot with its table', async () => {
    const figure = page.getByRole('figure', { name: 'You: then and now' })
    await expect(figure).toContainText('Moved most: “I can ask what I do not understand” (2 → 4).')
    await expect(figure).toContainText('Less than before: “We keep our dates” (4 → 3).')
    await expect(figure.getByRole('row', { name: new RegExp(ASK) })).toContainText('4 of 5')
    await expect(figure).not.toContainText(OWN)
    await lookAt(desk, 'reviews-delta')
  })

  await test.step('what was written is found', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Search' }).click()
    await searchFor(page, 'umbrella')
    await hits(page).first().click()
    await expect(round(page, 'Mid-term review')).toContainText('The fixed hour, umbrella or not.')
    await desk.screenshot('reviews-kept')
    await round(page, 'Mid-term review').getByRole('button', { name: 'Where we stand' }).click()
  })

  await test.step('closure ends the pair; the notes are where they were', async () => {
    await begin(page, /Begin the closure/)
    await answer(page, 'You', ASK, 5)
    for (let step = 0; step < 3; step += 1) await waysOn(page, 'Continue').click()
    await expect(page.getByRole('heading', { name: 'How it goes on' })).toBeFocused()
    await lookAt(desk, 'reviews-closure')
    await page.getByRole('button', { name: 'End this pair…' }).click()
    const ending = page.getByRole('dialog', { name: `End the pair with ${MAYA}?` })
    await ending.getByLabel('How it ended').fill('With cake.')
    await ending.getByRole('button', { name: 'End this pair' }).click()
    await expect(page.getByText('This pair has ended')).toBeVisible()
    await waysOn(page, 'Finish').click()
    await expect(rounds(page)).toContainText('Closure')
    await place(page, 'Sessions')
    await expect(noteText(page)).toContainText(FIRST_LINE)
  })

  await test.step('and begins again: a beginning is due anew', async () => {
    await goToReviews(page)
    await rounds(page)
      .getByRole('button', { name: /^Closure/ })
      .click()
    await round(page, 'Closure').getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('button', { name: 'Begin again today' }).click()
    await expect(page.getByRole('button', { name: 'End this pair…' })).toBeVisible()
    await waysOn(page, 'Finish').click()
    await expect(page.getByText(`Say where you and ${MAYA} stand at the beginning`)).toBeVisible()
    await page.getByRole('button', { name: 'Rate where we stand' }).click()
    await expect(round(page, 'Where we stand at the beginning')).toBeVisible()
  })
})

test('words of a review that the vault never got are sealed, and offered again', async ({ desk }) => {
  let page = await openReviews(desk)
  await page.getByRole('button', { name: 'Rate where we stand' }).click()
  await answer(page, 'You', ASK, 2)
  await waysOn(page, 'Finish').click()
  await begin(page, /Begin the mid-term review/)
  await waysOn(page, 'Continue').click()
  await page.getByRole('textbox', { name: 'What worked' }).pressSequentially('The fixed hour.')
  await expect(round(page, 'Mid-term review').getByText('Saved', { exact: true })).toBeVisible()
  const vaultPid = await desk.vaultProcess()
  process.kill(vaultPid, 'SIGSTOP')
  await page.getByRole('textbox', { name: 'What to change' }).pressSequentially('Less tea.')
  await page.waitForTimeout(600)
  process.kill(vaultPid, 'SIGKILL')
  await page.getByRole('button', { name: 'Restart and unlock' }).click()
  await desk.ended()

  page = await desk.start()
  await unlock(page)
  await expect(page.getByText('Words that were not saved', { exact: true })).toBeVisible()
  const change = page.getByRole('textbox', { name: 'What to change' })
  await expect(change).toHaveValue('')
  await waysOn(page, 'Continue').click()
  await expect(change).toBeVisible()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(change).toHaveValue('Less tea.')
  await expect(page.getByRole('textbox', { name: 'What worked' })).toHaveValue('The fixed hour.')
  await waysOn(page, 'Continue').click()
  await expect(page.getByRole('heading', { name: 'Our goals' })).toBeFocused()
})
