// The trash: what was put away, when it goes, and what deleting for good means.
import type { TrashKind } from '../../../contract/trash'
import { plural } from '../plural'

const kinds: Readonly<Record<TrashKind | 'template', string>> = {
  pair: 'Pair',
  session: 'Session',
  goal: 'Goal',
  tag: 'Tag',
  person: 'Person',
  template: 'Template',
  savedSearch: 'Saved search',
  attachment: 'File',
  summary: 'Summary',
  card: 'Card',
  review: 'Review',
  candidate: 'Candidate',
  charter: 'Charter',
}

const counted = (many: number, one: string, other: string) =>
  many === 0 ? `no ${other}` : `${String(many)} ${plural(many, { one, other })}`
const days = (count: number) => `${String(count)} ${plural(count, { one: 'day', other: 'days' })}`

export const trash = {
  heading: 'Trash',
  lead: 'Everything you put away stays here for 30 days. Until then it can come back as it was.',
  label: 'In the trash',
  kinds,
  withPartner: (partnerName: string) => `with ${partnerName}`,
  goesOn: (day: string, daysLeft: number) =>
    daysLeft <= 0 ? `goes at the next unlock` : `goes on ${day} · in ${days(daysLeft)}`,
  restore: 'Restore',
  restored: (name: string) => `“${name}” is back.`,
  deleteForGood: 'Delete for good…',
  more: (name: string) => `Delete for good… “${name}”`,
  bring: (name: string) => `Restore “${name}”`,
  empty: 'Empty the trash…',
  nothing: {
    title: 'Nothing in the trash',
    text: 'What you move here stays for 30 days, and can come back as it was.',
  },

  confirm: {
    title: (name: string) => `Delete “${name}” for good?`,
    emptyTitle: (count: number) =>
      `Delete ${String(count)} ${plural(count, { one: 'thing', other: 'things' })} for good?`,
    takesWith: {
      pair: (sessions: number, goals: number, summaries: number) =>
        `With it ${plural(sessions + goals + summaries, { one: 'goes', other: 'go' })} ${counted(sessions, 'session', 'sessions')}, ${counted(goals, 'goal', 'goals')} and ${counted(summaries, 'summary', 'summaries')}. So do its charters, cards and reviews.`,
      session: 'Its three notes and all their earlier versions go with it.',
      label: 'The mark is taken out of every note that bears it; the words stay.',
      register: 'What left this vault stays in the register, without the kept copies of the files.',
    },
    atOnce:
      'It is gone from this vault at once, and its place on disk is overwritten. Nothing in Duologue can bring it back.',
    copies:
      'Copies may remain where Duologue cannot reach: in backups you made of the folder, in snapshots of the system, and on an SSD in cells nobody can address. All of them are encrypted with this vault’s key.',
    yes: 'Delete for good',
    yesEmpty: 'Empty the trash',
  },
  deleted: (name: string) => `“${name}” is deleted for good.`,
  emptied: (count: number) =>
    `${String(count)} ${plural(count, { one: 'thing is', other: 'things are' })} deleted for good.`,
}
