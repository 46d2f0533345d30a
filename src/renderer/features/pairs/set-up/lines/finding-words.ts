// What a line check found, in one sentence that says who stands further up.
import {
  isContradictory,
  reasonsIn,
  type LineAnswers,
  type LineFinding,
} from '../../../../../domain/line-check'
import { m } from '../../../../messages/unlocked'

export function findingInWords(finding: LineFinding, answers: LineAnswers, partnerName: string): string {
  const { findings, above } = m.pairs.lines
  const [reason] = reasonsIn(answers)
  // Where both are said to stand above each other, nobody can be named.
  const isKnown = (finding === 'direct' || finding === 'skipLevel') && !isContradictory(answers)
  return (
    (isKnown && reason !== undefined ? above[reason]?.(partnerName) : undefined) ?? findings[finding].name
  )
}
