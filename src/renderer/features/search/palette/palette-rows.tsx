// What the palette lists, in groups: places, actions, things of the vault, and at last the search for everything.
import SearchIcon from 'lucide-react/icons/search'
import type { ReactNode } from 'react'
import type { SearchHit, SearchTarget } from '../../../../contract/search'
import { m } from '../../../messages/unlocked'
import { Found } from '../Found'
import { factsInWords, keyOfTarget, type PartnerOf } from '../target-words'
import { TargetIcon } from '../TargetIcon'
import { entriesFitting, entriesUsed, type PaletteEntry } from './palette-entry'

export interface PaletteRow {
  readonly key: string
  readonly label: ReactNode
  readonly detail: string | undefined
  readonly keys: string | undefined
  readonly icon: ReactNode
  /** What the vault answers may put another one in its place. */
  readonly isAwaited: boolean
  readonly choose: () => void
}

export interface RowGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly PaletteRow[]
}

export type Jump = Pick<SearchHit, 'target' | 'title' | 'dated'>

interface Ways {
  readonly onGo: (target: SearchTarget) => void
  readonly onSearch: (text: string) => void
}

interface RowsAsked extends Ways {
  readonly entries: readonly PaletteEntry[]
  readonly usedIds: readonly string[]
  readonly objects: readonly Jump[]
  readonly typed: string
  readonly partnerOf: PartnerOf
}

/** Without empty groups. */
export function paletteGroups({
  entries,
  usedIds,
  objects,
  typed,
  partnerOf,
  onGo,
  onSearch,
}: RowsAsked): RowGroup[] {
  const { groups } = m.palette
  const isBlank = typed.trim() === ''
  const used = isBlank ? entriesUsed(entries, usedIds) : []
  const fitting = entriesFitting(entries, typed).filter((entry) => !used.includes(entry))
  const ofGroup = (group: PaletteEntry['group']) =>
    fitting.filter((entry) => entry.group === group).map(rowOfEntry)
  return [
    { id: 'recent', title: groups.recent, rows: used.map(rowOfEntry) },
    { id: 'places', title: groups.places, rows: ofGroup('places') },
    { id: 'actions', title: groups.actions, rows: ofGroup('actions') },
    {
      id: 'objects',
      title: isBlank ? groups.written : groups.objects,
      rows: objects.map((object) => rowOfObject(object, partnerOf, onGo)),
    },
    { id: 'everything', title: groups.everything, rows: isBlank ? [] : [rowOfSearch(typed, onSearch)] },
  ].filter(({ rows }) => rows.length > 0)
}

const rowOfEntry = ({ id, label, detail, keys, icon, choose }: PaletteEntry): PaletteRow => ({
  key: id,
  label,
  detail,
  keys,
  icon,
  isAwaited: false,
  choose,
})

const rowOfObject = (
  { target, title, dated }: Jump,
  partnerOf: PartnerOf,
  onGo: Ways['onGo'],
): PaletteRow => ({
  key: `object ${keyOfTarget(target)}`,
  label: title.length === 0 ? m.ui.untitled : <Found parts={title} />,
  detail: factsInWords({ target, dated }, partnerOf),
  keys: undefined,
  icon: <TargetIcon kind={target.kind} />,
  isAwaited: true,
  choose: () => onGo(target),
})

const rowOfSearch = (typed: string, onSearch: Ways['onSearch']): PaletteRow => ({
  key: 'everything',
  label: m.palette.searchEverything(shortened(typed.trim())),
  detail: undefined,
  keys: undefined,
  icon: <SearchIcon strokeWidth={1.75} aria-hidden="true" />,
  isAwaited: true,
  choose: () => onSearch(typed),
})

const LONGEST = 80

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
