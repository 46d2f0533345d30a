// An open card: its title, how far it is, what is written on it, and what stands beside.
import { useMutation } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useEffect, useRef } from 'react'
import type { OpenCard } from '../../../contract/cards'
import type { Pair } from '../../../contract/pairs'
import { useTrash } from '../../app/journal/use-trash'
import { errorCode } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { TitleField } from '../../editor/TitleField'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Chip } from '../../ui/Chip'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { CardDetailsAside } from './CardDetailsAside'
import { CardDraft } from './CardDraft'
import { CardFields } from './CardFields'
import styles from './CardSheet.module.css'
import { CardWay } from './CardWay'
import { sheetFactsInWords } from './card-facts-in-words'
import { KindIcon } from './KindIcon'
import { useCardFacts } from './use-card-facts'
import { useCardWords } from './use-card-words'

interface CardSheetProps {
  readonly opened: OpenCard
  readonly draft: LeftWords | null
  readonly pair: Pair
  readonly takesFocus: boolean
  readonly onGone: () => void
  readonly onReload: () => void
  readonly onGoToSession: (sessionId: string) => void
}

export function CardSheet({ opened, draft, pair, takesFocus, ...on }: CardSheetProps) {
  const words = useCardWords(opened, draft)
  const facts = useCardFacts(opened)
  const title = useRef<HTMLTextAreaElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const putIntoTrash = useTrash()
  const { card } = facts
  const { partnerName } = pair
  const name = words.title || m.ui.untitled
  const remove = useMutation({
    mutationFn: async () => {
      await words.flush()
      await putIntoTrash({ kind: 'card', id: card.id }, m.cards.trashed(name))
    },
    onSuccess: on.onGone,
  })
  const writeFields = () => fields.current?.querySelector('textarea')?.focus()

  // A card that was made just now is to be written on; focus belongs to the browser.
  useEffect(() => {
    if (takesFocus) fields.current?.querySelector('textarea')?.focus()
  }, [takesFocus])

  const isStale = facts.error !== null && errorCode(facts.error) === 'STALE_REVISION'
  return (
    <div className={styles.page}>
      <article className={styles.column} aria-label={m.cards.kinds[card.kind]}>
        <SaveProblem
          state={words.state}
          thing="card"
          onRetry={() => void words.flush()}
          onReload={on.onReload}
        />
        {words.offered === null ? null : (
          <CardDraft
            kind={card.kind}
            draft={words.offered}
            isNewer={words.offered.baseRevision < opened.revision}
            onRestore={words.restore}
            onDiscard={words.discard}
          />
        )}
        <header className={styles.head}>
          <div className={styles.line}>
            <Chip icon={<KindIcon kind={card.kind} />}>{m.cards.kinds[card.kind]}</Chip>
            <span className={styles.spread} />
            <SaveStatus state={words.state} />
            <Menu
              label={
                <>
                  <Ellipsis strokeWidth={1.75} aria-hidden="true" />
                  <VisuallyHidden>{m.cards.more(name)}</VisuallyHidden>
                </>
              }
              items={[
                ...(card.steps.length > 1 ? [{ label: m.cards.way.back, onChoose: facts.stepBack }] : []),
                { label: m.cards.trash, onChoose: () => remove.mutate() },
              ]}
            />
          </div>
          <TitleField
            label={m.cards.titles[card.kind]}
            fieldRef={title}
            value={words.title}
            readOnly={words.offered !== null}
            placeholder={m.ui.untitled}
            onEdit={words.setTitle}
            onEnter={writeFields}
            onBlur={() => void words.flush()}
          />
          <p className={styles.facts} dir="auto">
            {sheetFactsInWords(card, partnerName, localNow().slice(0, 10)).join(' · ')}
          </p>
        </header>
        {isStale ? (
          <Callout isAlert actions={<Button onClick={on.onReload}>{m.ui.reload}</Button>}>
            {m.cards.way.stale}
          </Callout>
        ) : (
          <FailureNote error={facts.error} />
        )}
        <FailureNote error={remove.error} />
        <CardWay facts={facts} pair={pair} />
        <div className={styles.parts}>
          <CardFields
            boxRef={fields}
            kind={card.kind}
            fields={words.fields}
            isReadOnly={words.offered !== null}
            onEdit={words.setField}
            onBlur={() => void words.flush()}
          />
          <CardDetailsAside facts={facts} pair={pair} onGoToSession={on.onGoToSession} />
        </div>
      </article>
    </div>
  )
}
