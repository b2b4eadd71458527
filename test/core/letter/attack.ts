// A reader who wants to know a hidden count: takes every number that letters over several years show and every sum that
// must hold between them, and finds by linear programming the least and most that each hidden one can be. Written apart from
// the way the letters hide them.
import type { CountQuery, Facet } from '#core/letter/countQuery.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { maxima } from '../../support/simplex.ts'
import { type Known, readRows } from './attackRows.ts'

/** The facets of which every case or signal has exactly one value, with all values there are. */
const SINGLE: Record<'cases' | 'signals', readonly (readonly [Facet, readonly string[]])[]> = {
  cases: [
    ['kind', ['harsh_effect', 'good_practice', 'threat']],
    ['mainCause', ['wet_te_hard', 'beslisfout', 'keten']],
    ['severity', ['1', '2', '3', '4']],
    ['heavy', ['ja', 'nee']],
    ['tailoring', ['niet_mogelijk', 'mogelijk_niet_gevraagd', 'geweigerd', 'geboden', 'onbekend']],
    ['province', ['Utrecht', 'Zeeland', 'Drenthe', 'geen']],
  ],
  signals: [
    ['stage', ['linked', 'open', 'declined', 'withdrawn']],
    ['organisationKind', ['municipality', 'lcr', 'client_council']],
    ['status', ['linked', 'received', 'questioned', 'declined', 'withdrawn']],
  ],
}

/** The letter tells of signals in groups, the account by where each stands. */
const STATUSES_IN: Readonly<Record<string, readonly string[]>> = {
  linked: ['linked'],
  open: ['received', 'questioned'],
  declined: ['declined'],
  withdrawn: ['withdrawn'],
}

const REFERRALS = ['gemeente', 'ombudsman']

const FIRST_YEAR = 2023

/** A hidden count with the least and most it can be. */
export interface Solved {
  readonly name: string
  readonly query: CountQuery
  /** Some letter keeps it back. */
  readonly hidden: boolean
  readonly low: number
  readonly high: number
}

/** What the reader is after, and the open data that lie beside the letters. */
interface Aims {
  readonly isWanted?: (query: CountQuery) => boolean
  readonly openData?: readonly OpenEdition[]
}

/** Every count that none of the letters shows exactly, with its range. `facts` are those of the last letter. */
export function attack(
  letters: readonly Pick<LetterDraft, 'numbers'>[],
  facts: LetterFacts,
  { isWanted = () => true, openData = [] }: Aims = {},
): readonly Solved[] {
  const known = withRests(gather(letters), facts)
  for (const entry of known.values()) readRows(entry, openData)
  const rows = rowsOf(known, facts)
  return islands(known, rows).flatMap((island) => solve(island, known, isWanted))
}

/** Adds what nobody asked but anyone can subtract: the other values of a facet, and the years between two spans. */
function withRests(told: ReadonlyMap<string, Known>, facts: LetterFacts): ReadonlyMap<string, Known> {
  const tally = tallyOf(facts)
  const known = new Map(told)
  const add = (query: CountQuery) => {
    const name = nameOf(query)
    if (!known.has(name) && tally.count(query) > 0)
      known.set(name, { name, query, shown: null, least: 1, below: Number.POSITIVE_INFINITY, hidden: false })
  }
  for (const { query } of told.values()) {
    for (const parts of partsOf(query))
      if (parts.some((part) => part.where.length > query.where.length && told.has(nameOf(part))))
        for (const part of parts) add(part)
    for (const { query: other } of told.values()) {
      const [from, to] = query.years
      const [first, last] = other.years
      if (nameOf({ ...other, years: query.years }) !== nameOf(query)) continue
      if (first === from && last < to) add({ ...query, years: [last + 1, to] })
      if (last === to && first > from) add({ ...query, years: [from, first - 1] })
    }
  }
  return known
}

/** A sum over the counts by name that is at least zero. */
type Row = ReadonlyMap<string, number>

