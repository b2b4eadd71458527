// The yearly account to the public (verantwoording): what came in, what was refused, taken back and hidden, and how well it went.
import { REFERRALS, SIGNAL_STATUSES } from '../codes.ts'
import { ROUNDING_BASE, rounded } from '../disclosure/rounding.ts'
import { type DisclosureMethod, isSmall } from '../disclosure/threshold.ts'
import { inFigures, inWords } from '../dutch/numerals.ts'
import { plural } from '../dutch/words.ts'
import { labelOf } from '../labels.nl.ts'
import { planAccount } from '../letter/accountNumbers.ts'
import { type CountedRows, NO_ROWS } from '../letter/countedRows.ts'
import { type CountQuery, casesIn, keyOf, type PublishedNumber, signalsIn } from '../letter/countQuery.ts'
import { SHARE_OF_MIN } from '../letter/ledger.ts'
import { line, list, paragraph, section, table } from '../letter/richText.ts'
import { roundedWords } from '../letter/shownCount.ts'
import { tallyOf } from '../letter/tally.ts'
import type { Block } from '../letter.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'
import { judgedWords } from '../warning/judgedWords.nl.ts'
import type { Verdict } from '../warning/judging.ts'
import { counted, type Report, TEAM } from './report.ts'
import { groundTables, type TakeBackGrounds } from './takeBackGrounds.ts'

/** A step of the work and the days it took, one number per signal or case. */
export interface StepTimes {
  readonly step: string
  readonly days: readonly number[]
}

export interface TransparencyFacts {
  readonly year: number
  readonly countedOn: string
  readonly method: DisclosureMethod
  readonly threshold: number
  readonly dominance: number
  /** Signals handed in in the year, as they stand now. */
  readonly signals: CountedRows
  /** Every count that a frozen letter tells or hides. */
  readonly published: readonly PublishedNumber[]
  readonly returned: number
  /** What was done with cases in the year: acts, so that the account says the same on every day. */
  readonly cases: {
    readonly published: number
    readonly exceptions: number
    readonly withdrawn: number
    readonly coarsened: number
    readonly grounds: TakeBackGrounds
  }
  readonly times: readonly StepTimes[]
  readonly agreement: {
    readonly cases: number
    readonly percent: number | null
    readonly alpha: number | null
  }
  readonly suggestions: { readonly suggested: number; readonly taken: number }
  /** How many series stood out in the months of the year, and what the judged ones turned out to be. */
  readonly warnings: { readonly found: number; readonly judged: Readonly<Record<Verdict, number>> }
  /** Null as long as there are no open data over the year. */
  readonly hiddenInOpenData: number | null
}

/** The account over a year; small counts are hidden, with those that would give them away. */
export function transparencyReport(facts: TransparencyFacts): Report {
  const { year, countedOn } = facts
  return {
    title: `Verantwoording ${year}`,
    subject: `Wat het Signaleringsteam in ${year} met signalen deed`,
    from: TEAM,
    countedOn,
    year,
    fileName: `verantwoording-${year}`,
    lines: [],
    sections: [
      section('ontvangen', 1, 'Wat kwam er binnen', signalBlocks(facts)),
      section('casussen', 1, 'Gepubliceerd, teruggenomen en vergroofd', caseBlocks(facts)),
      section('tijd', 1, 'Hoe lang het duurde', timeBlocks(facts)),
      section('kwaliteit', 1, 'Hoe goed het ging', qualityBlocks(facts)),
      section('verborgen', 1, 'Wat wij niet laten zien, en waarom', [
        paragraph('verborgen.regel', ruleWords(facts)),
        paragraph(
          'verborgen.open-data',
          facts.hiddenInOpenData === null
            ? 'De open data over dit jaar komen uit als de knelpuntenbrief erover is vastgesteld.'
            : `In de open data bleven ${told(facts, facts.hiddenInOpenData)} casussen weg, omdat te weinig andere casussen erop lijken, door het afronden, of omdat zij een weggelaten aantal zouden verraden.`,
        ),
        paragraph(
          'verborgen.geweigerd',
          'Hoe vaak de server een tekst weigerde omdat er nog een naam of nummer in stond, weten wij niet: van zo’n tekst bewaren wij niets.',
        ),
      ]),
    ],
  }
}

