// The cards that were replaced, newest first: what was signed with their keys stays signed.
import type { KnownKey } from '../../../contract/pairing'
import { m } from '../../messages/unlocked'
import { asDayOfInstant } from '../../ui/local-dates'
import styles from './PairingPlace.module.css'
import { TrustWords } from './TrustWords'

export function EarlierKeys({ keys }: { readonly keys: readonly KnownKey[] }) {
  const { earlier } = m.pairing
  if (keys.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="pairing-earlier">
      <h2 id="pairing-earlier" className={styles.title}>
        {earlier.title(keys.length)}
      </h2>
      <p className={styles.text}>{earlier.keeps}</p>
      <ul className={styles.earlier}>
        {keys.map((key) => (
          <li key={`${key.fingerprint} ${key.takenAt}`}>
            <p>
              {earlier.line(
                key.name,
                asDayOfInstant(key.takenAt),
                asDayOfInstant(key.replacedAt ?? key.takenAt),
              )}
              {' · '}
              <TrustWords trust={key.trust} />
            </p>
            <p className={styles.fingerprint}>
              <code>{key.fingerprint}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
