// Search while typing beside the same index in plain SQLite, and how ranked search grows with the notes.
import type { OpenVault } from '../../../src/main/vault/rooms/open-vault'
import type { SearchStore } from '../../../src/main/vault/rooms/private/search.store'
import { searchVault } from '../../../src/main/vault/search/search'
import { median, quantile, ROUNDS, takeTurns, timed, type Figure } from '../figures'
import { writer } from '../words'

const QUERIES = 200
const PAGE = 20

/** As typed: the beginning of a word, whole words, words in a row, a phrase, one that is left out. */
function queries(): string[] {
  const write = writer(99)
  return Array.from({ length: QUERIES }, (_, at) => {
    const word = write.word()
    if (at % 5 === 0) return word.slice(0, 2 + write.below(3))
    if (at % 5 === 1) return `${write.word()} ${word.slice(0, 3)}`
    if (at % 5 === 2) return `"${write.word()} ${word}"`
    if (at % 5 === 3) return `${word} -${write.word()}`
    return word
  })
}

type Mode = 'typing' | 'ranked'
type Rooms = Pick<OpenVault, 'privateRoom' | 'sharedRoom'>

const timesOf = (rooms: Rooms, mode: Mode): number[] =>
  queries().map((text) =>
    timed(() => searchVault(rooms, { text, mode, filters: {}, limit: PAGE, after: null })),
  )

/** `inPlain`: the same search on an unencrypted copy. */
export function typingFigure(vault: OpenVault, inPlain: SearchStore, notes: number): Figure {
  const plain: Rooms = { ...vault, privateRoom: { ...vault.privateRoom, search: inPlain } }
  const p95 = (rooms: Rooms) => () => quantile(timesOf(rooms, 'typing'), 0.95)
  // Warm: everything was read once.
  for (const rooms of [vault, plain]) timesOf(rooms, 'typing')
  return {
    what: `search while typing, p95 of ${QUERIES} queries, ${told(notes)} notes`,
    ...takeTurns(ROUNDS, p95(vault), p95(plain)),
    peerIs: 'the same index in plain SQLite',
    unit: 'ms',
    line: 1.15,
    rounds: ROUNDS,
  }
}

/** The line for 100 times the notes is 8: the root of it for 10 times. */
export function growthFigure(small: OpenVault, large: OpenVault, notes: number): Figure {
  for (const rooms of [small, large]) timesOf(rooms, 'ranked')
  const half = (rooms: Rooms) => () => median(timesOf(rooms, 'ranked'))
  const p95 = takeTurns(
    ROUNDS,
    () => quantile(timesOf(large, 'ranked'), 0.95),
    () => quantile(timesOf(small, 'ranked'), 0.95),
  )
  const halves = takeTurns(ROUNDS, half(large), half(small))
  return {
    what: `ranked search, p95, ${told(notes)} notes`,
    ...p95,
    peerIs: `${told(notes / 10)} notes`,
    unit: 'ms',
    line: 2.83,
    rounds: ROUNDS,
    note: `median query ${halves.ours.toFixed(2)} ms, ${(halves.ours / halves.peer).toFixed(2)} ×`,
  }
}

export const told = (count: number): string => count.toLocaleString('en-GB')