const ruleWords = ({ method, threshold }: TransparencyFacts): string =>
  method === 'round'
    ? `Aantallen zijn los van elkaar afgerond op een veelvoud van ${ROUNDING_BASE}, zodat zij niemand aanwijzen; een totaal kan daardoor afwijken van de som. Een aantal waaruit precies te berekenen is hoe klein een ander is, blijft weg. Zo’n aantal is afgeschermd: er staat een streepje (–).`
    : `Aantallen kleiner dan ${threshold}, behalve nul, staan hier niet, omdat zij iemand kunnen aanwijzen. Ook een aantal waaruit zo’n klein aantal te berekenen is, blijft weg. Zo’n aantal is afgeschermd: er staat een streepje (–).`

function signalBlocks(facts: TransparencyFacts): readonly Block[] {
  const { year, signals, returned, method } = facts
  const tally = tallyOf({ signals, cases: NO_ROWS, provisions: [], threads: [] })
  const hidden = planAccount(facts, tally)
  const rowOf = (name: string, query: CountQuery): readonly (readonly [string, number | null])[] => {
    const count = tally.count(query)
    if (count === 0) return []
    return [[name, hidden.has(query) ? null : method === 'round' ? rounded(count) : count]]
  }
  const declined = signalsIn(year, ['status', 'declined'])
  const byReferral = REFERRALS.flatMap((referral) =>
    rowOf(labelOf('referral', referral), signalsIn(year, ['status', 'declined'], ['referral', referral])),
  )
  return [
    paragraph(
      'ontvangen.uitleg',
      `Hier staan de signalen die in ${year} zijn ingediend, en waar zij nu staan.`,
    ),
    ...counted('ontvangen.stand', 'Signalen naar stand', 'Stand', [
      ...SIGNAL_STATUSES.flatMap((status) =>
        rowOf(labelOf('signalStatus', status), signalsIn(year, ['status', status])),
      ),
      ...rowOf('Totaal', signalsIn(year)),
    ]),
    ...(byReferral.length === 0
      ? []
      : counted('ontvangen.verwezen', 'Niet in behandeling genomen, en waarheen verwezen', 'Verwezen naar', [
          ...byReferral,
          ...rowOf('Totaal', declined),
        ])),
    paragraph(
      'ontvangen.terug',
      `De tweede lezer stuurde ${returned === 0 ? 'geen enkel' : told(facts, returned)} ${plural(Math.max(returned, 1), 'signaal', 'signalen')} terug vanwege herkenbare gegevens.`,
    ),
  ]
}

function caseBlocks(facts: TransparencyFacts): readonly Block[] {
  const { withdrawn, coarsened } = facts.cases
  return list('casussen.lijst', [
    line('casussen.gepubliceerd', publishedWords(facts)),
    line(
      'casussen.uitzondering',
      `Gepubliceerd bij uitzondering, omdat minder dan ${inWords(PEOPLE_PUBLISHED_MIN)} mensen in de verzameling aan de omschrijving voldoen: ${exceptionWords(facts)}.${meaningOfExceptions(facts)}`,
    ),
    line('casussen.teruggenomen', `Teruggenomen na publicatie of eerder: ${told(facts, withdrawn)}.`),
    line(
      'casussen.vergroofd',
      `Vergroofd, zodat meer mensen aan de omschrijving voldoen: ${told(facts, coarsened)}.`,
    ),
  ]).concat(groundTables(facts))
}

/** A small collection makes an exception of nearly every case; without that said, the number reads as if rules were set aside. */
const meaningOfExceptions = ({ cases: { exceptions } }: TransparencyFacts): string =>
  exceptions === 0
    ? ''
    : ' De verzameling is nog klein; daarom voldoen zelden meer mensen aan dezelfde omschrijving en is een uitzondering vaak nodig. De voorzitter kijkt dan per casus of iemand te herkennen is en legt vast waarom publiceren kan. Hoe groter de verzameling, hoe minder uitzonderingen er nodig zijn.'

/** Beside the number of published cases, which the letter tells, it would tell how few were published without an exception. */
function exceptionWords(facts: TransparencyFacts): string {
  const { published, exceptions } = facts.cases
  const others = published - exceptions
  const small = (count: number) => count > 0 && isSmall(count, facts.threshold)
  return facts.method !== 'round' && small(others) && !small(exceptions)
    ? 'de meeste, wat de regels toestaan. Hoeveel precies noemen wij niet: met het totaal erbij zou te berekenen zijn hoe weinig casussen zonder uitzondering zijn gepubliceerd'
    : `${told(facts, exceptions)}${ofAllWords(facts)}`
}

