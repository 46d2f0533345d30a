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
  openedByMe: 'you have shown yours',
  openedByPartner: 'show yours',
  open: 'both shown',
}

/** Of a begun one and of one that is over nothing waits. */
const waiting: Readonly<Record<RevealPhase, (partner: string, title: string) => string>> = {
  draft: (_partner, title) => `“${title}” is not sealed yet`,
  asked: (partner, title) => `${partner} sealed answers: “${title}”`,
  sealed: (partner, title) => `“${title}” waits for ${partner}’s seal`,
  bothSealed: (partner, title) => `You and ${partner} have sealed “${title}”`,
  openedByMe: (partner, title) => `“${title}” waits for ${partner} to show theirs`,
  openedByPartner: (partner, title) => `${partner} has shown answers: “${title}”`,
  open: (_partner, title) => `Both see “${title}”`,
}

const waitingFacts: Readonly<Record<RevealPhase, string>> = {
  draft: '',
  asked: 'answer and seal yours',
  sealed: 'sealed answers, yours stand',
  bothSealed: 'sealed answers, they can be shown',
  openedByMe: 'sealed answers, yours are shown',
  openedByPartner: 'sealed answers, show yours to see both',
  open: '',
}

export const reveal = {
  heading: 'Sealed answers',
  lead: (partner: string) =>
    `You and ${partner} answer the same questions. Both seal their answers before either sees the other’s; then both show them. Nobody can change theirs after seeing yours.`,
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
    mine: 'You seal',
    theirs: (partner: string) => `${partner} seals`,
    mineOpen: 'You show yours',
    theirsOpen: (partner: string) => `${partner} shows theirs`,
    done: 'done',
    notYet: 'not yet',
  },
  said: {
    draft: () => 'Answer as you would if nobody looked over your shoulder. Nothing has left yet.',
    asked: (partner: string) =>
      `${partner} has answered and sealed. Once you have sealed yours, too, both of you can show them.`,
    sealed: (partner: string) => `Your answers stand. ${partner} cannot read them yet.`,
    bothSealed: () => 'Both have sealed: nobody can change anything now.',
    openedByMe: (partner: string) => `You have shown yours. ${partner}’s are still sealed.`,
    openedByPartner: (partner: string) =>
      `${partner} has shown theirs. You see them as soon as you show yours.`,
    open: (partner: string) =>
      `This is what you and ${partner} sealed, word for word. It is a beginning of a talk, not a score.`,
  } satisfies Readonly<Record<RevealPhase, (partner: string) => string>>,
  next: {
    mine: 'Your turn',
    theirs: (partner: string) => `${partner}’s turn`,
    nobody: 'Both have shown their answers',
    answer: 'Answer the questions.',
    seal: 'Seal your answers.',
    giveSeal: (partner: string, fileName: string) => `First give ${partner} “${fileName}”.`,
    saveSeal: (partner: string) => `First save the sealed file, and give it to ${partner}.`,
    takeSeal: (partner: string) => `When ${partner}’s sealed file comes, take it in under “Hand-overs”.`,
    show: (partner: string) => `Show your answers to ${partner}: that makes another file to give.`,
    showToo: (partner: string) => `Show your answers to ${partner}: then you see theirs.`,
    giveShown: (partner: string) => `Give ${partner} the file with your answers.`,
    takeShown: (partner: string) =>
      `When the file with ${partner}’s answers comes, take it in under “Hand-overs”.`,
    giveIfNotYet: (partner: string) =>
      `If you have not yet, give ${partner} the file with your answers: then ${partner} sees both, too.`,
  },
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
    title: (_partner: string) => 'Seal my answers',
    lead: (partner: string) =>
      `From then on your answers cannot be changed. ${partner} gets these questions and a seal. Your answers do not go along.`,
    leaves: 'These words leave',
    stays: (count: number) =>
      plural(count, {
        one: 'Your answer stays here until you show it.',
        other: `Your ${count} answers stay here until you show them.`,
      }),
    read: 'I have read these words. They may go to my partner.',
    yes: 'Seal and save the file…',
  },
  open: {
    act: (partner: string) => `Show mine to ${partner}…`,
    title: (partner: string) => `Show my answers to ${partner}`,
    lead: (partner: string) => `${partner} can read these words afterwards. They are what you sealed.`,
    leaves: 'These words leave',
    read: 'I have read these words. They may go to my partner.',
    yes: 'Show and save the file…',
  },
  file: {
    first: 'Save the sealed file…',
    seal: 'Save the sealed file again…',
    opening: 'Save the file with my answers again…',
    saved: (partner: string, fileName: string) => `Saved. Give ${partner} the file “${fileName}”.`,
    onlyYou: (partner: string) => `Only ${partner} and you can open it.`,
    cardOnly: (partner: string) =>
      `Sealed for the card you have of ${partner}; compare the digits to be sure it is theirs.`,
    notSaved: (partner: string) =>
      `No file was saved: nothing left the vault, and the register has no line for it. What you signed stands here; save the file for ${partner} whenever you like.`,
  },
  remove: {
    act: 'Remove…',
    title: 'Remove these answers?',
    text: 'They go out of this vault for good. What your partner was given stays with them; a file that comes later is refused.',
    yes: 'Remove',
  },
  notPaired: 'Pair your two Duologues first: a seal has to come from somebody.',
}
