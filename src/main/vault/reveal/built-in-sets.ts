// What is asked where no ratings are compared, in the words of the program.
import { z } from 'zod'
import revealsJson from '../../../../resources/reveals/en.json'

const set = z.strictObject({
  title: z.string().min(1).max(200),
  questions: z.array(
    z.strictObject({ key: z.string().regex(/^[a-z-]+$/), text: z.string().min(1).max(200) }),
  ),
})

export const builtInSets = z.strictObject({ expectations: set, feedback: set }).parse(revealsJson)
