// My card as a QR code. It stays black on white in every theme, with room around it: cameras need both.
import { useQuery } from '@tanstack/react-query'
import encodeQR from 'qr'
import { useMemo } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import styles from './CardCode.module.css'
import { pathOfCode } from './path-of-code'

interface CardCodeProps {
  readonly pair: Pair
  readonly onClose: () => void
}

export function CardCode({ pair, onClose }: CardCodeProps) {
  const { queries } = useJournal()
  const { qr } = m.pairing
  const card = useQuery(queries.pairing.given.queryOptions({ input: { pairId: pair.id } }))
  return (
    <Dialog title={qr.title} onClose={onClose} actions={<Button onClick={onClose}>{m.ui.close}</Button>}>
      <FailureNote error={card.error} />
      {card.data === undefined ? null : <Code words={card.data.compact} />}
      <p className={styles.lead}>{qr.lead(pair.partnerName)}</p>
    </Dialog>
  )
}

/** Modules of white around the code that the standard asks for. */
const QUIET_ZONE = 4

function Code({ words }: { readonly words: string }) {
  const modules = useMemo(() => encodeQR(words, 'raw', { ecc: 'medium', border: QUIET_ZONE }), [words])
  const side = modules.length
  return (
    <div className={styles.sheet} data-paper="white">
      <svg
        role="img"
        aria-label={m.pairing.qr.label}
        className={styles.code}
        viewBox={`0 0 ${String(side)} ${String(side)}`}
        shapeRendering="crispEdges"
      >
        <path d={pathOfCode(modules)} />
      </svg>
    </div>
  )
}
