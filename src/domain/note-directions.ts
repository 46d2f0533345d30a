// What a note says about give and take: the passages marked "I shared", "I learned", "both", counted with their words.
import { inlineTextOf, markAttribute, textBlocksOf } from './document'
import { DIRECTIONS, type NoteDocument } from './note-document'
import { countWords } from './word-count'

export type Direction = (typeof DIRECTIONS)[number]

export interface DirectionCount {
  readonly direction: Direction
  /** A passage is a longest run of neighbouring words of one block that bear the same direction. */
  readonly passages: number
  readonly words: number
}

/** Those that occur, in the order of `DIRECTIONS`. Marks on nothing but spaces count for nothing. */
export function directionsOf(document: NoteDocument): DirectionCount[] {
  const found = new Map<string, { passages: number; words: number }>()
  for (const { nodes } of textBlocksOf(document)) {
    let run: { way: string | undefined; text: string } = { way: undefined, text: '' }
    const close = () => {
      if (run.way === undefined || run.text.trim() === '') return
      const { passages, words } = found.get(run.way) ?? { passages: 0, words: 0 }
      found.set(run.way, { passages: passages + 1, words: words + countWords(run.text) })
    }
    for (const node of nodes) {
      const way = markAttribute(node, 'direction', 'way')
      if (way !== run.way) {
        close()
        run = { way, text: '' }
      }
      run.text += inlineTextOf(node)
    }
    close()
  }
  return DIRECTIONS.flatMap((direction) => {
    const count = found.get(direction)
    return count === undefined ? [] : [{ direction, ...count }]
  })
}
