/** Finds telephone numbers: Dutch (any spacing), international, short public numbers, and numbers "to call". */
import { findNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, digitsOf, type Finding, findAll } from './span.ts'
import { isToldPhone } from './spokenFigures.ts'
import { TELEPHONE } from './standIns.ts'

/**
 * A day with the hour of the clock is none ("03-03-2025 23:48"). A month and a year behind a day begin no number ("13-06-2024 18:02"), unless the signs between them differ
 * ("1.06-1987 6543") or four figures follow that are no time ("1-06-1987 6543").
 */
const SHAPE =
  /(?<![A-Za-z0-9¤])(?!0[1-9](?<mark>[-/.])(?:0[1-9]|1[0-2])\k<mark>(?:19|20)\d{2} {1,2}\d{1,2}[.:]\d{2}(?!\d))(?!(?<=\d(?<sign>[-/.]))[01]\d\k<sign>(?:19|20)\d{2}(?!\d|(?! {0,2}\d{1,2}[.:]\d{2}(?!\d))(?:[ .\-/]{0,3}\d){4}(?!\d)))(?:\+ ?\d|\(?0)[\d\s().\-/_]{6,22}\d(?![\d])/g
const SHORT = /(?<!\d)(?:14 ?0\d{2,3}|0[89]00[ -]?(?:\d[ -]?){3,6}\d)(?!\d)/g
const LOCAL =
  /(?<![\d.,¤]|\d[-/.])(?!(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d|[ .-]\d+(?![\d:]|\.\d| ?u(?:ur)?\b)))\d(?:[ .-]?\d){5,9}(?: ?\/ ?[1-9](?:[ .-]?\d){5,9})?(?![\d,]|\.\d| ?(?:euro|eur)\b)/g
/** A number spelled out: "nul zes twaalf vierendertig …". */
const SPOKEN =
  /\bnul[ ,-]{0,3}(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?:[ ,-]{1,3}(?:nul|een|één|dubbel|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))){3,}/giu
/** A mobile number of which the nought was left out, in pairs: "6 12 34 56 78". */
const WITHOUT_NOUGHT = /(?<![\d.,¤-])(?:31 ?)?6[ .-]?\d{2}(?:[ .-]\d{2}){3}(?![\d,]|\.\d)/g
/** "nul zes, 24, 51, 80, 33". */
const HALF_SPOKEN = /\bnul[ ,-]{1,3}zes(?:[ ,.-]{1,3}\d{1,4}){2,8}(?!\d)/gi
const EXTENSION = /(?<=\b(?:toestel|tst\.?|doorkies(?:nummer|nr\.?)?):? )\d{3,5}(?![\d])/gi
/** A number of which part was left out: "06-1234…", "06 xx xx 34 12". */
const HIDDEN =
  /(?<![A-Za-z0-9¤])0\d{1,3}[ -]?(?=[\d -]{0,12}(?:[x*.]{2}|¦))(?:(?:\d{1,4}|[x*.]{2,4}|¦)[ -]?){1,5}(?![\d])/gi
/** An "x" or a question mark for a figure, unless it is the mark of a question. */
const LEFT_OUT = String.raw`(?:[xX*]|\?(?![ \t]*(?:\n|$)|["')]|[ \t]+\p{Lu}))`
/** "030 - 608 6 08 x 12", "0572 - 30 11 8x": a figure or two is left out. */
const MASKED = new RegExp(
  String.raw`(?<![\w¤])0\d{1,3}(?: ?[-/.] ?| )(?=[\d \-.]{2,14}${LEFT_OUT})(?:(?:\d|${LEFT_OUT})[ .-]?){5,9}(?:\d|${LEFT_OUT})(?![\p{L}\d])`,
  'gu',
)
const CUE = new RegExp(
  String.raw`(?:\b(?:tel(?:efoon|nr)?(?:nummer|nr)?|mobiele?(?: nummer)?|mob|gsm|bel(?:len|t)?|gebeld|bereikbaar|whatsapp|appen?|06(?:-?nummer|-?nr)?|nummer(?: van| is)?|fax|doorkies(?:nummer|nr)?|toestel|tst|piket|bereiken|sms(?:en)?|terugbel(?:len|nummer)?|contactnummer|noodnummer)\b|${TELEPHONE})(?:[^\d\n\][]{0,14})$`,
)

/** "24/7" and the like right behind a number. */
const DAY_AND_NIGHT = /^ \d{1,2}\/\d/

/** "0638117429. 2 weken": ten figures, and a sentence that begins with one. */
const COMPLETE = /^0(?:[ -]?\d){9}\. \d/

