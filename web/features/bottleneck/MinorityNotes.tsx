// What partners think otherwise about a bottleneck; members of a partner write their own note, which goes into the letter.
import { type FormEvent, useState } from 'react'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { SaveMinorityNoteDocument, type ShownBottleneck } from './bottleneckDocuments.ts'

export function MinorityNotes({
  bottleneck: { id, minorityNotes },
}: {
  readonly bottleneck: ShownBottleneck
}) {
  const { may } = useVisit()
  const [writing, setWriting] = useState(false)
  const own = minorityNotes.find((note) => note.own)
  const mayWrite = may('bottleneck.dissent')
  if (minorityNotes.length === 0 && !mayWrite) return null
  return (
    <section className="rd-stack" aria-labelledby="kanttekeningen">
      <Heading id="kanttekeningen">Kanttekeningen van partners</Heading>
      {minorityNotes.length === 0 ? (
        <p className="rd-soft">Geen partner denkt hier anders over.</p>
      ) : (
        <ul className="responses">
          {minorityNotes.map((note) => (
            <li key={note.id}>
              <p>
                <strong>{label('organisationKind', note.organisationKind)}</strong>
              </p>
              <p className="rd-prose">{note.body}</p>
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <div>
          <Button onPress={() => setWriting(true)}>
            {own ? 'Wijzig uw kanttekening' : 'Schrijf een kanttekening'}
          </Button>
        </div>
      ) : null}
      {writing ? (
        <NoteDialog bottleneckId={id} start={own?.body ?? ''} onClose={() => setWriting(false)} />
      ) : null}
    </section>
  )
}

interface Props {
  readonly bottleneckId: string
  readonly start: string
  readonly onClose: () => void
}

function NoteDialog({ bottleneckId, start, onClose }: Props) {
  const [body, setBody] = useState(start)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(SaveMinorityNoteDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ input: { bottleneckId, body: body.trim() === '' ? null : body } })
    const found = answer?.saveMinorityNote.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Kanttekening van uw organisatie" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <TextArea
          label="Wat ziet uw organisatie anders?"
          hint="Dit komt in de brief te staan bij dit knelpunt. Maak het leeg om de kanttekening in te trekken."
          value={body}
          onChange={setBody}
          optional
        />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Bewaar
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
