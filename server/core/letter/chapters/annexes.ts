// The annexes: tables per provision and per thread, an account of method and terms, and sources.

import { rulingName } from '../../citations/courts.nl.ts'
import { causeGuides } from '../../codebook/causes.nl.ts'
import { CAUSES } from '../../codes.ts'
import { dayOf } from '../../days.ts'
import { ROUNDING_BASE } from '../../disclosure/rounding.ts'
import { longDate } from '../../dutch/dates.ts'
import { inWords } from '../../dutch/numerals.ts'
import { capitalise, enumerate, withStop } from '../../dutch/words.ts'
import { groupBy } from '../../groupBy.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Section } from '../../letter.ts'
import { PART_NAMES } from '../../priority/parts.nl.ts'
import { byNumber, type LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesUpTo, NONE, narrowed, type Where } from '../countQuery.ts'
import { figureNumber } from '../numberedCaptions.ts'
import { codersOf } from '../phrases.ts'
import { line, list, paragraph, section, table } from '../richText.ts'
import { provisions } from './annexProvisions.ts'
import { namedRulings } from './bottleneckTable.ts'
import { barsCaption, bottleneckYears, threadsByProvision, yearColumns } from './figures.ts'
import { hasShares, partTables } from './parts.ts'
import { documentsOf, sourceName } from './sources.ts'

/** Annexes A to D. */
export const annexes = (context: LetterContext): readonly Section[] => [
  section('bijlage.a', 1, 'Overzicht per bepaling', provisions(context)),
  section('bijlage.b', 1, 'Aantallen per rode draad en per jaar', threads(context)),
  section('bijlage.c', 1, 'Verantwoording en begrippen', account(context)),
  section('bijlage.d', 1, 'Gebruikte bronnen en kamerstukken', sources(context)),
]

/** Says which threads were merged or split, because all years are counted as the threads are now. */
function movedThreads({ facts: { mappings }, names }: LetterContext): readonly Block[] {
  const nameOf = (id: string) => `‘${names('thread', id)}’`
  const lines = [...groupBy(mappings, ({ from, at }) => `${dayOf(at)} ${from}`).values()].map((moves) => {
    const [first] = moves
    const targets = moves.map(({ to }) => nameOf(to))
    return `${nameOf(first?.from ?? '')} ging op ${first === undefined ? '' : longDate(dayOf(first.at))} over in ${enumerate(targets)}`
  })
  if (lines.length === 0) return []
  return [
    paragraph(
      'bijlage.b.gewijzigd',
      `Rode draden zijn soms samengevoegd of gesplitst: ${lines.join('; ')}. Alle jaren zijn geteld naar de draden van nu, zodat zij met elkaar te vergelijken zijn. In een eerdere brief kan voor hetzelfde jaar een ander aantal staan.`,
    ),
  ]
}

/** A thread or theme with its count of each year. */
interface YearRow {
  readonly label: string
  readonly counts: readonly CountQuery[]
  /** The name of the theme that the row is of; null for a thread. */
  readonly theme: string | null
}

/** The table of the threads of each theme. */
const THREADS_TABLE = 'bijlage.b.draden'

function threads(context: LetterContext) {
  const { themes, ledger } = context
  const columns = yearColumns(context)
  const isTold = ({ counts }: YearRow) => counts.some((query) => (ledger.shown(query) ?? 0) > 0)
  const countsOf = (...where: Where) => columns.map(({ from, to }) => casesUpTo(from, to, ...where))
  const rows = themes.flatMap((theme): readonly YearRow[] => {
    const whole = {
      label: `${theme.label} (hoofdthema)`,
      counts: countsOf(['theme', theme.id]),
      theme: theme.label,
    }
    const parts = theme.threads
      .map(({ id, label }) => ({ label, counts: countsOf(['thread', id]), theme: null }))
      .filter(isTold)
    return parts.length > 0 || isTold(whole) ? [whole, ...parts] : []
  })
  const drawn = rows.flatMap((row, at) =>
    row.theme !== null && toldYears(context, row) > 1 ? [{ at, name: row.theme }] : [],
  )
  return [
    paragraph(
      'bijlage.b.tekst',
      `Onder elk hoofdthema staan de rode draden die erbij horen. Een casus met twee draden van hetzelfde thema telt bij het thema één keer. De regels tellen daarom niet op. Draden en knelpunten waarvan wij in geen enkel jaar een aantal kunnen noemen, staan er niet bij.${drawn.length > 0 ? ` ${figureNumber('Figuur', THREADS_TABLE)} toont de hoofdthema’s waarvan wij het aantal in meer dan één jaar kunnen noemen.` : ''}`,
    ),
    ...movedThreads(context),
    ...table(
      THREADS_TABLE,
      'Gepubliceerde casussen per rode draad en per jaar van publicatie',
      ['Rode draad', ...columns.map(({ label }) => label)],
      [
        ...rows.map(({ label, counts }) => [label, ...counts.map(ledger.cell)]),
        ['Alle casussen', ...countsOf().map(ledger.cell)],
      ],
      drawn.length > 0
        ? {
            picture: 'years',
            figure: barsCaption(
              { one: 'hoofdthema', more: 'hoofdthema’s' },
              drawn.length,
              columns.flatMap(({ from, to }) => (from === to ? [from] : [])),
            ),
            drawn: { each: 'hoofdthema', rows: drawn },
          }
        : {},
    ),
    ...figures(context),
    ...causesAndSeverities(context),
  ]
}

