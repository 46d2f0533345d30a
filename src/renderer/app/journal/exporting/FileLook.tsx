// A finished file as a reader sees it, with the facts one compares.
import type { ExportLook, FileFacts } from '../../../../contract/exports'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { sizeInWords } from '../export-words'
import { PdfPages } from './PdfPages'
import { RoundLook } from './RoundLook'
import styles from './FileLook.module.css'

interface FileLookProps {
  readonly facts: FileFacts
  readonly look: ExportLook
  /** What was done with it, after what it is. */
  readonly note?: string
  /** Below it something is asked that has to be seen, however small the window. */
  readonly isLow?: boolean
}

export function FileLook({ facts, look, note = '', isLow = false }: FileLookProps) {
  const { facts: names } = m.exporting
  const frame = joinClasses(styles.look, isLow && styles.low)
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={names.format}>{m.register.formats[facts.format]}</Fact>
        <Fact name={names.size}>{sizeInWords(facts.sizeBytes)}</Fact>
        {facts.pageCount === null ? null : <Fact name={names.pages}>{String(facts.pageCount)}</Fact>}
      </dl>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long pages are scrolled by keyboard */}
      <section className={frame} aria-label={m.exporting.preview} tabIndex={0}>
        <Looked look={look} />
      </section>
      {look.is === 'sealed' ? null : (
        <p className={styles.note}>{`${m.exporting.lookOf(facts.format)} ${note}`}</p>
      )}
      {isLow ? null : (
        <details className={styles.note}>
          <summary>{m.exporting.details}</summary>
          {names.fingerprint} <code className={styles.fingerprint}>{facts.sha256}</code>
        </details>
      )}
    </>
  )
}

function Looked({ look }: Pick<FileLookProps, 'look'>) {
  switch (look.is) {
    case 'pages':
      return <PdfPages pdf={look.pdf} />
    case 'round':
      return <RoundLook look={look} />
    case 'words':
      return (
        <pre className={styles.words} dir="auto">
          {look.words}
        </pre>
      )
    case 'sealed':
      return <p>{m.exporting.kept.sealed}</p>
  }
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
