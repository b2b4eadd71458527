/** Turns the bytes of a text file into text, whichever of the usual encodings it was saved in. */
import { strFromU8 } from 'fflate'
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { ok, type Result } from '#core/result.ts'

/** What the bytes 80 to 9F mean in Windows-1252; the five that mean nothing stay control characters. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
/** A text holds hardly any control characters, an image or a program is full of them. */
const CONTROL_SHARE_MAX = 0.02
const CONTROLS_MAX = 4
const SAMPLE_CHARS = 65_536

const CUT_OFF =
  'Dit bestand stopt halverwege. Sla het opnieuw op, of vraag het opnieuw op, en stuur het nog een keer.'
const NOT_TEXT =
  'Dit is geen tekstbestand en geen werkmap. Sla de signalen op als CSV, XLSX of JSON en stuur dat bestand.'

/** UTF-8 with or without a mark, UTF-16 with one, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): Result<string, FileRefusal> {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 0)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 1)
  const utf8 = decodeUtf8(bytes)
  if (utf8 === null && isUtf8CutOff(bytes)) return refuseFile('stops halfway', CUT_OFF)
  return checked(utf8 ?? decodeWindows1252(bytes))
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** How many signs are put together at once; more would not fit the call. */
const CHUNK_SIGNS = 8_192

/** Two bytes for each sign after the mark, of which that at `low` counts least. Halves of a pair by themselves say nothing. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1): Result<string, FileRefusal> {
  if (bytes.length % 2 === 1) return refuseFile('stops halfway', CUT_OFF)
  let text = ''
  for (let at = 2; at < bytes.length; at += 2 * CHUNK_SIGNS) {
    const chunk = bytes.subarray(at, at + 2 * CHUNK_SIGNS)
    const signs = Array.from(
      { length: chunk.length / 2 },
      (_, sign) => (chunk[2 * sign + low] ?? 0) + ((chunk[2 * sign + 1 - low] ?? 0) << 8),
    )
    text += String.fromCharCode(...signs)
  }
  return checked(text.replace(/\p{Cs}/gu, UNREADABLE))
}

/** What a decoder writes for bytes that mean nothing. */
const UNREADABLE = '\uFFFD'

/** The text, or null when the bytes are not UTF-8. The decoder leaves the byte order mark out. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes)
  if (!text.includes(UNREADABLE)) return text
  // Unless the sign itself stands in the file, in three bytes of its own.
  const written = strFromU8(bytes, true).split('\u00EF\u00BF\u00BD').length
  return text.split(UNREADABLE).length === written ? text : null
}

/** Whether only the last character is broken; one high byte at the very end of plain ASCII is Windows-1252 instead. */
function isUtf8CutOff(bytes: Uint8Array): boolean {
  const lastLead = bytes.findLastIndex((byte) => byte >= 0xc2)
  const whole = bytes.subarray(0, lastLead)
  return bytes.length - lastLead <= 3 && whole.some((byte) => byte >= 0xc2) && decodeUtf8(whole) !== null
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/g,
    (sign) => WINDOWS_1252_HIGH[sign.charCodeAt(0) - 0x80] ?? sign,
  )

function checked(text: string): Result<string, FileRefusal> {
  const sample = text.slice(0, SAMPLE_CHARS)
  const controls = sample.match(/[^\P{Cc}\n\r\t]/gu)?.length ?? 0
  const isText = controls <= Math.max(CONTROLS_MAX, sample.length * CONTROL_SHARE_MAX)
  return isText ? ok(text) : refuseFile('not readable', NOT_TEXT)
}
