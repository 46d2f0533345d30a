// A charter as the bytes that both sign (`duologue-charter-2`), made from what stands on one side.
// Invariant: both sides make the very same bytes; what each expects stands beside that side's key.
import { peopleOf, type BySide, type Parties } from './agreed-people'
import { canonicalJson } from './canonical-json'
import type { CharterContent, CharterNames } from './charter'
import { plainName, plainWords } from './plain-words'

export const CHARTER_FORM = 'duologue-charter-2'

export interface SignedCharter {
  /** The pair as both vaults call it. */
  readonly pair: string
  readonly subject: string
  readonly names: CharterNames
  readonly content: CharterContent
  /** Fingerprint of the agreed charter that this one would take the place of. */
  readonly supersedes: string | null
}

/** One who signs, and what that side expects. */
export interface CharterPerson {
  readonly key: string
  readonly name: string
  readonly expects: string
}

export function charterBytes(
  { pair, subject, names, content, supersedes }: SignedCharter,
  parties: Parties,
): string {
  const { sinceOn, reviewOn, endsOn, disclosureLevel, clauses, expectations } = content
  return canonicalJson({
    form: CHARTER_FORM,
    pair,
    subject,
    title: plainWords(content.title),
    purpose: plainWords(content.purpose),
    sinceOn,
    reviewOn,
    endsOn,
    disclosureLevel,
    clauses: clauses.map(({ key, heading, words, isOwn }) => ({
      key,
      heading: plainWords(heading),
      words: plainWords(words),
      isOwn,
    })),
    people: peopleOf(parties, (side) => ({
      name: plainName(names[side]),
      expects: plainWords(expectations[side]),
    })),
    supersedes,
  })
}

/** The names and expectations of `people`, from my side. */
export const partsOfPeople = (
  people: BySide<CharterPerson>,
): { readonly names: BySide<string>; readonly expectations: BySide<string> } => ({
  names: { me: people.me.name, partner: people.partner.name },
  expectations: { me: people.me.expects, partner: people.partner.expects },
})
