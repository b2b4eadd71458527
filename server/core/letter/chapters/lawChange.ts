// Where the law behind a bottleneck changed: how many cases came before and after, and how many were to be expected.
import { longDate } from '../../dutch/dates.ts'
import { enumerate } from '../../dutch/words.ts'
import { groupBy } from '../../groupBy.ts'
import { expectedSince, type LawStanding, lawStandingOn } from '../../law/lawChange.ts'
import type { Block, Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { casesUpTo } from '../countQuery.ts'
import type { LetterFacts, ProvisionFact } from '../facts.ts'
import { paragraph, sentences, table } from '../richText.ts'

interface Change {
  readonly bottleneck: LetterBottleneck
  /** YYYY-MM-DD. */
  readonly inForceFrom: string
  readonly year: number
}

/** How the law behind a bottleneck stands on the day of counting. */
export const lawBehind = (
  { provisions, countedOn }: Pick<LetterFacts, 'provisions' | 'countedOn'>,
  bottleneck: Pick<LetterBottleneck, 'provisions'>,
): LawStanding<ProvisionFact> =>
  lawStandingOn(
    countedOn,
    provisions.filter(({ id }) => bottleneck.provisions.includes(id)),
  )

/** A table of the changes in force, and a sentence on those that are still to come; nothing when there are none. */
export function lawChanges(context: LetterContext): readonly Block[] {
  const { groups, year, firstYear } = context
  const changes = groups.earlier.flatMap((bottleneck) => changesOf(context, bottleneck))
  const counted = changes.filter((change) => change.year <= year && change.year > firstYear)
  const later = changes.filter((change) => change.year > year)
  if (counted.length === 0 && later.length === 0) return []
  return [
    paragraph('opvolging.wet.tekst', explanation(context, counted, later)),
    ...table(
      'opvolging.wet.tabel',
      'Casussen voor en na een wijziging van de wet',
      ['Nr.', 'Geldt sinds', 'Casussen ervoor', 'Casussen erna', 'Verwacht zonder wijziging'],
      counted.map((change) => row(context, change)),
    ),
  ]
}

/** What is in force and what is announced. */
function changesOf({ facts }: LetterContext, bottleneck: LetterBottleneck): readonly Change[] {
  const { inForce, announced } = lawBehind(facts, bottleneck)
  return [inForce, announced].flatMap((change) =>
    change === null
      ? []
      : [{ bottleneck, inForceFrom: change.inForceFrom, year: Number(change.inForceFrom.slice(0, 4)) }],
  )
}

function row({ ledger, firstYear, year }: LetterContext, change: Change): readonly (Run | string)[] {
  const { name } = change.bottleneck
  const around = { inForceFrom: change.inForceFrom, since: firstYear, today: `${year}-12-31` }
  const before = casesUpTo(firstYear, change.year - 1, ['bottleneck', name])
  const after = casesUpTo(change.year, year, ['bottleneck', name])
  const [earlier, later] = [ledger.shown(before), ledger.shown(after)]
  const compared = earlier === null || later === null ? null : expectedSince(earlier, around)
  return [
    name,
    longDate(change.inForceFrom),
    ledger.cell(before),
    ledger.cell(after),
    compared === null
      ? '–'
      : ledger.other(
          `verwacht.${name}`,
          `Casussen over ${name} na de wijziging, als het tempo van ervoor was gebleven, met een marge van 95%`,
          compared.expected,
          `${compared.expected} (${compared.low} tot ${compared.high})`,
          ledger.idsOf(before),
        ),
  ]
}

function explanation(
  { facts, year }: LetterContext,
  counted: readonly Change[],
  later: readonly Change[],
): readonly Run[] {
  const daysOf = (changes: readonly Change[]) =>
    enumerate(
      [...groupBy(changes, ({ inForceFrom }) => inForceFrom)]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([day, those]) =>
            `per ${longDate(day)} voor ${enumerate(those.map(({ bottleneck }) => bottleneck.name))}`,
        ),
    )
  const since = later.filter(({ inForceFrom }) => inForceFrom <= facts.countedOn)
  const ahead = later.filter(({ inForceFrom }) => inForceFrom > facts.countedOn)
  return sentences(
    counted.length > 0
      ? 'Waar de wet is gewijzigd, staat hieronder hoeveel casussen wij ervoor en erna publiceerden. Het verwachte aantal is wat het tempo van ervoor zou hebben opgeleverd; tussen haakjes staat de marge van 95%. Een lager aantal is nog geen bewijs dat de wijziging helpt: na een wijziging wordt vaak minder gemeld, en casussen van ervoor worden soms pas later gepubliceerd.'
      : '',
    since.length > 0 ? `Na ${year} is de wet al gewijzigd: ${daysOf(since)}.` : '',
    ahead.length > 0 ? `De wet verandert nog: ${daysOf(ahead)}.` : '',
    later.length > 0
      ? 'Of dat helpt, vergelijken wij in een volgende brief, met de aantallen van ervoor en erna.'
      : '',
  )
}
