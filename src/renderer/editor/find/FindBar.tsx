// Find in note: a small bar at the top of the paper. Enter goes on, Shift+Enter back, Escape to the text at the match.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import CaseSensitive from 'lucide-react/icons/case-sensitive'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Replace from 'lucide-react/icons/replace'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { m } from '../../messages/unlocked'
import { selectedLine } from '../selected-line'
import styles from './find.module.css'
import { FindTool } from './FindTool'
import { clearWanted, foundIn, goTo, goToNearest, keepShown, replace, setWanted } from './note-find'
import { forgetWantedWords, wantedWords } from './wanted-words'

interface FindBarProps {
  readonly editor: Editor
  /** Each call for it leads back to the field. */
  readonly call: number
  readonly onClose: () => void
}

export function FindBar({ editor, call, onClose }: FindBarProps) {
  const [words, setWords] = useState(() => wantedWords() || selectedLine(editor.state, 100))
  const [matchesCase, setMatchesCase] = useState(false)
  const [replacement, setReplacement] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const found = useEditorState({ editor, selector: ({ editor: now }) => foundIn(now) })

  // The marks over the text are the editor's, which is outside React.
  useEffect(() => {
    setWanted(editor, { words, matchesCase, replacement: replacement ?? '' })
  }, [editor, words, matchesCase, replacement])
  useEffect(forgetWantedWords, [])
  useEffect(() => {
    goToNearest(editor)
    return keepShown(editor)
  }, [editor, words, matchesCase])
  useEffect(() => () => (editor.isDestroyed ? undefined : clearWanted(editor)), [editor])
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [call])

  const close = () => {
    onClose()
    editor.commands.focus(null, { scrollIntoView: false })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current)
      goTo(editor, event.shiftKey ? 'previous' : 'next')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const text = m.note.find
  const plainField = {
    type: 'text',
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    maxLength: 500,
  } as const

  return (
    <div className={styles.place}>
      <div role="search" aria-label={text.label}>
        <div role="presentation" className={styles.bar} onKeyDown={onKeyDown}>
          <input
            {...plainField}
            ref={field}
            className={styles.field}
            aria-label={text.field}
            placeholder={text.field}
            dir="auto"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <span className={styles.count} role="status">
            {words === '' ? '' : text.count(found.at, found.count)}
          </span>
          <FindTool name={text.previous} icon={ChevronUp} onClick={() => goTo(editor, 'previous')} />
          <FindTool name={text.next} icon={ChevronDown} onClick={() => goTo(editor, 'next')} />
          <FindTool
            name={text.matchCase}
            icon={CaseSensitive}
            isOn={matchesCase}
            onClick={() => setMatchesCase(!matchesCase)}
          />
          {editor.isEditable ? (
            <FindTool
              name={text.showReplace}
              icon={Replace}
              isOn={replacement !== null}
              onClick={() => setReplacement(replacement === null ? '' : null)}
            />
          ) : null}
          <FindTool name={text.close} icon={X} onClick={close} />
          {replacement === null ? null : (
            <div className={styles.replace}>
              <input
                {...plainField}
                className={styles.field}
                aria-label={text.replace}
                placeholder={text.replace}
                dir="auto"
                value={replacement}
                onChange={(event) => setReplacement(event.target.value)}
              />
              <button type="button" className={styles.words} onClick={() => replace(editor, 'one')}>
                {text.replaceOne}
              </button>
              <button type="button" className={styles.words} onClick={() => replace(editor, 'all')}>
                {text.replaceAll}
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