/** Hidden counts that hang together by the rows on them, and by no other row with other hidden counts. */
interface Island {
  readonly names: readonly string[]
  readonly rows: readonly Row[]
}

function islands(known: ReadonlyMap<string, Known>, rows: readonly Row[]): readonly Island[] {
  const rootOf = new Map<string, string>()
  const root = (name: string): string => {
    const above = rootOf.get(name) ?? name
    return above === name ? name : root(above)
  }
  const hidden = (row: Row) => [...row.keys()].filter((name) => known.get(name)?.shown === null)
  for (const row of rows) {
    const [first, ...others] = hidden(row)
    for (const other of others) if (first) rootOf.set(root(other), root(first))
  }
  const names = [...known.values()].flatMap(({ name, shown }) => (shown === null ? [name] : []))
  return [...new Set(names.map(root))].map((top) => ({
    names: names.filter((name) => root(name) === top),
    rows: rows.filter((row) => hidden(row).some((name) => root(name) === top)),
  }))
}

/** Each hidden count has a least: what is solved for is how far it lies above that. */
function solve(
  { names, rows }: Island,
  known: ReadonlyMap<string, Known>,
  isWanted: (query: CountQuery) => boolean,
): readonly Solved[] {
  const leastOf = (name: string) => known.get(name)?.least ?? 1
  const factors: number[][] = []
  const bounds: number[] = []
  for (const row of rows) {
    factors.push(names.map((name) => -(row.get(name) ?? 0)))
    bounds.push(
      [...row].reduce((sum, [name, factor]) => sum + factor * (known.get(name)?.shown ?? leastOf(name)), 0),
    )
  }
  for (const [place, name] of names.entries()) {
    const below = known.get(name)?.below ?? Number.POSITIVE_INFINITY
    if (!Number.isFinite(below)) continue
    factors.push(names.map((_, at) => Number(at === place)))
    bounds.push(below - 1 - leastOf(name))
  }
  const most = maxima({ rows: factors, bounds }, names.length)
  const furthest = (place: number, way: 1 | -1): number =>
    most(names.map((_, at) => (at === place ? way : 0)))
  return names.flatMap((name, place) => {
    const { query, hidden = false } = known.get(name) ?? {}
    if (query === undefined || !isWanted(query)) return []
    const least = leastOf(name)
    const low = Math.ceil(least - furthest(place, -1) - ROUNDING)
    const high = Math.floor(least + furthest(place, 1) + ROUNDING)
    return [{ name, query, hidden, low, high }]
  })
}

const ROUNDING = 1e-6

function gather(letters: readonly Pick<LetterDraft, 'numbers'>[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const { query, value, shown } of letters.flatMap(({ numbers }) => numbers)) {
    if (query.kind !== 'count' || query.count.of === 'sources') continue
    const name = nameOf(query.count)
    const entry = known.get(name) ?? {
      name,
      query: query.count,
      shown: null,
      least: 1,
      below: Number.POSITIVE_INFINITY,
      hidden: false,
    }
    const says = /^minder dan (\d+)$/.exec(shown)
    const about = /^ongeveer ([\d.]+)/.exec(shown)?.[1]?.replaceAll('.', '')
    if (about !== undefined) {
      // The reading guide tells that one to seven become five.
      entry.least = Math.max(entry.least, about === '5' ? 1 : Number(about) - 2)
      entry.below = Math.min(entry.below, Number(about) + 3)
    } else if (/^\d/.test(shown)) entry.shown = value
    else {
      entry.hidden = true
      if (says) entry.below = Math.min(entry.below, Number(says[1]))
    }
    known.set(name, entry)
  }
  return known
}

