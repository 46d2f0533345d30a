// What a summary shows decides which level it needs.
import { expect, test } from 'vitest'
import { parseSummaryDocument } from './summary-document'
import { allowsFact, FACT_KINDS, levelNeededBy, levelOfKind, type CarriedThing } from './summary-level'

const titles = {
  learned: 'What we learned',
  todo: 'What we will do',
  goals: 'Goals',
  worked: 'How we worked',
}
const carryId = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'
const marks = [{ type: 'carried', attrs: { carryId } }]
const rhythm: CarriedThing = { carryId, kind: 'rhythm', words: '10 of 12 sessions held' }

function needs(carried: readonly CarriedThing[], ...content: object[]) {
  return needsTitled('', carried, ...content)
}

function needsTitled(title: string, carried: readonly CarriedThing[], ...content: object[]) {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return levelNeededBy({ title, document: parsed.value }, carried, titles)
}
const line = (type: string, ...texts: object[]) => ({
  type,
  ...(type === 'heading' && { attrs: { level: 2 } }),
  content: texts.map((text) => ({ type: 'text', ...text })),
})
const fact = { text: rhythm.words, marks }

test('dates from level 1, themes and names of goals from 2, figures and passages from 3', () => {
  expect(FACT_KINDS.filter((kind) => allowsFact(0, kind))).toEqual([])
  expect(FACT_KINDS.filter((kind) => allowsFact(1, kind))).toEqual(['period', 'rhythm', 'review'])
  expect(FACT_KINDS.filter((kind) => !allowsFact(2, kind))).toEqual(['figure'])
  expect(FACT_KINDS.every((kind) => allowsFact(3, kind) && allowsFact(null, kind))).toBe(true)
  expect(levelOfKind('passage')).toBe(3)
})

test('dates alone, under a heading of ours, need level 1', () => {
  expect(needs([rhythm], line('heading', { text: 'How we worked' }), line('paragraph', fact))).toBe(1)
})

test('a word of one’s own beside them, in a heading or inside them needs level 2', () => {
  expect(needs([rhythm], line('paragraph', fact, { text: ' Well done.' }))).toBe(2)
  expect(needs([rhythm], line('heading', { text: 'About Lyon' }), line('paragraph', fact))).toBe(2)
  expect(needs([rhythm], line('paragraph', { text: '10 of 12 sessions in Lyon', marks }))).toBe(2)
})

test('so does a title', () => {
  expect(needsTitled('About Lyon', [rhythm], line('paragraph', fact))).toBe(2)
})

test('words that bear the mark of no copy are one’s own', () => {
  expect(needs([], line('paragraph', fact))).toBe(2)
})

test('what was deleted on the sheet counts until it is withdrawn', () => {
  expect(needs([{ ...rhythm, kind: 'passage' }], line('paragraph', fact))).toBe(3)
  expect(needs([{ ...rhythm, kind: 'figure' }], { type: 'paragraph' })).toBe(3)
})

test('that there is a summary at all is no less than a date', () => {
  expect(needs([], { type: 'paragraph' })).toBe(1)
})
