// What of a document an editor can show. TipTap's own way out of a document it does not know parses HTML, which the
// page's security policy refuses: such a document must never reach it.
import { getSchema, type Extensions } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'

/** ProseMirror JSON as it travels. */
export type DocumentJson = Record<string, unknown>

interface ShowablePart {
  /** Always valid for the editor. */
  readonly document: DocumentJson
  /** False when something was left out: this must never be saved over the whole. */
  readonly isWhole: boolean
}

/** The document, or those of its outermost blocks that the editor knows. */
export function showablePart(extensions: Extensions, document: DocumentJson): ShowablePart {
  const schema = schemaOf(extensions)
  if (isKnown(schema, document)) return { document, isWhole: true }
  const blocks = Array.isArray(document['content']) ? document['content'] : []
  const part = docOf(blocks.filter((block) => isKnown(schema, docOf([block]))))
  return { document: isKnown(schema, part) ? part : docOf([{ type: 'paragraph' }]), isWhole: false }
}

const docOf = (content: readonly unknown[]): DocumentJson => ({ type: 'doc', content })

function isKnown(schema: Schema, document: DocumentJson): boolean {
  try {
    schema.nodeFromJSON(document).check()
    return true
  } catch {
    return false
  }
}

/** There are two kinds of documents, each with one list of extensions. */
const schemas = new WeakMap<Extensions, Schema>()

function schemaOf(extensions: Extensions): Schema {
  const schema = schemas.get(extensions) ?? getSchema(extensions)
  schemas.set(extensions, schema)
  return schema
}
