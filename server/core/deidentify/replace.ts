/** Chooses the placeholder of each finding: numbered and consistent, so that the story can still be followed. */
import { distances } from './dateDistances.ts'
import type { DatedFinding } from './dates.ts'
import { labelNames } from './nameLabels.ts'
import { FIXED } from './placeholders.ts'
import { sizeOfPlace } from './places.ts'
import type { IdentifierType } from './span.ts'

const fixed = (type: IdentifierType): string | undefined =>
  type === 'NAME' || type === 'ORG_SMALL' || type === 'DATE' ? undefined : FIXED[type]

/** The month of a date, its year when the text gives one, and how far it is from the date before. */
const dated = ({ month, year }: DatedFinding, distance: string | undefined): string =>
  month ? `[${[month, year].filter(Boolean).join(' ')}${distance ? `, ${distance}` : ''}]` : '[datum]'

/** How far each date is from the one before it, for the dates that are removed. */
function distanceOf(text: string, findings: readonly DatedFinding[]): Map<DatedFinding, string | undefined> {
  const dates = findings.filter(({ type, certainty }) => type === 'DATE' && certainty !== 'check')
  if (dates.length < 2) return new Map()
  let rest = ''
  let at = 0
  for (const { start, end } of dates) {
    rest += text.slice(at, start)
    at = end
  }
  const words = distances(rest + text.slice(at), dates)
  return new Map(dates.map((date, i) => [date, words[i]]))
}

/** The replacement of each finding, in order. A finding that asks a person to look is replaced by itself. */
export function replacements(text: string, findings: readonly DatedFinding[]): string[] {
  const labels = labelNames(text, findings)
  const distance = distanceOf(text, findings)
  return findings.map((finding) => {
    const found = text.slice(finding.start, finding.end)
    if (finding.certainty === 'check') return found
    const label = labels.get(finding)
    if (label) return label
    if (finding.type === 'DATE') return dated(finding, distance.get(finding))
    const size = finding.type === 'PLACE' ? sizeOfPlace(found) : undefined
    return size ? `[GEMEENTE, ${size}]` : (fixed(finding.type) ?? '[datum]')
  })
}
