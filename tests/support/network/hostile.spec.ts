// Script of a stranger in the app's own page: it stays where it is, alone, under the same title.
import { expect, test } from '../../e2e/fixtures'
import { openDemo } from '../../e2e/pages/entry'
import { attack, leave } from './attacks'

test('a hostile script gets nowhere', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  const url = page.url()
  const outcome = await page.evaluate(attack)
  console.log(JSON.stringify(outcome, null, 2))
  expect(Object.keys(outcome).length).toBeGreaterThan(16)
  expect(outcome['second window']).toBe('refused')
  expect(outcome['place']).toBe('denied 1')
  expect(outcome['notification']).toBe('denied')
  expect(outcome['clipboard']).toContain('NotAllowedError')

  await page.evaluate(leave)
  await page.waitForTimeout(2_000)
  expect(page.url()).toBe(url)
  const windows = await desk.app().electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      title: window.getTitle(),
      url: window.webContents.getURL(),
    })),
  )
  expect(windows).toEqual([{ title: 'Duologue', url }])
})
