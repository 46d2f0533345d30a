import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { findVault } from './find-vault'

function vaultIn(folder: string, file = 'vault.json'): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), 'x')
  return folder
}

test('the folder itself, or the one around it', () => {
  const around = temporaryFolder()
  const vault = vaultIn(join(around, 'vault'))
  expect(findVault(vault)).toBe(vault)
  expect(findVault(around)).toBe(vault)
})

test('a vault that lost its header is still one', () => {
  const vault = vaultIn(temporaryFolder(), 'private.db')
  expect(findVault(vault)).toBe(vault)
})

test('none, too many, or a folder that is not there', () => {
  const around = temporaryFolder()
  expect(findVault(around)).toBeUndefined()
  vaultIn(join(around, 'one'))
  vaultIn(join(around, 'two'))
  expect(findVault(around)).toBeUndefined()
  expect(findVault(join(around, 'three'))).toBeUndefined()
})
