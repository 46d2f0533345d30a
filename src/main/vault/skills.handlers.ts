// Skills of a pair, asked for by the page.
import { implement } from '@orpc/server'
import { skillsContract } from '../../contract/skills'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function skillsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(skillsContract)
  const { skills, pairs } = vault.privateRoom

  const mustFind = (skillId: string) => {
    const skill = skills.find(skillId)
    if (skill === undefined) throw new Refusal('NOT_FOUND')
    return skill
  }

  return os.router({
    list: os.list.handler(({ input }) => skills.list(input.pairId)),
    add: os.add.handler(({ input }) => {
      if (pairs.find(input.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const { nowByMe = null, wantedByMe = null, nowByPartner = null, wantedByPartner = null } = input
      const levels = { nowByMe, wantedByMe, nowByPartner, wantedByPartner }
      const id = newId()
      skills.add({ ...input, ...levels, id, createdAt: now().toISOString() })
      changes.announce('skills', 'pairs')
      return mustFind(id)
    }),
    revise: os.revise.handler(({ input: { skillId, ...said } }) => {
      const skill = mustFind(skillId)
      skills.revise({
        id: skillId,
        name: said.name ?? skill.name,
        nowByMe: asSaid(said.nowByMe, skill.nowByMe),
        wantedByMe: asSaid(said.wantedByMe, skill.wantedByMe),
        nowByPartner: asSaid(said.nowByPartner, skill.nowByPartner),
        wantedByPartner: asSaid(said.wantedByPartner, skill.wantedByPartner),
      })
      changes.announce('skills')
      return mustFind(skillId)
    }),
    remove: os.remove.handler(({ input: { skillId } }) => {
      if (!skills.remove(skillId)) throw new Refusal('NOT_FOUND')
      changes.announce('skills', 'pairs')
      return {}
    }),
  })
}

/** Null takes a level away again. */
const asSaid = (said: number | null | undefined, before: number | null): number | null =>
  said === undefined ? before : said
