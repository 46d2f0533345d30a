// Another agreement in words: with its day and where it stands, since several may be called the same.
import type { HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { asDayOfInstant } from '../../../ui/local-dates'

type Named = NonNullable<HandOverState['supersedes']>

export function named({ title, agreedAt, status }: Named): string {
  const { named: words } = m.handover.agreement
  const called = title || m.ui.untitled
  if (agreedAt === null) return words.undated(called)
  const is = status === 'superseded' || status === 'retracted' ? status : 'agreed'
  return words[is](called, asDayOfInstant(agreedAt))
}

/** As the one whose place it takes stood when it was signed. */
export const namedAsAgreed = (one: Named): string => named({ ...one, status: 'agreed' })
