// Where a hit of the leak check comes from, and the verdict, in words.
import type { LeakHit } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import { asPlainDay } from '../../../ui/local-dates'

/** What stands in private, and of a name or a number what it is. */
export function sourceInWords({ source, kind }: LeakHit): string {
  const { of } = m.leaks
  const how = kind === 'near' ? 'near' : 'verbatim'
  switch (source.kind) {
    case 'note':
      return of.note(how, asPlainDay(source.heldOn))
    case 'pair':
      return of.pair(how, source.partnerName)
    case 'loose':
      return of.loose(how, source.what, source.name)
    case 'name':
      return of.name(source.name, source.origin)
    case 'dateOfName':
      return of.date(source.name)
    case 'pattern':
      return isPattern(kind) ? of.pattern[kind] : ''
  }
}

type Pattern = keyof typeof m.leaks.of.pattern

const isPattern = (kind: LeakHit['kind']): kind is Pattern => Object.hasOwn(m.leaks.of.pattern, kind)

interface Counted {
  readonly leaks: readonly LeakHit[]
  readonly runLength: number
}

/** Null: the report is not about the words as they stand. */
export function verdictInWords(report: Counted | null): string {
  if (report === null) return m.leaks.checking
  const { leaks, runLength } = report
  if (leaks.length === 0) return m.leaks.none(runLength)
  const isWording = leaks.every(({ kind }) => kind === 'verbatim' || kind === 'near')
  return isWording ? m.leaks.passagesWouldLeak(leaks.length) : m.leaks.placesWouldLeak(leaks.length)
}
