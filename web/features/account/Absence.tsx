// Saying that you are away, until when, and who looks after your work.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { COLLEAGUES, SET_ABSENCE, WORK_CACHE } from '../queue/workDocuments.ts'

export function Absence() {
  const [until, setUntil] = useState('')
  const [deputy, setDeputy] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const [{ data }] = useQuery({ query: COLLEAGUES, variables: { step: null }, context: WORK_CACHE })
  const { run, busy, failure } = useAction(SET_ABSENCE)
  const absence = data?.viewer?.absence

  async function send(until: string | null, deputyId: string | null) {
    const answer = await run({ until, deputyId })
    setProblems(answer?.setAbsence.problems ?? [])
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void send(until, deputy === '' ? null : deputy)
  }

  return (
    <section className="rd-card" aria-labelledby="afwezig">
      <h2 className="nl-heading nl-heading--level-2" id="afwezig">
        Afwezig
      </h2>
      <Problems problems={problems} failure={failure} />
      {absence ? (
        <>
          <p>
            U bent afwezig tot en met {formatDay(absence.until)}
            {absence.deputy ? `. ${absence.deputy.name} neemt uw werk waar` : ''}.
          </p>
          <Button busy={busy} onPress={() => void send(null, null)}>
            Ik ben er weer
          </Button>
        </>
      ) : (
        <form onSubmit={submit} noValidate>
          <p>
            Uw waarnemer krijgt wat u begonnen was en wat aan u is overgedragen, en de antwoorden op uw
            vragen.
          </p>
          <TextField label="Tot en met" type="date" value={until} onChange={setUntil} narrow />
          <Select
            label="Waarnemer"
            empty="Niemand"
            value={deputy}
            onChange={setDeputy}
            options={(data?.viewer?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button type="submit" busy={busy}>
            Meld mij afwezig
          </Button>
        </form>
      )}
    </section>
  )
}
