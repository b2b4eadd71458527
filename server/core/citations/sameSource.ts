/** Reads "idem, nr. 7": another number of the paper or gazette that was cited last. */
import type { Citation } from './citation.ts'
import { listCitations } from './numberedList.ts'

const SAME =
  /(?<!\p{L})(?:idem|ibidem|ibid|id|t\.a\.p|aldaar|(?:zelfde|hetzelfde|datzelfde|dat|genoemd) (?:kamerstuk)?dossier)\.?[\s,:]{1,3}(?:nrs?\.?|nummers?)\s?(?<list>\d{1,4}[a-z]?(?!\d)(?:\s?(?:,|en|t\/m|tot en met|[-–])\s?(?:nrs?\.\s?)?\d{1,4}[a-z]?(?!\d))*)/giu

/** "stuk nr. 12 aldaar": pointed back to behind its number. */
const SAME_BEHIND =
  /(?<!\p{L})(?:stuk|motie|amendement|nota|brief)\s{1,3}(?:met\s{1,3})?(?:nr\.?|nummer)\s{1,3}(?<list>\d{1,4})(?=\s{1,3}(?:aldaar|(?:van|in|uit)\s{1,3}(?:dat|hetzelfde|datzelfde)\s{1,3}(?:kamerstuk)?dossier)(?!\p{L}))/giu

/** The source cited last before a place; `found` is in order of place. */
function lastBefore(found: readonly Citation[], place: number): Citation | undefined {
  let [low, high] = [0, found.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return found[low - 1]
}

/** What each "idem" with a number of its own points at, given the sources found, which are in order of place. */
export function sameSources(text: string, found: readonly Citation[]): Citation[] {
  return [...text.matchAll(SAME), ...text.matchAll(SAME_BEHIND)].flatMap((match): Citation[] => {
    const last = lastBefore(found, match.index)
    if (last?.kind === 'kamerstuk' || last?.kind === 'staatsblad' || last?.kind === 'staatscourant')
      return listCitations(match, (number, start, end) => ({ ...last, number, start, end }))
    return []
  })
}
