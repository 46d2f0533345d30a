// The place where two vaults are paired.
import { expect, type Locator, type Page } from '@playwright/test'

const region = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })

export const giving = (page: Page): Locator => region(page, /^1\. Give/)
export const taking = (page: Page): Locator => region(page, /^2\. Take/)
export const comparing = (page: Page): Locator => region(page, /^3\. Compare/)

export const keyChange = (page: Page): Locator => page.getByRole('alert', { name: /another key/ })

/** The digits on the screen, once there are thirty. */
export async function shownDigits(page: Page): Promise<string[]> {
  const groups = comparing(page).getByRole('group', { name: 'Thirty digits' }).getByRole('listitem')
  await expect(groups).toHaveCount(6)
  return groups.allInnerTexts()
}

export async function takeFile(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await taking(page).getByLabel('A card file, or a picture of a QR code').setInputFiles(file)
}

export const cardFile = (text: string) => ({
  name: 'Card.duocard',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})
