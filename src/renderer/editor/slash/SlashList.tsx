// The slash menu on screen. The text keeps the focus; the list says to it which entry the arrow keys are on.
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { m } from '../../messages/unlocked'
import { rectOfRange } from '../anchors'
import styles from '../../ui/floating/floating.module.css'
import { Floating } from '../../ui/floating/Floating'
import { matchingEntries, slashEntries, type SlashEntry } from './slash-entries'
import { slashStoreOf, type SlashQuery } from './slash-menu'
import type { NoteDesk } from '../desk/note-desk'

interface SlashListProps {
  readonly editor: Editor
  readonly desk: NoteDesk
}

export function SlashList({ editor, desk }: SlashListProps) {
  const store = slashStoreOf(editor)
  const query = useSyncExternalStore(store.subscribe, store.query)
  if (query === null) return null
  const entries = matchingEntries(slashEntries(desk), query.words)
  if (entries.length === 0) return null
  return <OpenList key={query.range.from} editor={editor} query={query} entries={entries} />
}

interface OpenListProps {
  readonly editor: Editor
  readonly query: SlashQuery
  readonly entries: readonly SlashEntry[]
}

function OpenList({ editor, query, entries }: OpenListProps) {
  const [chosen, setChosen] = useState({ at: 0, words: query.words })
  const at = chosen.words === query.words ? Math.min(chosen.at, entries.length - 1) : 0
  const listId = useId()
  const choose = (entry: SlashEntry | undefined) => {
    if (entry === undefined) return
    editor.chain().focus().deleteRange(query.range).run()
    entry.run(editor)
  }
  const takeKey = (event: KeyboardEvent): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined)
      setChosen({ at: (at + step + entries.length) % entries.length, words: query.words })
    else if (event.key === 'Enter' || event.key === 'Tab') choose(entries[at])
    else return false
    return true
  }

  // The keys come from the editor, which is outside React.
  const store = slashStoreOf(editor)
  const latest = useRef(takeKey)
  useEffect(() => {
    latest.current = takeKey
  })
  useEffect(() => {
    const letGo = store.takeKeys((event) => latest.current(event))
    const text = editor.view.dom
    text.setAttribute('aria-controls', listId)
    text.setAttribute('aria-expanded', 'true')
    return () => {
      letGo()
      for (const name of ['aria-controls', 'aria-expanded', 'aria-activedescendant'])
        text.removeAttribute(name)
    }
  }, [store, editor, listId])
  useEffect(() => {
    editor.view.dom.setAttribute('aria-activedescendant', `${listId}-${at}`)
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [editor, listId, at])

  const { from } = query.range
  const anchor = useCallback(() => rectOfRange(editor, from, from), [editor, from])
  return (
    <Floating
      anchor={anchor}
      className={styles.list}
      id={listId}
      role="listbox"
      aria-label={m.note.slash.label}
    >
      {entries.map((entry, index) => (
        <div key={entry.id} role="presentation">
          {query.words !== '' || entry.group === entries[index - 1]?.group ? null : (
            <div className={styles.group} role="presentation">
              {m.note.slash.groups[entry.group]}
            </div>
          )}
          <button
            type="button"
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.item}
            onPointerMove={() => index !== at && setChosen({ at: index, words: query.words })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
          >
            <entry.icon strokeWidth={1.75} aria-hidden="true" />
            {entry.name}
          </button>
        </div>
      ))}
    </Floating>
  )
}
