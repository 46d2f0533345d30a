// Clauses that are not on the page yet: those of the library, each with its wordings, and one's own.
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import type { ClauseKind } from '../../../contract/charter'
import { DISCLOSURE } from '../../../domain/charter-sheet'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { addingClause, usualClause } from './edits'
import { headingId } from './field-id'
import styles from './paper.module.css'
import type { CharterWords } from './use-charter-words'
import { WordingDialog } from './WordingDialog'

interface AddClauseProps {
  readonly kinds: readonly ClauseKind[]
  readonly words: CharterWords
}

export function AddClause({ kinds, words: { content, edit, isFrozen, charter } }: AddClauseProps) {
  const [chosen, setChosen] = useState<ClauseKind | null>(null)
  const missing = kinds.filter(
    ({ key }) => key !== DISCLOSURE && !content.clauses.some((clause) => clause.key === key),
  )
  const addOwn = () => {
    const key = crypto.randomUUID()
    edit(addingClause({ key, heading: '', words: '', isOwn: true }))
    // Once it is drawn, its heading waits to be written.
    requestAnimationFrame(() => document.getElementById(headingId(key))?.focus())
  }
  const addUsual = () =>
    edit((before) =>
      missing.reduce((added, kind) => addingClause(usualClause(kind, charter.names))(added), before),
    )
  return (
    <div className={styles.add}>
      <p className={styles.heading}>{m.charter.addClause.title}</p>
      <div className={styles.kinds}>
        {missing.map((kind) => (
          <Button
            key={kind.key}
            icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
            title={kind.about}
            disabled={isFrozen}
            onClick={() => setChosen(kind)}
          >
            {kind.heading}
          </Button>
        ))}
        <Button icon={<Plus strokeWidth={1.75} aria-hidden="true" />} disabled={isFrozen} onClick={addOwn}>
          {m.charter.addClause.own}
        </Button>
      </div>
      {missing.length < 2 ? null : (
        <>
          <span className={styles.acts}>
            <Button kind="quiet" disabled={isFrozen} onClick={addUsual}>
              {m.charter.addClause.usual}
            </Button>
          </span>
          <p className={styles.hint}>{m.charter.addClause.usualHint}</p>
        </>
      )}
      {chosen === null ? null : (
        <WordingDialog
          kind={chosen}
          names={charter.names}
          replaces={false}
          onUse={(words) =>
            edit(addingClause({ key: chosen.key, heading: chosen.heading, words, isOwn: false }))
          }
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  )
}
