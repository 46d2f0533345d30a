// The trash, asked for by the page.
import { implement } from '@orpc/server'
import { trashContract, type TrashKind } from '../../contract/trash'
import type { Feature } from '../../contract/vault'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { deletionOf } from './trash/deletion'
import { trashOf } from './trash/trash'

/** What looks different once one of a kind goes or comes back. */
const TOUCHES: Readonly<Record<TrashKind, readonly Feature[]>> = {
  pair: [
    'pairs',
    'sessions',
    'goals',
    'tags',
    'people',
    'summaries',
    'attachments',
    'rhythm',
    'cards',
    'charter',
    'reviews',
  ],
  session: ['pairs', 'sessions', 'goals', 'tags', 'people', 'summaries', 'attachments', 'cards'],
  goal: ['goals', 'sessions'],
  tag: ['tags', 'sessions'],
  person: ['people', 'sessions', 'cards'],
  template: ['templates'],
  savedSearch: [],
  attachment: ['attachments', 'sessions'],
  summary: ['summaries', 'pairs', 'sessions'],
  card: ['cards', 'sessions'],
  review: ['reviews'],
  candidate: ['candidates'],
  charter: ['charter'],
}

export function trashHandlers(deps: VaultDeps) {
  const os = implement(trashContract)
  const trash = trashOf(deps)
  const deletion = deletionOf(deps)
  const changed = (kinds: readonly TrashKind[]) => {
    deps.changes.announce(...new Set<Feature>(['trash', 'search', ...kinds.flatMap((kind) => TOUCHES[kind])]))
    return {}
  }

  return os.router({
    list: os.list.handler(() => trash.list()),
    put: os.put.handler(({ input: { kind, id } }) => {
      trash.put(kind, id)
      return changed([kind])
    }),
    restore: os.restore.handler(({ input: { kind, id } }) => {
      trash.restore(kind, id)
      return changed([kind])
    }),
    deleteForGood: os.deleteForGood.handler(async ({ input }) => {
      const isInTrash = trash.list().some(({ kind, id }) => kind === input.kind && id === input.id)
      if (!isInTrash) throw new Refusal('NOT_FOUND')
      await deletion.delete([input])
      return changed([input.kind])
    }),
    empty: os.empty.handler(async () => {
      const things = trash.list().map(({ kind, id }) => ({ kind, id }))
      await deletion.delete(things)
      changed(things.map(({ kind }) => kind))
      return { count: things.length }
    }),
    withPair: os.withPair.handler(({ input }) => trash.withPair(input.pairId)),
    goneNotes: os.goneNotes.handler(({ input }) => deps.vault.privateRoom.trash.goneNotes(input.noteIds)),
  })
}
