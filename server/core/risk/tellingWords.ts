/**
 * Words that any dictionary has and that tell who somebody is all the same: the trade, the region, what happened or the animal
 * that everybody around knows. Our own lists; where several texts use a word, it says nothing (rareWords.ts).
 */
import { COMMON_WORDS } from '../deidentify/lexicon/commonWords.ts'

export type TellingKind = 'region' | 'work' | 'event' | 'animal'

const REGIONS = `
achterhoek twente salland veluwe betuwe liemers kempen peel meierij langstraat westland waterland kennemerland gooi zaanstreek alblasserwaard
krimpenerwaard haarlemmermeer noordoostpolder wieringermeer westfriesland west-friesland drechtsteden biesbosch walcheren beveland
zeeuws-vlaanderen schouwen flakkee vechtstreek stellingwerven veenkolonien westerkwartier hogeland oldambt westerwolde gaasterland heuvelland
mijnstreek baronie markiezaat bollenstreek rijnmond waddeneiland zuidwesthoek ijssel maas linge dommel dinkel berkel merwede regge
ijsselmeer markermeer waddenzee oosterschelde westerschelde lauwersmeer grevelingen`
const WORK = `
molenaar imker herder visser smid organist dirigent beiaardier kunstschilder beeldhouwer schrijver schrijfster dichter dichteres acteur actrice
zanger zangeres danser danseres violist violiste pianist pianiste muzikant componist piloot stewardess matroos kapitein binnenschipper loods duiker
brandweerman politieagent politieagente marechaussee militair soldaat burgemeester wethouder raadslid dominee predikant pastoor imam rabbijn koster
tandarts dierenarts verloskundige vroedvrouw apotheker chirurg hoogleraar professor boswachter jachtopziener veehouder tuinder kweker goudsmid
edelsmid antiquair veilingmeester kermisexploitant tatoeeerder sekswerker prostituee uitvaartleider grafdelver clown goochelaar jockey voetballer
voetbalster schaatser schaatsster wielrenner wielrenster bokser turnster scheidsrechter marktkoopman rietdekker mandenvlechter glazenier journalist
journaliste cabaretier fotograaf fotografe vuurtorenwachter brugwachter sluiswachter machinist`
const EVENTS = `
verdronk verdronken verdrinking ontploffing explosie vermoord moord doodslag schietpartij steekpartij ramp overstroming gijzeling
ontvoering ontvoerd aanslag bliksem blikseminslag krant kranten televisie journaal documentaire radio kampioen kampioene kampioenschap record lintje
ridderorde marathon drieling vierling vijfling zesling geadopteerd adoptie transplantatie orgaandonor amputatie geamputeerd vliegramp treinongeluk
woningbrand boerderijbrand stalbrand uitgebrand afgebrand instorting ingestort zelfdoding zelfmoord lawine`
const ANIMALS = `
papegaai kaketoe paard pony ezel geit schaap schapen varken koe koeien stier kip kippen haan duif duiven bijen slang leguaan schildpad konijn cavia
kanarie alpaca lama fret zwijn uil hert struisvogel pauw schorpioen`
/** Trades are put together without end: "klompenmaker", "palingvisser". */
const TRADE =
  /^[a-z-]{3,}(?:maker|maakster|smid|herder|visser|blazer|kweker|kweekster|fokker|artieste?|bouwer)$/
const NO_TRADE = /^(?:kennismaker|goedmaker|sfeermaker|huizenbouwer|woningbouwer|beleidsmaker)$/
const ENDING = /(?:s|en|n|tje|tjes|je|jes|'s)$/

const KINDS: ReadonlyMap<string, TellingKind> = new Map(
  (
    [
      ['region', REGIONS],
      ['work', WORK],
      ['event', EVENTS],
      ['animal', ANIMALS],
    ] as const
  ).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
)

/** What a folded word tells of somebody by itself, or null. Words that such texts are full of tell nothing. */
export function tellingKind(key: string): TellingKind | null {
  if (COMMON_WORDS.has(key)) return null
  const base = key.replace(ENDING, '')
  const listed = KINDS.get(key) ?? KINDS.get(base)
  if (listed) return listed
  return [key, base].some((word) => TRADE.test(word) && !NO_TRADE.test(word)) ? 'work' : null
}
