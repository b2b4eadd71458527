// One Dutch sentence that says why a series stands out.

import { periodWords } from '../dutch/dates.ts'
import { inFigures } from '../dutch/numerals.ts'
import { capitalise, counted } from '../dutch/words.ts'
import { tellingMethod, type WarningMethod } from './monitor.ts'

/** What the sentence needs to know. */
export interface WarningWords {
  /** What the series is called, such as "Giften" or "Giften bij artikel 31 Pw". */
  readonly name: string
  readonly countMonth: string
  readonly observed: number
  readonly expected: number
  readonly bound: number
  readonly methods: readonly WarningMethod[]
  /** Campaigns and media weeks in or just before the month. */
  readonly events: readonly string[]
}

/** Such as “Giften: 7 casussen in oktober 2026, verwacht 2 (grens 5); er was toen een campagne.” */
export function warningSentence(words: WarningWords): string {
  const { countMonth, observed, expected, bound, methods } = words
  const name = capitalise(words.name)
  const cases = `${counted(observed, 'casus', 'casussen')} in ${periodWords(countMonth)}`
  if (methods.includes('first')) return ended(`${name}: voor het eerst gezien, met ${cases}`, words)
  const usual = `verwacht ${expectedInWords(expected)}${COMPARED[tellingMethod(words)]}`
  const counts = `${name}: ${cases}, ${usual} (grens ${inFigures(bound)})`
  return ended(`${counts}${observed > bound ? '' : reasonFor(methods)}`, words)
}

/** What the expected count was read from, where that is not simply the months before. */
const COMPARED = {
  jump: '',
  season: ' voor deze tijd van het jaar',
  years: ' naar dezelfde maanden van eerdere jaren',
} as const satisfies Record<ReturnType<typeof tellingMethod>, string>

/**
 * Above the bound the counts speak for themselves; below it, it has to be said why the month stands out: by a doubling, or by
 * `season` in months that were kept before that method could lead, as since then its own bound is told.
 */
function reasonFor(methods: readonly WarningMethod[]): string {
  if (methods.includes('doubling'))
    return '; steeds iets meer dan gewoon, samen wijst dat op een verdubbeling'
  return methods.includes('season') ? '; meer dan gewoon is voor deze tijd van het jaar' : ''
}

const ended = (sentence: string, { events }: WarningWords): string =>
  events.length === 0 ? `${sentence}.` : `${sentence}. Let op: ${events.join('; ')}.`

/** An expected count as people say it: whole, or one decimal below ten; the same in a sentence and in a table. */
export function expectedInWords(expected: number): string {
  if (expected < 0.05) return 'bijna 0'
  const digits = expected < 9.95 ? 1 : 0
  return expected.toFixed(digits).replace(/\.0$/, '').replace('.', ',')
}
