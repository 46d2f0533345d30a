// The cards: small things two people carry from session to session.
import type { CardField, CardKind, CardState, Format, Whom } from '../../../domain/card-kinds'
import { plural } from '../plural'

const days = (count: number) => `${count} ${plural(count, { one: 'day', other: 'days' })}`
const weeks = (count: number) => `${count} ${plural(count, { one: 'week', other: 'weeks' })}`
const months = (count: number) => `${count} ${plural(count, { one: 'month', other: 'months' })}`

const FORTNIGHT = 14
const TWO_MONTHS = 61
const MONTH = 30.44

const lengthOf = (count: number): string => {
  if (count < FORTNIGHT) return days(count)
  return count < TWO_MONTHS ? weeks(Math.floor(count / 7)) : months(Math.floor(count / MONTH))
}

const kinds: Readonly<Record<CardKind, string>> = {
  lesson: 'Skill lesson',
  challenge: 'Challenge',
  assumption: 'Assumption',
  feedback: 'Feedback request',
  introduction: 'Introduction',
  format: 'Format to try',
}

const groups: Readonly<Record<CardKind, string>> = {
  lesson: 'Skill lessons',
  challenge: 'Challenges',
  assumption: 'Assumptions',
  feedback: 'Feedback requests',
  introduction: 'Introductions',
  format: 'Formats to try',
}

const says: Readonly<Record<CardKind, string>> = {
  lesson: 'One shows it; the other tries, practises and proves it.',
  challenge: '“We’ve always done it this way”: ask why, try another way.',
  assumption: 'What one of you took for granted, and what you learned.',
  feedback: '“What am I doing wrong, what right?” Asked, heard, acted on.',
  introduction: 'Whom you promised to bring together, and what came of it.',
  format: 'Shadowing, a site visit, a walk: another way to spend your time.',
}

const titles: Readonly<Record<CardKind, string>> = {
  lesson: 'Which skill?',
  challenge: 'Which habit?',
  assumption: 'What is assumed, in a few words?',
  feedback: 'Feedback on what?',
  introduction: 'To whom?',
  format: 'What would you like to try?',
}

const owners: Readonly<Record<CardKind, string>> = {
  lesson: 'Who teaches?',
  challenge: 'Who spotted it?',
  assumption: 'Who assumed it?',
  feedback: 'Who asks?',
  introduction: 'Who promised it?',
  format: 'Whose idea is it?',
}

const states: Readonly<Record<CardState, string>> = {
  planned: 'Planned',
  shown: 'Shown',
  tried: 'Tried',
  practised: 'Practised',
  proven: 'Proven',
  spotted: 'Spotted',
  questioned: 'Questioned',
  experiment: 'Experiment',
  kept: 'Kept',
  changed: 'Changed',
  assumed: 'Assumed',
  tested: 'Tested',
  confirmed: 'Confirmed',
  revised: 'Revised',
  asked: 'Asked',
  heard: 'Heard',
  actedOn: 'Acted on',
  promised: 'Promised',
  made: 'Made',
  met: 'They met',
  fellThrough: 'Fell through',
  idea: 'Idea',
  again: 'Worth repeating',
  once: 'Once was enough',
}

/** The button that says it happened. A first state has none. */
const steps: Readonly<Record<CardState, string>> = {
  planned: 'It is planned',
  shown: 'It was shown',
  tried: 'It was tried',
  practised: 'It was practised',
  proven: 'It is proven',
  spotted: 'It was spotted',
  questioned: 'We asked why',
  experiment: 'Start an experiment',
  kept: 'It is kept',
  changed: 'It was changed',
  assumed: 'It was assumed',
  tested: 'It was put to the test',
  confirmed: 'It was right',
  revised: 'It was not so',
  asked: 'It was asked',
  heard: 'The answer was heard',
  actedOn: 'Something was done',
  promised: 'It was promised',
  made: 'The introduction is made',
  met: 'They met',
  fellThrough: 'It fell through',
  idea: 'It is an idea',
  again: 'Worth repeating',
  once: 'Once was enough',
}

const next: Readonly<Record<CardKind, Partial<Record<CardState, string>>>> = {
  lesson: {
    planned: 'show how it is done',
    shown: 'try it, with help at hand',
    tried: 'practise it until the next session',
    practised: 'show that it works without help',
  },
  challenge: {
    spotted: 'ask why it is done this way',
    questioned: 'agree on a small experiment, or keep it as it is',
    experiment: 'look at what came of it',
  },
  assumption: {
    assumed: 'find out whether it holds',
    tested: 'say what to make of it',
  },
  feedback: {
    asked: 'answer plainly and kindly',
    heard: 'do one thing about it',
  },
  introduction: {
    promised: 'make the introduction',
    made: 'get in touch and meet',
  },
  format: {
    idea: 'find a date for it',
    planned: 'try it out',
    tried: 'say whether to do it again',
  },
}

const fields: Readonly<Record<CardField, string>> = {
  demo: 'What is shown',
  attempt: 'What was tried',
  homework: 'To practise until next time',
  proof: 'The proof',
  practice: 'The practice',
  whyKept: 'Why it is kept',
  experiment: 'The experiment',
  result: 'The result',
  assumed: 'What was assumed',
  evidence: 'The evidence',
  learned: 'What was learned',
  wrong: 'What am I doing wrong?',
  right: 'What am I doing right?',
  change: 'What changes because of it',
  whom: 'Who they are',
  promised: 'What was promised',
  done: 'What came of it',
  what: 'What, where and with whom',
  noticed: 'What we noticed',
}

