// How a session and its notes stand in the search index.
// Invariant: a session is found by its title while none of its notes has words; those bear the title, too.
import type { NotePart, SessionState } from '../../../../contract/sessions'
import { parseNoteDocument } from '../../../../domain/note-document'
import { type MentionKind, wordsBesideText } from '../../../../domain/note-mentions'
import { type Facet, facetOf } from '../../../../domain/search-facets'
import type { IndexedObject } from '../search-entries'

export interface SessionRow {
  readonly sessionId: string
  readonly pairId: string
  readonly dated: string
  readonly title: string
  readonly state: SessionState
}

export interface NoteRow extends SessionRow {
  readonly noteId: string
  readonly part: NotePart
  readonly plainText: string
  readonly passageCount: number
}

export interface MentionRow {
  readonly kind: MentionKind
  readonly targetId: string
}

/** The text, and what images and files are called in it. */
export function wordsOf(
  plainText: string,
  mentioned: readonly MentionRow[],
  documentOf: () => string | undefined,
): string {
  if (!mentioned.some(({ kind }) => kind === 'attachment')) return plainText
  const document = parseNoteDocument(JSON.parse(documentOf() ?? 'null'))
  return document.ok ? [plainText, ...wordsBesideText(document.value)].join('\n') : plainText
}

export function indexedNote(row: NoteRow, words: string, mentioned: readonly MentionRow[]): IndexedObject {
  const { noteId, sessionId, pairId, part, dated, title, passageCount } = row
  const facets = [...facetsOfSession(row, mentioned), facetOf('part', part)]
  if (passageCount > 0) facets.push(facetOf('marked'))
  return {
    kind: 'note',
    objectId: noteId,
    sessionId,
    pairId,
    part,
    dated,
    title,
    words,
    keepsWords: false,
    facets,
    isSearched: true,
    isInJumpList: false,
  }
}

export function indexedSession(
  row: SessionRow,
  mentioned: readonly MentionRow[],
  hasWords: boolean,
): IndexedObject {
  const { sessionId, pairId, dated, title } = row
  return {
    kind: 'session',
    objectId: sessionId,
    sessionId,
    pairId,
    dated,
    title,
    words: '',
    keepsWords: true,
    facets: facetsOfSession(row, mentioned),
    isSearched: !hasWords,
    isInJumpList: true,
  }
}

/** A note is part of a session: it is of both kinds. */
function facetsOfSession({ pairId, state }: SessionRow, mentioned: readonly MentionRow[]): Facet[] {
  const facets = [facetOf('kind', 'session'), facetOf('pair', pairId), facetOf('state', state)]
  const targets = mentioned.flatMap(({ kind, targetId }) => {
    if (kind === 'attachment') return [facetOf('file')]
    return kind === 'session' ? [] : [facetOf(kind, targetId)]
  })
  return [...new Set([...facets, ...targets])]
}
