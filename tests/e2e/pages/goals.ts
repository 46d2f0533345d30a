// The goals of a pair: the list, the goal that is open, its check-ins.
import { expect, type Locator, type Page } from '@playwright/test'
import { place } from './journal'

export const goToGoals = (page: Page): Promise<void> => place(page, 'Goals')
export const goalList = (page: Page): Locator => page.getByRole('region', { name: 'Goals', exact: true })
/** Of one heading: "Mine", "Maya’s", "Ours", "Reached", "Archived". */
export const goalGroup = (page: Page, name: string): Locator =>
  goalList(page).getByRole('region', { name, exact: true })
export const goalTitle = (page: Page, title: string): Locator =>
  page.getByRole('heading', { level: 2, name: title })
export const goalDialog = (page: Page): Locator => page.getByRole('dialog')
export const checkIns = (page: Page): Locator => page.getByRole('region', { name: 'Check-ins' })
export const evidence = (page: Page): Locator => page.getByRole('region', { name: 'Evidence' })
export const milestones = (page: Page): Locator => page.getByRole('region', { name: 'Milestones' })
export const looks = (page: Page): Locator => page.getByRole('list', { name: 'What deserves a look' })
export const plot = (page: Page, title: string): Locator => page.getByRole('figure', { name: title })

export interface NumberGoal {
  readonly title: string
  readonly why: string
  readonly from: string
  readonly until: string
  readonly unit: string
  readonly target: string
}

/** Turns to a part of the dialog; in its first moments it takes no click, in case that was half of a double click. */
export async function turnTo(page: Page, part: 'Measure' | 'Milestones'): Promise<void> {
  const button = goalDialog(page).getByRole('button', { name: part })
  await expect(async () => {
    await button.click({ timeout: 1_000 })
    await expect(button).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
  }).toPass()
}

/** Through the three parts of the dialog. */
export async function addNumberGoal(page: Page, goal: NumberGoal): Promise<void> {
  await page.getByRole('button', { name: 'New goal' }).click()
  const dialog = goalDialog(page)
  await dialog.getByLabel('What is to be different?').fill(goal.title)
  await dialog.getByLabel('Why does it matter?').fill(goal.why)
  await dialog.getByLabel('From', { exact: true }).fill(goal.from)
  await dialog.getByLabel('By when').fill(goal.until)
  await dialog.getByLabel('Who helps?').selectOption('Maya Okafor')
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('radio', { name: /^A number/ }).check()
  await dialog.getByLabel('What is counted').fill(goal.unit)
  await dialog.getByLabel('Where it is to get').fill(goal.target)
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(goalTitle(page, goal.title)).toBeVisible()
}

/** For whom, from when, and its steps; all else is left open. */
export async function addStepsGoal(
  page: Page,
  goal: { title: string; forWhom: string; from: string; steps: readonly string[] },
): Promise<void> {
  await page.getByRole('button', { name: 'New goal' }).click()
  const dialog = goalDialog(page)
  await dialog.getByLabel('What is to be different?').fill(goal.title)
  await dialog.getByRole('radio', { name: goal.forWhom, exact: true }).check()
  await dialog.getByLabel('From', { exact: true }).fill(goal.from)
  await turnTo(page, 'Measure')
  await dialog.getByRole('radio', { name: /^Steps/ }).check()
  await turnTo(page, 'Milestones')
  for (const [at, step] of goal.steps.entries()) {
    await dialog.getByRole('button', { name: 'Add a milestone' }).click()
    await expect(dialog.getByLabel(`Milestone ${String(at + 1)}`, { exact: true })).toBeFocused()
    await page.keyboard.type(step)
  }
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(goalTitle(page, goal.title)).toBeVisible()
}

/** On a day that has passed. */
export async function checkInOn(
  page: Page,
  said: { day: string; value: string; confidence: number; comment: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Check in', exact: true }).click()
  const dialog = goalDialog(page)
  await dialog.getByLabel('How far is it?').fill(said.value)
  await dialog.getByRole('radio', { name: new RegExp(`^${String(said.confidence)} of 5`) }).check()
  await dialog.getByLabel('On', { exact: true }).fill(said.day)
  await dialog.getByLabel('A line about it').fill(said.comment)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}
