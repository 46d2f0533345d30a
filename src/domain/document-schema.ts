// What a rich-text document is (ProseMirror JSON as plain data), and how a schema says what it may hold.
// Invariant: rules are data; nothing here reads a document.

export interface DocumentMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export interface DocumentNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly DocumentNode[]
  readonly text?: string
  readonly marks?: readonly DocumentMark[]
}

/** What an attribute may hold, and whether a document with another value is refused or loses the attribute. */
export interface AttributeRule {
  readonly accepts: (value: unknown) => boolean
  /** `drop` is for looks only (a list's numbering), so that pasted oddities never stop a save. */
  readonly otherwise: 'refuse' | 'drop'
}

interface AttributeRules {
  readonly attrs?: Readonly<Record<string, AttributeRule>>
}

export interface MarkRule extends AttributeRules {
  /** The same words may bear several of its kind, with different attributes. */
  readonly mayRepeat?: boolean
}

export interface NodeRule extends AttributeRules {
  /** Node types allowed as children; none: a leaf. */
  readonly content: readonly string[]
  readonly isText?: boolean
  /** Inline nodes bear marks, blocks never do. */
  readonly isInline?: boolean
  /** The node must have at least one child. */
  readonly isNeverEmpty?: boolean
  /** The type its first child must have. */
  readonly firstChild?: string
}

export interface DocumentSchema {
  /** Type of the outermost node. */
  readonly root: string
  readonly nodes: Readonly<Record<string, NodeRule>>
  readonly marks: Readonly<Record<string, MarkRule>>
}

/** For attributes that carry meaning. */
export const must = (accepts: AttributeRule['accepts']): AttributeRule => ({ accepts, otherwise: 'refuse' })
/** For attributes that carry looks. */
export const may = (accepts: AttributeRule['accepts']): AttributeRule => ({ accepts, otherwise: 'drop' })

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isUuid = (value: unknown): boolean => typeof value === 'string' && UUID.test(value)

/** How a numbered list is numbered: looks, so never a reason to refuse. */
export const NUMBERING: Readonly<Record<string, AttributeRule>> = {
  start: may(Number.isSafeInteger),
  type: may((type) => typeof type === 'string' && /^[1aAiI]$/.test(type)),
}
