// What the editors of notes and summaries say around the words that are written in them.
import type { EditedThing } from '../../editor/words'

const things: Readonly<Record<EditedThing, string>> = {
  note: 'note',
  summary: 'summary',
  card: 'card',
  charter: 'charter',
  review: 'review',
}

const replaced = (thing: EditedThing) =>
  `The ${things[thing]} was saved again since the words that these were typed on. Restoring puts them in its place`

/** Fields of a form have none. */
const hasUndo = (thing: EditedThing) => thing === 'note' || thing === 'summary'

export const editor = {
  note: 'Note',
  summary: 'Summary',
  notePlaceholder: 'Write what happened, what you learned, what you shared…',
  summaryPlaceholder: 'Choose passages, then edit freely. This page is what others will read.',
  task: (words: string) => `Done: ${words || 'empty task'}`,

  status: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    failed: 'Not saved',
  },

  bubble: {
    label: 'Selected words',
    mayBeShared: 'May be shared',
    keepPrivate: 'Keep private',
    bold: 'Bold',
    italic: 'Italic',
  },

  stale: {
    title: (thing: EditedThing) => `This ${things[thing]} was changed elsewhere`,
    text: 'A newer version was saved before these words. Nothing was overwritten. Reload to see it; your words stay in a sealed draft and are offered to you there.',
  },
  notSaved: {
    title: 'These words could not be saved',
    text: 'They are kept here and in a sealed draft. Duologue tries again every ten seconds.',
  },
  /** By error code; every other one gets `notSaved`. */
  notSavedBecause: {
    DISK_FULL: {
      title: 'The disk is full',
      text: 'Your words are kept here and in a sealed draft; free some space and they will be saved.',
    },
    VAULT_UNREACHABLE: {
      title: 'The vault cannot be reached',
      text: 'Your words are kept here and in a sealed draft. If the vault is on a removable disk, put it back: they will be saved.',
    },
    INVALID_DOCUMENT: {
      title: 'The vault did not take these words',
      text: 'Something in them is of a kind it does not know, perhaps pasted. They are kept here and in a sealed draft; undo the last change and try again.',
    },
  },

  cannotShow: {
    title: (thing: EditedThing) => `This ${things[thing]} holds something this version cannot show`,
    text: 'Nothing was changed: the vault has it whole. Here it can only be read, and what stands below may be a part of it, or nothing. A newer Duologue may show all of it.',
  },

  draft: {
    title: 'Words that were not saved',
    lead: 'They were typed here before the vault was locked or could not be reached:',
    replaces: (thing: EditedThing) =>
      hasUndo(thing)
        ? `${replaced(thing)}; until you leave it, Undo brings the saved text back.`
        : `${replaced(thing)}.`,
    replacesTitle: (title: string) =>
      `The title that is saved now is “${title || 'Untitled'}”. Restoring puts the one above in its place.`,
    replacesTitleToo: (thing: EditedThing) =>
      hasUndo(thing)
        ? `${replaced(thing)}; until you leave it, Undo brings the saved text back, but not the saved title.`
        : `${replaced(thing)}.`,
  },
}
