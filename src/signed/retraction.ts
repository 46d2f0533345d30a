// A retraction: one side takes back its word for content that was agreed. It undoes no signature; it stands beside it.
import { canonicalJson } from '../domain/canonical-json'

export const RETRACTION_FORM = 'duologue-retraction-1'

export interface Retraction {
  /** The shared id of the pair. */
  readonly pair: string
  /** Id of what is retracted, and the SHA-256 of its agreed content. */
  readonly subject: string
  readonly retracts: string
  readonly reason: string
  /** Who retracts. */
  readonly people: readonly { readonly key: string; readonly name: string | null }[]
}

/** Canonical JSON: signed as any content is (`signContent`). */
export const retractionContent = ({ pair, subject, retracts, reason, people }: Retraction): string =>
  canonicalJson({
    form: RETRACTION_FORM,
    pair,
    subject,
    retracts,
    reason,
    people: people.map(({ key, name }) => ({ key, name })),
  })