/** Of how many single years the row tells a count. */
const toldYears = ({ ledger }: LetterContext, { counts }: YearRow): number =>
  counts.filter((query) => query.years[0] === query.years[1] && (ledger.shown(query) ?? 0) > 0).length

/** The other tables that are drawn as well; where too little may be told for one of them, the letter says so. */
function figures(context: LetterContext): readonly Block[] {
  const [field, bars] = [threadsByProvision(context), bottleneckYears(context)]
  const missing = [
    ...(field.length === 0 ? ['hoe vaak een rode draad en een bepaling samen voorkomen'] : []),
    ...(bars.length === 0 ? ['hoeveel casussen elk knelpunt per jaar had'] : []),
  ]
  if (missing.length === 0) return [...field, ...bars]
  const why = `${capitalise(enumerate(missing))}, laten wij dit jaar niet in een tabel met een afbeelding zien: daarvoor zijn te weinig aantallen groot genoeg om te noemen.`
  return [...field, ...bars, paragraph('bijlage.b.ontbreekt', why)]
}

/** How often each main cause was chosen, and how heavy the effects were. */
function causesAndSeverities(context: LetterContext) {
  const { year, all } = context
  const share = hasShares(context, all) ? 'Aandeel' : 'Aandeel (te weinig casussen)'
  return partTables(context, 'bijlage.b', [
    {
      id: 'bijlage.b.oorzaken',
      about: 'hoe vaak elke hoofdoorzaak is gekozen',
      caption: `Hoofdoorzaken, ${year}`,
      columns: ['Hoofdoorzaak', 'Aantal', share],
      whole: all,
      parts: CAUSES.map((cause) => narrowed(all, ['mainCause', cause])),
      total: true,
    },
    {
      id: 'bijlage.b.ernst',
      about: 'hoe zwaar de gevolgen waren',
      caption: `Ernst van het gevolg, ${year}`,
      columns: ['Ernst', 'Aantal', share],
      whole: all,
      parts: ['4', '3', '2', '1', '0', NONE].map((severity) => narrowed(all, ['severity', severity])),
      ordered: true,
      total: true,
    },
  ])
}

/** What was done so that a count points at nobody. */
const disclosureAccount = ({
  method,
  threshold,
  dominance,
  earlierLetters,
}: LetterContext['facts']): string =>
  `${
    method === 'round'
      ? `Elk aantal is los van de andere afgerond op een veelvoud van ${inWords(ROUNDING_BASE)}; ${inWords(1)} tot en met zeven wordt ${inWords(ROUNDING_BASE)}, en nul blijft nul. Waar uit meer afgeronde aantallen samen zou volgen hoe klein een aantal precies is, is een aantal weggelaten.`
      : `Aantallen casussen kleiner dan ${inWords(threshold)} zijn niet getoond, behalve nul. Waar een klein aantal zou volgen uit een totaal en de andere aantallen, is ook een tweede aantal weggelaten.`
  } ${dominance < 1 ? `Een aantal waarvan meer dan ${Math.round(100 * dominance)}% van één organisatie komt, is ook weggelaten. ` : ''}Wat op één plaats is weggelaten, is in de hele brief weggelaten. Ook eerdere brieven, de jaarlijkse verantwoording en de open data zijn daarbij meegewogen.${earlierLetters.length > 0 ? ' Wat daarin al te lezen of te berekenen was, blijft bekend, ook als het hier is weggelaten.' : ''}`

/** What a priority is, and what the formula of the team has to do with it. */
const PRIORITY_ACCOUNT = `Welke prioriteit een knelpunt heeft, is een oordeel van het team; de reden staat bij het knelpunt. Het team rekent daarvoor een score uit van ${PART_NAMES}. Hoe dat gaat en hoe zwaar elk onderdeel weegt, staat in onze openbare verantwoording van algoritmen. De score rekent ook met aantallen die deze brief niet noemt. Daarom bepaalt zij de volgorde in de brief niet: die volgt uit de prioriteit en uit wat de brief zelf telt.`

