/** Surnames in small letters or in a line of capitals right behind a form of address: "mevr a. bos", "dhr v/d berg", "mevrouw winter". */
import { PERSONAL_VERBS, TITLES } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { monthName } from './months.ts'
import { ADDRESS_FORM, markName, type NameSheet } from './nameMarks.ts'
import { FUNCTION_WORDS } from './namesByForm.ts'
import { isRole } from './occupations.ts'
import { isWhereabouts } from './places.ts'
import { keySign } from './signs.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter } from './tokens.ts'
import { goesOnBehind } from './verbsBehind.ts'

const ADDRESS = keySign((key) => ADDRESS_FORM.test(key) || /^(?:fam|familie)$/.test(key))
/** What is cut short with a point behind each letter, and no initials: "mw. o.a. gebeld". */
const CUT_SHORT =
  '(?!(?:o\\.a|d\\.d|e\\.d|e\\.a|i\\.o|i\\.v|i\\.p|o\\.b|z\\.o|m\\.i|m\\.b|m\\.u|a\\.s|a\\.u|n\\.a|n\\.v|b\\.v|t\\.a|t\\.n|t\\.o|s\\.v|p\\.a|j\\.l|g\\.v|u\\.|[vd]\\.))'
/** Initials, particles in full or cut short, and the word that is the surname. */
const SURNAME = new RegExp(
  `^(\\.? {1,2}|\\.)(${CUT_SHORT}(?:\\p{L}\\. ?){1,4} ?)?((?:v\\.? ?d(?:\\. ?| )|v\\/d |v\\. ?)?)((?:(?:van|von|de|der|den|ten|ter|te|'t|el|al) ){0,3})(\\p{L}[\\p{L}'-]+)`,
  'iu',
)
const REACH = 60

/** Whether a listed name that a list spares as well (a season, a month, a shop) is somebody behind a form of address. */
function isSomebody(sheet: NameSheet, i: number, k: number, particles: string): boolean {
  const [token, next] = [sheet.tokens[k], sheet.tokens[k + 1]]
  if (!token?.kinds.name || PERSONAL_VERBS.has(token.key) || TITLES.has(token.key) || isRole(token.key))
    return false
  if (particles !== '') return !isWhereabouts(particles.toLowerCase().trim().split(' '), token.key)
  if (monthName(token.key) && next?.shape === 'number') return false
  return token.kinds.spared && !goesOnBehind(sheet, i, k)
}

/** Marks the surnames that only the form of address before them gives away; those with initials or short particles are found whole. */
export function markAddressed(sheet: NameSheet): Finding[] {
  const { text, tokens } = sheet
  const found: Finding[] = []
  for (const i of sheet.at(ADDRESS)) {
    const end = tokens[i]?.end ?? 0
    const [written, gap = '', initials = '', short = '', particles = '', name = ''] =
      SURNAME.exec(text.slice(end, end + REACH)) ?? []
    if (written === undefined) continue
    const k = firstEndingAfter(tokens, end + written.length - name.length)
    const token = tokens[k]
    if (!token?.free || !/^(?:lower|shouted)$/.test(token.shape) || token.text.length < 2) continue
    if (FUNCTION_WORDS.has(token.key) || isDeterminer(token.key)) continue
    const isLow = token.shape === 'shouted' || initials === initials.toLowerCase()
    if (isLow && initials + short !== '')
      found.push({
        start: end + gap.length,
        end: token.stemEnd,
        type: 'NAME',
        certainty: 'certain',
        reason: 'nameInitials',
      })
    else if (isLow && isSomebody(sheet, i, k, particles))
      for (let p = i + 1; p <= k; p++) markName(sheet, p, 'probable', p === k ? 'nameCue' : 'nameNext')
  }
  return found
}
