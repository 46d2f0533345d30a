// Sessions and their notes, asked for by the page. "Saved" is said only after the commit.
import { implement } from '@orpc/server'
import { sessionsContract, type NotePart, type OpenSession } from '../../contract/sessions'
import { problemLine } from '../../domain/document'
import { emptyNote, parseNoteDocument, type NoteDocument } from '../../domain/note-document'
import { monthAfter } from '../../domain/calendar-month'
import { beforeYouMeet, tickAction } from './before-you-meet'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { revisionOrRefusal } from './revision'
import { sessionSteps } from './session-steps'
import { startSession } from './start-session'

export function sessionsHandlers(deps: VaultDeps) {
  const { vault, changes, now } = deps
  const os = implement(sessionsContract)
  const { sessions, notes, pairs } = vault.privateRoom
  const steps = sessionSteps(deps)

  const mustBeThere = (sessionId: string) => {
    const line = sessions.line(sessionId)
    if (line === undefined) throw new Refusal('NOT_FOUND')
    return line
  }
  const opened = (sessionId: string, part: NotePart): OpenSession => {
    mustBeThere(sessionId)
    const session = sessions.find(sessionId)
    const note = notes.ofSession(sessionId, part)
    if (session === undefined || note === undefined) throw new Refusal('NOT_FOUND')
    const { noteId, revision, document, savedAt } = note
    return {
      ...session,
      felt: [...session.felt],
      rhythm: sessions.rhythm(sessionId),
      part,
      noteId,
      revision,
      document: { ...document },
      savedAt,
      wordCounts: notes.wordCounts(sessionId),
    }
  }
  const changed = () => {
    changes.announce('sessions', 'summaries')
    return {}
  }

  return os.router({
    list: os.list.handler(({ input: { pairId, limit, before } }) => {
      const lines = sessions.list(pairId, limit, before)
      const last = lines.at(-1)
      const isMore = last !== undefined && lines.length === limit
      return { lines, next: isMore ? { heldOn: last.heldOn, id: last.id } : null }
    }),
    month: os.month.handler(({ input: { pairId, month } }) =>
      sessions.between(pairId, month, monthAfter(month)),
    ),
    line: os.line.handler(({ input }) => mustBeThere(input.sessionId)),
    next: os.next.handler(({ input }) => sessions.next(input.pairId, input.from) ?? null),

    create: os.create.handler(({ input: { document, ...session } }) => {
      if (pairs.find(session.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const words = document === null ? emptyNote() : documentOrRefusal(document)
      const part = session.state === 'planned' ? 'prep' : 'note'
      const id = startSession(deps, session, { [part]: words })
      changes.announce('sessions', 'pairs')
      return opened(id, part)
    }),

    open: os.open.handler(({ input }) => opened(input.sessionId, input.part)),

    setDetails: os.setDetails.handler(({ input: { sessionId, ...details } }) => {
      if (!sessions.setDetails(sessionId, details)) throw new Refusal('NOT_FOUND')
      return changed()
    }),

    save: os.save.handler(({ input: { sessionId, part, baseRevision, title, document } }) => {
      const words = documentOrRefusal(document)
      const note = notes.ofSession(sessionId, part)
      if (note === undefined) throw new Refusal('NOT_FOUND')
      const savedAt = now().toISOString()
      const revision = vault.privateRoom.inOne(() => {
        const revised = notes.revise({ noteId: note.noteId, baseRevision, document: words, savedAt })
        const next = revisionOrRefusal(revised)
        sessions.retitle(sessionId, title)
        return next
      })
      changes.announceWords(sessionId)
      return { revision, savedAt }
    }),

    before: os.before.handler(({ input }) => beforeYouMeet(vault.privateRoom, mustBeThere(input.sessionId))),
    tickAction: os.tickAction.handler(({ input }) => {
      tickAction(vault.privateRoom, { ...input, savedAt: now().toISOString() })
      return changed()
    }),

    hold: os.hold.handler(({ input }) => {
      steps.hold(mustBeThere(input.sessionId), input.by)
      return changed()
    }),
    move: os.move.handler(({ input: { sessionId, ...move } }) => {
      steps.move(mustBeThere(sessionId), move)
      return changed()
    }),
    cancel: os.cancel.handler(({ input: { sessionId, ...cancel } }) => {
      steps.cancel(mustBeThere(sessionId), cancel)
      changes.announce('pairs')
      return changed()
    }),
    setFelt: os.setFelt.handler(({ input }) => {
      if (!sessions.setFelt(input.sessionId, input.felt)) throw new Refusal('NOT_FOUND')
      return changed()
    }),
    close: os.close.handler(({ input: { sessionId, from, next } }) => {
      const line = steps.close(mustBeThere(sessionId), from, next)
      changes.announce('sessions', 'pairs', 'summaries')
      return { next: line ?? null }
    }),
    reopen: os.reopen.handler(({ input }) => {
      mustBeThere(input.sessionId)
      steps.reopen(input.sessionId, input.state)
      return changed()
    }),
  })
}

function documentOrRefusal(input: unknown): NoteDocument {
  const document = parseNoteDocument(input)
  if (!document.ok) throw new Refusal('INVALID_DOCUMENT', { problem: problemLine(document.error) })
  return document.value
}
