// What the register tells of the algorithms that count: early warning, disclosure control, and the order of bottlenecks.

import { ROUNDING_BASE } from '../disclosure/rounding.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
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
  methods_and_models: `Elke reeks wordt vergeleken met hooguit ${jump.window} maanden ervoor: een exacte Gamma-Poisson-grens voor een sprong (kans op vals alarm ${percent(jump.alpha)}), een Poisson-CUSUM voor een verdubbeling die aanhoudt (grens ${doubling.limit.toLocaleString('nl-NL')}) en, vanaf gemiddeld ${season.meanMin} casussen per maand en ${season.yearsMin} jaar geschiedenis, Farrington (1996) en dezelfde methode met de verbeteringen van Noufaily, die de maand naast eerdere jaren leggen (elk ${percent(season.alpha)}). Een draad die nooit eerder voorkwam, wordt altijd getoond. Over alle reeksen samen wordt het aandeel valse waarschuwingen begrensd (Benjamini-Hochberg). Bij een draad met een bepaling staat ook of zij over alle casussen vaker samengaan dan toeval (EBGM, PRR, ROR en informatiecomponent), vanaf ${TOGETHER_MIN} casussen samen.`,
  tags: 'statistiek, signalering',
})

/** The rules on counts that leave, as they are set. */
const ruleWords = ({ method, threshold, dominance }: DisclosureRules): string =>
  `${
    method === 'round'
      ? `Elk aantal wordt los van de andere afgerond op een veelvoud van ${ROUNDING_BASE}; aantallen kleiner dan ${threshold} mogen daarbij niet nader te bepalen zijn.`
      : `Een aantal kleiner dan ${threshold} wordt niet getoond, behalve nul, en mag niet nauwer te bepalen zijn dan de helft van ${threshold}.`
  }${dominance < 1 ? ` Ook een aantal waarvan één organisatie meer dan ${percent(dominance)} leverde, wordt niet getoond.` : ''}`

export const disclosure = ({ disclosureRules: rules, addresses }: Parameters): EntryTexts => ({
  name: 'Kleine aantallen verbergen of afronden',
  source_id: 'onthullingsbeheersing',
  description_short:
    'Zorgt dat niemand aan te wijzen is met de aantallen die naar buiten gaan: kleine aantallen en wat ze zou verraden blijven weg, of alle aantallen worden afgerond.',
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  goal: 'Uit brieven, tabellen en open data is niemand te herkennen, ook niet door ze naast elkaar te leggen of af te trekken.',
  proportionality:
    'Er wordt zo weinig mogelijk verborgen: een groter aantal gaat pas dicht als een verborgen aantal anders te berekenen is. Nullen blijven zichtbaar.',
  human_intervention:
    'De voorzitter stelt de drempels en de werkwijze vast. Bij elk getal in een brief ziet de schrijver waarom het is verborgen.',
  risks:
    'Verborgen aantallen maken een klein probleem minder zichtbaar. Een lezer met eigen kennis kan meer weten dan de tabel vertelt.',
  source_data: 'De tellingen die naar buiten gaan.',
  source_data_grouping: [ownTexts({ addresses })],
  methods_and_models: `${ruleWords(rules)} Brieven, de jaarlijkse verantwoording en de open data van alle jaren worden als één stelsel van sommen doorgerekend, ook met wat een lezer zelf kan aftrekken. Zolang een aantal dat bewaard moet blijven te nauw te bepalen is, wordt het goedkoopste getal verborgen dat het verraadt, of vertelt een rij van de open data minder. In een losse tabel worden cellen verborgen tot geen verborgen cel nog vastligt, en de andere afgerond op ${ROUNDING_BASE}. Binnen het team zijn aantallen kleiner dan ${rules.insideThreshold} niet te zien waar zij over iemand zouden gaan die men niet mag kennen.`,
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
    'De formule weegt alleen wat over een knelpunt is vastgelegd. De gewichten stelt de voorzitter vast; zij staan hieronder. Een brief volgt de formule niet: daar staan knelpunten op hun prioriteit en dan op het aantal casussen dat de brief noemt, zodat een plaats niets verraadt van wat verborgen moet blijven.',
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
