import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ALL_FOR_MS,
  DAILY_FOR_MS,
  isSameWording,
  LONGEST_WITHOUT_MS,
  nextThinning,
  placeOfVersion,
  reasonToKeep,
  REST_MS,
  thinned,
  writingAfter,
  type KeepReason,
  type KeptOnPurpose,
  type Wording,
} from './version-grain'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const BEGINNING = Date.UTC(2026, 10, 19, 14)

interface Step {
  readonly text: string
  readonly afterMs: number
  readonly attachmentIds?: readonly string[]
  readonly keepBefore?: KeptOnPurpose
}

interface Version {
  readonly wording: Wording
  readonly reason: KeepReason
  readonly keptAt: number
}

/** The saves of a note from its empty beginning, as the store applies the rule. */
function historyOf(steps: readonly Step[]): { versions: Version[]; now: Wording } {
  let now: Wording = { text: '', attachmentIds: [] }
  let at = BEGINNING
  let writing = { since: at, changedAt: at }
  const versions: Version[] = []
  for (const { text, afterMs, attachmentIds = [], keepBefore } of steps) {
    at += afterMs
    const save = { before: now, next: { text, attachmentIds }, writing, at, keepBefore }
    const reason = reasonToKeep(save)
    const place = reason && placeOfVersion(reason, now, versions.at(-1))
    if (place === 'instead') versions.pop()
    if (reason !== undefined && place !== 'not') versions.push({ wording: now, reason, keptAt: at })
    writing = writingAfter(save, reason !== undefined)
    now = save.next
  }
  return { versions, now }
}

const textsOf = (steps: readonly Step[]) => historyOf(steps).versions.map(({ wording }) => wording.text)
const written = (text: string): Step => ({ text, afterMs: SECOND })
const later = (text: string, afterMs = REST_MS): Step => ({ text, afterMs })

describe('the grain', () => {
  test('words that rested are kept before the next ones replace them', () => {
    expect(textsOf([written('One.'), later('One. Two.')])).toEqual(['One.'])
  })

  test('letters typed one after another are not versions', () => {
    expect(textsOf(Array.from({ length: 200 }, (_, at) => written('a'.repeat(at + 1))))).toEqual([])
  })

  test('a pause ends neither with a new title nor with a mark: the words are as old as before', () => {
    expect(textsOf([written('One.'), later('One.', 60 * MINUTE), written('Two.')])).toEqual(['One.'])
  })

  test('much that goes away at once is kept, also if as much comes in its place', () => {
    const long = 'word '.repeat(100)
    expect(textsOf([written(long), written('')])).toEqual([long])
    expect(textsOf([written(long), written('other'.repeat(100))])).toEqual([long])
    expect(textsOf([written('Call Maya about the plant, then Luc.'), written('')])).toEqual([])
  })

  test('an image that goes away is a cut', () => {
    const withImage = { ...written('One.'), attachmentIds: ['image'] }
    expect(historyOf([withImage, written('One.')]).versions.map(({ wording }) => wording)).toEqual([
      { text: 'One.', attachmentIds: ['image'] },
    ])
  })

  test('deleting on, word by word, is one cut', () => {
    const long = 'word '.repeat(200)
    const shorter = [800, 600, 400, 200, 0].map((length) => written(long.slice(0, length)))
    expect(textsOf([written(long), ...shorter])).toEqual([long])
  })

  test('what the caller wants kept is kept at once', () => {
    expect(textsOf([written('One.'), { ...written('Two.'), keepBefore: 'restore' }])).toEqual(['One.'])
  })

  test('a clock that was set back keeps rather than loses', () => {
    expect(textsOf([written('One.'), later('Two.', -365 * DAY), written('Two. Three.')])).toEqual(['One.'])
  })
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 500, max: 30 * SECOND }) },
  { weight: 1, arbitrary: fc.integer({ min: 4 * MINUTE, max: 3 * DAY }) },
)
const purpose = fc.option(fc.constantFrom<KeptOnPurpose>('restore', 'merge'), { nil: undefined, freq: 20 })

/** Somebody at work: writes on, inserts, deletes, pastes, empties; goes for coffee. */
const steps = fc
  .array(
    fc.record({
      how: fc.constantFrom('append', 'append', 'append', 'insert', 'delete', 'paste', 'empty', 'rest'),
      letters,
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      afterMs: gap,
      keepBefore: purpose,
    }),
    { maxLength: 60 },
  )
  .map((doings) => {
    let text = ''
    return doings.map(({ how, letters: some, where, afterMs, keepBefore }): Step => {
      const at = Math.floor(where * text.length)
      if (how === 'append') text += some
      if (how === 'insert') text = text.slice(0, at) + some + text.slice(at)
      if (how === 'delete') text = text.slice(0, at) + text.slice(at + 20 * some.length)
      if (how === 'paste') text = text.slice(0, at) + some.repeat(30) + text.slice(at)
      if (how === 'empty') text = ''
      return { text, afterMs, ...(keepBefore && { keepBefore }) }
    })
  })

