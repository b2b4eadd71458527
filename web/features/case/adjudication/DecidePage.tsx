// The page on which the chair settles what two coders read differently.
import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { formatPeriod } from '../../../dates.ts'
import type { ResultOf } from '../../../graphql.ts'
import { Loaded } from '../../../Loaded.tsx'
import { label } from '../../../labels.ts'
import { NotFound } from '../../../shell/NotFound.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { buttonClass } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'
import { threadChoices } from '../coding/codebookChoices.ts'
import { CaseToDecideDocument, ThreadChoicesDocument } from '../coding/codingDocuments.ts'
import { DecideScreen } from './DecideScreen.tsx'
import '../case.css'
import '../coding/coding.css'
import './adjudication.css'

export function DecidePage() {
  const { reference } = useParams({ from: '/member/casussen/$reference/beslissen' })
  const [result] = useQuery({
    query: CaseToDecideDocument,
    variables: { reference },
    requestPolicy: 'cache-and-network',
  })
  const [threads] = useQuery({ query: ThreadChoicesDocument })
  return (
    <Loaded result={result}>
      {({ case: shown }) => {
        if (shown === null) return <NotFound />
        const { id, title, kind, period, actions } = shown
        return (
          <Page
            title={title}
            eyebrow={<Where reference={reference} />}
            lead={`${label('caseKind', kind)} · ${formatPeriod(period)}`}
            wide
          >
            {actions.includes('case.adjudicate') ? (
              <Loaded result={threads}>
                {(found) => <DecideScreen key={id} shown={shown} threads={threadChoices(found)} />}
              </Loaded>
            ) : (
              <Settled shown={shown} />
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

const Where = ({ reference }: { readonly reference: string }) => (
  <>
    <Link to="/werkvoorraad/$step" params={{ step: 'beslissen' }} className="nl-link">
      Beslissen
    </Link>{' '}
    › {reference}
  </>
)

type Shown = NonNullable<ResultOf<typeof CaseToDecideDocument>['case']>

const Settled = ({ shown: { reference, status } }: { readonly shown: Shown }) => (
  <>
    <Alert tone={status === 'DECIDED' ? 'ok' : 'info'} live>
      {status === 'DECIDED'
        ? 'De labels staan vast. De casus kan nu gepubliceerd worden.'
        : `Over deze casus valt nu niets te beslissen: ${label('caseStatus', status).toLowerCase()}.`}
    </Alert>
    <p>
      <Link to="/casussen/$reference" params={{ reference }} className={buttonClass('primary')}>
        Naar de casus
      </Link>
    </p>
    <p>
      <Link to="/werkvoorraad/$step" params={{ step: 'beslissen' }} className="nl-link">
        Terug naar wat er te beslissen is
      </Link>
    </p>
  </>
)
