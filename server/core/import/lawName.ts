/** Which act the column `wet` means. */
import type { Regulation } from '#core/law/provision.ts'
import { REGULATIONS } from '#core/law/reference.ts'
import { folded } from './closedLists.ts'

const regulationsByName = new Map<string, Set<Regulation>>()
for (const regulation of REGULATIONS) {
  const { name, citationTitle, abbreviation, aliases, names } = regulation
  const former = names.map((period) => period.name)
  for (const spelling of [name, citationTitle, abbreviation ?? citationTitle, ...aliases, ...former]) {
    const known = regulationsByName.get(folded(spelling))
    if (known === undefined) regulationsByName.set(folded(spelling), new Set([regulation]))
    else known.add(regulation)
  }
}

/** The acts that bear this name, citation title, abbreviation or alias: none, one, or more for an abbreviation that is shared. */
export const regulationsNamed = (name: string): readonly Regulation[] => [
  ...(regulationsByName.get(folded(name)) ?? []),
]
