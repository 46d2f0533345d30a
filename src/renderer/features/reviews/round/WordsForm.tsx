// What worked, what to change, what is kept: plain words that save themselves.
import { useImperativeHandle, type Ref } from 'react'
import type { RatingRound, ReviewWords } from '../../../../contract/reviews'
import { DraftOffer } from '../../../editor/DraftOffer'
import type { LeftWords } from '../../../editor/left-words'
import { SaveProblem } from '../../../editor/SaveProblem'
import { SaveStatus } from '../../../editor/SaveStatus'
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'
import { TextArea } from '../../../ui/TextArea'
import { NEXT_WAYS, readable, reviewWordsOf } from './review-draft'
import styles from './RoundPage.module.css'
import { useReviewWords } from './use-review-words'

/** True when the vault has every word, and none waits sealed. */
export type AreSaved = () => boolean

type Field = Exclude<keyof ReviewWords, 'next'>

export const fieldsOf = ({ moment }: RatingRound): readonly Field[] =>
  moment === 'closure'
    ? ['whatWorks', 'whatToChange', 'whatWeKeep', 'thanks']
    : ['whatWorks', 'whatToChange', 'whatWeKeep']

interface WordsFormProps {
  readonly round: RatingRound
  readonly draft: LeftWords | null
  readonly areSaved: Ref<AreSaved>
  readonly onReload: () => void
}

export function WordsForm({ round, draft, areSaved, onReload }: WordsFormProps) {
  const { words, edit, state, autosave, offered, restore, discard } = useReviewWords(round, draft)
  const isFrozen = offered !== null
  const flush = () => void autosave.flush()
  useImperativeHandle(areSaved, () => () => autosave.isSettled() && !isFrozen, [autosave, isFrozen])
  const { nextStep } = m.reviews
  return (
    <div className={styles.step}>
      <SaveProblem state={state} thing="review" onRetry={flush} onReload={onReload} />
      {offered === null ? null : (
        <DraftOffer
          draft={{
            ...readable(offered.title, reviewWordsOf(offered, round.words)),
            baseRevision: offered.baseRevision,
          }}
          saved={{ ...readable(round.title, round.words), revision: round.revision }}
          thing="review"
          onRestore={restore}
          onDiscard={discard}
        />
      )}
      {fieldsOf(round).map((field) => (
        <TextArea
          key={field}
          label={m.reviews.fields[field]}
          hint={m.reviews.hints[field]}
          rows={4}
          maxLength={20_000}
          dir="auto"
          readOnly={isFrozen}
          value={words[field]}
          onChange={(event) => edit({ [field]: event.target.value })}
          onBlur={flush}
        />
      ))}
      {round.moment === 'closure' ? null : (
        <Choice
          legend={nextStep.legend}
          layout="pairs"
          value={words.next ?? 'open'}
          onChange={(next) => {
            if (isFrozen) return
            edit({ next: next === 'open' ? null : next })
            flush()
          }}
          options={[
            ...NEXT_WAYS.map((way) => ({ value: way, label: nextStep[way], says: nextStep[`${way}Says`] })),
            { value: 'open' as const, label: nextStep.open, says: nextStep.openSays },
          ]}
        />
      )}
      <p role="status">
        <SaveStatus state={state} />
      </p>
    </div>
  )
}
