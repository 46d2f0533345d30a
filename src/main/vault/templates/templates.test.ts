// What comes with the program is well formed, and own templates go the way of everything else in the vault.
import { randomUUID } from 'node:crypto'
import { call } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { openTestVault } from '../../../../tests/support/open-test-vault'
import { pairPurpose } from '../../../contract/pairs'
import { promptPhase } from '../../../contract/templates'
import { countPassages, parseNoteDocument, plainTextOf } from '../../../domain/note-document'
import { markdownToNote } from '../../../markdown/markdown-to-note'
import { noteToMarkdown } from '../../../markdown/note-to-markdown'
import { templatesHandlers } from '../templates.handlers'
import { builtInDocument, builtInTemplates } from './built-in'
import { everyPrompt, promptsFor } from './prompts'

/** Nobody is of an age or a rank here: both teach and both learn. */
const FORBIDDEN =
  /\b(age|aged|young|younger|old|older|juniors?|seniors?|seniority|generations?|gen z|millennials?|boomers?|digital natives?|mentors?|mentees?|score)\b/iu

describe.each(builtInTemplates().map((one) => [one.template.id, one] as const))(
  'template %s',
  (_id, builtIn) => {
    test('is a note that comes back whole from Markdown', () => {
      const document = builtInDocument(builtIn)
      expect(parseNoteDocument(document).ok).toBe(true)
      expect(markdownToNote(noteToMarkdown(document))).toEqual({ ok: true, value: document })
      expect(plainTextOf(document).length).toBeGreaterThan(30)
    })

    test('speaks of neither age nor rank', () => {
      expect(`${builtIn.template.title} ${builtIn.template.about} ${builtIn.markdown}`).not.toMatch(FORBIDDEN)
    })
  },
)

test('every template has an id of its own, and each part has at least one', () => {
  const ids = builtInTemplates().map((one) => one.template.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(14)
  for (const part of ['prep', 'note', 'reflection'] as const)
    expect(builtInTemplates().some((one) => one.template.part === part)).toBe(true)
})

test('prompts are many, unique, and speak of neither age nor rank', () => {
  expect(new Set(everyPrompt.map((one) => one.id)).size).toBe(everyPrompt.length)
  for (const { text } of everyPrompt) expect(text).not.toMatch(FORBIDDEN)
})

test.each(
  pairPurpose.options.flatMap((purpose) => promptPhase.options.map((phase) => [purpose, phase] as const)),
)(
  'a pair with the purpose %s gets three prompts to %s, the same for a session, others for another',
  (purpose, phase) => {
    const chosen = promptsFor(purpose, phase, 'session one')
    expect(new Set(chosen.map((one) => one.id)).size).toBe(3)
    expect(promptsFor(purpose, phase, 'session one')).toEqual(chosen)
    const others = ['two', 'three', 'four', 'five'].map((seed) => promptsFor(purpose, phase, seed))
    expect(others.some((other) => JSON.stringify(other) !== JSON.stringify(chosen))).toBe(true)
    if (purpose !== 'own') {
      const made = everyPrompt.filter((one) => one.purposes.includes(purpose)).map((one) => one.id)
      expect(chosen.some((one) => made.includes(one.id))).toBe(true)
    }
  },
)

test('an own template keeps the words, but no mark that they may be shared', async () => {
  const templates = templatesHandlers(openTestVault())
  const made = await call(templates.add, {
    title: 'Mine',
    part: 'note',
    document: { ...note('a ==marked== b') },
  })
  expect(made).toMatchObject({ title: 'Mine', part: 'note', isOwn: true })
  const { document } = await call(templates.read, { templateId: made.id })
  const parsed = parseNoteDocument(document)
  if (!parsed.ok) throw new Error(parsed.error.code)
  expect(plainTextOf(parsed.value)).toBe('a marked b')
  expect(countPassages(parsed.value)).toBe(0)
  expect(await call(templates.rename, { templateId: made.id, title: 'Ours' })).toMatchObject({
    title: 'Ours',
  })
  const [first] = await call(templates.list, { purpose: null })
  expect(first).toMatchObject({ id: made.id, title: 'Ours' })
  await expect(call(templates.read, { templateId: 'no-such-template' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a label that was merged away or deleted is no mark in a template either', async () => {
  const deps = openTestVault()
  const templates = templatesHandlers(deps)
  const { tags } = deps.vault.privateRoom
  const createdAt = new Date().toISOString()
  const [gone, kept] = [randomUUID(), randomUUID()]
  tags.add({ id: gone, name: 'Gone', createdAt })
  tags.add({ id: kept, name: 'Kept', createdAt })
  const marks = [gone, kept].map((tagId) => ({ type: 'tag', attrs: { tagId } }))
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Introductions', marks }] }]
  const made = await call(templates.add, { title: 'Mine', part: 'note', document: { type: 'doc', content } })
  tags.remove(gone)
  const { document } = await call(templates.read, { templateId: made.id })
  expect(JSON.stringify(document)).not.toContain(gone)
  expect(JSON.stringify(document)).toContain(kept)
})

test('those made for the purpose of the pair come before the general ones', async () => {
  const templates = templatesHandlers(openTestVault())
  for (const purpose of pairPurpose.options) {
    const list = await call(templates.list, { purpose })
    const isMade = list.map((one) => one.purposes.includes(purpose))
    expect(isMade).toEqual([...isMade].sort((one, other) => Number(other) - Number(one)))
    expect(list.length).toBe(builtInTemplates().length)
  }
})
