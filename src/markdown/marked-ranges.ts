// Which marks lie on which piece. Invariant: ranges are nested; of two marks that exclude each other the inner wins.
import { markKey } from '../domain/canonical-note'
import type { DocumentMark } from '../domain/document-schema'
import { NOTE_SCHEMA } from '../domain/note-document'

/** From one piece up to another, that one not included. */
export interface MarkedRange {
  readonly from: number
  readonly to: number
  readonly mark: DocumentMark
}

/** Answers for one piece after the other, in their order. Of two equal ranges the later is the outer one. */
export function marksOnPieces(ranges: readonly MarkedRange[]): (piece: number) => DocumentMark[] {
  const order = ranges
    .map((range, index) => ({ ...range, index }))
    .sort((one, other) => one.from - other.from || other.to - one.to || other.index - one.index)
  const open: MarkedRange[] = []
  const active = new Map<string, DocumentMark[]>()
  let next = 0

  return (piece) => {
    for (let last = open.at(-1); last !== undefined && last.to <= piece; last = open.at(-1)) {
      open.pop()
      lift(active, last.mark)
    }
    for (let range = order[next]; range !== undefined && range.from <= piece; range = order[next]) {
      next += 1
      if (range.to <= piece) continue
      open.push(range)
      lay(active, range.mark)
    }
    return [...active.values()].flatMap((marks) => marks.slice(-1))
  }
}

/** Marks that exclude each other lie on one pile. */
const pileOf = (mark: DocumentMark): string =>
  NOTE_SCHEMA.marks[mark.type]?.mayRepeat === true ? markKey(mark) : mark.type

function lay(active: Map<string, DocumentMark[]>, mark: DocumentMark): void {
  const pile = active.get(pileOf(mark))
  if (pile === undefined) active.set(pileOf(mark), [mark])
  else pile.push(mark)
}

function lift(active: Map<string, DocumentMark[]>, mark: DocumentMark): void {
  const pile = active.get(pileOf(mark))
  pile?.pop()
  if (pile?.length === 0) active.delete(pileOf(mark))
}
