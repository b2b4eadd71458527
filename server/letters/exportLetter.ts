// A version of a letter as the bytes of a file.
import { canonicalJson } from '#core/letter/canonical.ts'
import { type LetterEdition, publicForm } from '#core/letter/edition.ts'
import { renderDocx } from './renderDocx.ts'
import { renderHtml } from './renderHtml.ts'
import { renderOdt } from './renderOdt.ts'
import { renderPdf } from './renderPdf.ts'

/** The kinds of file a letter can be had as. */
export const EXPORT_FORMATS = [
  {
    extension: 'docx',
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { extension: 'odt', name: 'OpenDocument', mediaType: 'application/vnd.oasis.opendocument.text' },
  { extension: 'pdf', name: 'PDF (toegankelijk)', mediaType: 'application/pdf' },
  { extension: 'html', name: 'Webpagina', mediaType: 'text/html; charset=utf-8' },
  { extension: 'json', name: 'Gegevens (JSON)', mediaType: 'application/json; charset=utf-8' },
] as const

export type ExportExtension = (typeof EXPORT_FORMATS)[number]['extension']

/** The bytes of a version; the same version always gives the same bytes. */
export async function exportLetter(edition: LetterEdition, extension: ExportExtension): Promise<Uint8Array> {
  if (extension === 'docx') return renderDocx(edition)
  if (extension === 'odt') return renderOdt(edition)
  if (extension === 'pdf') return renderPdf(edition)
  const text = extension === 'html' ? renderHtml(edition) : canonicalJson(publicForm(edition))
  return new TextEncoder().encode(`${text}\n`)
}
