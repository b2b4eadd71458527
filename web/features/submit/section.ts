// What each part of the form gets: the draft, a way to change it, and what is wrong with a field.
import type { Draft, TextField } from './draft.ts'

export interface SectionProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly errorOf: (field: keyof Draft | TextField) => string | undefined
  readonly idOf: (field: keyof Draft | TextField) => string
}
