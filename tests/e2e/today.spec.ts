// The start page: whom one meets next, what waits for whom, and where each line leads.
import { expect, test } from './fixtures'
import { createVault, openDemoAtToday } from './pages/entry'
import { expectSaved, makePair, noteText, paper, place, planSession, rail, write } from './pages/journal'

test('from a pair that has just begun to a day with something to do', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page)
  await makePair(page)

  await place(page, 'Today')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No date with Maya Okafor yet.')
  const forMe = page.getByRole('region', { name: 'Waits for you' })
  await expect(forMe.getByRole('button', { name: /Go on setting up with Maya Okafor/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Waits for Maya Okafor' })).toContainText(
    'Nothing is promised',
  )
  await desk.screenshot('today-empty')

  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('The first hour')
  await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click()
  await write(page, '[ ] Send the board paper')
  await expectSaved(page)
  await planSession(page, 'How decisions are made')

  await place(page, 'Today')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You meet Maya Okafor on /)
  await expect(forMe.getByRole('button', { name: /Close “The first hour”/ })).toBeVisible()
  await page.getByRole('button', { name: 'Prepare session' }).click()
  await expect(paper(page, 'Preparation')).toBeVisible()

  await place(page, 'Today')
  await forMe.getByRole('button', { name: /Send the board paper/ }).click()
  await expect(noteText(page)).toContainText('Send the board paper')
  await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
  await expect(page.getByRole('region', { name: 'Between you' })).toContainText('1 open action')
  await expect(page.getByRole('region', { name: 'Between you' })).toContainText('No charter yet')
})

test('the demo opens on it, with every pair in one look', async ({ desk }) => {
  const page = await desk.start()
  await openDemoAtToday(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You meet Maya Okafor /)
  await expect(page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem')).not.toHaveCount(0)
  for (const partner of ['Maya Okafor', 'Luc Tremblay'])
    await expect(page.getByRole('region', { name: partner })).toBeVisible()
  await desk.screenshot('today-demo')
})
