// A finished file as a reader sees it, with the facts one compares.
import type { ExportLook, FileFacts } from '../../../../contract/exports'
import { m } from '../../../messages/unlocked'
import { sizeInWords } from '../export-words'
import { PdfPages } from './PdfPages'
import { RoundLook } from './RoundLook'
import styles from './FileLook.module.css'

interface FileLookProps {
  readonly facts: FileFacts
  readonly look: ExportLook
  /** What was done with it, after what it is. */
  readonly note?: string
}

export function FileLook({ facts, look, note = '' }: FileLookProps) {
  const { facts: names } = m.exporting
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={names.format}>{m.register.formats[facts.format]}</Fact>
        <Fact name={names.size}>{sizeInWords(facts.sizeBytes)}</Fact>
        {facts.pageCount === null ? null : <Fact name={names.pages}>{String(facts.pageCount)}</Fact>}
        <Fact name={names.fingerprint}>
          <code>{facts.sha256.slice(0, 8)}</code>
        </Fact>
      </dl>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long pages are scrolled by keyboard */}
      <section className={styles.look} aria-label={m.exporting.preview} tabIndex={0}>
        <Looked look={look} />
      </section>
      {look.is === 'sealed' ? null : (
        <p className={styles.note}>{`${m.exporting.lookOf(facts.format)} ${note}`}</p>
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
