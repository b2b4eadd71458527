// Generated from schema.graphql by scripts/generate.ts; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Een moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

export type About = {
  __typename?: 'About';
  /** Staat er verzonnen demo-inhoud in? */
  demo: Scalars['Boolean']['output'];
  /** Demopersonen om als in te loggen; leeg buiten de demo. */
  demoPeople: Array<DemoPerson>;
  /** Zoekmachine die nu antwoordt: `fts` of `meilisearch`. */
  searchEngine: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type AddPersonInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  password: Scalars['String']['input'];
  roles: Array<Role>;
};

export type Addressee =
  | 'ANDERS'
  | 'ARBEIDSINSPECTIE'
  | 'BZK'
  | 'CJIB'
  | 'DIENST_TOESLAGEN'
  | 'DUO'
  | 'FIN'
  | 'GEMEENTE'
  | 'JENV'
  | 'MAATWERKLOKET'
  | 'OCW'
  | 'SVB'
  | 'SZW'
  | 'UWV'
  | 'VNG'
  | 'VWS';

export type AdjudicateInput = {
  caseId: Scalars['ID']['input'];
  codebookUnclear?: InputMaybe<Scalars['Boolean']['input']>;
  fields: CodingFieldsInput;
  reason: Scalars['String']['input'];
  tags: Array<TagInput>;
  version: Scalars['Int']['input'];
};

export type AgeBand =
  | 'AOW'
  | 'FROM_18_TO_26'
  | 'FROM_27_TO_44'
  | 'FROM_45_TO_59'
  | 'FROM_60_TO_AOW';

export type AgreementRow = {
  __typename?: 'AgreementRow';
  alpha?: Maybe<Scalars['Float']['output']>;
  cases: Scalars['Int']['output'];
  list: Scalars['String']['output'];
  percent?: Maybe<Scalars['Float']['output']>;
};

/** Bedrag in klassen; nooit een precies bedrag. */
export type AmountBand =
  | 'MEER'
  | 'ONBEKEND'
  | 'TOT_500'
  | 'TOT_2500'
  | 'TOT_10000'
  | 'TOT_25000'
  | 'TOT_100000';

/** Persoonlijke sleutel voor een script; geeft dezelfde rechten als uzelf. */
export type ApiToken = {
  __typename?: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  revoked: Scalars['Boolean']['output'];
};

