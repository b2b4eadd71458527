// The chair sets how heavily each part of the order weighs.
import { type FormEvent, useState } from 'react'
import { useClient } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { PRIORITIES, type Priorities, SET_WEIGHTS } from './priorityDocuments.ts'
import { PARTS } from './priorityParts.ts'

type Name = (typeof PARTS)[number]['name']

export function WeightsForm({ weights }: Pick<Priorities, 'weights'>) {
  const client = useClient()
  const [texts, setTexts] = useState<Readonly<Partial<Record<Name, string>>>>({})
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(SET_WEIGHTS)
  const numberOf = (name: Name): number => Number(texts[name] ?? weights[name])

  async function send(event: FormEvent) {
    event.preventDefault()
    if (PARTS.some(({ name }) => !Number.isInteger(numberOf(name)) || texts[name]?.trim() === ''))
      return setProblems([{ message: 'Vul bij elk onderdeel een heel getal van 0 tot 10 in.' }])
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
    if (answer?.setPriorityWeights.priorities)
      await client.query(PRIORITIES, {}, { requestPolicy: 'network-only' }).toPromise()
  }

  return (
    <form onSubmit={send} noValidate>
      <div className="rd-fields">
        {PARTS.map(({ name, label }) => (
          <TextField
            key={name}
            label={`Gewicht van ${label.toLowerCase()}`}
            value={texts[name] ?? String(weights[name])}
            onChange={(value) => setTexts({ ...texts, [name]: value })}
            narrow
          />
        ))}
      </div>
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Leg de gewichten vast
      </Button>
    </form>
  )
}
