/**
 * The filterable values of all documents in memory, as typed arrays by row number: counting facets over a hundred
 * thousand documents then takes milliseconds, where grouping in SQL takes tens of them.
 */
import type { CaseFilter } from '#core/caseFilter.ts'
import { CASE_STATUSES, type CaseStatus } from '#core/codes.ts'
import type { FindableKind, SearchDocument, TagField } from '#core/search/document.ts'
import { completenessOf, TAG_FIELDS } from '#core/search/document.ts'
import type { FacetCount } from './search.ts'
import { Sight } from './sight.ts'

/** A document without its text. */
export type DocumentTraits = Omit<SearchDocument, 'texts' | 'id'>

/** Which documents a search is about, before any words. */
export interface Selection {
  readonly kind: FindableKind
  readonly visible: readonly CaseStatus[]
  readonly filter: CaseFilter
  /** What has any of these values is left out. */
  readonly without?: CaseFilter
}

/** A row passes every part of the filter, fails on one field alone (which its facet must count), or is out. */
export const PASSES = -1
export const FAILS = -2

const KINDS: readonly FindableKind[] = ['case', 'precedent']
const ABSENT = 255

interface TagValue {
  readonly field: TagField
  readonly value: string
}

export class DocumentColumns {
  #kinds = new Uint8Array(1024).fill(ABSENT)
  #statuses = new Uint8Array(1024)
  #severities = new Int8Array(1024)
  #dates = new Float64Array(1024)
  #completeness = new Float64Array(1024)
  #tagsFrom = new Uint32Array(1024)
  #tagCounts = new Uint16Array(1024)
  /** The tag codes of all rows after each other; a replaced row leaves its old ones behind until the next load. */
  #tags = new Uint32Array(16_384)
  #tagsUsed = 0
  readonly #codes = new Map(TAG_FIELDS.map((field) => [field, new Map<string, number>()]))
  readonly #values: TagValue[] = []
  readonly #sights = new Map<string, Sight>()
  #count = 0
  #rowsEnd = 0

  /** How many documents there are. */
  get count(): number {
    return this.#count
  }

  /** One more than the highest row number. */
  get rowsEnd(): number {
    return this.#rowsEnd
  }

