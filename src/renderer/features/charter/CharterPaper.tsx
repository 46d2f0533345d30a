// The page as it leaves: read here, not edited.
import type { CharterContent } from '../../../contract/charter'
import { charterSheetOf } from '../../../domain/charter-sheet'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import styles from './paper.module.css'

interface CharterPaperProps {
  readonly content: CharterContent
  readonly names: { readonly me: string; readonly partner: string } | null
  readonly version: number
  /** In a dialog, which has a title of its own. */
  readonly isInside?: boolean
  readonly isAgreed?: boolean
}

export function CharterPaper({
  content,
  names,
  version,
  isInside = false,
  isAgreed = false,
}: CharterPaperProps) {
  const sheet = charterSheetOf({ content, names, version }, m.charter.sheet)
  const Title = isInside ? 'h3' : 'h1'
  return (
    <article data-paper="white" className={styles.sheet}>
      <div className={styles.kind}>
        <GroupTitle as="p">{sheet.kind}</GroupTitle>
        <span className={joinClasses(styles.stamp, isAgreed && styles.agreed)}>
          {isAgreed ? m.charter.signedByBoth : m.charter.notSigned}
        </span>
      </div>
      <Title className={styles.title} dir="auto">
        {sheet.title || m.ui.untitled}
      </Title>
      {sheet.facts === '' ? null : (
        <p className={styles.facts} dir="auto">
          {sheet.facts}
        </p>
      )}
      <dl className={styles.rows}>
        {sheet.rows.map(({ key, heading, words }) => (
          <div key={key} className={styles.row}>
            <dt className={styles.heading} dir="auto">
              {heading}
            </dt>
            <dd className={styles.words} dir="auto">
              {words}
            </dd>
          </div>
        ))}
      </dl>
      {sheet.expects.columns.length === 0 ? null : (
        <section className={styles.expects}>
          <p className={styles.heading}>{sheet.expects.heading}</p>
          <div className={styles.sides}>
            {sheet.expects.columns.map(({ side, name, words }) => (
              <div key={side} className={styles[side]}>
                <p className={styles.name} dir="auto">
                  {name}
                </p>
                <p className={styles.words} dir="auto">
                  {words}
                </p>
              </div>
            ))}
          </div>
        </section>
      )}
    </article>
  )
}
