// Lets the chair put a ruling or rule beside a case, and take it away again.
import { type FormEvent, useState } from 'react'
import { useClient } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { useCaseByReference } from '../case/reshape/useCaseByReference.ts'
import { LINK_PRECEDENT, PRECEDENT, type PrecedentShown } from './precedentDocuments.ts'

interface Props {
  readonly precedent: PrecedentShown
}

export function BesideCase({ precedent }: Props) {
  const { may } = useVisit()
  const [open, setOpen] = useState(false)
  if (!may('case.edit')) return null
  return (
    <>
      <Button onPress={() => setOpen(true)}>Zet naast een casus</Button>
      {open ? <BesideDialog precedent={precedent} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function BesideDialog({ precedent, onClose }: Props & { readonly onClose: () => void }) {
  const client = useClient()
  const [words, setWords] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const found = useCaseByReference(words)
  const { run, busy, failure } = useAction(LINK_PRECEDENT)

  async function put(caseId: string, beside: boolean) {
    const answer = await run({ caseId, precedentId: precedent.id, beside })
    setProblems(answer?.linkPrecedent.problems ?? [])
    if (!answer || answer.linkPrecedent.problems.length > 0) return false
    await client.query(PRECEDENT, { id: precedent.id }, { requestPolicy: 'network-only' }).toPromise()
    return true
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!found) return setProblems([{ message: 'Vul het kenmerk in van een casus die u mag zien.' }])
    if (precedent.cases.some(({ id }) => id === found.id))
      return setProblems([{ message: 'Deze casus staat er al naast.' }])
    if (await put(found.id, true)) onClose()
  }

  return (
    <Dialog title="Zet naast een casus" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <StandsBeside cases={precedent.cases} onTakeAway={(id) => void put(id, false)} />
        <TextField
          label="Kenmerk van de casus"
          hint="Zoals 2025-0412."
          value={words}
          onChange={(typed) => {
            setWords(typed)
            setProblems([])
          }}
          narrow
        />
        {found === null && problems.length === 0 ? (
          <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p>
        ) : null}
        {found ? (
          <p role="status">
            <strong>{found.title}</strong>
          </p>
        ) : null}
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Zet ernaast
          </Button>
          <Button onPress={onClose}>Sluit</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}

interface StandsBesideProps {
  readonly cases: PrecedentShown['cases']
  readonly onTakeAway: (id: string) => void
}

const StandsBeside = ({ cases, onTakeAway }: StandsBesideProps) =>
  cases.length === 0 ? null : (
    <section aria-labelledby="staat-ernaast">
      <h3 id="staat-ernaast" className="beside__heading">
        Staat nu naast
      </h3>
      <ul className="beside">
        {cases.map(({ id, reference, title }) => (
          <li key={id}>
            <span>
              {title} <span className="rd-soft rd-nowrap">{reference}</span>
            </span>
            <Button kind="subtle" label={`Haal weg bij ${reference}`} onPress={() => onTakeAway(id)}>
              Haal weg
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
