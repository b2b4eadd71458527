// Sentences that several chapters need.
import { plural } from '../../dutch/words.ts'
import { LABELS } from '../../labels.nl.ts'
import type { Run, Table } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { HIDDEN_CELL } from '../countWords.ts'
import type { BottleneckFact } from '../facts.ts'
import type { Ledger } from '../ledger.ts'
import { bracketed, enumerated, text } from '../richText.ts'
import type { Choose } from '../wordings.ts'

/** How many bottlenecks the letter itself lists, in words. */
export const howMany = (
  ledger: Ledger,
  id: string,
  question: string,
  listed: readonly BottleneckFact[],
): Run =>
  ledger.bottlenecks(
    id,
    question,
    listed.map(({ name }) => name),
  )

/** The same with its noun, as `drie knelpunten`. */
export const bottleneckCount = (
  ledger: Ledger,
  id: string,
  question: string,
  listed: readonly BottleneckFact[],
): readonly Run[] =>
  text`${howMany(ledger, id, question, listed)} ${plural(listed.length, 'knelpunt', 'knelpunten')}`

/** Whether a count can be told beside that of the year before: both are told and neither is nought. */
const isCompared = ({ ledger }: LetterContext, now: CountQuery, before: CountQuery): boolean =>
  (ledger.shown(now) ?? 0) > 0 && (ledger.shown(before) ?? 0) > 0

/** The same behind a count within a sentence: ` (in 2024 zes)`; empty when either is hidden. */
export function besideEarlier(
  context: LetterContext,
  now: CountQuery,
  before: CountQuery,
  choose: Choose,
): readonly Run[] {
  if (!isCompared(context, now, before)) return []
  const run = context.ledger.word(before)
  const year = before.years[0]
  if (context.ledger.shown(now) === context.ledger.shown(before))
    return choose([
      text` (evenals in ${year})`,
      text` (in ${year} ook ${run})`,
      text` (een jaar eerder ook ${run})`,
    ])
  return choose([
    text` (in ${year} ${run})`,
    text` (in ${year} waren het er ${run})`,
    text` (een jaar eerder ${run})`,
  ])
}

/** A sentence on a count beside that of the year before, to stand right behind that count; empty when either is hidden. */
export function comparedWith(
  context: LetterContext,
  now: CountQuery,
  before: CountQuery,
  choose: Choose,
): readonly Run[] {
  if (!isCompared(context, now, before)) return []
  const { facts, ledger } = context
  const [count, earlier] = [ledger.shown(now) ?? 0, ledger.shown(before) ?? 0]
  const run = ledger.word(before)
  const year = before.years[0]
  if (count === earlier) {
    const about = facts.method === 'round' ? 'ongeveer ' : ''
    return choose([
      text`Dat is ${about}evenveel als in ${year}.`,
      text`In ${year} waren het er ${about}evenveel.`,
      text`Een jaar eerder waren het er ${about}evenveel.`,
    ])
  }
  return count > earlier
    ? choose([
        text`In ${year} waren het er ${run}.`,
        text`Dat is meer dan in ${year}, toen wij er ${run} telden.`,
        text`Een jaar eerder waren het er ${run}.`,
      ])
    : choose([
        text`In ${year} waren het er nog ${run}.`,
        text`Dat is minder dan in ${year}, toen wij er ${run} telden.`,
        text`Een jaar eerder waren het er meer: ${run}.`,
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

/** `Landelijke Cliëntenraad` as it stands in a sentence: with an article. */
export const partnerName = (kind: keyof typeof LABELS.organisationKind): string =>
  kind === 'lcr' || kind === 'nla' || kind === 'vng'
    ? `de ${LABELS.organisationKind[kind]}`
    : `een partner (${LABELS.organisationKind[kind].toLowerCase()})`
