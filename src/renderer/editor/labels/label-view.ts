// Draws a label: its words, and behind them its name in small. A new name is drawn without touching the text.
import type { Editor } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import type { ViewMutationRecord } from '@tiptap/pm/view'
import { deskStoreOf } from '../desk/desk-store'
import { labelValue, type LabelKind } from './label-kinds'
import { labelName } from './label-name'

interface LabelView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly ignoreMutation: (mutation: ViewMutationRecord) => boolean
  readonly destroy: () => void
}

export function labelView(kind: LabelKind, mark: Mark, editor: Editor): LabelView {
  const store = deskStoreOf(editor)
  const value = labelValue(kind, mark)
  const dom = document.createElement('span')
  dom.className = `label label-${kind}`
  if (kind === 'direction') dom.dataset['way'] = value
  const draw = () => {
    const name = labelName(kind, value, store.desk())
    dom.dataset['label'] = shortened(name)
    dom.title = name
  }
  draw()
  return {
    dom,
    contentDOM: dom,
    ignoreMutation: ({ type }) => type === 'attributes',
    destroy: store.subscribe(draw),
  }
}

const shownLength = 28

const shortened = (name: string) =>
  name.length <= shownLength ? name : `${name.slice(0, shownLength).replace(/\s+\S*$/u, '')}…`
