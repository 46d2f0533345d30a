// The line check: what is found, by what was answered.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findingOf,
  isContradictory,
  isWarning,
  LINE_FINDINGS,
  LINE_QUESTIONS,
  LINE_REPLIES,
  reasonsIn,
  type LineAnswers,
  type LineFinding,
  type LineQuestion,
  type LineReply,
} from './line-check'

const answersWith = (changed: Partial<Record<LineQuestion, LineReply>>): LineAnswers => ({
  partnerReportsToMe: 'no',
  partnerBelowMyReports: 'no',
  iReportToPartner: 'no',
  iAmBelowPartnersReports: 'no',
  sameManager: 'no',
  oneDecides: 'no',
  ...changed,
})

const reply = fc.constantFrom(...LINE_REPLIES)
const answers: fc.Arbitrary<LineAnswers> = fc.record({
  partnerReportsToMe: reply,
  partnerBelowMyReports: reply,
  iReportToPartner: reply,
  iAmBelowPartnersReports: reply,
  sameManager: reply,
  oneDecides: reply,
})

const mirrored = (one: LineAnswers): LineAnswers => ({
  ...one,
  partnerReportsToMe: one.iReportToPartner,
  iReportToPartner: one.partnerReportsToMe,
  partnerBelowMyReports: one.iAmBelowPartnersReports,
  iAmBelowPartnersReports: one.partnerBelowMyReports,
})

test.each<[Partial<Record<LineQuestion, LineReply>>, LineFinding]>([
  [{}, 'clear'],
  [{ partnerReportsToMe: 'yes' }, 'direct'],
  [{ iReportToPartner: 'yes' }, 'direct'],
  [{ partnerBelowMyReports: 'yes' }, 'skipLevel'],
  [{ iAmBelowPartnersReports: 'yes' }, 'skipLevel'],
  [{ sameManager: 'yes' }, 'sameManager'],
  [{ oneDecides: 'yes' }, 'decidesAbout'],
  [{ iReportToPartner: 'yes', oneDecides: 'yes' }, 'direct'],
  [{ iAmBelowPartnersReports: 'yes', oneDecides: 'yes' }, 'skipLevel'],
  [{ sameManager: 'yes', oneDecides: 'yes' }, 'decidesAbout'],
  [{ oneDecides: 'unsure' }, 'unknown'],
  [{ sameManager: 'yes', oneDecides: 'unsure' }, 'sameManager'],
])('%j is found to be %s', (changed, finding) => {
  expect(findingOf(answersWith(changed))).toBe(finding)
})

test('it is the same whichever of the two answers', () => {
  fc.assert(
    fc.property(answers, (one) => {
      expect(findingOf(mirrored(one))).toBe(findingOf(one))
    }),
  )
})

test('only six times "no" is clear', () => {
  fc.assert(
    fc.property(answers, (one) => {
      const isAllNo = LINE_QUESTIONS.every((question) => one[question] === 'no')
      expect(findingOf(one) === 'clear').toBe(isAllNo)
    }),
  )
})

test('it warns exactly where something was answered "yes", and says which', () => {
  fc.assert(
    fc.property(answers, (one) => {
      expect(isWarning(findingOf(one))).toBe(reasonsIn(one).length > 0)
      expect(reasonsIn(one).every((question) => one[question] === 'yes')).toBe(true)
    }),
  )
})

test('one more "yes" never makes it lighter', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...LINE_QUESTIONS), (one, question) => {
      const before = LINE_FINDINGS.indexOf(findingOf(one))
      expect(LINE_FINDINGS.indexOf(findingOf({ ...one, [question]: 'yes' }))).toBeLessThanOrEqual(before)
    }),
  )
})

test('above each other at once is a contradiction; above and deciding is none', () => {
  expect(isContradictory(answersWith({ partnerReportsToMe: 'yes', iAmBelowPartnersReports: 'yes' }))).toBe(
    true,
  )
  expect(isContradictory(answersWith({ partnerReportsToMe: 'yes', oneDecides: 'yes' }))).toBe(false)
})
