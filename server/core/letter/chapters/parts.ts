// How a whole falls apart, as a table or, where there is little to tell, in a sentence.
import { capitalise, enumerate } from '../../dutch/words.ts'
import type { Block, Run, Table } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { HIDDEN_CELL } from '../countWords.ts'
import { type Rest, SHARE_OF_MIN } from '../ledger.ts'
import { optional, paragraph, table } from '../richText.ts'
import { type PartWording, partSentences } from './partSentences.ts'

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
function partRows(
  context: LetterContext,
  { whole, parts, ordered = false, total = false, others }: PartTable,
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
  const isTold = (part: CountQuery): boolean => ledger.shown(part) !== null
  const left = filled.filter((part) => !isTold(part))
  const rest = total && left.length > 1 ? ledger.rest(whole, filled.filter(isTold), left) : null
  return [
    ...told.map(({ cells }) => cells),
    ...(hidden.length < 2
      ? []
      : [restRow(capitalise(others ?? hidden.map(({ name }) => name).join('; ')), rest)]),
    ...(total ? [totalRow(context, whole)] : []),
  ]
}

/**
 * The row of several parts whose counts are hidden: what is left of the whole without the parts that are shown, as anyone
 * can subtract that; null where nothing follows or where that is too few to tell.
 */
const restRow = (name: string, rest: Rest | null): readonly (Run | string)[] => [
  name,
  rest?.count ?? HIDDEN_CELL,
  rest?.share ?? HIDDEN_CELL,
]

/** The row of the whole below its parts. */
const totalRow = (context: LetterContext, whole: CountQuery): readonly (Run | string)[] => [
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
  /** In which words sentences say the same where there is little to tell. Without them there is always a table. */
  readonly said?: PartWording
  /** What the parts are together of which the counts are hidden; their names where it is not given. */
  readonly others?: string
}

/** So many parts with a count a sentence tells better than a table. */
const SENTENCE_MAX = 4

/** Parts of wholes as tables or sentences. Those of which not a single part may be told are named together in one sentence. */
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
    ...tables.filter(isTold).flatMap((each) => {
      const told = filledOf(each).filter((part) => ledger.shown(part) !== null)
      return each.said === undefined || told.length > SENTENCE_MAX
        ? table(each.id, each.caption, each.columns, partRows(context, each))
        : told.length === 0
          ? []
          : optional(each.id, partSentence(context, { ...each, said: each.said }))
    }),
  ]
}

/** The same in sentences. */
function partSentence(
  context: LetterContext,
  { said, whole, parts, ordered = false, total = false }: PartTable & { readonly said: PartWording },
): readonly Run[] {
  const { ledger, tally } = context
  const filled = parts.filter((part) => tally.count(part) > 0)
  const shown = filled.filter((part) => ledger.shown(part) !== null)
  const told = ordered ? shown : shown.toSorted((a, b) => (ledger.shown(b) ?? 0) - (ledger.shown(a) ?? 0))
  const hidden = filled.filter((part) => ledger.shown(part) === null)
  const rest = total && hidden.length > 1 ? ledger.rest(whole, told, hidden) : null
  return partSentences(context, said, { whole, told, hidden, rest })
}

/** Whether shares of this whole may be told at all. */
export const hasShares = ({ tally }: LetterContext, whole: CountQuery): boolean =>
  tally.count(whole) >= SHARE_OF_MIN
