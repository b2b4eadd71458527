// The place names in the texts of a signal: for each, why it may stay.
import { SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import type { EnumOf } from '../../graphql.ts'
import { optionsOf } from '../../labels.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

type Place = SignalAtWork['places'][number]
export type AnsweredPlace = Pick<Place, 'field' | 'start' | 'end'> & {
  readonly answer: EnumOf<'PlaceAnswer'>
}

interface Props {
  readonly signal: SignalAtWork
  readonly answered: readonly AnsweredPlace[]
  readonly onAnswer: (answered: readonly AnsweredPlace[]) => void
}

export const PlaceFields = ({ signal, answered, onAnswer }: Props) => (
  <>
    {signal.places.map(({ field, start, end }) => {
      const isThis = (each: AnsweredPlace) => each.field === field && each.start === start
      return (
        <RadioGroup
          key={`${field} ${start}`}
          legend={passageOf(signal, { field, start, end })}
          value={answered.find(isThis)?.answer ?? ''}
          onChange={(answer) =>
            onAnswer([...answered.filter((each) => !isThis(each)), { field, start, end, answer }])
          }
          options={optionsOf('placeAnswer')}
        />
      )
    })}
  </>
)

/** How much of the text around the word is shown. */
const AROUND = 32

/** The word between quotes, with a few words on either side. */
function passageOf(signal: SignalAtWork, { field, start, end }: Omit<Place, '__typename'>): string {
  const name = SIGNAL_TEXTS.find((each) => each === field)
  const text = (name && signal[name]) ?? ''
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, '')
  return `… ${before}‘${text.slice(start, end)}’${after} …`
}
