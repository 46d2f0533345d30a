// Nothing that was typed rests readable anywhere the app writes: vault, profile, caches, temp, home. Every byte is read.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectClean, leakCheck, pick, sheetText, startSummary, typeOnSheet } from '../e2e/pages/composer'
import { makeFile, saveUnsealed } from '../e2e/pages/export'
import { addFile, listenToBytes } from '../e2e/pages/bytes'
import { createVault, unlock } from '../e2e/pages/entry'
import {
  expectSaved,
  makePair,
  marked,
  newSession,
  noteText,
  place,
  select,
  write,
} from '../e2e/pages/journal'
import {
  answerSaveDialog,
  launch,
  makeFolders,
  removeFolders,
  type Folders,
  type RunningApp,
} from '../support/app'
import { canary } from '../support/canary'
import { filesUnder, scanFiles } from '../support/file-scan'
import { whatIsMissing } from '../support/needs'
import { holderOf, processesOf, unnamedFilesOf, type ProcessInfo } from '../support/processes'

/** The page seals what is typed every 150 ms. */
const SEALED_WITHIN_MS = 400
const missing = whatIsMissing('Linux')

let folders: Folders
let running: RunningApp | undefined
beforeEach(() => {
  folders = makeFolders()
})
afterEach(async () => {
  await running?.electron.close()
  removeFolders(folders)
})

const words = {
  passphrase: `${canary()} ${canary()} ${canary()}`,
  me: canary(),
  partner: canary(),
  title: canary(),
  note: `${canary()} ${canary()} ${canary()} ${canary()} ${canary()} ${canary()}`,
  marked: `${canary()} ${canary()} ${canary()}`,
  summaryTitle: canary(),
  shared: `${canary()} ${canary()}`,
  file: `${canary()} ${canary()}`,
  fileName: canary(),
  justTyped: `${canary()} ${canary()} ${canary()}`,
}

test.skipIf(missing !== undefined)(
  'no typed word, passphrase or recovery code rests readable in any file',
  async () => {
    let page = await start()
    const recoveryCode = await createVault(page, { passphrase: words.passphrase })
    const secrets = [
      ...Object.values(words).flatMap((typed) => typed.split(' ')),
      ...partsOfCode(recoveryCode),
    ]
    expectPlantedWordsToBeFound(secrets[0] ?? '')

    await writeAndShare(page)
    await addFile(page, `${words.fileName}.txt`, { text: `${words.file} `.repeat(500) })
    expectNothingAtRest('open', secrets)

    await page.keyboard.press('Control+L')
    await running?.electron.waitForEvent('close')
    running = undefined
    expectNothingAtRest('locked', secrets)

    page = await start()
    await unlock(page, words.passphrase)
    await typeWithoutSaving(page)
    killEverything()
    expectNothingAtRest('killed while typing', secrets)
    expect(draftBytes().some((file) => file.includes('baseRevision') && file.includes('sealed'))).toBe(true)

    page = await start()
    await unlock(page, words.passphrase)
    await openSession(page)
    expectNothingAtRest('draft offered', secrets)
    await page.getByRole('button', { name: 'Restore' }).click()
    await noteText(page).getByText(words.justTyped).waitFor()
    await expectSaved(page)
    expectNothingAtRest('draft restored', secrets)
  },
)

async function start(): Promise<Page> {
  running = await launch(folders)
  await listenToBytes(running.page)
  return running.page
}

async function writeAndShare(page: Page): Promise<void> {
  await makePair(page, { me: words.me, partner: words.partner })
  await newSession(page, words.title)
  await write(page, words.note, words.marked)
  await expectSaved(page)
  await select(page, words.marked)
  await page.keyboard.press('Control+Shift+S')
  await marked(page).getByText(words.marked).waitFor()
  await expectSaved(page)

  await place(page, 'Summaries')
  await startSummary(page, words.summaryTitle, { withNames: true })
  await pick(page, words.marked).check()
  await sheetText(page).getByText(words.marked).waitFor()
  await typeOnSheet(page, words.shared)
  await expectClean(page)
  if (running) await answerSaveDialog(running.electron, undefined)
  const dialog = await makeFile(page, 'PDF')
  await saveUnsealed(dialog)
  await dialog.getByText('Cancelled. Nothing left the vault.').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Save as PDF…', disabled: false }).waitFor()

  await typeOnSheet(page, words.note)
  await leakCheck(page).getByText('1 passage would leak').waitFor()
  await page.getByRole('button', { name: 'Save as PDF…', disabled: true }).waitFor()
}

