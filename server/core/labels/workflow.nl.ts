// Dutch labels of the work flow: people, signals, cases, bottlenecks and letters on their way.
import type * as codes from '../codes.ts'
import type * as letterCodes from '../letterCodes.ts'
import type { TakeBackGround } from '../takeBack.ts'

/** What a person does within the organisation. */
export const roleLabels = {
  submitter: 'Indiener',
  coder: 'Duider',
  chair: 'Voorzitter',
  drafter: 'Beleidsmedewerker',
  researcher: 'Onderzoeker',
  admin: 'Beheerder',
} as const satisfies Record<codes.Role, string>

/** The kind of organisation, as most roles see it instead of its name. */
export const organisationKindLabels = {
  lcr: 'Landelijke Cliëntenraad',
  vng: 'VNG',
  nla: 'Nederlandse Arbeidsinspectie',
  szw: 'Ministerie van SZW',
  client_council: 'Lokale cliëntenraad',
  municipality: 'Gemeente',
  executive_agency: 'Uitvoeringsorganisatie',
  advisory: 'Adviesorganisatie',
  research: 'Onderzoek of rechtspraktijk',
  operations: 'Beheer',
} as const satisfies Record<codes.OrganisationKind, string>

/** Where a signal is on its way to a case. */
export const signalStatusLabels = {
  received: 'Ontvangen',
  returned: 'Terug naar de indiener',
  checked: 'Anonimisering gecontroleerd',
  questioned: 'Vraag uitstaand bij de indiener',
  linked: 'Opgenomen in een casus',
  declined: 'Niet voor dit team',
  withdrawn: 'Ingetrokken',
} as const satisfies Record<codes.SignalStatus, string>

/** The same, in words for who handed the signal in. */
export const ownSignalStatusLabels = {
  ...signalStatusLabels,
  returned: 'Terug bij u: pas de tekst aan',
  checked: 'Nagekeken: niemand is te herkennen',
  questioned: 'Wij hebben een vraag aan u',
} as const satisfies Record<codes.SignalStatus, string>

/** Who saw it happen. */
export const reporterTypeLabels = {
  burger: 'Burger zelf',
  naaste_of_belangenbehartiger: 'Naaste of belangenbehartiger',
  professional: 'Uitvoeringsprofessional',
  gemeente: 'Gemeente als organisatie of bestuur',
  clientenraad_lokaal: 'Lokale cliëntenraad of adviesraad',
  lcr: 'Landelijke Cliëntenraad',
  vng: 'VNG',
  arbeidsinspectie: 'Nederlandse Arbeidsinspectie',
  uwv: 'UWV',
  svb: 'SVB',
  ombudsman: 'Nationale of gemeentelijke ombudsman',
  rechtspraak: 'Rechterlijke uitspraak',
  media_of_onderzoek: 'Media of onderzoek',
} as const satisfies Record<codes.ReporterType, string>

/** How a signal came in. */
export const channelLabels = {
  form: 'Formulier',
  import: 'Bestand',
  api: 'Koppeling',
} as const satisfies Record<codes.Channel, string>

/** Where a case is on its way to publication. */
export const caseStatusLabels = {
  coding: 'Wordt geduid',
  disputed: 'Duiders verschillen van mening',
  decided: 'Duiding vastgesteld',
  published: 'Gepubliceerd',
  withdrawn: 'Ingetrokken',
} as const satisfies Record<codes.CaseStatus, string>

/** Why a case may be published although few in the collection fit its description. */
export const exceptionGroundLabels = {
  common: 'Deze beschrijving past in Nederland op veel mensen',
  consent: 'De persoon weet ervan en vindt het goed',
  already_public: 'De zaak is al openbaar, bijvoorbeeld door een uitspraak',
} as const satisfies Record<codes.ExceptionGround, string>

/** Why a case is taken back or made coarser. */
export const takeBackGroundLabels = {
  recognisable: 'Iemand kan te herkennen zijn',
  on_request: 'Op verzoek van de indiener of de betrokkene',
  incorrect: 'De casus klopt niet of is dubbel',
  stricter_rules: 'De regels voor publicatie zijn strenger geworden',
  other: 'Anders',
} as const satisfies Record<TakeBackGround, string>

/** What a case is an example of. */
export const caseKindLabels = {
  harsh_effect: 'Hard gevolg',
  good_practice: 'Goed voorbeeld',
  threat: 'Dreigend hard gevolg',
} as const satisfies Record<codes.CaseKind, string>

/** Who may read it. */
export const disclosureLabels = {
  openbaar: 'Openbaar',
  beperkt: 'Beperkt tot leden',
  vertrouwelijk: 'Vertrouwelijk',
} as const satisfies Record<codes.Disclosure, string>

/** What a tag points at. */
export const tagKindLabels = {
  thread: 'Rode draad',
  provision: 'Bepaling',
  cause: 'Oorzaak',
  effect: 'Gevolg',
  addressee: 'Wie het kan oplossen',
} as const satisfies Record<codes.TagKind, string>

/** What triage decides about a signal. */
export const triageOutcomeLabels = {
  new_case: 'Nieuwe casus',
  existing_case: 'Hoort bij een bestaande casus',
  question: 'Vraag aan de indiener',
  declined: 'Niet voor dit team',
} as const satisfies Record<codes.TriageOutcome, string>

/** Where to go with a signal that is not for this team. */
export const referralLabels = {
  ministerie: 'Loket van het verantwoordelijke ministerie',
  maatwerkloket: 'Landelijk Maatwerkloket Multiproblematiek',
  gemeente: 'De gemeente',
  ombudsman: 'De ombudsman',
  rechtshulp: 'Rechtshulp of het Juridisch Loket',
  anders: 'Een andere organisatie',
} as const satisfies Record<codes.Referral, string>

