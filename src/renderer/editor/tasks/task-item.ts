// A task: ticked or not, whose, by when. Whose and when are drawn behind the words and changed in a small popover.
import type { Editor } from '@tiptap/core'
import { TaskItem } from '@tiptap/extension-list'
import { deskStoreOf } from '../desk/desk-store'
import { taskAt } from './task-commands'
import { taskView } from './task-view'

export const Task = TaskItem.extend({
  addAttributes() {
    return {
      checked: { default: false, keepOnSplit: false, rendered: false, parseHTML: isTicked },
      owner: { default: null, keepOnSplit: false, rendered: false },
      dueOn: { default: null, keepOnSplit: false, rendered: false },
    }
  },

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      'Mod-Shift-d': () => openTask(this.editor),
      'Mod-Enter': () => toggleTask(this.editor),
    }
  },

  addNodeView() {
    return ({ node, getPos, editor }) => taskView(node, getPos, editor)
  },
}).configure({ nested: true })

const isTicked = (element: HTMLElement) => ['', 'true'].includes(element.dataset['checked'] ?? 'false')

function openTask(editor: Editor): boolean {
  if (taskAt(editor.state) === null) return false
  deskStoreOf(editor).show({ is: 'task' })
  return true
}

function toggleTask(editor: Editor): boolean {
  const task = taskAt(editor.state)
  if (task === null) return false
  editor.view.dispatch(
    editor.state.tr.setNodeMarkup(task.position, undefined, { ...task.attrs, checked: !task.checked }),
  )
  return true
}
