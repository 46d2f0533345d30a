// One line of the register: what left, how, for whom, and what became of it since.
import { useId, useState } from 'react'
import type { Disclosure } from '../../../contract/summaries'
import { sizeInWords } from '../../app/journal/export-words'
import { m } from '../../messages/unlocked'
import { asMoment } from '../../ui/local-dates'
import styles from './Register.module.css'

interface RegisterEntryProps {
  readonly entry: Disclosure
  readonly onShow: () => void
}

export function RegisterEntry({ entry, onShow }: RegisterEntryProps) {
  const [isOpen, setOpen] = useState(false)
  const wholeId = useId()
  const { columns, details } = m.register
  const fileName = entry.fileName || m.register.copied
  return (
    <>
      <tr className={styles.entry}>
        <td data-label={columns.when}>{asMoment(entry.at)}</td>
        <td data-label={columns.with} dir="auto">
          {entry.partnerName || m.register.deletedPair}
        </td>
        <td data-label={columns.summary} dir="auto">
          {entry.title || m.ui.untitled}
        </td>
        <td data-label={columns.format}>{m.register.formats[entry.format]}</td>
        <td data-label={columns.file}>
          {entry.isKept ? (
            <button
              type="button"
              className={styles.open}
              aria-label={m.register.show(fileName)}
              onClick={onShow}
            >
              {fileName}
            </button>
          ) : (
            fileName
          )}
        </td>
        <td data-label={columns.size} className={styles.plain}>
          {sizeInWords(entry.sizeBytes)}
        </td>
        <td data-label={columns.details}>
          <button
            type="button"
            className={styles.short}
            aria-label={(isOpen ? details.hideOf : details.showOf)(fileName)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? wholeId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? details.hide : details.show}
          </button>
        </td>
        <td data-label={columns.state} className={styles.state}>
          <ul className={styles.facts}>
            {factsOf(entry).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </td>
      </tr>
      {isOpen ? (
        <tr id={wholeId} className={styles.whole}>
          <td colSpan={8}>
            {details.fingerprint} <code>{entry.sha256}</code>
            {entry.format === 'ics' && !entry.isKept ? <p>{details.datesNotKept}</p> : null}
          </td>
        </tr>
      ) : null}
    </>
  )
}

const factsOf = ({ state, sealedFor, overrideCount, statusNow }: Disclosure): string[] => [
  m.register.states[state],
  ...(sealedFor === 'nobody' ? [] : [m.register.sealedFor[sealedFor]]),
  ...(overrideCount === 0 ? [] : [m.register.overrides(overrideCount)]),
  ...(statusNow === null ? [] : [m.register.statusesNow[statusNow]]),
]
