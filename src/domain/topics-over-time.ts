// What was talked about when: the tags of a pair's sessions over time, the most frequent first.
import { bucketOf, bucketsBetween, type TimeBuckets } from './time-buckets'

/** In how many sessions of a month a tag stands. */
export interface TagMonth {
  readonly tagId: string
  readonly name: string
  /** `2026-11` */
  readonly month: string
  readonly sessions: number
}

export interface Topic {
  readonly tagId: string
  readonly name: string
  /** Sessions for each bucket. */
  readonly counts: readonly number[]
  readonly sessions: number
  /** In how many buckets it came up. */
  readonly spread: number
}

export interface TopicsOverTime extends TimeBuckets {
  readonly topics: readonly Topic[]
  /** How many more there are than are shown. */
  readonly more: number
}

export type TopicsPrompt =
  | { readonly is: 'none' }
  /** It came up often, and not in the last three buckets. */
  | { readonly is: 'faded'; readonly name: string; readonly lastIn: string }
  /** It came up for the first time ever in the last bucket. */
  | { readonly is: 'new'; readonly name: string }
  /** It comes back again and again. */
  | { readonly is: 'steady'; readonly name: string; readonly in: number; readonly of: number }

const MOST_TOPICS = 10
const QUIET_BUCKETS = 3
const FADED_SESSIONS = 3

export function topicsOverTime(months: readonly TagMonth[], from: string, until: string): TopicsOverTime {
  const buckets = bucketsBetween(from, until)
  const at = new Map(buckets.keys.map((key, place) => [key, place]))
  const topics = new Map<string, { name: string; counts: number[] }>()
  for (const { tagId, name, month, sessions } of months) {
    const place = at.get(bucketOf(`${month}-01`, buckets.unit))
    if (place === undefined) continue
    const topic = topics.get(tagId) ?? { name, counts: buckets.keys.map(() => 0) }
    topic.counts[place] = (topic.counts[place] ?? 0) + sessions
    topics.set(tagId, topic)
  }
  const all = [...topics].map(([tagId, { name, counts }]) => ({
    tagId,
    name,
    counts,
    sessions: counts.reduce((sum, count) => sum + count, 0),
    spread: counts.filter((count) => count > 0).length,
  }))
  all.sort(mostFrequentFirst)
  return { ...buckets, topics: all.slice(0, MOST_TOPICS), more: Math.max(0, all.length - MOST_TOPICS) }
}

/**
 * What is gone quiet first, then what is new, then what stays. `wasKnown`: whether a tag came up before the first
 * bucket.
 */
export function topicsPrompt(
  { keys, topics }: TopicsOverTime,
  wasKnown: (tagId: string) => boolean,
): TopicsPrompt {
  const faded = topics.find(
    ({ counts, sessions }) =>
      sessions >= FADED_SESSIONS &&
      keys.length > QUIET_BUCKETS &&
      counts.slice(-QUIET_BUCKETS).every((count) => count === 0),
  )
  if (faded !== undefined)
    return {
      is: 'faded',
      name: faded.name,
      lastIn: keys[faded.counts.findLastIndex((count) => count > 0)] ?? '',
    }
  const fresh = topics.find(
    ({ tagId, counts, spread }) =>
      keys.length > 1 && spread === 1 && (counts.at(-1) ?? 0) > 0 && !wasKnown(tagId),
  )
  if (fresh !== undefined) return { is: 'new', name: fresh.name }
  const [steady] = topics
  if (steady === undefined || steady.spread < 2) return { is: 'none' }
  return { is: 'steady', name: steady.name, in: steady.spread, of: keys.length }
}

/** Ties go by name, so that rows stay where they are. */
const mostFrequentFirst = (one: Topic, other: Topic) =>
  other.sessions - one.sessions || other.spread - one.spread || (one.name < other.name ? -1 : 1)
