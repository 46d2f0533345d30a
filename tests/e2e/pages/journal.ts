// The open journal: pairs, sessions, the note on paper.
import { expect, type Locator, type Page } from '@playwright/test'

export async function makePair(
  page: Page,
  names = { me: 'Anders Holm', partner: 'Maya Okafor' },
): Promise<void> {
  await page.getByLabel('Your name').fill(names.me)
  await page.getByLabel('Your partner’s name').fill(names.partner)
  await page.getByRole('radio', { name: /Strategy/ }).check()
  await page
    .getByLabel('What should be different in half a year?')
    .fill('I speak so that juniors answer back.')
  await page.getByRole('button', { name: /Start the journal|Make this pair/ }).click()
  await expect(rail(page).getByRole('button', { name: names.partner })).toBeVisible()
}

export const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Main' })
export const paper = (page: Page): Locator => page.getByRole('region', { name: 'Note' })
export const noteText = (page: Page): Locator => paper(page).locator('.ProseMirror')
export const marked = (page: Page): Locator => page.getByRole('complementary', { name: 'May be shared' })

export async function newSession(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New session' })
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Start writing' }).click()
  await expect(noteText(page)).toBeVisible()
}

/** Types key by key at the end of the note; a line break starts a paragraph. */
export async function write(page: Page, ...lines: string[]): Promise<void> {
  await noteText(page).click()
  await page.keyboard.press('Control+End')
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

export const expectSaved = (page: Page): Promise<void> =>
  expect(paper(page).getByText('Saved', { exact: true })).toBeVisible()

/** Selects these words in the note, which must stand in one paragraph. */
export async function select(page: Page, words: string): Promise<void> {
  await noteText(page).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = (node.textContent ?? '').indexOf(wanted)
      if (from < 0) continue
      const selection = getSelection()
      selection?.setBaseAndExtent(node, from, node, from + wanted.length)
      return
    }
    throw new Error('the words are not in the note')
  }, words)
  // ProseMirror reads the selection on the next selectionchange.
  await page.waitForTimeout(100)
}

export async function place(page: Page, name: 'Sessions' | 'Summaries' | 'What left'): Promise<void> {
  await rail(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}
