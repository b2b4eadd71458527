// Advice while filling in: whether enough others share these circumstances. It tells a class, never a number.
import { useQuery } from 'urql'
import { enumOrNull, provinceOrNull } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { useSettled } from '../../useSettled.ts'
import { CombinationRiskDocument, type Risk } from '../risk/riskDocuments.ts'
import { type Draft, sizeSent } from './draft.ts'

const CHOOSING_PAUSE_MS = 400

export function CombinationAdvice({ draft }: { readonly draft: Draft }) {
  const isWhole = draft.year !== '' && draft.part !== ''
  const combination = useSettled(isWhole ? JSON.stringify(combinationOf(draft)) : '', CHOOSING_PAUSE_MS)
  const [{ data }] = useQuery({
    query: CombinationRiskDocument,
    variables: { input: JSON.parse(combination || '{}') },
    // What was settled last may be from before the period was whole.
    pause: combination === '',
  })
  if (!isWhole) return null
  return <div aria-live="polite">{data ? <Advice risk={data.combinationRisk} /> : null}</div>
}

const BANDS = {
  UNDER_FIVE: 'minder dan 5',
  FIVE_TO_NINE: '5 tot en met 9',
  TEN_OR_MORE: '10 of meer',
} as const

function Advice({ risk: { inside, published } }: { readonly risk: Risk }) {
  const goal = inside.reached ? published : inside
  const fit = `Op deze gegevens passen ${BANDS[inside.band]} mensen in de verzameling, deze meegeteld.`
  if (inside.reached && published.reached)
    return (
      <Alert tone="ok" heading="Dit valt niet op">
        {fit}
      </Alert>
    )
  return (
    <Alert heading="Deze combinatie is zeldzaam">
      <p>{fit} Dat mag, maar algemener is veiliger.</p>
      {goal.steps.length > 0 ? (
        <>
          <p>Dit helpt het meest, als het verhaal dan nog te begrijpen is:</p>
          <ul>
            {goal.steps.map(({ field, label, to, toLabel }) => (
              <li key={field}>
                {label}: {to === null ? 'laat leeg' : `kies “${toLabel}”`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  )
}

const combinationOf = (draft: Draft) => ({
  period: `${draft.year}-${draft.part}`,
  province: provinceOrNull(draft.province),
  municipalitySize: sizeSent(draft),
  household: enumOrNull('household', draft.household),
  ageBand: enumOrNull('ageBand', draft.ageBand),
  benefit: enumOrNull('benefit', draft.benefit),
  circumstance: enumOrNull('circumstance', draft.circumstance),
})
