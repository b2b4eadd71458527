/** How much is taken in at once, by browser, server and command line alike. */
import { refuseFile } from '#core/import/fileRefusal.ts'

/** The largest file. */
export const FILE_BYTES_MAX = 20 * 1024 * 1024
/** The most rows, which is weeks of reading along for a person. */
export const ROWS_MAX = 20_000
/** How much text a workbook may unpack to; a thousand of the longest narratives take half of it. */
export const UNPACKED_BYTES_MAX = 64 * 1024 * 1024
/** The most cells, those left empty included: a small file that spreads over many columns would fill the memory. */
export const CELLS_MAX = 2_000_000
/** The deepest that elements of a workbook lie within each other; a sheet needs seven. */
export const XML_DEPTH_MAX = 50

/** Said of a file that is larger than that, in bytes or in rows. */
export const FILE_TOO_LARGE = refuseFile(
  'too large',
  `Dit bestand is te groot: er passen ${FILE_BYTES_MAX / 1024 / 1024} MB en ${ROWS_MAX} rijen in één keer. Verdeel de signalen over meer bestanden.`,
)
