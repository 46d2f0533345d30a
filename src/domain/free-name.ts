// A name that nobody bears yet, as near to the wished one as can be.

/** The longest name of a person or tag. */
const MAX_LENGTH = 120

/** The name itself, or with " (2)", " (3)"… behind it; never longer than a name may be. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  let candidate = name
  for (let number = 2; isTaken(candidate); number += 1) {
    const ending = ` (${String(number)})`
    candidate = name.slice(0, MAX_LENGTH - ending.length).replace(/[\ud800-\udbff]$/, '') + ending
  }
  return candidate
}
