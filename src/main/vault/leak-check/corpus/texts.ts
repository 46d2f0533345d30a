// The corpus: private sentences, private notes on everyday topics, and innocent sentences on the same topics.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const

export interface Sentence {
  readonly text: string
  readonly language: string
}

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

export const privateSentences = (): Sentence[] =>
  [...LANGUAGES, 'cjk'].flatMap((language) =>
    linesOf(`private.${language}`).map((text) => ({ text, language })),
  )

/** Each template several times, with other words in its gaps. */
export function filledIn(
  kind: 'innocent' | 'notes',
  rounds: number,
): (Sentence & { readonly template: number })[] {
  return LANGUAGES.flatMap((language) => {
    const topics = new Map(
      linesOf(`topics.${language}`).map((line): [string, string[]] => {
        const [name = '', words = ''] = line.split(': ')
        return [name, words.split('|')]
      }),
    )
    const templates = linesOf(`${kind}.${language}`)
    let turn = kind === 'notes' ? 3 : 0
    return Array.from({ length: rounds }, () =>
      templates.map((template, at) => {
        const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
          const words = topics.get(name) ?? []
          turn += 1
          return words[(turn * 7 + at) % words.length] ?? ''
        })
        return { text: text.slice(0, 1).toUpperCase() + text.slice(1), language, template: at }
      }),
    ).flat()
  })
}
