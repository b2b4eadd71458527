/** Turns a question into a plan: concepts with their wordings, spelling mistakes mended, synonyms added. */
import { articleCodeOf } from '#core/suggest/articles.ts'
import type { AnalysedWord, DutchAnalysis, WordTerms } from './analysis.ts'
import { articleFirst, type CitationWord, citationWords } from './citationWords.ts'
import { citedArticle } from './citedArticle.ts'
import type { Atom, CitedArticle, Concept, LeftOut, QueryPlan, Variant } from './plan.ts'
import type { QueryOption, QueryPiece } from './queryLanguage.ts'
import { CONCEPTS_MAX, QuestionLimits } from './questionLimits.ts'
import { saidBy } from './saidBy.ts'
import { withoutSplits } from './splitWords.ts'
import { isAskingWord } from './stopWords.ts'
import { saidAround, TERM_LENGTH_MAX, type Thesaurus, type Wording } from './thesaurus.ts'
import { tokenise } from './tokens.ts'
import type { Topic, TopicReader } from './topics.ts'

/** What the index knows, asked while a question is read. */
export interface Vocabulary {
  /** Whether any document holds the stem, as a word or within a compound. */
  knows(stem: string): boolean
  /** Whether a document holds the folded word as it is. */
  hasWord(word: string): boolean
  /** The shortest words of the index that start with what was typed; none when what was typed is too short. */
  startingWith(typed: string): readonly string[]
  /** The words of the index most like an unknown one, best first; empty when none is near. */
  similarTo(word: string): readonly { readonly word: string; readonly distance: number }[]
}

/** What planning needs. */
export interface PlanContext {
  readonly analysis: DutchAnalysis
  readonly thesaurus: Thesaurus
  readonly topics: TopicReader
  readonly vocabulary: Vocabulary
}

/** How sure each kind of wording is that it means what was typed. */
const WEIGHTS = {
  parts: 0.85,
  alone: 0.4,
  typo: [1, 0.85, 0.65],
  askingWord: 0.15,
  subject: 0.3,
} as const

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
  const meant = asMeant(spokenOf(pieces), corrections)
  return {
    concepts: limits.first(concepts, typedOf),
    topics: topicsOf(meant, concepts, context),
    said: saidBy(meant, concepts, context.analysis),
    citations: concepts.some(({ kind }) => kind === 'article'),
    excluded: excludedLimits.first(excluded, typedOf),
    phrases: limits.first(phrases, asPhrase),
    excludedPhrases: excludedLimits.first(excludedPhrases, asPhrase),
    corrections,
    leftOut: bothLeftOut(limits, excludedLimits),
  }
}

const textOf = ({ text }: QueryOption): string => text
const typedOf = ({ typed }: Concept): string => typed
const asPhrase = (words: readonly string[]): string => words.join(' ')

const bothLeftOut = ({ leftOut }: QuestionLimits, { leftOut: excluded }: QuestionLimits): LeftOut => ({
  ...leftOut,
  asked: [...leftOut.asked, ...excluded.asked.map((typed) => `-${typed}`)],
})

/** What a question is about: the articles it names, what it says, and what the articles are about that no text names. */
function topicsOf(question: string, concepts: readonly Concept[], context: PlanContext): readonly Topic[] {
  const cited = concepts.flatMap(({ cited: article, variants }) =>
    article === undefined
      ? []
      : { provisions: article.provisions, unnamed: !context.vocabulary.knows(stemOfFirst(variants)) },
  )
  const subjects = cited.flatMap(({ provisions, unnamed }) =>
    unnamed ? provisions.map(({ subject }) => subject) : [],
  )
  const named = cited.flatMap(({ provisions }) => provisions.flatMap(({ id }) => articleCodeOf(id) ?? []))
  return context.topics.ofQuestion([question, ...subjects].join('. '), named)
}

const stemOfFirst = ([variant]: readonly Variant[]): string => variant?.atoms[0]?.stem ?? ''

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
  const atoms = analysis.analyse(text).flatMap(({ stopWord, terms }) => (stopWord ? [] : inside(terms.stem)))
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
    .map((variant) => ({ ...variant, weight: variant.weight * WEIGHTS.subject, typed: false }))

const inside = (stem: string): Atom => ({ stem })

const synonym = ({ stems, weight }: Wording): Variant => ({ atoms: stems.map(inside), weight, typed: false })

