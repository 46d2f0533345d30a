import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { noteExtensions } from '../note-extensions'
import { linkAt } from './link-commands'
import { linkTyping } from './link-typing'
import { addressFrom, onlyAddress, webAddressAtEnd } from './web-address'

const schema = getSchema(noteExtensions)
const type = schema.mark('link').type

describe('addresses', () => {
  test.each([
    ['see https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['“https://example.org”', null],
    ['https://example.org/a,', 'https://example.org/a'],
    ['ftp://example.org', null],
    ['example.org', null],
    ['https://', null],
  ])('a text ends with one: %s', (text, address) => {
    expect(webAddressAtEnd(text)?.address ?? null).toBe(address)
  })

  test.each([
    ['example.org/x', 'https://example.org/x'],
    ['me@example.org', 'mailto:me@example.org'],
    ['tel:+4712345678', 'tel:+4712345678'],
    ['javascript:alert(1)', null],
    ['two words', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
  ])('what is typed into the field: %s', (typed, address) => {
    expect(addressFrom(typed)).toBe(address)
  })

  test('a pasted text is a link only if it is an address and nothing else', () => {
    expect(onlyAddress(' https://example.org\n')).toBe('https://example.org')
    expect(onlyAddress('https://example.org and more')).toBe(null)
    expect(onlyAddress('duologue:session/0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01')).toBe(null)
  })
})

describe('typing', () => {
  const typed = (before: string, key: string) => {
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(before)])])
    const state = EditorState.create({ doc, plugins: [linkTyping(type, () => undefined)] })
    const end = state.apply(state.tr.setSelection(TextSelection.create(doc, before.length + 1)))
    return key === 'Enter' ? end.apply(end.tr.split(before.length + 1)) : end.apply(end.tr.insertText(key))
  }
  const links = (state: EditorState) => {
    const found: string[] = []
    state.doc.descendants((node) => {
      if (type.isInSet(node.marks)) found.push(node.text ?? '')
    })
    return found
  }

  test('an address becomes a link when it ends: by a blank, or by a new line', () => {
    expect(links(typed('see https://example.org/a', ' '))).toEqual(['https://example.org/a'])
    expect(links(typed('see https://example.org/a', 'Enter'))).toEqual(['https://example.org/a'])
    expect(links(typed('see https://example.org/a', 'b'))).toEqual([])
  })

  test('the sign that ends the sentence stays outside', () => {
    expect(links(typed('see https://example.org/a.', ' '))).toEqual(['https://example.org/a'])
  })

  test('the link of the caret reaches over bold words inside it', () => {
    const link = schema.mark('link', { href: 'https://example.org' })
    const doc = schema.node('doc', null, [
      schema.node('paragraph', null, [
        schema.text('a '),
        schema.text('one ', [link]),
        schema.text('two', [link, schema.mark('bold')]),
        schema.text(' b'),
      ]),
    ])
    const at = (position: number) => {
      const state = EditorState.create({ doc })
      return linkAt(state.apply(state.tr.setSelection(TextSelection.create(doc, position))))
    }
    expect(at(5)).toEqual({ from: 3, to: 10, href: 'https://example.org' })
    expect(at(10)).toEqual({ from: 3, to: 10, href: 'https://example.org' })
    expect(at(11)).toBe(null)
  })
})
