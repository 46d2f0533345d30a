// The sealed reveal: both answer, both seal, and only then both see.
import type { RevealAbout, RevealPhase } from '../../../domain/reveal'
import { plural } from '../plural'

const abouts: Readonly<Record<RevealAbout, string>> = {
  ratings: 'Ratings',
  expectations: 'Expectations',
  feedback: 'Feedback',
}

const chips: Readonly<Record<RevealPhase, string>> = {
  draft: 'not sealed yet',
  asked: 'waits for you',
  sealed: 'waits for your partner',
  bothSealed: 'both sealed',
  openedByMe: 'yours is open',
  openedByPartner: 'open yours',
  open: 'both open',
}

/** Of a begun one and of one that is over nothing waits. */
const waiting: Readonly<Record<RevealPhase, (partner: string, title: string) => string>> = {
  draft: (_partner, title) => `“${title}” is not sealed yet`,
  asked: (partner, title) => `${partner} sealed answers: “${title}”`,
  sealed: (partner, title) => `“${title}” waits for ${partner}’s seal`,
  bothSealed: (partner, title) => `You and ${partner} have sealed “${title}”`,
  openedByMe: (partner, title) => `“${title}” waits for ${partner} to open`,
  openedByPartner: (partner, title) => `${partner} opened “${title}”`,
  open: (_partner, title) => `“${title}” is open`,
}

const waitingFacts: Readonly<Record<RevealPhase, string>> = {
  draft: '',
  asked: 'answer and seal yours',
  sealed: 'sealed answers, yours stand',
  bothSealed: 'sealed answers, they can be opened',
  openedByMe: 'sealed answers, yours are open',
  openedByPartner: 'sealed answers, open yours to see both',
  open: '',
}

export const reveal = {
  heading: 'Sealed answers',
  lead: (partner: string) =>
    `You and ${partner} answer the same questions. Both seal their answers before either sees the other’s; then both open. Nobody can change theirs after seeing yours.`,
  abouts,
  chips,
  waiting,
  waitingFacts,
  all: 'All sealed answers',
  list: 'Begun so far',
  none: 'Nothing was begun yet.',
  begin: {
    title: 'Begin one',
    expectations: 'Compare expectations…',
    feedback: 'Give each other feedback…',
    ratings: 'To compare ratings, open a finished round under “Where you stand”.',
    compare: (partner: string) => `Compare with ${partner}’s, sealed…`,
    compareHint:
      'Your answers stay closed until both of you have sealed. What you noted as told by your partner does not go along.',
  },
  steps: {
    label: 'How far it is',
    mine: 'Yours sealed',
    theirs: (partner: string) => `${partner}’s sealed`,
    mineOpen: 'Yours opened',
    theirsOpen: (partner: string) => `${partner}’s opened`,
    done: 'done',
    notYet: 'not yet',
  },
  said: {
    draft: () => 'Answer as you would if nobody looked over your shoulder. Nothing has left yet.',
    asked: (partner: string) =>
      `${partner} has answered and sealed. Give your own answers and seal them; then both of you can open.`,
    sealed: (partner: string) =>
      `Your answers stand. Give ${partner} the file, and take theirs in when it comes.`,
    bothSealed: (partner: string) =>
      `Both have sealed: nobody can change anything now. Open yours, and give ${partner} the file.`,
    openedByMe: (partner: string) =>
      `Yours are open. Give ${partner} the file, and take theirs in when it comes.`,
    openedByPartner: (partner: string) =>
      `${partner} has opened. Theirs are shown once you open yours: then both see both.`,
    open: (partner: string) =>
      `This is what you and ${partner} sealed, word for word. It is a beginning of a talk, not a score.`,
  } satisfies Readonly<Record<RevealPhase, (partner: string) => string>>,
  question: {
    ends: (low: string, high: string) => `1: ${low} · 5: ${high}`,
    mine: 'Your answer',
    level: (level: number, low: string, high: string) =>
      level === 1 ? `1, ${low}` : level === 5 ? `5, ${high}` : String(level),
    comment: 'In your words',
    leaveOut: 'Leave out',
    leaveOutOf: (text: string) => `Leave out: ${text}`,
    leftOut: (text: string) => `Not asked: “${text}” Your answer is kept.`,
    askAgain: 'Ask it after all',
    askAgainOf: (text: string) => `Ask it after all: ${text}`,
    about: { me: 'about you', partner: (partner: string) => `about ${partner}`, pair: '' },
    unanswered: 'no answer',
  },
  you: 'You',
  seal: {
    act: 'Seal my answers…',
    title: 'Seal my answers',
    lead: (partner: string) =>
      `From here on your answers stand. ${partner} gets these questions and a seal. Your answers do not go along.`,
    leaves: 'These words leave',
    stays: (count: number) =>
      plural(count, {
        one: 'Your answer stays here until you open it.',
        other: `Your ${count} answers stay here until you open them.`,
      }),
    read: 'I have read these words. They may go to my partner.',
    yes: 'Seal and save the file…',
  },
  open: {
    act: 'Open mine…',
    title: 'Open my answers',
    lead: (partner: string) => `${partner} can read these words afterwards. They are what you sealed.`,
    leaves: 'These words leave',
    read: 'I have read these words. They may go to my partner.',
    yes: 'Open and save the file…',
  },
  file: {
    seal: 'Save the sealed file again…',
    opening: 'Save the opened file again…',
    saved: (partner: string, fileName: string) =>
      `Saved. Give ${partner} the file “${fileName}”: only ${partner} and you can open it.`,
    notSaved: (partner: string) =>
      `No file was saved: nothing left the vault, and the register has no line for it. What you signed stands here; save the file for ${partner} whenever you like.`,
    take: (partner: string) => `${partner}’s file is taken in under “Hand-overs”.`,
  },
  remove: {
    act: 'Remove…',
    title: 'Remove these answers?',
    text: 'They go out of this vault for good. What your partner was given stays with them; a file that comes later is refused.',
    yes: 'Remove',
  },
  keep: 'Keep',
  notPaired: 'Pair your two Duologues first: a seal has to come from somebody.',
}