export type ApiTokenPayload = {
  __typename?: 'ApiTokenPayload';
  apiToken?: Maybe<ApiToken>;
  problems: Array<Problem>;
  /** De sleutel zelf, alleen direct na het maken. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Een regel uit het logboek. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  detail: Scalars['String']['output'];
  origin: Scalars['String']['output'];
  outcome: Scalars['String']['output'];
  sequence: Scalars['Int']['output'];
  subjectId?: Maybe<Scalars['String']['output']>;
  type: Scalars['String']['output'];
};

export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  edges: Array<AuditEventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  cursor: Scalars['String']['output'];
  node: AuditEvent;
};

export type Benefit =
  | 'AIO'
  | 'ANDERS'
  | 'BBZ'
  | 'BIJSTAND'
  | 'IOAW'
  | 'IOAZ'
  | 'TOESLAG'
  | 'WAJONG'
  | 'WIA'
  | 'WW'
  | 'ZW';

/** Een knelpunt: een terugkerend probleem dat uit meer casussen blijkt en om een oplossing vraagt. */
export type Bottleneck = Node & {
  __typename?: 'Bottleneck';
  addressee: Addressee;
  cases: Array<Case>;
  cause: Cause;
  description: Scalars['String']['output'];
  disclosure: Disclosure;
  evidence: Evidence;
  feasibility?: Maybe<Scalars['String']['output']>;
  firstYear: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: BottleneckKind;
  /** Nummer zoals K-7. */
  number: Scalars['Int']['output'];
  priority: Priority;
  priorityReason: Scalars['String']['output'];
  provisions: Array<Provision>;
  remedy: Scalars['String']['output'];
  remedyKind: RemedyKind;
  responses: Array<MinistryResponse>;
  stage: BottleneckStage;
  steps: Array<BottleneckStep>;
  threads: Array<Thread>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  whoItHits: Scalars['String']['output'];
};

export type BottleneckKind =
  /** Handhavingsknelpunt of fraudefenomeen */
  | 'ENFORCEMENT'
  /** Uitvoeringsknelpunt */
  | 'EXECUTION'
  /** Hardvochtig effect */
  | 'HARSH_EFFECT';

export type BottleneckPayload = {
  __typename?: 'BottleneckPayload';
  bottleneck?: Maybe<Bottleneck>;
  problems: Array<Problem>;
};

/** Stap in het leven van een knelpunt. */
export type BottleneckStage =
  | 'ADOPTED'
  | 'CHANGED'
  | 'CONFIRMED'
  | 'EFFECT_MEASURED'
  | 'IN_LETTER'
  | 'PARTLY_ADOPTED'
  | 'REJECTED'
  | 'SUSPECTED';

export type BottleneckStep = {
  __typename?: 'BottleneckStep';
  at: Scalars['DateTime']['output'];
  evidence: Scalars['String']['output'];
  stage: BottleneckStage;
  year: Scalars['Int']['output'];
  yearStatus: YearStatus;
};

/** Een casus: anonieme beschrijving van een geval, geduid. */
export type Case = Node & {
  __typename?: 'Case';
  actions: Array<Scalars['String']['output']>;
  ageBand?: Maybe<AgeBand>;
  amountBand?: Maybe<AmountBand>;
  attributable?: Maybe<TraitAnswer>;
  benefit?: Maybe<Benefit>;
  /** Beide duidingen; pas zichtbaar als ze allebei klaar zijn. */
  codings: Array<Coding>;
  codingsDone: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  decision?: Maybe<Decision>;
  disclosure: Disclosure;
  disproportionate?: Maybe<TraitAnswer>;
  duration?: Maybe<Duration>;
  grave?: Maybe<TraitAnswer>;
  household?: Maybe<Household>;
  id: Scalars['ID']['output'];
  kind: CaseKind;
  legalGround?: Maybe<LegalGround>;
  /** Leeg voor toezichthouders en het ministerie. */
  municipalitySize?: Maybe<MunicipalitySize>;
  /** Uw eigen duiding, als u die begonnen bent. */
  myCoding?: Maybe<Coding>;
  narrative: Scalars['String']['output'];
  /** Soorten organisaties die het meldden. */
  organisationKinds: Array<OrganisationKind>;
  outcome: Outcome;
  period: Scalars['String']['output'];
  precedents: Array<Precedent>;
  /** Leeg voor toezichthouders en het ministerie. */
  province?: Maybe<Province>;
  provisions: Array<Provision>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Vast adres, zoals 2025-0412. */
  reference: Scalars['String']['output'];
  remedyKind?: Maybe<RemedyKind>;
  revealsMethod: Scalars['Boolean']['output'];
  /** 0 geen gevolg tot 4 ontwrichtend. */
  severity?: Maybe<Scalars['Int']['output']>;
  /** Aantal signalen waarop de casus rust. */
  signalCount: Scalars['Int']['output'];
  /** De signalen zelf, voor wie die mag zien. */
  signals: Array<Signal>;
  /** Casussen die hierop lijken, met wat zij delen en hoe zij afliepen. */
  similar: Array<SimilarCase>;
  status: CaseStatus;
  /** Voorstellen van de software; verborgen zolang dat blind duiden zou verstoren. */
  suggestions?: Maybe<Suggestions>;
  summary: Scalars['String']['output'];
  /** De vastgestelde labels; leeg zolang er nog blind geduid wordt. */
  tags: Array<Tag>;
  tailoring?: Maybe<Tailoring>;
  threads: Array<Thread>;
  title: Scalars['String']['output'];
  unintended?: Maybe<TraitAnswer>;
  version: Scalars['Int']['output'];
  versions: Array<CaseVersion>;
  wouldHaveHelped?: Maybe<Scalars['String']['output']>;
  year: Scalars['Int']['output'];
};


/** Een casus: anonieme beschrijving van een geval, geduid. */
export type CaseSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

/** Eén filter voor lijsten, zoeken, uitvoer en brief. */
export type CaseFilter = {
  addressees?: InputMaybe<Array<Addressee>>;
  causes?: InputMaybe<Array<Cause>>;
  effects?: InputMaybe<Array<Effect>>;
  kinds?: InputMaybe<Array<CaseKind>>;
  organisationKinds?: InputMaybe<Array<OrganisationKind>>;
  outcomes?: InputMaybe<Array<Outcome>>;
  provisionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  regulationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  severityMin?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<CaseStatus>>;
  threadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type CaseKind =
  /** Goed voorbeeld: schade voorkomen of maatwerk geboden */
  | 'GOOD_PRACTICE'
  /** Hard gevolg */
  | 'HARSH_EFFECT'
  /** Dreigend gevolg */
  | 'THREAT';

export type CasePayload = {
  __typename?: 'CasePayload';
  case?: Maybe<Case>;
  problems: Array<Problem>;
};

export type CaseStatus =
  /** Twee duiders lezen onafhankelijk van elkaar */
  | 'CODING'
  /** Geduid, wacht op publicatie */
  | 'DECIDED'
  /** De duiders verschillen; de voorzitter beslist */
  | 'DISPUTED'
  /** Te vinden voor iedereen met een rol */
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type CaseVersion = {
  __typename?: 'CaseVersion';
  changedAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** Aard van de oorzaak (codeboek). */
export type Cause =
  | 'BEJEGENING'
  | 'BESLISFOUT'
  | 'COMMUNICATIE_OF_PREVENTIE'
  | 'DOENVERMOGEN'
  | 'GEGEVENS_ONJUIST'
  | 'HANDHAAFBAARHEID'
  | 'KETEN'
  | 'LOKALE_REGEL_TE_STRENG'
  | 'MAATWERK_NIET_GEBODEN'
  | 'MAATWERK_ONMOGELIJK'
  | 'NOG_TE_DUIDEN'
  | 'RUIMTE_NIET_BRUIKBAAR'
  | 'RUIMTE_NIET_HERKEND'
  | 'SAMENLOOP'
  | 'SIGNAAL_GENEGEERD'
  | 'SYSTEEM_OF_PROCES'
  | 'WET_TE_HARD';

/** Wat de indiener als oorzaak ziet. */
export type CauseHint =
  | 'COMMUNICATIE'
  | 'MAATWERKRUIMTE_ONTBREEKT'
  | 'MAATWERK_NIET_BENUT'
  | 'SAMENLOOP'
  | 'UITVOERING'
  | 'WET';

/** Of een bron is gelezen of op vakkennis rust. */
export type Certainty =
  | 'AANNEMELIJK'
  | 'ZEKER';

export type Channel =
  | 'API'
  | 'FORM'
  | 'IMPORT';

export type CheckSignalInput = {
  /** Afgevinkte punten van de controlelijst; alle punten zijn nodig om te bevestigen. */
  checklist: Array<Scalars['String']['input']>;
  confirmed: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Verplicht bij terugsturen. */
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

/** Wat de vindplaatsherkenner in een tekst ziet. */
export type Citation = {
  __typename?: 'Citation';
  end: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  law?: Maybe<Scalars['String']['output']>;
  provision?: Maybe<Provision>;
  start: Scalars['Int']['output'];
  /** In woorden. */
  text: Scalars['String']['output'];
  uri?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** Codes en hun uitleg, om schermen en scripts mee te vullen. */
export type CodebookEntry = {
  __typename?: 'CodebookEntry';
  code: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  list: Scalars['String']['output'];
};

export type Coding = Node & {
  __typename?: 'Coding';
  amountBand?: Maybe<AmountBand>;
  attributable?: Maybe<TraitAnswer>;
  coder: Person;
  disproportionate?: Maybe<TraitAnswer>;
  done: Scalars['Boolean']['output'];
  duration?: Maybe<Duration>;
  grave?: Maybe<TraitAnswer>;
  id: Scalars['ID']['output'];
  legalGround?: Maybe<LegalGround>;
  note?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  outcome?: Maybe<Outcome>;
  remedyKind?: Maybe<RemedyKind>;
  severity?: Maybe<Scalars['Int']['output']>;
  tags: Array<Tag>;
  tailoring?: Maybe<Tailoring>;
  unintended?: Maybe<TraitAnswer>;
  version: Scalars['Int']['output'];
};

export type CodingFieldsInput = {
  amountBand?: InputMaybe<AmountBand>;
  attributable?: InputMaybe<TraitAnswer>;
  disproportionate?: InputMaybe<TraitAnswer>;
  duration?: InputMaybe<Duration>;
  grave?: InputMaybe<TraitAnswer>;
  legalGround?: InputMaybe<LegalGround>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Outcome>;
  remedyKind?: InputMaybe<RemedyKind>;
  severity?: InputMaybe<Scalars['Int']['input']>;
  tailoring?: InputMaybe<Tailoring>;
  unintended?: InputMaybe<TraitAnswer>;
};

export type CodingPayload = {
  __typename?: 'CodingPayload';
  coding?: Maybe<Coding>;
  problems: Array<Problem>;
};

/** Hoe de labels zijn vastgesteld: doordat de duiders het eens waren, of door de voorzitter. */
export type Decision = {
  __typename?: 'Decision';
  at: Scalars['DateTime']['output'];
  byAgreement: Scalars['Boolean']['output'];
  codebookUnclear: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type DemoPerson = {
  __typename?: 'DemoPerson';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  roles: Array<Role>;
};

export type Disclosure =
  | 'BEPERKT'
  | 'OPENBAAR'
  | 'VERTROUWELIJK';

export type Duration =
  | 'BLIJVEND'
  | 'EENMALIG'
  | 'JAREN'
  | 'MAANDEN'
  | 'WEKEN';

export type EditCaseInput = {
  clearAgeBand?: InputMaybe<Scalars['Boolean']['input']>;
  clearHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  clearMunicipalitySize?: InputMaybe<Scalars['Boolean']['input']>;
  /** Verwijdert de provincie uit de casus. */
  clearProvince?: InputMaybe<Scalars['Boolean']['input']>;
  disclosure?: InputMaybe<Disclosure>;
  id: Scalars['ID']['input'];
  narrative?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  /** Geeft de tekst prijs hoe regels worden misbruikt? Dan kan de casus niet openbaar. */
  revealsMethod?: InputMaybe<Scalars['Boolean']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type EditLetterInput = {
  paragraphId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** De nieuwe tekst, met getallen als {{numberId}}. */
  text: Scalars['String']['input'];
  /** De versie waarop u verder schrijft. */
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};

/** Wat het met iemand deed. */
export type Effect =
  | 'GEESTELIJK'
  | 'GEZIN'
  | 'GEZONDHEID'
  | 'INKOMEN'
  | 'KINDEREN'
  | 'RECHTSBESCHERMING'
  | 'SCHULDEN'
  | 'VERTROUWEN'
  | 'WERK'
  | 'WONEN'
  | 'ZORG';

/** Waarop een knelpunt rust; altijd dezelfde rij. */
export type Evidence = {
  __typename?: 'Evidence';
  byYear: Array<YearCount>;
  cases: Scalars['Int']['output'];
  firstPeriod?: Maybe<Scalars['String']['output']>;
  lastPeriod?: Maybe<Scalars['String']['output']>;
  municipalitySizes: Scalars['Int']['output'];
  /** Soorten indieners, met aantal. */
  organisationKinds: Array<KindCount>;
  provinces: Scalars['Int']['output'];
  rulings: Scalars['Int']['output'];
  /** Aantal casussen per ernst, van 0 tot 4. */
  severities: Array<Scalars['Int']['output']>;
  /** Onafhankelijke bronnen: verschillende indienende organisaties. */
  sources: Scalars['Int']['output'];
};

export type Facet = {
  __typename?: 'Facet';
  /** Naam van het veld in `CaseFilter`. */
  field: Scalars['String']['output'];
  label: Scalars['String']['output'];
  values: Array<FacetValue>;
};

export type FacetValue = {
  __typename?: 'FacetValue';
  count: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** Waarde om op te filteren. */
  value: Scalars['String']['output'];
};

export type Highlight = {
  __typename?: 'Highlight';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type Household =
  | 'COST_SHARING'
  | 'COUPLE'
  | 'COUPLE_WITH_CHILDREN'
  | 'OTHER'
  | 'SINGLE'
  | 'SINGLE_PARENT';

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: OrganisationKind;
};

export type LegalGround =
  | 'AFSTEMMING'
  | 'AFWIJKEN_VAN_BELEIDSREGEL'
  | 'DRINGENDE_REDENEN'
  | 'EVENREDIGHEID'
  | 'HARDHEIDSCLAUSULE'
  | 'INFORMELE_OPLOSSING'
  | 'ZEER_DRINGENDE_REDENEN';

/** De jaarlijkse knelpuntenbrief. */
export type Letter = Node & {
  __typename?: 'Letter';
  /** SHA-256 over de vastgestelde inhoud. */
  contentHash?: Maybe<Scalars['String']['output']>;
  currentVersion: Scalars['Int']['output'];
  /** Adressen om de brief op te halen. */
  downloads: Array<LetterDownload>;
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Getallen die sinds het opstellen zijn veranderd. */
  staleNumbers: Array<StaleNumber>;
  status: LetterStatus;
  /** De inhoud van een versie; zonder nummer de nieuwste. */
  version?: Maybe<LetterVersion>;
  versions: Array<LetterVersion>;
  year: Scalars['Int']['output'];
};


/** De jaarlijkse knelpuntenbrief. */
export type LetterVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};

/** Een alinea, lijst of tabel; elk stuk tekst weet waar het vandaan komt. */
export type LetterBlock = {
  __typename?: 'LetterBlock';
  id: Scalars['ID']['output'];
  kind: LetterBlockKind;
  /** Voor alinea's en opsommingen. */
  paragraphs: Array<LetterParagraph>;
  table?: Maybe<LetterTable>;
};

export type LetterBlockKind =
  | 'LIST'
  | 'PARAGRAPH'
  | 'TABLE';

export type LetterDownload = {
  __typename?: 'LetterDownload';
  format: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

/** Een getal uit de brief, met de telling erachter. */
export type LetterNumber = {
  __typename?: 'LetterNumber';
  /** De casussen erachter, voor zover u die mag zien. */
  cases: Array<Case>;
  id: Scalars['ID']['output'];
  /** Wat er geteld is, in woorden. */
  question: Scalars['String']['output'];
  /** Zoals het in de brief staat; kleine aantallen zijn onderdrukt. */
  shown: Scalars['String']['output'];
};

export type LetterParagraph = {
  __typename?: 'LetterParagraph';
  /** Door een mens geschreven of aangepast. */
  edited: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  runs: Array<LetterRun>;
};

export type LetterPayload = {
  __typename?: 'LetterPayload';
  letter?: Maybe<Letter>;
  problems: Array<Problem>;
};

export type LetterRow = {
  __typename?: 'LetterRow';
  cells: Array<LetterRun>;
};

/** Een stukje tekst; met `numberId` is het een getal dat aan een telling vastzit. */
export type LetterRun = {
  __typename?: 'LetterRun';
  numberId?: Maybe<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
};

export type LetterSection = {
  __typename?: 'LetterSection';
  blocks: Array<LetterBlock>;
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  level: Scalars['Int']['output'];
};

export type LetterStatus =
  | 'DRAFT'
  /** Vastgesteld: verandert niet meer */
  | 'FROZEN';

export type LetterTable = {
  __typename?: 'LetterTable';
  caption: Scalars['String']['output'];
  columns: Array<Scalars['String']['output']>;
  rows: Array<LetterRow>;
};

export type LetterVersion = {
  __typename?: 'LetterVersion';
  author: Person;
  createdAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  sections: Array<LetterSection>;
};

export type LoginInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type LoginPayload = {
  __typename?: 'LoginPayload';
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  done?: Maybe<Scalars['Boolean']['output']>;
  problems: Array<Problem>;
};

export type Membership = {
  __typename?: 'Membership';
  organisation: Organisation;
  role: Role;
};

export type MinistryResponse = Node & {
  __typename?: 'MinistryResponse';
  body: Scalars['String']['output'];
  citation?: Maybe<Scalars['String']['output']>;
  date: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ResponseKind;
};

/** Inwoners van de gemeente van de cliënt, in klassen. */
export type MunicipalitySize =
  | 'FROM_20K_TO_50K'
  | 'FROM_50K_TO_100K'
  | 'FROM_100K_TO_250K'
  | 'GT_250K'
  | 'LT_20K';

export type Mutation = {
  __typename?: 'Mutation';
  /** Een account maken. */
  addPerson: PersonPayload;
  /** Bij verschil beslissen welke labels gelden, met reden. */
  adjudicateCase: CasePayload;
  /** Een vraag van het team beantwoorden. */
  answerQuestion: SignalPayload;
  /** Eigen wachtwoord wijzigen. */
  changePassword: PersonPayload;
  /** De anonimisering controleren; dat doet iemand van een andere organisatie. */
  checkSignal: SignalPayload;
  /** Een sleutel voor een script maken; de sleutel wordt één keer getoond. */
  createApiToken: ApiTokenPayload;
  deleteSavedSearch: SavedSearchPayload;
  /** Een conceptbrief over een jaar opstellen, of de berekende delen vernieuwen; tekst van mensen blijft staan. */
  draftLetter: LetterPayload;
  /** Casusvelden aanpassen, bijvoorbeeld grover maken; de oude versie blijft bewaard. */
  editCase: CasePayload;
  /** Een alinea herschrijven. Getallen staan als {{nummer}} in de tekst en veranderen niet mee. */
  editLetter: LetterPayload;
  /** Vaststellen: daarna komt er altijd dezelfde brief uit. */
  freezeLetter: LetterPayload;
  /** Inloggen met e-mailadres en wachtwoord. */
  login: LoginPayload;
  /** Inloggen als een van de demopersonen; alleen in de demo. */
  loginAsDemo: LoginPayload;
  /** Uitloggen; de sessie vervalt direct. */
  logout: LogoutPayload;
  /** Laat weten dat u de treffers gezien hebt. */
  markSearchSeen: SavedSearchPayload;
  publishCase: CasePayload;
  /** De reactie van het ministerie vastleggen. */
  recordResponse: BottleneckPayload;
  /** Een stap vastleggen, met jaar en bewijs. */
  recordStep: BottleneckPayload;
  /** Een draad niet meer gebruiken voor nieuwe duidingen. */
  retireThread: ThreadPayload;
  /** Een teruggestuurd signaal verbeteren. */
  reviseSignal: SignalPayload;
  revokeApiToken: ApiTokenPayload;
  /** Een knelpunt maken of bijwerken. */
  saveBottleneck: BottleneckPayload;
  /** Eigen duiding bewaren, of afronden met `done`. */
  saveCoding: CodingPayload;
  saveSearch: SavedSearchPayload;
  /** Een draad toevoegen of anders omschrijven; de oude omschrijving blijft bewaard. */
  saveThread: ThreadPayload;
  /** Een account op slot zetten of weer openen; lopende sessies vervallen. */
  setPersonActive: PersonPayload;
  /** Een rol geven of afnemen. */
  setRole: PersonPayload;
  /** Een signaal indienen. Tekst met herkenbare gegevens wordt geweigerd, met de plaatsen erbij. */
  submitSignal: SignalPayload;
  /** Werken namens een andere organisatie waarvan u lid bent. */
  switchOrganisation: LoginPayload;
  /** Beoordelen: nieuwe casus, bestaande casus, vraag terug, of niet voor dit team. */
  triageSignal: SignalPayload;
  /** Intrekken met reden; tellingen en zoekindex volgen. */
  withdrawCase: CasePayload;
  /** Een signaal intrekken zolang het in geen casus zit. */
  withdrawSignal: SignalPayload;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAdjudicateCaseArgs = {
  input: AdjudicateInput;
};


export type MutationAnswerQuestionArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};


export type MutationCheckSignalArgs = {
  input: CheckSignalInput;
};


export type MutationCreateApiTokenArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteSavedSearchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDraftLetterArgs = {
  year: Scalars['Int']['input'];
};


export type MutationEditCaseArgs = {
  input: EditCaseInput;
};


export type MutationEditLetterArgs = {
  input: EditLetterInput;
};


export type MutationFreezeLetterArgs = {
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationLoginAsDemoArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationMarkSearchSeenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishCaseArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordResponseArgs = {
  input: RecordResponseInput;
};


export type MutationRecordStepArgs = {
  input: RecordStepInput;
};


export type MutationRetireThreadArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseSignalArgs = {
  id: Scalars['ID']['input'];
  input: SubmitSignalInput;
  version: Scalars['Int']['input'];
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveBottleneckArgs = {
  input: SaveBottleneckInput;
};


export type MutationSaveCodingArgs = {
  input: SaveCodingInput;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationSaveThreadArgs = {
  input: SaveThreadInput;
};


export type MutationSetPersonActiveArgs = {
  active: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationSetRoleArgs = {
  input: SetRoleInput;
};


export type MutationSubmitSignalArgs = {
  input: SubmitSignalInput;
};


export type MutationSwitchOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
};


export type MutationTriageSignalArgs = {
  input: TriageSignalInput;
};


export type MutationWithdrawCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawSignalArgs = {
  id: Scalars['ID']['input'];
};

/** Alles met een vast adres dat met `node(id:)` is op te vragen. */
export type Node = {
  /** Ondoorzichtige sleutel; blijft voor altijd van hetzelfde ding. */
  id: Scalars['ID']['output'];
};

export type Organisation = Node & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
};

/** Soort organisatie. */
export type OrganisationKind =
  /** Sociaal raadslieden, advocatuur, cliëntondersteuning */
  | 'ADVISORY'
  /** Lokale cliëntenraad */
  | 'CLIENT_COUNCIL'
  /** Uitvoeringsorganisatie, zoals UWV of SVB */
  | 'EXECUTIVE_AGENCY'
  | 'LCR'
  | 'MUNICIPALITY'
  | 'NLA'
  | 'OPERATIONS'
  | 'RESEARCH'
  | 'SZW'
  | 'VNG';

export type Outcome =
  | 'DEELS_OPGELOST'
  | 'LOOPT_NOG'
  | 'NIET_OPGELOST'
  | 'ONBEKEND'
  | 'OPGELOST_BINNEN_REGELS';

/** Waar in de lijst deze bladzijde ophoudt. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Person = Node & {
  __typename?: 'Person';
  active: Scalars['Boolean']['output'];
  /** Alleen zichtbaar voor uzelf en de beheerder. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
};

export type PersonPayload = {
  __typename?: 'PersonPayload';
  person?: Maybe<Person>;
  problems: Array<Problem>;
};

/** Een eerdere uitspraak, ombudsmanrapport of beleidsregel. */
export type Precedent = Node & {
  __typename?: 'Precedent';
  certainty: Certainty;
  date?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  identifier: Scalars['String']['output'];
  kind: PrecedentKind;
  outcome?: Maybe<Scalars['String']['output']>;
  provisions: Array<Provision>;
  summary: Scalars['String']['output'];
  threads: Array<Thread>;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type PrecedentKind =
  | 'OMBUDSMAN'
  | 'POLICY_RULE'
  | 'RULING';

export type Priority =
  | 'HOOG'
  | 'LAAG'
  | 'MIDDEN';

/** Iets dat de gebruiker zelf kan verbeteren. */
export type Problem = {
  __typename?: 'Problem';
  /** Vaste code, in hoofdletters; verandert niet. */
  code: Scalars['String']['output'];
  /** Einde in het veld (niet meegeteld). */
  end?: Maybe<Scalars['Int']['output']>;
  /** Soort gegeven, zoals BSN of PHONE. */
  identifier?: Maybe<Scalars['String']['output']>;
  /** Wat er aan de hand is en wat u kunt doen, in gewoon Nederlands. Herhaalt nooit de tekst zelf. */
  message: Scalars['String']['output'];
  /** Plaats in de invoer, van buiten naar binnen. */
  path: Array<Scalars['String']['output']>;
  /** Begin in het veld (UTF-16), bij herkenbare gegevens. */
  start?: Maybe<Scalars['Int']['output']>;
};

export type Province =
  | 'DRENTHE'
  | 'FLEVOLAND'
  | 'FRYSLAN'
  | 'GELDERLAND'
  | 'GRONINGEN'
  | 'LIMBURG'
  | 'NOORD_BRABANT'
  | 'NOORD_HOLLAND'
  | 'OVERIJSSEL'
  | 'UTRECHT'
  | 'ZEELAND'
  | 'ZUID_HOLLAND';

/** Artikel, lid of onderdeel van een regeling. */
export type Provision = Node & {
  __typename?: 'Provision';
  amendedBy?: Maybe<Scalars['String']['output']>;
  article: Scalars['String']['output'];
  /** Aantal gepubliceerde casussen met deze bepaling of een onderdeel ervan. */
  caseCount: Scalars['Int']['output'];
  certainty: Certainty;
  /** Leesbaar: artikel 58, achtste lid, van de Participatiewet. */
  citation: Scalars['String']['output'];
  futureChange?: Maybe<Scalars['String']['output']>;
  harshEffect?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  jciUri?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  paragraph?: Maybe<Scalars['String']['output']>;
  part?: Maybe<Scalars['String']['output']>;
  precedents: Array<Precedent>;
  regulation: Regulation;
  /** Kort: art. 58 lid 8 PW. */
  shortCitation: Scalars['String']['output'];
  source: Scalars['String']['output'];
  status: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  threads: Array<Thread>;
  url?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Waar deze verzameling voor staat en of zij de demo is. */
  about: About;
  /** Overeenstemming tussen duiders over dubbel geduide casussen. */
  agreement: Array<AgreementRow>;
  /** Het logboek, nieuwste eerst; alleen voor de beheerder. */
  auditEvents: AuditEventConnection;
  bottleneck?: Maybe<Bottleneck>;
  bottlenecks: Array<Bottleneck>;
  /** Een casus met sleutel of vast adres (2025-0412). */
  case?: Maybe<Case>;
  /** Casussen die u mag zien, nieuwste eerst. */
  cases: CaseConnection;
  /** Verwijzingen naar wetten en uitspraken in een tekst. */
  citations: Array<Citation>;
  codebook: Array<CodebookEntry>;
  letter?: Maybe<Letter>;
  letterNumber?: Maybe<LetterNumber>;
  letters: Array<Letter>;
  /** Casussen die lijken op een tekst die iemand aan het schrijven is. */
  looksLike: Array<SimilarCase>;
  /** De volgende casus om te duiden. */
  nextToCode?: Maybe<Case>;
  /** Een ding met zijn vaste sleutel; leeg wanneer het niet bestaat of u het niet mag zien. */
  node?: Maybe<Node>;
  organisations: Array<Organisation>;
  /** Alle accounts; alleen voor de beheerder. */
  people: Array<Person>;
  precedents: Array<Precedent>;
  provision?: Maybe<Provision>;
  /** Bepalingen bij wat iemand typt, zoals `58 lid 8 pw` of `giften`. */
  provisionSuggestions: Array<Provision>;
  regulations: Array<Regulation>;
  /** Zoeken in de casussen die u mag zien. */
  search: SearchConnection;
  signal?: Maybe<Signal>;
  /** Signalen die u mag zien, nieuwste eerst, spoed bovenaan. */
  signals: SignalConnection;
  thread?: Maybe<Thread>;
  /** De hoofdthema's met hun draden. */
  threads: Array<Thread>;
  /** Wie is ingelogd; leeg voor een bezoeker. */
  viewer?: Maybe<Viewer>;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBottleneckArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCitationsArgs = {
  text: Scalars['String']['input'];
};


export type QueryLetterArgs = {
  year: Scalars['Int']['input'];
};


export type QueryLetterNumberArgs = {
  letterId: Scalars['ID']['input'];
  numberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type QueryLooksLikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrecedentsArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisionSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SearchSort>;
  words: Scalars['String']['input'];
};


export type QuerySignalArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySignalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SignalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};

export type RecordResponseInput = {
  body: Scalars['String']['input'];
  bottleneckId: Scalars['ID']['input'];
  citation?: InputMaybe<Scalars['String']['input']>;
  /** JJJJ-MM-DD */
  date: Scalars['String']['input'];
  kind: ResponseKind;
  letterId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordStepInput = {
  bottleneckId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  stage: BottleneckStage;
  year: Scalars['Int']['input'];
  yearStatus: YearStatus;
};

/** Waar iemand beter terechtkan. */
export type Referral =
  | 'ANDERS'
  | 'GEMEENTE'
  | 'MAATWERKLOKET'
  | 'MINISTERIE'
  | 'OMBUDSMAN'
  | 'RECHTSHULP';

/** Wet, besluit, regeling of verdrag. */
export type Regulation = Node & {
  __typename?: 'Regulation';
  abbreviation?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  bwbId?: Maybe<Scalars['String']['output']>;
  certainty: Certainty;
  citationTitle: Scalars['String']['output'];
  department?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  provisions: Array<Provision>;
  source: Scalars['String']['output'];
  status: Scalars['String']['output'];
  /** Adres op wetten.overheid.nl. */
  url?: Maybe<Scalars['String']['output']>;
};

export type RemedyKind =
  | 'BELEID'
  | 'REGELGEVING'
  | 'UITVOERING';

/** Wie het zag gebeuren. */
export type ReporterType =
  | 'ARBEIDSINSPECTIE'
  | 'BURGER'
  | 'CLIENTENRAAD_LOKAAL'
  | 'GEMEENTE'
  | 'LCR'
  | 'MEDIA_OF_ONDERZOEK'
  | 'NAASTE_OF_BELANGENBEHARTIGER'
  | 'OMBUDSMAN'
  | 'PROFESSIONAL'
  | 'RECHTSPRAAK'
  | 'SVB'
  | 'UWV'
  | 'VNG';

export type ResponseKind =
  | 'ELDERS_BELEGD'
  | 'GEEN_REACTIE'
  | 'IN_ONDERZOEK'
  | 'NIET_OVERGENOMEN'
  | 'OVERGENOMEN';

/** Rol van een persoon binnen een organisatie. */
export type Role =
  /** Beheerder */
  | 'ADMIN'
  /** Voorzitter */
  | 'CHAIR'
  /** Duider */
  | 'CODER'
  /** Beleidsmedewerker */
  | 'DRAFTER'
  /** Onderzoeker */
  | 'RESEARCHER'
  /** Indiener */
  | 'SUBMITTER';

export type SaveBottleneckInput = {
  addressee: Addressee;
  caseIds: Array<Scalars['ID']['input']>;
  cause: Cause;
  description: Scalars['String']['input'];
  disclosure: Disclosure;
  feasibility?: InputMaybe<Scalars['String']['input']>;
  firstYear: Scalars['Int']['input'];
  /** Leeg voor een nieuw knelpunt. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: BottleneckKind;
  priority: Priority;
  priorityReason: Scalars['String']['input'];
  provisionIds: Array<Scalars['ID']['input']>;
  remedy: Scalars['String']['input'];
  remedyKind: RemedyKind;
  threadIds: Array<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  whoItHits: Scalars['String']['input'];
};

export type SaveCodingInput = {
  caseId: Scalars['ID']['input'];
  done?: InputMaybe<Scalars['Boolean']['input']>;
  fields: CodingFieldsInput;
  tags: Array<TagInput>;
  /** Versie van uw duiding; 0 als u begint. */
  version: Scalars['Int']['input'];
};

export type SaveSearchInput = {
  filter?: InputMaybe<CaseFilter>;
  name: Scalars['String']['input'];
  words: Scalars['String']['input'];
};

export type SaveThreadInput = {
  definition: Scalars['String']['input'];
  /** Leeg voor een nieuwe draad. */
  id?: InputMaybe<Scalars['ID']['input']>;
  label: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  scopeNote: Scalars['String']['input'];
  synonyms: Array<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SavedSearch = Node & {
  __typename?: 'SavedSearch';
  createdAt: Scalars['DateTime']['output'];
  /** Het filter als JSON, zoals in de adresbalk. */
  filter: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Nieuwe treffers sinds u het laatst keek. */
  newHits: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

export type SavedSearchPayload = {
  __typename?: 'SavedSearchPayload';
  problems: Array<Problem>;
  savedSearch?: Maybe<SavedSearch>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Voorstel wanneer een woord waarschijnlijk verkeerd gespeld is. */
  didYouMean?: Maybe<Scalars['String']['output']>;
  edges: Array<SearchHitEdge>;
  facets: Array<Facet>;
  /** Opmerkingen, zoals dat de vaste zoekmachine even niet bereikbaar is. */
  notes: Array<Scalars['String']['output']>;
  pageInfo: PageInfo;
  precedents: Array<Precedent>;
  totalCount: Scalars['Int']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  case: Case;
  /** 0 tot 1, alleen om te vergelijken binnen één antwoord. */
  score: Scalars['Float']['output'];
  /** Stukjes tekst met de gevonden woorden. */
  snippets: Array<Snippet>;
};

export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchSort =
  | 'NEWEST'
  | 'OLDEST'
  | 'RELEVANCE';

export type SetRoleInput = {
  granted: Scalars['Boolean']['input'];
  organisationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: Role;
};

/** Een signaal: bericht dat regels hard of juist goed uitpakken. */
export type Signal = Node & {
  __typename?: 'Signal';
  /** Wat u nu met dit signaal kunt doen. */
  actions: Array<Scalars['String']['output']>;
  ageBand?: Maybe<AgeBand>;
  benefit?: Maybe<Benefit>;
  /** De casussen waar dit signaal in zit, voor zover u die mag zien. */
  cases: Array<Case>;
  causeHint?: Maybe<CauseHint>;
  channel: Channel;
  goodPractice: Scalars['Boolean']['output'];
  harshEffect: Scalars['String']['output'];
  household?: Maybe<Household>;
  id: Scalars['ID']['output'];
  /** Plekken in de tekst waar nog eens naar gekeken moet worden. */
  marks: Array<TextMark>;
  messages: Array<SignalMessage>;
  /** Leeg voor toezichthouders en het ministerie. */
  municipalitySize?: Maybe<MunicipalitySize>;
  narrative: Scalars['String']['output'];
  /** Nummer zoals S-12. */
  number: Scalars['Int']['output'];
  /** Wie indiende; alleen zichtbaar voor de eigen organisatie en de voorzitter. */
  organisation?: Maybe<Organisation>;
  organisationKind: OrganisationKind;
  /** Maand of kwartaal, zoals 2024-07 of 2024-Q3. */
  period: Scalars['String']['output'];
  /** Leeg voor toezichthouders en het ministerie. */
  province?: Maybe<Province>;
  provisions: Array<Provision>;
  /** Eigen kenmerk van de indiener; alleen zichtbaar voor de indienende organisatie. */
  reference?: Maybe<Scalars['String']['output']>;
  regulation?: Maybe<Regulation>;
  reporterType: ReporterType;
  status: SignalStatus;
  submittedAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
  urgent: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  wouldHaveHelped?: Maybe<Scalars['String']['output']>;
};

export type SignalConnection = {
  __typename?: 'SignalConnection';
  edges: Array<SignalEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SignalEdge = {
  __typename?: 'SignalEdge';
  cursor: Scalars['String']['output'];
  node: Signal;
};

export type SignalFilter = {
  /** Alleen signalen van de eigen organisatie. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<SignalStatus>>;
};

export type SignalMessage = {
  __typename?: 'SignalMessage';
  at: Scalars['DateTime']['output'];
  body: Scalars['String']['output'];
  fromTeam: Scalars['Boolean']['output'];
  kind: SignalMessageKind;
};

export type SignalMessageKind =
  | 'ANSWER'
  | 'DECISION'
  | 'QUESTION';

export type SignalPayload = {
  __typename?: 'SignalPayload';
  problems: Array<Problem>;
  signal?: Maybe<Signal>;
};

/** Waar een signaal is op zijn weg. */
export type SignalStatus =
  /** Anonimisering gecontroleerd, wacht op beoordeling */
  | 'CHECKED'
  /** Niet voor dit team */
  | 'DECLINED'
  /** Onderdeel van een of meer casussen */
  | 'LINKED'
  /** Vraag aan de indiener */
  | 'QUESTIONED'
  /** Ontvangen, wacht op controle van de anonimisering */
  | 'RECEIVED'
  /** Terug bij de indiener om de anonimisering te verbeteren */
  | 'RETURNED'
  /** Ingetrokken door de indiener */
  | 'WITHDRAWN';

export type SimilarCase = {
  __typename?: 'SimilarCase';
  case: Case;
  /** Liep het hier anders af? */
  differentOutcome: Scalars['Boolean']['output'];
  /** Wat zij delen, in woorden. */
  shared: Array<Scalars['String']['output']>;
};

export type Snippet = {
  __typename?: 'Snippet';
  field: Scalars['String']['output'];
  /** Gevonden woorden, als plaatsen in `text`. */
  highlights: Array<Highlight>;
  text: Scalars['String']['output'];
};

export type StaleNumber = {
  __typename?: 'StaleNumber';
  now: Scalars['String']['output'];
  numberId: Scalars['ID']['output'];
  question: Scalars['String']['output'];
  was: Scalars['String']['output'];
};

export type SubmitSignalInput = {
  ageBand?: InputMaybe<AgeBand>;
  benefit?: InputMaybe<Benefit>;
  causeHint?: InputMaybe<CauseHint>;
  goodPractice?: InputMaybe<Scalars['Boolean']['input']>;
  harshEffect: Scalars['String']['input'];
  household?: InputMaybe<Household>;
  municipalitySize?: InputMaybe<MunicipalitySize>;
  narrative: Scalars['String']['input'];
  period: Scalars['String']['input'];
  province?: InputMaybe<Province>;
  provisionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  reference?: InputMaybe<Scalars['String']['input']>;
  regulationId?: InputMaybe<Scalars['ID']['input']>;
  reporterType: ReporterType;
  title: Scalars['String']['input'];
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
  wouldHaveHelped?: InputMaybe<Scalars['String']['input']>;
};

export type Suggestion = {
  __typename?: 'Suggestion';
  /** De woorden die hiertoe leidden. */
  because: Array<Scalars['String']['output']>;
  kind: TagKind;
  label: Scalars['String']['output'];
  /** 0 tot 1. */
  score: Scalars['Float']['output'];
  /** Sleutel van draad of bepaling, of code van de oorzaak. */
  target: Scalars['ID']['output'];
};

export type Suggestions = {
  __typename?: 'Suggestions';
  causes: Array<Suggestion>;
  provisions: Array<Suggestion>;
  threads: Array<Suggestion>;
};

/** Een label op een casus of duiding, met de passage die het draagt. */
export type Tag = {
  __typename?: 'Tag';
  addressee?: Maybe<Addressee>;
  cause?: Maybe<Cause>;
  effect?: Maybe<Effect>;
  kind: TagKind;
  /** Leesbare naam. */
  label: Scalars['String']['output'];
  main: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  passageEnd?: Maybe<Scalars['Int']['output']>;
  passageStart?: Maybe<Scalars['Int']['output']>;
  provision?: Maybe<Provision>;
  thread?: Maybe<Thread>;
};

export type TagInput = {
  kind: TagKind;
  main?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  passageEnd?: InputMaybe<Scalars['Int']['input']>;
  passageStart?: InputMaybe<Scalars['Int']['input']>;
  /** Sleutel van draad of bepaling, of code van oorzaak, effect of geadresseerde. */
  target: Scalars['ID']['input'];
};

export type TagKind =
  | 'ADDRESSEE'
  | 'CAUSE'
  | 'EFFECT'
  | 'PROVISION'
  | 'THREAD';

export type Tailoring =
  | 'GEBODEN'
  | 'GEWEIGERD'
  | 'MOGELIJK_NIET_GEVRAAGD'
  | 'NIET_MOGELIJK'
  | 'ONBEKEND';

/** Een plek in een tekst waar de anonimisering twijfelt. */
export type TextMark = {
  __typename?: 'TextMark';
  end: Scalars['Int']['output'];
  field: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  type: Scalars['String']['output'];
};

/** Een rode draad: thema dat door casussen loopt, in twee lagen. */
export type Thread = Node & {
  __typename?: 'Thread';
  bottlenecks: Array<Bottleneck>;
  /** Aantal gepubliceerde casussen met deze draad (of een draad eronder). */
  caseCount: Scalars['Int']['output'];
  /** Gepubliceerde casussen per jaar. */
  caseCountsByYear: Array<YearCount>;
  certainty: Certainty;
  children: Array<Thread>;
  definition: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  inUse: Scalars['Boolean']['output'];
  keywords: Array<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  /** Leeg voor een hoofdthema. */
  parent?: Maybe<Thread>;
  precedents: Array<Precedent>;
  provisions: Array<Provision>;
  /** Wanneer wel en wanneer niet. */
  scopeNote: Scalars['String']['output'];
  source: Scalars['String']['output'];
  synonyms: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  versions: Array<ThreadVersion>;
};

export type ThreadPayload = {
  __typename?: 'ThreadPayload';
  problems: Array<Problem>;
  thread?: Maybe<Thread>;
};

export type ThreadVersion = {
  __typename?: 'ThreadVersion';
  changedAt: Scalars['DateTime']['output'];
  definition: Scalars['String']['output'];
  label: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  scopeNote: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type TraitAnswer =
  | 'JA'
  | 'NEE'
  | 'ONDUIDELIJK';

export type TriageOutcome =
  | 'DECLINED'
  | 'EXISTING_CASE'
  | 'NEW_CASE'
  | 'QUESTION';

export type TriageSignalInput = {
  /** Nodig bij EXISTING_CASE. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  outcome: TriageOutcome;
  /** Nodig bij QUESTION en DECLINED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Nodig bij DECLINED. */
  referral?: InputMaybe<Referral>;
  version: Scalars['Int']['input'];
};

export type Viewer = {
  __typename?: 'Viewer';
  /** Wat uw rol mag; gebruikt om te tonen wat bij u hoort. */
  actions: Array<Scalars['String']['output']>;
  apiTokens: Array<ApiToken>;
  organisation: Organisation;
  /** Organisaties waarvan u lid bent. */
  organisations: Array<Organisation>;
  person: Person;
  roles: Array<Role>;
  savedSearches: Array<SavedSearch>;
  /** Wat er op u ligt te wachten, geteld. */
  work: WorkCounts;
};

export type WorkCounts = {
  __typename?: 'WorkCounts';
  /** Vragen aan uw organisatie. */
  toAnswer: Scalars['Int']['output'];
  toCheck: Scalars['Int']['output'];
  toCode: Scalars['Int']['output'];
  toDecide: Scalars['Int']['output'];
  toPublish: Scalars['Int']['output'];
  toTriage: Scalars['Int']['output'];
};

export type YearCount = {
  __typename?: 'YearCount';
  count: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** Stand in een jaar, zoals de brief die meldt. */
export type YearStatus =
  | 'AANHOUDEND'
  | 'DEELS_OPGELOST'
  | 'GEEN_MIDDELEN'
  | 'IN_BEHANDELING'
  | 'NIET_OVERGENOMEN'
  | 'NIEUW'
  | 'OPGELOST'
  | 'TERUGGEKEERD';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Bottleneck )
    | ( Case )
    | ( Coding )
    | ( Letter )
    | ( MinistryResponse )
    | ( Organisation )
    | ( Person )
    | ( Precedent )
    | ( Provision )
    | ( Regulation )
    | ( SavedSearch )
    | ( Signal )
    | ( Thread )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddPersonInput: AddPersonInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Addressee: Addressee;
  AdjudicateInput: AdjudicateInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgeBand: AgeBand;
  AgreementRow: ResolverTypeWrapper<AgreementRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmountBand: AmountBand;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  ApiTokenPayload: ResolverTypeWrapper<ApiTokenPayload>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnection>;
  AuditEventEdge: ResolverTypeWrapper<AuditEventEdge>;
  Benefit: Benefit;
  Bottleneck: ResolverTypeWrapper<Bottleneck>;
  BottleneckKind: BottleneckKind;
  BottleneckPayload: ResolverTypeWrapper<BottleneckPayload>;
  BottleneckStage: BottleneckStage;
  BottleneckStep: ResolverTypeWrapper<BottleneckStep>;
  Case: ResolverTypeWrapper<Case>;
  CaseConnection: ResolverTypeWrapper<CaseConnection>;
  CaseEdge: ResolverTypeWrapper<CaseEdge>;
  CaseFilter: CaseFilter;
  CaseKind: CaseKind;
  CasePayload: ResolverTypeWrapper<CasePayload>;
  CaseStatus: CaseStatus;
  CaseVersion: ResolverTypeWrapper<CaseVersion>;
  Cause: Cause;
  CauseHint: CauseHint;
  Certainty: Certainty;
  Channel: Channel;
  CheckSignalInput: CheckSignalInput;
  Citation: ResolverTypeWrapper<Citation>;
  CodebookEntry: ResolverTypeWrapper<CodebookEntry>;
  Coding: ResolverTypeWrapper<Coding>;
  CodingFieldsInput: CodingFieldsInput;
  CodingPayload: ResolverTypeWrapper<CodingPayload>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<Decision>;
  DemoPerson: ResolverTypeWrapper<DemoPerson>;
  Disclosure: Disclosure;
  Duration: Duration;
  EditCaseInput: EditCaseInput;
  EditLetterInput: EditLetterInput;
  Effect: Effect;
  Evidence: ResolverTypeWrapper<Evidence>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Household: Household;
  KindCount: ResolverTypeWrapper<KindCount>;
  LegalGround: LegalGround;
  Letter: ResolverTypeWrapper<Letter>;
  LetterBlock: ResolverTypeWrapper<LetterBlock>;
  LetterBlockKind: LetterBlockKind;
  LetterDownload: ResolverTypeWrapper<LetterDownload>;
  LetterNumber: ResolverTypeWrapper<LetterNumber>;
  LetterParagraph: ResolverTypeWrapper<LetterParagraph>;
  LetterPayload: ResolverTypeWrapper<LetterPayload>;
  LetterRow: ResolverTypeWrapper<LetterRow>;
  LetterRun: ResolverTypeWrapper<LetterRun>;
  LetterSection: ResolverTypeWrapper<LetterSection>;
  LetterStatus: LetterStatus;
  LetterTable: ResolverTypeWrapper<LetterTable>;
  LetterVersion: ResolverTypeWrapper<LetterVersion>;
  LoginInput: LoginInput;
  LoginPayload: ResolverTypeWrapper<LoginPayload>;
  LogoutPayload: ResolverTypeWrapper<LogoutPayload>;
  Membership: ResolverTypeWrapper<Membership>;
  MinistryResponse: ResolverTypeWrapper<MinistryResponse>;
  MunicipalitySize: MunicipalitySize;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationKind: OrganisationKind;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  PersonPayload: ResolverTypeWrapper<PersonPayload>;
  Precedent: ResolverTypeWrapper<Precedent>;
  PrecedentKind: PrecedentKind;
  Priority: Priority;
  Problem: ResolverTypeWrapper<Problem>;
  Province: Province;
  Provision: ResolverTypeWrapper<Provision>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordResponseInput: RecordResponseInput;
  RecordStepInput: RecordStepInput;
  Referral: Referral;
  Regulation: ResolverTypeWrapper<Regulation>;
  RemedyKind: RemedyKind;
  ReporterType: ReporterType;
  ResponseKind: ResponseKind;
  Role: Role;
  SaveBottleneckInput: SaveBottleneckInput;
  SaveCodingInput: SaveCodingInput;
  SaveSearchInput: SaveSearchInput;
  SaveThreadInput: SaveThreadInput;
  SavedSearch: ResolverTypeWrapper<SavedSearch>;
  SavedSearchPayload: ResolverTypeWrapper<SavedSearchPayload>;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SearchHitEdge: ResolverTypeWrapper<SearchHitEdge>;
  SearchSort: SearchSort;
  SetRoleInput: SetRoleInput;
  Signal: ResolverTypeWrapper<Signal>;
  SignalConnection: ResolverTypeWrapper<SignalConnection>;
  SignalEdge: ResolverTypeWrapper<SignalEdge>;
  SignalFilter: SignalFilter;
  SignalMessage: ResolverTypeWrapper<SignalMessage>;
  SignalMessageKind: SignalMessageKind;
  SignalPayload: ResolverTypeWrapper<SignalPayload>;
  SignalStatus: SignalStatus;
  SimilarCase: ResolverTypeWrapper<SimilarCase>;
  Snippet: ResolverTypeWrapper<Snippet>;
  StaleNumber: ResolverTypeWrapper<StaleNumber>;
  SubmitSignalInput: SubmitSignalInput;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  Suggestions: ResolverTypeWrapper<Suggestions>;
  Tag: ResolverTypeWrapper<Tag>;
  TagInput: TagInput;
  TagKind: TagKind;
  Tailoring: Tailoring;
  TextMark: ResolverTypeWrapper<TextMark>;
  Thread: ResolverTypeWrapper<Thread>;
  ThreadPayload: ResolverTypeWrapper<ThreadPayload>;
  ThreadVersion: ResolverTypeWrapper<ThreadVersion>;
  TraitAnswer: TraitAnswer;
  TriageOutcome: TriageOutcome;
  TriageSignalInput: TriageSignalInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  WorkCounts: ResolverTypeWrapper<WorkCounts>;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearStatus: YearStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AddPersonInput: AddPersonInput;
  ID: Scalars['ID']['output'];
  AdjudicateInput: AdjudicateInput;
  Int: Scalars['Int']['output'];
  AgreementRow: AgreementRow;
  Float: Scalars['Float']['output'];
  ApiToken: ApiToken;
  ApiTokenPayload: ApiTokenPayload;
  AuditEvent: AuditEvent;
  AuditEventConnection: AuditEventConnection;
  AuditEventEdge: AuditEventEdge;
  Bottleneck: Bottleneck;
  BottleneckPayload: BottleneckPayload;
  BottleneckStep: BottleneckStep;
  Case: Case;
  CaseConnection: CaseConnection;
  CaseEdge: CaseEdge;
  CaseFilter: CaseFilter;
  CasePayload: CasePayload;
  CaseVersion: CaseVersion;
  CheckSignalInput: CheckSignalInput;
  Citation: Citation;
  CodebookEntry: CodebookEntry;
  Coding: Coding;
  CodingFieldsInput: CodingFieldsInput;
  CodingPayload: CodingPayload;
  DateTime: Scalars['DateTime']['output'];
  Decision: Decision;
  DemoPerson: DemoPerson;
  EditCaseInput: EditCaseInput;
  EditLetterInput: EditLetterInput;
  Evidence: Evidence;
  Facet: Facet;
  FacetValue: FacetValue;
  Highlight: Highlight;
  KindCount: KindCount;
  Letter: Letter;
  LetterBlock: LetterBlock;
  LetterDownload: LetterDownload;
  LetterNumber: LetterNumber;
  LetterParagraph: LetterParagraph;
  LetterPayload: LetterPayload;
  LetterRow: LetterRow;
  LetterRun: LetterRun;
  LetterSection: LetterSection;
  LetterTable: LetterTable;
  LetterVersion: LetterVersion;
  LoginInput: LoginInput;
  LoginPayload: LoginPayload;
  LogoutPayload: LogoutPayload;
  Membership: Membership;
  MinistryResponse: MinistryResponse;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: Organisation;
  PageInfo: PageInfo;
  Person: Person;
  PersonPayload: PersonPayload;
  Precedent: Precedent;
  Problem: Problem;
  Provision: Provision;
  Query: Record<PropertyKey, never>;
  RecordResponseInput: RecordResponseInput;
  RecordStepInput: RecordStepInput;
  Regulation: Regulation;
  SaveBottleneckInput: SaveBottleneckInput;
  SaveCodingInput: SaveCodingInput;
  SaveSearchInput: SaveSearchInput;
  SaveThreadInput: SaveThreadInput;
  SavedSearch: SavedSearch;
  SavedSearchPayload: SavedSearchPayload;
  SearchConnection: SearchConnection;
  SearchHit: SearchHit;
  SearchHitEdge: SearchHitEdge;
  SetRoleInput: SetRoleInput;
  Signal: Signal;
  SignalConnection: SignalConnection;
  SignalEdge: SignalEdge;
  SignalFilter: SignalFilter;
  SignalMessage: SignalMessage;
  SignalPayload: SignalPayload;
  SimilarCase: SimilarCase;
  Snippet: Snippet;
  StaleNumber: StaleNumber;
  SubmitSignalInput: SubmitSignalInput;
  Suggestion: Suggestion;
  Suggestions: Suggestions;
  Tag: Tag;
  TagInput: TagInput;
  TextMark: TextMark;
  Thread: Thread;
  ThreadPayload: ThreadPayload;
  ThreadVersion: ThreadVersion;
  TriageSignalInput: TriageSignalInput;
  Viewer: Viewer;
  WorkCounts: WorkCounts;
  YearCount: YearCount;
};

export type AboutResolvers<ContextType = any, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  searchEngine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRow'] = ResolversParentTypes['AgreementRow']> = {
  alpha?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTokenPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiTokenPayload'] = ResolversParentTypes['ApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type BottleneckResolvers<ContextType = any, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  addressee?: Resolver<ResolversTypes['Addressee'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  feasibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BottleneckKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  priorityReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedyKind?: Resolver<ResolversTypes['RemedyKind'], ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['MinistryResponse']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BottleneckStage'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BottleneckStep']>, ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoItHits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BottleneckPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BottleneckPayload'] = ResolversParentTypes['BottleneckPayload']> = {
  bottleneck?: Resolver<Maybe<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BottleneckStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['BottleneckStep'] = ResolversParentTypes['BottleneckStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BottleneckStage'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearStatus?: Resolver<ResolversTypes['YearStatus'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  amountBand?: Resolver<Maybe<ResolversTypes['AmountBand']>, ParentType, ContextType>;
  attributable?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType>;
  codings?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  codingsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  disproportionate?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  grave?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  legalGround?: Resolver<Maybe<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  municipalitySize?: Resolver<Maybe<ResolversTypes['MunicipalitySize']>, ParentType, ContextType>;
  myCoding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKinds?: Resolver<Array<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precedents?: Resolver<Array<ResolversTypes['Precedent']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedyKind?: Resolver<Maybe<ResolversTypes['RemedyKind']>, ParentType, ContextType>;
  revealsMethod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['Signal']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarCase']>, ParentType, ContextType, RequireFields<CaseSimilarArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ResolversTypes['Suggestions']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  tailoring?: Resolver<Maybe<ResolversTypes['Tailoring']>, ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unintended?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CaseVersion']>, ParentType, ContextType>;
  wouldHaveHelped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseVersion'] = ResolversParentTypes['CaseVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodebookEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodebookEntry'] = ResolversParentTypes['CodebookEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  amountBand?: Resolver<Maybe<ResolversTypes['AmountBand']>, ParentType, ContextType>;
  attributable?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  coder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  disproportionate?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  grave?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalGround?: Resolver<Maybe<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  remedyKind?: Resolver<Maybe<ResolversTypes['RemedyKind']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  tailoring?: Resolver<Maybe<ResolversTypes['Tailoring']>, ParentType, ContextType>;
  unintended?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodingPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodingPayload'] = ResolversParentTypes['CodingPayload']> = {
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codebookUnclear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  byYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalitySizes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationKinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  provinces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = any, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloads?: Resolver<Array<ResolversTypes['LetterDownload']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staleNumbers?: Resolver<Array<ResolversTypes['StaleNumber']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LetterStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['LetterVersion']>, ParentType, ContextType, Partial<LetterVersionArgs>>;
  versions?: Resolver<Array<ResolversTypes['LetterVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterBlock'] = ResolversParentTypes['LetterBlock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterBlockKind'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['LetterParagraph']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['LetterTable']>, ParentType, ContextType>;
};

export type LetterDownloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterDownload'] = ResolversParentTypes['LetterDownload']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterNumberResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterNumber'] = ResolversParentTypes['LetterNumber']> = {
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterParagraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterParagraph'] = ResolversParentTypes['LetterParagraph']> = {
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['LetterRun']>, ParentType, ContextType>;
};

export type LetterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterPayload'] = ResolversParentTypes['LetterPayload']> = {
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LetterRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterRow'] = ResolversParentTypes['LetterRow']> = {
  cells?: Resolver<Array<ResolversTypes['LetterRun']>, ParentType, ContextType>;
};

export type LetterRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterRun'] = ResolversParentTypes['LetterRun']> = {
  numberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterSection'] = ResolversParentTypes['LetterSection']> = {
  blocks?: Resolver<Array<ResolversTypes['LetterBlock']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterTable'] = ResolversParentTypes['LetterTable']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['LetterRow']>, ParentType, ContextType>;
};

export type LetterVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterVersion'] = ResolversParentTypes['LetterVersion']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['LetterSection']>, ParentType, ContextType>;
};

export type LoginPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MinistryResponseResolvers<ContextType = any, ParentType extends ResolversParentTypes['MinistryResponse'] = ResolversParentTypes['MinistryResponse']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  adjudicateCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAdjudicateCaseArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'answer' | 'id'>>;
  changePassword?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'next'>>;
  checkSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationCheckSignalArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['ApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'days' | 'name'>>;
  deleteSavedSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationDeleteSavedSearchArgs, 'id'>>;
  draftLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationDraftLetterArgs, 'year'>>;
  editCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationEditCaseArgs, 'input'>>;
  editLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationEditLetterArgs, 'input'>>;
  freezeLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationFreezeLetterArgs, 'version' | 'year'>>;
  login?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  loginAsDemo?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginAsDemoArgs, 'personId'>>;
  logout?: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType>;
  markSearchSeen?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationMarkSearchSeenArgs, 'id'>>;
  publishCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationPublishCaseArgs, 'id' | 'version'>>;
  recordResponse?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationRecordResponseArgs, 'input'>>;
  recordStep?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationRecordStepArgs, 'input'>>;
  retireThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationRetireThreadArgs, 'id' | 'reason' | 'version'>>;
  reviseSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationReviseSignalArgs, 'id' | 'input' | 'version'>>;
  revokeApiToken?: Resolver<ResolversTypes['ApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'id'>>;
  saveBottleneck?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationSaveBottleneckArgs, 'input'>>;
  saveCoding?: Resolver<ResolversTypes['CodingPayload'], ParentType, ContextType, RequireFields<MutationSaveCodingArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  saveThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationSaveThreadArgs, 'input'>>;
  setPersonActive?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationSetPersonActiveArgs, 'active' | 'personId'>>;
  setRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationSetRoleArgs, 'input'>>;
  submitSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationSubmitSignalArgs, 'input'>>;
  switchOrganisation?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationSwitchOrganisationArgs, 'organisationId'>>;
  triageSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationTriageSignalArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'id' | 'reason' | 'version'>>;
  withdrawSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSignalArgs, 'id'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bottleneck' | 'Case' | 'Coding' | 'Letter' | 'MinistryResponse' | 'Organisation' | 'Person' | 'Precedent' | 'Provision' | 'Regulation' | 'SavedSearch' | 'Signal' | 'Thread', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PrecedentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Precedent'] = ResolversParentTypes['Precedent']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrecedentKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  amendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  futureChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  harshEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jciUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precedents?: Resolver<Array<ResolversTypes['Precedent']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  shortCitation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  agreement?: Resolver<Array<ResolversTypes['AgreementRow']>, ParentType, ContextType>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  bottleneck?: Resolver<Maybe<ResolversTypes['Bottleneck']>, ParentType, ContextType, RequireFields<QueryBottleneckArgs, 'id'>>;
  bottlenecks?: Resolver<Array<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, Partial<QueryCaseArgs>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<QueryCitationsArgs, 'text'>>;
  codebook?: Resolver<Array<ResolversTypes['CodebookEntry']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'year'>>;
  letterNumber?: Resolver<Maybe<ResolversTypes['LetterNumber']>, ParentType, ContextType, RequireFields<QueryLetterNumberArgs, 'letterId' | 'numberId' | 'version'>>;
  letters?: Resolver<Array<ResolversTypes['Letter']>, ParentType, ContextType>;
  looksLike?: Resolver<Array<ResolversTypes['SimilarCase']>, ParentType, ContextType, RequireFields<QueryLooksLikeArgs, 'first' | 'text'>>;
  nextToCode?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  precedents?: Resolver<Array<ResolversTypes['Precedent']>, ParentType, ContextType, Partial<QueryPrecedentsArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisionSuggestions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionSuggestionsArgs, 'first' | 'text'>>;
  regulations?: Resolver<Array<ResolversTypes['Regulation']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'sort' | 'words'>>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType, RequireFields<QuerySignalArgs, 'id'>>;
  signals?: Resolver<ResolversTypes['SignalConnection'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'first'>>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType, RequireFields<QueryThreadArgs, 'id'>>;
  threads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bwbId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citationTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedSearchPayload'] = ResolversParentTypes['SavedSearchPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  precedents?: Resolver<Array<ResolversTypes['Precedent']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippets?: Resolver<Array<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  causeHint?: Resolver<Maybe<ResolversTypes['CauseHint']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  goodPractice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  harshEffect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['SignalMessage']>, ParentType, ContextType>;
  municipalitySize?: Resolver<Maybe<ResolversTypes['MunicipalitySize']>, ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  reporterType?: Resolver<ResolversTypes['ReporterType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignalStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldHaveHelped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SignalMessageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignalMessage'] = ResolversParentTypes['SignalMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalMessageKind'], ParentType, ContextType>;
};

export type SignalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignalPayload'] = ResolversParentTypes['SignalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType>;
};

export type SimilarCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarCase'] = ResolversParentTypes['SimilarCase']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  differentOutcome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleNumberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaleNumber'] = ResolversParentTypes['StaleNumber']> = {
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  causes?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Addressee']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Cause']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passageEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passageStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type TextMarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextMark'] = ResolversParentTypes['TextMark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  bottlenecks?: Resolver<Array<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseCountsByYear?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  precedents?: Resolver<Array<ResolversTypes['Precedent']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  scopeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ThreadVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThreadPayload'] = ResolversParentTypes['ThreadPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type ThreadVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThreadVersion'] = ResolversParentTypes['ThreadVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  savedSearches?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkCounts'], ParentType, ContextType>;
};

export type WorkCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkCounts'] = ResolversParentTypes['WorkCounts']> = {
  toAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDecide?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toPublish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toTriage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  About?: AboutResolvers<ContextType>;
  AgreementRow?: AgreementRowResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenPayload?: ApiTokenPayloadResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Bottleneck?: BottleneckResolvers<ContextType>;
  BottleneckPayload?: BottleneckPayloadResolvers<ContextType>;
  BottleneckStep?: BottleneckStepResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CaseVersion?: CaseVersionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CodebookEntry?: CodebookEntryResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  CodingPayload?: CodingPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LetterBlock?: LetterBlockResolvers<ContextType>;
  LetterDownload?: LetterDownloadResolvers<ContextType>;
  LetterNumber?: LetterNumberResolvers<ContextType>;
  LetterParagraph?: LetterParagraphResolvers<ContextType>;
  LetterPayload?: LetterPayloadResolvers<ContextType>;
  LetterRow?: LetterRowResolvers<ContextType>;
  LetterRun?: LetterRunResolvers<ContextType>;
  LetterSection?: LetterSectionResolvers<ContextType>;
  LetterTable?: LetterTableResolvers<ContextType>;
  LetterVersion?: LetterVersionResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MinistryResponse?: MinistryResponseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  Precedent?: PrecedentResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchPayload?: SavedSearchPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SignalMessage?: SignalMessageResolvers<ContextType>;
  SignalPayload?: SignalPayloadResolvers<ContextType>;
  SimilarCase?: SimilarCaseResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  StaleNumber?: StaleNumberResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TextMark?: TextMarkResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadPayload?: ThreadPayloadResolvers<ContextType>;
  ThreadVersion?: ThreadVersionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkCounts?: WorkCountsResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

