// The names of the files in a bundle, for whoever writes one and whoever checks one: there are no others.

export type BundleKind = 'summary' | 'charter'

export const bundleNames = {
  page: (kind: BundleKind): string => `${kind}.html`,
  print: (kind: BundleKind): string => `${kind}.pdf`,
  content: 'content.json',
  signature: (principal: string): string => `${principal}.sig`,
  allowedSigners: 'allowed_signers',
  record: 'record.json',
  verifier: 'verify.html',
  howToCheck: 'HOW-TO-CHECK.txt',
} as const

/** Such as `signer-1`: the name under which `allowed_signers` knows a key. */
export const principal = (index: number): string => `signer-${index + 1}`

/** Of both kinds, without the page and the print of one. */
export const commonNames: ReadonlySet<string> = new Set([
  bundleNames.content,
  ...[0, 1].map((index) => bundleNames.signature(principal(index))),
  bundleNames.allowedSigners,
  bundleNames.record,
  bundleNames.verifier,
  bundleNames.howToCheck,
])
