// Cold start to the first screen painted, beside an empty window; and what code is loaded by then.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { test } from '@playwright/test'
import { z } from 'zod'
import { PASSPHRASE } from '../e2e/pages/entry'
import { launchCommand, makeFolders, removeFolders, type Folders } from '../support/app'
import { plainWindow, prepare } from './apps'
import { median, ROUNDS } from './figures'
import { record } from './record'

/** Every start is over by then, and the look at it disturbs nothing. */
const PAINTED_MS = 4_000
const GZIP_LEVEL = 9

interface Painted {
  /** Milliseconds since 1970. */
  readonly paintedAt: number
  readonly loaded: readonly string[]
}

interface Start {
  readonly paintedMs: number
  /** Scripts and styles that the page names by then. */
  readonly loaded: readonly string[]
}

test('cold start', async () => {
  const ours = await prepare({ passphrase: PASSPHRASE, sessions: 3, longNoteWords: 0 })
  const plain = makeFolders()
  const app = launchCommand(ours).args[0] ?? ''
  const starts = { ours: [] as Start[], plain: [] as Start[] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await startOnce(ours, app, 'input[type="password"]')
    const other = await startOnce(plain, plainWindow, 'p')
    if (round === 0) continue
    starts.ours.push(one)
    starts.plain.push(other)
  }
  for (const folders of [ours, plain]) removeFolders(folders)
  const painted = (all: readonly Start[]) => median(all.map(({ paintedMs }) => paintedMs))
  record({
    what: 'cold start to the unlock screen painted',
    ours: painted(starts.ours),
    peer: painted(starts.plain),
    peerIs: 'an empty window',
    unit: 'ms',
    line: 1.25,
    rounds: ROUNDS,
  })
  const loaded = starts.ours[0]?.loaded ?? []
  record({
    what: 'code loaded before unlock, gzip',
    ours: kilobytes(app, loaded, '.js') + kilobytes(app, loaded, '.css'),
    peer: kilobytes(app, loaded, '.js'),
    peerIs: 'the scripts alone',
    unit: 'kB',
    line: 120,
    rounds: 1,
  })
})

/** Without a driver that would hold the start up: the page is asked when all is over whether `sign` stands in it. */
async function startOnce(folders: Folders, app: string, sign: string): Promise<Start> {
  const { executablePath, env, args } = launchCommand(folders)
  const isRoot = process.getuid?.() === 0
  const options = [app, ...args.slice(1), '--remote-debugging-port=0', ...(isRoot ? ['--no-sandbox'] : [])]
  const startedAt = Date.now()
  const child = spawn(executablePath, options, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  try {
    const address = await debuggingAddress(child.stderr)
    await wait(PAINTED_MS)
    const { paintedAt, loaded } = await askPage(
      address,
      `(${whatWasPainted.toString()})(${JSON.stringify(sign)})`,
    )
    return { paintedMs: paintedAt - startedAt, loaded }
  } finally {
    child.kill()
    await ended
  }
}

/** Runs inside the page. */
function whatWasPainted(sign: string): Promise<Painted> {
  return new Promise((resolve, reject) => {
    if (document.querySelector(sign) === null) return reject(new Error('not what was waited for'))
    new PerformanceObserver((list, observer) => {
      observer.disconnect()
      const largest = list.getEntries().at(-1)
      const code = document.querySelectorAll<HTMLElement>(
        'script[src], link[rel="stylesheet"], link[rel="modulepreload"]',
      )
      const loaded = [...code].map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '')
      resolve({ paintedAt: performance.timeOrigin + (largest?.startTime ?? Number.NaN), loaded })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

async function debuggingAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const piece of stderr) {
    said += String(piece)
    const host = /DevTools listening on ws:\/\/([^/\s]+)/.exec(said)?.[1]
    if (host !== undefined) return host
  }
  throw new Error('it ended before it listened')
}

const targetsShape = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }))
const answerShape = z.object({
  result: z.object({
    result: z.object({ value: z.object({ paintedAt: z.number(), loaded: z.array(z.string()) }) }),
  }),
})

/** One question over the debugging protocol; Playwright's own way in asks Electron for more than it has. */
async function askPage(host: string, expression: string): Promise<Painted> {
  const targets = targetsShape.parse(await (await fetch(`http://${host}/json/list`)).json())
  const page = targets.find(({ type }) => type === 'page')
  if (page === undefined) throw new Error('no page was opened')
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  await once(socket, 'open')
  const answered = once(socket, 'message')
  const params = { expression, awaitPromise: true, returnByValue: true }
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
  const [message] = (await answered) as [MessageEvent<string>]
  socket.close()
  return answerShape.parse(JSON.parse(message.data)).result.result.value
}

function kilobytes(app: string, loaded: readonly string[], kind: string): number {
  const page = join(app, 'renderer')
  const files = withImports(loaded.map((path) => join(page, path))).filter((path) => path.endsWith(kind))
  const sizes = files.map((path) => gzipSync(readFileSync(path), { level: GZIP_LEVEL }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

const IMPORT = /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g

/** What these files import without being asked twice, each once. */
function withImports(files: readonly string[]): string[] {
  const all = new Set<string>()
  const add = (file: string): void => {
    if (all.has(file)) return
    all.add(file)
    if (!file.endsWith('.js')) return
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) add(join(dirname(file), path))
  }
  files.forEach(add)
  return [...all]
}
