// The sums that a reader who wants to know a hidden count goes by: everything that must hold between counts, whoever hides them.
import type { CountQuery, Facet } from '#core/letter/countQuery.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { Known } from './attackRows.ts'

/** The facets of which every case or signal has exactly one value, with all values there are. */
const SINGLE: Record<'cases' | 'signals', readonly (readonly [Facet, readonly string[]])[]> = {
  cases: [
    ['kind', ['harsh_effect', 'good_practice', 'threat']],
    ['mainCause', ['wet_te_hard', 'beslisfout', 'keten']],
    ['severity', ['1', '2', '3', '4']],
    ['heavy', ['ja', 'nee']],
    ['amount', ['tot_500', 'tot_2500', 'onbekend']],
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

/** What the made-up cases come to and who could mend that; a case has one at least, as it has a thread. */
const SEVERAL: readonly (readonly [Facet, readonly string[]])[] = [
  ['effect', ['schulden', 'wonen', 'gezin']],
  ['addressee', ['szw']],
]

const FIRST_YEAR = 2023

/** A sum over the counts by name that is at least zero. */
export type Row = ReadonlyMap<string, number>

/** Everything that must hold: an equation is a row and its opposite. */
export function rowsOf(known: ReadonlyMap<string, Known>, facts: LetterFacts): readonly Row[] {
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
    for (const parts of coversOf(query, facts, (each) => known.has(nameOf(each)))) {
      const { names, whole } = told(parts)
      if (names.length > 0 && whole) lay(name, names, -1)
    }
    for (const other of known.values())
      if (other.name !== name && within(other.query, query, facts)) lay(name, [other.name], 1)
  }
  return [...rows, ...meetings(known, facts)]
}

/** Two groups of which all common cases are counted apart, within a third: what does not fit beside is common. */
function meetings(known: ReadonlyMap<string, Known>, facts: LetterFacts): readonly Row[] {
  const rows: Row[] = []
  for (const { name, query } of known.values()) {
    if (query.where.length < 2) continue
    const above = [...known.values()].filter(
      (other) =>
        other.name !== name &&
        other.query.years.join() === query.years.join() &&
        within(query, other.query, facts),
    )
    const asks = (other: Known, [facet, value]: CountQuery['where'][number]) =>
      other.query.where.some(([used, asked]) => used === facet && asked === value)
    for (const [at, one] of above.entries())
      for (const other of above.slice(at + 1)) {
        if (!query.where.every((pair) => asks(one, pair) || asks(other, pair))) continue
        for (const whole of above)
          if (
            whole !== one &&
            whole !== other &&
            within(one.query, whole.query, facts) &&
            within(other.query, whole.query, facts)
          )
            rows.push(
              new Map([
                [name, 1],
                [one.name, -1],
                [other.name, -1],
                [whole.name, 1],
              ]),
            )
      }
  }
  return rows
}

export const nameOf = ({ of, years, where }: CountQuery) =>
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

/** Themes and regulations are no more than their threads and provisions together, and all cases no more than those of all themes. */
const coversOf = (
  query: CountQuery,
  facts: LetterFacts,
  isTold: (query: CountQuery) => boolean,
): readonly (readonly CountQuery[])[] => [
  ...gatheredIn(query, facts),
  ...(query.of === 'cases' ? anyOf(query, facts, isTold) : []),
]

function anyOf(
  query: CountQuery,
  { threads }: LetterFacts,
  isTold: (query: CountQuery) => boolean,
): readonly (readonly CountQuery[])[] {
  const asks = (...facets: readonly Facet[]) => query.where.some(([used]) => facets.includes(used))
  const beside = (facet: Facet, value: string): CountQuery => ({
    ...query,
    where: [...query.where, [facet, value]],
  })
  const covers = SEVERAL.filter(([facet]) => !asks(facet)).map(([facet, values]) =>
    values.map((value) => beside(facet, value)),
  )
  if (asks('theme', 'thread')) return covers
  const themes = threads.filter(({ parentId }) => parentId === null).map(({ id }) => id)
  const threadsIn = (theme: string) =>
    threads.filter(({ id, parentId }) => (parentId ?? id) === theme).map(({ id }) => beside('thread', id))
  return [
    ...covers,
    threads.map(({ id }) => beside('thread', id)),
    themes.flatMap((id) => (isTold(beside('theme', id)) ? [beside('theme', id)] : threadsIn(id))),
  ]
}

const gatheredIn = (query: CountQuery, facts: LetterFacts): readonly (readonly CountQuery[])[] =>
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

export function partsOf(whole: CountQuery): readonly (readonly CountQuery[])[] {
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
