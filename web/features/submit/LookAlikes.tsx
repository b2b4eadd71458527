// "Lijkt op": published cases like the story so far, for who writes to say whether they are the same. Quiet by design:
// it stands below the story, and only how many were found is said aloud.
import { useState } from 'react'
import { type EnumCode, label, optionsOf } from '../../labels.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import type { AlikeCase, Draft, TextField } from './draft.ts'
import type { SectionProps } from './section.ts'
import { useLookAlikes } from './useLookAlikes.ts'
import './lookAlikes.css'
import { focusOn } from '../../ui/focusOn.ts'

interface LookAlikesProps extends Pick<SectionProps, 'draft' | 'change'> {
  readonly reading: ReadingAlong<TextField>
}

export function LookAlikes({ draft, change, reading }: LookAlikesProps) {
  const [on, setOn] = useState(true)
  const found = useLookAlikes(draft, reading, on)
  const answered = draft.likenesses.filter(({ case: { id } }) => !found.some((one) => one.case.id === id))
  const shown = [...found, ...answered.map((said) => ({ case: said.case, shared: [] }))]
  return (
    <section className="look-alikes" aria-labelledby="lijkt-op">
      <Heading level={3} id="lijkt-op">
        Lijkt dit op iets wat al bekend is?
      </Heading>
      <Checkbox
        label="Zoek casussen die hierop lijken"
        hint="Daarvoor gaan losse woorden die in veel verhalen staan naar onze server, op alfabet. Geen zinnen, geen woorden die een naam kunnen zijn en geen zeldzame woorden. Wij bewaren ze niet."
        checked={on}
        onChange={setOn}
      />
      <p role="status" aria-live="polite">
        {statusOf(found.length, on)}
      </p>
      <ul className="look-alikes__list">
        {shown.map((one) => (
          <LookAlike
            key={one.case.id}
            found={one}
            likeness={draft.likenesses.find((said) => said.case.id === one.case.id)?.likeness ?? ''}
            onSay={(likeness) => change({ likenesses: saidOf(draft, one.case, likeness) })}
          />
        ))}
      </ul>
    </section>
  )
}

function statusOf(count: number, on: boolean): string {
  if (!on) return ''
  if (count === 0) return 'Nog niets gevonden dat hierop lijkt.'
  return count === 1 ? 'Eén casus lijkt hierop.' : `${count} casussen lijken hierop.`
}

/** What was said before, with this answer put in the place of an earlier one, or taken out. */
function saidOf(draft: Draft, about: AlikeCase, likeness: EnumCode<'likeness'> | null): Draft['likenesses'] {
  const others = draft.likenesses.filter((said) => said.case.id !== about.id)
  return likeness === null ? others : [...others, { case: about, likeness }]
}

interface LookAlikeProps {
  readonly found: { readonly case: AlikeCase; readonly shared: readonly string[] }
  readonly likeness: EnumCode<'likeness'> | ''
  readonly onSay: (likeness: EnumCode<'likeness'> | null) => void
}

function LookAlike({ found: { case: alike, shared }, likeness, onSay }: LookAlikeProps) {
  const { reference, title, summary, outcome } = alike
  const question = `lijkt-${reference}`
  return (
    <li className="look-alikes__case">
      <p>
        <a className="nl-link" href={`/casussen/${reference}`} target="_blank" rel="noreferrer">
          {title}
          <span className="rd-soft"> (nieuw tabblad)</span>
        </a>
        <span className="rd-soft rd-nowrap"> {reference}</span>
      </p>
      <p>{summary}</p>
      {shared.length > 0 ? <p className="rd-soft">{shared.join(' ')}</p> : null}
      <p>Afloop: {(label('outcome', outcome) || 'Onbekend').toLowerCase()}</p>
      <RadioGroup
        id={question}
        legend={`Gaat ${reference} over hetzelfde als uw verhaal?`}
        options={optionsOf('likeness')}
        value={likeness}
        onChange={onSay}
        optional
        inline
      />
      {likeness === '' ? null : (
        <Button
          kind="subtle"
          label={`Haal uw antwoord over ${reference} weg`}
          onPress={() => {
            onSay(null)
            // The button goes away.
            focusOn(question)
          }}
        >
          Haal uw antwoord weg
        </Button>
      )}
    </li>
  )
}
