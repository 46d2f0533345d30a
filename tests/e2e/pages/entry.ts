// The screens before a vault is open: first run, recovery code, lock screen.
import { expect, type Page } from '@playwright/test'

export const PASSPHRASE = 'lantern gravel orchid seventeen'

/** Creates a vault the way a person does; resolves to the recovery code when the journal is open. */
export async function createVault(
  page: Page,
  options: { passphrase?: string; onStep?: (name: string) => Promise<void> } = {},
): Promise<string> {
  const { passphrase = PASSPHRASE, onStep = () => Promise.resolve() } = options
  await onStep('welcome')
  await page.getByRole('button', { name: 'Create my vault' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Once more', { exact: true }).fill(passphrase)
  await expect(page.getByText(/would need .* to guess it/)).toBeVisible()
  await onStep('create-passphrase')
  await page.getByRole('button', { name: 'Continue' }).click()

  const legend = await page.getByText(/type groups \d and \d/).innerText()
  const groups = await page
    .getByLabel('Recovery code, seven groups of four')
    .getByRole('listitem')
    .allInnerTexts()
  const toProve = [...legend.matchAll(/\d/g)].map(([digit]) => Number(digit))
  for (const group of toProve) {
    await page
      .getByLabel(`Group ${group}`, { exact: true })
      .fill((groups[group - 1] ?? '').trim().toLowerCase())
  }
  await onStep('create-recovery')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Your vault is ready' })).toBeVisible({ timeout: 20_000 })
  await onStep('create-ready')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  return groups.map((group) => group.trim()).join(' ')
}

/** Leads to the sessions of the first pair; the demo itself opens on Today. */
export async function openDemo(page: Page): Promise<void> {
  await openDemoAtToday(page)
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Sessions/ })
    .click()
}

export async function openDemoAtToday(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around in the demo vault' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 30_000 })
}

export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** Back where one was. Of a vault that was nowhere yet it opens on Today: then on to the sessions. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await typePassphrase(page, passphrase)
  const rail = page.getByRole('navigation', { name: 'Main' })
  await expect(rail).toBeVisible({ timeout: 20_000 })
  const here = rail.locator('[aria-current=page]')
  // Some places have no line of their own in the rail.
  if ((await here.count()) > 0 && (await here.innerText()).startsWith('Today'))
    await rail.getByRole('button', { name: /^Sessions/ }).click()
}
