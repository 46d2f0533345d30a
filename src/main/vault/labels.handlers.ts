// Tags and people, asked for by the page.
import { implement } from '@orpc/server'
import { peopleContract, tagsContract } from '../../contract/labels'
import { withLabelReplaced, type LabelKind } from '../../domain/note-mentions'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { revisionOrRefusal } from './revision'
import type { LabelsStore } from './rooms/private/labels.store'

export const tagsHandlers = (deps: VaultDeps) =>
  implement(tagsContract).router(labelHandlers(deps, 'tag', deps.vault.privateRoom.tags))

export const peopleHandlers = (deps: VaultDeps) =>
  implement(peopleContract).router(labelHandlers(deps, 'person', deps.vault.privateRoom.people))

function labelHandlers({ vault, changes, newId, now }: VaultDeps, kind: LabelKind, labels: LabelsStore) {
  const os = implement(tagsContract)
  const { notes, cards, inOne } = vault.privateRoom
  const feature = kind === 'tag' ? 'tags' : 'people'

  const mustFind = (id: string) => {
    const label = labels.find(id)
    if (label === undefined) throw new Refusal('NOT_FOUND')
    return label
  }

  return {
    list: os.list.handler(() => labels.list()),
    add: os.add.handler(({ input: { name } }) => {
      const there = labels.named(name)
      if (there !== undefined) return there
      const id = newId()
      labels.add({ id, name, createdAt: now().toISOString() })
      changes.announce(feature)
      return mustFind(id)
    }),
    rename: os.rename.handler(({ input: { id, name } }) => {
      mustFind(id)
      const there = labels.named(name)
      if (there !== undefined && there.id !== id)
        throw new Refusal('NAME_TAKEN', { id: there.id, name: there.name })
      labels.rename(id, name)
      changes.announce(feature)
      return mustFind(id)
    }),
    merge: os.merge.handler(({ input: { from, into } }) => {
      mustFind(from)
      mustFind(into)
      if (from === into) throw new Refusal('NOT_FOUND')
      const savedAt = now().toISOString()
      const noteCount = inOne(() => {
        const ids = notes.mentioning(kind, from)
        for (const noteId of ids) {
          const note = notes.find(noteId)
          if (note === undefined) continue
          const document = withLabelReplaced(note.document, kind, { from, into })
          const baseRevision = note.revision
          revisionOrRefusal(notes.revise({ noteId, baseRevision, document, savedAt, keepBefore: 'merge' }))
        }
        if (kind === 'person') cards.replacePerson(from, into)
        labels.remove(from)
        return ids.length
      })
      changes.announce(feature, 'sessions', 'cards')
      return { noteCount }
    }),
  }
}
