// Dates, names and the level of a charter that changed.
import type { HandOverComparison } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { asPlainDay } from '../../../ui/local-dates'
import styles from './ReviewDialog.module.css'

type Fact = HandOverComparison['facts'][number]

export function ComparedFacts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ what, from, to }) => (
        <div key={what}>
          <dt>{nameOf(what)}</dt>
          <dd dir="auto">{m.charter.version.fromTo(inWords(what, from), inWords(what, to))}</dd>
        </div>
      ))}
    </dl>
  )
}

const nameOf = (what: string): string =>
  Object.entries(m.charter.version.facts).find(([one]) => one === what)?.[1] ?? what

function inWords(what: string, value: string | null): string {
  if (value === null) return m.charter.version.nothing
  if (what === 'disclosureLevel') return m.charter.version.level(value)
  return what.endsWith('On') ? asPlainDay(value) : value
}
