// One conversation with the keys process: opened on the first question, kept while a second try makes sense,
// ended after any other failure and when its screen is left. Invariant: an open vault is never ended from here.
import { useCallback, useEffect, useRef } from 'react'
import { bridge } from '../../app/bridge'
import { createBytePort } from '../../app/byte-port'
import { createKeysClient, createTogetherClient, createVaultClient } from '../../app/clients'
import type { KeysClient, OpenTable, OpenVault } from '../../app/clients'
import { importDraftsKey } from '../../app/drafts-key'
import { connect, ConnectionTimedOut } from '../../app/ports'
import type { Intent } from '../../app/ports'
import type { ErrorCode } from '../../messages/error-codes'
import { problemOf, VaultEnded } from './problem'
import type { Problem } from './problem'
import { createProcessOwner } from './process-owner'

interface Conversation {
  readonly keys: KeysClient
  /** To the rooms: what answers there depends on what was asked for. */
  readonly rooms: MessagePort
  readonly bytes: MessagePort
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

/** The shell runs one pair of processes, whoever asked for it. */
const owner = createProcessOwner<Promise<Conversation>>(() => {
  // They end with the app at the latest; nobody can do anything about it here.
  bridge.call('disconnect', {}).catch(() => undefined)
})

export function useConversation(intent: Intent) {
  const conversation = useRef<Promise<Conversation> | null>(null)
  /** Ends the processes with what was typed into them; the next question starts others. */
  const leave = useCallback(() => {
    if (conversation.current !== null) owner.end(conversation.current)
    conversation.current = null
  }, [])
  const ask = useCallback(
    async <Value>(say: (to: Conversation) => Promise<Value>): Promise<Answer<Value>> => {
      try {
        conversation.current ??= owner.own(begin(intent))
        const to = await conversation.current
        return { ok: true, value: await answerOrEnd(say(to)) }
      } catch (error) {
        const problem = problemOf(error)
        if (!keepsConversation.includes(problem.code)) leave()
        return { ok: false, problem }
      }
    },
    [intent, leave],
  )
  /** Asks for what opens the vault; from then on the processes belong to the open vault. */
  const open = useCallback(
    (say: (keys: KeysClient) => Promise<unknown>): Promise<Answer<OpenVault>> =>
      ask(async ({ keys, rooms, bytes }) => {
        await say(keys)
        owner.release()
        return openVault(rooms, bytes)
      }),
    [ask],
  )
  /** The same in sit-together mode: a room, not a vault. */
  const sitDown = useCallback(
    (say: (keys: KeysClient) => Promise<unknown>): Promise<Answer<OpenTable>> =>
      ask(async ({ keys, rooms }) => {
        await say(keys)
        owner.release()
        return openTable(rooms)
      }),
    [ask],
  )

  // Processes outlive a screen: whoever leaves it, leaves no passphrase behind in them.
  useEffect(() => leave, [leave])

  return { ask, open, sitDown, leave, isLost: () => conversation.current === null }
}

/** What an opened vault says about itself: the proof that it is live. */
async function openVault(rooms: MessagePort, bytes: MessagePort): Promise<OpenVault> {
  const vault = createVaultClient(rooms)
  const { draftsKey, ...about } = await vault.vault.about({})
  return { vault, about, draftsKey: await importDraftsKey(draftsKey), bytes: createBytePort(bytes) }
}

async function openTable(rooms: MessagePort): Promise<OpenTable> {
  const shared = createTogetherClient(rooms)
  const { draftsKey, ...about } = await shared.table.about({})
  return { shared, about, draftsKey: await importDraftsKey(draftsKey) }
}

async function begin(intent: Intent): Promise<Conversation> {
  const ports = await connect(intent)
  return { keys: createKeysClient(ports.keys), rooms: ports.vault, bytes: ports.bytes }
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
