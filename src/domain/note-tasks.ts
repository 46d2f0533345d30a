// The tasks of a note: its task items in reading order, numbered from 0; a task inside a task counts for itself.
import { inlineTextOf, type DocumentNode } from './document'
import type { NoteDocument } from './note-document'

export type TaskOwner = 'me' | 'partner' | 'both'

export interface Task {
  /** Its own line, without what is nested under it. */
  readonly text: string
  readonly owner: TaskOwner | null
  /** `2026-12-10` */
  readonly dueOn: string | null
  readonly isDone: boolean
}

const TASK = 'taskItem'

export function tasksOf(document: NoteDocument): Task[] {
  const tasks: Task[] = []
  const visit = (node: DocumentNode): void => {
    if (node.type === TASK) tasks.push(taskOf(node))
    node.content?.forEach(visit)
  }
  visit(document)
  return tasks
}

/** The note with one task ticked or unticked; undefined if there is no task at that number. */
export function withTaskDone(document: NoteDocument, at: number, isDone: boolean): NoteDocument | undefined {
  let seen = -1
  let isFound = false
  const visit = (node: DocumentNode): DocumentNode => {
    if (node.type === TASK) seen += 1
    const isIt = node.type === TASK && seen === at
    if (isIt) isFound = true
    const content = node.content?.map(visit)
    return {
      ...node,
      ...(isIt && { attrs: { ...node.attrs, checked: isDone } }),
      ...(content !== undefined && { content }),
    }
  }
  const changed = visit(document)
  return isFound ? (changed as NoteDocument) : undefined
}

function taskOf({ attrs, content }: DocumentNode): Task {
  const line = content?.[0]?.content ?? []
  const owner = attrs?.['owner']
  const dueOn = attrs?.['dueOn']
  return {
    text: line.map(inlineTextOf).join('').replace(/\s+/gu, ' ').trim(),
    owner: owner === 'me' || owner === 'partner' || owner === 'both' ? owner : null,
    dueOn: typeof dueOn === 'string' ? dueOn : null,
    isDone: attrs?.['checked'] === true,
  }
}
