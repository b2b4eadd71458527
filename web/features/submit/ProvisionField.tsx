// The articles, found by number or by a word from their subject.
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureText } from '../../failure.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { useSettled } from '../../useSettled.ts'
import { NO_PEOPLE } from '../readalong/askedWords.ts'
import type { SectionProps } from './section.ts'
import { PROVISION_SUGGESTIONS } from './submitDocuments.ts'

const TYPING_PAUSE_MS = 250
const CHOICES_MAX = 8

export function ProvisionField({ draft, change, errorOf, idOf }: SectionProps) {
  const [words, setWords] = useState('')
  const { suggestions, refused } = useSuggestions(words, draft.regulation)
  return (
    <>
      <Combobox
        id={idOf('provisions')}
        label="Artikel"
        hint="Typ een nummer of een woord, zoals 58 lid 8 of giften. U kunt er meer kiezen. Wat u hier typt gaat naar de server om te zoeken; zet er geen namen in."
        optional
        words={words}
        options={suggestions}
        error={errorOf('provisions')}
        notice={refused ? NO_PEOPLE : ''}
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
                onPress={() => {
                  change({ provisions: draft.provisions.filter((chosen) => chosen.id !== id) })
                  // Its button goes away.
                  focusOn(idOf('provisions'))
                }}
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

interface Chosen {
  readonly id: string
  readonly abbreviation: string | null
}

/** An article number is looked up in the chosen law; words are looked for everywhere, and kept to that law. */
function useSuggestions(words: string, regulation: Chosen | null) {
  const typed = words.trim()
  const isNumber = /^(art|\d)/i.test(typed)
  const text = useSettled(
    isNumber ? `${typed} ${regulation?.abbreviation ?? ''}`.trim() : typed,
    TYPING_PAUSE_MS,
  )
  const [{ data, error }] = useQuery({
    query: PROVISION_SUGGESTIONS,
    variables: { text },
    pause: typed === '' || text === '',
  })
  if (typed === '') return { suggestions: [], refused: false }
  const suggestions = (data?.provisionSuggestions ?? [])
    .filter((provision) => regulation === null || provision.regulation.id === regulation.id)
    .slice(0, CHOICES_MAX)
    .map(({ id, shortCitation, subject }) => ({ value: id, label: shortCitation, detail: subject }))
  return { suggestions, refused: error !== undefined && failureText(error) === NO_PEOPLE }
}
