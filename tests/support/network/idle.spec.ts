// The app with its demo vault open and nobody there.
import { test } from '../../e2e/fixtures'
import { openDemo } from '../../e2e/pages/entry'

const IDLE_MS = 20_000

test('the app rests at the demo vault', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await page.waitForTimeout(IDLE_MS)
})
