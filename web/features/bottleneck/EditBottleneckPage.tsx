// The pages to make a bottleneck and to change one.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { WarningStartDocument } from '../warning/warningDocuments.ts'
import { BottleneckForm } from './BottleneckForm.tsx'
import { BottleneckDocument } from './bottleneckDocuments.ts'
import { type BottleneckFields, formFromWarning, formOf } from './bottleneckFields.ts'
import { type StartParams, useStart } from './bottleneckStart.ts'
import './bottleneck.css'

export function NewBottleneckPage() {
  const { vroegsignaal, ...params } = useSearch({ from: '/member/knelpunten/nieuw' })
  return (
    <Page title="Nieuw knelpunt" lead="Leg vast wat er misgaat, waarop dat rust en wie er wat aan kan doen.">
      {vroegsignaal === undefined ? <FromAddress params={params} /> : <FromWarning id={vroegsignaal} />}
    </Page>
  )
}

function FromAddress({ params }: { readonly params: StartParams }) {
  const start = useStart(params)
  if (start === null) return <Loading />
  const isBegun = start.threads.length + start.provisions.length + start.cases.length > 0
  return (
    <>
      {isBegun ? (
        <Alert>Een deel is al ingevuld. Kijk na of het klopt, en haal weg wat er niet bij hoort.</Alert>
      ) : null}
      <NewForm start={start} />
    </>
  )
}

function FromWarning({ id }: { readonly id: string }) {
  const [result] = useQuery({ query: WarningStartDocument, variables: { id } })
  return (
    <Loaded result={result}>
      {({ warning }) =>
        warning === null ? (
          <NotFound />
        ) : (
          <>
            <Alert>
              <p>Het vroegsignaal: {warning.sentence}</p>
              <p>
                Een deel is al ingevuld. Kijk na of het klopt. Schrijf zelf op wat er misgaat, zonder deze
                aantallen: de brief telt ze zelf.
              </p>
            </Alert>
            <NewForm start={formFromWarning(warning)} />
          </>
        )
      }
    </Loaded>
  )
}

function NewForm({ start }: { readonly start: BottleneckFields }) {
  const navigate = useNavigate()
  return (
    <BottleneckForm
      start={start}
      onSaved={(id) => navigate({ to: '/knelpunten/$id', params: { id }, ignoreBlocker: true })}
      onCancel={() => navigate({ to: '/knelpunten' })}
    />
  )
}

export function EditBottleneckPage() {
  const { id } = useParams({ from: '/member/knelpunten/$id/bewerken' })
  const navigate = useNavigate()
  const [result] = useQuery({ query: BottleneckDocument, variables: { id } })
  const to = { to: '/knelpunten/$id', params: { id } } as const
  const back = () => navigate(to)
  const saved = () => navigate({ ...to, ignoreBlocker: true })
  return (
    <Loaded result={result}>
      {({ bottleneck }) =>
        bottleneck === null ? (
          <NotFound />
        ) : (
          <Page title="Knelpunt bewerken" eyebrow={`Knelpunt K-${bottleneck.number}`} lead={bottleneck.title}>
            <BottleneckForm start={formOf(bottleneck)} onSaved={saved} onCancel={back} />
          </Page>
        )
      }
    </Loaded>
  )
}
