// What the slash menu offers, and what each entry does to the text.
import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Heading1 from 'lucide-react/icons/heading-1'
import Heading2 from 'lucide-react/icons/heading-2'
import Heading3 from 'lucide-react/icons/heading-3'
import ImageIcon from 'lucide-react/icons/image'
import LinkIcon from 'lucide-react/icons/link'
import List from 'lucide-react/icons/list'
import ListChecks from 'lucide-react/icons/list-checks'
import ListOrdered from 'lucide-react/icons/list-ordered'
import Minus from 'lucide-react/icons/minus'
import NotebookText from 'lucide-react/icons/notebook-text'
import Paperclip from 'lucide-react/icons/paperclip'
import Pilcrow from 'lucide-react/icons/pilcrow'
import Quote from 'lucide-react/icons/quote'
import ScrollText from 'lucide-react/icons/scroll-text'
import TableIcon from 'lucide-react/icons/table'
import { m } from '../../messages/unlocked'
import { deskStoreOf } from '../desk/desk-store'
import type { NoteDesk } from '../desk/note-desk'
import { takeTemplate } from '../insert-template'
import { toggleLabel } from '../labels/label-commands'
import { insertTable } from '../tables/table-commands'

export type SlashGroup = keyof typeof m.note.slash.groups

export interface SlashEntry {
  readonly id: string
  readonly group: SlashGroup
  readonly name: string
  /** Other words it is found by. */
  readonly also: string
  readonly icon: LucideIcon
  readonly run: (editor: Editor) => void
}

export function slashEntries(desk: NoteDesk): SlashEntry[] {
  const files = desk.attachments === null ? [] : fileEntries()
  const templates = desk.templates.map(({ id, title }): SlashEntry => ({
    id: `template-${id}`,
    group: 'templates',
    name: title,
    also: m.note.slash.also.template,
    icon: ScrollText,
    run: (editor) => void takeTemplate(editor, desk, id),
  }))
  return [
    ...textEntries(),
    ...listEntries(),
    ...insertEntries(),
    ...files,
    ...directionEntries(),
    ...templates,
  ]
}

/** Those with a word that begins as was typed; those whose name does come first. */
export function matchingEntries(entries: readonly SlashEntry[], typed: string): SlashEntry[] {
  const wanted = typed.toLowerCase()
  if (wanted === '') return [...entries]
  const rank = ({ group, name, also }: SlashEntry) => {
    const words = `${name} ${also}`.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
    if (!words.some((word) => word.startsWith(wanted))) return none
    // People name templates as they like: the editor's own entries come first.
    return (name.toLowerCase().startsWith(wanted) ? 0 : 1) + (group === 'templates' ? 2 : 0)
  }
  return entries.filter((entry) => rank(entry) < none).toSorted((one, other) => rank(one) - rank(other))
}

const none = 9

type Own = keyof typeof m.note.slash.also & keyof typeof m.note.slash

const entry = (id: Own, group: SlashGroup, icon: LucideIcon, run: (editor: Editor) => void): SlashEntry => ({
  id,
  group,
  name: String(m.note.slash[id]),
  also: m.note.slash.also[id],
  icon,
  run,
})

const textEntries = () => [
  entry('text', 'text', Pilcrow, (editor) => editor.chain().focus().setParagraph().run()),
  entry('heading1', 'text', Heading1, (editor) => editor.chain().focus().setHeading({ level: 1 }).run()),
  entry('heading2', 'text', Heading2, (editor) => editor.chain().focus().setHeading({ level: 2 }).run()),
  entry('heading3', 'text', Heading3, (editor) => editor.chain().focus().setHeading({ level: 3 }).run()),
  entry('quote', 'text', Quote, (editor) => editor.chain().focus().toggleBlockquote().run()),
]

const listEntries = () => [
  entry('bullets', 'lists', List, (editor) => editor.chain().focus().toggleBulletList().run()),
  entry('numbers', 'lists', ListOrdered, (editor) => editor.chain().focus().toggleOrderedList().run()),
  entry('tasks', 'lists', ListChecks, (editor) => editor.chain().focus().toggleTaskList().run()),
]

const insertEntries = () => [
  entry('table', 'insert', TableIcon, (editor) => insertTable(editor)),
  entry('rule', 'insert', Minus, (editor) => editor.chain().focus().setHorizontalRule().run()),
  entry('link', 'insert', LinkIcon, (editor) => deskStoreOf(editor).show({ is: 'link', isEditing: true })),
  entry('session', 'insert', NotebookText, (editor) => deskStoreOf(editor).show({ is: 'sessionLink' })),
]

const fileEntries = () => [
  entry('image', 'insert', ImageIcon, (editor) => deskStoreOf(editor).show({ is: 'pick', accept: 'images' })),
  entry('file', 'insert', Paperclip, (editor) => deskStoreOf(editor).show({ is: 'pick', accept: 'all' })),
]

const directionIcons = { shared: ArrowRight, learned: ArrowLeft, both: ArrowLeftRight } as const

const directionEntries = () =>
  (['shared', 'learned', 'both'] as const).map((way): SlashEntry => ({
    id: way,
    group: 'direction',
    name: m.note.directions[way],
    also: m.note.slash.also[way],
    icon: directionIcons[way],
    run(editor) {
      const { tr } = editor.state
      if (toggleLabel(editor.state, tr, 'direction', way)) editor.view.dispatch(tr)
      editor.view.focus()
    },
  }))
