// The menu over the text: suggestions for a misspelt word, and what can be done with the chosen words.
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { m } from '../../messages/unlocked'
import { ContextMenu, type ContextItem } from '../../ui/ContextMenu'
import { shortcut } from '../../ui/shortcut'
import { deskStoreOf } from '../desk/desk-store'
import type { NoteDesk } from '../desk/note-desk'
import {
  addToPrivateWords,
  misspellingAt,
  replaceWord,
  suggestionsFor,
  type Misspelling,
} from '../spelling/misspelling'

interface NoteMenuListProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly x: number
  readonly y: number
  readonly onClose: () => void
  readonly onFind: () => void
}

export function NoteMenuList({ editor, desk, x, y, onClose, onFind }: NoteMenuListProps) {
  const [misspelling] = useState(() => misspellingAt(editor, editor.state.selection.from))
  const suggestions = useSuggestions(editor, misspelling)
  const groups = [
    spellingItems(editor, misspelling, suggestions),
    editItems(editor, desk),
    wordItems(editor, onFind),
  ]
  return <ContextMenu label={m.note.menu.label} x={x} y={y} groups={groups} onClose={onClose} />
}

/** Null until they are there. */
function useSuggestions(editor: Editor, misspelling: Misspelling | null): readonly string[] | null {
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)

  // The speller answers later.
  useEffect(() => {
    if (misspelling === null) return
    let isHere = true
    suggestionsFor(editor, misspelling.word).then(
      (found) => isHere && setSuggestions(found),
      () => isHere && setSuggestions([]),
    )
    return () => {
      isHere = false
    }
  }, [editor, misspelling])

  return suggestions
}

function spellingItems(
  editor: Editor,
  misspelling: Misspelling | null,
  suggestions: readonly string[] | null,
): ContextItem[] {
  if (misspelling === null) return []
  const words = m.spelling
  const offered: ContextItem[] =
    suggestions === null || suggestions.length === 0
      ? [{ id: 'none', name: suggestions === null ? words.looking : words.noSuggestions, isOff: true }]
      : suggestions.map((word) => ({
          id: word,
          name: word,
          isStrong: true,
          onChoose: () => replaceWord(editor, misspelling, word),
        }))
  return [
    ...offered,
    {
      id: 'add',
      name: words.addToMyWords,
      // Kept or not, the word stays as it is; what could not be kept is underlined again.
      onChoose: () => void addToPrivateWords(editor, misspelling.word).catch(() => undefined),
    },
  ]
}

function editItems(editor: Editor, desk: NoteDesk): ContextItem[] {
  const words = m.note.menu
  const hasWords = !editor.state.selection.empty
  const canEdit = editor.isEditable
  return [
    {
      id: 'cut',
      name: m.ui.edit.cut,
      keys: shortcut('X'),
      isOff: !hasWords || !canEdit,
      onChoose: () => exec('cut'),
    },
    { id: 'copy', name: m.ui.edit.copy, keys: shortcut('C'), isOff: !hasWords, onChoose: () => exec('copy') },
    {
      id: 'paste',
      name: m.ui.edit.paste,
      keys: shortcut('V'),
      isOff: !canEdit,
      onChoose: () => desk.onEdit('paste'),
    },
    {
      id: 'pastePlain',
      name: words.pastePlain,
      keys: shortcut('V', 'shift'),
      isOff: !canEdit,
      onChoose: () => desk.onEdit('pasteAndMatchStyle'),
    },
    {
      id: 'selectAll',
      name: m.ui.edit.selectAll,
      keys: shortcut('A'),
      onChoose: () => editor.commands.selectAll(),
    },
  ]
}

function wordItems(editor: Editor, onFind: () => void): ContextItem[] {
  const words = m.note.menu
  const find: ContextItem = { id: 'find', name: words.find, keys: shortcut('F'), onChoose: onFind }
  if (!editor.isEditable) return [find]
  return [
    {
      id: 'share',
      name: editor.isActive('mayBeShared') ? words.keepPrivate : words.mayBeShared,
      keys: shortcut('S', 'shift'),
      isOff: editor.state.selection.empty && !editor.isActive('mayBeShared'),
      onChoose: () => editor.commands.toggleMayBeShared(),
    },
    {
      id: 'link',
      name: words.link,
      keys: shortcut('K', 'shift'),
      onChoose: () => deskStoreOf(editor).show({ is: 'link', isEditing: true }),
    },
    find,
  ]
}

/** The page's own copy and cut, so that the shell hears of it. */
function exec(command: 'cut' | 'copy'): void {
  document.execCommand(command)
}
