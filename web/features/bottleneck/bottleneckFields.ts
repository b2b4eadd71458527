// What the form of a bottleneck holds, and how it goes to the API.
import type { VariablesOf } from '../../graphql.ts'
import { enumOrNull } from '../../labels.ts'
import type { WarningStart } from '../warning/warningDocuments.ts'
import type { SaveBottleneckDocument, ShownBottleneck } from './bottleneckDocuments.ts'
import { firstYearOf } from './fromCases.ts'

/** Something linked to a bottleneck, with the words that show it. */
export interface Linked {
  readonly id: string
  readonly label: string
}

export interface BottleneckFields {
  readonly id: string | null
  readonly version: number | null
  readonly title: string
  readonly description: string
  readonly whoItHits: string
  readonly remedy: string
  readonly feasibility: string
  readonly feasibilityBy: string
  readonly priorityReason: string
  readonly kind: string
  readonly cause: string
  readonly remedyKind: string
  readonly addressee: string
  readonly priority: string
  readonly disclosure: string
  readonly firstYear: string
  readonly threads: readonly Linked[]
  readonly provisions: readonly Linked[]
  readonly cases: readonly Linked[]
  /** The early warning a new one is made from. */
  readonly warningId?: string
}

/** What is chosen from a list, in the order of the form, with the list. */
export const CHOICES = [
  { name: 'kind', list: 'bottleneckKind' },
  { name: 'cause', list: 'cause' },
  { name: 'remedyKind', list: 'remedyKind' },
  { name: 'addressee', list: 'addressee' },
  { name: 'priority', list: 'priority' },
  { name: 'disclosure', list: 'disclosure' },
] as const

export const emptyForm: BottleneckFields = {
  id: null,
  version: null,
  title: '',
  description: '',
  whoItHits: '',
  remedy: '',
  feasibility: '',
  feasibilityBy: '',
  priorityReason: '',
  kind: '',
  cause: '',
  remedyKind: '',
  addressee: '',
  priority: '',
  disclosure: 'VERTROUWELIJK',
  firstYear: String(new Date().getFullYear()),
  threads: [],
  provisions: [],
  cases: [],
}

export const formOf = (shown: ShownBottleneck): BottleneckFields => ({
  ...shown,
  feasibility: shown.feasibility ?? '',
  feasibilityBy: shown.feasibilityBy ?? '',
  firstYear: String(shown.firstYear),
  threads: shown.threads,
  provisions: shown.provisions.map(({ id, shortCitation }) => ({ id, label: shortCitation })),
  cases: shown.cases.map(({ id, reference, title }) => ({ id, label: `${reference} ${title}` })),
})

/**
 * A new bottleneck with what an early warning already tells. What is said of the counts is no description: a letter would
 * print it with numbers that nobody counted for it.
 */
export const formFromWarning = ({
  id,
  countMonth,
  thread,
  provision,
  cases,
}: WarningStart): BottleneckFields => ({
  ...emptyForm,
  warningId: id,
  description: thread?.definition ?? '',
  firstYear: firstYearOf(cases) ?? countMonth.slice(0, 4),
  threads: thread ? [{ id: thread.id, label: thread.label }] : [],
  provisions: provision ? [{ id: provision.id, label: provision.shortCitation }] : [],
  cases: cases.map((one) => ({ id: one.id, label: `${one.reference} ${one.title}` })),
})

type Input = VariablesOf<typeof SaveBottleneckDocument>['input']

/** The fields of the form as the API takes them, or null while a choice has not been made. */
export function toInput(form: BottleneckFields): Input | null {
  const kind = enumOrNull('bottleneckKind', form.kind)
  const cause = enumOrNull('cause', form.cause)
  const remedyKind = enumOrNull('remedyKind', form.remedyKind)
  const addressee = enumOrNull('addressee', form.addressee)
  const priority = enumOrNull('priority', form.priority)
  const disclosure = enumOrNull('disclosure', form.disclosure)
  if (!kind || !cause || !remedyKind || !addressee || !priority || !disclosure) return null
  const { id, version, title, description, whoItHits, remedy, feasibility, feasibilityBy, priorityReason } =
    form
  return {
    ...{ id, version, title, description, whoItHits, remedy, priorityReason },
    ...{ kind, cause, remedyKind, addressee, priority, disclosure, firstYear: Number(form.firstYear) },
    feasibility: feasibility.trim() === '' ? null : feasibility,
    feasibilityBy: feasibilityBy.trim() === '' ? null : feasibilityBy,
    threadIds: form.threads.map((one) => one.id),
    provisionIds: form.provisions.map((one) => one.id),
    caseIds: form.cases.map((one) => one.id),
    warningId: form.warningId ?? null,
  }
}
