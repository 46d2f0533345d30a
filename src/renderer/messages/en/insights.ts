// Insights: what the sessions of a pair say when one looks back. Prompts to talk about; nothing is graded.
import type { InsightPeriod } from '../../../contract/insights'
import type { ByWhom } from '../../../contract/sessions'
import { plural } from '../plural'

const times = (count: number, one: string, other: string) => `${count} ${plural(count, { one, other })}`
const sessions = (count: number) => times(count, 'session', 'sessions')
const passages = (count: number) => times(count, 'passage', 'passages')
const actions = (count: number) => times(count, 'action', 'actions')

const periods: Readonly<Record<InsightPeriod, string>> = {
  lastSix: 'Last six sessions',
  quarter: 'Three months',
  year: 'Twelve months',
  all: 'All',
}

const slotStates = {
  kept: 'kept',
  moved: 'moved, then met',
  cancelled: 'cancelled',
  missed: 'did not take place',
  unsaid: 'not said yet',
  coming: 'coming',
} as const

export const insights = {
  heading: 'Insights',
  lead: (partnerName: string) =>
    `What your sessions with ${partnerName} say, looking back. Only you see this.`,
  period: 'Period',
  periods,
  since: (day: string) => `since ${day}`,
  empty: {
    title: 'Insights come with your sessions',
    text: (partnerName: string) =>
      `Once you have met ${partnerName}, this page shows how you give and take, keep your rhythm, and what comes up again and again.`,
  },

  balance: {
    title: 'Give and take',
    plot: 'Passages you shared and passages you learned from, session by session',
    shared: 'you shared',
    learned: 'you learned',
    both: 'both ways',
    unmarked: 'nothing marked',
    session: (day: string, title: string) => (title === '' ? day : `${day} · ${title}`),
    bar: (session: string, given: number, taken: number, both: number) =>
      `${session}: you shared ${given}, you learned ${taken}${both === 0 ? '' : `, ${both} of them both ways`}`,
    unmarkedBar: (session: string) => `${session}: nothing marked`,
    caption: 'Marked passages per session. “Both ways” counts on either side.',
    columns: {
      session: 'Session',
      shared: 'You shared',
      sharedWords: 'Words you shared',
      learned: 'You learned',
      learnedWords: 'Words you learned',
      both: 'Both ways',
    },
    learnsMore: (since: string) => `Since ${since} you learn more than you share. A good turn to teach.`,
    sharesMore: (since: string) => `Since ${since} you share more than you learn. A good turn to ask.`,
    even: 'You give and take in turn.',
    tooFew: (count: number) => `${passages(count)} marked so far. A few more, and a pattern may show.`,
    ofMany: (shown: number, count: number) => `The latest ${shown} of ${count} sessions.`,
    empty:
      'Nothing is marked yet. Select words in a note and choose “I shared” or “I learned” under Direction: this plot then shows who gave and who took.',
  },

  quarters: {
    title: 'By quarter',
    plot: 'Passages you shared and passages you learned from, quarter by quarter',
    quarter: (number: string, year: string) => `Q${number} ${year}`,
    column: 'Quarter',
    sessions: 'Sessions',
    marked: 'with marks',
    bar: (quarter: string, given: number, taken: number, marked: number, held: number) =>
      `${quarter}: you shared ${given}, you learned ${taken}; ${marked} of ${sessions(held)} with marks`,
    unmarkedBar: (quarter: string, held: number) =>
      held === 0 ? `${quarter}: no session` : `${quarter}: ${sessions(held)}, nothing marked`,
    caption: 'Marked passages per quarter, all sessions.',
    words: (given: number, taken: number) =>
      `Counted in words: ${given.toLocaleString('en-GB')} of what you shared, ${taken.toLocaleString('en-GB')} of what you learned.`,
  },

  rhythm: {
    title: 'Rhythm',
    plot: 'Your dates, one block each',
    states: slotStates,
    legend: { kept: 'kept', moved: 'moved', notHeld: 'did not take place', coming: 'still open' },
    by: (who: ByWhom, partnerName: string) =>
      ({ me: 'by you', partner: `by ${partnerName}`, both: 'by both' })[who],
    block: (day: string, state: string, by: string) => `${day}: ${state}${by === '' ? '' : `, ${by}`}`,
    met: (met: number, of: number) => `${met} of ${times(of, 'date', 'dates')} took place.`,
    ring: (met: number, of: number) => `${met} of ${of} dates took place`,
    caption: 'Dates and what became of them.',
    columns: { date: 'Date', what: 'What became of it', by: 'By whom' },
    empty: 'No date lies in this period. Plan your next session, or choose a longer period.',
  },

  goals: {
    title: 'Goals',
    plot: (title: string) => `How far “${title}” has come`,
    share: (share: number) => `${Math.round(share * 100)} %`,
    point: (day: string, share: number) => `${day}: ${Math.round(share * 100)} % of the way`,
    start: (day: string) => `${day}: the start`,
    actual: 'actual',
    plan: 'plan',
    for: (who: ByWhom, partnerName: string) =>
      ({ me: 'For you', partner: `For ${partnerName}`, both: 'For both of you' })[who],
    now: (who: string, share: number, by: string | null) =>
      `${who} · ${Math.round(share * 100)} % of the way${by === null ? '' : ` · by ${by}`}`,
    unmeasured: (titles: readonly string[]) =>
      `Nothing measured yet: ${titles.map((title) => `“${title}”`).join(', ')}. A check-in with a value draws the first point.`,
    caption: (title: string) => `“${title}”: share of the way, check-in by check-in.`,
    columns: { day: 'Day', share: 'Of the way' },
    empty: (partnerName: string) =>
      `No open goal. Under Goals you can say what is to be different for you, for ${partnerName} or for both.`,
  },

  topics: {
    title: 'Topics',
    plot: 'In how many sessions each tag came up',
    cell: (name: string, when: string, count: number) =>
      count === 0 ? `${name}, ${when}: not mentioned` : `${name}, ${when}: ${sessions(count)}`,
    faded: (name: string, when: string) =>
      `“${name}” came up often, and not since ${when}. Settled, or slipped away?`,
    fresh: (name: string) => `“${name}” is new. Worth a session of its own?`,
    steady: (name: string, count: number, of: number, unit: 'month' | 'quarter' | 'year') =>
      `“${name}” comes back: in ${count} of ${times(of, unit, `${unit}s`)}.`,
    more: (count: number) => `${times(count, 'tag', 'tags')} more, mentioned less often.`,
    caption: 'Sessions in which a tag came up.',
    column: 'Tag',
    empty: 'No tag in this period. Write # in a note and a name: tags show what you talk about over time.',
  },

  followThrough: {
    title: 'Follow-through',
    plot: 'Actions by when you agreed them',
    done: 'done',
    open: 'open',
    carried: 'carried over',
    bar: (when: string, done: number, open: number, carried: number) =>
      `${when}: ${done} done, ${open} open, ${carried} carried over`,
    counts: (done: number, left: number) =>
      left === 0
        ? `${actions(done)}, all done.`
        : `${actions(done + left)}: ${done} done, ${left} still open.`,
    usual: (days: number) => `Half of what is done was done within ${times(days, 'day', 'days')}.`,
    carriedOften: (text: string, count: number) =>
      `“${text}” was carried over ${times(count, 'time', 'times')}. Make it smaller, or let it go?`,
    overdue: (count: number) => `${actions(count)} past the date you set. Still right?`,
    caption: 'Actions by when they were agreed, and what became of them.',
    columns: { when: 'Agreed', done: 'Done', open: 'Open', carried: 'Carried over' },
    empty: 'No action in this period. A task in a note is an action: write [] and what is to be done.',
  },

  introductions: {
    title: 'Introductions kept',
    plot: 'Introductions made and introductions that fell through, quarter by quarter',
    kept: 'made',
    fellThrough: 'fell through',
    bar: (quarter: string, promised: number, kept: number, fellThrough: number) =>
      `${quarter}: ${promised} promised, ${kept} made, ${fellThrough} fell through`,
    counts: (promised: number, kept: number) => `${promised} promised, ${kept} made.`,
    waiting: (count: number) => `${times(count, 'promise', 'promises')} still to keep.`,
    caption: 'Introductions by quarter.',
    columns: { quarter: 'Quarter', promised: 'Promised', kept: 'Made', fellThrough: 'Fell through' },
    empty: 'No introduction yet. A card “Introduction” keeps what was promised to whom.',
  },

  formats: {
    title: 'Formats tried',
    plot: 'How often you tried each format',
    bar: (format: string, count: number) => `${format}: ${times(count, 'time', 'times')}`,
    counts: (kinds: number) => `${times(kinds, 'way', 'ways')} of meeting tried so far.`,
    untried: (format: string) => `Not tried yet: ${format}.`,
    caption: 'Formats, and how often you tried them.',
    columns: { format: 'Format', count: 'Times tried' },
    empty: 'No other format yet. A card “Format to try” holds an idea: shadowing, a site visit, a walk.',
  },

  open: 'Insights',
}
