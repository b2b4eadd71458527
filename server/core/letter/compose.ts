// Writes the yearly letter from its facts.
import { longDate } from '../dutch/dates.ts'
import type { LetterDraft, Section } from '../letter.ts'
import { accountNumbers } from './accountNumbers.ts'
import { annexes } from './chapters/annexes.ts'
import { basis } from './chapters/basis.ts'
import { bottleneckChapter } from './chapters/bottlenecks.ts'
import { goodPractices, outlook, requests } from './chapters/closing.ts'
import { withDoubtfulCodes } from './chapters/doubtfulCodes.ts'
import { enforcementChapter } from './chapters/enforcement.ts'
import { followUp } from './chapters/followUp.ts'
import { opening } from './chapters/opening.ts'
import { summary } from './chapters/summary.ts'
import { themeChapter } from './chapters/themes.ts'
import { contextOf, type LetterContext } from './context.ts'
import { type CountQuery, keyOf } from './countQuery.ts'
import { type Foretold, planDisclosure } from './disclosurePlan.ts'
import { countsIn } from './earlier.ts'
import type { LetterFacts } from './facts.ts'
import { withNumberedCaptions } from './numberedCaptions.ts'
import { printedIn } from './printed.ts'
import { namesOf, questionOf } from './question.ts'
import { quotesIn } from './quotes.ts'
import { isRounded } from './shownCount.ts'
import { tallyOf } from './tally.ts'

/** What is hidden decides which questions the text asks; after so many times writing it asks nothing new. */
const WRITINGS_MAX = 10

/**
 * Writes the whole letter from the facts: the same facts always give the same letter. Small counts are hidden for the
 * letter as a whole, every number is bound to what was counted, and every paragraph names the cases it rests on. Which
 * numbers the letter tells is known once it is written, so it is written again until all of them were weighed together.
 */
export function composeLetter(facts: LetterFacts): LetterDraft {
  const tally = tallyOf(facts)
  // The yearly account is there for all to read by the time the letter is sent.
  const told = { ...facts, published: [...facts.published, ...accountNumbers(facts, tally)] }
  const contextWith = contextOf(told, tally)
  const asked = new Map<string, CountQuery>()
  for (let writing = 1, solves = false; writing <= WRITINGS_MAX; writing++) {
    const plan = planDisclosure({ facts: told, tally, asked: [...asked.values()] }, { solves })
    const draft = write(facts, contextWith(plan))
    const fresh = countsIn(draft).filter(({ query }) => !asked.has(keyOf(query)))
    for (const { query } of fresh) asked.set(keyOf(query), query)
    if (fresh.length > 0) continue
    const inDoubt = plan.inDoubt()
    if (inDoubt === 0 || solves) return { ...draft, ...standingOf(inDoubt, plan.toldBefore(), facts) }
    solves = true
  }
  throw new Error('the letter keeps asking something new')
}

/** What who settles the letter has to know: which of its hidden counts are not, or not surely, kept. */
function standingOf(inDoubt: number, toldBefore: readonly Foretold[], facts: LetterFacts) {
  const names = namesOf(facts)
  const told = toldBefore.map(({ query, left: { low, high } }) => ({
    id: keyOf(query),
    question: questionOf(query, names),
    low,
    ...(Number.isFinite(high) ? { high } : {}),
  }))
  return { ...(inDoubt > 0 ? { inDoubt } : {}), ...(told.length > 0 ? { toldBefore: told } : {}) }
}

function write(facts: LetterFacts, context: LetterContext): LetterDraft {
  const main = [
    summary(context),
    ...basis(context),
    ...themeChapter(context),
    ...bottleneckChapter(context),
    followUp(context),
    ...enforcementChapter(context),
    goodPractices(context),
    ...requests(context),
    outlook(context),
  ]
  const added = annexes(context)
  // The reading guide explains what is printed, so it is written last.
  const printed = printedIn([...main, ...added], context.ledger.numbers())
  const sections = [
    ...opening(context, printed),
    ...numbered(main.map((each) => withDoubtfulCodes(context, each, printed))),
    ...lettered(added),
  ]
  const numbers = context.ledger.numbers()
  const roundedIds = new Set(numbers.flatMap((each) => (isRounded(each) ? [each.id] : [])))
  const captioned = withNumberedCaptions(sections, roundedIds)
  return {
    year: facts.year,
    head: {
      to: 'De minister van Sociale Zaken en Werkgelegenheid',
      from: 'Signaleringsteam (Landelijke Cliëntenraad, VNG, Nederlandse Arbeidsinspectie)',
      date: facts.countedOn,
      reference: `${facts.year}-${facts.earlierLetters.length + 1}`,
      subject: `Knelpunten in de sociale zekerheid en de handhaving daarvan, ${facts.year}`,
      contact: 'Secretariaat van het Signaleringsteam',
      counted: `Peildatum ${longDate(facts.countedOn)}, codeboek ${facts.codebookVersion}`,
    },
    sections: captioned,
    numbers,
    quotes: quotesIn(captioned),
    basis: {
      countedOn: facts.countedOn,
      codebookVersion: facts.codebookVersion,
      threshold: facts.threshold,
      method: facts.method,
      dominance: facts.dominance,
    },
  }
}

/** Chapters get a number and their parts one below it; a bottleneck already has its own. */
function numbered(sections: readonly Section[]): readonly Section[] {
  let chapter = 0
  let part = 0
  return sections.map((each) => {
    if (each.level === 3) return each
    if (each.level === 1) {
      chapter += 1
      part = 0
      return { ...each, heading: `${chapter}. ${each.heading}` }
    }
    part += 1
    return { ...each, heading: `${chapter}.${part} ${each.heading}` }
  })
}

const lettered = (sections: readonly Section[]): readonly Section[] =>
  sections.map((each, index) => ({ ...each, heading: `Bijlage ${'ABCDEFGH'[index]}. ${each.heading}` }))
