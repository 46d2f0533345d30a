// One look at where a pair stands, on paper: guided while it is open, to be read once it is finished.
import { useMutation } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asPlainDay } from '../../../ui/local-dates'
import { ScreenTitle } from '../../../ui/ScreenTitle'
import { GuidedRound } from './GuidedRound'
import { KeptRound } from './KeptRound'
import type { RoundPageProps } from './round-props'
import styles from './RoundPage.module.css'

export function RoundPage(props: RoundPageProps) {
  const { vault } = useJournal()
  const { pair, round, onLeave, comparing } = props
  const reopen = useMutation({ mutationFn: () => vault.reviews.reopen({ roundId: round.id }) })
  const isOpen = round.state === 'open'
  return (
    <article className={styles.paper} aria-label={round.title}>
      <header className={styles.head}>
        <GroupTitle as="p">{`${pair.partnerName} · ${asPlainDay(round.onDay)}`}</GroupTitle>
        <ScreenTitle>{round.title}</ScreenTitle>
        {isOpen ? <p className={styles.lead}>{m.reviews.intro[round.moment]}</p> : null}
      </header>
      {isOpen ? (
        <GuidedRound {...props} />
      ) : (
        <>
          <KeptRound {...props} />
          {comparing}
          <footer className={styles.ways}>
            <Button onClick={onLeave}>{m.reviews.all}</Button>
            <Button kind="quiet" busy={reopen.isPending} onClick={() => reopen.mutate()}>
              {m.reviews.openAgain}
            </Button>
          </footer>
          <FailureNote error={reopen.error} />
        </>
      )}
    </article>
  )
}
