// Composing a summary: everything on it came by a tick, stands where it belongs, and can be put elsewhere by any hand.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { lookAt } from './look-at'
import { facts, putAtCursor, sheet, sheetText, startSummary, typeOnSheet } from './pages/composer'
import { openDemo } from './pages/entry'
import { place } from './pages/journal'

const linesOf = (page: Page): Locator => sheetText(page).locator('h2, p')

test('passages, goals, rhythm and names go onto the sheet by ticks, and each line can be moved', async ({
  desk,
}) => {
  const page = await desk.start()
  await openDemo(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn, together', { withNames: false })
  const passages = page.getByRole('region', { name: 'What may be shared' }).getByRole('checkbox')
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

/** From the left column onto a line of the sheet, a little below its middle. */
async function drag(page: Page, words: string, onto: Locator): Promise<void> {
  const card = page.getByRole('region', { name: 'What may be shared' }).getByText(words)
  await card.scrollIntoViewIfNeeded()
  await onto.scrollIntoViewIfNeeded()
  const [from, to] = [await card.boundingBox(), await onto.boundingBox()]
  if (from === null || to === null) throw new Error('what is dragged is not on screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + to.height * 0.8, { steps: 12 })
  await page.mouse.up()
}
