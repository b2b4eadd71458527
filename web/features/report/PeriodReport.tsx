// The period report of one's own organisation (tertiaalrapportage): choose the period, fill in, take along.
import { useState } from 'react'
import { useQuery } from 'urql'
import { lastPeriods, reportPeriodWords } from '#core/report/quarter.ts'
import { today } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { LeaveDialog, LeaveQuestion } from '../readalong/LeaveDialog.tsx'
import { PeriodForm } from './PeriodForm.tsx'
import { PERIOD_REPORT } from './periodReportDocuments.ts'

const FILES = [
  { extension: 'html', name: 'Bekijk' },
  { extension: 'pdf', name: 'Pdf' },
  { extension: 'docx', name: 'Word' },
  { extension: 'odt', name: 'OpenDocument' },
  { extension: 'csv', name: 'Cijfers (CSV)' },
] as const

export function PeriodReport() {
  const [thirds, quarters] = [lastPeriods('T', today(), 6), lastPeriods('Q', today(), 8)]
  const running = [thirds[0], quarters[0]]
  // Who reports comes for the last period that is over.
  const [period, setPeriod] = useState(thirds[1] ?? '')
  const [unsaved, setUnsaved] = useState(false)
  /** The period that was chosen while figures are not saved, until it is known whether they may go. */
  const [wanted, setWanted] = useState<string | null>(null)
  const [result, refresh] = useQuery({
    query: PERIOD_REPORT,
    variables: { period },
    requestPolicy: 'cache-and-network',
  })
  return (
    <>
      <Heading>Tertiaalrapportage</Heading>
      <p>
        Voor wie drie keer per jaar, over vier maanden, vertelt wat er met signalen gebeurde. Het aantal
        signalen en de voorbeelden telt de kennisbank. De andere cijfers vult u hier in: alleen aantallen,
        geen namen. Wat u niet weet, laat u leeg.
      </p>
      <Select
        label="Periode"
        value={period}
        onChange={(next) => (unsaved ? setWanted(next) : setPeriod(next))}
        options={[...thirds, ...quarters].map((value) => ({
          value,
          label: running.includes(value)
            ? `${reportPeriodWords(value)} (loopt nog)`
            : reportPeriodWords(value),
        }))}
      />
      <LeaveDialog unsent={unsaved} kind="figures" />
      {wanted === null ? null : (
        <LeaveQuestion
          kind="period"
          onStay={() => setWanted(null)}
          onLeave={() => {
            setPeriod(wanted)
            setUnsaved(false)
            setWanted(null)
          }}
        />
      )}
      <Loaded result={result}>
        {({ periodReport }) =>
          periodReport ? (
            <PeriodForm
              key={`${periodReport.period} ${periodReport.version}`}
              report={periodReport}
              onEdit={() => setUnsaved(true)}
              onSaved={() => {
                setUnsaved(false)
                refresh({ requestPolicy: 'network-only' })
              }}
            />
          ) : null
        }
      </Loaded>
      <Heading level={3}>Neem de rapportage mee</Heading>
      <p>De cijfers die u hierboven bewaarde, staan erin.</p>
      <p className="rd-button-group">
        {FILES.map(({ extension, name }) => (
          <a
            key={extension}
            className={buttonClass(extension === 'html' ? 'primary' : 'default')}
            href={`/rapporten/tertiaal/${period}.${extension}`}
            aria-label={`${name}: rapportage over het ${reportPeriodWords(period)}`}
          >
            {name}
          </a>
        ))}
      </p>
    </>
  )
}
