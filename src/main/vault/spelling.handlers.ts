// The person's own words and each note's language, asked for by the page.
import { implement } from '@orpc/server'
import { spellingContract, wordsContract } from '../../contract/spelling'
import { asListedWord } from '../../domain/known-words'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function wordsHandlers({ vault, changes, now }: VaultDeps) {
  const os = implement(wordsContract)
  const { words } = vault.privateRoom
  return os.router({
    list: os.list.handler(() => words.list()),
    add: os.add.handler(({ input }) => {
      const word = asListedWord(input.word)
      if (word === null) throw new Refusal('INVALID_DOCUMENT', { problem: 'not a word' })
      words.add({ word, addedAt: now().toISOString() })
      changes.announce('words')
      return {}
    }),
    remove: os.remove.handler(({ input }) => {
      words.remove(input.word)
      changes.announce('words')
      return {}
    }),
  })
}

export function spellingHandlers({ vault, changes }: VaultDeps) {
  const os = implement(spellingContract)
  const { languages } = vault.privateRoom
  return os.router({
    languageOf: os.languageOf.handler(({ input }) => ({
      noteLanguage: languages.ofNote(input.noteId),
      vaultLanguage: languages.ofVault(),
    })),
    setLanguage: os.setLanguage.handler(({ input: { noteId, language } }) => {
      if (!languages.setForNote(noteId, language)) throw new Refusal('NOT_FOUND')
      changes.announce('spelling')
      return {}
    }),
    setVaultLanguage: os.setVaultLanguage.handler(({ input: { language } }) => {
      languages.setForVault(language)
      changes.announce('spelling')
      return {}
    }),
  })
}
