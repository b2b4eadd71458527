// The versions of the codebook: since and until when each held, and what changed.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { heldSpan } from './heldFrom.ts'
import { CodebookVersionsDocument } from './threadDocuments.ts'

export function CodebookVersions() {
  const [result] = useQuery({ query: CodebookVersionsDocument })
  return (
    <section className="rd-stack" aria-labelledby="versies">
      <Heading id="versies">Versies van het hele codeboek</Heading>
      <p>
        Elk besluit over de draden en elke uitgave van de lijsten opent een nieuwe versie. Een duiding
        onthoudt met welke versie zij is gemaakt.
      </p>
      <Loaded result={result}>
        {({ codebookVersions }) => (
          <ol className="thread-versions">
            {codebookVersions.map(({ version, since, until, reason, threads }) => (
              <li key={version}>
                <p>
                  <strong>Versie {version}</strong>, {heldSpan(since, until)}. {reason}
                </p>
                {threads.length > 0 ? (
                  <p className="rd-soft">
                    {threads.map(({ id, label }, index) => (
                      <span key={id}>
                        {index > 0 ? ', ' : ''}
                        <Link to="/rode-draden/$id" params={{ id }} className="nl-link">
                          {label}
                        </Link>
                      </span>
                    ))}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  )
}
