// What is said of a bottleneck on record can be older than the law: then the letter says so itself.
import { longDate } from '../../dutch/dates.ts'
import { placesName } from '../../dutch/provisionName.ts'
import { latestChange } from '../../law/lawChange.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'

/**
 * A sentence behind the last step or answer on record when a provision of the bottleneck changed after both were recorded
 * and the change is in force on the day of counting; nothing when the record can know of it.
 */
export function overtaken(
  { facts, names }: Pick<LetterContext, 'facts' | 'names'>,
  { provisions, history, answers }: LetterBottleneck,
): string {
  const told = [history.at(-1)?.recordedOn, answers.at(-1)?.date]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const change = latestChange(
    facts.provisions.filter(({ id }) => provisions.includes(id)),
    facts.countedOn,
  )
  if (told === undefined || change === null) return ''
  const { provision, amendment, inForceFrom } = change
  if (inForceFrom <= told || inForceFrom > facts.countedOn) return ''
  const where = amendment.publication === null ? '' : ` (${amendment.publication})`
  return `Let op: wat hier over de stand staat, is van voor ${longDate(inForceFrom)}. Sinds die dag geldt een gewijzigde tekst van ${placesName([provision])} van de ${names('regulation', provision.regulationId)}${where}.`
}
