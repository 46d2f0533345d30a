// The goals of a pair: what for whom, how it is measured, how far it is, and what deserves a look.
import type { GoalState } from '../../../contract/goals'
import type { ByWhom } from '../../../contract/sessions'
import { firstName } from '../../../domain/first-name'
import type { GoalFlag, GoalPace } from '../../../domain/goal-health'
import type { MeasureKind } from '../../../domain/measure'
import { plural } from '../plural'

const days = (count: number) => `${count} ${plural(count, { one: 'day', other: 'days' })}`
const percent = (share: number) => `${String(Math.round(share * 100))} %`

/** The present pace in a word or two; empty: nothing to compare with. */
const paces: Readonly<Record<GoalPace, string>> = {
  notStarted: 'no check-in yet',
  underWay: '',
  behind: 'behind the plan',
  onPlan: 'on plan',
  ahead: 'ahead of the plan',
  arrived: 'there',
}

const measureNames: Readonly<Record<MeasureKind, string>> = {
  none: 'Not measured',
  number: 'A number',
  percent: 'Percent',
  yesNo: 'Yes or no',
  scale: 'A scale',
  steps: 'Steps',
}

const measureSays: Readonly<Record<MeasureKind, string>> = {
  none: 'Words and confidence at each check-in are enough.',
  number: 'Something you can count, up or down.',
  percent: 'A share of something.',
  yesNo: 'It has happened, or it has not.',
  scale: 'How well it goes, from 1 to 5, say.',
  steps: 'A list to tick, one after the other.',
}

const confidenceNames: Readonly<Record<number, string>> = {
  1: 'doubtful',
  2: 'rather doubtful',
  3: 'open',
  4: 'rather sure',
  5: 'sure',
}

const flagWords = (flag: GoalFlag): string => {
  switch (flag.is) {
    case 'overdue':
      return `overdue by ${days(flag.days)}`
    case 'atRisk':
      return 'at risk'
    case 'stale':
      return `no check-in for ${days(flag.days)}`
  }
}

const doubt = {
  low: 'the last two check-ins had little confidence',
  falling: 'confidence fell at the last check-in',
} as const

/** With the rule it comes from. */
const flagRule = (flag: GoalFlag): string => {
  switch (flag.is) {
    case 'overdue':
      return `Its date passed ${days(flag.days)} ago. Move the date, or say where it ended: both are fine.`
    case 'atRisk':
      return `It is ${percent(flag.behindBy)} of the way behind its plan, and ${doubt[flag.confidence]}. Worth a few minutes when you next meet.`
    case 'stale':
      return `No check-in for ${days(flag.days)}. This shows after ${days(flag.limitDays)}, when two check-ins in a row are missed.`
  }
}

