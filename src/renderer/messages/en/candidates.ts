// The shortlist of people one might pair with, and the invitation.
import type { CandidateState } from '../../../contract/candidates'
import type { PairPurpose } from '../../../contract/pairs'
import type { LetterField, LetterWords } from '../../../domain/invitation-letter'

const states: Readonly<Record<CandidateState, string>> = {
  idea: 'An idea',
  asked: 'Asked',
  agreed: 'Agreed',
  declined: 'Declined',
  paired: 'A pair by now',
}

const fields: Readonly<Record<LetterField, string>> = {
  purpose: 'Why we would meet',
  learn: 'What I hope to learn',
  offer: 'What I can offer',
  time: 'How much time it takes',
  ending: 'That either can stop at any time',
  privacy: 'That notes stay private',
}

const purposes: Readonly<Record<PairPurpose, string>> = {
  educational:
    'I would like to learn your craft from you, and to show you mine: the tools, the methods, how things are really made.',
  diversity:
    'I would like to see the company from where you stand, and to let you see it from where I stand.',
  strategy: 'I would like to think with you about where things should go, well before it is decided.',
  own: 'I would like us to learn from each other, in both directions.',
}

const letterWords = (purpose: PairPurpose): LetterWords => ({
  greeting: (to) => `Dear ${to},`,
  opening: 'Would you meet me now and then, for a talk in which both of us learn and both of us teach?',
  purpose: purposes[purpose],
  learn: (what) => `What I hope to learn from you: ${what}.`,
  offer: (what) => `What I can offer in return: ${what}.`,
  time: 'It takes about an hour every two weeks, for half a year at first. We choose the dates together, and whoever cannot come says so.',
  ending: 'Either of us can stop at any time, without giving a reason and without anybody being at fault.',
  privacy:
    'What we say stays between us. Each of us keeps their own notes on their own laptop; nobody else reads them, and nothing leaves without our both agreeing.',
  close: 'If you would like to, tell me. If you would rather not, that is fine, too.',
})

export const candidates = {
  heading: 'Candidates',
  lead: 'People you might learn with. A private list: nobody on it knows, until you ask.',
  new: 'Add a person',
  edit: 'Edit',
  editTitle: 'Edit this entry',
  empty: {
    title: 'Who could you learn with?',
    text: 'Write down two or three people outside your own reporting line. Look for those whose work you do not understand.',
  },
  name: 'Name',
  work: 'What they do',
  couldTeachMe: 'What they could teach me',
  couldLearnFromMe: 'What they could learn from me',
  why: 'Why this person',
  whyHint: 'For you alone: it is never offered for a letter.',
  state: 'How far it is',
  stateOf: (name: string) => `How far it is with ${name}`,
  states,
  teaches: (what: string) => `Could teach me: ${what}`,
  learns: (what: string) => `Could learn from me: ${what}`,
  letterOpen: 'Invitation…',
  makePair: 'Make a pair',
  toTrash: 'Move to trash',
  inTrash: (name: string) => `${name} is in the trash.`,
  letter: {
    title: (name: string) => `An invitation to ${name}`,
    choose: 'What stands in it',
    purpose: 'Purpose',
    fields,
    empty: (field: string) => `${field} (nothing noted yet)`,
    text: 'The letter',
    textHint: 'Change it as you like. The letter is not kept; choosing anew writes it anew.',
    bringBack: 'Bring my own words back',
    copy: 'Copy the letter',
    copied: 'Copied. It leaves the clipboard after 30 seconds: paste it where you write letters.',
    notCopied: 'It could not be copied. Select the text and copy it from there.',
    words: letterWords,
  },
}