/** How long the number within a match is, or undefined when its digits make no telephone number. */
function lengthOfNumber(match: string): number | undefined {
  const international = /^(?:\+|00)/.test(match.replace(/[\s(]/g, ''))
  for (let end = match.length; end >= 8; end--) {
    if (!/\d/.test(match[end - 1] ?? '') || /^\d/.test(match.slice(end))) continue
    const digits = digitsOf(match.slice(0, end))
    if (international) {
      const bare = digits.replace(/^00/, '')
      if (bare.startsWith('31') ? /^310?[1-9]\d{8}$/.test(bare) : bare.length >= 9 && bare.length <= 14)
        return end
    } else if (/^0[1-9]\d{8}$/.test(digits)) return end
    else if (
      /^06\d{6,9}$/.test(digits) &&
      !COMPLETE.test(match) &&
      (end === match.length || DAY_AND_NIGHT.test(match.slice(end)))
    )
      return end
  }
  return undefined
}

/** How far a number with a figure too many or too few goes that begins with the code of an area: "0314-555 0199". */
function lengthOfMistyped(match: string, cued: boolean): number | undefined {
  if (!(cued ? /^\(?0[1-9]/ : /^\(?0[1-9]\d{1,2}\)? ?[-/] ?\d/).test(match)) return undefined
  for (let end = match.length; end >= 9; end--) {
    if (!/\d/.test(match[end - 1] ?? '') || /^\d/.test(match.slice(end))) continue
    const { length } = digitsOf(match.slice(0, end))
    if (length === 11 || (cued && length === 9)) return end
  }
  return undefined
}
/** "T 0314-555 0199", as people write below a mail. */
const MARKED_T = /(?:^|[\n|\t ])[tm][.:]? {0,3}$/

/** The ways to tell a number in other words, each with the words that it does not go without. */
const NOUGHT = sign(/nul/i)
const EXTENSION_CUE = sign(/toestel|tst|doorkies/i)
const PUBLIC = sign(/^(?:14|0[89]00)/)
const SIX = sign(/^(?:31)?6(?:\d\d)?$|^31$/)
const TOLD: readonly (readonly [RegExp, (page: Page) => readonly number[]])[] = [
  [SPOKEN, ({ at }) => at(NOUGHT)],
  [HALF_SPOKEN, ({ at }) => at(NOUGHT)],
  [WITHOUT_NOUGHT, ({ at }) => at(SIX)],
  [EXTENSION, ({ at }) => at(EXTENSION_CUE)],
  [MASKED, ({ at, text }) => (/\d ?[xX*?]/.test(text) ? at(FIGURE) : [])],
  [HIDDEN, ({ at, text }) => (/[x*.]{2}|¦/i.test(text) ? at(FIGURE) : [])],
]
const TOLD_REACH = { behind: 160, ahead: 160 }

/** Numbers in the shape of a telephone number, and shorter ones that follow "tel", "bel" and the like. */
export function findPhone(page: Page): Finding[] {
  const { text } = page
  const figures = page.at(FIGURE).length > 0
  const shaped = !figures
    ? []
    : findAll(text, SHAPE, (match) => {
        const line = match[0].split('\n')[0] ?? ''
        const length = lengthOfNumber(line)
        if (length === undefined) {
          const cue = before(text, match.index, 40)
          const mistyped = lengthOfMistyped(line, CUE.test(cue) || MARKED_T.test(cue))
          if (mistyped === undefined) return undefined
          const end = match.index + mistyped
          return { start: match.index, end, type: 'PHONE', certainty: 'probable', reason: 'phoneCue' }
        }
        return {
          start: match.index,
          end: match.index + length,
          type: 'PHONE',
          certainty: 'certain',
          reason: 'phone',
        }
      })
  const short = findNear(page, SHORT, page.at(PUBLIC), { behind: 1, ahead: 24 }, (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    type: 'PHONE',
    certainty: 'probable',
    reason: 'phone',
  }))
  const local = !figures
    ? []
    : findAll(text, LOCAL, (match) => {
        const cue = before(text, match.index, 40)
        if (!CUE.test(cue) || /(?:klant|zaak|dossier|rekening|huis|burgerservice)\s?nummer/.test(cue))
          return undefined
        const end = match.index + match[0].length
        return { start: match.index, end, type: 'PHONE', certainty: 'probable', reason: 'phoneCue' }
      })
  const spoken = TOLD.flatMap(([pattern, places]) =>
    findNear(page, pattern, places(page), TOLD_REACH, (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'PHONE',
      certainty: isToldPhone(match[0]) ? 'certain' : 'probable',
      reason: 'phoneCue',
    })),
  )
  return [...shaped, ...short, ...local, ...spoken].map((finding) => withExtension(text, finding))
}

/** "0299 770016 (tst 4)": the extension goes with its number. */
function withExtension(text: string, finding: Finding): Finding {
  const more = /^,? ?\(?(?:tst|toestel|doorkies(?:nummer|nr)?|netnummer)\.? ?\d{1,5}/i.exec(
    text.slice(finding.end, finding.end + 24),
  )
  return more ? { ...finding, end: finding.end + more[0].length } : finding
}
