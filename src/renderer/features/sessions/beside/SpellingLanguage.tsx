// In which language the words of this note are spelt: chosen for this note alone, or as the usual one; and one's own words.
import { useState } from 'react'
import { DICTIONARY_LANGUAGES, type SpellingLanguage as Language } from '../../../../domain/spelling-language'
import type { NoteSpelling } from '../../../app/journal/use-spelling'
import { m } from '../../../messages/unlocked'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'
import { OwnWords } from './OwnWords'

export function SpellingLanguage({
  spelling: { language, setLanguage, isUsual, makeUsual },
}: {
  readonly spelling: NoteSpelling
}) {
  const [showsWords, setShowsWords] = useState(false)
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
      {isUsual ? null : (
        <button type="button" className={styles.quiet} onClick={makeUsual}>
          {m.spelling.makeUsual}
        </button>
      )}
      <button type="button" className={styles.quiet} onClick={() => setShowsWords(true)}>
        {m.spelling.myWords}
      </button>
      {showsWords ? <OwnWords onClose={() => setShowsWords(false)} /> : null}
    </BesideGroup>
  )
}

const choices: readonly Language[] = [...DICTIONARY_LANGUAGES, 'off']
