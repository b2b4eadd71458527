/** Which circumstances the meter counts by, which differs by who reads it. */
import { type Actor, maySee, type Subject } from '../permissions.ts'
import { QUASI_IDENTIFIERS, type QuasiIdentifier } from './ladders.ts'

/**
 * The circumstances that may be counted for this viewer: who may not see where it happened may not count by it either,
 * or the meter would tell.
 */
export const countedFor = (viewer: Actor | null, subject: Subject): readonly QuasiIdentifier[] =>
  QUASI_IDENTIFIERS.filter((field) =>
    field === 'province'
      ? maySee(viewer, 'place', subject)
      : field === 'municipalitySize'
        ? maySee(viewer, 'place.size', subject)
        : field !== 'circumstance' || maySee(viewer, 'case.circumstance', subject),
  )
