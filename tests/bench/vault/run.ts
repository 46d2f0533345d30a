// Run in a process of its own: the figures of the vault's own code, a line of JSON each.
import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { UnsealedHeader } from '../../../src/main/folder/header'
import { vaultPaths } from '../../../src/main/folder/paths'
import { commitCounter } from '../../../src/main/vault/rooms/commit-counter'
import { openVault, type OpenVault } from '../../../src/main/vault/rooms/open-vault'
import { searchStore } from '../../../src/main/vault/rooms/private/search.store'
import { createVault, fill, type BenchVault } from './bench-vault'
import type { Figure } from '../figures'
import { leakFigure } from './leak-check'
import { openPlainCopy } from './plain-copy'
import { saveFigure } from './save'
import { growthFigure, typingFigure } from './search'

export interface VaultBench {
  readonly folder: string
  readonly notes: number
}

const order = JSON.parse(process.argv[2] ?? '') as VaultBench
const large = newVault('large')
const small = newVault('small')

try {
  const pairId = filled(large, order.notes)
  const otherPairId = filled(small, order.notes / 10)
  const plainPath = join(order.folder, 'plain.db')
  const plain = openPlainCopy(vaultPaths(large.folder).privateRoom, large.keys.privateRoom, plainPath)
  const [one, ten] = [opened(small), opened(large)]
  tell(typingFigure(ten, searchStore(plain, commitCounter(plain, plainPath)), order.notes))
  plain.close()
  tell(growthFigure(one, ten, order.notes))
  tell(leakFigure(ten, pairId, order.notes))
  tell(saveFigure(one, otherPairId, order.folder))
  for (const vault of [one, ten]) vault.close(new Date())
} finally {
  rmSync(order.folder, { recursive: true, force: true })
}

function newVault(name: string): BenchVault {
  const key = () => new Uint8Array(randomBytes(32))
  const header: UnsealedHeader = {
    format: 1,
    vaultId: randomUUID(),
    label: name,
    isDemo: false,
    cipher: 'sqlcipher-4',
    generation: 1,
    savedAt: new Date().toISOString(),
    commits: { private: 0, shared: 0 },
    slots: [{ id: randomUUID(), kind: 'recovery', age: 'not used here' }],
  }
  return {
    folder: join(order.folder, name),
    keys: { privateRoom: key(), sharedRoom: key(), header: key() },
    header,
  }
}

function filled(made: BenchVault, count: number): string {
  const vault = createVault(made)
  const pairId = fill(vault, count)
  vault.close(new Date())
  return pairId
}

function opened(made: BenchVault): OpenVault {
  return openVault({ ...made, create: false })
}

function tell(figure: Figure): void {
  console.log(JSON.stringify(figure))
}
