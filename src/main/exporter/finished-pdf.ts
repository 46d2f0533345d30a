// A printed PDF with its metadata cleaned: a title, the names if they were carried, the day; no program, no clock, no zone.
// What both signed is attached to it as a file.
import { AFRelationship, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Finishing } from './order'

export const RECORD_NAME = 'duologue-agreed.json'
const MAKER = 'Duologue'

export async function finishedPdf(
  printed: Uint8Array,
  { title, author, language, day, record }: Finishing,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const at = new Date(`${day}T00:00:00Z`)
  delete pdf.context.trailerInfo.Info
  pdf.catalog.delete(PDFName.of('Metadata'))
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author !== null) pdf.setAuthor(author)
  pdf.setCreator(MAKER)
  pdf.setProducer(MAKER)
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  pdf.setLanguage(language)
  if (record !== null)
    await pdf.attach(Buffer.from(record, 'utf8'), RECORD_NAME, {
      mimeType: 'application/json',
      creationDate: at,
      modificationDate: at,
      afRelationship: AFRelationship.Data,
    })
  return pdf.save({ useObjectStreams: false, addDefaultPage: false })
}
