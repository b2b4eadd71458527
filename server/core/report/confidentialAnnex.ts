// Annex V of a letter: the bottlenecks that may not be public, from the same facts, sent apart and without any count.
import { longDate } from '../dutch/dates.ts'
import { asSentence, capitalise, decapitalise, plural, withoutStop, withStop } from '../dutch/words.ts'
import { labelOf } from '../labels.nl.ts'
import { type LetterBottleneck, withheldFrom } from '../letter/bottleneckGroups.ts'
import { provisionList } from '../letter/chapters/provisionCell.ts'
import { partnerName } from '../letter/chapters/sentences.ts'
import type { LetterFacts } from '../letter/facts.ts'
import { namesOf } from '../letter/question.ts'
import { line, list, optional, paragraph, section, sentences, table } from '../letter/richText.ts'
import type { Section } from '../letter.ts'
import { type Report, TEAM } from './report.ts'

/** Whether the letter is a draft, is settled now with this annex, or was settled before annexes were kept. */
export type AnnexStanding = 'draft' | 'settled' | 'notKept'

/** What the annex says of the day its facts are of. */
const STANDING = {
  draft: 'De brief is nog een concept; deze bijlage verandert mee tot de brief is vastgesteld.',
  settled: 'Zij is op die dag samen met de brief vastgesteld en verandert daarna niet meer.',
  notKept:
    'De brief was al vastgesteld toen deze bijlage nog niet werd bewaard. Daarom kan zij anders zijn dan de gegevens waarop de brief rust.',
} as const satisfies Record<AnnexStanding, string>

/** The annex to the letter over the year of the facts; null when nothing was kept out of that letter. */
export function confidentialAnnex(facts: LetterFacts, standing: AnnexStanding): Report | null {
  const withheld = withheldFrom(facts)
  if (withheld.length === 0) return null
  const { year, countedOn } = facts
  return {
    title: `Bijlage V bij de knelpuntenbrief ${year}`,
    subject: 'VERTROUWELIJK: wat niet openbaar kan worden',
    from: TEAM,
    countedOn,
    year,
    fileName: `knelpuntenbrief-${year}-bijlage-v-vertrouwelijk`,
    lines: [
      ['Aan', 'De minister van Sociale Zaken en Werkgelegenheid'],
      ['Knelpunten', withheld.map(({ name }) => name).join(', ')],
    ],
    sections: [
      section('bijlage-v', 1, 'Over deze bijlage', [
        paragraph(
          'bijlage-v.doel',
          `Deze bijlage hoort bij de knelpuntenbrief over ${year} en wordt apart verzonden. Zij beschrijft, naar de stand van ${longDate(countedOn)}, knelpunten die niet openbaar kunnen worden, omdat zij een werkwijze van misbruik prijsgeven of tot personen te herleiden zijn. ${STANDING[standing]} Zij is alleen voor wie haar nodig heeft om het knelpunt op te lossen. Geef haar niet door en maak haar niet openbaar.`,
        ),
        paragraph(
          'bijlage-v.aantallen',
          'Tellingen staan er niet in: naast de openbare brief zouden die kunnen verraden wat daar is weggelaten.',
        ),
      ]),
      ...withheld.map((bottleneck) => bottleneckSection(facts, bottleneck)),
    ],
  }
}

function bottleneckSection(facts: LetterFacts, bottleneck: LetterBottleneck): Section {
  const id = `bijlage-v.${bottleneck.number}`
  const { name, title, description, whoItHits, remedy, history, answers, minorityNotes } = bottleneck
  const answer = answers.at(-1)
  return section(id, 1, `${name} ${withoutStop(title)}`, [
    paragraph(
      `${id}.aanleiding`,
      sentences(asSentence(description), `Wie dit raakt: ${withStop(decapitalise(whoItHits))}`),
    ),
    paragraph(`${id}.oplossing`, `Wat nodig is: ${withStop(decapitalise(remedy))}`),
    ...list(
      `${id}.stand`,
      history.flatMap(({ year, evidence, source }, index) => {
        const told = evidence || source
        return told ? [line(`${id}.stand.${index + 1}`, `${year}: ${asSentence(told)}`)] : []
      }),
    ),
    ...optional(
      `${id}.reactie`,
      sentences(answer ? `De reactie van het ministerie: ${asSentence(answer.body)}` : ''),
    ),
    ...minorityNotes.map(({ organisationKind, body }) =>
      paragraph(
        `${id}.minderheid.${organisationKind}`,
        `${capitalise(partnerName(organisationKind))} plaatst hierbij een kanttekening. ${asSentence(body)}`,
      ),
    ),
    ...factsTable(facts, bottleneck, id),
  ])
}

function factsTable(facts: LetterFacts, bottleneck: LetterBottleneck, id: string) {
  const names = namesOf(facts)
  const threads = bottleneck.threads.map((thread) => names('thread', thread))
  return table(
    `${id}.gegevens`,
    `Gegevens van knelpunt ${bottleneck.name}`,
    ['Onderdeel', 'Gegevens'],
    [
      ['Soort', labelOf('bottleneckKind', bottleneck.kind)],
      [
        plural(threads.length, 'Rode draad', 'Rode draden'),
        threads.length > 0 ? threads.join('; ') : 'Nog niet toegekend',
      ],
      ['Regeling en bepaling', provisionList({ facts, names }, bottleneck)],
      ['Hoofdoorzaak', labelOf('cause', bottleneck.cause)],
      [
        'Oplossing en geadresseerde',
        `${labelOf('remedyKind', bottleneck.remedyKind)}; ${labelOf('addressee', bottleneck.addressee)}`,
      ],
      ['Prioriteit', `${labelOf('priority', bottleneck.priority)}. ${asSentence(bottleneck.priorityReason)}`],
      ['Stand van zaken', labelOf('yearStatus', bottleneck.yearStatus)],
    ],
  )
}
