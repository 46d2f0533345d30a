// Skills of a pair as rows of the private room.
import type { Skill } from '../../../../contract/skills'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface SkillsStore {
  /** Oldest first. */
  list(pairId: string): Skill[]
  find(skillId: string): Skill | undefined
  add(skill: Skill): void
  revise(skill: Omit<Skill, 'pairId' | 'learner' | 'createdAt'>): boolean
  /** For good. */
  remove(skillId: string): boolean
}

const columns = `
  SELECT id, pair_id AS pairId, learner, name, now_by_me AS nowByMe, wanted_by_me AS wantedByMe,
         now_by_partner AS nowByPartner, wanted_by_partner AS wantedByPartner, created_at AS createdAt
    FROM skill`

export function skillsStore(db: EncryptedDatabase, commits: CommitCounter): SkillsStore {
  const list = db.prepare<[string], Skill>(`${columns} WHERE pair_id = ? ORDER BY created_at, id`)
  const find = db.prepare<[string], Skill>(`${columns} WHERE id = ?`)
  const insert = db.prepare<[Skill]>(`
    INSERT INTO skill (id, pair_id, learner, name, now_by_me, wanted_by_me, now_by_partner, wanted_by_partner, created_at)
    VALUES (@id, @pairId, @learner, @name, @nowByMe, @wantedByMe, @nowByPartner, @wantedByPartner, @createdAt)`)
  const update = db.prepare<[Omit<Skill, 'pairId' | 'learner' | 'createdAt'>]>(`
    UPDATE skill SET name = @name, now_by_me = @nowByMe, wanted_by_me = @wantedByMe,
           now_by_partner = @nowByPartner, wanted_by_partner = @wantedByPartner
     WHERE id = @id`)
  const remove = db.prepare<[string]>('DELETE FROM skill WHERE id = ?')

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: (pairId) => list.all(pairId),
    find: (skillId) => find.get(skillId),
    add: (skill) => {
      written(() => insert.run(skill))
    },
    revise: (skill) => written(() => update.run(skill)),
    remove: (skillId) => written(() => remove.run(skillId)),
  }
}
