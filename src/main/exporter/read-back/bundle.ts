// A bundle read back: each of its members by its own reader, and their names.
import { unzipSync } from 'fflate'
import { readHtml } from './html'
import { readPdf } from './pdf'
import { decodeText, wordsOfJson, type ReadFile } from './streams'

export async function readBundle(bytes: Uint8Array): Promise<ReadFile> {
  const members = Object.entries(unzipSync(bytes))
  const read = await Promise.all(members.map(([name, member]) => readMember(name, member)))
  const pages = read.find(({ pageCount }) => pageCount !== null)
  return {
    words: pages?.words ?? '',
    pageCount: pages?.pageCount ?? null,
    streams: [
      { stream: 'member', text: members.map(([name]) => name).join('\n') },
      ...read.flatMap(({ streams }) => streams),
    ],
  }
}

async function readMember(name: string, bytes: Uint8Array): Promise<ReadFile> {
  if (name.endsWith('.pdf')) return readPdf(bytes)
  // The verifier is ours, the same in every bundle.
  if (name === 'verify.html') return { streams: [], pageCount: null, words: '' }
  if (name.endsWith('.html')) return readHtml(bytes)
  const text = decodeText(bytes)
  const words = name.endsWith('.json') ? wordsOfJson(text) : text
  return { streams: [{ stream: 'member', text: words }], pageCount: null, words }
}