const placeholders: Readonly<Record<CardField, string>> = {
  demo: 'How it is done, as if for somebody watching',
  attempt: 'The first try: what worked, where it stuck',
  homework: 'Small enough to be done by then',
  proof: 'Once, alone, on something real',
  practice: 'What everybody does, without asking',
  whyKept: 'The reasons people give, and the ones they do not',
  experiment: 'One small change, for a while',
  result: 'What happened, also what nobody expected',
  assumed: 'As it was thought before',
  evidence: 'What was seen, heard or counted',
  learned: 'As it looks now',
  wrong: 'In their words, as they said it',
  right: 'In their words, as they said it',
  change: 'One thing, from now on',
  whom: 'What they do, and why the two should meet',
  promised: 'A call, a coffee, a seat at the table',
  done: 'When they met, what it led to',
  what: 'A day on the floor, a walk round the lake…',
  noticed: 'What was different from across a table',
}

const formats: Readonly<Record<Format, string>> = {
  shadowing: 'Shadowing',
  siteVisit: 'A site visit',
  walk: 'A walk',
  swapMeeting: 'Swapping a meeting',
  own: 'Something else',
}

const ownerInWords = (kind: CardKind, who: Whom, partnerName: string): string => {
  const all: Readonly<Record<CardKind, Readonly<Record<Whom, string>>>> = {
    lesson: { me: 'you teach', partner: `${partnerName} teaches`, both: 'you teach each other' },
    challenge: { me: 'you spotted it', partner: `${partnerName} spotted it`, both: 'spotted together' },
    assumption: { me: 'your assumption', partner: `${partnerName}’s assumption`, both: 'assumed by both' },
    feedback: { me: 'you ask', partner: `${partnerName} asks`, both: 'you ask each other' },
    introduction: { me: 'you promised', partner: `${partnerName} promised`, both: 'promised by both' },
    format: { me: 'your idea', partner: `${partnerName}’s idea`, both: 'an idea of both' },
  }
  return all[kind][who]
}

export const cards = {
  heading: 'Cards',
  lead: 'Small things the two of you carry from session to session, each with a next step. They stay private.',
  choose: 'What is it about?',
  new: 'New card',
  newOf: (kind: CardKind) => `New card: ${kinds[kind].toLowerCase()}`,
  alsoNew: 'add card',
  add: 'Add card',
  kind: 'Which kind?',
  whom: (who: Whom, partnerName: string) => ({ me: 'Me', partner: partnerName, both: 'Both of us' })[who],
  kinds,
  groups,
  says,
  titles,
  owners,
  states,
  steps,
  fields,
  placeholders,
  formats,
  ownerInWords,

  list: {
    label: 'All cards',
    finished: (count: number) => `${count} finished`,
    chooseOne: 'Choose a card from the list, or begin a new one.',
  },

  /** At the beginning of a line, before what is to be done. */
  turn: (who: Whom, partnerName: string) =>
    ({ me: 'Your turn', partner: `${partnerName}’s turn`, both: 'For both of you' })[who],
  next: (kind: CardKind, state: CardState): string => next[kind][state] ?? '',

  facts: {
    opened: (count: number) => (count < 1 ? 'new today' : `${lengthOf(count)} old`),
    waiting: (count: number) => (count < 1 ? 'since today' : `for ${lengthOf(count)}`),
    due: (day: string) => `due ${day}`,
    dueToday: 'due today',
    overdue: (count: number) => `overdue by ${days(count)}`,
    carried: (count: number) =>
      count === 1 ? 'carried over once' : count === 2 ? 'carried over twice' : `carried over ${count} times`,
    toDiscuss: 'to discuss',
  },

  way: {
    label: 'How far it is',
    done: 'done:',
    now: 'now:',
    ends: ([first = '', ...others]: readonly string[]) =>
      [first, ...others.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join(' or '),
    word: 'A word about it, if you like',
    closed: (state: CardState) => `${states[state]}. Nothing is left to do here.`,
    back: 'Take the last step back',
    history: 'How it went',
    stale:
      'This card was changed in the meantime. Nothing was overwritten; load it again and look once more.',
  },

  details: {
    label: 'About this card',
    due: 'By when',
    dueHint: 'It can stay open.',
    format: 'Which format?',
    noFormat: 'Not decided yet',
    session: 'Came up in',
    noSession: 'No session',
    goToSession: 'Open the session',
    discuss: 'Discuss at the next session',
    discussHint: 'It stands first when you prepare, until you have met.',
    person: 'Name to keep',
    personHint: 'Names to keep are looked for before anything leaves.',
    keepPerson: 'Keep this name',
    letGo: (name: string) => `Take ${name} off this card`,
  },

  more: (title: string) => `More about “${title}”`,
  trash: 'Move to trash',
  trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
  gone: 'That card is not there any more. If you put it into the trash, it can come back from there.',

  draft: {
    title: 'Words that were not saved',
    lead: 'They were typed here before the vault was locked or could not be reached:',
    replaces: 'The card was saved again since then. Restoring puts these words in the place of those below.',
  },

  /** Before a session. */
  before: {
    title: (count: number) => `Open cards · ${count}`,
    goThere: (title: string) => `Open the card “${title}”`,
  },
}
