/**
 * The closed lists about the person a case is about. Together they can point at someone, so each is coarse, and what
 * may be seen of them stands in `permissions.ts`. Each list ends with its coarser codes, which a case takes when it would
 * stand out otherwise; what each code becomes when it is made coarser stands in `risk/ladders.ts`.
 */

/** Provinces, and the parts of the country (landsdelen) as Statistics Netherlands divides it. */
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
  'Noord-Nederland',
  'Oost-Nederland',
  'West-Nederland',
  'Zuid-Nederland',
] as const
export type Province = (typeof PROVINCES)[number]

/** Inhabitants of the client's municipality, in classes; the municipality itself is never stored. */
export const MUNICIPALITY_SIZES = [
  'lt_20k',
  '20k_50k',
  '50k_100k',
  '100k_250k',
  'gt_250k',
  'lt_50k',
  'gt_50k',
] as const
export type MunicipalitySize = (typeof MUNICIPALITY_SIZES)[number]

/** The form of the household (leefvorm). */
export const HOUSEHOLDS = [
  'single',
  'single_parent',
  'couple',
  'couple_with_children',
  'cost_sharing',
  'other',
  'one_adult',
  'more_adults',
] as const
export type Household = (typeof HOUSEHOLDS)[number]

export const AGE_BANDS = ['18_26', '27_44', '45_59', '60_aow', 'aow', 'lt_45', 'gte_45'] as const
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
  'bijstand_breed',
  'uwv',
] as const
export type Benefit = (typeof BENEFITS)[number]

/** What few people have in common, and by which someone could be recognised (opvallende omstandigheid). */
export const CIRCUMSTANCES = [
  'zeldzame_ziekte',
  'zware_beperking',
  'dak_of_thuisloos',
  'opvang',
  'woonwagen_of_schip',
  'vluchteling',
  'arbeidsmigrant',
  'grensstreek',
  'detentie',
  'slachtoffer',
  'meerling',
  'groot_gezin',
  'pleegzorg',
  'zeldzaam_beroep',
  'in_het_nieuws',
  'gezondheid',
  'wonen',
  'herkomst',
  'justitie',
  'gezin',
  'bekendheid',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

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
