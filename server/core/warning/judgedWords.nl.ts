// How many warnings were worth it, as the team and the public read it.
import { inFigures, inWords, percentage } from '../dutch/numerals.ts'
import { plural } from '../dutch/words.ts'
import type { Verdict } from './judging.ts'

/** Below this many judged a share jumps about and is not told. */
const SHARE_OF_MIN = 20

/**
 * Such as “Beoordeeld: 24 vroegsignalen. Terecht: 15; toeval: 6; door een campagne of de media: 3. Aandeel nuttige
 * signaleringen: 63%.”
 */
export function judgedWords(counts: Readonly<Record<Verdict, number>>): string {
  const { terecht, toeval, campagne } = counts
  const judged = terecht + toeval + campagne
  if (judged === 0) return 'Van wat meer dan toeval leek, is nog niets beoordeeld.'
  const share =
    judged < SHARE_OF_MIN
      ? `nog niet te zeggen, dat kan vanaf ${inFigures(SHARE_OF_MIN)}`
      : percentage(terecht, judged)
  return `Beoordeeld: ${inWords(judged)} ${plural(judged, 'vroegsignaal', 'vroegsignalen')}. Terecht: ${inFigures(terecht)}; toeval: ${inFigures(toeval)}; door een campagne of de media: ${inFigures(campagne)}. Aandeel nuttige signaleringen: ${share}.`
}

/** Such as “Nog te beoordelen: 3 vroegsignalen, waarvan 1 opnieuw: dat viel na het oordeel weer op.” */
export function unjudgedWords(count: number, again: number): string {
  const words = `Nog te beoordelen: ${inFigures(count)} ${plural(count, 'vroegsignaal', 'vroegsignalen')}`
  if (again === 0) return `${words}.`
  const which = again === count ? 'opnieuw' : `waarvan ${inFigures(again)} opnieuw`
  return `${words}, ${which}: ${plural(again, 'dat viel', 'die vielen')} na het oordeel weer op.`
}