/** Everything that must hold: an equation is a row and its opposite. */
function rowsOf(known: ReadonlyMap<string, Known>, facts: LetterFacts): readonly Row[] {
  const tally = tallyOf(facts)
  const rows: Row[] = []
  const lay = (whole: string, parts: readonly string[], sign: 1 | -1) =>
    rows.push(new Map([[whole, sign], ...parts.map((part): [string, number] => [part, -sign])]))
  const told = (parts: readonly CountQuery[]) => ({
    names: parts.map(nameOf).filter((name) => known.has(name)),
    // A part that no letter mentions is known to be zero when it is, because rows without cases are left out.
    whole: parts.every((part) => known.has(nameOf(part)) || tally.count(part) === 0),
  })
  for (const { name, query } of known.values()) {
    for (const parts of partsOf(query)) {
      const { names, whole } = told(parts)
      if (names.length > 0) lay(name, names, 1)
      if (names.length > 0 && whole) lay(name, names, -1)
    }
    for (const parts of coversOf(query, facts)) {
      const { names, whole } = told(parts)
      if (names.length > 0 && whole) lay(name, names, -1)
    }
    for (const other of known.values())
      if (other.name !== name && within(other.query, query, facts)) lay(name, [other.name], 1)
  }
  return rows
}

const nameOf = ({ of, years, where }: CountQuery) =>
  [of, ...years, ...where.map(([facet, value]) => `${facet} ${value}`).sort()].join('|')

/** Whatever is counted by the one is counted by the other; a thread's cases are its theme's as well. */
const within = (part: CountQuery, whole: CountQuery, facts: LetterFacts) =>
  part.of === whole.of &&
  part.years[0] >= whole.years[0] &&
  part.years[1] <= whole.years[1] &&
  whole.where.every(([facet, value]) =>
    part.where.some(
      ([other, own]) =>
        (other === facet && own === value) || membersOf(facet, value, facts).includes(`${other} ${own}`),
    ),
  )

const membersOf = (facet: Facet, value: string, { threads, provisions }: LetterFacts): readonly string[] =>
  facet === 'theme'
    ? threads.filter(({ id, parentId }) => (parentId ?? id) === value).map(({ id }) => `thread ${id}`)
    : facet === 'regulation'
      ? provisions.filter(({ regulationId }) => regulationId === value).map(({ id }) => `provision ${id}`)
      : []

/** Themes and regulations are no more than their threads and provisions together. */
const coversOf = (query: CountQuery, facts: LetterFacts): readonly (readonly CountQuery[])[] =>
  query.where.flatMap(([facet, value], at) => {
    const members = membersOf(facet, value, facts)
    if (members.length === 0) return []
    const rest = query.where.filter((_, index) => index !== at)
    return [
      members.map((member): CountQuery => {
        const id = member.slice(member.indexOf(' ') + 1)
        return { ...query, where: [...rest, [facet === 'theme' ? 'thread' : 'provision', id]] }
      }),
    ]
  })

function partsOf(whole: CountQuery): readonly (readonly CountQuery[])[] {
  if (whole.of === 'sources') return []
  const byFacet = SINGLE[whole.of]
    .filter(([facet]) => !whole.where.some(([used]) => used === facet))
    .map(([facet, values]) =>
      values.map((value): CountQuery => ({ ...whole, where: [...whole.where, [facet, value]] })),
    )
  const values = new Map(whole.where)
  const swapped = (facet: Facet, parts: readonly string[]) =>
    parts.map((value): CountQuery => ({ ...whole, where: [[facet, value]] }))
  if (values.size === 1 && values.has('stage'))
    byFacet.push(swapped('status', STATUSES_IN[values.get('stage') ?? ''] ?? []))
  if (values.size === 1 && values.get('status') === 'declined')
    byFacet.push(
      REFERRALS.map((value): CountQuery => ({ ...whole, where: [...whole.where, ['referral', value]] })),
    )
  const [from, to] = [Math.max(whole.years[0], FIRST_YEAR), whole.years[1]]
  if (from >= to) return byFacet
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const spans = years.slice(1).map((year): readonly CountQuery[] => [
    { ...whole, years: [whole.years[0], year - 1] },
    { ...whole, years: [year, to] },
  ])
  return [...byFacet, years.map((year): CountQuery => ({ ...whole, years: [year, year] })), ...spans]
}
