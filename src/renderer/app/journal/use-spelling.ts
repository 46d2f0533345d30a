// Lets an editor check the spelling of a note in its language, with the person's own words.
import type { Editor } from '@tiptap/react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { languageForLocales, type SpellingLanguage } from '../../../domain/spelling-language'
import { checkSpelling } from '../../editor/spelling/spelling'
import { verdicts } from '../../editor/spelling/verdicts'
import { useJournal } from './journal-context'

/** What the speller said stays known from note to note. */
const known = verdicts()

export interface NoteSpelling {
  /** Null until the vault has said it. */
  readonly language: SpellingLanguage | null
  readonly setLanguage: (language: SpellingLanguage) => void
  /** Notes for which nothing was chosen have it, too. */
  readonly isUsual: boolean
  readonly makeUsual: () => void
}

export function useSpelling(editor: Editor, noteId: string): NoteSpelling {
  const { vault, queries, speller } = useJournal()
  const words = useQuery(queries.words.list.queryOptions({ input: {} })).data
  const chosen = useQuery(queries.spelling.languageOf.queryOptions({ input: { noteId } })).data
  const language = chosen === undefined ? null : languageOf(chosen)
  const usual = chosen === undefined ? null : languageOf({ ...chosen, noteLanguage: null })

  // The editor keeps its spelling outside React.
  useEffect(() => {
    if (language === null || words === undefined) return
    checkSpelling(
      editor,
      language === 'off'
        ? null
        : {
            checker: speller,
            language,
            verdicts: known,
            privateWords: new Set(words.map(({ word }) => word)),
            addPrivateWord: async (word) => void (await vault.words.add({ word })),
          },
    )
  }, [editor, language, words, speller, vault])

  return {
    language,
    setLanguage: (next) => {
      // It stays as it was when it could not be kept, and that is shown.
      void vault.spelling.setLanguage({ noteId, language: next }).catch(() => undefined)
    },
    isUsual: language === usual,
    makeUsual: () => void vault.spelling.setVaultLanguage({ language }).catch(() => undefined),
  }
}

const languageOf = (chosen: {
  readonly noteLanguage: SpellingLanguage | null
  readonly vaultLanguage: SpellingLanguage | null
}): SpellingLanguage => chosen.noteLanguage ?? chosen.vaultLanguage ?? languageForLocales(navigator.languages)
