// What could be said of a pair beside passages, as the page is told of it: each thing once, with what became of it.
import type { FactForm, FactOffer, OfferedFacts } from '../../../contract/summaries'
import type { DisclosureLevel } from '../../../domain/disclosure-level'
import { allowsFact } from '../../../domain/summary-level'
import { Refusal } from '../../refusal'
import { levelOf } from '../charter/level'
import type { VaultDeps } from '../deps'
import type { CarriedOffer, OfferedFact } from '../door/fact-door'
import { sectionTitles } from './words'

export function offeredFacts(
  { vault, door }: Pick<VaultDeps, 'vault' | 'door'>,
  { summaryId, today }: { readonly summaryId: string; readonly today: string },
): OfferedFacts {
  const pairId = vault.privateRoom.carries.pairOfSummary(summaryId)
  if (pairId === undefined) throw new Refusal('NOT_FOUND')
  const level = levelOf(vault, pairId)
  const offers = door.facts.offers(summaryId, today)
  const carried = door.facts.carried(summaryId)
  const things = new Set(offers.map(({ thing }) => thing))
  const lost = new Set(carried.filter(({ thing }) => !things.has(thing)).map(({ id }) => id))
  return {
    offers: [...things].map((thing) =>
      asOffer(
        offers.filter((offer) => offer.thing === thing),
        carried.find((one) => one.thing === thing),
        level,
      ),
    ),
    gone: vault.sharedRoom.facts.of(summaryId).filter(({ carryId }) => lost.has(carryId)),
    sections: { ...sectionTitles },
    level,
  }
}

function asOffer(
  offers: readonly OfferedFact[],
  carried: CarriedOffer | undefined,
  level: DisclosureLevel | null,
): FactOffer {
  const [first] = offers
  if (first === undefined) throw new Error('a thing without a form')
  const forms = offers.map(({ key, kind, words, fingerprint }): FactForm => ({
    key,
    kind,
    words,
    fingerprint,
    isAllowed: allowsFact(level, kind),
  }))
  return {
    thing: first.thing,
    group: first.group,
    forms,
    chosen:
      carried === undefined
        ? null
        : {
            carryId: carried.id,
            key: carried.key,
            isStillSo: forms.some(
              ({ key, fingerprint }) => key === carried.key && fingerprint === carried.fingerprint,
            ),
          },
  }
}
