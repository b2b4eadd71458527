// The texts of a signal with the marks of the detector in them, and the list of what each mark is about.
import type { ReactNode } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { MarkedText } from './MarkedText.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

const FIELDS = [
  { name: 'title', heading: 'Titel' },
  { name: 'narrative', heading: 'Wat er gebeurde' },
  { name: 'harshEffect', heading: 'Wat het deed' },
  { name: 'wouldHaveHelped', heading: 'Wat had geholpen' },
] as const

export function SignalTexts({
  signal,
  withMarks = false,
}: {
  readonly signal: SignalAtWork
  readonly withMarks?: boolean
}) {
  const parts = FIELDS.map(({ name, heading }) => ({
    heading,
    text: signal[name],
    marks: withMarks ? signal.marks.filter(({ field }) => field === name) : [],
  })).filter(
    ({ text, heading, marks }) => text !== null && text !== '' && (heading !== 'Titel' || marks.length > 0),
  )
  const firstNumbers = parts.map(
    (_, index) => 1 + parts.slice(0, index).reduce((sum, { marks }) => sum + marks.length, 0),
  )
  return (
    <>
      {parts.map(({ heading, text, marks }, index) => (
        <section key={heading} className="rd-stack">
          <Heading>{heading}</Heading>
          <MarkedText text={text ?? ''} marks={marks} firstNumber={firstNumbers[index] ?? 1} />
        </section>
      ))}
      {withMarks ? (
        <>
          <Marks
            marks={parts.flatMap(({ text, marks }) => marks.map((mark) => ({ ...mark, text: text ?? '' })))}
          />
          <RareWords words={signal.rareWords} />
        </>
      ) : null}
    </>
  )
}

interface Marked {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly reason: string
}

function Marks({ marks }: { readonly marks: readonly Marked[] }): ReactNode {
  if (marks.length === 0)
    return (
      <Alert>
        Het programma heeft niets gemarkeerd. Dat bewijst niet dat de tekst anoniem is: lees zelf.
      </Alert>
    )
  return (
    <section className="marks rd-stack" aria-labelledby="plaatsen">
      <Heading id="plaatsen">Plaatsen om nog eens naar te kijken</Heading>
      <ol>
        {marks.map(({ text, start, end, reason }) => (
          <li key={`${start} ${end} ${reason} ${text.slice(start, end)}`}>
            <q>{text.slice(start, end)}</q>: {reason}
          </li>
        ))}
      </ol>
    </section>
  )
}

function RareWords({ words }: { readonly words: SignalAtWork['rareWords'] }): ReactNode {
  if (words.length === 0) return null
  return (
    <section className="marks rd-stack" aria-labelledby="zeldzaam">
      <Heading id="zeldzaam">Woorden die hier bijna nooit voorkomen</Heading>
      <p>Kan iemand hieraan te herkennen zijn? Denk aan een beroep, een ziekte of een gebeurtenis.</p>
      <ul>
        {words.map(({ word, reason }) => (
          <li key={word}>
            <q>{word}</q>: {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
