// What is said of a bottleneck on record can be older than the law: then the letter says so itself.
import { longDate } from '../../dutch/dates.ts'
import { placesOf } from '../../dutch/provisionName.ts'
import { enumerate } from '../../dutch/words.ts'
import { groupBy } from '../../groupBy.ts'
import { amendmentOf } from '../../law/amendment.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { lawBehind } from './lawChange.ts'

/**
 * A sentence right behind the last step of a bottleneck when one of its provisions changed after that step, which is of
 * the day it was recorded and at the latest of the end of its year, and the change is in force on the day of counting.
 */
export function overtaken(
  { facts, names }: Pick<LetterContext, 'facts' | 'names'>,
  bottleneck: LetterBottleneck,
): string {
  const step = bottleneck.history.at(-1)
  const told = step && earlier(step.recordedOn, `${step.year}-12-31`)
  const change = lawBehind(facts, bottleneck).inForce
  if (told === undefined || change === null) return ''
  const { amendment, inForceFrom } = change
  if (inForceFrom <= told) return ''
  // All that changed with it, as the table of the bottleneck lists it.
  const changed = facts.provisions.filter((provision) => {
    const own = bottleneck.provisions.includes(provision.id) ? amendmentOf(provision) : null
    return own?.inForceFrom === inForceFrom && own.publication === amendment.publication
  })
  const texts = [...groupBy(changed, ({ regulationId }) => regulationId)].map(([id, own]) =>
    placesOf(own, names('regulation', id)),
  )
  const where = amendment.publication === null ? '' : ` (${amendment.publication})`
  return `Let op: wat hier over de stand staat, gaat over de tijd voor ${longDate(inForceFrom)}. Sinds die dag geldt een gewijzigde tekst van ${enumerate(texts)}${where}; wat hier nog als aankondiging staat, kan daarmee zijn ingegaan.`
}

const earlier = (a: string, b: string): string => (a < b ? a : b)
