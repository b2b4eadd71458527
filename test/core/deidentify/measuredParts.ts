// What was measured of the parts that guard the de-identifier, in one table: count again with `npm run bench deidentify`
// after a change, and put here what came out.
import type { IdentifierType } from '#core/deidentify/span.ts'
import type { GoldPart } from '../../../scripts/bench/goldTexts.ts'

/** What a part may be at worst. Shares are rounded up to a hundredth of a percent, recall down to a tenth. */
export interface Measured {
  readonly part: GoldPart
  /** Of the letters and digits of identifiers, what stays readable. */
  readonly leak: number
  /** Of the hard negatives, those of which anything goes. */
  readonly negatives: number
  /** Of the other letters and digits, what goes. */
  readonly over: number
  /** Of each type the share that goes whole; 1 where nothing stands. */
  readonly recall: Readonly<Partial<Record<IdentifierType, number>>>
}

export const MEASURED_PARTS: readonly Measured[] = [
  {
    part: 'heldout',
    leak: 0.0041,
    negatives: 0.0129,
    over: 0.0106,
    recall: { NAME: 0.983, ORG_SMALL: 0.95 },
  },
  {
    part: 'sealed-fourth',
    leak: 0.0057,
    negatives: 0.0096,
    over: 0.0078,
    recall: { NAME: 0.992, ADDRESS: 0.944, DOSSIER: 0.916, ORG_SMALL: 0.934 },
  },
  {
    part: 'sealed-sixth',
    leak: 0.01,
    negatives: 0.0082,
    over: 0.0085,
    recall: { NAME: 0.986, DATE: 0.979, ADDRESS: 0.935, DOSSIER: 0.973, ORG_SMALL: 0.924 },
  },
  {
    part: 'sealed-twenty-fourth',
    leak: 0.0023,
    negatives: 0.0066,
    over: 0.0071,
    recall: { NAME: 0.997, ORG_SMALL: 0.976 },
  },
  {
    part: 'sealed-twenty-ninth',
    leak: 0.012,
    negatives: 0.0352,
    over: 0.0148,
    recall: { NAME: 0.981, ADDRESS: 0.978, DOSSIER: 0.987, ORG_SMALL: 0.937 },
  },
  {
    part: 'sealed-thirty-second',
    leak: 0.0085,
    negatives: 0.0138,
    over: 0.0071,
    recall: { NAME: 0.984, DATE: 0.995, PLACE: 0.994, PHONE: 0.976, DOSSIER: 0.954, ORG_SMALL: 0.942 },
  },
  {
    part: 'sealed-thirty-seventh',
    leak: 0.0104,
    negatives: 0.0169,
    over: 0.0091,
    recall: {
      NAME: 0.986,
      DATE: 0.994,
      ADDRESS: 0.98,
      POSTCODE: 0.937,
      PLACE: 0.994,
      DOSSIER: 0.962,
      ORG_SMALL: 0.924,
      AGE_90PLUS: 0.954,
    },
  },
  {
    part: 'sealed-fortieth',
    leak: 0.0073,
    negatives: 0.0182,
    over: 0.0122,
    recall: {
      NAME: 0.987,
      DATE: 0.992,
      PLACE: 0.986,
      DOSSIER: 0.987,
      ORG_SMALL: 0.962,
      URL_HANDLE: 0.8,
      AGE_90PLUS: 0.875,
    },
  },
  {
    part: 'sealed-forty-fourth',
    leak: 0.0085,
    negatives: 0.0157,
    over: 0.0113,
    recall: {
      NAME: 0.993,
      ADDRESS: 0.974,
      PLACE: 0.986,
      LICENSE_PLATE: 0.962,
      DOSSIER: 0.988,
      ORG_SMALL: 0.929,
    },
  },
  {
    part: 'eleventh-develop',
    leak: 0.0051,
    negatives: 0.0218,
    over: 0.0116,
    recall: { NAME: 0.989, DATE: 0.99, ADDRESS: 0.964, DOSSIER: 0.921, ORG_SMALL: 0.98 },
  },
  {
    part: 'twelfth-develop',
    leak: 0.0085,
    negatives: 0.0106,
    over: 0.0094,
    recall: {
      NAME: 0.991,
      DATE_OF_BIRTH: 0.937,
      DATE: 0.986,
      ADDRESS: 0.948,
      PLACE: 0.983,
      ORG_SMALL: 0.933,
    },
  },
]
