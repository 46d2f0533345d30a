// Exporting a private note does not compile: tried here with the compiler itself.
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const attempt = join(root, 'src/main/vault/rooms/shared/an-attempt.ts')

const preamble = `
import type { CharterContent } from '../../../../domain/charter'
import { charterToHtml } from '../../../../domain/charter-html'
import type { NoteDocument } from '../../../../domain/note-document'
import { summaryTextOf } from '../../../../domain/summary-document'
import { summaryToMarkdown } from '../../../../domain/summary-markdown'
import type { PrivateText, SharedText } from '../../../../domain/text'
import { parseCharterEdit } from './charter-edit'
import { parseSummaryEdit, parseSummaryTitle } from './summary-edit'
declare const words: PrivateText
declare const note: NoteDocument
declare const typed: { title: string; document: Record<string, unknown> }
declare const charter: CharterContent<string>
declare const ofNotes: CharterContent<PrivateText>
`

/** What the compiler says of the line, with everything else as in the project. */
function errorsOf(line: string): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.node.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const source = `${preamble}\n${line}\nexport { summaryTextOf, summaryToMarkdown, charterToHtml, parseCharterEdit, parseSummaryEdit, parseSummaryTitle, words, note, typed, charter, ofNotes }\nexport type { SharedText }\n`
  const readFile = host.readFile.bind(host)
  host.readFile = (path) => (path === attempt ? source : readFile(path))
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => path === attempt || fileExists(path)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, languageVersion) =>
    path === attempt
      ? ts.createSourceFile(path, source, languageVersion)
      : getSourceFile(path, languageVersion)
  const program = ts.createProgram([attempt], { ...options, incremental: false }, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(attempt))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('what was typed into a summary is let in', () => {
  expect(errorsOf('export const edit = [parseSummaryEdit(typed), parseSummaryTitle(typed.title)]')).toEqual(
    [],
  )
})

test('what was typed into a charter is let in', () => {
  expect(errorsOf('export const edit = parseCharterEdit<string>(charter)')).toEqual([])
})

test.each([
  ['as a title', 'export const leak = parseSummaryTitle(words)'],
  ['as an edit', 'export const leak = parseSummaryEdit({ title: typed.title, document: note })'],
  [
    'as the title of an edit',
    'export const leak = parseSummaryEdit({ title: words, document: typed.document })',
  ],
  ['as shared text', 'export const leak: SharedText = words'],
  ['as a summary’s words', 'export const leak = summaryTextOf(note)'],
  ['as an edit of a charter', 'export const leak = parseCharterEdit(ofNotes)'],
  [
    'as a charter that leaves',
    "export const leak = charterToHtml({ content: charter, names: null, version: 1, status: null as never, recordBlock: '', words: null as never, styles: '', language: 'en' })",
  ],
])('a private note %s does not compile', (_way, line) => {
  expect(errorsOf(line)).toHaveLength(1)
})
