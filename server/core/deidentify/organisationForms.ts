/** Finds small organisations by how they are written: closed by a form of law, behind a kind cut short, or joined by a figure. */
import { fold } from './fold.ts'
import { SENTENCE_OPENERS } from './lexicon/organisationWords.ts'
import { matchesNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { type Stretch, whole } from './span.ts'
import { isCapital } from './tokens.ts'

const DOTTED =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d'’&-]*|&)(?: (?:\p{Lu}[\p{L}\d'’&.-]*|&|en|van|de|der|den)){0,5},? (?:B\.V\.?|N\.V\.?|V\.O\.F\.?|v\.o\.f\.?|b\.v\.?|C\.V\.?)(?![\p{L}])/gu

const FORM = sign(/^(?:[bnco]|bv|nv|vof)$/i)
/** "reageert niet: Rust in Zaken BV": from a mark or a word that leads up to it on, a capital and small words between. */
const LEGAL =
  /(?<=(?:^|\n|[:|;\t(,"]) ?|(?<!\p{L})(?:bij|van|door|aan|met|via|voor|tegen|werkgever|verhuurder) )\p{Lu}[\p{L}\d'-]*(?: (?:\p{Lu}[\p{L}\d'-]*|&|in|en|op|van|voor|de|het|der|aan|uit|om|zonder|'t)){0,5} (?:BV|B\.V\.|NV|VOF|V\.O\.F\.)(?!\p{L})/gu
/** "Chin. Ind. Rest. De Gouden Karper", "Medisch Bur. Krukje": kinds cut short before a name. */
const CUT_SHORT =
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}{3,} )?(?:(?:Chin|Ind|Ital|Rest|Bur|Ver|Ned|Inst|Kant|Prakt|Bedr|Mij|Boekh|Adv|Med|Psych|Fys|Apoth|Alg|Prot|Geref|Herv|Ev|Chr|Tech|Verz|Uitg|Mak)\. ){1,3}(?<=(?:Rest|Bur|Ver|Inst|Kant|Prakt|Bedr|Mij|Boekh|Fys|Apoth|Verz|Uitg|Mak)\. )(?:(?:[Dd]e|[Hh]et|'t|[Vv]an) ){0,2}\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}/gu
const SHORT = sign(/^(?:Rest|Bur|Ver|Inst|Kant|Prakt|Bedr|Mij|Boekh|Fys|Apoth|Verz|Uitg|Mak)$/)

/** "Redeemed House of Praise", "Living Word Ministries": churches that have an English name. */
const CHURCH =
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}+ ){0,3}(?:(?:House|Church|Chapel|Temple|Assembly|Tabernacle|Fellowship) of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}|(?<=\p{L} )(?:Ministries|Chapel|Tabernacle|Fellowship|Church)(?: International)?)(?![\p{L}\d-])/gu
const CHURCHLY = sign(/^(?:House|Church|Chapel|Temple|Assembly|Tabernacle|Fellowship|Ministries)$/)
/** "Leger des Heils-post Meddo", "Rode Kruis-afdeling Elten": the branch of a body, with where it is. */
const BRANCH =
  /(?<![\p{L}\d])\p{Lu}\p{L}+(?: (?:des|van|van de|het|voor))?(?: \p{Lu}\p{L}+)?-(?:post|afdeling|kring|locatie|winkel|vestiging|bureau|huis) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu
const BRANCHED = sign(/-(?:post|afdeling|kring|locatie|winkel|vestiging|bureau|huis)$/)

/** "Stuc & Zo", "Haar & Meer": what people with a small firm put behind their trade. */
const AND_SO =
  /(?<![\p{L}\d])\p{Lu}[\p{L}'-]{2,20} ?& ?(?:[Zz]o|[Cc]o|[Mm]eer|[Zz]n|[Zz]onen|[Dd]ochters?|PARTNERS|ZO|ZN|ZONEN|DOCHTERS?)(?![\p{L}\d-])(?:\.| \p{Lu}\p{Ll}+)?/gu
const SO = sign(/^(?:zo|co|meer|zn|zonen|dochters?|partners)$/i)

/** "v.v. De Ade": an association of sport by its letters; "c.v." and "t.v." are words of their own. */
const SPORTS =
  /(?<![\p{L}\d.])(?:[vsfkhg]\.[vcb]\.|[ct]\.c\.|r\.?k\.?[svk]\.?v\.) ?(?:(?:De|Het|'t) (?=\p{Lu}))?(\p{Lu}[\p{L}'-]+)(?: '?\d\d(?!\d))?/gu
const SPORT = sign(/^(?:[vsfckhtg]|rk[svk]v)$/i)
/** Whether a name rather than the next sentence stands behind the letters: "en v.v. Daarna". */
const isClub = (match: RegExpExecArray): boolean => !SENTENCE_OPENERS.has(fold(match[1] ?? ''))
/** "Wonen Langs de Where": what is done and where, both with a capital. */
const WHERE =
  /(?<=[\p{L},:] )(?:Wonen|Zorg|Samen|Thuis|Leven|Werken|Leren|Buiten|Spelen) (?:Aan|Langs|Op|Bij|In|Onder|Achter|Rond|aan|langs) (?:de|het|den) \p{Lu}[\p{L}'-]+/gu
const DONE = sign(/^(?:Wonen|Zorg|Samen|Thuis|Leven|Werken|Leren|Buiten|Spelen)$/)

/** "HH. Marcellinus en Petrus": two saints, after whom churches and schools are called. */
const SAINTS = /(?<![\p{L}\d])(?:HH|H\.H)\. ?\p{Lu}\p{L}+ (?:en|&) \p{Lu}\p{L}+/gu
const HOLY = sign(/^hh?$/i)

/** "een bedrijf dat Talent in Zicht heet": a capital and more words, before the verb for what something is called. */
const CALLED =
  /(?<=(?<!\p{L})(?:dat|die) )\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|in|op|om|van|de|het|voor|met|aan|en|&)){1,4}(?= (?:heet|heette|heten)(?!\p{L}))/gu
const IS_CALLED = sign(/^(?:heet|heette|heten)$/)
const calledCapitals = ({ at, tokens }: Page): number[] =>
  at(IS_CALLED).filter((i) => isCapital(tokens[i - 1]))

/** The figures between two letters. */
const joining = ({ at, tokens, text }: Page): number[] =>
  at(FIGURE).filter(
    (i) =>
      /[a-z]/.test(text[(tokens[i]?.start ?? 0) - 1] ?? '') && /[A-Z]/.test(text[tokens[i]?.end ?? 0] ?? ''),
  )

/** "Stap2Werk" and "Fit4You": words with capitals that a figure joins. */
const FIGURED =
  /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}\d])/gu

