// What changed from one state of a charter to another, part by part: words by their differences, facts from what to what.
import type { CharterField } from '../../../contract/charter'
import type { Difference } from '../../../contract/history'
import type { CharterContent, CharterNames } from '../../../domain/charter'
import { charterFieldsOf } from '../../../domain/charter-text'
import { differencesOf } from '../history/differences'

interface CharterState {
  readonly content: CharterContent
  readonly names: CharterNames | null
}

interface FactChange {
  readonly what: 'sinceOn' | 'reviewOn' | 'endsOn' | 'disclosureLevel' | 'names' | 'order'
  readonly from: string | null
  readonly to: string | null
}

interface WordChange {
  readonly field: CharterField
  readonly heading: string
  readonly differences: Difference[]
}

/** Only what changed, in the order of the later state; what is no longer there comes last. */
export function changesBetween(
  earlier: CharterState,
  later: CharterState,
): { words: WordChange[]; facts: FactChange[] } {
  const [before, after] = [fieldsByKey(earlier.content), fieldsByKey(later.content)]
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const words = keys.flatMap((key): WordChange[] => {
    const [was, is] = [before.get(key), after.get(key)]
    const known = is ?? was
    if (known === undefined || was?.text === is?.text) return []
    const heading = was?.heading === is?.heading ? known.heading : ''
    const differences = differencesOf(below(heading, was?.text), below(heading, is?.text))
    return [{ field: known.field, heading: known.heading, differences }]
  })
  return { words, facts: factsBetween(earlier, later) }
}

/** A heading that did not change stands above the differences. */
const below = (heading: string, text = ''): string => (heading === '' ? text : text.slice(heading.length + 1))

const fieldsByKey = (content: CharterContent) =>
  new Map(charterFieldsOf(content).map((one) => [JSON.stringify(one.field), one]))

function factsBetween(earlier: CharterState, later: CharterState): FactChange[] {
  const [before, after] = [factsOf(earlier, later), factsOf(later, earlier)]
  const names: FactChange['what'][] = ['names', 'sinceOn', 'reviewOn', 'endsOn', 'disclosureLevel', 'order']
  return names
    .map((what) => ({ what, from: before[what], to: after[what] }))
    .filter(({ from, to }) => from !== to)
}

const factsOf = (
  { content, names }: CharterState,
  other: CharterState,
): Record<FactChange['what'], string | null> => ({
  names: names === null ? null : `${names.me} & ${names.partner}`,
  sinceOn: content.sinceOn,
  reviewOn: content.reviewOn,
  endsOn: content.endsOn,
  disclosureLevel: String(content.disclosureLevel),
  order: orderOf(content, other.content),
})

/** Headings of the clauses that stand in both; empty if they stand in the same order there. */
function orderOf({ clauses }: CharterContent, other: CharterContent): string {
  const keysThere = other.clauses.map(({ key }) => key)
  const inBoth = clauses.filter(({ key }) => keysThere.includes(key))
  const places = inBoth.map(({ key }) => keysThere.indexOf(key))
  const isSame = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
  return isSame ? '' : inBoth.map(({ heading }) => heading).join(' · ')
}
