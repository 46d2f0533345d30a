// Charters, asked for by the page. What is carried in the page names by part; the words come from the vault.
import { implement } from '@orpc/server'
import { charterContract, type CharterContent, type OpenCharter } from '../../contract/charter'
import { hindrancesOf } from '../../domain/charter'
import { Refusal } from '../refusal'
import { clauseKinds } from './charter/library'
import { changesBetween } from './charter/changes-between'
import { freeze } from './charter/freeze'
import { levelOf } from './charter/level'
import type { VaultDeps } from './deps'
import { checkCharter, checkCharterInSlices } from './leak-check/leak-check'
import { revisionOrRefusal } from './revision'
import { parseCharterEdit } from './rooms/shared/charter-edit'
import { refuseLockedCharter } from './rounds/locked'

export function charterHandlers(deps: VaultDeps) {
  const { vault, door, changes, newId, now } = deps
  const os = implement(charterContract)
  const { charters, charterVersions } = vault.sharedRoom

  return os.router({
    list: os.list.handler(({ input }) =>
      vault.privateRoom.charters.of(input.pairId).flatMap((id) => charters.line(id) ?? []),
    ),
    offers: os.offers.handler(({ input }) => door.charterOffers(input.pairId)),
    library: os.library.handler(() => [...clauseKinds]),

    start: os.start.handler(({ input: { pairId, title, parts } }) => {
      const charterId = newId()
      door.startCharter({ charterId, pairId, content: typedIn({ ...EMPTY, title }), parts })
      changes.announce('charter')
      return openCharter(deps, charterId)
    }),
    open: os.open.handler(({ input }) => openCharter(deps, input.charterId)),
    carry: os.carry.handler(({ input: { charterId, baseRevision, parts } }) => {
      refuseLockedCharter(mustFind(deps, charterId).status)
      door.carryIntoCharter(charterId, baseRevision, parts)
      changes.announce('charter')
      return openCharter(deps, charterId)
    }),
    save: os.save.handler(({ input: { charterId, baseRevision, content } }) => {
      refuseLockedCharter(mustFind(deps, charterId).status)
      const savedAt = now().toISOString()
      const edit = { charterId, baseRevision, content: typedIn(content), at: savedAt }
      const revision = revisionOrRefusal(charters.revise(edit))
      changes.announce('charter')
      return { revision, savedAt }
    }),
    ready: os.ready.handler(({ input: { charterId, baseRevision } }) => {
      const charter = mustFind(deps, charterId)
      const { content, names, revision, pairId } = charter
      if (revision !== baseRevision) throw new Refusal('STALE_REVISION', { currentRevision: revision })
      const overrideReason = vault.privateRoom.lineChecks.latest(pairId)?.overrideReason ?? null
      if (names === null || hindrancesOf(content, names, overrideReason).length > 0)
        throw new Refusal('CHARTER_NOT_READY')
      if (checkCharter(vault, charter).leaks.length > 0) throw new Refusal('CHARTER_WOULD_LEAK')
      freeze(vault.sharedRoom, { charterId, content, names, at: now().toISOString() })
      changes.announce('charter')
      return openCharter(deps, charterId)
    }),

    version: os.version.handler(({ input: { charterId, version } }) => {
      mustFind(deps, charterId)
      const frozen = charterVersions.find(charterId, version)
      if (frozen === undefined) throw new Refusal('NOT_FOUND')
      const { line, names, content } = frozen
      return { line, names: { ...names }, content: asSent(content) }
    }),
    compare: os.compare.handler(({ input: { charterId, from, to } }) => {
      const earlier = charterVersions.find(charterId, from)
      const later = to === null ? mustFind(deps, charterId) : charterVersions.find(charterId, to)
      if (earlier === undefined || later === undefined) throw new Refusal('NOT_FOUND')
      return changesBetween(earlier, later)
    }),
    check: os.check.handler(({ input }) => checkCharterInSlices(vault, mustFind(deps, input.charterId))),
    level: os.level.handler(({ input }) => ({ level: levelOf(vault, input.pairId) })),
  })
}

/** What is said where nothing was typed yet. */
const EMPTY: CharterContent = {
  title: '',
  purpose: '',
  sinceOn: null,
  reviewOn: null,
  endsOn: null,
  disclosureLevel: 3,
  clauses: [],
  expectations: { me: '', partner: '' },
}

function typedIn(content: CharterContent) {
  const edit = parseCharterEdit<string>(content)
  if (!edit.ok) throw new Refusal('INVALID_DOCUMENT', { problem: edit.error })
  return edit.value
}

function mustFind({ vault }: VaultDeps, charterId: string) {
  const pairId = vault.privateRoom.charters.pairOf(charterId)
  const charter = vault.sharedRoom.charters.find(charterId)
  if (pairId === undefined || charter === undefined) throw new Refusal('NOT_FOUND')
  if (vault.privateRoom.pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  return { ...charter, pairId }
}

function openCharter(deps: VaultDeps, charterId: string): OpenCharter {
  const { content, names, carriedParts, ...charter } = mustFind(deps, charterId)
  return {
    ...charter,
    names: names && { ...names },
    content: asSent(content),
    carriedParts: [...carriedParts],
    versions: deps.vault.sharedRoom.charterVersions.list(charterId),
  }
}

/** Lists of the contract may be written to, those of the vault may not. */
const asSent = ({
  clauses,
  expectations,
  ...content
}: Parameters<typeof hindrancesOf>[0]): CharterContent => ({
  ...content,
  clauses: clauses.map((clause) => ({ ...clause })),
  expectations: { ...expectations },
})
