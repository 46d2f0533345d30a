// How long a number of guesses takes, in words: on one computer, and on a thousand of them.
const GUESSES_A_SECOND = 10
const MANY = 1_000

const UNITS = [
  { name: 'year', seconds: 31_557_600 },
  { name: 'month', seconds: 2_629_800 },
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3_600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
] as const

export function guessingTime(guesses: number): string {
  const one = spell(guesses / GUESSES_A_SECOND)
  const many = spell(guesses / GUESSES_A_SECOND / MANY)
  const times =
    one === many ? `${one}, even on a thousand computers` : `${one} on one computer, ${many} on a thousand`
  return `${times.charAt(0).toUpperCase()}${times.slice(1)}, at ${GUESSES_A_SECOND} guesses a second.`
}

function spell(seconds: number): string {
  const unit = UNITS.find((candidate) => seconds >= candidate.seconds)
  if (!unit) return 'less than a second'
  const count = Math.round(seconds / unit.seconds)
  if (unit.name === 'year' && count >= 1_000)
    return count < 1_000_000 ? 'thousands of years' : 'millions of years'
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`
}
