// Proves every import rule: a copy of src gets one violation of each, and exactly that rule reports it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}
interface Summary {
  readonly violations: readonly Violation[]
  readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
}

/** What the planted files import; harmless where it lies. */
const harmless = [
  'src/contract/planted.ts',
  'src/domain/planted.ts',
  'src/main/exporter/planted.ts',
  'src/main/handover/planted.ts',
  'src/main/keys/planted.ts',
  'src/main/shell/planted.ts',
  'src/main/vault/planted.ts',
  'src/main/vault/planted.handlers.ts',
  'src/main/vault/rooms/private/planted.store.ts',
  'src/main/vault/rooms/shared/planted.store.ts',
  'src/renderer/features/planted/planted.ts',
]

/** The rule, the file that breaks it, and what that imports. */
const planted: readonly (readonly [rule: string, file: string, ...imports: string[]])[] = [
  ['domain-stands-alone', 'src/domain/on-contract.ts', '../contract/planted'],
  ['domain-stands-alone', 'src/domain/on-node.ts', 'node:crypto'],
  ['markdown-knows-only-notes', 'src/markdown/on-contract.ts', '../contract/planted'],
  ['markdown-knows-only-notes', 'src/markdown/on-a-package.ts', 'zod'],
  ['contract-knows-little', 'src/contract/on-node.ts', 'node:path'],
  ['contract-only-domain-types', 'src/contract/on-rule.ts', '../domain/planted'],
  ['renderer-no-node', 'src/renderer/app/on-node.ts', 'node:fs'],
  ['preload-knows-little', 'src/preload/on-domain.ts', '../domain/planted'],
  ['preload-only-contract-types', 'src/preload/on-contract.ts', '../contract/planted'],
  ['main-not-page', 'src/main/shell/on-page.ts', '../../renderer/features/planted/planted'],
  ['no-sibling-feature', 'src/renderer/features/sibling/sibling.ts', '../planted/planted'],
  ['no-sibling-handlers', 'src/main/vault/sibling.handlers.ts', './planted.handlers'],
  ['ui-knows-no-feature', 'src/renderer/ui/on-feature.ts', '../features/planted/planted'],
  ['ui-knows-no-feature', 'src/renderer/editor/on-feature.ts', '../features/planted/planted'],
  ['lock-screen-loads-little', 'src/renderer/ui/on-journal-words.ts', '../messages/unlocked'],
  ['database-only-in-rooms', 'src/main/vault/on-driver.ts', 'better-sqlite3'],
  ['shared-never-reaches-private', 'src/main/vault/rooms/shared/x.store.ts', '../private/planted.store'],
  ['signed-stands-alone', 'src/signed/on-node.ts', 'node:crypto'],
  ['signed-stands-alone', 'src/signed/on-a-package.ts', 'zod'],
  ['handover-stands-alone', 'src/main/handover/on-files.ts', 'node:fs'],
  ['handover-stands-alone', 'src/main/handover/on-contract.ts', '../../contract/planted'],
  ['verifier-knows-only-what-is-signed', 'src/verifier/on-handover.ts', '../main/handover/planted'],
  ['verifier-knows-only-what-is-signed', 'src/verifier/on-a-package.ts', 'zod'],
  ['verify-opens-no-vault', 'src/main/verify/on-handover.ts', '../handover/planted'],
  ['shared-never-reaches-private', 'src/main/exporter/through-others.ts', '../vault/rooms/between'],
  ['shared-never-reaches-private', 'src/main/vault/together/x.ts', '../rooms/private/planted.store'],
  ['private-not-shared', 'src/main/vault/rooms/private/x.store.ts', '../shared/planted.store'],
  [
    'both-rooms-only-at-the-door',
    'src/main/vault/both.ts',
    './rooms/private/planted.store',
    './rooms/shared/planted.store',
  ],
  ['electron-at-the-edge', 'src/main/vault/on-electron.ts', 'electron'],
  ['keys-stand-alone', 'src/main/shell/on-keys.ts', '../keys/planted'],
  ['speller-stands-alone', 'src/main/speller/on-private-files.ts', '../private-files'],
  ['argon2-only-in-keys', 'src/main/vault/on-argon2.ts', '@node-rs/argon2'],
  ['shell-only-in-main', 'src/main/vault/on-shell.ts', '../shell/planted'],
  ['vault-stands-alone', 'src/main/shell/on-vault.ts', '../vault/planted'],
  ['vault-stands-alone', 'src/main/keys/on-room.ts', '../vault/rooms/private/planted.store'],
  ['exporter-shares-little', 'src/main/exporter/on-vault.ts', '../vault/planted'],
  ['vault-not-exporter', 'src/main/vault/on-exporter.ts', '../exporter/planted'],
  ['no-network', 'src/main/vault/on-rpc-over-http.ts', '@orpc/server/fetch'],
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].map(
    (name) => ['no-network', `src/main/vault/on-${name.replace('/', '-')}.ts`, `node:${name}`] as const,
  ),
  ['no-orphan', 'src/domain/nobody.ts'],
]

