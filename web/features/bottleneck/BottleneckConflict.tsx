// Somebody else saved the same bottleneck first: both texts of what both changed, and the choice between them.
import { useEffect, useRef, useState } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Words } from '../letter/Changes.tsx'
import type { BottleneckFields } from './bottleneckFields.ts'
import { type Difference, differencesOf, merged } from './bottleneckMerge.ts'

interface Props {
  /** What the writer began with. */
  readonly start: BottleneckFields
  /** As it was saved by somebody else. */
  readonly theirs: BottleneckFields
  readonly mine: BottleneckFields
  readonly busy: boolean
  readonly onSave: (form: BottleneckFields) => void
  /** Goes on in the form with both, where nothing is saved yet. */
  readonly onEdit: (form: BottleneckFields) => void
  readonly onTheirs: () => void
}

export function BottleneckConflict({ start, theirs, mine, busy, onSave, onEdit, onTheirs }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const [giveWay, setGiveWay] = useState<ReadonlySet<string>>(new Set())
  const { both, theirsOnly } = differencesOf(start, theirs, mine)
  const result = () => merged(start, theirs, mine, giveWay)
  const choose = (name: string, whose: 'mine' | 'theirs') =>
    setGiveWay(new Set([...giveWay].filter((each) => each !== name).concat(whose === 'theirs' ? name : [])))
  return (
    <section ref={box} className="rd-stack" tabIndex={-1} aria-label="Iemand anders wijzigde dit ook">
      <Alert tone="warning" heading="Iemand anders heeft dit knelpunt intussen bewaard" live>
        <p>
          Wat u schreef, staat er nog en is nog niet bewaard.{' '}
          {both.length > 0
            ? 'Kies hieronder welke tekst blijft. Wat u verder wijzigde, komt erbij.'
            : 'U wijzigde iets anders dan de ander: beide wijzigingen kunnen blijven.'}
        </p>
      </Alert>
      {both.map((difference) => (
        <Choice
          key={difference.name}
          difference={difference}
          whose={giveWay.has(difference.name) ? 'theirs' : 'mine'}
          onChoose={(whose) => choose(difference.name, whose)}
        />
      ))}
      {theirsOnly.length > 0 ? <Heading>Dit wijzigde de ander, en het blijft zo</Heading> : null}
      {theirsOnly.map(({ name, called, theirs: now, beside }) => (
        <p key={name}>
          <strong>{called}</strong> <Words before={beside} after={now} />
        </p>
      ))}
      <ButtonGroup>
        <Button kind="primary" busy={busy} onPress={() => onSave(result())}>
          {both.length > 0 ? 'Bewaar wat ik koos' : 'Bewaar mijn wijziging erbij'}
        </Button>
        <Button onPress={() => onEdit(result())}>Werk eerst verder</Button>
        <Button onPress={onTheirs}>Gooi mijn wijzigingen weg</Button>
      </ButtonGroup>
    </section>
  )
}

interface ChoiceProps {
  readonly difference: Difference
  readonly whose: 'mine' | 'theirs'
  readonly onChoose: (whose: 'mine' | 'theirs') => void
}

const Choice = ({ difference: { called, theirs, beside }, whose, onChoose }: ChoiceProps) => (
  <section className="rd-stack">
    <Heading>{called}</Heading>
    <p>
      <strong>Zo staat het er nu:</strong> {theirs}
    </p>
    <p>
      <strong>Uw tekst, met wat er anders is:</strong> <Words before={theirs} after={beside} />
    </p>
    <RadioGroup
      legend={`Welke tekst blijft bij “${called.replace(/\?$/, '')}”?`}
      value={whose}
      onChange={onChoose}
      options={[
        { value: 'mine', label: 'Mijn tekst' },
        { value: 'theirs', label: 'De tekst van de ander' },
      ]}
      inline
    />
  </section>
)
