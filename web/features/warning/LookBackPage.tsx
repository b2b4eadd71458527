// What could have been seen in a year, month by month, by what was known then.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { enumerate } from '#core/dutch/words.ts'
import { groupBy } from '#core/groupBy.ts'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { VERDICTS } from './verdicts.ts'
import { LookBackDocument, WarningMonthsDocument } from './warningDocuments.ts'
import './warning.css'

/** The later months of an alarm, in words. */
const alsoIn = ([, ...later]: readonly string[]): string =>
  later.length === 0 ? '' : `Viel ook op in ${enumerate(later.map(formatPeriod))}. `

export function LookBackPage() {
  const [result] = useQuery({ query: WarningMonthsDocument })
  return (
    <Page
      title="Wat hadden we gezien?"
      lead="Elke maand is opnieuw bekeken met wat toen bekend was. Zo ziet u of een knelpunt eerder had kunnen opvallen. Wat maanden achter elkaar opviel, staat bij de eerste maand."
      eyebrow={
        <Link to="/vroegsignalering" className="nl-link">
          Vroegsignalering
        </Link>
      }
    >
      <Loaded result={result}>
        {({ warningMonths }) => {
          const years = [...new Set(warningMonths.map(({ month }) => Number(month.slice(0, 4))))]
          return years.length === 0 ? (
            <EmptyState title="Er is nog geen maand bekeken." />
          ) : (
            <Year years={years} />
          )
        }}
      </Loaded>
    </Page>
  )
}

function Year({ years }: { readonly years: readonly number[] }) {
  const [year, setYear] = useState(String(years[1] ?? years[0]))
  const [result] = useQuery({ query: LookBackDocument, variables: { year: Number(year) } })
  return (
    <>
      <Select
        label="Jaar"
        value={year}
        onChange={setYear}
        options={years.map((value) => ({ value: String(value), label: String(value) }))}
      />
      <Loaded result={result}>
        {({ warningsOfYear }) =>
          warningsOfYear.length === 0 ? (
            <EmptyState title="In dit jaar viel niets meer op dan toeval verklaart." />
          ) : (
            [...groupBy(warningsOfYear, ({ month }) => month)].map(([month, warnings]) => (
              <section key={month}>
                <Heading level={2}>Te zien in {formatPeriod(month)}</Heading>
                <ul>
                  {warnings.map(({ id, sentence, alarmMonths, alarmJudgement }) => (
                    <li key={id}>
                      {sentence} {alsoIn(alarmMonths)}
                      {alarmJudgement ? (
                        <Badge tone={VERDICTS[alarmJudgement.verdict].tone}>
                          {VERDICTS[alarmJudgement.verdict].label}
                        </Badge>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </>
  )
}
