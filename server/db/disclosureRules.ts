// What the chair settled about counts.
import { DISCLOSURE_METHODS, type DisclosureRules, FIRST_RULES } from '#core/disclosure/threshold.ts'
import type { Queryable } from './client.ts'
import { readNumbers, readValues, writeSetting } from './people.ts'

/** The setting that holds the rules, as JSON. */
const RULES_SETTING = 'disclosure_rules'

/** The rules as the chair settled them, or as they are at first. */
export function readRules(db: Queryable): DisclosureRules {
  const numberOf = readNumbers(db, RULES_SETTING)
  const chosen = readValues(db, RULES_SETTING).get('method')
  return {
    method: DISCLOSURE_METHODS.find((method) => method === chosen) ?? FIRST_RULES.method,
    threshold: numberOf('threshold', FIRST_RULES.threshold),
    insideThreshold: numberOf('insideThreshold', FIRST_RULES.insideThreshold),
    dominance: numberOf('dominance', FIRST_RULES.dominance),
  }
}

export const writeRules = (tx: Queryable, rules: DisclosureRules): void =>
  writeSetting(tx, RULES_SETTING, JSON.stringify(rules))
