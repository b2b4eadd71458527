/**
 * Grows organisations over the words with a capital right beside them: "Bewindhuis Plus", "IMK-partner Groene Hart". A word
 * that carries a capital within a sentence and touches the name of an organisation belongs to it: of 15 such words that
 * no rule had taken, in the texts of 36 authors, 14 did.
 */
import { KIN_WORDS } from './lexicon/kin.ts'
import { PERSONAL_VERBS, TITLES } from './lexicon/nameCues.ts'
import { SENTENCE_OPENERS } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isRole } from './occupations.ts'
import { isOfficeWord } from './officialWords.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { isTrade } from './organisationsByTrade.ts'
import { isListedPlace } from './places.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'
import { isOfficial } from './tradeNames.ts'

const WORDS_MAX = 3
/** Days, months and what begins something else. */
const APART =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|gemeente|team|afdeling|uwv|svb|duo|ik|u|uw)$/

/** "WSV De Zwarte Gans": a few capitals that are no word and no body of the state. */
const isLetters = ({ shape, text, kinds }: Token): boolean =>
  shape === 'capitals' && /^\p{Lu}{2,5}$/u.test(text) && !kinds.ordinary && !kinds.spared && !kinds.name

/** Whether a word with a capital within a sentence may belong to the name beside it. */
const belongs = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.shape === 'capital' || isLetters(token)) &&
  !token.opens &&
  token.text.length > 1 &&
  !APART.test(token.key) &&
  !KIN_WORDS.has(token.key) &&
  !TITLES.has(token.key) &&
  !isRole(token.key)

/** "Bibliotheek Salland-Oost, locatie Heino": what parts the name of an organisation and that of its branch. */
const BRANCH = /^,? (?:locatie|vestiging|afdeling|filiaal|kring|loc\.|afd\.) $/

/** How much of what stands before the next finding, a branch of the organisation, is of its name. */
const lengthToBranch = (text: string, end: number, next: Finding | undefined): number =>
  next && /^(?:PLACE|NAME|ORG_SMALL)$/.test(next.type)
    ? (BRANCH.exec(text.slice(end, Math.min(next.start, end + 14)))?.[0].trimEnd().length ?? 0)
    : 0

/** How the name goes on behind what was found: "Hulp in Praktijk", "Ver. Vrienden van het Lage Land", "Wonen & Slapen". */
const GOES_ON =
  /^(?: (?:voor|in|met|op|aan|van|zonder|om|for|ter|à la)(?: (?:de|het|den|'t|elk))?| ?[&+]) ?(\p{Lu}[\p{L}'-]+)/u
/** "Inloophuis Halte 22", "Sjaloom2": a number that ends the name, the clause or the line. */
const NUMBER = /^(?:\d{1,2}(?![\d\p{L}.,:-])| \d{1,2}(?=\n|$|[,;)]|\.(?:\n|$)))/u

/** What has a number in the name of where people come together. */
const NUMBERED = /(?:halte|lokaal|perron|werkplaats|huis|punt|kamer|stip|route|lijn|loods|plein|studio|unit)$/

/** How much of the text between an organisation and the next finding is of its name by what joins it. */
function lengthOn(text: string, tokens: readonly Token[], { start, end }: Finding, to: number): number {
  const tail = text.slice(end, Math.min(to, end + 48))
  const number = NUMBER.exec(tail)?.[0].length ?? 0
  const before = tokens[firstEndingAfter(tokens, end - 1)]
  if (number > 0) return before !== undefined && (tail[0] !== ' ' || NUMBERED.test(before.key)) ? number : 0
  const match = GOES_ON.exec(tail)
  const token = tokens[firstEndingAfter(tokens, end + (match?.[0].length ?? 0) - 1)]
  if (!match || !belongs(token) || !token.free || token.kinds.spared || isOfficeWord(token.key)) return 0
  const joined = match[0].includes('&') || match[0].includes('+')
  const plain = token.kinds.ordinary && !token.kinds.name && /^\p{Lu}/u.test(text.slice(start, end))
  return (joined || plain) && !isListedPlace(token.key) ? match[0].length : 0
}

/** "Tandheelkundig Centrum Lach", "Mijn Thuisbasis": what with a capital opens a line or a sentence and can only belong to the name behind it. */
const LEADS = /^(?:mijn|jouw|ons|onze)$|.{3}(?:aal|ale|kundige?|ische?|ieve?)$/
const NO_LEAD =
  /^(?:telefonisch|digitaal|maximaal|minimaal|normaal|totaal|speciaal|dit ?maal|nogmaals|allemaal|inclusief|exclusief|medisch|juridisch|technisch|praktisch|psychisch|periodiek|automatisch)$/
const leads = ({ key, kinds, shape }: Token): boolean =>
  shape === 'capital' && kinds.ordinary && !kinds.name && LEADS.test(key) && !NO_LEAD.test(key)
