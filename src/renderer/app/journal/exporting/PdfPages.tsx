// The pages of a PDF, drawn from its very bytes by pdf.js. No worker, no web font, no address: everything is in the bytes.
import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { m } from '../../../messages/unlocked'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { bytesOfBase64 } from './bytes-of-base64'
import styles from './PdfPages.module.css'

const DRAWN_WIDTH = 640

export function PdfPages({ pdf }: { readonly pdf: string }) {
  const [open, setOpen] = useState<PDFDocumentProxy | null>(null)
  const [isBroken, setBroken] = useState(false)

  // Reading a file and letting go of it are outside React.
  useEffect(() => {
    let isVoid = false
    const reading = import('unpdf/pdfjs').then(({ getDocument }) =>
      getDocument({ data: bytesOfBase64(pdf), disableFontFace: true, useSystemFonts: false, verbosity: 0 }),
    )
    const read = async () => {
      try {
        const document = await (await reading).promise
        if (!isVoid) setOpen(document)
      } catch {
        if (!isVoid) setBroken(true)
      }
    }
    void read()
    return () => {
      isVoid = true
      void reading.then((task) => task.destroy()).catch(() => undefined)
    }
  }, [pdf])

  if (isBroken) return <p>{m.exporting.cannotDraw}</p>
  if (open === null) return null
  const numbers = Array.from({ length: open.numPages }, (_, index) => index + 1)
  return (
    <div className={styles.pages}>
      {numbers.map((number) => (
        <Page key={number} pdf={open} number={number} />
      ))}
    </div>
  )
}

function Page({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  const [isBroken, setBroken] = useState(false)

  // Drawing on a canvas is outside React.
  useEffect(() => {
    let isVoid = false
    const draw = async () => {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      if (isVoid || canvas.current === null) return
      setWords(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      const [, , width = DRAWN_WIDTH] = page.view
      const viewport = page.getViewport({ scale: (DRAWN_WIDTH / width) * window.devicePixelRatio })
      canvas.current.width = Math.round(viewport.width)
      canvas.current.height = Math.round(viewport.height)
      await page.render({ canvas: canvas.current, viewport }).promise
    }
    draw().catch(() => {
      if (!isVoid) setBroken(true)
    })
    return () => {
      isVoid = true
    }
  }, [pdf, number])

  return (
    <figure className={styles.page}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={m.exporting.page(number, pdf.numPages)}
        className={styles.drawn}
      />
      {isBroken ? <figcaption>{m.exporting.cannotDraw}</figcaption> : null}
      <VisuallyHidden>{words}</VisuallyHidden>
    </figure>
  )
}
