// What is in a hand-over file of mine that left: opened with this vault's own key, as text.
// Invariant: what is shown comes out of the very bytes that left, not out of what stands in the vault by now.
import type { ExportLook } from '../../../contract/exports'
import { charterSheetOf } from '../../../domain/charter-sheet'
import { charterBlocksOf } from '../../../domain/docx/charter-blocks'
import { summaryBlocksOf, type SummaryBlock } from '../../../domain/summary-blocks'
import { namesLineOf } from '../../../domain/summary-names'
import { documentWords } from '../../document-words'
import { parseHandOver } from '../../handover/hand-over-file'
import type { Round } from '../../handover/round'
import type { VaultDeps } from '../deps'
import { readCommit, readOpen } from '../rooms/shared/revealed'
import { receivedWords } from '../rooms/shared/received'
import { retractionIn } from '../rounds/signed-round'

type RoundLook = Extract<ExportLook, { is: 'round' }>

/** Undefined: this vault's key does not open it. */
export async function roundLookOf(
  { identity }: Pick<VaultDeps, 'identity'>,
  bytes: Uint8Array,
): Promise<RoundLook | undefined> {
  const handOver = await parseHandOver(bytes, identity.unseal)
  if (!handOver.ok) return undefined
  const { round } = handOver.value
  const { act, sequence: number, at, note, comments, content } = round
  return {
    is: 'round',
    act: act === 'counter' && content === null ? 'comment' : act,
    number,
    at,
    note,
    comments: comments.map(({ quote, words }) => ({ quote, words })),
    words: content === null ? null : linesOf(round, content).join('\n\n'),
  }
}

function linesOf(round: Round, content: string): readonly string[] {
  const { kind } = round.subject
  if (kind === 'reveal') return round.act === 'open' ? answersIn(content) : questionsIn(content)
  if (round.act === 'retract') return [retractionIn(content)?.reason ?? content]
  const { pair, subject, from, to } = round
  const received = receivedWords(content, {
    kind,
    pair,
    subject: subject.id,
    parties: { me: from, partner: to },
  })
  if (!received.ok) return [content]
  const words = received.value
  if (words.kind === 'summary') {
    const names = words.names === null ? [] : [namesLineOf(words.names)]
    return [words.title, ...names, ...linesOfBlocks(summaryBlocksOf(words.document))]
  }
  const sheet = charterSheetOf(
    { content: words.content, names: words.names, version: 1 },
    documentWords.charter,
  )
  const facts = sheet.facts === '' ? [] : [sheet.facts]
  return [sheet.title, ...facts, ...linesOfBlocks(charterBlocksOf(sheet))]
}

function linesOfBlocks(blocks: readonly SummaryBlock[], indent = ''): string[] {
  return blocks.flatMap((block) =>
    'items' in block
      ? block.items.flatMap((item) => linesOfBlocks(item, `${indent}– `))
      : [`${indent}${block.spans.map(({ text }) => text).join('')}`],
  )
}

/** The answers themselves are in it as a fingerprint only. */
function questionsIn(content: string): readonly string[] {
  const said = readCommit(content)
  return said === undefined ? [content] : [said.set.title, ...said.set.questions.map(({ text }) => text)]
}

function answersIn(content: string): readonly string[] {
  const said = readOpen(content)
  if (said === undefined) return [content]
  return said.answers.map(({ value, words }) =>
    [value, words].filter((part) => part !== null && part !== '').join(' · '),
  )
}
