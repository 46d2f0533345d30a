// Marks lie flat on the words; Markdown needs them one inside the other. The longest goes outermost.
import { markKey } from '../domain/canonical-note'
import type { DocumentMark, DocumentNode } from '../domain/document-schema'

export type Branch =
  | { readonly mark: DocumentMark; readonly children: readonly Branch[] }
  | { readonly mark?: undefined; readonly node: DocumentNode }

interface Piece {
  readonly node: DocumentNode
  /** The marks that no branch around it says yet. */
  readonly marks: ReadonlyMap<string, DocumentMark>
}

export function nested(nodes: readonly DocumentNode[]): Branch[] {
  return branchesOf(
    nodes.map((node) => ({ node, marks: new Map(node.marks?.map((mark) => [markKey(mark), mark])) })),
  )
}

function branchesOf(pieces: readonly Piece[]): Branch[] {
  const branches: Branch[] = []
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]
    if (piece === undefined) break
    const longest = longestMark(pieces, at, piece)
    if (longest === undefined) branches.push({ node: piece.node })
    else
      branches.push({
        mark: longest.mark,
        children: branchesOf(withoutMark(pieces.slice(at, longest.end), longest.key)),
      })
    at = longest?.end ?? at + 1
  }
  return branches
}

function longestMark(pieces: readonly Piece[], from: number, { marks }: Piece) {
  let longest: { readonly key: string; readonly mark: DocumentMark; readonly end: number } | undefined
  for (const [key, mark] of marks) {
    let end = from + 1
    while (pieces[end]?.marks.has(key) === true) end += 1
    if (longest === undefined || end > longest.end) longest = { key, mark, end }
  }
  return longest
}

const withoutMark = (pieces: readonly Piece[], key: string): Piece[] =>
  pieces.map(({ node, marks }) => ({ node, marks: new Map([...marks].filter(([each]) => each !== key)) }))
