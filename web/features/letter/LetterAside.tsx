// Finding one's way in the letter: its chapters, and its versions.

import { Link } from '@tanstack/react-router'
import { counted } from '#core/dutch/words.ts'
import { formatMoment } from '../../dates.ts'
import { type ByChapter, ChapterNav } from './ChapterNav.tsx'
import { NarrowFold } from './NarrowFold.tsx'

export const LetterAside = (given: ByChapter) => (
  <div className="letter-aside">
    <NarrowFold title="Inhoud en versies">
      <ChapterNav {...given} />
      <Versions {...given} />
    </NarrowFold>
  </div>
)

const Versions = ({ letter: { year, versions, currentVersion }, shown }: ByChapter) => (
  <details>
    <summary>{counted(versions.length, 'versie', 'versies')}</summary>
    <ol className="letter-versions">
      {versions
        .toSorted((a, b) => b.number - a.number)
        .map(({ number, createdAt, reason, author }) => (
          <li key={number}>
            <Link
              to="/brief/$year"
              params={{ year: String(year) }}
              search={number === currentVersion ? {} : { versie: number }}
              className="nl-link"
              aria-current={number === shown.number ? 'true' : undefined}
            >
              Versie {number}
            </Link>
            <br />
            <span className="rd-soft">
              {formatMoment(createdAt)}, {author.name}: {reason}
            </span>
          </li>
        ))}
    </ol>
    {versions.length > 1 ? (
      <Link
        to="/brief/$year/vergelijken"
        params={{ year: String(year) }}
        search={{ van: shown.number === 1 ? 1 : shown.number - 1, naar: shown.number }}
        className="nl-link"
      >
        Vergelijk versies
      </Link>
    ) : null}
  </details>
)
