// Groups of five digits, as they are read aloud: a screen reader says which group it is, and each digit by itself.
import { m } from '../../messages/unlocked'

interface DigitGroupsProps {
  readonly groups: readonly string[]
  /** How many groups stand before these. */
  readonly after?: number
  /** Of all groups there are. */
  readonly count: number
  readonly labelledBy: string
  readonly className: string | undefined
}

export function DigitGroups({ groups, after = 0, count, labelledBy, className }: DigitGroupsProps) {
  const { group: inWords } = m.pairing.compare
  return (
    <ol aria-labelledby={labelledBy} className={className}>
      {groups.map((digits, at) => (
        <li key={at}>
          {/* As text it would be read as a number of five digits. */}
          <span role="img" aria-label={inWords(after + at + 1, count, [...digits].join(' '))}>
            {digits}
          </span>
        </li>
      ))}
    </ol>
  )
}
