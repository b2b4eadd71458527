/** What makes a firm of a name that was found: a partner behind or before an ampersand, or the word for the trade of several. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import type { Finding } from './span.ts'
import { isOfficial } from './tradeNames.ts'

/** "JANSSEN & KROES", "Prins & Dingemanse-Kuip". */
const PARTNER_BEHIND =
  /^ ?& ?(?:(?:[Vv]an|VAN|[Dd]er?|DER?|[Dd]en|DEN|[Tt]en|[Tt]er) ){0,2}(\p{Lu}[\p{L}'-]{2,40})(?![\p{L}\d])/u
const PARTNER_BEFORE = /(?<![\p{L}\d'-])(\p{Lu}[\p{L}'-]{2,40}) ?& ?$/u
/** "Ouwehand gerechtsdeurwaarders", "Medhane Alem parochie": words that nobody has behind a name by chance. */
const TRADE_BEHIND =
  /^ (?:advocaten|advocatuur|notarissen|notariaat|accountants|makelaars|juristen|(?:gerechts)?deurwaarders|incasso|uitvaart(?:en|verzorging|zorg)|parochie|moskee|kerkgemeente|kapel|tempel)(?![\p{L}-])/u
/** "Medhane Alem parochie", where the last word is a village as well. */
const CHURCH_BEHIND = /^ (?:parochie|moskee|kerkgemeente|kapel|tempel)(?![\p{L}-])/u
/** "MEE Drechtzicht", "ISD De Peelrand": a body of which each region has its own. */
const BRANCH_OF = /(?<![\p{L}\d-])(?:MEE|ISD|RSD|GRSD|Humanitas(?:-\p{Ll}+)?) $/u
const ADDRESSED =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|familie|fam\.?|bewindvoerder|deurwaarder|advocaat|notaris) (?:(?:van|de|der|den) ){0,2}$/iu
/** "Het Hooghe Land College", "Kabouterbos Opvang": a kind with a capital that closes the name. */
const KIND_BEHIND = /^ (\p{Lu}\p{Ll}{3,20})(?![\p{L}-])/u
const NAMED_LAST = new Set(
  'college lyceum gymnasium school basisschool academie opvang kinderopvang thuiszorg zorg bewind bewindvoering budgetbeheer verhuur groep makelaardij'.split(
    ' ',
  ),
)
const AHEAD = 60

/** Whether a word may be the name of a partner: none that is known, of a body, or of an act. */
function mayBePartner(word: string): boolean {
  const key = fold(word)
  return !wordKinds(key).spared && !isOfficial(key)
}

/** How much of the text before a name belongs to its firm: a partner, or the body of which it is a branch. */
function lengthBefore(head: string, amid: boolean): number {
  const before = amid ? PARTNER_BEFORE.exec(head) : null
  if (before && mayBePartner(before[1] ?? '')) return before[0].length
  return BRANCH_OF.exec(head.slice(-40))?.[0].length ?? 0
}

/** How much of the text behind a name belongs to its firm: a partner, a trade, or the kind that closes it. */
function lengthBehind(tail: string, head: string, isName: boolean, amid: boolean): number {
  const behind = amid ? PARTNER_BEHIND.exec(tail) : null
  if (behind && mayBePartner(behind[1] ?? '')) return behind[0].length
  const trade = isName ? TRADE_BEHIND.exec(tail) : null
  if (trade && !ADDRESSED.test(head)) return trade[0].length
  const kind = KIND_BEHIND.exec(tail)
  return kind && NAMED_LAST.has(fold(kind[1] ?? '')) ? kind[0].length : 0
}

/** The findings, names among them with the partner and the trade that no other finding has. */
export function asFirms<F extends Finding>(text: string, findings: readonly F[]): F[] {
  const amid = text.includes('&')
  return findings.map((finding, i) => {
    const { type, start, end, certainty } = finding
    if ((type !== 'NAME' && type !== 'ORG_SMALL' && type !== 'PLACE') || certainty === 'check') return finding
    const next = findings[i + 1]
    const tail = text.slice(end, Math.min(next?.start ?? text.length, end + AHEAD))
    if (type === 'PLACE') return { ...finding, end: end + (CHURCH_BEHIND.exec(tail)?.[0].length ?? 0) }
    const head = text.slice(Math.max(findings[i - 1]?.end ?? 0, start - AHEAD), start)
    const begin = start - lengthBefore(head, amid)
    if (next && tail === ' by ') return { ...finding, start: begin, end: next.start }
    const close = lengthBehind(tail, head, type === 'NAME', amid)
    return begin < start || close > 0 ? { ...finding, start: begin, end: end + close } : finding
  })
}
