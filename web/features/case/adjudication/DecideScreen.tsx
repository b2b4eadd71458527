// Both codings side by side, item by item, and the decision that grows from them.
import { useReducer, useState } from 'react'
import { type ResultOf, readFragment } from '../../../graphql.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { StepChecks } from '../../checklist/StepChecks.tsx'
import { CaseText } from '../CaseText.tsx'
import { CitedLaw } from '../CitedLaw.tsx'
import { Codebook } from '../coding/Codebook.tsx'
import type { Choice } from '../coding/codebookChoices.ts'
import { type CaseToDecideDocument, CodingFieldsFragment } from '../coding/codingDocuments.ts'
import { lacksOf } from '../coding/codingFields.ts'
import { codingReducer, type Draft, opened, stillMissing } from '../coding/codingState.ts'
import { storedDraft } from '../coding/storedDraft.ts'
import { OtherTexts } from '../OtherTexts.tsx'
import { numberedPassages } from '../passages.ts'
import {
  agreedDraft,
  differOn,
  ITEMS,
  type Item,
  reasonKey,
  type Side,
  sameOn,
  takenOver,
  threadsInDoubt,
} from './compare.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { followId, ItemRow } from './ItemRow.tsx'

type Shown = NonNullable<ResultOf<typeof CaseToDecideDocument>['case']>
type Coding = Shown['codings'][number]

const ALL_LABELS_ID = 'alle-labels'

interface Props {
  readonly shown: Shown
  readonly threads: readonly Choice[]
}

export function DecideScreen({ shown, threads }: Props) {
  const [left, right] = shown.codings
  if (!left) return <Alert>Er is nog geen duiding.</Alert>
  return <Decide shown={shown} threads={threads} left={left} right={right ?? left} />
}

/** The decision as it grows: what both said at first, then what is taken over or changed item by item. */
function useDecision(a: Draft, b: Draft) {
  const [state, dispatch] = useReducer(codingReducer, agreedDraft(a, b), opened)
  const [touched, setTouched] = useState<readonly string[]>([])
  const isDecided = (item: Item) => touched.includes(item.id) || !sameOn(state.now, agreedDraft(a, b), item)
  function take(item: Item, draft: Draft) {
    dispatch({ type: 'replace', draft: takenOver(state.now, draft, item) })
    setTouched([...touched, item.id])
  }
  return { draft: state.now, dispatch, isDecided, take, isBegun: state.before.length > 0 }
}

function Decide({ shown, threads, left, right }: Props & { readonly left: Coding; readonly right: Coding }) {
  const sides = [sideOf(left), sideOf(right)] as const
  const [a, b] = [sides[0].draft, sides[1].draft]
  const { draft, dispatch, isDecided, take, isBegun } = useDecision(a, b)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const missing = stillMissing(draft)
  const differing = ITEMS.filter((item) => differOn(a, b, item))
  const undecided = differing.filter((item) => !isDecided(item))
  const passages = numberedPassages(
    [left, right].flatMap((coding) => readFragment(CodingFieldsFragment, coding).tags),
  )

  return (
    <>
      <section className="rd-stack">
        <Heading>Wat er gebeurde</Heading>
        <CaseText text={shown.narrative} passages={passages} lit={null} />
        <CitedLaw text={shown.narrative} period={shown.period} />
      </section>
      <OtherTexts shown={shown} />
      <section className="rd-stack" aria-labelledby="verschillen">
        <Heading id="verschillen">Waarin de duiders verschillen</Heading>
        <p>{introduction(differing.length)}</p>
        <ul className="differences">
          {differing.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              sides={sides}
              narrative={shown.narrative}
              passages={passages}
              decided={isDecided(item) ? draft : null}
              reason={reasonKey(item) === null ? null : (reasons[reasonKey(item) ?? ''] ?? '')}
              onReason={(reason) => setReasons({ ...reasons, [reasonKey(item) ?? '']: reason })}
              onTake={(theirs: Draft) => take(item, theirs)}
            />
          ))}
        </ul>
        <Remarks sides={left === right ? sides.slice(0, 1) : sides} />
        <StepChecks checks={left === right ? left.stepChecks : [...left.stepChecks, ...right.stepChecks]} />
      </section>
      <details className="decision-details">
        <summary id={ALL_LABELS_ID}>
          Alle labels van uw besluit bekijken of aanpassen, met voorstellen van de software
        </summary>
        <Codebook
          caseId={shown.id}
          {...{ draft, dispatch, missing, threads }}
          text={shown.narrative}
          chosen={null}
          suggestions={shown.suggestions}
        />
      </details>
      <section className="rd-stack" aria-labelledby="besluit">
        <Heading id="besluit">Uw besluit</Heading>
        <DecisionForm
          caseId={shown.id}
          version={shown.version}
          draft={draft}
          isBegun={isBegun}
          reasons={reasons}
          unclear={threadsInDoubt(a, b)}
          lacking={undecided.length > 0 ? undecided.map(toFollow) : lacksOf(missing).map(toFill)}
        />
      </section>
    </>
  )
}

const toFollow = (item: Item) => ({
  fieldId: followId(item),
  message: `Kies wie u volgt bij “${item.title}”`,
})

const toFill = ({ text }: ReturnType<typeof lacksOf>[number]) => ({
  fieldId: ALL_LABELS_ID,
  message: `Uw besluit mist nog: ${text}`,
})

const introduction = (differences: number): string =>
  differences === 0
    ? 'Er zijn geen verschillen. Pas uw besluit hieronder aan.'
    : `${differences === 1 ? 'Er is 1 verschil.' : `Er zijn ${differences} verschillen.`} Kies per punt wie u volgt. Klopt geen van beide, pas uw besluit dan hieronder aan.`

/** What the coders wrote beside their labels, and whether they were sure. */
const Remarks = ({ sides }: { readonly sides: readonly Side[] }) =>
  sides.map(({ name, note, draft }) => (
    <div key={name}>
      {draft.fields.doubt ? (
        <p>
          <Badge tone="warning">twijfel</Badge> {name} twijfelt en vraagt om mee te kijken.
        </p>
      ) : null}
      {note ? (
        <p>
          <strong>Toelichting van {name}:</strong> {note}
        </p>
      ) : null}
    </div>
  ))

function sideOf(coding: Coding): Side {
  const { note } = readFragment(CodingFieldsFragment, coding)
  return {
    name: `${coding.coder.name}, ${coding.organisation.name}`,
    draft: storedDraft(coding).draft,
    note,
  }
}
