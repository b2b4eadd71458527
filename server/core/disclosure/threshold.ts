// Which counts are too small, or too much of one source, to show; the team settles where the lines lie.
import { type Problem, problem } from '../problem.ts'

/** What keeps a small count from being known: it is left out, or every count is rounded. */
export const DISCLOSURE_METHODS = ['hide', 'round'] as const
export type DisclosureMethod = (typeof DISCLOSURE_METHODS)[number]

/** What the chair settles about counts, the same for everything that is counted. */
export interface DisclosureRules {
  readonly method: DisclosureMethod
  /** Counts from 1 up to but not including this are small for people outside the team. */
  readonly threshold: number
  /** And these are for people inside it, where they would tell something of what members may not see themselves. */
  readonly insideThreshold: number
  /** One source that delivers more than this share of a count, 0 to 1, can recognise itself, and others in what remains. */
  readonly dominance: number
}

/** What holds until the chair settles something else. */
export const FIRST_RULES: DisclosureRules = {
  method: 'hide',
  threshold: 10,
  insideThreshold: 5,
  dominance: 0.75,
}

/**
 * Between which values each may lie. Below five a count hides nobody, and far above it a letter would say nothing; inside,
 * a count of one is always small. Below a half two sources would already be too much, and at one the rule is off.
 */
export const RULE_BOUNDS = {
  threshold: { least: 5, most: 100 },
  insideThreshold: { least: 2, most: 100 },
  dominance: { least: 0.5, most: 1 },
} as const

/** What is wrong with rules: the thresholds are whole numbers, and who is inside may know no less than who is outside. */
export function checkRules(rules: DisclosureRules): readonly Problem[] {
  const within = (field: keyof typeof RULE_BOUNDS, isRight: boolean) => {
    const { least, most } = RULE_BOUNDS[field]
    if (isRight && rules[field] >= least && rules[field] <= most) return []
    const code = field === 'dominance' ? 'UNKNOWN_VALUE' : 'NUMBER_OUT_OF_RANGE'
    return [{ ...problem(code, field), expected: [`${least} tot en met ${most}`] }]
  }
  const { threshold, insideThreshold } = rules
  return [
    ...within('threshold', Number.isInteger(threshold)),
    ...within('insideThreshold', Number.isInteger(insideThreshold) && insideThreshold <= threshold),
    ...within('dominance', true),
  ]
}

/** Whether a count is too small to show. Nothing at all is no secret: zero is shown. */
export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold

/**
 * The dominance rule (n,k) with n = 1: whether one source delivers more than `share` of all.
 * `contributions` holds a count per source; sdcMicro and ARGUS use the same rule.
 */
export function isDominated(contributions: readonly number[], share: number): boolean {
  const total = contributions.reduce((sum, count) => sum + count, 0)
  return total > 0 && Math.max(...contributions) > share * total
}
