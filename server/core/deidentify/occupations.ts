/** Words for kin and occupations, after which a name may follow: listed ones, and compounds that end in one. */
import { ROLES } from './lexicon/nameCues.ts'

/** "praktijkondersteuner", "armoedecoach". */
const OCCUPATION =
  /.{3,}(?:ondersteuner|ondersteunster|begeleider|begeleidster|coach|consulent|consulente|manager|adviseur|werker|werkster|verpleegkundige|verzorgende|therapeut|therapeute|regisseur|coordinator|ambtenaar|bewindvoerder|mentor|arts|rechercheur|inspecteur|bemiddelaar|hulpverlener|raadsman|raadsvrouw|makelaar|rijder|meester|juf|docent|docente|leider|leidster|voogd|maatje|moeder|vader|zoon|dochter|broer|zus|vriend|vriendin)$/
const CHARS_MIN = 8
const CHARS_MAX = 40

/** What was settled before: most words come back. */
const SETTLED = new Map<string, boolean>()
const SETTLED_MAX = 20_000

/** Whether a folded word says what someone is or does. */
export function isRole(key: string): boolean {
  if (ROLES.has(key)) return true
  if (key.length < CHARS_MIN || key.length > CHARS_MAX) return false
  const settled = SETTLED.get(key)
  if (settled !== undefined) return settled
  const isOne = OCCUPATION.test(key)
  if (SETTLED.size >= SETTLED_MAX) SETTLED.clear()
  SETTLED.set(key, isOne)
  return isOne
}
