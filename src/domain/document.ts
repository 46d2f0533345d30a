// A rich-text document as plain data (ProseMirror JSON) and the one parser that lets it in.
// Invariant: a parsed document holds only the nodes, marks and attributes its schema names.
import type { DocumentMark, DocumentNode, DocumentSchema, MarkRule, NodeRule } from './document-schema'
import { type Result, err, ok } from './result'
import { utf8SizeBytes } from './utf8'
import { storableText } from './visible-text'

export * from './document-schema'
export * from './document-text'

export type DocumentProblemCode =
  | 'notANode'
  | 'unknownKey'
  | 'unknownNode'
  | 'nodeNotAllowedHere'
  | 'contentNotAList'
  | 'contentMissing'
  | 'textMissing'
  | 'textNotAllowed'
  | 'unknownMark'
  | 'markNotAllowed'
  | 'markTwice'
  | 'unknownAttribute'
  | 'badAttribute'
  | 'tooDeep'
  | 'tooManyNodes'
  | 'tooMuchText'

/** Why a document was refused. Holds no text of the document: the path has positions and our own names only. */
export interface DocumentProblem {
  readonly code: DocumentProblemCode
  /** From the root, such as `content.3.content.0`; empty for the root itself. */
  readonly path: string
}

export const MAX_DEPTH = 40
export const MAX_NODES = 500_000
export const MAX_TEXT_BYTES = 8 * 1024 * 1024

/**
 * Lets a document in: a fresh, plain copy that holds only what the schema names.
 * Characters no encoding can carry (NUL, lone surrogates) become U+FFFD, which leaves every offset as it was.
 */
export function parseDocument(schema: DocumentSchema, input: unknown): Result<DocumentNode, DocumentProblem> {
  return readNode({ schema, nodeCount: 0, textBytes: 0, path: [] }, input, [schema.root])
}

/** One line for an error message, at most 200 characters. */
export function problemLine(problem: DocumentProblem): string {
  return `${problem.code} at ${problem.path === '' ? 'the document' : problem.path}`.slice(0, 200)
}

interface Reading {
  readonly schema: DocumentSchema
  nodeCount: number
  textBytes: number
  /** Where the reader stands. Left as it is when something is refused: it names the place. */
  readonly path: (string | number)[]
}

type Fields = Readonly<Record<string, unknown>>

const NODE_KEYS = new Set(['type', 'attrs', 'content', 'text', 'marks'])
const MARK_KEYS = new Set(['type', 'attrs'])
/** Attributes that TipTap's own extensions may add with the default `null`. */
const NULL_BY_DEFAULT = new Set(['dir', 'textAlign', 'type', 'start', 'class', 'style'])

const refuse = (reading: Reading, code: DocumentProblemCode): Result<never, DocumentProblem> =>
  err({ code, path: reading.path.join('.') })

function readNode(
  reading: Reading,
  input: unknown,
  allowed: readonly string[],
  depth = 0,
): Result<DocumentNode, DocumentProblem> {
  if (depth > MAX_DEPTH) return refuse(reading, 'tooDeep')
  reading.nodeCount += 1
  if (reading.nodeCount > MAX_NODES) return refuse(reading, 'tooManyNodes')
  if (!isFields(input)) return refuse(reading, 'notANode')
  if (hasOtherKeys(input, NODE_KEYS)) return refuse(reading, 'unknownKey')
  const type = own(input, 'type')
  const rule = ruleFor(reading.schema.nodes, type)
  if (rule === undefined || typeof type !== 'string') return refuse(reading, 'unknownNode')
  if (!allowed.includes(type)) return refuse(reading, 'nodeNotAllowedHere')
  return readParts(reading, input, type, rule, depth)
}

function readParts(
  reading: Reading,
  input: Fields,
  type: string,
  rule: NodeRule,
  depth: number,
): Result<DocumentNode, DocumentProblem> {
  const attrs = readAttributes(reading, own(input, 'attrs'), rule)
  if (!attrs.ok) return attrs
  const text = readText(reading, own(input, 'text'), rule)
  if (!text.ok) return text
  const marks = readMarks(reading, own(input, 'marks'), rule)
  if (!marks.ok) return marks
  const content = readContent(reading, own(input, 'content'), rule, depth)
  if (!content.ok) return content
  return ok({ type, ...attrs.value, ...content.value, ...text.value, ...marks.value })
}

