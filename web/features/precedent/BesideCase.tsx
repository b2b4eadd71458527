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
    if (await put(found.id, true)) onClose()
  }

  return (
    <Dialog title="Zet naast een casus" onClose={onClose}>
      <form onSubmit={send} noValidate>
        {precedent.cases.map((beside) => (
          <p key={beside.id}>
            Staat naast casus {beside.reference}{' '}
            <Button kind="subtle" onPress={() => void put(beside.id, false)}>
              Haal weg bij {beside.reference}
            </Button>
          </p>
        ))}
        <TextField
          label="Kenmerk van de casus"
          hint="Zoals 2025-0412."
          value={words}
          onChange={setWords}
          narrow
        />
        {found === null ? <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p> : null}
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
