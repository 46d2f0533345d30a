// A summary of the sample: its passages go through the door, its own words the way a person's edit goes.
import { passagesOf } from '../../../domain/note-document'
import { emptySummary } from '../../../domain/summary-document'
import type { VaultDeps } from '../deps'
import { parseSummaryEdit, parseSummaryTitle } from '../rooms/shared/summary-edit'
import type { CarriedCopy } from '../rooms/shared/summaries.store'
import { blocksToSummary } from './blocks'
import { onDay } from './demo-days'
import { seedHandOver } from './seed-hand-over'
import type { SampleSummary } from './sample'

/** What a pair has once its sessions are written. */
export interface Seeded {
  readonly pairId: string
  readonly sessionIds: ReadonlyMap<string, string>
  readonly goalIds: ReadonlyMap<string, string>
}

export function seedSummary(
  given: VaultDeps,
  { pairId, sessionIds, goalIds }: Seeded,
  { title, withNames, writtenOn, carry, facts, body, handOver }: SampleSummary,
): void {
  const deps = onDay(given, writtenOn)
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
  const copies = carry.map((wanted) => carryOne(deps, id, sessionIds.get(wanted.session), wanted.passage))
  const edit = parseSummaryEdit({ title, document: blocksToSummary(body, copies) })
  const baseRevision = summaries.find(id)?.revision ?? 0
  if (!edit.ok) throw new Error(`demo summary does not parse: ${edit.error.code}`)
  summaries.revise({ summaryId: id, baseRevision, ...edit.value, at: now().toISOString() })
  for (const fact of facts) takeFact(given, id, offerKey(fact, goalIds))
  if (handOver !== undefined) seedHandOver(given, { kind: 'summary', id }, handOver)
}

function offerKey(fact: string, goalIds: Seeded['goalIds']): string {
  const [kind, key = ''] = fact.split(':')
  return kind === 'goal' ? `goal:${goalIds.get(key) ?? ''}` : fact
}

function takeFact({ door, now }: VaultDeps, summaryId: string, key: string): void {
  const today = now().toISOString().slice(0, 10)
  const offer = door.facts.offers(summaryId, today).find((one) => one.key === key)
  if (offer === undefined) throw new Error('a demo summary names an unknown fact')
  door.facts.take({ summaryId, key, fingerprint: offer.fingerprint, today, at: null })
}

function carryOne(
  deps: VaultDeps,
  summaryId: string,
  sessionId: string | undefined,
  passage: number,
): CarriedCopy | undefined {
  const note = sessionId === undefined ? undefined : deps.vault.privateRoom.notes.ofSession(sessionId, 'note')
  const passageId = note && passagesOf(note.document)[passage]?.passageId
  if (note === undefined || passageId === undefined) throw new Error('demo summary names an unknown passage')
  deps.door.carry({ summaryId, noteId: note.noteId, revision: note.revision, passageIds: [passageId] })
  return deps.vault.sharedRoom.summaries.carried(summaryId).at(-1)
}
