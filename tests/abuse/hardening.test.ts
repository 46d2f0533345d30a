// Electron's security checklist, read back from the running app instead of from the source.
import type { Page } from '@playwright/test'
import type { MenuItem, WebPreferences } from 'electron'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, makeFolders, removeFolders, type RunningApp } from '../support/app'

const PARTITION = 'persist:duologue'
const folders = makeFolders()
let app: RunningApp
let page: Page

beforeAll(async () => {
  app = await launch(folders)
  page = app.page
  await page.getByRole('button', { name: 'Create my vault' }).waitFor()
})
afterAll(async () => {
  await app.electron.close()
  removeFolders(folders)
})

test('the window is sandboxed, isolated, without Node, and cannot loosen the web’s own rules', async () => {
  const all = await app.electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences(),
      ),
  )
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  })
  // Not set at all is the safe default for these.
  expect(all[0]?.webSecurity ?? true).toBe(true)
  for (const name of loosening) expect([name, all[0]?.[name] || false]).toEqual([name, false])
})

const loosening = [
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'plugins',
  'disableHtmlFullscreenWindowResize',
] as const satisfies readonly (keyof WebPreferences)[]

test('the page sees two named functions of ours and nothing of Electron or Node', async () => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.duologue),
    node: ['require', 'process', 'Buffer', 'module', 'global', '__dirname'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ bridge: ['call', 'listen'], node: [] })
})

test('every permission is denied, asked for or not', async () => {
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ]
    const asked = await Promise.all(
      names.map(async (name) => [
        name,
        await navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ]),
    )
    const refusal = (error: unknown) => (error instanceof Error ? error.name : String(error))
    return {
      ...Object.fromEntries(asked),
      video: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', refusal),
      screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'given', refusal),
      readClipboard: await navigator.clipboard.readText().then(() => 'given', refusal),
    } as Record<string, string>
  })
  const { video, screen, readClipboard, ...asked } = answers
  expect(Object.keys(asked)).toHaveLength(7)
  for (const [name, state] of Object.entries(asked)) expect([name, state]).toEqual([name, 'denied'])
  expect(video).toMatch(/NotAllowedError|NotFoundError/)
  expect(screen).toMatch(/NotAllowedError|InvalidStateError|NotSupportedError/)
  expect(readClipboard).toBe('NotAllowedError')
})

describe('app://', () => {
  const ask = (url: string, method = 'GET') =>
    app.electron.evaluate(
      async ({ session }, { url, method, partition }) => {
        const response = await session.fromPartition(partition).fetch(url, { method })
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        }
      },
      { url, method, partition: PARTITION },
    )

  test('the page comes with its policy as a header', async () => {
    const { status, headers } = await ask('app://duologue/index.html')
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    const policy = headers['content-security-policy'] ?? ''
    for (const rule of strictest) expect(policy.split('; ')).toContain(rule)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })

  const strictest = [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ]

  test.each([
    'app://duologue/../../../../etc/passwd',
    'app://duologue/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    'app://duologue/..%2f..%2fmain/index.cjs',
    'app://duologue/..%5c..%5cmain%5cindex.cjs',
    'app://duologue/assets/../../main/index.cjs',
    'app://duologue//etc/passwd',
    'app://duologue/index.html/',
    'app://duologue/',
    'app://elsewhere/index.html',
    'app://duologue.example/index.html',
  ])('%s is not found', async (url) => {
    expect(await ask(url)).toMatchObject({ status: 404, body: 'not found' })
  })

  test('the page can be read, not written to', async () => {
    expect((await ask('app://duologue/index.html', 'POST')).status).toBe(404)
  })
})

test('no second window, whatever it would show', async () => {
  const refused = await page.evaluate(() =>
    ['https://example.org/', 'about:blank', 'app://duologue/index.html', 'javascript:1', ''].map(
      (url) => window.open(url) === null,
    ),
  )
  expect(refused).toEqual([true, true, true, true, true])
  expect(app.electron.windows()).toHaveLength(1)
})

test.each([
  ['connect', { intent: 'everything' }],
  ['connect', { intent: 'unlock', folder: '/' }],
  ['connect', null],
  ['connect', ['unlock']],
  ['prepareExport', { subject: { kind: 'summary', id: '../../etc/passwd' }, format: 'pdf' }],
  [
    'prepareExport',
    { subject: { kind: 'charter', id: '00000000-0000-4000-8000-000000000000' }, format: 'exe' },
  ],
  ['state', { __proto__: null, extra: 1 }],
  ['chooseFolder', { purpose: 'create', defaultPath: '/' }],
])('the shell refuses %s with %j', async (name, input) => {
  expect(await call(name, input)).toContain('refused: the input is not of the contract')
})

test('the shell refuses a call that is not of the contract, and answers one that is', async () => {
  for (const name of ['quit', '__proto__', 'toString', ''])
    expect(await call(name, {})).toContain('No handler')
  expect(await call('state', {})).toBe('answered')
})

const call = (name: string, input: unknown): Promise<string> =>
  page.evaluate(
    ([called, given]) =>
      window.duologue.call(called as 'state', given as Record<string, never>).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    [name, input] as const,
  )

test('the menu edits and locks; it opens no tool for developers and reloads nothing', async () => {
  const roles = await app.electron.evaluate(({ Menu }) => {
    const rolesOf = (items: MenuItem[]): string[] =>
      items.flatMap((item) => [String(item.role ?? '').toLowerCase(), ...rolesOf(item.submenu?.items ?? [])])
    return rolesOf(Menu.getApplicationMenu()?.items ?? [])
  })
  expect(roles).toContain('copy')
  for (const role of ['toggledevtools', 'reload', 'forcereload', 'services', 'recentdocuments']) {
    expect(roles).not.toContain(role)
  }
})