/** One word with its spelling mended when the index does not know it. */
function mended(word: AnalysedWord, context: PlanContext, limits: QuestionLimits): Concept {
  const own = variantsOf(word.terms)
  const concept: Concept = {
    kind: 'word',
    typed: word.word,
    variants: own,
    importance: isAskingWord(word.word) ? WEIGHTS.askingWord : 1,
  }
  // A word that is spelt well is not taken for another one, nor for the beginning of one, however few documents hold it.
  const isAsMeant = isKnown(word, context.vocabulary) || context.analysis.isWord(word.word)
  if (isAsMeant || !limits.countMending(word.word)) return concept
  const begun = context.vocabulary.startingWith(word.word)
  // A beginning is not mistaken for another word, but a word one letter off is meant before a longer one.
  const near = context.vocabulary.similarTo(word.word)
  const inIndex = begun.length > 0 && (near[0]?.distance ?? 2) > 1 ? begun.map(completed) : near
  // What no document holds may have been meant for a word that leads to others: "bodschappen" to a voedselpakket.
  const inWords = inIndex.length > 0 ? inIndex : likeCompound(word.word, context)
  const similar = inWords.length > 0 ? inWords : likeTerm(word, context.thesaurus)
  const [best] = similar
  if (best === undefined) return concept
  limits.corrections.push({ typed: word.word, meant: best.word })
  const variants = similar.flatMap(({ word: meant, distance }) => {
    const surety = WEIGHTS.typo[distance] ?? 0.5
    return variantsOf(context.analysis.terms(meant)).map((variant) => ({
      ...variant,
      weight: variant.weight * surety,
    }))
  })
  return { ...concept, variants: [...variants, ...own] }
}

/** The fewest letters of each half of a compound that is mended. */
const HALF_LENGTH_MIN = 5
/** What is longer is no word. */
const COMPOUND_LENGTH_MAX = 60

/** A compound that no document holds, misspelt in its last part: "toekenningsbeslut". The longest good beginning counts. */
function likeCompound(word: string, { analysis, vocabulary }: PlanContext) {
  if (word.length > COMPOUND_LENGTH_MAX) return []
  for (let at = word.length - HALF_LENGTH_MIN; at >= HALF_LENGTH_MIN; at--) {
    const [beginning, end] = [word.slice(0, at), word.slice(at)]
    if (!isBeginning(beginning, analysis)) continue
    if (analysis.isWord(end) || analysis.terms(end).parts.length > 0) return []
    const [near] = vocabulary.similarTo(end).filter(({ distance }) => distance === 1)
    if (near !== undefined) return [{ word: beginning + near.word, distance: near.distance }]
  }
  return []
}

/** A word, or a compound, with or without its linking -s-. */
const isBeginning = (text: string, analysis: DutchAnalysis): boolean =>
  [text, text.replace(/s$/, '')].some((one) => analysis.isWord(one) || analysis.terms(one).parts.length > 1)

/** The word of a known term that was meant, if any; what is made of words is left as it is. */
const likeTerm = ({ word, terms }: AnalysedWord, thesaurus: Thesaurus) =>
  terms.parts.length > 0 ? [] : thesaurus.similarTo(word).slice(0, 1)

const completed = (word: string) => ({ word, distance: 0 })

function isKnown({ word, terms }: AnalysedWord, vocabulary: Vocabulary): boolean {
  if (word.length < 4 || /\d/.test(word) || vocabulary.knows(terms.stem)) return true
  return terms.parts.length > 1 && terms.parts.every((part) => vocabulary.knows(part))
}

function variantsOf({ stem, parts, joins }: WordTerms): Variant[] {
  const whole = { atoms: [inside(stem)], weight: 1, typed: true }
  const apart = parts.length < 2 ? [] : [{ atoms: parts.map(inside), weight: WEIGHTS.parts, typed: true }]
  const less = [...joins, ...parts].map((part) => ({
    atoms: [inside(part)],
    weight: WEIGHTS.alone,
    typed: false,
  }))
  return [whole, ...apart, ...less]
}

/** Words that are one concept together; each of them alone still says a little. */
function together(words: readonly Concept[], others: readonly Variant[]): Concept {
  const [single] = words
  if (single !== undefined && words.length === 1)
    return { ...single, variants: [...single.variants, ...others] }
  const atoms = words.flatMap(({ variants }) => variants[0]?.atoms ?? [])
  return {
    kind: 'word',
    typed: words.map(({ typed }) => typed).join(' '),
    importance: Math.max(...words.map(({ importance }) => importance)) * (1 + 0.5 * (words.length - 1)),
    variants: [
      { atoms, weight: 1, typed: true },
      ...others,
      ...words.flatMap(({ variants }) =>
        variants.map((variant) => ({ ...variant, weight: variant.weight * WEIGHTS.alone })),
      ),
    ],
  }
}
