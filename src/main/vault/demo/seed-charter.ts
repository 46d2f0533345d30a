// The charter of a sample pair: begun with what is carried through the door, typed to its end, frozen, agreed, changed since.
import type { CharterContent } from '../../../domain/charter'
import { freeze } from '../charter/freeze'
import type { VaultDeps } from '../deps'
import { revisionOrRefusal } from '../revision'
import { parseCharterEdit } from '../rooms/shared/charter-edit'
import { dayIn, instantIn } from './demo-days'
import type { SampleCharter } from './practice-sample'
import { seedAgreement } from './seed-hand-over'

export function seedCharter(deps: VaultDeps, pairId: string, sample: SampleCharter, isPaired: boolean): void {
  const { door, newId } = deps
  const charterId = newId()
  const { title, disclosureLevel, expectations, readyOn, draft } = sample
  const chosen = door.charterOffers(pairId).filter(({ part }) => sample.parts.includes(part))
  const content = typedIn({
    title,
    purpose: '',
    sinceOn: dayIn(deps, sample.sinceOn),
    reviewOn: dayIn(deps, sample.reviewOn),
    endsOn: dayIn(deps, sample.endsOn),
    disclosureLevel,
    clauses: sample.clauses.flatMap((one) => (typeof one === 'string' ? [] : [{ ...one, isOwn: false }])),
    expectations,
  })
  door.startCharter({
    charterId,
    pairId,
    content,
    parts: chosen.map(({ part, fingerprint }) => ({ part, fingerprint })),
  })
  const order = sample.clauses.map((one) => (typeof one === 'string' ? one : one.key))
  change(deps, charterId, readyOn, (begun) => ({
    ...begun,
    clauses: [...begun.clauses].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key)),
  }))
  const { names, content: whole } = mustFind(deps, charterId)
  if (names === null) throw new Error('a demo charter has no names')
  freeze(deps.vault.sharedRoom, { charterId, content: whole, names, at: instantIn(deps, readyOn) })
  if (isPaired) seedAgreement(deps, { kind: 'charter', id: charterId }, sample)
  change(deps, charterId, draft.on, (ready) => ({
    ...ready,
    clauses: ready.clauses.map((clause) => ({
      ...clause,
      words: draft.clauses.find(({ key }) => key === clause.key)?.words ?? clause.words,
    })),
  }))
}

function change(
  deps: VaultDeps,
  charterId: string,
  on: number,
  edit: (content: CharterContent) => CharterContent,
): void {
  const { content, revision: baseRevision } = mustFind(deps, charterId)
  const at = instantIn(deps, on)
  const { charters } = deps.vault.sharedRoom
  revisionOrRefusal(charters.revise({ charterId, baseRevision, content: typedIn(edit(content)), at }))
}

function mustFind({ vault }: VaultDeps, charterId: string) {
  const charter = vault.sharedRoom.charters.find(charterId)
  if (charter === undefined) throw new Error('a demo charter is gone')
  return charter
}

function typedIn(content: CharterContent) {
  const edit = parseCharterEdit<string>(content)
  if (!edit.ok) throw new Error(`demo charter does not parse: ${edit.error}`)
  return edit.value
}
