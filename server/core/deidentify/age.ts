/** Finds ages of ninety or more, in digits and in words: so few people reach them that they point to one. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { after, before, type Finding, whole } from './span.ts'

const WORDS =
  '(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[eë]n)?negentig|negentig|honderd(?:(?:en)?(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig))?)'
const NUMBER = `(?:9\\d|1[01]\\d|${WORDS})`
const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,¤%-])${NUMBER}(?:[ -]?jarige?n?|[ -]?(?:jaar|jr\\.?|jaren)(?: (?:oud|jong))?|[ -]?plusser)(?![\\p{L}\\d])`,
  'giu',
)
const BIRTHDAY = new RegExp(
  `(?<![\\p{L}\\d])(?:9\\d|1[01]\\d)(?:e|ste|de)(?= (?:verjaardag|levensjaar|jaar)|\\b)|${WORDS}st?e(?= verjaardag)`,
  'giu',
)
const BARE = new RegExp(
  `(?<![\\p{L}\\d.,¤/-])${NUMBER}(?![\\p{L}\\d%¤/-]|[.,]\\d| ?(?:euro|procent|cent|dagen|weken|maanden|uur|km|meter|kilo|keer|punten|%))`,
  'giu',
)
const PERSON =
  /(?:\b(?:oma|opa|moeder|vader|grootmoeder|grootvader|overgrootmoeder|tante|oom|buurvrouw|buurman|mevrouw|meneer|man|vrouw|hij|zij|ze|ik|echtgenoot|echtgenote|schoonmoeder|schoonvader|klant|cli[eë]nte?|mw|mevr|mvr|dhr|hr|betrokkene|bewoner|bewoonster|pati[eë]nte?|mama|papa|pa|ma|omaatje|overbuurvrouw|overbuurman|weduwe|weduwnaar)\b[^.\n\d]{0,24}(?:\bvan\b|\bis\b|\bwas\b|\bwordt\b|\bwerd\b|\bben\b|\(|,)(?: (?:nu|al|inmiddels|ruim|bijna|net|toen|intussen|pas))* ?|\b(?:word|ben|wordt|werd|tegen de|over de|boven de)(?: (?:ik|hij|zij|ze|oma|opa|nu|al|morgen|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|dit jaar|volgend jaar|in \p{L}+|straks|binnenkort|bijna|net))* |\b(?:is|was|wordt|werd) (?:hij|zij|ze|oma|opa|mevrouw|meneer) (?:dan |nu |al )*|\bleeftijd(?:en)? ?:? ?(?:\d{1,2} en )?|\b(?:in de|voor in de|achter in de|ver in de|dik in de|ruim in de) )$/u
const DURATION = /^ ?(?:geleden|lang\b|later\b|ervaring|garantie|bestaan|durende?\b)/

const age = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'AGE_90PLUS',
  certainty: 'probable',
  reason: 'age',
})

/** Whether the number fills a cell of a table that has a column of ages. */
const isCell = (text: string, match: RegExpExecArray): boolean =>
  /[|;\t] ?$/.test(before(text, match.index, 3)) &&
  /^ ?(?:[|;\t]|$)/.test(after(text, whole(match).end, 3)) &&
  /leeftijd/i.test(text)

/** Whether the number stands by itself in brackets after a word, as ages do. */
const isBracketed = (text: string, match: RegExpExecArray): boolean =>
  /\p{L} ?\($/u.test(before(text, match.index, 6)) && /^!?\)/.test(after(text, whole(match).end, 3))

/** Ninety-one to ninety-nine in words, where nothing is counted: people write so of years of life. */
const SPELLED =
  /(?<![\p{L}\d-])(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n?negentig(?![\p{L}-])(?! ?(?:euro|eur|¤|cent|procent|%|dagen|weken|maanden|uur|keer|maal|meter|kilometer|km|kilo|punten|kinderen|mensen|personen|gemeenten|huishoudens|zaken|duizend|miljoen|honderd))/giu
/** "lft. 93", "v/93", "93j.", "(toen 91)": ages as notes and tables write them. */
const NOTED =
  /(?<=\b(?:lft|leeft|leeftijd)\.?:? ?)(?:9\d|1[01]\d)(?![\d%])|(?<=[([/ ,;][mvx♀♂][/, ]{1,2})(?:9\d|10\d)(?=[),;.\n ]|$)|(?<![\d.,¤/-])(?:9\d|10\d)(?= ?(?:j|jr|jrs)\b\.?)|(?<=\((?:toen|nu|inmiddels|bijna|al|ca\.?|ongeveer|destijds) )(?:9\d|10\d)(?=[),])|(?<![\d.,¤/-])(?:9\d|10\d)(?= (?:werd|wordt|geworden|lentes)\b)|(?<![\d.,¤/-])90(?: ?\+|[- ]?plus(?:ser|sers)?)(?![\p{L}\d])|(?<=\b(?:met|op) (?:haar|zijn|mijn|hun|je) (?:al )?)(?:9\d|10\d)(?=[ ,.;)!?]|$)/giu
const IN_WORDS = new RegExp(
  `(?<=\\p{Lu}[\\p{L}'-]+ ?[,(] ?(?:al |nu |inmiddels )?)${WORDS}(?=[,.;)])|(?<=\\b(?:begin|midden|half|eind|ver in de|diep in de) )negentig(?!\\p{L})|negentigers?(?!\\p{L})|(?<=\\bde )(?:negentig|honderd)(?= (?:ruim |al |dik )?(?:gepasseerd|voorbij|gehaald))|${WORDS}(?= (?:geworden|lentes|winters))|(?:9\\d|1[01]\\d)(?= geworden)`,
  'giu',
)

/** "mijn oma 94 in Oujda", "die is 91 en", "ben zelf 91,", "ruim 90 ligt": an age told in running words. */
const TOLD =
  /(?<=\b(?:is|ben|zelf|oma|opa|moeder|vader|tante|oom|mama|papa|ruim|bijna|inmiddels|intussen|ondertussen) )(?:9\d|10\d)(?= (?:en|in|uit|met|zonder|maar|dus|haalt|woont|ligt|heeft|kan|was|wil|die|zit|doet)(?!\p{L})|,? *(?:[.;:)!?\n]|$)|, \p{Ll})(?![.,]\d)/gmu

