// What a hit of the leak check is known by. Invariant: the same words are the same hit, wherever they stand and however
// they are broken into lines.
import { createHash } from 'node:crypto'
import { wordsOf } from '../../../domain/words'

export const hitKeyOf = ({ kind, quote }: { readonly kind: string; readonly quote: string }): string =>
  createHash('sha256')
    .update([kind, ...wordKeysOf(quote)].join('\n'))
    .digest('hex')

export const wordKeysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key)
