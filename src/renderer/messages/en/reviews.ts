// Ratings, mid-term review and closure: prompts to talk about, never a score.
import type { ReviewMoment, ReviewWords } from '../../../contract/reviews'
import type { RatingSide } from '../../../domain/ratings'
import type { DueBecause, DueMoment } from '../../../domain/review-due'
import { plural } from '../plural'

const moments: Readonly<Record<ReviewMoment, string>> = {
  baseline: 'Where we stand at the beginning',
  midTerm: 'Mid-term review',
  closure: 'Closure',
  extra: 'Where we stand in between',
}

const due: Readonly<Record<DueMoment, (partner: string) => string>> = {
  baseline: (partner) => `Say where you and ${partner} stand at the beginning`,
  midTerm: (partner) => `Mid-term review with ${partner}`,
  closure: (partner) => `A good end with ${partner}`,
}

const dueFacts: Readonly<Record<DueMoment, string>> = {
  baseline: 'ten minutes; asked again halfway and at the end',
  midTerm: 'half an hour together: what works, what to change',
  closure: 'half an hour together: what moved, what you keep',
}

const because: Readonly<Record<DueBecause, (day: string) => string>> = {
  noBaseline: () => 'Nothing was rated yet. Without a beginning there is nothing to compare the end with.',
  reviewDate: (day) => `Your charter names ${day} as the day to look back.`,
  halfway: (day) => `Since ${day} you are past the middle of what you agreed on.`,
  sixSessions: (day) => `You have met six times, the sixth time on ${day}. A good moment to look back.`,
  sixMonths: (day) => `On ${day} you had been meeting for half a year. A good moment to look back.`,
  endNears: () => 'The end that your charter names is near. Ending well is part of it.',
  ended: (day) => `The pair ended on ${day}. What do you take along?`,
}

const answers = (count: number) => `${count} ${plural(count, { one: 'answer', other: 'answers' })}`

