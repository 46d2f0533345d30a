// How a recovery code falls into groups on the screen, also while it is half typed. What makes it right is the domain's.
export const CODE_LENGTH = 28
const GROUP = /[0-9A-Z]{1,4}/gu

/** Letters and digits only, upper case, at most 28. */
export function codeSymbols(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .slice(0, CODE_LENGTH)
}

/** The groups of a code, the last one possibly shorter. */
export function codeGroups(typed: string): string[] {
  return codeSymbols(typed).match(GROUP) ?? []
}
