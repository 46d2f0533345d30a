// Which marked passages of a note stand in tasks: they are about what will be done, not about what was learned.
import { markAttribute, textBlocksOf, type DocumentNode } from './document'
import type { NoteDocument } from './note-document'

export function taskPassagesOf(document: NoteDocument): ReadonlySet<string> {
  return new Set(tasksIn(document).flatMap(passageIdsIn))
}

const tasksIn = (node: DocumentNode): DocumentNode[] =>
  node.type === 'taskItem' ? [node] : (node.content ?? []).flatMap(tasksIn)

const passageIdsIn = (task: DocumentNode): string[] =>
  textBlocksOf(task).flatMap(({ nodes }) =>
    nodes.flatMap((node) => markAttribute(node, 'mayBeShared', 'passageId') ?? []),
  )
