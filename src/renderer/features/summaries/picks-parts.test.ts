import { expect, test } from 'vitest'
import type { FactOffer } from '../../../contract/summaries'
import { partCounts, partOf } from './picks-parts'

const offer = (
  group: FactOffer['group'],
  kind: FactOffer['forms'][number]['kind'],
  isChosen: boolean,
): FactOffer => ({
  thing: `${group}:${kind}`,
  group,
  forms: [{ key: `${group}:${kind}`, kind, words: 'Words', fingerprint: '0'.repeat(64), isAllowed: true }],
  chosen: isChosen ? { carryId: crypto.randomUUID(), key: `${group}:${kind}`, isStillSo: true } : null,
})

test('the days a summary is about stand with the names, goals with the rhythm', () => {
  expect(partOf(offer('rhythm', 'period', false))).toBe('header')
  expect(partOf(offer('rhythm', 'rhythm', false))).toBe('rhythm')
  expect(partOf(offer('goals', 'goal', false))).toBe('rhythm')
  expect(partOf(offer('charter', 'review', false))).toBe('charter')
})

test('each part is counted, and one with nothing to choose is left out', () => {
  const offers = [
    offer('rhythm', 'period', true),
    offer('goals', 'goal', true),
    offer('rhythm', 'rhythm', false),
  ]
  const candidates = [{ carryId: null }, { carryId: crypto.randomUUID() }, { carryId: null }]
  expect(partCounts({ candidates, offers, hasNames: true })).toEqual([
    { part: 'passages', chosen: 1, all: 3 },
    { part: 'rhythm', chosen: 1, all: 2 },
    { part: 'header', chosen: 2, all: 2 },
  ])
  expect(partCounts({ candidates: [], offers: [], hasNames: false })).toEqual([
    { part: 'header', chosen: 0, all: 1 },
  ])
})
