// How much more fits in a text field: told when the end comes near, and read aloud only now and then.
import { inFigures } from '#core/dutch/numerals.ts'
import { counted } from '#core/dutch/words.ts'

/** From here on it is told, as a share of what fits. */
const NEAR = 0.8
/** When it is read aloud: as the room gets smaller than each of these. */
const SAID_AT = [20, 50, 100, 200]

const characters = (count: number): string => counted(count, 'teken', 'tekens')

/** What still fits; below zero for what is too much. White space at the ends is not sent. */
const room = (text: string, max: number): number => max - text.normalize('NFC').trim().length

export const isTooLong = (text: string, max: number): boolean => room(text, max) < 0

/** Such as “Nog 120 tekens.” near the end, and how much is too much past it. */
export function roomLeft(text: string, max: number): string | undefined {
  const left = room(text, max)
  if (left > max * (1 - NEAR)) return undefined
  if (left < 0) return `${characters(-left)} te veel. Er passen er ${inFigures(max)}.`
  return `Nog ${characters(left)}.`
}

/** What a screen reader says while typing: it changes only at a few places, so that it does not talk at every key. */
export function roomSaid(text: string, max: number): string {
  const left = room(text, max)
  if (left < 0) return `De tekst is te lang. Er passen ${inFigures(max)} tekens.`
  const step = SAID_AT.find((at) => left <= at && at <= max * (1 - NEAR))
  return step === undefined ? '' : `Nog hooguit ${step} tekens.`
}
