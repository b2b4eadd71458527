// How far coders agree with each other: per list of the codebook, per code, and when a case comes back.
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatMonth, formatNumber } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { AgreementFilters, type Filters, NO_FILTERS, toInput } from './AgreementFilters.tsx'
import { AgreementDocument, type Report } from './agreementDocuments.ts'
import { CodeFigures } from './CodeFigures.tsx'
import { ListFigures } from './ListFigures.tsx'
import { PolicyLink } from './PolicyLink.tsx'
import { RepeatFigures } from './RepeatFigures.tsx'
import './agreement.css'

export function AgreementPage() {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS)
  const [result] = useQuery({
    query: AgreementDocument,
    variables: { filter: toInput(filters) },
    requestPolicy: 'cache-and-network',
  })
  const { may } = useVisit()
  return (
    <Page
      title="Overeenstemming"
      lead="Twee duiders geven een casus los van elkaar labels. Hier staat hoe vaak zij hetzelfde kozen. Het zegt iets over het codeboek, niet over een persoon."
      wide
    >
      {may('coding-policy.manage') ? <PolicyLink /> : null}
      <Loaded result={result}>
        {({ agreement }) => (
          <>
            <AgreementFilters
              filters={filters}
              onChange={setFilters}
              pairs={agreement.pairs}
              inBatches={!may('case.read-in-progress')}
            />
            <Figures report={agreement} inBatches={!may('case.read-in-progress')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface FiguresProps {
  readonly report: Report
  readonly inBatches: boolean
}

function Figures({ report, inBatches }: FiguresProps) {
  if (report.cases === 0)
    return (
      <EmptyState
        title={
          inBatches
            ? 'Over deze tijd is nog niets te zeggen: er zijn nog te weinig dubbel geduide casussen.'
            : 'Er zijn hier nog geen casussen die twee duiders los van elkaar afrondden.'
        }
      />
    )
  return (
    <>
      <p role="status">
        {report.cases === 1
          ? 'Eén dubbel geduide casus.'
          : `${formatNumber(report.cases)} dubbel geduide casussen.`}
      </p>
      {inBatches && report.from && report.until ? (
        <p className="rd-soft">
          Geteld van {formatMonth(report.from)} tot en met {formatMonth(report.until)}. Maanden met weinig
          casussen tellen samen met de maanden erna, en de lopende maand telt nog niet mee. Zo is nooit te
          zien hoe één duider koos.
        </p>
      ) : null}
      <Explanation />
      <ListFigures lists={report.lists} />
      <CodeFigures codes={report.codes} />
      <RepeatFigures repeats={report.repeats} />
    </>
  )
}

const Explanation = () => (
  <details className="agreement-explained">
    <summary>Hoe leest u deze getallen?</summary>
    <div className="rd-stack">
      <p>
        <strong>Zelfde antwoord</strong> is het deel van de casussen waarin beide duiders hetzelfde kozen. Bij
        een code die bijna nooit voorkomt is dat altijd veel, want allebei <em>niet</em> kiezen telt ook.
      </p>
      <p>
        <strong>Alfa</strong> (van Krippendorff) haalt het toeval eraf: 1 is volledig eens, 0 is niet beter
        dan gokken. Waar een duider meer codes kiest, telt een deel gemeen ook voor een deel mee.{' '}
        <strong>AC1</strong> (van Gwet) doet hetzelfde op een manier die minder schrikt van zeldzame codes.
      </p>
      <p>
        Tussen haakjes staan de grenzen waarbinnen het getal met 95% zekerheid ligt. Staan ze ver uit elkaar,
        dan zijn er nog weinig casussen.
      </p>
      <Heading level={2}>Wat betekent dit voor de brief?</Heading>
      <ul>
        <li>
          Alfa onder 0,41: de code mag in de brief geen getal dragen. Bespreek de omschrijving in het
          codeboek.
        </li>
        <li>Alfa van 0,41 tot 0,667: het getal staat in de brief als ‘voorlopig’.</li>
        <li>Alfa vanaf 0,667: het getal mag in de brief.</li>
        <li>
          Minder dan tien casussen met de code: nog niet te zeggen. Het getal blijft staan; de brief meldt
          dit.
        </li>
      </ul>
    </div>
  </details>
)
