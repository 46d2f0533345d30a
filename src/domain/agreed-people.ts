// The two who sign, as the signed words name them: by their keys, in one order for both vaults.
// Invariant: "me" and "partner" never stand in what is signed; each side would read them the other way round.

/** Fingerprints of the keys to sign. */
export interface Parties {
  readonly me: string
  readonly partner: string
}

export type BySide<Value> = Readonly<Record<keyof Parties, Value>>

/** Of each side what `of` says, in the order of the keys. */
export function peopleOf<Person>(
  parties: Parties,
  of: (side: keyof Parties) => Person,
): (Person & { readonly key: string })[] {
  const sides: (keyof Parties)[] = parties.me < parties.partner ? ['me', 'partner'] : ['partner', 'me']
  return sides.map((side) => ({ key: parties[side], ...of(side) }))
}

/** Undefined: they are not these two, or stand in another order. */
export function sidesOf<Person extends { readonly key: string }>(
  people: readonly Person[],
  parties: Parties,
): BySide<Person> | undefined {
  const [first, second] = people
  if (people.length !== 2 || first === undefined || second === undefined) return undefined
  if (first.key >= second.key) return undefined
  if (first.key === parties.me && second.key === parties.partner) return { me: first, partner: second }
  if (first.key === parties.partner && second.key === parties.me) return { me: second, partner: first }
  return undefined
}
