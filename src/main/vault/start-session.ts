// A new session with its three notes, or nothing.
import type { NotePart } from '../../contract/sessions'
import { emptyNote, type NoteDocument } from '../../domain/note-document'
import type { VaultDeps } from './deps'
import type { NewSession } from './rooms/private/sessions.store'

const PARTS: readonly NotePart[] = ['prep', 'note', 'reflection']

/** Answers the id. The notes not given are empty. */
export function startSession(
  { vault, newId, now }: Pick<VaultDeps, 'vault' | 'newId' | 'now'>,
  session: Omit<NewSession, 'id' | 'createdAt'>,
  words: Partial<Record<NotePart, NoteDocument>>,
): string {
  const { sessions, notes, inOne } = vault.privateRoom
  const id = newId()
  const at = now().toISOString()
  inOne(() => {
    sessions.add({ ...session, id, createdAt: at })
    for (const part of PARTS) {
      const document = words[part] ?? emptyNote()
      notes.add({ noteId: newId(), sessionId: id, part, document, savedAt: at })
    }
  })
  return id
}
