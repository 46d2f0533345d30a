// What refusals of a sealed reveal say to people.
import type { RevealErrorCode } from '../../../contract/reveal'
import type { ErrorMessage } from '../error-codes'

const SAFE = 'Nothing was taken, and nothing here was changed.'
const ANEW = 'Begin a new comparison together.'

export const revealCodes: Readonly<Record<RevealErrorCode, ErrorMessage>> = {
  REVEAL_CHANGED: {
    title: 'Something else was sealed before',
    happened: 'Your partner sealed or opened other answers earlier, and what came first counts.',
    safe: SAFE,
    next: 'Ask your partner whether they began anew. If so, begin a new comparison together.',
  },
  REVEAL_SEAL_MISSING: {
    title: 'Their seal is not here yet',
    happened: 'The file opens answers whose seal has not come.',
    safe: SAFE,
    next: 'Ask your partner for the file with their seal, take it first, and then this one again.',
  },
  REVEAL_NOT_SEALED: {
    title: 'You have not sealed yours',
    happened: 'The file opens their answers although yours are not sealed.',
    safe: 'Their answers are not shown. Nothing here was changed.',
    next: 'Answer and seal first. Then take this file again.',
  },
  REVEAL_OTHER_SEAL: {
    title: 'It answers another seal of yours',
    happened: 'One of the two vaults is an older copy.',
    safe: SAFE,
    next: ANEW,
  },
  REVEAL_DOES_NOT_MATCH: {
    title: 'These are not the answers that were sealed',
    happened: 'The seal and the answers in this file do not belong together.',
    safe: 'They were not taken and are not shown. Your own stay as they are.',
    next: 'Talk with your partner about it.',
  },
  REVEAL_OTHER_QUESTIONS: {
    title: 'Other questions than before',
    happened: 'The file seals answers to other questions under the same name.',
    safe: SAFE,
    next: ANEW,
  },
  REVEAL_LOST: {
    title: 'This vault no longer has your answers',
    happened: 'The file is yours, but a seal does not hold the answers.',
    safe: SAFE,
    next: ANEW,
  },
}
