// Words that went and words that came in their place stand side by side: they are to read as two, not as one.
import type { Difference } from '../../../contract/history'

export function isGlued(before: Difference | undefined, after: Difference): boolean {
  if (before === undefined || before.is === 'same' || after.is === 'same' || before.is === after.is)
    return false
  return /\S$/u.test(before.text) && /^\S/u.test(after.text)
}
