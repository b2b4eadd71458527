// What letters over several years give away of what they hide, beyond what they own up to.
import type { DisclosureRules } from '#core/disclosure/threshold.ts'
import { type CountQuery, keyOf } from '#core/letter/countQuery.ts'
import { leastWidth } from '#core/letter/disclosureAudit.ts'
import { isTold } from '#core/letter/shownCount.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import { attack, type Solved } from './attack.ts'
import { readAgain, type Written } from './threeYears.ts'

/**
 * The counts to be kept that a reader of all letters comes too close to, by what the last of them has to keep. One who is led
 * to a wrong answer learned nothing.
 */
export function solvedFrom(
  letters: readonly Written[],
  drafts: readonly Pick<LetterDraft, 'numbers'>[],
): readonly Solved[] {
  const last = letters.at(-1)
  if (last === undefined) return []
  const width = leastWidth(last.facts)
  const truth = tallyOf(last.facts)
  const keptBack = new Set(last.draft.numbers.flatMap((each) => (isTold(each) ? [] : [each.id])))
  const isSmallNow = (query: CountQuery) => truth.count(query) < last.facts.threshold
  // Where counts are rounded all of them are unknown; it is the small ones that have to be kept, and those kept back.
  const isWanted =
    last.facts.method === 'round'
      ? (query: CountQuery) => isSmallNow(query) || keptBack.has(keyOf(query))
      : () => true
  const openData = letters.map(({ edition }) => edition)
  // Where cases changed, rows may contradict a letter; a reader then leaves them out.
  const tries = [openData, []].map((beside) => attack(drafts, last.facts, { isWanted, openData: beside }))
  return tries.flat().filter(({ low, high, query, hidden }) => {
    const count = truth.count(query)
    return (hidden || isSmallNow(query)) && high - low < width && low <= count && count <= high
  })
}

const draftsOf = (letters: readonly Written[]) =>
  letters.flatMap(({ draft, accounts }) => [...accounts, draft])

/** What can be worked out of each letter beside those before it, without what it says was told before. */
export const givenAway = (letters: readonly Written[]): readonly Solved[] =>
  letters.flatMap(({ draft }, place) => {
    const soFar = letters.slice(0, place + 1)
    const said = new Set(draft.toldBefore?.map(({ id }) => id))
    return solvedFrom(soFar, draftsOf(soFar)).filter(({ query }) => !said.has(keyOf(query)))
  })

/**
 * What who reads the account over the last year again learns by it once the rules of the day are others: counts that are small
 * by these rules, closer than they allow and than was known.
 */
export function learnedAgain(letters: readonly Written[], today: DisclosureRules): readonly Solved[] {
  const last = letters.at(-1)
  if (last === undefined) return []
  const judged = [{ ...last, facts: { ...last.facts, ...today } }]
  const first = [...last.accounts, last.draft]
  const known = new Set(solvedFrom(judged, first).map((each) => JSON.stringify(each)))
  return solvedFrom(judged, [...first, readAgain(last, today)]).filter(
    (each) => !known.has(JSON.stringify(each)),
  )
}

/** What can be worked out although the letter tells only which counts are zero: what was told before indeed. */
export function knownAnyway(letters: readonly Written[]): ReadonlySet<string> {
  const last = letters.at(-1)
  if (last === undefined) return new Set()
  const quiet = [...letters.slice(0, -1), silent(last)]
  const solved = solvedFrom(quiet, draftsOf(quiet))
  return new Set(solved.map(({ query }) => keyOf(query)))
}

/** The letter as if it hid all counts but nothing at all, with its open data and the account that follows it. */
function silent({ draft, accounts, edition, ...letter }: Written): Written {
  const hush = <T extends Pick<LetterDraft, 'numbers'>>(each: T): T => ({
    ...each,
    numbers: each.numbers.map((number) => (number.value === 0 ? number : { ...number, shown: '–' })),
  })
  const [before, ...after] = accounts
  return {
    ...letter,
    draft: hush(draft),
    accounts: [...(before ? [before] : []), ...after.map(hush)],
    edition: { ...edition, groups: [] },
  }
}
