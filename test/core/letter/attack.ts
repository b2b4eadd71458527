// A reader who wants to know a hidden count: takes every number the letter shows and every sum that must hold between
// them, and narrows what each hidden one can be. Written apart from the way the letter hides them.
import type { CountQuery, Facet } from '#core/letter/countQuery.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'

interface Known {
  readonly query: CountQuery
  low: number
  high: number
  readonly hidden: boolean
}

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
  ],
}

const FIRST_YEAR = 2023

/** The questions of the hidden counts that turn out to have only one possible answer. */
export function attack(draft: LetterDraft, facts: LetterFacts): readonly string[] {
  const tally = tallyOf(facts)
  const known = new Map<string, Known>()
  for (const { query, value, shown } of draft.numbers) {
    if (query.kind !== 'count' || query.count.of === 'sources') continue
    const hidden = !/^[\d.]+$/.test(shown)
    const says = /^minder dan (\d+)$/.exec(shown)
    const high = says ? Number(says[1]) - 1 : Number.POSITIVE_INFINITY
    known.set(nameOf(query.count), {
      query: query.count,
      hidden,
      low: hidden ? 1 : value,
      high: hidden ? high : value,
    })
  }
  const sums = [...known.values()]
    .flatMap(({ query }) => sumsOf(query))
    .map(({ whole, parts }) => ({
      whole: known.get(nameOf(whole)),
      // A part the letter does not mention at all is known to be zero when it is, because rows without cases are left out.
      parts: parts.map((part) => known.get(nameOf(part)) ?? (tally.count(part) === 0 ? ZERO : undefined)),
    }))
  const inside = [...known.values()].flatMap((part) =>
    [...known.values()]
      .filter((whole) => whole !== part && within(part.query, whole.query))
      .map((whole) => ({ part, whole })),
  )
  for (let round = 0; round < 30; round++) {
    for (const { whole, parts } of sums) {
      const told = parts.filter((part) => part !== undefined)
      if (whole === undefined || told.length < parts.length) continue
      whole.low = Math.max(whole.low, total(told, 'low'))
      whole.high = Math.min(whole.high, total(told, 'high'))
      for (const part of told) {
        if (part === ZERO) continue
        const others = told.filter((other) => other !== part)
        if (Number.isFinite(total(others, 'high')))
          part.low = Math.max(part.low, whole.low - total(others, 'high'))
        part.high = Math.min(part.high, whole.high - total(others, 'low'))
      }
    }
    for (const { part, whole } of inside) {
      part.high = Math.min(part.high, whole.high)
      whole.low = Math.max(whole.low, part.low)
    }
  }
  return [...known].filter(([, { hidden, low, high }]) => hidden && low === high).map(([name]) => name)
}

const ZERO: Known = { query: { of: 'cases', years: [0, 0], where: [] }, hidden: false, low: 0, high: 0 }

const total = (parts: readonly Known[], end: 'low' | 'high') =>
  parts.reduce((sum, part) => sum + part[end], 0)

const nameOf = ({ of, years, where }: CountQuery) =>
  [of, ...years, ...where.map(([facet, value]) => `${facet} ${value}`).sort()].join('|')

const within = (part: CountQuery, whole: CountQuery) =>
  part.of === whole.of &&
  part.years[0] >= whole.years[0] &&
  part.years[1] <= whole.years[1] &&
  whole.where.every(([facet, value]) => part.where.some(([other, own]) => other === facet && own === value))

function sumsOf(whole: CountQuery): readonly { whole: CountQuery; parts: readonly CountQuery[] }[] {
  if (whole.of === 'sources') return []
  const byFacet = SINGLE[whole.of]
    .filter(([facet]) => !whole.where.some(([used]) => used === facet))
    .map(([facet, values]) => ({
      whole,
      parts: values.map((value): CountQuery => ({ ...whole, where: [...whole.where, [facet, value]] })),
    }))
  const [from, to] = whole.years
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (year) => year >= FIRST_YEAR,
  )
  const byYear = { whole, parts: years.map((year): CountQuery => ({ ...whole, years: [year, year] })) }
  return years.length > 1 ? [...byFacet, byYear] : byFacet
}
