// Every screen, light and dark: nothing that axe calls a violation of WCAG 2.2 A or AA.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Desk } from './fixtures'
import { createVault, openDemo, typePassphrase } from './pages/entry'
import { expectClean } from './pages/composer'
import { beside, noteText, openPart, paper, place, rail, step } from './pages/journal'
import { choose, chosenOption, filter, goTo, hits, searchFor, toggle } from './pages/search'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectAccessible(desk: Desk, screen: string): Promise<void> {
  const { page, electron } = desk.app()
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark'] as const) {
    // The way the system changes it, so that every element is drawn anew.
    await electron.evaluate(({ nativeTheme }, source) => (nativeTheme.themeSource = source), theme)
    await page.waitForFunction(
      (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      theme === 'dark',
    )
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    // An Electron window has no browser context of its own for axe to open a page in.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
    expect(found, `${screen}, ${theme}`).toEqual([])
  }
}

test('the screens before a vault is open', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => expectAccessible(desk, name) })
  await expectAccessible(desk, 'new pair')
  await page.keyboard.press('Control+L')
  await desk.ended()
  const locked = await desk.start()
  await typePassphrase(locked, 'not the passphrase')
  await expect(locked.getByText('That is not the passphrase.')).toBeVisible()
  await expectAccessible(desk, 'lock screen')
  await locked.getByRole('button', { name: 'Recovery code' }).click()
  await expectAccessible(desk, 'recovery code')
})

test('the journal', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await expectAccessible(desk, 'session')
  await page.getByRole('button', { name: 'New session' }).first().click()
  await expectAccessible(desk, 'new session')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Plan a session/ })
    .check()
  await page.getByRole('dialog').getByRole('button', { name: 'Plan it' }).click()
  await expect(paper(page, 'Preparation')).toBeVisible()
  await beside(page)
    .getByRole('button', { name: /^Reading the room/ })
    .last()
    .click()
  await expectAccessible(desk, 'before you meet')
  const moving = await step(page, 'Moved…')
  await expectAccessible(desk, 'a new date')
  await moving.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'It took place' }).click()
  await openPart(page, 'Reflect')
  await page.getByRole('button', { name: 'Honest', exact: true }).click()
  await expectAccessible(desk, 'reflection')
  await page.getByRole('button', { name: 'Close session' }).click()
  await expectAccessible(desk, 'the next date')
  await page.keyboard.press('Escape')
  await place(page, 'Goals')
  await page.getByRole('button', { name: 'New goal' }).click()
  await expectAccessible(desk, 'new goal')
  await page.getByRole('dialog').getByLabel('What is to be different?').fill('Juniors answer back')
  await page.getByRole('dialog').getByRole('button', { name: 'Add goal' }).click()
  await expectAccessible(desk, 'goals')
  await page.getByRole('button', { name: 'Pair settings' }).click()
  await expectAccessible(desk, 'pair settings')
  await place(page, 'Calendar')
  await expectAccessible(desk, 'calendar')
  await page.getByRole('button', { name: 'Timeline' }).click()
  await expectAccessible(desk, 'timeline')
  await rail(page).getByRole('button', { name: 'Maya Okafor' }).click()
  await place(page, 'Summaries')
  await expectAccessible(desk, 'summaries')
  await page.getByRole('button', { name: /^Autumn/ }).click()
  await expectClean(page)
  await expectAccessible(desk, 'composer')
  await place(page, 'What left')
  await expectAccessible(desk, 'register')
  await rail(page).getByRole('button', { name: 'New pair' }).click()
  await expectAccessible(desk, 'one more pair')
})

test('search, tags and people, templates and the trash', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await choose(page, 'More about this session', 'Move to trash')
  await page.keyboard.press('Control+k')
  await expect(chosenOption(page)).toBeVisible()
  await expectAccessible(desk, 'palette')
  await page.keyboard.type('ma')
  await expectAccessible(desk, 'palette with words')
  await page.keyboard.press('Escape')
  await goTo(page, 'Search')
  await expectAccessible(desk, 'search, nothing asked')
  await searchFor(page, 'meeting')
  await toggle(page, 'May be shared').click()
  await filter(page, 'When').selectOption('Between two days…')
  await expect(hits(page).first()).toBeVisible()
  await expectAccessible(desk, 'search')
  await page.getByRole('button', { name: 'Save this search…' }).click()
  await expectAccessible(desk, 'save this search')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await toggle(page, 'Agreed').click()
  await expectAccessible(desk, 'nothing found')
  await goTo(page, 'Tags and people')
  await expectAccessible(desk, 'tags and people')
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click()
  await expectAccessible(desk, 'merge')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /in \d+ notes?$/ })
    .first()
    .click()
  await expectAccessible(desk, 'a tag')
  await goTo(page, 'Templates')
  await expectAccessible(desk, 'templates')
  await goTo(page, 'Trash')
  await expectAccessible(desk, 'trash')
  await page
    .getByRole('button', { name: /^Delete for good…/ })
    .first()
    .click()
  await expectAccessible(desk, 'delete for good')
})
