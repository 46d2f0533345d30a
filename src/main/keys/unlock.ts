// From a typed secret to the master key of the vault in a folder; every refusal has its own code.
import { existsSync } from 'node:fs'
import { parseRecoveryCode } from '../../domain/recovery-code'
import { normalisePassphrase } from '../../domain/passphrase'
import { assertNever } from '../../domain/result'
import {
  hasValidMac,
  previousSavedAt,
  readHeader,
  type UnsealedHeader,
  type VaultHeader,
} from '../folder/header'
import { vaultPaths } from '../folder/paths'
import { Refusal } from '../refusal'
import { headerKeyOf } from './room-keys'
import { openWithPassphrase, openWithRecoveryCode } from './slots'

export type HeaderChoice = 'current' | 'previous'

export interface Unlocked {
  readonly masterKey: Uint8Array
  readonly header: UnsealedHeader
}

export async function unlockWithPassphrase(
  folder: string,
  typed: string,
  choice: HeaderChoice,
): Promise<Unlocked> {
  const passphrase = normalisePassphrase(typed)
  const header = headerOf(folder, choice)
  if (!passphrase.ok) throw new Refusal('WRONG_PASSPHRASE')
  for (const slot of header.slots) {
    if (slot.kind !== 'passphrase') continue
    const masterKey = await openWithPassphrase(slot, passphrase.value, header.vaultId)
    if (masterKey !== null) return checked(folder, masterKey, header)
  }
  throw new Refusal('WRONG_PASSPHRASE')
}

export async function unlockWithCode(folder: string, typed: string, choice: HeaderChoice): Promise<Unlocked> {
  const code = parseRecoveryCode(typed)
  if (!code.ok) throw new Refusal('RECOVERY_CODE_MISTYPED')
  const header = headerOf(folder, choice)
  for (const slot of header.slots) {
    if (slot.kind !== 'recovery') continue
    const masterKey = await openWithRecoveryCode(slot, code.value, header.vaultId)
    if (masterKey !== null) return checked(folder, masterKey, header)
  }
  throw new Refusal('RECOVERY_CODE_WRONG')
}

/** A slot opened, so the secret is right: a header whose HMAC fails now was altered, not mistyped. */
function checked(folder: string, masterKey: Uint8Array, header: VaultHeader): Unlocked {
  const headerKey = headerKeyOf(masterKey, header.vaultId)
  if (!hasValidMac(header, headerKey)) throw damaged(folder, 'HEADER_DAMAGED')
  const { mac: _mac, ...unsealed } = header
  return { masterKey, header: unsealed }
}

function headerOf(folder: string, choice: HeaderChoice): VaultHeader {
  if (!existsSync(folder)) throw new Refusal('FOLDER_MISSING')
  const paths = vaultPaths(folder)
  const header = readHeader(choice === 'current' ? paths.header : paths.previousHeader)
  if (header.ok) return header.value
  switch (header.error.is) {
    case 'newer':
      throw new Refusal('VAULT_NEWER', { format: header.error.format })
    case 'missing':
      throw damaged(folder, 'HEADER_MISSING')
    case 'damaged':
      throw damaged(folder, 'HEADER_DAMAGED')
    default:
      return assertNever(header.error)
  }
}

function damaged(folder: string, code: 'HEADER_DAMAGED' | 'HEADER_MISSING'): Refusal {
  return new Refusal(code, { previousSavedAt: previousSavedAt(vaultPaths(folder)) })
}
