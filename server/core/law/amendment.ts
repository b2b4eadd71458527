/** When a provision got or lost its present form, as far as the reference data tells. */
import { addDays } from '../days.ts'
import type { Provision } from './provision.ts'

/** A change of a provision. `inForceFrom` is YYYY-MM-DD, or null when the date was not established. */
export interface Amendment {
  readonly publication: string | null
  readonly inForceFrom: string | null
  readonly description: string
}

const PUBLICATION = /Stb\. \d{4}, \d+/
const IN_FORCE = /per (\d{1,2})-(\d{1,2})-(\d{4})/

/** The amendment that the reference data gives for a provision, or null when it gives none. */
export function amendmentOf({ amendedBy }: Pick<Provision, 'amendedBy'>): Amendment | null {
  if (amendedBy === null) return null
  const date = IN_FORCE.exec(amendedBy)
  const [, day, month, year] = date ?? []
  const known = day !== undefined && month !== undefined && year !== undefined
  return {
    publication: PUBLICATION.exec(amendedBy)?.[0] ?? null,
    inForceFrom: known ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
    description: amendedBy,
  }
}

/** Whether it was surely made public by that day (YYYY-MM-DD): it is in force by then, or its bulletin is of an earlier year. */
export const isPublicBy = (
  { publication, inForceFrom }: Pick<Amendment, 'publication' | 'inForceFrom'>,
  day: string,
): boolean =>
  (inForceFrom !== null && inForceFrom <= day) ||
  (publication !== null && publication < `Stb. ${day.slice(0, 4)}`)

/** The first and last day of a provision (YYYY-MM-DD); null where the reference data does not establish it. */
export interface Validity {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** A provision that was new with an amendment begins that day; one that was repealed ends the day before. */
export function validityOf(provision: Pick<Provision, 'amendedBy' | 'status'>): Validity {
  const date = amendmentOf(provision)?.inForceFrom ?? null
  if (date === null) return { validFrom: null, validTo: null }
  if (provision.status === 'repealed') return { validFrom: null, validTo: addDays(date, -1) }
  const isNew = provision.status === 'not_yet_in_force' || /nieuw|toegevoegd/.test(provision.amendedBy ?? '')
  return { validFrom: isNew ? date : null, validTo: null }
}
