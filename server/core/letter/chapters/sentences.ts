// Sentences that several chapters need.
import { inWords } from '../../dutch/numerals.ts'
import { enumerate, plural } from '../../dutch/words.ts'
import { LABELS } from '../../labels.nl.ts'
import type { Block, Run, Table } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { HIDDEN_CELL } from '../countWords.ts'
import type { BottleneckFact } from '../facts.ts'
import { type Ledger, SHARE_OF_MIN } from '../ledger.ts'
import { bracketed, enumerated, paragraph, table, text } from '../richText.ts'
import type { Choose } from '../wordings.ts'

/** How many bottlenecks the letter itself lists, in words. */
export const howMany = (
  ledger: Ledger,
  id: string,
  question: string,
  listed: readonly BottleneckFact[],
): Run => ledger.other(id, question, listed.length, inWords(listed.length))

/** The same with its noun, as `drie knelpunten`. */
export const bottleneckCount = (
  ledger: Ledger,
  id: string,
  question: string,
  listed: readonly BottleneckFact[],
): readonly Run[] =>
  text`${howMany(ledger, id, question, listed)} ${plural(listed.length, 'knelpunt', 'knelpunten')}`

/** A count beside that of the year before; empty when either is hidden. */
export function comparedWith(
  { facts, ledger }: LetterContext,
  now: CountQuery,
  before: CountQuery,
  choose: Choose,
): readonly Run[] {
  const [count, earlier] = [ledger.shown(now), ledger.shown(before)]
  if (count === null || earlier === null || count === 0 || earlier === 0) return []
  const run = ledger.word(before)
  const year = before.years[0]
  if (count === earlier)
    return text`Dat is ${facts.method === 'round' ? 'ongeveer ' : ''}evenveel als in ${year}.`
  return count > earlier
    ? choose([
        text`In ${year} waren het er ${run}.`,
        text`Dat is meer dan in ${year}, toen wij er ${run} telden.`,
        text`Een jaar eerder waren het er ${run}.`,
      ])
    : choose([
        text`In ${year} waren het er nog ${run}.`,
        text`Dat is minder dan in ${year}, toen wij er ${run} telden.`,
        text`Een jaar eerder lag dat aantal met ${run} hoger.`,
      ])
}

/** The share of a part in its whole between brackets, as ` (38%)`; empty when it may not be told. */
export function inBrackets(ledger: Ledger, part: CountQuery, whole: CountQuery): readonly Run[] {
  const share = ledger.share(part, whole)
  return share ? text` (${share})` : []
}

/** Names with their counts, as `kostendelersnorm (14)` or only the name where the count is hidden. */
export const namesWithCounts = (
  ledger: Ledger,
  entries: readonly { readonly name: string; readonly query: CountQuery }[],
): readonly Run[] =>
  enumerated(
    entries.map(({ name, query }) =>
      ledger.shown(query) === null ? text`${name}` : text`${name} ${bracketed(ledger.figures(query))}`,
    ),
  )

/** The parts of a whole, and how they are laid out. */
interface Parts {
  readonly whole: CountQuery
  readonly parts: readonly CountQuery[]
  /** Whether the parts stand in an order of their own, and not by how many cases they have. */
  readonly ordered?: boolean
  /** Whether the whole stands below its parts: it does where each case falls in one of them. */
  readonly total?: boolean
}

/**
 * The rows of a table of parts of a whole: name, count and share. Parts without cases fall away; those whose count is
 * hidden stand together in the last row, so that a table is not a column of dashes.
 */
export function partRows(
  context: LetterContext,
  { whole, parts, ordered = false, total = false }: Parts,
): readonly (readonly (Run | string)[])[] {
  const { ledger, tally, names } = context
  const filled = parts.filter((part) => tally.count(part) > 0)
  const shownOf = (part: CountQuery): number => ledger.shown(part) ?? -1
  const rows = (ordered ? filled : filled.toSorted((a, b) => shownOf(b) - shownOf(a))).map((part) => {
    const [facet, value] = part.where.at(-1) ?? []
    const name = facet && value ? names(facet, value) : ''
    const cells: readonly (Run | string)[] = [name, ledger.cell(part), ledger.share(part, whole) ?? '–']
    return { name, cells, isShown: ledger.shown(part) !== null }
  })
  const hidden = rows.filter(({ isShown }) => !isShown)
  const told = hidden.length < 2 ? rows : rows.filter(({ isShown }) => isShown)
  const rest = total ? filled.filter((part) => ledger.shown(part) !== null) : null
  return [
    ...told.map(({ cells }) => cells),
    ...(hidden.length < 2 ? [] : [restRow(context, hidden.map(({ name }) => name).join('; '), whole, rest)]),
    ...(total ? [totalRow(context, whole)] : []),
  ]
}

