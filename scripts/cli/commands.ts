// The commands of `npx rodedraad`, in the order of the help.
import type { Command } from './command.ts'

const LINES = 'leest JSON Lines van stdin, schrijft JSON Lines naar stdout'

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
    usage: 'agreement',
    summary: `Berekent de overeenstemming tussen duiders (${LINES})`,
    examples: [`echo '{"id":1,"measure":"kappa","ratings":[[1,1],[2,1]]}' | npx rodedraad agreement`],
    load: () => import('./agreement.ts'),
  },
  {
    usage: 'disclose',
    summary: `Onderdrukt kleine aantallen in tabellen (${LINES})`,
    load: () => import('./disclose.ts'),
  },
  {
    usage: 'import <bestand>',
    summary: 'Leest signalen uit een CSV-, XLSX- of JSON-bestand en meldt rij voor rij wat ermee is gedaan',
    options: [
      ['--org <naam>', 'Namens welke organisatie'],
      ['--user <e-mailadres>', 'Namens welke indiener'],
      ['--report <bestand>', 'Schrijf het verslag als JSON naar dit bestand'],
    ],
    examples: ['npx rodedraad import signalen.xlsx --org "Cliëntenraad Oost" --user indiener@voorbeeld.nl'],
    load: () => import('./import.ts'),
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
    load: () => import('./verify.ts'),
  },
  {
    usage: 'user add',
    summary: 'Maakt een account aan; het wachtwoord wordt gevraagd of van stdin gelezen',
    options: [
      ['--email <e-mailadres>', 'Waarmee iemand inlogt'],
      ['--name <naam>', 'De naam van de persoon'],
      ['--org <naam>', 'De organisatie; zij wordt aangemaakt als --kind erbij staat'],
      [
        '--role <rollen>',
        'submitter, coder, chair, drafter, researcher of admin; meer met een komma ertussen',
      ],
      ['--kind <soort>', 'De soort organisatie, als zij nog niet bestaat'],
    ],
    examples: [
      'npx rodedraad user add --email a@voorbeeld.nl --name "A. Beheer" --org Beheer --kind operations --role admin',
    ],
    load: () => import('./userAdd.ts'),
  },
]
