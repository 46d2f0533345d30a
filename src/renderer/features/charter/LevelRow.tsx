// What others may see: the level, and what is said besides.
import { useState } from 'react'
import type { ClauseKind } from '../../../contract/charter'
import { DISCLOSURE_LEVELS } from '../../../domain/disclosure-level'
import { DISCLOSURE } from '../../../domain/charter-sheet'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GrowingText } from '../../ui/GrowingText'
import { Select } from '../../ui/Select'
import { addingClause, withClause } from './edits'
import { fieldId } from './field-id'
import styles from './paper.module.css'
import type { CharterWords } from './use-charter-words'
import { WordingDialog } from './WordingDialog'

interface LevelRowProps {
  readonly kind: ClauseKind | undefined
  readonly words: CharterWords
}

export function LevelRow({ kind, words: { content, edit, isFrozen, charter } }: LevelRowProps) {
  const [isChoosing, setChoosing] = useState(false)
  const { desk } = m.charter
  const heading = m.charter.sheet.mayBeSeen
  const said = content.clauses.find(({ key }) => key === DISCLOSURE)?.words ?? ''
  const say = (words: string) =>
    edit((before) => {
      const added = addingClause({ key: DISCLOSURE, heading, words, isOwn: false })(before)
      return withClause(DISCLOSURE, { words })(added)
    })
  return (
    <div className={styles.row}>
      <p className={styles.heading}>{heading}</p>
      <div className={styles.level}>
        <Select
          label={desk.level}
          hideLabel
          hint={desk.levelHint}
          disabled={isFrozen}
          value={String(content.disclosureLevel)}
          onChange={({ target: { value } }) => {
            const level = DISCLOSURE_LEVELS.find((one) => String(one) === value)
            if (level !== undefined) edit((before) => ({ ...before, disclosureLevel: level }))
          }}
        >
          {DISCLOSURE_LEVELS.map((level) => (
            <option key={level} value={level}>
              {desk.levels[level]}
            </option>
          ))}
        </Select>
        <GrowingText
          id={fieldId({ is: 'clause', key: DISCLOSURE })}
          className={styles.words}
          aria-label={desk.moreAboutLevel}
          placeholder={desk.moreAboutLevel}
          maxLength={4000}
          readOnly={isFrozen}
          value={said}
          onEdit={say}
        />
        <span className={styles.acts}>
          <Button kind="quiet" disabled={isFrozen || kind === undefined} onClick={() => setChoosing(true)}>
            {m.charter.clause.wordings}
          </Button>
        </span>
      </div>
      {isChoosing && kind !== undefined ? (
        <WordingDialog
          kind={kind}
          names={charter.names}
          replaces={said.trim() !== ''}
          onUse={say}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  )
}