async function openSession(page: Page): Promise<void> {
  await place(page, 'Sessions')
  await page
    .getByRole('button', { name: new RegExp(words.title) })
    .first()
    .click()
  await noteText(page).waitFor()
}

/** The vault process is held still, so the words stand on the screen and in the sealed draft alone. */
async function typeWithoutSaving(page: Page): Promise<void> {
  await openSession(page)
  process.kill(vaultProcess().pid, 'SIGSTOP')
  await write(page, words.justTyped)
  let last = 0
  const hasSettled = async () => last === (last = await sealedLength(page)) && last > 0
  await expect.poll(hasSettled, { interval: SEALED_WITHIN_MS }).toBe(true)
}

/** Bytes of the sealed draft, as the page's own storage has it. */
const sealedLength = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('duologue-workspace')
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve((all.result as { sealed: ArrayBuffer }[])[0]?.sealed.byteLength ?? 0)
          }
        }
      }),
  )

const processes = (): ProcessInfo[] => processesOf(running?.electron.process().pid ?? -1, folders.base)
const vaultFolder = (): string => {
  const vaults = join(folders.data, 'duologue/Vaults')
  return join(vaults, readdirSync(vaults)[0] ?? '')
}

function vaultProcess(): ProcessInfo {
  const found = holderOf(join(vaultFolder(), 'lock.db'), processes())
  if (found === undefined) throw new Error('no process holds the vault')
  return found
}

function killEverything(): void {
  for (const { pid } of processes()) process.kill(pid, 'SIGKILL')
  running = undefined
}

const draftBytes = (): string[] =>
  filesUnder(join(folders.profile, 'Partitions/duologue/IndexedDB')).map((file) =>
    readFileSync(file, 'latin1'),
  )

function expectNothingAtRest(when: string, secrets: readonly string[]): void {
  const unnamed = unnamedFilesOf(processes(), folders.base)
  const scan = scanFiles(folders.base, secrets, unnamed)
  console.log(
    `${when}: ${scan.files} files (${unnamed.length} without a name), ${scan.bytes} bytes, ${scan.hits.length} hits`,
  )
  expect(scan.hits).toEqual([])
  expect(scan.files).toBeGreaterThan(40)
  expect(scan.bytes).toBeGreaterThan(500_000)
  expect(draftBytes().length).toBeGreaterThan(0)
  expect(statSync(join(vaultFolder(), 'lock.db')).size).toBe(0)
}

/** The scan can fail: the same word, planted in every spelling, is found in each. */
function expectPlantedWordsToBeFound(word: string): void {
  const base64 = (before: string) => Buffer.from(`${before}${word} and more`).toString('base64')
  const planted = { utf8: word, base64: base64(''), base64After1: base64('a'), base64After2: base64('ab') }
  const files = Object.entries(planted).map(([name, text]) => {
    const file = join(folders.temp, `planted-${name}`)
    writeFileSync(file, `before ${text} behind`)
    return file
  })
  const utf16 = join(folders.temp, 'planted-utf16')
  writeFileSync(utf16, Buffer.from(`before ${word} behind`, 'utf16le'))
  expect(
    scanFiles(folders.base, [word])
      .hits.map(({ file }) => file)
      .toSorted(),
  ).toEqual([...files, utf16].toSorted())
  for (const file of [...files, utf16]) rmSync(file)
}

/** One group alone is four symbols and stands in any noise; two neighbours are found only where the code is. */
function partsOfCode(code: string): string[] {
  const groups = code.split(/[\s-]+/)
  expect(groups).toHaveLength(7)
  return groups.slice(1).flatMap((group, at) => {
    const before = groups[at] ?? ''
    return [`${before} ${group}`, `${before}-${group}`, `${before}${group}`].flatMap((part) => [
      part,
      part.toLowerCase(),
    ])
  })
}
