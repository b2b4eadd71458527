// What differs between the tables of two versions of a letter, told by row and column, wherever these stand.
import type { Table } from '../letter.ts'
import type { PlacedTable } from './placedBlocks.ts'

/** What became of a table or row. */
export const CHANGE_KINDS = ['added', 'removed', 'changed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A cell that reads otherwise; null where a version does not have its row or column. */
export interface CellChange {
  readonly column: string
  readonly was: string | null
  readonly now: string | null
}

/** A row that came, went or reads otherwise, named by its head. */
export interface RowChange {
  readonly head: string
  readonly kind: ChangeKind
  readonly cells: readonly CellChange[]
}

/** A table that differs, with the heading it stands under. */
export interface TableChange {
  readonly id: string
  readonly heading: string
  readonly caption: string
  readonly kind: ChangeKind
  readonly rows: readonly RowChange[]
  /** Whether rows that both versions have stand in another order. */
  readonly reordered: boolean
}

/** The tables that differ, in the order of the later version; those that went come last. */
export function changedTables(
  before: readonly PlacedTable[],
  after: readonly PlacedTable[],
): readonly TableChange[] {
  const pairs = after.map((table) => ({ table, old: counterpart(table, before, after) }))
  const kept = new Set(pairs.map(({ old }) => old))
  return [
    ...pairs.flatMap(({ table, old }) => tableChange(old, table)),
    ...before.filter((table) => !kept.has(table)).flatMap((table) => tableChange(table, undefined)),
  ]
}

/** The same table in the other version: by its name, or by its caption where no table of that version has the name. */
const counterpart = (
  table: PlacedTable,
  before: readonly PlacedTable[],
  after: readonly PlacedTable[],
): PlacedTable | undefined =>
  before.find(({ id }) => id === table.id) ??
  before.find(({ id, caption }) => caption === table.caption && after.every((each) => each.id !== id))

function tableChange(old: PlacedTable | undefined, now: PlacedTable | undefined): readonly TableChange[] {
  const told = now ?? old
  if (told === undefined) return []
  const rows = changedRows(keyedRows(old), keyedRows(now))
  const reordered = isReordered(keyedRows(old), keyedRows(now))
  const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  const isSame = kind === 'changed' && rows.length === 0 && !reordered && old?.caption === now?.caption
  const { id, heading, caption } = told
  return isSame ? [] : [{ id, heading, caption, kind, rows, reordered }]
}

interface KeyedRow {
  readonly head: string
  /** The words of each cell by the head of its column. */
  readonly cells: ReadonlyMap<string, string>
}
type Rows = ReadonlyMap<string, KeyedRow>

/** The rows by their head; of rows with the same head each has a number of its own. */
function keyedRows(table: Table | undefined): Rows {
  const rows = new Map<string, KeyedRow>()
  for (const { cells } of table?.rows ?? []) {
    const head = cells[0]?.text ?? ''
    let key = head
    for (let copy = 2; rows.has(key); copy++) key = `${head} ${copy}`
    const named = (table?.columns ?? []).map((column, index) => [column, cells[index]?.text ?? ''] as const)
    rows.set(key, { head, cells: new Map(named.slice(1)) })
  }
  return rows
}

function changedRows(old: Rows, now: Rows): readonly RowChange[] {
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))]
  return keys.flatMap((key): RowChange[] => {
    const [was, is] = [old.get(key), now.get(key)]
    const head = (is ?? was)?.head ?? key
    const cells = changedCells(was?.cells, is?.cells)
    if (was && is) return cells.length > 0 ? [{ head, kind: 'changed', cells }] : []
    return [{ head, kind: is ? 'added' : 'removed', cells }]
  })
}

function changedCells(
  old: KeyedRow['cells'] | undefined,
  now: KeyedRow['cells'] | undefined,
): readonly CellChange[] {
  const columns = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])
  return [...columns].flatMap((column) => {
    const [was, is] = [old?.get(column) ?? null, now?.get(column) ?? null]
    return was === is ? [] : [{ column, was, now: is }]
  })
}

function isReordered(old: Rows, now: Rows): boolean {
  const [before, after] = [
    [...old.keys()].filter((key) => now.has(key)),
    [...now.keys()].filter((key) => old.has(key)),
  ]
  return before.some((key, index) => key !== after[index])
}
