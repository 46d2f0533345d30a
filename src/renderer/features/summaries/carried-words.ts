// What became of carried words on the sheet.
import type { Node } from '@tiptap/pm/model'
import type { CarriedPassage } from '../../../contract/summaries'

/** By carry id, the words that stand on the sheet as carried; a passage that is not there has no entry. */
export function carriedWordsOn(doc: Node): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  doc.descendants((node, position) => {
    const carryId: unknown = node.marks.find((mark) => mark.type.name === 'carried')?.attrs['carryId']
    if (typeof carryId !== 'string') return
    const isFirstOfBlock = doc.resolve(position).parentOffset === 0
    found[carryId] =
      `${found[carryId] ?? ''}${isFirstOfBlock ? ' ' : ''}${node.isText ? (node.text ?? '') : ' '}`
  })
  return found
}

/** The passage stands on the sheet, but no longer in the words that were carried. */
export const wasEdited = (onSheet: string | undefined, carried: string): boolean =>
  onSheet !== undefined && withPlainBlanks(onSheet) !== withPlainBlanks(carried)

/** The words were carried, and then the mark was taken from them in their note. */
export function isOfUnmarkedPassage(quote: string, carried: readonly CarriedPassage[]): boolean {
  const wanted = wordsAlone(quote)
  return carried.some((passage) => !passage.stillMarked && wordsAlone(passage.words).includes(wanted))
}

const withPlainBlanks = (words: string) => words.replace(/\s+/gu, ' ').trim()
/** Between blanks, so that a word is never found inside another. */
const wordsAlone = (words: string) =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
