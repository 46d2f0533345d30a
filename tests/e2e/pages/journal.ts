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
export const paper = (page: Page, part = 'Note'): Locator =>
  page.getByRole('region', { name: part, exact: true })
export const noteText = (page: Page): Locator => paper(page).locator('.ProseMirror')
export const beside = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(About this session|Before you meet)$/ })
export const marked = (page: Page): Locator => beside(page).getByRole('region', { name: 'May be shared' })

export async function newSession(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New session' })
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Start writing' }).click()
  // Until it is there, the note before it is.
  await expect(paper(page).getByLabel('Title')).toHaveValue(title)
  await expect(noteText(page)).toBeVisible()
}

/** Plans one; it opens on its preparation. */
export async function planSession(page: Page, title: string, on: { zone?: string } = {}): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New session' })
  await dialog.getByRole('radio', { name: /Plan a session/ }).check()
  await dialog.getByLabel('Title').fill(title)
  if (on.zone !== undefined) await dialog.getByLabel('Time zone').selectOption(on.zone)
  await dialog.getByRole('button', { name: 'Plan it' }).click()
  await expect(paper(page, 'Preparation')).toBeVisible()
}

export const sessionList = (page: Page): Locator =>
  page.getByRole('region', { name: 'Sessions', exact: true })

export async function openPart(page: Page, part: 'Prepare' | 'Note' | 'Reflect'): Promise<void> {
  await page.getByRole('tab', { name: part }).click()
  await expect(page.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
}

export async function step(page: Page, name: 'Moved…' | 'Cancelled…'): Promise<Locator> {
  await page.getByRole('button', { name: 'It did not' }).click()
  await page.getByRole('menuitem', { name }).click()
  return page.getByRole('dialog')
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

/** Selects these words in the note, which must stand in one paragraph. Underlined words are text nodes of their own. */
export async function select(page: Page, words: string): Promise<void> {
  await noteText(page).evaluate((editor, wanted) => {
    const textOf = (block: Element): Text[] => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Text)
      return found
    }
    const pointAt = (texts: readonly Text[], offset: number): [Text, number] => {
      let before = 0
      for (const text of texts) {
        if (offset <= before + text.length) return [text, offset - before]
        before += text.length
      }
      throw new Error('the words end behind their paragraph')
    }
    for (const block of editor.querySelectorAll('p, h1, h2, h3, h4, h5, h6, pre')) {
      const texts = textOf(block)
      const from = texts
        .map(({ data }) => data)
        .join('')
        .indexOf(wanted)
      if (from < 0) continue
      getSelection()?.setBaseAndExtent(...pointAt(texts, from), ...pointAt(texts, from + wanted.length))
      return
    }
    throw new Error('the words are not in the note')
  }, words)
  // ProseMirror reads the selection on the next selectionchange.
  await page.waitForTimeout(100)
}

export async function place(
  page: Page,
  name: 'Today' | 'Calendar' | 'Sessions' | 'Goals' | 'Summaries' | 'What left' | 'Hand-overs',
): Promise<void> {
  await rail(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}
