// docs/format.md as the measure: its test vectors are what this code makes and reads, and its commands do what they say.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agreedRecord } from '../../../tests/support/agreed-files'
import { whatIsMissing } from '../../../tests/support/needs'
import { agreedContent, anders, maya, pairId, roundOf } from '../../../tests/support/signers'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { sha256Of } from '../../signed/bytes'
import { sshPublicKey } from '../../signed/sign-key'
import { signContent } from '../../signed/signed-content'
import { parseHandOver } from './hand-over-file'
import { composeCard, parseCard } from './pairing-card'
import { signRound } from './round'
import { unsealWith } from './sealing'
import { spokenDigits } from './spoken-digits'

const page = readFileSync(join(import.meta.dirname, '../../../docs/format.md'), 'utf8')
const blocks = new Map(
  [...page.matchAll(/```text (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => [name, text]),
)
const facts = new Map(
  [...page.matchAll(/^\| ([^|]+) \| `([^`|]+)` \|$/gm)].map(([, what, value]) => [what, value]),
)

function block(name: string): string {
  const text = blocks.get(name)
  if (text === undefined) throw new Error(`the page has no ${name}`)
  return text
}

const sealed = new Uint8Array(Buffer.from(block('round.duologue'), 'base64'))
const signed = signRound(roundOf(anders, maya), anders.sign)

describe('the test vectors', () => {
  test('are the keys, the pair and its digits', async () => {
    for (const [name, signer] of [['Anders', anders] as const, ['Maya', maya] as const]) {
      expect(facts.get(`${name}: public key`)).toBe(sshPublicKey(signer.publicKey))
      expect(facts.get(`${name}: fingerprint`)).toBe(signer.fingerprint)
      expect(facts.get(`${name}: age identity`)).toBe(signer.identity)
      expect(facts.get(`${name}: age recipient`)).toBe(signer.card.sealRecipient)
    }
    expect(facts.get('pair')).toBe(pairId)
    expect(facts.get('digits')).toBe((await spokenDigits(anders.card, maya.card)).join(' '))
  })

  test('are a card in both its spellings', () => {
    const { text, compact } = composeCard(maya.card, maya.sign)
    expect(block('maya.duocard')).toBe(text)
    expect(block('maya.qr').trim()).toBe(compact)
    for (const spelling of [block('maya.duocard'), block('maya.qr'), page])
      expect(parseCard(spelling)).toMatchObject({ ok: true, value: maya.card })
  })

  test('are the agreed content, its signatures and its record', () => {
    const content = agreedContent()
    expect(block('content.json').trim()).toBe(content)
    const { contentSignature, dateSignature } = signContent(anders.sign, content, '2026-11-03T10:00:00.000Z')
    expect(block('content.json.sig')).toBe(contentSignature)
    expect(block('date.json.sig')).toBe(dateSignature)
    expect(facts.get('content: SHA-256')).toBe(sha256Of(content))
    expect(facts.get('record: SHA-256')).toBe(sha256Of(agreedRecord))
  })

  test('are a round and the sealed file of it', async () => {
    expect(facts.get('round: SHA-256')).toBe(signed.bodySha256)
    expect(block('round.sig')).toBe(signed.signature)
    for (const { identity } of [anders, maya]) {
      const read = await parseHandOver(sealed, (bytes) => unsealWith(identity, bytes))
      expect(read).toMatchObject({ ok: true, value: { body: signed.body, signature: signed.signature } })
    }
  })
})

const noTools = whatIsMissing('age', 'ssh-keygen', 'python3') !== undefined

test.skipIf(noTools)('the commands open and verify with stock tools, as the page says', () => {
  const folder = temporaryFolder()
  const commands = /```sh\n(age -d [\s\S]*?)```/.exec(page)?.[1] ?? ''
  writeFileSync(join(folder, 'key.txt'), `${facts.get('Maya: age identity') ?? ''}\n`)
  writeFileSync(join(folder, 'round.duologue'), sealed)
  writeFileSync(join(folder, 'allowed_signers'), `Anders ${facts.get('Anders: public key') ?? ''}\n`)
  const said = execFileSync('sh', ['-e', '-c', commands], { cwd: folder, encoding: 'utf8' })
  expect(said.match(/Good "duologue-(round|agreed)-v1" signature for Anders/g)).toHaveLength(2)
  expect(readFileSync(join(folder, 'content.json'), 'utf8')).toBe(agreedContent())
})
