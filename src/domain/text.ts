// Two kinds of words that never mix: what was written in private, and what may be read by others.
// A value of one type is not assignable to the other, so exporting a private note does not compile.

declare const room: unique symbol

/** Words from the private room. Nothing under `rooms/shared`, `exporter` or `handover` takes this type. */
export type PrivateText = string & { readonly [room]: 'private' }

/**
 * Words of the shared room. Made in three kinds of places only: `main/vault/door.ts` (cut from what is saved in private,
 * on an explicit act), and the parsers of edits, `main/vault/rooms/shared/summary-edit.ts`, `charter-edit.ts` and
 * `card-name.ts` (what was typed into the shared room itself; and the name on a partner's signed card), and `received.ts` beside
 * them (what a partner signed).
 */
export type SharedText = string & { readonly [room]: 'shared' }