/** Only part of a violation, or one that two files make together. */
const alsoPlanted: readonly (readonly [file: string, ...imports: string[]])[] = [
  ['src/main/vault/rooms/between.ts', './private/planted.store'],
  ['src/main/handover/on-room.ts', '../vault/rooms/private/planted.store'],
  ['src/domain/hen.ts', './egg'],
  ['src/domain/egg.ts', './hen'],
  ['src/renderer/ui/on-main.ts', '../../main/harmless'],
  ['src/main/harmless.ts', '../domain/planted'],
]

const root = join(import.meta.dirname, '../..')
const toolPath = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const configs = ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.base.json', 'tsconfig.tests.json']

function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true })
  for (const name of configs) cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function plant(folder: string, file: string, imports: readonly string[]): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  const lines = imports.map((name, i) => `import * as it${i} from '${name}'\nexport { it${i} }\n`)
  writeFileSync(path, lines.length > 0 ? lines.join('') : 'export const nothing = 0\n')
}

function cruise(folder: string): Summary {
  const args = [toolPath, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout)
  return (JSON.parse(stdout) as { summary: Summary }).summary
}

describe('import rules', () => {
  let folder: string
  let summary: Summary
  const rulesBrokenBy = (file: string) => [
    ...new Set(summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)),
  ]

  beforeAll(() => {
    folder = copyOfTree()
    for (const file of harmless) plant(folder, file, [])
    for (const [file, ...imports] of alsoPlanted) plant(folder, file, imports)
    for (const [, file, ...imports] of planted) plant(folder, file, imports)
    summary = cruise(folder)
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(planted)('%s: broken by %s', (rule, file) => {
    expect(rulesBrokenBy(file)).toEqual([rule])
  })

  it('renderer-not-main: broken by a page that imports what is harmless in main', () => {
    expect(rulesBrokenBy('src/renderer/ui/on-main.ts')).toEqual(['renderer-not-main'])
  })

  it('shared-never-reaches-private: broken by a hand-over file that knows a room', () => {
    expect(rulesBrokenBy('src/main/handover/on-room.ts')).toContain('shared-never-reaches-private')
  })

  it('no-cycle: broken by a pair of files', () => {
    // Reported once, for one of the two.
    const broken = ['src/domain/hen.ts', 'src/domain/egg.ts'].flatMap(rulesBrokenBy)
    expect(broken).toEqual(['no-cycle'])
  })

  it('has no rule that was not broken here', () => {
    const broken = new Set(summary.violations.map(({ rule }) => rule.name))
    const untried = summary.ruleSetUsed.forbidden.filter(({ name }) => !broken.has(name))
    expect(untried.map(({ name }) => name)).toEqual([])
  })

  it('the tree as it is breaks none', () => {
    const files = [...harmless, ...alsoPlanted.map(([file]) => file), ...planted.map(([, file]) => file)]
    const others = summary.violations.filter(({ from }) => !files.includes(from))
    expect(others.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([])
  })
})
