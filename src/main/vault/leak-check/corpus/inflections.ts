// Other forms of a word, from the affix rules of the speller's dictionaries: independent of the check's own stems.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

interface Dictionary {
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>
  /** By the first three letters. */
  readonly entries: ReadonlyMap<string, readonly (readonly [word: string, flags: readonly string[]])[]>
}

const read = new Map<string, Dictionary>()

/** Another form of the same word, the same one each time; null: the dictionary knows none. */
export function otherFormOf(word: string, language: string): string | null {
  const { suffixes, entries } = dictionaryOf(language)
  const spellings = [word, word.toLowerCase(), word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()]
  for (const spelling of new Set(spellings)) {
    const others = new Set<string>()
    for (const [stem, flags] of entries.get(spelling.slice(0, 3)) ?? []) {
      const forms = new Set([stem, ...flags.flatMap((flag) => formsBy(stem, suffixes.get(flag) ?? []))])
      if (forms.has(spelling)) for (const form of forms) if (form !== spelling) others.add(form)
    }
    const usable = [...others].filter((form) => isEnding(form, spelling)).sort()
    if (usable.length > 0) return usable[spelling.length % usable.length] ?? null
  }
  return null
}

/** Another ending, not another word made of it. */
function isEnding(form: string, word: string): boolean {
  let same = 0
  while (same < word.length && form[same] === word[same]) same += 1
  return /^\p{L}{3,}$/u.test(form) && Math.abs(form.length - word.length) <= 2 && word.length - same <= 3
}

const formsBy = (stem: string, suffixes: readonly Suffix[]): string[] =>
  suffixes.flatMap(({ strip, add, condition }) =>
    condition.test(stem) && stem.endsWith(strip) ? [stem.slice(0, stem.length - strip.length) + add] : [],
  )

function dictionaryOf(language: string): Dictionary {
  const known = read.get(language)
  if (known !== undefined) return known
  const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${language}`))
  const affixes = readFileSync(join(folder, 'index.aff'), 'utf8').split(/\r?\n/)
  const size = affixes.includes('FLAG long') ? 2 : 1
  const flagsIn = (flags: string): string[] => {
    const letters = Array.from(flags)
    return Array.from({ length: Math.floor(letters.length / size) }, (_, at) =>
      letters.slice(at * size, (at + 1) * size).join(''),
    )
  }
  const suffixes = new Map<string, Suffix[]>()
  for (const line of affixes) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.split(/\s+/)
    if (kind !== 'SFX' || condition === '' || /^\d+$/.test(add)) continue
    const suffix: Suffix = {
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
  }
  const entries = new Map<string, [string, string[]][]>()
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split(/\r?\n/)) {
    const [entry = ''] = line.split(/[\t ]/)
    const [word = '', flags = ''] = entry.split('/')
    const start = word.slice(0, 3)
    const list = entries.get(start)
    const made: [string, string[]] = [word, flagsIn(flags)]
    if (list === undefined) entries.set(start, [made])
    else list.push(made)
  }
  const dictionary = { suffixes, entries }
  read.set(language, dictionary)
  return dictionary
}
