// Finds a number by what it counts, or a quote by its words, to put it into the text.
import { useId, useState } from 'react'
import { Combobox } from '../../../ui/Combobox.tsx'
import { type ChipSource, originOf } from './chipSource.ts'

interface Props {
  readonly sources: readonly ChipSource[]
  readonly onChoose: (source: ChipSource) => void
}

const SHOWN_MAX = 12

export function InsertChip({ sources, onChoose }: Props) {
  const [words, setWords] = useState('')
  return (
    <Combobox
      id={useId()}
      label="Zet een getal of citaat in de tekst"
      hint="Typ wat er geteld is, zoals de naam van een draad of wet, of woorden uit een casus."
      words={words}
      onWords={setWords}
      options={fitting(sources, words).map((source) => ({
        value: source.token,
        label: source.kind === 'number' ? `${source.text}: ${originOf(source)}` : originOf(source),
        detail: source.kind === 'quote' ? source.text : undefined,
      }))}
      onChoose={({ value }) => {
        const chosen = sources.find(({ token }) => token === value)
        if (chosen) onChoose(chosen)
        setWords('')
      }}
    />
  )
}

/** Those that hold every word typed. */
const fitting = (sources: readonly ChipSource[], typed: string): readonly ChipSource[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return sources
    .filter((source) => {
      const told = `${source.origin} ${source.kind === 'quote' ? source.text : ''}`.toLowerCase()
      return words.every((word) => told.includes(word))
    })
    .slice(0, SHOWN_MAX)
}
