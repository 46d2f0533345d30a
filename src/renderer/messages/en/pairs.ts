// The page on which a pair is made: who one learns with, and why.
import type { PairPurpose } from '../../../contract/pairs'
import { plural } from '../plural'
import { ending, functions, lines, setUp, skills } from './pair-set-up'

interface Purpose {
  readonly name: string
  readonly says: string
}

const purposes: Readonly<Record<PairPurpose, Purpose>> = {
  educational: {
    name: 'Craft',
    says: 'Learn each other’s craft: tools, methods, how things are made.',
  },
  diversity: { name: 'Perspective', says: 'See the company from where the other stands.' },
  strategy: { name: 'Strategy', says: 'Think together about where things should go.' },
  own: { name: 'In our own words', says: 'Something else. Say it in the sentence below.' },
}

export const pairs = {
  title: 'Who do you learn with?',
  firstLead:
    'A pair is you and one other person. Both learn and both teach. What you write about it stays in this vault until you mark a passage and choose to share it.',
  oneMoreLead: 'One more pair, with its own sessions and summaries. The pairs never see each other.',
  myName: 'Your name',
  partnerName: 'Your partner’s name',
  objective: 'What should be different in half a year?',
  objectiveHint: 'One sentence, for you alone. It can stay empty.',
  startJournal: 'Start the journal',
  makePair: 'Make this pair',
  whereItLies: 'Names, purpose and sentence lie in your private room. Nobody else sees them.',

  setUpPair: 'Set up the pair…',
  shortlist: 'Not sure yet who? Keep a shortlist',
  setUp,
  skills,
  /** From 1 on. */
  skillLevels: skills.levels,
  functions,
  lines,
  ending,
  settings: {
    title: 'Pair settings',
    lead: 'Names and purpose, as they stand in your private room. What was shared or agreed keeps the names it was made with.',
    save: 'Save',
    saved: 'Saved.',
    setUpText: 'Purpose, what each learns and teaches, reporting lines, rhythm: step by step, in any order.',
    setUpOpen: 'Open the set-up',
    away: 'Put this pair away',
    awayText: (sessionCount: number, partnerName: string) =>
      `${sessionCount} ${plural(sessionCount, { one: 'session', other: 'sessions' })} with ${partnerName}, their notes and goals go into the trash together. They stay there for 30 days and can be brought back; after that they are gone for good, and nobody can bring them back.`,
    awayKeeps: 'What has left already has left: nothing of this reaches files that others have.',
    awayAsk: 'Move to trash…',
    awayTitle: (partnerName: string) => `Put the pair with ${partnerName} into the trash?`,
    awayDo: 'Move to trash',
    awayDone: (partnerName: string) =>
      `The pair with ${partnerName} is in the trash. It stays there for 30 days.`,
  },

  purpose: 'What brings you together?',
  purposes,
}
