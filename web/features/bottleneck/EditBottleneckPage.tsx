// The pages to make a bottleneck and to change one.
import { useNavigate, useParams } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Page } from '../../ui/Page.tsx'
import { BottleneckForm } from './BottleneckForm.tsx'
import { BottleneckDocument } from './bottleneckDocuments.ts'
import { emptyForm, formOf } from './bottleneckFields.ts'
import './bottleneck.css'

export function NewBottleneckPage() {
  const navigate = useNavigate()
  return (
    <Page title="Nieuw knelpunt" lead="Leg vast wat er misgaat, waarop dat rust en wie er wat aan kan doen.">
      <BottleneckForm
        start={emptyForm}
        onSaved={(id) => navigate({ to: '/knelpunten/$id', params: { id } })}
        onCancel={() => navigate({ to: '/knelpunten' })}
      />
    </Page>
  )
}

export function EditBottleneckPage() {
  const { id } = useParams({ from: '/member/knelpunten/$id/bewerken' })
  const navigate = useNavigate()
  const [result] = useQuery({ query: BottleneckDocument, variables: { id } })
  const back = () => navigate({ to: '/knelpunten/$id', params: { id } })
  return (
    <Loaded result={result}>
      {({ bottleneck }) =>
        bottleneck === null ? (
          <NotFound />
        ) : (
          <Page title="Knelpunt bewerken" eyebrow={`Knelpunt K-${bottleneck.number}`} lead={bottleneck.title}>
            <BottleneckForm start={formOf(bottleneck)} onSaved={back} onCancel={back} />
          </Page>
        )
      }
    </Loaded>
  )
}
