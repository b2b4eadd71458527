/**
 * Finds ages of ninety or more, in figures and in words: so few people reach them that they point to one. A number is
 * read with what hangs on it ("91-jarige", "93e", "drie en negentig"); then the words before and behind it say whether
 * it counts the years of someone's life.
 */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { MONTH_PATTERN } from './months.ts'
import { gapAfter, type Page } from './page.ts'
import { type Sign, sign } from './signs.ts'
import { after, before, type Finding } from './span.ts'
import { FEMALE, MALE } from './standIns.ts'
import { isCapital } from './tokens.ts'

const UNITS = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const TEENS = '(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)'
/** Ninety to 129 in words, folded, as people spell and misspell them, with what may hang on it. */
const IN_WORDS = new RegExp(
  `^(?:((?:${UNITS}-?e?n?-?)?n(?:ee?|eu)ge?n?t(?:ie?|e|u)c?g)|(honderd(?:(?:en)?(?:${UNITS}|${TEENS}|(?:${UNITS}en)?twintig))?))(st?e|-?jarigen?|-?plussers?|ers?)?$`,
)
const IN_FIGURES = /^(?:9\d|1[01]\d)$/
const HANGING = /^(?:jarigen?|jaar|jaor|joar|jier|johr|jaren|jr|jrs|j|plus|plusser|plussers)$/
const ORDINAL = /^(?:e|ste|de)$/

/** A number from ninety on, and what is said of it by itself. */
interface Ninety {
  readonly index: number
  readonly start: number
  readonly end: number
  /** "93e", "tweeënnegentigste". */
  readonly ordinal: boolean
  /** "jaar", "-jarige", "-plusser", "negentiger". */
  readonly years: boolean
  /** Written in letters, from 91 to 99: nobody counts other things so. */
  readonly odd: boolean
  /** "negentig" or "honderd" in letters, which are round sums as well. */
  readonly round: boolean
}

/** "98-jarige leeftijd", "93 jaar oud": the word goes along. */
const withLife = (text: string, end: number): number =>
  end + (/^ (?:leeftijd|oud|jong)(?!\p{L})/u.exec(text.slice(end, end + 10))?.[0].length ?? 0)

/** "honderd en een": what is counted on from a hundred. */
const BEYOND = new RegExp(`^ en (?:${UNITS}|${TEENS})(?!\\p{L})`, 'u')
const beyondHundred = (text: string, end: number): number =>
  BEYOND.exec(text.slice(end, end + 16))?.[0].length ?? 0

/** The number at word `i`, with what hangs on it; undefined when it is part of something else. */
function ninetyAt(page: Page, i: number): Ninety | undefined {
  const { text, tokens } = page
  const token = tokens[i]
  if (!token?.free || /[\d.,¤%/]/.test(text[token.start - 1] ?? ' ')) return undefined
  if (/^(?:[.,/-]\d|%)/.test(text.slice(token.end, token.end + 2))) return undefined
  const spelled = IN_WORDS.exec(token.key)
  if (!spelled && (!IN_FIGURES.test(token.text) || text[token.start - 1] === '-')) return undefined
  const apart = token.key === 'negentig' && tokens[i - 1]?.key === 'en' ? tokens[i - 2] : undefined
  const first = apart && new RegExp(`^${UNITS}$`).test(apart.key) ? apart : token
  const [gap, next] = [gapAfter(page, i), tokens[i + 1]]
  const suffix = spelled?.[3] ?? ''
  const ordinal = /^st?e$/.test(suffix) || (!spelled && gap === '' && ORDINAL.test(next?.key ?? ''))
  const hangs = /^[ -]?$/.test(gap ?? '?') && HANGING.test(next?.key ?? '') && next !== undefined
  const plus = /^ ?\+/.exec(text.slice(token.end, token.end + 2))?.[0].length ?? 0
  const single = hangs && next.key.length === 1 && !/^[.,;:)|\n]|^$/.test(text.slice(next.end, next.end + 1))
  const years = (hangs && !single) || plus > 0 || (suffix !== '' && !ordinal)
  return {
    index: i,
    start: first.start,
    end:
      hangs && !single
        ? withLife(text, next.end)
        : ordinal && suffix === ''
          ? (next?.end ?? token.end)
          : token.end + plus + (spelled?.[2] ? beyondHundred(text, token.end) : 0),
    ordinal,
    years,
    odd: spelled !== null && (first !== token || (spelled[1]?.length ?? 0) > 'negentig'.length + 1),
    round: spelled !== null && first === token && /^(?:negentig|honderd)$/.test(token.key),
  }
}

