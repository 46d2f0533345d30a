// The words of one text block. Blocks never change, so each is cut into words once.
import type { Node } from '@tiptap/pm/model'
import { spelledWordsOf, type SpelledWord } from '../../../domain/spelled-words'

const known = new WeakMap<Node, { readonly locale: string; readonly words: readonly SpelledWord[] }>()
const segmenters = new Map<string, Intl.Segmenter>()

/** Offsets count from the start of the block's content; what is no text counts as one character between words. */
export function wordsOfBlock(block: Node, locale: string): readonly SpelledWord[] {
  const found = known.get(block)
  if (found?.locale === locale) return found.words
  const text = block.textBetween(0, block.content.size, undefined, ' ')
  // An inline node of more than one position would shift what follows; our schema has none.
  const words = spelledWordsOf(text, segmenterOf(locale))
  known.set(block, { locale, words })
  return words
}

function segmenterOf(locale: string): Intl.Segmenter {
  const there = segmenters.get(locale)
  if (there !== undefined) return there
  const made = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, made)
  return made
}
