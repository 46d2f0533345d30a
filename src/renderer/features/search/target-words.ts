// Small words about something found: what it is, whose it is, from when.
import type { SearchHit, SearchTarget } from '../../../contract/search'
import { m } from '../../messages/unlocked'
import { asLongDay } from '../../ui/local-dates'

/** The partner's name of a pair; undefined where the pair is not known. */
export type PartnerOf = (pairId: string) => string | undefined

export const kindInWords = (target: SearchTarget): string =>
  target.kind === 'note' ? m.search.parts[target.part] : m.search.found[target.kind]

/** "Thu 19 November · Maya Okafor · Preparation". */
export function factsInWords(
  { target, dated }: Pick<SearchHit, 'target' | 'dated'>,
  partnerOf: PartnerOf,
): string {
  const isDated = target.kind !== 'tag' && target.kind !== 'person' && target.kind !== 'pair'
  const facts = [
    isDated ? asLongDay(dated) : undefined,
    partnerNameOf(target, partnerOf),
    kindInWords(target),
  ]
  if (target.kind === 'summary') facts.push(m.search.results[target.status])
  if (target.kind === 'attachment' && target.note === null) facts.push(m.search.results.inNoNote)
  return facts.filter((fact) => fact !== undefined).join(' · ')
}

function partnerNameOf(target: SearchTarget, partnerOf: PartnerOf): string | undefined {
  if (target.kind === 'attachment') return target.note === null ? undefined : partnerOf(target.note.pairId)
  // Of a pair itself the name is the title.
  return 'pairId' in target && target.kind !== 'pair' ? partnerOf(target.pairId) : undefined
}

/** The same for the same thing, in a list that holds each thing once. */
export function keyOfTarget(target: SearchTarget): string {
  switch (target.kind) {
    case 'note':
      return target.noteId
    case 'session':
      return target.sessionId
    case 'goal':
      return target.goalId
    case 'person':
      return target.personId
    case 'tag':
      return target.tagId
    case 'pair':
      return target.pairId
    case 'attachment':
      return target.attachmentId
    case 'summary':
      return target.summaryId
    case 'card':
      return target.cardId
    case 'review':
      return target.roundId
    case 'candidate':
      return target.candidateId
    case 'charter':
      return target.charterId
  }
}
