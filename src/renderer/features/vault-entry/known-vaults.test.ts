import { expect, test } from 'vitest'
import type { VaultPlace } from '../../../contract/shell'
import { inOneLine, knownVaults } from './known-vaults'

const other = (path: string, label: string, isDemo = false) => ({ path, label, isDemo })
const current: VaultPlace = {
  path: '/home/mia/Now',
  folderName: 'Now',
  label: 'My vault',
  isDemo: false,
  status: { is: 'ready' },
}
const linesOf = (vault: VaultPlace | null, otherVaults: ReturnType<typeof other>[]) =>
  knownVaults({ vault, otherVaults }).map(inOneLine)

test('a vault goes by its label, or by its folder when the label is not known', () => {
  expect(linesOf(null, [other('/v/1', 'With Ana'), other('C:\\v\\Two', '')])).toEqual(['With Ana', 'Two'])
})

test('a shared label is told apart by the folder, a shared folder by the path, also from the current one', () => {
  expect(linesOf(current, [other('/v/Old', 'My vault')])).toEqual(['My vault (Old)'])
  expect(linesOf(null, [other('/a/V', 'V'), other('/b/V', 'V')])).toEqual(['V (/a/V)', 'V (/b/V)'])
})

test('the demo vault is there once, and not while it is the current one', () => {
  const demos = [other('/d/1', 'x', true), other('/d/2', 'x', true)]
  expect(linesOf(current, demos)).toEqual(['Demo vault'])
  expect(linesOf({ ...current, isDemo: true }, demos)).toEqual([])
})
