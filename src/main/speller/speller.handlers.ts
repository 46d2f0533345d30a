// Spelling, asked for by the page word by word.
import { implement } from '@orpc/server'
import { spellerContract } from '../../contract/spelling'
import type { Dictionaries } from './dictionaries'

export function spellerRouter(dictionaries: Dictionaries) {
  const os = implement(spellerContract)
  return os.router({
    check: os.check.handler(async ({ input: { language, words } }) => {
      const dictionary = await dictionaries.of(language)
      return words.filter((word) => !dictionary.isRight(word))
    }),
    suggest: os.suggest.handler(async ({ input: { language, word } }) =>
      (await dictionaries.of(language)).suggest(word),
    ),
  })
}