/** What a sender says of a published case that looks like the own signal. */
export const likenessLabels = {
  same: 'Hetzelfde',
  alike: 'Lijkt erop',
  different: 'Anders',
} as const satisfies Record<codes.Likeness, string>

/** The three kinds of bottleneck the letter keeps apart. */
export const bottleneckKindLabels = {
  harsh_effect: 'Hardvochtig effect',
  execution: 'Uitvoeringsknelpunt',
  enforcement: 'Handhavingsknelpunt of fraudefenomeen',
} as const satisfies Record<codes.BottleneckKind, string>

/** The steps in the life of a bottleneck. */
export const bottleneckStageLabels = {
  suspected: 'Vermoeden',
  confirmed: 'Bevestigd',
  in_letter: 'In een brief opgenomen',
  adopted: 'Overgenomen',
  partly_adopted: 'Deels overgenomen',
  rejected: 'Afgewezen',
  changed: 'Regels of uitvoering gewijzigd',
  effect_measured: 'Effect gemeten',
} as const satisfies Record<codes.BottleneckStage, string>

/** The state of a bottleneck in one year. */
export const yearStatusLabels = {
  nieuw: 'Nieuw',
  aanhoudend: 'Bestaat nog',
  in_behandeling: 'Oplossing onderweg',
  deels_opgelost: 'Deels opgelost',
  opgelost: 'Opgelost',
  teruggekeerd: 'Was opgelost, nu terug',
  niet_overgenomen: 'Niet overgenomen',
  geen_middelen: 'Erkend, geen dekking',
} as const satisfies Record<codes.YearStatus, string>

/** How urgent the team finds a bottleneck. */
export const priorityLabels = {
  hoog: 'Hoog',
  midden: 'Midden',
  laag: 'Laag',
} as const satisfies Record<codes.Priority, string>

/** What the ministry answered. */
export const responseKindLabels = {
  overgenomen: 'Overgenomen',
  in_onderzoek: 'In onderzoek',
  elders_belegd: 'Elders belegd',
  niet_overgenomen: 'Niet overgenomen',
  geen_reactie: 'Nog geen reactie',
} as const satisfies Record<letterCodes.ResponseKind, string>

/** Whether a letter may still change. */
export const letterStatusLabels = {
  draft: 'Concept',
  frozen: 'Vastgesteld',
} as const satisfies Record<letterCodes.LetterStatus, string>

/** Where a letter stands. */
export const letterStageLabels = {
  composed: 'Opgesteld',
  editing: 'In bewerking',
  review: 'Ter beoordeling',
  frozen: 'Vastgesteld',
  sent: 'Verzonden',
  answered: 'Beantwoord',
} as const satisfies Record<letterCodes.LetterStage, string>

/** What brings a letter on. */
export const letterStepLabels = {
  submit: 'Leg de brief ter beoordeling voor',
  take_back: 'Neem de brief terug om aan te passen',
  freeze: 'Stel de brief vast',
  send: 'Leg vast dat de brief is verzonden',
  answer: 'Leg het antwoord vast',
} as const satisfies Record<letterCodes.LetterStep, string>

/** What keeps a letter from a step. */
export const letterObstacleLabels = {
  stale_numbers: 'Er zijn getallen die nu anders uitvallen',
  stale_quotes: 'Er zijn citaten die niet meer kloppen met de casus',
  placeholders: 'Er staat nog een invulplek in de tekst, zoals [PERSOON-1]. Schrijf de zin anders.',
  typed_numbers: 'Er staan getallen in die iemand typte en die niemand telde',
  counts_in_doubt:
    'Van een of meer verborgen aantallen is niet bewezen dat niemand ze kan uitrekenen. De voorzitter kan de brief met een reden vaststellen.',
  bottlenecks_secret: 'De brief noemt een knelpunt dat niet openbaar mag zijn',
  bottlenecks_left_out: 'Er zijn openbare knelpunten die de brief nog niet noemt',
  open_comments: 'Er staan nog opmerkingen open',
  missing_signatures: 'Nog niet alle partners zijn akkoord met elk hoofdstuk',
} as const satisfies Record<letterCodes.LetterObstacle, string>

/** The partners that sign. */
export const signatoryLabels = {
  lcr: 'LCR',
  vng: 'VNG',
  nla: 'Arbeidsinspectie',
  szw: 'SZW',
} as const satisfies Record<letterCodes.Signatory, string>

/** What a partner says of a chapter. */
export const signOffVerdictLabels = {
  agreed: 'Akkoord',
  dissent: 'Akkoord met minderheidsstandpunt',
  withdrawn: 'Akkoord ingetrokken',
} as const satisfies Record<letterCodes.SignOffVerdict, string>

/** How a sign-off stands. */
export const signOffStateLabels = {
  open: 'Nog geen akkoord',
  agreed: 'Akkoord',
  dissent: 'Akkoord met minderheidsstandpunt',
  lapsed: 'Vervallen: tekst is daarna veranderd',
} as const satisfies Record<letterCodes.SignOffState, string>

/** What is done to a thread. */
export const threadChangeKindLabels = {
  add: 'Nieuwe draad',
  reword: 'Andere naam of omschrijving',
  merge: 'Samenvoegen',
  split: 'Splitsen',
  retire: 'Niet meer gebruiken',
} as const satisfies Record<codes.ThreadChangeKind, string>

/** How far a change to the threads is. */
export const threadChangeStateLabels = {
  proposed: 'Voorgesteld',
  accepted: 'Doorgevoerd',
  rejected: 'Afgewezen',
} as const satisfies Record<codes.ThreadChangeState, string>
