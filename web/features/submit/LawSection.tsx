// Which law and article it is about; not knowing is a good answer.
import { useState } from 'react'
import { useQuery } from 'urql'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Heading } from '../../ui/Heading.tsx'
import type { SectionProps } from './section.ts'
import { PROVISION_SUGGESTIONS, REGULATIONS } from './submitDocuments.ts'
import { useSettled } from './useSettled.ts'

export const LawSection = (section: SectionProps) => (
  <>
    <Heading>Om welke regels gaat het?</Heading>
    <RegulationField {...section} />
    <ProvisionField {...section} />
  </>
)

const NOT_KNOWN = { value: '', label: 'Weet ik niet', detail: 'Het team zoekt uit welke wet het is.' }
const CHOICES_MAX = 12

function RegulationField({ draft, change, errorOf, idOf }: SectionProps) {
  const [{ data }] = useQuery({ query: REGULATIONS })
  const [words, setWords] = useState(draft.regulation?.name ?? '')
  const wanted = words === draft.regulation?.name ? '' : words.trim().toLowerCase()
  const fitting = (data?.regulations ?? [])
    .filter(({ name, abbreviation, aliases }) =>
      [name, abbreviation ?? '', ...aliases].some((text) => text.toLowerCase().includes(wanted)),
    )
    .slice(0, CHOICES_MAX)
    .map(({ id, name, abbreviation }) => ({ value: id, label: name, detail: abbreviation }))
  return (
    <Combobox
      id={idOf('regulation')}
      label="Wet"
      hint="Typ een deel van de naam of de afkorting, zoals participatiewet of Wmo."
      optional
      words={words}
      options={[NOT_KNOWN, ...fitting]}
      error={errorOf('regulation')}
      onWords={(text) => {
        setWords(text)
        if (draft.regulation) change({ regulation: null })
      }}
      onChoose={({ value, label }) => {
        setWords(value === '' ? '' : label)
        change({ regulation: value === '' ? null : { id: value, name: label } })
      }}
    />
  )
}

const TYPING_PAUSE_MS = 250

function ProvisionField({ draft, change, errorOf, idOf }: SectionProps) {
  const [words, setWords] = useState('')
  const law = draft.regulation?.name ?? ''
  const text = useSettled(`${words.trim()} ${law}`.trim(), TYPING_PAUSE_MS)
  const [{ data }] = useQuery({
    query: PROVISION_SUGGESTIONS,
    variables: { text },
    pause: words.trim() === '' || text === '',
  })
  const options = (words.trim() === '' ? [] : (data?.provisionSuggestions ?? [])).map(
    ({ id, shortCitation, subject }) => ({ value: id, label: shortCitation, detail: subject }),
  )
  return (
    <>
      <Combobox
        id={idOf('provisions')}
        label="Artikel"
        hint="Typ een nummer of een woord, zoals 58 lid 8 of giften. U kunt er meer kiezen. Zet hier geen namen in: wat u typt gaat naar de server om te zoeken."
        optional
        words={words}
        options={options}
        error={errorOf('provisions')}
        onWords={setWords}
        onChoose={({ value, label }) => {
          setWords('')
          if (!draft.provisions.some(({ id }) => id === value))
            change({ provisions: [...draft.provisions, { id: value, citation: label }] })
        }}
      />
      {draft.provisions.length === 0 ? null : (
        <ul className="rd-badges" aria-label="Gekozen artikelen">
          {draft.provisions.map(({ id, citation }) => (
            <li key={id}>
              <Badge>{citation}</Badge>{' '}
              <Button
                kind="subtle"
                label={`Haal weg: ${citation}`}
                onPress={() => change({ provisions: draft.provisions.filter((chosen) => chosen.id !== id) })}
              >
                Haal weg
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
