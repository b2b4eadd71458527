// The check list of the second pair of eyes, with the two ways it can end.
import { type FormEvent, useState } from 'react'
import { ANONYMITY_CHECKLIST, type ChecklistItem } from '#core/checklist.ts'
import { checklistItemLabels } from '#core/labels/codebook.nl.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useAction } from '../../useAction.ts'
import { CheckSignalDocument, type SignalAtWork } from './queueDocuments.ts'

type Verdict = 'confirmed' | 'returned'

export function CheckForm({ signal: { id, version } }: { readonly signal: SignalAtWork }) {
  const [ticked, setTicked] = useState<readonly ChecklistItem[]>([])
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState<readonly FieldProblem[]>([])
  const { run, busy, failure } = useAction(CheckSignalDocument)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  async function send(event: FormEvent) {
    event.preventDefault()
    const lacking = whatLacks(verdict, ticked, note)
    setMissing(lacking)
    if (lacking.length > 0) return
    const confirmed = verdict === 'confirmed'
    const answer = await run({
      input: { id, version, confirmed, checklist: [...ticked], note: confirmed ? null : note },
    })
    setProblems(answer?.checkSignal.problems ?? [])
  }

  return (
    <form className="work-form" onSubmit={send} noValidate aria-label="Controle van de anonimisering">
      <ErrorSummary problems={missing} />
      <Fieldset
        legend="Controleer"
        id="controle"
        hint="Lees de hele tekst. Denk ook aan wat een buurman of collega zou herkennen."
      >
        {ANONYMITY_CHECKLIST.map((item) => (
          <Checkbox
            key={item}
            label={checklistItemLabels[item]}
            checked={ticked.includes(item)}
            onChange={(on) => setTicked(on ? [...ticked, item] : ticked.filter((other) => other !== item))}
          />
        ))}
      </Fieldset>
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
        <TextArea
          id="toelichting"
          label="Wat moet de indiener verbeteren?"
          hint="Noem de plaats, bijvoorbeeld “de tweede zin”. Herhaal niet wat herkenbaar is."
          value={note}
          onChange={setNote}
        />
      ) : null}
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        {verdict === 'returned' ? 'Stuur terug' : 'Bevestig de controle'}
      </Button>
    </form>
  )
}

function whatLacks(
  verdict: Verdict | '',
  ticked: readonly ChecklistItem[],
  note: string,
): readonly FieldProblem[] {
  if (verdict === '') return [{ fieldId: 'oordeel', message: 'Kies uw oordeel' }]
  if (verdict === 'returned')
    return note.trim() === ''
      ? [{ fieldId: 'toelichting', message: 'Schrijf wat de indiener moet verbeteren' }]
      : []
  return ticked.length < ANONYMITY_CHECKLIST.length
    ? [{ fieldId: 'controle', message: 'Vink elk punt af, of stuur het signaal terug' }]
    : []
}
