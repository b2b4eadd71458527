// What differs between two versions of a letter, in a few sentences that are read first.
import { enumerate, plural } from '../dutch/words.ts'
import type { LetterComparison } from './compare.ts'

/** So many numbers are named; the others stand in the table below. */
const NAMED_MAX = 3

/** Sentences on texts, numbers and chapters; none where nothing differs. */
export function summaryOf({ chapters, numbers, texts }: LetterComparison): readonly string[] {
  return [textsInWords(texts), numbersInWords(numbers), ...chaptersInWords(chapters)].filter(Boolean)
}

function textsInWords(texts: LetterComparison['texts']): string {
  const came = texts.filter(({ before }) => before === null).length
  const went = texts.filter(({ after }) => after === null).length
  const kinds = [
    [texts.length - came - went, 'aangepast'],
    [came, 'nieuw'],
    [went, 'vervallen'],
  ] as const
  const told = kinds.flatMap(([count, kind]) => (count > 0 ? [{ count, kind }] : []))
  const [first, ...others] = told
  if (!first) return ''
  const opening = `${first.count} ${plural(first.count, 'alinea of tabel is', 'alinea’s en tabellen zijn')} ${first.kind}`
  return `${enumerate([opening, ...others.map(({ count, kind }) => `${count} ${kind}`)])}.`
}

function numbersInWords(numbers: LetterComparison['numbers']): string {
  if (numbers.length === 0) return ''
  const moved = numbers.flatMap(({ question, was, now }) =>
    was !== null && now !== null ? [`${question}: van ${was} naar ${now}`] : [],
  )
  const named = moved.slice(0, NAMED_MAX).join('; ')
  const which =
    moved.length === 0
      ? ''
      : `${moved.length < numbers.length || moved.length > NAMED_MAX ? ', waaronder' : ':'} ${named}`
  return `${numbers.length} ${plural(numbers.length, 'getal is', 'getallen zijn')} anders${which}.`
}

function chaptersInWords(chapters: LetterComparison['chapters']): readonly string[] {
  const headings = (came: boolean) =>
    chapters.filter((each) => each.came === came).map(({ heading }) => `‘${heading}’`)
  const [came, went] = [headings(true), headings(false)]
  return [
    came.length > 0 ? `Nieuw in de brief: ${enumerate(came)}.` : '',
    went.length > 0 ? `Niet meer in de brief: ${enumerate(went)}.` : '',
  ]
}
