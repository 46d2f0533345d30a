// Where words belong that are written beside a summary or a charter.
import type { HandOverSubject } from '../../../../contract/handover'
import type { DraftHome } from '../../workspace'

export const homeOf = ({ kind, id }: HandOverSubject, pairId: string): DraftHome =>
  kind === 'summary' ? { is: 'summary', pairId, summaryId: id } : { is: 'charter', pairId, charterId: id }
