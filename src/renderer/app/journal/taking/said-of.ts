// What there is to say of one file: what came of it, or why it was refused, and the way to where one goes on.
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import type { Place } from '../place'
import { refusalInWords } from './refusal-in-words'
import type { Taken } from './take-picked'
import { takenInWords } from './taken-in-words'

export interface Said {
  readonly title: string
  readonly sentences: readonly string[]
  readonly ways: readonly { readonly label: string; readonly place: Place }[]
}

export function saidOf(taken: Taken, pairs: readonly Pair[]): Said {
  const words = m.handover.taken
  switch (taken.is) {
    case 'took': {
      const { title, sentences, place, way = words.look } = takenInWords(taken.what, pairs)
      return { title, sentences, ways: [{ label: way, place }] }
    }
    case 'card':
      return {
        title: words.card.title,
        sentences: [words.card.text],
        ways: pairs.map(({ id: pairId, partnerName }) => ({
          label: words.card.open(partnerName),
          place: { is: 'pairing', pairId },
        })),
      }
    case 'document':
      return {
        title: m.taking.document.title,
        sentences: [m.taking.document.what(taken.format), m.taking.document.opened],
        ways: [],
      }
    case 'passphrase':
      return { title: m.taking.passphrase.title, sentences: [m.taking.passphrase.text], ways: [] }
    case 'unreadable':
      return { title: words.unreadable.title, sentences: [words.unreadable.text], ways: [] }
    case 'refused': {
      const refusal = refusalInWords(taken.error, pairs)
      if (refusal === null) return inWordsOfCode(taken.error)
      const { title, text, place } = refusal
      return { title, sentences: [text], ways: place === null ? [] : [{ label: words.look, place }] }
    }
  }
}

/** What its code says to people, where nothing more is known. */
function inWordsOfCode(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const known = Object.entries(m.errors.codes).find(([one]) => one === code)?.[1]
  const { title, happened, safe, next } = known ?? m.errors.codes.UNEXPECTED
  return { title, sentences: [happened, `${safe} ${next}`], ways: [] }
}
