// Every place and every action, as the palette offers them. What only the place on screen can do comes from actions.ts.
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import CalendarDays from 'lucide-react/icons/calendar-days'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import CheckCheck from 'lucide-react/icons/check-check'
import ChartLine from 'lucide-react/icons/chart-line'
import FileInput from 'lucide-react/icons/file-input'
import FileOutput from 'lucide-react/icons/file-output'
import FilePlus from 'lucide-react/icons/file-plus'
import Bell from 'lucide-react/icons/bell'
import CalendarArrowDown from 'lucide-react/icons/calendar-arrow-down'
import House from 'lucide-react/icons/house'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Lightbulb from 'lucide-react/icons/lightbulb'
import Link2 from 'lucide-react/icons/link-2'
import Lock from 'lucide-react/icons/lock'
import Mails from 'lucide-react/icons/mails'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import PencilLine from 'lucide-react/icons/pencil-line'
import Plus from 'lucide-react/icons/plus'
import ScrollText from 'lucide-react/icons/scroll-text'
import SearchIcon from 'lucide-react/icons/search'
import Settings2 from 'lucide-react/icons/settings-2'
import Tags from 'lucide-react/icons/tags'
import Target from 'lucide-react/icons/target'
import Trash2 from 'lucide-react/icons/trash-2'
import UserPlus from 'lucide-react/icons/user-plus'
import Users from 'lucide-react/icons/users'
import Zap from 'lucide-react/icons/zap'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { PaletteEntry } from '../../features/search/palette/palette-entry'
import { m } from '../../messages/unlocked'
import { shortcut } from '../../ui/shortcut'
import type { Action } from '../../ui/actions'
import {
  cardsOf,
  goalsOf,
  pairOf,
  revealsOf,
  reviewsOf,
  sessionsOf,
  setUpOf,
  summariesOf,
  type Place,
} from './place'

/** What a place does for the palette, beyond going somewhere. */
export interface PaletteActs {
  readonly go: (place: Place) => void
  readonly newSession: (kind: 'planned' | 'held') => void
  readonly newSummary: (pair: Pair) => void
  readonly reminders: () => void
  readonly calendarIn: () => void
  readonly takeHandOver: () => void
  readonly lock: () => void
  readonly sitTogether: () => void
}

interface EntriesAsked {
  /** The one that is meant stands first. */
  readonly pairs: readonly Pair[]
  readonly actionsHere: readonly Action[]
  readonly acts: PaletteActs
}

export function paletteEntries({ pairs, actionsHere, acts }: EntriesAsked): readonly PaletteEntry[] {
  return [
    ...pairs.flatMap((pair, at) => placesOfPair(pair, at === 0, acts)),
    ...placesOfVault(pairs, acts),
    ...actionsHere.map(entryOfAction),
    ...actionsOfVault(pairs, acts),
  ]
}

/** The entry that leads to a place; what is open there does not count. */
export const entryIdOf = (place: Place): string => {
  const pairId = pairOf(place)
  if (place.is === 'label') return 'labels'
  if (place.is === 'calendar') return place.view === 'month' ? 'calendar' : 'timeline'
  return pairId === null || place.is === 'register' ? place.is : `${place.is} ${pairId}`
}

/** Of another pair than the one that is meant, only the sessions are offered unasked. */
function placesOfPair(pair: Pair, isMeant: boolean, { go }: PaletteActs): readonly PaletteEntry[] {
  const { also } = m.palette
  const pairId = pair.id
  const at = (place: Place, label: string, words: string, icon: ReactNode): PaletteEntry => ({
    ...placeEntry(place, label, words, icon, go),
    detail: pair.partnerName,
  })
  return [
    at(sessionsOf(pairId), m.ui.sessions, also.sessions, <NotebookPen strokeWidth={1.75} />),
    ...practicePlaces(pair, at).map((entry) => ({ ...entry, isTypedOnly: true })),
    {
      ...at(goalsOf(pairId), m.goals.heading, also.goals, <Target strokeWidth={1.75} />),
      isTypedOnly: !isMeant,
    },
    {
      ...at(summariesOf(pairId), m.ui.summaries, also.summaries, <CheckCheck strokeWidth={1.75} />),
      isTypedOnly: !isMeant,
    },
    {
      ...at(
        { is: 'pairSettings', pairId },
        m.pairs.settings.title,
        also.pairSettings,
        <Settings2 strokeWidth={1.75} />,
      ),
      isTypedOnly: true,
    },
  ]
}

/** The places of the pair's practice. */
const practicePlaces = (
  { id: pairId, partnerName }: Pair,
  at: (place: Place, label: string, words: string, icon: ReactNode) => PaletteEntry,
): readonly PaletteEntry[] => {
  const { also } = m.palette
  return [
    at({ is: 'overview', pairId }, m.today.overview, also.overview, <Users strokeWidth={1.75} />),
    at(cardsOf(pairId), m.cards.heading, also.cards, <Lightbulb strokeWidth={1.75} />),
    at({ is: 'charter', pairId }, m.charter.heading, also.charter, <ScrollText strokeWidth={1.75} />),
    at({ is: 'insights', pairId }, m.insights.heading, also.insights, <ChartLine strokeWidth={1.75} />),
    at(reviewsOf(pairId), m.reviews.heading, also.reviews, <ChartLine strokeWidth={1.75} />),
    at(
      { is: 'pairing', pairId },
      m.pairing.pairWith(partnerName),
      also.pairing,
      <Link2 strokeWidth={1.75} />,
    ),
    at(revealsOf(pairId), m.reveal.heading, also.reveals, <Mails strokeWidth={1.75} />),
    at(setUpOf(pairId), m.pairs.setUp.heading, also.setUp, <Settings2 strokeWidth={1.75} />),
  ]
}

