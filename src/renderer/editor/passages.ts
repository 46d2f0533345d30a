// Where the marked passages of an open note stand: runs of neighbouring inline nodes with one passage id.
// Invariant: a run lies inside one text block.
import type { Node } from '@tiptap/pm/model'

export interface PassageRun {
  readonly passageId: string | null
  readonly from: number
  readonly to: number
  readonly words: string
}

export const passageMark = 'mayBeShared'

/** All runs in the order of the document. */
export function passageRuns(doc: Node): PassageRun[] {
  const runs: PassageRun[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    runs.push(...runsOfBlock(node, position + 1))
    return false
  })
  return runs
}

export function runsOfBlock(block: Node, start: number): PassageRun[] {
  const runs: PassageRun[] = []
  block.forEach((child, offset) => {
    const mark = child.marks.find((one) => one.type.name === passageMark)
    if (mark === undefined) return
    const passageId: unknown = mark.attrs['passageId']
    const run: PassageRun = {
      passageId: typeof passageId === 'string' ? passageId : null,
      from: start + offset,
      to: start + offset + child.nodeSize,
      words: child.isText ? (child.text ?? '') : ' ',
    }
    const last = runs.at(-1)
    if (last !== undefined && last.to === run.from && last.passageId === run.passageId) {
      runs[runs.length - 1] = { ...last, to: run.to, words: last.words + run.words }
    } else runs.push(run)
  })
  return runs
}
