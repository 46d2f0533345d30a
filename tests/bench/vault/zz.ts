import { randomBytes, randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { openVault } from '../../../src/main/vault/rooms/open-vault'
import { openEncrypted } from '../../../src/main/vault/rooms/encrypted-database'
import { createVault, fill } from './bench-vault'
const key = () => new Uint8Array(randomBytes(32))
for (const n of [100, 2000, 10000]) {
  const made = { folder: '/tmp/zz-open-' + n, keys: { privateRoom: key(), sharedRoom: key(), header: key() }, header: { format: 1 as const, vaultId: randomUUID(), label: 'x', isDemo: false, cipher: 'sqlcipher-4' as const, generation: 1, savedAt: '2026-11-19T14:00:00.000Z', commits: { private: 0, shared: 0 }, slots: [{ id: randomUUID(), kind: 'recovery' as const, age: 'x' }] } }
  const v = createVault(made); let t = performance.now(); fill(v, n); console.log(n, 'fill', Math.round(performance.now() - t)); v.close(new Date())
  const path = made.folder + '/private.db'
  for (let i = 0; i < 3; i++) {
    t = performance.now(); const again = openVault({ ...made, create: false }); const a = performance.now() - t; again.close(new Date())
    t = performance.now(); const db = openEncrypted({ room: 'private', path, key: made.keys.privateRoom, mode: 'open' }); const b = performance.now() - t
    t = performance.now(); db.pragma('quick_check'); const c = performance.now() - t; db.close()
    console.log(n, 'MB', (statSync(path).size / 1e6).toFixed(0), 'openVault', a.toFixed(0), 'openEncrypted', b.toFixed(0), 'quick_check again', c.toFixed(0))
  }
}
