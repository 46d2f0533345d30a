// The answer to "who can read the file?". Invariant: nothing leaves before a person said it, and a file that anyone can
// read only after a second yes.
import type { RegisterFormat, Sealing, WaitingExport } from '../../../../contract/exports'
import { strengthOf } from '../../../features/vault-entry/use-strength'

export type Answer =
  /** Nobody has said it yet. */
  | { readonly is: 'unsaid' }
  | { readonly is: 'partner' }
  | {
      readonly is: 'passphrase'
      readonly passphrase: string
      readonly again: string
      readonly isWeakAccepted: boolean
    }
  | { readonly is: 'recipient'; readonly recipient: string }
  | { readonly is: 'nobody'; readonly isConfirmed: boolean }
  /** A file that left before leaves as it was. */
  | { readonly is: 'asBefore' }

export type AnswerProblem =
  | 'unsaid'
  | 'notConfirmed'
  | 'passphraseMissing'
  | 'againDiffers'
  | 'weak'
  | 'recipientMissing'
  | 'notARecipient'

/** Of no use to anybody if they were sealed: what is in them is meant for whoever gets them. */
const open: ReadonlySet<RegisterFormat> = new Set(['ics', 'duocard', 'text'])

/** Of what is new, the person says it: a file that was sealed unasked may be one that its receiver cannot open. */
export function firstAnswer({ facts, isAgain }: WaitingExport): Answer {
  if (isAgain && (facts.sealedFor !== 'nobody' || open.has(facts.format))) return { is: 'asBefore' }
  return { is: 'unsaid' }
}

export function answerOf(is: Sealing['is']): Answer {
  switch (is) {
    case 'partner':
      return { is }
    case 'passphrase':
      return { is, passphrase: '', again: '', isWeakAccepted: false }
    case 'recipient':
      return { is, recipient: '' }
    case 'nobody':
      return { is, isConfirmed: false }
  }
}

/** Null: it can be saved like this. */
export async function problemOf(answer: Answer): Promise<AnswerProblem | null> {
  switch (answer.is) {
    case 'passphrase': {
      if (answer.passphrase === '') return 'passphraseMissing'
      if (answer.passphrase !== answer.again) return 'againDiffers'
      const strength = await strengthOf(answer.passphrase, '')
      return strength?.isWeak === true && !answer.isWeakAccepted ? 'weak' : null
    }
    case 'recipient':
      return answer.recipient.trim() === '' ? 'recipientMissing' : null
    case 'nobody':
      return answer.isConfirmed ? null : 'notConfirmed'
    case 'unsaid':
      return 'unsaid'
    case 'partner':
    case 'asBefore':
      return null
  }
}

export function sealingOf(answer: Answer): Sealing | null {
  switch (answer.is) {
    case 'partner':
      return { is: 'partner' }
    case 'passphrase':
      return { is: 'passphrase', passphrase: answer.passphrase }
    case 'recipient':
      return { is: 'recipient', recipient: answer.recipient.trim() }
    case 'nobody':
      return { is: 'nobody' }
    case 'unsaid':
    case 'asBefore':
      return null
  }
}
