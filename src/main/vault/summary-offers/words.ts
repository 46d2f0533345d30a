// The headings and sentences of a summary, as they come with the program.
import { z } from 'zod'
import wordsJson from '../../../../resources/summary/en.json'
import { dayInWords } from '../../../domain/day-in-words'
import { filledIn } from '../../../domain/clause-wording'
import { carriedWords } from '../charter/library'

const words = z.strictObject({
  comment: z.string(),
  sections: z.strictObject({ learned: z.string(), todo: z.string(), goals: z.string(), worked: z.string() }),
  withFigure: z.string(),
  reached: z.string(),
  notReached: z.string(),
  of: z.string(),
  ofUnit: z.string(),
  counted: z.string(),
  percent: z.string(),
  between: z.string(),
  step: z.string(),
  heldOfOne: z.string(),
  heldOf: z.string(),
  period: z.string(),
  span: z.string(),
  oneSession: z.string(),
  sessions: z.string(),
  themeIn: z.string(),
  beat: z.string(),
  review: z.string(),
})

export const summaryWords = words.parse(wordsJson)
export const sectionTitles = summaryWords.sections

export const sessionsInWords = (count: number): string =>
  count === 1 ? summaryWords.oneSession : filledIn(summaryWords.sessions, { count: String(count) })

export const inDays = (day: string): string => dayInWords(day.slice(0, 10), carriedWords.months)

/** `8 October – 19 November 2026`: the year stands once where it is the same. */
export function spanInWords(from: string, until: string): string {
  if (from.slice(0, 10) === until.slice(0, 10)) return inDays(from)
  const begins = inDays(from)
  const isOneYear = from.slice(0, 4) === until.slice(0, 4)
  return filledIn(summaryWords.span, {
    from: isOneYear ? begins.slice(0, begins.lastIndexOf(' ')) : begins,
    until: inDays(until),
  })
}
