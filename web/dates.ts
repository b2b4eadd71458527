// Dates, numbers and measures as people read them in Dutch.
import { dayOf } from '#core/days.ts'
import { periodWords } from '#core/dutch/dates.ts'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})
const shortMonth = new Intl.DateTimeFormat('nl-NL', { month: 'short' })
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long' })
const number = new Intl.NumberFormat('nl-NL')
const share = new Intl.NumberFormat('nl-NL', { style: 'percent' })
const measure = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** The day it is in the Netherlands, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date().toISOString())
export const formatDay = (at: string): string => day.format(new Date(at))
/** The month of a moment in words: to who may not know the day. */
export const formatMonth = (at: string): string => periodWords(at.slice(0, 7))
export const formatMoment = (at: string): string => moment.format(new Date(at))
export const formatNumber = (count: number): string => number.format(count)
/** A share from 0 to 1 in whole percents. */
export const formatShare = (part: number): string => share.format(part)
/** A measure with two decimals, and a dash where there is none. */
export const formatMeasure = (value: number | null): string => (value === null ? '–' : measure.format(value))
/** Such as “mrt”, where a whole name does not fit. */
export const monthInShort = (oneBased: number): string =>
  shortMonth.format(new Date(2024, oneBased - 1, 1)).replace('.', '')
export const monthName = (oneBased: number): string => month.format(new Date(2024, oneBased - 1, 1))

export const formatPeriod = periodWords
