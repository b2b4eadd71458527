/** Firms called after people: a name that was found, with a partner behind an ampersand or a trade, and partners behind what they are. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { matchesWith, type Page } from './page.ts'
import { sign } from './signs.ts'
import type { Finding, IdentifierType, Stretch } from './span.ts'
import { isOfficial } from './tradeNames.ts'

/** "JANSSEN & KROES", "Prins & Dingemanse-Kuip". */
const PARTNER_BEHIND =
  /^ ?& ?(?:(?:[Vv]an|VAN|[Dd]er?|DER?|[Dd]en|DEN|[Tt]en|[Tt]er) ){0,2}(\p{Lu}[\p{L}'-]{2,40})(?![\p{L}\d])/u
const PARTNER_BEFORE = /(?<![\p{L}\d'-])(\p{Lu}[\p{L}'-]{2,40}) ?& ?$/u
/** "Ouwehand gerechtsdeurwaarders", "Medhane Alem parochie": words that nobody has behind a name by chance. */
const TRADE_BEHIND =
  /^ (?:advocaten|advocatuur|notarissen|notariaat|accountants|makelaars|juristen|(?:gerechts)?deurwaarders|incasso|uitvaart(?:en|verzorging|zorg)|parochie|moskee|kerkgemeente|kapel|tempel|buurthuis|dorpshuis|wijkcentrum|eethuis|restaurant|bakkerij|slagerij|kapsalon|apotheek|basisschool)(?![\p{L}-])/u
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
/** "Flexforce vestiging Maasdijk": which branch of it, before the name of where. */
const BRANCH_BEHIND = /^ (?:vestiging|filiaal|locatie)(?= ?$| \p{Lu})/u
const AHEAD = 60
const MAY_GROW: ReadonlySet<IdentifierType> = new Set(['NAME', 'ORG_SMALL', 'PLACE'])

/** Whether a word may be the name of a partner: none that is known, of a body, or of an act. */
function mayBePartner(word: string): boolean {
  const key = fold(word)
  return !wordKinds(key).spared && !isOfficial(key)
}

/** "via deurwaarder Mulder en Sikkens", "Gerechtsdeurwaarders Pauw en Post": two partners behind what they are. */
const TWO_PARTNERS =
  /(?=\p{Lu}\p{Ll})(?<=(?<!\p{L})(?:(?:[Gg]erechts)?[Dd]eurwaarders?(?:s?kantoor)?|[Aa]dvocaten(?:kantoor)?|[Nn]otaris(?:sen|kantoor)?|[Aa]ccountants?(?:kantoor)?|[Ii]ncassobureau|[Mm]akelaars)(?: is| heet|:)? )(\p{Lu}\p{Ll}[\p{L}'-]+) en (?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en) ){0,2}(\p{Lu}\p{Ll}[\p{L}'-]+)(?![\p{L}-])/gu
const FIRM = sign(/deurwaarder|^(?:advocaten|notaris|accountant|incassobureau|makelaars)/i)

/** The firms of two partners, without what they are. */
export const findPartners = (page: Page): Stretch[] =>
  matchesWith(page, TWO_PARTNERS, FIRM).flatMap(({ index, 0: written, 1: first = '', 2: second = '' }) =>
    mayBePartner(first) && mayBePartner(second) ? [{ start: index, end: index + written.length }] : [],
  )

/** How much of the text before a name belongs to its firm: a partner, or the body of which it is a branch. */
function lengthBefore(head: string): number {
  const before = head.includes('&') ? PARTNER_BEFORE.exec(head) : null
  if (before && mayBePartner(before[1] ?? '')) return before[0].length
  return BRANCH_OF.exec(head.slice(-40))?.[0].length ?? 0
}

/** How much of the text behind a name belongs to its firm: a partner, a trade, or the kind that closes it. */
function lengthBehind(tail: string, head: string, isName: boolean): number {
  const behind = PARTNER_BEHIND.exec(tail)
  if (behind && mayBePartner(behind[1] ?? '')) return behind[0].length
  const trade = isName ? TRADE_BEHIND.exec(tail) : null
  if (trade && !ADDRESSED.test(head)) return trade[0].length
  const branch = BRANCH_BEHIND.exec(tail)
  if (branch) return branch[0].length
  const kind = KIND_BEHIND.exec(tail)
  return kind && NAMED_LAST.has(fold(kind[1] ?? '')) ? kind[0].length : 0
}

/** A finding with what of its firm stands around it between `from` and `to`, which other findings have not. */
function asFirm<F extends Finding>(text: string, finding: F, from: number, to: number): F {
  const { start, end, certainty } = finding
  if (!MAY_GROW.has(finding.type) || certainty === 'check') return finding
  const tail = text.slice(end, Math.min(to, end + AHEAD))
  if (finding.type === 'PLACE') {
    const church = CHURCH_BEHIND.exec(tail)?.[0].length ?? 0
    return church > 0 ? { ...finding, type: 'ORG_SMALL', end: end + church } : finding
  }
  const head = text.slice(Math.max(from, start - AHEAD), start)
  const before = lengthBefore(head)
  const behind = lengthBehind(tail, head, finding.type === 'NAME')
  if (before + behind === 0) return finding
  const type = ADDRESSED.test(head) ? finding.type : 'ORG_SMALL'
  return { ...finding, type, start: start - before, end: end + behind }
}

/** The findings, sorted, names among them with the partner and the trade that no other finding has. */
export function asFirms<F extends Finding>(text: string, findings: readonly F[]): F[] {
  let from = 0
  return findings.map((finding, i) => {
    const firm = asFirm(text, finding, from, findings[i + 1]?.start ?? text.length)
    from = Math.max(from, firm.end)
    return firm
  })
}
