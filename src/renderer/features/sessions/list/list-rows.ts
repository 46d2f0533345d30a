// Session lines as the rows of a list: what is planned on top, soonest first; today; then the months, newest first.
import type { SessionLine } from '../../../../contract/sessions'
import { monthOf } from '../../../../domain/calendar-grid'
import { dayOf } from '../../../../domain/calendar-day'

export type ListRow =
  | { readonly is: 'comingUp' }
  | { readonly is: 'today' }
  | { readonly is: 'month'; readonly month: string }
  | { readonly is: 'session'; readonly line: SessionLine }

/** `lines`: newest first. `now`: a local date and time. */
export function listRows(lines: readonly SessionLine[], now: string): ListRow[] {
  const isAhead = (line: SessionLine) => line.state === 'planned' && dayOf(line.heldOn) >= dayOf(now)
  const ahead = lines.filter(isAhead).toReversed()
  const rows: ListRow[] = ahead.length > 0 ? [{ is: 'comingUp' }, ...ahead.map(asRow), { is: 'today' }] : []
  let month = ''
  for (const line of lines) {
    if (isAhead(line)) continue
    if (monthOf(line.heldOn) !== month) {
      month = monthOf(line.heldOn)
      rows.push({ is: 'month', month })
    }
    rows.push(asRow(line))
  }
  return rows
}

/** The one to open where none was chosen: the newest that is not ahead, else the soonest. */
export function firstToOpen(lines: readonly SessionLine[], now: string): SessionLine | undefined {
  return lines.find((line) => line.heldOn <= now && line.state !== 'cancelled') ?? lines.at(-1)
}

export const rowKey = (row: ListRow): string => {
  if (row.is === 'session') return row.line.id
  return row.is === 'month' ? row.month : row.is
}

const asRow = (line: SessionLine): ListRow => ({ is: 'session', line })
