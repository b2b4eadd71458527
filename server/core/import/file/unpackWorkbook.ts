/** Unpacks a workbook safely: only the parts with values, and never more than fits, whatever the archive claims. */
import { strFromU8, unzipSync } from 'fflate'
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { ok, type Result } from '#core/result.ts'
import { UNPACKED_BYTES_MAX } from './limits.ts'
import type { Parts } from './workbook.ts'

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

/** Whether the bytes begin as an archive does. */
export const looksLikeArchive = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 2)) === 'PK'

/** A workbook that holds more than is taken in. */
export const UNPACKED_TOO_LARGE = refuseFile(
  'too large',
  'Deze werkmap is uitgepakt te groot. Verdeel de signalen over meer bestanden en stuur ze een voor een.',
)

/** The parts with text, numbers and formats. */
export function unpackWorkbook(bytes: Uint8Array): Result<Parts, FileRefusal> {
  let size = 0
  let parts: Parts
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const isWanted = PARTS.test(name)
        if (isWanted) size += originalSize
        return isWanted && size <= UNPACKED_BYTES_MAX
      },
    })
  } catch {
    return refuseFile(
      'stops halfway',
      'Deze werkmap is beschadigd of stopt halverwege. Sla haar opnieuw op als XLSX en stuur haar nog een keer.',
    )
  }
  if (size > UNPACKED_BYTES_MAX) return UNPACKED_TOO_LARGE
  if (!('xl/workbook.xml' in parts))
    return refuseFile(
      'not readable',
      'Dit is geen werkmap van Excel. Sla de signalen op als CSV, XLSX of JSON en stuur dat bestand.',
    )
  return ok(parts)
}
