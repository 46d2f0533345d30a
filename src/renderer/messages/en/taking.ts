// What is said of a file that was given to Duologue and is no hand-over.
import type { ExportFormat } from '../../../contract/shell'

const formats: Readonly<Record<ExportFormat, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  html: 'a web page',
  markdown: 'a text (Markdown)',
  zip: 'a bundle (ZIP)',
}

export const taking = {
  document: {
    title: 'A document sealed for you',
    what: (format: ExportFormat) =>
      `It is ${formats[format]}, and no hand-over: nothing in this vault is changed by it.`,
    opened:
      'Opened, it lies outside the vault, and anyone who has that file can read it. A seal does not say who made it: whether it was agreed, the verifier tells.',
    save: 'Save it opened…',
    saved: (fileName: string) => `Saved as “${fileName}”. Anyone who has that file can read it.`,
  },
  passphrase: {
    title: 'This file is sealed with a passphrase',
    text: 'It is no hand-over file. The free program age opens it, with the passphrase its sender tells you. Nothing was changed.',
  },
}
