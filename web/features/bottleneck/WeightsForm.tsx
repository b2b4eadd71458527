// The chair sets how heavily each part of the order weighs.
import { type FormEvent, useState } from 'react'
import { useClient } from 'urql'
import { isWeight, WEIGHT_MAX } from '#core/priority/priority.ts'
import { Problems } from '../../Problems.tsx'
import { namesOf, type ShownProblem } from '../../problemText.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { type Priorities, SET_WEIGHTS } from './priorityDocuments.ts'
import { PARTS } from './priorityParts.ts'
import { refreshOrder } from './refreshOrder.ts'

type Name = (typeof PARTS)[number]['name']

export function WeightsForm({ weights }: Pick<Priorities, 'weights'>) {
  const client = useClient()
  const [texts, setTexts] = useState<Readonly<Partial<Record<Name, string>>>>({})
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  const { run, busy, failure } = useAction(SET_WEIGHTS)
  const numberOf = (name: Name): number =>
    texts[name]?.trim() === '' ? Number.NaN : Number(texts[name] ?? weights[name])

  async function send(event: FormEvent) {
    event.preventDefault()
    const wrong = PARTS.filter(({ name }) => !isWeight(numberOf(name)))
    if (wrong.length > 0) return setProblems(wrong.map(({ name }) => ({ path: [name], message: NO_WEIGHT })))
    if (PARTS.every(({ name }) => numberOf(name) === 0)) return setProblems([{ message: ALL_ZERO }])
    const answer = await run({
      input: {
        severity: numberOf('severity'),
        extent: numberOf('extent'),
        growth: numberOf('growth'),
        sources: numberOf('sources'),
        feasibility: numberOf('feasibility'),
        yearsOpen: numberOf('yearsOpen'),
      },
    })
    setProblems(answer?.setPriorityWeights.problems ?? [])
    if (answer?.setPriorityWeights.priorities) await refreshOrder(client)
  }

  return (
    <form onSubmit={send} noValidate>
      <div className="rd-fields rd-fields--short">
        {PARTS.map(({ name, label }) => (
          <TextField
            key={name}
            label={labelOf(label)}
            value={texts[name] ?? String(weights[name])}
            onChange={(value) => setTexts({ ...texts, [name]: value })}
            narrow
          />
        ))}
      </div>
      <Problems problems={problems} failure={failure} nameOf={namesOf(FIELD_NAMES)} />
      <Button type="submit" kind="primary" busy={busy}>
        Leg de gewichten vast
      </Button>
    </form>
  )
}

const labelOf = (label: string): string => `Gewicht van ${label.toLowerCase()}`
const FIELD_NAMES = Object.fromEntries(PARTS.map(({ name, label }) => [name, labelOf(label)]))
const NO_WEIGHT = `Vul een heel getal van 0 tot en met ${WEIGHT_MAX} in.`
const ALL_ZERO = 'Geef ten minste één onderdeel een gewicht dat hoger is dan 0.'
