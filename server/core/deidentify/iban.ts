/** Finds bank account numbers: IBAN of any country, in any spacing and case, and numbers called an account. */
import { findNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { digitsOf, type Finding, whole } from './span.ts'

/** The length of an IBAN by country (ISO 13616 registry). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'NL18 BE16 DE22 FR27 ES24 PT25 IT27 GB22 IE22 LU20 AT20 CH21 PL28 TR26 MA28 TN24 BG22 RO24 HU28 CZ24 SK24 GR27 SE24 DK18 NO15 FI18 LT20 LV21 EE20 HR21 RS22 BA20 SI19 UA29 CY28 MT31 AL28 MK19 ME22 XK20 MD24 GE22 AZ28 KZ20 SA24 AE23 IL23 JO30 LB28 PK24 IQ23 EG29 LI21 MC27 IS26 BR29 VG24'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)
const SHAPE = /(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}/
const DUTCH_LOOSE = /(?<![A-Za-z0-9])NL[ .-]?\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?[\dxX*]){6,12}/gi
/** A Dutch account as a scanner or a fax leaves it: letters for figures, letter by letter, broken over a line. */
const MISREAD =
  /(?<![A-Za-z0-9])N ?L(?:[ .-]?[\dOoIlSB]){2}(?:[ .\n-]{0,2}[A-Z\d]){4}(?:[ .\n-]{0,2}[\dOoIlSB]){10}(?![A-Za-z0-9])/g
const FIGURES_MIN = 7
const CUED =
  /\b(?:(?:bank)?rekening(?:nummer|nr)?|rek\.? ?nr|giro(?:nummer)?|iban)\b[^\d\n\][]{0,20}(\d(?:[ .-]?\d){5,11})(?![\d,]| ?(?:euro|eur)\b)/gi

/** Whether the characters leave 1 after division by 97, as ISO 13616 asks. */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const character of turned) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** The longest start of the match that is a valid IBAN, as a length within the match. */
function validLength(match: string): number | undefined {
  if (LENGTHS[match.slice(0, 2).toUpperCase()] === undefined) return undefined
  for (let end = match.length; end >= 15; end--) {
    if (!/[A-Za-z0-9]/.test(match[end - 1] ?? '')) continue
    const compact = match
      .slice(0, end)
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
    if (compact.length !== LENGTHS[compact.slice(0, 2)]) continue
    if (passesMod97(compact)) return end
  }
  return undefined
}

const REACH = { behind: 12, ahead: 80 }
const ACCOUNT = sign(/rekening|rek|giro|iban/i)

const BEGINS_DUTCH = sign(/^(?:NL|N$)/)

/** The numbers right behind two letters, a space or a mark apart. */
const afterLetters = ({ at, text, tokens }: Page): number[] =>
  at(FIGURE).filter((i) =>
    LETTERS.test(text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 3), tokens[i]?.start)),
  )
const LETTERS = /[A-Za-z]{2}[ .-]?$/

/** Valid IBANs, numbers in the Dutch shape whatever their check digits, and numbers called an account. */
export function findIban(page: Page): Finding[] {
  const places = afterLetters(page)
  const valid = findNear(page, SHAPE, places, REACH, (match) => {
    const length = validLength(match[0])
    if (length === undefined) return undefined
    return {
      start: match.index,
      end: match.index + length,
      type: 'IBAN',
      certainty: 'certain',
      reason: 'iban',
    }
  })
  const dutch = findNear(page, DUTCH_LOOSE, places, REACH, (match) => {
    const compact = match[0].replace(/[^A-Za-z0-9*]/g, '').toUpperCase()
    const certainty = DUTCH.test(compact) ? 'certain' : 'probable'
    return { ...whole(match), type: 'IBAN', certainty, reason: 'iban' }
  })
  const cued = findNear(page, CUED, page.at(ACCOUNT), REACH, (match) => {
    const end = match.index + match[0].length
    return {
      start: end - (match[1] ?? '').length,
      end,
      type: 'IBAN',
      certainty: 'probable',
      reason: 'accountCue',
    }
  })
  const misread = findNear(page, MISREAD, page.at(BEGINS_DUTCH), REACH, (match) =>
    digitsOf(match[0]).length < FIGURES_MIN
      ? undefined
      : { ...whole(match), type: 'IBAN', certainty: 'certain', reason: 'iban' },
  )
  return [...valid, ...dutch, ...misread, ...cued]
}
