// Choices that overlap stand apart: what is precise first, then what says the same more broadly.
import { enumKey } from '#core/enumKey.ts'
import {
  AGE_BANDS,
  BENEFITS,
  CIRCUMSTANCES,
  HOUSEHOLDS,
  MUNICIPALITY_SIZES,
  PROVINCES,
} from '#core/personCodes.ts'
import { type QuasiIdentifier, rungOf } from '#core/risk/ladders.ts'
import type { Option } from '../../labels.ts'

type Field = Exclude<QuasiIdentifier, 'period'>

const CODES = {
  province: PROVINCES,
  municipalitySize: MUNICIPALITY_SIZES,
  household: HOUSEHOLDS,
  ageBand: AGE_BANDS,
  benefit: BENEFITS,
  circumstance: CIRCUMSTANCES,
} as const satisfies Record<Field, readonly string[]>

interface Group {
  readonly label: string
  readonly options: readonly Option[]
}

/** The options in two groups, by how far up its ladder each stands. */
export function grouped(field: Field, options: readonly Option[]): readonly Group[] {
  const codes: readonly string[] = CODES[field]
  const broad = new Set(codes.filter((code) => rungOf(field, code) > 0).map(enumKey))
  return [
    { label: 'Precies', options: options.filter(({ value }) => !broad.has(value)) },
    { label: 'Grover: valt minder op', options: options.filter(({ value }) => broad.has(value)) },
  ]
}
