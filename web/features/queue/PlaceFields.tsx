// What is marked in the texts of a signal: for each, why it may stay or that it has to go, by one key.
import type { KeyboardEvent } from 'react'
import { SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import type { EnumOf } from '../../graphql.ts'
import { optionsOf } from '../../labels.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

type Place = SignalAtWork['marks'][number]
/** What a checker says of a mark; `BACK` sends the whole signal back, so it is no answer that is kept. */
type Said = EnumOf<'PlaceAnswer'> | 'BACK'
export type AnsweredPlace = Pick<Place, 'field' | 'start' | 'end'> & { readonly answer: Said }

interface Props {
  readonly signal: SignalAtWork
  readonly answered: readonly AnsweredPlace[]
  readonly onAnswer: (answered: readonly AnsweredPlace[]) => void
}

const OPTIONS = [
  ...optionsOf('placeAnswer'),
  { value: 'BACK', label: 'Moet eruit: het signaal gaat terug' } as const,
]

export const PlaceFields = ({ signal, answered, onAnswer }: Props) => (
  <ol className="place-fields">
    {signal.marks.map(({ field, start, end, reason }) => {
      const isThis = (each: AnsweredPlace) => each.field === field && each.start === start && each.end === end
      const say = (answer: Said) =>
        onAnswer([...answered.filter((each) => !isThis(each)), { field, start, end, answer }])
      return (
        <li key={`${field} ${start} ${end}`} onKeyDown={(event) => onKey(event, say)}>
          <RadioGroup
            legend={passageOf(signal, { field, start, end })}
            hint={reason}
            value={answered.find(isThis)?.answer ?? ''}
            onChange={say}
            options={OPTIONS}
          />
        </li>
      )
    })}
  </ol>
)

/** The number of an answer gives it, and brings the keyboard to the next mark. */
function onKey(event: KeyboardEvent<HTMLLIElement>, say: (answer: Said) => void): void {
  const option = OPTIONS[Number(event.key) - 1]
  if (!option || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  say(option.value)
  event.currentTarget.nextElementSibling?.querySelector('input')?.focus()
}

/** How much of the text around the word is shown. */
const AROUND = 32

/** The word between quotes, with a few words on either side. */
function passageOf(
  signal: SignalAtWork,
  { field, start, end }: Pick<Place, 'field' | 'start' | 'end'>,
): string {
  const name = SIGNAL_TEXTS.find((each) => each === field)
  const text = (name && signal[name]) ?? ''
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, '')
  return `… ${before}‘${text.slice(start, end)}’${after} …`
}
