// What worked, what to change, what is kept: plain words that save themselves.
import { useRef } from 'react'
import type { RatingRound, ReviewWords } from '../../../../contract/reviews'
import { useJournal } from '../../../app/journal/journal-context'
import { SaveStatus } from '../../../editor/SaveStatus'
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'
import { FailureNote } from '../../../ui/FailureNote'
import { TextArea } from '../../../ui/TextArea'
import type { SavingState } from '../rating/saver'
import { useSaved } from '../rating/use-saved'
import styles from './RoundPage.module.css'

type Field = Exclude<keyof ReviewWords, 'next'>

export const fieldsOf = ({ moment }: RatingRound): readonly Field[] =>
  moment === 'closure'
    ? ['whatWorks', 'whatToChange', 'whatWeKeep', 'thanks']
    : ['whatWorks', 'whatToChange', 'whatWeKeep']

const ways = ['goOn', 'change', 'end'] as const

export function WordsStep({ round }: { readonly round: RatingRound }) {
  const { vault } = useJournal()
  const revision = useRef(round.revision)
  const { value, change, flush, state } = useSaved<ReviewWords>(round.words, async (words) => {
    const saved = await vault.reviews.write({ roundId: round.id, baseRevision: revision.current, words })
    revision.current = saved.revision
  })
  const { nextStep } = m.reviews
  return (
    <div className={styles.step}>
      {fieldsOf(round).map((field) => (
        <TextArea
          key={field}
          label={m.reviews.fields[field]}
          hint={m.reviews.hints[field]}
          rows={4}
          maxLength={20_000}
          dir="auto"
          value={value[field]}
          onChange={(event) => change({ ...value, [field]: event.target.value })}
          onBlur={flush}
        />
      ))}
      {round.moment === 'closure' ? null : (
        <Choice
          legend={nextStep.legend}
          layout="pairs"
          value={value.next ?? 'open'}
          onChange={(next) => {
            change({ ...value, next: next === 'open' ? null : next })
            flush()
          }}
          options={[
            ...ways.map((way) => ({ value: way, label: nextStep[way], says: nextStep[`${way}Says`] })),
            { value: 'open' as const, label: nextStep.open, says: nextStep.openSays },
          ]}
        />
      )}
      <p role="status">
        <SaveStatus state={statusOf(state)} />
      </p>
      <FailureNote error={state.is === 'failed' ? state.error : null} />
    </div>
  )
}

const statusOf = (state: SavingState) =>
  state.is === 'failed' ? ({ is: 'failed', code: '' } as const) : { is: state.is }
