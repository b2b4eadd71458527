// The table of facts below a bottleneck: what kind it is, which law it is about, how it is counted and who can solve it.
import { rulingName } from '../../citations/courts.nl.ts'
import { AMOUNT_BANDS, CAUSES } from '../../codes.ts'
import { longDate } from '../../dutch/dates.ts'
import { placesName } from '../../dutch/provisionName.ts'
import { asSentence, capitalise, decapitalise, enumerate } from '../../dutch/words.ts'
import { groupBy } from '../../groupBy.ts'
import { labelOf } from '../../labels.nl.ts'
import { amendmentOf, isPublicBy } from '../../law/amendment.ts'
import type { Block, Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import { STANDING_ROW } from '../bottleneckHeads.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesIn, type Facet, narrowed } from '../countQuery.ts'
import type { ProvisionFact, RulingFact } from '../facts.ts'
import { table } from '../richText.ts'

/** What a reader still takes in of a list of codes, and of rulings. */
const NAMED_MAX = 3
const RULINGS_MAX = 5

type Row = readonly (Run | string)[]

/** The facts of a bottleneck as rows; a row of which nothing may be told is left out. */
export function bottleneckTable(
  context: LetterContext,
  bottleneck: LetterBottleneck,
  { id, evidence }: { readonly id: string; readonly evidence: CountQuery },
): readonly Block[] {
  const { kind, disclosure, remedyKind, addressee, feasibility, priority, priorityReason } = bottleneck
  const threads = bottleneck.threads.map((thread) => context.names('thread', thread))
  return table(
    `${id}.gegevens`,
    `Gegevens van knelpunt ${bottleneck.name}`,
    ['Onderdeel', 'Gegevens'],
    [
      [
        'Soort en openbaarheid',
        `${labelOf('bottleneckKind', kind)}; ${decapitalise(labelOf('disclosure', disclosure))}`,
      ],
      [
        threads.length > 1 ? 'Rode draden' : 'Rode draad',
        threads.length > 0 ? threads.join('; ') : 'Nog niet toegekend',
      ],
      ['Regeling en bepaling', provisionList(context, bottleneck)],
      ...versions(context, bottleneck),
      ...rulings(bottleneck),
      ...counts(context, bottleneck.name, evidence),
      ...causes(context, bottleneck, evidence),
      ...amounts(context, evidence),
      [
        'Oplossing en geadresseerde',
        `${labelOf('remedyKind', remedyKind)}; ${labelOf('addressee', addressee)}`,
      ],
      ...(feasibility ? [['Uitvoerbaarheid en kosten', feasibility]] : []),
      ['Prioriteit', `${labelOf('priority', priority)}. ${asSentence(priorityReason)}`],
      [STANDING_ROW, labelOf('yearStatus', bottleneck.yearStatus)],
    ],
  )
}

/** Provisions in full, by regulation: `Participatiewet: artikel 18, vierde en vijfde lid; artikel 31`. */
export function provisionList(
  context: Pick<LetterContext, 'facts' | 'names'>,
  bottleneck: LetterBottleneck,
): string {
  const lists = [...byRegulation(context, bottleneck)].map(
    ([id, own]) => `${context.names('regulation', id)}: ${placesName(own)}`,
  )
  return lists.length > 0 ? lists.join('. ') : 'Geen bepaling aan te wijzen'
}

const byRegulation = (
  { facts }: Pick<LetterContext, 'facts'>,
  { provisions }: LetterBottleneck,
): ReadonlyMap<string, readonly ProvisionFact[]> =>
  groupBy(
    provisions.flatMap((id) => facts.provisions.find((each) => each.id === id) ?? []),
    ({ regulationId }) => regulationId,
  )

/** Of which day the text is that was read, and what changed in it, as far as that was known on the day of counting. */
function versions(context: LetterContext, bottleneck: LetterBottleneck): readonly Row[] {
  const { facts } = context
  const groups = byRegulation(context, bottleneck)
  const lines = [...groups].flatMap(([id, own]) => {
    const act = facts.regulations.find((each) => each.id === id)
    const days = new Set(
      own.flatMap(({ textDate }) => (textDate !== null && isDay(textDate) ? textDate : [])),
    )
    const read = [...days].filter((day) => day <= facts.countedOn).sort()
    const parts = [
      ...(read.length > 0 ? [`tekst van ${enumerate(read.map(longDate))}`] : []),
      ...changesOf(own, facts.countedOn),
    ]
    if (parts.length === 0) return []
    return [`${groups.size > 1 ? `${act?.abbreviation ?? act?.name}: ` : ''}${parts.join('; ')}`]
  })
  return lines.length > 0 ? [['Geraadpleegde wettekst', capitalise(lines.join('. '))]] : []
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date)

/** `gewijzigd per 1 januari 2026 (Stb. 2025, 312): artikel 31, tweede lid, onderdeel m`, once for all that changed together. */
function changesOf(provisions: readonly ProvisionFact[], countedOn: string): readonly string[] {
  const changed = provisions.flatMap((provision) => {
    const amendment = amendmentOf(provision)
    if (!amendment?.inForceFrom || !isPublicBy(amendment, countedOn)) return []
    const { inForceFrom, publication } = amendment
    const change = inForceFrom <= countedOn ? 'gewijzigd' : 'wijziging voorzien'
    const where = publication === null ? '' : ` (${publication})`
    return [{ provision, words: `${change} per ${longDate(inForceFrom)}${where}` }]
  })
  return [...groupBy(changed, ({ words }) => words)].map(
    ([words, those]) => `${words}: ${placesName(those.map(({ provision }) => provision))}`,
  )
}

/** The rulings a letter names with a bottleneck, newest first. */
export const namedRulings = ({ rulings }: LetterBottleneck): readonly RulingFact[] =>
  rulings.slice(0, RULINGS_MAX)

function rulings(bottleneck: LetterBottleneck): readonly Row[] {
  const named = namedRulings(bottleneck)
  return named.length > 0
    ? [[named.length > 1 ? 'Uitspraken' : 'Uitspraak', named.map(rulingName).join('; ')]]
    : []
}

/** The counts that may be told; the text above the table tells of the others that there are some. */
function counts(
  { year, firstYear, ledger }: LetterContext,
  name: string,
  evidence: CountQuery,
): readonly Row[] {
  return [
    [`Casussen in ${year}`, casesIn(year, ['bottleneck', name])] as const,
    [`Casussen sinds ${firstYear}`, evidence] as const,
  ].flatMap(([label, query]): readonly Row[] => {
    if (ledger.shown(query) !== null) return [[label, ledger.cell(query)]]
    const quoted = ledger.quoted(query)
    return quoted === null ? [] : [[label, quoted.cell]]
  })
}

/** The main cause as it was settled, and the others that coders saw in the cases, as far as their counts may be told. */
function causes(context: LetterContext, { cause }: LetterBottleneck, evidence: CountQuery): readonly Row[] {
  const { ledger } = context
  const others = CAUSES.filter((each) => each !== cause && each !== 'nog_te_duiden')
  return [
    ['Hoofdoorzaak', labelOf('cause', cause)],
    ...mostNamed(context, evidence, 'cause', others)
      .filter(({ query }) => ledger.shown(query) !== null)
      .map(
        ({ code, query }): Row => [
          `Casussen met nevenoorzaak: ${decapitalise(labelOf('cause', code))}`,
          ledger.cell(query),
        ],
      ),
  ]
}

/** How many cases are about amounts of which class, as far as that may be told: a rare class is not even named. */
function amounts(context: LetterContext, evidence: CountQuery): readonly Row[] {
  const { ledger } = context
  const known = AMOUNT_BANDS.filter((band) => band !== 'onbekend')
  return mostNamed(context, evidence, 'amount', known)
    .filter(({ query }) => ledger.shown(query) !== null)
    .map(
      ({ code, query }): Row => [
        `Casussen waarin het gaat om ${decapitalise(labelOf('amountBand', code)).replace(/^tot /, 'minder dan ')}`,
        ledger.cell(query),
      ],
    )
}

/** The codes of a facet that the cases of a question have most often, as far as that may be told; at most three. */
export const mostNamed = <Code extends string>(
  { ledger, tally }: LetterContext,
  whole: CountQuery,
  facet: Facet,
  codes: readonly Code[],
): readonly { readonly code: Code; readonly query: CountQuery }[] =>
  codes
    .map((code) => ({ code, query: narrowed(whole, [facet, code]) }))
    .filter(({ query }) => tally.count(query) > 0)
    .toSorted((a, b) => (ledger.shown(b.query) ?? 0) - (ledger.shown(a.query) ?? 0))
    .slice(0, NAMED_MAX)
