// What came of files: taken, known already, or refused; and the way to where one goes on. Of one file all there is to say,
// of several a line each.
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { PartnerTrust } from '../PartnerTrust'
import type { Place } from '../place'
import { SaveOpened } from './SaveOpened'
import { saidOf } from './said-of'
import type { TakenFile } from './take-in-order'
import type { Taken } from './take-picked'
import { nameOf } from './taken-in-words'
import styles from './TakenDialog.module.css'

interface TakenDialogProps {
  readonly taken: readonly [TakenFile, ...TakenFile[]]
  readonly pairs: readonly Pair[]
  readonly go: (place: Place) => void
  readonly onClose: () => void
}

export function TakenDialog({ taken, pairs, go, onClose }: TakenDialogProps) {
  const [first, ...others] = taken
  const leave = (place: Place) => {
    onClose()
    document.getElementById('work')?.focus()
    go(place)
  }
  return others.length === 0 ? (
    <OneFile file={first} pairs={pairs} onLeave={leave} onClose={onClose} />
  ) : (
    <Files taken={taken} pairs={pairs} onLeave={leave} onClose={onClose} />
  )
}

interface Leaving {
  readonly pairs: readonly Pair[]
  readonly onLeave: (place: Place) => void
  readonly onClose: () => void
}

function OneFile({ file, pairs, onLeave, onClose }: Leaving & { readonly file: TakenFile }) {
  const { picked, taken } = file
  const said = saidOf(taken, pairs)
  return (
    <Dialog
      title={said.title}
      leadsAway={said.ways.length > 0}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.close}</Button>
          {said.ways.map(({ label, place }) => (
            <Button
              key={label}
              kind={said.ways.length === 1 ? 'primary' : 'default'}
              onClick={() => onLeave(place)}
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
      {taken.is === 'took' ? null : <p className={styles.name}>{picked.fileName}</p>}
      <Opening file={file} />
      <Trust taken={[taken]} pairs={pairs} />
    </Dialog>
  )
}

function Files({ taken, pairs, onLeave, onClose }: Leaving & Pick<TakenDialogProps, 'taken'>) {
  const words = m.handover.taken.several
  const count = taken.filter((one) => one.taken.is === 'took').length
  return (
    <Dialog
      title={words.title(count, taken.length)}
      leadsAway
      onClose={onClose}
      actions={<Button onClick={onClose}>{m.ui.close}</Button>}
    >
      <ol className={styles.files}>
        {taken.map(({ picked, taken: one }, index) => {
          const { title, sentences, ways } = saidOf(one, pairs)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the same file may be given twice
            <li key={index} className={styles.file}>
              <p className={styles.title}>{title}</p>
              {sentences.length === 0 ? null : <p className={styles.sentences}>{sentences.join(' ')}</p>}
              <p className={styles.name}>{picked.fileName}</p>
              <Opening file={{ picked, taken: one }} />
              {ways.map(({ label, place }) => (
                <Button
                  key={label}
                  kind="quiet"
                  aria-label={words.wayOf(label, title)}
                  onClick={() => onLeave(place)}
                >
                  {label}
                </Button>
              ))}
            </li>
          )
        })}
      </ol>
      <Trust taken={taken.map((one) => one.taken)} pairs={pairs} />
    </Dialog>
  )
}

function Opening({ file: { picked, taken } }: { readonly file: TakenFile }) {
  return taken.is === 'document' && picked.is === 'file' ? <SaveOpened sealed={picked.bytes} /> : null
}

/** Whether the digits were compared, once for each who sent something. */
function Trust({ taken, pairs }: { readonly taken: readonly Taken[]; readonly pairs: readonly Pair[] }) {
  const senders = new Set(taken.flatMap((one) => (one.is === 'took' ? [one.what.pairId] : [])))
  return [...senders].map((pairId) => (
    <PartnerTrust key={pairId} pairId={pairId} partnerName={nameOf(pairs, pairId)} />
  ))
}
