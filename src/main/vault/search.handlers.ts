// Search, the jump list and saved searches, asked for by the page.
import { implement } from '@orpc/server'
import { searchContract } from '../../contract/search'
import type { Feature } from '../../contract/vault'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { jumpList } from './search/jump'
import { searchVault } from './search/search'

export function searchHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(searchContract)
  const { savedSearches } = vault.privateRoom
  const mustBeThere = (wasThere: boolean, ...alsoChanged: readonly Feature[]) => {
    if (!wasThere) throw new Refusal('NOT_FOUND')
    changes.announce('search', ...alsoChanged)
    return {}
  }

  return os.router({
    find: os.find.handler(({ input }) => searchVault(vault, input)),
    jump: os.jump.handler(({ input }) => jumpList(vault, input)),
    saved: {
      list: os.saved.list.handler(() => savedSearches.list()),
      add: os.saved.add.handler(({ input }) => {
        const search = { ...input, id: newId(), createdAt: now().toISOString() }
        savedSearches.add(search)
        changes.announce('search')
        return search
      }),
      rename: os.saved.rename.handler(({ input: { id, name } }) =>
        mustBeThere(savedSearches.rename(id, name)),
      ),
      remove: os.saved.remove.handler(({ input: { id } }) =>
        mustBeThere(savedSearches.putInTrash(id, now().toISOString()), 'trash'),
      ),
    },
  })
}
