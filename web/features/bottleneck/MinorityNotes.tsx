// What partners think otherwise about a bottleneck; members of a partner write their own note, which goes into the letter.
import { useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { label } from '../../labels.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { SaveMinorityNoteDocument, type ShownBottleneck } from './bottleneckDocuments.ts'

export function MinorityNotes({
  bottleneck: { id, minorityNotes, withdrawal },
}: {
  readonly bottleneck: ShownBottleneck
}) {
  const { may } = useVisit()
  const [writing, setWriting] = useState(false)
  const own = minorityNotes.find((note) => note.own)
  const mayWrite = may('bottleneck.dissent') && withdrawal === null
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

  return (
    <ActionDialog
      title="Kanttekening van uw organisatie"
      verb="Bewaar"
      document={SaveMinorityNoteDocument}
      input={() => ({ input: { bottleneckId, body: body.trim() || null } })}
      problemsOf={({ saveMinorityNote }) => saveMinorityNote.problems}
      onClose={onClose}
    >
      <LeaveDialog unsent={body !== start} kind="words" />
      <NoteArea
        label="Wat ziet uw organisatie anders?"
        hint="Dit komt in de brief te staan bij dit knelpunt. Maak het leeg om de kanttekening in te trekken."
        value={body}
        onChange={setBody}
        max={NOTE_CHARS_MAX}
        optional
      />
    </ActionDialog>
  )
}
