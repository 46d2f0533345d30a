// What a private note can hold, and what helps to write it. The document parser of the vault knows the same set.
import { TaskList } from '@tiptap/extension-list'
import { Placeholder, Selection } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import { m } from '../messages/unlocked'
import { NoteClipboard } from './clipboard'
import { NoteDeskStorage } from './desk/desk-store'
import { File, Image } from './files/attachment-nodes'
import { Uploads } from './files/uploads'
import { NoteFind } from './find/note-find'
import { labelMarks } from './labels/label-marks'
import { Link } from './links/link-mark'
import { LineBelow } from './line-below'
import { LongNotes } from './long-notes'
import { MayBeShared } from './may-be-shared'
import { NoteMenu } from './menu/note-menu'
import { SlashMenu } from './slash/slash-menu'
import { Spelling } from './spelling/spelling'
import { tableNodes } from './tables/table-nodes'
import { Task } from './tasks/task-item'

export const noteExtensions = [
  NoteDeskStorage,
  StarterKit.configure({
    link: false,
    underline: false,
    code: false,
    codeBlock: false,
    // It would add a paragraph nobody typed, and with it an unsaved change.
    trailingNode: false,
    heading: { levels: [1, 2, 3] },
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  TaskList,
  Task,
  ...tableNodes,
  Image,
  File,
  Placeholder.configure({ placeholder: () => m.note.placeholder }),
  // The chosen words stay visible while a name or an address for them is typed.
  Selection.configure({ className: 'chosen' }),
  ...labelMarks,
  MayBeShared,
  Link,
  LineBelow,
  LongNotes,
  Uploads,
  NoteClipboard,
  NoteFind,
  NoteMenu,
  SlashMenu,
  Spelling,
]
