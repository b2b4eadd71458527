/** Compounds that someone typed in pieces, as people do: "terug vordering", "bijstands uitkering", "op schorting". */
import type { AnalysedWord, DutchAnalysis } from './analysis.ts'
import type { Thesaurus } from './thesaurus.ts'

/** What tells whether pieces are a word. */
interface WordsKnown {
  readonly analysis: DutchAnalysis
  readonly thesaurus: Thesaurus
  readonly vocabulary: {
    /** Whether any document holds the stem. */
    knows(stem: string): boolean
    /** Whether a document holds the folded word as it is. */
    hasWord(word: string): boolean
  }
}

/** The most pieces a word is read from: "kosten delers norm". */
const PIECES_MAX = 3

/** A run of words with each word that was typed in pieces written as one, so that it is read like any other word. */
export function withoutSplits(text: string, context: WordsKnown): string {
  const words = context.analysis.analyse(text)
  let whole = ''
  let end = 0
  for (let at = 0; at < words.length; ) {
    const pieces = piecesFrom(words, at, text, context)
    const last = pieces.at(-1)
    if (last === undefined) {
      at += 1
      continue
    }
    whole += text.slice(end, pieces[0]?.start) + wordOf(pieces)
    end = last.end
    at += pieces.length
  }
  return whole + text.slice(end)
}

/** The words from here on that are one word together, most of them first; none when there is no such word. */
function piecesFrom(words: readonly AnalysedWord[], from: number, text: string, context: WordsKnown) {
  for (let length = PIECES_MAX; length > 1; length--) {
    const pieces = words.slice(from, from + length)
    if (pieces.length === length && stand(pieces, text) && areOneWord(pieces, context)) return pieces
  }
  return []
}

const wordOf = (pieces: readonly AnalysedWord[]): string => pieces.map(({ word }) => word).join('')

/** Whether nothing but a space stands between them, and each is made of letters. */
const stand = (pieces: readonly AnalysedWord[], text: string): boolean =>
  pieces.every(({ word }) => /^\p{L}{2,}$/u.test(word)) &&
  pieces.every(
    ({ end }, at) => at === pieces.length - 1 || /^\s+$/.test(text.slice(end, pieces[at + 1]?.start)),
  )

/**
 * Whether the pieces are a word of the documents, of the lists of other words, or of the word list where a piece is in no document.
 * A function word mostly stands by itself ("in houding"), so that it is only a piece where what follows would be no word without
 * it, or one that no document holds by itself while one holds the two together ("was machine").
 */
function areOneWord(pieces: readonly AnalysedWord[], known: WordsKnown): boolean {
  const { analysis, vocabulary } = known
  const last = pieces.at(-1)
  if (last === undefined || last.stopWord) return false
  const word = wordOf(pieces)
  if (!pieces.some(({ stopWord }) => stopWord))
    return (
      isKnown(word, known) ||
      (analysis.isWord(word) && pieces.some(({ terms }) => !vocabulary.knows(terms.stem)))
    )
  if (pieces.length > 2) return false
  return analysis.isWord(last.word)
    ? vocabulary.hasWord(word) && !vocabulary.hasWord(last.word)
    : analysis.isWord(word) || isKnown(word, known)
}

/** Whether a document or the lists of other words hold it. */
const isKnown = (word: string, { analysis, vocabulary, thesaurus }: WordsKnown): boolean =>
  vocabulary.hasWord(word) || thesaurus.lookUp([analysis.stem(word)], 0).wordings.length > 0
