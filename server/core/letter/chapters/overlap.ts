// Regulations that meet in one case (samenloop), with how much more often than chance would have it.
import { enumerate, withArticle } from '../../dutch/words.ts'
import type { Block, Run, Section } from '../../letter.ts'
import { type LetterContext, mostShown } from '../context.ts'
import { narrowed } from '../countQuery.ts'
import { paragraph, section, sentences, table, text } from '../richText.ts'
import { filledColumns } from './sentences.ts'

const PAIRS_MAX = 10
/** Pairs are looked for among the regulations that occur most. */
const REGULATIONS_MAX = 20

/** Fewer pairs than this are told in a sentence. */
const TABLE_FROM = 3

/** The pairs that occur together most as a section with a table; none where there are too few. */
export function regulationPairs(context: LetterContext): readonly Section[] {
  const pairs = pairsOf(context).slice(0, PAIRS_MAX)
  if (pairs.length < TABLE_FROM) return []
  const { columns, rows } = filledColumns(
    ['Regelingen', 'Aantal casussen', 'Verhouding'],
    pairs.map(({ name, query, lift }) => [name, context.ledger.cell(query), lift.cell]),
  )
  return [
    section('regelingen.samen', 2, 'Regelingen die in één casus samenkomen', [
      paragraph(
        'regelingen.samen.tekst',
        `Vaak is niet één regeling hard, maar maakt de combinatie het moeilijk. De tabel laat zien welke regelingen het vaakst in dezelfde casus voorkomen. ${conclusionOf(pairs)}`,
        pairs.flatMap(({ query }) => context.ledger.idsOf(query)),
      ),
      ...table('regelingen.samen.tabel', `Regelingen die samen voorkomen, ${context.year}`, columns, rows),
    ]),
  ]
}

/** One or two pairs, with how that compares with what chance would bring. */
export function fewPairs(context: LetterContext): readonly Block[] {
  const pairs = pairsOf(context)
  if (pairs.length === 0 || pairs.length >= TABLE_FROM) return []
  const told = pairs.map(({ laws, query, lift }) => {
    return text`In ${context.ledger.words(query)} komen ${enumerate(laws)} samen voor${againstChance(lift)}.`
  })
  return [
    paragraph(
      'regelingen.samen.tekst',
      sentences(...told),
      pairs.flatMap(({ query }) => context.ledger.idsOf(query)),
    ),
  ]
}

function pairsOf(context: LetterContext) {
  const { ledger, all, regulations, names } = context
  const frequent = regulations.slice(0, REGULATIONS_MAX)
  return frequent
    .flatMap((a, index) => frequent.slice(index + 1).map((b) => ({ a: a.id, b: b.id })))
    .map(({ a, b }) => ({
      id: `${a} ${b}`,
      name: `${names('regulation', a)} en ${names('regulation', b)}`,
      laws: [a, b].map((id) => withArticle(names('regulation', id))),
      query: narrowed(all, ['regulation', a], ['regulation', b]),
      lift: liftOf(context, a, b),
    }))
    .filter(({ query }) => (ledger.shown(query) ?? 0) > 0)
    .toSorted(mostShown(ledger, ({ query }) => query))
}

/** From the one ratio to the other two regulations go together about as often as chance would have it. */
const AS_CHANCE = [0.8, 1.2] as const

/** How a pair compares with chance, as the end of a sentence; a ratio that says little is not told as a number. */
function againstChance({ ratio, cell }: Lift): readonly Run[] {
  const [from, to] = AS_CHANCE
  if (ratio === null) return []
  if (ratio < from) return text`; dat is minder vaak dan bij toeval te verwachten is`
  if (ratio <= to) return text`; dat is ongeveer zo vaak als bij toeval te verwachten is`
  return text`; dat is ${cell} keer zo vaak als bij toeval te verwachten is`
}

/** From this ratio on two regulations are said to go together. */
const TOGETHER_FROM = 1.5

/** What the ratio is, and what the table comes down to, so that a reader need not work it out. */
function conclusionOf(pairs: ReturnType<typeof pairsOf>): string {
  const measured = pairs.filter(({ lift }) => lift.ratio !== null)
  if (measured.length === 0)
    return 'Hoeveel vaker dat is dan bij toeval te verwachten was, is bij zulke aantallen nog niet te zeggen.'
  const explained =
    'De verhouding zegt hoeveel vaker dat is dan te verwachten was als regelingen los van elkaar zouden voorkomen: 1 is zo vaak als verwacht.'
  const clear = measured.filter(({ lift }) => (lift.ratio ?? 0) >= TOGETHER_FROM).map(({ laws }) => laws)
  if (clear.length === 0) {
    const which = measured.length < pairs.length ? 'de combinaties met een verhouding' : 'deze combinaties'
    const apart = 'de regelingen staan vooral bij elkaar omdat zij elk vaak voorkomen'
    return `${explained} Geen van ${which} komt duidelijk vaker voor dan verwacht: ${apart}.`
  }
  // Between the laws of a pair stands another word than between the pairs.
  const named =
    clear.length === 1
      ? clear.map((laws) => enumerate(laws))
      : clear.slice(0, CLEAR_MAX).map((laws) => laws.join(' met '))
  return `${explained} Duidelijk vaker samen dan verwacht gaan ${clear.length > CLEAR_MAX ? 'onder meer ' : ''}${enumerate(named)}.`
}

/** So many combinations are named in the text; the table has them all. */
const CLEAR_MAX = 3

/** The observed count over the expected one: to one decimal, as it is shown, and as it stands in the table. */
interface Lift {
  readonly ratio: number | null
  readonly cell: Run | string
}

/** Only told where all four counts behind it may be shown and are surely no smaller than what counts as small. */
function liftOf({ ledger, tally, all, names }: LetterContext, a: string, b: string): Lift {
  const together = narrowed(all, ['regulation', a], ['regulation', b])
  const [first, second] = [a, b].map((id) => narrowed(all, ['regulation', id]))
  if (!first || !second || ![together, first, second, all].every(ledger.isFirm))
    return { ratio: null, cell: '–' }
  const expected = (tally.count(first) * tally.count(second)) / tally.count(all)
  const lift = tally.count(together) / expected
  const shown = lift.toFixed(1)
  const cell = ledger.other(
    `verhouding.${a}.${b}`,
    `Casussen met ${names('regulation', a)} én ${names('regulation', b)}, gedeeld door het te verwachten aantal`,
    Number(lift.toFixed(2)),
    shown.replace('.', ','),
    ledger.idsOf(together),
  )
  return { ratio: Number(shown), cell }
}
