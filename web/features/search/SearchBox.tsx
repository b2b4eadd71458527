// The one box in which is typed what to look for.
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  readonly words: string
  readonly onSearch: (words: string) => void
}

export function SearchBox({ words, onSearch }: Props) {
  const [typed, setTyped] = useState(words)

  function search(event: FormEvent) {
    event.preventDefault()
    onSearch(typed.trim())
  }

  return (
    <search>
      <form className="search-box" onSubmit={search}>
        <TextField
          label="Waar zoekt u naar?"
          hint="Gewone woorden zijn genoeg. Ook een wetsartikel mag, zoals 58 lid 8 pw."
          type="search"
          value={typed}
          onChange={setTyped}
          narrows
        />
        <Button type="submit" kind="primary">
          Zoek
        </Button>
      </form>
    </search>
  )
}
