// How many warnings were worth it, as the team and the public read it.
import { inFigures, inWords, percentage } from '../dutch/numerals.ts'
import { enumerate, plural } from '../dutch/words.ts'
import type { Verdict } from './judging.ts'

/** Below this many judged a share jumps about and is not told. */
const SHARE_OF_MIN = 20

/**
 * Such as “Er zijn 24 vroegsignalen beoordeeld. Daarvan waren er 15 terecht, zes toeval en drie het gevolg van een campagne of de
 * media. Nuttig was dus 63%.”
 */
export function judgedWords(counts: Readonly<Record<Verdict, number>>): string {
  const { terecht, toeval, campagne } = counts
  const judged = terecht + toeval + campagne
  if (judged === 0) return 'Van wat meer dan toeval leek, is nog niets beoordeeld.'
  const share =
    judged < SHARE_OF_MIN
      ? `Welk deel nuttig was, zeggen wij pas bij ${inWords(SHARE_OF_MIN)} beoordelingen of meer.`
      : `Nuttig was dus ${percentage(terecht, judged)}.`
  const parts = [
    ...(terecht > 0 ? [`${inWords(terecht)} terecht`] : []),
    ...(toeval > 0 ? [`${inWords(toeval)} toeval`] : []),
    ...(campagne > 0 ? [`${inWords(campagne)} het gevolg van een campagne of de media`] : []),
  ]
  const most = Math.max(terecht, toeval, campagne)
  return `Er ${plural(judged, 'is', 'zijn')} ${inWords(judged)} ${plural(judged, 'vroegsignaal', 'vroegsignalen')} beoordeeld. Daarvan ${plural(most, 'was', 'waren')} er ${enumerate(parts)}. ${share}`
}

/** Such as “Nog te beoordelen: 3 vroegsignalen, waarvan 1 opnieuw: dat viel na het oordeel weer op.” */
export function unjudgedWords(count: number, again: number): string {
  const words = `Nog te beoordelen: ${inFigures(count)} ${plural(count, 'vroegsignaal', 'vroegsignalen')}`
  if (again === 0) return `${words}.`
  const which = again === count ? 'opnieuw' : `waarvan ${inFigures(again)} opnieuw`
  return `${words}, ${which}: ${plural(again, 'dat viel', 'die vielen')} na het oordeel weer op.`
}
