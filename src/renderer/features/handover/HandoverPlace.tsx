// The hand-overs of the vault: what waits for me, what waits for a partner, and where a file is taken.
import { useQuery } from '@tanstack/react-query'
import type { HandOverWaiting } from '../../../contract/handover'
import type { RevealLine } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { useJournal } from '../../app/journal/journal-context'
import { PartnerTrust } from '../../app/journal/PartnerTrust'
import { useTaking } from '../../app/journal/taking/taking-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { ScreenTitle } from '../../ui/ScreenTitle'
import styles from './HandoverPlace.module.css'
import { WaitingLine } from './WaitingLine'
import { WaitingReveal } from './WaitingReveal'

interface HandoverPlaceProps {
  readonly onOpen: (waiting: HandOverWaiting) => void
  readonly onOpenReveal: (line: RevealLine) => void
}

export function HandoverPlace(ways: HandoverPlaceProps) {
  const { queries } = useJournal()
  const { pick } = useTaking()
  const { inbox } = m.handover
  const { data, error } = useQuery(queries.handover.inbox.queryOptions({ input: {} }))
  const reveals = useQuery(queries.reveal.waiting.queryOptions({ input: {} }))
  if (error ?? reveals.error) return <FailureNote error={error ?? reveals.error} isPage />
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <ScreenTitle>{m.handover.heading}</ScreenTitle>
          <p className={styles.lead}>{inbox.lead}</p>
          <div className={styles.ways}>
            <Button kind="primary" onClick={pick}>
              {inbox.take}
            </Button>
            <p className={styles.lead}>{inbox.drop}</p>
          </div>
        </header>
        {data === undefined || reveals.data === undefined ? null : (
          <>
            <Waiting
              {...ways}
              title={inbox.forMe}
              nothing={inbox.nothingForMe}
              lines={data.forMe}
              reveals={reveals.data.forMe}
            />
            <Waiting
              {...ways}
              title={inbox.forThem}
              nothing={inbox.nothingForThem}
              lines={data.forThem}
              reveals={reveals.data.forThem}
            />
          </>
        )}
      </div>
    </div>
  )
}

interface WaitingProps extends HandoverPlaceProps {
  readonly title: string
  readonly nothing: string
  readonly lines: readonly HandOverWaiting[]
  readonly reveals: readonly RevealLine[]
}

function Waiting({ title, nothing, lines, reveals, onOpen, onOpenReveal }: WaitingProps) {
  const { queries } = useJournal()
  const { data: pairs } = useQuery(queries.pairs.list.queryOptions({ input: {} }))
  const partnerOf = ({ pairId }: RevealLine) => pairs?.find(({ id }) => id === pairId)?.partnerName ?? ''
  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {lines.length + reveals.length === 0 ? <p className={styles.lead}>{nothing}</p> : null}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.subject.id}>
            <WaitingLine line={line} onOpen={() => onOpen(line)} />
            <div className={styles.trust}>
              <PartnerTrust pairId={line.pairId} partnerName={firstName(line.partnerName)} />
            </div>
          </li>
        ))}
        {reveals.map((line) => (
          <li key={line.id}>
            <WaitingReveal line={line} partnerName={partnerOf(line)} onOpen={() => onOpenReveal(line)} />
            <div className={styles.trust}>
              <PartnerTrust pairId={line.pairId} partnerName={firstName(partnerOf(line))} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
