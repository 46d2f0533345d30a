// What could be carried into a charter, word for word as it would stand there.
// Invariant: composed of what is saved in the private room; nothing here is carried by being composed.
import type { CharterPart } from '../../../contract/charter'
import type { LineCheck } from '../../../contract/line-checks'
import type { Pair } from '../../../contract/pairs'
import type { Rhythm } from '../../../contract/rhythm'
import type { Skill } from '../../../contract/skills'
import { filledIn } from '../../../domain/clause-wording'
import { dayInWords } from '../../../domain/day-in-words'
import type { PrivateText } from '../../../domain/text'
import { carriedWords as w } from './library'

/** All that is known of a pair which a charter could take over. */
export interface PairFacts {
  readonly pair: Pair
  readonly skills: readonly Skill[]
  readonly lineCheck: LineCheck | undefined
  readonly rhythm: Rhythm | undefined
}

export interface PartOffer {
  readonly part: CharterPart
  /** Of its clause; empty where it gets none. */
  readonly heading: PrivateText
  readonly words: PrivateText
  /** The private texts that stand in it as they were typed. */
  readonly sources: readonly string[]
}

/** Only what there is: a part without words is not offered. */
export function offersOf({ pair, skills, lineCheck, rhythm }: PairFacts): PartOffer[] {
  const offers: Composed[] = [
    namesOffer(pair),
    purposeOffer(pair),
    learningOffer(pair, skills),
    functionsOffer(pair),
    ...(lineCheck === undefined ? [] : [linesOffer(lineCheck)]),
    ...(rhythm === undefined ? [] : [rhythmOffer(pair, rhythm)]),
  ]
  return offers
    .filter(({ words }) => words.trim() !== '')
    .map(({ part, words, sources }) => ({
      part,
      heading: asPrivate(part === 'names' || part === 'purpose' ? '' : w.headings[part]),
      words: asPrivate(words),
      sources,
    }))
}

interface Composed extends Omit<PartOffer, 'heading' | 'words'> {
  readonly words: string
}

/** What was composed of private words is private. */
const asPrivate = (words: string): PrivateText => words as PrivateText

const namesOffer = ({ myName, partnerName }: Pair): Composed => ({
  part: 'names',
  words: `${myName} & ${partnerName}`,
  sources: [myName, partnerName],
})

function purposeOffer({ purpose, purposeWords, objective }: Pair): Composed {
  const typed = [purposeWords.trim(), objective.trim()].filter(Boolean)
  return { part: 'purpose', words: [w.purposes[purpose], ...typed].filter(Boolean).join(' '), sources: typed }
}

/** What is learned and by whom; no level and no estimate of either side. */
function learningOffer({ myName, partnerName }: Pair, skills: readonly Skill[]): Composed {
  const sentence = (learner: Skill['learner']) => {
    const names = skills.filter((skill) => skill.learner === learner).map(({ name }) => name)
    if (names.length === 0) return []
    const [learns, teaches] = learner === 'me' ? [myName, partnerName] : [partnerName, myName]
    return [filledIn(w.learns, { learner: learns, teacher: teaches, skills: names.join(', ') })]
  }
  return {
    part: 'learning',
    words: [...sentence('me'), ...sentence('partner')].join('\n'),
    sources: skills.map(({ name }) => name),
  }
}

function functionsOffer({ myName, partnerName, myFunction, partnerFunction }: Pair): Composed {
  const said = [
    { name: myName, does: myFunction.trim() },
    { name: partnerName, does: partnerFunction.trim() },
  ].filter(({ does }) => does !== '')
  return {
    part: 'functions',
    words: said.map(({ name, does }) => filledIn(w.functionOf, { name, function: does })).join('\n'),
    sources: said.map(({ does }) => does),
  }
}

function linesOffer({ finding, checkedOn, overrideReason }: LineCheck): Composed {
  const sentence = filledIn(w.lines[finding], { day: dayInWords(checkedOn, w.months) })
  const reason = overrideReason?.trim() ?? ''
  if (reason === '') return { part: 'reportingLines', words: sentence, sources: [] }
  return {
    part: 'reportingLines',
    words: `${sentence}\n${filledIn(w.override, { reason })}`,
    sources: [reason],
  }
}

function rhythmOffer(pair: Pair, { unit, every, minutes, drives, protects }: Rhythm): Composed {
  const [once, often] = unit === 'weeks' ? [w.everyWeek, w.everyWeeks] : [w.everyMonth, w.everyMonths]
  const beat = every === 1 ? once : filledIn(often, { every: String(every) })
  const length = minutes === null ? [] : [filledIn(w.minutes, { minutes: String(minutes) })]
  const names = { me: pair.myName, partner: pair.partnerName }
  const driver = drives === 'both' ? w.bothDrive : names[drives]
  const protector = protects === 'both' ? w.bothProtect : names[protects]
  const words = [`${[beat, ...length].join(', ')}.`, filledIn(w.who, { driver, protector })]
  return { part: 'rhythm', words: words.join(' '), sources: [] }
}
