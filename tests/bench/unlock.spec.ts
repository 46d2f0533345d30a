// From the passphrase to a list of sessions that can be used: a vault with many beside one with a hundred.
import { expect, test, type Page } from '@playwright/test'
import { PASSPHRASE } from '../e2e/pages/entry'
import { sessionList } from '../e2e/pages/journal'
import { removeFolders, type Folders } from '../support/app'
import { prepare, startApp } from './apps'
import { median, ROUNDS } from './figures'
import { watchUnlocking, unlockedAfterMs } from './in-page'
import { manySessions } from './options'
import { record } from './record'
import { stretchingMs } from './stretching'

const FEW_SESSIONS = 100

test('unlock to the list of sessions', async () => {
  const many = await prepare({ passphrase: PASSPHRASE, sessions: manySessions, longNoteWords: 0 })
  const few = await prepare({ passphrase: PASSPHRASE, sessions: FEW_SESSIONS, longNoteWords: 0 })
  const times = { many: [] as number[], few: [] as number[] }
  // The first time of each warms the disk.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const manyMs = await unlockOnce(many)
    const fewMs = await unlockOnce(few)
    if (round === 0) continue
    times.many.push(manyMs)
    times.few.push(fewMs)
  }
  for (const folders of [many, few]) removeFolders(folders)
  const stretching = await stretchingMs()
  record({
    what: `unlock to the list of ${manySessions.toLocaleString('en-GB')} sessions, without key stretching`,
    ours: median(times.many) - stretching,
    peer: median(times.few) - stretching,
    peerIs: `a list of ${FEW_SESSIONS}`,
    unit: 'ms',
    line: 1.5,
    rounds: ROUNDS,
    note: `key stretching ${stretching.toFixed(0)} ms`,
  })
})

async function unlockOnce(folders: Folders): Promise<number> {
  const app = await startApp(folders)
  try {
    await typeOnly(app.page)
    await watchUnlocking(app.page, 'Sessions')
    await app.page.keyboard.press('Enter')
    await expect(sessionList(app.page)).toBeVisible({ timeout: 60_000 })
    return await unlockedAfterMs(app.page)
  } finally {
    await app.end()
  }
}

async function typeOnly(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  // What the start itself still does is over.
  await page.waitForTimeout(500)
}
