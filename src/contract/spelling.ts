// Spelling. Page ↔ vault: the person's own words and each note's language. Page ↔ speller: single words and verdicts.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { DictionaryLanguage } from '../domain/spelling-language'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const dictionaryLanguage = z.enum([
  'en-GB',
  'en-US',
  'de',
  'fr',
  'es',
] satisfies readonly DictionaryLanguage[])
export const spellingLanguage = z.enum([...dictionaryLanguage.options, 'off'])
const word = z.string().min(1).max(64)

/** Words of one question to the speller. */
export const WORDS_AT_ONCE = 1_000
/** Suggestions of one answer. */
export const MOST_SUGGESTIONS = 6

export const wordsContract = {
  /** By alphabet. */
  list: base.input(z.strictObject({})).output(z.array(z.strictObject({ word, addedAt: instant }))),
  /** A word that is there already stays as it is. What cannot be a word is refused: INVALID_DOCUMENT. */
  add: base.input(z.strictObject({ word })).output(z.strictObject({})),
  remove: base.input(z.strictObject({ word })).output(z.strictObject({})),
}

export const spellingContract = {
  /** null: not chosen. A note without a language has the vault's, a vault without one that of the system. */
  languageOf: base.input(z.strictObject({ noteId: id })).output(
    z.strictObject({
      noteLanguage: spellingLanguage.nullable(),
      vaultLanguage: spellingLanguage.nullable(),
    }),
  ),
  setLanguage: base
    .input(z.strictObject({ noteId: id, language: spellingLanguage.nullable() }))
    .output(z.strictObject({})),
  setVaultLanguage: base
    .input(z.strictObject({ language: spellingLanguage.nullable() }))
    .output(z.strictObject({})),
}

const asked = oc.errors(unexpectedErrors)

/** The speller process: dictionaries and nothing else; what it is asked it forgets. */
export const spellerContract = {
  /** The misspelled ones of these words. */
  check: asked
    .input(z.strictObject({ language: dictionaryLanguage, words: z.array(word).max(WORDS_AT_ONCE) }))
    .output(z.array(word)),
  /** The likeliest first. */
  suggest: asked
    .input(z.strictObject({ language: dictionaryLanguage, word }))
    .output(z.array(z.string()).max(MOST_SUGGESTIONS)),
}
