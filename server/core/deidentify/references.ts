/**
 * Finds references by the word that announces them: "uw kenmerk B&B/2024/0417-Kw", "mijn nummer bij de dienst is 445 12",
 * "polis AX-77". What follows is read piece by piece, letters and figures in any order with the marks and spaces that
 * offices, scanners and people put between them, for as long as it goes on like a reference.
 */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import type { Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { after, digitsOf, type Finding } from './span.ts'
import type { Token } from './tokens.ts'

/** Words that end so say that a number follows; those of a street, a telephone or a law have rules of their own. */
const NUMBER_WORD =
  /(?:nummers?|nrs?|kenmerk|kenm|referentie|referte|ref|code|^no|^num|^id|-id|zaakid|dosn|dosnr|zknr|znr|corsa)$/i
const OTHER_NUMBER =
  /^(?:telefoon|tel|huis|artikel|bus|lijn|kamer|bank|rekening|giro|post|fax|mobiel|mob|blad|rug|06|paragraaf|bladzijde|kenteken|sofi|bsn|burgerservice|vraag|stem|mede|sbc|sbi|icd|dbc|fout|functie|beroeps|grootboek|product|kosten|pin|qr|land)[- ]?(?:nummer|nr|code)/i
/** Nouns that a number may follow at once. */
const NOUN =
  /(?:dossier|^zk$|^ovv$|^vermeld$|doss|^zaak|zaak$|^klant|cli[eë]nt|polis|paspoort|id-?kaart|identiteitskaart|rijbewijs|document|factuur|werkorder|melding|pati[eë]nt|beschikking|besluit|relatie|registratie|debiteur|crediteur|inschrijving|bezwaar|bezwaarschrift|beroep|cjib|loonheffingen|ean|leerling|student|kaart|aanslag|vordering|betaling|beslag|uitkering|administratie|proces|rol|parket|correlatie|aanvraag|contract|meter|order|bestelling|boeking|reservering|proces-verbaal|^pv|aangifte|ticket|case|geboorteakte|akte|incident|intake|barcode|zending|agb|big|insolventie|boete|signaal|casus|casussen$|(?:ervarings|praktijk|klant)verhaal$|vergunning|brief|betreft|^betr|^tv|^lid|verzekerde|deurwaarder|toezicht|^burger|huurder|procedure|klacht|aansluiting|reclassering|zorg|personeel|meld|track|cedi|^toev|toevoeging|repertorium|^registr|^[rw]btv|^skj|^bekend|geregistreerd|vermelding)$/i
const MAY_STAND_BETWEEN = new Set(
  'is was van met luidt altijd ik kreeg krijg kregen gaf gaven heeft had volgens brief mijn de het staat bij voor onder over nummer nr no kenmerk uwv svb duo gemeente sociale dienst bsn ons uw hem haar hen hun mij jou jullie verweerder dat dit deze ref bijgevoegd bijgesloten code : ='.split(
    ' ',
  ),
)
/** "Ref DT: T 10": a name before the number. */
const LEADS = /^\p{Lu}{1,4}: \S?/u
const BETWEEN_MAX = 6
/** Words between a noun and a number that make the number an amount or a year. */
const OF = new Set(['van', 'over', 'voor', 'met', 'bij'])
/** Nouns of what costs or yields money: behind "van" an amount follows. */
const MONEY =
  /(?:boete|uitkering|beslag|vordering|betaling|aanslag|factuur|contract|beschikking|besluit|aanvraag|order|bestelling|brief)$/
/** Nouns that seldom have a number. */
const LOOSE_NOUN =
  /^(?:brief|betreft|betr|aanvraag|besluit|uitkering|bekend|geregistreerd|vermelding|vermeld)$/

/** A unit, a month or a thing, behind which a number is no part of a reference. */
const COUNTED =
  /^ ?(?:¤|%|euro|eur|jaar|jr|uur|u(?!\p{L})|dag|dagen|week|weken|maand|maanden|mnd|keer|x(?!\p{L})|km|m2|kinderen|personen|mensen|centimeter|cm|bladzijden|blz|procent|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/iu
const DATE = /^(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)?\d{2}(?!\d)/
const JOINT = /^(?:[-./_&*~#:']{1,3}| ?[-/*~] ?| \.(?=\d)| ?\.\.\.? ?)(?=[A-Za-z\d])/
const PIECE = /^(?:[A-Za-z]+'(?=\d))?[A-Za-z\d]+/
const SMALL_WORDS =
  /^(?:in|op|en|of|de|is|om|te|er|ik|zo|ze|we|je|al|na|u|aan|bij|van|het|een|die|dat|met|was|nu|jl|dd)$/i

/** Whether a piece behind a space still belongs to the reference that stands before it. */
function goesOn(text: string, at: number, piece: string, sofar: string): boolean {
  const rest = text.slice(at + piece.length, at + piece.length + 14)
  if (/\d/.test(piece)) {
    if (DATE.test(text.slice(at, at + 10)) && digitsOf(sofar).length > 2) return false
    return !(/^\d+$/.test(piece) && COUNTED.test(rest))
  }
  if (/^[A-Z]{1,5}$/.test(piece)) {
    if (piece.length > 1 && SMALL_WORDS.test(piece)) return goesOnBehind(text, at, piece, sofar)
    if (/^(?:[ -]?[/-]? ?| [A-Z]{2,5} )\d/.test(rest)) return true
    const closes =
      /^(?:-[A-Z]{1,3})? *(?:[.,;:)\n]|$)/.test(rest) || (piece.length < 4 && /^ [A-Z]{1,2}\d/.test(rest))
    return closes && !wordKinds(fold(piece)).spared
  }
  if (!/\d/.test(sofar) && /^\p{L}{1,6}$/u.test(piece) && /^ #?\d/.test(rest)) return !OF.has(piece)
  return /^[a-z]{1,2}$/.test(piece) && !SMALL_WORDS.test(piece) && /^(?: \d|[,.;)\n]|$)/.test(rest)
}

/** "2023 VAN 4567" but not "4567 VAN 12 MEI": a small word in capitals is of the reference when that goes on behind it. */
function goesOnBehind(text: string, at: number, piece: string, sofar: string): boolean {
  const end = at + piece.length
  const gap = /^[ /-]{1,3}/.exec(text.slice(end, end + 3))?.[0] ?? ''
  const next = PIECE.exec(text.slice(end + gap.length, end + gap.length + 44))?.[0]
  if (gap === '' || next === undefined || !/\d/.test(text.slice(end, end + 14))) return false
  return goesOn(text, end + gap.length, next, sofar + piece + gap)
}

/** Whether a reference may begin with this piece: a word before a space only when no list has it and figures follow. */
function opens(text: string, at: number, piece: string): boolean {
  const rest = text.slice(at + piece.length, at + piece.length + 12)
  if (/\d/.test(piece) || !rest.startsWith(' ') || /^[A-Z]{1,6}$/.test(piece)) return true
  if (/^[a-z]{1,3}$/.test(piece) && !SMALL_WORDS.test(piece)) return true
  if (piece.length > 8 || !/^(?: [A-Za-z]{1,6})? #?\d/.test(rest)) return false
  return /^\p{Lu}\p{Ll}+$/u.test(piece) || !wordKinds(fold(piece)).ordinary
}

/** Where the reference ends that begins here; `at` itself when none does. */
function referenceEnd(text: string, at: number): number {
  let end = at
  for (let next = at; next < at + 44; ) {
    const piece = PIECE.exec(text.slice(next, next + 44))?.[0]
    if (!piece) break
    const sofar = text.slice(at, next)
    if (next === at && !opens(text, at, piece)) break
    const joined = next === at || !/ $/.test(sofar) || /[/*~-] $/.test(sofar)
    if (joined ? /^\p{Ll}{4,}$/u.test(piece) && /\d[./]$/.test(sofar) : !goesOn(text, next, piece, sofar))
      break
    end = next + piece.length
    const joint = JOINT.exec(text.slice(end, end + 6))?.[0]
    if (joint === undefined && text[end] !== ' ') break
    next = end + (joint?.length ?? 1)
  }
  return end
}

/** "Klantnummer energie 3300 8812 7", "polisnr Vattenfall 700.41.229": of what or whose the number is, before six figures. */
const isWhose = (cue: Token | undefined, token: Token, text: string): boolean =>
  /.{3}(?:nummer|nr)$/.test(cue?.key ?? '') &&
  /^\p{L}\p{Ll}{3,}$/u.test(token.text) &&
  /^:? \d/.test(text.slice(token.end, token.end + 3)) &&
  digitsOf(text.slice(token.end, token.end + 14)).length > 5

/** Where what may be a reference begins behind word `i`: past the words that lead up to it. */
function startBehind(
  { text, tokens }: Page,
  i: number,
): { at: number; of: boolean; marked: boolean } | undefined {
  let of = false
  let marked = false
  for (let k = i + 1; k <= i + 1 + BETWEEN_MAX; k++) {
    const token = tokens[k]
    const gap = text.slice(tokens[k - 1]?.end, token?.start ?? 0)
    if (!token || !/^[ .:;=#("'\t|[]{0,4}$|^:? ?\n ?$/.test(gap)) return undefined
    if (/[:=#]/.test(gap)) marked = true
    const leads =
      MAY_STAND_BETWEEN.has(token.key) ||
      /^\p{L}+(?:nr|nummer)$/u.test(token.key) ||
      (k === i + 1 && (LEADS.test(text.slice(token.start, token.end + 3)) || isWhose(tokens[i], token, text)))
    if (!leads || /^[./&-]?\d|^[/&-]/.test(text.slice(token.end, token.end + 2)))
      return { at: token.start, of, marked }
    if (OF.has(token.key)) of = true
    if (NUMBER_WORD.test(token.key)) marked = true
  }
  return undefined
}

/** "deb.nr", "dos. nr": what has the number, cut short. */
const CUT_SHORT =
  /(?<![\p{L}\d.])(?:deb|dos|doss|cl|kl|klant|reg|rel|pol|zk|ref|fact|vord|beh|corr|adm|cred|inschr|volg|ser)\. ?$/iu
/** How surely a word announces a number: as what has one ("zaaknummer"), as a number, or as a noun ("de zaak"). */
type Announced = 'itsNumber' | 'number' | 'noun'

function announcedBy(text: string, { key, start }: Token, marked: boolean): Announced {
  if (CUT_SHORT.test(text.slice(Math.max(0, start - 8), start))) return 'itsNumber'
  if (!NUMBER_WORD.test(key)) return marked && !LOOSE_NOUN.test(key) ? 'number' : 'noun'
  return /^(?:nummers?|nr|no)$/.test(key) ? 'number' : 'itsNumber'
}

/**
 * Whether what is written can be a reference, given how it was announced; `needsMore` is for a loose noun, or money
 * with "van": only six figures or more will do.
 */
function isReference(written: string, announced: Announced, needsMore: boolean): boolean {
  const digits = digitsOf(written).length
  if (YEARS.test(written.replace(SINCE, ''))) return false
  if (/^[A-Z]{2,}-\d$/.test(written) || BOOKED.test(written)) return true
  const marked = /[A-Z]/.test(written) && /[-/*&~.#]/.test(written)
  if (announced === 'itsNumber') return digits > 2 || ((marked || CODE.test(written)) && digits > 1)
  if (AMOUNT.test(written) || DATE.test(written) || HOUSE_NUMBER.test(written)) return false
  const lettered = /[A-Z]/.test(written) || /[a-z][-/. ]?\d/.test(written)
  if (marked && digits > 1) return true
  return digits > (needsMore && announced === 'noun' ? 5 : lettered && announced === 'number' ? 2 : 3)
}
/** "R7KQ2M": capitals and figures in one run, as what is booked has them. */
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{5,}$/
/** "QX7LMD": six capitals and figures, as whoever books a journey gets. */
const BOOKED = /^(?=.*\d)(?=.*[A-Z].*[A-Z])[A-Z\d]{6}$/
const YEARS = /^(?:\p{Lu}?\p{Ll}+ )?(?:19|20)\d{2}(?:[-/ ](?:19|20)\d{2})?$/u
/** "MIJN CONTRACT AL IN 2020": words that lead up to a year. */
const SINCE = /^(?:(?:al|in|op|sinds|van|per|uit|voor|vanaf|tot|pas|nog|ook|eind|begin) )+/i
const AMOUNT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const HOUSE_NUMBER = /^\d{1,4} ?[a-h]$/

/** "dossier 3.119.402": what has a number and costs nothing, so that figures in threes behind it are no amount. */
const FILED = /(?:dossier|^zaak|polis|^klant|cli[eë]nt|registratie|inschrijving)$/i
const DOTTED = /^\d{1,3}(?:\.\d{3})+$/
/** "nr 88.410.227": so many figures behind "nr" are no count of anything. */
const NUMBERED = /^(?:nummers?|nrs?)$/i
const MILLIONS = /^\d{1,3}(?:\.\d{3}){2,}$/

/** The last letter of "o.v.v.", by which a payment names its reference. */
const OVV = /^o\.? ?v\.? ?v$/i
const CUE = sign(
  (word) => (NUMBER_WORD.test(word) && !OTHER_NUMBER.test(word)) || NOUN.test(word) || /^v$/i.test(word),
)

/** The reference behind the word at `i`. */
function referenceBehind(page: Page, i: number): Finding | undefined {
  const cue = page.tokens[i]
  if (cue?.text.length === 1 && !OVV.test(page.text.slice(cue.start - 4, cue.end))) return undefined
  const found = cue && startBehind(page, i)
  if (!found) return undefined
  const end = referenceEnd(page.text, found.at)
  const written = page.text.slice(found.at, end)
  const needsMore = LOOSE_NOUN.test(cue.key) || (found.of && MONEY.test(cue.key))
  const filed =
    !found.of &&
    ((FILED.test(cue.key) && DOTTED.test(written)) || (NUMBERED.test(cue.key) && MILLIONS.test(written)))
  if (!filed && !isReference(written, announcedBy(page.text, cue, found.marked), needsMore)) return undefined
  const tail = after(page.text, end, 14)
  if (/^[\d., ]+$/.test(written) && (COUNTED.test(tail) || /^,\d\d?(?!\d)/.test(tail))) return undefined
  return { start: found.at, end, type: 'DOSSIER', certainty: 'probable', reason: 'dossierCue' }
}

/** References behind their word. */
export const findReferences = (page: Page): Finding[] =>
  page.at(FIGURE).length === 0 ? [] : page.at(CUE).flatMap((i) => referenceBehind(page, i) ?? [])
