// Sums, addresses, phones, accounts, dates: in the spellings of four languages, and nothing that only looks like one.
import { expect, test } from 'vitest'
import { datesIn, detectedIn } from './detectors'

test.each([
  ['sum', '€ 1.2m'],
  ['sum', '1,2 Mio. €'],
  ['sum', '3 Mio.'],
  ['sum', '40k'],
  ['sum', '$4,000'],
  ['sum', '£1.5bn'],
  ['sum', 'CHF 1’250’000'],
  ['sum', '1 250 000 euros'],
  ['sum', '2 millions d’euros'],
  ['sum', '3 Millionen Euro'],
  ['sum', 'four million euros'],
  ['sum', '40 000 $'],
  ['sum', '1.250.000,50 EUR'],
  ['sum', '2 mil millones de euros'],
  ['sum', '12.5m'],
  ['sum', '700 TEUR'],
  ['email', 'petra.lindqvist@example.com'],
  ['email', 'petra (at) example.com'],
  ['email', 'p.l@mail.example.co.uk'],
  ['phone', '+47 22 33 44 55'],
  ['phone', '0049 (0)30 1234567'],
  ['phone', '030/1234567-12'],
  ['phone', '06 12 34 56 78'],
  ['phone', '(212) 555-0123'],
  ['phone', '612 345 678'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['iban', 'GB82WEST12345698765432'],
  ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
] as const)('a %s is found: %s', (kind, words) => {
  const text = `We spoke of ${words}, and of more.`
  const hits = detectedIn(text)
  expect(hits.map((hit) => [hit.kind, text.slice(hit.from, hit.to)])).toEqual([[kind, words]])
})

test.each([
  '67 % of 12 sessions',
  'from 2024 to 2026',
  'at 15:30 in room 4',
  'on 01.02.2026 and 2026-11-22',
  '10/12/2026',
  'version 1.2.3',
  '5 m high, 100 m away',
  'two pages',
  'paragraph 4.2',
  '1,250 people',
  'IBAN GB82WEST12345698765431',
  'me@home',
  'K2 is a mountain',
  '10 of 12',
  'a 2-page summary',
])('nothing is found in: %s', (text) => {
  expect(detectedIn(text)).toEqual([])
})

test.each([
  '22 October',
  '2nd of March 2026',
  'October 22, 2026',
  '22. Oktober',
  '1er mars',
  '3 de mayo de 2026',
  '2026-10-22',
  '22.10.2026',
  '10/12/2026',
  '2026年3月2日',
])('a day of the calendar: %s', (day) => {
  const text = `It was on ${day} that we met`
  expect(datesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([day])
})

test('signs without an end are no address, and hold nobody up', () => {
  expect(detectedIn('a'.repeat(200_000))).toEqual([])
  expect(detectedIn(`${'a'.repeat(200)}@example.org`)).toHaveLength(1)
})
