/**
 * What could point at someone when taken together, and what each value becomes when it is made coarser. A ladder runs
 * from the value itself to `null`, which says nothing at all; only a period stops at its year, for the year is part of
 * the permanent address of a case.
 */
import { firstMonth, yearOf } from '../period.ts'
import type * as personCodes from '../personCodes.ts'

/** The fields that together could point at someone, in the order in which the team can do without them. */
export const QUASI_IDENTIFIERS = [
  'circumstance',
  'municipalitySize',
  'province',
  'ageBand',
  'period',
  'household',
  'benefit',
] as const
export type QuasiIdentifier = (typeof QUASI_IDENTIFIERS)[number]

/** What is known of the circumstances of one signal or case. */
export interface Combination {
  readonly period: string
  readonly province: personCodes.Province | null
  readonly municipalitySize: personCodes.MunicipalitySize | null
  readonly household: personCodes.Household | null
  readonly ageBand: personCodes.AgeBand | null
  readonly benefit: personCodes.Benefit | null
  readonly circumstance: personCodes.Circumstance | null
}

type Coded = Exclude<QuasiIdentifier, 'period'>
/** Which codes each coarser code stands for; a code under none of them has only `null` above it. */
const COARSER: { readonly [F in Coded]: Readonly<Record<string, readonly NonNullable<Combination[F]>[]>> } = {
  province: {
    'Noord-Nederland': ['Groningen', 'Fryslân', 'Drenthe'],
    'Oost-Nederland': ['Overijssel', 'Flevoland', 'Gelderland'],
    'West-Nederland': ['Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland'],
    'Zuid-Nederland': ['Noord-Brabant', 'Limburg'],
  },
  municipalitySize: {
    lt_50k: ['lt_20k', '20k_50k'],
    gt_50k: ['50k_100k', '100k_250k', 'gt_250k'],
  },
  household: {
    one_adult: ['single', 'single_parent'],
    more_adults: ['couple', 'couple_with_children', 'cost_sharing'],
  },
  ageBand: { lt_45: ['18_26', '27_44'], gte_45: ['45_59', '60_aow', 'aow'] },
  benefit: {
    bijstand_breed: ['bijstand', 'ioaw', 'ioaz', 'bbz', 'aio'],
    uwv: ['ww', 'wia', 'wajong', 'zw'],
  },
  circumstance: {
    gezondheid: ['zeldzame_ziekte', 'zware_beperking'],
    wonen: ['dak_of_thuisloos', 'opvang', 'woonwagen_of_schip'],
    herkomst: ['vluchteling', 'arbeidsmigrant', 'grensstreek'],
    justitie: ['detentie', 'slachtoffer'],
    gezin: ['meerling', 'groot_gezin', 'pleegzorg'],
    bekendheid: ['zeldzaam_beroep', 'in_het_nieuws'],
  },
}

/** From the value itself to the coarsest that can be said: `null`, or the year of a period. */
export function ladderOf(field: QuasiIdentifier, value: string | null): readonly (string | null)[] {
  if (value === null) return [null]
  if (field === 'period') return [...new Set([value, quarterOf(value), String(yearOf(value))])]
  const coarser: Readonly<Record<string, readonly string[]>> = COARSER[field]
  const above = Object.entries(coarser).find(([, finer]) => finer.includes(value))
  return above ? [value, above[0], null] : [value, null]
}

/** All values that surely fall under this one: itself and everything finer. */
export function valuesUnder(field: QuasiIdentifier, value: string): readonly string[] {
  if (field !== 'period') return [value, ...(COARSER[field][value] ?? [])]
  if (value.length === 4) return [value, ...QUARTERS.flatMap((quarter) => under(`${value}-${quarter}`))]
  return value[5] === 'Q' ? under(value) : [value]
}

/** How far up its ladder a value stands: 0 as it was filled in, 1 a group of those, 2 nothing, or only the year. */
export function rungOf(field: QuasiIdentifier, value: string | null): 0 | 1 | 2 {
  if (value === null) return 2
  if (field === 'period') return value.length === 4 ? 2 : value[5] === 'Q' ? 1 : 0
  return value in COARSER[field] ? 1 : 0
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const

const quarterOf = (period: string): string =>
  period.length === 4
    ? period
    : `${yearOf(period)}-${QUARTERS[Math.floor((firstMonth(period) - 1) / 3)] ?? 'Q1'}`

/** A quarter and its three months. */
function under(quarter: string): readonly string[] {
  const first = firstMonth(quarter)
  const months = [first, first + 1, first + 2].map((month) => String(month).padStart(2, '0'))
  return [quarter, ...months.map((month) => `${quarter.slice(0, 5)}${month}`)]
}
