// Sentences that several chapters need.
import { inWords } from '../../dutch/numerals.ts'
import { plural } from '../../dutch/words.ts'
import { LABELS } from '../../labels.nl.ts'
import type { Block, Run, Table } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import type { BottleneckFact } from '../facts.ts'
import { type Ledger, SHARE_OF_MIN } from '../ledger.ts'
import { bracketed, enumerated, paragraph, table, text, vary } from '../richText.ts'

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
  index: number,
): readonly Run[] {
  const [count, earlier] = [ledger.shown(now), ledger.shown(before)]
  if (count === null || earlier === null || count === 0 || earlier === 0) return []
  const run = ledger.word(before)
  const year = before.years[0]
  if (count === earlier)
    return text`Dat is ${facts.method === 'round' ? 'ongeveer ' : ''}evenveel als in ${year}.`
  return count > earlier
    ? vary(index, [
        text`In ${year} waren het er ${run}: het aantal is dus gegroeid.`,
        text`Dat is meer dan in ${year}, toen wij er ${run} telden.`,
        text`Een jaar eerder stond de teller op ${run}.`,
      ])
    : vary(index, [
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

/**
 * The rows of a table of parts of a whole: name, count and share. Parts without cases fall away; those whose count is
 * hidden stand together in the last row, so that a table is not a column of dashes.
 */
export function partRows(
  { ledger, tally, names }: LetterContext,
  whole: CountQuery,
  parts: readonly CountQuery[],
): readonly (readonly (Run | string)[])[] {
  const rows = parts
    .filter((part) => tally.count(part) > 0)
    .map((part) => {
      const [facet, value] = part.where.at(-1) ?? []
      const name = facet && value ? names(facet, value) : ''
      const cells: readonly (Run | string)[] = [name, ledger.cell(part), ledger.share(part, whole) ?? '–']
      return { name, cells, isShown: ledger.shown(part) !== null }
    })
  const hidden = rows.filter(({ isShown }) => !isShown)
  if (hidden.length < 2) return rows.map(({ cells }) => cells)
  return [
    ...rows.filter(({ isShown }) => isShown).map(({ cells }) => cells),
    [hidden.map(({ name }) => name).join('; '), '–', '–'],
  ]
}

interface PartTable {
  readonly id: string
  readonly caption: string
  readonly columns: Table['columns']
  readonly whole: CountQuery
  readonly parts: readonly CountQuery[]
  /** Whether the whole stands below its parts. */
  readonly total?: boolean
}

/** The parts of a whole as a table, or one sentence where not a single one of them may be told. */
export function partTable(
  context: LetterContext,
  { id, caption, columns, whole, parts, total = false }: PartTable,
): readonly Block[] {
  const { ledger, tally, judge } = context
  const rows = partRows(context, whole, parts)
  const filled = parts.filter((part) => tally.count(part) > 0)
  if (filled.length === 0 || filled.some((part) => ledger.shown(part) !== null))
    return table(id, caption, columns, total ? [...rows, ['Totaal', ledger.cell(whole), '']] : rows)
  const disagreed = filled.some((part) => judge(part).reliability === 'withheld')
  const reason = `omdat kleine aantallen iemand herkenbaar kunnen maken${disagreed ? ' of omdat de duiders het te weinig eens zijn' : ''}`
  return [paragraph(`${id}.verzwegen`, `${caption}: wij noemen de verdeling niet, ${reason}.`)]
}

/** Whether shares of this whole may be told at all. */
export const hasShares = ({ tally }: LetterContext, whole: CountQuery): boolean =>
  tally.count(whole) >= SHARE_OF_MIN

/** `Landelijke Cliëntenraad` as it stands in a sentence: with an article. */
export const partnerName = (kind: keyof typeof LABELS.organisationKind): string =>
  kind === 'lcr' || kind === 'nla' || kind === 'vng'
    ? `de ${LABELS.organisationKind[kind]}`
    : `een partner (${LABELS.organisationKind[kind].toLowerCase()})`
