// Mending a signal that was sent back because someone could still be recognised in it.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import { type Draft, perField } from './draft.ts'
import { Sent } from './Sent.tsx'
import { SignalForm } from './SignalForm.tsx'
import { RETURNED_SIGNAL, REVISE_SIGNAL } from './submitDocuments.ts'

type Returned = NonNullable<ResultOf<typeof RETURNED_SIGNAL>['signal']>

export function ReviseSignalPage() {
  const { id } = useParams({ from: '/member/signalen/$id/verbeteren' })
  const [result] = useQuery({ query: RETURNED_SIGNAL, variables: { id } })
  return (
    <Loaded result={result} page>
      {({ signal }) => (signal ? <Revise signal={signal} /> : <NotFound />)}
    </Loaded>
  )
}

function Revise({ signal }: { readonly signal: Returned }) {
  const revise = useAction(REVISE_SIGNAL)
  // The answer to the mutation refreshes this page's own question, so the draft is taken once.
  const [start] = useState(() => draftOf(signal))
  const [sent, setSent] = useState<{ urgent: boolean } | null>(null)
  const note = signal.messages.filter(({ fromTeam }) => fromTeam).at(-1)
  if (sent) return <Sent signal={signal} urgent={sent.urgent} />
  return (
    <Page title={`Signaal ${signal.code} verbeteren`}>
      {note ? (
        <Alert tone="warning" heading="Waarom het terugkwam">
          {note.body}
        </Alert>
      ) : null}
      <SignalForm
        start={start}
        busy={revise.busy}
        failure={revise.failure}
        send={async (input) => {
          const answer = await revise.run({ id: signal.id, version: signal.version, input })
          if (answer?.reviseSignal.signal) setSent({ urgent: input.urgent === true })
          return answer?.reviseSignal.problems ?? null
        }}
      />
    </Page>
  )
}

const draftOf = (signal: Returned): Draft => ({
  texts: perField((field) => signal[field] ?? ''),
  urgent: signal.urgent ? 'ja' : 'nee',
  goodPractice: signal.goodPractice ? 'goed' : 'hard',
  year: signal.period.slice(0, 4),
  part: signal.period.slice(5),
  regulation: signal.regulation,
  provisions: signal.provisions.map(({ id, shortCitation }) => ({ id, citation: shortCitation })),
  household: signal.household ?? '',
  ageBand: signal.ageBand ?? '',
  benefit: signal.benefit ?? '',
  circumstance: signal.circumstance ?? '',
  province: signal.province ?? '',
  municipalitySize: signal.municipalitySize ?? '',
  causeHint: signal.causeHint ?? '',
  reporterType: signal.reporterType,
  likenesses: signal.likenesses,
})
