// What a stranger could read in a finished file is read back from its bytes: the words, and everything that is not drawn.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySummary, lettersOf, summaryOf } from '../../../../tests/support/paper-documents'
import { wordPartsOf } from '../../../domain/docx/word-document'
import { summaryBlocksOf } from '../../../domain/summary-blocks'
import { summaryTextOf } from '../../../domain/summary-document'
import { summaryToHtml } from '../../../domain/summary-html'
import { summaryToMarkdown } from '../../../domain/summary-markdown'
import type { SharedText } from '../../../domain/text'
import { recordBlockHtml, recordBlockMarkdown } from '../../../signed/embedded-record'
import { finish } from '../finish'
import { finishedPdf } from '../finished-pdf'
import type { Finishing, ReadStream } from '../order'
import { zipped } from '../zipped'
import { readBack } from './read-back'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const status = { line: 'Draft', watermark: 'DRAFT', signed: null }
const title = 'Autumn' as SharedText
const textIn = (streams: readonly ReadStream[], stream: ReadStream['stream']): string =>
  streams
    .filter((one) => one.stream === stream)
    .map(({ text }) => text)
    .join('\n')

async function printed(words: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage([400, 400]).drawText(words, { font, size: 12, x: 20, y: 300 })
  pdf.setProducer('Skia/PDF m999')
  pdf.setCreator('Chromium 999 on Maya’s laptop')
  pdf.setSubject('a private subject')
  return pdf.save()
}

const finishing = (parts: Partial<Finishing>): Finishing => ({
  format: 'pdf',
  title: 'Autumn',
  author: 'Ana and Li',
  language: 'en',
  day: '2026-11-19',
  record: null,
  file: null,
  members: [],
  ...parts,
})

test('HTML, Markdown and Word give back every word of every document', async () => {
  await fc.assert(
    fc.asyncProperty(anySummary, async (document) => {
      const paper = { title, names: null, status, document, recordBlock: '' }
      const word = wordPartsOf({
        title,
        facts: [],
        status,
        blocks: summaryBlocksOf(document),
        language: 'en',
        day: '2026-11-19',
      })
      const files = {
        html: bytesOf(summaryToHtml({ ...paper, styles: 'p {}', language: 'en' })),
        markdown: bytesOf(summaryToMarkdown(paper)),
        docx: zipped([...word].map(([name, xml]) => ({ name, bytes: bytesOf(xml) }))),
      }
      for (const format of ['html', 'markdown', 'docx'] as const) {
        const { streams } = await readBack(format, files[format])
        // Markdown writes the numbers of a list.
        const words = lettersOf(textIn(streams, 'words')).replaceAll(/\p{N}/gu, '')
        expect(words, format).toContain(lettersOf(summaryTextOf(document)).replaceAll(/\p{N}/gu, ''))
      }
    }),
    { numRuns: 60 },
  )
})

test('a PDF: words, page count, and metadata that is ours alone', async () => {
  const file = await finishedPdf(await printed('People answer back.'), finishing({ title: 'Žofie “x”' }))
  const { streams, pageCount } = await readBack('pdf', file)
  expect(textIn(streams, 'words')).toContain('People answer back.')
  expect(pageCount).toBe(1)
  const metadata = textIn(streams, 'metadata')
  expect(metadata).toContain('Žofie “x”')
  expect(metadata).toContain('Ana and Li')
  expect(metadata).toContain('D:20261119000000Z')
  expect(metadata).not.toMatch(/Chromium|laptop|Skia|private subject|pdf-lib/)
  expect(Buffer.from(file).toString('latin1')).not.toMatch(/Chromium|Skia|pdf-lib/)
})

test('a record attached to a PDF, hidden in a page or at the end of a text is read, with the words inside its words', async () => {
  const record = JSON.stringify({ content: JSON.stringify({ title: 'Lyon closes in January' }), form: 'x' })
  const pdf = await finishedPdf(await printed('x'), finishing({ record }))
  const document = summaryOf({ type: 'paragraph' })
  const paper = { title, names: null, status, document }
  const html = summaryToHtml({ ...paper, recordBlock: recordBlockHtml(record), styles: '', language: 'en' })
  const markdown = summaryToMarkdown({
    ...paper,
    status: { line: 'Agreed', watermark: null, signed: { heading: 'Signed', lines: [] } },
    recordBlock: recordBlockMarkdown(record),
  })
  for (const [format, bytes] of [
    ['pdf', pdf],
    ['html', bytesOf(html)],
    ['markdown', bytesOf(markdown)],
  ] as const)
    expect(textIn((await readBack(format, bytes)).streams, 'attachment'), format).toContain(
      'Lyon closes in January',
    )
})

test.each([
  ['a comment', '<body><!-- Lyon --><p>x</p></body>', 'source'],
  ['an attribute', '<body><p data-x="Lyon">x</p></body>', 'source'],
  ['the title', '<title>Lyon</title><body><p>x</p></body>', 'metadata'],
  ['a word cut by styles', '<body><p>Ly<strong>on</strong></p></body>', 'words'],
] as const)('a word in %s of a page is found', async (_where, html, stream) => {
  expect(textIn((await readBack('html', bytesOf(html))).streams, stream)).toContain('Lyon')
})

test('a word in any part of a Word document is found', async () => {
  const parts = [
    [
      'word/comments.xml',
      '<w:comments><w:comment w:author="Lyon A"><w:p><w:t>Lyon B</w:t></w:p></w:comment></w:comments>',
    ],
    ['docProps/core.xml', '<cp:coreProperties><dc:creator>Lyon C</dc:creator></cp:coreProperties>'],
    [
      'word/document.xml',
      '<w:document><w:p><w:r><w:t>Ly</w:t></w:r><w:r><w:t>on D</w:t></w:r></w:p></w:document>',
    ],
  ].map(([name = '', xml = '']) => ({ name, bytes: bytesOf(xml) }))
  const { streams } = await readBack('docx', zipped(parts))
  const part = textIn(streams, 'part')
  for (const words of ['Lyon A', 'Lyon B', 'Lyon C', 'Lyon D']) expect(part).toContain(words)
  expect(textIn(streams, 'metadata')).toContain('Lyon C')
  expect(textIn(streams, 'words')).toContain('Lyon D')
})

test('every member of a bundle is read, and its name', async () => {
  const members = [
    { name: 'summary.html', bytes: bytesOf('<body><p>Lyon A</p></body>') },
    { name: 'content.json', bytes: bytesOf('{"title":"Lyon B"}') },
    { name: 'Lyon C.txt', bytes: bytesOf('Lyon D') },
  ]
  const pdf = await printed('Lyon E')
  const file = await finish({ finishing: finishing({ format: 'zip', members }), pdf })
  if (file.is !== 'finished') throw new Error('not finished')
  const all = file.streams.map(({ text }) => text).join('\n')
  for (const words of ['Lyon A', 'Lyon B', 'Lyon C', 'Lyon D', 'Lyon E']) expect(all).toContain(words)
  expect(file.look?.is).toBe('pages')
  expect(file.pageCount).toBe(1)
})

test('a file is finished to the same bytes each time', async () => {
  const members = [{ name: 'a.txt', bytes: bytesOf('a') }]
  expect(zipped(members)).toEqual(zipped(members))
})

test('what cannot be read is an error, never a clean file', async () => {
  for (const format of ['pdf', 'docx', 'zip', 'html', 'markdown'] as const)
    await expect((async () => readBack(format, new Uint8Array([0xff, 0xfe, 0x80, 0x81])))()).rejects.toThrow()
})
