// My card: the name that goes on it, and the ways it can go.
// Invariant: the name leaves the private room by the button that says so, and by no other act.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { CARD_NAME_LETTERS, type PairingState } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { bridge } from '../../app/bridge'
import { outcomeInWords } from '../../app/journal/export-words'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { copyWords } from '../../ui/charts/copy-words'
import { FailureNote } from '../../ui/FailureNote'
import { asDayOfInstant } from '../../ui/local-dates'
import { TextField } from '../../ui/TextField'
import { CardCode } from './CardCode'
import styles from './PairingPlace.module.css'

interface GiveCardProps {
  readonly pair: Pair
  readonly mine: PairingState['mine']
}

export function GiveCard({ pair, mine }: GiveCardProps) {
  const { give } = m.pairing
  return (
    <section className={styles.part} aria-labelledby="pairing-give">
      <h2 id="pairing-give" className={styles.title}>
        {give.title(pair.partnerName)}
      </h2>
      <p className={styles.text}>{give.lead(pair.partnerName)}</p>
      <details className={styles.details}>
        <summary>{m.pairing.details}</summary>
        <p className={styles.text}>{give.details}</p>
        {mine === null ? null : (
          <p className={styles.fingerprint}>
            {give.fingerprint} <code>{mine.fingerprint}</code>
          </p>
        )}
      </details>
      <NameOnCard pair={pair} mine={mine} />
      {mine === null ? null : <WaysOut pair={pair} />}
    </section>
  )
}

function NameOnCard({ pair, mine }: GiveCardProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const { give } = m.pairing
  const [name, setName] = useState((mine?.name ?? pair.myName).slice(0, CARD_NAME_LETTERS))
  const make = useMutation(
    queries.pairing.card.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: queries.pairing.key() }),
    }),
  )
  const isSame = name.trim() === mine?.name
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() !== '' && !isSame) make.mutate({ pairId: pair.id, name: name.trim() })
  }
  return (
    <form className={styles.name} onSubmit={submit} autoComplete="off">
      <TextField
        label={give.name}
        hint={give.nameHint}
        maxLength={CARD_NAME_LETTERS}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <FailureNote error={make.error} />
      <div className={styles.ways}>
        {isSame ? null : (
          <Button
            type="submit"
            kind={mine === null ? 'primary' : 'default'}
            busy={make.isPending}
            disabled={name.trim() === ''}
          >
            {mine === null ? give.make : give.rename}
          </Button>
        )}
        {mine === null ? null : (
          <p role="status" className={styles.text}>
            {give.made(mine.name, asDayOfInstant(mine.givenAt))}
          </p>
        )}
      </div>
    </form>
  )
}

function WaysOut({ pair }: { readonly pair: Pair }) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const { give } = m.pairing
  const [isShown, setShown] = useState(false)
  const save = async (): Promise<string> =>
    outcomeInWords(await bridge.call('savePairingCard', { pairId: pair.id }))
  const copy = async (): Promise<string> => {
    const { text } = await vault.pairing.copyCard({ pairId: pair.id, title: m.pairing.registerTitle })
    return copyWords(text) ? give.copied : give.notCopied
  }
  const goes = useMutation({
    mutationFn: (way: 'file' | 'text') => (way === 'file' ? save() : copy()),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() }),
  })
  return (
    <>
      <div className={styles.ways}>
        <Button kind="primary" busy={goes.isPending} onClick={() => goes.mutate('file')}>
          {give.save}
        </Button>
        <Button busy={goes.isPending} onClick={() => goes.mutate('text')}>
          {give.copy}
        </Button>
        <Button onClick={() => setShown(true)}>{give.show}</Button>
      </div>
      <p role="status" className={styles.text}>
        {goes.data ?? give.noted}
      </p>
      <FailureNote error={goes.error} />
      {isShown ? <CardCode pair={pair} onClose={() => setShown(false)} /> : null}
    </>
  )
}
