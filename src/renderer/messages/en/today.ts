// Today, and the overview of a pair: when one meets next, and what waits for whom.
import { plural } from '../plural'

const days = (count: number) => `${String(count)} ${plural(count, { one: 'day', other: 'days' })}`

export const today = {
  heading: 'Today',
  overview: 'Overview',

  meet: {
    today: (partner: string, time: string) => `You meet ${partner} today at ${time}.`,
    tomorrow: (partner: string, time: string) => `You meet ${partner} tomorrow at ${time}.`,
    soon: (partner: string, weekday: string, time: string) => `You meet ${partner} on ${weekday} at ${time}.`,
    later: (partner: string, day: string) => `You meet ${partner} on ${day}.`,
    noDate: (partner: string) => `No date with ${partner} yet.`,
    noNextDate: (partner: string) => `No next date with ${partner}.`,
    noDates: 'No date yet.',
    ended: (partner: string) => `The pair with ${partner} has ended.`,
  },
  thenOn: (partner: string, day: string) => `then ${partner} on ${day}`,
  thenNoDate: (partner: string) => `no date with ${partner} yet`,
  thenNoNextDate: (partner: string) => `no next date with ${partner}`,
  byRhythm: (day: string) => `next by your rhythm: ${day}, not planned yet`,
  lastMet: (count: number) => (count < 1 ? 'you met today' : `you met last ${days(count)} ago`),
  notPrepared: 'nothing prepared yet',
  isPrepared: 'your preparation is begun',
  prepare: 'Prepare session',
  goOnPreparing: 'Go on preparing',
  plan: 'Plan a session',
  write: 'Write a note',
  beginAgain: 'Begin again…',

  waiting: {
    forMe: 'Waits for you',
    forPartner: (partner: string) => `Waits for ${partner}`,
    forPartners: 'Waits for the others',
    nothingForMe: 'Nothing waits for you.',
    nothingForPartner: 'Nothing is promised to you that is still open.',
    showAll: (count: number) => `Show all ${String(count)}`,
    showFewer: 'Show fewer',
    withPartner: (partner: string) => `with ${partner}`,
    undecided: (day: string) => `Did you meet on ${day}?`,
    unclosed: (title: string) => `Close “${title}”`,
    unclosedFacts: (day: string) => `held ${day} · a few words on it, and the next date`,
    replan: (misses: number) => `${String(misses)} dates missed in a row`,
    replanFacts: 'a look at the rhythm may help',
    action: (facts: string) => facts,
    overdue: (count: number) => `overdue by ${days(count)}`,
    due: (day: string) => `due ${day}`,
    dueToday: 'due today',
    carried: (count: number) =>
      count === 1
        ? 'carried over once'
        : count === 2
          ? 'carried over twice'
          : `carried over ${String(count)} times`,
    from: (title: string) => `from “${title}”`,
    goal: (title: string) => `Check in on “${title}”`,
    setUp: (partner: string) => `Go on setting up with ${partner}`,
    setUpFacts: (done: number, of: number) => `${String(done)} of ${String(of)} steps done`,
    charter: (partner: string) => `Write a charter with ${partner}`,
    charterFacts: 'the ground rules of the two of you, on one page',
    handOver: {
      propose: (partner: string, title: string) => `${partner} proposes “${title}”`,
      counter: (partner: string, title: string) => `${partner} changed “${title}”`,
      comment: (partner: string, title: string) => `${partner} commented on “${title}”`,
      accept: (partner: string, title: string) => `${partner} signed “${title}”`,
      retract: (partner: string, title: string) => `${partner} took “${title}” back`,
    },
    handOverFacts: 'a hand-over, waits for your answer',
    handedOver: (title: string) => `An answer on “${title}”`,
    handedOverFacts: (partner: string) => `handed over, ${partner} has not answered`,
    fileDueFacts: 'signed, not handed over yet: save the file first',
    charterDraft: 'Get the charter ready',
    charterDraftFacts: 'a draft, not yet ready to be signed',
  },

  between: {
    heading: 'Between you',
    charter: {
      none: 'No charter yet',
      noneFacts: 'ground rules on one page, in the words of both',
      draft: 'Charter, a draft',
      draftAfter: (version: number) => `Charter, a draft after version ${String(version)}`,
      ready: (version: number) => `Charter, version ${String(version)}`,
      /** One that a partner sent. */
      sent: 'Charter, as your partner sent it',
      statusFacts: {
        ready: 'ready to be signed',
        proposed: 'waits for your partner',
        answered: 'waits for your answer',
        agreed: 'signed by both',
      },
      draftFacts: 'not yet ready to be signed',
      since: (day: string) => `since ${day}`,
      review: (day: string) => `review on ${day}`,
    },
    summaries: {
      none: 'No summary yet',
      noneFacts: 'nothing was composed for others',
      one: (title: string) => title,
      facts: (passages: number, exports: number) =>
        `draft · ${String(passages)} ${plural(passages, { one: 'passage', other: 'passages' })} · ${exports === 0 ? 'never left' : `left ${exports === 1 ? 'once' : exports === 2 ? 'twice' : `${String(exports)} times`}`}`,
    },
    actions: {
      none: 'No open actions',
      some: (count: number) => `${String(count)} open ${plural(count, { one: 'action', other: 'actions' })}`,
      carried: (count: number) =>
        count === 1
          ? 'one of them carried over twice or more'
          : `${String(count)} of them carried over twice or more`,
      allDone: 'nothing promised is left to do',
      fresh: 'from the last session',
    },
    cards: {
      none: 'No open cards',
      noneFacts: 'a lesson, a challenge, an introduction to keep track of',
      some: (count: number) => `${String(count)} open ${plural(count, { one: 'card', other: 'cards' })}`,
    },
    standing: {
      title: 'Where you stand',
      facts: 'ratings, mid-term review and closure',
    },
  },
}
