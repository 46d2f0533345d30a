// The vault's own code in a plain Node process, as it runs behind the page: search, saving, leak check.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { bundle } from '../support/bundle'
import type { Figure } from './figures'
import { notes } from './options'
import { record } from './record'
import type { VaultBench } from './vault/run'

test('search, saving, leak check', async () => {
  const runner = await bundle('tests/bench/vault/run.ts')
  const order: VaultBench = { folder: mkdtempSync(join(tmpdir(), 'duologue-bench-')), notes }
  const told = execFileSync(process.execPath, [runner, JSON.stringify(order)], { encoding: 'utf8' })
  for (const line of told.trim().split('\n')) record(JSON.parse(line) as Figure)
})
