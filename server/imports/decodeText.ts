// Turns the bytes of a text file into text, whichever of the usual encodings it was saved in.
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
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be')
  const utf8 = decodeUtf8(bytes)
  if (utf8 === null && isUtf8CutOff(bytes)) return refuseFile('stops halfway', CUT_OFF)
  return checked(utf8 ?? decodeWindows1252(bytes))
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<string, FileRefusal> {
  if (bytes.length % 2 === 1) return refuseFile('stops halfway', CUT_OFF)
  return checked(new TextDecoder(encoding).decode(bytes))
}

/** The text, or null when the bytes are not UTF-8. The decoder leaves the byte order mark out. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether only the last character is broken; one high byte at the very end of plain ASCII is Windows-1252 instead. */
function isUtf8CutOff(bytes: Uint8Array): boolean {
  const lastLead = bytes.findLastIndex((byte) => byte >= 0xc2)
  const whole = bytes.subarray(0, lastLead)
  return bytes.length - lastLead <= 3 && whole.some((byte) => byte >= 0xc2) && decodeUtf8(whole) !== null
}

/** Node's own decoder for this encoding reads the bytes 80 to 9F as ISO 8859-1 on Node 20, so the table is here. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252_HIGH[sign.charCodeAt(0) - 0x80] ?? sign)

function checked(text: string): Result<string, FileRefusal> {
  const sample = text.slice(0, SAMPLE_CHARS)
  const controls = sample.match(/[^\P{Cc}\n\r\t]/gu)?.length ?? 0
  const isText = controls <= Math.max(CONTROLS_MAX, sample.length * CONTROL_SHARE_MAX)
  return isText ? ok(text) : refuseFile('not readable', NOT_TEXT)
}
