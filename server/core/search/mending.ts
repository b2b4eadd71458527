/** A word of a question with its spelling mended when the index does not know it. */
import type { AnalysedWord, DutchAnalysis } from './analysis.ts'
import type { Concept } from './plan.ts'
import type { PlanContext, Vocabulary } from './planContext.ts'
import type { QuestionLimits } from './questionLimits.ts'
import { isAskingWord } from './stopWords.ts'
import type { Thesaurus } from './thesaurus.ts'
import { variantsOf } from './wordings.ts'

/** How much a word counts that only asks, as "hoe" and "wanneer" do. */
const ASKING_WORD_IMPORTANCE = 0.15

/** How sure it is that a word was meant, by how many letters it differs from what was typed. */
const SURETY = [1, 0.85, 0.65]

/** One word with its spelling mended when the index does not know it. */
export function mended(word: AnalysedWord, context: PlanContext, limits: QuestionLimits): Concept {
  const own = variantsOf(word.terms)
  const concept: Concept = {
    kind: 'word',
    typed: word.word,
    variants: own,
    importance: isAskingWord(word.word) ? ASKING_WORD_IMPORTANCE : 1,
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
    const surety = SURETY[distance] ?? 0.5
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
