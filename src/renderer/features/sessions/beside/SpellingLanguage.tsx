// In which language the words of this note are spelt; chosen for this note alone.
import { DICTIONARY_LANGUAGES, type SpellingLanguage as Language } from '../../../../domain/spelling-language'
import type { NoteSpelling } from '../../../app/journal/use-spelling'
import { m } from '../../../messages/unlocked'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

export function SpellingLanguage({
  spelling: { language, setLanguage },
}: {
  readonly spelling: NoteSpelling
}) {
  if (language === null) return null
  return (
    <BesideGroup title={m.spelling.language}>
      <select
        className={styles.select}
        aria-label={m.spelling.language}
        autoComplete="off"
        value={language}
        onChange={(event) => {
          const chosen = choices.find((one) => one === event.target.value)
          if (chosen !== undefined) setLanguage(chosen)
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {m.spelling.languages[one]}
          </option>
        ))}
      </select>
    </BesideGroup>
  )
}

const choices: readonly Language[] = [...DICTIONARY_LANGUAGES, 'off']
