// The meter with the fields below it: what is chosen there shows in the meter before anything is stored.
import { type TypedDocumentNode, useQuery } from 'urql'
import type { VariablesOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { CoarseningFields } from './CoarseningFields.tsx'
import { type Chosen, withSteps } from './coarsening.ts'
import { RiskMeter } from './RiskMeter.tsx'
import { CaseRiskDocument, type Choice, type Risk, SignalRiskDocument } from './riskDocuments.ts'

interface Measured {
  readonly coarsenings: readonly Choice[]
  readonly risk: Risk | null
}

interface Props {
  readonly id: string
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

type Variables = VariablesOf<typeof SignalRiskDocument>

export const CoarsenSignal = (props: Props) => {
  const [result] = useMeasured(SignalRiskDocument, props)
  return <Loaded result={result}>{({ signal }) => <Measure {...props} measured={signal} />}</Loaded>
}

export const CoarsenCase = (props: Props) => {
  const [result] = useMeasured(CaseRiskDocument, props)
  return <Loaded result={result}>{(data) => <Measure {...props} measured={data.case} />}</Loaded>
}

const useMeasured = <Data,>(query: TypedDocumentNode<Data, Variables>, { id, chosen }: Props) =>
  useQuery({ query, variables: { id, after: [...chosen] } })

function Measure({ measured, chosen, onChange }: Props & { readonly measured: Measured | null }) {
  if (!measured?.risk) return null
  const { coarsenings, risk } = measured
  return (
    <div aria-live="polite">
      <RiskMeter risk={risk} onTake={(goal) => onChange(withSteps(chosen, goal))} />
      <CoarseningFields choices={coarsenings} chosen={chosen} onChange={onChange} />
    </div>
  )
}