  set(row: number, traits: DocumentTraits): void {
    this.#sights.clear()
    this.#reserve(row)
    if (this.#kinds[row] === ABSENT) this.#count += 1
    this.#kinds[row] = KINDS.indexOf(traits.kind)
    this.#statuses[row] = CASE_STATUSES.indexOf(traits.status)
    this.#severities[row] = traits.severity ?? -1
    this.#dates[row] = Date.parse(traits.date) || 0
    this.#completeness[row] = completenessOf(traits)
    const codes: number[] = []
    for (const field of TAG_FIELDS)
      for (const value of field === 'statuses' ? [traits.status] : (traits.tags[field] ?? [])) {
        const code = this.#code(field, value)
        if (!codes.includes(code)) codes.push(code)
      }
    if (this.#tagsUsed + codes.length > this.#tags.length)
      this.#tags = grown(this.#tags, this.#tags.length * 2)
    this.#tags.set(codes, this.#tagsUsed)
    this.#tagsFrom[row] = this.#tagsUsed
    this.#tagCounts[row] = codes.length
    this.#tagsUsed += codes.length
    this.#rowsEnd = Math.max(this.#rowsEnd, row + 1)
  }

  delete(row: number): void {
    if (row >= this.#rowsEnd || this.#kinds[row] === ABSENT) return
    this.#sights.clear()
    this.#kinds[row] = ABSENT
    this.#count -= 1
  }

  /** The rows among these that share a value of the field with `row`, by value. */
  rowsSharing(row: number, field: TagField, rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
    return this.#rowsByCode(
      [...this.#tagsOf(row)].filter((code) => this.#values[code]?.field === field),
      rows,
    )
  }

  /** The rows among these that have one of these values of the field, by value. */
  rowsHaving(
    values: readonly string[],
    field: TagField,
    rows: readonly number[],
  ): ReadonlyMap<string, readonly number[]> {
    return this.#rowsByCode(
      values.flatMap((value) => this.#codes.get(field)?.get(String(value)) ?? []),
      rows,
    )
  }

  #rowsByCode(codes: readonly number[], rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const sharing = new Map(codes.map((code): [number, number[]] => [code, []]))
    if (sharing.size > 0)
      for (const other of rows) for (const code of this.#tagsOf(other)) sharing.get(code)?.push(other)
    return new Map([...sharing].map(([code, found]) => [this.#values[code]?.value ?? '', found]))
  }

  #tagsOf(row: number): Uint32Array {
    const from = this.#tagsFrom[row] ?? 0
    return this.#tags.subarray(from, from + (this.#tagCounts[row] ?? 0))
  }

  /** Milliseconds since 1970, for the order by date. */
  dateOf(row: number): number {
    return this.#dates[row] ?? 0
  }

  /** The share of what can be coded that is. */
  completenessOf(row: number): number {
    return this.#completeness[row] ?? 0
  }

  /** Tells for a row whether it passes: `PASSES`, `FAILS`, or the number of the one field that keeps it out. */
  test(selection: Selection): (row: number) => number {
    const inSight = this.sight(selection).rows
    const wanted = this.#wantedBits(selection.filter)
    const barred = this.#wantedBits(selection.without ?? {})
    const bars = barred.some((bit) => bit !== 0)
    const fields = TAG_FIELDS.flatMap((field, at) => (selection.filter[field]?.length ? [at] : []))
    const all = fields.reduce((bits, at) => bits | (1 << at), 0)
    const severityMin = selection.filter.severityMin ?? -1
    if (all === 0 && severityMin < 0 && !bars) return (row) => (inSight[row] === 1 ? PASSES : FAILS)
    return (row) => {
      if (inSight[row] !== 1) return FAILS
      if ((this.#severities[row] ?? -1) < severityMin) return FAILS
      if (all === 0 && !bars) return PASSES
      let met = 0
      const from = this.#tagsFrom[row] ?? 0
      const end = from + (this.#tagCounts[row] ?? 0)
      for (let at = from; at < end; at++) {
        const tag = this.#tags[at] ?? 0
        if (bars && barred[tag] !== 0) return FAILS
        met |= wanted[tag] ?? 0
      }
      const missing = all & ~met
      if (missing === 0) return PASSES
      return (missing & (missing - 1)) === 0 ? 31 - Math.clz32(missing) : FAILS
    }
  }

  /** The rows of the kind and in the states asked for; kept until a row changes. */
  sight({ kind, visible }: Pick<Selection, 'kind' | 'visible'>): Sight {
    const key = `${kind} ${visible.join()}`
    const known = this.#sights.get(key)
    if (known !== undefined) return known
    const wantedKind = KINDS.indexOf(kind)
    const states = Uint8Array.from(CASE_STATUSES, (status) => (visible.includes(status) ? 1 : 0))
    const rows = new Uint8Array(this.#rowsEnd)
    for (let row = 0; row < rows.length; row++)
      if (this.#kinds[row] === wantedKind) rows[row] = states[this.#statuses[row] ?? 0] ?? 0
    const sight = new Sight(rows)
    this.#sights.set(key, sight)
    return sight
  }

  /** Counts values over rows that pass and rows that fail on one field only, which count for that field. */
  countFacets(
    passing: Uint32Array,
    nearly: Uint32Array,
    test: (row: number) => number,
    fields: readonly TagField[],
  ): Partial<Record<TagField, readonly FacetCount[]>> {
    const counts = new Uint32Array(this.#values.length)
    const fieldOf = Uint8Array.from(this.#values, ({ field }) => TAG_FIELDS.indexOf(field))
    const [tags, tagsFrom, tagCounts] = [this.#tags, this.#tagsFrom, this.#tagCounts]
    const count = (row: number, verdict: number): void => {
      const from = tagsFrom[row] ?? 0
      const end = from + (tagCounts[row] ?? 0)
      for (let at = from; at < end; at++) {
        const code = tags[at] ?? 0
        if (verdict === PASSES || verdict === fieldOf[code]) counts[code] = (counts[code] ?? 0) + 1
      }
    }
    for (let at = 0; at < passing.length; at++) count(passing[at] ?? 0, PASSES)
    for (let at = 0; at < nearly.length; at++) count(nearly[at] ?? 0, test(nearly[at] ?? 0))
    return Object.fromEntries(fields.map((field) => [field, this.#counted(field, counts)]))
  }

  #counted(field: TagField, counts: Uint32Array): FacetCount[] {
    const found: FacetCount[] = []
    for (const [value, code] of this.#codes.get(field) ?? []) {
      const count = counts[code] ?? 0
      if (count > 0) found.push({ value, count })
    }
    return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  /** For each tag code, the bit of its field when the filter asks for it. */
  #wantedBits(filter: CaseFilter): Int32Array {
    const bits = new Int32Array(this.#values.length)
    TAG_FIELDS.forEach((field, at) => {
      for (const value of filter[field] ?? []) {
        const code = this.#codes.get(field)?.get(String(value))
        if (code !== undefined) bits[code] = 1 << at
      }
    })
    return bits
  }

  #code(field: TagField, value: string): number {
    const codes = this.#codes.get(field)
    const known = codes?.get(value)
    if (known !== undefined) return known
    const code = this.#values.push({ field, value }) - 1
    codes?.set(value, code)
    return code
  }

  #reserve(row: number): void {
    if (row < this.#kinds.length) return
    const length = Math.max(row + 1, this.#kinds.length * 2)
    const kinds = new Uint8Array(length).fill(ABSENT)
    kinds.set(this.#kinds)
    this.#kinds = kinds
    this.#statuses = grown(this.#statuses, length)
    this.#severities = grown(this.#severities, length)
    this.#dates = grown(this.#dates, length)
    this.#completeness = grown(this.#completeness, length)
    this.#tagsFrom = grown(this.#tagsFrom, length)
    this.#tagCounts = grown(this.#tagCounts, length)
  }
}

type Column =
  | Uint8Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>

function grown<C extends Column>(column: C, length: number): C
function grown(column: Column, length: number): Column {
  const larger =
    column instanceof Uint8Array
      ? new Uint8Array(length)
      : column instanceof Int8Array
        ? new Int8Array(length)
        : column instanceof Uint16Array
          ? new Uint16Array(length)
          : column instanceof Uint32Array
            ? new Uint32Array(length)
            : new Float64Array(length)
  larger.set(column)
  return larger
}
