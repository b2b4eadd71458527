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
    over: 0.0118,
    recall: { NAME: 0.983, ORG_SMALL: 0.95 },
  },
  {
    part: 'sealed-fourth',
    leak: 0.0028,
    negatives: 0.0128,
    over: 0.0084,
    recall: { NAME: 0.994, DOSSIER: 0.916, ORG_SMALL: 0.956 },
  },
  {
    part: 'sealed-sixth',
    leak: 0.008,
    negatives: 0.0082,
    over: 0.0093,
    recall: { NAME: 0.992, DATE: 0.979, ADDRESS: 0.967, DOSSIER: 0.973, ORG_SMALL: 0.924 },
  },
  {
    part: 'sealed-twenty-fourth',
    leak: 0.0023,
    negatives: 0.0088,
    over: 0.0078,
    recall: { NAME: 0.997, ORG_SMALL: 0.976 },
  },
  {
    part: 'sealed-twenty-ninth',
    leak: 0.0096,
    negatives: 0.033,
    over: 0.0157,
    recall: { NAME: 0.985, ADDRESS: 0.978, DOSSIER: 0.987, ORG_SMALL: 0.945 },
  },
  {
    part: 'sealed-thirty-second',
    leak: 0.0074,
    negatives: 0.0158,
    over: 0.0087,
    recall: { NAME: 0.989, DATE: 0.995, PLACE: 0.994, PHONE: 0.976, DOSSIER: 0.954, ORG_SMALL: 0.952 },
  },
  {
    part: 'sealed-thirty-seventh',
    leak: 0.0067,
    negatives: 0.0186,
    over: 0.0099,
    recall: {
      NAME: 0.99,
      DATE: 0.994,
      POSTCODE: 0.937,
      PLACE: 0.994,
      DOSSIER: 0.962,
      ORG_SMALL: 0.954,
      AGE_90PLUS: 0.954,
    },
  },
  {
    part: 'sealed-fortieth',
    leak: 0.0071,
    negatives: 0.0199,
    over: 0.0131,
    recall: {
      NAME: 0.988,
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
    leak: 0.0042,
    negatives: 0.0188,
    over: 0.0124,
    recall: {
      NAME: 0.996,
      ADDRESS: 0.974,
      PLACE: 0.993,
      LICENSE_PLATE: 0.962,
      DOSSIER: 0.988,
      ORG_SMALL: 0.964,
    },
  },
  {
    part: 'sealed-forty-ninth',
    leak: 0.1287,
    negatives: 0.0317,
    over: 0.0092,
    recall: {
      NAME: 0.92,
      ADDRESS: 0.531,
      POSTCODE: 0.8,
      PLACE: 0.954,
      DOSSIER: 0.761,
      ORG_SMALL: 0.78,
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
    leak: 0.0044,
    negatives: 0.0106,
    over: 0.0094,
    recall: {
      NAME: 0.995,
      DATE_OF_BIRTH: 0.937,
      DATE: 0.986,
      ADDRESS: 0.974,
      PLACE: 0.991,
      ORG_SMALL: 0.966,
    },
  },
]
