// The shape in which the bottlenecks (knelpunten) of the demo are written down.
import type { BottleneckInput, ResponseInput, StepInput } from '#core/bottleneck.ts'

/** A bottleneck with the keys of the cases it rests on, its steps by year, and the answer to the letter over 2024. */
export interface BottleneckSeed
  extends Omit<BottleneckInput, 'id' | 'version' | 'caseIds' | 'disclosure'>,
    Partial<Pick<BottleneckInput, 'disclosure'>> {
  readonly key: string
  readonly evidence: readonly string[]
  readonly steps: readonly Omit<StepInput, 'bottleneckId'>[]
  readonly response?: Pick<ResponseInput, 'kind' | 'body'>
}
