/**
 * Finds references by what they are not: letters and figures that marks join into one run ("dkb*2025*88104",
 * "nwg/pw/7712-a", "PH-1%-24") and that are no word with a number, date, amount, article, file or address on the web.
 * Behind a word that announces a number even less will do.
 */
import { remembered } from '../remembered.ts'
import { TWO_ROADS } from './dossier.ts'
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { MONTH_PATTERN } from './months.ts'
import { matchesNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, digitsOf, type Finding, type Stretch } from './span.ts'
import { DAGGER } from './standIns.ts'

/** Letters, figures and the marks that people put between them, without a space. */
const RUN =
  /(?<![^\s"'([<>:=,;])(?=[^\s]{0,40}\d)(?:[^\s"()[\]<>;,]|\([\p{L}\d]{1,8}\)(?=[^\s.,;])){3,40}(?![^\s"()[\]<>;,.])/gu
const LEAD = new RegExp(String.raw`^[^\p{L}\d#*${DAGGER}]+`, 'u')
const TRAIL = /[^\p{L}\d*]+$/u
const MARKS = /[^\p{L}\d]+/u
/** Marks that hardly anything but a reference has within it. */
const ODD_MARK = new RegExp(String.raw`[*~^#\\_|¨=${DAGGER}]|[¯¬]['\d\p{L}]|->`, 'u')
/** A number with a word or a letter behind it, an amount by a unit, a time, a range, a level, a file, an address on the web. */
const ORDINARY: readonly RegExp[] = [
  /^[\d.,:/-]+(?:[-/]?\p{Ll}{1,24})?(?:[-/]\p{Ll}{3,24})*$/u,
  /^[\d.,:]+\p{L}{1,2}(?:[-/]\d+\p{L}{1,2})?$/u,
  /^[¤+-]/u,
  /^\p{L}{1,3}\d?(?:-\p{Ll}{3,})+$/u,
  /@|\/\/|^www\.|\.(?:pdf|docx?|xlsx?|jpe?g|png|nl|com|org|eu|example|invalid)(?:\/|$)/iu,
  /^(?:ecli|bwb|ljn|covid|art|artikel|lid|blz|stb|stcrt|kst|w\d)/iu,
  new RegExp(`(?:^|[-./])(?:${MONTH_PATTERN})(?:[-./]|$)`, 'iu'),
  /^\d{4}-\d\d-\d\dT/u,
  /^v?\d+(?:\.\d+)+(?:-?(?:rc|beta|alpha|b|a)\.?\d*)?$/iu,
  /^\d*\p{L}+'s$/u,
  /^\p{Lu}\d?\.\d{1,2}$|^\p{L}+[-/](?:19|20)\d\d$/u,
]
/** A scheme or level and its neighbour, a school, an age in years and months, two roads, a plan of a year, a few letters cut short. */
const COUNTED: readonly RegExp[] = [
  /^(\p{L}{2,6})-?\d[/-](?:\1-?)?\d$/iu,
  /^(?:v?mbo|hbo|havo|vwo|wo|niveau|niv|groep|klas|fase|stap|schaal|trede|plan)(?:-\p{Ll}{1,7})?[-/]\d{1,2}(?:[-/]\d{1,2})?$/iu,
  /^\d{1,2}\+\d{1,2}\p{Ll}{1,7}$/u,
  TWO_ROADS,
  /^\p{Ll}+(?:-\p{Ll}+)*[-/](?:19|20)\d\d[-/]\d{2,4}$/u,
  /^\p{Ll}\/\d\p{Ll}?\/\p{Ll}{1,2}$/u,
]
const ACT =
  /(?:^|[-./])(?:pw|wwb|abw|wmo|awb|awir|ioaw|ioaz|bbz|ww|wia|wao|wajong|zw|aow|anw|akw|wlz|zvw|bw|tw|wsw|jw)(?=[-./]|$)/iu

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const OF_ARTICLE = /(?:^|[-./])(?:art|artikel|lid|hfst|par)(?=[-./\d]|$)/i

/** Whether two of the pieces are names, so that the run is someone's name and no reference: "Karel_Jansen_3". */
const holdsName = (pieces: readonly string[]): boolean =>
  pieces.filter((piece) => /^\p{L}{3,}\d*$/u.test(piece) && wordKinds(fold(piece.replace(/\d+$/, ''))).name)
    .length > 1

/** Whether a run of letters, figures and marks can be nothing but a reference. */
const isOdd = remembered((written): boolean => {
  const pieces = written.split(MARKS).filter((piece) => piece !== '')
  const letters = pieces.filter((piece) => /\p{L}/u.test(piece))
  if (letters.length === 0 || pieces.length < 2 || holdsName(pieces)) return false
  if ([...ORDINARY, ...COUNTED].some((pattern) => pattern.test(written))) return false
  const words = letters.filter((piece) => piece.length > 3 && wordKinds(fold(piece)).ordinary)
  const digits = digitsOf(written).length
  if (
    ACT.test(written) &&
    digitsOf(written.replace(YEAR, '')).length < 4 &&
    (pieces.length < 4 || OF_ARTICLE.test(written))
  )
    return false
  if (written.includes('|') && (pieces.length < 3 || pieces.some((piece) => piece.length > 5))) return false
  if (/^\p{L}+\.?\p{L}*\.?\|[^|]*$/u.test(written)) return false
  if (ODD_MARK.test(written)) return digits > 2 || (pieces.length > 2 && words.length === 0)
  if (words.length === letters.length) return digits > 3 && pieces.length > 2
  return digits > 2 || (pieces.length > 2 && letters.length > 1 && words.length === 0)
})

/** The written part of a run, without the marks around it. */
function bare(match: RegExpExecArray): Stretch & { readonly written: string } {
  const lead = LEAD.exec(match[0])?.[0].length ?? 0
  const written = match[0].slice(lead).replace(TRAIL, '')
  const start = match.index + lead
  return { start, end: start + written.length, written }
}

const reference = ({ start, end }: Stretch, reason: Finding['reason']): Finding => ({
  start,
  end,
  type: 'DOSSIER',
  certainty: 'probable',
  reason,
})

/** Words that announce a number of someone's own. */
const CUE = sign(
  /(?:^(?:onze?|uw)?ref|kenmerk|kenm|referentie|dossier|(?:zaak|brief|klant|client|cliënt|volg|pakket|pers|relatie|registratie|klacht|kamer|besluit)(?:nummer|nr)s?|registratie|^nummers?|^nr|^zaak|^inloggen|^ingelogd|^aanmelden|^aangemeld)$/iu,
)
/** "inloggen als p.pauw83": a number only behind "als". */
const LOGS_IN = /^(?:inloggen|ingelogd|aanmelden|aangemeld)$/
/** What may stand between the word and its number. */
const BETWEEN = /^(?:[.:?=>]| |(?:is|heet|nu|van|de|brief|luidt|staat|als|met|nummer|nr|ons|uw)\b){0,12}/iu
const ANNOUNCED = /^["'([]{0,2}([^\s"]{2,24})/u
const PLAIN = /^(?:[\p{L}'-]+|\p{L}+\/\p{L}+|(?:19|20)\d{2}|[\d.,-]+|[\d.,]+(?:euro|%)?)$/u

/** The run right behind a word that announces a number: any letter and figure with a mark, or letters that marks cut up. */
function announced(page: Page, i: number): Finding[] {
  const { text, tokens } = page
  const cue = tokens[i]
  if (!cue) return []
  const rest = text.slice(cue.end, cue.end + 80)
  const gap = BETWEEN.exec(rest)?.[0] ?? ''
  const lead = /^["'([]{0,2}/.exec(rest.slice(gap.length))?.[0].length ?? 0
  const run = ANNOUNCED.exec(rest.slice(gap.length))?.[1]?.replace(/[^\p{L}\d*)]+$/u, '')
  if (LOGS_IN.test(cue.key) && !/\bals\b/.test(gap)) return []
  if (!run || gap === '' || PLAIN.test(run) || ORDINARY.some((pattern) => pattern.test(run))) return []
  const pieces = run.split(MARKS).filter((piece) => piece !== '')
  if (!/\d/.test(run) || holdsName(pieces) || pieces.length + Number(/\p{L}\d|\d\p{L}/u.test(run)) < 2)
    return []
  if (ACT.test(run) && digitsOf(run).length < 2) return []
  const start = cue.end + gap.length + lead
  return [reference({ start, end: start + run.length }, 'dossierCue')]
}

const FIGURED = sign(/\d/)

/** References that no shape or word foresaw. */
export function findOddReferences(page: Page): Finding[] {
  const figures = page.at(FIGURE)
  if (figures.length === 0 && !/\p{L}\d/u.test(page.text)) return []
  // A run has no space within it, so that what stands between two spaces is enough.
  const odd = matchesNear(page, RUN, page.at(FIGURED), { behind: 0, ahead: 0 }).flatMap((match) => {
    const { start, end, written } = bare(match)
    if (!isOdd(written) || /(?:art(?:ikel)?\.?|lid) $/.test(before(page.text, start, 9))) return []
    return [reference({ start, end }, 'dossierShape')]
  })
  return [...odd, ...page.at(CUE).flatMap((i) => announced(page, i))]
}
