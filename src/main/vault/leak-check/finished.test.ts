// The last look at finished bytes: the same as at the draft, in every stream; what was let leave is counted as it leaves.
import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { exportStream, type ExportStream } from '../../../contract/shell'
import { parseSummaryDocument } from '../../../domain/summary-document'
import { announce, stage } from '../exports/stage'
import { factsOf } from '../exports/staged-export'
import { parseSummaryTitle } from '../rooms/shared/summary-edit'
import { checkDraft, finishedLeaks, textLeaks } from './leak-check'

const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const INNOCENT = 'Both of us found this useful and want to go on.'
const KEPT = 'Ottokar Lindqvist'

function vaultWith(...lines: string[]) {
  const deps = openTestVault()
  const { privateRoom, sharedRoom } = deps.vault
  const pairId = addPair(deps.vault)
  addSession(deps.vault, pairId, note(SECRET))
  privateRoom.keptNames.add(KEPT, '2026-11-22T10:00:00.000Z')
  const id = randomUUID()
  privateRoom.carries.addSummary(id, pairId)
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const document = parseSummaryDocument({ type: 'doc', content })
  if (!document.ok) throw new Error(document.error.code)
  const at = '2026-11-22T10:00:00.000Z'
  sharedRoom.summaries.add({
    id,
    title: parseSummaryTitle('Autumn'),
    names: null,
    document: document.value,
    at,
  })
  const letLeave = (isLet: (quote: string) => boolean) => {
    const summary = sharedRoom.summaries.find(id)
    if (summary === undefined) throw new Error('no summary')
    const hits = checkDraft(deps.vault, summary).leaks.filter(({ quote }) => isLet(quote))
    for (const { kind, key } of hits)
      privateRoom.leakOverrides.add({
        pairId,
        subjectKind: 'summary',
        subjectId: id,
        hitKind: kind,
        hitKey: key,
        reason: 'We both know.',
        at,
      })
    return hits
  }
  return { deps, subject: { kind: 'summary' as const, id }, letLeave }
}

const LEAKS = {
  'word for word': SECRET,
  'in other order': 'Before January mention no restructuring of Lyon.',
  'in letters that look alike': 'Тhe rеstructuring in Lуon cаnnot be mentiоned',
  'a name to keep': `As Ottokar Lindqvist’s team said.`,
  'a name in a file name': 'Lindqvist.pdf',
  'a sum': 'It costs € 250,000 a year.',
  'an address': 'Write to maya.okafor@example.org.',
}

test.each(Object.entries(LEAKS))('%s: found in each stream, and in that alone', (_, text) => {
  const { deps, subject } = vaultWith(INNOCENT)
  for (const stream of exportStream.options) {
    const streams = exportStream.options.map((one) => ({
      stream: one,
      text: one === stream ? text : INNOCENT,
    }))
    expect(finishedLeaks(deps.vault, subject, streams)).toEqual([stream])
  }
  // As the shell asks about the name that is typed at the end.
  expect(textLeaks(deps.vault, subject, text)).toBe(true)
  expect(textLeaks(deps.vault, subject, 'Summary 2026-11-22.pdf')).toBe(false)
})

const staged = (
  { deps, subject }: Pick<ReturnType<typeof vaultWith>, 'deps' | 'subject'>,
  streams: readonly { stream: ExportStream; text: string }[],
) => {
  const bytes = new Uint8Array(Buffer.from('# Autumn'))
  const look = { is: 'words', file: null } as const
  return stage(deps, { subject, revision: 1, format: 'markdown', bytes, look, pageCount: null, streams })
}

test('what was let leave in the draft may leave in the file, broken otherwise, and nothing else of its kind', () => {
  const made = vaultWith(INNOCENT, SECRET, `We spoke with ${KEPT}.`)
  const { deps, subject, letLeave } = made
  expect(letLeave((quote) => quote.includes('Lyon'))).toHaveLength(1)
  const words = { stream: 'words' as const, text: `${INNOCENT}\n${SECRET.replaceAll(' ', '\n')}` }
  const title = { stream: 'metadata' as const, text: `Autumn with ${KEPT}` }
  expect(finishedLeaks(deps.vault, subject, [words])).toEqual([])
  expect(staged(made, [words, title])).toEqual({ is: 'wouldLeak', streams: ['metadata'] })
  // Let leave in one summary is not let leave in another, nor in a file of none.
  expect(finishedLeaks(deps.vault, null, [words])).toEqual(['words'])
})

test('the register counts the hits that leave on purpose, each place once', () => {
  const made = vaultWith(`We spoke with ${KEPT}. Then ${KEPT} spoke.`, SECRET)
  expect(made.letLeave(() => true)).toHaveLength(3)
  const answer = staged(made, [{ stream: 'words', text: SECRET }])
  if (answer.is !== 'staged') throw new Error(answer.is)
  const { exportId } = answer
  const { sha256 } = factsOf(made.deps.staged.get(exportId))
  announce(made.deps, { exportId, fileName: 'Summary.md', sha256 })
  expect(made.deps.vault.sharedRoom.register.list()).toMatchObject([
    { overrideCount: 3, sha256: createHash('sha256').update('# Autumn').digest('hex') },
  ])
})
