// Maya Okafor as she hands over in the demo: an identity of her own, and what she signs with it.
// Invariant: fictional. Her key is no secret, anyone can make it: nothing but a demo vault may ever be paired with it.
import { createHash } from 'node:crypto'
import { signContent } from '../../../signed/signed-content'
import type { Sign } from '../../../signed/ssh-signature'
import { fingerprintOf } from '../../../signed/sign-key'
import { sha256Of } from '../../../signed/bytes'
import type { HandOver } from '../../handover/hand-over-file'
import { composeCard, parseCard, type Card } from '../../handover/pairing-card'
import { signRound, type Round } from '../../handover/round'
import { signKeyOfSeed } from '../../handover/ssh-sign'
import type { Pairing } from '../pairing/pairings'

const bytesNamed = (name: string): Buffer => createHash('sha256').update(`Duologue demo: ${name}`).digest()

const { publicKey, sign } = signKeyOfSeed(bytesNamed('the partner’s key to sign'))
const fingerprint = fingerprintOf(publicKey)
const pairNonce = bytesNamed('the partner’s card').toString('hex').slice(0, 32)
/** Whose private half nobody has. */
const SEAL_RECIPIENT = 'age1hpd36jvwpgvnf732yqz9t67qqk42n7avlp9smmn0xvaekd7u3udsthlgdq'

export function partnersCard(name: string, madeAt: string): Card {
  const { text } = composeCard(
    { name, signKey: publicKey, sealRecipient: SEAL_RECIPIENT, pairNonce, madeAt },
    sign,
  )
  const card = parseCard(text)
  if (!card.ok) throw new Error('the demo partner has no card')
  return card.value
}

type Said = Pick<Round, 'act' | 'at' | 'sequence' | 'subject' | 'previous' | 'content'> &
  Partial<Pick<Round, 'comments' | 'note'>>

/** What would be in her file. Answers under seal are not signed as agreed words are. */
export function partnersRound({ sharedPairId, me }: Pairing, said: Said): HandOver {
  const unsigned = { contentSignature: null, dateSignature: null }
  const { content, at, subject } = said
  const isSigned = content !== null && subject.kind !== 'reveal'
  const round: Round = {
    comments: [],
    note: '',
    ...said,
    form: 'duologue-round-1',
    pair: sharedPairId,
    from: fingerprint,
    to: me,
    ...(isSigned ? signContent(signing, content, at) : unsigned),
  }
  return {
    ...signRound(round, signing),
    round,
    signer: { publicKey, fingerprint },
    contentSha256: content === null ? null : sha256Of(content),
  }
}

const signing: Sign = (namespace, bytes) => sign(namespace, bytes)
