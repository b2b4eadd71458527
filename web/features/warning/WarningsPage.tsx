// Early warnings of a month, the surest first, with what people made of earlier ones.
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { judgedWords, unjudgedWords } from '#core/warning/judgedWords.nl.ts'
import { formatPeriod } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { useVisit } from '../../viewer.tsx'
import { MonthWarnings } from './MonthWarnings.tsx'
import { isSeriesKind, SERIES_KINDS } from './verdicts.ts'
import { WarningMonthsDocument } from './warningDocuments.ts'
import './warning.css'

type Overview = ResultOf<typeof WarningMonthsDocument>

export function WarningsPage() {
  const [result, refresh] = useQuery({ query: WarningMonthsDocument, requestPolicy: 'cache-and-network' })
  const again = () => refresh({ requestPolicy: 'network-only' })
  return (
    <Page
      title="Vroegsignalering"
      lead="Wat de laatste tijd vaker voorkomt dan gewoon. Elke maand telt het programma de gepubliceerde casussen en vergelijkt ze met de maanden ervoor. Mensen bepalen wat het betekent."
      wide
    >
      <p>
        <Link to="/vroegsignalering/terugkijken" className="nl-link">
          Terugkijken per jaar
        </Link>{' '}
        ·{' '}
        <Link to="/vroegsignalering/campagnes" className="nl-link">
          Campagnes en mediaweken
        </Link>
      </p>
      <Loaded result={result}>
        {(overview) => (
          <>
            <StillCounting months={overview.warningMonthsToGo} onWaited={again} />
            {overview.warningMonths.length === 0 ? (
              <EmptyState title="Er is nog geen maand bekeken.">
                Het programma begint als er een jaar aan casussen is.
              </EmptyState>
            ) : (
              <Months overview={overview} onChange={again} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const LOOK_AGAIN_MS = 5_000

/** As long as months are being counted, how many are left; the list below fills meanwhile. */
function StillCounting({ months, onWaited }: { readonly months: number; readonly onWaited: () => void }) {
  useEffect(() => {
    if (months === 0) return
    const timer = setTimeout(onWaited, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  })
  return months === 0 ? null : (
    <p role="status">
      {months === 1 ? 'Nog 1 maand wordt geteld.' : `Nog ${months} maanden worden geteld.`} De lijst vult zich
      vanzelf.
    </p>
  )
}

function Months({ overview, onChange }: { readonly overview: Overview; readonly onChange: () => void }) {
  const { may } = useVisit()
  const { warningMonths: months, warningScore: score } = overview
  const latest = months.find(({ strong }) => strong > 0) ?? months[0]
  const [chosen, setChosen] = useState(latest?.month ?? '')
  const [kind, setKind] = useState('')
  return (
    <>
      <Score score={score} />
      {may('warning.judge') ? <Unjudged months={months} chosen={chosen} onShow={setChosen} /> : null}
      <div className="rd-fields">
        <Select
          label="Maand van de telling"
          hint="Een telling gaat over de maand zelf en de twee maanden ervoor, want duiden kost tijd."
          value={chosen}
          onChange={setChosen}
          options={months.map((seen) => ({ value: seen.month, label: monthLabel(seen) }))}
        />
        <Select
          label="Soort"
          value={kind}
          onChange={setKind}
          options={Object.entries(SERIES_KINDS).map(([value, label]) => ({ value, label }))}
          empty="Alle"
        />
      </div>
      <MonthWarnings
        month={chosen}
        kind={isSeriesKind(kind) ? kind : null}
        later={
          months.some(({ month }) => month > chosen) &&
          !months.some(({ month, strong }) => month > chosen && strong > 0)
            ? 'Daarna viel niets nieuws op.'
            : ''
        }
        onChange={onChange}
      />
    </>
  )
}

const Score = ({ score }: { readonly score: Overview['warningScore'] }) => <p>{judgedWords(score)}</p>

/** Such as “april 2026 (2, nog 1 open)”: it has to fit on a phone. */
const monthLabel = ({ month, strong, weak, waiting }: Overview['warningMonths'][number]): string => {
  const seen = strong > 0 ? strong : weak > 0 ? 'kan toeval zijn' : 'niets'
  return `${formatPeriod(month)} (${seen}${waiting === 0 ? '' : `, nog ${waiting} open`})`
}

interface UnjudgedProps {
  readonly months: Overview['warningMonths']
  /** The month that is shown already. */
  readonly chosen: string
  readonly onShow: (month: string) => void
}

const UNJUDGED_MONTHS_MAX = 6

/** What nobody judged yet, with a way to each of the oldest months. */
function Unjudged({ months, chosen, onShow }: UnjudgedProps) {
  const unjudged = months
    .filter(({ waiting }) => waiting > 0)
    .toSorted((a, b) => a.month.localeCompare(b.month))
  if (unjudged.length === 0) return null
  const count = months.reduce((sum, { waiting }) => sum + waiting, 0)
  const again = months.reduce((sum, month) => sum + month.again, 0)
  return (
    <>
      <p>
        {unjudgedWords(count, again)}
        {unjudged.length > UNJUDGED_MONTHS_MAX
          ? ` Dit zijn de oudste ${UNJUDGED_MONTHS_MAX} van ${unjudged.length} maanden.`
          : ''}
      </p>
      <ButtonGroup>
        {unjudged
          .slice(0, UNJUDGED_MONTHS_MAX)
          .filter(({ month }) => month !== chosen)
          .map(({ month }) => (
            <Button key={month} kind="subtle" onPress={() => onShow(month)}>
              Toon {formatPeriod(month)}
            </Button>
          ))}
      </ButtonGroup>
    </>
  )
}
