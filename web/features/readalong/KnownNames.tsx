// Names the sender points out, which are then taken out of all texts of the form.
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ReadingAlong } from './useReadingAlong.ts'

/** All that this asks of the reading is the names; it serves forms with any fields. */
type Names = Pick<ReadingAlong<string>, 'knownNames' | 'addName' | 'dropName'>

export function KnownNames({ reading }: { readonly reading: Names }) {
  const [name, setName] = useState('')
  return (
    <div className="rd-card">
      <TextField
        label="Is er een naam over het hoofd gezien?"
        hint="Typ de naam zoals hij in uw tekst staat. Hij gaat dan overal uit. Wat u hier typt, wordt niet verstuurd."
        optional
        value={name}
        onChange={setName}
        spellCheck={false}
      />
      <Button
        onPress={() => {
          reading.addName(name)
          setName('')
        }}
      >
        Dit is ook een naam
      </Button>
      {reading.knownNames.length === 0 ? null : (
        <ul className="rd-badges" aria-label="Door u aangewezen namen" translate="no">
          {reading.knownNames.map((known) => (
            <li key={known}>
              <Button label={`${known} × is toch geen naam`} onPress={() => reading.dropName(known)}>
                {known} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
