// The leak check of a summary of two pages against every note, beside one ranked query.
import { randomUUID } from 'node:crypto'
import { emptySummary } from '../../../src/domain/summary-document'
import { checkDraft } from '../../../src/main/vault/leak-check/leak-check'
import type { OpenVault } from '../../../src/main/vault/rooms/open-vault'
import { parseSummaryEdit, parseSummaryTitle } from '../../../src/main/vault/rooms/shared/summary-edit'
import type { StoredSummary } from '../../../src/main/vault/rooms/shared/summaries.store'
import { searchVault } from '../../../src/main/vault/search/search'
import { ROUNDS, takeTurns, timed, type Figure } from '../figures'
import { writer } from '../words'
import { told } from './search'

const TWO_PAGES_WORDS = 900
const PAGE = 20

export function leakFigure(vault: OpenVault, pairId: string, notes: number): Figure {
  const summary = addSummary(vault, pairId)
  const write = writer(5)
  const check = () => timed(() => checkDraft(vault, summary))
  const query = () => {
    const text = `${write.word()} ${write.word()}`
    return timed(() => searchVault(vault, { text, mode: 'ranked', filters: {}, limit: PAGE, after: null }))
  }
  for (const warm of [check, query]) warm()
  return {
    what: `leak check of two pages, ${told(notes)} notes`,
    ...takeTurns(ROUNDS, check, query),
    peerIs: 'one ranked query',
    unit: 'ms',
    line: 20,
    rounds: ROUNDS,
  }
}

function addSummary(vault: OpenVault, pairId: string): StoredSummary {
  const { summaries } = vault.sharedRoom
  const id = randomUUID()
  const at = new Date().toISOString()
  vault.privateRoom.carries.addSummary(id, pairId)
  summaries.add({ id, title: parseSummaryTitle('Autumn'), names: null, document: emptySummary(), at })
  const text = writer(77).paragraph(TWO_PAGES_WORDS)
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }]
  const edit = parseSummaryEdit({ title: 'Autumn', document: { type: 'doc', content } })
  if (!edit.ok) throw new Error(edit.error.code)
  summaries.revise({ summaryId: id, baseRevision: 1, ...edit.value, at })
  const summary = summaries.find(id)
  if (summary === undefined) throw new Error('no summary')
  return summary
}