function placesOfVault(pairs: readonly Pair[], { go }: PaletteActs): readonly PaletteEntry[] {
  const { also } = m.palette
  const at = (place: Place, label: string, words: string, icon: ReactNode) =>
    placeEntry(place, label, words, icon, go)
  const [first] = pairs
  const newPair = at({ is: 'newPair' }, m.ui.newPair, also.newPair, <Plus strokeWidth={1.75} />)
  if (first === undefined) return [newPair]
  return [
    at({ is: 'today' }, m.today.heading, also.today, <House strokeWidth={1.75} />),
    {
      ...at({ is: 'candidates' }, m.candidates.heading, also.candidates, <UserPlus strokeWidth={1.75} />),
      isTypedOnly: true,
    },
    at(
      { is: 'calendar', view: 'month' },
      m.calendar.title,
      also.calendar,
      <CalendarDays strokeWidth={1.75} />,
    ),
    {
      ...at(
        { is: 'calendar', view: 'timeline' },
        m.calendar.timeline,
        also.timeline,
        <CalendarDays strokeWidth={1.75} />,
      ),
      isTypedOnly: true,
    },
    {
      ...at({ is: 'search' }, m.search.heading, also.search, <SearchIcon strokeWidth={1.75} />),
      keys: shortcut('F', 'shift'),
    },
    at({ is: 'labels' }, m.labels.heading, also.labels, <Tags strokeWidth={1.75} />),
    at({ is: 'templates' }, m.templates.heading, also.templates, <LayoutTemplate strokeWidth={1.75} />),
    at({ is: 'handover' }, m.handover.heading, also.handover, <ArrowLeftRight strokeWidth={1.75} />),
    at({ is: 'trash' }, m.trash.heading, also.trash, <Trash2 strokeWidth={1.75} />),
    at(
      { is: 'register', pairId: first.id },
      m.journal.whatLeft,
      also.whatLeft,
      <FileOutput strokeWidth={1.75} />,
    ),
    newPair,
  ]
}

const placeEntry = (
  place: Place,
  label: string,
  also: string,
  icon: ReactNode,
  go: PaletteActs['go'],
): PaletteEntry => ({
  id: entryIdOf(place),
  group: 'places',
  label,
  also,
  icon,
  choose: () => {
    // What was focused goes with its place. A place that has something to begin with takes the focus itself.
    document.getElementById('work')?.focus()
    go(place)
  },
})

function actionsOfVault(pairs: readonly Pair[], acts: PaletteActs): readonly PaletteEntry[] {
  const { actions, also } = m.palette
  const lock: PaletteEntry = {
    id: 'lockNow',
    group: 'actions',
    label: actions.lockNow,
    also: also.lockNow,
    keys: shortcut('L'),
    icon: <Lock strokeWidth={1.75} />,
    choose: acts.lock,
  }
  if (pairs.length === 0) return [lock]
  const newSession = (
    kind: 'planned' | 'held',
    label: string,
    words: string,
    icon: ReactNode,
  ): PaletteEntry => ({
    id: `newSession ${kind}`,
    group: 'actions',
    label,
    also: words,
    icon,
    choose: () => acts.newSession(kind),
  })
  return [
    newSession('held', actions.newSession, also.newSession, <PencilLine strokeWidth={1.75} />),
    newSession('planned', actions.planSession, also.planSession, <CalendarPlus strokeWidth={1.75} />),
    ...pairs.map((pair, at): PaletteEntry => ({
      id: `newSummary ${pair.id}`,
      group: 'actions',
      label: actions.newSummary,
      detail: pairs.length === 1 ? undefined : m.palette.withPartner(pair.partnerName),
      also: also.newSummary,
      icon: <FilePlus strokeWidth={1.75} />,
      isTypedOnly: at > 0,
      choose: () => acts.newSummary(pair),
    })),
    {
      id: 'reminders',
      group: 'actions',
      label: m.rhythm.card.reminders,
      also: also.reminders,
      isTypedOnly: true,
      icon: <Bell strokeWidth={1.75} />,
      choose: acts.reminders,
    },
    {
      id: 'calendarIn',
      group: 'actions',
      label: m.rhythm.card.calendarIn,
      also: also.calendarIn,
      isTypedOnly: true,
      icon: <CalendarArrowDown strokeWidth={1.75} />,
      choose: acts.calendarIn,
    },
    {
      id: 'takeHandOver',
      group: 'actions',
      label: m.handover.inbox.take,
      also: also.takeHandOver,
      isTypedOnly: true,
      icon: <FileInput strokeWidth={1.75} />,
      choose: acts.takeHandOver,
    },
    {
      id: 'sitTogether',
      group: 'actions',
      label: actions.sitTogether,
      also: also.sitTogether,
      isTypedOnly: true,
      icon: <Users strokeWidth={1.75} />,
      choose: acts.sitTogether,
    },
    lock,
  ]
}

const entryOfAction = ({
  id,
  label,
  detail,
  also,
  keys,
  isTypedOnly = false,
  act,
}: Action): PaletteEntry => ({
  id,
  group: 'actions',
  label,
  detail,
  isTypedOnly,
  also,
  keys,
  icon: <Zap strokeWidth={1.75} />,
  choose: act,
})
