// The frame of an open journal: rail, bar and banners.
import type { ReactNode } from 'react'
import { plural } from '../plural'

const requests = (count: number) => `${count} ${plural(count, { one: 'request', other: 'requests' })}`

export const journal = {
  skip: 'Skip to the page',
  whatLeft: 'What left',
  heldBack:
    'Your last words could be neither saved nor sealed. They stand only here: copy them before you go on.',
  sessionGone:
    'That session is not there any more. If you put it into the trash, it can come back from there.',
  notBrought: 'It could not be brought back just now. It is safe in the trash; restore it from there.',

  rail: {
    label: 'Main',
    pairs: 'Pairs',
    lockNow: 'Lock now',
    offline: 'Offline by design',
    offlineNothingSent: 'Offline by design · nothing sent',
    offlineRefused: (count: number) => `Offline by design · ${count} refused`,
    whatWasRefused: (count: number) =>
      `Something in the app asked for the network. Since Duologue was started the shell refused ${requests(count)}; none of them left this laptop.`,
  },

  bar: {
    label: 'You are here',
    demo: 'Demo vault · sample words',
  },

  draft: {
    keptFor: (name: ReactNode): ReactNode => (
      <>
        Words that were not saved are kept for <b>{name}</b>.
      </>
    ),
    titled: (title: string) => `“${title}”`,
    untitled: {
      session: 'a session',
      summary: 'a summary',
      card: 'a card',
      charter: 'a charter',
      review: 'a review',
    },
    look: 'Look at them',
  },

  rollback: {
    text: (savedAt: string) =>
      `These files are an earlier copy: the vault was last saved on ${savedAt}, and something of that is missing here. Look for a newer copy of the folder before you write on.`,
    understood: 'Understood',
  },
}
