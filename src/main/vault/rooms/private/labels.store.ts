// Tags and people as rows of the private room. A name stands once, however it is written.
import type { Label } from '../../../../contract/labels'
import type { LabelKind } from '../../../../domain/note-mentions'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface LabelsStore {
  /** By name. */
  list(): Label[]
  find(id: string): Label | undefined
  named(name: string): Label | undefined
  add(label: { id: string; name: string; createdAt: string }): void
  rename(id: string, name: string): void
  /** Its notes must bear another one by now. */
  remove(id: string): void
}

export function labelsStore(db: EncryptedDatabase, commits: CommitCounter, kind: LabelKind): LabelsStore {
  const columns = `
    SELECT label.id, name,
           (SELECT count(*) FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
             JOIN pair ON pair.id = pair_id
             WHERE kind = '${kind}' AND target_id = label.id AND session.trashed_at IS NULL AND pair.trashed_at IS NULL
           ) AS noteCount
      FROM ${kind} AS label WHERE trashed_at IS NULL`
  // The notes of a whole list are counted on the index alone, less those in the trash.
  const list = db.prepare<[], Label>(`
    WITH in_trash AS (
      SELECT id FROM session WHERE trashed_at IS NOT NULL
      UNION ALL
      SELECT session.id FROM pair CROSS JOIN session ON pair_id = pair.id
       WHERE pair.trashed_at IS NOT NULL AND session.trashed_at IS NULL),
    hidden (target_id, notes) AS MATERIALIZED (
      SELECT target_id, count(*)
        FROM in_trash CROSS JOIN note ON session_id = in_trash.id CROSS JOIN mention ON note_id = note.id
       WHERE kind = '${kind}' GROUP BY target_id)
    SELECT label.id, name,
           (SELECT count(*) FROM mention WHERE kind = '${kind}' AND target_id = label.id)
           - coalesce((SELECT notes FROM hidden WHERE hidden.target_id = label.id), 0) AS noteCount
      FROM ${kind} AS label WHERE trashed_at IS NULL ORDER BY name_key`)
  const find = db.prepare<[string], Label>(`${columns} AND label.id = ?`)
  const named = db.prepare<[string], Label>(`${columns} AND name_key = ?`)
  const insert = db.prepare(
    `INSERT INTO ${kind} (id, name, name_key, created_at) VALUES (@id, @name, @nameKey, @createdAt)`,
  )
  const rename = db.prepare(`UPDATE ${kind} SET name = @name, name_key = @nameKey WHERE id = @id`)
  const remove = db.prepare<[string]>(`DELETE FROM ${kind} WHERE id = ?`)

  return {
    list: () => list.all(),
    find: (id) => find.get(id),
    named: (name) => named.get(nameKeyOf(name)),
    add: db.transaction((label: { id: string; name: string; createdAt: string }) => {
      insert.run({ ...label, nameKey: nameKeyOf(label.name) })
      commits.raise()
    }),
    rename: db.transaction((id: string, name: string) => {
      rename.run({ id, name, nameKey: nameKeyOf(name) })
      commits.raise()
    }),
    remove: db.transaction((id: string) => {
      remove.run(id)
      commits.raise()
    }),
  }
}

/** One name, whatever its case and spacing. */
export const nameKeyOf = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
