// A session of the sample: planned, then written, then taken through the same steps a person takes.
import type { SessionLine } from '../../../contract/sessions'
import type { NoteDocument } from '../../../domain/note-document'
import { withTaskDone } from '../../../domain/note-tasks'
import { instantOf } from '../../../domain/zoned-time'
import type { VaultDeps } from '../deps'
import { revisionOrRefusal } from '../revision'
import { sessionSteps } from '../session-steps'
import { startSession } from '../start-session'
import { blocksToNote } from './blocks'
import { DEMO_TIME_ZONE, dayIn } from './demo-days'
import type { Targets } from './inline'
import type { Block, SampleSession } from './sample'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Long enough for the history to keep what stood there before. */
const BETWEEN_DRAFTS_MS = 12 * MINUTE_MS

/** Writes it as planned and answers its id; `settleSession` does the rest once there is a next date. */
export function seedSession(
  deps: VaultDeps,
  pairId: string,
  sample: SampleSession,
  targets: Targets,
): string {
  const { title, minutes, place, moved, drafts } = sample
  const then = { ...deps, now: () => writtenAt(deps, sample) }
  const heldOn = moved
    ? localDate(deps, moved.fromDaysAgo, moved.fromTime)
    : localDate(deps, sample.daysAgo, sample.time)
  const details = {
    pairId,
    title,
    heldOn,
    timeZone: DEMO_TIME_ZONE,
    minutes,
    place,
    state: 'planned' as const,
  }
  const document = (blocks: readonly Block[]): NoteDocument | undefined =>
    blocks.length === 0 ? undefined : blocksToNote(blocks, targets, (days) => dayIn(deps, days))
  const [first, ...later] = [...drafts, sample.note].map(document)
  const given = { prep: document(sample.prep), note: first, reflection: document(sample.reflection) }
  const words = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined))
  const sessionId = startSession(then, details, words)
  reviseNote(then, sessionId, later)
  deps.vault.privateRoom.sessions.setFelt(sessionId, sample.felt)
  return sessionId
}

/** Takes it to its state. A closed one needs a planned session later on. */
export function settleSession(deps: VaultDeps, sessionId: string, sample: SampleSession): void {
  const { state, moved, cancelled, keptBy } = sample
  const steps = sessionSteps({ ...deps, now: () => writtenAt(deps, sample) })
  const line = (): SessionLine => mustFind(deps, sessionId)
  const heldOn = localDate(deps, sample.daysAgo, sample.time)
  if (moved) steps.move(line(), { heldOn, timeZone: DEMO_TIME_ZONE, by: moved.by, why: moved.why })
  if (cancelled) steps.cancel(line(), cancelled)
  if (state === 'held' || state === 'closed') steps.hold(line(), keptBy)
  if (state === 'closed') steps.close(line(), heldOn, { is: 'planned' })
}

/** What was done later was ticked later. */
export function tickActions(deps: VaultDeps, sessionId: string, sample: SampleSession): void {
  const { notes } = deps.vault.privateRoom
  const endMs = writtenAt(deps, sample).getTime()
  const actions = sample.note.flatMap((block) => ('todo' in block ? block.todo : []))
  const ticks = actions.flatMap(({ doneAfterDays: days }, at) => (days === undefined ? [] : [{ at, days }]))
  for (const { at, days } of ticks.sort((one, other) => one.days - other.days)) {
    const note = notes.ofSession(sessionId, 'note')
    const document = note && withTaskDone(note.document, at, true)
    if (note === undefined || document === undefined) throw new Error('a demo action is gone')
    const savedAt = new Date(endMs + days * DAY_MS).toISOString()
    revisionOrRefusal(notes.revise({ noteId: note.noteId, baseRevision: note.revision, document, savedAt }))
  }
}

function reviseNote(deps: VaultDeps, sessionId: string, later: readonly (NoteDocument | undefined)[]): void {
  const { notes } = deps.vault.privateRoom
  for (const [at, document] of later.entries()) {
    const note = notes.ofSession(sessionId, 'note')
    if (note === undefined || document === undefined) continue
    const savedAt = new Date(deps.now().getTime() + (at + 1) * BETWEEN_DRAFTS_MS).toISOString()
    const { noteId, revision: baseRevision } = note
    revisionOrRefusal(notes.revise({ noteId, baseRevision, document, savedAt }))
  }
}

function mustFind({ vault }: VaultDeps, sessionId: string): SessionLine {
  const line = vault.privateRoom.sessions.line(sessionId)
  if (line === undefined) throw new Error('a demo session is gone')
  return line
}

/** When its words were written: right after it; what is planned was written just now. */
function writtenAt(deps: VaultDeps, { daysAgo, time, minutes }: SampleSession): Date {
  const end = instantOf(localDate(deps, daysAgo, time), DEMO_TIME_ZONE) + minutes * MINUTE_MS
  return new Date(Math.min(end, deps.now().getTime()))
}

const localDate = (deps: VaultDeps, daysAgo: number, time: string): string =>
  `${dayIn(deps, -daysAgo)}T${time}`
