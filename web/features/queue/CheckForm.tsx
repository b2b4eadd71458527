// The check of the second pair of eyes: the check list, the meter of the combination, and the two ways it can end.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { ANONYMITY_CHECKLIST, type ChecklistAnswers } from '#core/checklist.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { CoarsenSignal } from '../risk/Coarsen.tsx'
import type { Chosen } from '../risk/coarsening.ts'
import { type Goal, SignalRiskDocument } from '../risk/riskDocuments.ts'
import { ChecklistFields } from './ChecklistFields.tsx'
import { type Verdict, whatLacks } from './checkLacks.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { type AnsweredPlace, PlaceFields } from './PlaceFields.tsx'
import { CheckSignalDocument, type SignalAtWork } from './queueDocuments.ts'
import { VerdictFields } from './VerdictFields.tsx'

export function CheckForm({ signal }: { readonly signal: SignalAtWork }) {
  // What was read is what is judged, also when the text changes while this page is open.
  const [{ id, version, contentHash }] = useState(signal)
  const [answers, setAnswers] = useState<ChecklistAnswers>({})
  const [places, setPlaces] = useState<readonly AnsweredPlace[]>([])
  const [chosen, setChosen] = useState<Chosen>([])
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState<readonly FieldProblem[]>([])
  const { run, busy, failure } = useAction(CheckSignalDocument)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  const goal = useGoal(id, chosen)
  const tooFew = goal !== null && !goal.reached
  const kept = places.flatMap(({ answer, ...place }) => (answer === 'BACK' ? [] : { ...place, answer }))
  const lacking = () =>
    whatLacks({ verdict, answers, note, openPlaces: signal.marks.length - kept.length, tooFew })
  const isBegun =
    Object.keys(answers).length + places.length + chosen.length > 0 || verdict !== '' || note.trim() !== ''
  const isFound = ({ fieldId }: FieldProblem) => missing.some((found) => found.fieldId === fieldId)

  function answerPlaces(said: readonly AnsweredPlace[]) {
    setPlaces(said)
    if (said.some(({ answer }) => answer === 'BACK')) setVerdict('returned')
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const found = lacking()
    setMissing(found)
    if (found.length > 0) return
    const confirmed = verdict === 'confirmed'
    const answer = await run({
      input: {
        id,
        version,
        contentHash: contentHash ?? '',
        confirmed,
        answers: ANONYMITY_CHECKLIST.map((item) => ({ item, ok: answers[item] === true })),
        places: confirmed ? kept : [],
        coarsenings: confirmed ? [...chosen] : [],
        note: confirmed && !tooFew ? null : note,
      },
    })
    setProblems(answer?.checkSignal.problems ?? [])
  }

  return (
    <form className="work-form" onSubmit={send} noValidate aria-label="Controle van de anonimisering">
      <LeaveDialog unsent={isBegun} kind="answers" />
      <ErrorSummary problems={lacking().filter(isFound)} found={missing} />
      <Fieldset
        legend="Past dit op genoeg mensen?"
        hint="De meter telt casussen en gecontroleerde signalen. Wat u hieronder grover maakt, geldt zodra u bevestigt."
      >
        <CoarsenSignal id={id} chosen={chosen} onChange={setChosen} />
      </Fieldset>
      <Fieldset
        legend="Controleer elk punt"
        id="controle"
        hint="Lees de hele tekst. Denk ook aan wat een buurman of collega zou herkennen."
      >
        <ChecklistFields
          answers={answers}
          warnings={goal && tooFew ? { combinatie_niet_herleidbaar: tooFewWords(goal) } : {}}
          onAnswer={(item, ok) => setAnswers({ ...answers, [item]: ok })}
        />
      </Fieldset>
      {signal.marks.length > 0 ? (
        <Fieldset
          legend="Wat er in de tekst gemarkeerd is"
          id="markeringen"
          hint="Zeg bij elke markering of die mag blijven, met de toets 1, 2 of 3. Wat naar de cliënt wijst, of naar de gemeente waar die woont, mag niet in de tekst staan."
        >
          <PlaceFields signal={signal} answered={places} onAnswer={answerPlaces} />
        </Fieldset>
      ) : null}
      <VerdictFields verdict={verdict} tooFew={tooFew} note={note} onVerdict={setVerdict} onNote={setNote} />
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        {verdict === 'returned' ? 'Stuur terug' : 'Bevestig de controle'}
      </Button>
      <p className="rd-soft">U tekent voor deze tekst, zoals die hier staat.</p>
      <Fingerprint prints={[{ of: null, hash: contentHash ?? '' }]} />
    </form>
  )
}

/** How many people fit the description inside the team, with what was chosen to be made coarser. */
function useGoal(id: string, chosen: Chosen): Goal | null {
  const [{ data }] = useQuery({ query: SignalRiskDocument, variables: { id, after: [...chosen] } })
  return data?.signal?.risk?.inside ?? null
}

const tooFewWords = ({ people, needed }: Goal): string =>
  `De meter telt ${people === 1 ? '1 persoon' : `${people ?? 0} personen`}, nodig is ${needed}. Maak eerst grover of leg onderaan uit waarom het toch kan.`
