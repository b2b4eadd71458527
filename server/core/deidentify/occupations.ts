/** Words for kin and occupations, after which a name may follow: listed ones, and compounds that end in one. */

import { remembered } from '../remembered.ts'
import { ROLES } from './lexicon/nameCues.ts'

/** "praktijkondersteuner", "armoedecoach". */
const OCCUPATION =
  /^.{3,}(?:ondersteuner|ondersteunster|begeleider|begeleidster|coach|consulent|consulente|manager|adviseur|werker|werkster|verpleegkundige|verzorgende|therapeut|therapeute|regisseur|coordinator|ambtenaar|bewindvoerder|mentor|arts|rechercheur|inspecteur|bemiddelaar|hulpverlener|raadsman|raadsvrouw|makelaar|rijder|meester|juf|docent|docente|leider|leidster|voogd|maatje|moeder|vader|zoon|dochter|broer|zus|vriend|vriendin)$/
const CHARS_MIN = 8
const CHARS_MAX = 40

/** Whether a folded word says what someone is or does. */
export const isRole = remembered(
  (key) => ROLES.has(key) || (key.length >= CHARS_MIN && key.length <= CHARS_MAX && OCCUPATION.test(key)),
)