/**
 * The row of several parts whose counts are hidden: what is left of the whole without the parts that are shown, as anyone
 * can subtract that. Without those (null) the parts do not make up the whole, and nothing follows.
 */
export function restRow(
  { ledger }: LetterContext,
  name: string,
  whole: CountQuery,
  shown: readonly CountQuery[] | null,
): readonly (Run | string)[] {
  const rest = shown === null ? null : ledger.rest(whole, shown)
  return [name, rest?.count ?? HIDDEN_CELL, rest?.share ?? HIDDEN_CELL]
}

/** The row of the whole below its parts. */
export const totalRow = (context: LetterContext, whole: CountQuery): readonly (Run | string)[] => [
  'Totaal',
  context.ledger.cell(whole),
  hasShares(context, whole) ? '100%' : '–',
]

interface PartTable extends Parts {
  readonly id: string
  readonly caption: string
  readonly columns: Table['columns']
  /** What the table tells, within a sentence: `hoe zwaar het gevolg was`. */
  readonly about: string
}

/** Parts of wholes as tables. Those of which not a single part may be told are named together in one sentence. */
export function partTables(
  context: LetterContext,
  id: string,
  tables: readonly PartTable[],
): readonly Block[] {
  const { ledger, tally, judge } = context
  const filledOf = ({ parts }: PartTable) => parts.filter((part) => tally.count(part) > 0)
  const isTold = (each: PartTable): boolean =>
    filledOf(each).length === 0 || filledOf(each).some((part) => ledger.shown(part) !== null)
  const untold = tables.filter((each) => !isTold(each))
  const isDisagreed = untold.some((each) =>
    filledOf(each).some((part) => judge(part).reliability === 'withheld'),
  )
  const reason = `kleine aantallen kunnen iemand herkenbaar maken${isDisagreed ? ', en over een deel zijn de duiders het te weinig eens' : ''}`
  return [
    ...(untold.length > 0
      ? [
          paragraph(
            `${id}.verzwegen`,
            `Wij noemen niet ${enumerate(
              untold.map(({ about }) => about),
              'en ook niet',
            )}: ${reason}.`,
          ),
        ]
      : []),
    ...tables
      .filter(isTold)
      .flatMap((each) => table(each.id, each.caption, each.columns, partRows(context, each))),
  ]
}

/** The columns in which at least one row has something to tell, with their cells. */
export function filledColumns(
  columns: Table['columns'],
  rows: readonly (readonly (Run | string)[])[],
): { readonly columns: Table['columns']; readonly rows: readonly (readonly (Run | string)[])[] } {
  const words = (cell: Run | string | undefined) => (typeof cell === 'string' ? cell : cell?.text)
  const isFilled = (column: number): boolean => rows.some((cells) => words(cells[column]) !== HIDDEN_CELL)
  return {
    columns: columns.filter((_, column) => isFilled(column)),
    rows: rows.map((cells) => cells.filter((_, column) => isFilled(column))),
  }
}

/** Whether at least half of these counts may be told; a column of fewer is mostly dashes. */
export const isMostlyTold = (ledger: Ledger, counts: readonly CountQuery[]): boolean =>
  2 * counts.filter((query) => ledger.shown(query) !== null).length >= counts.length

/** Whether shares of this whole may be told at all. */
export const hasShares = ({ tally }: LetterContext, whole: CountQuery): boolean =>
  tally.count(whole) >= SHARE_OF_MIN

/** `Landelijke Cliëntenraad` as it stands in a sentence: with an article. */
export const partnerName = (kind: keyof typeof LABELS.organisationKind): string =>
  kind === 'lcr' || kind === 'nla' || kind === 'vng'
    ? `de ${LABELS.organisationKind[kind]}`
    : `een partner (${LABELS.organisationKind[kind].toLowerCase()})`
