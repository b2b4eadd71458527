// The tables of annex B that are drawn as well: cases per bottleneck and year, and where threads and provisions meet.
import { isSmall } from '../../disclosure/threshold.ts'
import { inWords } from '../../dutch/numerals.ts'
import { provisionName } from '../../dutch/provisionName.ts'
import type { Block } from '../../letter.ts'
import { type LetterContext, mostShown, YEARS_SHOWN } from '../context.ts'
import { type CountQuery, casesIn, casesUpTo } from '../countQuery.ts'
import { HIDDEN_CELL } from '../countWords.ts'
import type { ProvisionFact, ThreadFact } from '../facts.ts'
import { figureNumber, tableNumber } from '../numberedCaptions.ts'
import { paragraph, table } from '../richText.ts'

/** More small charts than this cannot be taken in at a glance; the table has them all. */
export const CHARTS_MAX = 12

/** What a reader can still take in at a glance. */
const THREADS_MAX = 12
const PROVISIONS_MAX = 7

/** The years the tables look back on, the last one being that of the letter. */
function yearsShown({ year, firstYear }: LetterContext): readonly number[] {
  return yearsFrom(Math.max(firstYear, year - YEARS_SHOWN + 1), year)
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Years that stand in one column of a table. */
interface YearColumn {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** So many of the last years always have a column of their own. */
const LAST_YEARS = 2

/**
 * The years as columns: the first ones stand together as long as most themes have no count to tell in one of them, so
 * that a table of a small collection is not mostly dashes.
 */
export function yearColumns(context: LetterContext): readonly YearColumn[] {
  const { ledger, themes } = context
  const years = yearsShown(context)
  const isMostlyHidden = (year: number): boolean =>
    2 * themes.filter(({ id }) => ledger.shown(casesIn(year, ['theme', id])) === null).length > themes.length
  const together = years.slice(0, -LAST_YEARS).findLastIndex(isMostlyHidden) + 1
  const [first, last] = [years[0], years[together - 1]]
  const alone = (year: number): YearColumn => ({ label: String(year), from: year, to: year })
  if (first === undefined || last === undefined || first === last) return years.map(alone)
  return [
    { label: `${first} tot en met ${last}`, from: first, to: last },
    ...years.slice(together).map(alone),
  ]
}

/** What a picture with a bar per year shows, of so many charts. */
export function barsCaption(
  what: { readonly one: string; readonly more: string },
  charts: number,
  years: readonly number[],
): string {
  const most =
    charts > CHARTS_MAX ? `, van de ${inWords(CHARTS_MAX)} ${what.more} met de meeste casussen` : ''
  return `Gepubliceerde casussen per ${what.one}, ${yearSpan(years)}: een staaf per jaar van publicatie, alle op dezelfde schaal${most}`
}

/** `2024 en 2025`, `2021 tot en met 2025`. */
function yearSpan(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  if (years.length < 3) return years.join(' en ')
  return `${first} tot en met ${last}`
}

/** Whether a number above nought may be told; a row or column without one is left out, and asks nothing. */
const tells = ({ ledger }: LetterContext, query: CountQuery): boolean => (ledger.shown(query) ?? 0) > 0

/** Cases per bottleneck and per year, as a table and as bars, of those that tell more than one year: one bar shows nothing. */
export function bottleneckYears(context: LetterContext): readonly Block[] {
  const { groups, ledger } = context
  const years = yearsShown(context)
  const told = new Map(
    [...groups.detailed, ...groups.enforcement, ...groups.earlier].map((each) => [each.name, each]),
  )
  const rows = [...told.values()]
    .map(({ name, title }) => ({
      label: `${name} ${title}`,
      counts: years.map((year) => casesIn(year, ['bottleneck', name])),
    }))
    .filter(({ counts }) => counts.filter((query) => tells(context, query)).length > 1)
    .map(({ label, counts }) => [label, ...counts.map(ledger.cell)])
  return table(
    'bijlage.b.knelpunten',
    'Gepubliceerde casussen per knelpunt en per jaar van publicatie',
    ['Knelpunt', ...years.map(String)],
    rows,
    { picture: 'years', figure: barsCaption({ one: 'knelpunt', more: 'knelpunten' }, rows.length, years) },
  )
}

/** The table of which thread goes with which provision. */
const PAIRS = 'bijlage.b.draden-bepalingen'

/** How often a thread and a provision go together, for the ones seen most, as a table and as a field of shades. */
export function threadsByProvision(context: LetterContext): readonly Block[] {
  const { facts, year, firstYear, ledger, names, tally } = context
  const since = (...where: Parameters<typeof casesUpTo>[2][]) => casesUpTo(firstYear, year, ...where)
  const shown = (query: ReturnType<typeof since>) => ledger.shown(query) !== null
  const threads = facts.threads
    .filter(({ id, parentId }) => parentId !== null && shown(since(['thread', id])))
    .toSorted(mostShown(ledger, ({ id }) => since(['thread', id])))
    .slice(0, THREADS_MAX)
  const provisions = facts.provisions
    .filter(({ id }) => shown(since(['provision', id])))
    .toSorted(mostShown(ledger, ({ id }) => since(['provision', id])))
    .slice(0, PROVISIONS_MAX)
  // What is left of the thread or the provision beside the pair can be subtracted, so it may not be small either.
  const isSmallRest = (count: number) => facts.method === 'hide' && isSmall(count, facts.threshold)
  const pairOf = (thread: string, provision: string) => since(['thread', thread], ['provision', provision])
  const leavesSmall = (thread: string, provision: string): boolean =>
    [since(['thread', thread]), since(['provision', provision])].some((whole) =>
      isSmallRest(tally.count(whole) - tally.count(pairOf(thread, provision))),
    )
  const isTold = (thread: ThreadFact, provision: ProvisionFact): boolean =>
    !leavesSmall(thread.id, provision.id) && tells(context, pairOf(thread.id, provision.id))
  const told = provisions.filter((provision) => threads.some((thread) => isTold(thread, provision)))
  const rows = threads
    .filter((thread) => provisions.some((provision) => isTold(thread, provision)))
    .map(({ id, label }) => [
      label,
      ...told.map((provision) =>
        leavesSmall(id, provision.id) ? { text: HIDDEN_CELL } : ledger.cell(pairOf(id, provision.id)),
      ),
    ])
  if (rows.length < 2 || told.length < 2) return []
  return [
    paragraph(
      'bijlage.b.samenhang',
      `${tableNumber('Tabel', PAIRS)} en ${figureNumber('figuur', PAIRS)} laten zien hoe vaak een rode draad en een bepaling in dezelfde casus voorkomen, sinds ${firstYear}. Zij tellen de draden en de bepalingen waarover wij de meeste casussen hebben en waarvan wij het aantal kunnen noemen.`,
    ),
    ...table(
      PAIRS,
      `Casussen per rode draad en bepaling, sinds ${firstYear}`,
      [
        'Rode draad',
        ...told.map(
          (provision) => `${provisionName(provision)} ${names('regulation', provision.regulationId)}`,
        ),
      ],
      rows,
      {
        picture: 'heat',
        figure: `Hoe vaak een rode draad en een bepaling in dezelfde casus voorkomen, ${yearSpan(yearsFrom(firstYear, year))}: hoe donkerder het vak, hoe meer casussen`,
      },
    ),
  ]
}
