// The members of a bundle, and the first of them that Duologue does not put there.
// Invariant: a name is taken letter for letter, and only once: on some computers `Summary.html` writes over `summary.html`.
import { unzipSync } from 'fflate'
import { bundleNames, commonNames, type BundleKind } from '../signed/bundle-names'

/** Why this file of a bundle makes the rest of it doubtful. */
export interface OddMember {
  readonly name: string
  readonly is: 'strange' | 'doubled' | 'unreadable'
}

export interface Members {
  readonly page: Uint8Array | null
  readonly content: Uint8Array | null
  readonly records: readonly Uint8Array[]
  readonly odd: OddMember | null
}

const MEMBER_MAX_BYTES = 16 * 1024 * 1024
const MAX_MEMBERS = 100

const { content, record, verifier } = bundleNames
const isRead = (name: string): boolean => /\.(json|html)$/.test(name) && name !== verifier

/** Null: it cannot be unpacked. */
export function membersOf(bytes: Uint8Array): Members | null {
  const names: string[] = []
  const odd: OddMember[] = []
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length === MAX_MEMBERS) throw new RangeError('not a bundle')
        const isDoubled = names.includes(name)
        const isTooLarge = isRead(name) && originalSize > MEMBER_MAX_BYTES
        names.push(name)
        if (isDoubled) odd.push({ name, is: 'doubled' })
        if (isTooLarge) odd.push({ name, is: 'unreadable' })
        return isRead(name) && !isDoubled && !isTooLarge
      },
    })
    const kind: BundleKind = names.includes(bundleNames.page('summary')) ? 'summary' : 'charter'
    const strange = names.find((name) => !isOfKind(kind, name))
    if (strange !== undefined) odd.unshift({ name: strange, is: 'strange' })
    return {
      page: members[bundleNames.page(kind)] ?? null,
      content: members[content] ?? null,
      // The one it is about stands first.
      records: [...new Set([record, ...names])]
        .filter((name) => name.endsWith('.json') && name !== content)
        .flatMap((name) => members[name] ?? []),
      odd: odd[0] ?? null,
    }
  } catch {
    return null
  }
}

const isOfKind = (kind: BundleKind, name: string): boolean =>
  commonNames.has(name) || name === bundleNames.page(kind) || name === bundleNames.print(kind)
