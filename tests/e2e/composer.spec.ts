// Composing a summary: everything on it came by a tick, stands where it belongs, and can be put elsewhere by any hand.
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import {
  facts,
  goToPart,
  leakCard,
  leakCheck,
  openSummary,
  picksColumn,
  putAtCursor,
  sheet,
  sheetText,
  startSummary,
  typeOnSheet,
} from './pages/composer'
import { openDemo } from './pages/entry'
import { agreement } from './pages/handover'
import { place } from './pages/journal'
import { goTo } from './pages/search'

const linesOf = (page: Page): Locator => sheetText(page).locator('h2, p')

test('passages, goals, rhythm and names go onto the sheet by ticks, and each line can be moved', async ({
  desk,
}) => {
  const page = await desk.start()
  await openDemo(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn, together', { withNames: false })
  const passages = picksColumn(page).getByRole('checkbox')
  const first = sheetText(page)

  await test.step('an empty sheet offers its sections', async () => {
    await expect(sheet(page)).toContainText('Shared summary · draft 1')
    await lookAt(desk, 'composer-empty')
    await sheet(page).getByRole('button', { name: 'All four' }).click()
    await expect(first.locator('h2')).toHaveText([
      'What we learned',
      'What we will do',
      'Goals',
      'How we worked',
    ])
    await expect(sheet(page).getByRole('button', { name: 'All four' })).toBeHidden()
  })

  await test.step('a tick carries a passage, a goal and its figure, the rhythm, the days and the names', async () => {
    await passages.first().check()
    await expect(first.locator('h2:has-text("What we learned") + ul li')).toHaveCount(1)
    const goal = facts(page, 'Goals & rhythm').getByRole('checkbox').first()
    await goal.check()
    await expect(first.locator('h2:has-text("Goals") + ul li')).toHaveCount(1)
    const figure = facts(page, 'Goals & rhythm').getByRole('checkbox', { name: /^With how far it is/ })
    await figure.check()
    await expect(first.locator('h2:has-text("Goals") + ul li')).toContainText(': ')
    await expect(figure).toBeChecked()
    await facts(page, 'Goals & rhythm')
      .getByRole('checkbox', { name: /sessions held$/ })
      .check()
    await expect(first.locator('h2:has-text("How we worked") + ul li')).toContainText('sessions held')
    await facts(page, 'Names and dates').getByRole('checkbox').first().check()
    await expect(sheet(page)).toContainText('Anders Holm & Maya Okafor')
    await facts(page, 'Names and dates')
      .getByRole('checkbox', { name: / sessions$/ })
      .first()
      .check()
    await expect(linesOf(page).first()).toContainText('sessions')
    await lookAt(desk, 'composer')
  })

  await test.step('each part is one press away, however many passages stand before it', async () => {
    const [themes, goals] = [facts(page, 'Themes'), facts(page, 'Goals & rhythm')]
    await goToPart(page, 'Goals & rhythm')
    await expect(goals).toBeFocused()
    await expect(goals.getByRole('checkbox').first()).toBeInViewport()
    await expect(
      picksColumn(page).getByRole('button', { name: /^Goals & rhythm ?2 of \d+ chosen$/ }),
    ).toHaveAttribute('aria-current', 'true')
    await goToPart(page, 'Themes')
    await expect(themes).toBeFocused()
    await expect(themes.getByRole('checkbox').first()).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(themes.getByRole('checkbox').first()).toBeFocused()
    await goToPart(page, 'Passages')
    await expect(passages.first()).toBeInViewport()
    await lookAt(desk, 'composer-parts')
    await lookAtLargeText(desk, 'composer-parts')
    await expectAccessible(desk, 'composer with facts ticked')
  })

  await test.step('a passage is put where the caret is, moved by keys and by its tools, and dragged', async () => {
    await first.locator('h2:has-text("How we worked") + ul li').click()
    await putAtCursor(page).nth(1).click()
    await expect(first.locator('h2:has-text("How we worked") + ul li')).toHaveCount(2)
    const placed = first.locator('h2:has-text("How we worked") + ul li').nth(1)
    const words = await placed.innerText()
    await placed.click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(first.locator('h2:has-text("How we worked") + ul li').first()).toHaveText(words)
    await page.keyboard.press('Alt+ArrowUp')
    await expect(first.locator('h2:has-text("Goals") + ul li').last()).toHaveText(words)
    await page.keyboard.press('Control+z')
    await expect(first.locator('h2:has-text("How we worked") + ul li').first()).toHaveText(words)
    await first.getByText(words).selectText()
    const tools = page.getByRole('toolbar', { name: 'Selected words on the sheet' })
    await expect(tools).toBeVisible()
    await desk.screenshot('composer-bubble')
    await tools.getByRole('button', { name: 'Move down' }).click()
    await expect(first.locator('h2:has-text("How we worked") + ul li').last()).toHaveText(words)
    await drag(page, words, first.locator('h2:has-text("What we will do")'))
    await expect(first.locator('h2:has-text("What we will do") + ul li')).toHaveText(words)
  })

  await test.step('a name is said otherwise in one step', async () => {
    await typeOnSheet(page, 'Henrik helps, and Henrik’s team.')
    await sheet(page).getByRole('button', { name: 'Replace a name…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Replace a name' })
    // A dialog takes no click at once: it could be the second half of the one that opened it.
    await expect(async () => {
      await dialog.getByRole('button', { name: 'Henrik', exact: true }).click()
      await expect(dialog.getByLabel('The name as it stands')).toHaveValue('Henrik', { timeout: 500 })
    }).toPass()
    await expect(dialog).toContainText('It stands there 2 times.')
    await desk.screenshot('composer-replace-name')
    await expectAccessible(desk, 'replace a name')
    await dialog.getByRole('button', { name: 'Replace', exact: true }).click()
    await expect(first).toContainText('A colleague helps, and a colleague’s team.')
  })

  await test.step('what is withdrawn leaves the sheet, and the rest stays', async () => {
    await facts(page, 'Goals & rhythm').getByRole('checkbox').first().uncheck()
    await expect(first.locator('h2')).toHaveText(['What we learned', 'What we will do', 'How we worked'])
    await expect(first).toContainText('A colleague helps')
    await expect(sheet(page).getByText('Saved', { exact: true })).toBeVisible()
    await facts(page, 'Names and dates').getByRole('checkbox').first().uncheck()
    await expect(sheet(page)).not.toContainText('Anders Holm')
  })

  await test.step('left and opened again, it is as it was', async () => {
    const before = await linesOf(page).allInnerTexts()
    await place(page, 'Summaries')
    await page
      .getByRole('button', { name: /Autumn, together/ })
      .first()
      .click()
    await expect(linesOf(page)).toHaveText(before)
  })
})

test('a hit of the leak check is undone in the words as they stand, never in those of before', async ({
  desk,
}) => {
  const page = await desk.start()
  await openDemo(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn, checked', { withNames: false })
  const text = sheetText(page)
  await sheet(page).getByRole('button', { name: 'All four' }).click()

  await test.step('words typed before it since the check are not taken for it', async () => {
    await typeOnSheet(page, 'Henrik helps.')
    await expect(leakCard(page, '“Henrik”')).toBeVisible()
    await page.keyboard.press('Home')
    await page.keyboard.type('Henriksdal and ')
    await leakCard(page, '“Henrik”').getByRole('button', { name: 'Say “a colleague”' }).click()
    await expect(text).toContainText('Henriksdal and a colleague helps.')
  })

  await test.step('a heading with nothing under it is named, and can be taken off the sheet', async () => {
    await expect(text.locator('h2')).toHaveCount(4)
    for (const heading of ['What we learned', 'What we will do', 'Goals']) {
      await expect(leakCheck(page).getByText(`“${heading}” is empty.`)).toBeVisible()
      await leakCheck(page)
        .getByRole('button', { name: `Remove heading “${heading}”` })
        .click()
    }
    await expect(text.locator('h2')).toHaveText(['How we worked'])
    await expect(leakCheck(page).getByText(/ is empty\.$/)).toHaveCount(0)
    await expect(text).toContainText('Henriksdal and a colleague helps.')
  })

  await test.step('what is removed takes its signs along', async () => {
    await typeOnSheet(page, 'We asked. Henrik. Then we left.')
    await leakCard(page, '“Henrik”').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(text).toContainText('We asked. Then we left.')
  })

  await test.step('gone since the check, nothing is undone, and it says so', async () => {
    await typeOnSheet(page, 'Henrik again.')
    await expect(leakCard(page, '“Henrik”')).toBeVisible()
    for (let letter = 0; letter < 'Henrik again.'.length; letter++) await page.keyboard.press('Backspace')
    await page.keyboard.type('Henr')
    await leakCard(page, '“Henrik”').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(
      leakCheck(page).getByText('The words have changed since, and nothing was removed.'),
    ).toBeVisible()
    await expect(text).toContainText('Henriksdal and a colleague helps.')
    await expect(text).toContainText('Henr')
  })

  await test.step('with many hits three are open and the agreement stays in sight', async () => {
    await typeOnSheet(page, 'The restructuring in Lyon cannot be mentioned before January.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Henrik: ask maya@example.org or ring +47 22 12 34 56; it costs 250,000 euros.')
    await expect(leakCheck(page).getByRole('button', { name: /^Show [2-9] more$/ })).toBeVisible()
    await expect(leakCheck(page).getByRole('button', { name: 'Remove', exact: true })).toHaveCount(3)
    await lookAt(desk, 'composer-leaks')
    await lookAtLargeText(desk, 'composer-leaks')
    await expect(agreement(page).getByRole('button', { name: 'Sign and hand over…' })).toBeInViewport()
    await leakCheck(page)
      .getByRole('button', { name: /^Show [2-9] more$/ })
      .click()
    await expect(leakCheck(page).getByText('An e-mail address.')).toBeVisible()
    await expect(leakCheck(page).getByRole('button', { name: 'Show fewer' })).toBeFocused()
    await desk.screenshot('composer-leaks-all')
    await expectAccessible(desk, 'leaks of several kinds')
  })

  await test.step('the dialog to let one leave, and the names to keep', async () => {
    await leakCheck(page).getByRole('button', { name: 'Let it leave…' }).first().click()
    await expect(page.getByRole('dialog', { name: 'Let these words leave?' })).toBeVisible()
    await desk.screenshot('composer-let-leave')
    await expectAccessible(desk, 'let leave')
    await page.keyboard.press('Escape')
    await goTo(page, 'Tags and people')
    await expect(page.getByText('Nordlicht')).toBeVisible()
    await page.getByText('Nordlicht').scrollIntoViewIfNeeded()
    await desk.screenshot('composer-names')
    await expectAccessible(desk, 'names to keep')
  })
})

test('what was handed over or agreed stands still', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  for (const [title, says] of [
    ['For the programme office', 'Waits for Maya'],
    ['Summer 2026', 'Agreed by both on'],
  ] as const) {
    await openSummary(page, title)
    await expect(agreement(page)).toContainText(says)
    await expect(picksColumn(page)).toContainText('the page stays as it was handed over')
    // Only what was chosen is there, and nothing of it can be pressed.
    await expect(picksColumn(page).getByRole('checkbox').first()).toBeVisible()
    await expect(picksColumn(page).getByRole('checkbox', { checked: false })).toHaveCount(0)
    await expect(picksColumn(page).getByRole('checkbox', { disabled: false })).toHaveCount(0)
    await expect(picksColumn(page).getByRole('button')).toHaveCount(0)
    await lookAt(desk, `composer-still-${title.slice(0, 3)}`)
    await expectAccessible(desk, `locked: ${title}`)
  }
  await openSummary(page, 'Spring')
  await expect(agreement(page)).toContainText('Maya changed 1 passage')
  await expect(sheetText(page)).toHaveAttribute('contenteditable', 'true')
  await lookAt(desk, 'composer-answered')
})

/** At twice the size; nothing is cut off to the side. */
async function lookAtLargeText(desk: Desk, name: string): Promise<void> {
  const page = desk.page()
  const scale = (to: string) =>
    page.evaluate((size) => document.documentElement.style.setProperty('--text-scale', size), to)
  await scale('2')
  await desk.screenshot(`${name}-large-text`)
  const isCut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isCut).toBe(false)
  await scale('1')
}

/** From the left column onto a line of the sheet, a little below its middle. */
async function drag(page: Page, words: string, onto: Locator): Promise<void> {
  const card = picksColumn(page).getByText(words)
  await card.scrollIntoViewIfNeeded()
  await onto.scrollIntoViewIfNeeded()
  const [from, to] = [await card.boundingBox(), await onto.boundingBox()]
  if (from === null || to === null) throw new Error('what is dragged is not on screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + to.height * 0.8, { steps: 12 })
  await page.mouse.up()
}
