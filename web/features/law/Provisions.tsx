// The provisions of a regulation: those that cases are about, or all of them; words are looked for in all.
import { useState } from 'react'
import type { ResultOf } from '../../graphql.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { REGULATION } from './lawDocuments.ts'
import { ProvisionCard } from './ProvisionCard.tsx'

type Node = NonNullable<ResultOf<typeof REGULATION>['node']>
type RegulationShown = Extract<Node, { name: string }>
type Provision = RegulationShown['provisions'][number]

/** As many as are taken in at a glance: shown whole, without a way to narrow them. */
const FEW = 10

interface Props {
  readonly regulation: RegulationShown
  /** The id of the provision that a link led to; it stands open, and in the list at all events. */
  readonly asked: string
}

export function Provisions({ regulation: { id, provisions }, asked }: Props) {
  const [words, setWords] = useState('')
  const [all, setAll] = useState(false)
  if (provisions.length === 0) return <p>Van deze regeling zijn nog geen bepalingen beschreven.</p>
  const wanted = wordsOf(words)
  const withCases = provisions.filter((one) => one.caseCount > 0 || one.id === asked)
  const isWhole = all || wanted.length > 0 || withCases.length === 0 || provisions.length <= FEW
  const shown = isWhole ? provisions.filter((one) => fits(one, wanted)) : withCases
  return (
    <>
      {provisions.length > FEW ? (
        <>
          <TextField
            label="Zoek een bepaling"
            hint="Op nummer of woord, zoals 18a of boete."
            type="search"
            narrows
            value={words}
            onChange={setWords}
          />
          {wanted.length === 0 && withCases.length > 0 ? (
            <Checkbox
              label="Toon ook bepalingen waarover nog geen casus gaat"
              checked={all}
              onChange={setAll}
            />
          ) : null}
          <p role="status" className="rd-soft">
            {shown.length} van {provisions.length} bepalingen
          </p>
        </>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState title="Geen bepaling met deze woorden">
          Probeer alleen het nummer van het artikel.
        </EmptyState>
      ) : (
        <div className="rd-provisions">
          {shown.map((provision) => (
            <ProvisionCard
              key={provision.id}
              provision={provision}
              regulationId={id}
              open={provision.id === asked}
            />
          ))}
        </div>
      )}
    </>
  )
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}:.]+/gu) ?? []

/** Every word of the question begins a word of the provision, so that “18” finds articles 18 and 18a and no 118. */
function fits({ shortCitation, subject }: Provision, wanted: readonly string[]): boolean {
  const own = wordsOf(`${shortCitation} ${subject}`)
  return wanted.every((word) => own.some((each) => each.startsWith(word)))
}