function readContent(
  reading: Reading,
  input: unknown,
  rule: NodeRule,
  depth: number,
): Result<Pick<DocumentNode, 'content'>, DocumentProblem> {
  if (input !== undefined && !Array.isArray(input)) return refuse(reading, 'contentNotAList')
  const children: readonly unknown[] = input ?? []
  if (children.length === 0) return rule.isNeverEmpty === true ? refuse(reading, 'contentMissing') : ok({})
  const content: DocumentNode[] = []
  for (let index = 0; index < children.length; index += 1) {
    reading.path.push('content', index)
    const child = readNode(reading, children[index], allowedAt(rule, index), depth + 1)
    if (!child.ok) return child
    content.push(child.value)
    reading.path.length -= 2
  }
  return ok({ content })
}

const allowedAt = (rule: NodeRule, index: number): readonly string[] =>
  index === 0 && rule.firstChild !== undefined ? [rule.firstChild] : rule.content

function readText(
  reading: Reading,
  input: unknown,
  rule: NodeRule,
): Result<Pick<DocumentNode, 'text'>, DocumentProblem> {
  if (rule.isText !== true) return input === undefined ? ok({}) : refuse(reading, 'textNotAllowed')
  if (typeof input !== 'string' || input === '') return refuse(reading, 'textMissing')
  reading.textBytes += utf8SizeBytes(input)
  if (reading.textBytes > MAX_TEXT_BYTES) return refuse(reading, 'tooMuchText')
  return ok({ text: storableText(input) })
}

function readMarks(
  reading: Reading,
  input: unknown,
  rule: NodeRule,
): Result<Pick<DocumentNode, 'marks'>, DocumentProblem> {
  if (input === undefined) return ok({})
  if (!Array.isArray(input)) return refuse(reading, 'unknownMark')
  const given: readonly unknown[] = input
  if (given.length === 0) return ok({})
  if (rule.isInline !== true) return refuse(reading, 'markNotAllowed')
  const marks: DocumentMark[] = []
  for (let index = 0; index < given.length; index += 1) {
    reading.path.push('marks', index)
    const mark = readMark(reading, given[index])
    if (!mark.ok) return mark
    if (marks.some((other) => isSecond(reading.schema, other, mark.value)))
      return refuse(reading, 'markTwice')
    marks.push(mark.value)
    reading.path.length -= 2
  }
  return ok({ marks })
}

function isSecond(schema: DocumentSchema, one: DocumentMark, other: DocumentMark): boolean {
  if (one.type !== other.type) return false
  const mayRepeat = ruleFor(schema.marks, one.type)?.mayRepeat === true
  return !mayRepeat || JSON.stringify(one.attrs) === JSON.stringify(other.attrs)
}

function readMark(reading: Reading, input: unknown): Result<DocumentMark, DocumentProblem> {
  if (!isFields(input)) return refuse(reading, 'unknownMark')
  if (hasOtherKeys(input, MARK_KEYS)) return refuse(reading, 'unknownKey')
  const type = own(input, 'type')
  const rule = ruleFor(reading.schema.marks, type)
  if (rule === undefined || typeof type !== 'string') return refuse(reading, 'unknownMark')
  const attrs = readAttributes(reading, own(input, 'attrs'), rule)
  return attrs.ok ? ok({ type, ...attrs.value }) : attrs
}

function readAttributes(
  reading: Reading,
  input: unknown,
  rule: Pick<MarkRule, 'attrs'>,
): Result<Pick<DocumentNode, 'attrs'>, DocumentProblem> {
  if (input !== undefined && input !== null && !isFields(input)) return refuse(reading, 'badAttribute')
  const given = input ?? {}
  const rules = rule.attrs ?? {}
  if (Object.keys(given).some((name) => isForeign(given, rules, name)))
    return refuse(reading, 'unknownAttribute')
  const attrs: Record<string, unknown> = {}
  for (const [name, { accepts, otherwise }] of Object.entries(rules)) {
    const value = own(given, name)
    if (accepts(value)) attrs[name] = value
    else if (otherwise === 'refuse') return refuseAttribute(reading, name)
  }
  return ok(Object.keys(attrs).length === 0 ? {} : { attrs })
}

function isForeign(given: Fields, rules: Fields, name: string): boolean {
  if (Object.hasOwn(rules, name)) return false
  return given[name] !== null || !NULL_BY_DEFAULT.has(name)
}

function refuseAttribute(reading: Reading, name: string): Result<never, DocumentProblem> {
  reading.path.push('attrs', name)
  return refuse(reading, 'badAttribute')
}

const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Only what the object itself holds: nothing that a prototype lends it. */
const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

const hasOtherKeys = (fields: Fields, known: ReadonlySet<string>): boolean =>
  Object.keys(fields).some((key) => !known.has(key))

function ruleFor<Rule>(rules: Readonly<Record<string, Rule>>, type: unknown): Rule | undefined {
  return typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined
}
