// A page of a list of sessions with one line as it is now.
import type { SessionCursor, SessionLine } from '../../../contract/sessions'

export interface LinePage {
  readonly lines: readonly SessionLine[]
  readonly next: SessionCursor | null
}

/** The same page if the session is not on it. */
export function withLine(page: LinePage, line: SessionLine): LinePage {
  if (!page.lines.some(({ id }) => id === line.id)) return page
  return { ...page, lines: page.lines.map((one) => (one.id === line.id ? line : one)) }
}
