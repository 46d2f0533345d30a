// The templates that come with the program: Markdown files with a few lines about themselves on top.
import { z } from 'zod'
import { pairPurpose } from '../../../contract/pairs'
import { notePart } from '../../../contract/sessions'
import type { Template } from '../../../contract/templates'
import type { NoteDocument } from '../../../domain/note-document'
import { markdownToNote } from '../../../markdown/markdown-to-note'

const files = import.meta.glob<string>('../../../../resources/templates/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const head = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  part: notePart,
  purposes: z
    .string()
    .transform((list) => (list === 'all' ? [] : list.split(/,\s*/u)))
    .pipe(z.array(pairPurpose)),
  about: z.string().min(1).max(120),
})

interface BuiltIn {
  readonly template: Template
  readonly markdown: string
}

/** `---`, lines of `name: value`, `---`, then the Markdown. Throws for anything else: it is a fault of the program. */
export function readTemplateFile(file: string): BuiltIn {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file)
  if (parts === null) throw new Error('a template file begins with its head')
  const [, lines = '', markdown = ''] = parts
  const fields = lines.split('\n').map((line) => {
    const [name = '', ...value] = line.split(':')
    return [name.trim(), value.join(':').trim()]
  })
  return { template: { ...head.parse(Object.fromEntries(fields)), isOwn: false }, markdown: markdown.trim() }
}

let read: readonly BuiltIn[] | undefined

/** Read once, when they are first asked for. */
export function builtInTemplates(): readonly BuiltIn[] {
  read ??= Object.values(files).map(readTemplateFile)
  return read
}

export function builtInDocument({ markdown }: BuiltIn): NoteDocument {
  const document = markdownToNote(markdown)
  if (!document.ok) throw new Error('a template that comes with the program is a note')
  return document.value
}
