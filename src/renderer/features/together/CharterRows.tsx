// The purpose, the clauses and what each expects, each in the words of both, written where they stand.
import type { ReactNode } from 'react'
import type { CharterContent } from '../../../contract/charter'
import type { TogetherCharter } from '../../../contract/together'
import { DISCLOSURE } from '../../../domain/charter-sheet'
import { m } from '../../messages/unlocked'
import { GrowingText } from '../../ui/GrowingText'
import styles from './sheet.module.css'

interface CharterRowsProps {
  readonly content: CharterContent
  readonly names: TogetherCharter['names']
  readonly readOnly: boolean
  readonly onEdit: (content: CharterContent) => void
  readonly onBlur: () => void
}

export function CharterRows({ content, names, onEdit, ...field }: CharterRowsProps) {
  const { desk, expects, sheet } = m.charter
  const { purpose, clauses, expectations, disclosureLevel } = content
  const level = sheet.levels[disclosureLevel]
  return (
    <dl className={styles.rows}>
      <Row heading={desk.purposeLabel}>
        <GrowingText
          {...field}
          aria-label={desk.purposeLabel}
          maxLength={2000}
          value={purpose}
          onEdit={(next) => onEdit({ ...content, purpose: next })}
        />
      </Row>
      {clauses.map(({ key, heading, words }) => (
        <Row key={key} heading={heading}>
          {key === DISCLOSURE ? <p>{level}</p> : null}
          <GrowingText
            {...field}
            aria-label={heading}
            maxLength={4000}
            value={words}
            onEdit={(next) => onEdit(withWords(content, key, next))}
          />
        </Row>
      ))}
      {clauses.some(({ key }) => key === DISCLOSURE) ? null : <Row heading={sheet.mayBeSeen}>{level}</Row>}
      {(['me', 'partner'] as const).map((side) => (
        <Row key={side} heading={expects.of(names?.[side] ?? expects[side])}>
          <GrowingText
            {...field}
            aria-label={expects.of(names?.[side] ?? expects[side])}
            maxLength={2000}
            placeholder={expects.nothingYet}
            value={expectations[side]}
            onEdit={(said) => onEdit({ ...content, expectations: { ...expectations, [side]: said } })}
          />
        </Row>
      ))}
    </dl>
  )
}

function Row({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt dir="auto">{heading}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

const withWords = (content: CharterContent, key: string, words: string): CharterContent => ({
  ...content,
  clauses: content.clauses.map((clause) => (clause.key === key ? { ...clause, words } : clause)),
})