/** A number by itself between marks, as an age in passing: "(Moluks, 91)", "al 99?", "reken maar uit, 94." */
const IN_PASSING =
  /(?<=\p{L}\p{Ll}*(?:, (?:nu |al |inmiddels |bijna )?| (?:al|nu|inmiddels|bijna) ))(?:9\d|10\d)(?=[.,;)?!]|$)(?![.,]\d)/gimu
/** "Bep 88, Joop 93": a name and a number that closes a clause. */
const AFTER_NAME =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+),? (9\d|10\d)(?=[.,;)!?]? *(?:$|\n|[\p{L}])|[.,;)!?])(?![.,]\d| ?(?:euro|%|procent|uur|dagen|weken|keer|km))/gmu
/** Words that make the number something else than an age. */
const NOT_IN_YEARS =
  /\d|\b(?:nummer|nr|lijn|bus|kamer|score|punten|procent|bedrag|artikel|art|lid|pagina|blz|bijlage|code|maat|euro|kosten|betaal)/

/** What every such age has in it. */
const NINETY = sign(/^(?:9\d|1[01]\d)$|negentig|honderd/i)
const REACH = { behind: 80, ahead: 80 }

/** Ages of ninety or more; a duration of so many years is left alone. */
export function findAge(page: Page): Finding[] {
  const { text } = page
  const places = page.at(NINETY)
  if (places.length === 0) return []
  const years = findNear(page, YEARS, places, REACH, (match) => {
    const { start, end } = whole(match)
    if (
      DURATION.test(after(text, end, 14)) ||
      /\b(?:bestaat|al|sinds|gedurende|na|over) (?:al )?(?:ruim |bijna )?$/.test(before(text, start, 24))
    )
      return undefined
    return age(start, end)
  })
  const birthdays = findNear(page, BIRTHDAY, places, REACH, (match) =>
    /\b(?:haar|zijn|mijn|uw|hun|de)\s$/.test(before(text, match.index, 8)) &&
    /^ ?(?:verjaardag|levensjaar|nog|is|was|woon|in|,|\.|$)/.test(after(text, whole(match).end, 14))
      ? age(whole(match).start, whole(match).end)
      : undefined,
  )
  const bare = findNear(page, BARE, places, REACH, (match) =>
    PERSON.test(before(text, match.index, 60)) || isBracketed(text, match) || isCell(text, match)
      ? age(whole(match).start, whole(match).end)
      : undefined,
  )
  const said = findNear(page, IN_WORDS, places, REACH, (match) => age(whole(match).start, whole(match).end))
  const passing = findNear(page, IN_PASSING, places, REACH, (match) =>
    NOT_IN_YEARS.test(before(text, match.index, 30))
      ? undefined
      : age(match.index, match.index + match[0].length),
  )
  const told = findNear(page, TOLD, places, REACH, (match) =>
    NOT_IN_YEARS.test(before(text, match.index, 20))
      ? undefined
      : age(match.index, match.index + match[0].length),
  )
  const named = findNear(page, AFTER_NAME, places, REACH, (match) => {
    const { name, ordinary, spared } = wordKinds(fold(match[1] ?? ''))
    const end = match.index + match[0].length
    return name && !ordinary && !spared ? age(end - (match[2] ?? '').length, end) : undefined
  })
  const noted = findNear(page, NOTED, places, REACH, (match) =>
    age(match.index, match.index + match[0].length),
  )
  const spelled = findNear(page, SPELLED, places, REACH, (match) =>
    /\b(?:artikel|nummer|¤|bladzijde|pagina|lijn|negentien|tweeduizend) ?$/.test(
      before(text, match.index, 14),
    )
      ? undefined
      : age(match.index, match.index + match[0].length),
  )
  return [...spelled, ...noted, ...years, ...birthdays, ...bare, ...said, ...passing, ...told, ...named]
}
