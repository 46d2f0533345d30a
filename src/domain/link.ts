// Where a link in a note may lead. Nothing is ever fetched: an outside address is shown and copied, never opened.

const OUTSIDE = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{C}]+$/iu
const SESSION = /^duologue:session\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
const MAX_LENGTH = 2_000

export const isKeepableLink = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH && (OUTSIDE.test(value) || SESSION.test(value))

/** The session a link inside the vault leads to, or undefined. */
export const sessionOfLink = (href: string): string | undefined => SESSION.exec(href)?.[1]

export const linkToSession = (sessionId: string): string => `duologue:session/${sessionId}`
