// Two people set themselves up: the path left and taken up again, a line check against a warning, the shortlist with
// its letter, and a pair that ends and begins again.
import { expect, test } from './fixtures'
import { createVault, unlock } from './pages/entry'
import { rail } from './pages/journal'
import {
  addCandidate,
  addSkill,
  answerLines,
  candidateCard,
  lineLog,
  progress,
  setUpSaved,
  stepTitle,
  toStep,
} from './pages/pair'

test('a pair is set up step by step, left, and taken up where it was left', async ({ desk }) => {
  let page = await desk.start()
  await createVault(page)
  await page.getByLabel('Your name').fill('Anders Holm')
  await page.getByLabel('Your partner’s name').fill('Maya Okafor')
  await page.getByRole('button', { name: 'Set up the pair…' }).click()

  await test.step('it begins at the first step that is not done, and saves as one types', async () => {
    await expect(page.getByRole('heading', { name: 'Setting up with Maya Okafor' })).toBeVisible()
    await expect(stepTitle(page).first()).toHaveText('Objective')
    await progress(page, '1 of 7 done · continue any time')
    await page.getByLabel('Our objective').fill('By June I can read a model’s error bars.')
    await setUpSaved(page)
    await desk.screenshot('set-up-objective')
    await page.getByRole('button', { name: 'Continue' }).click()
  })

  await test.step('both learn, both teach, and two estimates stand side by side', async () => {
    const mine = await addSkill(page, 'Maya Okafor teaches, I learn', 'Prompting with care')
    await mine.getByLabel('Prompting with care: Now, I say').selectOption('2 · Heard of it')
    await mine.getByLabel('Prompting with care: Wanted, I say').selectOption('4 · At ease')
    await mine.getByLabel('Prompting with care: Now, Maya Okafor says').selectOption('1 · All new')
    await mine.getByLabel('Prompting with care: Wanted, Maya Okafor says').selectOption('3 · Have tried it')
    const hers = await addSkill(page, 'I teach, Maya Okafor learns', 'How a budget is made')
    await hers.getByRole('textbox', { name: 'Skill' }).fill('How a budget is defended')
    await hers.getByLabel(/: Now, I say/).selectOption('3 · Have tried it')
    await progress(page, '3 of 7 done')
    await desk.screenshot('set-up-skills')
    await page.getByRole('button', { name: 'Continue' }).click()
  })

  await test.step('peers read nothing of levels; those who differ, one sentence', async () => {
    const places = page.getByLabel('Place in the organisation')
    await page.getByRole('textbox', { name: 'Function' }).first().fill('I plan production')
    await page.getByRole('textbox', { name: 'Function' }).last().fill('Data engineer')
    await page.getByRole('checkbox', { name: 'On a walk' }).check()
    await page.getByLabel('What I ask of Maya Okafor').fill('Tell me straight when I talk too much.')
    await places.first().selectOption('Directs an area')
    await expect(page.getByText('You stand in different places')).toBeHidden()
    await places.last().selectOption('In a team')
    await expect(page.getByText('You stand in different places')).toBeVisible()
    await progress(page, '4 of 7 done')
    await desk.screenshot('set-up-functions')
  })

  await test.step('a warning is gone on with for a reason, which is logged', async () => {
    await toStep(page, 'Reporting lines')
    await answerLines(page, { 'Do you have the same manager': 'Not sure' })
    await expect(page.getByText('Not everything is known yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Log this check' }).click()
    await expect(lineLog(page).getByRole('listitem')).toHaveCount(1)
    await progress(page, '4 of 7 done')
    await answerLines(page, { 'reports to you, however': 'Yes' })
    await page.getByLabel('Why do you go on all the same?').fill('Maya leaves that line in May.')
    await page.getByRole('button', { name: 'Log it and go on' }).click()
    await expect(stepTitle(page).first()).toHaveText('Rhythm')
    await toStep(page, 'Reporting lines')
    await expect(lineLog(page).getByRole('listitem')).toHaveCount(2)
    await expect(lineLog(page)).toContainText('You go on: Maya leaves that line in May.')
    await progress(page, '5 of 7 done')
    await desk.screenshot('set-up-lines')
  })

  await test.step('after a restart it is where it was left, with every word', async () => {
    await desk.quit()
    page = await desk.start()
    await unlock(page)
    await expect(stepTitle(page).first()).toHaveText('Reporting lines')
    await expect(lineLog(page).getByRole('listitem')).toHaveCount(2)
    await toStep(page, 'Learning and teaching')
    await expect(page.getByRole('textbox', { name: 'Skill' }).last()).toHaveValue('How a budget is defended')
    await page.setViewportSize({ width: 900, height: 600 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await desk.screenshot('set-up-skills-small-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1920, height: 1080 })
    await desk.screenshot('set-up-skills-large')
    await page.setViewportSize({ width: 1360, height: 860 })
    await toStep(page, 'Functions and talking')
    await expect(page.getByLabel('What I ask of Maya Okafor')).toHaveValue(
      'Tell me straight when I talk too much.',
    )
  })

  await test.step('lines of names answer the questions', async () => {
    await toStep(page, 'Reporting lines')
    await page.getByText('Write down the lines instead').click()
    await page.getByLabel('Above you', { exact: true }).fill('Ben Ruiz\nMaya Okafor')
    await page.getByRole('button', { name: 'Answer from the lines' }).click()
    await expect(page.getByText('Maya Okafor stands further up in your line.').first()).toBeVisible()
  })

  await test.step('rhythm and where they stand are steps, too: settled, or left for later', async () => {
    await toStep(page, 'Rhythm')
    await desk.screenshot('set-up-rhythm')
    await page.getByRole('button', { name: 'Count it as done' }).click()
    await expect(stepTitle(page).first()).toHaveText('Where we stand')
    await progress(page, '6 of 7 done')
    await desk.screenshot('set-up-standing')
    await page.getByRole('button', { name: 'Skip for now' }).click()
  })

  await test.step('it leads to the charter', async () => {
    await expect(stepTitle(page).first()).toHaveText('Charter')
    await page.getByRole('button', { name: 'Open the charter' }).click()
    await expect(page.getByRole('heading', { name: 'Charter' }).first()).toBeVisible()
  })
})

test('from the shortlist to a letter, a pair, its end and its new beginning', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page)

  await test.step('a person on the shortlist', async () => {
    await page.getByRole('button', { name: 'Not sure yet who? Keep a shortlist' }).click()
    await addCandidate(page, {
      name: 'Ravi Iyer',
      work: 'Nurse in intensive care',
      teach: 'how decisions are made at night',
      learn: 'how a budget is read',
      why: 'He asks what nobody asks',
    })
    await expect(candidateCard(page, 'Ravi Iyer')).toContainText('He asks what nobody asks')
  })

  await test.step('Esc asks before it lets go of what was typed', async () => {
    await page.getByRole('button', { name: 'Add a person' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a person' })
    await dialog.getByLabel('Name').fill('Lea')
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Keep writing' }).click()
    await expect(dialog.getByLabel('Name')).toBeFocused()
    await expect(dialog.getByLabel('Name')).toHaveValue('Lea')
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Discard' }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Add a person' }).click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('the letter says what was chosen, and never why', async () => {
    await candidateCard(page, 'Ravi Iyer').getByRole('button', { name: 'Invitation…' }).click()
    const letter = page.getByRole('dialog', { name: 'An invitation to Ravi Iyer' })
    const text = letter.getByLabel('The letter')
    await expect(text).toHaveValue(/how decisions are made at night/)
    await expect(text).not.toHaveValue(/nobody asks/)
    await letter.getByRole('checkbox', { name: 'What I can offer' }).uncheck()
    await expect(text).not.toHaveValue(/budget/)
    await letter.getByLabel('Purpose').selectOption('Perspective')
    await expect(text).toHaveValue(/from where you stand/)
    await desk.screenshot('letter')
    await letter.getByRole('button', { name: 'Copy the letter' }).click()
    await expect(letter.getByText('It leaves the clipboard after 30 seconds')).toBeVisible()
    const copied = () => desk.app().electron.evaluate(({ clipboard }) => clipboard.readText())
    await expect.poll(copied).toContain('how decisions are made at night')
    await letter.getByRole('button', { name: 'Close', exact: true }).last().click()
  })

  await test.step('agreed, it becomes a pair', async () => {
    const card = candidateCard(page, 'Ravi Iyer')
    await card.getByLabel('How far it is with Ravi Iyer').selectOption('Agreed')
    await desk.screenshot('candidates')
    await card.getByRole('button', { name: 'Make a pair' }).click()
    await expect(page.getByLabel('Your partner’s name')).toHaveValue('Ravi Iyer')
    await page.getByLabel('Your name').fill('Anders Holm')
    await page.getByRole('button', { name: 'Start the journal' }).click()
    await expect(rail(page).getByRole('button', { name: /Ravi Iyer/ })).toBeVisible()
    await rail(page).getByRole('button', { name: 'Candidates' }).click()
    await expect(page.getByLabel('How far it is with Ravi Iyer')).toHaveValue('paired')
  })

  await test.step('it ends without fault, and begins again', async () => {
    await rail(page)
      .getByRole('button', { name: /Ravi Iyer/ })
      .click()
    await page.getByRole('button', { name: 'Pair settings' }).click()
    await page.getByRole('button', { name: 'End this pair…' }).click()
    const asked = page.getByRole('dialog', { name: 'End the pair with Ravi Iyer?' })
    await asked.getByLabel('How it ended').fill('Ravi moved to Lagos.')
    await asked.getByRole('button', { name: 'End this pair' }).click()
    await expect(rail(page).getByRole('button', { name: /Ravi Iyer ended/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'When you met' })).toContainText('Ravi moved to Lagos.')
    await desk.screenshot('ended')
    await page.getByRole('button', { name: 'Begin again today' }).click()
    await expect(page.getByRole('region', { name: 'When you met' }).getByRole('listitem')).toHaveCount(2)
    await expect(rail(page).getByRole('button', { name: /Ravi Iyer ended/ })).toBeHidden()
  })
})
