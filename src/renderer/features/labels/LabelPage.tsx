// One tag or person: every note it stands in, newest first, with the words that bear it.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Backlink } from '../../../contract/mentions'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { asLongDay } from '../../ui/local-dates'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { queriesOf, type LabelKind } from './label-kind'
import { LabelMenu } from './LabelMenu'
import styles from './LabelPage.module.css'

interface LabelPageProps {
  readonly kind: LabelKind
  readonly labelId: string
  /** The partner's name of a pair. */
  readonly partnerOf: (pairId: string) => string | undefined
  readonly onGo: (backlink: Backlink) => void
  /** It is gone: to the one it became, or back to the lists. */
  readonly onGone: (intoId: string | null) => void
}

const PAGE = 50

export function LabelPage({ kind, labelId, partnerOf, onGo, onGone }: LabelPageProps) {
  const journal = useJournal()
  const { data: labels } = useQuery(queriesOf(journal, kind).list.queryOptions({ input: {} }))
  const mentions = useInfiniteQuery({
    ...journal.queries.mentions.of.infiniteOptions({
      input: (offset: number) => ({ kind, targetId: labelId, offset }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => (page.length < PAGE ? undefined : pages.length * PAGE),
    }),
    // Notes were written since.
    staleTime: 0,
  })
  const label = labels?.find(({ id }) => id === labelId)
  const backlinks = mentions.data?.pages.flat()
  if (mentions.error) return <FailureNote error={mentions.error} isPage />
  if (labels === undefined || backlinks === undefined) return <div />
  if (label === undefined) return <EmptyState title={m.labels.page.gone} />

  return (
    <section className={styles.page} aria-label={label.name}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.title}>
            <Chip>{m.labels.page.kind[kind]}</Chip>
            <ScreenTitle>{label.name}</ScreenTitle>
            <p className={styles.lead}>{m.labels.inNotes(label.noteCount)}</p>
          </div>
          <LabelMenu kind={kind} label={label} onGone={onGone} />
        </header>
        {backlinks.length === 0 ? <p className={styles.lead}>{m.labels.page.none}</p> : null}
        <ul aria-label={m.labels.page.label} className={styles.list}>
          {backlinks.map((backlink) => (
            <li key={backlink.noteId}>
              <button type="button" className={styles.note} onClick={() => onGo(backlink)}>
                <b className={styles.name} dir="auto">
                  {backlink.sessionTitle || m.ui.untitled}
                </b>
                <span className={styles.words} dir="auto">
                  {backlink.words}
                </span>
                <span className={styles.facts}>
                  {[
                    asLongDay(backlink.heldOn),
                    partnerOf(backlink.pairId),
                    m.search.parts[backlink.part],
                  ].join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {mentions.hasNextPage ? (
          <Button busy={mentions.isFetchingNextPage} onClick={() => void mentions.fetchNextPage()}>
            {m.labels.page.more}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
