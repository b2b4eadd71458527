// The problems of the server, each at its field; an identifier that still stands is shown from the sender's own text.
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { CHOICE_FIELDS, fieldId, TEXT_FIELDS, type TextField, type Texts } from './draft.ts'

export interface ServerProblem {
  readonly code: string
  readonly path: readonly string[]
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}

/** The fields of the form by the name the API gives them, where that differs. */
const FIELD_OF = { period: 'year', regulationId: 'regulation', provisionIds: 'provisions' } as const

export function refusalsOf(problems: readonly ServerProblem[], sent: Texts): readonly FieldProblem[] {
  return problems.map(({ path, message, start, end }) => {
    const name = path.find((step) => step !== 'input') ?? ''
    const field = TEXT_FIELDS.find((known) => known === name)
    const words =
      field && start !== null && end !== null ? ` Het gaat om: ${quote(sent, field, start, end)}` : ''
    return { fieldId: idOf(name), message: `${message}${words}` }
  })
}

const quote = (sent: Texts, field: TextField, start: number, end: number): string =>
  `‘${sent[field].slice(start, end)}’.`

function idOf(name: string): string {
  if (name === 'period' || name === 'regulationId' || name === 'provisionIds') return fieldId(FIELD_OF[name])
  const known = KNOWN.find((field) => field === name)
  return known ? fieldId(known) : ''
}

const KNOWN = [...TEXT_FIELDS, ...CHOICE_FIELDS]
