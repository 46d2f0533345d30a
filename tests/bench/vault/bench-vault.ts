// A vault full of notes for the benches, with random keys or with a passphrase.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { NoteDocument } from '../../../src/domain/note-document'
import type { UnsealedHeader } from '../../../src/main/folder/header'
import { openVault, type OpenVault, type VaultKeys } from '../../../src/main/vault/rooms/open-vault'
import { startSession } from '../../../src/main/vault/start-session'
import { addPair } from '../../support/rows'
import { noteOf } from '../notes'
import { writer } from '../words'

const NOTES_AT_ONCE = 500
const NOTE_WORDS = 250
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAY_MS = 86_400_000

export interface BenchVault {
  readonly folder: string
  readonly keys: VaultKeys
  readonly header: UnsealedHeader
}

export function createVault({ folder, keys, header }: BenchVault): OpenVault {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return openVault({ folder, keys, header, create: true })
}

/** `count` sessions with a note of `words` words each, two a day, indexed. Answers their pair. */
export function fill(vault: OpenVault, count: number, words = NOTE_WORDS): string {
  const pairId = addPair(vault)
  const { inOne, search, sketches } = vault.privateRoom
  for (let from = 0; from < count; from += NOTES_AT_ONCE)
    inOne(() => {
      for (let at = from; at < Math.min(count, from + NOTES_AT_ONCE); at += 1)
        addNote(vault, pairId, at, noteOf(writer(at + 1), words))
    })
  while (search.settle(NOTES_AT_ONCE) > 0);
  while (search.expunge(1_000));
  while (sketches.settle(NOTES_AT_ONCE));
  return pairId
}

export function addNote(vault: OpenVault, pairId: string, at: number, note: NoteDocument): string {
  const heldOn = `${new Date(FIRST_DAY + Math.floor(at / 2) * DAY_MS).toISOString().slice(0, 10)}T1${at % 2}:00`
  const title = writer(-at).paragraph(4)
  return startSession(
    { vault, newId: randomUUID, now: () => new Date() },
    { pairId, title, heldOn, timeZone: 'Europe/Oslo', minutes: 50, place: null, state: 'held' },
    { note },
  )
}
