// How a letter reads to who reads all of it: which sentences come back, and which bottlenecks in a row read alike.
import { sentencesOf } from '#core/dutch/words.ts'
import { REGULATIONS } from '#core/law/reference.ts'
import type { LetterDraft, Paragraph, Section } from '#core/letter.ts'

/** A sentence may come back with at most so many words that are its own. */
const WORDS_MAX = 6

/** So many words make how a sentence begins. */
const OPENING = 3

/** The names of laws, the longest first: one may stand in another. */
const LAWS = REGULATIONS.map(({ citationTitle }) => citationTitle).toSorted((a, b) => b.length - a.length)

/** A paragraph without what differs by nature: numbers, names of laws and of bottlenecks, and words between quotation marks. */
function masked({ runs }: Paragraph): string {
  const text = runs.map((run) => (run.numberId === undefined ? run.text : '#')).join('')
  return LAWS.reduce((left, name) => left.replaceAll(name, '#'), text)
    .replace(/‘[^’]*’/g, '#')
    .replace(/K-\d+|\d[\d.,]*/g, '#')
}

const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}#][\p{L}\p{N}-]*/gu) ?? []

/** Chapters 3 and 4, without what cases say themselves. */
const chaptersIn = ({ sections }: LetterDraft): readonly Section[] => {
  const [from, to] = ['draden', 'opvolging'].map((chapter) => sections.findIndex(({ id }) => id === chapter))
  return sections.slice(from, to)
}

const paragraphsOf = ({ blocks }: Section): readonly Paragraph[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [] : block.paragraphs))
    .filter(({ id }) => !id.endsWith('.casus'))

/** The longer sentences of chapters 3 and 4 that stand more than so many times, each with how often. */
export function repeatedSentences(draft: LetterDraft, times: number): readonly string[] {
  const seen = new Map<string, number>()
  for (const paragraph of chaptersIn(draft).flatMap(paragraphsOf))
    for (const sentence of sentencesOf(masked(paragraph))) {
      const isLong = wordsOf(sentence).filter((word) => word !== '#').length > WORDS_MAX
      if (isLong) seen.set(sentence, (seen.get(sentence) ?? 0) + 1)
    }
  return [...seen].filter(([, count]) => count > times).map(([sentence, count]) => `${count} × ${sentence}`)
}

/** Where two sections of one chapter that stand side by side begin or end a paragraph of the same role in the same words. */
export function alikeNeighbours(draft: LetterDraft): readonly string[] {
  const told = chaptersIn(draft)
    .map((section) => ({ ...section, paragraphs: paragraphsOf(section) }))
    .filter(({ id, level, paragraphs }) => (level === 3 || id.startsWith('draden.')) && paragraphs.length > 0)
  return told.flatMap((section, at) => {
    const before = told[at - 1]
    return section.paragraphs.flatMap((paragraph) => {
      const role = roleOf(paragraph)
      const other = before?.paragraphs.find((each) => roleOf(each) === role)
      if (other === undefined) return []
      const [here, there] = [paragraph, other].map((each) => formsOf(each))
      return ([0, -1] as const).flatMap((place) =>
        here?.at(place) === there?.at(place)
          ? [`${before?.id} and ${section.id}, ${role}: ${here?.at(place)} …`]
          : [],
      )
    })
  })
}

const roleOf = ({ id }: Paragraph): string => id.split('.').at(-1) ?? ''

/** How each sentence of a paragraph begins. */
const formsOf = (paragraph: Paragraph): readonly string[] =>
  sentencesOf(masked(paragraph)).map((sentence) => wordsOf(sentence).slice(0, OPENING).join(' '))
