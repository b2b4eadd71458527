/** Finds the numbers under which courts keep cases, as letters and decisions name them. */
import { findNear, type Page } from './page.ts'
import { FIGURE } from './signs.ts'
import { type Finding, whole } from './span.ts'

/** Numbers of cases at a court and the like: "ROE 24 / 2217 PW", "KWS 2025/77/04", "SR 2211/24", "VLD 24 3390 W". */
const CASE =
  /(?<![\p{L}\d-])(?!EUR )[A-Z]{2,4} (?:(?:19|20)\d{2}\/\d{2,6}(?:\/\d{1,4})?|(?!(?:19|20)\d\d)\d{3,6}\/\d{2}|\d{2} \d{3,5} [A-Z]{1,6}|\d{2} ?\/ ?\d{3,6}(?: [A-Z]{1,6}\d?(?:-[A-Z]{1,3}| V(?:\d{1,4})?)?)?)(?![\p{L}\d%])/gu
export const findCases = (page: Page): Finding[] =>
  findNear(page, CASE, page.at(FIGURE), { behind: 12, ahead: 24 }, (match) => ({
    ...whole(match),
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))

/** "11 208 744 UC EXPL 24-551", "10557781 BM VERZ 23-4401": as the rolls of courts are written. */
const ON_ROLL =
  /(?<![\p{L}\d.,¤/-])\d{1,3}(?: ?\d{3}){2} (?:[\\/] ?)?(?:[A-Z]{2} )?(?:EXPL|VERZ|ZA|HA|KG|RK|EJ)(?: \d{2}-\d{1,5})?(?![\p{L}\d])/gu
export const findOnRoll = (page: Page): Finding[] =>
  findNear(page, ON_ROLL, page.at(FIGURE), { behind: 14, ahead: 30 }, (match) => ({
    ...whole(match),
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))
