// Where a case went, what went into it, and what it was split from or into.
import { Link } from '@tanstack/react-router'
import { Alert } from '../../../ui/Alert.tsx'
import type { ShownCase } from '../caseDocuments.ts'

type Kin = ShownCase['mergedFrom'][number]

export function CaseFamily({ shown }: { readonly shown: ShownCase }) {
  const { mergedInto, mergedFrom, splitFrom, splitInto, relations } = shown
  const lines: readonly (readonly [words: string, kin: readonly Kin[]])[] = [
    ['In deze casus is opgegaan:', mergedFrom],
    ['Gesplitst uit:', splitFrom ? [splitFrom] : []],
    ['Hieruit is gesplitst:', splitInto],
    ['Variant van deze casus:', relations.filter(({ kind }) => kind === 'VARIANT').map((each) => each.case)],
    ['Verwant aan deze casus:', relations.filter(({ kind }) => kind === 'RELATED').map((each) => each.case)],
  ]
  return (
    <>
      {mergedInto ? (
        <Alert heading="Deze casus is samengevoegd met een andere">
          <p>
            Lees verder bij <CaseLink kin={mergedInto} />. Het nummer {shown.reference} wordt niet opnieuw
            gebruikt. Een vastgestelde brief die deze casus noemt, verandert niet.
          </p>
        </Alert>
      ) : null}
      {lines
        .filter(([, kin]) => kin.length > 0)
        .map(([words, kin]) => (
          <p key={words}>
            {words}{' '}
            {kin.map((each, index) => (
              <span key={each.id}>
                {index > 0 ? ', ' : ''}
                <CaseLink kin={each} />
              </span>
            ))}
          </p>
        ))}
    </>
  )
}

const CaseLink = ({ kin: { reference } }: { readonly kin: Kin }) => (
  <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
    casus {reference}
  </Link>
)
