// The law, found by a part of its name, its abbreviation or what people call it.
import { useState } from 'react'
import { useQuery } from 'urql'
import { Combobox } from '../../ui/Combobox.tsx'
import type { SectionProps } from './section.ts'
import { REGULATIONS } from './submitDocuments.ts'

const NOT_KNOWN = { value: '', label: 'Weet ik niet', detail: 'Het team zoekt uit welke wet het is.' }
const CHOICES_MAX = 12
const NO_FIT = 3

interface Named {
  readonly name: string
  readonly abbreviation: string | null
  readonly aliases: readonly string[]
}

/** How well a regulation fits what was typed: first those that are called that, last those that only hold it. */
function rank({ name, abbreviation, aliases }: Named, wanted: string): number {
  const names = [name, abbreviation ?? '', ...aliases].map((text) => text.toLowerCase())
  if (names.includes(wanted)) return 0
  if (names.some((text) => text.startsWith(wanted))) return 1
  return names.some((text) => text.includes(wanted)) ? 2 : NO_FIT
}

export function RegulationField({ draft, change, errorOf, idOf }: SectionProps) {
  const [{ data }] = useQuery({ query: REGULATIONS })
  const [words, setWords] = useState(draft.regulation?.name ?? '')
  const regulations = data?.regulations ?? []
  const wanted = words === draft.regulation?.name ? '' : words.trim().toLowerCase()
  const fitting = [...regulations]
    .sort((a, b) => rank(a, wanted) - rank(b, wanted))
    .filter((regulation) => rank(regulation, wanted) < NO_FIT)
    .slice(0, CHOICES_MAX)
    .map(({ id, name, abbreviation }) => ({ value: id, label: name, detail: abbreviation }))
  return (
    <Combobox
      id={idOf('regulation')}
      label="Wet"
      hint="Typ een deel van de naam of de afkorting, zoals participatiewet of Wmo."
      optional
      words={words}
      options={[...fitting, NOT_KNOWN]}
      error={errorOf('regulation')}
      onWords={(text) => {
        setWords(text)
        if (draft.regulation) change({ regulation: null })
      }}
      onChoose={({ value }) => {
        const chosen = regulations.find(({ id }) => id === value) ?? null
        setWords(chosen?.name ?? '')
        change({ regulation: chosen })
      }}
    />
  )
}
