// How two chains of managers meet, at any depth.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingOf, isWarning } from './line-check'
import { answersOf, chainFrom, relationIn, type ChainRelation } from './reporting-chain'

test.each<[string, string[], string[], ChainRelation]>([
  ['a direct report', ['me', 'maya'], ['maya'], { is: 'line', reports: 'me', steps: 1 }],
  ['a manager’s manager', ['me', 'ben', 'maya'], ['maya'], { is: 'line', reports: 'me', steps: 2 }],
  ['one below a direct report', ['me'], ['maya', 'ben', 'me'], { is: 'line', reports: 'partner', steps: 2 }],
  ['five steps', ['me', 'a', 'b', 'c', 'd', 'maya'], ['maya'], { is: 'line', reports: 'me', steps: 5 }],
  ['one manager of both', ['me', 'ben', 'ceo'], ['maya', 'ben', 'ceo'], { is: 'sameManager' }],
  ['the same head of the house', ['me', 'ben', 'ceo'], ['maya', 'lea', 'ceo'], { is: 'apart' }],
  ['two people of whom nothing is known', ['me'], ['maya'], { is: 'apart' }],
  ['nobody', [], [], { is: 'apart' }],
])('%s', (_what, mine, partners, relation) => {
  expect(relationIn(mine, partners)).toEqual(relation)
})

const names = (prefix: string) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 })
    .map((numbers) => numbers.map((number) => `${prefix}${String(number)}`))

const swapped = (relation: ChainRelation): ChainRelation =>
  relation.is === 'line' ? { ...relation, reports: relation.reports === 'me' ? 'partner' : 'me' } : relation

/** A house: everybody but the first has one manager who came before. */
const house = fc
  .array(fc.nat(), { minLength: 1, maxLength: 20 })
  .map((picks) => picks.map((pick, at) => (at === 0 ? null : pick % at)))
const chainIn = (managers: readonly (number | null)[], person: number): string[] => {
  const manager = managers[person] ?? null
  return [String(person), ...(manager === null ? [] : chainIn(managers, manager))]
}

test('asked the other way round, the answer is turned round', () => {
  fc.assert(
    fc.property(house, fc.nat(), fc.nat(), (managers, one, other) => {
      const [mine, partners] = [
        chainIn(managers, one % managers.length),
        chainIn(managers, other % managers.length),
      ]
      fc.pre(mine[0] !== partners[0])
      expect(relationIn(partners, mine)).toEqual(swapped(relationIn(mine, partners)))
    }),
  )
})

test('chains without a common name never warn', () => {
  fc.assert(
    fc.property(names('a'), names('b'), (mine, partners) => {
      const relation = relationIn(mine, partners)
      expect(relation).toEqual({ is: 'apart' })
      expect(isWarning(findingOf(answersOf(relation)))).toBe(false)
    }),
  )
})

test('whoever stands anywhere above is found, with the number of steps', () => {
  fc.assert(
    fc.property(names('a'), fc.nat(), (chain, pick) => {
      fc.pre(chain.length > 1)
      const steps = 1 + (pick % (chain.length - 1))
      const relation = relationIn(chain, chain.slice(steps))
      expect(relation).toEqual({ is: 'line', reports: 'me', steps })
      expect(findingOf(answersOf(relation))).toBe(steps === 1 ? 'direct' : 'skipLevel')
    }),
  )
})

test('a name is the same in any case and spacing', () => {
  expect(chainFrom('Me', ' Ben  Adeyemi \n\nLEA Vik')).toEqual(['me', 'ben adeyemi', 'lea vik'])
  const relation = relationIn(chainFrom('Me', 'Ben\nmaya okafor'), chainFrom('Maya  Okafor', ''))
  expect(relation).toEqual({ is: 'line', reports: 'me', steps: 2 })
})
