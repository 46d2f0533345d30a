// What can be carried out of the private room, each with a tick of its own and the very words that would go.
import { useId } from 'react'
import type { CharterOffer, CharterPart } from '../../../contract/charter'
import { m } from '../../messages/unlocked'
import { Checkbox } from '../../ui/Checkbox'
import styles from './PartPicks.module.css'

interface PartPicksProps {
  readonly offers: readonly CharterOffer[]
  readonly chosen: readonly CharterPart[]
  /** Parts that were carried before. */
  readonly carried: readonly CharterPart[]
  readonly onChange: (chosen: readonly CharterPart[]) => void
}

export function PartPicks({ offers, chosen, carried, onChange }: PartPicksProps) {
  const id = useId()
  return (
    <ul className={styles.picks}>
      {offers.map(({ part, words }) => (
        <li key={part} className={styles.pick}>
          <Checkbox
            label={
              <>
                {m.charter.parts[part]}
                {carried.includes(part) ? (
                  <span className={styles.before}> · {m.charter.carry.alreadyThere}</span>
                ) : null}
              </>
            }
            checked={chosen.includes(part)}
            aria-describedby={`${id}${part}`}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, part] : chosen.filter((one) => one !== part))
            }
          />
          <p id={`${id}${part}`} className={styles.words} dir="auto">
            {words}
          </p>
        </li>
      ))}
    </ul>
  )
}
