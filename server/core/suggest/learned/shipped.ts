/** The model that comes with the program, for as long as the collection has too few decided cases of its own. */
import type { SuggestionModel } from './model.ts'
import weights from './shippedWeights.json' with { type: 'json' }

/** Weights fitted on the invented example cases; nothing is learned of words or like cases. */
export const SHIPPED_MODEL: SuggestionModel = { weights, learned: null }
