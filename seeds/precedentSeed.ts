// The shape in which the precedents are written down.
import type { PrecedentReference } from '#usecases/loadReference.ts'

/** A precedent; a ruling unless it says otherwise, and certain to exist unless it says `aannemelijk`. */
export interface PrecedentSeed
  extends Omit<PrecedentReference, 'id' | 'outcome' | 'date' | 'certainty' | 'kind'>,
    Partial<Pick<PrecedentReference, 'outcome' | 'date' | 'certainty' | 'kind'>> {
  /** The keys of cases beside which it is worth reading. */
  readonly cases?: readonly string[]
}
