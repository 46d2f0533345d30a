// One file, taken: what the vault answered, or why it refused.
import type { PickedFile } from '../../../../contract/shell'
import { flushEditors } from '../../../editor/open-editors'
import type { VaultClient } from '../../clients'

type Answered = Awaited<ReturnType<VaultClient['handover']['receive']>>
type SealedDocument = Extract<Answered, { is: 'document' }>
export type Received = Exclude<Answered, SealedDocument>

export type Taken =
  | { readonly is: 'took'; readonly what: Received }
  /** A file of ours, but to be taken somewhere else. */
  | { readonly is: 'card' | 'passphrase' | 'unreadable' }
  /** No hand-over: it can be saved opened. */
  | { readonly is: 'document'; readonly format: SealedDocument['format'] }
  | { readonly is: 'refused'; readonly error: unknown }

/** A file that there is. */
export type Picked = Exclude<PickedFile, { is: 'nothing' }>

export async function takePicked(vault: VaultClient, picked: Picked): Promise<Taken> {
  switch (picked.is) {
    case 'unreadable':
      return { is: picked.is }
    case 'tooLarge':
      return { is: 'refused', error: tooLarge() }
    case 'file':
      if (begins(picked.bytes, 'BEGIN DUOLOGUE PAIRING CARD')) return { is: 'card' }
      if (begins(picked.bytes, SEALED_WITH_PASSPHRASE)) return { is: 'passphrase' }
      return receive(vault, picked.bytes)
  }
}

async function receive(vault: VaultClient, bytes: string): Promise<Taken> {
  try {
    // The file may bring other words to the page that is open: mine are in the vault before.
    await flushEditors()
    const what = await vault.handover.receive({ bytes })
    return what.is === 'document' ? what : { is: 'took', what }
  } catch (error) {
    return { is: 'refused', error }
  }
}

/** As an age file says it; to keys it is sealed in another way. */
const SEALED_WITH_PASSPHRASE = 'age-encryption.org/v1\n-> scrypt '
/** Letters of base64 in which a file says what it is. */
const BEGINNING = 4_096

function begins(base64: string, sign: string): boolean {
  try {
    return atob(base64.slice(0, BEGINNING)).includes(sign)
  } catch {
    return false
  }
}

const tooLarge = (): Error => Object.assign(new Error('too large'), { code: 'HANDOVER_TOO_LARGE' })
