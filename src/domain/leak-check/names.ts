// Names to keep, found in a text however they are inflected. Invariant: a name that is a common word too counts only where
// it can be nothing else.
import { wordsOf, type Word } from '../words'
import { isCommonWord } from './common-words'
import { isIdeogram } from './sketch'

export interface NameHit {
  /** As it stands on the list. */
  readonly name: string
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
}

/** In order; of hits that overlap only the longest. */
export function findNames(text: string, names: readonly string[]): NameHit[] {
  if (names.length === 0) return []
  const words = wordsOf(text, 'split').map((word, at, all) => spokenWord(text, word, all[at - 1]))
  const byFirst = new Map<string, number[]>()
  for (const [at, { forms }] of words.entries())
    for (const form of forms) {
      const places = byFirst.get(form)
      if (places === undefined) byFirst.set(form, [at])
      else places.push(at)
    }
  const found = names.flatMap((name) =>
    spellingsOf(name).flatMap((spelling) => placesOf(spelling, words, byFirst, name)),
  )
  return longest(found)
}

/** Whether every word of `name` is one of the names that go along anyway. */
export function isPartOf(name: string, carried: readonly string[]): boolean {
  const known = new Set(carried.flatMap(keysOf))
  return keysOf(name).every((key) => known.has(key))
}

interface SpokenWord extends Word {
  /** What it may be a form of: itself, and without an ending or an elided article. */
  readonly forms: readonly string[]
  readonly isCapital: boolean
  /** Capitals begin a sentence anyway. */
  readonly beginsSentence: boolean
}

interface Spelling {
  /** The first is a letter alone where the name is shortened to its initial. */
  readonly keys: readonly string[]
  /** A word that people also use otherwise. */
  readonly isOrdinary: boolean
  readonly isSingle: boolean
}

function spokenWord(text: string, word: Word, before: Word | undefined): SpokenWord {
  const between = text.slice(before?.to ?? 0, word.from)
  const elided = /^(?:[cdjlmnst]|qu)'/u.exec(word.key)?.[0] ?? ''
  const shown = text.slice(word.from + elided.length, word.to)
  return {
    ...word,
    forms: formsOf(plain(word.key)),
    isCapital: /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(shown),
    beginsSentence: before === undefined || /[.!?:…\n•]/u.test(between),
  }
}

/** Genitives and elisions of English, German, French and Spanish; the German -er of places. */
function formsOf(key: string): string[] {
  const bare = key.replace(/^(?:[cdjlmnst]|qu)'(?=.)/, '')
  const owner = bare.replace(/'s?$/, '')
  const forms = [key, bare, owner]
  for (const ending of ['s', 'es', 'ns', 'er', 'ers', 'n'])
    if (owner.endsWith(ending) && owner.length - ending.length >= 3)
      forms.push(owner.slice(0, -ending.length))
  return [...new Set(forms)]
}

const plain = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
const keysOf = (name: string): string[] =>
  wordsOf(name, 'split').map(({ key }) => plain(key.replace(/'s$/, '')))

function spellingsOf(name: string): Spelling[] {
  const keys = keysOf(name)
  const [first, ...others] = keys
  const last = keys.at(-1)
  if (first === undefined || last === undefined) return []
  if (keys.some(isIdeogram)) return keys.length < 2 ? [] : [{ keys, isOrdinary: false, isSingle: false }]
  if (others.length === 0) return [single(first)]
  return [
    { keys, isOrdinary: false, isSingle: false },
    { keys: [last, ...keys.slice(0, -1)], isOrdinary: false, isSingle: false },
    { keys: [first, last], isOrdinary: false, isSingle: false },
    { keys: [first.slice(0, 1), last], isOrdinary: false, isSingle: false },
    ...keys.filter((key) => key.length >= 3 && !PARTICLES.has(key)).map(single),
  ]
}

const single = (key: string): Spelling => ({
  keys: [key],
  isOrdinary: ORDINARY.has(key) || isCommonWord(key),
  isSingle: true,
})

const PARTICLES = new Set(
  'von van der den del des dos das della du la le los las bin ibn abu and und et the mac'.split(' '),
)

/** Names that are words: months, virtues, trades, flowers, colours. */
const ORDINARY = new Set(
  (
    'mark grace will may june april august joy hope faith rose rosa lily daisy violet iris ivy olive ruby pearl amber jade dawn eve summer autumn ' +
    'bill rich frank ernest art chase grant guy jack josh pat rob sue miles max victor dean earl duke king prince bishop pope abbot page cook baker ' +
    'smith miller taylor carter mason fisher hunter porter potter turner walker cooper gardener butler steward marshal shepherd young old long short ' +
    'strong wise good best black white brown green gray grey golden silver stone wood woods hill field fields forest lake rivers brook banks bridge ' +
    'lane park street church house hall rice berry bush day week winter spring love price cash sharp swift fox wolf lamb crane drake hawk finch bird ' +
    'major minor sterling english french german west north east south noble moody bright case cross early hardy head home little post reed rush power ' +
    'kaiser konig koch bauer richter schneider fischer weber jager kramer vogel wolf fuchs lang klein gross braun schwarz weiss roth sommer winter herbst ' +
    'berg stein wald bach brunnen graf herzog mai jung alt stark frei sorge freude ernst engel kaufmann schreiber wagner muller ' +
    'petit grand leblanc lenoir roux blanc noir boulanger marchand berger fontaine dubois dupont rivière riviere marguerite pierre rene blanche claire aimee ' +
    'reina reyes rey angel cruz paz luz sol mar flores iglesia iglesias campos castillo torres rojo blanco moreno delgado herrero domingo leon dolores pilar mercedes consuelo esperanza'
  ).split(' '),
)

function placesOf(
  { keys, isOrdinary, isSingle }: Spelling,
  words: readonly SpokenWord[],
  byFirst: ReadonlyMap<string, readonly number[]>,
  name: string,
): NameHit[] {
  return (byFirst.get(keys[0] ?? '') ?? []).flatMap((at) => {
    const here = words.slice(at, at + keys.length)
    const [first] = here
    const last = here.at(-1)
    if (first === undefined || last === undefined || here.length < keys.length) return []
    const isSame = keys.every((key, place) => here[place]?.forms.includes(key) === true)
    if (!isSame) return []
    if (isSingle && !first.isCapital) return []
    if (isOrdinary && first.beginsSentence) return []
    if (isOrdinary && first.key !== keys[0] && !/'s?$/.test(first.key)) return []
    return [{ name, from: first.from, to: last.to }]
  })
}

function longest(found: readonly NameHit[]): NameHit[] {
  const inOrder = [...found].sort((one, other) => one.from - other.from || other.to - one.to)
  let reached = -1
  return inOrder.filter(({ from, to }) => {
    const isOutermost = from >= reached
    if (isOutermost) reached = to
    return isOutermost
  })
}
