import { expect, test } from 'vitest'
import type { CharterContent } from '../../contract/charter'
import { contentOf, readable, wordsOf } from './charter-draft'

const content: CharterContent = {
  title: 'How we learn',
  purpose: 'To learn.',
  sinceOn: '2026-10-08',
  reviewOn: null,
  endsOn: null,
  disclosureLevel: 2,
  clauses: [{ key: 'rhythm', heading: 'Rhythm', words: 'Weekly.', isOwn: false }],
  expectations: { me: 'Mine.', partner: 'Theirs.' },
}
const saved: CharterContent = {
  ...content,
  title: 'Saved',
  purpose: 'Saved.',
  clauses: [],
  disclosureLevel: 3,
}

test('sealed and opened again it is the same', () => {
  const sealed: unknown = JSON.parse(JSON.stringify(wordsOf(content)))
  expect(contentOf(sealed as ReturnType<typeof wordsOf>, saved)).toEqual(content)
})

test('what another version wrote in another way stays as it is saved', () => {
  const document = {
    purpose: 5,
    clauses: [{ heading: 'no key' }, 'nothing'],
    disclosureLevel: 9,
    sinceOn: {},
  }
  expect(contentOf({ title: 'Typed', document }, saved)).toEqual({ ...saved, title: 'Typed' })
})

test('its words can be shown in a line', () => {
  expect(JSON.stringify(readable(content))).toMatch(/To learn\..*Weekly\..*Mine\..*Theirs\./u)
})
