// Names the place of a provision in full words, as laws and letters do.
import { groupBy } from '../groupBy.ts'
import { ordinal } from './numerals.ts'
import { enumerate } from './words.ts'

/** An article with the paragraphs (leden) and parts (onderdelen) meant; a second paragraph of one number is `8*`. */
export interface ProvisionPlace {
  readonly article: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
}

/** "1" of "onderdeel f, onder 1°": an item below a part, told from it by its number. */
export const isItem = (part: string): boolean => /^\d+$/.test(part)

/** A place in words, as `artikel 31, tweede lid, onderdelen m en s`; without the name of the regulation. */
export function placeName({ article, paragraphs, parts }: ProvisionPlace): string {
  const pieces = [`artikel ${article}`]
  if (paragraphs.length > 0) pieces.push(paragraphsName(paragraphs))
  const letters = parts.filter((part) => !isItem(part))
  const items = parts.filter(isItem).map((number) => `${number}°`)
  if (letters.length > 0)
    pieces.push(`${letters.length === 1 ? 'onderdeel' : 'onderdelen'} ${enumerate(letters)}`)
  if (items.length > 0) pieces.push(`onder ${enumerate(items)}`)
  return pieces.join(', ')
}

/** The place of one provision on record. */
export interface RecordedPlace {
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
}

/** The order of the law itself: article 2 before 18 before 18a, the second paragraph before the tenth. */
export const inOrderOfLaw = (a: RecordedPlace, b: RecordedPlace): number =>
  byNumber(a.article, b.article) ||
  byNumber(a.paragraph ?? '', b.paragraph ?? '') ||
  byNumber(a.part ?? '', b.part ?? '')

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'nl', { numeric: true })

/** The name of one provision on record, as `artikel 31, tweede lid, onderdeel m`. */
export const provisionName = ({ article, paragraph, part }: RecordedPlace): string =>
  placeName({
    article,
    paragraphs: paragraph === null ? [] : [paragraph],
    parts: part === null ? [] : [part],
  })

/**
 * Several places of one regulation in the order of the law, each article named once where that can be:
 * `artikel 18, vierde en vijfde lid; artikel 31, tweede lid, onderdelen m en s`.
 */
export const placesName = (places: readonly RecordedPlace[]): string => placeNames(places).join('; ')

/**
 * Several places with the regulation they stand in, for running text:
 * `artikel 18, achtste lid, en artikel 31, tweede lid, onderdeel m, van de Participatiewet`.
 */
export function placesOf(places: readonly RecordedPlace[], regulation: string): string {
  const names = placeNames(places)
  const closed = names.map((name) => (name.includes(', ') ? `${name},` : name))
  const last = closed.at(-1) ?? ''
  const before = [...names.slice(0, -2), ...closed.slice(-2, -1)]
  return `${before.length > 0 ? `${before.join(', ')} en ` : ''}${last} van de ${regulation}`
}

function placeNames(places: readonly RecordedPlace[]): readonly string[] {
  const inOrder = places.toSorted(inOrderOfLaw)
  const together = groupBy(inOrder, ({ article, paragraph, part }) =>
    part === null ? `${article} ${paragraph === null ? '' : 'leden'}` : `${article} ${paragraph} onderdelen`,
  )
  return [...together.values()].map((group) => {
    const found = (values: readonly (string | null)[]) => [
      ...new Set(values.filter((value) => value !== null)),
    ]
    return placeName({
      article: group[0]?.article ?? '',
      paragraphs: found(group.map(({ paragraph }) => paragraph)),
      parts: found(group.map(({ part }) => part)),
    })
  })
}

/** `vierde en achtste lid`; of two paragraphs with one number is told which are meant. */
function paragraphsName(paragraphs: readonly string[]): string {
  const ranks = [...new Set(paragraphs.map((paragraph) => paragraphRank(paragraph.replace('*', ''))))]
  const doubled = paragraphs
    .filter((paragraph) => paragraph.endsWith('*'))
    .map((paragraph) => paragraph.replace('*', ''))
    .map((number) =>
      paragraphs.includes(number)
        ? `beide leden met nummer ${number}`
        : `van de twee leden met nummer ${number} het tweede`,
    )
  return `${enumerate(ranks)} lid${doubled.length > 0 ? ` (${enumerate(doubled)})` : ''}`
}

const paragraphRank = (paragraph: string): string =>
  /^\d+$/.test(paragraph) ? ordinal(Number(paragraph)) : paragraph
