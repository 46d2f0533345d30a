// The guided path on which two people set themselves up: what they want, what they do, where they stand in the house.
import type { Channel } from '../../../contract/pairs'
import type { LineFinding, LineQuestion, LineReply } from '../../../domain/line-check'
import type { Level } from '../../../domain/peers'
import type { SetUpStep } from '../../../domain/set-up-steps'

const steps: Readonly<Record<SetUpStep, string>> = {
  purpose: 'Purpose',
  objective: 'Objective',
  skills: 'Learning and teaching',
  functions: 'Functions and talking',
  lines: 'Reporting lines',
  rhythm: 'Rhythm',
  standing: 'Where we stand',
  charter: 'Charter',
}

const leads: Readonly<Record<SetUpStep, (partner: string) => string>> = {
  purpose: (partner) =>
    `Why do you and ${partner} meet? Without a purpose, talks of this kind fade after the third.`,
  objective: () => 'One sentence you could read out in half a year and say: yes, or not yet.',
  skills: (partner) =>
    `Both learn, both teach. Name what, and say where each of you thinks you stand. Ask ${partner}, and put that answer beside your own: the two stay side by side.`,
  functions: (partner) => `What you and ${partner} do in the house, and how you like to be reached.`,
  lines: (partner) =>
    `People speak freely to those who have no say over their pay. Six questions show whether you and ${partner} are free of each other’s line.`,
  rhythm: () => 'How often, how long, and who keeps the date. A date that stands is half of it.',
  standing: () => 'The same few questions now, halfway and at the end. Prompts to talk about, never a score.',
  charter: (partner) =>
    `What you and ${partner} promise each other, on one page. It takes over what you tick, and nothing else.`,
}

export const setUp = {
  heading: 'Set-up',
  title: (partner: string) => `Setting up with ${partner}`,
  stepsLabel: 'Steps of the set-up',
  steps,
  leads,
  progress: (done: number, total: number) =>
    done === total
      ? 'All said · change any of it whenever you like'
      : `${done} of ${total} done · continue any time`,
  isDone: 'done',
  back: 'Back',
  skip: 'Skip for now',
  next: 'Continue',
  countAsDone: 'Count it as done',
  saving: 'Saving…',
  saved: 'Saved',
  kept: 'Everything here lies in your private room.',
  purposeWords: 'In your own words',
  purposeWordsHint: 'If none of the four says it, or to say it better.',
  objective: 'Our objective',
  objectiveHint:
    'For example: by June one of us can read a model’s error bars, and the other can defend a budget.',
  later: 'This step is not here yet. Skip it for now.',
  charter: {
    text: 'The charter says how you deal with each other: what stays between you, how often you meet, how either of you can stop without giving a reason. Purpose, rhythm and reporting lines are offered there, and you choose.',
    open: 'Open the charter',
  },
}

const levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
  1: 'All new',
  2: 'Heard of it',
  3: 'Have tried it',
  4: 'At ease',
  5: 'Could teach it',
}

export const skills = {
  levels,
  level: (level: number, words: string) => `${level} · ${words}`,
  notSaid: 'Not said',
  sides: {
    me: (partner: string) => `${partner} teaches, I learn`,
    partner: (partner: string) => `I teach, ${partner} learns`,
  },
  name: 'Skill',
  add: 'Add',
  newName: {
    me: 'What do you want to learn?',
    partner: (partner: string) => `What does ${partner} want to learn?`,
  },
  now: 'Now',
  wanted: 'Wanted',
  iSay: { me: () => 'I say of myself', partner: (partner: string) => `I say of ${partner}` },
  partnerSays: {
    me: (partner: string) => `${partner} says of me`,
    partner: (partner: string) => `${partner} says`,
  },
  wantedIsLower: 'What is wanted here is below what is there now. Is that how it is meant?',
  pick: (who: string, when: string, skill: string) => `${skill}: ${when}, ${who}`,
  remove: (skill: string) => `Remove “${skill}”`,
  removed: (skill: string) => `“${skill}” is removed.`,
  undo: 'Undo',
}

const levelNames: Readonly<Record<Level, string>> = {
  staff: 'In a team',
  lead: 'Leads a team',
  manager: 'Manages a department',
  director: 'Directs an area',
  executive: 'Executive board',
}

const channels: Readonly<Record<Channel, string>> = {
  inPerson: 'In person',
  walk: 'On a walk',
  video: 'Video',
  phone: 'Phone',
  chat: 'Chat',
  email: 'E-mail',
}

