// For which reasons cases were taken back or made coarser, as tables of the yearly account.

import { rounded } from '../disclosure/rounding.ts'
import { suppress } from '../disclosure/suppress.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
import { labelOf } from '../labels.nl.ts'
import { line, list } from '../letter/richText.ts'
import type { Block } from '../letter.ts'
import { TAKE_BACK_GROUNDS, type TakeBackGround } from '../takeBack.ts'
import { counted } from './report.ts'

/** How many cases per ground; null where none was chosen, as before there was a list. Each case counts once. */
type GroundCounts = readonly { readonly ground: TakeBackGround | null; readonly count: number }[]

export interface TakeBackGrounds {
  readonly withdrawn: GroundCounts
  readonly coarsened: GroundCounts
}

interface GroundFacts extends Pick<DisclosureRules, 'method' | 'threshold'> {
  readonly cases: { readonly grounds: TakeBackGrounds }
}

/** A table for each of both, unless there is not a count in it to tell; small counts and what would give them away are left out. */
export function groundTables(facts: GroundFacts): readonly Block[] {
  const { withdrawn, coarsened } = facts.cases.grounds
  const tables = [
    ...groundTable(facts, 'casussen.redenen.teruggenomen', 'Waarom casussen zijn teruggenomen', withdrawn),
    ...groundTable(facts, 'casussen.redenen.vergroofd', 'Waarom casussen zijn vergroofd', coarsened),
  ]
  if (tables.length > 0 || withdrawn.length + coarsened.length === 0) return tables
  const words =
    'Waarom casussen zijn teruggenomen of vergroofd, zeggen wij niet: daarvoor zijn het er te weinig.'
  return list('casussen.redenen', [line('casussen.redenen.te-weinig', words)])
}

function groundTable(
  { method, threshold }: GroundFacts,
  id: string,
  caption: string,
  grounds: GroundCounts,
): readonly Block[] {
  const rows = [...TAKE_BACK_GROUNDS, null].flatMap((ground) => {
    const count = grounds.find((each) => each.ground === ground)?.count ?? 0
    return count > 0
      ? [{ name: ground === null ? NOT_CHOSEN : labelOf('takeBackGround', ground), count }]
      : []
  })
  const told = method === 'round' ? rows.map(({ count }) => rounded(count)) : hiding(rows, threshold)
  if (!told.some((count) => count !== null)) return []
  return counted(
    id,
    caption,
    'Reden',
    rows.map(({ name }, place) => [name, told[place] ?? null]),
  )
}

/** The total stands in the line above the table: where it would have to be left out, nothing is told. */
function hiding(
  rows: readonly { readonly name: string; readonly count: number }[],
  threshold: number,
): readonly (number | null)[] {
  const { cells } = suppress({
    rows: rows.map(({ name }) => name),
    columns: ['aantal'],
    counts: rows.map(({ count }) => [count]),
    threshold,
  })
  const [all, ...counts] = cells.map(([count]) => count ?? null).toReversed()
  return all === null ? [] : counts.toReversed()
}

const NOT_CHOSEN = 'Geen uit de lijst gekozen'
