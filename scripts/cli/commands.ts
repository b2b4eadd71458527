// The commands of `npx rodedraad`, in the order of the help.
import { ORGANISATION_KINDS, ROLES } from '#core/codes.ts'
import { LABELS } from '#core/labels.nl.ts'
import type { Command } from './command.ts'

const LINES = 'JSON Lines in en uit'

/** What may be typed, each with what it means. */
const inWords = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): string => codes.map((code) => `${code} (${labels[code]})`).join(', ')

export const COMMANDS: readonly Command[] = [
  {
    usage: 'deidentify',
    summary: `Haalt persoonsgegevens uit teksten (${LINES})`,
    examples: [`echo '{"id":1,"text":"Bel 06 12345678."}' | npx rodedraad deidentify`],
    load: () => import('./deidentify.ts'),
  },
  {
    usage: 'citations',
    summary: `Vindt verwijzingen naar wetten, uitspraken en Kamerstukken (${LINES})`,
    examples: [`echo '{"id":1,"text":"artikel 58 lid 8 Pw"}' | npx rodedraad citations`],
    load: () => import('./citations.ts'),
  },
  {
    usage: 'suggest',
    summary: `Stelt rode draden, bepalingen en oorzaken voor (${LINES})`,
    examples: [`echo '{"id":1,"text":"Haar zus betaalde de boodschappen."}' | npx rodedraad suggest`],
    load: () => import('./suggest.ts'),
  },
  {
    usage: 'agreement',
    summary: `Berekent de overeenstemming tussen duiders (${LINES})`,
    examples: [`echo '{"id":1,"measure":"kappa","ratings":[[1,1],[2,1]]}' | npx rodedraad agreement`],
    load: () => import('./agreement.ts'),
  },
  {
    usage: 'detect',
    summary: `Zoekt aantallen die opvallend hoog zijn (${LINES})`,
    examples: [
      `echo '{"id":1,"method":"bayes","frequency":12,"start":[2025,1],"counts":[2,1,0,2,1,3,7],"range":[7,7]}' | npx rodedraad detect`,
    ],
    load: () => import('./detect.ts'),
  },
  {
    usage: 'disclose',
    summary: `Onderdrukt kleine aantallen in tabellen (${LINES})`,
    load: () => import('./disclose.ts'),
  },
  {
    usage: 'search',
    summary: `Zoekt in de teksten van een bestand (${LINES})`,
    options: [
      ['--docs <bestand>', 'De teksten, als regels {"id", "title", "text"}'],
      ['--engine <soort>', 'fts (ingebouwd, standaard) of meilisearch (met MEILI_URL en MEILI_KEY)'],
      ['--limit <aantal>', 'Hoeveel treffers per vraag, standaard 10'],
    ],
    examples: [`echo '{"id":1,"query":"giften"}' | npx rodedraad search --docs teksten.jsonl`],
    load: () => import('./search.ts'),
  },
  {
    usage: 'import <bestand>',
    summary: 'Leest signalen uit een CSV-, XLSX- of JSON-bestand en meldt rij voor rij wat ermee is gedaan',
    options: [
      ['--org <naam>', 'Namens welke organisatie'],
      ['--user <e-mailadres>', 'Namens welke indiener'],
      ['--report <bestand>', 'Schrijf het verslag als JSON naar dit bestand'],
      ['--rejected <bestand>', 'Schrijf de afgewezen rijen als CSV naar dit bestand, elk met de reden'],
    ],
    examples: ['npx rodedraad import signalen.xlsx --org "Cliëntenraad Oost" --user indiener@voorbeeld.nl'],
    load: () => import('./import.ts'),
  },
  {
    usage: 'seed',
    summary: 'Vult een lege database met verzonnen voorbeelden; nog een keer verandert niets',
    load: () => import('./seed.ts'),
  },
  {
    usage: 'train',
    summary: 'Leert van de casussen waarover beslist is, om betere voorstellen te doen',
    load: () => import('./train.ts'),
  },
  {
    usage: 'reindex',
    summary: 'Vult de zoekindex opnieuw vanuit de database',
    options: [['--differences', 'Herstel alleen wat afwijkt, zonder de rest opnieuw te vullen']],
    load: () => import('./reindex.ts'),
  },
  {
    usage: 'searchkey',
    summary:
      'Maakt op de Meilisearch-server een sleutel met weinig rechten (MEILI_KEY is dan de hoofdsleutel)',
    load: () => import('./searchkey.ts'),
  },
  {
    usage: 'letter',
    summary:
      'Schrijft de knelpuntenbrief over een jaar naar een bestand; stelt hem eerst op als hij er nog niet is',
    options: [
      ['--year <jaar>', 'Over welk jaar'],
      ['--out <bestand>', 'Eindigt op .docx, .odt, .pdf, .html, .json of .zip (alles bij elkaar)'],
      ['--org <naam>', 'Organisatie van wie hem opstelt'],
      ['--user <e-mailadres>', 'Wie hem opstelt, een beleidsmedewerker'],
    ],
    examples: ['npx rodedraad letter --year 2025 --out brief.docx'],
    load: () => import('./letter.ts'),
  },
  {
    usage: 'report <soort>',
    summary:
      'Schrijft een rapport naar een bestand: algoritmes, verantwoording, terugkoppeling, casusbundel, tertiaal of open-data',
    options: [
      ['--out <bestand>', 'Eindigt op .docx, .odt, .pdf of .html; algoritmes op .json, open-data op .csv'],
      ['--year <jaar>', 'Voor de verantwoording'],
      ['--period <periode>', 'Kwartaal (2026-Q3) voor de terugkoppeling, 2026-T1 of 2026-Q1 voor tertiaal'],
      ['--thread <rode draad>', 'Voor de casusbundel, zoals giften-in-natura'],
      ['--org <naam>', 'Voor welke organisatie: bij terugkoppeling en tertiaal'],
      ['--user <e-mailadres>', 'Namens welke indiener'],
    ],
    examples: ['npx rodedraad report verantwoording --year 2025 --out verantwoording.pdf'],
    load: () => import('./report.ts'),
  },
  {
    usage: 'digest',
    summary:
      'Geeft per persoon de ongelezen berichten als JSON Lines, voor een programma dat e-mail verstuurt',
    examples: ['npx rodedraad digest | mijn-mailprogramma'],
    load: () => import('./digest.ts'),
  },
  {
    usage: 'backup <bestand>',
    summary: 'Maakt een reservekopie van de database, ook als de server draait',
    load: () => import('./backup.ts'),
  },
  {
    usage: 'restore <bestand>',
    summary: 'Zet een reservekopie terug; de huidige database blijft ernaast bewaard',
    load: () => import('./restore.ts'),
  },
  {
    usage: 'verify',
    summary: 'Controleert het logboek, de zoekindex, de vastgestelde brieven en de database zelf',
    options: [
      [
        '--event <vingerafdruk>',
        'Staat deze gebeurtenis, genoteerd bij een eerdere controle, nog in het logboek?',
      ],
    ],
    load: () => import('./verify.ts'),
  },
  {
    usage: 'generate',
    summary: 'Maakt verzonnen casussen voor een belastingproef; alleen in een lege database of in de demo',
    options: [['--cases <aantal>', 'Hoeveel casussen er in totaal moeten zijn']],
    load: () => import('./generate.ts'),
  },
  {
    usage: 'user add',
    summary:
      'Maakt een account aan in het bestand in DATABASE_PATH, anders in data/demo.db; het wachtwoord wordt gevraagd of van stdin gelezen',
    options: [
      ['--email <e-mailadres>', 'Waarmee iemand inlogt'],
      ['--name <naam>', 'De naam van de persoon'],
      ['--org <naam>', 'De organisatie; zij wordt aangemaakt als --kind erbij staat'],
      ['--role <rollen>', `Meer met een komma ertussen: ${inWords(ROLES, LABELS.role)}`],
      [
        '--kind <soort>',
        `De soort organisatie, als zij nog niet bestaat: ${inWords(ORGANISATION_KINDS, LABELS.organisationKind)}`,
      ],
    ],
    examples: [
      'npx rodedraad user add --email a@voorbeeld.nl --name "A. Beheer" --org Beheer --kind operations --role admin',
    ],
    load: () => import('./userAdd.ts'),
  },
]
