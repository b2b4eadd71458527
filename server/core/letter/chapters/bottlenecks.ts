// Chapter 4: every bottleneck in detail, by regulation.
import { longDate } from '../../dutch/dates.ts'
import { enumerate } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Run, Section } from '../../letter.ts'
import { byNumber, byRegulation, type LetterBottleneck } from '../bottleneckGroups.ts'
import { NAME_HEAD, STANDING_HEAD, TITLE_HEAD } from '../bottleneckHeads.ts'
import type { LetterContext } from '../context.ts'
import { casesIn, casesUpTo } from '../countQuery.ts'
import { paragraph, section, sentences, table } from '../richText.ts'
import { bottleneckSection } from './bottleneck.ts'
import { overtakenOn } from './overtaken.ts'
import { filledColumns, isMostlyTold } from './sentences.ts'

/** An overview, then per regulation each bottleneck in full. */
export function bottleneckChapter(context: LetterContext): readonly Section[] {
  const { detailed } = context.groups
  const sections = sectionsOf(context, detailed)
  const groups = byRegulation(detailed)
  return [
    section('knelpunten', 1, 'Knelpunten in detail', introduction(context, groups.flat())),
    ...groups.flatMap((group) => {
      const id = group[0]?.regulationId ?? null
      return [
        section(`knelpunten.${id ?? 'zonder-bepaling'}`, 2, regulationHeading(context, id), []),
        ...group.flatMap((bottleneck) => sections.get(bottleneck.id) ?? []),
      ]
    }),
  ]
}

/** Written in the order of their numbers, so that none gets another example when one moves. */
export const sectionsOf = (
  context: LetterContext,
  bottlenecks: readonly LetterBottleneck[],
): ReadonlyMap<string, Section> =>
  new Map(
    bottlenecks
      .toSorted(byNumber)
      .map((bottleneck) => [bottleneck.id, bottleneckSection(context, bottleneck)]),
  )

const regulationHeading = ({ names }: LetterContext, id: string | null): string =>
  id === null ? 'Zonder aan te wijzen bepaling' : names('regulation', id)

function introduction(context: LetterContext, detailed: readonly LetterBottleneck[]): readonly Block[] {
  const { year, ledger } = context
  if (detailed.length === 0)
    return [
      paragraph(
        'knelpunten.geen',
        `Voor ${year} zijn geen openbare knelpunten vastgesteld. De casussen zelf staan in hoofdstuk 3.`,
      ),
    ]
  const nowOf = ({ name }: LetterBottleneck) => casesIn(year, ['bottleneck', name])
  const years = detailed.map(nowOf)
  const withYear = isMostlyTold(ledger, years)
  const { columns, rows } = filledColumns(
    [
      NAME_HEAD,
      TITLE_HEAD,
      ...(withYear ? [`In ${year}`] : []),
      `Sinds ${context.firstYear}`,
      'Aan zet',
      'Prioriteit',
      STANDING_HEAD,
    ],
    detailed.map((bottleneck) => [
      bottleneck.name,
      bottleneck.title,
      ...(withYear ? [ledger.cell(nowOf(bottleneck))] : []),
      sinceCell(context, bottleneck),
      labelOf('addressee', bottleneck.addressee).replace(/^Ministerie van /, ''),
      labelOf('priority', bottleneck.priority),
      labelOf('yearStatus', bottleneck.yearStatus),
    ]),
  )
  return [
    paragraph(
      'knelpunten.inleiding',
      sentences(
        `Dit hoofdstuk beschrijft de knelpunten die in ${year} nieuw zijn of waarover wij dit jaar casussen publiceerden. Zij staan per regeling bij elkaar, te beginnen met de regeling met de meeste knelpunten, en binnen een regeling ${orderWords(context, detailed)}`,
        'Elk knelpunt heeft een vast nummer, dat in volgende brieven hetzelfde blijft. Knelpunten in de handhaving staan in hoofdstuk 6.',
        withYear && columns.includes(`In ${year}`)
          ? ''
          : years.some((query) => ledger.shown(query) !== null)
            ? `Hoeveel casussen van een knelpunt uit ${year} zijn, staat bij dat knelpunt als wij het kunnen noemen.`
            : `Wij noemen nergens hoeveel casussen uit ${year} bij één knelpunt horen.`,
      ),
    ),
    paragraph('knelpunten.lezen', whatHoldsForAll(context, detailed)),
    ...table('knelpunten.overzicht', 'De knelpunten in één oogopslag', columns, rows),
    ...withheld(context),
  ]
}

/** What is the same for most bottlenecks and so is told once, and of which the law went on since. */
function whatHoldsForAll(context: LetterContext, detailed: readonly LetterBottleneck[]): readonly Run[] {
  const { consulted, groups } = context
  const kinds = new Set(detailed.map(({ kind }) => kind))
  const usual = 'Elk knelpunt is openbaar en gaat over een hardvochtig effect'
  const overtaken = [...detailed, ...groups.enforcement, ...groups.earlier]
    .filter((bottleneck) => overtakenOn(context, bottleneck) !== null)
    .toSorted(byNumber)
    .map(({ name }) => name)
  return sentences(
    'Het overzicht hieronder telt casussen.',
    kinds.has('execution') ? `${usual}, tenzij onder ‘soort’ iets anders staat.` : `${usual}.`,
    consulted === null
      ? ''
      : `De bepalingen zijn gelezen in de tekst van ${longDate(consulted)}, tenzij er een andere dag bij staat.`,
    overtaken.length === 0
      ? ''
      : `Let op bij ${enumerate([...new Set(overtaken)])}: na het vastleggen van de stand is de wet gewijzigd. Wat er over de stand staat, gaat over de tijd daarvoor; wat als aankondiging is beschreven, kan zijn ingegaan. De tabel bij het knelpunt noemt de gewijzigde bepalingen.`,
  )
}

/** The cases over all years, or what an earlier letter counted where that may not be told of today. */
function sinceCell({ ledger, firstYear, year }: LetterContext, { name }: LetterBottleneck): Run {
  const ever = casesUpTo(firstYear, year, ['bottleneck', name])
  return ledger.quoted(ever)?.cell ?? ledger.cell(ever)
}

/** By what the bottlenecks of a regulation stand in order. */
function orderWords({ facts }: LetterContext, detailed: readonly LetterBottleneck[]): string {
  if (facts.order === null) return 'op prioriteit.'
  const placed = detailed
    .filter(({ id }) => facts.order?.ownPlace.includes(id))
    .toSorted(byNumber)
    .map(({ name }) => name)
  const ranked = 'op prioriteit, en bij gelijke prioriteit op het aantal casussen dat deze brief noemt.'
  if (placed.length === 0) return ranked
  return `${ranked} De plaats van ${enumerate(placed)} koos de voorzitter met een motivering.`
}

function withheld({ groups }: LetterContext): readonly Block[] {
  if (groups.withheld === 0) return []
  return [
    paragraph(
      'knelpunten.besloten',
      'Wat niet openbaar kan worden, staat niet in deze brief. Werkwijzen van misbruik, en wat tot personen te herleiden is, delen wij alleen vertrouwelijk (bijlage V, apart verzonden).',
    ),
  ]
}
