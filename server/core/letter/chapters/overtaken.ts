// What is said of a bottleneck on record can be older than the law: then the letter says so itself.
import { longDate } from '../../dutch/dates.ts'
import { asSentence, decapitalise } from '../../dutch/words.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import type { StepFact } from '../facts.ts'
import { lawBehind } from './lawChange.ts'

/**
 * The day from which the law behind a bottleneck is another than when its last step was taken, which is of the day it was
 * recorded and at the latest of the end of its year; null when it is not, or not on the day of counting.
 */
export function overtakenOn(
  { facts }: Pick<LetterContext, 'facts'>,
  bottleneck: LetterBottleneck,
): string | null {
  const step = bottleneck.history.at(-1)
  const change = lawBehind(facts, bottleneck).inForce
  if (step === undefined || change === null) return null
  const [told = ''] = [step.recordedOn, `${step.year}-12-31`].sort()
  return change.inForceFrom > told ? change.inForceFrom : null
}

/**
 * What was done. Where the law went on since, it is said before it from when on, so that what was still to come then is not read
 * as to come now; the chapter says what that means.
 */
export function evidenceInTime(
  context: Pick<LetterContext, 'facts'>,
  bottleneck: LetterBottleneck,
  { evidence }: StepFact,
): string {
  const changedOn = overtakenOn(context, bottleneck)
  if (changedOn === null || evidence === '') return asSentence(evidence)
  const day = longDate(changedOn)
  const told = decapitalise(asSentence(evidence))
  return bottleneck.voice('status')([
    `Op ${day} is de wet gewijzigd; daarvoor was dit de stand: ${told}`,
    `Sinds ${day} geldt een gewijzigde wet. De stand tot die dag: ${told}`,
    `De stand tot ${day}, toen de wet is gewijzigd: ${told}`,
  ])
}
