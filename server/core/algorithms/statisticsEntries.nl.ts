// What the register tells of the algorithms that count: early warning, disclosure control, and the order of bottlenecks.

import { PART_NAMES, partName } from '../priority/parts.nl.ts'
import { PRIORITY_PARTS, type PriorityWeights } from '../priority/priority.ts'
import { TOGETHER_MIN } from '../warning/association.ts'
import { type EntryTexts, LAW_TEXTS, ownTexts } from './entry.ts'
import type { Parameters } from './parameters.ts'

const percent = (share: number): string => `${(100 * share).toLocaleString('nl-NL')} %`

export const warning = ({ warning: { jump, doubling, season }, addresses }: Parameters): EntryTexts => ({
  name: 'Vroege waarschuwing bij stijgende aantallen',
  source_id: 'vroege-waarschuwing',
  description_short:
    'Kijkt per maand of een rode draad, een bepaling of een combinatie daarvan vaker voorkomt dan verwacht, en zet wat opvalt op één lijst met de reden erbij.',
  status: 'In gebruik',
  publication_category: 'Impactvolle algoritmes',
  goal: 'Het team ziet een stijging binnen maanden in plaats van jaren. Een waarschuwing vraagt aandacht voor een regel, nooit voor een persoon of een gemeente.',
  proportionality:
    'Waarschuwingen sturen waar het team naar kijkt. Daarom staan de getallen erbij, wordt elke waarschuwing door een mens beoordeeld en wordt het aandeel terechte waarschuwingen bijgehouden.',
  human_intervention:
    'Een beleidsmedewerker beoordeelt elke waarschuwing: terecht, toeval of campagne. Pas een mens maakt er een knelpunt van, met een reden.',
  risks:
    'Meldgedrag verandert door media en campagnes; een stijging van signalen is nog geen stijging van problemen. Wie weinig meldt, blijft onzichtbaar.',
  source_data:
    'Aantallen gepubliceerde casussen per rode draad en bepaling, in de maand waarin het eerste signaal is ingediend.',
  source_data_grouping: [ownTexts({ addresses })],
  methods_and_models: `Elke reeks wordt vergeleken met hooguit ${jump.window} maanden ervoor: een exacte Gamma-Poisson-grens voor een sprong (kans op vals alarm ${percent(jump.alpha)}), een Poisson-CUSUM voor een verdubbeling die aanhoudt (grens ${doubling.limit.toLocaleString('nl-NL')}) en, vanaf gemiddeld ${season.meanMin} casussen per maand en ${season.yearsMin} jaar geschiedenis, Farrington met de verbeteringen van Noufaily (${percent(season.alpha)}). Een draad die nooit eerder voorkwam, wordt altijd getoond. Over alle reeksen samen wordt het aandeel valse waarschuwingen begrensd (Benjamini-Hochberg). Bij een draad met een bepaling staat ook of zij over alle casussen vaker samengaan dan toeval (EBGM, PRR, ROR en informatiecomponent), vanaf ${TOGETHER_MIN} casussen samen.`,
  tags: 'statistiek, signalering',
})

export const disclosure = ({ threshold, addresses }: Parameters): EntryTexts => ({
  name: 'Kleine aantallen verbergen',
  source_id: 'onthullingsbeheersing',
  description_short:
    'Verbergt in alles wat naar buiten gaat aantallen die zo klein zijn dat zij iemand kunnen aanwijzen, en andere aantallen waaruit die te berekenen zouden zijn.',
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  goal: 'Uit brieven, tabellen en open data is niemand te herkennen, ook niet door ze naast elkaar te leggen of af te trekken.',
  proportionality:
    'Er wordt zo weinig mogelijk verborgen: een groter aantal gaat pas dicht als een verborgen aantal anders te berekenen is. Nullen blijven zichtbaar.',
  human_intervention:
    'Het team stelt de drempel vast. Bij elk getal in een brief ziet de schrijver waarom het is verborgen.',
  risks:
    'Verborgen aantallen maken een klein probleem minder zichtbaar. Een lezer met eigen kennis kan meer weten dan de tabel vertelt. De open data zijn nog niet samen met de brieven gewogen.',
  source_data: 'De tellingen die naar buiten gaan.',
  source_data_grouping: [ownTexts({ addresses })],
  methods_and_models: `Een aantal kleiner dan ${threshold} wordt niet getoond, behalve nul. De brief en de jaarlijkse verantwoording worden samen met alle vastgestelde brieven als één stelsel van sommen doorgerekend, ook met wat een lezer zelf kan aftrekken. Zolang een verborgen aantal nauwer te bepalen is dan de helft van ${threshold}, wordt het goedkoopste getal verborgen dat het verraadt. In een losse tabel worden cellen verborgen tot geen verborgen cel nog vastligt: zo’n tabel is een netwerk waarin een cel veilig is als een gesloten wandeling door verborgen cellen haar kan veranderen.`,
  tags: 'statistiek, privacy',
})

export const priority = ({ priorityWeights, addresses }: Parameters): EntryTexts => ({
  name: 'Volgorde van knelpunten',
  source_id: 'prioriteit',
  description_short: `Zet knelpunten op volgorde met een vaste formule over ${PART_NAMES}.`,
  status: 'In gebruik',
  publication_category: 'Impactvolle algoritmes',
  goal: 'De volgorde in de brief is voor iedereen na te rekenen en hangt niet af van wie het hardst roept.',
  proportionality:
    'De formule weegt alleen wat over een knelpunt is vastgelegd. De gewichten stelt de voorzitter vast; zij staan hieronder. In een brief telt de formule alleen met getallen die de brief noemt, zodat een plaats niets verraadt van wat verborgen moet blijven.',
  human_intervention:
    'De voorzitter kan een knelpunt met een reden een eigen plaats geven, en neemt de volgorde over in een brief. Zonder dat besluit staan knelpunten er op hoge, gewone en lage prioriteit.',
  risks:
    'Wat weinig wordt gemeld, krijgt een lage omvang. Daarom staat bij elk knelpunt wie er meldde en telt zwaarte apart.',
  source_data: 'De casussen, indieners en reacties die bij een knelpunt horen.',
  source_data_grouping: [LAW_TEXTS, ownTexts({ addresses })],
  methods_and_models: `Een gewogen gemiddelde van zes onderdelen, elk van 0 tot 1. De gewichten: ${weightWords(priorityWeights)}. Er wordt getoond of de volgorde standhoudt als de gewichten een vijfde hoger of lager zijn.`,
  tags: 'prioriteit, knelpunten',
})

const weightWords = (weights: PriorityWeights): string =>
  PRIORITY_PARTS.map((part) => `${partName(part)} ${weights[part]}`).join(', ')
