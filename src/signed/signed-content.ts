// Content under a signature. Two are made: over the very bytes both sides sign, and over the day this side signed them.
// Invariant: neither the words nor the date can be changed without one of them failing.
import { canonicalJson } from '../domain/canonical-json'
import { type Result, err } from '../domain/result'
import { bytesOf, sha256Of } from './bytes'
import { isInstant } from './instant'
import { NAMESPACES, type Sign, type SignatureProblem, type Signer, verifySsh } from './ssh-signature'

export interface ContentSignatures {
  /** Armored, over the content. */
  readonly contentSignature: string
  /** Armored, over `datedForm`: both sides sign the same content, each on a day of its own. */
  readonly dateSignature: string
}

/** `at`: when the signer says that they signed; nobody can prove it. */
export function signContent(sign: Sign, content: string, at: string): ContentSignatures {
  if (!isInstant(at)) throw new RangeError('not a moment')
  return {
    contentSignature: sign(NAMESPACES.agreed, bytesOf(content)),
    dateSignature: sign(NAMESPACES.dated, bytesOf(datedForm(content, at))),
  }
}

/** Who signed both. `doesNotMatch`, too, if they are by two different keys. */
export function verifySignedContent(
  content: string,
  at: string,
  { contentSignature, dateSignature }: ContentSignatures,
): Result<Signer, SignatureProblem> {
  const bytes = bytesOf(content)
  const signer = verifySsh({ namespace: NAMESPACES.agreed, bytes, armored: contentSignature })
  if (!signer.ok) return signer
  const dated = verifySsh({
    namespace: NAMESPACES.dated,
    bytes: bytesOf(datedForm(content, at)),
    armored: dateSignature,
  })
  if (!dated.ok) return dated
  return dated.value.fingerprint === signer.value.fingerprint ? signer : err('doesNotMatch')
}

/** What the date's signature is over. */
export const datedForm = (content: string, at: string): string =>
  canonicalJson({ form: 'duologue-dated-1', content: sha256Of(content), at })
