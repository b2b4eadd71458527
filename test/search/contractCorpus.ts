// The invented cases and the hostile questions of the search contract.
import { story } from './searchDocument.ts'

/** Tried beside random strings: what broke a search engine before. */
export const HOSTILE_WORDS = [
  '',
  '"',
  '"""',
  'AND',
  'OF',
  'OF OF',
  'a NEAR(',
  'a NEAR(b, 3)',
  '*',
  '-',
  '--',
  '-"',
  '^a',
  'a*',
  '(a',
  'col:a',
  'body:a',
  'wet:',
  ':',
  'jaar:..',
  'jaar:2023..',
  'jaar:1..999999999',
  "'; drop table search_documents; --",
  '\u0000',
  'a\u0000b',
  '\u202eretfig\u202c',
  '\ud800',
  '🎁 gift',
  'é'.normalize('NFD'),
  'giften '.repeat(20_000),
]

/** What every test of the contract starts from. */
export const CORPUS = [
  story('gift', 'Haar ouders betaalden boodschappen; die giften werden van de uitkering afgetrokken.', {
    status: 'published',
    tags: {
      regulationIds: ['pw'],
      threadIds: ['giften', 'middelen'],
      years: ['2023'],
      causes: ['wet_te_hard'],
    },
    severity: 3,
    date: '2023-05-01T00:00:00.000Z',
  }),
  story('boete', 'Wegens een verzwegen vakantie volgden een boete en een terugvorderingsbesluit.', {
    tags: { regulationIds: ['pw'], threadIds: ['boete'], years: ['2024'], causes: ['beslisfout'] },
    severity: 1,
    date: '2024-05-01T00:00:00.000Z',
  }),
  story('toeslag', 'De huurtoeslag stopte toen zijn zoon 23 werd; de kostendelersnorm ging in.', {
    tags: { regulationIds: ['awir'], threadIds: ['kostendelers'], years: ['2024'], causes: ['wet_te_hard'] },
    date: '2024-06-01T00:00:00.000Z',
  }),
  story('hidden', 'Een gift van een tante leidde tot onderzoek door sociaal rechercheurs.', {
    status: 'coding',
    tags: { regulationIds: ['pw'], threadIds: ['giften', 'middelen'], years: ['2025'], causes: ['keten'] },
  }),
]
