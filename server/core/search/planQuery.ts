/** Turns a question into a plan: concepts with their wordings, spelling mistakes mended, synonyms added. */
import { articleCodeOf } from '#core/suggest/articles.ts'
import type { WordTerms } from './analysis.ts'
import { articleFirst, type CitationWord, citationWords } from './citationWords.ts'
import { citedArticle } from './citedArticle.ts'
import { mended } from './mending.ts'
import type { CitedArticle, Concept, LeftOut, QueryPlan, Variant } from './plan.ts'
import type { PlanContext } from './planContext.ts'
import type { QueryOption, QueryPiece } from './queryLanguage.ts'
import { CONCEPTS_MAX, QuestionLimits } from './questionLimits.ts'
import { saidBy } from './saidBy.ts'
import { withoutSplits } from './splitWords.ts'
import { saidAround, TERM_LENGTH_MAX } from './thesaurus.ts'
import { tokenise } from './tokens.ts'
import { atomOf, stemOfFirst, synonym, together, variantsOf } from './wordings.ts'

/** How sure it is that what an article is about was meant. */
const SUBJECT_WEIGHT = 0.3

/** Shorter words of what an article is about say too little by themselves. */
const SUBJECT_WORD_LENGTH_MIN = 5

/** Reads the pieces of a question; fields are dealt with elsewhere. */
export function planQuery(asTyped: readonly QueryPiece[], context: PlanContext): QueryPlan {
  const pieces = asTyped.map((piece) =>
    piece.kind === 'words' && !piece.excluded
      ? { ...piece, text: withoutSplits(piece.text, context) }
      : piece,
  )
  const concepts: Concept[] = []
  const excluded: Concept[] = []
  const phrases: string[][] = []
  const excludedPhrases: string[][] = []
  const limits = new QuestionLimits({ mends: true })
  const excludedLimits = new QuestionLimits({ mends: false })
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      const found = conceptsOf(piece.text, context, piece.excluded ? excludedLimits : limits)
      ;(piece.excluded ? excluded : concepts).push(...found)
    } else if (piece.kind === 'phrase') {
      const words = wordsIn(piece.text)
      const others = piece.excluded ? excludedPhrases : phrases
      if (words.length > 0 && !others.some((other) => other.join(' ') === words.join(' '))) others.push(words)
    } else if (piece.kind === 'either') {
      const any = anyOf(limits.first(piece.options, textOf), context, limits)
      if (any.variants.length > 0) concepts.push(any)
    }
  }
  const { corrections } = limits
  const meant = withSubjects(asMeant(spokenOf(pieces), corrections), concepts)
  return {
    concepts: limits.first(concepts, typedOf),
    topics: context.topics.ofQuestion(meant, codesNamed(concepts)),
    said: saidBy(meant, concepts, context.analysis),
    citations: concepts.some(({ kind }) => kind === 'article'),
    excluded: excludedLimits.first(excluded, typedOf),
    phrases: limits.first(phrases, asPhrase),
    excludedPhrases: excludedLimits.first(excludedPhrases, asPhrase),
    corrections,
    leftOut: bothLeftOut(limits, excludedLimits),
    onlyCommon: concepts.length === 0 && phrases.length === 0 && wordsIn(spokenOf(pieces)).length > 0,
  }
}

const quoted = (words: string): string => `"${words}"`
const textOf = ({ kind, text }: QueryOption): string => (kind === 'phrase' ? quoted(text) : text)
const typedOf = ({ typed }: Concept): string => typed
const asPhrase = (words: readonly string[]): string => quoted(words.join(' '))

const bothLeftOut = ({ leftOut }: QuestionLimits, { leftOut: excluded }: QuestionLimits): LeftOut => ({
  ...leftOut,
  asked: [...leftOut.asked, ...excluded.asked.map((typed) => `-${typed}`)],
})

/** What a question says, and what the articles that it names are about. */
const withSubjects = (question: string, concepts: readonly Concept[]): string =>
  [question, ...provisionsNamed(concepts).map(({ subject }) => subject)].join('. ')

const provisionsNamed = (concepts: readonly Concept[]) =>
  concepts.flatMap(({ cited }) => cited?.provisions ?? [])

const codesNamed = (concepts: readonly Concept[]): readonly string[] =>
  provisionsNamed(concepts).flatMap(({ id }) => articleCodeOf(id) ?? [])

