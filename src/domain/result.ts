// The outcome of a rule: a value, or a small tagged error. A refusal is never `undefined`.

export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const err = <Problem>(error: Problem): Result<never, Problem> => ({ ok: false, error })

/** Reached only if a switch over a union forgot a case; the compiler says so first. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`)
}
