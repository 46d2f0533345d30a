// What is signed beside the words: names; of a charter its dates and its level, too. Invariant: all of it, changed or not.
import type { HandOverComparison } from '../../../contract/handover'
import { namesLineOf } from '../../../domain/summary-names'
import { changesBetween } from '../charter/changes-between'
import type { ReceivedCharter, ReceivedWords } from '../rooms/shared/received'

type Facts = HandOverComparison['facts']

export function signedFacts(earlier: ReceivedWords, later: ReceivedWords): Facts {
  const names = { what: 'names', from: namesIn(earlier), to: namesIn(later) }
  if (earlier.kind !== 'charter' || later.kind !== 'charter') return [names]
  // Said only where it changed: else it is the order in which the clauses stand there.
  const order = changesBetween(earlier, later).facts.filter(({ what }) => what === 'order')
  return [names, ...charterFacts(earlier, later), ...order]
}

const namesIn = ({ names }: ReceivedWords): string | null => (names === null ? null : namesLineOf(names))

function charterFacts({ content: was }: ReceivedCharter, { content: is }: ReceivedCharter): Facts {
  const days = (['sinceOn', 'reviewOn', 'endsOn'] as const).map((what) => ({
    what,
    from: was[what],
    to: is[what],
  }))
  const [from, to] = [String(was.disclosureLevel), String(is.disclosureLevel)]
  return [...days, { what: 'disclosureLevel', from, to }]
}
