// `duologue verify`: what it says of files, and its exit code, in this process and as a script of a plain Node.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { verifyScript } from '../../../scripts/verifier.mjs'
import {
  agreedMarkdown,
  agreedPage as pageWith,
  agreedRecord,
  recordBy,
  retractionBy,
} from '../../../tests/support/agreed-files'
import { SUBJECT_ID, agreedContent, anders, maya, mayaAnew, pairId } from '../../../tests/support/signers'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { charterBytes } from '../../domain/agreed-charter'
import { words } from '../../verifier/messages'
import { stylesFor } from '../exporter/print-styles'
import { sealWithPassphrase } from '../handover/sealing'
import { verifyCommand } from './verify-command'

function file(content: string | Uint8Array, name = 'file'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

const agreedPage = (options: { record?: string; version?: number; styles?: string } = {}): string =>
  pageWith({ styles: stylesFor(''), ...options })
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const answer = (content: string | Uint8Array, ...others: string[]) =>
  verifyCommand([file(content), ...others.map((other) => file(other))])

async function pdfWith(record: string, useObjectStreams: boolean): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(bytes(record), 'duologue-agreed.json', { mimeType: 'application/json' })
  return pdf.save({ useObjectStreams })
}

const bundle = (record: string, page: string, content = agreedContent()) =>
  zipSync({
    'summary.pdf': bytes('%PDF-'),
    'summary.html': bytes(page),
    'content.json': bytes(content),
    'record.json': bytes(record),
    'verify.html': bytes('<html>'),
  })

describe('a file that both signed', () => {
  test('as a record, a page, a text, a bundle and a PDF: 0', async () => {
    const files = [
      agreedRecord,
      `${agreedRecord}\n`,
      agreedPage(),
      agreedMarkdown(),
      bundle(agreedRecord, agreedPage()),
      await pdfWith(agreedRecord, true),
      await pdfWith(agreedRecord, false),
    ]
    for (const one of files) {
      const { code, lines } = answer(one)
      expect(lines[0]).toBe('Agreed by both, and intact.')
      expect(code).toBe(0)
      expect(lines).toContain('Maya signed on 3 November 2026 at 10:00 UTC, by their own clock.')
      expect(lines).toContain(`  ${maya.fingerprint}`)
    }
  })

  test('says whether the file shows the signed words', () => {
    expect(answer(agreedPage()).lines).toContain(words.shown.samePage)
    expect(answer(agreedMarkdown()).lines).toContain(words.shown.same)
    const pages = [
      agreedPage().replace('before the meeting', 'in the meeting'),
      agreedPage().replace('<main>', '<main><p>And more.</p>'),
      agreedPage().replace('</body>', '<p>And more.</p></body>'),
      agreedPage().replace('3 November', '4 November'),
      agreedMarkdown().replace('not in it', 'and in it'),
      `${agreedMarkdown()}And more.\n`,
    ]
    for (const page of [...pages, bundle(agreedRecord, pages[0] ?? '')]) {
      const { code, lines } = answer(page)
      expect(lines[0]).toBe('The record is intact, but the file shows other words.')
      expect(code).toBe(1)
    }
    expect(answer(bundle(agreedRecord, agreedPage(), agreedContent('Other'))).code).toBe(1)
  })

  test('says plainly that the way a page looks was changed: its styles, or anything around them', () => {
    const page = agreedPage()
    const changed = [
      agreedPage({ styles: `${stylesFor('')} main p:nth-child(2) { display: none }` }),
      page.replace('</style>', '</style><style>main { opacity: 0 }</style>'),
      page.replace('<html lang="en">', '<html lang="en" style="color: white">'),
      page.replace('<meta charset="utf-8">', '<meta charset="utf-8"><link rel="stylesheet" href="x.css">'),
      page.replace(/style-src 'sha256-[^']*'/, "style-src 'unsafe-inline'"),
    ]
    for (const one of [...changed, bundle(agreedRecord, changed[0] ?? '')]) {
      const { code, lines } = answer(one)
      expect(lines[0]).toBe('The record is intact, but the way the file looks was changed.')
      expect(code).toBe(1)
    }
    // Within what is drawn a style is another text.
    const inside = ['<body style="display: none">', '<body><p style="order: 1">']
    for (const one of inside) expect(answer(page.replace('<body>', one)).code).toBe(1)
    expect(answer(agreedPage({ styles: stylesFor('Łukasz, Живко, Λυδία') })).code).toBe(0)
  })

  test('of a PDF only the record inside is checked, and that is said', async () => {
    expect(answer(await pdfWith(agreedRecord, false)).lines[1]).toContain(words.pages.pdf)
    expect(answer(bundle(agreedRecord, agreedPage())).lines).toContain(words.pages.bundle)
    expect(answer(agreedPage()).lines.join('\n')).not.toContain('PDF')
  })

  test('a charter, whatever its version', () => {
    const charter = {
      title: 'Our charter',
      purpose: 'To learn how the other decides.',
      sinceOn: '2026-11-01',
      reviewOn: null,
      endsOn: null,
      disclosureLevel: 3 as const,
      clauses: [{ key: 'confidentiality', heading: 'Between us', words: 'Nothing\nleaves.', isOwn: false }],
      expectations: { me: 'Candour', partner: 'Time' },
    }
    const names = { me: 'Anders', partner: 'Maya' }
    const parties = { me: anders.fingerprint, partner: maya.fingerprint }
    const signed = { pair: pairId, subject: SUBJECT_ID, names, content: charter, supersedes: null }
    const record = recordBy([anders, maya], charterBytes(signed, parties))
    const page = agreedPage({ record, version: 12 })
    expect(answer(page)).toMatchObject({ code: 0 })
    expect(page).toContain('Charter · version 12')
    expect(answer(page.replace('Candour', 'Patience'))).toMatchObject({ code: 1 })
    expect(answer(agreedMarkdown(record, 3))).toMatchObject({ code: 0 })
  })

  test('as JSON for other programs', () => {
    const { code, lines } = verifyCommand(['--json', file(agreedPage())])
    expect(code).toBe(0)
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ is: 'agreed', shown: 'same', isRetracted: false })
  })
})