/** The words of a question that say what it is about. */
const spokenOf = (pieces: readonly QueryPiece[]): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'either') return piece.options.map(({ text }) => text)
      return piece.kind === 'field' || piece.excluded ? [] : [piece.text]
    })
    .join(' ')

/** A question as typed with each mended word replaced. */
export const asMeant = (words: string, corrections: QueryPlan['corrections']): string =>
  corrections.reduce((text, { typed, meant }) => text.replace(new RegExp(typed, 'iu'), () => meant), words)

const wordsIn = (text: string): string[] => tokenise(text).map(({ word }) => word)

/** What any of the options will do for; who quotes one of them wants what holds it, or another of them, and no more. */
const anyOf = (options: readonly QueryOption[], context: PlanContext, limits: QuestionLimits): Concept => ({
  kind: 'word',
  typed: options.map(({ text }) => text).join(' OF '),
  importance: 1,
  variants: options.flatMap(({ kind, text }) =>
    kind === 'phrase'
      ? phraseOf(text, context)
      : conceptsOf(text, context, limits).flatMap(({ variants }) => variants),
  ),
  required: options.some(({ kind }) => kind === 'phrase'),
})

function phraseOf(text: string, { analysis }: PlanContext): Variant[] {
  const exact = wordsIn(text)
  const atoms = analysis.analyse(text).flatMap(({ stopWord, terms }) => (stopWord ? [] : atomOf(terms.stem)))
  return exact.length === 0 ? [] : [{ atoms, weight: 1, typed: true, exact }]
}

/** The concepts in a run of words. */
function conceptsOf(typed: string, context: PlanContext, limits: QuestionLimits): Concept[] {
  const text = articleFirst(typed)
  const cited = citationWords(text)
  const spoken = context.analysis
    .analyse(text)
    .filter(({ start, end }) => !cited.some((citation) => start >= citation.start && end <= citation.end))
  const content = spoken.filter(({ stopWord, word }) => !stopWord && (word.length > 1 || /\d/.test(word)))
  const asked = new Map(cited.map((citation) => [citation.terms.stem, citation]))
  const concepts = [...asked.values()].flatMap((citation): Concept[] => {
    const typed = text.slice(citation.start, citation.end)
    return limits.countArticle(typed) ? [articleConcept(typed, citation, context, limits)] : []
  })
  const words: Concept[] = []
  let at = 0
  while (at < content.length && concepts.length < CONCEPTS_MAX) {
    for (const word of content.slice(words.length, at + TERM_LENGTH_MAX))
      words.push(mended(word, context, limits))
    const stems = words.map(({ variants }) => stemOfFirst(variants))
    const term = context.thesaurus.lookUp(stems, at, (length) => saidAround(spoken, content, at, length))
    const concept = together(words.slice(at, at + term.length), term.wordings.map(synonym))
    if (!concepts.some(({ typed }) => typed === concept.typed)) concepts.push(concept)
    at += term.length
  }
  const rest = content.slice(at).filter(({ word }) => !concepts.some(({ typed }) => typed === word))
  limits.leaveOut(rest.map(({ start, end }) => text.slice(start, end)))
  return concepts
}

function articleConcept(
  typed: string,
  { terms, citation }: CitationWord,
  context: PlanContext,
  limits: QuestionLimits,
): Concept {
  const cited = citedArticle(citation)
  const hints = subjectHints(typed, cited, terms, context, limits)
  return { kind: 'article', typed, variants: [...variantsOf(terms), ...hints], importance: 1, cited }
}

/** When no text names an article, the words for what it is about hint at it. */
const subjectHints = (
  typed: string,
  { provisions }: CitedArticle,
  { stem }: WordTerms,
  { analysis, vocabulary }: PlanContext,
  limits: QuestionLimits,
): Variant[] =>
  (provisions.length > 0 && !vocabulary.knows(stem) && limits.countHint(typed) ? provisions : [])
    .flatMap(({ subject }) => analysis.analyse(subject))
    .filter(({ stopWord, word }) => !stopWord && word.length >= SUBJECT_WORD_LENGTH_MIN)
    .flatMap(({ terms }) => variantsOf(terms))
    .map((variant) => ({ ...variant, weight: variant.weight * SUBJECT_WEIGHT, typed: false }))
