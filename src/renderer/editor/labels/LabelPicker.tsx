// Chooses a tag, person or goal for the selected words: type to find, arrows and Enter to take, or make a new one.
import type { Editor } from '@tiptap/react'
import Check from 'lucide-react/icons/check'
import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { m } from '../../messages/unlocked'
import type { Named, NoteDesk } from '../desk/note-desk'
import { selectedLine } from '../selected-line'
import { labelsOnAll, toggleLabel } from './label-commands'
import { choicesOf } from './label-name'
import styles from './picker.module.css'

interface LabelPickerProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly kind: 'tag' | 'person' | 'goal'
  readonly onDone: () => void
}

const shown = 8
const longestName = 40

export function LabelPicker({ editor, desk, kind, onDone }: LabelPickerProps) {
  const [typed, setTyped] = useState(() => nameHere(editor, kind))
  const [at, setAt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const listId = useId()
  const name = typed.trim()
  const borne = new Set(labelsOnAll(editor.state, kind))
  const found = matching(choicesOf(kind, desk), name).slice(0, shown)
  const isNew = name !== '' && !choicesOf(kind, desk).some((one) => same(one.name, name))
  const count = found.length + (isNew ? 1 : 0)

  const put = ({ id }: Named) => {
    const { tr } = editor.state
    if (toggleLabel(editor.state, tr, kind, id)) editor.view.dispatch(tr)
    onDone()
  }
  const create = () => makerOf(kind, desk)(name).then(put, () => setFailed(true))
  const choose = (index: number) => {
    const one = found[index]
    if (one !== undefined) put(one)
    else if (isNew) void create()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && count > 0) setAt((at + step + count) % count)
    else if (event.key === 'Enter') choose(at)
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (index: number) => ({
    id: `${listId}-${index}`,
    type: 'button' as const,
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === at,
    className: styles.option,
    onPointerMove: () => setAt(index),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => choose(index),
  })

  return (
    <div role="presentation" className={styles.picker} onKeyDown={onKeyDown}>
      <input
        autoFocus
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={m.note.labels.find[kind]}
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
        placeholder={m.note.labels.find[kind]}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={120}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
      />
      <div id={listId} role="listbox" aria-label={m.note.labels[kind]} className={styles.list}>
        {found.map((one, index) => (
          <button key={one.id} {...option(index)}>
            <span className={styles.name} dir="auto">
              {one.name}
            </span>
            {borne.has(one.id) ? <Check strokeWidth={2} aria-hidden="true" /> : null}
          </button>
        ))}
        {isNew ? (
          <button {...option(found.length)}>
            <Plus strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.name}>{m.note.labels.create(name)}</span>
          </button>
        ) : null}
      </div>
      {count === 0 ? <p className={styles.none}>{m.note.labels.none[kind]}</p> : null}
      {hasFailed ? (
        <p className={styles.none} role="alert">
          {m.note.labels.notCreated}
        </p>
      ) : null}
    </div>
  )
}

/** The words may be the name itself. Not where they bear a label: then that one is to be seen. */
const nameHere = ({ state }: Editor, kind: LabelPickerProps['kind']): string =>
  labelsOnAll(state, kind).length > 0 ? '' : selectedLine(state, longestName).trim()

const makerOf = (kind: LabelPickerProps['kind'], desk: NoteDesk) =>
  ({ tag: desk.onCreateTag, person: desk.onCreatePerson, goal: desk.onCreateGoal })[kind]

const same = (one: string, other: string) =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0

function matching(names: readonly Named[], typed: string): Named[] {
  const wanted = typed.toLowerCase()
  const starts = names.filter(({ name }) => name.toLowerCase().startsWith(wanted))
  const holds = names.filter(({ name }) => name.toLowerCase().indexOf(wanted) > 0)
  return [...starts, ...holds]
}
