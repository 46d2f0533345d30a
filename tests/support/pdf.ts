// What stands in a PDF, page by page, read by an unrelated program (poppler's pdftotext).
import { execFileSync } from 'node:child_process'

export function pdfText(path: string): string[] {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
}
