// One conversation with the keys process: opened on the first question, kept while a second try makes sense,
// dropped after any other failure.
import { useCallback, useRef } from 'react'
import { bridge } from '../../app/bridge'
import { createKeysClient, createVaultClient } from '../../app/clients'
import type { KeysClient, OpenVault, VaultClient } from '../../app/clients'
import { connect, ConnectionTimedOut } from '../../app/ports'
import type { Intent } from '../../app/ports'
import type { ErrorCode } from '../../messages/en'
import { problemOf, VaultEnded } from './problem'
import type { Problem } from './problem'

interface Conversation {
  readonly keys: KeysClient
  readonly vault: VaultClient
}

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

/** Longer than the slowest key derivation on a small laptop. */
const ANSWER_TIMEOUT_MS = 90_000

const keepsConversation: readonly ErrorCode[] = [
  'WRONG_PASSPHRASE',
  'RECOVERY_CODE_MISTYPED',
  'RECOVERY_CODE_WRONG',
  'GROUPS_NOT_PROVEN',
  'PASSPHRASE_UNUSABLE',
  'FOLDER_READ_ONLY',
  'DISK_FULL',
]

export function useConversation(intent: Intent) {
  const conversation = useRef<Promise<Conversation> | null>(null)
  /** The next question starts a new conversation, for instance because the folder changed. */
  const restart = useCallback(() => {
    conversation.current = null
  }, [])
  const ask = useCallback(
    async <Value>(say: (to: Conversation) => Promise<Value>): Promise<Answer<Value>> => {
      try {
        conversation.current ??= begin(intent)
        const to = await conversation.current
        return { ok: true, value: await answerOrEnd(say(to)) }
      } catch (error) {
        const problem = problemOf(error)
        if (!keepsConversation.includes(problem.code)) conversation.current = null
        return { ok: false, problem }
      }
    },
    [intent],
  )
  return { ask, restart, isLost: () => conversation.current === null }
}

/** What an opened vault says about itself: the proof that it is live. */
export async function openVault(vault: VaultClient): Promise<OpenVault> {
  return { vault, about: await vault.vault.about({}) }
}

async function begin(intent: Intent): Promise<Conversation> {
  const ports = await connect(intent)
  return { keys: createKeysClient(ports.keys), vault: createVaultClient(ports.vault) }
}

/** A process that ended never answers: rejects when the shell says so, or after a long wait. */
function answerOrEnd<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stopListening = bridge.listen((event) => {
      if (event.is === 'vaultEnded') reject(new VaultEnded())
    })
    const timer = setTimeout(() => reject(new ConnectionTimedOut()), ANSWER_TIMEOUT_MS)
    void answer.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      stopListening()
    })
  })
}