export const reviews = {
  heading: 'Where we stand',
  lead: (partner: string) =>
    `The same questions at the beginning, halfway and at the end: yours beside ${partner}’s. Prompts to talk about, never a score.`,
  moments,
  due,
  dueFacts,
  because,

  begin: 'Begin…',
  beginMoment: {
    baseline: 'Rate where we stand',
    midTerm: 'Begin the mid-term review',
    closure: 'Begin the closure',
    extra: 'Rate once more',
  } satisfies Record<ReviewMoment, string>,
  goOn: 'Go on',
  isOpen: (title: string, day: string) => `“${title}”, begun on ${day}, is not finished.`,
  empty: {
    title: (partner: string) => `Where do you and ${partner} stand?`,
    text: 'A few questions from the practice of reverse mentoring, rated by each of you. Asked again halfway and at the end, they show what moved.',
  },

  you: 'You',
  told: (partner: string) => `${partner}, as told to you`,
  side: (side: RatingSide, partner: string) => (side === 'me' ? 'You' : partner),
  level: (value: number, words: string) => (words === '' ? `${value} of 5` : `${value} of 5, ${words}`),
  ends: (low: string, high: string) => `1 ${low} · 5 ${high}`,
  notAnswered: 'not answered',
  clear: (question: string, who: string) => `Clear the answer of ${who}: ${question}`,
  clearShort: 'Clear',
  legend: (who: string, question: string) => `${who}: ${question}`,
  comment: 'Add a word',
  addComment: (question: string, who: string) => `Add a word, ${who}: ${question}`,
  commentLabel: (question: string, who: string) => `A word on it, ${who}: ${question}`,
  commentOf: (who: string) => `${who}, in words`,
  gap: {
    unanswered: () => '',
    onlyMine: (partner: string) => `Not asked of ${partner} yet.`,
    onlyPartners: () => 'Your own answer is open.',
    same: () => 'You say the same.',
    near: () => 'One step apart.',
    apart: (partner: string, higher: RatingSide) =>
      higher === 'me'
        ? `You put it higher than ${partner} does. Worth a talk.`
        : `${partner} puts it higher than you do. Worth a talk.`,
  },
  since: {
    same: (value: number) => `${value} then, ${value} now`,
    moved: (from: number, to: number) => `${from} then, ${to} now`,
  },
  hidden: (day: string) => `What you said on ${day} shows once you have answered.`,

  delta: {
    title: (who: string) => `${who}: then and now`,
    thenOn: (day: string) => `then, ${day}`,
    nowOn: (day: string) => `now, ${day}`,
    label: (who: string) => `How the answers of ${who} moved`,
    caption: (who: string) => `Answers of ${who}, then and now`,
    question: 'Question',
    row: (question: string, from: string, to: string) => `${question} ${from} then, ${to} now`,
    low: '1',
    high: '5',
    open: 'not answered',
    rose: (what: string) => `Moved most: ${what}.`,
    fell: (what: string) => `Less than before: ${what}. What would help?`,
    steady: 'Nothing moved so far. Is that what you both see?',
    one: (question: string, from: number, to: number) =>
      `“${question.replace(/[.?!]$/u, '')}” (${from} → ${to})`,
  },

  latest: {
    title: (day: string) => `Side by side, ${day}`,
    none: 'No answers in this round.',
  },

  rounds: {
    title: 'Each time you looked',
    facts: (day: string, mine: number, partners: number, partner: string) =>
      `${day} · ${answers(mine)} of yours · ${partners} of ${partner}’s`,
    open: 'not finished',
    more: (title: string) => `More about “${title}”`,
    trash: 'Move to trash',
    trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
  },

  questions: {
    open: 'Questions…',
    title: 'What you ask each time',
    lead: 'What is asked stays word for word the same, so that then and now can be compared. Other words make another question.',
    asked: 'Asked',
    retired: 'Not asked any more',
    retire: 'Stop asking',
    retireLabel: (text: string) => `Stop asking: ${text}`,
    again: 'Ask again',
    againLabel: (text: string) => `Ask again: ${text}`,
    skill: 'a skill of yours',
    skillOf: (partner: string) => `a skill of ${partner}`,
    own: 'your own',
    add: 'A question of your own',
    addHint: 'As a sentence each of you can agree with, more or less.',
    low: 'What 1 means',
    high: 'What 5 means',
    usualLow: 'hardly',
    usualHigh: 'fully',
    addIt: 'Ask it',
    change: 'Other words…',
    changeLabel: (text: string) => `Other words: ${text}`,
    changeTitle: 'In other words',
    changeIt: 'Ask it like this',
    done: 'Done',
  },

  steps: {
    rate: 'Where we stand now',
    words: 'What worked, what to change, what we keep',
    goals: 'Our goals',
    end: 'How it goes on',
  },
  stepLeads: {
    rate: (partner: string) =>
      `Answer first for yourself, then put ${partner}’s answer beside it, as told. What you cannot say stays open.`,
    words: () => 'In your own words; only you read them. A word or two is plenty.',
    goals: () => 'A last look at what you wanted. Nothing has to be reached to have been worth it.',
    end: () => 'An end without fault. What you wrote stays yours.',
  },
  intro: {
    baseline: 'The beginning, as both of you see it.',
    midTerm: 'Half an hour, best together: rate anew, then say what worked and what to change.',
    closure: 'The last look: what moved, what you keep, and a good end.',
    extra: 'A look in between.',
  } satisfies Record<ReviewMoment, string>,
  leave: 'Leave it and come back',
  back: 'Back',
  next: 'Continue',
  finish: 'Finish',
  finished: (title: string) => `“${title}” is kept.`,
  openAgain: 'Open it again',
  all: 'Where we stand',

  fields: {
    whatWorks: 'What worked',
    whatToChange: 'What to change',
    whatWeKeep: 'What we keep',
    thanks: 'Thanks: what you would like to say',
  } satisfies Record<Exclude<keyof ReviewWords, 'next'>, string>,
  hints: {
    whatWorks: 'Moments that helped, habits that carried you.',
    whatToChange: 'Rhythm, topics, who speaks first: one thing is enough.',
    whatWeKeep: 'What you do differently now and want to go on doing.',
    thanks: 'It can be said aloud at the last meeting.',
  } satisfies Record<Exclude<keyof ReviewWords, 'next'>, string>,
  nextStep: {
    legend: 'How do we go on?',
    goOn: 'As it is',
    goOnSays: 'The rhythm and the charter stay.',
    change: 'With a change',
    changeSays: 'Put it into the charter or the rhythm.',
    end: 'Towards an end',
    endSays: 'Without fault. Agree on a last date.',
    open: 'Not said yet',
    openSays: 'It can wait.',
  },

  goals: {
    none: 'There are no goals yet.',
    states: { open: 'open', reached: 'reached', archived: 'let go' },
    forWhom: { me: 'for you', partner: (partner: string) => `for ${partner}`, both: 'for both' },
    reached: 'Reached',
    reachedLabel: (title: string) => `Reached: ${title}`,
    letGo: 'Let go',
    letGoLabel: (title: string) => `Let go: ${title}`,
    openAgain: 'Open again',
    openAgainLabel: (title: string) => `Open again: ${title}`,
  },

  setUp: {
    text: (partner: string) =>
      `A few questions, answered by you and by ${partner}. The same ones come back halfway and at the end. It can also wait until your first meeting.`,
    kept: 'These answers are kept. They come back at the mid-term review.',
  },
}
