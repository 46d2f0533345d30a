// Words are moved within their note by dragging; what a drag carries could be dropped on any other program, so it
// carries nothing.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openDemo } from './pages/entry'
import { beside, noteText, write, select } from './pages/journal'

/** What another program would be handed: the kinds of data under the pointer, seen where a drag passes over. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { draggedKinds: seen })
    document.addEventListener(
      'dragover',
      ({ dataTransfer }) => seen.push(...(dataTransfer?.types ?? [])),
      true,
    )
  })
  return () =>
    page.evaluate(() => ('draggedKinds' in window ? [...new Set(window.draggedKinds as string[])] : []))
}

test('a drag carries no words out, and still moves them within the note', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await write(page, '', 'carry me away', '', 'to here: ')
  const kinds = await listen(page)
  await select(page, 'carry me')
  const from = await boxOf(page, 'carry me')
  const to = await boxOf(page, 'to here: ')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(noteText(page)).toContainText('to here: carry me')
  expect((await kinds()).filter((kind) => kind.startsWith('text/'))).toEqual([])
})

test('words that are only read are not dragged at all', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  const kinds = await listen(page)
  const words = beside(page).getByRole('heading').first()
  await words.selectText()
  const from = await words.boundingBox()
  if (from === null) throw new Error('the words are not on screen')
  await page.mouse.move(from.x + 8, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 200, from.y + 80, { steps: 8 })
  await page.mouse.up()
  expect(await kinds()).toEqual([])
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function boxOf(page: Page, words: string): Promise<Box> {
  return noteText(page).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }
    throw new Error('the words are not in the note')
  }, words)
}
