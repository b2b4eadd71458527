// The one box in which is typed what to look for; while someone types, it names cases that fit.

import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { type Held, heldQuestion, letThroughQuestion } from '../readalong/askAboutSomeone.ts'
import { NO_PEOPLE } from '../readalong/askedWords.ts'
import { LooksLikeName } from './LooksLikeName.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import type { CaseFilter } from './searchParams.ts'
import { useCaseTitles } from './useCaseTitles.ts'

interface Props {
  readonly words: string
  /** The filters that hold for what is found, and so for what is named while typing. */
  readonly filter: CaseFilter
  /** Whether cases that fit are named while someone types: not where something else is looked for. */
  readonly namesCases: boolean
  readonly onSearch: (words: string) => void
}

export function SearchBox({ words, filter, namesCases, onSearch }: Props) {
  const [typed, setTyped] = useState(words)
  const navigate = useNavigate()
  const titles = useCaseTitles(namesCases && typed.trim() !== words ? typed : '', filter)

  const [held, setHeld] = useState<(Held & { readonly typed: string }) | null>(null)
  const now = held?.typed === typed ? held : null

  async function search(event: FormEvent) {
    event.preventDefault()
    // The words come to stand in the address, so they are looked at before.
    const found = await heldQuestion(typed).catch((): Held => ({ by: 'person' }))
    if (found) setHeld({ ...found, typed })
    else onSearch(typed.trim())
  }

  function searchAnyway() {
    letThroughQuestion(typed)
    onSearch(typed.trim())
  }

  return (
    <search>
      <form className="search-box" onSubmit={search}>
        <Combobox
          id="zoekvraag"
          label="Waar zoekt u naar?"
          hint="Gewone woorden zijn genoeg. Ook een wetsartikel mag, zoals 58 lid 8 pw."
          words={typed}
          onWords={setTyped}
          error={now?.by === 'person' ? NO_PEOPLE : undefined}
          options={titles}
          countWords={(count) => `${counted(count, 'casus', 'casussen')}; Enter zoekt verder`}
          onChoose={({ value }) =>
            void navigate({ to: '/casussen/$reference', params: { reference: value } })
          }
          sends
          narrows
        />
        <Button type="submit" kind="primary">
          Zoek
        </Button>
      </form>
      {now?.by === 'name' ? (
        <LooksLikeName name={now.name} onSearch={searchAnyway} onMend={() => focusOn('zoekvraag')} />
      ) : null}
      <SearchHelp />
    </search>
  )
}
