// Hand-over files of a partner whose vault is elsewhere: right ones, and every kind of wrong one. Made by the code both
// sides have.
import { randomBytes, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../src/domain/canonical-json'
import { composeHandOver } from '../../src/main/handover/hand-over-file'
import { composeCard, parseCard } from '../../src/main/handover/pairing-card'
import { signRound } from '../../src/main/handover/round'
import { newSealIdentity } from '../../src/main/handover/sealing'
import { sharedPairId } from '../../src/main/handover/shared-pair-id'
import { type SignKey, signKeyOfSeed } from '../../src/main/handover/ssh-sign'
import { bytesOf } from '../../src/signed/bytes'
import { fingerprintOf } from '../../src/signed/sign-key'
import { signContent } from '../../src/signed/signed-content'
import { NAMESPACES } from '../../src/signed/ssh-signature'

export type Wrong =
  | 'anotherKey'
  | 'anotherPair'
  | 'sealedForSomebodyElse'
  | 'roundsMissing'
  | 'newerForm'
  | 'signatureOfOtherWords'

export interface HandOverPartner {
  /** As the text of a message. */
  readonly card: string
  /** A proposal under this title to whoever's card it is. */
  proposes(card: string, title: string, wrong?: Wrong, at?: string): Promise<Buffer>
}

export async function handOverPartner(name: string): Promise<HandOverPartner> {
  const key = signKeyOfSeed(randomBytes(32))
  const { recipient: sealRecipient } = await newSealIdentity()
  const pairNonce = randomBytes(16).toString('hex')
  const mine = { name, signKey: key.publicKey, sealRecipient, pairNonce, madeAt: '2026-11-20T09:00:00.000Z' }
  return {
    card: composeCard(mine, key.sign).text,
    proposes: async (card, title, wrong, at = new Date().toISOString()) => {
      const parsed = parseCard(card)
      if (!parsed.ok) throw new Error(`not a card: ${parsed.error}`)
      const theirs = parsed.value
      const isStranger = wrong === 'anotherKey' || wrong === 'anotherPair'
      const signer = isStranger ? signKeyOfSeed(randomBytes(32)) : key
      const pair = wrong === 'anotherPair' ? randomBytes(32).toString('hex') : sharedPairId(mine, theirs)
      const signed = signProposal({ signer, pair, to: theirs.fingerprint, title, at, wrong })
      const recipient =
        wrong === 'sealedForSomebodyElse' ? (await newSealIdentity()).recipient : theirs.sealRecipient
      return Buffer.from(await composeHandOver(signed, [recipient]))
    },
  }
}

interface Proposal {
  readonly signer: SignKey
  readonly pair: string
  /** Fingerprint of whom it is for. */
  readonly to: string
  readonly title: string
  readonly at: string
  readonly wrong: Wrong | undefined
}

function signProposal({ signer, pair, to, title, at, wrong }: Proposal) {
  const from = fingerprintOf(signer.publicKey)
  const subject = randomUUID()
  const content = canonicalJson({
    form: 'duologue-summary-1',
    pair,
    subject,
    title,
    people: [from, to].sort().map((one) => ({ key: one, name: null })),
    document: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We meet on Thursdays.' }] }],
    },
    supersedes: null,
  })
  const isLater = wrong === 'roundsMissing'
  const signed = signRound(
    {
      form: 'duologue-round-1',
      pair,
      from,
      to,
      sequence: isLater ? 4 : 1,
      subject: { kind: 'summary', id: subject },
      act: isLater ? 'counter' : 'propose',
      previous: isLater ? randomBytes(32).toString('hex') : null,
      at,
      content,
      ...signContent(signer.sign, content, at),
      comments: [],
      note: '',
    },
    signer.sign,
  )
  if (wrong === 'newerForm')
    return resigned(signed.body.replace('duologue-round-1', 'duologue-round-9'), signer)
  return wrong === 'signatureOfOtherWords'
    ? { ...signed, body: signed.body.replace('Thursdays', 'Wednesdays') }
    : signed
}

const resigned = (body: string, signer: SignKey) => ({
  body,
  signature: signer.sign(NAMESPACES.round, bytesOf(body)),
})
