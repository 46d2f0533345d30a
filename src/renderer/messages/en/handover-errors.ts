// What refusals of a hand-over say to people, where the page knows no name and no number to say it better.
import type { HandOverErrorCode, SigningErrorCode } from '../../../contract/handover'
import type { ErrorMessage } from '../error-codes'

const SAFE = 'Nothing was taken, and nothing here was changed.'

type Code = HandOverErrorCode | Exclude<SigningErrorCode, 'DISCLOSURE_LEVEL' | 'CHARTER_NOT_READY'>

export const handOverCodes: Readonly<Record<Code, ErrorMessage>> = {
  HANDOVER_NOT_A_FILE: {
    title: 'This is no hand-over file',
    happened: 'It is some other kind of file, or an empty one.',
    safe: SAFE,
    next: 'Choose the file that ends in .duologue. If it was sent by mail, save it from there first.',
  },
  HANDOVER_TOO_LARGE: {
    title: 'The file is too large',
    happened: 'A hand-over file has 4 MB at most. This one was not opened.',
    safe: SAFE,
    next: 'Look whether it is the right file. If it is, ask your partner to save it again.',
  },
  HANDOVER_DAMAGED: {
    title: 'The file is not as it was sent',
    happened: 'It was cut short or altered on its way, so its signature does not hold.',
    safe: SAFE,
    next: 'Ask your partner to save the file again, and to send it by another way.',
  },
  HANDOVER_NOT_FOR_YOU: {
    title: 'This file is sealed for somebody else',
    happened: 'It cannot be opened with the keys of this vault.',
    safe: SAFE,
    next: 'See whether it belongs into another vault of yours. Otherwise ask your partner whether they took your newest card.',
  },
  HANDOVER_NEWER: {
    title: 'This file was made by a newer Duologue',
    happened: 'It uses a form that this version does not know.',
    safe: SAFE,
    next: 'Take it with the newer version.',
  },
  HANDOVER_OWN_FILE: {
    title: 'This is your own file',
    happened: 'You made it for your partner, and all that is in it is here already.',
    safe: SAFE,
    next: 'Give it to your partner, and take the file they send back.',
  },
  HANDOVER_UNKNOWN_PARTNER: {
    title: 'This file is from somebody who is not paired with you here',
    happened: 'It is sealed for you, but no pair in this vault knows the key it is signed with.',
    safe: SAFE,
    next: 'Exchange cards with your partner first, then take the file again.',
  },
  HANDOVER_DIGITS_DIFFER: {
    title: 'Your digits and theirs were not the same',
    happened: 'You said so when you compared them, so nothing is taken from this key.',
    safe: SAFE,
    next: 'Exchange cards again by another way, and compare the digits aloud.',
  },
  HANDOVER_KEY_CHANGED: {
    title: 'Signed with a key that is not your partner’s',
    happened:
      'It is for a pair that you know, but another key signed it than the one on your partner’s card.',
    safe: SAFE,
    next: 'Ask your partner, by voice, whether they have a new card. If they do, take it and compare the digits again.',
  },
  HANDOVER_WRONG_CHAIN: {
    title: 'A file before this one is missing',
    happened:
      'It answers a round that is not in this vault. Perhaps that file never came, or this vault is an older copy.',
    safe: SAFE,
    next: 'Ask your partner for the file of the round before, take it, then take this one again.',
  },
  HANDOVER_OUT_OF_TURN: {
    title: 'This file does not fit where you stand',
    happened: 'It says something that could not be said at that place.',
    safe: SAFE,
    next: 'Ask your partner what they see on their page, and to save their newest file again.',
  },
  HANDOVER_IN_TRASH: {
    title: 'What this file is about lies in your trash',
    happened: 'The pair, or the summary or charter, was put away here.',
    safe: SAFE,
    next: 'Bring it back from the trash, then take the file again.',
  },
  NOT_PAIRED: {
    title: 'The two vaults are not paired yet',
    happened: 'There is no card of your partner’s here, so nothing can be sealed for them.',
    safe: 'Nothing was signed, and nothing left.',
    next: 'Exchange cards, then sign.',
  },
  DIGITS_DIFFER: {
    title: 'Your digits and theirs were not the same',
    happened: 'You said so when you compared them. Somebody may stand between the two of you.',
    safe: 'Nothing was signed, and nothing left.',
    next: 'Exchange cards again by another way, and compare the digits aloud.',
  },
  WOULD_LEAK: {
    title: 'Private words stand in it',
    happened:
      'The words, or what you wrote beside them, hold words of your private room that were not carried.',
    safe: 'Nothing was signed, and nothing left.',
    next: 'The leak check shows those on the page. Rephrase them, or let them leave on purpose, then sign.',
  },
  NOTHING_TO_SIGN: {
    title: 'There is nothing to sign',
    happened: 'No words stand in it, or they are your partner’s very own.',
    safe: 'Nothing was signed, and nothing left.',
    next: 'Write something first. If you agree to your partner’s words, accept them instead.',
  },
  NOT_YOUR_TURN: {
    title: 'This waits, or was decided',
    happened: 'A round came in between, or what is signed here is not to be changed now.',
    safe: 'Your words are where they were. Nothing was signed.',
    next: 'Look at how it stands now, then decide.',
  },
}