export const goals = {
  heading: 'Goals',
  list: 'Goals',
  new: 'New goal',
  edit: 'Edit goal',
  /** The open ones, by whom they are for. */
  sides: (who: ByWhom, partnerName: string) =>
    ({ me: 'Mine', partner: `${firstName(partnerName)}’s`, both: 'Ours' })[who],
  groups: { open: 'Open', reached: 'Reached', archived: 'Archived' } satisfies Record<GoalState, string>,
  title: 'What is to be different?',
  titleHint: 'One sentence that both of you would recognise when it has happened.',
  why: 'Why does it matter?',
  whyHint: 'For the days when it is hard to remember.',
  forWhom: 'For whom?',
  whom: (who: ByWhom, partnerName: string) => ({ me: 'Me', partner: partnerName, both: 'Both of us' })[who],
  forInWords: (who: ByWhom, partnerName: string) =>
    ({ me: 'for me', partner: `for ${partnerName}`, both: 'for both' })[who],
  helper: 'Who helps?',
  helpers: {
    none: 'Nobody in particular',
    other: 'Somebody else',
  },
  helps: (who: ByWhom | null, partnerName: string, otherName: string) => {
    const one =
      who === null
        ? ''
        : { me: 'you help', partner: `${firstName(partnerName)} helps`, both: 'both help' }[who]
    const other = otherName === '' ? '' : `${otherName} helps`
    return [one, other].filter((words) => words !== '').join(' · ')
  },
  starts: 'From',
  due: 'By when',
  dueHint: 'It can stay open.',
  by: (day: string) => `by ${day}`,
  span: (from: string, until: string | null) => (until === null ? `since ${from}` : `${from} – ${until}`),
  every: 'Check in every',
  everyDays: (count: number) => (count % 7 === 0 ? weeks(count / 7) : days(count)),
  noDate: 'no date',
  notMeasuredYet: 'nothing measured yet',
  isPrivate: 'Private to you',
  touchedBy: 'Where it was touched',
  more: (title: string) => `More about “${title}”`,
  reached: 'Reached',
  archive: 'Archive',
  openAgain: 'Open again',
  change: 'Edit…',
  add: 'Add goal',
  all: 'All goals',
  noneYet: 'What should be different in half a year, for you, for the other, for both?',
  next: 'Next',
  trash: 'Move to trash',
  trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
  empty: {
    title: (partnerName: string) => `What you and ${partnerName} are after`,
    text: 'A goal is for you, for your partner or for both. Link passages of your notes to it, and it comes back before each session.',
  },
  noneOpen: 'No goal is open at present.',
  parts: { goal: 'Goal', measure: 'Measure', milestones: 'Milestones' },
  partsLabel: 'Part of the goal',

  /** How it is doing. */
  paces,
  flag: flagWords,
  flagRule,
  looks: 'What deserves a look',

  measure: {
    legend: 'How would you notice?',
    names: measureNames,
    says: measureSays,
    unit: 'What is counted',
    unitHint: 'Such as “all-hands”, “hours a week”.',
    baseline: 'Where it starts',
    target: 'Where it is to get',
    targetHint: 'It can stay open.',
    same: 'It starts where it is to get: there would be nothing to do.',
    notANumber: 'A number, please, such as 6 or 2.5.',
    scaleMax: 'The scale ends at',
    outside: (max: number) => `The scale goes from 1 to ${max}.`,
    newStretch:
      'Another measure begins a new line from today. What was measured so far stays as it was; nothing is converted.',
    stepsSay: 'The milestones are the steps.',
    now: {
      number: (at: string, unit: string) => (unit === '' ? at : `${at} ${unit}`),
      of: (at: string, target: string, unit: string) =>
        unit === '' ? `${at} of ${target}` : `${at} of ${target} ${unit}`,
      between: (at: string, from: string, to: string) => `at ${at}, from ${from} to ${to}`,
      percent: (at: string) => `${at} %`,
      steps: (reached: number, all: number) =>
        `${reached} of ${all} ${plural(all, { one: 'step', other: 'steps' })}`,
      yes: 'yes',
      no: 'not yet',
    },
    way: {
      number: (from: string, to: string, unit: string) =>
        unit === '' ? `From ${from} to ${to}` : `From ${from} to ${to} ${unit}`,
      counted: (unit: string) => (unit === '' ? 'What was counted' : unit),
      percent: 'Percent',
      scale: (max: number) => `On a scale from 1 to ${max}`,
      yesNo: 'Has it happened?',
      steps: 'Step by step',
    },
  },

  milestones: {
    title: 'Milestones',
    lead: 'What would you see on the way? Dates bend the plan; all of it can stay open.',
    name: (at: number) => `Milestone ${at}`,
    due: (at: number) => `Date of milestone ${at}`,
    value: (at: number) => `Value at milestone ${at}`,
    add: 'Add a milestone',
    remove: (at: number) => `Remove milestone ${at}`,
    reachedOn: (day: string) => `reached ${day}`,
  },

  checkIn: {
    act: 'Check in',
    on: (title: string) => `Check in on “${title}”`,
    also: 'progress goal update how far',
    edit: 'Correct the check-in',
    value: 'How far is it?',
    yesNo: { 0: 'Not yet', 1: 'Yes' },
    last: (words: string, day: string) => `Last: ${words}, on ${day}`,
    first: (words: string) => `It starts at ${words}`,
    change: (words: string) => `${words} since then`,
    same: 'as before',
    less: 'Less',
    more: 'More',
    steps: 'Which steps are done?',
    allDone: 'Every step is done.',
    noSteps: 'This goal has no steps yet. Add milestones to it, and they can be ticked here.',
    confidence: 'How sure are you that it will happen?',
    confident: (count: number) => `${count} of 5: ${confidenceNames[count] ?? ''}`,
    comment: 'A line about it',
    day: 'On',
    save: 'Check in',
    arrived: (title: string) => `“${title}” is where it was to get.`,
    markReached: 'Mark as reached',
    title: 'Check-ins',
    none: 'None yet. It takes twenty seconds: how far, how sure, one line.',
    moreOf: (day: string) => `More about the check-in of ${day}`,
    correct: 'Correct…',
    remove: 'Remove',
    removed: 'The check-in is removed.',
    undo: 'Undo',
    notBack: 'The check-in could not be put back. Nothing else was changed.',
    measuredIn: (words: string) => `measured as: ${words}`,
    showAll: (count: number) => `Show all ${count}`,
  },

  plot: {
    actual: 'actual',
    plan: 'plan',
    today: 'today',
    label: 'Actual against plan',
    description: (at: string) => `The line shows what was said at each check-in; at present ${at}.`,
    table: 'Check-ins and plan',
    columns: {
      day: 'Day',
      actual: 'Actual',
      actualIn: (unit: string) => (unit === '' ? 'Actual' : `Actual (${unit})`),
      plan: 'Plan',
    },
    pointInWords: (day: string, value: string) => `${day}: ${value}`,
    start: 'start',
    notMeasured: 'This goal is not measured. Say how you would notice, and its way gets a line here.',
    measureIt: 'Measure it…',
    noPoint: 'The line begins with the first check-in.',
    brokeHere: 'measured anew',
    broke: (day: string) =>
      `Since ${day} it is measured in another way. What was measured before stands below, by its own measure; nothing was converted.`,
    noPlan: 'There is no plan line: it needs a target and a date.',
    before: (words: string, until: string) => `${words}, until ${until}`,
  },

  evidence: {
    title: 'Evidence',
    none: 'Link the sessions that show how far it is.',
    link: 'Link a session…',
    unlink: (title: string) => `Unlink “${title}”`,
    stays: 'Links stay private, even when the goal is shared.',
    pick: 'Sessions that show how far it is',
    pickLead: 'Tick those that belong to this goal.',
    noSessions: 'There is no session yet.',
    find: 'Find a session',
    noneFound: 'No session of this name.',
  },
}

const weeks = (count: number) => (count === 1 ? 'week' : `${count} weeks`)
