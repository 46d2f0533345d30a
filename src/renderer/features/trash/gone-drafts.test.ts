// Sealed drafts of words whose home is gone, on a real vault; what seals them is not asked.
import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../../tests/support/open-test-vault'
import { vaultClient } from '../../../../tests/support/vault-client'
import type { Drafts, LeftDraft } from '../../app/journal/drafts'
import { dropGoneDrafts } from './gone-drafts'

/** Those that were left, by their ids. */
function leftDrafts(...left: readonly LeftDraft[]) {
  const kept = new Map(left.map((draft) => [draft.noteId, draft]))
  const drafts: Drafts = {
    seal: () => Promise.resolve(),
    open: () => Promise.resolve(null),
    drop: (noteId) => Promise.resolve(void kept.delete(noteId)),
    left: () => Promise.resolve([...kept.values()]),
  }
  return { drafts, ids: () => [...kept.keys()] }
}

async function aSummary() {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const vault = vaultClient(deps)
  const { id } = await vault.summaries.start({ pairId, title: 'Autumn', withNames: false })
  const home = { is: 'summary', pairId, summaryId: id } as const
  const noteIds = [id, `comments on summary ${id}`, `note on summary ${id}`]
  return { vault, id, ...leftDrafts(...noteIds.map((noteId) => ({ noteId, home }))) }
}

test('comments and a note beside a summary stay as long as it can be brought back', async () => {
  const { vault, id, drafts, ids } = await aSummary()
  await dropGoneDrafts({ vault, drafts })
  expect(ids()).toHaveLength(3)
  await vault.trash.put({ kind: 'summary', id })
  await dropGoneDrafts({ vault, drafts })
  expect(ids()).toHaveLength(3)
})

test('once the summary is deleted for good, what was written beside it goes, too', async () => {
  const { vault, id, drafts, ids } = await aSummary()
  await vault.trash.put({ kind: 'summary', id })
  await vault.trash.deleteForGood({ kind: 'summary', id })
  await dropGoneDrafts({ vault, drafts })
  expect(ids()).toEqual([])
})
