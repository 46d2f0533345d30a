// Other accents over the same letters.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentVariantsOf } from './accents'

const bare = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')

describe('accents', () => {
  test.each([
    ['trés', 'très'],
    ['evenement', 'événement'],
    ['Ecole', 'École'],
    ['dificil', 'difícil'],
    ['mànana', 'mañana'],
    ['été', 'ete'],
  ])('%s can become %s', (word, meant) => expect(accentVariantsOf(word)).toContain(meant))

  test('never change a letter, never give the word itself back, and are not without end', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', 'c', 'e', 'i', 'n', 'o', 'u', 'é', 'è', 'ñ', 'ç', 'À', 'x'),
          maxLength: 40,
        }),
        (word) => {
          const variants = accentVariantsOf(word)
          expect(variants.length).toBeLessThanOrEqual(400)
          expect(variants).not.toContain(word)
          for (const variant of variants) expect(bare(variant)).toBe(bare(word))
        },
      ),
    )
  })
})
