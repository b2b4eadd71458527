// What the team chose of the parameters that the register of algorithms tells.
import type { ChosenParameters } from '#core/algorithms/parameters.ts'
import type { Queryable } from './client.ts'
import { readRules } from './disclosureRules.ts'
import { readWeights } from './priorities.ts'

/** The rules on counts and the weights of the order of bottlenecks. */
export const chosenParameters = (db: Queryable): Omit<ChosenParameters, 'addresses'> => ({
  disclosureRules: readRules(db),
  priorityWeights: readWeights(db),
})
