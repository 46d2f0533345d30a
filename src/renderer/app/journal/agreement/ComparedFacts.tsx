// All that is signed beside the words: names; of a charter dates and level, too. Invariant: also what did not change.
import type { HandOverComparison } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { asPlainDay } from '../../../ui/local-dates'
import styles from './ReviewDialog.module.css'

type Fact = HandOverComparison['facts'][number]

export function ComparedFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div
          key={fact.what}
          data-changed={hasChanged(fact) || undefined}
          className={joinClasses(styles.fact, hasChanged(fact) && styles.changed)}
        >
          <dt>{nameOf(fact.what)}</dt>
          <dd dir="auto">{factInWords(fact)}</dd>
        </div>
      ))}
    </dl>
  )
}

export const hasChanged = ({ from, to }: Fact): boolean => from !== to

export function factInWords(fact: Fact): string {
  const { what, from, to } = fact
  return hasChanged(fact)
    ? m.charter.version.fromTo(inWords(what, from), inWords(what, to))
    : inWords(what, to)
}

const nameOf = (what: string): string =>
  Object.entries(m.charter.version.facts).find(([one]) => one === what)?.[1] ?? what

function inWords(what: string, value: string | null): string {
  const { review } = m.handover
  if (value === null) return what === 'names' ? review.noNames : review.noDate
  if (what === 'disclosureLevel') return m.charter.sheet.levels[Number(value)] ?? value
  return what.endsWith('On') ? asPlainDay(value) : value
}
