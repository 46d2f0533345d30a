// Asking the search of a test's vault, and reading what it answers.
import { randomUUID } from 'node:crypto'
import type { SearchFilters, SearchHit } from '../../src/contract/search'
import type { OpenVault } from '../../src/main/vault/rooms/open-vault'
import { parseSummaryEdit, parseSummaryTitle } from '../../src/main/vault/rooms/shared/summary-edit'
import { searchVault } from '../../src/main/vault/search/search'

export interface Asked {
  readonly mode?: 'typing' | 'ranked'
  readonly filters?: SearchFilters
  readonly limit?: number
  readonly after?: string | null
}

export const find = (vault: OpenVault, text: string, asked: Asked = {}) =>
  searchVault(vault, { text, mode: 'typing', filters: {}, limit: 50, after: null, ...asked })

export const spelled = (parts: SearchHit['snippet']) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

const idOf = ({ target }: SearchHit): string => {
  switch (target.kind) {
    case 'note':
    case 'session':
      return target.sessionId
    case 'goal':
      return target.goalId
    case 'person':
      return target.personId
    case 'tag':
      return target.tagId
    case 'pair':
      return target.pairId
    case 'attachment':
      return target.attachmentId
    case 'summary':
      return target.summaryId
    case 'card':
      return target.cardId
    case 'review':
      return target.roundId
    case 'candidate':
      return target.candidateId
    case 'charter':
      return target.charterId
  }
}
export const idsOf = (vault: OpenVault, text: string, asked: Asked = {}) =>
  find(vault, text, asked).hits.map(idOf)

export function addSummary(vault: OpenVault, pairId: string, title: string, words: string): string {
  const id = randomUUID()
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]
  const edit = parseSummaryEdit({ title, document: { type: 'doc', content } })
  if (!edit.ok) throw new Error(edit.error.code)
  vault.privateRoom.carries.addSummary(id, pairId)
  const at = '2026-11-20T10:00:00.000Z'
  vault.sharedRoom.summaries.add({ id, ...edit.value, title: parseSummaryTitle(title), names: null, at })
  return id
}
