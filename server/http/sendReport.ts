// Answers with a report as a file: a web page opens, other kinds are saved.
import type { Response } from 'express'
import type { LetterEdition } from '#core/letter/edition.ts'
import type { Queryable } from '#db/client.ts'
import { exportLetter, REPORT_FORMATS } from '#letters/exportLetter.ts'
import { toldAsExample } from '#usecases/toldAsExample.ts'

/** The kind of file with this extension; undefined when a report cannot be had so. */
export const reportFormat = (extension: string) =>
  REPORT_FORMATS.find((known) => known.extension === extension)

/** Sends the report as the kind of file with this extension; false when there is no such kind. */
export async function sendReport(
  db: Queryable,
  response: Response,
  edition: LetterEdition,
  fileName: string,
  extension: string,
): Promise<boolean> {
  const format = reportFormat(extension)
  if (!format) return false
  response.type(format.mediaType)
  if (format.extension !== 'html') response.attachment(`${fileName}.${format.extension}`)
  response.send(Buffer.from(await exportLetter(toldAsExample(db, edition), format.extension)))
  return true
}
