// The task the caret is in, and what it says beside its words.
import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { TASK_OWNERS } from '../../../domain/note-document'

export type TaskOwner = (typeof TASK_OWNERS)[number]

export interface TaskFacts {
  readonly owner: TaskOwner | null
  /** A calendar day, `2026-12-10`. */
  readonly dueOn: string | null
}

interface TaskHere extends TaskFacts {
  readonly position: number
  readonly checked: boolean
  readonly attrs: Readonly<Record<string, unknown>>
}

export function taskFacts(attrs: Readonly<Record<string, unknown>>): TaskFacts {
  const { owner, dueOn } = attrs
  return {
    owner: TASK_OWNERS.find((one) => one === owner) ?? null,
    dueOn: typeof dueOn === 'string' ? dueOn : null,
  }
}

export function taskAt({ selection }: EditorState): TaskHere | null {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name === 'taskItem')
      return {
        position: $from.before(depth),
        checked: node.attrs['checked'] === true,
        attrs: node.attrs,
        ...taskFacts(node.attrs),
      }
  }
  return null
}

export function setTaskFacts(editor: Editor, facts: Partial<TaskFacts>): void {
  const task = taskAt(editor.state)
  if (task === null) return
  editor.view.dispatch(editor.state.tr.setNodeMarkup(task.position, undefined, { ...task.attrs, ...facts }))
}
