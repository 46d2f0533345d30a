// The main job on the demo data, in real Electron, without a person; leaves its screens and files in demo-output/.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog, resize } from '../support/app'
import { expect, test, type Desk } from '../e2e/fixtures'
import {
  exportButton,
  expectClean,
  leakCheck,
  pick,
  sheet,
  startSummary,
  typeOnSheet,
} from '../e2e/pages/composer'
import { createVault, openDemo, typePassphrase, unlock } from '../e2e/pages/entry'
import { expectSaved, marked, newSession, noteText, place, select, write } from '../e2e/pages/journal'
import { DEMO_PASSPHRASE } from '../../src/domain/demo-passphrase'

const output = join(import.meta.dirname, '../../demo-output')
const LEARNED = 'Interns ask better questions when nobody senior speaks first.'

let shots = 0

/** Light and dark, numbered in the order of the story. */
async function screens(page: Page, name: string): Promise<void> {
  shots += 1
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const file = `${String(shots).padStart(2, '0')}-${name}-${colorScheme}.png`
    await page.screenshot({ path: join(output, 'screens', file), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test.beforeAll(() => {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(join(output, 'screens'), { recursive: true })
})

test('first run: a vault of one’s own', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => screens(page, name) })
  await screens(page, 'new-pair')
})

test('the main job in the demo vault', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await screens(page, 'session')
  await writeAndMark(desk, page)
  await compose(desk, page)
  await place(page, 'What left')
  await screens(page, 'what-left')
  await page.keyboard.press('Control+L')
  await desk.ended()
  await lockedAndBack(desk)
})

async function writeAndMark(desk: Desk, page: Page): Promise<void> {
  await newSession(page, 'Lunch with the interns')
  await write(
    page,
    `Four of them, one long table. ${LEARNED} I kept quiet for twenty minutes, which is a record.`,
  )
  await expectSaved(page)
  await select(page, LEARNED)
  await screens(page, 'marking')
  await page.keyboard.press('Control+Shift+S')
  await expect(marked(page).getByText(LEARNED)).toBeVisible()
  await expectSaved(page)
  await resize(desk.app().electron, { width: 1024, height: 700 })
  await screens(page, 'session-small')
  await resize(desk.app().electron, { width: 1360, height: 860 })
}

async function compose(desk: Desk, page: Page): Promise<void> {
  await place(page, 'Summaries')
  await screens(page, 'summaries')
  await startSummary(page, 'December', { withNames: true })
  await pick(page, LEARNED).check()
  await expect(sheet(page)).toContainText(LEARNED)
  await typeOnSheet(page, 'Between us: the restructuring in Lyon cannot be mentioned before January.')
  await expect(leakCheck(page).getByText('1 passage would leak')).toBeVisible()
  await screens(page, 'leak-check')
  await leakCheck(page).getByRole('button', { name: 'Remove' }).click()
  await expectClean(page)

  await place(page, 'Summaries')
  await page.getByRole('button', { name: /^Autumn/ }).click()
  await expectClean(page)
  await screens(page, 'summary')
  for (const [format, file] of [
    ['PDF', 'summary.pdf'],
    ['Markdown', 'summary.md'],
  ] as const) {
    await answerSaveDialog(desk.app().electron, join(output, file))
    await exportButton(page, format).click()
    await expect(page.getByText(new RegExp(`Saved as .*${file.replace('.', '\\.')}`))).toBeVisible({
      timeout: 30_000,
    })
  }
}

async function lockedAndBack(desk: Desk): Promise<void> {
  const page = await desk.start()
  await screens(page, 'locked')
  await typePassphrase(page, 'not this one')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await screens(page, 'wrong-passphrase')
  await unlock(page, DEMO_PASSPHRASE)
  await desk.quit()
  console.log(`The vault's passphrase: ${DEMO_PASSPHRASE}`)
  cpSync(join(desk.folders.data, 'duologue', 'Demo vault'), join(output, 'vault'), { recursive: true })
}
