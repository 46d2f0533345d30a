import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../../tests/support/open-test-vault'
import { cardOf } from '../../../../tests/support/paired'
import { leaksInName } from './file-name'

function withCard() {
  const vault = openTestVault()
  const pairId = addPair(vault.vault, 'Maya Okafor')
  const { pairs } = vault.vault.privateRoom
  const pair = pairs.find(pairId)
  if (pair !== undefined) pairs.revise({ ...pair, myName: 'Ingrid Solheim' })
  cardOf({ vault, pairId }, 'Ingrid Solheim')
  const leaks = (fileName: string, ofCard = false) =>
    leaksInName(vault.vault, { fileName, subject: null, cardOf: ofCard ? pairId : null })
  return leaks
}

test('the words that keep a file from its name are said', () => {
  const leaks = withCard()
  expect(leaks('For Maya.duologue')).toEqual(['Maya'])
  expect(leaks('Round 2026-11-22.duologue')).toEqual([])
})

test('a card may be called by the name that stands on it, and by no other', () => {
  const leaks = withCard()
  expect(leaks('Ingrid.duocard', true)).toEqual([])
  expect(leaks('Card of Ingrid Solheim.duocard', true)).toEqual([])
  expect(leaks('Ingrid for Maya.duocard', true)).toEqual(['Maya'])
  expect(leaks('Ingrid.duologue')).toEqual(['Ingrid'])
})
