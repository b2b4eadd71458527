// Asks why a case is taken back or made coarser: from a short list, with words where the list falls short.
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'

interface Props {
  readonly ground: string
  readonly reason: string
  readonly onGround: (ground: string) => void
  readonly onReason: (reason: string) => void
}

export const TakeBackGround = ({ ground, reason, onGround, onReason }: Props) => (
  <>
    <Select
      label="Waarom"
      value={ground}
      onChange={onGround}
      empty="Kies een reden"
      options={optionsOf('takeBackGround')}
    />
    <NoteArea
      label={ground === 'OTHER' ? 'Reden' : 'Toelichting'}
      optional={ground !== 'OTHER'}
      value={reason}
      onChange={onReason}
      rows={2}
      max={NOTE_CHARS_MAX}
    />
  </>
)
