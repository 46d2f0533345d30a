// Misspelled words in the note, and what the editor's own desk can do about them.
import type { Locator, Page } from '@playwright/test'
import { noteText } from './journal'

export const misspelled = (page: Page): Locator => noteText(page).locator('.misspelled')

/** TipTap leaves the editor on its element; the plugin's state lies in the editor's under its key. */
interface EditorElement extends HTMLElement {
  readonly editor: {
    readonly state: {
      readonly spelling$: {
        readonly desk: {
          readonly language: string
          readonly checker: { suggest(language: string, word: string): Promise<readonly string[]> }
          addPrivateWord(word: string): Promise<void>
        }
      }
    }
  }
}

export const suggestions = (page: Page, word: string): Promise<readonly string[]> =>
  noteText(page).evaluate(({ editor }: EditorElement, asked) => {
    const { desk } = editor.state.spelling$
    return desk.checker.suggest(desk.language, asked)
  }, word)

export const addToMyWords = (page: Page, word: string): Promise<void> =>
  noteText(page).evaluate(
    ({ editor }: EditorElement, added) => editor.state.spelling$.desk.addPrivateWord(added),
    word,
  )
