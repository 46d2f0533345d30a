// What is asked each time: those that come with the program, the skills, one's own; and those not asked any more.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingQuestion } from '../../../../contract/reviews'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { localNow } from '../../../ui/local-dates'
import { QuestionForm } from './QuestionForm'
import styles from './QuestionsDialog.module.css'

interface QuestionsDialogProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly onClose: () => void
}

export function QuestionsDialog({ pair, all, onClose }: QuestionsDialogProps) {
  const { questions: words } = m.reviews
  const asked = all.questions.filter(({ retiredOn }) => retiredOn === null)
  const retired = all.questions.filter(({ retiredOn, skillId }) => retiredOn !== null && skillId === null)
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className={styles.body}>
        <p>{words.lead}</p>
        <QuestionForm pairId={pair.id} />
        <Group title={words.asked} questions={asked} pair={pair} />
        <Group title={words.retired} questions={retired} pair={pair} />
      </div>
    </Dialog>
  )
}

interface GroupProps {
  readonly title: string
  readonly questions: readonly RatingQuestion[]
  readonly pair: Pair
}

function Group({ title, questions, pair }: GroupProps) {
  if (questions.length === 0) return null
  return (
    <section aria-label={title}>
      <GroupTitle as="h3">{title}</GroupTitle>
      <ul>
        {questions.map((question) => (
          <Line key={question.id} question={question} pair={pair} />
        ))}
      </ul>
    </section>
  )
}

function Line({ question, pair }: { readonly question: RatingQuestion; readonly pair: Pair }) {
  const { vault } = useJournal()
  const [isChanging, setChanging] = useState(false)
  const { questions: words } = m.reviews
  const { id: questionId, text, retiredOn, skillId } = question
  const turn = useMutation({
    mutationFn: () =>
      retiredOn === null
        ? vault.reviews.retireQuestion({ questionId, today: localNow().slice(0, 10) })
        : vault.reviews.askAgain({ questionId }),
  })
  if (isChanging)
    return (
      <li className={styles.line}>
        <QuestionForm pairId={pair.id} changed={question} onDone={() => setChanging(false)} />
      </li>
    )
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span dir="auto">{text}</span>
        <span className={styles.kind}>{kindInWords(question, pair.partnerName)}</span>
      </span>
      {skillId === null && retiredOn === null ? (
        <Button kind="quiet" aria-label={words.changeLabel(text)} onClick={() => setChanging(true)}>
          {words.change}
        </Button>
      ) : null}
      <Button
        kind="quiet"
        aria-label={retiredOn === null ? words.retireLabel(text) : words.againLabel(text)}
        busy={turn.isPending}
        onClick={() => turn.mutate()}
      >
        {retiredOn === null ? words.retire : words.again}
      </Button>
      <FailureNote error={turn.error} />
    </li>
  )
}

function kindInWords({ skillId, about, isOwn, low, high }: RatingQuestion, partner: string): string {
  const { questions: words, ends } = m.reviews
  const kind =
    skillId === null ? (isOwn ? words.own : null) : about === 'me' ? words.skill : words.skillOf(partner)
  return [kind, ends(low, high)].filter((one) => one !== null).join(' · ')
}
