// Own words and languages in a real encrypted vault.
import { describe, expect, test } from 'vitest'
import { emptyNote } from '../../../../domain/note-document'
import { addPair, addSession, openTestVault } from '../../../../../tests/support/open-test-vault'

const at = '2026-11-19T14:00:00.000Z'

describe('own words', () => {
  test('are there after closing and opening, by alphabet, each once', () => {
    const vault = openTestVault()
    const { words } = vault.vault.privateRoom
    for (const word of ['Nordlys', 'ærlig', 'board', 'Nordlys']) words.add({ word, addedAt: at })
    const again = vault.reopen().vault.privateRoom.words
    expect(again.list().map(({ word }) => word)).toEqual(['board', 'Nordlys', 'ærlig'])
  })

  test('are gone when removed; case counts', () => {
    const { words } = openTestVault().vault.privateRoom
    words.add({ word: 'Nordlys', addedAt: at })
    words.remove('nordlys')
    expect(words.list()).toEqual([{ word: 'Nordlys', addedAt: at }])
    words.remove('Nordlys')
    expect(words.list()).toEqual([])
  })

  test('every change counts as a commit', () => {
    const { words, commits } = openTestVault().vault.privateRoom
    const before = commits.value()
    words.add({ word: 'Nordlys', addedAt: at })
    words.remove('Nordlys')
    expect(commits.value()).toBe(before + 2)
  })
})

describe('the language of a note', () => {
  test('is the one chosen for it, and none when it is taken back', () => {
    const vault = openTestVault()
    const { noteId } = addSession(vault.vault, addPair(vault.vault), emptyNote())
    const { languages } = vault.vault.privateRoom
    expect(languages.ofNote(noteId)).toBeNull()
    expect(languages.setForNote(noteId, 'de')).toBe(true)
    expect(languages.setForNote(noteId, 'off')).toBe(true)
    const reopened = vault.reopen().vault.privateRoom.languages
    expect(reopened.ofNote(noteId)).toBe('off')
    reopened.setForNote(noteId, null)
    expect(reopened.ofNote(noteId)).toBeNull()
  })

  test('cannot be set for a note that is not there', () => {
    const { languages } = openTestVault().vault.privateRoom
    expect(languages.setForNote('00000000-0000-4000-8000-000000000000', 'de')).toBe(false)
  })

  test('the vault has one of its own', () => {
    const vault = openTestVault()
    vault.vault.privateRoom.languages.setForVault('fr')
    const { languages } = vault.reopen().vault.privateRoom
    expect(languages.ofVault()).toBe('fr')
    languages.setForVault(null)
    expect(languages.ofVault()).toBeNull()
  })
})
