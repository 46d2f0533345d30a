// The invitation as it will be read: fields to choose, the text to change, a way to copy it.
// Invariant: only what was chosen stands in it, and the letter itself is kept nowhere.
import { useState } from 'react'
import type { PairCandidate } from '../../../../contract/candidates'
import type { PairPurpose } from '../../../../contract/pairs'
import {
  invitationLetter,
  isFieldEmpty,
  LETTER_FIELDS,
  type LetterField,
} from '../../../../domain/invitation-letter'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { copyWords } from '../../../ui/charts/copy-words'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { Select } from '../../../ui/Select'
import { TextArea } from '../../../ui/TextArea'
import styles from './LetterDialog.module.css'

interface LetterDialogProps {
  readonly candidate: PairCandidate
  readonly myName: string
  readonly onClose: () => void
}

const purposes: readonly PairPurpose[] = ['educational', 'diversity', 'strategy', 'own']

export function LetterDialog({ candidate, myName, onClose }: LetterDialogProps) {
  const words = m.candidates.letter
  const facts = {
    to: candidate.name,
    from: myName,
    learn: candidate.couldTeachMe,
    offer: candidate.couldLearnFromMe,
  }
  const write = (fields: ReadonlySet<LetterField>, why: PairPurpose) =>
    invitationLetter(facts, fields, words.words(why))
  const [chosen, setChosen] = useState<ReadonlySet<LetterField>>(() => new Set(LETTER_FIELDS))
  const [purpose, setPurpose] = useState<PairPurpose>('educational')
  const [letter, setLetter] = useState(() => write(chosen, purpose))
  /** Changed by hand before the letter was written anew. */
  const [own, setOwn] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)

  const choose = (fields: ReadonlySet<LetterField>, why: PairPurpose) => {
    if (letter !== write(chosen, purpose)) setOwn(letter)
    setChosen(fields)
    setPurpose(why)
    setLetter(write(fields, why))
  }
  const toggle = (field: LetterField, isChosen: boolean) =>
    choose(new Set(LETTER_FIELDS.filter((one) => (one === field ? isChosen : chosen.has(one)))), purpose)

  return (
    <Dialog
      holdsWords
      wide
      title={words.title(candidate.name)}
      onClose={onClose}
      actions={
        <>
          <span role="status" className={styles.copied}>
            {copied}
          </span>
          <Button onClick={onClose}>{m.ui.close}</Button>
          <Button
            kind="primary"
            onClick={() => setCopied(copyWords(letter) ? words.copied : words.notCopied)}
          >
            {words.copy}
          </Button>
        </>
      }
    >
      <div className={styles.two}>
        <fieldset className={styles.fields}>
          <legend className={styles.legend}>{words.choose}</legend>
          {LETTER_FIELDS.map((field) => {
            const isEmpty = isFieldEmpty(field, facts)
            return (
              <Checkbox
                key={field}
                label={isEmpty ? words.empty(words.fields[field]) : words.fields[field]}
                disabled={isEmpty}
                checked={chosen.has(field) && !isEmpty}
                onChange={(event) => toggle(field, event.target.checked)}
              />
            )
          })}
          {chosen.has('purpose') ? (
            <Select
              label={words.purpose}
              value={purpose}
              onChange={({ target }) =>
                choose(chosen, purposes.find((one) => one === target.value) ?? 'educational')
              }
            >
              {purposes.map((one) => (
                <option key={one} value={one}>
                  {m.pairs.purposes[one].name}
                </option>
              ))}
            </Select>
          ) : null}
        </fieldset>
        <div className={styles.letter}>
          <TextArea
            label={words.text}
            hint={words.textHint}
            rows={18}
            maxLength={20_000}
            value={letter}
            onChange={(event) => setLetter(event.target.value)}
          />
          {own === null ? null : (
            <Button
              kind="quiet"
              onClick={() => {
                setLetter(own)
                setOwn(null)
              }}
            >
              {words.bringBack}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
