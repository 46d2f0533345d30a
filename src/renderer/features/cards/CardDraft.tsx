// Offers words that were typed on a card but never saved, found sealed from an earlier time.
import { fieldsOf, type CardKind } from '../../../domain/card-kinds'
import type { LeftWords } from '../../editor/left-words'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import styles from './CardDraft.module.css'
import { fieldsIn } from './use-card-words'

interface CardDraftProps {
  readonly kind: CardKind
  readonly draft: LeftWords
  /** The card was saved since these words were typed. */
  readonly isNewer: boolean
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

export function CardDraft({ kind, draft, isNewer, onRestore, onDiscard }: CardDraftProps) {
  const fields = fieldsIn(kind, draft.document)
  return (
    <Callout
      isAlert
      title={m.cards.draft.title}
      actions={
        <>
          <Button kind="primary" onClick={onRestore}>
            {m.ui.restore}
          </Button>
          <Button onClick={onDiscard}>{m.ui.discard}</Button>
        </>
      }
    >
      <p>{m.cards.draft.lead}</p>
      <dl className={styles.words}>
        <div>
          <dt>{m.cards.titles[kind]}</dt>
          <dd dir="auto">{draft.title || m.ui.untitled}</dd>
        </div>
        {fieldsOf(kind).map((field) =>
          fields[field] ? (
            <div key={field}>
              <dt>{m.cards.fields[field]}</dt>
              <dd dir="auto">{fields[field]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {isNewer ? <p>{m.cards.draft.replaces}</p> : null}
    </Callout>
  )
}
