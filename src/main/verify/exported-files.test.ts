// What two real vaults agreed and one exported, given to the verifier: it knows every format, and sees every other word.
import { call } from '@orpc/server'
import { PDFDocument } from '@cantoo/pdf-lib'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { acceptOn, carry, draftOf, proposeOn, twoVaults, type Side } from '../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../contract/handover'
import type { ExportFormat } from '../../contract/shell'
import { type CheckedFile, checkFile } from '../../verifier/check-file'
import { reportOn } from '../../verifier/report'
import { finish } from '../exporter/finish'
import { render } from '../exporter/render'
import { handOverHandlers } from '../vault/handover.handlers'
import { summariesHandlers } from '../vault/summaries.handlers'

const WORDS = 'People stop asking when the first two questions are answered by slides.'

async function agreedSummary(): Promise<{ anders: Side; subject: HandOverSubject }> {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn & <after>', WORDS, '1. Ask *first*.')
  await proposeOn(anders, subject)
  const received = await carry(anders, maya, subject)
  if (received.is !== 'received') throw new Error(received.is)
  await acceptOn(maya, received.subject)
  await carry(maya, anders, received.subject)
  return { anders, subject }
}

async function exported(
  { vault }: Side,
  subject: HandOverSubject,
  format: ExportFormat,
): Promise<Uint8Array> {
  const { revision } = await call(summariesHandlers(vault).open, { summaryId: subject.id })
  const verifier = () => new Uint8Array()
  const order = { subject, revision, format }
  const paper = render(vault.vault.sharedRoom, order, { day: '2026-11-19', verifier })
  if (paper.is !== 'rendered') throw new Error(paper.is)
  const page = await PDFDocument.create()
  page.addPage()
  const file = await finish({
    finishing: paper.finishing,
    pdf: paper.print === null ? null : await page.save(),
  })
  if (file.is !== 'finished') throw new Error(file.is)
  return new Uint8Array(file.bytes)
}

function checked(bytes: Uint8Array): CheckedFile {
  const answer = checkFile(bytes)
  if (answer.is !== 'checked') throw new Error(answer.problem)
  return answer.file
}

test('every agreed format is agreed by both and intact; page, text and bundle show the signed words', async () => {
  const { anders, subject } = await agreedSummary()
  for (const format of ['html', 'markdown', 'zip', 'pdf'] as const) {
    const file = checked(await exported(anders, subject, format))
    expect(file.verdict.is, format).toBe('agreed')
    expect(file.shown, format).toBe(format === 'pdf' ? 'notCompared' : 'same')
    expect(reportOn(file).isGood).toBe(true)
  }
})

test('another word in what an export shows is seen', async () => {
  const { anders, subject } = await agreedSummary()
  for (const format of ['html', 'markdown'] as const) {
    const text = Buffer.from(await exported(anders, subject, format)).toString()
    const altered = new Uint8Array(Buffer.from(text.replace('the first two', 'the last two')))
    expect(checked(altered).shown, format).toBe('differs')
  }
})

test('another file in a bundle is seen and named: under any other name, in a folder, or twice', async () => {
  const { anders, subject } = await agreedSummary()
  const members = unzipSync(await exported(anders, subject, 'zip'))
  const page = Buffer.from(members['summary.html'] ?? new Uint8Array()).toString()
  const forged = new Uint8Array(Buffer.from(page.replace('the first two', 'the last two')))
  const strange = [
    'Summary.html',
    'SUMMARY.HTML',
    'Agreed summary.html',
    'print/summary.html',
    'summary.htm',
    'charter.html',
    'charter.pdf',
    'Summary.pdf',
    'signer-3.sig',
    'letter.json',
    'print/',
  ]
  for (const name of strange) {
    for (const bundle of [
      { ...members, [name]: forged },
      { [name]: forged, ...members },
    ]) {
      const file = checked(zipSync(bundle))
      expect([file.shown, file.odd], name).toEqual(['differs', { name, is: 'strange' }])
      const { isGood, headline, notes } = reportOn(file)
      expect([isGood, headline]).toEqual([false, 'The record is intact, but the file shows other words.'])
      expect(notes.some((note) => note.includes(`“${name}” is in this bundle`))).toBe(true)
    }
  }
  const twice = Buffer.from(zipSync({ ...members, 'summarx.html': forged })).toString('latin1')
  const doubled = checked(new Uint8Array(Buffer.from(twice.replaceAll('summarx', 'summary'), 'latin1')))
  expect([doubled.shown, doubled.odd]).toEqual(['differs', { name: 'summary.html', is: 'doubled' }])
})

test('a page in a bundle that is no text is not passed over', async () => {
  const { anders, subject } = await agreedSummary()
  const members = unzipSync(await exported(anders, subject, 'zip'))
  const page = members['summary.html'] ?? new Uint8Array()
  const broken = new Uint8Array([...page, 0xff])
  expect(checked(zipSync({ ...members, 'summary.html': broken })).shown).toBe('differs')
})

test('another look of an exported page is seen', async () => {
  const { anders, subject } = await agreedSummary()
  const text = Buffer.from(await exported(anders, subject, 'html')).toString()
  const altered = checked(
    new Uint8Array(Buffer.from(text.replace('</style>', 'main p { display: none }</style>'))),
  )
  expect(altered.shown).toBe('looksChanged')
  expect(reportOn(altered)).toMatchObject({ isGood: false, tone: 'bad' })
})

test('a draft has no record; an export of what was taken back says so', async () => {
  const { anders, subject } = await agreedSummary()
  const draft = await draftOf(anders, 'Winter', WORDS)
  expect(checkFile(await exported(anders, draft, 'html'))).toEqual({ is: 'notChecked', problem: 'noRecord' })
  await call(handOverHandlers(anders.vault).retract, { subject, reason: 'It is out of date.' })
  const file = checked(await exported(anders, subject, 'html'))
  expect(file).toMatchObject({ shown: 'same', says: 'retracted' })
  expect(reportOn(file).isGood).toBe(false)
})
