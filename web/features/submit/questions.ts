// What is asked of each kind of signal: what came of it, and what would have made the difference or did.
import type { Draft } from './draft.ts'

const HARSH = { effect: 'Wat was het gevolg?', help: 'Wat had geholpen?' }
const GOOD = { effect: 'Wat leverde het op?', help: 'Wat maakte het verschil?' }

export const questionsOf = ({ goodPractice }: Pick<Draft, 'goodPractice'>) =>
  goodPractice === 'goed' ? GOOD : HARSH
