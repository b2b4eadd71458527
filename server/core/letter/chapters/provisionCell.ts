// The provisions behind a bottleneck in one cell: which they are, of which day the text is that was read, and what changed in it.
import { longDate } from '../../dutch/dates.ts'
import { placesName } from '../../dutch/provisionName.ts'
import { enumerate } from '../../dutch/words.ts'
import { groupBy } from '../../groupBy.ts'
import { amendmentOf, isPublicBy } from '../../law/amendment.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import { textDaysOf } from '../consulted.ts'
import type { LetterContext } from '../context.ts'
import type { ProvisionFact } from '../facts.ts'

type Named = Pick<LetterContext, 'facts' | 'names'>

/** Provisions in full, by regulation: `Participatiewet: artikel 18, vierde en vijfde lid; artikel 31`. */
export const provisionList = (context: Named, bottleneck: LetterBottleneck): string =>
  listOf(context, bottleneck, () => '')

/**
 * The same with what has to be known of the text of each regulation between brackets: the day it is of where that is not the
 * day of most texts, and the changes in it that were known on the day of counting.
 */
export const consultedList = (
  context: Named & Pick<LetterContext, 'consulted'>,
  bottleneck: LetterBottleneck,
): string =>
  listOf(context, bottleneck, (own) => {
    const { facts, consulted } = context
    const read = textDaysOf(own, facts.countedOn)
    const isUsual = read.length === 0 || (read.length === 1 && read[0] === consulted)
    const notes = [
      ...(isUsual ? [] : [`tekst van ${enumerate(read.map(longDate))}`]),
      ...changesOf(own, facts.countedOn),
    ]
    return notes.length > 0 ? ` (${notes.join('; ')})` : ''
  })

function listOf(
  { facts, names }: Named,
  { provisions }: LetterBottleneck,
  noteOn: (own: readonly ProvisionFact[]) => string,
): string {
  const known = provisions.flatMap((id) => facts.provisions.find((each) => each.id === id) ?? [])
  const lists = [...groupBy(known, ({ regulationId }) => regulationId)].map(
    ([id, own]) => `${names('regulation', id)}: ${placesName(own)}${noteOn(own)}`,
  )
  return lists.length > 0 ? lists.join('. ') : 'Geen bepaling aan te wijzen'
}

/** `gewijzigd per 1 januari 2026, Stb. 2025, 312: artikel 31, tweede lid`, once for all that changed together. */
function changesOf(provisions: readonly ProvisionFact[], countedOn: string): readonly string[] {
  const changed = provisions.flatMap((provision) => {
    const amendment = amendmentOf(provision)
    if (!amendment?.inForceFrom || !isPublicBy(amendment, countedOn)) return []
    const { inForceFrom, publication } = amendment
    const change = inForceFrom <= countedOn ? 'gewijzigd' : 'wijziging voorzien'
    const where = publication === null ? '' : `, ${publication}`
    return [{ provision, words: `${change} per ${longDate(inForceFrom)}${where}` }]
  })
  // That all of them changed needs no second list.
  return [...groupBy(changed, ({ words }) => words)].map(([words, those]) =>
    those.length === provisions.length
      ? words
      : `${words}: ${placesName(those.map(({ provision }) => provision))}`,
  )
}
