// The questions that come with the program, from the practice of reverse mentoring. Each side answers for itself.
import { z } from 'zod'
import ratingsJson from '../../../../resources/ratings/en.json'
import { pairPurpose, type PairPurpose } from '../../../contract/pairs'

const words = z.string().min(1).max(60)
const resource = z.strictObject({
  skill: z.strictObject({ low: words, high: words }),
  questions: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      purposes: z.array(z.union([pairPurpose, z.literal('all')])).min(1),
      text: z.string().min(1).max(200),
      low: words,
      high: words,
    }),
  ),
})

const { skill, questions } = resource.parse(ratingsJson)

/** What the ends of the scale mean where a skill is rated. */
export const skillEnds = skill

export const builtInQuestions = (purpose: PairPurpose) =>
  questions.filter(({ purposes }) => purposes.includes('all') || purposes.includes(purpose))
