// What of the problems that were found is not yet repaired, so that the list grows shorter while someone works on it.
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { CHOICE_FIELDS, type Draft, fieldId, missingIn, TEXT_FIELDS } from './draft.ts'

/** The problems of a draft as it was when it was looked at. */
export interface Found {
  readonly problems: readonly FieldProblem[]
  readonly draft: Draft
}

/** A problem is gone once its field has changed and lacks nothing; what the server refused, it judges again on sending. */
export function stillWrong({ problems, draft: then }: Found, now: Draft): readonly FieldProblem[] {
  if (then === now || problems.length === 0) return problems
  const changed = changedFields(then, now)
  const lacking = new Set(missingIn(now).map((problem) => problem.fieldId))
  return problems.filter((problem) => lacking.has(problem.fieldId) || !changed.has(problem.fieldId))
}

function changedFields(then: Draft, now: Draft): ReadonlySet<string> {
  const choices = CHOICE_FIELDS.filter((field) => then[field] !== now[field])
  const texts = TEXT_FIELDS.filter((field) => then.texts[field] !== now.texts[field])
  // The server calls the year and its part one period, and names the year.
  const period = then.part !== now.part ? [fieldId('year')] : []
  return new Set([...choices.map(fieldId), ...texts.map(fieldId), ...period])
}
