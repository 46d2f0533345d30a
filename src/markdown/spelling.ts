// How a note spells what Markdown has no sign for. Writer and reader look here, so that they cannot disagree.
import { type DocumentMark, isUuid } from '../domain/document-schema'
import { TASK_OWNERS } from '../domain/note-document'

/** A blank paragraph on purpose: an empty line alone says nothing. */
export const EMPTY_PARAGRAPH = '&nbsp;'

/** Images and files lead here: `![alt](attachment:…)`, `[name](attachment:…)`. */
export const ATTACHMENT = 'attachment:'

/** `:name[words]`, or `:name[words]{#id}` where the mark points to something. */
interface Spelling {
  readonly name: string
  readonly type: string
  readonly attrs?: Readonly<Record<string, string>>
  /** The attribute that holds the id. */
  readonly idName?: string
}

const SPELLINGS: readonly Spelling[] = [
  { name: 'may-be-shared', type: 'mayBeShared', idName: 'passageId' },
  { name: 'tag', type: 'tag', idName: 'tagId' },
  { name: 'person', type: 'person', idName: 'personId' },
  { name: 'goal', type: 'goal', idName: 'goalId' },
  { name: 'i-shared', type: 'direction', attrs: { way: 'shared' } },
  { name: 'i-learned', type: 'direction', attrs: { way: 'learned' } },
  { name: 'both', type: 'direction', attrs: { way: 'both' } },
  // Only where stars and tildes would not read as signs: inside a word, or with a blank at the edge.
  { name: 'bold', type: 'bold' },
  { name: 'italic', type: 'italic' },
  { name: 'strike', type: 'strike' },
]

/** What stands before and after the words of a mark; undefined: the mark has no such spelling. */
export function spellingOf(mark: DocumentMark): readonly [before: string, after: string] | undefined {
  const spelling = SPELLINGS.find(
    ({ type, attrs }) => type === mark.type && (attrs === undefined || attrs['way'] === mark.attrs?.['way']),
  )
  if (spelling === undefined) return undefined
  const id = spelling.idName === undefined ? undefined : mark.attrs?.[spelling.idName]
  return [`:${spelling.name}[`, typeof id === 'string' ? `]{#${id}}` : ']']
}

const OPENING = new RegExp(`:(${SPELLINGS.map(({ name }) => name).join('|')})\\[`, 'y')
const ID = /\{#([^\s{}]{36})\}/y

/** The name of the mark that opens at `at`; undefined: none does. */
export function markNameAt(source: string, at: number): string | undefined {
  OPENING.lastIndex = at
  return OPENING.exec(source)?.[1]
}

/** The mark whose words ended at the bracket just before `at`, and where its spelling ends. */
export function closedMark(
  name: string,
  source: string,
  at: number,
): { readonly mark: DocumentMark; readonly end: number } | undefined {
  const spelling = SPELLINGS.find((each) => each.name === name)
  if (spelling === undefined) return undefined
  const { type, attrs, idName } = spelling
  if (idName === undefined) return { mark: { type, ...(attrs && { attrs }) }, end: at }
  ID.lastIndex = at
  const id = ID.exec(source)?.[1]
  return isUuid(id) ? { mark: { type, attrs: { [idName]: id } }, end: ID.lastIndex } : undefined
}

/** What a task says about itself after its words: ` :for[me] :due[2026-12-10]`. */
export interface TaskTerms {
  readonly owner?: string
  readonly dueOn?: string
}

export function spellTaskTerms(attrs: Readonly<Record<string, unknown>>): string {
  const { owner, dueOn } = attrs
  const terms = [
    ...(typeof owner === 'string' ? [`:for[${owner}]`] : []),
    ...(typeof dueOn === 'string' ? [`:due[${dueOn}]`] : []),
  ]
  return terms.join(' ')
}

const OWNER = new RegExp(`(?:^|[ \\n]):for\\[(${TASK_OWNERS.join('|')})\\]$`)
const DUE_ON = /(?:^|[ \n]):due\[(\d{4}-\d{2}-\d{2})\]$/

/** Takes the terms off the end of a task's words, one of each, in either order. */
export function readTaskTerms(source: string): TaskWords {
  return withoutLastTerm(withoutLastTerm({ words: source, terms: {} }))
}

interface TaskWords {
  readonly words: string
  readonly terms: TaskTerms
}

function withoutLastTerm({ words, terms }: TaskWords): TaskWords {
  const owner = terms.owner === undefined ? OWNER.exec(words) : null
  const dueOn = terms.dueOn === undefined ? DUE_ON.exec(words) : null
  return {
    words: words.slice(0, owner?.index ?? dueOn?.index),
    terms: {
      ...terms,
      ...(owner?.[1] !== undefined && { owner: owner[1] }),
      ...(dueOn?.[1] !== undefined && { dueOn: dueOn[1] }),
    },
  }
}

/** Numbers a list's markers cannot say: letters or Roman numerals, and where it starts if that is no plain number. */
export interface Numbering {
  readonly type?: string
  readonly start?: number
}

export function spellNumbering({ type, start }: Numbering): string {
  const parts = [...(type === undefined ? [] : [type]), ...(start === undefined ? [] : [`from ${start}`])]
  return `:numbered[${parts.join(' ')}]`
}

export function readNumbering(source: string): Numbering | undefined {
  const found = /^:numbered\[([1aAiI])? ?(?:from (-?\d{1,16}))?\]$/.exec(source)
  if (found === null) return undefined
  const [, type, from] = found
  const start = from === undefined ? undefined : Number(from)
  if (start !== undefined && !Number.isSafeInteger(start)) return undefined
  return { ...(type && { type }), ...(start !== undefined && { start }) }
}
