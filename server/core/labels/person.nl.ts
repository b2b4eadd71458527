// Dutch labels of the broad circumstances that are kept of a person, in classes only.
import type * as personCodes from '../personCodes.ts'
import type { QuasiIdentifier } from '../risk/ladders.ts'

/** The circumstances that together could point at someone. */
export const quasiIdentifierLabels = {
  circumstance: 'Opvallende omstandigheid',
  municipalitySize: 'Grootte van de gemeente',
  province: 'Provincie',
  ageBand: 'Leeftijd',
  period: 'Wanneer gebeurd',
  household: 'Huishouden',
  benefit: 'Inkomen',
} as const satisfies Record<QuasiIdentifier, string>

/** The form of the household. */
export const householdLabels = {
  single: 'Alleenstaand',
  single_parent: 'Alleenstaande ouder',
  couple: 'Paar zonder kinderen',
  couple_with_children: 'Paar met kinderen',
  cost_sharing: 'Woont met kostendelers',
  other: 'Andere leefvorm',
  one_adult: 'Eén volwassene, met of zonder kinderen',
  more_adults: 'Meer volwassenen, met of zonder kinderen',
} as const satisfies Record<personCodes.Household, string>

export const ageBandLabels = {
  '18_26': '18 tot en met 26 jaar',
  '27_44': '27 tot en met 44 jaar',
  '45_59': '45 tot en met 59 jaar',
  '60_aow': '60 jaar tot AOW-leeftijd',
  aow: 'AOW-leeftijd of ouder',
  lt_45: 'Jonger dan 45 jaar',
  gte_45: '45 jaar of ouder',
} as const satisfies Record<personCodes.AgeBand, string>

export const municipalitySizeLabels = {
  lt_20k: 'Minder dan 20.000 inwoners',
  '20k_50k': '20.000 tot 50.000 inwoners',
  '50k_100k': '50.000 tot 100.000 inwoners',
  '100k_250k': '100.000 tot 250.000 inwoners',
  gt_250k: '250.000 inwoners of meer',
  lt_50k: 'Minder dan 50.000 inwoners',
  gt_50k: '50.000 inwoners of meer',
} as const satisfies Record<personCodes.MunicipalitySize, string>

export const benefitLabels = {
  bijstand: 'Bijstand',
  ioaw: 'IOAW-uitkering',
  ioaz: 'IOAZ-uitkering',
  bbz: 'Bijstand voor zelfstandigen (Bbz)',
  ww: 'WW-uitkering',
  wia: 'WIA-uitkering',
  wajong: 'Wajong-uitkering',
  zw: 'Ziektewetuitkering',
  aio: 'Aanvullende inkomensvoorziening ouderen (AIO)',
  toeslag: 'Toeslag van de Dienst Toeslagen of Toeslagenwet',
  anders: 'Ander inkomen',
  bijstand_breed: 'Bijstand of een uitkering die daarop lijkt',
  uwv: 'Uitkering van het UWV',
} as const satisfies Record<personCodes.Benefit, string>

/** Close to health data; for the team and the submitter only. */
export const circumstanceLabels = {
  zeldzame_ziekte: 'Zeldzame ziekte',
  zware_beperking: 'Zware beperking',
  dak_of_thuisloos: 'Dak- of thuisloos',
  opvang: 'Verblijf in een opvang of instelling',
  woonwagen_of_schip: 'Woont in een woonwagen of op een schip',
  vluchteling: 'Vluchteling of statushouder',
  arbeidsmigrant: 'Arbeidsmigrant',
  grensstreek: 'Woont of werkt over de grens',
  detentie: 'In detentie of net vrij',
  slachtoffer: 'Slachtoffer van een ernstig misdrijf',
  meerling: 'Twee- of meerling',
  groot_gezin: 'Gezin met vijf of meer kinderen',
  pleegzorg: 'Pleegkind of pleegouder',
  zeldzaam_beroep: 'Zeldzaam beroep of bedrijf',
  in_het_nieuws: 'In het nieuws geweest',
  gezondheid: 'Iets met gezondheid',
  wonen: 'Iets met wonen',
  herkomst: 'Iets met herkomst of grens',
  justitie: 'Iets met justitie',
  gezin: 'Iets met het gezin',
  bekendheid: 'Iets waardoor iemand bekend is',
} as const satisfies Record<personCodes.Circumstance, string>

/** Broad classes; close to health data, never in a public list. */
export const lifeEventLabels = {
  baanverlies: 'Baanverlies',
  scheiding: 'Scheiding',
  overlijden_naaste: 'Overlijden van een naaste',
  ziekte: 'Ziekte',
  psychisch: 'Psychische klachten',
  beperking: 'Beperking',
  schulden: 'Schulden',
  geboorte_of_gezin: 'Geboorte of verandering in het gezin',
  verhuizing: 'Verhuizing',
  taal: 'Taal',
  laaggeletterd: 'Moeite met lezen en schrijven',
  digitaal: 'Moeite met digitaal',
  geen: 'Geen',
  onbekend: 'Onbekend',
} as const satisfies Record<personCodes.LifeEvent, string>
