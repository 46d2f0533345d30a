// The codes that have a sentence for people, and the shape of one: what happened, what is safe, what to do next.
import type { attachmentErrors, openingErrors, unexpectedErrors, writingErrors } from '../../contract/errors'
import type { HandOverErrorCode, SigningErrorCode } from '../../contract/handover'
import type { RevealErrorCode } from '../../contract/reveal'

export interface ErrorMessage {
  readonly title: string
  readonly happened: string
  readonly safe: string
  readonly next: string
}

/** The page's own codes: the vault process stopped, or did not answer; a file or a picture could not be read. */
type PageCode = 'VAULT_ENDED' | 'NO_ANSWER' | 'FILE_UNREADABLE' | 'IMAGE_UNREADABLE'

/** Of single calls. */
type SessionCode =
  | 'DISCLOSURE_LEVEL'
  | 'CHARTER_NOT_READY'
  | 'CHARTER_WOULD_LEAK'
  | 'OFFER_CHANGED'
  | 'NEXT_DATE_MISSING'
  | 'NAME_TAKEN'
  | 'PAIR_IN_TRASH'
  | 'DAY_BEFORE_BEGINNING'
  | 'PAIRING_CHANGED'
  | 'NOT_A_CALENDAR'
  | 'CALENDAR_TOO_LARGE'

export type ErrorCode =
  | keyof typeof openingErrors
  | keyof typeof writingErrors
  | keyof typeof attachmentErrors
  | keyof typeof unexpectedErrors
  | HandOverErrorCode
  | SigningErrorCode
  | RevealErrorCode
  | PageCode
  | SessionCode
