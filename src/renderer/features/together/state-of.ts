// Where a document on the table stands, and since when it reads as it does: two of one title are told apart by it.
import type { Paper } from '../../../contract/together'
import { m } from '../../messages/unlocked'
import { asMoment } from '../../ui/local-dates'

export const stateOf = ({ status, updatedAt }: Pick<Paper, 'status' | 'updatedAt'>): string =>
  m.together.state(m.together.stamps[status], asMoment(updatedAt))
