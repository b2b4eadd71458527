// For which reasons cases were taken back or made coarser, as tables of the yearly account.

import { ROUNDING_BASE, rounded, roundedTo } from '../disclosure/rounding.ts'
import { type DisclosureRules, isSmall } from '../disclosure/threshold.ts'
import { labelOf } from '../labels.nl.ts'
import { line, list } from '../letter/richText.ts'
import type { Block } from '../letter.ts'
import { TAKE_BACK_GROUNDS, type TakeBackGround } from '../takeBack.ts'
import { counted } from './report.ts'

/** How many cases per ground; null where none was chosen from the list. Each case counts once. */
type GroundCounts = readonly { readonly ground: TakeBackGround | null; readonly count: number }[]

export interface TakeBackGrounds {
  readonly withdrawn: GroundCounts
  readonly coarsened: GroundCounts
}

type Told = Pick<DisclosureRules, 'method' | 'threshold'>

interface GroundFacts extends Told {
  readonly cases: { readonly grounds: TakeBackGrounds }
}

/** A table for each of both, unless there is not a count in it to tell; small counts and what would give them away stand together. */
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

function groundTable(told: Told, id: string, caption: string, grounds: GroundCounts): readonly Block[] {
  const counts = [...TAKE_BACK_GROUNDS, null].map(
    (ground) => grounds.find((each) => each.ground === ground)?.count ?? 0,
  )
  const shown = shownGrounds(told, counts)
  if (shown.length === 0) return []
  return counted(
    id,
    caption,
    'Reden',
    shown.map(({ place, count }) => [place === null ? OTHERS : nameAt(place), count]),
  )
}

const OTHERS = 'Andere redenen'

const nameAt = (place: number): string => {
  const ground = TAKE_BACK_GROUNDS[place]
  return ground === undefined ? 'Geen uit de lijst gekozen' : labelOf('takeBackGround', ground)
}

/** A row of the table: the place of its ground in the list, or null for all others together. */
interface ShownGround {
  readonly place: number | null
  readonly count: number
}

/** What is told of the counts, which stand in the order of the list of grounds; nothing when no ground can be told. */
export function shownGrounds({ method, threshold }: Told, counts: readonly number[]): readonly ShownGround[] {
  const rows = counts.map((count, place) => ({ place, count })).filter(({ count }) => count > 0)
  return method === 'round' ? roundedRows(rows) : foldedRows(rows, threshold)
}

/**
 * Small counts stand in one row, with the grounds that are last in the list, at least one, until that row is twice the
 * threshold. The total stands in the line above, so the row says no more than the rows above it do. Whoever knows this
 * cannot tell the small counts from what was added to them: each of them may be anything up to the threshold. Were the
 * smallest ground added instead of the last, the others would say how large it can be.
 */
function foldedRows(
  rows: readonly { readonly place: number; readonly count: number }[],
  threshold: number,
): readonly ShownGround[] {
  const named = rows.filter(({ count }) => !isSmall(count, threshold))
  if (named.length === rows.length) return named
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  let others = total - named.reduce((sum, { count }) => sum + count, 0)
  do others += named.pop()?.count ?? 0
  while (others < 2 * threshold && named.length > 0)
  return named.length === 0 ? [] : [...named, { place: null, count: others }]
}

/** Rounded counts beside a rounded total: none where together they say of one of them nearly what it is. */
function roundedRows(rows: readonly ShownGround[]): readonly ShownGround[] {
  const told = rows.map(({ place, count }) => ({ place, count: rounded(count) }))
  const ranges = told.map(({ count }) => roundedTo(count))
  const total = roundedTo(rounded(rows.reduce((sum, { count }) => sum + count, 0)))
  const low = ranges.reduce((sum, range) => sum + range.low, 0)
  const high = ranges.reduce((sum, range) => sum + range.high, 0)
  const isVague = ranges.every((range) => {
    const least = Math.max(range.low, total.low - (high - range.high))
    const most = Math.min(range.high, total.high - (low - range.low))
    return most - least >= ROUNDING_BASE / 2
  })
  return isVague ? told : []
}
