/** Finds landlords that no kind of business announces: what someone rents from is an organisation, "huur van Zonnewende". */
import { DEPARTMENTS } from './lexicon/organisationWords.ts'
import type { Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { keySign } from './signs.ts'
import type { Stretch } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const RENTS = keySign((key) =>
  /^(?:huur|huurt|huurde|huurden|huren|gehuurd|huurwoning|huurhuis|huurflat|huurschuld|huurachterstand|huurcontract)$/.test(
    key,
  ),
)
/** How many words may stand between renting and whom it is from: "huur een kleine flat van". */
const APART_MAX = 4
const NAME_MAX = 4

const mayName = (token: Token | undefined): token is Token =>
  isCapital(token) && token.free && !token.opens && !isListedPlace(token.key) && !DEPARTMENTS.has(token.key)

/** The names behind "huur van", "huurde bij" and the like, as stretches. */
export function findLandlords({ at, text, tokens }: Page): Stretch[] {
  return at(RENTS).flatMap((i) => {
    for (let k = i + 1; k <= i + APART_MAX && tokens[k]?.shape === 'lower' && !tokens[k]?.opens; k++)
      if (/^(?:van|bij)$/.test(tokens[k]?.key ?? '')) return nameFrom(text, tokens, k + 1)
    return []
  })
}

/** The words with capitals from `first` on, when the first is no person and one of them is nothing that stays. */
function nameFrom(text: string, tokens: readonly Token[], first: number): Stretch[] {
  let last = first
  if (!mayName(tokens[first])) return []
  while (
    last < first + NAME_MAX &&
    mayName(tokens[last + 1]) &&
    text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' '
  )
    last++
  const words = tokens.slice(first, last + 1)
  const person = words.some(({ kinds }) => kinds.name && !kinds.ordinary)
  if (person || words.every(({ kinds, shape }) => kinds.spared || shape === 'capitals')) return []
  return [{ start: words[0]?.start ?? 0, end: words.at(-1)?.stemEnd ?? 0 }]
}
