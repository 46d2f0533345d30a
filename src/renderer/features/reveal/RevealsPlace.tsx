// Sealed answers of a pair: what was begun, and one of them.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import { ScreenTitle } from '../../ui/ScreenTitle'
import styles from './Reveal.module.css'
import { RevealPage } from './RevealPage'
import type { RevealsPlaceProps } from './reveals-place-props'

export function RevealsPlace(props: RevealsPlaceProps) {
  const { revealId } = props
  return (
    // Each begins at its top, wherever one was on the page before.
    <div key={revealId ?? 'all'} className={styles.page}>
      {revealId === null ? <AllReveals {...props} /> : <RevealPage {...props} revealId={revealId} />}
    </div>
  )
}

function AllReveals({ pair, onOpen }: RevealsPlaceProps) {
  const { vault, queries } = useJournal()
  const { data: lines, error } = useQuery(queries.reveal.list.queryOptions({ input: { pairId: pair.id } }))
  const begin = useMutation({
    mutationFn: (about: 'expectations' | 'feedback') => vault.reveal.begin({ pairId: pair.id, about }),
    onSuccess: ({ id }) => onOpen(id),
  })
  if (error) return <FailureNote error={error} isPage />
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <ScreenTitle>{m.reveal.heading}</ScreenTitle>
        <p className={styles.lead}>{m.reveal.lead(pair.partnerName)}</p>
      </header>
      <section className={styles.part} aria-label={m.reveal.begin.title}>
        <GroupTitle>{m.reveal.begin.title}</GroupTitle>
        <div className={styles.ways}>
          <Button busy={begin.isPending} onClick={() => begin.mutate('expectations')}>
            {m.reveal.begin.expectations}
          </Button>
          <Button busy={begin.isPending} onClick={() => begin.mutate('feedback')}>
            {m.reveal.begin.feedback}
          </Button>
        </div>
        <p className={styles.hint}>{m.reveal.begin.ratings}</p>
        <FailureNote error={begin.error} />
      </section>
      <section className={styles.part} aria-label={m.reveal.list}>
        <GroupTitle>{m.reveal.list}</GroupTitle>
        {lines?.length === 0 ? <p className={styles.hint}>{m.reveal.none}</p> : null}
        <ul className={styles.list}>
          {lines?.map(({ id, title, about, phase, begunAt }) => (
            <li key={id}>
              <button type="button" className={styles.line} onClick={() => onOpen(id)}>
                <b dir="auto">{title || m.ui.untitled}</b>
                <small>
                  {m.reveal.abouts[about]} · {asMoment(begunAt)}
                </small>
                <Chip>{m.reveal.chips[phase]}</Chip>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
