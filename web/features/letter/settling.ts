// Whether a letter that may be settled by who looks at it can be now.
import { enumKey } from '#core/enumKey.ts'
import { isAbsolute } from '#core/letter/lifeCycle.ts'
import { LETTER_OBSTACLES } from '#core/letterCodes.ts'
import type { ShownStep } from './letterDocuments.ts'

const ABSOLUTE: readonly string[] = LETTER_OBSTACLES.filter(isAbsolute).map(enumKey)

/** Whether something stands in the way that no reason sets aside. */
export const isBlocked = ({ obstacles }: Pick<ShownStep, 'obstacles'>): boolean =>
  obstacles.some((each) => ABSOLUTE.includes(each))

/** Whether the letter waits for what is open; `mayOverrule` is whether who looks at it can give a reason instead. */
export const isWaiting = (step: Pick<ShownStep, 'step' | 'obstacles'>, mayOverrule: boolean): boolean =>
  step.step === 'FREEZE' && step.obstacles.length > 0 && (!mayOverrule || isBlocked(step))

/** What a letter that waits is told to wait for. */
export const waitingWords = (step: Pick<ShownStep, 'obstacles'>): string =>
  isBlocked(step)
    ? 'Zolang de brief noemt wat niet openbaar mag zijn, kan niemand hem vaststellen, ook de voorzitter niet.'
    : 'Zolang er iets openstaat, kan alleen de voorzitter de brief vaststellen, met een reden.'