describe('whatever somebody writes', () => {
  test('no version is blank, and no two in a row say the same', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { versions } = historyOf(all)
        for (const [at, { wording }] of versions.entries()) {
          expect(wording.text.trim()).not.toBe('')
          const next = versions[at + 1]
          if (next !== undefined) expect(isSameWording(wording, next.wording)).toBe(false)
        }
      }),
    )
  })

  test('words that rested are in a version, or still there', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { versions, now } = historyOf(all)
        const known = new Set([...versions.map(({ wording }) => wording.text), now.text])
        for (const [at, step] of all.entries()) {
          const next = all[at + 1]
          if (next !== undefined && next.afterMs >= REST_MS && step.text.trim() !== '')
            expect(known).toContain(step.text)
        }
      }),
    )
  })

  test('of 200 characters that went away at once each stands in a version', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { versions, now } = historyOf(all)
        const known = [...versions.map(({ wording }) => wording.text), now.text]
        for (const [at, { text }] of all.entries()) {
          const next = all[at + 1]?.text
          if (next === '' && text.length >= 200 && text.trim() !== '')
            expect(known.some((whole) => isPartOf(text, whole))).toBe(true)
        }
      }),
    )
  })

  test('who writes on and on finds a version for every ten minutes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 500, max: REST_MS - 1 }), { minLength: 2, maxLength: 200 }),
        (gaps) => {
          const all = gaps.map((afterMs, at): Step => ({ text: 'a'.repeat(at + 1), afterMs }))
          const { versions } = historyOf(all)
          const first = BEGINNING + (gaps[0] ?? 0)
          const end = BEGINNING + gaps.reduce((sum, afterMs) => sum + afterMs, 0)
          const times = [first, ...versions.map(({ keptAt }) => keptAt), end]
          for (const [at, time] of times.slice(1).entries())
            expect(time - (times[at] ?? 0)).toBeLessThan(LONGEST_WITHOUT_MS + REST_MS)
          expect(versions.length).toBeLessThanOrEqual((end - first) / LONGEST_WITHOUT_MS)
        },
      ),
    )
  })
})

/** With one stretch of `whole` left out, or none. */
function isPartOf(part: string, whole: string): boolean {
  let start = 0
  while (start < part.length && part[start] === whole[start]) start += 1
  return whole.endsWith(part.slice(start))
}

describe('thinning', () => {
  const now = BEGINNING + 400 * DAY
  const ages = fc.uniqueArray(fc.integer({ min: -DAY, max: 300 * DAY }), { maxLength: 80 })
  const aged = ages.map((all) => all.map((age) => ({ savedAt: now - age })))

  test('keeps all of the last seven days, one a day of the last ninety, and one a week before', () => {
    const hourly = Array.from({ length: 200 * 24 }, (_, hours) => ({ savedAt: now - hours * 60 * MINUTE }))
    const staying = thinned(hourly, now)
    const aged = (from: number, to: number) =>
      staying.filter(({ savedAt }) => now - savedAt >= from && now - savedAt < to).length
    expect(aged(0, ALL_FOR_MS)).toBe(7 * 24)
    expect(aged(8 * DAY, DAILY_FOR_MS)).toBe(82)
    expect(aged(97 * DAY, 97 * DAY + 14 * 7 * DAY)).toBe(14)
  })

  test('the youngest version always stays, and so does something of every week', () => {
    fc.assert(
      fc.property(aged, (versions) => {
        const staying = thinned(versions, now)
        const newest = Math.max(...versions.map(({ savedAt }) => savedAt))
        if (versions.length > 0) expect(staying.map(({ savedAt }) => savedAt)).toContain(newest)
        for (const { savedAt } of versions)
          expect(staying.some((other) => other.savedAt >= savedAt && other.savedAt < savedAt + 7 * DAY)).toBe(
            true,
          )
      }),
    )
  })

  test('often or seldom, it comes to the same', () => {
    fc.assert(
      fc.property(
        aged,
        fc.array(fc.integer({ min: 0, max: 120 * DAY }), { maxLength: 5 }),
        (versions, steps) => {
          let often = versions
          let time = now
          for (const step of steps) {
            time += step
            often = thinned(often, time)
          }
          expect(thinned(often, time)).toEqual(thinned(versions, time))
        },
      ),
    )
  })

  test('nothing changes before the time that was said', () => {
    fc.assert(
      fc.property(aged, (versions) => {
        const staying = thinned(versions, now)
        const next = staying.flatMap(({ savedAt }) => nextThinning(savedAt, now) ?? [])
        const justBefore = Math.min(...next, now + 1_000 * DAY) - 1
        expect(thinned(staying, justBefore)).toEqual(staying)
      }),
    )
  })
})
