// What became of the actions two people agreed: done, still open, carried over from session to session.
import { daysBetween } from './calendar-day'
import { bucketOf, bucketsBetween, type TimeBuckets } from './time-buckets'

export interface ActionFact {
  readonly text: string
  /** When the session was held in which it stands: a local date and time. */
  readonly heldOn: string
  readonly dueOn: string | null
  readonly isDone: boolean
  /** The calendar day on which it was ticked; null if it is open, or ticked before that was kept. */
  readonly doneOn: string | null
  /** How many sessions were held since the one it stands in. */
  readonly timesCarried: number
}

export interface ActionBucket {
  readonly key: string
  readonly done: number
  /** Open, and no session was held since. */
  readonly open: number
  /** Open, and at least one session was held since. */
  readonly carried: number
}

export interface FollowThrough {
  readonly unit: TimeBuckets['unit']
  /** By when the actions were agreed. */
  readonly buckets: readonly ActionBucket[]
  readonly done: number
  readonly open: number
  readonly carried: number
  /** Half of those whose day is known were done within so many days; null if fewer than three are known. */
  readonly usualDays: number | null
  readonly prompt: ActionPrompt
}

export type ActionPrompt =
  | { readonly is: 'none' }
  | { readonly is: 'allDone' }
  /** The open action that was carried over most often, three times at least. */
  | { readonly is: 'carriedOften'; readonly text: string; readonly times: number }
  | { readonly is: 'overdue'; readonly count: number }

const FEWEST_KNOWN = 3
const OFTEN = 3

export function followThrough(
  actions: readonly ActionFact[],
  span: { readonly from: string; readonly until: string },
  today: string,
): FollowThrough {
  const { unit, keys } = bucketsBetween(span.from, span.until)
  const agreed = new Map<string, ActionFact[]>(keys.map((key) => [key, []]))
  for (const action of actions) agreed.get(bucketOf(action.heldOn, unit))?.push(action)
  const buckets = keys.map((key) => ({ key, ...countsOf(agreed.get(key) ?? []) }))
  return {
    unit,
    buckets,
    ...countsOf(actions),
    usualDays: usualDays(actions),
    prompt: promptOf(actions, today),
  }
}

function countsOf(actions: readonly ActionFact[]) {
  const counts = { done: 0, open: 0, carried: 0 }
  for (const { isDone, timesCarried } of actions)
    counts[isDone ? 'done' : timesCarried === 0 ? 'open' : 'carried'] += 1
  return counts
}

/** The median, which one forgotten action does not move. */
function usualDays(actions: readonly ActionFact[]): number | null {
  const days = actions
    .flatMap(({ doneOn, heldOn }) => (doneOn === null ? [] : [Math.max(0, daysBetween(heldOn, doneOn))]))
    .sort((one, other) => one - other)
  return days.length < FEWEST_KNOWN ? null : (days[Math.floor((days.length - 1) / 2)] ?? null)
}

function promptOf(actions: readonly ActionFact[], today: string): ActionPrompt {
  if (actions.length === 0) return { is: 'none' }
  const open = actions.filter(({ isDone }) => !isDone)
  if (open.length === 0) return { is: 'allDone' }
  const often = open.reduce((most, one) => (one.timesCarried > most.timesCarried ? one : most))
  if (often.timesCarried >= OFTEN) return { is: 'carriedOften', text: often.text, times: often.timesCarried }
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < today.slice(0, 10)).length
  return overdue > 0 ? { is: 'overdue', count: overdue } : { is: 'none' }
}
