// Sit-together mode: two people at one screen, the shared room alone.
import type { PaperStatus } from '../../../contract/together'
import { plural } from '../plural'

const stamps: Readonly<Record<PaperStatus, string>> = {
  draft: 'Draft, not agreed',
  ready: 'Finished, not agreed',
  proposed: 'Signed and handed over, waits for the partner',
  answered: 'Signed by the partner, waits for your answer',
  agreed: 'Agreed by both',
  superseded: 'Replaced by a newer one',
  retracted: 'Taken back',
}

export const together = {
  frame: {
    title: 'Sitting together',
    only: 'Only what may be shared is open.',
    size: 'Reading size',
    sizes: { usual: 'Usual', large: 'Large' },
    lock: 'Lock',
    papers: 'On the table',
    paper: 'The document',
  },
  filesWait: (count: number) =>
    plural(count, {
      one: 'A hand-over file waits until your own room is unlocked. It cannot be opened here.',
      other: `${String(count)} hand-over files wait until your own room is unlocked. They cannot be opened here.`,
    }),
  nothing: {
    title: 'The shared room is empty',
    text: 'There is no summary and no charter yet. Lock, open your own room and begin one there.',
  },
  lay: {
    title: 'What goes on the table?',
    lead: 'Tick what the two of you will look at. Until you lock, nothing else can be opened: not even its title is shown.',
    with: (partner: string) => `With ${partner}`,
    unnamed: 'Without names',
    begin: (count: number) =>
      count === 0
        ? 'Tick something first'
        : plural(count, { one: 'Put 1 document on the table', other: `Put ${count} documents on the table` }),
    all: 'All of these',
  },
  kinds: { summary: 'Summary', charter: 'Charter' },
  rolledBack:
    'This vault is an older copy than the one saved last. Lock and open your own room: it says more about it.',
  choose: 'Choose what to look at.',
  draft: 'Write in it as you like: both of you see the same words.',
  readOnly: 'This one can be read here, not changed.',
  staysHere:
    'Nothing leaves from here. Signing, handing over and saving need your own room, where every word is checked first: lock and unlock.',
  stamps,
  state: (stamp: string, day: string) => `${stamp} · ${day}`,
  leftBefore: {
    title: 'When it left',
    anyVersion: 'When this version or an earlier one left',
    never: 'It never left this vault.',
    line: (format: string, at: string) => `${format}, ${at}`,
  },
}
