// Two people with keys, cards and rounds of their own, without a vault. The seeds are fixed: what they sign is, too.
import { x25519 } from '@noble/curves/ed25519.js'
import { bech32 } from '@scure/base'
import { canonicalJson } from '../../src/domain/canonical-json'
import type { Round } from '../../src/main/handover/round'
import type { CardContent } from '../../src/main/handover/card-content'
import { recipientOfPoint } from '../../src/main/handover/sealing'
import { sharedPairId } from '../../src/main/handover/shared-pair-id'
import { type SignKey, signKeyOfSeed } from '../../src/main/handover/ssh-sign'
import { fingerprintOf } from '../../src/signed/sign-key'
import { signContent } from '../../src/signed/signed-content'

export interface TestSigner extends SignKey {
  readonly fingerprint: string
  readonly identity: string
  readonly card: CardContent
}

export const anders = signer('Anders', 1)
export const maya = signer('Maya', 2)
/** The same Maya with a new key. */
export const mayaAnew = signer('Maya', 3)
export const pairId = sharedPairId(anders.card, maya.card)

/** Every secret byte is `seed`, or ten more. */
function signer(name: string, seed: number): TestSigner {
  const key = signKeyOfSeed(new Uint8Array(32).fill(seed))
  const secret = new Uint8Array(32).fill(seed + 10)
  const card = {
    name,
    signKey: key.publicKey,
    sealRecipient: recipientOfPoint(x25519.getPublicKey(secret)),
    pairNonce: String(seed).repeat(32),
    madeAt: '2026-11-03T09:30:00.000Z',
  }
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase()
  return { ...key, fingerprint: fingerprintOf(key.publicKey), identity, card }
}

export const SUBJECT_ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

/** What both sign, with both their names. */
export function agreedContent(title = 'What we learned'): string {
  const people = [anders, maya]
    .map(({ fingerprint, card }) => ({ key: fingerprint, name: card.name }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  const text = (words: string) => ({ type: 'text', text: words })
  const document = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text('Meetings')] },
      { type: 'paragraph', content: [text('We decide before the meeting, not in it.')] },
    ],
  }
  return canonicalJson({
    form: 'duologue-summary-1',
    pair: pairId,
    subject: SUBJECT_ID,
    title,
    people,
    document,
    supersedes: null,
  })
}

/** A proposal of `from`, as `more` has it otherwise. */
export function roundOf(from: TestSigner, to: TestSigner, more: Partial<Round> = {}): Round {
  const content = agreedContent()
  const at = more.at ?? '2026-11-03T10:00:00.000Z'
  return {
    form: 'duologue-round-1',
    pair: pairId,
    from: from.fingerprint,
    to: to.fingerprint,
    sequence: 1,
    subject: { kind: 'summary', id: SUBJECT_ID },
    act: 'propose',
    previous: null,
    at,
    content,
    ...signContent(from.sign, content, at),
    comments: [{ at: 1, quote: 'before the meeting', words: 'Always?' }],
    note: 'Here is what I wrote.',
    ...more,
  }
}
