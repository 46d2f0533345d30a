// A vault made and read outside the app, and a profile that already knows where it lies: the app starts locked.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle'
import type { MakeVaultOrder } from './make-vault'

export async function makeVaultOnDisk(order: MakeVaultOrder): Promise<void> {
  const maker = await bundle('tests/support/make-vault.ts')
  execFileSync(process.execPath, [maker], { input: JSON.stringify(order) })
}

export async function readVaultOnDisk(
  folder: string,
  passphrase: string,
): Promise<{ title: string; words: string }[]> {
  const reader = await bundle('tests/support/read-vault.ts')
  return JSON.parse(execFileSync(process.execPath, [reader, folder, passphrase], { encoding: 'utf8' }))
}

/** `bounds`: where the window stood. */
export function rememberVault(
  profile: string,
  vaultFolder: string,
  bounds: { x: number; y: number; width: number; height: number } | null = null,
): void {
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'shell.json'), JSON.stringify({ vaultFolder, bounds }))
}

export type VaultKeysInHex = Readonly<
  Record<'master' | 'privateRoom' | 'sharedRoom' | 'header' | 'drafts' | 'identity', string>
>

export async function keysOfVaultOnDisk(folder: string, passphrase: string): Promise<VaultKeysInHex> {
  const deriver = await bundle('tests/support/keys-of-vault.ts')
  return JSON.parse(execFileSync(process.execPath, [deriver, folder, passphrase], { encoding: 'utf8' }))
}
