// The sentence of a line check names who stands further up, and nobody where the answers contradict each other.
import { expect, test } from 'vitest'
import { findingOf, type LineAnswers } from '../../../../../domain/line-check'
import { findingInWords } from './finding-words'

const none: LineAnswers = {
  partnerReportsToMe: 'no',
  partnerBelowMyReports: 'no',
  iReportToPartner: 'no',
  iAmBelowPartnersReports: 'no',
  sameManager: 'no',
  oneDecides: 'no',
}
const said = (yes: Partial<LineAnswers>) => {
  const answers = { ...none, ...yes }
  return findingInWords(findingOf(answers), answers, 'Maya')
}

test.each([
  [{ partnerReportsToMe: 'yes' }, 'Maya reports to you.'],
  [{ iReportToPartner: 'yes' }, 'You report to Maya.'],
  [{ partnerBelowMyReports: 'yes' }, 'You stand further up in Maya’s line.'],
  [{ iAmBelowPartnersReports: 'yes' }, 'Maya stands further up in your line.'],
] as const)('it says who stands further up: %o', (yes, words) => {
  expect(said(yes)).toBe(words)
})

test('answers that contradict each other name nobody', () => {
  expect(said({ partnerReportsToMe: 'yes', iReportToPartner: 'yes' })).toBe(
    'One of you reports to the other.',
  )
})

test('anything else keeps its own name', () => {
  expect(said({ sameManager: 'yes' })).toBe('You have the same manager.')
  expect(said({})).toBe('Neither of you is in the other’s reporting line.')
})
