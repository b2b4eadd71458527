// What is wrong with the form of a bottleneck, all of it at once and in the order of the form.
import {
  BOTTLENECK_TEXTS,
  BOTTLENECK_YEAR_MIN,
  ESTIMATE_TEXTS,
  isBottleneckYear,
  requiredTexts,
  textCharsMax,
} from '#core/bottleneck.ts'
import { cleanText } from '#core/import/cleanText.ts'
import { messageOf } from '#core/messages.nl.ts'
import { lengthProblem } from '#core/textLength.ts'
import { today } from '../../dates.ts'
import { namesOf, problemText, type ShownProblem } from '../../problemText.ts'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { type BottleneckFields, CHOICES } from './bottleneckFields.ts'

/** Every field by the name the API gives it, in the order of the form, with what it is called there. */
export const FIELD_NAMES = {
  title: 'Titel',
  description: 'Wat gaat er mis?',
  whoItHits: 'Wie raakt het?',
  remedy: 'Richting van de oplossing',
  feasibility: 'Uitvoerbaarheid en kosten',
  feasibilityBy: 'Geschat door',
  kind: 'Soort knelpunt',
  cause: 'Oorzaak',
  remedyKind: 'Soort oplossing',
  addressee: 'Wie kan het oplossen?',
  priority: 'Prioriteit',
  disclosure: 'Wie mag het lezen?',
  firstYear: 'Jaar van de eerste melding',
  priorityReason: 'Waarom deze prioriteit?',
  threadIds: 'Rode draden',
  provisionIds: 'Bepalingen',
  caseIds: 'Casussen',
} as const

/** What is typed, with the names of the fields. */
export const TYPED_FIELDS = [...BOTTLENECK_TEXTS, ...ESTIMATE_TEXTS] as const

const nameOf = namesOf(FIELD_NAMES)
const PLACES = Object.keys(FIELD_NAMES)
const placeOf = ({ fieldId }: FieldProblem): number => PLACES.indexOf(fieldId)

/** What is wrong with a field: `message` names the field, for above the form, and `plain` does not, for beside it. */
export interface Fault extends FieldProblem {
  readonly plain: string
}

/** Faults in the order of the form. */
export const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((a, b) => placeOf(a) - placeOf(b))

/** What the server said, as the form shows it. */
export const toFaults = (problems: readonly ShownProblem[]): readonly Fault[] =>
  inOrder(
    problems.map((found) => ({
      fieldId: found.path?.[0] ?? '',
      message: problemText(found, nameOf),
      plain: found.message,
    })),
  )

/** What is not filled in as it should be, by the rules that the server keeps as well. */
export function lackingIn(form: BottleneckFields): readonly Fault[] {
  const required = requiredTexts(form)
  const texts = TYPED_FIELDS.flatMap((name) => {
    const clean = cleanText(form[name]).text
    const wrong = lengthProblem(clean, name, 1, textCharsMax(name))
    return wrong === null || (clean === '' && !required.includes(name))
      ? []
      : [{ message: messageOf(wrong), path: [name] }]
  })
  const choices = CHOICES.flatMap(({ name }) =>
    form[name] === '' ? [{ message: 'Maak een keuze.', path: [name] }] : [],
  )
  const thisYear = Number(today().slice(0, 4))
  const year =
    isBottleneckYear(Number(form.firstYear)) && Number(form.firstYear) <= thisYear
      ? []
      : [
          {
            message: `Vul een jaar in van ${BOTTLENECK_YEAR_MIN} tot en met ${thisYear}.`,
            path: ['firstYear'],
          },
        ]
  return toFaults([...texts, ...choices, ...year])
}

/** A fault is gone once its field has changed and lacks nothing; what else was refused is judged again on sending. */
export function faultsLeft(
  faults: readonly Fault[],
  then: BottleneckFields,
  now: BottleneckFields,
): readonly Fault[] {
  if (then === now || faults.length === 0) return faults
  const lacking = new Set(lackingIn(now).map(({ fieldId }) => fieldId))
  const before = new Map<string, unknown>(Object.entries(shownIn(then)))
  const changed = new Set(
    Object.entries(shownIn(now)).flatMap(([name, value]) => (value === before.get(name) ? [] : [name])),
  )
  return faults.filter(({ fieldId }) => lacking.has(fieldId) || !changed.has(fieldId))
}

/** The form by the names of its fields. */
const shownIn = ({ threads, provisions, cases, ...fields }: BottleneckFields) => ({
  ...fields,
  threadIds: threads,
  provisionIds: provisions,
  caseIds: cases,
})
