// Who will be able to read the file: the partner, whoever knows a passphrase, a key, or anyone. Nothing is chosen before.
import { useEffect, useRef, type ReactNode } from 'react'
import type { WaitingExport } from '../../../../contract/exports'
import { useStrength } from '../../../features/vault-entry/use-strength'
import { m } from '../../../messages/unlocked'
import { Checkbox } from '../../../ui/Checkbox'
import { Choice, type ChoiceOption } from '../../../ui/Choice'
import { PasswordField } from '../../../ui/PasswordField'
import { TextField } from '../../../ui/TextField'
import { answerOf, type Answer, type AnswerProblem } from './who-can-read'
import styles from './WhoCanRead.module.css'

type Asked = Exclude<Answer, { is: 'asBefore' }>

interface WhoCanReadProps {
  readonly partner: WaitingExport['partner']
  readonly answer: Asked
  readonly problem: AnswerProblem | null
  readonly onAnswer: (answer: Asked) => void
}

export function WhoCanRead({ partner, answer, problem, onAnswer }: WhoCanReadProps) {
  const { who } = m.exporting
  const sealedNote = <p className={styles.note}>{who.ending}</p>
  const options: ChoiceOption<Asked['is']>[] = [
    ...(partner === null
      ? []
      : [
          {
            value: 'partner' as const,
            label: partner.isCompared ? who.partner(partner.name) : who.partnerNotCompared(partner.name),
            says: partner.isCompared ? who.partnerSays(partner.name) : who.notCompared(partner.name),
            details: <Opened>{sealedNote}</Opened>,
          },
        ]),
    {
      value: 'passphrase',
      label: who.passphrase,
      says: who.passphraseSays,
      details:
        answer.is === 'passphrase' ? (
          <Opened>
            <PassphraseOfFile answer={answer} problem={problem} onAnswer={onAnswer} />
            {sealedNote}
          </Opened>
        ) : undefined,
    },
    {
      value: 'recipient',
      label: who.recipient,
      says: who.recipientSays,
      details:
        answer.is === 'recipient' ? (
          <Opened>
            <TextField
              mono
              label={who.recipientLabel}
              hint={who.recipientHint}
              maxLength={200}
              value={answer.recipient}
              error={problem === 'recipientMissing' || problem === 'notARecipient' ? who.notARecipient : null}
              onChange={(event) => onAnswer({ ...answer, recipient: event.target.value })}
            />
            {sealedNote}
          </Opened>
        ) : undefined,
    },
    {
      value: 'nobody',
      label: who.nobody,
      says: who.nobodySays,
      details:
        answer.is === 'nobody' ? (
          <Opened>
            <Checkbox
              label={who.confirmPlain}
              checked={answer.isConfirmed}
              aria-invalid={problem === 'notConfirmed' || undefined}
              onChange={(event) => onAnswer({ ...answer, isConfirmed: event.target.checked })}
            />
            <p role="alert" className={styles.missing}>
              {problem === 'notConfirmed' ? who.notConfirmed : null}
            </p>
          </Opened>
        ) : undefined,
    },
  ]
  return (
    <div className={styles.who}>
      <Choice
        legend={who.legend}
        options={options}
        value={answer.is}
        onChange={(is) => {
          const next = is === 'unsaid' ? null : answerOf(is)
          if (next !== null && next.is !== 'asBefore') onAnswer(next)
        }}
      />
    </div>
  )
}

/** What comes with a choice is brought on the screen: the fields of one that lies low would open out of sight. */
function Opened({ children }: { readonly children: ReactNode }) {
  const opened = useRef<HTMLDivElement>(null)
  useEffect(() => opened.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={opened} className={styles.opened}>
      {children}
    </div>
  )
}

interface PassphraseProps {
  readonly answer: Extract<Answer, { is: 'passphrase' }>
  readonly problem: AnswerProblem | null
  readonly onAnswer: (answer: Asked) => void
}

function PassphraseOfFile({ answer, problem, onAnswer }: PassphraseProps) {
  const { who } = m.exporting
  const strength = useStrength(answer.passphrase, '')
  const score = answer.passphrase === '' || strength === null ? null : m.entry.strength.scores[strength.score]
  return (
    <div className={styles.fields}>
      <PasswordField
        label={who.passphraseLabel}
        maxLength={1024}
        value={answer.passphrase}
        error={problem === 'passphraseMissing' ? who.passphraseMissing : null}
        onChange={(event) => onAnswer({ ...answer, passphrase: event.target.value })}
      />
      <PasswordField
        label={who.again}
        maxLength={1024}
        value={answer.again}
        error={problem === 'againDiffers' ? who.againDiffers : null}
        onChange={(event) => onAnswer({ ...answer, again: event.target.value })}
      />
      <p role="status" className={styles.note}>
        {score === null || score === undefined ? null : who.strength(score)}
      </p>
      {score !== null && strength?.isWeak === true ? (
        <Checkbox
          label={who.weakAnyway}
          checked={answer.isWeakAccepted}
          aria-invalid={problem === 'weak' || undefined}
          onChange={(event) => onAnswer({ ...answer, isWeakAccepted: event.target.checked })}
        />
      ) : null}
      <p role="alert" className={styles.missing}>
        {problem === 'weak' ? who.weak : null}
      </p>
    </div>
  )
}
