// What was copied in the app does not outlive the lock; what was copied elsewhere since is left alone.
import { expect, test, type Desk } from './fixtures'
import { openDemo } from './pages/entry'
import { noteText } from './pages/journal'

const read = (desk: Desk): Promise<string> =>
  desk.app().electron.evaluate(({ clipboard }) => clipboard.readText())

/** Copies a note and locks, with the very last step held back: the clipboard can still be looked at. */
async function copyThenLock(desk: Desk, betweenTheTwo: () => Promise<void>): Promise<void> {
  const page = await desk.start()
  await openDemo(page)
  await noteText(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await expect.poll(() => read(desk)).toContain('third row')
  // The shell looks a moment after the page has said that it copies.
  await page.waitForTimeout(500)
  await betweenTheTwo()
  await desk.app().electron.evaluate(({ app }) => {
    app.exit = () => app.emit('duologue-test-exit')
  })
  const exit = desk.app().electron.evaluate(({ app }) => {
    return new Promise<void>((resolve) => app.once('duologue-test-exit' as 'quit', () => resolve()))
  })
  await page.keyboard.press('Control+L')
  await exit
}

test('copied words are gone from the clipboard at lock', async ({ desk }) => {
  await copyThenLock(desk, () => Promise.resolve())
  expect(await read(desk)).toBe('')
  desk.app().electron.process().kill('SIGKILL')
})

test('what somebody copied elsewhere since then stays', async ({ desk }) => {
  await copyThenLock(desk, async () => {
    await desk.app().electron.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'))
  })
  expect(await read(desk)).toBe('a shopping list')
  desk.app().electron.process().kill('SIGKILL')
})
