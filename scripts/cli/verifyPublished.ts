// What was published once stays as it was: settled letters, their annexes and open data, by the fingerprints taken when they were settled.
import { sql } from 'drizzle-orm'
import { dayOf } from '#core/days.ts'
import { keyOf } from '#core/letter/countQuery.ts'
import { typedNumbers } from '#core/letter/looseWords.ts'
import { findEventDetails } from '#db/audit.ts'
import type { Database } from '#db/client.ts'
import { findSettledAnnexes } from '#db/letterAnnexes.ts'
import { findLetters, findLetterVersion, findStaleNumbers } from '#db/letters.ts'
import { findOpenEditions, type OpenEditionRow } from '#db/openEditions.ts'
import { annexMark, editionMark, isAsSettled } from '#usecases/letterHash.ts'
import type { Finding } from './finding.ts'

/** A frozen letter is still the content it was frozen with. */
export function checkLetters(db: Database): Finding {
  const frozen = findLetters(db).filter(({ status }) => status === 'frozen')
  const changed = frozen.filter((letter) => {
    const version = findLetterVersion(db, letter.id, letter.currentVersion)
    return version === undefined || !isAsSettled(letter, version)
  })
  const years = changed.map(({ year }) => year).join(', ')
  return {
    sound: changed.length === 0,
    line:
      changed.length === 0
        ? `De vastgestelde brieven zijn ongewijzigd (${frozen.length}).`
        : `Deze vastgestelde brieven zijn gewijzigd: ${years}.`,
  }
}

/** What letters quote of the counts of earlier ones stands in those letters, as they were settled. */
export function checkQuotes(db: Database): Finding {
  const letters = findLetters(db).flatMap(({ id, year, currentVersion, status }) => {
    const version = findLetterVersion(db, id, currentVersion)
    return version === undefined ? [] : [{ year, status, numbers: version.draft.numbers }]
  })
  const settled = new Map(
    letters.flatMap(({ year, status, numbers }) =>
      status === 'frozen' ? numbers.map(({ id, shown }): [string, string] => [`${year} ${id}`, shown]) : [],
    ),
  )
  const quotes = letters.flatMap(({ year, numbers }) =>
    numbers.flatMap(({ query, shown }) =>
      query.kind === 'quoted' ? [{ year, shown, of: `${query.letter} ${keyOf(query.count)}` }] : [],
    ),
  )
  const wrong = quotes.filter(({ of, shown }) => settled.get(of) !== shown)
  const years = [...new Set(wrong.map(({ year }) => year))].join(', ')
  return {
    sound: wrong.length === 0,
    line:
      wrong.length === 0
        ? `Wat brieven aanhalen uit eerdere brieven, staat daar zo (${quotes.length}).`
        : `Deze brieven halen een aantal aan dat niet zo in de eerdere brief staat: ${years}.`,
  }
}

/** The annexes that were settled with a letter are those of which the trail has the fingerprints. */
export function checkAnnexes(db: Database): Finding {
  const marks = findEventDetails(db, 'letter.frozen').flatMap(({ year, annex }) =>
    annex === undefined ? [] : [`${year} ${annex}`],
  )
  const kept = findSettledAnnexes(db).map(({ year, content }) => `${year} ${annexMark(content)}`)
  const odd = [
    ...kept.filter((mark) => !marks.includes(mark)),
    ...marks.filter((mark) => !kept.includes(mark)),
  ]
  const years = [...new Set(odd.map(yearOf))].sort().join(', ')
  return {
    sound: odd.length === 0,
    line:
      odd.length === 0
        ? `De vertrouwelijke bijlagen van vastgestelde brieven zijn ongewijzigd (${kept.length}).`
        : `Deze vertrouwelijke bijlagen zijn gewijzigd, weggehaald of toegevoegd: ${years}.`,
  }
}

/**
 * Every edition of the open data that the trail tells of is there, with the fingerprint the trail has for it; and there is no
 * other. The trail is a chain, so nobody changes both without a break in it.
 */
export function checkOpenData(db: Database): Finding {
  const settled = findEventDetails(db, 'letter.frozen').flatMap(({ openData }) =>
    Array.isArray(openData) ? openData.map(String) : [],
  )
  const unmarked = new Set(settled.filter((mark) => mark.length === YEAR_LENGTH))
  const editions = findOpenEditions(db)
  const marks = editions.map(({ content }) => editionMark(content))
  const odd = [
    ...editions
      .filter(({ year, content }) => !settled.includes(editionMark(content)) && !unmarked.has(String(year)))
      .map(({ year }) => String(year)),
    ...settled.filter((mark) => !unmarked.has(mark) && !marks.includes(mark)).map(yearOf),
  ]
  const years = [...new Set(odd)].sort().join(', ')
  const note = unmarked.size === 0 ? '' : `; zonder vingerafdruk: ${[...unmarked].join(', ')}`
  return {
    sound: odd.length === 0,
    line:
      odd.length === 0
        ? `De vastgestelde open data zijn ongewijzigd (${editions.length}${note}).`
        : `Deze open data zijn gewijzigd, weggehaald of toegevoegd: ${years}.`,
  }
}

/** A trail of before fingerprints were kept names an edition by its year alone. */
const YEAR_LENGTH = 4
const yearOf = (mark: string): string => mark.slice(0, YEAR_LENGTH)

/**
 * The cases that the open data stand for, counted again: those in rows and those left out are the cases that were published
 * then. One that was opened again since is counted no more, so a difference is told and is no fault.
 */
export function countOpenData(db: Database): Finding {
  const lines = findOpenEditions(db).map((edition) => {
    const told = edition.content.groups.reduce((sum, { count }) => sum + count, edition.content.leftOut)
    const now = casesOf(db, edition)
    return `${told} over ${edition.year}${now === told ? '' : ` (nu ${now})`}`
  })
  return {
    sound: true,
    line: `Casussen achter de open data opnieuw geteld: ${lines.join('; ') || 'geen, er zijn geen open data'}.`,
  }
}

const casesOf = (db: Database, { year, settledAt }: OpenEditionRow): number =>
  db.get<{ count: number }>(sql`
    select count(*) as count from cases
    where published_at >= ${`${year}-`} and published_at < ${`${year + 1}-`}
      and (withdrawn_at is null or withdrawn_at > ${settledAt})`).count

/**
 * Every number of every letter, counted again from the facts of today. One that came out otherwise is no fault: an open
 * letter has yet to follow what changed, and a settled one keeps what was true when it was settled. What somebody typed
 * cannot be counted again, so it is only told how many there are.
 */
export function countLetters(db: Database): Finding {
  const today = dayOf(new Date().toISOString())
  const lines = findLetters(db).flatMap(({ id, year, status, currentVersion }) => {
    const version = findLetterVersion(db, id, currentVersion)
    if (version === undefined) return []
    const stale = findStaleNumbers(db, version, today).length
    const which = status === 'draft' ? 'het concept' : 'de vastgestelde brief'
    const typed = typedNumbers(version.draft).length
    const note = typed === 0 ? '' : `, getypt en niet geteld: ${typed}`
    return [`${version.draft.numbers.length} in ${which} over ${year}, nu anders: ${stale}${note}`]
  })
  return { sound: true, line: `Getallen opnieuw geteld: ${lines.join('; ') || 'geen, er is geen brief'}.` }
}
