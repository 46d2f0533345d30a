// Keystroke to paint in a note of 20,000 words, beside an empty TipTap editor and a plain one with the same words.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { build } from 'vite'
import { PASSPHRASE, unlock } from '../e2e/pages/entry'
import { newSession, noteText } from '../e2e/pages/journal'
import { removeFolders } from '../support/app'
import { root } from '../support/bundle'
import { prepare, startApp, startPlain } from './apps'
import { median, quantile, ROUNDS } from './figures'
import { caretToMiddle, type, watchTyping, type Typed } from './in-page'
import { noteOf } from './notes'
import { record } from './record'
import { writer } from './words'

const LONG_NOTE_WORDS = 20_000
const EACH_ROUND = ' with the words that a person writes in a row'
/** Opening, and the spelling of everything, are not what is measured here. */
const SETTLING_MS = 8_000

test('keystroke to paint', async () => {
  const folders = [
    await prepare({ passphrase: PASSPHRASE, sessions: 3, longNoteWords: LONG_NOTE_WORDS }),
    await prepare({ passphrase: PASSPHRASE, sessions: 3, longNoteWords: 0 }),
  ]
  const [long, short] = await Promise.all(folders.map(startApp))
  const html = await plainEditor()
  const [plainLong, plainEmpty] = await Promise.all([startPlain(html), startPlain(html)])
  if (long === undefined || short === undefined) throw new Error('not started')
  try {
    await unlock(long.page)
    await expect(noteText(long.page)).not.toBeEmpty()
    await unlock(short.page)
    await newSession(short.page, 'Empty')
    await noteText(short.page).focus()
    await showPlain(plainLong.page, withoutMarks(noteOf(writer(1), LONG_NOTE_WORDS)))
    await showPlain(plainEmpty.page, { type: 'doc', content: [{ type: 'paragraph' }] })
    const pages = {
      long: long.page,
      short: short.page,
      plainLong: plainLong.page,
      plainEmpty: plainEmpty.page,
    }
    for (const page of Object.values(pages)) await watchTyping(page)
    await caretToMiddle(long.page)
    await caretToMiddle(plainLong.page)
    await caretToMiddle(short.page)
    await caretToMiddle(plainEmpty.page)
    await long.page.waitForTimeout(SETTLING_MS)
    tell(await typeInTurns(pages))
  } finally {
    for (const app of [long, short, plainLong, plainEmpty]) await app.end()
    folders.forEach(removeFolders)
  }
})

type Name = 'long' | 'short' | 'plainLong' | 'plainEmpty'

function tell(typed: Readonly<Record<Name, readonly Typed[]>>): void {
  const half = (name: Name) => median(typed[name].map(({ keysMs }) => median(keysMs)))
  const slow = typed.long.flatMap(({ longTasksMs }) => longTasksMs)
  const p95 = median(typed.long.map(({ keysMs }) => quantile(keysMs, 0.95)))
  const [long, short, plainLong, plainEmpty] = [
    half('long'),
    half('short'),
    half('plainLong'),
    half('plainEmpty'),
  ]
  const common = { unit: 'ms', rounds: ROUNDS } as const
  const longest = Math.max(0, ...slow).toFixed(0)
  record({
    ...common,
    what: 'keystroke to paint, 20,000 words',
    ours: long,
    peer: plainEmpty,
    peerIs: 'an empty TipTap editor',
    line: 1.5,
    note: `p95 ${p95.toFixed(1)} ms; ${slow.length} tasks over 50 ms, the longest ${longest} ms`,
  })
  record({
    ...common,
    what: 'keystroke to paint, 20,000 words',
    ours: long,
    peer: plainLong,
    peerIs: 'TipTap as it comes with the same words',
    line: null,
  })
  record({
    ...common,
    what: 'keystroke to paint, an empty note',
    ours: short,
    peer: plainEmpty,
    peerIs: 'an empty TipTap editor',
    line: null,
  })
}

async function typeInTurns(pages: Readonly<Record<Name, Page>>): Promise<Record<Name, Typed[]>> {
  const names = ['long', 'short', 'plainLong', 'plainEmpty'] as const
  const typed: Record<Name, Typed[]> = { long: [], short: [], plainLong: [], plainEmpty: [] }
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const one = await type(pages[name], EACH_ROUND)
      // The first round warms up.
      if (round > 0) typed[name].push(one)
    }
  return typed
}

async function showPlain(page: Page, document: object): Promise<void> {
  await page.evaluate((note) => window.showNote(note), document)
}

/** TipTap as it comes knows nothing of ours. */
const withoutMarks = (document: object): object =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'marks' ? undefined : value)))

/** Answers the page, built. */
async function plainEditor(): Promise<string> {
  const outDir = join(root, '.cache/bench/plain-editor')
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      target: 'chrome114',
      lib: {
        entry: 'tests/bench/plain-editor/editor.ts',
        formats: ['iife'],
        name: 'plain',
        fileName: () => 'editor.js',
      },
    },
  })
  const html = join(outDir, 'index.html')
  writeFileSync(html, readFileSync(join(root, 'tests/bench/plain-editor/index.html')))
  return html
}
