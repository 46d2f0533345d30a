// The search, the palette, tags and people, templates and the trash.
import { expect, type Locator, type Page } from '@playwright/test'
import { rail } from './journal'

type VaultPlace = 'Search' | 'Tags and people' | 'Templates' | 'Trash'

export async function goTo(page: Page, name: VaultPlace): Promise<void> {
  await rail(page).getByRole('button', { name }).click()
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
}

export const searchField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search everything' })
const results = (page: Page): Locator => page.getByRole('region', { name: 'What was found' })
export const hits = (page: Page): Locator => results(page).getByRole('button')
/** In the order they stand on screen. */
export const hitTitles = (page: Page): Locator => hits(page).locator('> span:nth-of-type(1)')
export const found = (page: Page): Locator => results(page).locator('b')
export const filter = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Narrow the search' }).getByRole('combobox', { name })
export const toggle = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Narrow the search' }).getByRole('button', { name, exact: true })
export const savedSearch = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'Saved searches' }).getByRole('button', { name, exact: true })

/** Puts these words into the field, and waits for the answer to them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words)
  await expect(page.getByRole('region', { name: 'Search' })).toHaveAttribute('aria-busy', 'false')
}

export const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Search or jump to' })
export const chosenOption = (page: Page): Locator => palette(page).getByRole('option', { selected: true })

/** Opens the palette by key, types, and waits until an option of that name is the chosen one. */
export async function typeInPalette(page: Page, words: string, chosen: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.type(words)
  await expect(chosenOption(page)).toContainText(chosen)
}

/** What a menu that is opened by a button of this name offers. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Presses the button that ends a dialog; in its first moments it takes no click, in case that was half of a double click. */
export async function press(dialog: Locator, name: string): Promise<void> {
  await expect(async () => {
    await dialog.getByRole('button', { name, exact: true }).click({ timeout: 1_000 })
    await expect(dialog).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}

const items = (page: Page, list: Locator, name: string): Locator =>
  list.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })

export const inTrash = (page: Page, name: string): Locator =>
  items(page, page.getByRole('list', { name: 'In the trash' }), name)
export const label = (page: Page, name: string): Locator =>
  items(page, page.getByRole('region', { name: 'Tags and people' }), name)
