// A case bundle (casusbundel): the published cases of one thread, to read beside a decision or in a meeting.

import type { Cause, Effect, LegalGround, Outcome } from '../codes.ts'
import { inWords } from '../dutch/numerals.ts'
import { capitalise, decapitalise, plural, withStop } from '../dutch/words.ts'
import { labelOf } from '../labels.nl.ts'
import { paragraph, section } from '../letter/richText.ts'
import type { Section } from '../letter.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'
import { type Report, TEAM } from './report.ts'

/** A case with what a bundle tells of it. */
export interface BundledCase {
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly narrative: string
  readonly wouldHaveHelped: string | null
  readonly severity: number
  readonly provisions: readonly string[]
  readonly causes: readonly Cause[]
  readonly effects: readonly Effect[]
  readonly outcome: Outcome
  readonly legalGround: LegalGround | null
  /** How many in the collection fit what readers see of its circumstances, now. */
  readonly people: number
  /** The chair published it as an exception, with a reason. */
  readonly exception: boolean
}

export interface BundleFacts {
  readonly thread: { readonly id: string; readonly label: string; readonly definition: string }
  /** YYYY-MM-DD */
  readonly countedOn: string
  /** Every published case of the thread. */
  readonly cases: readonly BundledCase[]
}

/** Fewer cases are no pattern, and more are no longer read. */
export const BUNDLE_CASES_MIN = 10
const BUNDLE_CASES_MAX = 50

/** Whether a case may be in a bundle: enough people fit it, or the chair had a reason to publish it all the same. */
export const mayBeBundled = ({ people, exception }: Pick<BundledCase, 'people' | 'exception'>): boolean =>
  people >= PEOPLE_PUBLISHED_MIN || exception

/** The bundle, with the heaviest cases first; null when too few may be in it. */
export function caseBundle({ thread, countedOn, cases }: BundleFacts): Report | null {
  const safe = cases.filter(mayBeBundled)
  if (safe.length < BUNDLE_CASES_MIN) return null
  const chosen = safe
    .toSorted((a, b) => b.severity - a.severity || (a.reference < b.reference ? 1 : -1))
    .slice(0, BUNDLE_CASES_MAX)
  return {
    title: `Casusbundel ${thread.label}`,
    subject: thread.label,
    from: TEAM,
    countedOn,
    year: Number(countedOn.slice(0, 4)),
    fileName: `casusbundel-${thread.id}-${countedOn}`,
    lines: [['Casussen', String(chosen.length)]],
    sections: [
      section('inleiding', 1, 'Over deze bundel', [
        paragraph('inleiding.definitie', thread.definition),
        paragraph('inleiding.keuze', choiceOf(cases.length, safe.length, chosen.length)),
      ]),
      ...chosen.map(caseSection),
    ],
  }
}

/** Says what was left out, and why. */
function choiceOf(all: number, safe: number, chosen: number): string {
  const lines = [`Deze bundel bevat ${chosen} gepubliceerde casussen, de zwaarste eerst.`]
  if (safe > chosen) lines.push(`Er passen er ${chosen} in; de andere staan in de kennisbank.`)
  lines.push(
    all === safe
      ? 'Er is geen casus weggelaten omdat te weinig mensen aan de omschrijving voldoen.'
      : `${capitalise(inWords(all - safe))} ${plural(all - safe, 'casus is', 'casussen zijn')} weggelaten, omdat minder dan ${PEOPLE_PUBLISHED_MIN} mensen in de verzameling aan de omschrijving voldoen.`,
  )
  return lines.join(' ')
}

function caseSection(bundled: BundledCase): Section {
  const { reference, title, summary, narrative, wouldHaveHelped } = bundled
  const id = `casus.${reference}`
  const facts: readonly (readonly [string, string])[] = [
    ['Bepaling', bundled.provisions.join('; ')],
    ['Oorzaak', bundled.causes.map((code) => labelOf('cause', code)).join('; ')],
    ['Gevolg', bundled.effects.map((code) => labelOf('effect', code)).join('; ')],
    ['Afloop', labelOf('outcome', bundled.outcome)],
    ['Opgelost met', bundled.legalGround === null ? '' : labelOf('legalGround', bundled.legalGround)],
  ]
  return section(id, 1, `${reference}: ${title}`, [
    paragraph(`${id}.samenvatting`, `Gevolg: ${withStop(decapitalise(summary))}`),
    paragraph(`${id}.casus`, narrative),
    ...(wouldHaveHelped ? [paragraph(`${id}.hulp`, `Wat had geholpen of hielp: ${wouldHaveHelped}`)] : []),
    {
      id: `${id}.kenmerken`,
      kind: 'table',
      table: {
        caption: `Kenmerken van casus ${reference}`,
        columns: ['Kenmerk', 'Wat het team vaststelde'],
        rows: facts.flatMap(([name, value]) =>
          value === '' ? [] : [{ cells: [{ text: name }, { text: value }] }],
        ),
      },
    },
  ])
}
