// Makes the next version of a charter. Invariant: its fingerprint is of the very bytes that are kept.
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../domain/canonical-json'
import { type CharterContent, type CharterNames, signedForm } from '../../../domain/charter'
import type { OpenVault } from '../rooms/open-vault'

interface Freezing {
  readonly charterId: string
  readonly content: CharterContent
  readonly names: CharterNames
  readonly at: string
}

export function freeze(
  { charterVersions }: Pick<OpenVault['sharedRoom'], 'charterVersions'>,
  { charterId, content, names, at }: Freezing,
): void {
  const [last] = charterVersions.list(charterId)
  const version = (last?.version ?? 0) + 1
  const previousSha256 = last?.sha256 ?? null
  const bytes = canonicalJson(signedForm({ charterId, version, previousSha256, content, names }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  charterVersions.freeze({ charterId, version, content: bytes, sha256, previousSha256, madeAt: at })
}
