// What a change to the threads would do, shown before it is done.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import type { ResultOf, VariablesOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { PREVIEW } from './changeDocuments.ts'
import { nameInChange } from './wording.ts'

export type ChangeInput = VariablesOf<typeof PREVIEW>['input']
type Preview = NonNullable<ResultOf<typeof PREVIEW>['threadChangePreview']>

interface Props {
  readonly input: ChangeInput
  /** What can be done with the change once it can be carried out. */
  readonly children?: ReactNode
}

export function ChangePreview({ input, children }: Props) {
  const [result] = useQuery({ query: PREVIEW, variables: { input }, requestPolicy: 'network-only' })
  const preview = result.data?.threadChangePreview
  const isPossible = preview?.problems.length === 0
  return (
    <>
      {/* In the page before the answer is, or it is not read out when it comes. */}
      <div aria-live="polite">
        {preview && isPossible ? (
          <section className="rd-card rd-stack" aria-labelledby="wat-verandert">
            <Heading id="wat-verandert">Wat dit verandert</Heading>
            <Shown preview={preview} kind={input.kind} />
          </section>
        ) : null}
      </div>
      <Loaded result={result}>
        {() =>
          isPossible ? (
            children
          ) : (
            <Problems nameOf={nameInChange(input.kind)} problems={preview?.problems ?? []} />
          )
        }
      </Loaded>
    </>
  )
}

function publishedPart(cases: number, published: number): string {
  if (cases === 0) return ''
  if (published === cases) return cases === 1 ? ', gepubliceerd' : ', allemaal gepubliceerd'
  return `, waarvan ${published} gepubliceerd`
}

function Shown({ preview, kind }: { readonly preview: Preview; readonly kind: ChangeInput['kind'] }) {
  const { caseCount, publishedCount, cases, bottlenecks, draftLetterYears } = preview
  return (
    <>
      <p>
        <strong>{counted(caseCount, 'casus', 'casussen')}</strong>
        {publishedPart(caseCount, publishedCount)}. {WHAT_HAPPENS[kind]}
      </p>
      {cases.length > 0 ? (
        <details className="rd-details">
          <summary>
            {caseCount > cases.length ? `De eerste ${cases.length} casussen` : 'Welke casussen dat zijn'}
          </summary>
          <ul>
            {cases.map(({ id, reference, title }) => (
              <li key={id}>
                <Link to="/casussen/$reference" params={{ reference }}>
                  {reference}
                </Link>{' '}
                {title}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <ul>
        {kind === 'MERGE' || kind === 'SPLIT' ? (
          <li>Van duidingen die nog lopen zeggen wij hier niets: die blijven blind.</li>
        ) : null}
        {bottlenecks.length > 0 ? (
          <li>
            {counted(bottlenecks.length, 'knelpunt', 'knelpunten')}:{' '}
            {bottlenecks.map(({ title }) => title).join('; ')}.
          </li>
        ) : null}
        {draftLetterYears.length > 0 ? (
          <li>De conceptbrief over {draftLetterYears.join(' en ')} telt opnieuw.</li>
        ) : null}
        <li>Vastgestelde brieven veranderen niet.</li>
      </ul>
    </>
  )
}

const WHAT_HAPPENS = {
  ADD: 'Er verandert geen casus; de draad kan vanaf nu worden gekozen.',
  REWORD: 'Ze houden deze draad en tonen de nieuwe naam. De oude woorden blijven bewaard.',
  MERGE:
    'Ze gaan meteen naar de andere draad, met passage en notitie. Lopende duidingen gaan mee, met een aantekening.',
  SPLIT: 'Ze houden deze draad tot iemand van het team per casus kiest bij welk deel die hoort.',
  RETIRE: 'Ze houden deze draad. Nieuwe duidingen kunnen hem niet meer kiezen.',
} as const satisfies Record<ChangeInput['kind'], string>
