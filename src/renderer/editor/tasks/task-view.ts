// Draws a task: tick box, words, and behind them whose it is and by when. The facts are drawn with a CSS variable, so
// that nothing stands in the text that the caret could get into; the button beside the line changes them.
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { m } from '../../messages/unlocked'
import { deskStoreOf } from '../desk/desk-store'
import { taskFacts } from './task-commands'
import { taskWords } from './task-words'

export function taskView(first: Node, getPos: () => number | undefined, editor: Editor): NodeView {
  let node = first
  const store = deskStoreOf(editor)
  const dom = document.createElement('li')
  const words = document.createElement('div')
  const box = tickBox()
  const button = factsButton()
  dom.append(box.label, words, button)

  const draw = () => {
    const checked = node.attrs['checked'] === true
    const facts = taskWords(taskFacts(node.attrs), store.desk()?.partnerName ?? '')
    const text = node.firstChild?.textContent ?? ''
    dom.dataset['checked'] = String(checked)
    box.input.checked = checked
    box.input.setAttribute('aria-label', m.note.task.done(text))
    button.setAttribute('aria-label', m.note.task.change(facts))
    dom.dataset['facts'] = facts === '' ? 'none' : 'some'
    dom.style.setProperty('--task-facts', `"${facts.replace(/["\\]/gu, '\\$&').replace(/\s/gu, ' ')}"`)
  }
  draw()

  box.input.addEventListener('change', () => {
    const position = getPos()
    if (!editor.isEditable || position === undefined) box.input.checked = !box.input.checked
    else setAttributes(editor, position, { ...node.attrs, checked: box.input.checked })
  })
  button.addEventListener('click', () => {
    const position = getPos()
    if (position === undefined || !editor.isEditable) return
    // The popover belongs to the task the caret is in.
    const inside = TextSelection.near(editor.state.doc.resolve(position + 2))
    editor.view.dispatch(editor.state.tr.setSelection(inside))
    store.show({ is: 'task' })
  })

  return {
    dom,
    contentDOM: words,
    update(next) {
      if (next.type !== node.type) return false
      const isSame = next === node
      node = next
      if (!isSame) draw()
      return true
    },
    stopEvent: (event) => event.target instanceof globalThis.Node && !words.contains(event.target),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !words.contains(mutation.target),
    destroy: store.subscribe(draw),
  }
}

function setAttributes(editor: Editor, position: number, attrs: Readonly<Record<string, unknown>>): void {
  editor.view.dispatch(editor.state.tr.setNodeMarkup(position, undefined, attrs))
}

function tickBox(): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const label = document.createElement('label')
  const input = document.createElement('input')
  label.contentEditable = 'false'
  input.type = 'checkbox'
  input.autocomplete = 'off'
  // The caret stays in the text.
  input.addEventListener('mousedown', (event) => event.preventDefault())
  label.append(input)
  return { label, input }
}

function factsButton(): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'task-facts'
  button.contentEditable = 'false'
  button.append(calendar())
  button.addEventListener('mousedown', (event) => event.preventDefault())
  return button
}

/** Lucide's "calendar-days". */
function calendar(): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svgNamespace, 'path')
  path.setAttribute(
    'd',
    'M8 2v4M16 2v4M3 10h18M8 14h.01M12 14h.01M16 14h.01M8 18h.01M12 18h.01M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2',
  )
  svg.append(path)
  return svg
}

const svgNamespace = 'http://www.w3.org/2000/svg'
