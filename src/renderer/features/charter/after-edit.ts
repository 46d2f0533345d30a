// A charter as it stands the moment something on its page is changed.
import type { OpenCharter } from '../../../contract/charter'

type Stands = Pick<OpenCharter, 'status' | 'isReady'>

/** What was ready begins the next draft; what the partner waits to hear of stays open all the same. */
export function afterEdit<Charter extends Stands>(charter: Charter): Charter {
  if (!charter.isReady) return charter
  return { ...charter, status: charter.status === 'answered' ? 'answered' : 'draft', isReady: false }
}
