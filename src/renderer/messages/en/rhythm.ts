// The rhythm of a pair, reminders, and dates for and from other calendars.
import type { ByWhom } from '../../../contract/sessions'
import type { RhythmSlot } from '../../../contract/rhythm'
import { plural } from '../plural'

const who = (by: ByWhom, partnerName: string) =>
  ({ me: 'you', partner: partnerName, both: 'both of you' })[by]

const numbers = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number) => numbers[count] ?? String(count)

export const rhythm = {
  card: {
    kept: 'You keep the rhythm',
    oneMissed: 'One date was missed',
    paused: 'The rhythm has paused',
    noRule: 'Your dates so far',
    begins: 'A rhythm begins',
    /** Of a pair that has ended. */
    was: (day: string) => `How the dates went, until ${day}`,
    wasNone: 'No rhythm was set.',
    empty:
      'No rhythm is set yet. A pair that knows when it meets next keeps meeting: every two weeks suits most.',
    set: 'Set a rhythm…',
    more: 'Dates',
    change: 'Change the rhythm…',
    reminders: 'Reminders…',
    calendarOut: 'Save dates for a calendar…',
    calendarIn: 'Take dates from a calendar file…',
    ring: (met: number, of: number) => `${met} of ${of} dates met`,
    strip: 'What became of the last dates',
    table: 'Dates of the rhythm',
    columns: ['Expected', 'What became of it', 'Took place'],
    lastStart: (month: string) => month,
  },

  /** "Every two weeks on Thursdays at 15:00". */
  rule: {
    weeks: (every: number, weekday: string, time: string) =>
      every === 1 ? `Every ${weekday} at ${time}` : `Every ${inWords(every)} weeks, ${weekday} at ${time}`,
    monthsOnDay: (every: number, day: number, time: string) =>
      `${every === 1 ? 'Every month' : `Every ${inWords(every)} months`} on day ${day} at ${time}`,
    monthsOnWeekday: (every: number, which: string, weekday: string, time: string) =>
      `${every === 1 ? 'Every month' : `Every ${inWords(every)} months`}, the ${which} ${weekday} at ${time}`,
    which: ['first', 'second', 'third', 'fourth', 'last'],
  },
  facts: {
    met: (met: number, of: number) =>
      of === 0
        ? 'no date has passed yet'
        : of === 1
          ? met === 1
            ? 'the last one was met'
            : 'the last one was missed'
          : of === met
            ? `all of the last ${of} met`
            : `${met} of the last ${of} met`,
    noneCancelledByYou: (since: string) => `none cancelled by you since ${since}`,
    cancelledByYou: (count: number, since: string) => `${inWords(count)} cancelled by you since ${since}`,
  },

  slot: {
    states: {
      kept: 'took place',
      moved: 'took place on another day',
      cancelled: 'cancelled',
      missed: 'did not take place',
      unsaid: 'nobody has said yet whether it took place',
      coming: 'still to come',
    } satisfies Record<RhythmSlot['state'], string>,
    /** "moved by you", "cancelled by Maya Okafor". */
    by: (state: 'moved' | 'cancelled' | 'coming', by: ByWhom, partnerName: string) =>
      `${state === 'cancelled' ? 'cancelled' : 'moved'} by ${who(by, partnerName)}`,
    unsaid: 'nobody has said that it took place',
    coming: 'still to come',
    planned: 'planned',
    legend: { kept: 'took place', moved: 'on another day', off: 'did not take place', open: 'still open' },
    words: (day: string, what: string) => `${day}: ${what}`,
    none: '–',
    today: 'today',
    tomorrow: 'tomorrow',
  },

  form: {
    title: 'The rhythm',
    lead: 'How often you mean to meet. What was before keeps the rhythm it had.',
    howOften: 'How often',
    often: {
      w1: 'Every week',
      w2: 'Every two weeks',
      w3: 'Every three weeks',
      w4: 'Every four weeks',
      m1: 'Every month',
      m2: 'Every two months',
      m3: 'Every three months',
      m6: 'Every six months',
    },
    first: 'From this date on',
    firstHint: 'Its first date. The weekday follows from it.',
    time: 'Time',
    minutes: 'Minutes',
    monthly: 'In the month',
    onWeekday: (which: string, weekday: string) => `On the ${which} ${weekday}`,
    onDay: (day: number) => `On day ${day}, or the last`,
    drives: 'Who sets the agenda?',
    protects: 'Who protects the date?',
    protectsHint:
      'Whoever protects it says no to what would take its place, and proposes another date when one falls away.',
    me: 'Me',
    both: 'Both of us',
    zone: 'Time zone',
    save: 'Save the rhythm',
    saved: 'The rhythm is saved.',
    noDate: 'A date and a time are needed.',
    history: 'Before',
    until: (from: string, rule: string) => `From ${from}: ${rule}`,
  },

  replan: {
    title: (misses: number) => `You missed ${inWords(misses)} in a row. What would help?`,
    text: 'It happens to most pairs, and says nothing about either of you. One small change is often enough.',
    plan: 'Plan a date now…',
    change: 'Another rhythm…',
    shorter: 'Shorter meetings…',
    end: 'End the pair, without fault…',
    notNow: 'Not now',
    putOff: (day: string) => `You will be asked again on ${day}.`,
  },
  plan: {
    title: 'When do you meet next?',
    lead: 'Proposed from your rhythm. Change it as you like.',
    date: 'Date',
    time: 'Time',
    save: 'Plan it',
    saved: 'The date is planned.',
    open: 'Open it',
  },

  reminders: {
    title: 'Reminders',
    lead: 'Your computer then says “Duologue – 1 item”, and nothing more: no name, no title, no time.',
    isOn: 'Remind me',
    whatFor: 'Of planned sessions, and in the morning of check-ins and actions that are due that day.',
    before: 'Before a session',
    hours: { 24: 'A day ahead', 1: 'An hour ahead' },
    quiet: 'Quiet hours and days',
    from: 'From',
    until: 'Until',
    quietHint: 'The same time in both: no quiet hours.',
    weekdays: 'Quiet days',
    whileLocked: 'Remind me while Duologue is locked',
    whileLockedText:
      'While it is locked, Duologue knows nothing of your dates. With this on, the next five moments, and nothing else about them, are kept outside the vault, where somebody who reads this computer’s disk could see them.',
    save: 'Save',
    saved: 'Reminders are saved.',
  },

  calendarOut: {
    title: 'Save dates for a calendar',
    lead: 'A calendar file says when, and nothing else: no people, no place, no notes. It leaves the vault unencrypted, and stands in “What left”.',
    which: 'Which dates',
    session: 'The next session',
    planned: 'All planned sessions',
    plannedSays: 'Sessions you saved before and cancelled since go along as cancelled.',
    rhythm: 'The next dates of the rhythm',
    rhythmSays: 'Twelve of them, whether they are planned yet or not.',
    name: 'What each is called',
    nameHint: 'Neutral on purpose: whoever sees your calendar sees this.',
    usual: 'Conversation',
    save: 'Save the file…',
    problems: {
      name: 'This names somebody. A neutral title says nothing to whoever sees your calendar.',
      leak: 'These words stand in your private notes. Choose others: whoever sees your calendar sees them.',
      empty: 'A title is needed.',
    },
    nothing: 'None of these dates lies ahead. Nothing was saved.',
  },

  calendarIn: {
    title: 'Take dates from a calendar file',
    lead: 'A file with the ending .ics, as every calendar can save it. Only dates and titles are taken, and nothing before you have chosen.',
    choose: 'Calendar file',
    chooseFile: 'Choose a calendar file…',
    noFile: 'No file is chosen yet.',
    reading: 'Reading…',
    tooLarge:
      'The file is larger than 20 MB. Nothing was taken. Save a shorter time from your calendar, and choose that file.',
    unreadable: 'The file cannot be read any more. Nothing was taken. Choose it again.',
    pair: 'For',
    found: (count: number) =>
      plural(count, { one: '1 date was found', other: `${count.toLocaleString('en-GB')} dates were found` }),
    noneFound: 'No date with a time was found.',
    about: {
      floating: 'Dates without a time zone are taken in this computer’s.',
      unknownZones: (count: number) =>
        plural(count, {
          one: 'One time zone is unknown: this computer’s was taken.',
          other: `${count} time zones are unknown: this computer’s was taken.`,
        }),
      brokenLines: (count: number) =>
        plural(count, { one: 'One broken line was skipped.', other: `${count} broken lines were skipped.` }),
      unreadable: (count: number) =>
        plural(count, { one: 'One event could not be read.', other: `${count} events could not be read.` }),
      allDay: (count: number) =>
        plural(count, {
          one: 'One lasts all day and was left out.',
          other: `${count} last all day and were left out.`,
        }),
      cancelled: (count: number) =>
        plural(count, { one: 'One was cancelled.', other: `${count} were cancelled.` }),
      unfollowed: (count: number) =>
        plural(count, {
          one: 'One repeats in a way that is not followed: its first date is shown.',
          other: `${count} repeat in a way that is not followed: their first date is shown.`,
        }),
      isCutOff: 'There is more in the file than is read at once. Save a shorter time to see the rest.',
    },
    list: 'Dates in the file',
    filter: 'Show only titles with',
    untitled: 'Without a title',
    known: 'taken before',
    repeated: 'repeated',
    shown: 'Tick all shown',
    none: 'Untick all',
    takeNone: 'Tick the dates to take',
    take: (count: number) =>
      plural(count, { one: 'Take 1 date', other: `Take ${count.toLocaleString('en-GB')} dates` }),
    taken: (count: number, doubles: number) =>
      `${plural(count, { one: '1 session was added', other: `${count.toLocaleString('en-GB')} sessions were added` })}${
        doubles === 0 ? '.' : `, ${doubles} were there before.`
      }`,
    undo: 'Undo',
    undone: (removed: number, inTrash: number) =>
      inTrash === 0
        ? plural(removed, {
            one: 'The session was taken back.',
            other: `${removed} sessions were taken back.`,
          })
        : `${removed} taken back. ${inTrash} with your words in them went to the trash.`,
    undoFailed: 'It could not be taken back. The sessions are still there.',
  },
}
