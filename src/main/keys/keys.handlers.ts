// Answers the lock page. Only this process sees a passphrase or the master key; it ends once the vault is open.
import { implement } from '@orpc/server'
import { keysContract } from '../../contract/keys'
import { normalisePassphrase } from '../../domain/passphrase'
import { formatRecoveryCode, isGroup } from '../../domain/recovery-code'
import type { Argon2Parameters, UnsealedHeader } from '../folder/header'
import { Refusal } from '../refusal'
import { DEMO_PASSPHRASE } from '../../domain/demo-passphrase'
import type { OpenRooms, OpenTogether, RoomsAnswer } from './hand-over'
import { makeVault, type NewVault } from './new-vault'
import { roomKeysOf, togetherKeysOf } from './room-keys'
import { unlockWithCode, unlockWithPassphrase } from './unlock'

export interface KeysDeps {
  readonly folder: string
  /** Creation only: throws a refusal unless a new vault may be made in the folder. */
  readonly prepareFolder: () => void
  readonly hasVault: () => boolean
  /** The demo only: removes what an interrupted creation left, which holds nothing but sample words. */
  readonly discardUnfinishedDemo: () => void
  readonly openRooms: (request: OpenRooms) => Promise<RoomsAnswer>
  /** Sit-together mode, else null. Said by the shell before the page can ask: no page gets more out of this process. */
  readonly openTogether: ((request: OpenTogether) => Promise<RoomsAnswer>) | null
  /** Called when the vault is open: this process has nothing left to do. */
  readonly finished: () => void
  readonly calibrate: () => Promise<Argon2Parameters>
  readonly now: () => Date
}

export function keysRouter(deps: KeysDeps) {
  const os = implement(keysContract)
  let newVault: NewVault | undefined

  const handOver = (masterKey: Uint8Array, header: UnsealedHeader, create: boolean) => {
    const { openRooms, openTogether } = deps
    if (openTogether === null)
      return openRooms({ keys: roomKeysOf(masterKey, header.vaultId), header, create })
    if (create) throw new Error('a vault is not made by two')
    return openTogether({ keys: togetherKeysOf(masterKey, header.vaultId), header })
  }

  const open = async (masterKey: Uint8Array, header: UnsealedHeader, create: boolean) => {
    const answer = await handOver(masterKey, header, create)
    if (!answer.opened) throw new Refusal(answer.code, answer.data)
    deps.finished()
  }

  const make = async (label: string, typed: string, isDemo: boolean): Promise<NewVault> => {
    const passphrase = normalisePassphrase(typed)
    if (!passphrase.ok) throw new Refusal('PASSPHRASE_UNUSABLE')
    const argon2 = await deps.calibrate()
    const savedAt = deps.now().toISOString()
    return makeVault({ label, passphrase: passphrase.value, isDemo, argon2, savedAt })
  }

  return os.router({
    beginVault: os.beginVault.handler(async ({ input }) => {
      deps.prepareFolder()
      newVault = await make(input.label, input.passphrase, false)
      return {
        recoveryCode: formatRecoveryCode(newVault.recoveryCode),
        groupsToProve: [...newVault.groupsToProve],
      }
    }),

    commitVault: os.commitVault.handler(async ({ input }) => {
      const vault = newVault
      if (vault === undefined) throw new Refusal('GROUPS_NOT_PROVEN')
      const proven = vault.groupsToProve.every((group, at) =>
        isGroup(vault.recoveryCode, group, input.groups[at] ?? ''),
      )
      if (!proven) throw new Refusal('GROUPS_NOT_PROVEN')
      await open(vault.masterKey, vault.header, true)
      return { opened: true, usedPreviousHeader: false }
    }),

    unlock: os.unlock.handler(async ({ input }) => {
      const { masterKey, header } = await unlockWithPassphrase(deps.folder, input.passphrase, input.header)
      await open(masterKey, header, false)
      return { opened: true, usedPreviousHeader: input.header === 'previous' }
    }),

    unlockWithRecoveryCode: os.unlockWithRecoveryCode.handler(async ({ input }) => {
      const { masterKey, header } = await unlockWithCode(deps.folder, input.code, input.header)
      await open(masterKey, header, false)
      return { opened: true, usedPreviousHeader: input.header === 'previous' }
    }),

    openDemo: os.openDemo.handler(async () => {
      if (deps.hasVault()) {
        const { masterKey, header } = await unlockWithPassphrase(deps.folder, DEMO_PASSPHRASE, 'current')
        await open(masterKey, header, false)
      } else {
        deps.discardUnfinishedDemo()
        deps.prepareFolder()
        const vault = await make('Demo vault', DEMO_PASSPHRASE, true)
        await open(vault.masterKey, vault.header, true)
      }
      return { opened: true, usedPreviousHeader: false }
    }),
  })
}
