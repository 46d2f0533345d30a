// What goes into a bundle beside its PDF: the signed bytes, each signature as a file of its own, and how to check them
// with programs that are not ours.
import { allowedSignersLine } from '../../signed/sign-key'
import { NAMESPACES, verifySsh } from '../../signed/ssh-signature'
import { documentWords } from '../document-words'
import type { AgreedPaper } from './agreed'
import type { ZipMember } from './zipped'

/** Such as `signer-1`: the name under which `allowed_signers` knows a key. */
const principal = (index: number): string => `signer-${index + 1}`

export function bundleMembersOf(
  kind: 'summary' | 'charter',
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
    { name: `${kind}.html`, bytes: html },
    text('content.json', parsed.content),
    ...signers.map((signer) => text(`${signer.principal}.sig`, signer.signature)),
    text(
      'allowed_signers',
      signers
        .map(
          (signer) => `${allowedSignersLine(signer.principal, signer.publicKey, NAMESPACES.agreed).trim()}\n`,
        )
        .join(''),
    ),
    text('record.json', record),
    { name: 'verify.html', bytes: verifier },
    text('HOW-TO-CHECK.txt', documentWords.howToCheck(kind, signers, NAMESPACES.agreed)),
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
