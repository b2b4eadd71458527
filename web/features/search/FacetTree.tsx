// A facet with levels: a choice stands for everything under it, and each level folds out.
import { useId, useState } from 'react'
import { formatNumber } from '../../dates.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { type FacetBranch, holdsChosen } from './facetTree.ts'

interface FacetTreeProps {
  readonly branches: readonly FacetBranch[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

export const FacetTree = ({ branches, ...rest }: FacetTreeProps) => (
  <ul className="facet-tree">
    {branches.map((branch) => (
      <Branch key={branch.value} branch={branch} {...rest} />
    ))}
  </ul>
)

function Branch({
  branch,
  chosen,
  onToggle,
}: Omit<FacetTreeProps, 'branches'> & { readonly branch: FacetBranch }) {
  const id = useId()
  // Only how it begins: taking a filter off must not fold up what has the focus.
  const [open, setOpen] = useState(branch.under.some((one) => holdsChosen(one, chosen)))
  return (
    <li>
      <div className="facet-tree__row">
        <Checkbox
          label={
            <>
              {branch.label} <span className="facet__count">({formatNumber(branch.count)})</span>
            </>
          }
          checked={chosen.includes(branch.value)}
          onChange={() => onToggle(branch.value)}
        />
        {branch.under.length > 0 ? (
          <button
            type="button"
            className="facet-tree__fold"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`Onderdelen van ${branch.label}`}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '−' : '+'}</span>
          </button>
        ) : null}
      </div>
      {branch.under.length > 0 ? (
        <div id={id} hidden={!open}>
          {open ? <FacetTree branches={branch.under} chosen={chosen} onToggle={onToggle} /> : null}
        </div>
      ) : null}
    </li>
  )
}
