/**
 * The closed lists about the person a case is about. Together they can point at someone, so each is coarse, and what
 * may be seen of them stands in `permissions.ts`.
 */

export const PROVINCES = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
] as const
export type Province = (typeof PROVINCES)[number]

/** Inhabitants of the client's municipality, in classes; the municipality itself is never stored. */
export const MUNICIPALITY_SIZES = ['lt_20k', '20k_50k', '50k_100k', '100k_250k', 'gt_250k'] as const
export type MunicipalitySize = (typeof MUNICIPALITY_SIZES)[number]

/** The form of the household (leefvorm). */
export const HOUSEHOLDS = [
  'single',
  'single_parent',
  'couple',
  'couple_with_children',
  'cost_sharing',
  'other',
] as const
export type Household = (typeof HOUSEHOLDS)[number]

export const AGE_BANDS = ['18_26', '27_44', '45_59', '60_aow', 'aow'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const BENEFITS = [
  'bijstand',
  'ioaw',
  'ioaz',
  'bbz',
  'ww',
  'wia',
  'wajong',
  'zw',
  'aio',
  'toeslag',
  'anders',
] as const
export type Benefit = (typeof BENEFITS)[number]

/** Broad classes of life events; privacy-sensitive, never in a public list. */
export const LIFE_EVENTS = [
  'baanverlies',
  'scheiding',
  'overlijden_naaste',
  'ziekte',
  'psychisch',
  'beperking',
  'schulden',
  'geboorte_of_gezin',
  'verhuizing',
  'taal',
  'laaggeletterd',
  'digitaal',
  'geen',
  'onbekend',
] as const
export type LifeEvent = (typeof LIFE_EVENTS)[number]
