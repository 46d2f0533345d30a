// A document that somebody sealed for this vault and sent as a file, such as a partner's export.
// Invariant: only what shows by its own bytes that it is a document is one; a hand-over, of whatever form, never is.
import type { ExportFormat } from '../../../contract/shell'
import type { VaultDeps } from '../deps'

export interface SealedDocument {
  readonly format: ExportFormat
  readonly bytes: Uint8Array
}

/** Undefined: this vault's key does not open it, or there is no document in it. */
export async function documentSealedIn(
  { identity }: Pick<VaultDeps, 'identity'>,
  sealed: Uint8Array,
): Promise<SealedDocument | undefined> {
  const opened = await identity.unseal(sealed)
  if (!opened.ok) return undefined
  const format = formatOf(Buffer.from(opened.value))
  return format === undefined ? undefined : { format, bytes: opened.value }
}

function formatOf(bytes: Buffer): ExportFormat | undefined {
  const beginning = bytes.toString('latin1', 0, 256)
  if (beginning.startsWith('%PDF-')) return 'pdf'
  // Names of members stand in an archive as they are.
  if (beginning.startsWith('PK\u0003\u0004')) return bytes.includes('word/document.xml') ? 'docx' : 'zip'
  const text = plainTextOf(bytes)
  if (text === undefined) return undefined
  return /^\s*<!doctype html/i.test(text) ? 'html' : 'markdown'
}

/** Undefined: it is no text for people to read. */
function plainTextOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Canonical JSON is a hand-over, perhaps of a newer Duologue.
    const isForPeople = text.trim() !== '' && !text.startsWith('{"') && !/[^\P{Cc}\t\r\n]/u.test(text)
    return isForPeople ? text : undefined
  } catch {
    return undefined
  }
}
