// What the editor of each part of a session is made of: all alike, but for what an empty one says.
import { Placeholder } from '@tiptap/extensions'
import type { Extensions } from '@tiptap/react'
import type { NotePart } from '../../../../contract/sessions'
import { noteExtensions } from '../../../editor/note-extensions'
import { m } from '../../../messages/unlocked'

/** One list a part, made once: an editor knows its kind of document by it. */
export const partExtensions: Readonly<Record<NotePart, Extensions>> = {
  prep: saying(() => m.sessions.paper.placeholders.prep),
  note: noteExtensions,
  reflection: saying(() => m.sessions.paper.placeholders.reflection),
}

function saying(placeholder: () => string): Extensions {
  return noteExtensions.map((one) =>
    one.name === Placeholder.name ? Placeholder.configure({ placeholder }) : one,
  )
}
