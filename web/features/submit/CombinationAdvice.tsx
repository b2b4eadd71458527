// Advice while filling in: whether enough others share these circumstances. It tells a class, never a number, and it says
// that the texts were not weighed.
import { useQuery } from 'urql'
import { enumOrNull, provinceOrNull } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { useSettled } from '../../useSettled.ts'
import { CombinationRiskDocument, type Risk } from '../risk/riskDocuments.ts'
import { type Draft, PERSON_FIELDS, sizeSent } from './draft.ts'

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
  return (
    <div aria-live="polite">
      {data ? <Advice risk={data.combinationRisk} chosen={isAnythingChosen(draft)} /> : null}
    </div>
  )
}

const BANDS = {
  UNDER_FIVE: 'minder dan 5',
  FIVE_TO_NINE: '5 tot en met 9',
  TEN_OR_MORE: '10 of meer',
} as const

interface AdviceProps {
  readonly risk: Risk
  /** Whether anything is told of the person beside the texts. */
  readonly chosen: boolean
}

function Advice({ risk: { inside, published }, chosen }: AdviceProps) {
  const goal = inside.reached ? published : inside
  const fit = `Op deze gegevens passen ${BANDS[inside.band]} mensen in de verzameling, deze meegeteld.`
  if (inside.reached && published.reached)
    return chosen ? (
      <Alert tone="ok" heading="Deze gegevens vallen niet op">
        <p>{fit}</p>
        <p>{TEXTS_NOT_WEIGHED}</p>
      </Alert>
    ) : (
      <Alert heading="Over de persoon koos u niets">
        <p>Aan de gegevens is dus niemand te herkennen. {TEXTS_NOT_WEIGHED}</p>
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

const TEXTS_NOT_WEIGHED =
  'Dit gaat alleen over wat u koos. Wat u schreef, is niet gewogen: lees zelf na of iemand eraan te herkennen is.'

const isAnythingChosen = (draft: Draft): boolean => PERSON_FIELDS.some((field) => draft[field] !== '')

const combinationOf = (draft: Draft) => ({
  period: `${draft.year}-${draft.part}`,
  province: provinceOrNull(draft.province),
  municipalitySize: sizeSent(draft),
  household: enumOrNull('household', draft.household),
  ageBand: enumOrNull('ageBand', draft.ageBand),
  benefit: enumOrNull('benefit', draft.benefit),
  circumstance: enumOrNull('circumstance', draft.circumstance),
})
