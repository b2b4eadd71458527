// Lets the chair put a ruling or rule beside a case, and take it away again.
import { type FormEvent, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { useCaseByReference } from '../case/reshape/useCaseByReference.ts'
import { LINK_PRECEDENT, PRECEDENT, type PrecedentShown, STANDS_BESIDE } from './precedentDocuments.ts'

interface Props {
  readonly precedent: PrecedentShown
}

export function BesideCase({ precedent }: Props) {
  const { may } = useVisit()
  const [open, setOpen] = useState(false)
  const [put, setPut] = useState<string | null>(null)
  if (!may('case.edit')) return null
  return (
    <>
      <Button onPress={() => setOpen(true)}>Zet naast een casus</Button>
      {open ? <BesideDialog precedent={precedent} onClose={() => setOpen(false)} onPut={setPut} /> : null}
      <span role="status" className="rd-soft">
        {put === null ? null : `Casus ${put} staat er nu naast.`}
      </span>
    </>
  )
}

interface DialogProps extends Props {
  readonly onClose: () => void
  /** Told the reference of the case it was put beside, or null when one was taken away. */
  readonly onPut: (reference: string | null) => void
}

function BesideDialog({ precedent, onClose, onPut }: DialogProps) {
  const client = useClient()
  const [words, setWords] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const found = useCaseByReference(words)
  const standsBeside = useStandsBeside(precedent.id, found?.id)
  const { run, busy, failure } = useAction(LINK_PRECEDENT)

  async function put(caseId: string, beside: boolean) {
    const answer = await run({ caseId, precedentId: precedent.id, beside })
    setProblems(answer?.linkPrecedent.problems ?? [])
    if (!answer || answer.linkPrecedent.problems.length > 0) return false
    await client.query(PRECEDENT, { id: precedent.id }, { requestPolicy: 'network-only' }).toPromise()
    onPut(beside ? words.trim() : null)
    return true
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!found) return setProblems([{ message: 'Vul het kenmerk in van een casus die u mag zien.' }])
    if (standsBeside) return setProblems([{ message: 'Deze casus staat er al naast.' }])
    if (await put(found.id, true)) onClose()
  }

  return (
    <Dialog title="Zet naast een casus" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <StandsBeside precedent={precedent} onTakeAway={(id) => void put(id, false)} />
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
            {standsBeside ? (
              <>
                {' '}
                staat er al naast.{' '}
                <Button
                  kind="subtle"
                  label={`Haal weg bij ${found.reference}`}
                  onPress={() => void put(found.id, false)}
                >
                  Haal weg
                </Button>
              </>
            ) : null}
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

/** Whether the ruling stands beside this case; asked of the server, as the page holds the newest cases only. */
function useStandsBeside(id: string, caseId: string | undefined): boolean {
  const variables = { id, caseId: caseId ?? '' }
  const [{ data }] = useQuery({ query: STANDS_BESIDE, variables, pause: caseId === undefined })
  return caseId !== undefined && data?.node != null && 'standsBeside' in data.node && data.node.standsBeside
}

interface StandsBesideProps extends Props {
  readonly onTakeAway: (id: string) => void
}

const StandsBeside = ({ precedent: { cases, caseCount }, onTakeAway }: StandsBesideProps) =>
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
      {caseCount > cases.length ? (
        <p className="rd-soft">
          U ziet de nieuwste {cases.length} van {caseCount} casussen. Vul het kenmerk van een andere in om die
          weg te halen.
        </p>
      ) : null}
    </section>
  )
