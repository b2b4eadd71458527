// The parameters the program runs with, as far as the register of algorithms tells them.
import { CODEBOOK_EDITION } from '../codebook/editions.ts'
import { CODERS_NEEDED } from '../coding.ts'
import { ROW_WEIGHTS } from '../deidentify/lexicon/row.ts'
import { TAGGER_WEIGHTS } from '../deidentify/lexicon/tagger.ts'
import { TABLE_SIZE, TAGGED_TYPES } from '../deidentify/sentenceTagger.ts'
import { ROW_LABELS, ROW_SIZE } from '../deidentify/sequenceTagger.ts'
import { type DisclosureRules, FIRST_RULES } from '../disclosure/threshold.ts'
import { PROVISIONS } from '../law/reference.ts'
import { FIRST_WEIGHTS, type PriorityWeights } from '../priority/priority.ts'
import { PEOPLE_INSIDE_MIN, PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'
import { PARTS } from '../suggest/learned/model.ts'
import { CASES_MIN } from '../suggest/learned/train.ts'
import { MONITOR } from '../warning/monitor.ts'
import { ADDRESSES, type Addresses } from './addresses.ts'

/** What the texts of the register tell of the running program. */
export interface Parameters extends ChosenParameters {
  readonly codebookVersion: string
  readonly codersNeeded: number
  readonly provisions: number
  readonly tagger: { readonly tables: number; readonly weights: number; readonly kilobytes: number }
  readonly row: { readonly labels: number; readonly weights: number; readonly kilobytes: number }
  readonly suggestions: { readonly parts: number; readonly casesMin: number }
  readonly people: { readonly inside: number; readonly published: number }
  readonly warning: typeof MONITOR
}

/** What is not in the program but set by the team or the administrator. */
export interface ChosenParameters {
  readonly disclosureRules: DisclosureRules
  readonly priorityWeights: PriorityWeights
  readonly addresses: Addresses
}

/** The parameters as they stand in the program, with what was chosen in place of what holds without a choice. */
export const runningParameters = (chosen: Partial<ChosenParameters> = {}): Parameters => ({
  codebookVersion: CODEBOOK_EDITION,
  codersNeeded: CODERS_NEEDED,
  provisions: PROVISIONS.length,
  tagger: {
    tables: TAGGED_TYPES.length,
    weights: TABLE_SIZE * TAGGED_TYPES.length,
    kilobytes: Math.round(TAGGER_WEIGHTS.length / 1000),
  },
  row: {
    labels: ROW_LABELS.length,
    weights: ROW_SIZE * (ROW_LABELS.length - 1),
    kilobytes: Math.round(ROW_WEIGHTS.length / 1000),
  },
  suggestions: { parts: PARTS.length, casesMin: CASES_MIN },
  people: { inside: PEOPLE_INSIDE_MIN, published: PEOPLE_PUBLISHED_MIN },
  warning: MONITOR,
  disclosureRules: FIRST_RULES,
  priorityWeights: FIRST_WEIGHTS,
  addresses: ADDRESSES,
  ...chosen,
})
