// Annex A: how many cases there are about each provision.
import { lawLink } from '../../citations/printCitation.ts'
import { longDate } from '../../dutch/dates.ts'
import { inOrderOfLaw, provisionName } from '../../dutch/provisionName.ts'
import { amendmentOf } from '../../law/amendment.ts'
import type { Provision } from '../../law/provision.ts'
import type { Block, Run } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesUpTo, narrowed } from '../countQuery.ts'
import type { ProvisionFact } from '../facts.ts'
import { paragraph, table } from '../richText.ts'
import { isMostlyTold } from './sentences.ts'

/** More provisions than this make a list nobody reads; the collection itself has them all. */
const PROVISIONS_MAX = 150

/** The provisions with something to tell; the year has a column of its own where at least half can tell it. */
export function provisions(context: LetterContext): readonly Block[] {
  const { facts, ledger, names, year, firstYear, all } = context
  const known = provisionsOfYear(context).map((provision) => {
    const ever = casesUpTo(firstYear, year, ['provision', provision.id])
    return { provision, now: narrowed(all, ['provision', provision.id]), ever, quoted: ledger.quoted(ever) }
  })
  const isTold = (query: CountQuery) => ledger.shown(query) !== null
  const since = known.filter(({ ever, quoted }) => isTold(ever) || quoted !== null)
  const withYear = isMostlyTold(
    ledger,
    known.filter(({ now, ever }) => isTold(now) || isTold(ever)).map(({ now }) => now),
  )
  const counted = (withYear ? known.filter((each) => isTold(each.now) || since.includes(each)) : since).slice(
    0,
    PROVISIONS_MAX,
  )
  return [
    paragraph(
      'bijlage.a.tekst',
      'Een casus kan over meer bepalingen gaan en telt bij elk daarvan mee. De bepalingen staan op volgorde van regeling en artikel. Bepalingen waarvan wij geen aantal kunnen noemen, staan er niet bij. De naam van een bepaling leidt naar de tekst op wetten.overheid.nl zoals die gold op de peildatum, als die daar staat.',
    ),
    ...table(
      'bijlage.a.tabel',
      `Casussen per bepaling, ${withYear ? `in ${year} en ` : ''}sinds ${firstYear}`,
      ['Regeling', 'Bepaling', 'Onderwerp', ...(withYear ? [String(year)] : []), `Sinds ${firstYear}`],
      counted.map(({ provision, now, ever, quoted }) => [
        names('regulation', provision.regulationId),
        named(provision, facts.countedOn),
        subjectFor(provision, year),
        ...(withYear ? [ledger.cell(now)] : []),
        quoted?.cell ?? ledger.cell(ever),
      ]),
    ),
  ]
}

/** The name of a provision, which leads to its text on the day of counting where the national law database has it. */
function named(provision: ProvisionFact, countedOn: string): Run {
  const url = lawLink(provision, countedOn)
  return { text: provisionName(provision), ...(url === null ? {} : { url }) }
}

/** The provisions that cases of the year are about, by regulation and in the order of the law. */
function provisionsOfYear({ facts, tally, all, regulations }: LetterContext): readonly ProvisionFact[] {
  const place = new Map(regulations.map(({ id }, index) => [id, index]))
  return facts.provisions
    .filter(({ id }) => tally.count(narrowed(all, ['provision', id])) > 0)
    .toSorted(
      (a, b) => (place.get(a.regulationId) ?? 0) - (place.get(b.regulationId) ?? 0) || inOrderOfLaw(a, b),
    )
}

/** What a provision is about; where its present text came after the year of the letter, with the day from which it holds. */
function subjectFor(provision: Pick<Provision, 'subject' | 'amendedBy'>, year: number): string {
  const from = amendmentOf(provision)?.inForceFrom ?? null
  const isLater = from !== null && from > `${year}-12-31`
  return isLater ? `${provision.subject} (tekst vanaf ${longDate(from)})` : provision.subject
}