describe('anything else', () => {
  test('only proposed, altered, taken back: 1', () => {
    expect(answer(recordBy([anders]))).toMatchObject({ code: 1 })
    expect(answer(recordBy([anders])).lines).toContain('Maya has not signed.')
    const altered = answer(agreedRecord.replace('before the meeting', 'in the meeting'))
    expect(altered).toMatchObject({ code: 1 })
    expect(altered.lines[0]).toBe('Altered. Do not rely on it.')
    const retracted = answer(agreedRecord, retractionBy(maya))
    expect(retracted).toMatchObject({ code: 1 })
    expect(retracted.lines.join('\n')).toContain('Maya took these words back')
    expect(retracted.lines).toContain('Reason given: It is no longer so.')
    const ofOther = retractionBy(mayaAnew)
    expect(answer(agreedRecord, ofOther)).toMatchObject({ code: 0 })
    expect(answer(agreedRecord, ofOther).lines.join('\n')).toContain(
      'with a key that did not sign them: SHA256:',
    )
    expect(answer(retractionBy(maya)).lines[0]).toBe('A retraction.')
  })

  test('no record, a sealed file, a broken bundle, no file, no argument', async () => {
    const none = 'There is no agreed record in this file.'
    for (const other of ['Hello', '', '{}', '%PDF-1.7', agreedPage().replace(/<template.*template>/, '')])
      expect(answer(other)).toMatchObject({ code: 1, lines: [none, expect.any(String)] })
    expect(answer(Uint8Array.of(0x89, 0x50, 0xff)).lines[0]).toBe(none)
    expect(answer(await sealWithPassphrase('words', bytes(agreedPage()))).lines[0]).toBe(
      'This file is sealed.',
    )
    expect(answer('PK\u0003\u0004')).toMatchObject({ code: 1 })
    expect(answer(agreedPage().replace('duologue-record">', 'duologue-record">!')).lines[0]).toContain(
      'damaged',
    )
    expect(verifyCommand([join(temporaryFolder(), 'none')]).code).toBe(1)
    expect(verifyCommand([temporaryFolder()]).code).toBe(1)
    expect(verifyCommand([])).toMatchObject({ code: 64 })
    expect(verifyCommand(['--all', file(agreedPage())])).toMatchObject({ code: 64 })
  })

  test('a bundle with the same name twice is not relied on', () => {
    const members = { 'record.json': bytes(agreedRecord), 'recorx.json': bytes(recordBy([anders])) }
    const twice = Buffer.from(zipSync(members)).toString('latin1').replaceAll('recorx', 'record')
    const { code, lines } = answer(new Uint8Array(Buffer.from(twice, 'latin1')))
    expect(code).toBe(1)
    expect(lines[0]).toBe('The record is intact, but the file shows other words.')
    expect(lines).toContain(words.odd.doubled('record.json'))
  })
})

test('the script does the same in a plain Node', async () => {
  const script = file(await verifyScript(), 'duologue-verify.cjs')
  const said = execFileSync(process.execPath, [script, file(agreedPage())], { encoding: 'utf8' })
  expect(said).toContain('Agreed by both, and intact.\n')
  expect(spawnSync(process.execPath, [script, file(recordBy([maya]))]).status).toBe(1)
  expect(spawnSync(process.execPath, [script]).status).toBe(64)
})
