// The words of a story that stand in few others, for who sends it to look at once more. They are found in the browser.
import { useEffect, useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { Alert } from '../../ui/Alert.tsx'
import { askWords } from '../readalong/reader.ts'
import { TEXT_FIELDS, type Texts } from './draft.ts'

/** More than this is not looked at one by one. */
const SHOWN_MAX = 16

export function SeldomWords({ texts }: { readonly texts: Texts }) {
  const words = useSeldomWords(texts)
  if (words.length === 0) return null
  const left = words.length - SHOWN_MAX
  return (
    <Alert heading="Woorden die in weinig verhalen staan">
      <p>
        <span translate="no">{words.slice(0, SHOWN_MAX).join(', ')}</span>
        {left > 0 ? `, en nog ${counted(left, 'woord', 'woorden')}` : ''}.
      </p>
      <p>
        Meestal kan dat geen kwaad. Gaat het om iets wat maar één persoon in de buurt heeft of deed, zoals een
        beroep, een ziekte of een ongeluk? Ga dan terug en zeg het algemener.
      </p>
    </Alert>
  )
}

function useSeldomWords(texts: Texts): readonly string[] {
  const [words, setWords] = useState<readonly string[]>([])
  useEffect(() => {
    let isLast = true
    async function read() {
      try {
        const found = await askWords(
          'seldom',
          TEXT_FIELDS.filter((field) => field !== 'reference').map((field) => texts[field]),
        )
        if (isLast) setWords(found)
      } catch {
        // The form itself says that the reader failed.
      }
    }
    void read()
    return () => {
      isLast = false
    }
  }, [texts])
  return words
}
