// What every error code says to people: what happened, what is safe, what to do next. Never a path, a word or a key.
import type { ErrorCode, ErrorMessage } from '../error-codes'
import { handOverCodes } from './handover-errors'
import { revealCodes } from './reveal-errors'

const codes: Readonly<Record<ErrorCode, ErrorMessage>> = {
  ...handOverCodes,
  ...revealCodes,
  WRONG_PASSPHRASE: {
    title: 'That is not the passphrase',
    happened: 'The vault did not open with what was typed.',
    safe: 'Nothing was changed. You can try as often as you like.',
    next: 'Look at the keyboard layout and Caps Lock, then type it again. Your recovery code opens the vault too.',
  },
  RECOVERY_CODE_MISTYPED: {
    title: 'There is a slip in the code',
    happened:
      'The check letters at the end do not fit, so at least one letter is wrong or two have changed places.',
    safe: 'Nothing was changed. You can try as often as you like.',
    next: 'Compare it with your paper, group by group.',
  },
  RECOVERY_CODE_WRONG: {
    title: 'This code belongs to another vault',
    happened: 'The code is typed without a slip, but it is not the one made for this vault.',
    safe: 'Nothing was changed.',
    next: 'Look for a newer kit. If you renewed the code, the old paper no longer opens anything.',
  },
  GROUPS_NOT_PROVEN: {
    title: 'The two groups do not match yet',
    happened: 'What was typed is not what stands on the kit.',
    safe: 'The vault has not been made yet, so nothing can be lost.',
    next: 'Compare the two groups with your paper and type them again.',
  },
  PASSPHRASE_UNUSABLE: {
    title: 'This passphrase cannot be used',
    happened: 'It is too long, or it holds a sign that cannot be typed again reliably.',
    safe: 'Nothing was made or changed.',
    next: 'Choose one that you can type on any keyboard. A few unrelated words are best.',
  },
  HEADER_DAMAGED: {
    title: 'The vault’s first page is damaged',
    happened:
      'One small file, vault.json, cannot be read or was changed by something else. It says how your passphrase opens the vault.',
    safe: 'Your notes are in other files, and those were not touched.',
    next: 'If an earlier copy of that file was kept, open with it. Otherwise put vault.json back from an earlier copy of the folder.',
  },
  HEADER_MISSING: {
    title: 'The vault’s first page is missing',
    happened:
      'The folder is there, but the small file vault.json is not. Without it the passphrase has nothing to fit.',
    safe: 'The folder was left as it is. No new vault was made in it.',
    next: 'If an earlier copy of that file was kept, open with it. Otherwise look whether vault.json was moved, or put it back from an earlier copy of the folder.',
  },
  ROOM_DAMAGED: {
    title: 'Part of the vault is damaged',
    happened:
      'Your passphrase is right, but one of the two encrypted files did not pass its check. Nothing was read from it.',
    safe: 'The files were left exactly as they are.',
    next: 'Make a copy of the whole folder first. Then, if you have an earlier copy of it, put that in its place and keep the damaged one.',
  },
  ROOM_NOT_ENCRYPTED: {
    title: 'A file in the vault is not encrypted',
    happened: 'One of the two files should be encrypted and is not. Something put another file in its place.',
    safe: 'It was not opened, and nothing was written into it.',
    next: 'Make a copy of the folder. Then, if you have an earlier copy of it, put that in its place.',
  },
  ROOM_MISSING: {
    title: 'Part of the vault is missing',
    happened: 'One of the two encrypted files is not in the folder.',
    safe: 'No empty file was put in its place, so nothing is covered up.',
    next: 'Look whether it was moved or is still being synced. Otherwise put it back from an earlier copy of the folder.',
  },
  VAULT_NEWER: {
    title: 'This vault was made by a newer Duologue',
    happened: 'It uses a format that this version does not know.',
    safe: 'It was not opened and not changed.',
    next: 'Open it with the newer version, or install that version on this laptop.',
  },
  VAULT_IN_USE: {
    title: 'The vault is open elsewhere',
    happened:
      'Another Duologue, here or on another computer, has this folder open. Two at once could harm it.',
    safe: 'Nothing was changed, neither here nor there.',
    next: 'Lock it there, then try again here.',
  },
  FOLDER_MISSING: {
    title: 'The vault’s folder is not there',
    happened: 'It was moved or renamed, or it is on a disk that is not plugged in.',
    safe: 'Nothing was deleted by Duologue, and no new vault was made in its place.',
    next: 'Plug the disk in and try again, or show where the folder is now.',
  },
  FOLDER_READ_ONLY: {
    title: 'The folder cannot be written to',
    happened:
      'This laptop does not allow Duologue to write there. The disk may be locked, or the folder belongs to someone else.',
    safe: 'What was saved is unchanged.',
    next: 'Allow writing to the folder and try again, or choose another one.',
  },
  FOLDER_NOT_EMPTY: {
    title: 'There is already something in that folder',
    happened: 'A new vault needs an empty folder of its own.',
    safe: 'Nothing in the folder was touched.',
    next: 'Choose another folder, or make a new one.',
  },
  DISK_FULL: {
    title: 'The disk is full',
    happened: 'There was no room left to write.',
    safe: 'Everything that said “saved” is safe. What you typed since is kept in the window.',
    next: 'Make some room on the disk, then try again.',
  },
  NOT_FOUND: {
    title: 'This is no longer there',
    happened: 'It was taken away in the meantime.',
    safe: 'Nothing else changed.',
    next: 'Go back to the list and look there.',
  },
  STALE_REVISION: {
    title: 'There is a newer version of this note',
    happened: 'The note was saved from somewhere else after you opened it.',
    safe: 'Both are kept: the saved one was not overwritten, and your words are still in the window.',
    next: 'Look at the newer version, then decide which words stay.',
  },
  INVALID_DOCUMENT: {
    title: 'This note could not be saved as it is',
    happened: 'It holds something that Duologue cannot store, most likely from a paste.',
    safe: 'The last saved version is unchanged, and your words are still in the window.',
    next: 'Undo the last paste and go on; it saves by itself.',
  },
  NEXT_DATE_MISSING: {
    title: 'There is no next date yet',
    happened: 'No later session with this partner is planned.',
    safe: 'The session is as it was; nothing was closed.',
    next: 'Plan the next one, or say that there is none on purpose.',
  },
  NAME_TAKEN: {
    title: 'This name is taken',
    happened: 'There is another one of that name already.',
    safe: 'Nothing was changed.',
    next: 'Choose another name, or merge the two.',
  },
  PAIR_IN_TRASH: {
    title: 'Its pair is in the trash',
    happened: 'It belongs to a pair that was put into the trash.',
    safe: 'Nothing was changed.',
    next: 'Restore the pair first; then it can come back, too.',
  },
  PAIRING_CHANGED: {
    title: 'The digits changed while you looked at them',
    happened: 'Another card was taken meanwhile, or the card is not the one that was shown.',
    safe: 'Nothing was changed.',
    next: 'Look at the pairing once more, and compare the digits that stand there now.',
  },
  NOT_A_CALENDAR: {
    title: 'This is no calendar file',
    happened: 'No event stands in it.',
    safe: 'Nothing was taken over.',
    next: 'Save your calendar as an .ics file and choose that one.',
  },
  CALENDAR_TOO_LARGE: {
    title: 'The file is too large',
    happened: 'It is larger than 20 MB.',
    safe: 'Nothing was taken over.',
    next: 'Save a shorter time from your calendar, and choose that file.',
  },
  DAY_BEFORE_BEGINNING: {
    title: 'This day is too early',
    happened: 'A pair cannot end before it began, nor begin again before it ended.',
    safe: 'Nothing was changed.',
    next: 'Choose a later day.',
  },
  DISCLOSURE_LEVEL: {
    title: 'Your charter lets others see less',
    happened: 'Its level keeps passages of notes out of summaries.',
    safe: 'Nothing was carried, and nothing left.',
    next: 'Talk it over with your partner. The level is changed in the charter, which then needs to be made ready again.',
  },
  CHARTER_NOT_READY: {
    title: 'The charter is not ready yet',
    happened: 'Something that both have to sign is still missing.',
    safe: 'Your words are saved as a draft.',
    next: 'The list beside the charter says what is missing.',
  },
  CHARTER_WOULD_LEAK: {
    title: 'Private words stand on the page',
    happened: 'The charter holds words of your private room that were not carried into it.',
    safe: 'No version was made. Your words are saved as a draft.',
    next: 'The leak check shows where they stand. Remove or rephrase them, then try again.',
  },
  OFFER_CHANGED: {
    title: 'These words changed in the meantime',
    happened: 'What you ticked is no longer what stands in your private room.',
    safe: 'Nothing was carried.',
    next: 'Look at the words as they are now, then tick again.',
  },
  VAULT_UNREACHABLE: {
    title: 'The vault’s folder cannot be reached',
    happened: 'The disk or the network folder it lies on went away.',
    safe: 'Everything that said “saved” is on that disk. What you typed since is sealed on this laptop.',
    next: 'Bring the disk back, then lock and unlock.',
  },
  ATTACHMENT_MISSING: {
    title: 'This attachment is missing',
    happened:
      'Its encrypted file is not in the vault’s folder. It may have been moved, or it is still being synced.',
    safe: 'The note around it and every other attachment are fine.',
    next: 'Put the file back from an earlier copy of the vault’s folder. If you have the original, add it again: that mends it everywhere.',
  },
  ATTACHMENT_DAMAGED: {
    title: 'This attachment is damaged',
    happened: 'Its encrypted file is not what was written, so nothing of it is shown.',
    safe: 'The note around it and every other attachment are fine.',
    next: 'Put the file back from an earlier copy of the vault’s folder. If you have the original, add it again: that mends it everywhere.',
  },
  ATTACHMENT_TOO_LARGE: {
    title: 'This is too large',
    happened: 'A file may have up to 8 GB; an image is shown up to 64 MB and 100 megapixels.',
    safe: 'Nothing was changed.',
    next: 'Keep a smaller version. A large image that is in the vault already can be saved or opened.',
  },
  FILE_UNREADABLE: {
    title: 'The file could not be read to its end',
    happened: 'It was moved, changed or unplugged while it was being added, or it is a folder.',
    safe: 'Nothing of it was kept, and the file itself was not touched.',
    next: 'See that it is where it was, then add it again.',
  },
  IMAGE_UNREADABLE: {
    title: 'This image cannot be shown',
    happened: 'It is not a kind of image that Duologue knows, or part of it is broken.',
    safe: 'It is in the vault exactly as it was added.',
    next: 'Open it, or save a copy and look at it in another program.',
  },
  VAULT_ENDED: {
    title: 'The vault stopped by itself',
    happened: 'The process that holds your vault ended without being asked to.',
    safe: 'Everything that said “saved” is safe.',
    next: 'Restart, and unlock again.',
  },
  NO_ANSWER: {
    title: 'The vault does not answer',
    happened:
      'The part of Duologue that opens the vault did not answer in time. The laptop may be very busy.',
    safe: 'Nothing was changed.',
    next: 'Try again. If it happens twice, restart Duologue.',
  },
  UNEXPECTED: {
    title: 'Something went wrong that nobody foresaw',
    happened: 'Duologue stopped what it was doing, to be on the safe side.',
    safe: 'Everything that said “saved” is safe. Nothing left this laptop.',
    next: 'Try again. If it happens twice, restart Duologue.',
  },
}

export const errors = {
  codes,
  /** About a folder someone has just chosen: nothing is lost, so each says only what to do. */
  folder: {
    noVault: {
      title: 'There is no vault in that folder.',
      next: 'A vault’s folder holds a file named vault.json.',
    },
    noNewVault: { title: 'A vault cannot be made here.', next: 'Choose another folder.' },
  },
}
