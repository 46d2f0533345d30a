// The register of what left the vault.
import type { Disclosure } from '../../../contract/summaries'

const formats: Readonly<Record<Disclosure['format'], string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  ics: 'Calendar file',
}

const states: Readonly<Record<Disclosure['state'], string>> = {
  announced: 'announced; nobody saw the file finished',
  left: 'left',
  failed: 'failed; no file was finished',
}

export const register = {
  deletedPair: 'a pair that was deleted',
  label: 'Register',
  title: 'What left',
  lead: 'Every summary, charter and calendar file that was saved out of this vault, with whomever. An entry is written before the file.',
  empty: {
    title: 'Nothing has left this vault.',
    text: 'Every summary, charter or calendar file that is saved is entered here first.',
  },
  columns: {
    when: 'When',
    with: 'With',
    summary: 'What',
    format: 'Format',
    file: 'File',
    size: 'Size',
    fingerprint: 'Fingerprint (SHA-256)',
    state: 'State',
  },
  formats,
  states,
  bytes: (amount: string) => `${amount} bytes`,
  kilobytes: (amount: string) => `${amount} kB`,
  megabytes: (amount: string) => `${amount} MB`,
}