export const functions = {
  you: 'You',
  function: 'Function',
  functionHint: 'What you would say at dinner: “I plan production”.',
  level: 'Place in the organisation',
  levelNotSaid: 'Not said',
  levels: levelNames,
  /** Only where both said it and it differs. */
  levelsDiffer:
    'You stand in different places in the house. It helps when the one who is asked less often speaks first.',
  talking: 'How we like to communicate',
  channels,
  mine: (partner: string) => `What I ask of ${partner}`,
  mineHint: 'For example: no calls before nine; tell me straight when I talk too much.',
  partners: (partner: string) => `What ${partner} asks of me`,
}

const questions: Readonly<Record<LineQuestion, (partner: string) => string>> = {
  partnerReportsToMe: (partner) => `Does ${partner} report to you?`,
  partnerBelowMyReports: (partner) =>
    `Does ${partner} report to somebody who reports to you, however many steps away?`,
  iReportToPartner: (partner) => `Do you report to ${partner}?`,
  iAmBelowPartnersReports: (partner) =>
    `Do you report to somebody who reports to ${partner}, however many steps away?`,
  sameManager: () => 'Do you have the same manager?',
  oneDecides: () => 'Does one of you decide on the other’s pay, appraisal or promotion?',
}

const replies: Readonly<Record<LineReply, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure' }

const findings: Readonly<Record<LineFinding, { readonly name: string; readonly says: string }>> = {
  clear: {
    name: 'Neither of you is in the other’s reporting line.',
    says: 'That is how it should be. If one of you changes places, check again.',
  },
  direct: {
    name: 'One of you reports to the other.',
    says: 'Hardly anybody says freely what they do not know to the person they report to. Pairs like this do better with partners from different lines.',
  },
  skipLevel: {
    name: 'One of you stands further up in the other’s line.',
    says: 'A manager’s manager is in the line, too: what is said between you can come back at an appraisal, and the one between you may feel passed over.',
  },
  decidesAbout: {
    name: 'One of you decides about the other.',
    says: 'Whoever has a say in pay, appraisal or promotion hears less of the truth. Another partner is the easier start; or hand that decision to somebody else.',
  },
  sameManager: {
    name: 'You have the same manager.',
    says: 'You may be compared with each other. Agree what your manager hears of your talks; best is nothing but that you meet.',
  },
  unknown: {
    name: 'Not everything is known yet.',
    says: 'Ask, and come back; it takes a minute. Until then nothing is called clear.',
  },
}

const above: Partial<Readonly<Record<LineQuestion, (partner: string) => string>>> = {
  partnerReportsToMe: (partner) => `${partner} reports to you.`,
  partnerBelowMyReports: (partner) => `You stand further up in ${partner}’s line.`,
  iReportToPartner: (partner) => `You report to ${partner}.`,
  iAmBelowPartnersReports: (partner) => `${partner} stands further up in your line.`,
}

export const lines = {
  questions,
  replies,
  findings,
  /** In place of the finding’s name, where it is known who it is. */
  above,
  contradiction:
    'Two of these answers cannot both be true: nobody stands above and below the same person. Look at them again.',
  open: (count: number) => (count === 1 ? 'One question is left.' : `${count} questions are left.`),
  reason: 'Why do you go on all the same?',
  reasonHint:
    'It is logged with the day and stays as it is. The charter offers it; it goes in only if you tick it there.',
  record: 'Log this check',
  recordReason: 'Log it and go on',
  log: 'Checked so far',
  checkedOn: (day: string) => `Checked ${day}`,
  goesOn: (reason: string) => `You go on: ${reason}`,
  undecided: 'Nothing decided yet.',
  chains: {
    title: 'Write down the lines instead',
    text: 'Not sure? Name who stands above each of you, the nearest first, one name a line. The answers follow; the names are not kept.',
    mine: 'Above you',
    partners: (partner: string) => `Above ${partner}`,
    answer: 'Answer from the lines',
  },
}

export const ending = {
  title: 'End this pair',
  text: 'A pair ends without fault and without a reason. Everything you wrote stays; nothing reminds you any more. You can begin again whenever both want to.',
  open: 'End this pair…',
  ask: (partner: string) => `End the pair with ${partner}?`,
  endedOn: 'Last day',
  how: 'How it ended',
  howHint: 'For you alone. It can stay empty.',
  end: 'End this pair',
  ended: (partner: string) => `The pair with ${partner} has ended. Your notes are where they were.`,
  againTitle: 'This pair has ended',
  againText: (day: string) => `It ended on ${day}. Everything you wrote is still here.`,
  again: 'Begin again today',
  begun: (partner: string) => `You and ${partner} begin again.`,
  periods: 'When you met',
  period: (from: string, to: string | null) => (to === null ? `Since ${from}` : `${from} to ${to}`),
  /** Beside the name in the rail. */
  short: (day: string) => `ended ${day}`,
}
