// What people wrote stays when a letter is drafted anew: their words, with the numbers and quotes in them as they are now.
import { inWords } from '../dutch/numerals.ts'
import type { LetterDraft, LetterNumber, Paragraph, Run } from '../letter.ts'
import { mapParagraphs, paragraphsOf } from './editing.ts'
import { housed } from './housing.ts'
import { type Quotable, quotesIn, renewedQuote } from './quotes.ts'
import { isRounded, isTold } from './shownCount.ts'
import { isDissent } from './signOff.ts'

/**
 * The fresh letter with the paragraphs that people wrote or changed in the one before it. One that the fresh letter has as
 * well takes its place; any other is put after what it stood behind, in its section or the nearest one before it.
 * `quotable` is what the cases that the letter before quotes say now.
 */
export function keepEdits(before: LetterDraft, fresh: LetterDraft, quotable: Quotable): LetterDraft {
  const written = new Map(
    paragraphsOf(before).flatMap((each): [string, Paragraph][] =>
      each.edited && !isDissent(each) ? [[each.id, each]] : [],
    ),
  )
  if (written.size === 0) return fresh
  const renew = renewalOf(before, fresh, quotable)
  const known = new Set(paragraphsOf(fresh).map(({ id }) => id))
  const merged = mapParagraphs(fresh, (computed) => {
    const own = written.get(computed.id)
    return own ? renew(own, computed) : computed
  })
  const homeless = [...written.values()].filter(({ id }) => !known.has(id)).map((each) => renew(each))
  return withOrigins(before, housed(merged, before, homeless))
}

/** How a paragraph of the letter before reads with the numbers of the fresh one. */
const renewalOf = (before: LetterDraft, fresh: LetterDraft, quotable: Quotable) => {
  const numbers = new Map([...before.numbers, ...fresh.numbers].map((number) => [number.id, number]))
  const old = new Map(before.numbers.map((number) => [number.id, number]))
  return (paragraph: Paragraph, computed?: Paragraph): Paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) =>
      run.quoteOf ? renewedQuote(run.quoteOf, quotable) : renewedRun(run, computed, old, numbers),
    ),
  })
}

/** A number keeps its words while it is the same; otherwise it takes those of the fresh text, or is written anew. */
function renewedRun(
  run: Run,
  computed: Paragraph | undefined,
  old: ReadonlyMap<string, LetterNumber>,
  numbers: ReadonlyMap<string, LetterNumber>,
): Run {
  const now = run.numberId === undefined ? undefined : numbers.get(run.numberId)
  if (now === undefined) return run
  if (now.value === old.get(now.id)?.value && now.shown === old.get(now.id)?.shown) return run
  const freshWords = computed?.runs.find(({ numberId }) => numberId === run.numberId)?.text
  return { text: freshWords ?? writtenLike(run.text, now), numberId: now.id }
}

function writtenLike(text: string, number: LetterNumber): string {
  const isPlainCount = number.query.kind === 'count' && isTold(number) && !isRounded(number)
  return isPlainCount && !/^\d/.test(text) ? inWords(number.value) : number.shown
}

/** A number that only people still use comes along as it was; it shows as no longer counted until it is taken out. */
function withOrigins(before: LetterDraft, letter: LetterDraft): LetterDraft {
  const used = new Set(paragraphsOf(letter).flatMap(({ runs }) => runs.map(({ numberId }) => numberId)))
  const known = new Set(letter.numbers.map(({ id }) => id))
  const carried = before.numbers.filter(({ id }) => used.has(id) && !known.has(id))
  const { quotes = [] } = letter
  const quoted = quotesIn(letter.sections).filter(({ reference }) =>
    quotes.every((each) => each.reference !== reference),
  )
  return { ...letter, numbers: [...letter.numbers, ...carried], quotes: [...quotes, ...quoted] }
}
