// The check of the second pair of eyes: the check list, the meter of the combination, and the two ways it can end.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { ANONYMITY_CHECKLIST, type ChecklistAnswers, unanswered } from '#core/checklist.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { CoarsenSignal } from '../risk/Coarsen.tsx'
import type { Chosen } from '../risk/coarsening.ts'
import { type Goal, SignalRiskDocument } from '../risk/riskDocuments.ts'
import { ChecklistFields } from './ChecklistFields.tsx'
import { type AnsweredPlace, PlaceFields } from './PlaceFields.tsx'
import { CheckSignalDocument, type SignalAtWork } from './queueDocuments.ts'

type Verdict = 'confirmed' | 'returned'

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
  const lacking = () =>
    whatLacks({ verdict, answers, note, openPlaces: signal.places.length - places.length, tooFew })
  const isFound = ({ fieldId }: FieldProblem) => missing.some((found) => found.fieldId === fieldId)

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
        places: confirmed ? [...places] : [],
        coarsenings: confirmed ? [...chosen] : [],
        note: confirmed && !tooFew ? null : note,
      },
    })
    setProblems(answer?.checkSignal.problems ?? [])
  }

  return (
    <form className="work-form" onSubmit={send} noValidate aria-label="Controle van de anonimisering">
      <LeaveDialog unsent={note.trim() !== ''} />
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
      {signal.places.length > 0 ? (
        <Fieldset
          legend="Plaatsnamen in de tekst"
          id="plaatsnamen"
          hint="De gemeente van een cliënt mag niet in de tekst staan. Is dit zo'n plaats, stuur het signaal dan terug."
        >
          <PlaceFields signal={signal} answered={places} onAnswer={setPlaces} />
        </Fieldset>
      ) : null}
      <RadioGroup<Verdict>
        legend="Uw oordeel"
        id="oordeel"
        value={verdict}
        onChange={setVerdict}
        options={[
          {
            value: 'confirmed',
            label: 'De tekst is anoniem',
            hint: 'Het signaal gaat door naar de beoordeling.',
          },
          { value: 'returned', label: 'Terug naar de indiener', hint: 'De indiener verbetert de tekst.' },
        ]}
      />
      {verdict === 'returned' ? (
        <NoteArea
          id="toelichting"
          label="Wat moet de indiener verbeteren?"
          hint="Noem de plaats, bijvoorbeeld “de tweede zin”. Herhaal niet wat herkenbaar is."
          value={note}
          onChange={setNote}
        />
      ) : null}
      {verdict === 'confirmed' && tooFew ? (
        <NoteArea
          id="toelichting"
          label="Waarom kan het toch?"
          hint="Op deze beschrijving passen te weinig mensen. Uw uitleg blijft bij de controle staan."
          value={note}
          onChange={setNote}
        />
      ) : null}
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        {verdict === 'returned' ? 'Stuur terug' : 'Bevestig de controle'}
      </Button>
      <p className="rd-soft">U tekent voor deze tekst, zoals die hier staat.</p>
      <details className="rd-details">
        <summary>Vingerafdruk van de tekst</summary>
        <p className="rd-soft">
          Het getal dat bij precies deze tekst hoort:{' '}
          <span className="fingerprint">{contentHash?.slice(0, 16)}</span>
        </p>
      </details>
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

interface Answered {
  readonly verdict: Verdict | ''
  readonly answers: ChecklistAnswers
  readonly note: string
  readonly openPlaces: number
  readonly tooFew: boolean
}

function whatLacks({ verdict, answers, note, openPlaces, tooFew }: Answered): readonly FieldProblem[] {
  const open = unanswered(answers).length
  const list = (message: string): FieldProblem => ({ fieldId: 'controle', message })
  return [
    ...(open > 0 ? [list(`Beantwoord elk punt; nog ${open} te gaan`)] : []),
    ...(verdict === '' ? [{ fieldId: 'oordeel', message: 'Kies uw oordeel' }] : []),
    ...(verdict === 'confirmed' && Object.values(answers).includes(false)
      ? [list('Is een punt niet in orde, stuur het signaal dan terug')]
      : []),
    ...(verdict === 'confirmed' && openPlaces > 0
      ? [{ fieldId: 'plaatsnamen', message: 'Zeg bij elke plaatsnaam waarom die mag blijven' }]
      : []),
    ...(verdict === 'confirmed' && tooFew && note.trim() === ''
      ? [{ fieldId: 'toelichting', message: 'Leg uit waarom het kan terwijl de meter te weinig telt' }]
      : []),
    ...(verdict === 'returned' && note.trim() === ''
      ? [{ fieldId: 'toelichting', message: 'Schrijf wat de indiener moet verbeteren' }]
      : []),
  ]
}
