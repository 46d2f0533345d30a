// The page as it leaves: read here, not edited.
import type { CharterContent } from '../../../contract/charter'
import { charterSheetOf } from '../../../domain/charter-sheet'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import type { Stamp } from './charter-stamp'
import styles from './paper.module.css'

interface CharterPaperProps {
  readonly content: CharterContent
  readonly names: { readonly me: string; readonly partner: string } | null
  /** Null: of words that are no version of it yet. */
  readonly version: number | null
  /** In a dialog, which has a title of its own. */
  readonly isInside?: boolean
  /** Null: not known, or said elsewhere. */
  readonly stamp: Stamp | null
}

export function CharterPaper({ content, names, version, isInside = false, stamp }: CharterPaperProps) {
  const sheet = charterSheetOf({ content, names, version: version ?? 0 }, m.charter.sheet)
  const Title = isInside ? 'h3' : 'h1'
  return (
    <article data-paper="white" className={joinClasses(styles.sheet, isInside && styles.inside)}>
      <div className={styles.kind}>
        <GroupTitle as="p">{version === null ? m.charter.heading : sheet.kind}</GroupTitle>
        {stamp === null ? null : (
          <span className={joinClasses(styles.stamp, stamp.isAgreed && styles.agreed)}>{stamp.words}</span>
        )}
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
