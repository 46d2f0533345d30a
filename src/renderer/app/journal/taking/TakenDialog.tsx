// What came of a file: taken, known already, or refused; and the way to where one goes on.
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { PartnerTrust } from '../PartnerTrust'
import type { Place } from '../place'
import { refusalInWords } from './refusal-in-words'
import type { Taken } from './take-picked'
import { nameOf, takenInWords } from './taken-in-words'

interface TakenDialogProps {
  readonly taken: Exclude<Taken, { is: 'nothing' }>
  readonly pairs: readonly Pair[]
  readonly go: (place: Place) => void
  readonly onClose: () => void
}

interface Said {
  readonly title: string
  readonly sentences: readonly string[]
  readonly ways: readonly { readonly label: string; readonly place: Place }[]
}

export function TakenDialog({ taken, pairs, go, onClose }: TakenDialogProps) {
  const said = inWords(taken, pairs)
  const [first] = said.ways
  return (
    <Dialog
      title={said.title}
      leadsAway={first !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.close}</Button>
          {said.ways.map(({ label, place }) => (
            <Button
              key={label}
              kind={said.ways.length === 1 ? 'primary' : 'default'}
              onClick={() => {
                onClose()
                document.getElementById('work')?.focus()
                go(place)
              }}
            >
              {label}
            </Button>
          ))}
        </>
      }
    >
      {said.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {taken.is === 'took' ? (
        <PartnerTrust pairId={taken.what.pairId} partnerName={nameOf(pairs, taken.what.pairId)} />
      ) : null}
    </Dialog>
  )
}

function inWords(taken: TakenDialogProps['taken'], pairs: readonly Pair[]): Said {
  const words = m.handover.taken
  switch (taken.is) {
    case 'took': {
      const { title, sentences, place } = takenInWords(taken.what, pairs)
      return { title, sentences, ways: [{ label: words.look, place }] }
    }
    case 'card':
      return {
        title: words.card.title,
        sentences: [words.card.text],
        ways: pairs.map(({ id: pairId, partnerName }) => ({
          label: words.card.open(partnerName),
          place: { is: 'pairing', pairId },
        })),
      }
    case 'unreadable':
      return { title: words.unreadable.title, sentences: [words.unreadable.text], ways: [] }
    case 'refused': {
      const refusal = refusalInWords(taken.error, pairs)
      if (refusal === null) return inWordsOfCode(taken.error)
      const { title, text, place } = refusal
      return { title, sentences: [text], ways: place === null ? [] : [{ label: words.look, place }] }
    }
  }
}

/** What its code says to people, where nothing more is known. */
function inWordsOfCode(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const known = Object.entries(m.errors.codes).find(([one]) => one === code)?.[1]
  const { title, happened, safe, next } = known ?? m.errors.codes.UNEXPECTED
  return { title, sentences: [happened, `${safe} ${next}`], ways: [] }
}
