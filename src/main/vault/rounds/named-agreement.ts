// An agreement as another one names it: what it was called when both signed it, when that was, and where it stands now.
import type { HandOverState } from '../../../contract/handover'
import { charterBytes } from '../../../domain/agreed-charter'
import type { VaultDeps } from '../deps'
import type { Agreement } from '../rooms/shared/agreements.store'
import { findPaper } from './papers'
import { bodyOf } from './signed-round'
import { offerOf, standingOfSubject, wordsOf, type Standing } from './standing'

type Rooms = Pick<VaultDeps, 'vault'>

export function agreedAtOf({ state, rounds }: Standing): string | null {
  const acceptance = rounds.get(state.agreed?.id ?? '')
  return acceptance === undefined ? null : bodyOf(acceptance).at
}

/** Null: it is not here. */
export function named(deps: Rooms, agreement: Agreement | undefined): HandOverState['supersedes'] {
  if (agreement === undefined) return null
  const { kind, documentId: id, subjectId, status } = agreement
  const standing = standingOfSubject(deps, subjectId)
  const offer = offerOf(standing)
  if (offer === undefined || findPaper(deps, { kind, id }) === undefined) return null
  const signed = wordsOf({ kind, id }, subjectId, offer)
  const { words } = signed
  // A charter is called as it was when both signed it.
  const title = words.kind === 'summary' ? words.title : words.content.title
  const version = words.kind === 'summary' ? null : versionOf(deps, agreement, signed)
  return { kind, id, title, agreedAt: agreedAtOf(standing), status, version }
}

/** The newest version of a charter that says what was signed. */
function versionOf(
  { vault }: Rooms,
  { documentId, subjectId: subject }: Agreement,
  { words: { supersedes }, parties, pair, content: signed }: ReturnType<typeof wordsOf>,
): number | null {
  const { charterVersions } = vault.sharedRoom
  const same = charterVersions.list(documentId).find(({ version }) => {
    const { names = null, content } = charterVersions.find(documentId, version) ?? {}
    if (names === null || content === undefined) return false
    return charterBytes({ pair, subject, names, content, supersedes }, parties) === signed
  })
  return same?.version ?? null
}