function account({ facts, codedTwice }: LetterContext) {
  const { countedOn, codebookVersion } = facts
  const terms = [
    ['casus', `Een geanonimiseerde beschrijving van een geval, beoordeeld door ${codersOf[codedTwice]}.`],
    [
      'signaal',
      'Een bericht van een organisatie dat de regels in een geval slecht of juist goed uitpakken. Meer signalen kunnen bij één casus horen.',
    ],
    ['rode draad', 'Een onderwerp dat in meer casussen terugkomt. Draden zijn gegroepeerd in hoofdthema’s.'],
    ['knelpunt', 'Een terugkerend probleem dat om een oplossing vraagt. Een knelpunt houdt zijn nummer.'],
    ['hoofdoorzaak', 'De oorzaak die volgens de duiders het meest verklaart. Er is er altijd één.'],
    [
      'hardvochtig effect',
      'Een gevolg voor een burger of een groep dat ernstig is, niet in verhouding staat tot het doel van de regel en zo niet is bedoeld of voorzien. Dit is onze eigen werkdefinitie.',
    ],
    [
      'ernst',
      'Een oordeel van 0 (geen meetbaar gevolg) tot 4 (ontwrichtend). Zwaar en ontwrichtend zijn 3 en 4.',
    ],
  ] as const
  return [
    paragraph(
      'bijlage.c.telling',
      `Geteld is op ${longDate(countedOn)}. Een casus telt in het jaar van publicatie, een signaal in het jaar waarin het is ontvangen. Ingetrokken casussen tellen niet mee. De duiding volgt codeboek ${codebookVersion}. Bij elk getal in deze brief is vastgelegd wat er is geteld, zodat de telling kan worden herhaald.`,
    ),
    paragraph('bijlage.c.drempel', disclosureAccount(facts)),
    paragraph('bijlage.c.prioriteit', PRIORITY_ACCOUNT),
    paragraph(
      'bijlage.c.voorbeelden',
      'Voorbeelden zijn gekozen uit casussen die openbaar mogen zijn en geen werkwijze van misbruik prijsgeven. Voorrang heeft een casus die veel gemeen heeft met de andere casussen van hetzelfde knelpunt en die een stem laat horen die in de brief nog niet aan bod kwam. Een voorbeeld kan uit een eerder jaar komen; het nummer van een casus begint met het jaar waarin hij is gepubliceerd.',
    ),
    ...table('bijlage.c.begrippen', 'Begrippen', ['Begrip', 'Betekenis'], terms),
    ...table(
      'bijlage.c.oorzaken',
      'Oorzaken volgens het codeboek',
      ['Oorzaak', 'Wanneer'],
      CAUSES.filter((cause) => cause !== 'nog_te_duiden').map((cause) => [
        labelOf('cause', cause),
        causeGuides[cause].inclusion,
      ]),
    ),
  ]
}

function sources(context: LetterContext) {
  const { facts, groups } = context
  const named = [...groups.detailed, ...groups.enforcement, ...groups.earlier]
  const used = new Set(named.flatMap(({ provisions }) => provisions))
  const regulations = new Set(
    facts.provisions.filter(({ id }) => used.has(id)).map(({ regulationId }) => regulationId),
  )
  const documents = documentsOf(context)
  const laws = facts.regulations
    .filter(({ id }) => regulations.has(id))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'nl'))
  return [
    paragraph(
      'bijlage.d.tekst',
      'De aantallen komen uit de kennisbank van het Signaleringsteam. Bij de knelpunten zijn daarnaast de volgende stukken en regelingen gebruikt.',
    ),
    ...list(
      'bijlage.d.stukken',
      documents.map((document, index) =>
        line(`bijlage.d.stuk.${index + 1}`, `${sourceName(documents, document)}: ${withStop(document)}`),
      ),
    ),
    ...list(
      'bijlage.d.uitspraken',
      rulingsOf(named).map(({ ruling, names }) =>
        line(`bijlage.d.uitspraak.${ruling.ecli}`, `${rulingName(ruling)} (${enumerate(names)}).`),
      ),
    ),
    ...list(
      'bijlage.d.regelingen',
      laws.map((law) => line(`bijlage.d.regeling.${law}`, withStop(law))),
    ),
  ]
}

/** The rulings named in the tables, each with the bottlenecks it is about. */
const rulingsOf = (named: readonly LetterBottleneck[]) =>
  [
    ...groupBy(
      named.flatMap((bottleneck) => namedRulings(bottleneck).map((ruling) => ({ ruling, bottleneck }))),
      ({ ruling }) => ruling.ecli,
    ).values(),
  ]
    .flatMap((about) => {
      const [first] = about
      const bottlenecks = about.map(({ bottleneck }) => bottleneck).toSorted(byNumber)
      return first ? [{ ruling: first.ruling, names: [...new Set(bottlenecks.map(({ name }) => name))] }] : []
    })
    .toSorted((a, b) => (a.ruling.ecli < b.ruling.ecli ? -1 : 1))
