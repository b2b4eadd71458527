// The existing case a signal belongs to: one that looks like it, or one by its reference.
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CaseByReferenceDocument, LookAlikesDocument, type SignalAtWork } from './queueDocuments.ts'
import { saidOf } from './SenderSays.tsx'

interface Props {
  readonly text: string
  /** What the sender said of cases that look like it. */
  readonly said: SignalAtWork['likenesses']
  readonly chosen: string | null
  readonly onChoose: (caseId: string) => void
}

const REFERENCE = /^\d{4}-\d{4,}$/

export function ChooseCase({ text, said, chosen, onChoose }: Props) {
  const [words, setWords] = useState('')
  const reference = words.trim()
  const [alike] = useQuery({ query: LookAlikesDocument, variables: { text } })
  const [named] = useQuery({
    query: CaseByReferenceDocument,
    variables: { reference },
    pause: !REFERENCE.test(reference),
  })
  const found = REFERENCE.test(reference) && !named.fetching ? named.data?.case : undefined
  return (
    <>
      <TextField
        label="Kenmerk van de casus"
        hint="Zoals 2025-0412. Of kies hieronder een casus die erop lijkt."
        value={words}
        onChange={setWords}
        narrows
        narrow
      />
      {found === null ? <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p> : null}
      <Loaded result={alike}>
        {({ looksLike }) => {
          const choices = [
            ...(found ? [{ case: found, shared: [] }] : []),
            ...said.map((one) => ({ case: one.case, shared: [] })),
            ...looksLike.cases,
          ].filter(isFirst)
          return choices.length === 0 ? (
            <p role="status">Er zijn geen casussen die hierop lijken.</p>
          ) : (
            <RadioGroup
              legend="Bij welke casus hoort het?"
              id="bestaande-casus"
              value={chosen ?? ''}
              onChange={onChoose}
              options={choices.map(({ case: one, shared }) => ({
                value: one.id,
                label: `${one.reference} ${one.title}`,
                hint: <WhatItIs {...one} shared={shared} said={saidOf(said, one.id)} />,
              }))}
            />
          )
        }}
      </Loaded>
    </>
  )
}

/** A case that was found in more than one way is shown once. */
const isFirst = <One extends { readonly case: { readonly id: string } }>(
  one: One,
  at: number,
  all: readonly One[],
): boolean => all.findIndex((other) => other.case.id === one.case.id) === at

interface About {
  readonly said: string
  readonly summary: string
  readonly period: string
  readonly status: Parameters<typeof label<'caseStatus'>>[1]
  readonly outcome: Parameters<typeof label<'outcome'>>[1]
  readonly shared: readonly string[]
}

const WhatItIs = ({ summary, period, status, outcome, shared, said }: About) => (
  <>
    {summary}
    <br />
    {[formatPeriod(period), label('caseStatus', status), label('outcome', outcome)]
      .filter(Boolean)
      .join(' · ')}
    {shared.length > 0 ? (
      <>
        <br />
        {shared.join(' ')}
      </>
    ) : null}
    {said === '' ? null : (
      <>
        <br />
        Indiener zegt: {said}
      </>
    )}
  </>
)
