// Keeps the counts of both rooms in the header, so that an older copy of a room's file shows.
// Invariant: the count of a room that is not open is never changed.
import { accessSync, constants, existsSync } from 'node:fs'
import type { UnsealedHeader } from '../../folder/header'
import { Refusal, refusalOf } from '../../refusal'
import type { CommitCounter } from './commit-counter'

export interface CommitRecord {
  /** A room has fewer commits than the header says. */
  readonly isBehind: boolean
  write(at: Date): void
  /** While a rollback is not accepted the counts stay as high as they were: it goes on showing. */
  accept(at: Date): void
}

/** `privateRoom`: null while only the shared room is open. */
export function commitRecord(
  first: UnsealedHeader,
  { privateRoom, sharedRoom }: { privateRoom: CommitCounter | null; sharedRoom: CommitCounter },
  save: (header: UnsealedHeader) => void,
): CommitRecord {
  let header = first
  let floor = first.commits
  const write = (at: Date): void => {
    const commits = {
      private: Math.max(floor.private, privateRoom?.value() ?? 0),
      shared: Math.max(floor.shared, sharedRoom.value()),
    }
    header = { ...header, generation: header.generation + 1, savedAt: at.toISOString(), commits }
    save(header)
  }
  return {
    isBehind:
      (privateRoom !== null && privateRoom.value() < floor.private) || sharedRoom.value() < floor.shared,
    write,
    accept: (at) => {
      floor = { private: privateRoom === null ? floor.private : 0, shared: 0 }
      write(at)
    },
  }
}

/** A header that cannot be written now (full or vanished disk) must not keep the rooms from closing. */
export function tryWrite(write: () => void): void {
  try {
    write()
  } catch {
    // The counts in the older header are lower than the rooms': that never warns wrongly.
  }
}

export function refuseUnusable(folder: string): void {
  if (!existsSync(folder)) throw new Refusal('FOLDER_MISSING')
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}
