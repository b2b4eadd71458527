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

/**
 * A table of the changes in force with their counts, one of each bottleneck at most, and sentences on those that are in force
 * only after the year or still announced, which have no counts yet; nothing when there are none.
 */
export function lawChanges(context: LetterContext): readonly Block[] {
  const { facts, groups, year, firstYear } = context
  const standings = groups.earlier.map((bottleneck) => ({ bottleneck, ...lawBehind(facts, bottleneck) }))
  const inForce = standings.flatMap((each) => changeOf(each.bottleneck, each.inForce))
  const announced = standings.flatMap((each) => changeOf(each.bottleneck, each.announced))
  const counted = inForce.filter((change) => change.year <= year && change.year > firstYear)
  const since = inForce.filter((change) => change.year > year)
  if (counted.length + since.length + announced.length === 0) return []
  return [
    paragraph('opvolging.wet.tekst', explanation(year, { counted, since, announced })),
    ...table(
      'opvolging.wet.tabel',
      'Casussen voor en na een wijziging van de wet',
      ['Nr.', 'Geldt sinds', 'Casussen ervoor', 'Casussen erna', 'Verwacht zonder wijziging'],
      counted.map((change) => row(context, change)),
    ),
  ]
}

const changeOf = (
  bottleneck: LetterBottleneck,
  change: LawStanding<ProvisionFact>['inForce'],
): readonly Change[] =>
  change === null
    ? []
    : [{ bottleneck, inForceFrom: change.inForceFrom, year: Number(change.inForceFrom.slice(0, 4)) }]

function row(
  { facts, ledger, firstYear, year }: LetterContext,
  { bottleneck: { name }, ...change }: Change,
): readonly (Run | string)[] {
  // Counted within its year, the letter expects no more than what has passed of it would bring.
  const [today = facts.countedOn] = [facts.countedOn, `${year}-12-31`].toSorted()
  const around = { inForceFrom: change.inForceFrom, since: firstYear, today }
  const before = casesUpTo(firstYear, change.year - 1, ['bottleneck', name])
  const after = casesUpTo(change.year, year, ['bottleneck', name])
  const [earlier, later] = [ledger.shown(before), ledger.shown(after)]
  // What was rounded up from a single case is no pace to expect anything of.
  const isKnown = earlier === 0 || ledger.isFirm(before)
  const compared = earlier === null || later === null || !isKnown ? null : expectedSince(earlier, around)
  return [
    name,
    longDate(change.inForceFrom),
    ledger.cell(before),
    ledger.cell(after),
    compared === null
      ? '–'
      : ledger.other(
          `verwacht.${name}`,
          `Casussen over ${name} na de wijziging per ${longDate(change.inForceFrom)}, als het tempo van ervoor was gebleven, met een marge van 95%`,
          compared.expected,
          `${compared.expected} (${compared.low} tot ${compared.high})`,
          ledger.idsOf(before),
        ),
  ]
}

/** The changes of which the letter tells: with counts, in force only since the year was over, and still to come. */
interface Told {
  readonly counted: readonly Change[]
  readonly since: readonly Change[]
  readonly announced: readonly Change[]
}

const explanation = (year: number, { counted, since, announced }: Told): readonly Run[] =>
  sentences(
    counted.length > 0
      ? 'Waar de wet is gewijzigd, staat hieronder hoeveel casussen wij ervoor en erna publiceerden. Het verwachte aantal is wat het tempo van ervoor zou hebben opgeleverd; tussen haakjes staat de marge van 95%. Een lager aantal is nog geen bewijs dat de wijziging helpt: na een wijziging wordt vaak minder gemeld, en casussen van ervoor worden soms pas later gepubliceerd.'
      : '',
    since.length > 0 ? `Na ${year} is de wet al gewijzigd: ${daysOf(since)}.` : '',
    announced.length > 0 ? `De wet verandert nog: ${daysOf(announced)}.` : '',
    since.length + announced.length > 0
      ? 'Of dat helpt, vergelijken wij in een volgende brief, met de aantallen van ervoor en erna.'
      : '',
  )

const daysOf = (changes: readonly Change[]): string =>
  enumerate(
    [...groupBy(changes, ({ inForceFrom }) => inForceFrom)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([day, those]) =>
          `per ${longDate(day)} voor ${enumerate(those.map(({ bottleneck }) => bottleneck.name))}`,
      ),
  )
