// Templates: the ones that come with Duologue and one's own.
import type { NotePart } from '../../../contract/sessions'

const parts: Readonly<Record<NotePart, string>> = {
  prep: 'for the preparation',
  note: 'for the note',
  reflection: 'for the reflection',
}

export const templates = {
  heading: 'Templates',
  lead: 'Pages to begin with. Choose one when you make a session, or put it into a note with “/”.',
  own: 'Your own',
  builtIn: 'From Duologue',
  parts,
  noneOwn: 'None yet. “Save as template” in the menu of a session makes one of the note you are in.',
  preview: (title: string) => `What “${title}” holds`,
  more: (title: string) => `More about “${title}”`,
  rename: 'Rename…',
  renameTitle: 'Rename this template',
  trash: 'Move to trash',
  trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
  title: 'Title',

  save: {
    title: 'Save as template',
    says: 'A copy of this note as it is now, for the next time. It stays in your private room.',
    part: 'Where it is offered',
    partNames: { prep: 'Prepare', note: 'Note', reflection: 'Reflect' },
    do: 'Save template',
    done: (title: string) => `“${title}” is among your templates.`,
  },
}
