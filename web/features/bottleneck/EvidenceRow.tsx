// What a bottleneck rests on, always in the same order, so that bottlenecks can be compared.

import { daysInWords } from '#core/dutch/dates.ts'
import { counted, plural } from '#core/dutch/words.ts'
import { severityLabels } from '#core/labels/codebook.nl.ts'
import { formatNumber, formatPeriod } from '../../dates.ts'
import { label } from '../../labels.ts'
import { YearChart } from '../thread/YearChart.tsx'
import { EVENT_KINDS } from '../warning/verdicts.ts'
import type { ShownBottleneck } from './bottleneckDocuments.ts'
import { trendWords } from './trendWords.ts'

const NONE_YET = 'nog niets bekend'

export function EvidenceRow({ evidence, title }: Pick<ShownBottleneck, 'evidence' | 'title'>) {
  const { cases, sources, rulings, provinces, municipalitySizes, firstPeriod, lastPeriod } = evidence
  const figures = [
    { figure: cases, words: plural(cases, 'casus', 'casussen') },
    { figure: sources, words: plural(sources ?? 0, 'bron', 'onafhankelijke bronnen') },
    { figure: rulings, words: plural(rulings, 'uitspraak', 'uitspraken') },
    { figure: provinces, words: plural(provinces ?? 0, 'provincie', 'provincies') },
    { figure: municipalitySizes, words: plural(municipalitySizes ?? 0, 'gemeenteklasse', 'gemeenteklassen') },
  ]
  const severities = Object.entries(severityLabels).flatMap(([severity, text]) => {
    const count = evidence.severities[Number(severity)] ?? 0
    return count > 0 ? [`${text.toLowerCase()} ${count}`] : []
  })
  const lines = [
    {
      term: 'Periode',
      text: firstPeriod && lastPeriod ? periodsWords(firstPeriod, lastPeriod) : 'nog geen casussen',
    },
    { term: 'Trend', text: trendWords(evidence.trend) },
    { term: 'Ernst', text: severities.join(', ') || NONE_YET },
    {
      term: 'Gevolgen',
      text:
        evidence.effects
          .map(({ effect, count }) => `${label('effect', effect).toLowerCase()} ${count}`)
          .join('; ') || NONE_YET,
    },
    { term: 'Casussen per soort indiener', text: kindWords(evidence) },
    { term: 'Dekking van dit knelpunt', text: kindsCoveredWords(evidence) },
    ...ofAllWords(evidence).map((text) => ({ term: 'Dekking van alle casussen samen', text })),
    { term: 'Campagnes en media', text: evidence.reportingEvents.map(eventWords).join(' ') || 'geen' },
  ]
  return (
    <section className="evidence" aria-label="Onderbouwing">
      <ul className="evidence__figures">
        {figures.map(({ figure, words }) =>
          figure === null ? null : (
            <li key={words}>
              <strong>{formatNumber(figure)}</strong> {words}
            </li>
          ),
        )}
      </ul>
      {sources === null && provinces !== null && cases > 0 ? (
        <p className="rd-soft">
          Hoeveel organisaties dit meldden, staat er pas bij meer casussen: anders is te zien welke casussen
          van dezelfde organisatie zijn. Welke soorten organisaties het waren, staat er wel; dat staat ook bij
          elke casus.
        </p>
      ) : null}
      <dl className="evidence__lines">
        {lines.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <YearChart counts={everyYear(evidence.byYear)} subject={title} />
    </section>
  )
}

type Evidence = ShownBottleneck['evidence']

/** The counts with the years between them in which nothing came. */
function everyYear(counts: Evidence['byYear']): Evidence['byYear'] {
  const [first, last] = [counts[0], counts.at(-1)]
  if (!first || !last) return []
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const year = first.year + index
    return { year, count: counts.find((each) => each.year === year)?.count ?? 0 }
  })
}

/** Who reported it; kinds that may not be named are told together, so that nobody takes the named ones for all. */
function kindWords({ organisationKinds, otherKinds }: Evidence): string {
  const named = organisationKinds.map(({ kind, count }) => `${label('organisationKind', kind)} ${count}`)
  return [...named, ...otherWords(otherKinds)].join(', ') || NONE_YET
}

function otherWords(others: Evidence['otherKinds']): readonly string[] {
  if (others === null || others.count === 0) return []
  return others.count === null
    ? ['overige soorten niet geteld, want dat zijn maar enkele organisaties']
    : [`overige soorten ${others.count}`]
}

const periodsWords = (first: string, last: string): string =>
  first === last ? formatPeriod(first) : `${formatPeriod(first)} tot en met ${formatPeriod(last)}`

/** Who reported this beside who reports at all: silence of those who never report says nothing. */
function kindsCoveredWords({ otherKinds, coverage: { kindsReporting, kindsActive } }: Evidence): string {
  if (kindsActive === 0) return NONE_YET
  const asOne =
    otherKinds === null || otherKinds.count === null
      ? ''
      : '. Soorten met maar enkele organisaties tellen daarbij als één soort'
  return `gemeld door ${kindsReporting} van de ${kindsActive} soorten organisaties die ooit iets meldden${asOne}`
}

/** How many of all organisations ever reported anything, whatever it was about; for who may know. */
function ofAllWords({ coverage: { sourcesActive, sourcesRegistered } }: Evidence): readonly string[] {
  if (sourcesActive === null || sourcesRegistered === null) return []
  return [
    `${sourcesActive} van de ${sourcesRegistered} organisaties die kunnen melden, meldden ooit iets, over wat dan ook`,
  ]
}

/** What made people report more while the cases came in, so that nobody takes a wave of reports for a wave of trouble. */
const eventWords = ({
  event: { kind, what, firstDay, lastDay },
  cases,
}: ShownBottleneck['evidence']['reportingEvents'][number]): string =>
  `${EVENT_KINDS[kind]} “${what}”, ${daysInWords({ firstDay, lastDay })}: ${
    cases === 0
      ? 'toen en in de maand erna kwam geen casus binnen.'
      : `${counted(cases, 'casus kwam', 'casussen kwamen')} toen of in de maand erna binnen.`
  }`