const SOMEONE =
  '(?:oma|opa|(?:stief|pleeg)?(?:moeder|vader)|grootmoeder|grootvader|overgrootmoeder|overgrootvader|tante|oom|buurvrouw|buurman|mevrouw|meneer|man|vrouw|hij|zij|ze|ik|die|je|u|echtgenoot|echtgenote|schoon(?:moeder|vader|zus|broer)|zus|zuster|broer|klant|cli[eë]nte?|mw|mevr|mvr|dhr|hr|betrokkene|bewoner|bewoonster|pati[eë]nte?|mama|papa|pa|ma|mem|heit|omaatje|overbuurvrouw|overbuurman|weduwe|weduwnaar|belanghebbende|appellante?|verzoekster|verzoeker|vriendin|vriend|dame|heer|bejaarde|oudje)'
const SOON =
  '(?:nu|thans|momenteel|al|inmiddels|ruim|bijna|net|toen|intussen|ondertussen|pas|dan|straks|binnenkort|morgen|zelf|ook|er|dik|precies|alweer|vandaag|gisteren|eergisteren|destijds|nog maar)'
const WHEN =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:dit|volgend|komend) (?:jaar|voorjaar|najaar)|(?:deze|komende|volgende) (?:zomer|winter|herfst|lente)|(?:volgende|deze|komende) (?:week|maand)|in \\p{L}+|over \\p{L}+ (?:jaar|maanden|weken))'
/** What leads up to an age: someone and what joins, a verb of becoming, the word for it, or a stretch of life. */
const LED_UP = new RegExp(
  `(?:${[
    `\\b${SOMEONE}\\b\\.?[^.\\n\\d]{0,24}(?:\\b(?:van|is|was|wordt|werd|ben|bent)\\b|\\(|,)(?: ${SOON})* ?`,
    `\\b(?:is|was|ben|bin|bent|word|wordt|werd)(?: (?:${SOMEONE}|${SOON}|${WHEN}))+ `,
    `\\b(?:word|wordt|werd|ben|bin) `,
    `\\b(?:tegen|over|voorbij|boven) de `,
    `\\boud:? (?:(?:ong|ca|plm)\\.? |ongeveer |circa |rond )?`,
    `\\b(?:leeftijd(?:en)?|leeft|lft)\\b(?: van (?:de |het )?\\p{L}+)?(?: is)?[.:]? ?(?:\\d{1,2} en )?`,
    `\\b(?:begin|midden|half|eind|diep in|ver in|dik in|ruim in|achter in|voor in|in) de `,
    `\\b(?:met|op) (?:haar|zijn|mijn|hun|je|d'r|z'n|m'n) (?:al )?`,
    `(?<![\\p{L}\\d])[mvx${FEMALE}${MALE}][/, ]{1,2}`,
  ].join('|')})$`,
  'u',
)
/** Kin and the like right before a number, or a verb of being with nobody named. */
const PLAIN_LEAD =
  /\b(?:is|ben|zelf|oma|opa|moeder|vader|tante|oom|mama|papa|ruim|bijna|inmiddels|intussen|ondertussen) $/u
/** "de norm is": a thing that has a number. */
const OF_A_THING = /\b(?:de|het|dat|dit|wat|hoeveel) (?:\p{L}+ )?(?:is|was) $/u
/** What follows an age that stands by itself: the next clause, or the end. */
const GOES_ON =
  /^(?:,? *(?:[.;:)!?|]|\(!|$)|, \p{Ll}| (?:komma|punt|en|in|uit|met|zonder|maar|dus|haalt|woont|ligt|heeft|kan|was|wil|die|zit|doet|als|toen|of|want|omdat|bij|zegt|he|hè|joh|hoor)(?!\p{L}))/u
/** A clause that ends in its verb: ", die 93 is", "die nu 91 is", "omdat zij al 95 was"; "die" alone may be a thing. */
const VERB_LAST = new RegExp(`(?:, die|die ${SOON}|(?<!\\p{L})(?!die )${SOMEONE}) (?:${SOON} )?$`, 'u')
const VERB_BEHIND = /^ (?:is|was|ben|bent|wordt|werd)(?!\p{L})/u
/** What is said of an age behind it. */
const SAID_BEHIND =
  /^,? (?:(?:is |ruim |al |dik |bijna )?(?:geworden|lentes|winters|gepasseerd|voorbij|gehaald|overleden|gestorven|werd|wordt)(?!\p{L})|(?:is|was|ben|wordt|werd) (?:oma|opa|moeder|vader|mevrouw|meneer|hij|zij|ze|ik|mama|papa|pa|ma)(?!\p{L})|(?:hij|zij|ze)(?=[.;!?]))/u
/** Words before a number that make it something else. */
const ELSE_BEFORE =
  /(?:\d|\b(?:nummer|nr|lijn|bus|kamer|score|punten|procent|bedrag|artikel|art|lid|pagina|blz|p|bijlage|code|maat|kosten|betaal|betaalt|betaalde|betalen|bladzijde|tweeduizend|negentien|huisnummer|postbus|regel|zaal|unit|rekenen|waarde|saldo)\.?:? ?|¤ ?)$/
/** A unit of something else, or things by their number, right behind it. */
const ELSE_BEHIND =
  /^ ?(?:euro|eur|¤|procent|cent|%|uur|u\b|dag|dagen|weken|week|maanden|mnd|minuten|km|kilo|meter|graden|punten|keer|maal|x\b|vierkante|m2|duizend|miljoen|honderd|per\b|op\b \d|tegen\b \d|van de\b)/
const PLURAL = /^ (\p{Ll}{3,}(?:en|s))(?!\p{L})/u
/** Words of that make that are no things. */
const NO_THING =
  /^(?:geworden|overleden|gestorven|geboren|lentes|winters|zonder|tussen|eens|intussen|soms|ondertussen|binnen|mensen?s|hebben|moeten|kunnen|willen|zouden|zijn|tegen|alleen|morgen|waren|werden|wonen|gewoon|boven|helemaal|namens|volgens|wegens|sinds|steeds|nergens|bovendien|samen|levens|jongens|meiden)$/
const DURATION =
  /^ ?(?:geleden|lang\b|later\b|ervaring|garantie|bestaan|durende?\b|terug\b|hypotheek|erfpacht|cel\b)/
const LASTING = /\b(?:bestaat|al|sinds|gedurende|na|over|voor|binnen|om de) (?:al )?(?:ruim |bijna )?$/

/** "wordt 24-12 100.", "werd op zes januari negentig": the day on which an age is reached. */
const REACHED_ON = new RegExp(
  `\\b(?:word|wordt|werd) (?:(?:${SOMEONE}|${SOON}) )*(?:(?:nog )?op )?(?:\\p{L}+dag )?(?:\\d{1,2}[-/]\\d{1,2}|[\\p{L}\\d]+ (?:${MONTH_PATTERN})\\.?) $`,
  'u',
)
/** "hoe oud is je buurman?" in the line above. */
const ASKED =
  /\bhoe oud (?:is|was|ben|bent) (?!(?:de|die|dat|het|je|jouw|uw) (?:auto|huis|flat|woning|gebouw|pand|brief|ketel|fiets|wet)(?!\p{L}))[^\n]{0,40}\n[ \t>]*(?:\p{L}{1,14}: )?$/u

const isAnswer = (text: string, start: number, tail: string): boolean =>
  ASKED.test(text.slice(Math.max(0, start - 80), start).toLowerCase()) && CLOSES.test(tail)

const isThing = (tail: string): boolean => {
  const noun = PLURAL.exec(tail)?.[1]
  return (
    ELSE_BEHIND.test(tail) || (noun !== undefined && !NO_THING.test(noun) && wordKinds(fold(noun)).ordinary)
  )
}

/** A form of address and a name in the cell before. */
const ADDRESSED = /\b(?:mevr|mw|mevrouw|dhr|hr|meneer|de heer)\.? [^|;\t]{2,30}[|;\t] ?$/

/** A bracket that only words stand in, a comma, or someone, right before a number that closes a clause. */
const ASIDE = new RegExp(
  `(?:\\p{L} ?\\(|\\((?:[^()\\n\\d]{0,24}[ ,])|[\\p{L})](?:, (?:${SOON} )?| (?:al|nu|inmiddels|bijna) )|(?:^|[^\\p{L}])(?:${SOMEONE}|al|nu) )$`,
  'u',
)
const CLOSES = /^!?(?:[.,;)?!|\n]|$)/

/** Whether the number stands by itself as ages do: in brackets, behind a comma, in a column of ages, behind a name. */
function standsAlone({ text, tokens }: Page, { index, start }: Ninety, head: string, tail: string): boolean {
  if (/[|;\t] ?$/.test(text.slice(Math.max(0, start - 2), start)))
    return /^ ?(?:[|;\t(]|$)/.test(tail) && (/leeftijd/i.test(text) || ADDRESSED.test(head))
  const closes = CLOSES.test(tail)
  if (closes && ASIDE.test(head)) return true
  if (!closes && !/^ \p{L}/u.test(tail)) return false
  const name = tokens[index - 1]
  if (!isCapital(name) || !/^,? $/.test(text.slice(name.end, start)) || /^ (?:euro|per)\b/.test(tail))
    return false
  const { name: listed, ordinary, spared } = name.kinds
  return listed && !ordinary && !spared
}

/** Whether the words around the number make it an age. */
function isAge(page: Page, number: Ninety): boolean {
  const { start, end, ordinal, years, odd, round } = number
  const head = before(page.text, start, 70)
  const tail = after(page.text, end, 40)
  if (ordinal)
    return (
      /\b(?:haar|zijn|mijn|uw|hun|je|d'r|z'n|m'n) $/.test(head) ||
      (/\bde $/.test(head) && /^ (?:verjaardag|levensjaar)/.test(tail))
    )
  if ((REACHED_ON.test(head) && GOES_ON.test(tail)) || isAnswer(page.text, start, tail)) return true
  if (ELSE_BEFORE.test(head)) return false
  if (years) return /^ leven(?!\p{L})/u.test(tail) || (!DURATION.test(tail) && !LASTING.test(head))
  if (isThing(tail)) return false
  if (SAID_BEHIND.test(tail) || LED_UP.test(head)) return true
  if (VERB_BEHIND.test(tail) && VERB_LAST.test(head)) return true
  if (round && /\b(?:al|nu|bijna|ruim) $/.test(head)) return false
  if (round && /\b(?:begin|midden|half|eind) $/.test(head)) return true
  if (round && /\bde (?:ruim )?$/.test(head)) return /haal|gepass|voorbij/.test(head + tail)
  if (round) return standsAlone(page, number, head, tail)
  return (
    odd ||
    (PLAIN_LEAD.test(head) && !OF_A_THING.test(head) && GOES_ON.test(tail)) ||
    standsAlone(page, number, head, tail)
  )
}

const NINETY = sign(/^(?:9\d|1[01]\d)$|n(?:ee?|eu)ge?n?t(?:ie?|e|u)c?g|honderd/i)

/** A year of birth of so long ago says the same. */
const YEAR_LONG_AGO = sign(/^19(?:[0-2]\d|3[0-5])$/)
const BORN =
  /(?:\bgeb(?:oren|\.|oortejaar|jaar)?(?: ?(?:jaar|jr))?\.?(?: (?:is|was|in))*:? ?|\bgbj\.?:? ?|\b(?:(?:zij|hij|ze|mevrouw|meneer|moeder|vader|oma|opa|betrokkene|cli[eë]nt) (?:is|was)|ik ben) (?:nog )?van )$/

const bornAt = (page: Page, places: Sign): Finding[] =>
  page.at(places).flatMap((i) => {
    const { start = 0, end = 0 } = page.tokens[i] ?? {}
    const year = BORN.test(before(page.text, start, 30)) && !/^[-/.]\d/.test(page.text.slice(end, end + 2))
    return year ? [age(start, end)] : []
  })

const age = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'AGE_90PLUS',
  certainty: 'probable',
  reason: 'age',
})

/** Ages of ninety or more; a duration of so many years is left alone. */
export const findAge = (page: Page): Finding[] => [
  ...page.at(NINETY).flatMap((i) => {
    const number = ninetyAt(page, i)
    return number && isAge(page, number) ? [age(number.start, number.end)] : []
  }),
  ...bornAt(page, YEAR_LONG_AGO),
]
