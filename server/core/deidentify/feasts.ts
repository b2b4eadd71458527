/** Feasts that are a day: what people call them, and for those that never move which day of which month they are. */
import { sign } from './signs.ts'

interface Feast {
  readonly written: string
  /** A day by its own name or number, wherever it is named; the others are as often a season or a custom. */
  readonly isDay?: true
  /** The name of its month and the day in it; absent for a feast that moves. */
  readonly on?: readonly [string, number]
}

const FIRST = '(?:eerste|1e|1ste)'
const SECOND = '(?:tweede|2e|2de)'

const FEASTS: readonly Feast[] = [
  { written: `${FIRST} kerstdag`, isDay: true, on: ['december', 25] },
  { written: `${SECOND} kerstdag`, isDay: true, on: ['december', 26] },
  { written: 'oud(?:jaarsdag|jaarsavond|ejaarsavond)', isDay: true, on: ['december', 31] },
  { written: 'nieuwjaars(?:dag|nacht)', isDay: true, on: ['januari', 1] },
  { written: `(?:${FIRST}|${SECOND}) (?:paas|pinkster)dag`, isDay: true },
  { written: 'kerst(?:avond|nacht)', on: ['december', 24] },
  { written: 'sinterklaasavond|pakjesavond', on: ['december', 5] },
  { written: 'driekoningen', on: ['januari', 6] },
  { written: 'valentijnsdag', on: ['februari', 14] },
  { written: 'koningsdag', on: ['april', 27] },
  { written: 'koninginnedag', on: ['april', 30] },
  { written: 'dodenherdenking', on: ['mei', 4] },
  { written: 'bevrijdingsdag', on: ['mei', 5] },
  { written: 'allerheiligen', on: ['november', 1] },
  { written: 'allerzielen', on: ['november', 2] },
  { written: 'sint[- ]maarten', on: ['november', 11] },
  { written: 'hemelvaartsdag|goede vrijdag|aswoensdag|sacramentsdag' },
]

/** What the last word of a feast looks like: nothing is looked for without one. */
export const FEAST_SIGN = sign(/dag$|avond$|nacht$|herdenking$|koningen$|^aller|maarten$/i)

const READ = FEASTS.map((feast) => ({ ...feast, pattern: new RegExp(`^(?:${feast.written})`, 'i') }))
const anyOf = (feasts: readonly Feast[]): string => `(?:${feasts.map(({ written }) => written).join('|')})`

/** A pattern for any of these feasts. */
export const FEAST_PATTERN = anyOf(FEASTS)
/** A pattern for the feasts that are a day wherever they are named. */
export const FEAST_DAY_PATTERN = anyOf(FEASTS.filter(({ isDay }) => isDay))

const feastAt = (written: string): Feast | undefined => READ.find(({ pattern }) => pattern.test(written))

/** The month of the feast that a date begins with; undefined for one that moves and for any other date. */
export const feastMonth = (written: string): string | undefined => feastAt(written)?.on?.[0]
/** The day of the month, in the same way. */
export const feastDay = (written: string): number | undefined => feastAt(written)?.on?.[1]
