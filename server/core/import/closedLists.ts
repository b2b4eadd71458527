/** The closed lists of the import columns, with every spelling that is accepted. */
import type * as codes from '#core/codes.ts'
import { circumstanceLabels } from '#core/labels/person.nl.ts'
import type * as personCodes from '#core/personCodes.ts'
import { CIRCUMSTANCES } from '#core/personCodes.ts'

/** A closed list: what the sender is told is allowed, and which code each accepted spelling stands for. */
export interface ClosedList<Code> {
  readonly allowed: readonly string[]
  readonly codeOf: (value: string) => Code | null
}

/** Without case, accents, double white space, or spaces around a dash; every dash, and "t/m", is a hyphen. */
export const folded = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? sign : ''))
    .toLowerCase()
    .replace(/\s*(?:\p{Pd}|−|t\/m)\s*/gu, '-')
    .replace(/([<>])\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

function closedList<Code>(
  values: Readonly<Record<string, Code>>,
  alsoAccepted: Readonly<Record<string, Code>> = {},
): ClosedList<Code> {
  const codeBySpelling = new Map(
    [...Object.entries(values), ...Object.entries(alsoAccepted)].map(([name, code]) => [folded(name), code]),
  )
  return {
    allowed: Object.keys(values),
    codeOf: (value) => codeBySpelling.get(folded(value)) ?? null,
  }
}

/** `provincie` */
export const PROVINCE_LIST = closedList<personCodes.Province>(
  {
    Groningen: 'Groningen',
    Fryslân: 'Fryslân',
    Drenthe: 'Drenthe',
    Overijssel: 'Overijssel',
    Flevoland: 'Flevoland',
    Gelderland: 'Gelderland',
    Utrecht: 'Utrecht',
    'Noord-Holland': 'Noord-Holland',
    'Zuid-Holland': 'Zuid-Holland',
    Zeeland: 'Zeeland',
    'Noord-Brabant': 'Noord-Brabant',
    Limburg: 'Limburg',
  },
  {
    Friesland: 'Fryslân',
    'Noord Holland': 'Noord-Holland',
    'Zuid Holland': 'Zuid-Holland',
    'Noord Brabant': 'Noord-Brabant',
  },
)

/** `gemeentegrootte` */
export const MUNICIPALITY_SIZE_LIST = closedList<personCodes.MunicipalitySize>(
  {
    '<20.000': 'lt_20k',
    '20.000-50.000': '20k_50k',
    '50.000-100.000': '50k_100k',
    '100.000-250.000': '100k_250k',
    '>250.000': 'gt_250k',
  },
  { 'minder dan 20.000': 'lt_20k', 'tot 20.000': 'lt_20k', 'meer dan 250.000': 'gt_250k' },
)

/** `huishouden` */
export const HOUSEHOLD_LIST = closedList<personCodes.Household>(
  {
    alleenstaand: 'single',
    'alleenstaande ouder': 'single_parent',
    'paar zonder kinderen': 'couple',
    'paar met kinderen': 'couple_with_children',
    kostendelend: 'cost_sharing',
    anders: 'other',
  },
  { alleenstaande: 'single', eenoudergezin: 'single_parent', kostendeler: 'cost_sharing' },
)

/** `leeftijdsgroep` */
export const AGE_BAND_LIST = closedList<personCodes.AgeBand>({
  '18-26': '18_26',
  '27-44': '27_44',
  '45-59': '45_59',
  '60-AOW': '60_aow',
  AOW: 'aow',
})

/** `uitkering` */
export const BENEFIT_LIST = closedList<personCodes.Benefit>(
  {
    bijstand: 'bijstand',
    IOAW: 'ioaw',
    IOAZ: 'ioaz',
    Bbz: 'bbz',
    WW: 'ww',
    WIA: 'wia',
    Wajong: 'wajong',
    ZW: 'zw',
    AIO: 'aio',
    toeslag: 'toeslag',
    anders: 'anders',
  },
  { bijstandsuitkering: 'bijstand', 'Bbz 2004': 'bbz', Ziektewet: 'zw', toeslagen: 'toeslag' },
)

const bySpelling = (spell: (code: personCodes.Circumstance) => string) =>
  Object.fromEntries(CIRCUMSTANCES.map((code): [string, personCodes.Circumstance] => [spell(code), code]))

/** `opvallende_omstandigheid`: as the codes are called, and as the form puts them. */
export const CIRCUMSTANCE_LIST = closedList<personCodes.Circumstance>(
  bySpelling((code) => code.replaceAll('_', ' ')),
  { ...bySpelling((code) => code), ...bySpelling((code) => circumstanceLabels[code]) },
)

/** `oorzaak` */
export const CAUSE_LIST = closedList<codes.CauseHint>({
  wet: 'wet',
  'maatwerkruimte ontbreekt': 'maatwerkruimte_ontbreekt',
  'maatwerk niet benut': 'maatwerk_niet_benut',
  uitvoering: 'uitvoering',
  samenloop: 'samenloop',
  communicatie: 'communicatie',
})

/** `bron`: a client council that hands in is a local one. */
export const REPORTER_LIST = closedList<codes.ReporterType>({
  burger: 'burger',
  professional: 'professional',
  gemeente: 'gemeente',
  cliëntenraad: 'clientenraad_lokaal',
})

/** `goed_voorbeeld` and `acuut` */
export const YES_NO_LIST = closedList<boolean>(
  { ja: true, nee: false },
  {
    j: true,
    yes: true,
    y: true,
    '1': true,
    waar: true,
    true: true,
    n: false,
    no: false,
    '0': false,
    onwaar: false,
    false: false,
  },
)
