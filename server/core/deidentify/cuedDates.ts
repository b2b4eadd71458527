/** The ways of writing a date that could be something else, and the words around them that settle it. */
import { FEAST_PATTERN } from './feasts.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { MONTH_NAMES, MONTH_PATTERN, monthName, nearMonth } from './months.ts'
import { sign } from './signs.ts'
import { after, before, whole } from './span.ts'
import { BIRTH, type DateForm, monthNumbered, untold, WEEKDAY, YEAR } from './writtenDates.ts'

/** A day and a word that may be a mistyped month. */
const MISTYPED = new RegExp(
  `(?<![\\p{L}\\d.,¤-])(?:${WEEKDAY})?(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste)? (\\p{Ll}{4,10})(?![\\p{L}])(${YEAR})(?!\\d)`,
  'giu',
)
/** Someone's birth on a feast that has a day of its own. */
const BORN_ON_FEAST = new RegExp(`\\b(?:${FEAST_PATTERN}|kerst|sinterklaas|schrikkeldag)(${YEAR})`, 'giu')
/** Days behind a word for birth that elsewhere would be something else: "1 2 0 5 1 9 7 1", "1971-5-12", "12e van de 5e 1971". */
const BORN_BEHIND = '(?<=\\bgeb(?:oren|oortedatum|\\.? ?dat(?:um)?)? ?[.:]{0,3} {1,2}(?:op )?)'
const TENS = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const TO_TWENTY =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|(?:een[eë]n)?dertig)'
const BORN_LOOSELY = new RegExp(
  `${BORN_BEHIND}(?:\\d(?: \\d){7}(?! ?\\d)|((?:19|20)\\d{2})[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}(?:e|de|ste) van de \\d{1,2}(?:e|de|ste),? (?:van )?((?:19|20)\\d{2})|${TO_TWENTY} ${TO_TWENTY} (?:negentien ?)?(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?${TENS}(?!\\p{L})|[\\p{Ll}\\d]{1,16} (?:${MONTH_NAMES.join('|')}) (?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?${TENS}(?!\\p{L}))`,
  'giu',
)
const BORN_BEFORE = /\b(?:geboren|geb\.?|jarig|verjaardag)[^.]{0,20}$/
const SHORT =
  /(?<![\p{L}\d¤.,/-])(0?[1-9]|[12]\d|3[01]) ?([-/]) ?(0?[1-9]|1[0-2])(?![\d/%-]|[.,]\d| ?(?:jaar|deel|uur|euro|van (?:de|het)|maand|week|keer|dagen|punt|lid))/gu
