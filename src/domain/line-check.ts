// Whether one of a pair stands in the other's reporting line. Invariant: what is not known is never called clear.
// Source: programmes of reverse mentoring keep pairs outside reporting lines, a manager's manager included, because
// nobody speaks freely to whoever decides on their pay.

export const LINE_QUESTIONS = [
  'partnerReportsToMe',
  'partnerBelowMyReports',
  'iReportToPartner',
  'iAmBelowPartnersReports',
  'sameManager',
  'oneDecides',
] as const

export type LineQuestion = (typeof LINE_QUESTIONS)[number]
export const LINE_REPLIES = ['yes', 'no', 'unsure'] as const
export type LineReply = (typeof LINE_REPLIES)[number]

/** `oneDecides`: on the other's pay, appraisal or promotion. */
export type LineAnswers = Readonly<Record<LineQuestion, LineReply>>

export const LINE_FINDINGS = [
  'direct',
  'skipLevel',
  'decidesAbout',
  'sameManager',
  'unknown',
  'clear',
] as const
export type LineFinding = (typeof LINE_FINDINGS)[number]

/** The one that weighs most, in the order of `LINE_FINDINGS`. */
export function findingOf(answers: LineAnswers): LineFinding {
  const isSo = (...questions: LineQuestion[]) => questions.some((question) => answers[question] === 'yes')
  if (isSo('partnerReportsToMe', 'iReportToPartner')) return 'direct'
  if (isSo('partnerBelowMyReports', 'iAmBelowPartnersReports')) return 'skipLevel'
  if (isSo('oneDecides')) return 'decidesAbout'
  if (isSo('sameManager')) return 'sameManager'
  return LINE_QUESTIONS.some((question) => answers[question] === 'unsure') ? 'unknown' : 'clear'
}

/** What was answered "yes", in the order of the questions. */
export const reasonsIn = (answers: LineAnswers): LineQuestion[] =>
  LINE_QUESTIONS.filter((question) => answers[question] === 'yes')

/** A pair goes on against a warning only with a reason of its own. */
export const isWarning = (finding: LineFinding): boolean => finding !== 'clear' && finding !== 'unknown'

/** Nobody stands above whoever stands above them. */
export const isContradictory = (answers: LineAnswers): boolean =>
  (answers.partnerReportsToMe === 'yes' || answers.partnerBelowMyReports === 'yes') &&
  (answers.iReportToPartner === 'yes' || answers.iAmBelowPartnersReports === 'yes')
