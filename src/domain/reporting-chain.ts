// How two chains of managers meet. A chain begins with the person and goes up, as far as it is known.
import type { LineAnswers } from './line-check'

export type Chain = readonly string[]

export type ChainRelation =
  /** `reports` is below the other by so many steps; 1: reports to them. */
  | { readonly is: 'line'; readonly reports: 'me' | 'partner'; readonly steps: number }
  | { readonly is: 'sameManager' }
  | { readonly is: 'apart' }

export function relationIn(chainOfMe: Chain, chainOfPartner: Chain): ChainRelation {
  const [me, myManager] = chainOfMe
  const [partner, partnersManager] = chainOfPartner
  const stepsUpFromMe = stepsTo(partner, chainOfMe)
  if (stepsUpFromMe > 0) return { is: 'line', reports: 'me', steps: stepsUpFromMe }
  const stepsUpFromPartner = stepsTo(me, chainOfPartner)
  if (stepsUpFromPartner > 0) return { is: 'line', reports: 'partner', steps: stepsUpFromPartner }
  const isShared = myManager !== undefined && myManager === partnersManager
  return isShared ? { is: 'sameManager' } : { is: 'apart' }
}

/** What the chains say of the questions; who decides about whom they do not say beyond the line. */
export function answersOf(relation: ChainRelation): LineAnswers {
  const isLine = (reports: 'me' | 'partner', isDirect: boolean) =>
    relation.is === 'line' && relation.reports === reports && (relation.steps === 1) === isDirect
  const reply = (isSo: boolean) => (isSo ? 'yes' : 'no')
  return {
    partnerReportsToMe: reply(isLine('partner', true)),
    partnerBelowMyReports: reply(isLine('partner', false)),
    iReportToPartner: reply(isLine('me', true)),
    iAmBelowPartnersReports: reply(isLine('me', false)),
    sameManager: reply(relation.is === 'sameManager'),
    oneDecides: relation.is === 'line' && relation.steps === 1 ? 'yes' : 'unsure',
  }
}

/** One name a line, the nearest first; a name is the same in any case and spacing. */
export const chainFrom = (person: string, above: string): Chain =>
  [person, ...above.split('\n')].map(nameKey).filter((name) => name !== '')

const stepsTo = (person: string | undefined, chain: Chain): number =>
  person === undefined ? -1 : chain.indexOf(person, 1)

const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
