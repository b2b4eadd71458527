// All invented bottlenecks of the demo. Laws, bills and their numbers are real; what the ministry answers is not.
import type { BottleneckSeed } from './bottleneckSeed.ts'
import { ENFORCEMENT } from './bottlenecks/enforcement.ts'
import { EXECUTION } from './bottlenecks/execution.ts'
import { HARSH_EFFECTS } from './bottlenecks/harshEffects.ts'

/** The day of the ministry's answers, and how they are cited: they were written for this demo. */
export const RESPONSE_DATE = '2025-06-26'
export const RESPONSE_CITATION = 'Reactie van het ministerie op de knelpuntenbrief 2024 (verzonnen voorbeeld)'

export const BOTTLENECKS: readonly BottleneckSeed[] = [...HARSH_EFFECTS, ...EXECUTION, ...ENFORCEMENT]
