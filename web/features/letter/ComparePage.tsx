// Two versions of a letter side by side: choose which, and read what differs.
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { comparedVersions } from '#core/letter/compare.ts'
import { formatMoment } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Changes } from './Changes.tsx'
import { yearAsked } from './letterAddress.ts'
import { LetterComparisonDocument } from './letterDocuments.ts'
import './letterCompare.css'

export function ComparePage() {
  const { year } = useParams({ from: '/member/brief/$year/vergelijken' })
  const { van, naar } = useSearch({ from: '/member/brief/$year/vergelijken' })
  const navigate = useNavigate()
  const [result] = useQuery({
    query: LetterComparisonDocument,
    variables: { year: yearAsked(year), from: van ?? null, to: naar ?? null },
  })
  const choose = (search: { readonly van: number; readonly naar: number }) =>
    navigate({ to: '/brief/$year/vergelijken', params: { year }, search, replace: true })
  const back = (
    <Link to="/brief/$year" params={{ year }} className="nl-link">
      Knelpuntenbrief {year}
    </Link>
  )
  const { data } = result
  if (data && !(data.letter && data.letterComparison)) return <NotFound />
  return (
    <Page title="Versies vergelijken" eyebrow={back} wide>
      <Loaded result={result}>
        {({ letter, letterComparison }) => {
          if (!letter || !letterComparison) return null
          if (letter.versions.length < 2)
            return <p>Er is nog maar één versie. Er valt nog niets te vergelijken.</p>
          const { from, to } = comparedVersions(letter.currentVersion, { from: van, to: naar })
          const options = letter.versions.map(({ number, createdAt, reason }) => ({
            value: String(number),
            label: `Versie ${number}, ${formatMoment(createdAt)}: ${reason}`,
          }))
          return (
            <>
              <div className="letter-compare">
                <Select
                  label="Van"
                  value={String(from)}
                  onChange={(value) => choose({ van: Number(value), naar: to })}
                  options={options}
                />
                <Select
                  label="Naar"
                  value={String(to)}
                  onChange={(value) => choose({ van: from, naar: Number(value) })}
                  options={options}
                />
              </div>
              <p className="rd-soft">
                <ins className="letter-change">Onderstreept</ins> is erbij gekomen,{' '}
                <del className="letter-change">doorgestreept</del> is weggehaald.
              </p>
              <Changes {...letterComparison} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
