// Templates of one's own as rows of the private room.
import type { NotePart } from '../../../../contract/sessions'
import { NOTE_SCHEMA_VERSION, parseNoteDocument, type NoteDocument } from '../../../../domain/note-document'
import { withoutLabels } from '../../../../domain/note-labels'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { goneLabels } from './gone-labels'

export interface OwnTemplate {
  readonly id: string
  readonly part: NotePart
  readonly title: string
  readonly document: NoteDocument
}

export interface TemplatesStore {
  /** Newest first; nothing of the trash. */
  list(): OwnTemplate[]
  /** Without the marks of labels and goals that were deleted for good since. */
  find(templateId: string): OwnTemplate | undefined
  add(template: OwnTemplate & { readonly createdAt: string }): void
  rename(templateId: string, title: string): boolean
  /** Also those in the trash: for the leak check. */
  every(): OwnTemplate[]
}

interface TemplateRow extends Omit<OwnTemplate, 'document'> {
  readonly document: string
}

export function templatesStore(db: EncryptedDatabase, commits: CommitCounter): TemplatesStore {
  const columns = 'SELECT id, part, title, document FROM template'
  const list = db.prepare<[], TemplateRow>(`${columns} WHERE trashed_at IS NULL ORDER BY created_at DESC, id`)
  const every = db.prepare<[], TemplateRow>(columns)
  const find = db.prepare<[string], TemplateRow>(`${columns} WHERE id = ? AND trashed_at IS NULL`)
  const insert = db.prepare(`
    INSERT INTO template (id, part, title, schema_version, document, created_at)
    VALUES (@id, @part, @title, @schemaVersion, @json, @createdAt)`)
  const isGone = goneLabels(db)
  const rename = db.prepare<[string, string]>('UPDATE template SET title = ? WHERE id = ?')

  return {
    list: () => list.all().map(fromRow),
    find: (templateId) => {
      const row = find.get(templateId)
      const template = row && fromRow(row)
      return template && { ...template, document: withoutLabels(template.document, isGone) }
    },
    add: db.transaction(({ document, ...template }: OwnTemplate & { readonly createdAt: string }) => {
      insert.run({ ...template, schemaVersion: NOTE_SCHEMA_VERSION, json: JSON.stringify(document) })
      commits.raise()
    }),
    rename: db.transaction((templateId: string, title: string) => {
      const { changes } = rename.run(title, templateId)
      if (changes > 0) commits.raise()
      return changes > 0
    }),
    every: () => every.all().map(fromRow),
  }
}

function fromRow(row: TemplateRow): OwnTemplate {
  const document = parseNoteDocument(JSON.parse(row.document))
  if (!document.ok) throw new Refusal('ROOM_DAMAGED', { room: 'private' })
  return { ...row, document: document.value }
}
