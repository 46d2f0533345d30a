// One file, taken: what the vault answered, or why it refused.
import type { PickedFile } from '../../../../contract/shell'
import { flushEditors } from '../../../editor/open-editors'
import type { VaultClient } from '../../clients'

export type Received = Awaited<ReturnType<VaultClient['handover']['receive']>>

export type Taken =
  | { readonly is: 'took'; readonly what: Received }
  /** A file of ours, but to be taken somewhere else. */
  | { readonly is: 'card' | 'unreadable' }
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
      return isCard(picked.bytes) ? { is: 'card' } : receive(vault, picked.bytes)
  }
}

async function receive(vault: VaultClient, bytes: string): Promise<Taken> {
  try {
    // The file may bring other words to the page that is open: mine are in the vault before.
    await flushEditors()
    return { is: 'took', what: await vault.handover.receive({ bytes }) }
  } catch (error) {
    return { is: 'refused', error }
  }
}

/** Letters of base64 in which a card says that it is one. */
const BEGINNING = 4_096

function isCard(base64: string): boolean {
  try {
    return atob(base64.slice(0, BEGINNING)).includes('BEGIN DUOLOGUE PAIRING CARD')
  } catch {
    return false
  }
}

const tooLarge = (): Error => Object.assign(new Error('too large'), { code: 'HANDOVER_TOO_LARGE' })
