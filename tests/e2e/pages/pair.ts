// Setting up a pair, ending it, and the shortlist before it.
import { expect, type Locator, type Page } from '@playwright/test'

export const stepTitle = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 2 })

const steps = (page: Page): Locator => page.getByRole('navigation', { name: 'Steps of the set-up' })

export async function toStep(page: Page, name: string): Promise<void> {
  await steps(page).getByRole('button', { name }).click()
  await expect(stepTitle(page).first()).toHaveText(name)
}

export const setUpSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()

export const progress = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('main').getByText(words)).toBeVisible()

/** `side` as it stands over the list. */
export async function addSkill(page: Page, side: string, name: string): Promise<Locator> {
  const list = page.getByRole('region', { name: side, exact: true })
  await list.getByRole('textbox', { name: /^What do/ }).fill(name)
  await list.getByRole('button', { name: 'Add' }).click()
  const skill = list
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Remove “${name}”` }) })
  await expect(skill).toBeVisible()
  return skill
}

/** Every question "No" but those named by some of their words. */
export async function answerLines(
  page: Page,
  others: Readonly<Record<string, 'Yes' | 'Not sure'>> = {},
): Promise<void> {
  const questions = page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
  // They come with the log: a list of them does not wait.
  await expect(questions.first()).toBeVisible()
  for (const question of await questions.all()) {
    const words = await question.innerText()
    const reply = Object.entries(others).find(([part]) => words.includes(part))?.[1] ?? 'No'
    await question.getByRole('radio', { name: reply, exact: true }).check()
  }
}

export const lineLog = (page: Page): Locator => page.getByRole('region', { name: 'Checked so far' })

export async function addCandidate(
  page: Page,
  person: { name: string; work: string; teach: string; learn: string; why: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name').fill(person.name)
  await dialog.getByLabel('What they do').fill(person.work)
  await dialog.getByLabel('What they could teach me').fill(person.teach)
  await dialog.getByLabel('What they could learn from me').fill(person.learn)
  await dialog.getByLabel('Why this person').fill(person.why)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}

export const candidateCard = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
