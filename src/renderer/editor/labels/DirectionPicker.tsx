// Says which way the selected words went: I shared, I learned, both ways. Chosen again, the label goes.
import type { Editor } from '@tiptap/react'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { DIRECTIONS } from '../../../domain/note-document'
import { m } from '../../messages/unlocked'
import { Tool } from '../BubbleTool'
import { labelsOnAll, toggleLabel } from './label-commands'

const icons = { shared: ArrowRight, learned: ArrowLeft, both: ArrowLeftRight } as const

interface DirectionPickerProps {
  readonly editor: Editor
  readonly onDone: () => void
}

export function DirectionPicker({ editor, onDone }: DirectionPickerProps) {
  const now = labelsOnAll(editor.state, 'direction')
  return DIRECTIONS.map((way, index) => {
    const Icon = icons[way]
    return (
      <Tool
        key={way}
        autoFocus={index === 0}
        aria-pressed={now.includes(way)}
        icon={<Icon strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => {
          const { tr } = editor.state
          if (toggleLabel(editor.state, tr, 'direction', way)) editor.view.dispatch(tr)
          onDone()
        }}
      >
        {m.note.directions[way]}
      </Tool>
    )
  })
}
