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
    negatives: 0.0257,
    over: 0.0127,
    recall: { NAME: 0.983, ORG_SMALL: 0.95 },
  },
  {
    part: 'sealed-fourth',
    leak: 0.003,
    negatives: 0.0128,
    over: 0.0085,
    recall: { NAME: 0.994, DOSSIER: 0.916, ORG_SMALL: 0.934 },
  },
  {
    part: 'sealed-sixth',
    leak: 0.0072,
    negatives: 0.0082,
    over: 0.0093,
    recall: { NAME: 0.992, DATE: 0.979, ADDRESS: 0.967, DOSSIER: 0.973, ORG_SMALL: 0.924 },
  },
  {
    part: 'sealed-twenty-fourth',
    leak: 0.0023,
    negatives: 0.0088,
    over: 0.0072,
    recall: { NAME: 0.997, ORG_SMALL: 0.976 },
  },
  {
    part: 'sealed-twenty-ninth',
    leak: 0.0079,
    negatives: 0.033,
    over: 0.0157,
    recall: { NAME: 0.986, ADDRESS: 0.978, DOSSIER: 0.987, ORG_SMALL: 0.961 },
  },
  {
    part: 'sealed-thirty-second',
    leak: 0.0076,
    negatives: 0.0158,
    over: 0.0085,
    recall: { NAME: 0.987, DATE: 0.995, PLACE: 0.994, PHONE: 0.976, DOSSIER: 0.954, ORG_SMALL: 0.952 },
  },
  {
    part: 'sealed-thirty-seventh',
    leak: 0.0075,
    negatives: 0.0203,
    over: 0.01,
    recall: {
      NAME: 0.989,
      DATE: 0.994,
      ADDRESS: 0.98,
      POSTCODE: 0.937,
      PLACE: 0.994,
      DOSSIER: 0.962,
      ORG_SMALL: 0.954,
      AGE_90PLUS: 0.954,
    },
  },
  {
    part: 'sealed-fortieth',
    leak: 0.0058,
    negatives: 0.0199,
    over: 0.013,
    recall: {
      NAME: 0.991,
      DATE: 0.992,
      PLACE: 0.993,
      DOSSIER: 0.987,
      ORG_SMALL: 0.962,
      URL_HANDLE: 0.8,
      AGE_90PLUS: 0.875,
    },
  },
  {
    part: 'sealed-forty-fourth',
    leak: 0.0069,
    negatives: 0.0219,
    over: 0.013,
    recall: {
      NAME: 0.994,
      ADDRESS: 0.974,
      PLACE: 0.986,
      LICENSE_PLATE: 0.962,
      DOSSIER: 0.988,
      ORG_SMALL: 0.943,
    },
  },
  {
    part: 'sealed-forty-ninth',
    leak: 0.1525,
    negatives: 0.0359,
    over: 0.0089,
    recall: {
      NAME: 0.917,
      ADDRESS: 0.484,
      POSTCODE: 0.8,
      PLACE: 0.977,
      DOSSIER: 0.761,
      ORG_SMALL: 0.721,
      AGE_90PLUS: 0.8,
    },
  },
  {
    part: 'eleventh-develop',
    leak: 0.0042,
    negatives: 0.0139,
    over: 0.0109,
    recall: { NAME: 0.993, DATE: 0.99, ADDRESS: 0.964, DOSSIER: 0.921 },
  },
  {
    part: 'twelfth-develop',
    leak: 0.0052,
    negatives: 0.0106,
    over: 0.0094,
    recall: { NAME: 0.993, DATE_OF_BIRTH: 0.937, DATE: 0.986, PLACE: 0.983, ORG_SMALL: 0.966 },
  },
]
