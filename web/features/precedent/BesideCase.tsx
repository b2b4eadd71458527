// Lets the chair put a ruling or rule beside a case, and take it away again.
import { type FormEvent, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { focusOn } from '../../ui/focusOn.ts'
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

interface Taken {
  readonly id: string
  readonly reference: string
}

const FIELD_ID = 'kenmerk-van-casus'

function BesideDialog({ precedent, onClose, onPut }: DialogProps) {
  const [words, setWords] = useState('')
  /** The case it was taken away from last. */
  const [taken, setTaken] = useState<string | null>(null)
  const found = useCaseByReference(words)
  const standsBeside = useStandsBeside(precedent.id, found?.id)
  const { put, refuse, problems, busy, failure } = usePutting(precedent.id)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!found) return refuse('Vul het kenmerk in van een casus die u mag zien.')
    if (standsBeside) return refuse('Deze casus staat er al naast.')
    if (!(await put(found.id, true))) return
    onPut(words.trim())
    onClose()
  }

  async function takeAway({ id, reference }: Taken) {
    if (!(await put(id, false))) return
    onPut(null)
    setTaken(reference)
    // Its button goes away.
    focusOn(FIELD_ID)
  }

  return (
    <Dialog title="Zet naast een casus" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <StandsBeside precedent={precedent} onTakeAway={(one) => void takeAway(one)} />
        <TextField
          id={FIELD_ID}
          label="Kenmerk van de casus"
          hint="Zoals 2025-0412."
          value={words}
          onChange={(typed) => {
            setWords(typed)
            refuse(null)
          }}
          narrow
        />
        {found === undefined && taken ? <p role="status">Weggehaald bij casus {taken}.</p> : null}
        {found === null && problems.length === 0 ? (
          <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p>
        ) : null}
        {found ? <Found {...{ found, standsBeside }} onTakeAway={() => void takeAway(found)} /> : null}
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

/** Puts the ruling beside a case or takes it away; the page then shows how it is. Answers whether it was done. */
function usePutting(precedentId: string) {
  const client = useClient()
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(LINK_PRECEDENT)

  async function put(caseId: string, beside: boolean): Promise<boolean> {
    const answer = await run({ caseId, precedentId, beside })
    setProblems(answer?.linkPrecedent.problems ?? [])
    if (!answer || answer.linkPrecedent.problems.length > 0) return false
    await client.query(PRECEDENT, { id: precedentId }, { requestPolicy: 'network-only' }).toPromise()
    return true
  }
  /** Tells what is lacking, or null that it no longer is. */
  const refuse = (message: string | null) => setProblems(message === null ? [] : [{ message }])
  return { put, refuse, problems, busy, failure }
}

interface FoundProps {
  readonly found: { readonly reference: string; readonly title: string }
  readonly standsBeside: boolean
  readonly onTakeAway: () => void
}

/** The case that was typed, with a way to take the ruling away where it stands beside it already. */
const Found = ({ found: { reference, title }, standsBeside, onTakeAway }: FoundProps) => (
  <p role="status">
    <strong>{title}</strong>
    {standsBeside ? (
      <>
        {' '}
        staat er al naast.{' '}
        <Button kind="subtle" label={`Haal weg bij ${reference}`} onPress={onTakeAway}>
          Haal weg
        </Button>
      </>
    ) : null}
  </p>
)

/** Whether the ruling stands beside this case; asked of the server, as the page holds the newest cases only. */
function useStandsBeside(id: string, caseId: string | undefined): boolean {
  const variables = { id, caseId: caseId ?? '' }
  const [{ data }] = useQuery({ query: STANDS_BESIDE, variables, pause: caseId === undefined })
  return caseId !== undefined && data?.node != null && 'standsBeside' in data.node && data.node.standsBeside
}

interface StandsBesideProps extends Props {
  readonly onTakeAway: (taken: Taken) => void
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
            <Button
              kind="subtle"
              label={`Haal weg bij ${reference}`}
              onPress={() => onTakeAway({ id, reference })}
            >
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
