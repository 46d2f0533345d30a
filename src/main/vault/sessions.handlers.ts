// Sessions and their notes, asked for by the page. "Saved" is said only after the commit.
import { implement } from '@orpc/server'
import { sessionsContract } from '../../contract/sessions'
import { problemLine } from '../../domain/document'
import { emptyNote, parseNoteDocument } from '../../domain/note-document'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { revisionOrRefusal } from './revision'
import type { StoredSession } from './rooms/private/sessions.store'

export function sessionsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(sessionsContract)
  const { sessions, pairs } = vault.privateRoom

  const mustFind = (sessionId: string) => {
    const session = sessions.find(sessionId)
    if (session === undefined) throw new Refusal('NOT_FOUND')
    return opened(session)
  }

  return os.router({
    list: os.list.handler(({ input }) => sessions.list(input.pairId)),

    create: os.create.handler(({ input }) => {
      if (pairs.find(input.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const id = newId()
      sessions.add({ ...input, id, noteId: newId(), createdAt: now().toISOString() }, emptyNote())
      changes.announce('sessions', 'pairs')
      return mustFind(id)
    }),

    open: os.open.handler(({ input }) => mustFind(input.sessionId)),

    setDetails: os.setDetails.handler(({ input: { sessionId, ...details } }) => {
      if (!sessions.setDetails(sessionId, details)) throw new Refusal('NOT_FOUND')
      changes.announce('sessions', 'summaries')
      return {}
    }),

    save: os.save.handler(({ input }) => {
      const document = parseNoteDocument(input.document)
      if (!document.ok) throw new Refusal('INVALID_DOCUMENT', { problem: problemLine(document.error) })
      const savedAt = now().toISOString()
      const revision = revisionOrRefusal(sessions.revise({ ...input, document: document.value, savedAt }))
      changes.announce('sessions', 'summaries')
      return { revision, savedAt }
    }),
  })
}

const opened = ({ document, ...session }: StoredSession) => ({ ...session, document: { ...document } })
