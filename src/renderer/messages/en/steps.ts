// The steps of a session, from the plan to the next date, and what became of its date in words.
import type { ByWhom } from '../../../contract/sessions'

const by = (who: ByWhom, partnerName: string) =>
  ({ me: 'by me', partner: `by ${partnerName}`, both: 'by both' })[who]

export const steps = {
  tookPlace: 'It took place',
  otherwise: 'It did not',
  move: 'Moved…',
  cancel: 'Cancelled…',
  reflect: 'Next: reflect',
  close: 'Close session',
  closed: 'Closed',
  reopen: 'Reopen',
  notHeld: 'It has not taken place yet',
  planAgain: 'Plan it again',
  cancelledBy: (who: ByWhom, partnerName: string) => `Cancelled ${by(who, partnerName)}`,

  who: {
    moved: 'Who moved it?',
    cancelled: 'Who cancelled it?',
    me: 'Me',
    both: 'Both of us',
  },
  why: 'Why',
  whyHint: 'For you alone. It can stay empty.',

  moving: { title: 'A new date', save: 'Move it' },
  cancelling: {
    title: 'It will not take place',
    text: 'The session stays in the list, with what you prepared for it.',
    save: 'Cancel the session',
    keep: 'Keep it',
    next: 'When do you meet instead?',
    another: 'On another date',
    anotherSays: 'The next date is protected: a pair that always has one keeps meeting.',
    none: 'Not known yet',
    noOther: 'No other date',
    planned: (when: string) => `The next one is planned already: ${when}.`,
    noDate: 'A date and a time are needed.',
  },
  again: { title: 'Plan it again', save: 'Plan it' },

  closing: {
    title: 'When do you meet next?',
    lead: 'A pair that always knows its next date keeps meeting. In a closed session you can still write.',
    legend: 'The next date',
    plan: 'Plan the next one',
    planSays: 'Proposed from your rhythm. Change it as you like.',
    alike: (details: string) => `Otherwise as this one: ${details}.`,
    planned: 'A session is planned already',
    plannedAt: (when: string) => `${when}.`,
    noneIsPlanned: 'There is none in the list yet.',
    waived: 'No next date',
    waivedSays: 'On purpose: a pause, or the end. You can still plan one at any time.',
    save: 'Close session',
    noDate: 'A date and a time are needed.',
  },

  rhythm: {
    kept: (on: string) => `Took place as planned, ${on}`,
    moved: (from: string, who: ByWhom, partnerName: string) => `Moved from ${from} ${by(who, partnerName)}`,
    cancelled: (on: string, who: ByWhom, partnerName: string) =>
      `${on} was cancelled ${by(who, partnerName)}`,
    waived: 'Closed without a next date, on purpose',
  },
}
