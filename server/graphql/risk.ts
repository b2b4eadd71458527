// The meter of the combination as each viewer may read it: a number for the team, a band for who writes a signal.
import { periodWords } from '#core/dutch/dates.ts'
import { quasiIdentifierLabels } from '#core/labels/person.nl.ts'
import { LABELS } from '#core/labels.nl.ts'
import { type Actor, may, type Subject } from '#core/permissions.ts'
import { type Coarsening, choicesFor, coarsened, combinationOf } from '#core/risk/coarsening.ts'
import {
  bandOf,
  judgeCombination,
  PEOPLE_INSIDE_MIN,
  PEOPLE_PUBLISHED_MIN,
  PUBLISHED_FIELDS,
  type RiskGoal,
} from '#core/risk/combinationRisk.ts'
import { countedFor } from '#core/risk/countedFields.ts'
import type { Combination, QuasiIdentifier } from '#core/risk/ladders.ts'
import type { Database } from '#db/client.ts'
import { describeAmongOthers } from '#db/risk.ts'
import { requestError } from './requestError.ts'

/** What the meter is asked about. */
interface Question {
  readonly combination: Combination
  /** Whether the description itself is one of those counted. */
  readonly counted: boolean
  readonly after?: readonly Coarsening[] | null | undefined
  readonly subject: Subject
}

/** The meter of a description, as it is or as it would be after making it coarser. */
export function presentRisk(
  db: Database,
  viewer: Actor | null,
  { combination, counted, after, subject }: Question,
) {
  const fields = countedFor(viewer, subject)
  const changed = coarsened(combinationOf(combination), after ?? [])
  if (!changed.ok || after?.some(({ field }) => !fields.includes(field)))
    throw requestError('De gevraagde vergroving is niet grover dan wat er staat.')
  // Before it is stored, a coarser description still finds itself in the collection, among those it covers.
  const described = describeAmongOthers(db, changed.value, fields, counted)
  const exact = may(viewer, 'signal.read')
  const present = (seen: readonly QuasiIdentifier[], needed: number) =>
    presentGoal(judgeCombination(described, seen, needed), exact)
  return {
    placeCounted: fields.includes('province'),
    inside: present(fields, PEOPLE_INSIDE_MIN),
    published: present(PUBLISHED_FIELDS, PEOPLE_PUBLISHED_MIN),
  }
}

/** Everything that can still be made coarser, in words. */
export const presentChoices = (viewer: Actor | null, combination: Combination, subject: Subject) =>
  choicesFor(combination, countedFor(viewer, subject)).map(({ field, from, choices }) => ({
    field,
    label: quasiIdentifierLabels[field],
    fromLabel: valueLabel(field, from),
    choices: choices.map((to) => ({ to, label: valueLabel(field, to) })),
  }))

const presentGoal = ({ needed, people, reached, steps }: RiskGoal, exact: boolean) => ({
  needed,
  people: exact ? people : null,
  band: bandOf(people),
  reached,
  reachable: steps !== null,
  steps: (steps ?? []).map((step) => ({
    field: step.field,
    label: quasiIdentifierLabels[step.field],
    to: step.to,
    toLabel: valueLabel(step.field, step.to),
    people: exact ? step.people : null,
  })),
})

/** A value in words; leaving it out has a word as well. */
function valueLabel(field: QuasiIdentifier, value: string | null): string {
  if (value === null) return 'niet vermeld'
  if (field === 'province') return value
  if (field === 'period') return periodWords(value)
  const labels: Readonly<Record<string, string>> = LABELS[field]
  return labels[value] ?? value
}
