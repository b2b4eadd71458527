// What the chair settled about counts that leave the team.
import { type DisclosureRules, FIRST_RULES } from '#core/disclosure/threshold.ts'
import type { Queryable } from './client.ts'
import { readSetting, writeSetting } from './people.ts'

/** The setting that holds the rules, as JSON. */
const RULES_SETTING = 'disclosure_rules'

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** The rules as the chair settled them, or as they are at first. */
export function readRules(db: Queryable): DisclosureRules {
  const stored: unknown = JSON.parse(readSetting(db, RULES_SETTING) ?? '{}')
  const given = new Map<string, unknown>(Object.entries(stored ?? {}))
  const of = (field: keyof DisclosureRules): number => {
    const value = given.get(field)
    return isNumber(value) ? value : FIRST_RULES[field]
  }
  return { threshold: of('threshold'), dominance: of('dominance') }
}

export const writeRules = (tx: Queryable, rules: DisclosureRules): void =>
  writeSetting(tx, RULES_SETTING, JSON.stringify(rules))
