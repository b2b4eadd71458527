/** Finds references of any make: behind a word that announces one ("kenmerk B&B/2024/0417-Kw"), or by their marks alone ("WS*20931"). */
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { digitsOf, type Finding } from './span.ts'

const CUE_WORD = /(?:kenmerk|nummer|nr|referentie|^ref|dossier|zaak|^doss|klantnr|factuur|zaaknr)$/i
const CUE = sign(CUE_WORD)
const FILLER =
  '(?:\\.|:|=|#|\\(| |\\b(?:is|was|van|met|luidt|heeft|had|volgens|brief|mijn|de|het|staat|verweerder|uwv|duo|svb|gemeente)\\b)*'
/** Letters and figures in any order with the marks that offices put between them; a space only before what goes on. */
const PIECE = "[A-Za-z]{0,6}[&*~/.#'_-]{0,2}(?:[A-Za-z]{1,8}[&*~/.#'_-]{1,2}){0,3}\\d[A-Za-z\\d&*~/.#'_-]*"
const AFTER = `(?: ?[/*~-] ?[A-Z\\d][A-Za-z\\d./_-]*| (?:\\d[A-Za-z\\d./*~-]*|[A-Z]{1,2}\\.\\d|[A-Z]{2,3}(?:-[A-Z]{2})?(?= *(?:[.,;:)\\n]|$))|[a-z]{2}(?=[,.;)]))(?! ?(?:euro|jaar|uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)))*`
const REFERENCE = new RegExp(
  `(?<![\\p{L}])(?:\\p{L}*(?:kenmerk|nummer|nr|referentie)|ref|doss|dossier|zaak|factuur)${FILLER}((?:[A-Z]{1,6}(?:[-&/][A-Z]{1,6})?[ /*&-]{1,3}){0,2}${PIECE}${AFTER})`,
  'giu',
)
const REACH = { behind: 30, ahead: 110 }
const NO_REFERENCE =
  /^(?:(?:19|20)\d{2}|\d{1,2}[-/. ]\d{1,2}(?:[-/. ]\d{2,4})?|\d{1,3}(?:\.\d{3})*(?:,\d+)?|\d{1,2})$/
const FIGURES_MIN = 3

/** References behind their word; the place of a number in a street or a law is none. */
export function findLooseReferences(page: Page): Finding[] {
  return findNear(page, REFERENCE, page.at(CUE), REACH, (match) => {
    const written = (match[1] ?? '').replace(/[ .,'&*~/#_-]+$/, '')
    const lettered = /[A-Z]/.test(written) && /[-/*&~.]/.test(written)
    if (NO_REFERENCE.test(written) || digitsOf(written).length < (lettered ? 2 : FIGURES_MIN))
      return undefined
    if (/(?:telefoon|huis|artikel|bus|rekening)(?:nummer|nr)/i.test(match[0])) return undefined
    const start = match.index + match[0].length - (match[1] ?? '').length
    return {
      start,
      end: start + written.length,
      type: 'DOSSIER',
      certainty: 'probable',
      reason: 'dossierCue',
    }
  })
}

/** References that their marks alone give away: "WS*20931", "T/NS 90.21.55-7", "FR*2023*Zd*061", "AIO/INT-MA 5512". */
const SHAPED =
  /(?<![\p{L}\d&/*-])(?:[A-Z]{1,5}\*\d[\dA-Za-z*]{3,}|[A-Z]{1,4}(?:[/&-][A-Z]{1,4}){1,3} \d{2,}[\d.-]*|[A-Z]{2,5}[/&-][A-Za-z]{1,6} \d{2,}-\d{3,}[a-z]?|[A-Z]{2,5}(?:[/&-][A-Z]{2,5}){1,2}[-/]\d{2,}[A-Za-z\d]*|(?:19|20)\d{2} \/ [A-Z]{2,5} \/ \d{2,}|[A-Z]{1,3}-'?\d{2}-\d{3,})(?![\p{L}\d%])/gu
const NUMBER = sign(/^\d{2}/)

/** References without a word before them, by marks that only references have. */
export const findMarkedReferences = (page: Page): Finding[] =>
  findNear(page, SHAPED, page.at(NUMBER), { behind: 30, ahead: 30 }, (match) =>
    /^(?:LJN|ECLI|BWB|CRVB|COVID)/.test(match[0])
      ? undefined
      : {
          start: match.index,
          end: match.index + match[0].length,
          type: 'DOSSIER',
          certainty: 'probable',
          reason: 'dossierShape',
        },
  )
