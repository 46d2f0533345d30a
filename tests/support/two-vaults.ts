// Two real encrypted vaults whose people are paired with each other, and the files that go between them.
import { cpSync } from 'node:fs'
import { call } from '@orpc/server'
import type { HandOverState, HandOverSubject } from '../../src/contract/handover'
import { toBase64 } from '../../src/signed/bytes'
import { vaultPaths } from '../../src/main/folder/paths'
import { handOverHandlers } from '../../src/main/vault/handover.handlers'
import { openEncrypted } from '../../src/main/vault/rooms/encrypted-database'
import { sealRound } from '../../src/main/vault/rounds/seal-round'
import { summariesHandlers } from '../../src/main/vault/summaries.handlers'
import { addPair, openTestVault, type TestVault } from './open-test-vault'
import { pairUp } from './paired'
import { temporaryFolder } from './temp-folder'

export interface Side {
  readonly vault: TestVault
  readonly pairId: string
}

export interface TwoVaults {
  readonly anders: Side
  readonly maya: Side
}

export async function twoVaults(options: { compared?: boolean } = {}): Promise<TwoVaults> {
  const [anders, maya] = [side('Maya Okafor'), side('Anders Holm')]
  await pairUp(anders, maya, options)
  return { anders, maya }
}

function side(partnerName: string): Side {
  const vault = openTestVault()
  const pairId = addPair(vault.vault, partnerName)
  const { pairs } = vault.vault.privateRoom
  const pair = pairs.find(pairId)
  // What both wrote in private, word for word, would be a leak of either.
  if (pair !== undefined) pairs.revise({ ...pair, objective: `What ${partnerName} knows of the floor` })
  return { vault, pairId }
}

export const paragraphs = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** A saved draft with these lines. */
export async function draftOf(
  { vault, pairId }: Side,
  title: string,
  ...lines: string[]
): Promise<HandOverSubject> {
  const on = summariesHandlers(vault)
  const { id, revision } = await call(on.start, { pairId, title, withNames: true })
  await call(on.save, { summaryId: id, baseRevision: revision, title, document: paragraphs(...lines) })
  return { kind: 'summary', id }
}

/** Saves other lines into a summary. */
export async function rewrite({ vault }: Side, { id }: HandOverSubject, ...lines: string[]): Promise<void> {
  const on = summariesHandlers(vault)
  const { revision, title } = await call(on.open, { summaryId: id })
  await call(on.save, { summaryId: id, baseRevision: revision, title, document: paragraphs(...lines) })
}

export const stateOn = ({ vault }: Side, subject: HandOverSubject): Promise<HandOverState> =>
  call(handOverHandlers(vault).state, { subject })

export async function proposeOn(from: Side, subject: HandOverSubject, note = ''): Promise<HandOverState> {
  const { revision } = await stateOn(from, subject)
  return call(handOverHandlers(from.vault).propose, { subject, revision, note })
}

export async function counterOn(
  from: Side,
  subject: HandOverSubject,
  ...lines: string[]
): Promise<HandOverState> {
  await rewrite(from, subject, ...lines)
  const { revision, head } = await stateOn(from, subject)
  return call(handOverHandlers(from.vault).counter, {
    subject,
    revision,
    head: head ?? '',
    comments: [],
    note: '',
  })
}

export async function acceptOn(from: Side, subject: HandOverSubject): Promise<HandOverState> {
  const { head } = await stateOn(from, subject)
  return call(handOverHandlers(from.vault).accept, { subject, head: head ?? '' })
}

/** The file of a round: the newest, if none is named. */
export const fileFrom = async ({ vault }: Side, subject: HandOverSubject, roundId: string | null = null) =>
  (await sealRound(vault, subject, roundId)).bytes

export const take = ({ vault }: Side, bytes: Uint8Array) =>
  call(handOverHandlers(vault).receive, { bytes: toBase64(bytes) })

/** The newest file of one side, taken by the other. */
export const carry = async (from: Side, to: Side, subject: HandOverSubject) =>
  take(to, await fileFrom(from, subject))

/** Every row of both rooms, as text: the same if nothing was changed. */
export function dumpOf({ vault: { folder, keys } }: Side): string {
  const { privateRoom, sharedRoom } = vaultPaths(folder)
  return [
    dumpOfRoom('private', privateRoom, keys.privateRoom),
    dumpOfRoom('shared', sharedRoom, keys.sharedRoom),
  ].join('\n')
}

function dumpOfRoom(room: 'private' | 'shared', path: string, key: Uint8Array): string {
  const db = openEncrypted({ room, path, key, mode: 'read' })
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`,
    )
    .pluck()
    .all()
  const rows = tables.map((name) => `${name}: ${JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())}`)
  db.close()
  return rows.join('\n')
}

/** A copy of the whole folder, as a backup makes one; opened, it is this vault as it was then. */
export function backUp({ vault, pairId }: Side): () => Side {
  const again = vault.reopen()
  again.vault.close(new Date())
  const folder = temporaryFolder()
  cpSync(vault.folder, folder, { recursive: true })
  const { keys } = vault
  return () => ({ pairId, vault: openTestVault({ folder, keys, header: again.vault.header, create: false }) })
}
