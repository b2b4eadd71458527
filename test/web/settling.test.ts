// Who can settle a letter while something is still open.
import { expect, test } from 'vitest'
import { isBlocked, isWaiting, waitingWords } from '../../web/features/letter/settling.ts'

const freeze = (...obstacles: readonly ('OPEN_COMMENTS' | 'BOTTLENECKS_SECRET')[]) => ({
  step: 'FREEZE' as const,
  obstacles: [...obstacles],
})

test('what is open keeps everyone from settling a letter but the chair', () => {
  expect([false, true].map((chair) => isWaiting(freeze('OPEN_COMMENTS'), chair))).toEqual([true, false])
  expect([false, true].map((chair) => isWaiting(freeze(), chair))).toEqual([false, false])
  expect(waitingWords(freeze('OPEN_COMMENTS'))).toContain('alleen de voorzitter')
})

test('a bottleneck that may not be public keeps the chair from it as well', () => {
  const step = freeze('OPEN_COMMENTS', 'BOTTLENECKS_SECRET')
  expect([false, true].map((chair) => isWaiting(step, chair))).toEqual([true, true])
  expect(isBlocked(step)).toBe(true)
  expect(waitingWords(step)).toContain('kan niemand')
})

test('no other step waits for that', () => {
  expect(isWaiting({ ...freeze('BOTTLENECKS_SECRET'), step: 'SUBMIT' }, false)).toBe(false)
})