/** "St. Vangnet Veluwerand": a form cut short, before a name. */
const CUT_SHORT = /(?<![\p{L}\d.])(?:St|Stg|Ver|Coöp|Coop)\. $/u

const isCapitalAt = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '')

/** Small words in a name that a town closes: "Vrouwen van Nu Feanwâlden". */
const WITHIN = /^(?:van|en|voor|op|in|met|aan|de|het)$/
/** Words that stand before a town without making a name of it. */
const BEFORE_TOWN =
  /^(?:regio|stad|dorp|wijk|buurt|omgeving|stadsdeel|provincie|arrondissement|hogeschool|universiteit|station|vliegveld|haven|luchthaven|gemeente|gemeenten|woonplaats|plaats|adres|vertrek|verhuisd|geboren|wonend|woont|de|den|der|ter|ten|te|in|uit|van|naar|bij|via|tot|over|door|groot|klein|oud|nieuw|noord|oost|zuid|west|loc|locatie|vestiging|postbus|kantoor|rechtbank|gerechtshof|hof|raad|college|sociale|dienst|sd|soza)$/

/** What a case is about rather than what is there: "Inkomstenverrekening Tiel". */
const OF_CASE = /(?:ing|heid|atie|iteit|rechter|panel|groep|bezoek|gesprek|overleg|nummer|zaak|dossier)$/

/** Whether a word with a capital may lead up to a town as the name of what is there: "Voedselkast Sint Jansklooster". */
const leadsToTown = (token: Token): boolean =>
  token.shape === 'capital' &&
  token.kinds.ordinary &&
  !token.kinds.name &&
  !token.kinds.spared &&
  !isOfficeWord(token.key) &&
  !BEFORE_TOWN.test(token.key) &&
  !SENTENCE_OPENERS.has(token.key) &&
  !PERSONAL_VERBS.has(token.key) &&
  !isDeterminer(token.key)

/** Where the name begins that the town at `start` closes; undefined when it closes none. */
function startOfBranch(
  text: string,
  tokens: readonly Token[],
  start: number,
  from: number,
): number | undefined {
  let first: Token | undefined
  let words = 0
  for (let i = firstEndingAfter(tokens, start) - 1, next = start; words < WORDS_MAX + 1; i--) {
    const token = tokens[i]
    if (!token || token.start < from || !/^(?: | ?[&+] ?)$/.test(text.slice(token.end, next))) break
    next = token.start
    if (first && WITHIN.test(token.key) && token.shape === 'lower') continue
    if (!leadsToTown(token) || APART.test(token.key) || isRole(token.key) || TITLES.has(token.key)) break
    first = token
    words++
    if (token.opens) break
  }
  if (!first || isOfficial(first.key)) return undefined
  const form = CUT_SHORT.exec(text.slice(Math.max(from, first.start - 6), first.start))?.[0].length ?? 0
  if (words > 1 || form > 0) return first.start - form
  const known = isTrade(first.key) || isOrganisationKind(first.key)
  return known || (!OF_CASE.test(first.key) && (!first.opens || !first.kinds.listed))
    ? first.start
    : undefined
}

/** The findings, sorted, organisations among them with the capitals that no other finding has. */
export function grown<F extends Finding>(
  text: string,
  tokens: readonly Token[],
  findings: readonly F[],
): F[] {
  const sure = findings.filter(({ certainty }) => certainty !== 'check')
  let next = 0
  let from = 0
  return findings.map((finding) => {
    if (finding.certainty === 'check') return finding
    next++
    if (finding.type === 'PLACE') {
      const branch = startOfBranch(text, tokens, finding.start, from)
      from = Math.max(from, finding.end)
      return branch === undefined
        ? finding
        : { ...finding, type: 'ORG_SMALL', start: branch, reason: 'organisation' }
    }
    if (finding.type !== 'ORG_SMALL' || /[\n|;\t]/.test(text.slice(finding.start, finding.end))) {
      from = Math.max(from, finding.end)
      return finding
    }
    const to = sure[next]?.start ?? text.length
    let { start, end } = finding
    for (let i = firstEndingAfter(tokens, end), n = 0; n < WORDS_MAX; i++, n++) {
      const token = tokens[i]
      if (
        !belongs(token) ||
        token.end > to ||
        text.slice(end, token.start) !== ' ' ||
        text[token.end] === ':'
      )
        break
      end = token.stemEnd
    }
    end += lengthToBranch(text, end, sure[next])
    end += lengthOn(text, tokens, { ...finding, start, end }, to)
    for (let i = firstEndingAfter(tokens, start) - 1, n = 0; n < WORDS_MAX; i--, n++) {
      const token = tokens[i]
      if (!token || token.start < from || text.slice(token.end, start) !== ' ') break
      if (!belongs(token) && !(leads(token) && isCapitalAt(text, start))) break
      start = token.start
    }
    from = Math.max(from, end)
    return start === finding.start && end === finding.end ? finding : { ...finding, start, end }
  })
}