/** The whole the exceptions are of, as far as the letter tells it. */
function ofAllWords({ year, published, cases: { exceptions } }: TransparencyFacts): string {
  const whole = publishedIn(year, published)
  if (exceptions === 0 || whole === undefined || whole.value === null || whole.value < exceptions) return ''
  return `, van de ${whole.rounded ? roundedWords(whole.value) : inFigures(whole.value)} die de knelpuntenbrief telt`
}

/**
 * How many cases were published is told by the letter over the year and by nothing else. A count of today beside it would say
 * how many were taken back since, which is hidden where it is small.
 */
function publishedWords({ year, published }: TransparencyFacts): string {
  const told = publishedIn(year, published)
  if (told === undefined)
    return `Hoeveel casussen zijn gepubliceerd, staat hier zodra de knelpuntenbrief over ${year} is vastgesteld.`
  const { value, rounded: isRounded } = told
  if (value === null)
    return 'Hoeveel casussen zijn gepubliceerd, noemt ook de knelpuntenbrief niet: dat aantal is afgeschermd.'
  return `Gepubliceerd: ${isRounded ? roundedWords(value) : inFigures(value)}, zoals de knelpuntenbrief telt.`
}

const publishedIn = (year: number, published: TransparencyFacts['published']) => {
  const all = keyOf(casesIn(year))
  return published.find(({ query }) => keyOf(query) === all)
}

function timeBlocks({ times, threshold }: TransparencyFacts): readonly Block[] {
  return table(
    'tijd.tabel',
    'Dagen per stap: de helft ging sneller dan het midden, negen van de tien sneller dan het laatste getal',
    ['Stap', 'Midden', 'Negen van de tien'],
    times.map(({ step, days }) => {
      const sorted = days.toSorted((a, b) => a - b)
      const at = (share: number) => String(Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0))
      return sorted.length < threshold ? [step, 'te weinig', 'te weinig'] : [step, at(0.5), at(0.9)]
    }),
  )
}

function qualityBlocks({ agreement, suggestions, warnings, threshold }: TransparencyFacts): readonly Block[] {
  const { cases, percent, alpha } = agreement
  // Most published cases are read twice, so their number would tell how many were taken back.
  const agreed =
    cases < threshold || percent === null
      ? 'Te weinig casussen zijn door twee duiders blind gelezen om over hun overeenstemming iets te zeggen.'
      : cases < SHARE_OF_MIN
        ? 'Twee duiders lazen casussen los van elkaar; dat zijn er te weinig voor een percentage.'
        : `Twee duiders die elkaars lezing niet zagen, kozen in ${Math.round(100 * percent)}% van de casussen dezelfde hoofdoorzaak${alpha === null ? '' : ` (Krippendorffs alfa ${alpha.toFixed(2).replace('.', ',')})`}.`
  const taken =
    suggestions.suggested < threshold
      ? 'Er zijn te weinig voorstellen gedaan om te zeggen hoe vaak zij klopten.'
      : `De computer rekent ook voorstellen uit bij casussen die duiders zonder voorstellen lezen. Van die voorgestelde labels kozen de duiders ${Math.round((100 * suggestions.taken) / suggestions.suggested)}% zelf ook.`
  return [
    paragraph('kwaliteit.duiders', agreed),
    paragraph('kwaliteit.voorstellen', taken),
    paragraph('kwaliteit.vroegsignalen', warningWords(warnings)),
  ]
}

/** Warnings are about months and rules, not about people, so their number is never hidden. */
function warningWords({ found, judged }: TransparencyFacts['warnings']): string {
  if (found === 0) return 'De vroegsignalering wees in dit jaar niets nieuws aan dat meer dan toeval leek.'
  return `De vroegsignalering wees in de maanden van dit jaar ${inWords(found)} keer iets aan dat meer dan toeval leek; maanden achter elkaar van hetzelfde tellen als één keer. Mensen beoordelen of dat klopt. ${judgedWords(judged)}`
}

/** A count on its own in running text. */
function told({ method, threshold }: TransparencyFacts, count: number): string {
  if (method === 'round' && count > 0) return roundedWords(rounded(count))
  return isSmall(count, threshold) ? `minder dan ${inWords(threshold)}` : inWords(count)
}
