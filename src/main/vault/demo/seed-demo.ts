// Fills a new demo vault with a fictional pair's practice. The words go the ordinary ways: stores and door.
import sampleJson from '../../../../resources/demo/demo.json'
import { passagesOf, parseNoteDocument } from '../../../domain/note-document'
import { emptySummary } from '../../../domain/summary-document'
import type { VaultDeps } from '../deps'
import { parseSummaryEdit, parseSummaryTitle } from '../rooms/shared/summary-edit'
import type { CarriedCopy } from '../rooms/shared/summaries.store'
import { blocksToNote, blocksToSummary } from './blocks'
import { sample, type SamplePair, type SampleSummary } from './sample'

const DAY_MS = 86_400_000
/** The fictional pair meets in one place, whatever the zone of the laptop. */
const TIME_ZONE = 'Europe/Oslo'

export function seedDemo(deps: VaultDeps): void {
  sample.parse(sampleJson).pairs.forEach((pair, at) => seedPair(deps, pair, at))
}

function seedPair(deps: VaultDeps, pair: SamplePair, order: number): void {
  const { vault, newId, now } = deps
  const { myName, partnerName, purpose, objective } = pair
  const pairId = newId()
  const createdAt = new Date(now().getTime() + order).toISOString()
  vault.privateRoom.pairs.add({ id: pairId, myName, partnerName, purpose, objective, createdAt })
  const noteIds = new Map(pair.sessions.map((session) => [session.title, seedSession(deps, pairId, session)]))
  for (const summary of pair.summaries) seedSummary(deps, pairId, summary, noteIds)
}

function seedSession(deps: VaultDeps, pairId: string, session: SamplePair['sessions'][number]): string {
  const { vault, newId, now } = deps
  const { title, minutes, place } = session
  const day = new Date(now().getTime() - session.daysAgo * DAY_MS).toISOString().slice(0, 10)
  const noteId = newId()
  const document = parseNoteDocument(blocksToNote(session.note, newId))
  if (!document.ok) throw new Error(`demo session does not parse: ${document.error.code}`)
  vault.privateRoom.sessions.add(
    {
      id: newId(),
      noteId,
      pairId,
      title,
      heldOn: `${day}T${session.time}`,
      timeZone: TIME_ZONE,
      minutes,
      place,
      createdAt: now().toISOString(),
    },
    document.value,
  )
  return noteId
}

function seedSummary(
  deps: VaultDeps,
  pairId: string,
  { title, withNames, carry, body }: SampleSummary,
  noteIds: ReadonlyMap<string, string>,
): void {
  const { vault, door, newId, now } = deps
  const { summaries } = vault.sharedRoom
  const id = newId()
  const names = withNames ? door.carryNames(pairId) : null
  vault.privateRoom.carries.addSummary(id, pairId)
  summaries.add({
    id,
    title: parseSummaryTitle(title),
    names,
    document: emptySummary(),
    at: now().toISOString(),
  })
  const copies = carry.map((wanted) => carryOne(deps, id, noteIds.get(wanted.session), wanted.passage))
  const edit = parseSummaryEdit({ title, document: blocksToSummary(body, copies) })
  const baseRevision = summaries.find(id)?.revision ?? 0
  if (!edit.ok) throw new Error(`demo summary does not parse: ${edit.error.code}`)
  summaries.revise({ summaryId: id, baseRevision, ...edit.value, at: now().toISOString() })
}

function carryOne(
  deps: VaultDeps,
  summaryId: string,
  noteId: string | undefined,
  passage: number,
): CarriedCopy | undefined {
  const note = noteId === undefined ? undefined : deps.vault.privateRoom.sessions.findByNote(noteId)
  const passageId = note && passagesOf(note.document)[passage]?.passageId
  if (note === undefined || passageId === undefined) throw new Error('demo summary names an unknown passage')
  deps.door.carry({ summaryId, noteId: note.noteId, revision: note.revision, passageIds: [passageId] })
  return deps.vault.sharedRoom.summaries.carried(summaryId).at(-1)
}