/** "17 vd 5e '62", "de 3e van de 4e 1970": a day and a month by their numbers. */
const NUMBERED =
  /(?<![\p{L}\d.,])(?:0?[1-9]|[12]\d|3[01])(?:e|de|ste)? ?(?:van de|vd|v\.d\.|v\/d) (0?[1-9]|1[0-2])(?:e|de|ste)(?:,? ((?:19|20)\d{2}|'?\d{2}))?(?![\p{L}\d%]| (?:keer|maand|week|lid))/giu
/** "in de nacht van 6 op 7 oktober": two days and what lies between them. */
const NIGHTLY = sign(/^(?:nacht|avond|weekend)$/i)
const NIGHT = new RegExp(
  `(?<=\\b(?:nacht|avond|weekend) van )(?:${WEEKDAY})?(?:[1-9]|[12]\\d|3[01]) op (?:${WEEKDAY})?(?:[1-9]|[12]\\d|3[01]) (${MONTH_PATTERN})(?!\\p{L})(${YEAR})(?!\\d)`,
  'giu',
)
/** "Nabrander 23-8 08.55:", "Vervolg 23/9:": a day and a month that head a line, with a word before them and a colon behind. */
const HEADS_LINE =
  /(?<=^[ \t>*-]{0,6}\p{L}{3,16}\.? )(?:0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?=,? ?(?:(?:om )?[012]?\d[.:][0-5]\d ?(?:u(?:ur)?)?)?:[ \n])/gmu
/** What counts its parts: "Deel 1/2:". */
const NO_DAY =
  /(?:deel|blad|blz|pagina|fax|bijlage|vraag|art|artikel|lid|punt|stap|fase|groep|klas|kamer|bericht|sms|les|week|ronde|optie|scan|foto|alinea|uitslag|stand|kans|score|hoofdstuk) ?\.? $/
/** A day and a month parted by a point: only where the words around it speak of a day. */
const POINTED =
  /(?<![\d¤.,/-])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?![\d%-]|[.,]\d| ?(?:jaar|uur|euro|lid|u\b|%|procent|km|punt))/g
const POINTED_CUE =
  /\b(?:op|d\.?d\.?|dd|sinds|vanaf|tot|t\/m|per|(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|bereikt|ge\p{L}{2,}(?:d|t|en)|ont(?:v|vangen)\.?|verz(?:onden)?\.?|brief|mail|besluit|beschikking|afspraak|gesprek|intake|ingetr\.?|afgew\.?|overl\.?|\p{L}*(?:notitie|verslag|rapport|overleg|contact|bezoek|gesprek|telefoon)|tel\.?|pas|wordt|werd|zitting|oproep|inlever\p{L}*|\p{L}+datum) $/u
const COUNTED =
  /^ ?(?:keer|x\b|dagen|weken|mnd|maanden|jaar|uur|u\b|kinderen|personen|mensen|punten|euro|procent|%|op\b|verloren|gewonnen|gelijk)/
const SHORT_CUE =
  /(?:^|\b(?:op|d\.?d\.?|dd|datum|van|per|tot|vanaf|sinds|voor|na|om|afspraak|gesprek|gebeld|brief|mail|besluit|ma|di|wo|do|vr|za|zo|dag|en|t\/m|vandaag|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|opgelegd|afgelopen|gister(?:en)?|week van|rond|ontv|verz|beschikking|notitie|nabellen|intake|contact|deadline|teruggebeld|gesproken|verzonden|ingediend|oproep|zitting|hoorzitting|uitspraak|ontvangen|beslist|besloten|aanvraag|melding|huisbezoek|\p{L}*datum|ingekomen|verstuurd|afgewezen|toegekend|gestopt|gestart|begonnen|getekend|overleden|opgenomen|ontslagen|gesloten|geopend|uiterlijk|deadline|gedaan|(?:af|aan|op|ziek|beter|uit|in|over|terug|door|weg|na|mee)?ge\p{L}{3,}(?:d|t|en)|(?:verzet|verplaatst)(?: naar)?|(?:verschoven|vervroegd|uitgesteld) (?:naar|tot)|pas|(?<!\p{L})\p{L}*(?:beslissing|besluit|melding|gesprek|telefoon|notitie|verslag)) ?:? ?|[-·*|(;] ?|; |\. )$/iu
/** "ik heb 2-5 gesprek gehad": what somebody had on a day. */
const HAS = /\b(?:heb|had|hebben|hadden|was|werd) $/
const MET =
  /^ (?:en \d|ge\p{L}{3}|een |de |het |mijn |opgebeld|gesprek|afspraak|brief|mail|intake|zitting|bezoek|contact|uitschrijving|om \d|met )/u
/** "moet 10-11 binnen zijn": by when something is to be done. */
const DUE_BEHIND =
  /^ (?:binnen|klaar|af|terug|ingeleverd|ingediend|betaald|ontvangen)(?: te)? (?:zijn|hebben|wezen)(?!\p{L})/u
/** "kreeg pas 3/4 van mijn geld": a share of what is somebody's. */
const OF_A_WHOLE = /^ van (?:mijn|m'n|je|jouw|zijn|z'n|haar|ons|onze|jullie|hun|uw)(?!\p{L})/u
const OF_AN_ACT = /\b(?:artikel|art\.?|lid|paragraaf|§|hoofdstuk)\s*$/

/** A day and a month with a slash that is no simple fraction, nor "24/7" for day and night. */
const isSlashed = ([, day, mark, month]: RegExpExecArray): boolean =>
  mark === '/' &&
  !(day === '24' && month === '7') &&
  !(Number(day) <= 5 && ['2', '3', '4', '5', '8', '10'].includes(month ?? ''))

/** Two numbers of which the first is the greater: no range, so a day and a month, unless something is counted. */
const isFalling = (text: string, match: RegExpExecArray): boolean =>
  match[2] === '-' &&
  Number(match[1]) > Number(match[3]) &&
  !match[0].includes(' ') &&
  !COUNTED.test(after(text, whole(match).end, 12)) &&
  !/\p{Lu}[\p{L}'-]+ $/u.test(text.slice(Math.max(0, match.index - 24), match.index))

/** "8:30-12": until what hour, unless somebody's birth stands beside it. */
const isUntil = (text: string, match: RegExpExecArray): boolean =>
  match[2] === '-' &&
  /\d:$/.test(before(text, match.index, 2)) &&
  !/geb|jarig|verjaar/i.test(before(text, match.index, 40) + after(text, whole(match).end, 20))

/**
 * "Terugbellen 3-6.": two numbers that close a clause or go on with a small word, and that nothing counts. Of those that no
 * cue took in the texts that may be read ten were a day and a month; the others stood behind a word that numbers or bounds.
 */
const closesClause = (text: string, match: RegExpExecArray): boolean =>
  match[2] === '-' &&
  !match[0].includes(' ') &&
  GOES_ON_OR_ENDS.test(after(text, whole(match).end, 8)) &&
  !NUMBERED_SO.test(before(text, match.index, 24)) &&
  !AS_STREET.test(text.slice(Math.max(0, match.index - 40), match.index))
const GOES_ON_OR_ENDS =
  /^(?:[.,;:)\]!?\n]|$| (?:van|om|in|bij|naar|uit|voor|met|en|is|was|heeft|had)(?!\p{L}))/u
/** What is numbered or lasts. */
const NUMBERED_SO =
  /(?:\d|\b(?:deel|blad|blz|pagina|bladzijde|fax|bijlagen?|vraag|vragen|art|artt|artikel(?:en)?|lid|leden|punt(?:en)?|stap|fase|groep(?:en)?|klas(?:sen|se)?|kamer|les|ronde|optie|hoofdstuk|tussen|van|tot|met|om|ma-do|ma-vr|dagelijks|open|uitslag|stand|score|won|wint|verloor|verloren|nummers?|nrs?|huisnummer|lijn|bus|trein|type|model|maat|kans)) ?\.? ?$/
/** A word with a capital within the sentence. */
const AS_STREET =
  /[^.;!?\n] \p{Lu}[\p{L}'-]+ $|(?:straat|str\.|weg|laan|plein|kade|singel|dijk|dam|gracht|hof|pad|dreef) $/u

const ALMOST_MONTH = sign((word) => {
  const [first = ''] = word.split(/[-']/)
  return (
    first.length > 3 &&
    first.length < 11 &&
    nearMonth(first.toLowerCase()) !== undefined &&
    !isOrdinaryWord(first)
  )
})

const OF_THE = sign(/^(?:vd|v|van)$/i)

const mistypedMonth = (match: RegExpExecArray): string | undefined =>
  isOrdinaryWord(match[1] ?? '') ? undefined : nearMonth((match[1] ?? '').toLowerCase())

export const CUED_DATES: readonly DateForm[] = [
  {
    pattern: BORN_LOOSELY,
    places: ({ at }) => at(BIRTH),
    month: untold,
    year: (match) => match[1] ?? match[2],
  },
  {
    pattern: BORN_ON_FEAST,
    places: ({ at }) => at(BIRTH),
    month: untold,
    year: (match) => match[1],
    holds: ({ index }, text) => BORN_BEFORE.test(before(text, index, 40)),
  },
  {
    pattern: NIGHT,
    places: ({ at }) => at(NIGHTLY),
    month: (match) => monthName(match[1] ?? ''),
    year: (match) => match[2],
  },
  {
    pattern: HEADS_LINE,
    places: (_, parted) => parted,
    month: (match) => monthNumbered(match[1]),
    year: untold,
    holds: (match, text) =>
      !NO_DAY.test(before(text, match.index, 20)) &&
      (/\d[.:]\d|-/.test(text.slice(match.index, whole(match).end + 8)) ||
        !/^[1-5]\/(?:[2-58]|10)$/.test(match[0])),
  },
  {
    pattern: NUMBERED,
    places: ({ at }) => at(OF_THE),
    month: (match) => monthNumbered(match[1]),
    year: (match) => match[2],
  },
  {
    pattern: MISTYPED,
    places: ({ at }) => at(ALMOST_MONTH),
    month: mistypedMonth,
    year: (match) => match[2],
    holds: (match) => mistypedMonth(match) !== undefined,
  },
  {
    pattern: POINTED,
    places: (_, parted) => parted,
    month: (match) => monthNumbered(match[2]),
    year: untold,
    holds: ({ index }, text) => POINTED_CUE.test(before(text, index, 24)),
  },
  {
    pattern: SHORT,
    places: (_, parted) => parted,
    month: (match) => monthNumbered(match[3]),
    year: untold,
    holds: (match, text) =>
      (SHORT_CUE.test(before(text, match.index, 24)) ||
        (HAS.test(before(text, match.index, 12)) && MET.test(after(text, whole(match).end, 16))) ||
        DUE_BEHIND.test(after(text, whole(match).end, 24)) ||
        isSlashed(match) ||
        isFalling(text, match) ||
        closesClause(text, match)) &&
      !OF_AN_ACT.test(before(text, match.index, 14)) &&
      !OF_A_WHOLE.test(after(text, whole(match).end, 12)) &&
      !isUntil(text, match),
  },
]
