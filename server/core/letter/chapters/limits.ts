// What the reading guide says of the numbers: what they do not tell, and how to read what stands in the place of one.
import { ROUNDING_BASE } from '../../disclosure/rounding.ts'
import { inWords } from '../../dutch/numerals.ts'
import { enumerate } from '../../dutch/words.ts'
import type { Run } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import { HIDDEN_CELL, SHIELDED, smallWords } from '../countWords.ts'
import { SHARE_OF_MIN_WORDS } from '../ledger.ts'
import type { Printed } from '../printed.ts'
import { sentences } from '../richText.ts'

/** Explains only what this letter prints. */
export const limits = ({ facts }: LetterContext, printed: Printed): readonly Run[] =>
  sentences(
    'Wij tellen wat ons is gemeld. Wie meldt, is geen doorsnede van iedereen die met de regels te maken heeft. De aantallen zeggen daarom niet hoe vaak iets in Nederland voorkomt, wel dat het voorkomt en hoe.',
    ...(facts.method === 'round' ? roundedCounts(printed) : hiddenCounts(facts.threshold, printed)),
    dashes(printed),
    shares(facts.method === 'round', printed),
    printed.numbersAs(() => true).some(({ query }) => query.kind === 'quoted')
      ? 'Waar wij een aantal nu niet noemen, staat soms wat een eerdere brief telde, met het jaar van die brief. Hoeveel het er sindsdien zijn geworden, volgt daar niet uit.'
      : '',
  )

function hiddenCounts(threshold: number, printed: Printed): readonly string[] {
  const small = smallWords(threshold).filter(printed.says)
  const stead =
    small.length > 0
      ? `: in de tekst staat dan ${enumerate(
          small.map((words) => `‘${words}’`),
          'of',
        )}`
      : ''
  return [
    `Aantallen casussen kleiner dan ${inWords(threshold)} noemen wij niet, om niemand herkenbaar te maken${stead}.`,
    'Ook grotere aantallen laten wij soms weg, omdat anders een klein aantal daaruit af te leiden zou zijn.',
    printed.says(SHIELDED) ? `Dan staat er ‘${SHIELDED}’, en dat kan van klein tot groot zijn.` : '',
  ]
}

const roundedCounts = (printed: Printed): readonly string[] => [
  `Aantallen zijn afgerond op ${inWords(ROUNDING_BASE)}, om niemand herkenbaar te maken; een totaal hoeft daarom niet gelijk te zijn aan de som van zijn delen.`,
  'Aantallen waaruit af te leiden zou zijn hoeveel het er precies zijn, of die vooral van één organisatie komen, laten wij weg.',
  printed.says(SHIELDED) ? `In de tekst staat dan ‘${SHIELDED}’.` : '',
]

/** How a number that is left out stands in a table, beside one that is nothing. */
function dashes(printed: Printed): string {
  const parts = [
    ...(printed.says(HIDDEN_CELL) ? ['staat een streepje (–) voor een aantal dat wij niet noemen'] : []),
    ...(printed.says('0') ? ['betekent een nul dat er geen enkele casus is'] : []),
  ]
  return parts.length > 0 ? `In de tabellen ${enumerate(parts)}.` : ''
}

function shares(isRounded: boolean, printed: Printed): string {
  if (!printed.some((text) => text.endsWith('%'))) return ''
  return isRounded
    ? `Percentages zijn berekend uit de afgeronde aantallen en staan er alleen bij ${SHARE_OF_MIN_WORDS} casussen of meer; ${NOT_QUITE}`
    : `Percentages geven wij alleen van ${SHARE_OF_MIN_WORDS} casussen of meer; ${NOT_QUITE}`
}
const NOT_QUITE = 'door afronding zijn zij samen niet altijd precies het geheel.'
