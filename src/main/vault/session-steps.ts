// The steps of a session: kept, moved, cancelled, closed with a next date. Each step and its record are one transaction;
// one that was taken already is not recorded again.
import type { ByWhom, SessionLine } from '../../contract/sessions'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { startSession } from './start-session'
import type { NewRhythmEvent, NewSession } from './rooms/private/sessions.store'

export type NextDate =
  | { readonly is: 'planned' }
  | ({ readonly is: 'plan' } & Omit<NewSession, 'id' | 'pairId' | 'state' | 'createdAt'>)
  | { readonly is: 'waived' }

export interface SessionSteps {
  hold(session: SessionLine, by: ByWhom): void
  move(
    session: SessionLine,
    move: { readonly heldOn: string; readonly timeZone: string; readonly by: ByWhom; readonly why: string },
  ): void
  /** `another`: the date planned in its place. */
  cancel(
    session: SessionLine,
    cancel: {
      readonly by: ByWhom
      readonly why: string
      readonly another?: { readonly heldOn: string; readonly timeZone: string } | null
    },
  ): void
  /** `from`: the local date and time from which a planned session counts as the next. Throws NEXT_DATE_MISSING. */
  close(session: SessionLine, from: string, next: NextDate): SessionLine | undefined
  reopen(sessionId: string, state: 'planned' | 'held'): void
}

export function sessionSteps(deps: VaultDeps): SessionSteps {
  const { vault, newId, now } = deps
  const { sessions, inOne } = vault.privateRoom

  const record = (
    session: SessionLine,
    event: Pick<NewRhythmEvent, 'kind' | 'by' | 'why'>,
    to: string | null = null,
  ) =>
    sessions.note({
      ...event,
      id: newId(),
      sessionId: session.id,
      from: session.heldOn,
      to,
      at: now().toISOString(),
    })

  return {
    hold: (session, by) =>
      inOne(() => {
        if (session.state === 'held') return
        sessions.setState(session.id, 'held')
        record(session, { kind: 'kept', by, why: '' })
      }),
    move: (session, { heldOn, timeZone, by, why }) =>
      inOne(() => {
        const { minutes, place } = session
        sessions.setDetails(session.id, { heldOn, timeZone, minutes, place })
        record(session, { kind: 'moved', by, why }, heldOn)
      }),
    cancel: (session, { by, why, another = null }) =>
      inOne(() => {
        if (session.state === 'cancelled') return
        sessions.setState(session.id, 'cancelled')
        record(session, { kind: 'cancelled', by, why })
        if (another === null) return
        const { pairId, title, minutes, place } = session
        startSession(deps, { ...another, pairId, title, minutes, place, state: 'planned' }, {})
      }),
    close: (session, from, next) =>
      inOne(() => {
        if (next.is === 'plan') {
          const { is: _plan, ...details } = next
          startSession(deps, { ...details, pairId: session.pairId, state: 'planned' }, {})
        }
        // First, so that a planned one is not found as its own next.
        sessions.setState(session.id, 'closed')
        const later = sessions.next(session.pairId, from)
        if (later === undefined && next.is !== 'waived') throw new Refusal('NEXT_DATE_MISSING')
        sessions.waiveNextDate(session.id, later === undefined)
        return later
      }),
    reopen: (sessionId, state) => void sessions.setState(sessionId, state),
  }
}
