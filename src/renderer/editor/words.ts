// What an editor holds: a title and a document (ProseMirror JSON), as they travel and as they are compared.

/** What is written in an editor. */
export type EditedThing = 'note' | 'summary' | 'card' | 'charter' | 'review'

export interface Words {
  readonly title: string
  readonly document: Record<string, unknown>
}

/** Equal in content: the order of keys and attributes that are null or absent make no difference. */
export function areSameWords(one: Words, other: Words): boolean {
  return one.title === other.title && canonical(one.document) === canonical(other.document)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const entries = Object.entries(inner).filter(
      ([key, held]) => held !== null && held !== undefined && !isEmpty(held) && !ownToEditor.has(key),
    )
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** A table cell says so in the editor; the vault leaves it out. */
const ownToEditor = new Set(['colspan', 'rowspan'])

const isEmpty = (held: unknown) =>
  typeof held === 'object' &&
  held !== null &&
  Object.entries(held).every(([key, one]) => one === null || ownToEditor.has(key))

const previewLength = 180
const leadLength = 40

/** A stretch of the first words from where they begin to differ from the saved ones. */
export function previewOf(words: Words, saved: Words): string {
  const text = lineOf(words)
  const other = lineOf(saved)
  let same = 0
  while (same < text.length && text[same] === other[same]) same += 1
  const start = same <= leadLength ? 0 : text.indexOf(' ', same - leadLength) + 1
  const end = start + previewLength
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

function lineOf(words: Words): string {
  const parts: string[] = []
  collect(words.document, parts)
  return parts.join(' ').replace(/\s+/gu, ' ').trim()
}

function collect(node: unknown, parts: string[]): void {
  if (typeof node !== 'object' || node === null) return
  if ('text' in node && typeof node.text === 'string') parts.push(node.text)
  if ('content' in node && Array.isArray(node.content))
    for (const child of node.content) collect(child, parts)
}
