// The reports an organisation can have about its own signals.
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { lastPeriods, reportPeriodWords } from '#core/report/quarter.ts'
import { today } from '../../dates.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { PeriodReport } from './PeriodReport.tsx'

const QUARTERS_SHOWN = 8

export function ReportsPage() {
  const quarters = lastPeriods('Q', today(), QUARTERS_SHOWN)
  // The running quarter is not whole: who comes here looks for the last one that is over.
  const [running, finished] = quarters
  const { kwartaal: asked = '' } = useSearch({ from: '/member/rapporten' })
  const [quarter, setQuarter] = useState(quarters.includes(asked) ? asked : (finished ?? ''))
  const words = reportPeriodWords(quarter)
  return (
    <Page
      title="Rapporten"
      lead="Overzichten over de signalen van uw eigen organisatie. Gegevens van anderen staan er niet in."
    >
      <Heading>Terugkoppeling</Heading>
      <p>
        Wat werd er van uw signalen: waar zij staan, bij welke casus en rode draad zij horen, of zij in een
        brief kwamen en wat het ministerie antwoordde.
      </p>
      <Select
        label="Kwartaal"
        value={quarter}
        onChange={setQuarter}
        options={quarters.map((value) => ({
          value,
          label: value === running ? `${reportPeriodWords(value)} (loopt nog)` : reportPeriodWords(value),
        }))}
      />
      <p className="rd-button-group">
        <a className={buttonClass('primary')} href={`/rapporten/terugkoppeling/${quarter}.html`}>
          Bekijk het {words}
        </a>
        <a className={buttonClass()} href={`/rapporten/terugkoppeling/${quarter}.pdf`}>
          Bewaar als pdf
        </a>
        <a className={buttonClass()} href={`/rapporten/terugkoppeling/${quarter}.docx`}>
          Bewaar voor Word
        </a>
      </p>
      <PeriodReport />
    </Page>
  )
}
