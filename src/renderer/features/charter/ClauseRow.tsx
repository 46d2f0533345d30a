// One clause on the page: its words, edited where they stand, and what else can be done with it.
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { CharterClause, ClauseKind } from '../../../contract/charter'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { GrowingText } from '../../ui/GrowingText'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { moving, puttingBack, withClause, withoutClause } from './edits'
import { fieldId, headingId } from './field-id'
import styles from './paper.module.css'
import type { CharterWords } from './use-charter-words'
import { WordingDialog } from './WordingDialog'

interface ClauseRowProps {
  readonly clause: CharterClause
  readonly at: number
  /** Undefined: of one's own, or carried in without a kind in the library. */
  readonly kind: ClauseKind | undefined
  readonly words: CharterWords
}

export function ClauseRow({ clause, at, kind, words }: ClauseRowProps) {
  const say = useNotice()
  const [isChoosing, setChoosing] = useState(false)
  const { edit, save, isFrozen, charter } = words
  const { key, heading } = clause
  const remove = () => {
    edit(withoutClause(key))
    say({
      words: m.charter.clause.removed(heading),
      action: { label: m.charter.clause.undo, act: () => edit(puttingBack(clause, at)) },
    })
  }
  const useWording = (said: string) => {
    const before = clause.words
    edit(withClause(key, { words: said }))
    if (before.trim() === '' || before === said) return
    say({
      words: m.charter.clause.replaced(heading),
      action: { label: m.charter.clause.undo, act: () => edit(withClause(key, { words: before })) },
    })
  }
  const items = [
    ...(kind === undefined ? [] : [{ label: m.charter.clause.wordings, onChoose: () => setChoosing(true) }]),
    { label: m.charter.clause.up, onChoose: () => edit(moving(key, -1)) },
    { label: m.charter.clause.down, onChoose: () => edit(moving(key, 1)) },
    { label: m.charter.clause.remove, onChoose: remove },
  ]
  return (
    <div className={styles.row}>
      {clause.isOwn ? (
        <GrowingText
          id={headingId(key)}
          className={styles.own}
          aria-label={m.charter.clause.headingLabel}
          placeholder={m.charter.clause.headingPlaceholder}
          maxLength={200}
          readOnly={isFrozen}
          value={heading}
          onEdit={(typed) => edit(withClause(key, { heading: typed.replace(/[\r\n]+/gu, ' ') }))}
        />
      ) : (
        <p className={styles.heading} dir="auto">
          {heading}
        </p>
      )}
      <div className={styles.writing}>
        <GrowingText
          id={fieldId({ is: 'clause', key })}
          className={styles.words}
          aria-label={heading || m.charter.addClause.own}
          placeholder={m.charter.desk.emptyClause}
          maxLength={4000}
          readOnly={isFrozen}
          value={clause.words}
          onBlur={save}
          onEdit={(said) => edit(withClause(key, { words: said }))}
        />
        <Menu
          label={
            <>
              <Ellipsis strokeWidth={1.75} aria-hidden="true" />
              <VisuallyHidden>{m.charter.clause.more(heading)}</VisuallyHidden>
            </>
          }
          items={items}
          disabled={isFrozen}
        />
      </div>
      {isChoosing && kind !== undefined ? (
        <WordingDialog
          kind={kind}
          names={charter.names}
          replaces={clause.words.trim() !== ''}
          onUse={useWording}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  )
}