/** "deZorgspecht", "zorgLokaal": a capital within a word that begins small; an "e" and an "i" before it are of things online. */
const CAMEL =
  /(?<![\p{L}\d@./_'-])(?:\p{Ll}{2,9})(?!Uwv|Overheid|Gemeente|Toeslag|Belasting|Pensioen|Heer|Mevrouw)\p{Lu}\p{Ll}{3,}(?:\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?(?![\p{L}\d@./_-]\p{L})/gu
const CAMELLED = sign(/^\p{Ll}{2,9}\p{Lu}\p{Ll}{3}/u)
/** "bij Doen! leer je", "via Leef! in Losser": a mark that no sentence ends with. */
const SHOUTED_OUT = /(?<=(?<!\p{L})(?:bij|van|via|door|wat|naar|met|namens) )\p{Lu}\p{Ll}{2,}!(?= \p{Ll})/gu

/** The names that are written like one, as stretches. */
export const findByForm = (page: Page): Stretch[] =>
  [
    ...[DOTTED, LEGAL].flatMap((pattern) =>
      matchesNear(page, pattern, page.at(FORM), { behind: 120, ahead: 12 }),
    ),
    ...matchesNear(page, CUT_SHORT, page.at(SHORT), { behind: 40, ahead: 80 }),
    ...matchesNear(page, CHURCH, page.at(CHURCHLY), { behind: 60, ahead: 60 }),
    ...matchesNear(page, BRANCH, page.at(BRANCHED), { behind: 50, ahead: 60 }),
    ...(page.text.includes('&') ? matchesNear(page, AND_SO, page.at(SO), { behind: 30, ahead: 24 }) : []),
    ...matchesNear(page, SPORTS, page.at(SPORT), { behind: 8, ahead: 40 }).filter(isClub),
    ...matchesNear(page, WHERE, page.at(DONE), { behind: 2, ahead: 50 }),
    ...matchesNear(page, SAINTS, page.at(HOLY), { behind: 3, ahead: 50 }),
    ...matchesNear(page, CALLED, calledCapitals(page), { behind: 90, ahead: 1 }),
    ...matchesNear(page, CAMEL, page.at(CAMELLED), { behind: 1, ahead: 30 }),
    ...(page.text.includes('! ') ? page.text.matchAll(SHOUTED_OUT) : []),
    ...matchesNear(page, FIGURED, joining(page), { behind: 60, ahead: 30 }),
  ].map(whole)
