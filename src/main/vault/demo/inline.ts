// The marks of the sample's words, in a few signs that may stand inside one another:
// `==may be shared==` `**bold**` `*italic*` `[[Title of a session]]` `[[Title|words]]`
// `{learned: words}` (or shared, both) `{#Tag: words}` `{@Person: words}` `{goal-key! words}`.
// Invariant: what is no sign, or is not closed, is text.
import type { DocumentMark, DocumentNode } from '../../../domain/document'
import { linkToSession } from '../../../domain/link'

/** Ids of what the words point to. Throws for a goal or a session the sample does not have. */
export interface Targets {
  readonly newId: () => string
  readonly tag: (name: string) => string
  readonly person: (name: string) => string
  readonly goal: (key: string) => string
  readonly session: (title: string) => string
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly mark: (targets: Targets) => DocumentMark
}

export function inline(words: string, targets: Targets, outer: readonly DocumentMark[] = []): DocumentNode[] {
  const text = (part: string): DocumentNode[] =>
    part === '' ? [] : [{ type: 'text', text: part, ...(outer.length > 0 && { marks: outer }) }]
  const stretch = firstStretch(words)
  if (stretch === undefined) return text(words)
  return [
    ...text(words.slice(0, stretch.from)),
    ...inline(stretch.words, targets, [...outer, stretch.mark(targets)]),
    ...inline(words.slice(stretch.to), targets, outer),
  ]
}

function firstStretch(words: string): Stretch | undefined {
  const found = [...FENCES.map((fence) => fenced(words, fence)), linked(words), braced(words)].filter(
    (stretch) => stretch !== undefined,
  )
  // Of two that begin at one place the longer one is meant: `**` is no two `*`.
  return found.sort((one, other) => one.from - other.from || other.to - one.to)[0]
}

const FENCES: readonly { readonly sign: string; readonly mark: Stretch['mark'] }[] = [
  { sign: '==', mark: ({ newId }) => ({ type: 'mayBeShared', attrs: { passageId: newId() } }) },
  { sign: '**', mark: () => ({ type: 'bold' }) },
  { sign: '*', mark: () => ({ type: 'italic' }) },
]

function fenced(words: string, { sign, mark }: (typeof FENCES)[number]): Stretch | undefined {
  const from = words.indexOf(sign)
  const end = from < 0 ? -1 : words.indexOf(sign, from + sign.length)
  if (end <= from + sign.length) return undefined
  return { from, to: end + sign.length, words: words.slice(from + sign.length, end), mark }
}

function linked(words: string): Stretch | undefined {
  const [all, title, own] = /\[\[([^|\]]+)(?:\|([^\]]+))?\]\]/u.exec(words) ?? []
  if (all === undefined || title === undefined) return undefined
  const from = words.indexOf(all)
  const mark: Stretch['mark'] = (targets) => ({
    type: 'link',
    attrs: { href: linkToSession(targets.session(title)) },
  })
  return { from, to: from + all.length, words: own ?? title, mark }
}

/** The first brace that opens a mark, with the one that closes it: braces may stand inside braces. */
function braced(words: string): Stretch | undefined {
  for (const opened of words.matchAll(/\{(?:(#|@)([^:{}]+): |(shared|learned|both): |([a-z-]+)! )/gu)) {
    const [head, sign, name, way, key] = opened
    const end = closingBrace(words, opened.index)
    if (end === undefined) continue
    const inner = words.slice(opened.index + head.length, end)
    return { from: opened.index, to: end + 1, words: inner, mark: markOf({ sign, name, way, key }) }
  }
  return undefined
}

type Head = Readonly<Record<'sign' | 'name' | 'way' | 'key', string | undefined>>

function markOf({ sign, name = '', way, key = '' }: Head): Stretch['mark'] {
  if (way !== undefined) return () => ({ type: 'direction', attrs: { way } })
  if (sign === '#') return (targets) => ({ type: 'tag', attrs: { tagId: targets.tag(name) } })
  if (sign === '@') return (targets) => ({ type: 'person', attrs: { personId: targets.person(name) } })
  return (targets) => ({ type: 'goal', attrs: { goalId: targets.goal(key) } })
}

function closingBrace(words: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < words.length; at += 1) {
    if (words[at] === '{') depth += 1
    if (words[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return undefined
}
