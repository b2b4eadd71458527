// The letters that were sent, which everyone may read and take along.
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { kindOf } from '../letter/letterFiles.ts'
import { PublicLettersDocument } from './aboutDocuments.ts'

export function PublicLetters() {
  const [result] = useQuery({ query: PublicLettersDocument })
  return (
    <>
      <Heading>Knelpuntenbrieven</Heading>
      <Loaded result={result}>
        {({ publicLetters }) =>
          publicLetters.length === 0 ? (
            <p>Er is nog geen brief verzonden. Een brief is openbaar vanaf de dag waarop hij is verzonden.</p>
          ) : (
            <ul>
              {publicLetters.map(({ year, sentOn, downloads }) => (
                <li key={year}>
                  Knelpuntenbrief {year}, verzonden op {formatDay(sentOn)}:{' '}
                  {readFirst(downloads).map((download, index) => (
                    <span key={download.format}>
                      {index === 0 ? '' : ', '}
                      <a
                        href={download.url}
                        className="nl-link"
                        aria-label={`Knelpuntenbrief ${year}, ${kindOf(download)}`}
                      >
                        {kindOf(download)}
                      </a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

/** The web page stands first: it opens at once. */
const readFirst = <Download extends { readonly format: string }>(downloads: readonly Download[]) =>
  downloads.toSorted((a, b) => Number(b.format === 'html') - Number(a.format === 'html'))
