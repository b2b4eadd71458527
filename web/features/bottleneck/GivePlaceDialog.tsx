// The chair gives a bottleneck a place of its own, with the reason, or leaves it to the formula again.
import { type FormEvent, useState } from 'react'
import { useClient } from 'urql'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { GIVE_PLACE, type Row } from './priorityDocuments.ts'
import { refreshOrder } from './refreshOrder.ts'

interface Props {
  readonly row: Row
  readonly places: number
  readonly onClose: () => void
}

export function GivePlaceDialog({ row: { bottleneck, place, reason }, places, onClose }: Props) {
  const client = useClient()
  const [wanted, setWanted] = useState(String(place))
  const [why, setWhy] = useState(reason ?? '')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(GIVE_PLACE)

  async function give(input: { readonly place: number | null; readonly reason: string | null }) {
    const answer = await run({ input: { bottleneckId: bottleneck.id, ...input } })
    const found = answer?.givePriorityPlace.problems ?? []
    setProblems(found)
    if (!answer || found.length > 0) return
    await refreshOrder(client)
    onClose()
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const number = Number(wanted)
    if (!Number.isInteger(number) || number < 1 || number > places || why.trim() === '')
      return setProblems([{ message: `Vul een plaats van 1 tot ${places} in, en een reden.` }])
    await give({ place: number, reason: why })
  }

  return (
    <Dialog title={`Eigen plaats voor K-${bottleneck.number}`} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <TextField label="Plaats" value={wanted} onChange={setWanted} narrow />
        <NoteArea
          label="Waarom wijkt u af van de formule?"
          hint="De reden staat bij het knelpunt in de volgorde."
          value={why}
          onChange={setWhy}
          max={REMARK_CHARS_MAX}
        />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Bewaar
          </Button>
          {reason ? (
            <Button onPress={() => void give({ place: null, reason: null })}>Volg de formule</Button>
          ) : null}
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
