// The parts of the formula as the page shows them, with the code by which the API calls each.
import { PART_WORDS } from '#core/priority/parts.nl.ts'
import { PRIORITY_PARTS } from '#core/priority/priority.ts'

export const PARTS = PRIORITY_PARTS.map((name) => ({
  name,
  part: name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase(),
  ...PART_WORDS[name],
}))
