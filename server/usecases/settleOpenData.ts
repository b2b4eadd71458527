// With a letter, the open data over its year are settled, and over years before it that have none yet.
import { accountNumbers } from '#core/letter/accountNumbers.ts'
import { countsIn } from '#core/letter/earlier.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { type NameOf, settleEdition } from '#core/opendata/settleEdition.ts'
import type { Queryable } from '#db/client.ts'
import { readOpenCases } from '#db/openCaseFacts.ts'
import { insertOpenEdition, readOpenEditions } from '#db/openEditions.ts'

/** The letter that is settled, by its facts and its words. */
export interface SettledLetter {
  readonly id: string
  readonly facts: LetterFacts
  readonly draft: LetterDraft
}

/** Adds the editions that are due, each weighed with the letter and all that was published before; answers them. */
export function settleOpenData(tx: Queryable, letter: SettledLetter, at: string): readonly OpenEdition[] {
  const { facts, draft } = letter
  const settled = new Set(readOpenEditions(tx).map(({ year }) => year))
  const years = [...facts.cases.years.keys()].filter((year) => !settled.has(year)).sort((a, b) => a - b)
  const tally = tallyOf(facts)
  const published = [...facts.published, ...accountNumbers(facts, tally), ...countsIn(draft)]
  const added: OpenEdition[] = []
  for (const year of years) {
    const basis = { facts: { ...facts, published, openData: [...facts.openData, ...added] }, tally }
    const edition = settleEdition(year, readOpenCases(tx, year), basis, namesOf(facts))
    insertOpenEdition(tx, edition, letter.id, at)
    added.push(edition)
  }
  return added
}

function namesOf({ threads, regulations }: LetterFacts): NameOf {
  const threadNames = new Map(threads.map(({ id, label }) => [id, label]))
  const lawNames = new Map(regulations.map(({ id, name }) => [id, name]))
  return (field, id) => (field === 'regulation' ? lawNames : threadNames).get(id) ?? id
}
