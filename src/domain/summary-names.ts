// The two names a summary may bear. Invariant: shared text only, carried on purpose.
import type { SharedText } from './text'

export interface SummaryNames {
  readonly me: SharedText
  readonly partner: SharedText
}

/** Both names on one line, as exports show them. */
export const namesLineOf = ({ me, partner }: SummaryNames): string => `${me} and ${partner}`
