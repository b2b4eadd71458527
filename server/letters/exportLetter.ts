// A version of a letter as the bytes of a file.
import { canonicalJson } from '#core/letter/canonical.ts'
import { LETTER_FILES, type LetterEdition, type LetterFile, publicForm } from '#core/letter/edition.ts'
import { renderBundle } from './renderBundle.ts'
import { renderDocx } from './renderDocx.ts'
import { renderHtml } from './renderHtml.ts'
import { renderOdt } from './renderOdt.ts'
import { renderPdf } from './renderPdf.ts'

const KINDS = {
  docx: {
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { name: 'OpenDocument', mediaType: 'application/vnd.oasis.opendocument.text' },
  pdf: { name: 'PDF (toegankelijk)', mediaType: 'application/pdf' },
  html: { name: 'Webpagina', mediaType: 'text/html; charset=utf-8' },
  json: { name: 'Gegevens (JSON)', mediaType: 'application/json; charset=utf-8' },
  zip: { name: 'Alles bij elkaar, met tabellen (CSV)', mediaType: 'application/zip' },
} as const satisfies Record<LetterFile, { readonly name: string; readonly mediaType: string }>

/** The kinds of file a letter can be had as. */
export const EXPORT_FORMATS = LETTER_FILES.map((extension) => ({ extension, ...KINDS[extension] }))

/** The kinds of file a report can be had as: documents only, for the data and metadata of a ZIP are those of a letter. */
export const REPORT_FORMATS = EXPORT_FORMATS.filter(({ extension }) => !['json', 'zip'].includes(extension))

type DocumentExtension = Exclude<LetterFile, 'zip'>

const asText = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n`)

const RENDERERS: Readonly<
  Record<DocumentExtension, (edition: LetterEdition) => Uint8Array | Promise<Uint8Array>>
> = {
  docx: renderDocx,
  odt: renderOdt,
  pdf: renderPdf,
  html: (edition) => asText(renderHtml(edition)),
  json: (edition) => asText(canonicalJson(publicForm(edition))),
}

/** The name of the file of a version. */
export const fileName = ({ draft, version }: LetterEdition, extension: LetterFile): string =>
  `knelpuntenbrief-${draft.year}-versie-${version}.${extension}`

/** The bytes of a version; the same version always gives the same bytes. */
export async function exportLetter(edition: LetterEdition, extension: LetterFile): Promise<Uint8Array> {
  if (extension !== 'zip') return RENDERERS[extension](edition)
  const documents = LETTER_FILES.filter((kind) => kind !== 'zip')
  return renderBundle(
    edition,
    await Promise.all(
      documents.map(async (kind) => ({
        name: fileName(edition, kind),
        bytes: await RENDERERS[kind](edition),
      })),
    ),
  )
}
