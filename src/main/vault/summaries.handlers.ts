// Summaries and the door, asked for by the page. The page names passages; the words come from the vault.
import { implement } from '@orpc/server'
import { doorContract, summariesContract, type Candidate, type OpenSummary } from '../../contract/summaries'
import { problemLine } from '../../domain/document'
import { passagesOf } from '../../domain/note-document'
import { taskPassagesOf } from '../../domain/task-passages'
import { emptySummary } from '../../domain/summary-document'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { statusNowOf } from './exports/status-now'
import { checkDraftInSlices, stillMarkedCarries } from './leak-check/leak-check'
import { offeredFacts } from './summary-offers/offered'
import { pairOfShared } from './search/room-queries'
import { revisionOrRefusal } from './revision'
import { refuseLocked } from './rounds/locked'
import { parseSummaryEdit, parseSummaryTitle } from './rooms/shared/summary-edit'

export function summariesHandlers(deps: VaultDeps) {
  const { vault, changes, newId, now } = deps
  const os = implement(summariesContract)
  const { carries, pairs, notes } = vault.privateRoom
  const { summaries, register } = vault.sharedRoom

  return os.router({
    list: os.list.handler(({ input }) =>
      carries
        .summariesOf(input.pairId)
        .flatMap((id) => summaries.line(id) ?? [])
        .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    ),

    start: os.start.handler(({ input: { pairId, title, withNames } }) => {
      if (pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
      const id = newId()
      const names = withNames ? deps.door.carryNames(pairId) : null
      carries.addSummary(id, pairId)
      summaries.add({
        id,
        title: parseSummaryTitle(title),
        names,
        document: emptySummary(),
        at: now().toISOString(),
      })
      changes.announce('summaries', 'pairs')
      return openSummary(deps, id)
    }),

    open: os.open.handler(({ input }) => openSummary(deps, input.summaryId)),

    facts: os.facts.handler(({ input }) => offeredFacts(deps, input)),

    candidates: os.candidates.handler(({ input: { summaryId } }) => {
      deps.door.settle()
      const pairId = carries.pairOfSummary(summaryId)
      if (pairId === undefined) throw new Refusal('NOT_FOUND')
      const carried = new Map(carries.ofSummary(summaryId).map((carry) => [carry.passageId, carry.id]))
      return notes.withPassages(pairId).flatMap((note) => {
        const tasks = taskPassagesOf(note.document)
        return passagesOf(note.document).map(({ passageId, text }): Candidate => ({
          noteId: note.noteId,
          noteRevision: note.revision,
          passageId,
          words: text,
          sessionTitle: note.sessionTitle,
          heldOn: note.heldOn,
          isTask: tasks.has(passageId),
          carryId: carried.get(passageId) ?? null,
        }))
      })
    }),

    save: os.save.handler(({ input }) => {
      refuseLocked(summaries.find(input.summaryId)?.status)
      const edit = parseSummaryEdit(input)
      if (!edit.ok) throw new Refusal('INVALID_DOCUMENT', { problem: problemLine(edit.error) })
      const savedAt = now().toISOString()
      const { summaryId, baseRevision } = input
      const revision = revisionOrRefusal(
        summaries.revise({ summaryId, baseRevision, ...edit.value, at: savedAt }),
      )
      changes.announce('summaries')
      return { revision, savedAt }
    }),

    check: os.check.handler(({ input }) => {
      const summary = summaries.find(input.summaryId)
      if (summary === undefined) throw new Refusal('NOT_FOUND')
      return checkDraftInSlices(vault, summary)
    }),

    register: os.register.handler(() =>
      register.list().map((entry) => {
        const { kind, subjectId } = entry
        const pairId =
          kind === 'calendar' || kind === 'card' ? subjectId : pairOfShared(vault.privateRoom, subjectId)
        const partnerName = pairId === undefined ? undefined : pairs.partnerName(pairId)
        return { ...entry, partnerName: partnerName ?? '', statusNow: statusNowOf(vault.sharedRoom, entry) }
      }),
    ),
  })
}

export function doorHandlers(deps: VaultDeps) {
  const os = implement(doorContract)
  /** Only of a draft that may be edited. */
  const changed = (summaryId: string, act: () => void): OpenSummary => {
    refuseLocked(deps.vault.sharedRoom.summaries.find(summaryId)?.status)
    act()
    deps.changes.announce('summaries', 'sessions')
    return openSummary(deps, summaryId)
  }
  return os.router({
    carry: os.carry.handler(({ input }) => changed(input.summaryId, () => deps.door.carry(input))),
    withdraw: os.withdraw.handler(({ input: { summaryId, carryId } }) =>
      changed(summaryId, () => deps.door.withdraw(summaryId, carryId)),
    ),
    takeFact: os.takeFact.handler(({ input }) => changed(input.summaryId, () => deps.door.facts.take(input))),
    setNames: os.setNames.handler(({ input: { summaryId, withNames } }) =>
      changed(summaryId, () => deps.door.setNames(summaryId, withNames)),
    ),
  })
}

function openSummary({ vault }: VaultDeps, summaryId: string): OpenSummary {
  const pairId = vault.privateRoom.carries.pairOfSummary(summaryId)
  const summary = vault.sharedRoom.summaries.find(summaryId)
  if (pairId === undefined || summary === undefined) throw new Refusal('NOT_FOUND')
  if (vault.privateRoom.pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  const marked = stillMarkedCarries(vault, summaryId)
  const carried = vault.sharedRoom.summaries
    .carried(summaryId)
    .map((copy) => ({ ...copy, stillMarked: marked.has(copy.carryId) }))
  const facts = vault.sharedRoom.facts.of(summaryId)
  return { ...summary, names: summary.names, pairId, document: { ...summary.document }, carried, facts }
}
