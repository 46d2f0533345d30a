// What goes into a bundle beside its PDF: the signed bytes, each signature as a file of its own, and how to check them
// with programs that are not ours.
import { bundleNames, principal, type BundleKind } from '../../signed/bundle-names'
import { allowedSignersLine } from '../../signed/sign-key'
import { NAMESPACES, verifySsh } from '../../signed/ssh-signature'
import { documentWords } from '../document-words'
import type { AgreedPaper } from './agreed'
import type { ZipMember } from './zipped'

export function bundleMembersOf(
  kind: BundleKind,
  { record, parsed }: AgreedPaper,
  html: Uint8Array,
  verifier: Uint8Array,
): ZipMember[] {
  const text = (name: string, words: string): ZipMember => ({ name, bytes: Buffer.from(words, 'utf8') })
  const signers = parsed.signatures.map(({ signature, name }, index) => ({
    principal: principal(index),
    name,
    signature,
    publicKey: publicKeyOf(parsed.content, signature),
  }))
  return [
    { name: bundleNames.page(kind), bytes: html },
    text(bundleNames.content, parsed.content),
    ...signers.map((signer) => text(bundleNames.signature(signer.principal), signer.signature)),
    text(
      bundleNames.allowedSigners,
      signers
        .map(
          (signer) => `${allowedSignersLine(signer.principal, signer.publicKey, NAMESPACES.agreed).trim()}\n`,
        )
        .join(''),
    ),
    text(bundleNames.record, record),
    { name: bundleNames.verifier, bytes: verifier },
    text(bundleNames.howToCheck, documentWords.howToCheck(kind, signers, NAMESPACES.agreed)),
  ]
}

function publicKeyOf(content: string, armored: string): Uint8Array {
  const verified = verifySsh({
    namespace: NAMESPACES.agreed,
    bytes: Buffer.from(content, 'utf8'),
    armored,
  })
  if (!verified.ok) throw new Error('a signature of a kept record does not hold')
  return verified.value.publicKey
}
