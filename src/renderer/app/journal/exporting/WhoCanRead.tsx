// Who will be able to read the file: the partner, whoever knows a passphrase, a key, or anyone.
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
  const options: ChoiceOption<Asked['is']>[] = [
    ...(partner === null
      ? []
      : [
          {
            value: 'partner' as const,
            label: who.partner(partner.name),
            says: partner.isCompared ? who.partnerSays : `${who.partnerSays} ${who.notCompared}`,
          },
        ]),
    {
      value: 'passphrase',
      label: who.passphrase,
      says: who.passphraseSays,
      details:
        answer.is === 'passphrase' ? (
          <PassphraseOfFile answer={answer} problem={problem} onAnswer={onAnswer} />
        ) : undefined,
    },
    {
      value: 'recipient',
      label: who.recipient,
      says: who.recipientSays,
      details:
        answer.is === 'recipient' ? (
          <TextField
            mono
            label={who.recipientLabel}
            hint={who.recipientHint}
            maxLength={200}
            value={answer.recipient}
            error={problem === 'recipientMissing' || problem === 'notARecipient' ? who.notARecipient : null}
            onChange={(event) => onAnswer({ ...answer, recipient: event.target.value })}
          />
        ) : undefined,
    },
    {
      value: 'nobody',
      label: who.nobody,
      says: who.nobodySays,
      details:
        answer.is === 'nobody' ? (
          <Checkbox
            label={who.confirmPlain}
            checked={answer.isConfirmed}
            aria-invalid={problem === 'notConfirmed' || undefined}
            onChange={(event) => onAnswer({ ...answer, isConfirmed: event.target.checked })}
          />
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
          const next = answerOf(is)
          if (next.is !== 'asBefore') onAnswer(next)
        }}
      />
      <p role="alert" className={styles.missing}>
        {problem === 'notConfirmed' ? who.notConfirmed : null}
      </p>
      {answer.is === 'nobody' ? null : <p className={styles.note}>{who.opensWith}</p>}
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
