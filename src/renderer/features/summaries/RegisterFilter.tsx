// Which lines of the register are listed: with whom, and of what kind. Only what is in it can be chosen.
import type { Disclosure } from '../../../contract/summaries'
import { m } from '../../messages/unlocked'
import { Select } from '../../ui/Select'
import styles from './Register.module.css'

export interface Chosen {
  /** Empty: with everybody. */
  readonly partnerName: string
  readonly kind: Disclosure['kind'] | ''
}

export const everything: Chosen = { partnerName: '', kind: '' }

export const chosenOf = (entries: readonly Disclosure[], { partnerName, kind }: Chosen): Disclosure[] =>
  entries.filter(
    (entry) =>
      (partnerName === '' || entry.partnerName === partnerName) && (kind === '' || entry.kind === kind),
  )

interface RegisterFilterProps {
  readonly entries: readonly Disclosure[]
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

export function RegisterFilter({ entries, chosen, onChoose }: RegisterFilterProps) {
  const { filter } = m.register
  const partners = [...new Set(entries.map(({ partnerName }) => partnerName))].filter((name) => name !== '')
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  if (partners.length < 2 && kinds.length < 2) return null
  return (
    <div className={styles.filter}>
      {partners.length < 2 ? null : (
        <Select
          label={filter.pair}
          value={chosen.partnerName}
          onChange={(event) => onChoose({ ...chosen, partnerName: event.target.value })}
        >
          <option value="">{filter.allPairs}</option>
          {partners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {kinds.length < 2 ? null : (
        <Select
          label={filter.kind}
          value={chosen.kind}
          onChange={(event) =>
            onChoose({ ...chosen, kind: kinds.find((kind) => kind === event.target.value) ?? '' })
          }
        >
          <option value="">{filter.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {filter.kinds[kind]}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}
