// The parts of the formula in words, as published.
export const PARTS = [
  {
    name: 'severity',
    part: 'SEVERITY',
    label: 'Ernst',
    meaning: 'de gemiddelde ernst van de casussen, gedeeld door 4.',
  },
  {
    name: 'extent',
    part: 'EXTENT',
    label: 'Omvang',
    meaning: 'het aantal casussen, gedeeld door dat aantal plus 10.',
  },
  {
    name: 'growth',
    part: 'GROWTH',
    label: 'Groei',
    meaning: 'de casussen van dit jaar tegenover die van dit en vorig jaar samen, bij elk jaar 3 opgeteld.',
  },
  {
    name: 'sources',
    part: 'SOURCES',
    label: 'Bronnen',
    meaning: 'het aantal organisaties dat het meldde, gedeeld door dat aantal plus 5.',
  },
  {
    name: 'feasibility',
    part: 'FEASIBILITY',
    label: 'Haalbaarheid',
    meaning: '1 als anders uitvoeren genoeg is, 0,6 bij ander beleid, 0,3 bij een andere wet.',
  },
  {
    name: 'yearsOpen',
    part: 'YEARS_OPEN',
    label: 'Jaren open',
    meaning: 'de jaren sinds de eerste melding, gedeeld door dat aantal plus 3; 0 als het is opgelost.',
  },
] as const
