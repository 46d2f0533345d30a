// A vault in the making: keys, recovery code and header, all in memory until the code is proven.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { recoveryCodeFrom, RECOVERY_GROUPS, type RecoveryCode } from '../../domain/recovery-code'
import { VAULT_FORMAT, type Argon2Parameters, type UnsealedHeader } from '../folder/header'
import { sealWithPassphrase, sealWithRecoveryCode } from './slots'

export interface NewVault {
  readonly masterKey: Uint8Array
  readonly header: UnsealedHeader
  readonly recoveryCode: RecoveryCode
  /** Two different group numbers, from 1, in rising order. */
  readonly groupsToProve: readonly [number, number]
}

export async function makeVault(options: {
  label: string
  passphrase: string
  isDemo: boolean
  argon2: Argon2Parameters
  savedAt: string
}): Promise<NewVault> {
  const vaultId = randomUUID()
  const masterKey = randomBytes(32)
  const recoveryCode = recoveryCodeFrom(randomBytes(17))
  const header: UnsealedHeader = {
    format: VAULT_FORMAT,
    vaultId,
    label: options.label,
    isDemo: options.isDemo,
    cipher: 'sqlcipher-4',
    generation: 1,
    savedAt: options.savedAt,
    commits: { private: 0, shared: 0 },
    slots: [
      await sealWithPassphrase(masterKey, options.passphrase, vaultId, options.argon2),
      await sealWithRecoveryCode(masterKey, recoveryCode, vaultId),
    ],
  }
  return { masterKey, header, recoveryCode, groupsToProve: twoGroups() }
}

function twoGroups(): [number, number] {
  const first = randomInt(1, RECOVERY_GROUPS)
  return [first, randomInt(first + 1, RECOVERY_GROUPS + 1)]
}
