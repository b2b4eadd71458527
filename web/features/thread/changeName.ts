// What a change to the threads is called: what is done, to which thread.
import { label } from '../../labels.ts'
import type { Change } from './changeDocuments.ts'

/** What the name is made of. */
export interface NamedChange {
  readonly kind: Change['kind']
  readonly thread: { readonly label: string } | null
  readonly wordings: readonly { readonly label: string }[]
}

export const changeName = ({ kind, thread, wordings }: NamedChange): string =>
  `${label('threadChangeKind', kind)}: ${thread?.label ?? wordings[0]?.label}`
