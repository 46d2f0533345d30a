// Every format of one paper says the same; what both signed is written from the record, with all that is needed to check it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { PDFDocument } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { acceptOn, carry, draftOf, proposeOn, twoVaults, type Side } from '../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../contract/handover'
import type { ExportFormat } from '../../contract/shell'
import { handOverHandlers } from '../vault/handover.handlers'
import { summariesHandlers } from '../vault/summaries.handlers'
import { finish } from './finish'
import type { Finished } from './order'
import { readBack } from './read-back/read-back'
import { render } from './render'

const WORDS = 'People stop asking when the first two questions are answered by slides.'
const verifier = () => new Uint8Array(Buffer.from('<p>verifier</p>'))

const revisionOf = async ({ vault }: Side, { id }: HandOverSubject): Promise<number> =>
  (await call(summariesHandlers(vault).open, { summaryId: id })).revision

/** As the other one calls it. */
async function agreed(from: Side, to: Side, subject: HandOverSubject): Promise<HandOverSubject> {
  await proposeOn(from, subject)
  const received = await carry(from, to, subject)
  if (received.is !== 'received') throw new Error(received.is)
  await acceptOn(to, received.subject)
  await carry(to, from, received.subject)
  return received.subject
}

async function finished(
  side: Side,
  subject: HandOverSubject,
  format: ExportFormat,
): Promise<Extract<Finished, { is: 'finished' }>> {
  const revision = await revisionOf(side, subject)
  const paper = render(
    side.vault.vault.sharedRoom,
    { subject, revision, format },
    { day: '2026-11-19', verifier },
  )
  if (paper.is !== 'rendered') throw new Error(paper.is)
  const page = await PDFDocument.create()
  page.addPage()
  const file = await finish({
    finishing: paper.finishing,
    pdf: paper.print === null ? null : await page.save(),
  })
  if (file.is !== 'finished') throw new Error(file.is)
  return file
}

test('a draft says in every format that it is not agreed, and cannot be bundled', async () => {
  const { anders } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  for (const format of ['html', 'markdown', 'docx'] as const) {
    const { streams } = await finished(anders, subject, format)
    const all = streams.map(({ text }) => text).join('\n')
    expect(all, format).toContain('DRAFT · not agreed')
    expect(all, format).toContain(WORDS)
  }
  await expect(finished(anders, subject, 'zip')).rejects.toThrow('notAgreed')
})

test('another revision than the one that was checked is not rendered', async () => {
  const { anders } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  const order = { subject, revision: (await revisionOf(anders, subject)) + 1, format: 'pdf' as const }
  expect(() => render(anders.vault.vault.sharedRoom, order, { day: '2026-11-19', verifier })).toThrow()
})

test('what both signed is the same page in both vaults, names the signers and bears no watermark', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  const theirs = await agreed(anders, maya, subject)
  const mine = await finished(anders, subject, 'html')
  expect(Buffer.from(mine.bytes).toString()).toBe(
    Buffer.from((await finished(maya, theirs, 'html')).bytes).toString(),
  )
  const html = Buffer.from(mine.bytes).toString()
  expect(html).not.toContain('DRAFT')
  expect(html).toMatch(/Agreed on \d+ \w+ \d{4}/)
  expect(html.match(/SHA256:/g)).toHaveLength(2)
})

test('a bundle: ssh-keygen accepts both signatures over the signed words and refuses altered ones', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  await agreed(anders, maya, subject)
  const file = await finished(anders, subject, 'zip')
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const members = Object.entries(unzipSync(file.bytes))
  for (const [name, bytes] of members) writeFileSync(join(folder, name), bytes)
  expect(members.map(([name]) => name)).toEqual([
    'summary.pdf',
    'summary.html',
    'content.json',
    'signer-1.sig',
    'signer-2.sig',
    'allowed_signers',
    'record.json',
    'verify.html',
    'HOW-TO-CHECK.txt',
  ])
  const howTo = readFileSync(join(folder, 'HOW-TO-CHECK.txt'), 'utf8')
  // What to expect stands before what only technicians do, and with it that the page may be forged, too.
  expect(howTo).toMatch(
    /Agreed by both, and intact\.[^]*do not rely on[^]*forged verify\.html[^]*For technicians[^]*ssh-keygen/,
  )
  const commands = howTo.split('\n').filter((line) => line.includes('-Y verify'))
  expect(commands).toHaveLength(2)
  const check = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  for (const command of commands) expect(check(command)).toContain('Good "duologue-agreed-v1" signature')
  writeFileSync(join(folder, 'content.json'), `${readFileSync(join(folder, 'content.json'), 'utf8')} `)
  for (const command of commands) expect(() => check(`${command} 2>/dev/null`)).toThrow()
  const [pdf] = members
  const attached = (await readBack('pdf', pdf?.[1] ?? new Uint8Array())).streams
  expect(attached.find(({ stream }) => stream === 'attachment')?.text).toContain(WORDS)
})

test('a summary that was taken back is still what was signed, and says so', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  await agreed(anders, maya, subject)
  await call(handOverHandlers(anders.vault).retract, { subject, reason: 'It is out of date.' })
  const text = Buffer.from((await finished(anders, subject, 'markdown')).bytes).toString()
  expect(text).toMatch(/\*\*Agreed on .* · taken back since\*\*/)
  expect(text).not.toContain('DRAFT')
  expect(text).toContain('<!-- duologue-record')
})
