// Generated from schema.graphql by scripts/generate.ts; do not edit.
import type { Addressee } from '../core/codes.ts';
import type { AmountBand } from '../core/codes.ts';
import type { BottleneckKind } from '../core/codes.ts';
import type { BottleneckStage } from '../core/codes.ts';
import type { CaseKind } from '../core/codes.ts';
import type { CaseStatus } from '../core/codes.ts';
import type { Cause } from '../core/codes.ts';
import type { CauseHint } from '../core/codes.ts';
import type { Certainty } from '../core/codes.ts';
import type { Channel } from '../core/codes.ts';
import type { Culpability } from '../core/codes.ts';
import type { Disclosure } from '../core/codes.ts';
import type { Duration } from '../core/codes.ts';
import type { Effect } from '../core/codes.ts';
import type { EnforcementPhase } from '../core/codes.ts';
import type { DecidedBy } from '../core/codes.ts';
import type { ExceptionGround } from '../core/codes.ts';
import type { LegalGround } from '../core/codes.ts';
import type { Likeness } from '../core/codes.ts';
import type { OrganisationKind } from '../core/codes.ts';
import type { Outcome } from '../core/codes.ts';
import type { PrecedentKind } from '../core/codes.ts';
import type { Priority } from '../core/codes.ts';
import type { Referral } from '../core/codes.ts';
import type { RemedyKind } from '../core/codes.ts';
import type { ReporterType } from '../core/codes.ts';
import type { Role } from '../core/codes.ts';
import type { SignalStatus } from '../core/codes.ts';
import type { TagKind } from '../core/codes.ts';
import type { Tailoring } from '../core/codes.ts';
import type { TraitAnswer } from '../core/codes.ts';
import type { ThreadChangeKind } from '../core/codes.ts';
import type { ThreadChangeState } from '../core/codes.ts';
import type { TriageOutcome } from '../core/codes.ts';
import type { YearStatus } from '../core/codes.ts';
import type { DisclosureMethod } from '../core/disclosure/threshold.ts';
import type { PlaceAnswer } from '../core/signalPlaces.ts';
import type { QuasiIdentifier } from '../core/risk/ladders.ts';
import type { TakeBackGround } from '../core/takeBack.ts';
import type { RiskBand } from '../core/risk/combinationRisk.ts';
import type { LetterObstacle } from '../core/letterCodes.ts';
import type { LetterStage } from '../core/letterCodes.ts';
import type { LetterStatus } from '../core/letterCodes.ts';
import type { LetterStep } from '../core/letterCodes.ts';
import type { ResponseKind } from '../core/letterCodes.ts';
import type { Signatory } from '../core/letterCodes.ts';
import type { SignOffState } from '../core/letterCodes.ts';
import type { SignOffVerdict } from '../core/letterCodes.ts';
import type { AgeBand } from '../core/personCodes.ts';
import type { Benefit } from '../core/personCodes.ts';
import type { Circumstance } from '../core/personCodes.ts';
import type { Household } from '../core/personCodes.ts';
import type { LifeEvent } from '../core/personCodes.ts';
import type { MunicipalitySize } from '../core/personCodes.ts';
import type { Province } from '../core/personCodes.ts';
import type { CaseRelation as CaseRelationKind } from '../core/reshaping.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { WorkStep } from '../core/workSteps.ts';
import type { NotificationKind } from '../core/notification.ts';
import type { EventKind as ReportingEventKind } from '../core/warning/judging.ts';
import type { Direction as TrendDirection } from '../core/trend.ts';
import type { SeriesKind } from '../core/warning/warnings.ts';
import type { Verdict } from '../core/warning/judging.ts';
import type { ChangeKind as LetterChangeKind } from '../core/letter/compareTables.ts';
import type { WarningMethod } from '../core/warning/monitor.ts';
import type { WarningStrength } from '../core/warning/warnings.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WarningRow, JudgementRow, MuteRow } from '../db/warnings.ts';
import type { AlarmJudgementRow } from '../db/warningAlarms.ts';
import type { ReportingEventRow } from '../db/reportingEvents.ts';
import type { Actor } from '../core/permissions.ts';
import type { PersonRow, OrganisationRow, ApiTokenRow } from '../db/people.ts';
import type { AuditRow } from '../db/audit.ts';
import type { SignalRow, SignalCheckRow, SignalMessageRow } from '../db/signals.ts';
import type { CodebookVersionRow } from '../db/codebookVersions.ts';
import type { StepCheckRow } from '../db/stepChecks.ts';
import type { RegulationRow, ProvisionRow, PrecedentRow } from '../db/law.ts';
import type { ThreadRow } from '../db/threads.ts';
import type { ThreadChangeRow, RetagRow } from '../db/threadChanges.ts';
import type { CodebookDiscussionRow } from '../db/codebookDiscussions.ts';
import type { Preview } from './threadPreview.ts';
import type { CaseRow } from '../db/cases.ts';
import type { TagRow, CodingRow } from '../db/codings.ts';
import type { NotificationRow } from '../db/notifications.ts';
import type { WaitingItem } from './resolvers/work.ts';
import type { AbsenceRow } from '../db/absences.ts';
import type { SavedSearchRow } from '../db/savedSearches.ts';
import type { BottleneckRow, ResponseRow } from '../db/bottlenecks.ts';
import type { RecordedStep } from '../db/bottleneckSteps.ts';
import type { LetterRow, LetterVersionHead } from '../db/letters.ts';
import type { LetterCommentRow } from '../db/letterComments.ts';
import type { LetterStepRow } from '../db/letterSteps.ts';
import type { ShownSignOff } from './resolvers/letterReview.ts';
import type { Paragraph, Block, Run } from '../core/letter.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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
  readonly __typename?: 'About';
  /** Staat er verzonnen demo-inhoud in? */
  readonly demo: Scalars['Boolean']['output'];
  /** Demopersonen om als in te loggen; leeg buiten de demo. */
  readonly demoPeople: ReadonlyArray<DemoPerson>;
  /** Moet iedereen inloggen met een tweede stap? */
  readonly secondFactorRequired: Scalars['Boolean']['output'];
  readonly version: Scalars['String']['output'];
};

export type Absence = {
  readonly __typename?: 'Absence';
  readonly deputy?: Maybe<Person>;
  /** Laatste dag, als 2026-12-01. */
  readonly until: Scalars['String']['output'];
};

export type AddLetterParagraphInput = {
  /** De alinea of tabel waarachter; leeg is meteen onder de kop. */
  readonly afterId?: InputMaybe<Scalars['ID']['input']>;
  /** Als volgend punt van de opsomming waarin `afterId` staat. */
  readonly listItem?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly sectionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly year: Scalars['Int']['input'];
};

export type AddPersonInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly password: Scalars['String']['input'];
  readonly roles: ReadonlyArray<Role>;
};

export type { Addressee };

export type AdjudicateInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly codebookUnclear?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fields: CodingFieldsInput;
  readonly reason: Scalars['String']['input'];
  /** Waarom per onderdeel waarop de duiders verschillen; mag leeg. */
  readonly reasons?: InputMaybe<ReadonlyArray<ItemReasonInput>>;
  readonly tags: ReadonlyArray<TagInput>;
  readonly version: Scalars['Int']['input'];
};

export type { AgeBand };

/** Een maat, met de grenzen waarbinnen zij met 95 % zekerheid ligt (percentiel-bootstrap over casussen). */
export type AgreementFigure = {
  readonly __typename?: 'AgreementFigure';
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly value: Scalars['Float']['output'];
};

export type AgreementFilter = {
  /** Eerste dag waarop de tweede duider klaar was, JJJJ-MM-DD. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Precies twee organisaties. */
  readonly organisationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementReport = {
  readonly __typename?: 'AgreementReport';
  /** Hoeveel casussen meetellen. Voor wie zelf geen duidingen leest alleen hele groepen van maanden die voorbij zijn. */
  readonly cases: Scalars['Int']['output'];
  /** Slechtste overeenstemming eerst. */
  readonly codes: ReadonlyArray<AgreementRow>;
  /** De eerste en de laatste dag die meetelt; leeg zonder grens en als er niets telt. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly lists: ReadonlyArray<AgreementRow>;
  readonly pairs: ReadonlyArray<CoderPair>;
  /** Besliste casussen die onaangekondigd terugkwamen en opnieuw gelezen zijn. */
  readonly repeats: ReadonlyArray<RepeatRow>;
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** Hoe ver twee duiders het eens zijn over één code of één lijst van het codeboek. */
export type AgreementRow = {
  readonly __typename?: 'AgreementRow';
  /** Gwets AC1. */
  readonly ac1?: Maybe<AgreementFigure>;
  /** Krippendorffs alfa: nominaal, of met MASI-afstand waar een duider meer codes kiest. */
  readonly alpha?: Maybe<AgreementFigure>;
  /** Dubbel geduide casussen. */
  readonly cases: Scalars['Int']['output'];
  /** Casussen waarin minstens één van de twee deze code koos. */
  readonly chosen?: Maybe<Scalars['Int']['output']>;
  /** Leeg wanneer de regel over de hele lijst gaat. */
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly label: Scalars['String']['output'];
  /** De lijst waar het om gaat, zoals `thread` of `mainCause`. */
  readonly list: Scalars['String']['output'];
  readonly listLabel: Scalars['String']['output'];
  readonly percent?: Maybe<AgreementFigure>;
  /** Welk deel van alle duidingen deze code draagt. */
  readonly prevalence?: Maybe<Scalars['Float']['output']>;
  readonly reliability?: Maybe<Reliability>;
  readonly standing: AgreementStanding;
};

/** Waarom er een maat is, of waarom niet. */
export type AgreementStanding =
  | 'MEASURED'
  /** Er zijn nog geen casussen die twee duiders los van elkaar afrondden. */
  | 'NOBODY'
  /** Iedereen gaf steeds hetzelfde antwoord; dan valt er niets voor toeval te corrigeren. */
  | 'NO_VARIATION'
  /** Eén casus is te weinig om toeval van overeenstemming te scheiden. */
  | 'ONE_CASE'
  /** Van zo weinig casussen van twee organisaties zou te zien zijn hoe één duider las. */
  | 'TOO_FEW';

/** Een oordeel over een alarm, met de maand waarover het is gezegd. Geldt het voor een eerdere maand, dan is de vraag of het nog zo is. */
export type AlarmJudgement = {
  readonly __typename?: 'AlarmJudgement';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  /** De maand waarover het is gezegd, als JJJJ-MM. */
  readonly month: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly verdict: Verdict;
};

export type { AmountBand };

/** Persoonlijke sleutel voor een script; geeft dezelfde rechten als uzelf. */
export type ApiToken = {
  readonly __typename?: 'ApiToken';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly revoked: Scalars['Boolean']['output'];
};

export type ApiTokenPayload = {
  readonly __typename?: 'ApiTokenPayload';
  readonly apiToken?: Maybe<ApiToken>;
  readonly problems: ReadonlyArray<Problem>;
  /** De sleutel zelf, alleen direct na het maken. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type ArticleStanding =
  | 'known'
  | 'nonexistent'
  | 'not_yet_in_force'
  | 'repealed'
  | 'unknown'
  | 'unlisted';

/** Een draad met een bepaling of wet: hoe vaak ze samengaan, tegenover wat te verwachten is. */
export type Association = {
  readonly __typename?: 'Association';
  readonly expected: Scalars['Float']['output'];
  /** Of de bepaling in het codeboek al bij de draad staat. */
  readonly inCodebook: Scalars['Boolean']['output'];
  readonly measures: ReadonlyArray<MeasureValue>;
  /** Leeg als het om een hele wet gaat. */
  readonly provision?: Maybe<Provision>;
  readonly regulation: Regulation;
  /** Wat dit betekent, in een of twee zinnen. */
  readonly sentence: Scalars['String']['output'];
  readonly together: Scalars['Int']['output'];
};

/** Maat voor hoe vaak twee codes samengaan. */
export type AssociationMeasure =
  | 'EBGM'
  | 'IC'
  | 'PRR'
  | 'ROR';

/** Een regel uit het logboek. */
export type AuditEvent = {
  readonly __typename?: 'AuditEvent';
  readonly actor?: Maybe<Person>;
  readonly at: Scalars['DateTime']['output'];
  readonly detail: Scalars['String']['output'];
  readonly origin: Scalars['String']['output'];
  readonly outcome: Scalars['String']['output'];
  readonly sequence: Scalars['Int']['output'];
  readonly subjectId?: Maybe<Scalars['String']['output']>;
  readonly type: Scalars['String']['output'];
};

export type AuditEventConnection = {
  readonly __typename?: 'AuditEventConnection';
  readonly edges: ReadonlyArray<AuditEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEventEdge = {
  readonly __typename?: 'AuditEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEvent;
};

export type { Benefit };

/** Een knelpunt: een terugkerend probleem dat uit meer casussen blijkt en om een oplossing vraagt. */
export type Bottleneck = Node & {
  readonly __typename?: 'Bottleneck';
  readonly addressee: Addressee;
  readonly cases: ReadonlyArray<Case>;
  readonly cause: Cause;
  readonly description: Scalars['String']['output'];
  readonly disclosure: Disclosure;
  readonly evidence: Evidence;
  readonly feasibility?: Maybe<Scalars['String']['output']>;
  /** Wie de uitvoerbaarheid en de kosten schatte. */
  readonly feasibilityBy?: Maybe<Scalars['String']['output']>;
  readonly firstYear: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: BottleneckKind;
  /** De laatste wijziging van de wet achter het knelpunt, met de casussen ervoor en erna. Leeg als van geen bepaling een datum bekend is. */
  readonly lawChange?: Maybe<LawChange>;
  readonly minorityNotes: ReadonlyArray<MinorityNote>;
  /** Nummer zoals K-7. */
  readonly number: Scalars['Int']['output'];
  readonly priority: Priority;
  readonly priorityReason: Scalars['String']['output'];
  readonly provisions: ReadonlyArray<Provision>;
  readonly remedy: Scalars['String']['output'];
  readonly remedyKind: RemedyKind;
  readonly responses: ReadonlyArray<MinistryResponse>;
  readonly stage: BottleneckStage;
  /** De stappen die staan, oudste eerst. */
  readonly steps: ReadonlyArray<BottleneckStep>;
  readonly threads: ReadonlyArray<Thread>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** Het vroegsignaal waaruit het voortkwam. */
  readonly warning?: Maybe<Warning>;
  readonly whoItHits: Scalars['String']['output'];
  /** Ingetrokken, omdat het bij vergissing was gemaakt; het staat dan in geen lijst, telling of brief meer. */
  readonly withdrawal?: Maybe<Withdrawal>;
  /** De stappen die zijn teruggenomen. */
  readonly withdrawnSteps: ReadonlyArray<BottleneckStep>;
};

export type { BottleneckKind };

export type BottleneckPayload = {
  readonly __typename?: 'BottleneckPayload';
  readonly bottleneck?: Maybe<Bottleneck>;
  readonly problems: ReadonlyArray<Problem>;
};

export type { BottleneckStage };

export type BottleneckStep = {
  readonly __typename?: 'BottleneckStep';
  readonly at: Scalars['DateTime']['output'];
  /** Vastgelegd toen een brief werd vastgesteld; zo'n stap blijft staan. */
  readonly byLetter: Scalars['Boolean']['output'];
  /** Wat er gebeurde, als zin voor de brief; leeg als alleen de vindplaats is vastgelegd. */
  readonly evidence: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Vindplaats: waar dat staat. */
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly stage: BottleneckStage;
  readonly withdrawal?: Maybe<Withdrawal>;
  /** Waarom het bevestigd is terwijl er geen gepubliceerde casus onder lag. */
  readonly withoutCases?: Maybe<Scalars['String']['output']>;
  readonly year: Scalars['Int']['output'];
  readonly yearStatus: YearStatus;
};

/** Een casus: anonieme beschrijving van een geval, geduid. */
export type Case = Node & {
  readonly __typename?: 'Case';
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly ageBand?: Maybe<AgeBand>;
  readonly amountBand?: Maybe<AmountBand>;
  readonly attributable?: Maybe<TraitAnswer>;
  readonly benefit?: Maybe<Benefit>;
  /** Alleen voor het team. */
  readonly circumstance?: Maybe<Circumstance>;
  /** Wat er nog grover kan; alleen voor het team. */
  readonly coarsenings: ReadonlyArray<CoarseningChoice>;
  /** Beide duidingen; pas zichtbaar als ze allebei klaar zijn. */
  readonly codings: ReadonlyArray<Coding>;
  readonly codingsDone: Scalars['Int']['output'];
  /** Wanneer de casus is gemaakt; voor de meesten de eerste dag van die maand. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly culpability?: Maybe<Culpability>;
  readonly decision?: Maybe<Decision>;
  readonly disclosure: Disclosure;
  readonly disproportionate?: Maybe<TraitAnswer>;
  readonly duration?: Maybe<Duration>;
  readonly enforcementPhase?: Maybe<EnforcementPhase>;
  /** Wanneer het oudste signaal binnenkwam; voor de meesten de eerste dag van die maand. */
  readonly firstReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly grave?: Maybe<TraitAnswer>;
  readonly household?: Maybe<Household>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CaseKind;
  readonly legalGround?: Maybe<LegalGround>;
  /** Alleen voor het team; leeg voor anderen. */
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  /** Casussen die in deze zijn opgegaan. */
  readonly mergedFrom: ReadonlyArray<Case>;
  /** De casus waarin deze is opgegaan, als u die mag zien. */
  readonly mergedInto?: Maybe<Case>;
  /** Alleen voor het team; leeg voor toezichthouders en het ministerie. */
  readonly municipalitySize?: Maybe<MunicipalitySize>;
  /** Uw eigen duiding, als u die begonnen bent. */
  readonly myCoding?: Maybe<Coding>;
  /** Wat de indieners als wet of regel noemden; alleen voor het team. */
  readonly namedLaw?: Maybe<NamedLaw>;
  readonly narrative: Scalars['String']['output'];
  /** Soorten organisaties die het meldden, voor zover er van die soort vijf of meer zijn. */
  readonly organisationKinds: ReadonlyArray<OrganisationKind>;
  readonly outcome: Outcome;
  readonly period: Scalars['String']['output'];
  readonly precedents: ReadonlyArray<Precedent>;
  /** Ging het om voorkomen (waar) of om ingrijpen achteraf (onwaar)? */
  readonly preventive?: Maybe<Scalars['Boolean']['output']>;
  /** Leeg voor toezichthouders en het ministerie. */
  readonly province?: Maybe<Province>;
  readonly provisions: ReadonlyArray<Provision>;
  /** Wanneer de casus is gepubliceerd; voor de meesten het begin van die dag. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Vast adres, zoals 2025-0412. */
  readonly reference: Scalars['String']['output'];
  readonly relations: ReadonlyArray<CaseRelation>;
  readonly remedyKind?: Maybe<RemedyKind>;
  readonly revealsMethod: Scalars['Boolean']['output'];
  /** De meter van de combinatie, zoals zij nu is of na vergroven; alleen voor het team. */
  readonly risk?: Maybe<CombinationRisk>;
  /** 0 geen gevolg tot 4 ontwrichtend. */
  readonly severity?: Maybe<Scalars['Int']['output']>;
  /** Aantal signalen waarop de casus rust. */
  readonly signalCount: Scalars['Int']['output'];
  /** De signalen zelf, voor wie die mag zien. */
  readonly signals: ReadonlyArray<Signal>;
  /** Casussen die hierop lijken, met wat zij delen en hoe zij afliepen. */
  readonly similar: ReadonlyArray<SimilarCase>;
  /** De casus waar deze uit is gesplitst. */
  readonly splitFrom?: Maybe<Case>;
  /** Casussen die uit deze zijn gesplitst. */
  readonly splitInto: ReadonlyArray<Case>;
  readonly status: CaseStatus;
  /** De controlelijsten die voor publicatie zijn nagelopen; alleen voor het team. */
  readonly stepChecks: ReadonlyArray<StepCheck>;
  /** Voorstellen van de software; verborgen zolang dat blind duiden zou verstoren. */
  readonly suggestions?: Maybe<Suggestions>;
  readonly summary: Scalars['String']['output'];
  /** De vastgestelde labels; leeg zolang er nog blind geduid wordt. */
  readonly tags: ReadonlyArray<Tag>;
  readonly tailoring?: Maybe<Tailoring>;
  readonly threads: ReadonlyArray<Thread>;
  readonly title: Scalars['String']['output'];
  readonly unintended?: Maybe<TraitAnswer>;
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<CaseVersion>;
  /** Wanneer de casus is ingetrokken. Van zo'n casus blijven het nummer en deze datum over, en geen inhoud. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly wouldHaveHelped?: Maybe<Scalars['String']['output']>;
  readonly year: Scalars['Int']['output'];
};


/** Een casus: anonieme beschrijving van een geval, geduid. */
export type CaseRiskArgs = {
  after?: InputMaybe<ReadonlyArray<CoarseningInput>>;
};


/** Een casus: anonieme beschrijving van een geval, geduid. */
export type CaseSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

/** Eén filter voor lijsten, zoeken, uitvoer en brief. */
export type CaseFilter = {
  readonly addressees?: InputMaybe<ReadonlyArray<Addressee>>;
  readonly causes?: InputMaybe<ReadonlyArray<Cause>>;
  readonly effects?: InputMaybe<ReadonlyArray<Effect>>;
  readonly kinds?: InputMaybe<ReadonlyArray<CaseKind>>;
  /** Op welke grond het binnen de regels is opgelost. */
  readonly legalGrounds?: InputMaybe<ReadonlyArray<LegalGround>>;
  readonly organisationKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  readonly outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  /** Uitspraken, rapporten en beleidsregels die naast de casus staan. */
  readonly precedentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ook een wet mag; een artikel staat voor alles wat eronder valt. */
  readonly provisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly regulationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Zwaarte, 0 tot 4; meer dan een mag. */
  readonly severities?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly severityMin?: InputMaybe<Scalars['Int']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<CaseStatus>>;
  readonly threadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type { CaseKind };

export type CasePayload = {
  readonly __typename?: 'CasePayload';
  readonly case?: Maybe<Case>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Een casus die dicht bij een andere staat. */
export type CaseRelation = {
  readonly __typename?: 'CaseRelation';
  readonly case: Case;
  readonly kind: CaseRelationKind;
};

export type { CaseRelationKind };

export type { CaseStatus };

export type CaseVersion = {
  readonly __typename?: 'CaseVersion';
  readonly changedAt: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type { Cause };

export type { CauseHint };

export type { Certainty };

export type { Channel };

export type CheckSignalInput = {
  /** Alle punten van de controlelijst; bij bevestigen zijn ze allemaal in orde. */
  readonly answers: ReadonlyArray<ChecklistAnswerInput>;
  /** Wat u grover maakt bij het bevestigen. */
  readonly coarsenings?: InputMaybe<ReadonlyArray<CoarseningInput>>;
  readonly confirmed: Scalars['Boolean']['input'];
  /** Vingerafdruk van de teksten die u las; past die niet meer, dan is de tekst intussen veranderd. */
  readonly contentHash: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** Verplicht bij terugsturen. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Bij bevestigen: voor elke markering in de teksten waarom die mag blijven. */
  readonly places?: InputMaybe<ReadonlyArray<PlaceAnswerInput>>;
  readonly version: Scalars['Int']['input'];
};

export type ChecklistAnswerInput = {
  /** Punt van de controlelijst. */
  readonly item: Scalars['String']['input'];
  /** Is het in orde? */
  readonly ok: Scalars['Boolean']['input'];
};

export type { ChecklistStep };

export type { Circumstance };

/** Wat de vindplaatsherkenner in een tekst ziet. */
export type Citation = {
  readonly __typename?: 'Citation';
  readonly end: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly law?: Maybe<Scalars['String']['output']>;
  readonly provision?: Maybe<Provision>;
  /** Bij een artikel: of het bestaat. `unlisted` betekent dat de regeling zo'n artikel niet heeft. */
  readonly standing?: Maybe<ArticleStanding>;
  readonly start: Scalars['Int']['output'];
  /** In woorden. */
  readonly text: Scalars['String']['output'];
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** De bladzijde waar het staat; bij een wet met de tekst van de gevraagde dag. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type CoarsenCaseInput = {
  readonly coarsenings: ReadonlyArray<CoarseningInput>;
  readonly ground?: InputMaybe<TakeBackGround>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Een gegeven dat grover kan, met wat het kan worden. */
export type CoarseningChoice = {
  readonly __typename?: 'CoarseningChoice';
  readonly choices: ReadonlyArray<CoarserValue>;
  readonly field: QuasiIdentifier;
  readonly fromLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type CoarseningInput = {
  readonly field: QuasiIdentifier;
  /** De grovere waarde zoals de meter haar noemt; leeg is weglaten. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type CoarseningStep = {
  readonly __typename?: 'CoarseningStep';
  readonly field: QuasiIdentifier;
  readonly label: Scalars['String']['output'];
  /** Zoveel mensen passen na deze stap en de stappen ervoor; leeg voor wie alleen de klasse ziet. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** De grovere waarde; leeg is weglaten. */
  readonly to?: Maybe<Scalars['String']['output']>;
  readonly toLabel: Scalars['String']['output'];
};

export type CoarserValue = {
  readonly __typename?: 'CoarserValue';
  readonly label: Scalars['String']['output'];
  /** Leeg is weglaten. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** Een bespreking van wat in het codeboek onduidelijk was; blijft zoals zij is vastgelegd. */
export type CodebookDiscussion = {
  readonly __typename?: 'CodebookDiscussion';
  /** De verandering van de draden die eruit volgde. */
  readonly change?: Maybe<ThreadChange>;
  /** De dag van de bespreking. */
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Wat eruit kwam. */
  readonly note: Scalars['String']['output'];
  readonly recordedBy: Person;
};

/** Codes en hun uitleg, om schermen en scripts mee te vullen. */
export type CodebookEntry = {
  readonly __typename?: 'CodebookEntry';
  readonly code: Scalars['String']['output'];
  /** Een verzonnen geval dat erop lijkt en hier niet bij hoort. */
  readonly counterExample?: Maybe<Scalars['String']['output']>;
  /** Een verzonnen geval dat hierbij hoort. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** Wanneer niet. */
  readonly exclusion?: Maybe<Scalars['String']['output']>;
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Wanneer wel. */
  readonly inclusion?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly list: Scalars['String']['output'];
};

export type CodebookVersion = {
  readonly __typename?: 'CodebookVersion';
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Leeg voor de versie waarmee het programma kwam. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** De draden die veranderden. */
  readonly threads: ReadonlyArray<Thread>;
  /** Leeg voor de versie van nu. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['String']['output'];
};

/** Twee organisaties waarvan duiders samen casussen lazen. */
export type CoderPair = {
  readonly __typename?: 'CoderPair';
  readonly cases: Scalars['Int']['output'];
  readonly organisations: ReadonlyArray<Organisation>;
};

export type Coding = Node & {
  readonly __typename?: 'Coding';
  readonly amountBand?: Maybe<AmountBand>;
  readonly attributable?: Maybe<TraitAnswer>;
  /** Versie van het codeboek waarmee is geduid. */
  readonly codebookVersion: Scalars['String']['output'];
  readonly coder: Person;
  readonly culpability?: Maybe<Culpability>;
  readonly disproportionate?: Maybe<TraitAnswer>;
  readonly done: Scalars['Boolean']['output'];
  /** De duider twijfelt en wil dat iemand meekijkt. */
  readonly doubt: Scalars['Boolean']['output'];
  readonly duration?: Maybe<Duration>;
  readonly enforcementPhase?: Maybe<EnforcementPhase>;
  readonly grave?: Maybe<TraitAnswer>;
  readonly id: Scalars['ID']['output'];
  readonly legalGround?: Maybe<LegalGround>;
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly outcome?: Maybe<Outcome>;
  readonly preventive?: Maybe<Scalars['Boolean']['output']>;
  readonly remedyKind?: Maybe<RemedyKind>;
  readonly severity?: Maybe<Scalars['Int']['output']>;
  /** De controlelijst waarmee de duiding is afgerond. */
  readonly stepChecks: ReadonlyArray<StepCheck>;
  readonly tags: ReadonlyArray<Tag>;
  readonly tailoring?: Maybe<Tailoring>;
  readonly unintended?: Maybe<TraitAnswer>;
  readonly version: Scalars['Int']['output'];
};

export type CodingFieldsInput = {
  readonly amountBand?: InputMaybe<AmountBand>;
  readonly attributable?: InputMaybe<TraitAnswer>;
  readonly culpability?: InputMaybe<Culpability>;
  readonly disproportionate?: InputMaybe<TraitAnswer>;
  /** Twijfel: iemand moet meekijken. */
  readonly doubt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly duration?: InputMaybe<Duration>;
  readonly enforcementPhase?: InputMaybe<EnforcementPhase>;
  readonly grave?: InputMaybe<TraitAnswer>;
  readonly legalGround?: InputMaybe<LegalGround>;
  readonly lifeEvents?: InputMaybe<ReadonlyArray<LifeEvent>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly outcome?: InputMaybe<Outcome>;
  readonly preventive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly remedyKind?: InputMaybe<RemedyKind>;
  readonly severity?: InputMaybe<Scalars['Int']['input']>;
  readonly tailoring?: InputMaybe<Tailoring>;
  readonly unintended?: InputMaybe<TraitAnswer>;
};

export type CodingItem = {
  readonly __typename?: 'CodingItem';
  readonly item: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type CodingPayload = {
  readonly __typename?: 'CodingPayload';
  readonly coding?: Maybe<Coding>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Welke casussen twee keer geduid worden, en hoe vaak een besliste casus terugkomt. */
export type CodingPolicy = {
  readonly __typename?: 'CodingPolicy';
  /** Deel van de casussen dat twee duiders lezen, 0 tot 1; bij 1 alle. */
  readonly doubleShare: Scalars['Float']['output'];
  /** Een draad met minder besliste casussen dan dit is ook een nieuwe code. */
  readonly newCodeCases: Scalars['Int']['output'];
  /** Een draad die korter dan zoveel maanden bestaat, is een nieuwe code: altijd twee duiders. */
  readonly newCodeMonths: Scalars['Int']['output'];
  /** Kans, 0 tot 1, dat naast een nieuwe casus een besliste casus onaangekondigd terugkomt. */
  readonly repeatShare: Scalars['Float']['output'];
};

export type CodingPolicyInput = {
  readonly doubleShare: Scalars['Float']['input'];
  readonly newCodeCases: Scalars['Int']['input'];
  readonly newCodeMonths: Scalars['Int']['input'];
  readonly repeatShare: Scalars['Float']['input'];
};

export type CodingPolicyPayload = {
  readonly __typename?: 'CodingPolicyPayload';
  readonly policy?: Maybe<CodingPolicy>;
  readonly problems: ReadonlyArray<Problem>;
};

export type CombinationInput = {
  readonly ageBand?: InputMaybe<AgeBand>;
  readonly benefit?: InputMaybe<Benefit>;
  readonly circumstance?: InputMaybe<Circumstance>;
  readonly household?: InputMaybe<Household>;
  readonly municipalitySize?: InputMaybe<MunicipalitySize>;
  readonly period: Scalars['String']['input'];
  readonly province?: InputMaybe<Province>;
};

/**
 * De meter van de combinatie: hoeveel casussen en gecontroleerde signalen zeker op deze beschrijving passen, deze
 * meegeteld. Indieners zien alleen de klasse. Voor toezichthouders en het ministerie telt de plaats niet mee.
 */
export type CombinationRisk = {
  readonly __typename?: 'CombinationRisk';
  /** Voor wie binnen het team leest. */
  readonly inside: RiskGoal;
  /** Telt de plaats mee? */
  readonly placeCounted: Scalars['Boolean']['output'];
  /** Voor iedereen die een gepubliceerde casus leest; die ziet grootteklasse en opvallende omstandigheid niet. */
  readonly published: RiskGoal;
};

/** De punten van een controlelijst die zijn nagelopen, in de uitgave die u op het scherm had. */
export type ConfirmationInput = {
  readonly points: ReadonlyArray<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Casussen gepubliceerd in de jaren voor de wijziging, en vanaf het jaar van de wijziging. */
export type CountsAround = {
  readonly __typename?: 'CountsAround';
  readonly after: Scalars['Int']['output'];
  readonly before: Scalars['Int']['output'];
  /** Leeg als de kennisbank geen jaren van ervoor heeft. */
  readonly expectation?: Maybe<Expectation>;
};

/** Dekking: wie er melden, naast wie er kunnen melden. Nul melders zegt weinig als bijna niemand meldt. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Soorten organisaties die over de hele kennisbank iets meldden, op dezelfde manier geteld. */
  readonly kindsActive: Scalars['Int']['output'];
  /** Soorten organisaties die dit knelpunt meldden; de soorten zonder naam tellen samen als één, of niet als zij niet geteld worden. */
  readonly kindsReporting: Scalars['Int']['output'];
  /** Organisaties die over de hele kennisbank iets meldden. Leeg voor toezichthouders en het ministerie. */
  readonly sourcesActive?: Maybe<Scalars['Int']['output']>;
  /** Organisaties met een account om te melden. Leeg voor toezichthouders en het ministerie. */
  readonly sourcesRegistered?: Maybe<Scalars['Int']['output']>;
};

export type { Culpability };

export type { DecidedBy };

/** Het besluit over de labels van een casus, met de reden waar die is gegeven. */
export type Decision = {
  readonly __typename?: 'Decision';
  readonly at: Scalars['DateTime']['output'];
  readonly by: DecidedBy;
  readonly codebookUnclear: Scalars['Boolean']['output'];
  /** Wat het team besprak omdat het codeboek onduidelijk was, ook bij een eerder besluit over deze casus; oudste eerst. */
  readonly discussions: ReadonlyArray<CodebookDiscussion>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Waarom per onderdeel, waar de voorzitter dat erbij schreef. */
  readonly reasons: ReadonlyArray<ItemReason>;
};

export type DemoPerson = {
  readonly __typename?: 'DemoPerson';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Role>;
};

/** Eén onderdeel waarop uw duiding anders was dan wat besloten is. */
export type DifferingItem = {
  readonly __typename?: 'DifferingItem';
  readonly decided: ReadonlyArray<Scalars['String']['output']>;
  readonly item: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly mine: ReadonlyArray<Scalars['String']['output']>;
  /** Waarom de voorzitter op dit onderdeel zo besloot, als dat erbij staat. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type { Disclosure };

export type { DisclosureMethod };

/** Vanaf welk aantal een getal gezien mag worden, binnen het team en daarbuiten. */
export type DisclosureRules = {
  readonly __typename?: 'DisclosureRules';
  /** Een aantal waarvan één bron meer dan dit deel aandroeg, 0 tot 1, gaat niet naar buiten. */
  readonly dominance: Scalars['Float']['output'];
  /** Aantallen van 1 tot dit getal blijven binnen het team weg, waar zij iets zouden zeggen over wat leden zelf niet mogen zien. */
  readonly insideThreshold: Scalars['Int']['output'];
  readonly method: DisclosureMethod;
  /** Aantallen van 1 tot dit getal zijn klein in wat naar buiten gaat. */
  readonly threshold: Scalars['Int']['output'];
};

export type DisclosureRulesInput = {
  readonly dominance: Scalars['Float']['input'];
  readonly insideThreshold: Scalars['Int']['input'];
  readonly method: DisclosureMethod;
  readonly threshold: Scalars['Int']['input'];
};

export type DisclosureRulesPayload = {
  readonly __typename?: 'DisclosureRulesPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly rules?: Maybe<DisclosureRules>;
};

export type DiscussionInput = {
  readonly caseId: Scalars['ID']['input'];
  /** De verandering van de draden die eruit volgde. */
  readonly changeId?: InputMaybe<Scalars['ID']['input']>;
  /** De dag van de bespreking (JJJJ-MM-DD). */
  readonly date: Scalars['String']['input'];
  /** Wanneer het besluit viel dat is besproken. */
  readonly decidedAt: Scalars['DateTime']['input'];
  /** Wat eruit kwam. */
  readonly note: Scalars['String']['input'];
};

export type { Duration };

export type EditCaseInput = {
  readonly disclosure?: InputMaybe<Disclosure>;
  readonly id: Scalars['ID']['input'];
  readonly narrative?: InputMaybe<Scalars['String']['input']>;
  readonly period?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  /** Geeft de tekst prijs hoe regels worden misbruikt? Dan kan de casus niet openbaar. */
  readonly revealsMethod?: InputMaybe<Scalars['Boolean']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type EditLetterInput = {
  readonly paragraphId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** Getallen en citaten die u met opzet uit de alinea haalt, met hun naam. */
  readonly removes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** De nieuwe tekst, met getallen als {{numberId}} en citaten als {{citaat:kenmerk}}. */
  readonly text: Scalars['String']['input'];
  /** De versie waarop u verder schrijft. */
  readonly version: Scalars['Int']['input'];
  readonly year: Scalars['Int']['input'];
};

export type { Effect };

/** Bij hoeveel casussen een gevolg is vastgesteld. */
export type EffectCount = {
  readonly __typename?: 'EffectCount';
  readonly count: Scalars['Int']['output'];
  readonly effect: Effect;
};

export type { EnforcementPhase };

export type EnterPeriodReportPayload = {
  readonly __typename?: 'EnterPeriodReportPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly report?: Maybe<PeriodReport>;
};

/** Waarop een knelpunt rust; altijd dezelfde rij. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Naar het jaar waarin de casus is gepubliceerd, zoals in de brief. */
  readonly byYear: ReadonlyArray<YearCount>;
  readonly cases: Scalars['Int']['output'];
  /** Hoe volledig het beeld is: welk deel van wie dit jaar iets meldde, dit ook meldde. */
  readonly coverage: Coverage;
  /** Wat het met mensen deed: gevolgen, met aantal casussen, meeste eerst. */
  readonly effects: ReadonlyArray<EffectCount>;
  readonly firstPeriod?: Maybe<Scalars['String']['output']>;
  readonly lastPeriod?: Maybe<Scalars['String']['output']>;
  /** Leeg voor toezichthouders en het ministerie. */
  readonly municipalitySizes?: Maybe<Scalars['Int']['output']>;
  /** Soorten indieners, elk met het aantal casussen waarvan zij iets meldden. Met naam de soorten van vijf of meer organisaties; de voorzitter, die ziet wie indiende, krijgt ze allemaal. */
  readonly organisationKinds: ReadonlyArray<KindCount>;
  /** De andere soorten samen; leeg als elke soort die iets meldde met naam wordt genoemd. */
  readonly otherKinds?: Maybe<OtherKinds>;
  /** Leeg voor toezichthouders en het ministerie. */
  readonly provinces?: Maybe<Scalars['Int']['output']>;
  /** Campagnes en weken in de media over deze rode draden, in de tijd waarin de casussen binnenkwamen. */
  readonly reportingEvents: ReadonlyArray<EvidenceEvent>;
  readonly rulings: Scalars['Int']['output'];
  /** Aantal casussen per ernst, van 0 tot 4. */
  readonly severities: ReadonlyArray<Scalars['Int']['output']>;
  /** Onafhankelijke bronnen: verschillende indienende organisaties. Leeg voor toezichthouders en het ministerie, en bij zo weinig casussen dat te zien zou zijn welke van dezelfde indiener komen. */
  readonly sources?: Maybe<Scalars['Int']['output']>;
  /** Het laatste hele jaar naast het jaar ervoor; leeg zolang er geen twee hele jaren zijn. */
  readonly trend?: Maybe<Trend>;
};

/** Een campagne of mediaweek, met hoeveel casussen binnenkwamen in die maanden en de maand erna. */
export type EvidenceEvent = {
  readonly __typename?: 'EvidenceEvent';
  readonly cases: Scalars['Int']['output'];
  readonly event: ReportingEvent;
};

export type { ExceptionGround };

/** Hoeveel casussen het tempo van ervoor zou hebben opgeleverd, met een marge van 95%. */
export type Expectation = {
  readonly __typename?: 'Expectation';
  readonly expected: Scalars['Int']['output'];
  readonly high: Scalars['Int']['output'];
  readonly low: Scalars['Int']['output'];
};

export type Facet = {
  readonly __typename?: 'Facet';
  /** Naam van het veld in `CaseFilter`. */
  readonly field: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly values: ReadonlyArray<FacetValue>;
};

export type FacetValue = {
  readonly __typename?: 'FacetValue';
  readonly count: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  /** De waarde waar deze onder valt: de wet van een artikel, het artikel van een lid, het thema van een draad. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Waarde om op te filteren. */
  readonly value: Scalars['String']['output'];
};

export type FeedPayload = {
  readonly __typename?: 'FeedPayload';
  /** Het pad van het adres, alleen direct na het maken. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type Highlight = {
  readonly __typename?: 'Highlight';
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
};

export type { Household };

export type ItemReason = {
  readonly __typename?: 'ItemReason';
  readonly item: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ItemReasonInput = {
  readonly item: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type JudgeWarningInput = {
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Wanneer het laatste oordeel over dit alarm is gegeven dat u zag, over welke maand ook; leeg als er nog geen was. Is er intussen een ander, dan wordt dit geweigerd. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly verdict: Verdict;
  readonly warningId: Scalars['ID']['input'];
};

export type Judgement = {
  readonly __typename?: 'Judgement';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly verdict: Verdict;
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: OrganisationKind;
};

/** Een wijziging van een bepaling achter het knelpunt. */
export type LawChange = {
  readonly __typename?: 'LawChange';
  /** Leeg zolang de wijziging nog niet geldt. */
  readonly counts?: Maybe<CountsAround>;
  /** Wat er veranderde; leeg als dat niet bekend is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly inForceFrom: Scalars['String']['output'];
  readonly provision: Provision;
};

export type { LegalGround };

/** De jaarlijkse knelpuntenbrief. */
export type Letter = Node & {
  readonly __typename?: 'Letter';
  /** De vertrouwelijke bijlage V, als er knelpunten buiten de brief zijn gebleven en de kijker haar mag hebben. */
  readonly annex?: Maybe<LetterDownload>;
  /** Casussen achter een vastgestelde brief die later zijn ingetrokken of grover gemaakt; niet welke. */
  readonly caseChanges: ReadonlyArray<LetterCaseChange>;
  /** De hoofdstukken van de nieuwste versie, met het akkoord van elke partner. */
  readonly chapters: ReadonlyArray<LetterChapter>;
  readonly comments: ReadonlyArray<LetterComment>;
  /** SHA-256 over de vastgestelde inhoud. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  readonly currentVersion: Scalars['Int']['output'];
  /** Adressen om de brief op te halen. */
  readonly downloads: ReadonlyArray<LetterDownload>;
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** De stappen die nu kunnen, met wat er in de weg staat. */
  readonly nextSteps: ReadonlyArray<LetterNextStep>;
  /**
   * De namen, zoals K-7, van knelpunten die de brief noemt en die niet openbaar mogen zijn. Een vastgestelde brief blijft zoals hij is:
   * dan zijn ze er voor wie hem verzendt. Van een verzonden brief leeg.
   */
  readonly secretBottlenecks: ReadonlyArray<Scalars['String']['output']>;
  /** Namens welke partner u tekent; leeg wie niet tekent. */
  readonly signingFor?: Maybe<Signatory>;
  readonly stage: LetterStage;
  /** Getallen die sinds het opstellen zijn veranderd. */
  readonly staleNumbers: ReadonlyArray<StaleNumber>;
  /** Citaten die niet meer zijn wat de casus zegt. */
  readonly staleQuotes: ReadonlyArray<StaleQuote>;
  readonly status: LetterStatus;
  /** De stappen die de brief heeft gezet, eerste eerst. */
  readonly steps: ReadonlyArray<LetterStepTaken>;
  /**
   * Aantallen die de brief weglaat, maar die uit eerdere brieven, verantwoordingen of open data al af te leiden zijn. Alleen
   * voor wie de brief nu kan vaststellen; voor anderen leeg.
   */
  readonly toldBefore: ReadonlyArray<ToldBefore>;
  /** De inhoud van een versie; zonder nummer de nieuwste. */
  readonly version?: Maybe<LetterVersion>;
  readonly versions: ReadonlyArray<LetterVersion>;
  readonly year: Scalars['Int']['output'];
};


/** De jaarlijkse knelpuntenbrief. */
export type LetterVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};

/** Een alinea, lijst of tabel; elk stuk tekst weet waar het vandaan komt. */
export type LetterBlock = {
  readonly __typename?: 'LetterBlock';
  readonly id: Scalars['ID']['output'];
  readonly kind: LetterBlockKind;
  /** Voor alinea's en opsommingen. */
  readonly paragraphs: ReadonlyArray<LetterParagraph>;
  readonly table?: Maybe<LetterTable>;
};

export type LetterBlockKind =
  | 'LIST'
  | 'PARAGRAPH'
  | 'TABLE';

/** Een knelpunt met zijn stand in beide versies; leeg waar een versie het niet heeft. */
export type LetterBottleneckChange = {
  readonly __typename?: 'LetterBottleneckChange';
  /** Zoals K-7. */
  readonly name: Scalars['String']['output'];
  readonly now?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly was?: Maybe<Scalars['String']['output']>;
};

export type LetterCaseChange = {
  readonly __typename?: 'LetterCaseChange';
  readonly at: Scalars['DateTime']['output'];
  /** Ingetrokken; anders grover gemaakt. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

export type LetterCellChange = {
  readonly __typename?: 'LetterCellChange';
  readonly column: Scalars['String']['output'];
  readonly now?: Maybe<Scalars['String']['output']>;
  readonly was?: Maybe<Scalars['String']['output']>;
};

export type { LetterChangeKind };

/** Een hoofdstuk: wat een partner in één keer tekent. */
export type LetterChapter = {
  readonly __typename?: 'LetterChapter';
  /** SHA-256 over de woorden; hoort bij het tekenen. */
  readonly contentHash: Scalars['String']['output'];
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly signOffs: ReadonlyArray<LetterSignOff>;
};

export type LetterChapterChange = {
  readonly __typename?: 'LetterChapterChange';
  /** Of het erbij kwam; anders verviel het. */
  readonly came: Scalars['Boolean']['output'];
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

/** Een opmerking bij een alinea, of een antwoord daarop. */
export type LetterComment = {
  readonly __typename?: 'LetterComment';
  readonly at: Scalars['DateTime']['output'];
  readonly body: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly paragraphId: Scalars['ID']['output'];
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly resolvedBy?: Maybe<Person>;
  readonly writtenBy: Person;
};

export type LetterCommentInput = {
  readonly body: Scalars['String']['input'];
  readonly paragraphId: Scalars['ID']['input'];
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>;
  readonly year: Scalars['Int']['input'];
};

/** Wat er verschilt tussen twee versies van een brief. */
export type LetterComparison = {
  readonly __typename?: 'LetterComparison';
  /** Knelpunten die erbij kwamen, vervielen of een andere stand kregen. */
  readonly bottlenecks: ReadonlyArray<LetterBottleneckChange>;
  /** Hoofdstukken en delen die maar een van de versies heeft. */
  readonly chapters: ReadonlyArray<LetterChapterChange>;
  readonly numbers: ReadonlyArray<LetterNumberChange>;
  /** De verschillen in enkele zinnen: knelpunten, getallen, tabellen, en wie schreef, opmerkte en tekende. */
  readonly summary: ReadonlyArray<Scalars['String']['output']>;
  /** Tabellen die verschillen, per rij en kolom vergeleken, waar die ook staan. */
  readonly tables: ReadonlyArray<LetterTableChange>;
  readonly texts: ReadonlyArray<LetterTextChange>;
};

export type LetterDownload = {
  readonly __typename?: 'LetterDownload';
  readonly format: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

/** De kop van de brief. */
export type LetterHead = {
  readonly __typename?: 'LetterHead';
  readonly contact: Scalars['String']['output'];
  /** JJJJ-MM-DD */
  readonly date: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

export type LetterNextStep = {
  readonly __typename?: 'LetterNextStep';
  readonly obstacles: ReadonlyArray<LetterObstacle>;
  readonly step: LetterStep;
};

/** Een getal uit de brief, met de telling erachter. */
export type LetterNumber = {
  readonly __typename?: 'LetterNumber';
  /** Als er knelpunten geteld zijn: welke dat zijn. */
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** De casussen erachter, voor zover u die mag zien. */
  readonly cases: ReadonlyArray<Case>;
  readonly id: Scalars['ID']['output'];
  /** Waarom het getal voorlopig is of niet genoemd wordt, of dat dit nog niet te zeggen is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Wat er geteld is, in woorden. */
  readonly question: Scalars['String']['output'];
  /** Zoals het in de brief staat; kleine aantallen zijn onderdrukt. */
  readonly shown: Scalars['String']['output'];
};

export type LetterNumberChange = {
  readonly __typename?: 'LetterNumberChange';
  readonly now?: Maybe<Scalars['String']['output']>;
  readonly numberId: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly was?: Maybe<Scalars['String']['output']>;
};

/** Een getal uit de brief, met wat er geteld is. */
export type LetterNumberName = {
  readonly __typename?: 'LetterNumberName';
  readonly id: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly shown: Scalars['String']['output'];
};

export type { LetterObstacle };

/** De volgorde van knelpunten voor een brief die nog open is, uit de getallen zoals de brief die noemt. */
export type LetterOrder = {
  readonly __typename?: 'LetterOrder';
  /** De openbare knelpunten op volgorde. */
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** De volgorde die in de brief geldt; leeg zolang er geen is overgenomen. */
  readonly settled?: Maybe<ReadonlyArray<Bottleneck>>;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly year: Scalars['Int']['output'];
};

export type LetterOrderPayload = {
  readonly __typename?: 'LetterOrderPayload';
  readonly orders?: Maybe<ReadonlyArray<LetterOrder>>;
  readonly problems: ReadonlyArray<Problem>;
};

export type LetterParagraph = {
  readonly __typename?: 'LetterParagraph';
  /** Minderheidsstandpunt van een partner, dat niemand anders aanpast. */
  readonly dissent: Scalars['Boolean']['output'];
  /** Door een mens geschreven of aangepast. */
  readonly edited: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Door een mens toegevoegd, en weer weg te halen. */
  readonly own: Scalars['Boolean']['output'];
  readonly runs: ReadonlyArray<LetterRun>;
};

export type LetterPayload = {
  readonly __typename?: 'LetterPayload';
  readonly letter?: Maybe<Letter>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Woorden uit een casus. */
export type LetterQuote = {
  readonly __typename?: 'LetterQuote';
  /** Het kenmerk van de casus; bij de titel of het gevolg met `:titel` of `:gevolg` erachter. */
  readonly reference: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** Een rij die erbij kwam, verviel of anders luidt, genoemd naar haar eerste cel. */
export type LetterRowChange = {
  readonly __typename?: 'LetterRowChange';
  readonly cells: ReadonlyArray<LetterCellChange>;
  readonly head: Scalars['String']['output'];
  readonly kind: LetterChangeKind;
};

/** Een stukje tekst; met `numberId` is het een getal dat aan een telling vastzit, met `quoteOf` een citaat uit die casus. */
export type LetterRun = {
  readonly __typename?: 'LetterRun';
  readonly numberId?: Maybe<Scalars['ID']['output']>;
  /** Het kenmerk van de casus; bij de titel of het gevolg met `:titel` of `:gevolg` erachter. */
  readonly quoteOf?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** De pagina van wat in een tabel wordt genoemd, zoals de tekst van een bepaling. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type LetterSection = {
  readonly __typename?: 'LetterSection';
  readonly blocks: ReadonlyArray<LetterBlock>;
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
};

export type LetterSignOff = {
  readonly __typename?: 'LetterSignOff';
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly dissent?: Maybe<Scalars['String']['output']>;
  readonly partner: Signatory;
  readonly signedBy?: Maybe<Person>;
  readonly state: SignOffState;
};

export type { LetterStage };

export type { LetterStatus };

export type { LetterStep };

export type LetterStepTaken = {
  readonly __typename?: 'LetterStepTaken';
  readonly at: Scalars['DateTime']['output'];
  /** JJJJ-MM-DD: wanneer het gebeurde. */
  readonly day: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly recordedBy: Person;
  readonly stage: LetterStage;
  readonly version: Scalars['Int']['output'];
};

export type LetterTable = {
  readonly __typename?: 'LetterTable';
  readonly caption: Scalars['String']['output'];
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  readonly rows: ReadonlyArray<LetterTableRow>;
};

export type LetterTableChange = {
  readonly __typename?: 'LetterTableChange';
  readonly caption: Scalars['String']['output'];
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: LetterChangeKind;
  /** Of rijen die beide versies hebben in een andere volgorde staan. */
  readonly reordered: Scalars['Boolean']['output'];
  readonly rows: ReadonlyArray<LetterRowChange>;
};

export type LetterTableRow = {
  readonly __typename?: 'LetterTableRow';
  readonly cells: ReadonlyArray<LetterRun>;
};

/** Een alinea die verschilt; leeg waar een versie haar niet heeft. */
export type LetterTextChange = {
  readonly __typename?: 'LetterTextChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type LetterVersion = {
  readonly __typename?: 'LetterVersion';
  readonly author: Person;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly head: LetterHead;
  readonly number: Scalars['Int']['output'];
  /** Alle getallen van deze versie, om er een van in een tekst te zetten. */
  readonly numbers: ReadonlyArray<LetterNumberName>;
  /** Wat deze versie uit casussen citeert. */
  readonly quotes: ReadonlyArray<LetterQuote>;
  readonly reason: Scalars['String']['output'];
  readonly sections: ReadonlyArray<LetterSection>;
};

export type { LifeEvent };

export type { Likeness };

export type LikenessInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly likeness: Likeness;
};

export type LoginInput = {
  /** Code van uw app, of een herstelcode; nodig als u een tweede stap hebt ingesteld. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type LoginPayload = {
  readonly __typename?: 'LoginPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly viewer?: Maybe<Viewer>;
};

export type LogoutPayload = {
  readonly __typename?: 'LogoutPayload';
  readonly done?: Maybe<Scalars['Boolean']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type LookAlikes = {
  readonly __typename?: 'LookAlikes';
  readonly cases: ReadonlyArray<SimilarCase>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Gepubliceerde casussen van een draad in een jaar, op twee manieren geteld. */
export type MappedCount = {
  readonly __typename?: 'MappedCount';
  /** Volgens het codeboek aan het eind van dat jaar. */
  readonly thatYear: Scalars['Int']['output'];
  /** Volgens het codeboek van nu. */
  readonly today: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

export type MarkNotificationsReadPayload = {
  readonly __typename?: 'MarkNotificationsReadPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Hoeveel er nog niet gelezen zijn. */
  readonly unread?: Maybe<Scalars['Int']['output']>;
};

/** De waarde met de grenzen waartussen zij waarschijnlijk ligt (95 %, bij EBGM 90 %). */
export type MeasureValue = {
  readonly __typename?: 'MeasureValue';
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly measure: AssociationMeasure;
  readonly value?: Maybe<Scalars['Float']['output']>;
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly organisation: Organisation;
  readonly role: Role;
};

export type MergeCasesInput = {
  /** De casus die opgaat in de andere. */
  readonly caseId: Scalars['ID']['input'];
  /** De casus die blijft. */
  readonly intoId: Scalars['ID']['input'];
  readonly intoVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  /** De labels van de casus die blijft, opnieuw beslissen. */
  readonly relabel?: InputMaybe<Scalars['Boolean']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Wat er gebeurt als twee casussen worden samengevoegd; er is nog niets veranderd. */
export type MergePreview = {
  readonly __typename?: 'MergePreview';
  /** Knelpunten waarvoor de andere casus bewijs wordt. */
  readonly bottlenecks: Scalars['Int']['output'];
  /** Staan er labels vast die opnieuw beslist kunnen worden? */
  readonly canRelabel: Scalars['Boolean']['output'];
  /** Afgeronde duidingen die als geschiedenis bij de oude casus blijven. */
  readonly codingsKept: Scalars['Int']['output'];
  /** Wanneer het oudste signaal van beide binnenkwam. */
  readonly firstReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly from: Case;
  readonly into: Case;
  /** Verdwijnt er een gepubliceerde casus uit het zoeken? */
  readonly leavesSearch: Scalars['Boolean']['output'];
  /** Jaren van vastgestelde brieven die op de oude casus steunen; die veranderen niet. */
  readonly letterYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly precedents: Scalars['Int']['output'];
  /** Signalen waar de casus daarna op rust. */
  readonly signalsAfter: Scalars['Int']['output'];
  /** Signalen die meegaan. */
  readonly signalsMoved: Scalars['Int']['output'];
  /** Signalen waar beide casussen al op rusten. */
  readonly signalsShared: Scalars['Int']['output'];
};

export type MinistryResponse = Node & {
  readonly __typename?: 'MinistryResponse';
  readonly body: Scalars['String']['output'];
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ResponseKind;
};

/** Minderheidsstandpunt: een kanttekening van een van de drie partners, die meegaat in de brief. */
export type MinorityNote = Node & {
  readonly __typename?: 'MinorityNote';
  readonly at: Scalars['DateTime']['output'];
  readonly body: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organisationKind: OrganisationKind;
  /** Of de kanttekening van uw eigen organisatie is. */
  readonly own: Scalars['Boolean']['output'];
};

export type MinorityNoteInput = {
  /** Leeg om de kanttekening in te trekken. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly bottleneckId: Scalars['ID']['input'];
};

export type MoveLetterInput = {
  /** JJJJ-MM-DD; bij verzenden en antwoord. */
  readonly day?: InputMaybe<Scalars['String']['input']>;
  /** Waarom, of waar het te lezen is. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Vaststellen gaat met freezeLetter. */
  readonly step: LetterStep;
  readonly version: Scalars['Int']['input'];
  readonly year: Scalars['Int']['input'];
};

export type { MunicipalitySize };

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Een alinea of punt toevoegen. */
  readonly addLetterParagraph: LetterPayload;
  /** Een account maken. */
  readonly addPerson: PersonPayload;
  /** Bij verschil beslissen welke labels gelden, met reden. */
  readonly adjudicateCase: CasePayload;
  /** Een vraag van het team beantwoorden. */
  readonly answerQuestion: SignalPayload;
  /** Een tweede stap bij het inloggen beginnen: de code van een app. Werkt pas na `confirmSecondFactor`. */
  readonly beginSecondFactor: SharedSecretPayload;
  /** Eigen wachtwoord wijzigen. */
  readonly changePassword: PersonPayload;
  /** Zelf een verandering doorvoeren: samenvoegen, splitsen, hernoemen. */
  readonly changeThread: ThreadChangePayload;
  /** De anonimisering controleren; dat doet iemand van een andere organisatie. */
  readonly checkSignal: SignalPayload;
  /** Gegevens van een casus grover maken, met reden; dat is niet terug te draaien. Een vastgestelde brief verandert niet. */
  readonly coarsenCase: CasePayload;
  readonly commentOnLetter: LetterPayload;
  /** De eerste code van de app; vanaf nu is er bij het inloggen een nodig. Sessies, sleutels en berichtadres vervallen. */
  readonly confirmSecondFactor: RecoveryCodesPayload;
  /** Een sleutel voor een script maken; de sleutel wordt één keer getoond. */
  readonly createApiToken: ApiTokenPayload;
  /** Een geheim adres maken om uw berichten in een nieuwslezer te volgen; het vorige adres vervalt. */
  readonly createFeed: FeedPayload;
  /** Een voorstel doorvoeren of afwijzen, met reden. */
  readonly decideThreadChange: ThreadChangePayload;
  readonly deleteSavedSearch: SavedSearchPayload;
  /** Een conceptbrief over een jaar opstellen, of de berekende delen vernieuwen; tekst van mensen blijft staan. */
  readonly draftLetter: LetterPayload;
  /** Tekst, periode of openbaarheid aanpassen; de oude versie blijft bewaard. */
  readonly editCase: CasePayload;
  /** Een alinea herschrijven. Getallen en citaten staan als {{naam}} in de tekst en veranderen niet mee. */
  readonly editLetter: LetterPayload;
  /** Zonder tweede stap verder, of daarna met een andere app; met een code van de app of een herstelcode. */
  readonly endSecondFactor: PersonPayload;
  readonly enterPeriodReport: EnterPeriodReportPayload;
  /** Vaststellen: daarna komt er altijd dezelfde brief uit. Met een reden kan de voorzitter het ook als er nog iets openstaat. */
  readonly freezeLetter: LetterPayload;
  /** Een knelpunt met een reden een eigen plaats geven, of zonder plaats weer aan de formule overlaten. */
  readonly givePriorityPlace: PriorityPayload;
  /** Zeggen wat een vroegsignaal bij nader inzien was. */
  readonly judgeWarning: WarningPayload;
  /** Een uitspraak, rapport of beleidsregel naast een casus zetten, of weghalen wat er naast stond. */
  readonly linkPrecedent: CasePayload;
  /** Inloggen met e-mailadres en wachtwoord. */
  readonly login: LoginPayload;
  /** Inloggen als een van de demopersonen; alleen in de demo. */
  readonly loginAsDemo: LoginPayload;
  /** Uitloggen; de sessie vervalt direct. */
  readonly logout: LogoutPayload;
  /** Berichten als gelezen aanmerken; zonder `ids` allemaal. */
  readonly markNotificationsRead: MarkNotificationsReadPayload;
  /** Laat weten dat u de treffers gezien hebt. */
  readonly markSearchSeen: SavedSearchPayload;
  /** Een casus laten opgaan in een andere; signalen en bewijs gaan mee en het oude adres leidt door. */
  readonly mergeCases: CasePayload;
  /** Een stap verder: ter beoordeling, terug, verzonden, beantwoord. */
  readonly moveLetter: LetterPayload;
  /** Een reeks een tijd buiten de lijst houden. */
  readonly muteWarning: WarningPayload;
  /** Een verandering van de draden voorstellen aan de voorzitter. */
  readonly proposeThreadChange: ThreadChangePayload;
  /** Publiceren; past te weinig op de beschrijving, dan is een reden nodig. */
  readonly publishCase: CasePayload;
  /** Vastleggen wat het team besprak over een besluit waarbij het codeboek onduidelijk was. */
  readonly recordDiscussion: UnclearDecisionPayload;
  /** De reactie van het ministerie vastleggen. */
  readonly recordResponse: BottleneckPayload;
  /** Een stap vastleggen, met jaar en met wat er gebeurde, waar dat staat, of allebei. */
  readonly recordStep: BottleneckPayload;
  /** Een casus naast een andere zetten; zonder `relation` gaat hij er weer vandaan. */
  readonly relateCases: CasePayload;
  /** Een alinea weghalen die mensen hebben toegevoegd. */
  readonly removeLetterParagraph: LetterPayload;
  /** Een campagne of mediaweek weghalen. */
  readonly removeReportingEvent: ReportingEventPayload;
  /** Een besluit over de labels terugnemen, met reden; de casus telt pas weer mee als die opnieuw gepubliceerd is. */
  readonly reopenCase: CasePayload;
  /** Iemand die app en herstelcodes kwijt is opnieuw laten beginnen; lopende sessies vervallen. Alleen voor de beheerder. */
  readonly resetSecondFactor: PersonPayload;
  /** Een opmerking afhandelen, of weer openen. */
  readonly resolveLetterComment: LetterPayload;
  /** Na een splitsing kiezen bij welk deel een casus hoort. */
  readonly retagCase: CasePayload;
  /** Een draad niet meer gebruiken voor nieuwe duidingen. */
  readonly retireThread: ThreadPayload;
  /** Een teruggestuurd signaal verbeteren. */
  readonly reviseSignal: SignalPayload;
  readonly revokeApiToken: ApiTokenPayload;
  /** Het geheime adres laten vervallen. */
  readonly revokeFeed: RevokeFeedPayload;
  /** Een knelpunt maken of bijwerken. */
  readonly saveBottleneck: BottleneckPayload;
  /** Eigen duiding bewaren, of afronden met `done`. */
  readonly saveCoding: CodingPayload;
  /** De kanttekening van uw eigen organisatie schrijven of, zonder tekst, intrekken. */
  readonly saveMinorityNote: BottleneckPayload;
  /** Een campagne of mediaweek vastleggen of aanpassen. */
  readonly saveReportingEvent: ReportingEventPayload;
  readonly saveSearch: SavedSearchPayload;
  /** Een draad toevoegen of anders omschrijven; de oude omschrijving blijft bewaard. */
  readonly saveThread: ThreadPayload;
  /** Afwezig melden tot en met een dag en het werk overdragen; zonder `until` bent u er weer. */
  readonly setAbsence: SkipWorkPayload;
  /** Afspraken over dubbel duiden vastleggen; zij gelden voor casussen die daarna geopend worden. */
  readonly setCodingPolicy: CodingPolicyPayload;
  /** Afspraken over aantallen vastleggen; een vastgestelde brief houdt de afspraken waarmee hij gemaakt is. */
  readonly setDisclosureRules: DisclosureRulesPayload;
  /** Een account op slot zetten of weer openen; lopende sessies vervallen. */
  readonly setPersonActive: PersonPayload;
  /** De gewichten van de formule vastleggen. */
  readonly setPriorityWeights: PriorityPayload;
  /** Een rol geven of afnemen. */
  readonly setRole: PersonPayload;
  /** Van iedereen een tweede stap vragen, of van wie dat wil. Alleen voor de beheerder. */
  readonly setSecondFactorRequired: SecondFactorRequiredPayload;
  /** De volgorde overnemen in een brief. De brief volgt zodra hij opnieuw wordt geteld. */
  readonly settleLetterOrder: LetterOrderPayload;
  /** Hoofdstukken tekenen namens uw organisatie. */
  readonly signLetter: LetterPayload;
  /** Werk overslaan met een reden: achteraan in uw eigen rij, of naar een collega. */
  readonly skipWork: SkipWorkPayload;
  /** Een casus in tweeën splitsen; de nieuwe krijgt een eigen nummer en gaat naar de duiders. */
  readonly splitCase: CasePayload;
  /**
   * Een signaal indienen. Tekst met herkenbare gegevens wordt geweigerd, met de plaatsen erbij. Met `draftId`, 32 hexadecimale tekens
   * die u zelf trekt, komt wat u na een verloren antwoord nog eens stuurt er niet een tweede keer bij.
   */
  readonly submitSignal: SignalPayload;
  /** Werken namens een andere organisatie waarvan u lid bent. */
  readonly switchOrganisation: LoginPayload;
  /** Beoordelen: nieuwe casus, bestaande casus, vraag terug, of niet voor dit team. */
  readonly triageSignal: SignalPayload;
  /** Een samengevoegde casus weer op zichzelf zetten. */
  readonly unmergeCase: CasePayload;
  /** Een reeks weer in de lijst laten. */
  readonly unmuteWarning: WarningPayload;
  /** Een knelpunt intrekken dat bij vergissing is gemaakt en nooit in een vastgestelde brief stond. */
  readonly withdrawBottleneck: BottleneckPayload;
  /** Intrekken met reden; tellingen en zoekindex volgen. */
  readonly withdrawCase: CasePayload;
  /** Een signaal intrekken zolang het in geen casus zit. */
  readonly withdrawSignal: SignalPayload;
  /** De laatste stap terugnemen, met de reden. */
  readonly withdrawStep: BottleneckPayload;
};


export type MutationAddLetterParagraphArgs = {
  input: AddLetterParagraphInput;
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


export type MutationBeginSecondFactorArgs = {
  password: Scalars['String']['input'];
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};


export type MutationChangeThreadArgs = {
  input: ThreadChangeInput;
};


export type MutationCheckSignalArgs = {
  input: CheckSignalInput;
};


export type MutationCoarsenCaseArgs = {
  input: CoarsenCaseInput;
};


export type MutationCommentOnLetterArgs = {
  input: LetterCommentInput;
};


export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
};


export type MutationCreateApiTokenArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDecideThreadChangeArgs = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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


export type MutationEndSecondFactorArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationEnterPeriodReportArgs = {
  input: PeriodReportInput;
};


export type MutationFreezeLetterArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type MutationGivePriorityPlaceArgs = {
  input: PriorityPlaceInput;
};


export type MutationJudgeWarningArgs = {
  input: JudgeWarningInput;
};


export type MutationLinkPrecedentArgs = {
  beside?: Scalars['Boolean']['input'];
  caseId: Scalars['ID']['input'];
  precedentId: Scalars['ID']['input'];
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationLoginAsDemoArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationMarkNotificationsReadArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type MutationMarkSearchSeenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMergeCasesArgs = {
  input: MergeCasesInput;
};


export type MutationMoveLetterArgs = {
  input: MoveLetterInput;
};


export type MutationMuteWarningArgs = {
  input: MuteWarningInput;
};


export type MutationProposeThreadChangeArgs = {
  input: ThreadChangeInput;
};


export type MutationPublishCaseArgs = {
  checklist?: InputMaybe<ConfirmationInput>;
  exception?: InputMaybe<PublicationExceptionInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordDiscussionArgs = {
  input: DiscussionInput;
};


export type MutationRecordResponseArgs = {
  input: RecordResponseInput;
};


export type MutationRecordStepArgs = {
  input: RecordStepInput;
};


export type MutationRelateCasesArgs = {
  caseId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
  relation?: InputMaybe<CaseRelationKind>;
};


export type MutationRemoveLetterParagraphArgs = {
  input: RemoveLetterParagraphInput;
};


export type MutationRemoveReportingEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResetSecondFactorArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationResolveLetterCommentArgs = {
  commentId: Scalars['ID']['input'];
  resolved: Scalars['Boolean']['input'];
  year: Scalars['Int']['input'];
};


export type MutationRetagCaseArgs = {
  caseId: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  threadId: Scalars['ID']['input'];
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


export type MutationSaveMinorityNoteArgs = {
  input: MinorityNoteInput;
};


export type MutationSaveReportingEventArgs = {
  input: SaveReportingEventInput;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationSaveThreadArgs = {
  input: SaveThreadInput;
};


export type MutationSetAbsenceArgs = {
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetCodingPolicyArgs = {
  input: CodingPolicyInput;
};


export type MutationSetDisclosureRulesArgs = {
  input: DisclosureRulesInput;
};


export type MutationSetPersonActiveArgs = {
  active: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationSetPriorityWeightsArgs = {
  input: PriorityWeightsInput;
};


export type MutationSetRoleArgs = {
  input: SetRoleInput;
};


export type MutationSetSecondFactorRequiredArgs = {
  required: Scalars['Boolean']['input'];
};


export type MutationSettleLetterOrderArgs = {
  input: SettleOrderInput;
};


export type MutationSignLetterArgs = {
  input: SignLetterInput;
};


export type MutationSkipWorkArgs = {
  reason: Scalars['String']['input'];
  step: WorkStep;
  subjectId: Scalars['ID']['input'];
  toPersonId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSplitCaseArgs = {
  input: SplitCaseInput;
};


export type MutationSubmitSignalArgs = {
  draftId?: InputMaybe<Scalars['ID']['input']>;
  input: SubmitSignalInput;
};


export type MutationSwitchOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
};


export type MutationTriageSignalArgs = {
  input: TriageSignalInput;
};


export type MutationUnmergeCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnmuteWarningArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawBottleneckArgs = {
  input: WithdrawBottleneckInput;
};


export type MutationWithdrawCaseArgs = {
  ground?: InputMaybe<TakeBackGround>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawSignalArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawStepArgs = {
  input: WithdrawStepInput;
};

/** Een reeks die een tijd buiten de lijst blijft. */
export type Mute = {
  readonly __typename?: 'Mute';
  readonly reason: Scalars['String']['output'];
  /** Tot en met deze dag, als JJJJ-MM-DD. */
  readonly until: Scalars['String']['output'];
};

export type MuteWarningInput = {
  readonly reason: Scalars['String']['input'];
  /** JJJJ-MM-DD, hooguit een jaar vooruit. */
  readonly until: Scalars['String']['input'];
  readonly warningId: Scalars['ID']['input'];
};

export type NamedLaw = {
  readonly __typename?: 'NamedLaw';
  readonly provisions: ReadonlyArray<Provision>;
  readonly regulations: ReadonlyArray<Regulation>;
};

/** Alles met een vast adres dat met `node(id:)` is op te vragen. */
export type Node = {
  /** Ondoorzichtige sleutel; blijft voor altijd van hetzelfde ding. */
  readonly id: Scalars['ID']['output'];
};

/** Een bericht: er is iets gebeurd. Het noemt een nummer, nooit een tekst. */
export type Notification = {
  readonly __typename?: 'Notification';
  readonly at: Scalars['DateTime']['output'];
  /** De casus waar het over gaat, als u hem mag zien. */
  readonly case?: Maybe<Case>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NotificationKind;
  readonly read: Scalars['Boolean']['output'];
  /** De periode van het rapport waar het over gaat, zoals 2026-Q3. */
  readonly reportPeriod?: Maybe<Scalars['String']['output']>;
  /** De bewaarde zoekvraag waar het over gaat. */
  readonly savedSearch?: Maybe<SavedSearch>;
  /** Het signaal waar het over gaat, als u het mag zien. */
  readonly signal?: Maybe<Signal>;
  /** Wat er gebeurde, in één regel. */
  readonly title: Scalars['String']['output'];
};

export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Notification;
};

export type { NotificationKind };

export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
};

export type { OrganisationKind };

/** Soorten met te weinig organisaties om te noemen, samen. */
export type OtherKinds = {
  readonly __typename?: 'OtherKinds';
  /** Casussen waarvan zij iets meldden; leeg als het ook samen minder dan vijf organisaties zijn. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};

export type { Outcome };

/** Een casus die u anders duidde dan besloten is. */
export type OwnDifference = {
  readonly __typename?: 'OwnDifference';
  /** U las deze casus als herhaling, nadat hij al besloten was. */
  readonly again: Scalars['Boolean']['output'];
  readonly case: Case;
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly items: ReadonlyArray<DifferingItem>;
  /** Waarom de voorzitter zo besloot; leeg wanneer de duiders het eens waren. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type OwnDifferences = {
  readonly __typename?: 'OwnDifferences';
  readonly differing: ReadonlyArray<OwnDifference>;
  /** Besliste casussen die u geduid hebt. */
  readonly read: Scalars['Int']['output'];
};

/** Waar in de lijst deze bladzijde ophoudt. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PeriodNumber = {
  readonly __typename?: 'PeriodNumber';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['Int']['output'];
};

export type PeriodNumberInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['Int']['input'];
};

/** Cijfers die een organisatie zelf invult voor haar tertiaal- of kwartaalrapportage. */
export type PeriodReport = {
  readonly __typename?: 'PeriodReport';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly numbers: ReadonlyArray<PeriodNumber>;
  /** Als 2026-T1 of 2026-Q1. */
  readonly period: Scalars['String']['output'];
  readonly savings?: Maybe<AmountBand>;
  /** Nul als er nog niets is ingevuld. */
  readonly version: Scalars['Int']['output'];
};

export type PeriodReportInput = {
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly numbers: ReadonlyArray<PeriodNumberInput>;
  readonly period: Scalars['String']['input'];
  readonly savings?: InputMaybe<AmountBand>;
  /** De versie die u zag; nul als er nog niets was. */
  readonly version: Scalars['Int']['input'];
};

export type Person = Node & {
  readonly __typename?: 'Person';
  readonly active: Scalars['Boolean']['output'];
  /** Alleen zichtbaar voor uzelf en de beheerder. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  /** Logt deze persoon in met een tweede stap? Alleen zichtbaar voor uzelf en de beheerder. */
  readonly secondFactor?: Maybe<Scalars['Boolean']['output']>;
};

export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  readonly person?: Maybe<Person>;
  readonly problems: ReadonlyArray<Problem>;
};

export type { PlaceAnswer };

export type PlaceAnswerInput = {
  readonly answer: PlaceAnswer;
  readonly end: Scalars['Int']['input'];
  readonly field: Scalars['String']['input'];
  readonly start: Scalars['Int']['input'];
};

/** Een eerdere uitspraak, ombudsmanrapport of beleidsregel. */
export type Precedent = Node & {
  readonly __typename?: 'Precedent';
  readonly caseCount: Scalars['Int']['output'];
  /** Casussen waar deze naast staat, voor zover u die mag zien, nieuwste eerst. */
  readonly cases: ReadonlyArray<Case>;
  readonly certainty: Certainty;
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifier: Scalars['String']['output'];
  readonly kind: PrecedentKind;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly provisions: ReadonlyArray<Provision>;
  /** Of deze naast een casus is gezet die u mag zien. */
  readonly standsBeside: Scalars['Boolean']['output'];
  readonly summary: Scalars['String']['output'];
  readonly threads: ReadonlyArray<Thread>;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Een eerdere uitspraak, ombudsmanrapport of beleidsregel. */
export type PrecedentCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Een eerdere uitspraak, ombudsmanrapport of beleidsregel. */
export type PrecedentStandsBesideArgs = {
  caseId: Scalars['ID']['input'];
};

export type PrecedentConnection = {
  readonly __typename?: 'PrecedentConnection';
  readonly edges: ReadonlyArray<PrecedentEdge>;
  /** Per soort hoeveel er zijn, zonder het filter op soort. */
  readonly kinds: ReadonlyArray<FacetValue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PrecedentEdge = {
  readonly __typename?: 'PrecedentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Precedent;
};

export type PrecedentFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<PrecedentKind>>;
  readonly provisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly threadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type { PrecedentKind };

export type { Priority };

/** Onderdeel van de formule waarmee knelpunten op volgorde staan. */
export type PriorityPart =
  | 'EXTENT'
  | 'FEASIBILITY'
  | 'GROWTH'
  | 'SEVERITY'
  | 'SOURCES'
  | 'YEARS_OPEN';

export type PriorityPayload = {
  readonly __typename?: 'PriorityPayload';
  readonly priorities?: Maybe<PriorityTable>;
  readonly problems: ReadonlyArray<Problem>;
};

export type PriorityPlaceInput = {
  readonly bottleneckId: Scalars['ID']['input'];
  readonly place?: InputMaybe<Scalars['Int']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PriorityRow = {
  readonly __typename?: 'PriorityRow';
  readonly bottleneck: Bottleneck;
  readonly formulaPlace: Scalars['Int']['output'];
  readonly parts: ReadonlyArray<PriorityValue>;
  readonly place: Scalars['Int']['output'];
  /** Waarom de voorzitter van de formule afweek. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Leeg voor toezichthouders en het ministerie, want eruit zou volgen hoeveel organisaties meldden. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

export type PriorityShift = {
  readonly __typename?: 'PriorityShift';
  readonly factor: Scalars['Float']['output'];
  /** Nummers van de knelpunten die een andere plaats krijgen. */
  readonly moved: ReadonlyArray<Scalars['Int']['output']>;
  readonly part: PriorityPart;
  /** Kendalls tau met de volgorde zoals zij is; 1 is dezelfde volgorde. */
  readonly tau: Scalars['Float']['output'];
};

/** De volgorde van knelpunten volgens de formule, met wat de voorzitter daarin veranderde. */
export type PriorityTable = {
  readonly __typename?: 'PriorityTable';
  readonly rows: ReadonlyArray<PriorityRow>;
  /** Wat er met de volgorde gebeurt als één gewicht een vijfde lager of hoger is. */
  readonly shifts: ReadonlyArray<PriorityShift>;
  readonly weights: PriorityWeights;
  readonly year: Scalars['Int']['output'];
};

export type PriorityValue = {
  readonly __typename?: 'PriorityValue';
  readonly part: PriorityPart;
  /** Van 0 tot 1. Leeg waar de kijker het niet mag weten. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

export type PriorityWeights = {
  readonly __typename?: 'PriorityWeights';
  readonly extent: Scalars['Int']['output'];
  readonly feasibility: Scalars['Int']['output'];
  readonly growth: Scalars['Int']['output'];
  readonly severity: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly yearsOpen: Scalars['Int']['output'];
};

export type PriorityWeightsInput = {
  readonly extent: Scalars['Int']['input'];
  readonly feasibility: Scalars['Int']['input'];
  readonly growth: Scalars['Int']['input'];
  readonly severity: Scalars['Int']['input'];
  readonly sources: Scalars['Int']['input'];
  readonly yearsOpen: Scalars['Int']['input'];
};

/** Iets dat de gebruiker zelf kan verbeteren. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Vaste code, in hoofdletters; verandert niet. */
  readonly code: Scalars['String']['output'];
  /** Einde in het veld (niet meegeteld). */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Soort gegeven, zoals BSN of PHONE. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** Wat er aan de hand is en wat u kunt doen, in gewoon Nederlands. Herhaalt nooit de tekst zelf. */
  readonly message: Scalars['String']['output'];
  /** Plaats in de invoer, van buiten naar binnen. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Begin in het veld (UTF-16), bij herkenbare gegevens. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

export type { Province };

/** Artikel, lid of onderdeel van een regeling. */
export type Provision = Node & {
  readonly __typename?: 'Provision';
  /** De wet die de bepaling wijzigde, vanaf wanneer, en wat er veranderde, in lopende zinnen. */
  readonly amendedBy?: Maybe<Scalars['String']['output']>;
  readonly article: Scalars['String']['output'];
  /** Aantal gepubliceerde casussen met deze bepaling of een onderdeel ervan. */
  readonly caseCount: Scalars['Int']['output'];
  readonly certainty: Certainty;
  /** Leesbaar: artikel 58, achtste lid, van de Participatiewet. */
  readonly citation: Scalars['String']['output'];
  readonly futureChange?: Maybe<Scalars['String']['output']>;
  readonly harshEffect?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jciUri?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  readonly part?: Maybe<Scalars['String']['output']>;
  readonly precedents: ReadonlyArray<Precedent>;
  readonly regulation: Regulation;
  /** Kort: art. 58 lid 8 PW. */
  readonly shortCitation: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly status: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly threads: ReadonlyArray<Thread>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Een brief die is verzonden, en die iedereen mag hebben. */
export type PublicLetter = {
  readonly __typename?: 'PublicLetter';
  readonly downloads: ReadonlyArray<LetterDownload>;
  /** JJJJ-MM-DD */
  readonly sentOn: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
};

export type PublicationExceptionInput = {
  readonly ground: ExceptionGround;
  readonly reason: Scalars['String']['input'];
};

export type { QuasiIdentifier };

export type Query = {
  readonly __typename?: 'Query';
  /** Waar deze verzameling voor staat en of zij de demo is. */
  readonly about: About;
  /** Overeenstemming tussen duiders over casussen die twee van hen los van elkaar afrondden. */
  readonly agreement: AgreementReport;
  /** De bepalingen en wetten waarmee een draad het duidelijkst vaker of minder vaak samengaat dan te verwachten is, hooguit tien. */
  readonly associations: ReadonlyArray<Association>;
  /** Het logboek, nieuwste eerst; alleen voor de beheerder. */
  readonly auditEvents: AuditEventConnection;
  readonly bottleneck?: Maybe<Bottleneck>;
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** Een casus met sleutel of vast adres (2025-0412). */
  readonly case?: Maybe<Case>;
  /** Casussen die u mag zien, nieuwste eerst. */
  readonly cases: CaseConnection;
  /** Verwijzingen naar wetten en uitspraken in een tekst, naar het recht van een dag (jjjj-mm-dd; vandaag zonder dag). */
  readonly citations: ReadonlyArray<Citation>;
  readonly codebook: ReadonlyArray<CodebookEntry>;
  /** De versies van het codeboek, nieuwste eerst; elk besluit over de draden opent er een. */
  readonly codebookVersions: ReadonlyArray<CodebookVersion>;
  /** De afspraken over dubbel duiden, voor de voorzitter. */
  readonly codingPolicy: CodingPolicy;
  /** Hoeveel mensen op deze beschrijving passen, voor wie een signaal schrijft. */
  readonly combinationRisk: CombinationRisk;
  /** De afspraken over aantallen, voor de voorzitter. */
  readonly disclosureRules: DisclosureRules;
  readonly letter?: Maybe<Letter>;
  /** Twee versies naast elkaar, de oudste voorop. Zonder from en to zijn dat de laatste twee. */
  readonly letterComparison?: Maybe<LetterComparison>;
  readonly letterNumber?: Maybe<LetterNumber>;
  /** Voor elke brief die nog kan veranderen, de nieuwste eerst. */
  readonly letterOrders: ReadonlyArray<LetterOrder>;
  /** Wat er verandert als de cijfers nu worden vernieuwd, en welke akkoorden dan vervallen. */
  readonly letterRenewal?: Maybe<LetterComparison>;
  readonly letters: ReadonlyArray<Letter>;
  /** Casussen die lijken op een tekst die iemand aan het schrijven is. Een tekst waarin nog een gegeven staat dat naar iemand wijst, wordt niet gelezen. */
  readonly looksLike: LookAlikes;
  /**
   * Gepubliceerde casussen die lijken op een verhaal waarvan alleen losse woorden meekomen, zonder volgorde. Alleen woorden
   * die in veel verhalen staan en geen naam van een mens of plaats kunnen zijn, worden vergeleken.
   */
  readonly looksLikeWords: LookAlikes;
  /** Wat samenvoegen zou doen; alleen voor de voorzitter. */
  readonly mergePreview?: Maybe<MergePreview>;
  /** Uw eigen duidingen naast wat besloten is; alleen die van uzelf. */
  readonly myDifferences: OwnDifferences;
  /** De volgende casus om te duiden. */
  readonly nextToCode?: Maybe<Case>;
  /** Een ding met zijn vaste sleutel; leeg wanneer het niet bestaat of u het niet mag zien. */
  readonly node?: Maybe<Node>;
  readonly organisations: ReadonlyArray<Organisation>;
  /** Alle accounts; alleen voor de beheerder. */
  readonly people: ReadonlyArray<Person>;
  /** Wat uw eigen organisatie over een periode invulde. */
  readonly periodReport?: Maybe<PeriodReport>;
  /** Zoeken in eerdere uitspraken, rapporten en beleidsregels, met dezelfde woorden als in casussen. */
  readonly precedentSearch: PrecedentConnection;
  readonly precedents: ReadonlyArray<Precedent>;
  readonly priorities: PriorityTable;
  readonly provision?: Maybe<Provision>;
  /** Bepalingen bij wat iemand typt, zoals `58 lid 8 pw` of `giften`; die van de wetten van de casus eerst. */
  readonly provisionSuggestions: ReadonlyArray<Provision>;
  /** De brieven die zijn verzonden, de nieuwste eerst; voor iedereen. */
  readonly publicLetters: ReadonlyArray<PublicLetter>;
  /** Of een eerder gepubliceerde casus opnieuw wordt bekeken; tot dan is die niet te lezen. */
  readonly reconsidered: Scalars['Boolean']['output'];
  readonly regulations: ReadonlyArray<Regulation>;
  /** Campagnes en weken in de media, laatste eerst. */
  readonly reportingEvents: ReadonlyArray<ReportingEvent>;
  /** Casussen die na een splitsing op een nieuwe draad wachten; voor het team. */
  readonly retags?: Maybe<ReadonlyArray<Retag>>;
  /** Zoeken in de casussen die u mag zien. */
  readonly search: SearchConnection;
  readonly signal?: Maybe<Signal>;
  /** Signalen die u mag zien: voor het team wat het langst wacht eerst, met spoed bovenaan; de eigen signalen nieuwste eerst. */
  readonly signals: SignalConnection;
  /** Wat splitsen zou doen; alleen voor de voorzitter, leeg als een van beide geen signaal heeft. */
  readonly splitPreview?: Maybe<SplitPreview>;
  readonly suggestionQuality: SuggestionQuality;
  readonly thread?: Maybe<Thread>;
  readonly threadChange?: Maybe<ThreadChange>;
  /** Wat een verandering zou doen; er verandert nog niets. */
  readonly threadChangePreview?: Maybe<ThreadChangePreview>;
  /** Voorstellen voor de draden en wat daarop besloten is, nieuwste eerst; voor het team. */
  readonly threadChanges?: Maybe<ReadonlyArray<ThreadChange>>;
  /** De hoofdthema's met hun draden. */
  readonly threads: ReadonlyArray<Thread>;
  /** Besluiten waarbij het codeboek onduidelijk was, nieuwste eerst; alle, of alleen wat wel of niet besproken is. Voor het team. */
  readonly unclearDecisions?: Maybe<ReadonlyArray<UnclearDecision>>;
  /** Wie is ingelogd; leeg voor een bezoeker. */
  readonly viewer?: Maybe<Viewer>;
  readonly warning?: Maybe<Warning>;
  /** De maanden waarnaar is gekeken, laatste eerst. */
  readonly warningMonths: ReadonlyArray<SeenMonth>;
  /** Hoeveel maanden die voorbij zijn nog worden doorgeteld. */
  readonly warningMonthsToGo: Scalars['Int']['output'];
  readonly warningScore: WarningScore;
  /** Vroegsignalen van een maand (JJJJ-MM), de zekerste eerst. */
  readonly warnings: ReadonlyArray<Warning>;
  /** De alarmen van een jaar: elk één keer, in de eerste maand waarin het meer dan toeval leek. */
  readonly warningsOfYear: ReadonlyArray<Warning>;
  /** De jaren waarover een eerste concept kan worden opgesteld: voorbij, met gepubliceerde casussen en zonder brief. Alleen voor wie een brief opstelt. */
  readonly yearsWithoutLetter?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
};


export type QueryAgreementArgs = {
  filter?: InputMaybe<AgreementFilter>;
};


export type QueryAssociationsArgs = {
  threadId: Scalars['ID']['input'];
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
  date?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryCombinationRiskArgs = {
  input: CombinationInput;
};


export type QueryLetterArgs = {
  year: Scalars['Int']['input'];
};


export type QueryLetterComparisonArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


export type QueryLetterNumberArgs = {
  letterId: Scalars['ID']['input'];
  numberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type QueryLetterRenewalArgs = {
  year: Scalars['Int']['input'];
};


export type QueryLooksLikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryLooksLikeWordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  provisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  words: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryMergePreviewArgs = {
  caseId: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeriodReportArgs = {
  period: Scalars['String']['input'];
};


export type QueryPrecedentSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrecedentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  words: Scalars['String']['input'];
};


export type QueryPrecedentsArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisionSuggestionsArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryReconsideredArgs = {
  reference: Scalars['String']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  explain?: InputMaybe<Scalars['Boolean']['input']>;
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


export type QuerySplitPreviewArgs = {
  caseId: Scalars['ID']['input'];
  movingSignalIds: ReadonlyArray<Scalars['ID']['input']>;
  sharedSignalIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadChangePreviewArgs = {
  input: ThreadChangeInput;
};


export type QueryThreadChangesArgs = {
  state?: InputMaybe<ThreadChangeState>;
  threadId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnclearDecisionsArgs = {
  discussed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryWarningArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarningsArgs = {
  month: Scalars['String']['input'];
};


export type QueryWarningsOfYearArgs = {
  year: Scalars['Int']['input'];
};

/** Een woord waaraan iemand te herkennen kan zijn, omdat bijna niemand anders het gebruikt. */
export type RareWord = {
  readonly __typename?: 'RareWord';
  readonly reason: Scalars['String']['output'];
  readonly word: Scalars['String']['output'];
};

export type RecordResponseInput = {
  readonly body: Scalars['String']['input'];
  readonly bottleneckId: Scalars['ID']['input'];
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** JJJJ-MM-DD */
  readonly date: Scalars['String']['input'];
  readonly kind: ResponseKind;
  readonly letterId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordStepInput = {
  /** De laatste stap die u zag; `null` als er nog geen was. Is er intussen een stap bijgekomen of teruggenomen, dan wordt dit geweigerd. Wie het weglaat, krijgt die controle niet. */
  readonly afterId?: InputMaybe<Scalars['ID']['input']>;
  readonly bottleneckId: Scalars['ID']['input'];
  /** Wat er gebeurde, als zin: die komt zo in de brief. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Vindplaats, zoals een kamerstuk, een Staatsblad of een brief. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly stage: BottleneckStage;
  /** Waarom het bevestigd wordt, als er nog geen gepubliceerde casus onder ligt; de reden komt in de brief. */
  readonly withoutCases?: InputMaybe<Scalars['String']['input']>;
  readonly year: Scalars['Int']['input'];
  readonly yearStatus: YearStatus;
};

export type RecoveryCodesPayload = {
  readonly __typename?: 'RecoveryCodesPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Codes voor wie de app kwijt is; elk werkt één keer en zij worden één keer getoond. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type { Referral };

/** Wet, besluit, regeling of verdrag. */
export type Regulation = Node & {
  readonly __typename?: 'Regulation';
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bwbId?: Maybe<Scalars['String']['output']>;
  readonly certainty: Certainty;
  readonly citationTitle: Scalars['String']['output'];
  readonly department?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly provisions: ReadonlyArray<Provision>;
  readonly source: Scalars['String']['output'];
  readonly status: Scalars['String']['output'];
  /** Adres op wetten.overheid.nl. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Of een getal over deze code in de brief mag staan. */
export type Reliability =
  /** Het getal staat in de brief als voorlopig (alfa van 0,41 tot 0,667). */
  | 'PROVISIONAL'
  | 'SHOWN'
  /** Te weinig dubbel geduide casussen met deze code om er iets over te zeggen. */
  | 'UNKNOWN'
  /** De code mag geen getal dragen (alfa onder 0,41). */
  | 'WITHHELD';

export type { RemedyKind };

export type RemoveLetterParagraphInput = {
  readonly paragraphId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly year: Scalars['Int']['input'];
};

/** Hoe vaak een herhaalde casus op één onderdeel weer zo gelezen werd als besloten was. */
export type RepeatRow = {
  readonly __typename?: 'RepeatRow';
  /** Halfjaar waarin de herhaling gelezen werd, zoals 2026-1. */
  readonly halfYear: Scalars['String']['output'];
  readonly item: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Leeg, net als same, waar het zou vertellen hoe één duider koos. */
  readonly read?: Maybe<Scalars['Int']['output']>;
  /** Door iemand die de casus de eerste keer ook duidde. Leeg bij zo weinig dat het over één duider zou gaan. */
  readonly readByFirstCoder?: Maybe<Scalars['Int']['output']>;
  readonly same?: Maybe<Scalars['Int']['output']>;
  readonly sameByFirstCoder?: Maybe<Scalars['Int']['output']>;
};

export type { ReporterType };

/** Een campagne of een week in de media: dan komen er meer meldingen, ook als er niet meer misgaat. */
export type ReportingEvent = {
  readonly __typename?: 'ReportingEvent';
  readonly firstDay: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ReportingEventKind;
  readonly lastDay: Scalars['String']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Waarover het ging; leeg als het over alles ging. */
  readonly threads: ReadonlyArray<Thread>;
  readonly what: Scalars['String']['output'];
};

export type { ReportingEventKind };

export type ReportingEventPayload = {
  readonly __typename?: 'ReportingEventPayload';
  readonly events?: Maybe<ReadonlyArray<ReportingEvent>>;
  readonly problems: ReadonlyArray<Problem>;
};

export type { ResponseKind };

/** Een casus die na een splitsing op een nieuwe draad wacht. */
export type Retag = {
  readonly __typename?: 'Retag';
  readonly case: Case;
  readonly change: ThreadChange;
  readonly from: Thread;
  /** De draden waaruit u kiest. */
  readonly options: ReadonlyArray<Thread>;
};

export type RevokeFeedPayload = {
  readonly __typename?: 'RevokeFeedPayload';
  readonly done?: Maybe<Scalars['Boolean']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type { RiskBand };

export type RiskGoal = {
  readonly __typename?: 'RiskGoal';
  readonly band: RiskBand;
  /** Zoveel zijn er nodig. */
  readonly needed: Scalars['Int']['output'];
  /** Zoveel zijn er; leeg voor wie alleen de klasse ziet. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Of grover maken genoeg kan helpen. */
  readonly reachable: Scalars['Boolean']['output'];
  readonly reached: Scalars['Boolean']['output'];
  /** De kleinste vergroving waarmee het lukt; wat de meeste mensen erbij geeft voor het minste verlies eerst. */
  readonly steps: ReadonlyArray<CoarseningStep>;
};

export type { Role };

export type SaveBottleneckInput = {
  readonly addressee: Addressee;
  readonly caseIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly cause: Cause;
  readonly description: Scalars['String']['input'];
  readonly disclosure: Disclosure;
  readonly feasibility?: InputMaybe<Scalars['String']['input']>;
  /** Wie de uitvoerbaarheid en de kosten schatte. */
  readonly feasibilityBy?: InputMaybe<Scalars['String']['input']>;
  readonly firstYear: Scalars['Int']['input'];
  /** Leeg voor een nieuw knelpunt. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: BottleneckKind;
  readonly priority: Priority;
  readonly priorityReason: Scalars['String']['input'];
  readonly provisionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly remedy: Scalars['String']['input'];
  readonly remedyKind: RemedyKind;
  readonly threadIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Het vroegsignaal waaruit een nieuw knelpunt voortkomt. */
  readonly warningId?: InputMaybe<Scalars['ID']['input']>;
  readonly whoItHits: Scalars['String']['input'];
};

export type SaveCodingInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Nodig om af te ronden. */
  readonly checklist?: InputMaybe<ConfirmationInput>;
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fields: CodingFieldsInput;
  readonly tags: ReadonlyArray<TagInput>;
  /** Versie van uw duiding; 0 als u begint. */
  readonly version: Scalars['Int']['input'];
};

export type SaveReportingEventInput = {
  /** JJJJ-MM-DD */
  readonly firstDay: Scalars['String']['input'];
  /** Leeg voor een nieuwe. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: ReportingEventKind;
  /** JJJJ-MM-DD, niet voor de eerste dag, hooguit een jaar later en hooguit drie maanden vooruit. */
  readonly lastDay: Scalars['String']['input'];
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** De rode draden waarover het ging; leeg als het over alles ging. */
  readonly threadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly what: Scalars['String']['input'];
};

export type SaveSearchInput = {
  readonly filter?: InputMaybe<CaseFilter>;
  readonly name: Scalars['String']['input'];
  readonly words: Scalars['String']['input'];
};

export type SaveThreadInput = {
  readonly counterExample?: InputMaybe<Scalars['String']['input']>;
  readonly definition: Scalars['String']['input'];
  readonly example?: InputMaybe<Scalars['String']['input']>;
  readonly exclusion?: InputMaybe<Scalars['String']['input']>;
  /** Leeg voor een nieuwe draad. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Wanneer wel. Wat u weglaat, blijft zoals het was. */
  readonly inclusion?: InputMaybe<Scalars['String']['input']>;
  readonly label: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly scopeNote: Scalars['String']['input'];
  readonly synonyms: ReadonlyArray<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SavedSearch = Node & {
  readonly __typename?: 'SavedSearch';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Het filter als JSON, zoals in de adresbalk. */
  readonly filter: Scalars['String']['output'];
  /** Wat is gepubliceerd nadat u de zoekvraag bewaarde, nieuwste eerst. */
  readonly hits: ReadonlyArray<SavedSearchHit>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Nieuwe treffers sinds u het laatst keek. */
  readonly newHits: Scalars['Int']['output'];
  readonly words: Scalars['String']['output'];
};


export type SavedSearchHitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Een casus die later bij een bewaarde zoekvraag is gekomen. */
export type SavedSearchHit = {
  readonly __typename?: 'SavedSearchHit';
  readonly case: Case;
  readonly foundAt: Scalars['DateTime']['output'];
  /** Gevonden nadat u het laatst keek? */
  readonly isNew: Scalars['Boolean']['output'];
  /** De woorden uit de casus waar u naar zocht; leeg bij een zoekvraag met alleen filters. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type SavedSearchPayload = {
  readonly __typename?: 'SavedSearchPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly savedSearch?: Maybe<SavedSearch>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Voorstel wanneer een woord of veld waarschijnlijk verkeerd gespeld is. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  readonly edges: ReadonlyArray<SearchHitEdge>;
  readonly facets: ReadonlyArray<Facet>;
  /** Opmerkingen, zoals dat een veld niet bestaat of dat de vaste zoekmachine even niet bereikbaar is. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly pageInfo: PageInfo;
  /** Plaats in `edges` vanaf waar in geen casus al uw woorden staan. Leeg als dat op deze bladzijde niet begint, of als u niet op beste eerst sorteert. */
  readonly partialFrom?: Maybe<Scalars['Int']['output']>;
  readonly precedents: ReadonlyArray<Precedent>;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly case: Case;
  /** 0 tot 1, alleen om te vergelijken binnen één antwoord. */
  readonly score: Scalars['Float']['output'];
  /** Stukjes tekst met de gevonden woorden. */
  readonly snippets: ReadonlyArray<Snippet>;
  /** Waarom deze casus hier staat, grootste deel eerst; leeg tenzij gevraagd met `explain`. */
  readonly why: ReadonlyArray<SearchReason>;
};

export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

/** Een reden waarom een casus is gevonden. */
export type SearchReason = {
  readonly __typename?: 'SearchReason';
  /** Waar u naar zocht, of de rode draad waar uw vraag over gaat; leeg bij MEANING. */
  readonly asked: Scalars['String']['output'];
  /** Hoe het in de casus staat. */
  readonly found: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: SearchReasonKind;
  /** Aandeel in de score, 0 tot 1. */
  readonly share: Scalars['Float']['output'];
};

export type SearchReasonKind =
  | 'ARTICLE'
  /** De casus zegt als geheel hetzelfde als de vraag, ook in andere woorden; `asked` is dan leeg. */
  | 'MEANING'
  | 'THREAD'
  | 'WORD';

export type SearchSort =
  | 'NEWEST'
  | 'OLDEST'
  | 'RELEVANCE';

export type SecondFactorRequiredPayload = {
  readonly __typename?: 'SecondFactorRequiredPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly required?: Maybe<Scalars['Boolean']['output']>;
};

/** Een maand waarnaar is gekeken, met hoeveel er opviel. */
export type SeenMonth = {
  readonly __typename?: 'SeenMonth';
  /** Hoeveel daarvan in een eerdere maand al zijn beoordeeld: de vraag is of het nog zo is. */
  readonly again: Scalars['Int']['output'];
  readonly month: Scalars['String']['output'];
  /** Wat opviel, zonder wat nu niet wordt gemeld. */
  readonly strong: Scalars['Int']['output'];
  /** Hoeveel alarmen nog op een oordeel wachten, elk in de laatste maand waarin het meer dan toeval was. Een oordeel telt ook voor eerdere maanden van hetzelfde alarm. */
  readonly waiting: Scalars['Int']['output'];
  /** Wat toeval kan zijn, zonder wat nu niet wordt gemeld. */
  readonly weak: Scalars['Int']['output'];
};

export type { SeriesKind };

export type SetRoleInput = {
  readonly granted: Scalars['Boolean']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly role: Role;
};

export type SettleOrderInput = {
  /** De volgorde zoals die is gelezen; is zij intussen anders, dan wordt zij niet overgenomen. */
  readonly bottleneckIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly year: Scalars['Int']['input'];
};

export type SharedSecretPayload = {
  readonly __typename?: 'SharedSecretPayload';
  /** Hetzelfde als adres (`otpauth:`), om als QR-code te tonen. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  /** Om over te typen in de app. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type SignLetterInput = {
  readonly chapters: ReadonlyArray<SignedChapterInput>;
  readonly dissent?: InputMaybe<Scalars['String']['input']>;
  readonly verdict: SignOffVerdict;
  readonly year: Scalars['Int']['input'];
};

export type { SignOffState };

export type { SignOffVerdict };

/** Een signaal: bericht dat regels hard of juist goed uitpakken. */
export type Signal = Node & {
  readonly __typename?: 'Signal';
  /** Wat u nu met dit signaal kunt doen. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly ageBand?: Maybe<AgeBand>;
  readonly benefit?: Maybe<Benefit>;
  /** De casussen waar dit signaal in zit, voor zover u die mag zien. */
  readonly cases: ReadonlyArray<Case>;
  readonly causeHint?: Maybe<CauseHint>;
  readonly channel: Channel;
  /** De controles tot nu toe, nieuwste eerst; alleen voor het team. */
  readonly checks: ReadonlyArray<SignalCheck>;
  /** Alleen voor het team en de indiener. */
  readonly circumstance?: Maybe<Circumstance>;
  /** Wat er nog grover kan. */
  readonly coarsenings: ReadonlyArray<CoarseningChoice>;
  /** Willekeurige naam zoals S-7KQ2X; zij zegt niet wanneer het signaal binnenkwam. */
  readonly code: Scalars['String']['output'];
  /** Vingerafdruk van de teksten (SHA-256); alleen voor het team. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  readonly goodPractice: Scalars['Boolean']['output'];
  readonly harshEffect: Scalars['String']['output'];
  readonly household?: Maybe<Household>;
  readonly id: Scalars['ID']['output'];
  /** Wat de indiener zegt van gepubliceerde casussen die erop lijken, voor zover u die mag zien. */
  readonly likenesses: ReadonlyArray<SignalLikeness>;
  /** De plekken in de teksten die gemarkeerd zijn; wie bevestigt, zegt bij elk waarom die mag blijven. */
  readonly marks: ReadonlyArray<TextMark>;
  readonly messages: ReadonlyArray<SignalMessage>;
  /** Alleen voor het team; leeg voor toezichthouders en het ministerie. */
  readonly municipalitySize?: Maybe<MunicipalitySize>;
  readonly narrative: Scalars['String']['output'];
  /** Wie indiende; alleen zichtbaar voor de eigen organisatie en de voorzitter. */
  readonly organisation?: Maybe<Organisation>;
  /** Leeg als de soort de indiener zou verraden: er moeten vijf organisaties van die soort zijn. */
  readonly organisationKind?: Maybe<OrganisationKind>;
  /** Maand, kwartaal of jaar, zoals 2024-07, 2024-Q3 of 2024. */
  readonly period: Scalars['String']['output'];
  /** Leeg voor toezichthouders en het ministerie. */
  readonly province?: Maybe<Province>;
  readonly provisions: ReadonlyArray<Provision>;
  /** Woorden die in bijna geen casus voorkomen; alleen voor het team, en zolang het signaal in geen casus zit. */
  readonly rareWords: ReadonlyArray<RareWord>;
  /** Eigen kenmerk van de indiener; alleen zichtbaar voor de indienende organisatie. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly regulation?: Maybe<Regulation>;
  readonly reporterType: ReporterType;
  /** De meter van de combinatie, zoals zij nu is of na vergroven; leeg als het signaal al in een casus zit. */
  readonly risk?: Maybe<CombinationRisk>;
  readonly status: SignalStatus;
  /** De controlelijsten van de beoordeling; alleen voor het team. */
  readonly stepChecks: ReadonlyArray<StepCheck>;
  /** Het moment voor de eigen organisatie en de voorzitter; anderen zien de eerste dag van de maand. */
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
  readonly urgent: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly wouldHaveHelped?: Maybe<Scalars['String']['output']>;
};


/** Een signaal: bericht dat regels hard of juist goed uitpakken. */
export type SignalRiskArgs = {
  after?: InputMaybe<ReadonlyArray<CoarseningInput>>;
};

/** De controle van de anonimisering door een andere organisatie. */
export type SignalCheck = {
  readonly __typename?: 'SignalCheck';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  /** Uitgave van de controlelijst. */
  readonly checklistVersion: Scalars['Int']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  /** Vingerafdruk van de teksten die gelezen zijn. */
  readonly contentHash: Scalars['String']['output'];
  /** Punten die niet in orde waren. */
  readonly notInOrder: ReadonlyArray<Scalars['String']['output']>;
  /** Wat erbij werd geschreven, zoals waarom het kan terwijl de meter te weinig telt. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Hoeveel markeringen mochten blijven staan. */
  readonly placesKept: Scalars['Int']['output'];
};

export type SignalConnection = {
  readonly __typename?: 'SignalConnection';
  readonly edges: ReadonlyArray<SignalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SignalEdge = {
  readonly __typename?: 'SignalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Signal;
};

export type SignalFilter = {
  /** Alleen signalen van de eigen organisatie. */
  readonly own?: InputMaybe<Scalars['Boolean']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<SignalStatus>>;
};

export type SignalLikeness = {
  readonly __typename?: 'SignalLikeness';
  readonly case: Case;
  readonly likeness: Likeness;
};

export type SignalMessage = {
  readonly __typename?: 'SignalMessage';
  readonly at: Scalars['DateTime']['output'];
  readonly body: Scalars['String']['output'];
  readonly fromTeam: Scalars['Boolean']['output'];
  readonly kind: SignalMessageKind;
};

export type SignalMessageKind =
  | 'ANSWER'
  | 'DECISION'
  | 'QUESTION';

export type SignalPayload = {
  readonly __typename?: 'SignalPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly signal?: Maybe<Signal>;
};

export type { SignalStatus };

export type { Signatory };

export type SignedChapterInput = {
  /** Zoals u het hoofdstuk las. */
  readonly contentHash: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
};

export type SimilarCase = {
  readonly __typename?: 'SimilarCase';
  readonly case: Case;
  /** Liep het hier anders af? */
  readonly differentOutcome: Scalars['Boolean']['output'];
  /** Wat zij delen, in woorden. */
  readonly shared: ReadonlyArray<Scalars['String']['output']>;
};

export type SkipWorkPayload = {
  readonly __typename?: 'SkipWorkPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly viewer?: Maybe<Viewer>;
};

export type Snippet = {
  readonly __typename?: 'Snippet';
  readonly field: Scalars['String']['output'];
  /** Gevonden woorden, als plaatsen in `text`. */
  readonly highlights: ReadonlyArray<Highlight>;
  readonly text: Scalars['String']['output'];
};

export type SplitCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Signalen die naar de nieuwe casus gaan. */
  readonly movingSignalIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly narrative: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  /** De labels van deze casus opnieuw beslissen. */
  readonly relabel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Signalen die bij beide horen. */
  readonly sharedSignalIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Wat er gebeurt als een casus wordt gesplitst; er is nog niets veranderd. */
export type SplitPreview = {
  readonly __typename?: 'SplitPreview';
  /** Knelpunten waarvoor deze casus bewijs blijft; de nieuwe is dat niet. */
  readonly bottlenecks: Scalars['Int']['output'];
  /** Staan er labels vast die opnieuw beslist kunnen worden? */
  readonly canRelabel: Scalars['Boolean']['output'];
  /** Duidingen die bij deze casus blijven. */
  readonly codingsKept: Scalars['Int']['output'];
  /** Wanneer het oudste signaal van de nieuwe casus binnenkwam; vanaf dan loopt haar termijn. */
  readonly firstReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Jaren van vastgestelde brieven die op deze casus steunen; die veranderen niet. */
  readonly letterYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly precedents: Scalars['Int']['output'];
  /** Signalen waar deze casus daarna op rust. */
  readonly signalsLeft: Scalars['Int']['output'];
  /** Signalen waar de nieuwe casus op rust. */
  readonly signalsNew: Scalars['Int']['output'];
};

export type StaleNumber = {
  readonly __typename?: 'StaleNumber';
  readonly now: Scalars['String']['output'];
  readonly numberId: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly was: Scalars['String']['output'];
};

export type StaleQuote = {
  readonly __typename?: 'StaleQuote';
  /** Leeg als de casus niet meer geciteerd mag worden. */
  readonly now?: Maybe<Scalars['String']['output']>;
  readonly reference: Scalars['String']['output'];
  readonly was: Scalars['String']['output'];
};

/** Wie een controlelijst naliep, en wat daarop stond. */
export type StepCheck = {
  readonly __typename?: 'StepCheck';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  readonly step: ChecklistStep;
  /** Uitgave van de lijst. */
  readonly version: Scalars['Int']['output'];
};

export type SubmitSignalInput = {
  readonly ageBand?: InputMaybe<AgeBand>;
  readonly benefit?: InputMaybe<Benefit>;
  readonly causeHint?: InputMaybe<CauseHint>;
  readonly circumstance?: InputMaybe<Circumstance>;
  readonly goodPractice?: InputMaybe<Scalars['Boolean']['input']>;
  readonly harshEffect: Scalars['String']['input'];
  readonly household?: InputMaybe<Household>;
  /** Wat u zegt van casussen die erop lijken; van een casus die niet (meer) gepubliceerd is wordt niets bewaard. */
  readonly likenesses?: InputMaybe<ReadonlyArray<LikenessInput>>;
  readonly municipalitySize?: InputMaybe<MunicipalitySize>;
  readonly narrative: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly province?: InputMaybe<Province>;
  readonly provisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly regulationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reporterType: ReporterType;
  readonly title: Scalars['String']['input'];
  readonly urgent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly wouldHaveHelped?: InputMaybe<Scalars['String']['input']>;
};

export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** De woorden die hiertoe leidden. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: TagKind;
  readonly label: Scalars['String']['output'];
  /** Hoe waarschijnlijk het programma dit label schat, van 0 tot 1. */
  readonly score: Scalars['Float']['output'];
  /** Sleutel van draad of bepaling, of code van de oorzaak. */
  readonly target: Scalars['ID']['output'];
};

export type SuggestionBand = {
  readonly __typename?: 'SuggestionBand';
  readonly accepted: Scalars['Int']['output'];
  /** Ondergrens van de score, 0 tot 1. */
  readonly from: Scalars['Float']['output'];
  readonly kind: TagKind;
  readonly suggested: Scalars['Int']['output'];
};

export type SuggestionModel = {
  readonly __typename?: 'SuggestionModel';
  /** Het aantal casussen waarvan geleerd is. */
  readonly cases: Scalars['Int']['output'];
  readonly trainedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SuggestionPrecision = {
  readonly __typename?: 'SuggestionPrecision';
  readonly accepted: Scalars['Int']['output'];
  readonly kind: TagKind;
  readonly label: Scalars['String']['output'];
  /** De gemiddelde score, 0 tot 1. */
  readonly meanScore: Scalars['Float']['output'];
  /** Bij zoveel duidingen voorgesteld, en bij zoveel ook gegeven. */
  readonly suggested: Scalars['Int']['output'];
  /** Sleutel van draad of bepaling, of code van de oorzaak. */
  readonly target: Scalars['ID']['output'];
};

/** Hoe goed de voorstellen zijn: wat ervan is overgenomen nadat beide duiders klaar waren. */
export type SuggestionQuality = {
  readonly __typename?: 'SuggestionQuality';
  /** Per soort en per vijfde van de score. */
  readonly bands: ReadonlyArray<SuggestionBand>;
  /** Per label, vaakst voorgesteld eerst. */
  readonly codes: ReadonlyArray<SuggestionPrecision>;
  /** Waarvan geleerd is; leeg zolang de gewichten gelden die bij het programma horen. */
  readonly model?: Maybe<SuggestionModel>;
};

export type Suggestions = {
  readonly __typename?: 'Suggestions';
  readonly causes: ReadonlyArray<Suggestion>;
  readonly provisions: ReadonlyArray<Suggestion>;
  readonly threads: ReadonlyArray<Suggestion>;
};

/** Een label op een casus of duiding, met de passage die het draagt. */
export type Tag = {
  readonly __typename?: 'Tag';
  readonly addressee?: Maybe<Addressee>;
  readonly cause?: Maybe<Cause>;
  readonly effect?: Maybe<Effect>;
  readonly kind: TagKind;
  /** Leesbare naam. */
  readonly label: Scalars['String']['output'];
  readonly main: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly passageEnd?: Maybe<Scalars['Int']['output']>;
  readonly passageStart?: Maybe<Scalars['Int']['output']>;
  readonly provision?: Maybe<Provision>;
  readonly thread?: Maybe<Thread>;
};

export type TagInput = {
  readonly kind: TagKind;
  readonly main?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly passageEnd?: InputMaybe<Scalars['Int']['input']>;
  readonly passageStart?: InputMaybe<Scalars['Int']['input']>;
  /** Sleutel van draad of bepaling, of code van oorzaak, effect of geadresseerde. */
  readonly target: Scalars['ID']['input'];
};

export type { TagKind };

export type { Tailoring };

export type { TakeBackGround };

/** Een plek in een tekst die de anonimisering markeert, ook als zij twijfelt. */
export type TextMark = {
  readonly __typename?: 'TextMark';
  readonly end: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** Een rode draad: thema dat door casussen loopt, in twee lagen. */
export type Thread = Node & {
  readonly __typename?: 'Thread';
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** Aantal gepubliceerde casussen met deze draad (of een draad eronder). */
  readonly caseCount: Scalars['Int']['output'];
  /** Gepubliceerde casussen per jaar. */
  readonly caseCountsByYear: ReadonlyArray<YearCount>;
  readonly certainty: Certainty;
  readonly children: ReadonlyArray<Thread>;
  /** Een verzonnen geval dat erop lijkt en hier niet bij hoort. */
  readonly counterExample: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  /** Een verzonnen geval dat hierbij hoort. */
  readonly example: Scalars['String']['output'];
  /** Wanneer niet. */
  readonly exclusion: Scalars['String']['output'];
  /** Of er genoeg casussen zijn die samen in een casusbundel mogen; leeg voor wie geen casussen mag meenemen. */
  readonly hasBundle?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inUse: Scalars['Boolean']['output'];
  /** Wanneer wel; leeg als dat nog niet is opgeschreven. */
  readonly inclusion: Scalars['String']['output'];
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** Per jaar: volgens het codeboek van nu, en volgens dat van toen. */
  readonly mappedCounts: ReadonlyArray<MappedCount>;
  /** Draden waarvan casussen hierheen kwamen. */
  readonly movedFrom: ReadonlyArray<ThreadMapping>;
  /** Waar de casussen van deze draad naartoe gingen bij samenvoegen of splitsen. */
  readonly movedTo: ReadonlyArray<ThreadMapping>;
  /** Leeg voor een hoofdthema. */
  readonly parent?: Maybe<Thread>;
  readonly precedents: ReadonlyArray<Precedent>;
  readonly provisions: ReadonlyArray<Provision>;
  /** Waar de draad ophoudt en een andere begint. */
  readonly scopeNote: Scalars['String']['output'];
  /** Eerste dag waarop de draad gold. */
  readonly since: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Laatste dag; leeg zolang de draad gebruikt wordt. */
  readonly until?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<ThreadVersion>;
};

/** Een voorstel om de draden te veranderen, en wat de voorzitter besliste. */
export type ThreadChange = {
  readonly __typename?: 'ThreadChange';
  /** De casus waarbij de vraag opkwam. */
  readonly case?: Maybe<Case>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Person>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Bij samenvoegen: de draad die blijft. */
  readonly into?: Maybe<Thread>;
  readonly kind: ThreadChangeKind;
  /** Hoeveel casussen hierdoor een andere draad kregen. */
  readonly movedCount: Scalars['Int']['output'];
  /** Hoeveel casussen nog op een nieuwe draad wachten. */
  readonly openRetagCount: Scalars['Int']['output'];
  /** Bij splitsen: de delen die er al waren. */
  readonly parts: ReadonlyArray<Thread>;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: Person;
  readonly reason: Scalars['String']['output'];
  readonly state: ThreadChangeState;
  /** De draad waar het om gaat; leeg bij een nieuwe. */
  readonly thread?: Maybe<Thread>;
  /** Nieuwe draden of nieuwe woorden. */
  readonly wordings: ReadonlyArray<ThreadWording>;
};

export type ThreadChangeInput = {
  /** De casus waarbij de vraag opkwam. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Bij samenvoegen: de draad die blijft. */
  readonly intoThreadId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: ThreadChangeKind;
  /** Bij splitsen: draden die er al zijn en een deel worden; ook de draad zelf kan een deel blijven. */
  readonly partIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason: Scalars['String']['input'];
  /** De draad waar het om gaat; leeg bij een nieuwe. */
  readonly threadId?: InputMaybe<Scalars['ID']['input']>;
  /** De nieuwe draad, de nieuwe woorden, of de nieuwe delen van een splitsing. */
  readonly wordings?: InputMaybe<ReadonlyArray<ThreadWordingInput>>;
};

export type { ThreadChangeKind };

export type ThreadChangePayload = {
  readonly __typename?: 'ThreadChangePayload';
  readonly change?: Maybe<ThreadChange>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Wat een verandering van de draden zou doen, voordat zij wordt gedaan. */
export type ThreadChangePreview = {
  readonly __typename?: 'ThreadChangePreview';
  /** Knelpunten die meegaan. */
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  readonly caseCount: Scalars['Int']['output'];
  /** Casussen die veranderen, voor zover u ze mag zien. */
  readonly cases: ReadonlyArray<Case>;
  /** Jaren van brieven in concept; hun tellingen veranderen mee. Vastgestelde brieven veranderen niet. */
  readonly draftLetterYears: ReadonlyArray<Scalars['Int']['output']>;
  /** Wat de verandering nog in de weg staat. */
  readonly problems: ReadonlyArray<Problem>;
  readonly publishedCount: Scalars['Int']['output'];
};


/** Wat een verandering van de draden zou doen, voordat zij wordt gedaan. */
export type ThreadChangePreviewCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type { ThreadChangeState };

/** Casussen van een draad gingen naar een andere draad. */
export type ThreadMapping = {
  readonly __typename?: 'ThreadMapping';
  readonly at: Scalars['DateTime']['output'];
  /** Hoeveel gepubliceerde casussen zo verhuisden. */
  readonly caseCount: Scalars['Int']['output'];
  readonly from: Thread;
  readonly to: Thread;
};

export type ThreadPayload = {
  readonly __typename?: 'ThreadPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly thread?: Maybe<Thread>;
};

export type ThreadVersion = {
  readonly __typename?: 'ThreadVersion';
  readonly changedAt: Scalars['DateTime']['output'];
  readonly counterExample: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  readonly example: Scalars['String']['output'];
  readonly exclusion: Scalars['String']['output'];
  readonly inclusion: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly scopeNote: Scalars['String']['output'];
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type ThreadWording = {
  readonly __typename?: 'ThreadWording';
  readonly counterExample: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  readonly example: Scalars['String']['output'];
  readonly exclusion: Scalars['String']['output'];
  readonly inclusion: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly scopeNote: Scalars['String']['output'];
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
};

export type ThreadWordingInput = {
  readonly counterExample?: InputMaybe<Scalars['String']['input']>;
  readonly definition: Scalars['String']['input'];
  readonly example?: InputMaybe<Scalars['String']['input']>;
  readonly exclusion?: InputMaybe<Scalars['String']['input']>;
  readonly inclusion?: InputMaybe<Scalars['String']['input']>;
  readonly label: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly scopeNote: Scalars['String']['input'];
  readonly synonyms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Een aantal dat de brief weglaat en lezers toch kennen. */
export type ToldBefore = {
  readonly __typename?: 'ToldBefore';
  /** En hoogstens; leeg als dat niet bekend is. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Hoeveel het er volgens lezers minstens zijn. */
  readonly low: Scalars['Int']['output'];
  /** Wat er geteld is. */
  readonly question: Scalars['String']['output'];
};

export type { TraitAnswer };

/** Hoeveel casussen het laatste hele jaar telt, naast het jaar ervoor. */
export type Trend = {
  readonly __typename?: 'Trend';
  /** Casussen in het jaar ervoor. */
  readonly before: Scalars['Int']['output'];
  readonly direction: TrendDirection;
  /** Casussen in dat jaar. */
  readonly now: Scalars['Int']['output'];
  /** Het laatste hele jaar. */
  readonly year: Scalars['Int']['output'];
};

export type { TrendDirection };

export type { TriageOutcome };

export type TriageSignalInput = {
  /** Nodig bij EXISTING_CASE. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Nodig bij NEW_CASE en EXISTING_CASE. */
  readonly checklist?: InputMaybe<ConfirmationInput>;
  readonly id: Scalars['ID']['input'];
  readonly outcome: TriageOutcome;
  /** Nodig bij QUESTION en DECLINED. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Nodig bij DECLINED. */
  readonly referral?: InputMaybe<Referral>;
  readonly version: Scalars['Int']['input'];
};

/** Een besluit waarbij de voorzitter het codeboek onduidelijk vond. */
export type UnclearDecision = {
  readonly __typename?: 'UnclearDecision';
  readonly at: Scalars['DateTime']['output'];
  readonly case: Case;
  /** Wat het team hierover besprak, oudste eerst; leeg zolang dat niet is gebeurd. */
  readonly discussions: ReadonlyArray<CodebookDiscussion>;
  /** De onderdelen waarop de twee afgeronde duidingen verschillen; leeg als er geen twee zijn. */
  readonly items: ReadonlyArray<CodingItem>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type UnclearDecisionPayload = {
  readonly __typename?: 'UnclearDecisionPayload';
  readonly decision?: Maybe<UnclearDecision>;
  readonly problems: ReadonlyArray<Problem>;
};

export type { Verdict };

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly absence?: Maybe<Absence>;
  /** Wat uw rol mag; gebruikt om te tonen wat bij u hoort. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly apiTokens: ReadonlyArray<ApiToken>;
  /** Collega's van uw organisatie die dit werk ook doen en er zijn. */
  readonly colleagues: ReadonlyArray<Person>;
  /** Sinds wanneer uw berichten op een geheim adres te volgen zijn; leeg als dat niet zo is. */
  readonly feedSince?: Maybe<Scalars['DateTime']['output']>;
  readonly load: ReadonlyArray<WorkLoad>;
  /** Uw berichten bij deze organisatie, nieuwste eerst. */
  readonly notifications: NotificationConnection;
  readonly organisation: Organisation;
  /** Organisaties waarvan u lid bent. */
  readonly organisations: ReadonlyArray<Organisation>;
  readonly person: Person;
  /** Hoeveel herstelcodes u nog hebt. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly savedSearches: ReadonlyArray<SavedSearch>;
  /** Vraagt inloggen u ook om een code van uw app? */
  readonly secondFactor: Scalars['Boolean']['output'];
  /** Moet u die tweede stap eerst nog instellen? Tot dan hebt u geen rollen. */
  readonly secondFactorDue: Scalars['Boolean']['output'];
  readonly unreadNotifications: Scalars['Int']['output'];
  /** Wat op u wacht, in de volgorde waarin u het kunt doen; met `step` van één stap. */
  readonly waiting: WorkConnection;
};


export type ViewerColleaguesArgs = {
  step?: InputMaybe<WorkStep>;
};


export type ViewerNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ViewerWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  step?: InputMaybe<WorkStep>;
};

/** Een reeks die opvalt, zoals dat aan het eind van de maand te zien was. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** Het oordeel dat voor het hele alarm geldt: maanden achter elkaar waarin dezelfde reeks opvalt, zijn één alarm, en het laatste oordeel telt. */
  readonly alarmJudgement?: Maybe<AlarmJudgement>;
  /** De maanden waarin dit alarm meer dan toeval was, eerste eerst. */
  readonly alarmMonths: ReadonlyArray<Scalars['String']['output']>;
  /** Bij een draad met een bepaling: of ze over alle casussen vaker samengaan dan te verwachten is. Leeg bij minder dan vijf casussen samen. */
  readonly association?: Maybe<Association>;
  /** Het knelpunt dat ervan is gemaakt. */
  readonly bottleneck?: Maybe<Bottleneck>;
  /** Tot en met dit aantal kan het toeval zijn, volgens dezelfde methode. */
  readonly bound: Scalars['Int']['output'];
  /** De casussen die in de laatste drie maanden van deze telling zijn ingediend. */
  readonly cases: ReadonlyArray<Case>;
  /** De maand waarin de signalen zijn ingediend die opvallen. */
  readonly countMonth: Scalars['String']['output'];
  /** Campagnes en weken in de media in deze maanden. */
  readonly events: ReadonlyArray<ReportingEvent>;
  /** Wat te verwachten was volgens de methode die voorgaat: die van een sprong, tenzij die geen alarm geeft en de maand wel naast eerdere jaren opvalt. */
  readonly expected: Scalars['Float']['output'];
  readonly id: Scalars['ID']['output'];
  /** Wat over deze maand is gezegd. */
  readonly judgement?: Maybe<Judgement>;
  readonly kind: SeriesKind;
  /** Het oordeel over dit alarm dat het laatst is gegeven, over welke maand ook. */
  readonly lastJudgement?: Maybe<AlarmJudgement>;
  readonly methods: ReadonlyArray<WarningMethod>;
  /** De maand waarin het te zien was, als JJJJ-MM. */
  readonly month: Scalars['String']['output'];
  /** De laatste maanden, met wat de methode die voorgaat verwachtte. */
  readonly months: ReadonlyArray<WarningMonth>;
  readonly mute?: Maybe<Mute>;
  readonly observed: Scalars['Int']['output'];
  readonly provision?: Maybe<Provision>;
  /** Waarom dit opvalt, in één zin. */
  readonly sentence: Scalars['String']['output'];
  readonly strength: WarningStrength;
  readonly thread?: Maybe<Thread>;
};

export type { WarningMethod };

export type WarningMonth = {
  readonly __typename?: 'WarningMonth';
  readonly bound?: Maybe<Scalars['Int']['output']>;
  readonly expected?: Maybe<Scalars['Float']['output']>;
  readonly month: Scalars['String']['output'];
  readonly observed: Scalars['Int']['output'];
};

export type WarningPayload = {
  readonly __typename?: 'WarningPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly warning?: Maybe<Warning>;
};

/** Hoe vaak vroegsignalen iets opleverden. Maanden achter elkaar van dezelfde reeks zijn één vroegsignaal. */
export type WarningScore = {
  readonly __typename?: 'WarningScore';
  readonly campagne: Scalars['Int']['output'];
  readonly terecht: Scalars['Int']['output'];
  readonly toeval: Scalars['Int']['output'];
};

export type { WarningStrength };

export type WithdrawBottleneckInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type WithdrawStepInput = {
  readonly reason: Scalars['String']['input'];
  readonly stepId: Scalars['ID']['input'];
};

/** Waarom iets is ingetrokken of teruggenomen, en wanneer. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  readonly at: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
};

export type WorkConnection = {
  readonly __typename?: 'WorkConnection';
  readonly edges: ReadonlyArray<WorkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WorkEdge = {
  readonly __typename?: 'WorkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkItem;
};

/** Iets dat op u wacht: een signaal of een casus, met de dag waarop het klaar hoort te zijn. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  readonly case?: Maybe<Case>;
  /** De laatste dag van de termijn, als 2026-12-01. */
  readonly dueOn: Scalars['String']['output'];
  /** De collega die het aan u overdroeg. */
  readonly handedOverBy?: Maybe<Person>;
  readonly overdue: Scalars['Boolean']['output'];
  readonly signal?: Maybe<Signal>;
  /** Sinds wanneer het bij deze stap ligt; leeg als dat zou zeggen wanneer een ander het indiende. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** U hebt dit eerder overgeslagen; het staat daarom achteraan. */
  readonly skipped: Scalars['Boolean']['output'];
  readonly step: WorkStep;
  readonly urgent: Scalars['Boolean']['output'];
};

/** Hoeveel er bij een stap op u wacht, en hoeveel daarvan te laat is. */
export type WorkLoad = {
  readonly __typename?: 'WorkLoad';
  readonly overdue: Scalars['Int']['output'];
  readonly step: WorkStep;
  readonly waiting: Scalars['Int']['output'];
};

export type { WorkStep };

export type YearCount = {
  readonly __typename?: 'YearCount';
  readonly count: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

export type { YearStatus };



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
    | ( BottleneckRow )
    | ( CaseRow )
    | ( CodingRow )
    | ( LetterRow )
    | ( ResponseRow )
    | ( MinorityNote )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( PrecedentRow )
    | ( ProvisionRow )
    | ( RegulationRow )
    | ( SavedSearchRow )
    | ( SignalRow )
    | ( ThreadRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Absence: ResolverTypeWrapper<AbsenceRow>;
  AddLetterParagraphInput: AddLetterParagraphInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddPersonInput: AddPersonInput;
  Addressee: Addressee;
  AdjudicateInput: AdjudicateInput;
  AgeBand: AgeBand;
  AgreementFigure: ResolverTypeWrapper<AgreementFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgreementFilter: AgreementFilter;
  AgreementReport: ResolverTypeWrapper<Omit<AgreementReport, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['CoderPair']> }>;
  AgreementRow: ResolverTypeWrapper<AgreementRow>;
  AgreementStanding: AgreementStanding;
  AlarmJudgement: ResolverTypeWrapper<AlarmJudgementRow>;
  AmountBand: AmountBand;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenPayload: ResolverTypeWrapper<Omit<ApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  ArticleStanding: ArticleStanding;
  Association: ResolverTypeWrapper<Omit<Association, 'provision' | 'regulation'> & { provision?: Maybe<ResolversTypes['Provision']>, regulation: ResolversTypes['Regulation'] }>;
  AssociationMeasure: AssociationMeasure;
  AuditEvent: ResolverTypeWrapper<AuditRow>;
  AuditEventConnection: ResolverTypeWrapper<Omit<AuditEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEventEdge']> }>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  Benefit: Benefit;
  Bottleneck: ResolverTypeWrapper<BottleneckRow>;
  BottleneckKind: BottleneckKind;
  BottleneckPayload: ResolverTypeWrapper<Omit<BottleneckPayload, 'bottleneck'> & { bottleneck?: Maybe<ResolversTypes['Bottleneck']> }>;
  BottleneckStage: BottleneckStage;
  BottleneckStep: ResolverTypeWrapper<RecordedStep>;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseKind: CaseKind;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  CaseRelation: ResolverTypeWrapper<Omit<CaseRelation, 'case'> & { case: ResolversTypes['Case'] }>;
  CaseRelationKind: CaseRelationKind;
  CaseStatus: CaseStatus;
  CaseVersion: ResolverTypeWrapper<CaseVersion>;
  Cause: Cause;
  CauseHint: CauseHint;
  Certainty: Certainty;
  Channel: Channel;
  CheckSignalInput: CheckSignalInput;
  ChecklistAnswerInput: ChecklistAnswerInput;
  ChecklistStep: ChecklistStep;
  Circumstance: Circumstance;
  Citation: ResolverTypeWrapper<Omit<Citation, 'provision'> & { provision?: Maybe<ResolversTypes['Provision']> }>;
  CoarsenCaseInput: CoarsenCaseInput;
  CoarseningChoice: ResolverTypeWrapper<CoarseningChoice>;
  CoarseningInput: CoarseningInput;
  CoarseningStep: ResolverTypeWrapper<CoarseningStep>;
  CoarserValue: ResolverTypeWrapper<CoarserValue>;
  CodebookDiscussion: ResolverTypeWrapper<CodebookDiscussionRow>;
  CodebookEntry: ResolverTypeWrapper<CodebookEntry>;
  CodebookVersion: ResolverTypeWrapper<CodebookVersionRow>;
  CoderPair: ResolverTypeWrapper<Omit<CoderPair, 'organisations'> & { organisations: ReadonlyArray<ResolversTypes['Organisation']> }>;
  Coding: ResolverTypeWrapper<CodingRow>;
  CodingFieldsInput: CodingFieldsInput;
  CodingItem: ResolverTypeWrapper<CodingItem>;
  CodingPayload: ResolverTypeWrapper<Omit<CodingPayload, 'coding'> & { coding?: Maybe<ResolversTypes['Coding']> }>;
  CodingPolicy: ResolverTypeWrapper<CodingPolicy>;
  CodingPolicyInput: CodingPolicyInput;
  CodingPolicyPayload: ResolverTypeWrapper<CodingPolicyPayload>;
  CombinationInput: CombinationInput;
  CombinationRisk: ResolverTypeWrapper<CombinationRisk>;
  ConfirmationInput: ConfirmationInput;
  CountsAround: ResolverTypeWrapper<CountsAround>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Culpability: Culpability;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidedBy: DecidedBy;
  Decision: ResolverTypeWrapper<Omit<Decision, 'discussions'> & { discussions: ReadonlyArray<ResolversTypes['CodebookDiscussion']> }>;
  DemoPerson: ResolverTypeWrapper<DemoPerson>;
  DifferingItem: ResolverTypeWrapper<DifferingItem>;
  Disclosure: Disclosure;
  DisclosureMethod: DisclosureMethod;
  DisclosureRules: ResolverTypeWrapper<DisclosureRules>;
  DisclosureRulesInput: DisclosureRulesInput;
  DisclosureRulesPayload: ResolverTypeWrapper<DisclosureRulesPayload>;
  DiscussionInput: DiscussionInput;
  Duration: Duration;
  EditCaseInput: EditCaseInput;
  EditLetterInput: EditLetterInput;
  Effect: Effect;
  EffectCount: ResolverTypeWrapper<EffectCount>;
  EnforcementPhase: EnforcementPhase;
  EnterPeriodReportPayload: ResolverTypeWrapper<EnterPeriodReportPayload>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'reportingEvents'> & { reportingEvents: ReadonlyArray<ResolversTypes['EvidenceEvent']> }>;
  EvidenceEvent: ResolverTypeWrapper<Omit<EvidenceEvent, 'event'> & { event: ResolversTypes['ReportingEvent'] }>;
  ExceptionGround: ExceptionGround;
  Expectation: ResolverTypeWrapper<Expectation>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FeedPayload: ResolverTypeWrapper<FeedPayload>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Household: Household;
  ItemReason: ResolverTypeWrapper<ItemReason>;
  ItemReasonInput: ItemReasonInput;
  JudgeWarningInput: JudgeWarningInput;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LawChange: ResolverTypeWrapper<Omit<LawChange, 'provision'> & { provision: ResolversTypes['Provision'] }>;
  LegalGround: LegalGround;
  Letter: ResolverTypeWrapper<LetterRow>;
  LetterBlock: ResolverTypeWrapper<Block>;
  LetterBlockKind: LetterBlockKind;
  LetterBottleneckChange: ResolverTypeWrapper<LetterBottleneckChange>;
  LetterCaseChange: ResolverTypeWrapper<LetterCaseChange>;
  LetterCellChange: ResolverTypeWrapper<LetterCellChange>;
  LetterChangeKind: LetterChangeKind;
  LetterChapter: ResolverTypeWrapper<Omit<LetterChapter, 'signOffs'> & { signOffs: ReadonlyArray<ResolversTypes['LetterSignOff']> }>;
  LetterChapterChange: ResolverTypeWrapper<LetterChapterChange>;
  LetterComment: ResolverTypeWrapper<LetterCommentRow>;
  LetterCommentInput: LetterCommentInput;
  LetterComparison: ResolverTypeWrapper<LetterComparison>;
  LetterDownload: ResolverTypeWrapper<LetterDownload>;
  LetterHead: ResolverTypeWrapper<LetterHead>;
  LetterNextStep: ResolverTypeWrapper<LetterNextStep>;
  LetterNumber: ResolverTypeWrapper<Omit<LetterNumber, 'bottlenecks' | 'cases'> & { bottlenecks: ReadonlyArray<ResolversTypes['Bottleneck']>, cases: ReadonlyArray<ResolversTypes['Case']> }>;
  LetterNumberChange: ResolverTypeWrapper<LetterNumberChange>;
  LetterNumberName: ResolverTypeWrapper<LetterNumberName>;
  LetterObstacle: LetterObstacle;
  LetterOrder: ResolverTypeWrapper<Omit<LetterOrder, 'bottlenecks' | 'settled'> & { bottlenecks: ReadonlyArray<ResolversTypes['Bottleneck']>, settled?: Maybe<ReadonlyArray<ResolversTypes['Bottleneck']>> }>;
  LetterOrderPayload: ResolverTypeWrapper<Omit<LetterOrderPayload, 'orders'> & { orders?: Maybe<ReadonlyArray<ResolversTypes['LetterOrder']>> }>;
  LetterParagraph: ResolverTypeWrapper<Paragraph>;
  LetterPayload: ResolverTypeWrapper<Omit<LetterPayload, 'letter'> & { letter?: Maybe<ResolversTypes['Letter']> }>;
  LetterQuote: ResolverTypeWrapper<LetterQuote>;
  LetterRowChange: ResolverTypeWrapper<LetterRowChange>;
  LetterRun: ResolverTypeWrapper<Run>;
  LetterSection: ResolverTypeWrapper<Omit<LetterSection, 'blocks'> & { blocks: ReadonlyArray<ResolversTypes['LetterBlock']> }>;
  LetterSignOff: ResolverTypeWrapper<ShownSignOff>;
  LetterStage: LetterStage;
  LetterStatus: LetterStatus;
  LetterStep: LetterStep;
  LetterStepTaken: ResolverTypeWrapper<LetterStepRow>;
  LetterTable: ResolverTypeWrapper<Omit<LetterTable, 'rows'> & { rows: ReadonlyArray<ResolversTypes['LetterTableRow']> }>;
  LetterTableChange: ResolverTypeWrapper<LetterTableChange>;
  LetterTableRow: ResolverTypeWrapper<Omit<LetterTableRow, 'cells'> & { cells: ReadonlyArray<ResolversTypes['LetterRun']> }>;
  LetterTextChange: ResolverTypeWrapper<LetterTextChange>;
  LetterVersion: ResolverTypeWrapper<LetterVersionHead>;
  LifeEvent: LifeEvent;
  Likeness: Likeness;
  LikenessInput: LikenessInput;
  LoginInput: LoginInput;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  LogoutPayload: ResolverTypeWrapper<LogoutPayload>;
  LookAlikes: ResolverTypeWrapper<Omit<LookAlikes, 'cases'> & { cases: ReadonlyArray<ResolversTypes['SimilarCase']> }>;
  MappedCount: ResolverTypeWrapper<MappedCount>;
  MarkNotificationsReadPayload: ResolverTypeWrapper<MarkNotificationsReadPayload>;
  MeasureValue: ResolverTypeWrapper<MeasureValue>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  MergeCasesInput: MergeCasesInput;
  MergePreview: ResolverTypeWrapper<Omit<MergePreview, 'from' | 'into'> & { from: ResolversTypes['Case'], into: ResolversTypes['Case'] }>;
  MinistryResponse: ResolverTypeWrapper<ResponseRow>;
  MinorityNote: ResolverTypeWrapper<MinorityNote>;
  MinorityNoteInput: MinorityNoteInput;
  MoveLetterInput: MoveLetterInput;
  MunicipalitySize: MunicipalitySize;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mute: ResolverTypeWrapper<MuteRow>;
  MuteWarningInput: MuteWarningInput;
  NamedLaw: ResolverTypeWrapper<Omit<NamedLaw, 'provisions' | 'regulations'> & { provisions: ReadonlyArray<ResolversTypes['Provision']>, regulations: ReadonlyArray<ResolversTypes['Regulation']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationKind: OrganisationKind;
  OtherKinds: ResolverTypeWrapper<OtherKinds>;
  Outcome: Outcome;
  OwnDifference: ResolverTypeWrapper<Omit<OwnDifference, 'case'> & { case: ResolversTypes['Case'] }>;
  OwnDifferences: ResolverTypeWrapper<Omit<OwnDifferences, 'differing'> & { differing: ReadonlyArray<ResolversTypes['OwnDifference']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodNumber: ResolverTypeWrapper<PeriodNumber>;
  PeriodNumberInput: PeriodNumberInput;
  PeriodReport: ResolverTypeWrapper<PeriodReport>;
  PeriodReportInput: PeriodReportInput;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PlaceAnswer: PlaceAnswer;
  PlaceAnswerInput: PlaceAnswerInput;
  Precedent: ResolverTypeWrapper<PrecedentRow>;
  PrecedentConnection: ResolverTypeWrapper<Omit<PrecedentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PrecedentEdge']> }>;
  PrecedentEdge: ResolverTypeWrapper<Omit<PrecedentEdge, 'node'> & { node: ResolversTypes['Precedent'] }>;
  PrecedentFilter: PrecedentFilter;
  PrecedentKind: PrecedentKind;
  Priority: Priority;
  PriorityPart: PriorityPart;
  PriorityPayload: ResolverTypeWrapper<Omit<PriorityPayload, 'priorities'> & { priorities?: Maybe<ResolversTypes['PriorityTable']> }>;
  PriorityPlaceInput: PriorityPlaceInput;
  PriorityRow: ResolverTypeWrapper<Omit<PriorityRow, 'bottleneck'> & { bottleneck: ResolversTypes['Bottleneck'] }>;
  PriorityShift: ResolverTypeWrapper<PriorityShift>;
  PriorityTable: ResolverTypeWrapper<Omit<PriorityTable, 'rows'> & { rows: ReadonlyArray<ResolversTypes['PriorityRow']> }>;
  PriorityValue: ResolverTypeWrapper<PriorityValue>;
  PriorityWeights: ResolverTypeWrapper<PriorityWeights>;
  PriorityWeightsInput: PriorityWeightsInput;
  Problem: ResolverTypeWrapper<Problem>;
  Province: Province;
  Provision: ResolverTypeWrapper<ProvisionRow>;
  PublicLetter: ResolverTypeWrapper<PublicLetter>;
  PublicationExceptionInput: PublicationExceptionInput;
  QuasiIdentifier: QuasiIdentifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RareWord: ResolverTypeWrapper<RareWord>;
  RecordResponseInput: RecordResponseInput;
  RecordStepInput: RecordStepInput;
  RecoveryCodesPayload: ResolverTypeWrapper<RecoveryCodesPayload>;
  Referral: Referral;
  Regulation: ResolverTypeWrapper<RegulationRow>;
  Reliability: Reliability;
  RemedyKind: RemedyKind;
  RemoveLetterParagraphInput: RemoveLetterParagraphInput;
  RepeatRow: ResolverTypeWrapper<RepeatRow>;
  ReporterType: ReporterType;
  ReportingEvent: ResolverTypeWrapper<ReportingEventRow>;
  ReportingEventKind: ReportingEventKind;
  ReportingEventPayload: ResolverTypeWrapper<Omit<ReportingEventPayload, 'events'> & { events?: Maybe<ReadonlyArray<ResolversTypes['ReportingEvent']>> }>;
  ResponseKind: ResponseKind;
  Retag: ResolverTypeWrapper<RetagRow>;
  RevokeFeedPayload: ResolverTypeWrapper<RevokeFeedPayload>;
  RiskBand: RiskBand;
  RiskGoal: ResolverTypeWrapper<RiskGoal>;
  Role: Role;
  SaveBottleneckInput: SaveBottleneckInput;
  SaveCodingInput: SaveCodingInput;
  SaveReportingEventInput: SaveReportingEventInput;
  SaveSearchInput: SaveSearchInput;
  SaveThreadInput: SaveThreadInput;
  SavedSearch: ResolverTypeWrapper<SavedSearchRow>;
  SavedSearchHit: ResolverTypeWrapper<Omit<SavedSearchHit, 'case'> & { case: ResolversTypes['Case'] }>;
  SavedSearchPayload: ResolverTypeWrapper<Omit<SavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'precedents'> & { edges: ReadonlyArray<ResolversTypes['SearchHitEdge']>, precedents: ReadonlyArray<ResolversTypes['Precedent']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'case'> & { case: ResolversTypes['Case'] }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchReason: ResolverTypeWrapper<SearchReason>;
  SearchReasonKind: SearchReasonKind;
  SearchSort: SearchSort;
  SecondFactorRequiredPayload: ResolverTypeWrapper<SecondFactorRequiredPayload>;
  SeenMonth: ResolverTypeWrapper<SeenMonth>;
  SeriesKind: SeriesKind;
  SetRoleInput: SetRoleInput;
  SettleOrderInput: SettleOrderInput;
  SharedSecretPayload: ResolverTypeWrapper<SharedSecretPayload>;
  SignLetterInput: SignLetterInput;
  SignOffState: SignOffState;
  SignOffVerdict: SignOffVerdict;
  Signal: ResolverTypeWrapper<SignalRow>;
  SignalCheck: ResolverTypeWrapper<SignalCheckRow>;
  SignalConnection: ResolverTypeWrapper<Omit<SignalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SignalEdge']> }>;
  SignalEdge: ResolverTypeWrapper<Omit<SignalEdge, 'node'> & { node: ResolversTypes['Signal'] }>;
  SignalFilter: SignalFilter;
  SignalLikeness: ResolverTypeWrapper<Omit<SignalLikeness, 'case'> & { case: ResolversTypes['Case'] }>;
  SignalMessage: ResolverTypeWrapper<SignalMessageRow>;
  SignalMessageKind: SignalMessageKind;
  SignalPayload: ResolverTypeWrapper<Omit<SignalPayload, 'signal'> & { signal?: Maybe<ResolversTypes['Signal']> }>;
  SignalStatus: SignalStatus;
  Signatory: Signatory;
  SignedChapterInput: SignedChapterInput;
  SimilarCase: ResolverTypeWrapper<Omit<SimilarCase, 'case'> & { case: ResolversTypes['Case'] }>;
  SkipWorkPayload: ResolverTypeWrapper<Omit<SkipWorkPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  Snippet: ResolverTypeWrapper<Snippet>;
  SplitCaseInput: SplitCaseInput;
  SplitPreview: ResolverTypeWrapper<SplitPreview>;
  StaleNumber: ResolverTypeWrapper<StaleNumber>;
  StaleQuote: ResolverTypeWrapper<StaleQuote>;
  StepCheck: ResolverTypeWrapper<StepCheckRow>;
  SubmitSignalInput: SubmitSignalInput;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  SuggestionBand: ResolverTypeWrapper<SuggestionBand>;
  SuggestionModel: ResolverTypeWrapper<SuggestionModel>;
  SuggestionPrecision: ResolverTypeWrapper<SuggestionPrecision>;
  SuggestionQuality: ResolverTypeWrapper<SuggestionQuality>;
  Suggestions: ResolverTypeWrapper<Suggestions>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagInput: TagInput;
  TagKind: TagKind;
  Tailoring: Tailoring;
  TakeBackGround: TakeBackGround;
  TextMark: ResolverTypeWrapper<TextMark>;
  Thread: ResolverTypeWrapper<ThreadRow>;
  ThreadChange: ResolverTypeWrapper<ThreadChangeRow>;
  ThreadChangeInput: ThreadChangeInput;
  ThreadChangeKind: ThreadChangeKind;
  ThreadChangePayload: ResolverTypeWrapper<Omit<ThreadChangePayload, 'change'> & { change?: Maybe<ResolversTypes['ThreadChange']> }>;
  ThreadChangePreview: ResolverTypeWrapper<Preview>;
  ThreadChangeState: ThreadChangeState;
  ThreadMapping: ResolverTypeWrapper<Omit<ThreadMapping, 'from' | 'to'> & { from: ResolversTypes['Thread'], to: ResolversTypes['Thread'] }>;
  ThreadPayload: ResolverTypeWrapper<Omit<ThreadPayload, 'thread'> & { thread?: Maybe<ResolversTypes['Thread']> }>;
  ThreadVersion: ResolverTypeWrapper<ThreadVersion>;
  ThreadWording: ResolverTypeWrapper<ThreadWording>;
  ThreadWordingInput: ThreadWordingInput;
  ToldBefore: ResolverTypeWrapper<ToldBefore>;
  TraitAnswer: TraitAnswer;
  Trend: ResolverTypeWrapper<Trend>;
  TrendDirection: TrendDirection;
  TriageOutcome: TriageOutcome;
  TriageSignalInput: TriageSignalInput;
  UnclearDecision: ResolverTypeWrapper<Omit<UnclearDecision, 'case' | 'discussions'> & { case: ResolversTypes['Case'], discussions: ReadonlyArray<ResolversTypes['CodebookDiscussion']> }>;
  UnclearDecisionPayload: ResolverTypeWrapper<Omit<UnclearDecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['UnclearDecision']> }>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Actor>;
  Warning: ResolverTypeWrapper<WarningRow>;
  WarningMethod: WarningMethod;
  WarningMonth: ResolverTypeWrapper<WarningMonth>;
  WarningPayload: ResolverTypeWrapper<Omit<WarningPayload, 'warning'> & { warning?: Maybe<ResolversTypes['Warning']> }>;
  WarningScore: ResolverTypeWrapper<WarningScore>;
  WarningStrength: WarningStrength;
  WithdrawBottleneckInput: WithdrawBottleneckInput;
  WithdrawStepInput: WithdrawStepInput;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkEdge']> }>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkItem: ResolverTypeWrapper<WaitingItem>;
  WorkLoad: ResolverTypeWrapper<WorkLoad>;
  WorkStep: WorkStep;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearStatus: YearStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Absence: AbsenceRow;
  AddLetterParagraphInput: AddLetterParagraphInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AddPersonInput: AddPersonInput;
  AdjudicateInput: AdjudicateInput;
  AgreementFigure: AgreementFigure;
  Float: Scalars['Float']['output'];
  AgreementFilter: AgreementFilter;
  AgreementReport: Omit<AgreementReport, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['CoderPair']> };
  AgreementRow: AgreementRow;
  AlarmJudgement: AlarmJudgementRow;
  ApiToken: ApiTokenRow;
  ApiTokenPayload: Omit<ApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  Association: Omit<Association, 'provision' | 'regulation'> & { provision?: Maybe<ResolversParentTypes['Provision']>, regulation: ResolversParentTypes['Regulation'] };
  AuditEvent: AuditRow;
  AuditEventConnection: Omit<AuditEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEventEdge']> };
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  Bottleneck: BottleneckRow;
  BottleneckPayload: Omit<BottleneckPayload, 'bottleneck'> & { bottleneck?: Maybe<ResolversParentTypes['Bottleneck']> };
  BottleneckStep: RecordedStep;
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  CasePayload: Omit<CasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  CaseRelation: Omit<CaseRelation, 'case'> & { case: ResolversParentTypes['Case'] };
  CaseVersion: CaseVersion;
  CheckSignalInput: CheckSignalInput;
  ChecklistAnswerInput: ChecklistAnswerInput;
  Citation: Omit<Citation, 'provision'> & { provision?: Maybe<ResolversParentTypes['Provision']> };
  CoarsenCaseInput: CoarsenCaseInput;
  CoarseningChoice: CoarseningChoice;
  CoarseningInput: CoarseningInput;
  CoarseningStep: CoarseningStep;
  CoarserValue: CoarserValue;
  CodebookDiscussion: CodebookDiscussionRow;
  CodebookEntry: CodebookEntry;
  CodebookVersion: CodebookVersionRow;
  CoderPair: Omit<CoderPair, 'organisations'> & { organisations: ReadonlyArray<ResolversParentTypes['Organisation']> };
  Coding: CodingRow;
  CodingFieldsInput: CodingFieldsInput;
  CodingItem: CodingItem;
  CodingPayload: Omit<CodingPayload, 'coding'> & { coding?: Maybe<ResolversParentTypes['Coding']> };
  CodingPolicy: CodingPolicy;
  CodingPolicyInput: CodingPolicyInput;
  CodingPolicyPayload: CodingPolicyPayload;
  CombinationInput: CombinationInput;
  CombinationRisk: CombinationRisk;
  ConfirmationInput: ConfirmationInput;
  CountsAround: CountsAround;
  Coverage: Coverage;
  DateTime: Scalars['DateTime']['output'];
  Decision: Omit<Decision, 'discussions'> & { discussions: ReadonlyArray<ResolversParentTypes['CodebookDiscussion']> };
  DemoPerson: DemoPerson;
  DifferingItem: DifferingItem;
  DisclosureRules: DisclosureRules;
  DisclosureRulesInput: DisclosureRulesInput;
  DisclosureRulesPayload: DisclosureRulesPayload;
  DiscussionInput: DiscussionInput;
  EditCaseInput: EditCaseInput;
  EditLetterInput: EditLetterInput;
  EffectCount: EffectCount;
  EnterPeriodReportPayload: EnterPeriodReportPayload;
  Evidence: Omit<Evidence, 'reportingEvents'> & { reportingEvents: ReadonlyArray<ResolversParentTypes['EvidenceEvent']> };
  EvidenceEvent: Omit<EvidenceEvent, 'event'> & { event: ResolversParentTypes['ReportingEvent'] };
  Expectation: Expectation;
  Facet: Facet;
  FacetValue: FacetValue;
  FeedPayload: FeedPayload;
  Highlight: Highlight;
  ItemReason: ItemReason;
  ItemReasonInput: ItemReasonInput;
  JudgeWarningInput: JudgeWarningInput;
  Judgement: JudgementRow;
  KindCount: KindCount;
  LawChange: Omit<LawChange, 'provision'> & { provision: ResolversParentTypes['Provision'] };
  Letter: LetterRow;
  LetterBlock: Block;
  LetterBottleneckChange: LetterBottleneckChange;
  LetterCaseChange: LetterCaseChange;
  LetterCellChange: LetterCellChange;
  LetterChapter: Omit<LetterChapter, 'signOffs'> & { signOffs: ReadonlyArray<ResolversParentTypes['LetterSignOff']> };
  LetterChapterChange: LetterChapterChange;
  LetterComment: LetterCommentRow;
  LetterCommentInput: LetterCommentInput;
  LetterComparison: LetterComparison;
  LetterDownload: LetterDownload;
  LetterHead: LetterHead;
  LetterNextStep: LetterNextStep;
  LetterNumber: Omit<LetterNumber, 'bottlenecks' | 'cases'> & { bottlenecks: ReadonlyArray<ResolversParentTypes['Bottleneck']>, cases: ReadonlyArray<ResolversParentTypes['Case']> };
  LetterNumberChange: LetterNumberChange;
  LetterNumberName: LetterNumberName;
  LetterOrder: Omit<LetterOrder, 'bottlenecks' | 'settled'> & { bottlenecks: ReadonlyArray<ResolversParentTypes['Bottleneck']>, settled?: Maybe<ReadonlyArray<ResolversParentTypes['Bottleneck']>> };
  LetterOrderPayload: Omit<LetterOrderPayload, 'orders'> & { orders?: Maybe<ReadonlyArray<ResolversParentTypes['LetterOrder']>> };
  LetterParagraph: Paragraph;
  LetterPayload: Omit<LetterPayload, 'letter'> & { letter?: Maybe<ResolversParentTypes['Letter']> };
  LetterQuote: LetterQuote;
  LetterRowChange: LetterRowChange;
  LetterRun: Run;
  LetterSection: Omit<LetterSection, 'blocks'> & { blocks: ReadonlyArray<ResolversParentTypes['LetterBlock']> };
  LetterSignOff: ShownSignOff;
  LetterStepTaken: LetterStepRow;
  LetterTable: Omit<LetterTable, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['LetterTableRow']> };
  LetterTableChange: LetterTableChange;
  LetterTableRow: Omit<LetterTableRow, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['LetterRun']> };
  LetterTextChange: LetterTextChange;
  LetterVersion: LetterVersionHead;
  LikenessInput: LikenessInput;
  LoginInput: LoginInput;
  LoginPayload: Omit<LoginPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  LogoutPayload: LogoutPayload;
  LookAlikes: Omit<LookAlikes, 'cases'> & { cases: ReadonlyArray<ResolversParentTypes['SimilarCase']> };
  MappedCount: MappedCount;
  MarkNotificationsReadPayload: MarkNotificationsReadPayload;
  MeasureValue: MeasureValue;
  Membership: Omit<Membership, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  MergeCasesInput: MergeCasesInput;
  MergePreview: Omit<MergePreview, 'from' | 'into'> & { from: ResolversParentTypes['Case'], into: ResolversParentTypes['Case'] };
  MinistryResponse: ResponseRow;
  MinorityNote: MinorityNote;
  MinorityNoteInput: MinorityNoteInput;
  MoveLetterInput: MoveLetterInput;
  Mutation: Record<PropertyKey, never>;
  Mute: MuteRow;
  MuteWarningInput: MuteWarningInput;
  NamedLaw: Omit<NamedLaw, 'provisions' | 'regulations'> & { provisions: ReadonlyArray<ResolversParentTypes['Provision']>, regulations: ReadonlyArray<ResolversParentTypes['Regulation']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notification: NotificationRow;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  Organisation: OrganisationRow;
  OtherKinds: OtherKinds;
  OwnDifference: Omit<OwnDifference, 'case'> & { case: ResolversParentTypes['Case'] };
  OwnDifferences: Omit<OwnDifferences, 'differing'> & { differing: ReadonlyArray<ResolversParentTypes['OwnDifference']> };
  PageInfo: PageInfo;
  PeriodNumber: PeriodNumber;
  PeriodNumberInput: PeriodNumberInput;
  PeriodReport: PeriodReport;
  PeriodReportInput: PeriodReportInput;
  Person: PersonRow;
  PersonPayload: Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PlaceAnswerInput: PlaceAnswerInput;
  Precedent: PrecedentRow;
  PrecedentConnection: Omit<PrecedentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PrecedentEdge']> };
  PrecedentEdge: Omit<PrecedentEdge, 'node'> & { node: ResolversParentTypes['Precedent'] };
  PrecedentFilter: PrecedentFilter;
  PriorityPayload: Omit<PriorityPayload, 'priorities'> & { priorities?: Maybe<ResolversParentTypes['PriorityTable']> };
  PriorityPlaceInput: PriorityPlaceInput;
  PriorityRow: Omit<PriorityRow, 'bottleneck'> & { bottleneck: ResolversParentTypes['Bottleneck'] };
  PriorityShift: PriorityShift;
  PriorityTable: Omit<PriorityTable, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['PriorityRow']> };
  PriorityValue: PriorityValue;
  PriorityWeights: PriorityWeights;
  PriorityWeightsInput: PriorityWeightsInput;
  Problem: Problem;
  Provision: ProvisionRow;
  PublicLetter: PublicLetter;
  PublicationExceptionInput: PublicationExceptionInput;
  Query: Record<PropertyKey, never>;
  RareWord: RareWord;
  RecordResponseInput: RecordResponseInput;
  RecordStepInput: RecordStepInput;
  RecoveryCodesPayload: RecoveryCodesPayload;
  Regulation: RegulationRow;
  RemoveLetterParagraphInput: RemoveLetterParagraphInput;
  RepeatRow: RepeatRow;
  ReportingEvent: ReportingEventRow;
  ReportingEventPayload: Omit<ReportingEventPayload, 'events'> & { events?: Maybe<ReadonlyArray<ResolversParentTypes['ReportingEvent']>> };
  Retag: RetagRow;
  RevokeFeedPayload: RevokeFeedPayload;
  RiskGoal: RiskGoal;
  SaveBottleneckInput: SaveBottleneckInput;
  SaveCodingInput: SaveCodingInput;
  SaveReportingEventInput: SaveReportingEventInput;
  SaveSearchInput: SaveSearchInput;
  SaveThreadInput: SaveThreadInput;
  SavedSearch: SavedSearchRow;
  SavedSearchHit: Omit<SavedSearchHit, 'case'> & { case: ResolversParentTypes['Case'] };
  SavedSearchPayload: Omit<SavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'precedents'> & { edges: ReadonlyArray<ResolversParentTypes['SearchHitEdge']>, precedents: ReadonlyArray<ResolversParentTypes['Precedent']> };
  SearchHit: Omit<SearchHit, 'case'> & { case: ResolversParentTypes['Case'] };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchReason: SearchReason;
  SecondFactorRequiredPayload: SecondFactorRequiredPayload;
  SeenMonth: SeenMonth;
  SetRoleInput: SetRoleInput;
  SettleOrderInput: SettleOrderInput;
  SharedSecretPayload: SharedSecretPayload;
  SignLetterInput: SignLetterInput;
  Signal: SignalRow;
  SignalCheck: SignalCheckRow;
  SignalConnection: Omit<SignalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SignalEdge']> };
  SignalEdge: Omit<SignalEdge, 'node'> & { node: ResolversParentTypes['Signal'] };
  SignalFilter: SignalFilter;
  SignalLikeness: Omit<SignalLikeness, 'case'> & { case: ResolversParentTypes['Case'] };
  SignalMessage: SignalMessageRow;
  SignalPayload: Omit<SignalPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['Signal']> };
  SignedChapterInput: SignedChapterInput;
  SimilarCase: Omit<SimilarCase, 'case'> & { case: ResolversParentTypes['Case'] };
  SkipWorkPayload: Omit<SkipWorkPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  Snippet: Snippet;
  SplitCaseInput: SplitCaseInput;
  SplitPreview: SplitPreview;
  StaleNumber: StaleNumber;
  StaleQuote: StaleQuote;
  StepCheck: StepCheckRow;
  SubmitSignalInput: SubmitSignalInput;
  Suggestion: Suggestion;
  SuggestionBand: SuggestionBand;
  SuggestionModel: SuggestionModel;
  SuggestionPrecision: SuggestionPrecision;
  SuggestionQuality: SuggestionQuality;
  Suggestions: Suggestions;
  Tag: TagRow;
  TagInput: TagInput;
  TextMark: TextMark;
  Thread: ThreadRow;
  ThreadChange: ThreadChangeRow;
  ThreadChangeInput: ThreadChangeInput;
  ThreadChangePayload: Omit<ThreadChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['ThreadChange']> };
  ThreadChangePreview: Preview;
  ThreadMapping: Omit<ThreadMapping, 'from' | 'to'> & { from: ResolversParentTypes['Thread'], to: ResolversParentTypes['Thread'] };
  ThreadPayload: Omit<ThreadPayload, 'thread'> & { thread?: Maybe<ResolversParentTypes['Thread']> };
  ThreadVersion: ThreadVersion;
  ThreadWording: ThreadWording;
  ThreadWordingInput: ThreadWordingInput;
  ToldBefore: ToldBefore;
  Trend: Trend;
  TriageSignalInput: TriageSignalInput;
  UnclearDecision: Omit<UnclearDecision, 'case' | 'discussions'> & { case: ResolversParentTypes['Case'], discussions: ReadonlyArray<ResolversParentTypes['CodebookDiscussion']> };
  UnclearDecisionPayload: Omit<UnclearDecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['UnclearDecision']> };
  Viewer: Actor;
  Warning: WarningRow;
  WarningMonth: WarningMonth;
  WarningPayload: Omit<WarningPayload, 'warning'> & { warning?: Maybe<ResolversParentTypes['Warning']> };
  WarningScore: WarningScore;
  WithdrawBottleneckInput: WithdrawBottleneckInput;
  WithdrawStepInput: WithdrawStepInput;
  Withdrawal: Withdrawal;
  WorkConnection: Omit<WorkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkEdge']> };
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkItem: WaitingItem;
  WorkLoad: WorkLoad;
  YearCount: YearCount;
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demoPeople?: Resolver<ReadonlyArray<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  secondFactorRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  deputy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddresseeResolvers = EnumResolverSignature<{ ANDERS?: any, ARBEIDSINSPECTIE?: any, BZK?: any, CJIB?: any, DIENST_TOESLAGEN?: any, DUO?: any, FIN?: any, GEMEENTE?: any, JENV?: any, MAATWERKLOKET?: any, OCW?: any, SVB?: any, SZW?: any, UWV?: any, VNG?: any, VWS?: any }, ResolversTypes['Addressee']>;

export type AgeBandResolvers = EnumResolverSignature<{ AOW?: any, FROM_18_TO_26?: any, FROM_27_TO_44?: any, FROM_45_TO_59?: any, FROM_60_TO_AOW?: any, GTE_45?: any, LT_45?: any }, ResolversTypes['AgeBand']>;

export type AgreementFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFigure'] = ResolversParentTypes['AgreementFigure']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgreementReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementReport'] = ResolversParentTypes['AgreementReport']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['AgreementRow']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['AgreementRow']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['CoderPair']>, ParentType, ContextType>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['RepeatRow']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRow'] = ResolversParentTypes['AgreementRow']> = {
  ac1?: Resolver<Maybe<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  alpha?: Resolver<Maybe<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  prevalence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AgreementStanding'], ParentType, ContextType>;
};

export type AlarmJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlarmJudgement'] = ResolversParentTypes['AlarmJudgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type AmountBandResolvers = EnumResolverSignature<{ MEER?: any, ONBEKEND?: any, TOT_500?: any, TOT_2500?: any, TOT_10000?: any, TOT_25000?: any, TOT_100000?: any }, ResolversTypes['AmountBand']>;

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenPayload'] = ResolversParentTypes['ApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inCodebook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureValue']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type BenefitResolvers = EnumResolverSignature<{ AIO?: any, ANDERS?: any, BBZ?: any, BIJSTAND?: any, BIJSTAND_BREED?: any, IOAW?: any, IOAZ?: any, TOESLAG?: any, UWV?: any, WAJONG?: any, WIA?: any, WW?: any, ZW?: any }, ResolversTypes['Benefit']>;

export type BottleneckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  addressee?: Resolver<ResolversTypes['Addressee'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  feasibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feasibilityBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BottleneckKind'], ParentType, ContextType>;
  lawChange?: Resolver<Maybe<ResolversTypes['LawChange']>, ParentType, ContextType>;
  minorityNotes?: Resolver<ReadonlyArray<ResolversTypes['MinorityNote']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  priorityReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedyKind?: Resolver<ResolversTypes['RemedyKind'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['MinistryResponse']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BottleneckStage'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BottleneckStep']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType>;
  whoItHits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  withdrawnSteps?: Resolver<ReadonlyArray<ResolversTypes['BottleneckStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BottleneckKindResolvers = EnumResolverSignature<{ ENFORCEMENT?: any, EXECUTION?: any, HARSH_EFFECT?: any }, ResolversTypes['BottleneckKind']>;

export type BottleneckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BottleneckPayload'] = ResolversParentTypes['BottleneckPayload']> = {
  bottleneck?: Resolver<Maybe<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BottleneckStageResolvers = EnumResolverSignature<{ ADOPTED?: any, CHANGED?: any, CONFIRMED?: any, EFFECT_MEASURED?: any, IN_LETTER?: any, PARTLY_ADOPTED?: any, REJECTED?: any, SUSPECTED?: any }, ResolversTypes['BottleneckStage']>;

export type BottleneckStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BottleneckStep'] = ResolversParentTypes['BottleneckStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byLetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BottleneckStage'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  withoutCases?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearStatus?: Resolver<ResolversTypes['YearStatus'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  amountBand?: Resolver<Maybe<ResolversTypes['AmountBand']>, ParentType, ContextType>;
  attributable?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  coarsenings?: Resolver<ReadonlyArray<ResolversTypes['CoarseningChoice']>, ParentType, ContextType>;
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  codingsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  culpability?: Resolver<Maybe<ResolversTypes['Culpability']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  disproportionate?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  enforcementPhase?: Resolver<Maybe<ResolversTypes['EnforcementPhase']>, ParentType, ContextType>;
  firstReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grave?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  legalGround?: Resolver<Maybe<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  municipalitySize?: Resolver<Maybe<ResolversTypes['MunicipalitySize']>, ParentType, ContextType>;
  myCoding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  namedLaw?: Resolver<Maybe<ResolversTypes['NamedLaw']>, ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  preventive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['CaseRelation']>, ParentType, ContextType>;
  remedyKind?: Resolver<Maybe<ResolversTypes['RemedyKind']>, ParentType, ContextType>;
  revealsMethod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['CombinationRisk']>, ParentType, ContextType, Partial<CaseRiskArgs>>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarCase']>, ParentType, ContextType, RequireFields<CaseSimilarArgs, 'first'>>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  splitInto?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  stepChecks?: Resolver<ReadonlyArray<ResolversTypes['StepCheck']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ResolversTypes['Suggestions']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  tailoring?: Resolver<Maybe<ResolversTypes['Tailoring']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unintended?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CaseVersion']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wouldHaveHelped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseKindResolvers = EnumResolverSignature<{ GOOD_PRACTICE?: any, HARSH_EFFECT?: any, THREAT?: any }, ResolversTypes['CaseKind']>;

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRelation'] = ResolversParentTypes['CaseRelation']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseRelationKind'], ParentType, ContextType>;
};

export type CaseRelationKindResolvers = EnumResolverSignature<{ RELATED?: any, VARIANT?: any }, ResolversTypes['CaseRelationKind']>;

export type CaseStatusResolvers = EnumResolverSignature<{ CODING?: any, DECIDED?: any, DISPUTED?: any, PUBLISHED?: any, WITHDRAWN?: any }, ResolversTypes['CaseStatus']>;

export type CaseVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseVersion'] = ResolversParentTypes['CaseVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CauseResolvers = EnumResolverSignature<{ BEJEGENING?: any, BESLISFOUT?: any, COMMUNICATIE_OF_PREVENTIE?: any, DOENVERMOGEN?: any, GEGEVENS_ONJUIST?: any, HANDHAAFBAARHEID?: any, KETEN?: any, LOKALE_REGEL_TE_STRENG?: any, MAATWERK_NIET_GEBODEN?: any, MAATWERK_ONMOGELIJK?: any, NOG_TE_DUIDEN?: any, RUIMTE_NIET_BRUIKBAAR?: any, RUIMTE_NIET_HERKEND?: any, SAMENLOOP?: any, SIGNAAL_GENEGEERD?: any, SYSTEEM_OF_PROCES?: any, WET_TE_HARD?: any }, ResolversTypes['Cause']>;

export type CauseHintResolvers = EnumResolverSignature<{ COMMUNICATIE?: any, MAATWERKRUIMTE_ONTBREEKT?: any, MAATWERK_NIET_BENUT?: any, SAMENLOOP?: any, UITVOERING?: any, WET?: any }, ResolversTypes['CauseHint']>;

export type CertaintyResolvers = EnumResolverSignature<{ AANNEMELIJK?: any, ZEKER?: any }, ResolversTypes['Certainty']>;

export type ChannelResolvers = EnumResolverSignature<{ API?: any, FORM?: any, IMPORT?: any }, ResolversTypes['Channel']>;

export type ChecklistStepResolvers = EnumResolverSignature<{ CODE?: any, PUBLISH?: any, TRIAGE?: any }, ResolversTypes['ChecklistStep']>;

export type CircumstanceResolvers = EnumResolverSignature<{ ARBEIDSMIGRANT?: any, BEKENDHEID?: any, DAK_OF_THUISLOOS?: any, DETENTIE?: any, GEZIN?: any, GEZONDHEID?: any, GRENSSTREEK?: any, GROOT_GEZIN?: any, HERKOMST?: any, IN_HET_NIEUWS?: any, JUSTITIE?: any, MEERLING?: any, OPVANG?: any, PLEEGZORG?: any, SLACHTOFFER?: any, VLUCHTELING?: any, WONEN?: any, WOONWAGEN_OF_SCHIP?: any, ZELDZAAM_BEROEP?: any, ZELDZAME_ZIEKTE?: any, ZWARE_BEPERKING?: any }, ResolversTypes['Circumstance']>;

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ArticleStanding']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoarseningChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoarseningChoice'] = ResolversParentTypes['CoarseningChoice']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['CoarserValue']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['QuasiIdentifier'], ParentType, ContextType>;
  fromLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoarseningStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoarseningStep'] = ResolversParentTypes['CoarseningStep']> = {
  field?: Resolver<ResolversTypes['QuasiIdentifier'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoarserValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoarserValue'] = ResolversParentTypes['CoarserValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodebookDiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookDiscussion'] = ResolversParentTypes['CodebookDiscussion']> = {
  change?: Resolver<Maybe<ResolversTypes['ThreadChange']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CodebookEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookEntry'] = ResolversParentTypes['CodebookEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodebookVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodebookVersion'] = ResolversParentTypes['CodebookVersion']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoderPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoderPair'] = ResolversParentTypes['CoderPair']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  amountBand?: Resolver<Maybe<ResolversTypes['AmountBand']>, ParentType, ContextType>;
  attributable?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  codebookVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  culpability?: Resolver<Maybe<ResolversTypes['Culpability']>, ParentType, ContextType>;
  disproportionate?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doubt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  enforcementPhase?: Resolver<Maybe<ResolversTypes['EnforcementPhase']>, ParentType, ContextType>;
  grave?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalGround?: Resolver<Maybe<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  preventive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remedyKind?: Resolver<Maybe<ResolversTypes['RemedyKind']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepChecks?: Resolver<ReadonlyArray<ResolversTypes['StepCheck']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  tailoring?: Resolver<Maybe<ResolversTypes['Tailoring']>, ParentType, ContextType>;
  unintended?: Resolver<Maybe<ResolversTypes['TraitAnswer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingItem'] = ResolversParentTypes['CodingItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingPayload'] = ResolversParentTypes['CodingPayload']> = {
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CodingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingPolicy'] = ResolversParentTypes['CodingPolicy']> = {
  doubleShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  newCodeCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCodeMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CodingPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingPolicyPayload'] = ResolversParentTypes['CodingPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['CodingPolicy']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CombinationRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinationRisk'] = ResolversParentTypes['CombinationRisk']> = {
  inside?: Resolver<ResolversTypes['RiskGoal'], ParentType, ContextType>;
  placeCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['RiskGoal'], ParentType, ContextType>;
};

export type CountsAroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountsAround'] = ResolversParentTypes['CountsAround']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectation?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  kindsActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kindsReporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesActive?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourcesRegistered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CulpabilityResolvers = EnumResolverSignature<{ GEEN?: any, GROVE_SCHULD?: any, NORMAAL?: any, ONBEKEND?: any, OPZET?: any, VERMINDERD?: any }, ResolversTypes['Culpability']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidedByResolvers = EnumResolverSignature<{ AGREEMENT?: any, CHAIR?: any, SINGLE?: any }, ResolversTypes['DecidedBy']>;

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['DecidedBy'], ParentType, ContextType>;
  codebookUnclear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discussions?: Resolver<ReadonlyArray<ResolversTypes['CodebookDiscussion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ItemReason']>, ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type DifferingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferingItem'] = ResolversParentTypes['DifferingItem']> = {
  decided?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosureResolvers = EnumResolverSignature<{ BEPERKT?: any, OPENBAAR?: any, VERTROUWELIJK?: any }, ResolversTypes['Disclosure']>;

export type DisclosureMethodResolvers = EnumResolverSignature<{ HIDE?: any, ROUND?: any }, ResolversTypes['DisclosureMethod']>;

export type DisclosureRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureRules'] = ResolversParentTypes['DisclosureRules']> = {
  dominance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  insideThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DisclosureMethod'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureRulesPayload'] = ResolversParentTypes['DisclosureRulesPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['DisclosureRules']>, ParentType, ContextType>;
};

export type DurationResolvers = EnumResolverSignature<{ BLIJVEND?: any, EENMALIG?: any, JAREN?: any, MAANDEN?: any, WEKEN?: any }, ResolversTypes['Duration']>;

export type EffectResolvers = EnumResolverSignature<{ GEESTELIJK?: any, GEZIN?: any, GEZONDHEID?: any, INKOMEN?: any, KINDEREN?: any, RECHTSBESCHERMING?: any, SCHULDEN?: any, VERTROUWEN?: any, WERK?: any, WONEN?: any, ZORG?: any }, ResolversTypes['Effect']>;

export type EffectCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectCount'] = ResolversParentTypes['EffectCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
};

export type EnforcementPhaseResolvers = EnumResolverSignature<{ CONTROLE_OP_MAAT?: any, DIENSTVERLENING?: any, INFORMEREN_OP_MAAT?: any, SANCTIONEREN?: any }, ResolversTypes['EnforcementPhase']>;

export type EnterPeriodReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterPeriodReportPayload'] = ResolversParentTypes['EnterPeriodReportPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['PeriodReport']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  byYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['EffectCount']>, ParentType, ContextType>;
  firstPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalitySizes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisationKinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  otherKinds?: Resolver<Maybe<ResolversTypes['OtherKinds']>, ParentType, ContextType>;
  provinces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportingEvents?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEvent']>, ParentType, ContextType>;
  rulings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type EvidenceEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEvent'] = ResolversParentTypes['EvidenceEvent']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ReportingEvent'], ParentType, ContextType>;
};

export type ExceptionGroundResolvers = EnumResolverSignature<{ ALREADY_PUBLIC?: any, COMMON?: any, CONSENT?: any }, ResolversTypes['ExceptionGround']>;

export type ExpectationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedPayload'] = ResolversParentTypes['FeedPayload']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdResolvers = EnumResolverSignature<{ COST_SHARING?: any, COUPLE?: any, COUPLE_WITH_CHILDREN?: any, MORE_ADULTS?: any, ONE_ADULT?: any, OTHER?: any, SINGLE?: any, SINGLE_PARENT?: any }, ResolversTypes['Household']>;

export type ItemReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemReason'] = ResolversParentTypes['ItemReason']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type LawChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawChange'] = ResolversParentTypes['LawChange']> = {
  counts?: Resolver<Maybe<ResolversTypes['CountsAround']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type LegalGroundResolvers = EnumResolverSignature<{ AFSTEMMING?: any, AFWIJKEN_VAN_BELEIDSREGEL?: any, DRINGENDE_REDENEN?: any, EVENREDIGHEID?: any, HARDHEIDSCLAUSULE?: any, INFORMELE_OPLOSSING?: any, ZEER_DRINGENDE_REDENEN?: any }, ResolversTypes['LegalGround']>;

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  annex?: Resolver<Maybe<ResolversTypes['LetterDownload']>, ParentType, ContextType>;
  caseChanges?: Resolver<ReadonlyArray<ResolversTypes['LetterCaseChange']>, ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['LetterChapter']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['LetterComment']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloads?: Resolver<ReadonlyArray<ResolversTypes['LetterDownload']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['LetterNextStep']>, ParentType, ContextType>;
  secretBottlenecks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signingFor?: Resolver<Maybe<ResolversTypes['Signatory']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LetterStage'], ParentType, ContextType>;
  staleNumbers?: Resolver<ReadonlyArray<ResolversTypes['StaleNumber']>, ParentType, ContextType>;
  staleQuotes?: Resolver<ReadonlyArray<ResolversTypes['StaleQuote']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LetterStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LetterStepTaken']>, ParentType, ContextType>;
  toldBefore?: Resolver<ReadonlyArray<ResolversTypes['ToldBefore']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['LetterVersion']>, ParentType, ContextType, Partial<LetterVersionArgs>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['LetterVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterBlock'] = ResolversParentTypes['LetterBlock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterBlockKind'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['LetterParagraph']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['LetterTable']>, ParentType, ContextType>;
};

export type LetterBottleneckChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterBottleneckChange'] = ResolversParentTypes['LetterBottleneckChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterCaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterCaseChange'] = ResolversParentTypes['LetterCaseChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LetterCellChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterCellChange'] = ResolversParentTypes['LetterCellChange']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterChangeKindResolvers = EnumResolverSignature<{ ADDED?: any, CHANGED?: any, REMOVED?: any }, ResolversTypes['LetterChangeKind']>;

export type LetterChapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterChapter'] = ResolversParentTypes['LetterChapter']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signOffs?: Resolver<ReadonlyArray<ResolversTypes['LetterSignOff']>, ParentType, ContextType>;
};

export type LetterChapterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterChapterChange'] = ResolversParentTypes['LetterChapterChange']> = {
  came?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LetterCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterComment'] = ResolversParentTypes['LetterComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paragraphId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type LetterComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterComparison'] = ResolversParentTypes['LetterComparison']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['LetterBottleneckChange']>, ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['LetterChapterChange']>, ParentType, ContextType>;
  numbers?: Resolver<ReadonlyArray<ResolversTypes['LetterNumberChange']>, ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['LetterTableChange']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['LetterTextChange']>, ParentType, ContextType>;
};

export type LetterDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDownload'] = ResolversParentTypes['LetterDownload']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterHead'] = ResolversParentTypes['LetterHead']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNextStep'] = ResolversParentTypes['LetterNextStep']> = {
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['LetterObstacle']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LetterStep'], ParentType, ContextType>;
};

export type LetterNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNumber'] = ResolversParentTypes['LetterNumber']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterNumberChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNumberChange'] = ResolversParentTypes['LetterNumberChange']> = {
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterNumberNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNumberName'] = ResolversParentTypes['LetterNumberName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterObstacleResolvers = EnumResolverSignature<{ BOTTLENECKS_LEFT_OUT?: any, BOTTLENECKS_SECRET?: any, COUNTS_IN_DOUBT?: any, MISSING_SIGNATURES?: any, OPEN_COMMENTS?: any, PLACEHOLDERS?: any, STALE_NUMBERS?: any, STALE_QUOTES?: any, TYPED_NUMBERS?: any }, ResolversTypes['LetterObstacle']>;

export type LetterOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterOrder'] = ResolversParentTypes['LetterOrder']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Bottleneck']>>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterOrderPayload'] = ResolversParentTypes['LetterOrderPayload']> = {
  orders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LetterOrder']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LetterParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterParagraph'] = ResolversParentTypes['LetterParagraph']> = {
  dissent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['LetterRun']>, ParentType, ContextType>;
};

export type LetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterPayload'] = ResolversParentTypes['LetterPayload']> = {
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LetterQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterQuote'] = ResolversParentTypes['LetterQuote']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterRowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterRowChange'] = ResolversParentTypes['LetterRowChange']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['LetterCellChange']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterChangeKind'], ParentType, ContextType>;
};

export type LetterRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterRun'] = ResolversParentTypes['LetterRun']> = {
  numberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quoteOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterSection'] = ResolversParentTypes['LetterSection']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['LetterBlock']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterSignOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterSignOff'] = ResolversParentTypes['LetterSignOff']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dissent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Signatory'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SignOffState'], ParentType, ContextType>;
};

export type LetterStageResolvers = EnumResolverSignature<{ ANSWERED?: any, COMPOSED?: any, EDITING?: any, FROZEN?: any, REVIEW?: any, SENT?: any }, ResolversTypes['LetterStage']>;

export type LetterStatusResolvers = EnumResolverSignature<{ DRAFT?: any, FROZEN?: any }, ResolversTypes['LetterStatus']>;

export type LetterStepResolvers = EnumResolverSignature<{ ANSWER?: any, FREEZE?: any, SEND?: any, SUBMIT?: any, TAKE_BACK?: any }, ResolversTypes['LetterStep']>;

export type LetterStepTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterStepTaken'] = ResolversParentTypes['LetterStepTaken']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LetterStage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTable'] = ResolversParentTypes['LetterTable']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LetterTableRow']>, ParentType, ContextType>;
};

export type LetterTableChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTableChange'] = ResolversParentTypes['LetterTableChange']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterChangeKind'], ParentType, ContextType>;
  reordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LetterRowChange']>, ParentType, ContextType>;
};

export type LetterTableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTableRow'] = ResolversParentTypes['LetterTableRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['LetterRun']>, ParentType, ContextType>;
};

export type LetterTextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTextChange'] = ResolversParentTypes['LetterTextChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LetterVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterVersion'] = ResolversParentTypes['LetterVersion']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['LetterHead'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numbers?: Resolver<ReadonlyArray<ResolversTypes['LetterNumberName']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['LetterQuote']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['LetterSection']>, ParentType, ContextType>;
};

export type LifeEventResolvers = EnumResolverSignature<{ BAANVERLIES?: any, BEPERKING?: any, DIGITAAL?: any, GEBOORTE_OF_GEZIN?: any, GEEN?: any, LAAGGELETTERD?: any, ONBEKEND?: any, OVERLIJDEN_NAASTE?: any, PSYCHISCH?: any, SCHEIDING?: any, SCHULDEN?: any, TAAL?: any, VERHUIZING?: any, ZIEKTE?: any }, ResolversTypes['LifeEvent']>;

export type LikenessResolvers = EnumResolverSignature<{ ALIKE?: any, DIFFERENT?: any, SAME?: any }, ResolversTypes['Likeness']>;

export type LoginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LookAlikesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAlikes'] = ResolversParentTypes['LookAlikes']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['SimilarCase']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MappedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedCount'] = ResolversParentTypes['MappedCount']> = {
  thatYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeasureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureValue'] = ResolversParentTypes['MeasureValue']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AssociationMeasure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  bottlenecks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canRelabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codingsKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  leavesSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letterYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  precedents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalsMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalsShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryResponse'] = ResolversParentTypes['MinistryResponse']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinorityNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinorityNote'] = ResolversParentTypes['MinorityNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalitySizeResolvers = EnumResolverSignature<{ FROM_20K_TO_50K?: any, FROM_50K_TO_100K?: any, FROM_100K_TO_250K?: any, GT_50K?: any, GT_250K?: any, LT_20K?: any, LT_50K?: any }, ResolversTypes['MunicipalitySize']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addLetterParagraph?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationAddLetterParagraphArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  adjudicateCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAdjudicateCaseArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'answer' | 'id'>>;
  beginSecondFactor?: Resolver<ResolversTypes['SharedSecretPayload'], ParentType, ContextType, RequireFields<MutationBeginSecondFactorArgs, 'password'>>;
  changePassword?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'next'>>;
  changeThread?: Resolver<ResolversTypes['ThreadChangePayload'], ParentType, ContextType, RequireFields<MutationChangeThreadArgs, 'input'>>;
  checkSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationCheckSignalArgs, 'input'>>;
  coarsenCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCoarsenCaseArgs, 'input'>>;
  commentOnLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationCommentOnLetterArgs, 'input'>>;
  confirmSecondFactor?: Resolver<ResolversTypes['RecoveryCodesPayload'], ParentType, ContextType, RequireFields<MutationConfirmSecondFactorArgs, 'code'>>;
  createApiToken?: Resolver<ResolversTypes['ApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'days' | 'name'>>;
  createFeed?: Resolver<ResolversTypes['FeedPayload'], ParentType, ContextType>;
  decideThreadChange?: Resolver<ResolversTypes['ThreadChangePayload'], ParentType, ContextType, RequireFields<MutationDecideThreadChangeArgs, 'accept' | 'id' | 'reason'>>;
  deleteSavedSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationDeleteSavedSearchArgs, 'id'>>;
  draftLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationDraftLetterArgs, 'year'>>;
  editCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationEditCaseArgs, 'input'>>;
  editLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationEditLetterArgs, 'input'>>;
  endSecondFactor?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationEndSecondFactorArgs, 'code' | 'password'>>;
  enterPeriodReport?: Resolver<ResolversTypes['EnterPeriodReportPayload'], ParentType, ContextType, RequireFields<MutationEnterPeriodReportArgs, 'input'>>;
  freezeLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationFreezeLetterArgs, 'version' | 'year'>>;
  givePriorityPlace?: Resolver<ResolversTypes['PriorityPayload'], ParentType, ContextType, RequireFields<MutationGivePriorityPlaceArgs, 'input'>>;
  judgeWarning?: Resolver<ResolversTypes['WarningPayload'], ParentType, ContextType, RequireFields<MutationJudgeWarningArgs, 'input'>>;
  linkPrecedent?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationLinkPrecedentArgs, 'beside' | 'caseId' | 'precedentId'>>;
  login?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  loginAsDemo?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginAsDemoArgs, 'personId'>>;
  logout?: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadPayload'], ParentType, ContextType, Partial<MutationMarkNotificationsReadArgs>>;
  markSearchSeen?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationMarkSearchSeenArgs, 'id'>>;
  mergeCases?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMergeCasesArgs, 'input'>>;
  moveLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationMoveLetterArgs, 'input'>>;
  muteWarning?: Resolver<ResolversTypes['WarningPayload'], ParentType, ContextType, RequireFields<MutationMuteWarningArgs, 'input'>>;
  proposeThreadChange?: Resolver<ResolversTypes['ThreadChangePayload'], ParentType, ContextType, RequireFields<MutationProposeThreadChangeArgs, 'input'>>;
  publishCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationPublishCaseArgs, 'id' | 'version'>>;
  recordDiscussion?: Resolver<ResolversTypes['UnclearDecisionPayload'], ParentType, ContextType, RequireFields<MutationRecordDiscussionArgs, 'input'>>;
  recordResponse?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationRecordResponseArgs, 'input'>>;
  recordStep?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationRecordStepArgs, 'input'>>;
  relateCases?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRelateCasesArgs, 'caseId' | 'otherId'>>;
  removeLetterParagraph?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationRemoveLetterParagraphArgs, 'input'>>;
  removeReportingEvent?: Resolver<ResolversTypes['ReportingEventPayload'], ParentType, ContextType, RequireFields<MutationRemoveReportingEventArgs, 'id'>>;
  reopenCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'id' | 'reason' | 'version'>>;
  resetSecondFactor?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorArgs, 'personId'>>;
  resolveLetterComment?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationResolveLetterCommentArgs, 'commentId' | 'resolved' | 'year'>>;
  retagCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRetagCaseArgs, 'caseId' | 'changeId' | 'threadId'>>;
  retireThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationRetireThreadArgs, 'id' | 'reason' | 'version'>>;
  reviseSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationReviseSignalArgs, 'id' | 'input' | 'version'>>;
  revokeApiToken?: Resolver<ResolversTypes['ApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'id'>>;
  revokeFeed?: Resolver<ResolversTypes['RevokeFeedPayload'], ParentType, ContextType>;
  saveBottleneck?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationSaveBottleneckArgs, 'input'>>;
  saveCoding?: Resolver<ResolversTypes['CodingPayload'], ParentType, ContextType, RequireFields<MutationSaveCodingArgs, 'input'>>;
  saveMinorityNote?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationSaveMinorityNoteArgs, 'input'>>;
  saveReportingEvent?: Resolver<ResolversTypes['ReportingEventPayload'], ParentType, ContextType, RequireFields<MutationSaveReportingEventArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SavedSearchPayload'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  saveThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationSaveThreadArgs, 'input'>>;
  setAbsence?: Resolver<ResolversTypes['SkipWorkPayload'], ParentType, ContextType, Partial<MutationSetAbsenceArgs>>;
  setCodingPolicy?: Resolver<ResolversTypes['CodingPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetCodingPolicyArgs, 'input'>>;
  setDisclosureRules?: Resolver<ResolversTypes['DisclosureRulesPayload'], ParentType, ContextType, RequireFields<MutationSetDisclosureRulesArgs, 'input'>>;
  setPersonActive?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationSetPersonActiveArgs, 'active' | 'personId'>>;
  setPriorityWeights?: Resolver<ResolversTypes['PriorityPayload'], ParentType, ContextType, RequireFields<MutationSetPriorityWeightsArgs, 'input'>>;
  setRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationSetRoleArgs, 'input'>>;
  setSecondFactorRequired?: Resolver<ResolversTypes['SecondFactorRequiredPayload'], ParentType, ContextType, RequireFields<MutationSetSecondFactorRequiredArgs, 'required'>>;
  settleLetterOrder?: Resolver<ResolversTypes['LetterOrderPayload'], ParentType, ContextType, RequireFields<MutationSettleLetterOrderArgs, 'input'>>;
  signLetter?: Resolver<ResolversTypes['LetterPayload'], ParentType, ContextType, RequireFields<MutationSignLetterArgs, 'input'>>;
  skipWork?: Resolver<ResolversTypes['SkipWorkPayload'], ParentType, ContextType, RequireFields<MutationSkipWorkArgs, 'reason' | 'step' | 'subjectId'>>;
  splitCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSplitCaseArgs, 'input'>>;
  submitSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationSubmitSignalArgs, 'input'>>;
  switchOrganisation?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationSwitchOrganisationArgs, 'organisationId'>>;
  triageSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationTriageSignalArgs, 'input'>>;
  unmergeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationUnmergeCaseArgs, 'id' | 'reason' | 'version'>>;
  unmuteWarning?: Resolver<ResolversTypes['WarningPayload'], ParentType, ContextType, RequireFields<MutationUnmuteWarningArgs, 'id'>>;
  withdrawBottleneck?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationWithdrawBottleneckArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'id' | 'reason' | 'version'>>;
  withdrawSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSignalArgs, 'id'>>;
  withdrawStep?: Resolver<ResolversTypes['BottleneckPayload'], ParentType, ContextType, RequireFields<MutationWithdrawStepArgs, 'input'>>;
};

export type MuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mute'] = ResolversParentTypes['Mute']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NamedLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedLaw'] = ResolversParentTypes['NamedLaw']> = {
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  regulations?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bottleneck' | 'Case' | 'Coding' | 'Letter' | 'MinistryResponse' | 'MinorityNote' | 'Organisation' | 'Person' | 'Precedent' | 'Provision' | 'Regulation' | 'SavedSearch' | 'Signal' | 'Thread', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationKindResolvers = EnumResolverSignature<{ CASE_IN_LETTER?: any, CASE_MERGED?: any, CASE_PUBLISHED?: any, CASE_SPLIT?: any, CASE_WITHDRAWN?: any, CODEBOOK_DISCUSSED?: any, DECIDED_OTHERWISE?: any, FEEDBACK_READY?: any, QUESTION_ANSWERED?: any, QUESTION_ASKED?: any, QUESTION_CLOSED?: any, SEARCH_HITS?: any, SIGNAL_DECLINED?: any, SIGNAL_LINKED?: any, SIGNAL_RETURNED?: any, WARNINGS_FOUND?: any, WORK_HANDED_OVER?: any }, ResolversTypes['NotificationKind']>;

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationKindResolvers = EnumResolverSignature<{ ADVISORY?: any, CLIENT_COUNCIL?: any, EXECUTIVE_AGENCY?: any, LCR?: any, MUNICIPALITY?: any, NLA?: any, OPERATIONS?: any, RESEARCH?: any, SZW?: any, VNG?: any }, ResolversTypes['OrganisationKind']>;

export type OtherKindsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherKinds'] = ResolversParentTypes['OtherKinds']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutcomeResolvers = EnumResolverSignature<{ DEELS_OPGELOST?: any, LOOPT_NOG?: any, NIET_OPGELOST?: any, ONBEKEND?: any, OPGELOST_BINNEN_REGELS?: any }, ResolversTypes['Outcome']>;

export type OwnDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnDifference'] = ResolversParentTypes['OwnDifference']> = {
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DifferingItem']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnDifferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnDifferences'] = ResolversParentTypes['OwnDifferences']> = {
  differing?: Resolver<ReadonlyArray<ResolversTypes['OwnDifference']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodNumber'] = ResolversParentTypes['PeriodNumber']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodReport'] = ResolversParentTypes['PeriodReport']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ReadonlyArray<ResolversTypes['PeriodNumber']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savings?: Resolver<Maybe<ResolversTypes['AmountBand']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PlaceAnswerResolvers = EnumResolverSignature<{ NOT_OF_CLIENT?: any, NO_PLACE?: any }, ResolversTypes['PlaceAnswer']>;

export type PrecedentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Precedent'] = ResolversParentTypes['Precedent']> = {
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<PrecedentCasesArgs, 'first'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrecedentKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  standsBeside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PrecedentStandsBesideArgs, 'caseId'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrecedentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecedentConnection'] = ResolversParentTypes['PrecedentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrecedentEdge']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrecedentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecedentEdge'] = ResolversParentTypes['PrecedentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Precedent'], ParentType, ContextType>;
};

export type PrecedentKindResolvers = EnumResolverSignature<{ OMBUDSMAN?: any, POLICY_RULE?: any, RULING?: any }, ResolversTypes['PrecedentKind']>;

export type PriorityResolvers = EnumResolverSignature<{ HOOG?: any, LAAG?: any, MIDDEN?: any }, ResolversTypes['Priority']>;

export type PriorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityPayload'] = ResolversParentTypes['PriorityPayload']> = {
  priorities?: Resolver<Maybe<ResolversTypes['PriorityTable']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PriorityRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityRow'] = ResolversParentTypes['PriorityRow']> = {
  bottleneck?: Resolver<ResolversTypes['Bottleneck'], ParentType, ContextType>;
  formulaPlace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PriorityValue']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PriorityShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityShift'] = ResolversParentTypes['PriorityShift']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PriorityPart'], ParentType, ContextType>;
  tau?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PriorityTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityTable'] = ResolversParentTypes['PriorityTable']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['PriorityRow']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['PriorityShift']>, ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['PriorityWeights'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityValue'] = ResolversParentTypes['PriorityValue']> = {
  part?: Resolver<ResolversTypes['PriorityPart'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PriorityWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityWeights'] = ResolversParentTypes['PriorityWeights']> = {
  extent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  growth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProvinceResolvers = EnumResolverSignature<{ DRENTHE?: any, FLEVOLAND?: any, FRYSLAN?: any, GELDERLAND?: any, GRONINGEN?: any, LIMBURG?: any, NOORD_BRABANT?: any, NOORD_HOLLAND?: any, NOORD_NEDERLAND?: any, OOST_NEDERLAND?: any, OVERIJSSEL?: any, UTRECHT?: any, WEST_NEDERLAND?: any, ZEELAND?: any, ZUID_HOLLAND?: any, ZUID_NEDERLAND?: any }, ResolversTypes['Province']>;

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
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
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  shortCitation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicLetter'] = ResolversParentTypes['PublicLetter']> = {
  downloads?: Resolver<ReadonlyArray<ResolversTypes['LetterDownload']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuasiIdentifierResolvers = EnumResolverSignature<{ AGE_BAND?: any, BENEFIT?: any, CIRCUMSTANCE?: any, HOUSEHOLD?: any, MUNICIPALITY_SIZE?: any, PERIOD?: any, PROVINCE?: any }, ResolversTypes['QuasiIdentifier']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['AgreementReport'], ParentType, ContextType, Partial<QueryAgreementArgs>>;
  associations?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'threadId'>>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  bottleneck?: Resolver<Maybe<ResolversTypes['Bottleneck']>, ParentType, ContextType, RequireFields<QueryBottleneckArgs, 'id'>>;
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, Partial<QueryCaseArgs>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<QueryCitationsArgs, 'text'>>;
  codebook?: Resolver<ReadonlyArray<ResolversTypes['CodebookEntry']>, ParentType, ContextType>;
  codebookVersions?: Resolver<ReadonlyArray<ResolversTypes['CodebookVersion']>, ParentType, ContextType>;
  codingPolicy?: Resolver<ResolversTypes['CodingPolicy'], ParentType, ContextType>;
  combinationRisk?: Resolver<ResolversTypes['CombinationRisk'], ParentType, ContextType, RequireFields<QueryCombinationRiskArgs, 'input'>>;
  disclosureRules?: Resolver<ResolversTypes['DisclosureRules'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'year'>>;
  letterComparison?: Resolver<Maybe<ResolversTypes['LetterComparison']>, ParentType, ContextType, RequireFields<QueryLetterComparisonArgs, 'year'>>;
  letterNumber?: Resolver<Maybe<ResolversTypes['LetterNumber']>, ParentType, ContextType, RequireFields<QueryLetterNumberArgs, 'letterId' | 'numberId' | 'version'>>;
  letterOrders?: Resolver<ReadonlyArray<ResolversTypes['LetterOrder']>, ParentType, ContextType>;
  letterRenewal?: Resolver<Maybe<ResolversTypes['LetterComparison']>, ParentType, ContextType, RequireFields<QueryLetterRenewalArgs, 'year'>>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  looksLike?: Resolver<ResolversTypes['LookAlikes'], ParentType, ContextType, RequireFields<QueryLooksLikeArgs, 'first' | 'text'>>;
  looksLikeWords?: Resolver<ResolversTypes['LookAlikes'], ParentType, ContextType, RequireFields<QueryLooksLikeWordsArgs, 'first' | 'words'>>;
  mergePreview?: Resolver<Maybe<ResolversTypes['MergePreview']>, ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'caseId' | 'intoId'>>;
  myDifferences?: Resolver<ResolversTypes['OwnDifferences'], ParentType, ContextType>;
  nextToCode?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  periodReport?: Resolver<Maybe<ResolversTypes['PeriodReport']>, ParentType, ContextType, RequireFields<QueryPeriodReportArgs, 'period'>>;
  precedentSearch?: Resolver<ResolversTypes['PrecedentConnection'], ParentType, ContextType, RequireFields<QueryPrecedentSearchArgs, 'first' | 'words'>>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType, Partial<QueryPrecedentsArgs>>;
  priorities?: Resolver<ResolversTypes['PriorityTable'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisionSuggestions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionSuggestionsArgs, 'first' | 'text'>>;
  publicLetters?: Resolver<ReadonlyArray<ResolversTypes['PublicLetter']>, ParentType, ContextType>;
  reconsidered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryReconsideredArgs, 'reference'>>;
  regulations?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  reportingEvents?: Resolver<ReadonlyArray<ResolversTypes['ReportingEvent']>, ParentType, ContextType>;
  retags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Retag']>>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'explain' | 'first' | 'sort' | 'words'>>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType, RequireFields<QuerySignalArgs, 'id'>>;
  signals?: Resolver<ResolversTypes['SignalConnection'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'first'>>;
  splitPreview?: Resolver<Maybe<ResolversTypes['SplitPreview']>, ParentType, ContextType, RequireFields<QuerySplitPreviewArgs, 'caseId' | 'movingSignalIds' | 'sharedSignalIds'>>;
  suggestionQuality?: Resolver<ResolversTypes['SuggestionQuality'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType, RequireFields<QueryThreadArgs, 'id'>>;
  threadChange?: Resolver<Maybe<ResolversTypes['ThreadChange']>, ParentType, ContextType, RequireFields<QueryThreadChangeArgs, 'id'>>;
  threadChangePreview?: Resolver<Maybe<ResolversTypes['ThreadChangePreview']>, ParentType, ContextType, RequireFields<QueryThreadChangePreviewArgs, 'input'>>;
  threadChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ThreadChange']>>, ParentType, ContextType, Partial<QueryThreadChangesArgs>>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  unclearDecisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnclearDecision']>>, ParentType, ContextType, Partial<QueryUnclearDecisionsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType, RequireFields<QueryWarningArgs, 'id'>>;
  warningMonths?: Resolver<ReadonlyArray<ResolversTypes['SeenMonth']>, ParentType, ContextType>;
  warningMonthsToGo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningScore?: Resolver<ResolversTypes['WarningScore'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType, RequireFields<QueryWarningsArgs, 'month'>>;
  warningsOfYear?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType, RequireFields<QueryWarningsOfYearArgs, 'year'>>;
  yearsWithoutLetter?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type RareWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RareWord'] = ResolversParentTypes['RareWord']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryCodesPayload'] = ResolversParentTypes['RecoveryCodesPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ReferralResolvers = EnumResolverSignature<{ ANDERS?: any, GEMEENTE?: any, MAATWERKLOKET?: any, MINISTERIE?: any, OMBUDSMAN?: any, RECHTSHULP?: any }, ResolversTypes['Referral']>;

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bwbId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citationTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemedyKindResolvers = EnumResolverSignature<{ BELEID?: any, REGELGEVING?: any, UITVOERING?: any }, ResolversTypes['RemedyKind']>;

export type RepeatRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatRow'] = ResolversParentTypes['RepeatRow']> = {
  halfYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readByFirstCoder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  same?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sameByFirstCoder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReporterTypeResolvers = EnumResolverSignature<{ ARBEIDSINSPECTIE?: any, BURGER?: any, CLIENTENRAAD_LOKAAL?: any, GEMEENTE?: any, LCR?: any, MEDIA_OF_ONDERZOEK?: any, NAASTE_OF_BELANGENBEHARTIGER?: any, OMBUDSMAN?: any, PROFESSIONAL?: any, RECHTSPRAAK?: any, SVB?: any, UWV?: any, VNG?: any }, ResolversTypes['ReporterType']>;

export type ReportingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingEvent'] = ResolversParentTypes['ReportingEvent']> = {
  firstDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportingEventKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportingEventKindResolvers = EnumResolverSignature<{ CAMPAGNE?: any, MEDIA?: any }, ResolversTypes['ReportingEventKind']>;

export type ReportingEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingEventPayload'] = ResolversParentTypes['ReportingEventPayload']> = {
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportingEvent']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResponseKindResolvers = EnumResolverSignature<{ ELDERS_BELEGD?: any, GEEN_REACTIE?: any, IN_ONDERZOEK?: any, NIET_OVERGENOMEN?: any, OVERGENOMEN?: any }, ResolversTypes['ResponseKind']>;

export type RetagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retag'] = ResolversParentTypes['Retag']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ThreadChange'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type RevokeFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFeedPayload'] = ResolversParentTypes['RevokeFeedPayload']> = {
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RiskBandResolvers = EnumResolverSignature<{ FIVE_TO_NINE?: any, TEN_OR_MORE?: any, UNDER_FIVE?: any }, ResolversTypes['RiskBand']>;

export type RiskGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskGoal'] = ResolversParentTypes['RiskGoal']> = {
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CoarseningStep']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, CHAIR?: any, CODER?: any, DRAFTER?: any, RESEARCHER?: any, SUBMITTER?: any }, ResolversTypes['Role']>;

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SavedSearchHit']>, ParentType, ContextType, RequireFields<SavedSearchHitsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchHit'] = ResolversParentTypes['SavedSearchHit']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchPayload'] = ResolversParentTypes['SavedSearchPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partialFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippets?: Resolver<ReadonlyArray<ResolversTypes['Snippet']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['SearchReason']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchReasonKind'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SecondFactorRequiredPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorRequiredPayload'] = ResolversParentTypes['SecondFactorRequiredPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SeenMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenMonth'] = ResolversParentTypes['SeenMonth']> = {
  again?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesKindResolvers = EnumResolverSignature<{ PAIR?: any, PROVISION?: any, THREAD?: any }, ResolversTypes['SeriesKind']>;

export type SharedSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSecretPayload'] = ResolversParentTypes['SharedSecretPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignOffStateResolvers = EnumResolverSignature<{ AGREED?: any, DISSENT?: any, LAPSED?: any, OPEN?: any }, ResolversTypes['SignOffState']>;

export type SignOffVerdictResolvers = EnumResolverSignature<{ AGREED?: any, DISSENT?: any, WITHDRAWN?: any }, ResolversTypes['SignOffVerdict']>;

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  causeHint?: Resolver<Maybe<ResolversTypes['CauseHint']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['SignalCheck']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  coarsenings?: Resolver<ReadonlyArray<ResolversTypes['CoarseningChoice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodPractice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  harshEffect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likenesses?: Resolver<ReadonlyArray<ResolversTypes['SignalLikeness']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['TextMark']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['SignalMessage']>, ParentType, ContextType>;
  municipalitySize?: Resolver<Maybe<ResolversTypes['MunicipalitySize']>, ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  rareWords?: Resolver<ReadonlyArray<ResolversTypes['RareWord']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  reporterType?: Resolver<ResolversTypes['ReporterType'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['CombinationRisk']>, ParentType, ContextType, Partial<SignalRiskArgs>>;
  status?: Resolver<ResolversTypes['SignalStatus'], ParentType, ContextType>;
  stepChecks?: Resolver<ReadonlyArray<ResolversTypes['StepCheck']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldHaveHelped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalCheck'] = ResolversParentTypes['SignalCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  checklistVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notInOrder?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placesKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SignalLikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalLikeness'] = ResolversParentTypes['SignalLikeness']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Likeness'], ParentType, ContextType>;
};

export type SignalMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalMessage'] = ResolversParentTypes['SignalMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalMessageKind'], ParentType, ContextType>;
};

export type SignalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalPayload'] = ResolversParentTypes['SignalPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType>;
};

export type SignalStatusResolvers = EnumResolverSignature<{ CHECKED?: any, DECLINED?: any, LINKED?: any, QUESTIONED?: any, RECEIVED?: any, RETURNED?: any, WITHDRAWN?: any }, ResolversTypes['SignalStatus']>;

export type SignatoryResolvers = EnumResolverSignature<{ LCR?: any, NLA?: any, SZW?: any, VNG?: any }, ResolversTypes['Signatory']>;

export type SimilarCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarCase'] = ResolversParentTypes['SimilarCase']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  differentOutcome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkipWorkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipWorkPayload'] = ResolversParentTypes['SkipWorkPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SplitPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitPreview'] = ResolversParentTypes['SplitPreview']> = {
  bottlenecks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canRelabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codingsKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  letterYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  precedents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalsNew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaleNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleNumber'] = ResolversParentTypes['StaleNumber']> = {
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleQuote'] = ResolversParentTypes['StaleQuote']> = {
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCheck'] = ResolversParentTypes['StepCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ChecklistStep'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionBand'] = ResolversParentTypes['SuggestionBand']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionModel'] = ResolversParentTypes['SuggestionModel']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionPrecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionPrecision'] = ResolversParentTypes['SuggestionPrecision']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionQuality'] = ResolversParentTypes['SuggestionQuality']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['SuggestionBand']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['SuggestionPrecision']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['SuggestionModel']>, ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  threads?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
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

export type TagKindResolvers = EnumResolverSignature<{ ADDRESSEE?: any, CAUSE?: any, EFFECT?: any, PROVISION?: any, THREAD?: any }, ResolversTypes['TagKind']>;

export type TailoringResolvers = EnumResolverSignature<{ GEBODEN?: any, GEWEIGERD?: any, MOGELIJK_NIET_GEVRAAGD?: any, NIET_MOGELIJK?: any, ONBEKEND?: any }, ResolversTypes['Tailoring']>;

export type TakeBackGroundResolvers = EnumResolverSignature<{ INCORRECT?: any, ON_REQUEST?: any, OTHER?: any, RECOGNISABLE?: any, STRICTER_RULES?: any }, ResolversTypes['TakeBackGround']>;

export type TextMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextMark'] = ResolversParentTypes['TextMark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseCountsByYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  counterExample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasBundle?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappedCounts?: Resolver<ReadonlyArray<ResolversTypes['MappedCount']>, ParentType, ContextType>;
  movedFrom?: Resolver<ReadonlyArray<ResolversTypes['ThreadMapping']>, ParentType, ContextType>;
  movedTo?: Resolver<ReadonlyArray<ResolversTypes['ThreadMapping']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  precedents?: Resolver<ReadonlyArray<ResolversTypes['Precedent']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  scopeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ThreadVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadChange'] = ResolversParentTypes['ThreadChange']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThreadChangeKind'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openRetagCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThreadChangeState'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['ThreadWording']>, ParentType, ContextType>;
};

export type ThreadChangeKindResolvers = EnumResolverSignature<{ ADD?: any, MERGE?: any, RETIRE?: any, REWORD?: any, SPLIT?: any }, ResolversTypes['ThreadChangeKind']>;

export type ThreadChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadChangePayload'] = ResolversParentTypes['ThreadChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['ThreadChange']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ThreadChangePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadChangePreview'] = ResolversParentTypes['ThreadChangePreview']> = {
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<ThreadChangePreviewCasesArgs, 'first'>>;
  draftLetterYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  publishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadChangeStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, PROPOSED?: any, REJECTED?: any }, ResolversTypes['ThreadChangeState']>;

export type ThreadMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadMapping'] = ResolversParentTypes['ThreadMapping']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
};

export type ThreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadPayload'] = ResolversParentTypes['ThreadPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type ThreadVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadVersion'] = ResolversParentTypes['ThreadVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counterExample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadWording'] = ResolversParentTypes['ThreadWording']> = {
  counterExample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scopeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToldBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldBefore'] = ResolversParentTypes['ToldBefore']> = {
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraitAnswerResolvers = EnumResolverSignature<{ JA?: any, NEE?: any, ONDUIDELIJK?: any }, ResolversTypes['TraitAnswer']>;

export type TrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TrendDirection'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendDirectionResolvers = EnumResolverSignature<{ DOWN?: any, STEADY?: any, UP?: any }, ResolversTypes['TrendDirection']>;

export type TriageOutcomeResolvers = EnumResolverSignature<{ DECLINED?: any, EXISTING_CASE?: any, NEW_CASE?: any, QUESTION?: any }, ResolversTypes['TriageOutcome']>;

export type UnclearDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnclearDecision'] = ResolversParentTypes['UnclearDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  discussions?: Resolver<ReadonlyArray<ResolversTypes['CodebookDiscussion']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CodingItem']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnclearDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnclearDecisionPayload'] = ResolversParentTypes['UnclearDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['UnclearDecision']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ CAMPAGNE?: any, TERECHT?: any, TOEVAL?: any }, ResolversTypes['Verdict']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  apiTokens?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, Partial<ViewerColleaguesArgs>>;
  feedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  load?: Resolver<ReadonlyArray<ResolversTypes['WorkLoad']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<ViewerNotificationsArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  savedSearches?: Resolver<ReadonlyArray<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondFactorDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<ViewerWaitingArgs, 'first'>>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  alarmJudgement?: Resolver<Maybe<ResolversTypes['AlarmJudgement']>, ParentType, ContextType>;
  alarmMonths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  bottleneck?: Resolver<Maybe<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  countMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ReportingEvent']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeriesKind'], ParentType, ContextType>;
  lastJudgement?: Resolver<Maybe<ResolversTypes['AlarmJudgement']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['WarningMethod']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['WarningMonth']>, ParentType, ContextType>;
  mute?: Resolver<Maybe<ResolversTypes['Mute']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['WarningStrength'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type WarningMethodResolvers = EnumResolverSignature<{ DOUBLING?: any, FIRST?: any, JUMP?: any, SEASON?: any, YEARS?: any }, ResolversTypes['WarningMethod']>;

export type WarningMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningMonth'] = ResolversParentTypes['WarningMonth']> = {
  bound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningPayload'] = ResolversParentTypes['WarningPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type WarningScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningScore'] = ResolversParentTypes['WarningScore']> = {
  campagne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terecht?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toeval?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningStrengthResolvers = EnumResolverSignature<{ STRONG?: any, WEAK?: any }, ResolversTypes['WarningStrength']>;

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedOverBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkStep'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkLoad'] = ResolversParentTypes['WorkLoad']> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkStep'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkStepResolvers = EnumResolverSignature<{ ANSWER?: any, CHECK?: any, CODE?: any, DECIDE?: any, PUBLISH?: any, TRIAGE?: any }, ResolversTypes['WorkStep']>;

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearStatusResolvers = EnumResolverSignature<{ AANHOUDEND?: any, DEELS_OPGELOST?: any, GEEN_MIDDELEN?: any, IN_BEHANDELING?: any, NIET_OVERGENOMEN?: any, NIEUW?: any, OPGELOST?: any, TERUGGEKEERD?: any }, ResolversTypes['YearStatus']>;

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  Addressee?: AddresseeResolvers;
  AgeBand?: AgeBandResolvers;
  AgreementFigure?: AgreementFigureResolvers<ContextType>;
  AgreementReport?: AgreementReportResolvers<ContextType>;
  AgreementRow?: AgreementRowResolvers<ContextType>;
  AlarmJudgement?: AlarmJudgementResolvers<ContextType>;
  AmountBand?: AmountBandResolvers;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenPayload?: ApiTokenPayloadResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Benefit?: BenefitResolvers;
  Bottleneck?: BottleneckResolvers<ContextType>;
  BottleneckKind?: BottleneckKindResolvers;
  BottleneckPayload?: BottleneckPayloadResolvers<ContextType>;
  BottleneckStage?: BottleneckStageResolvers;
  BottleneckStep?: BottleneckStepResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseKind?: CaseKindResolvers;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CaseRelation?: CaseRelationResolvers<ContextType>;
  CaseRelationKind?: CaseRelationKindResolvers;
  CaseStatus?: CaseStatusResolvers;
  CaseVersion?: CaseVersionResolvers<ContextType>;
  Cause?: CauseResolvers;
  CauseHint?: CauseHintResolvers;
  Certainty?: CertaintyResolvers;
  Channel?: ChannelResolvers;
  ChecklistStep?: ChecklistStepResolvers;
  Circumstance?: CircumstanceResolvers;
  Citation?: CitationResolvers<ContextType>;
  CoarseningChoice?: CoarseningChoiceResolvers<ContextType>;
  CoarseningStep?: CoarseningStepResolvers<ContextType>;
  CoarserValue?: CoarserValueResolvers<ContextType>;
  CodebookDiscussion?: CodebookDiscussionResolvers<ContextType>;
  CodebookEntry?: CodebookEntryResolvers<ContextType>;
  CodebookVersion?: CodebookVersionResolvers<ContextType>;
  CoderPair?: CoderPairResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  CodingItem?: CodingItemResolvers<ContextType>;
  CodingPayload?: CodingPayloadResolvers<ContextType>;
  CodingPolicy?: CodingPolicyResolvers<ContextType>;
  CodingPolicyPayload?: CodingPolicyPayloadResolvers<ContextType>;
  CombinationRisk?: CombinationRiskResolvers<ContextType>;
  CountsAround?: CountsAroundResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Culpability?: CulpabilityResolvers;
  DateTime?: GraphQLScalarType;
  DecidedBy?: DecidedByResolvers;
  Decision?: DecisionResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  DifferingItem?: DifferingItemResolvers<ContextType>;
  Disclosure?: DisclosureResolvers;
  DisclosureMethod?: DisclosureMethodResolvers;
  DisclosureRules?: DisclosureRulesResolvers<ContextType>;
  DisclosureRulesPayload?: DisclosureRulesPayloadResolvers<ContextType>;
  Duration?: DurationResolvers;
  Effect?: EffectResolvers;
  EffectCount?: EffectCountResolvers<ContextType>;
  EnforcementPhase?: EnforcementPhaseResolvers;
  EnterPeriodReportPayload?: EnterPeriodReportPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceEvent?: EvidenceEventResolvers<ContextType>;
  ExceptionGround?: ExceptionGroundResolvers;
  Expectation?: ExpectationResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FeedPayload?: FeedPayloadResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Household?: HouseholdResolvers;
  ItemReason?: ItemReasonResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LawChange?: LawChangeResolvers<ContextType>;
  LegalGround?: LegalGroundResolvers;
  Letter?: LetterResolvers<ContextType>;
  LetterBlock?: LetterBlockResolvers<ContextType>;
  LetterBottleneckChange?: LetterBottleneckChangeResolvers<ContextType>;
  LetterCaseChange?: LetterCaseChangeResolvers<ContextType>;
  LetterCellChange?: LetterCellChangeResolvers<ContextType>;
  LetterChangeKind?: LetterChangeKindResolvers;
  LetterChapter?: LetterChapterResolvers<ContextType>;
  LetterChapterChange?: LetterChapterChangeResolvers<ContextType>;
  LetterComment?: LetterCommentResolvers<ContextType>;
  LetterComparison?: LetterComparisonResolvers<ContextType>;
  LetterDownload?: LetterDownloadResolvers<ContextType>;
  LetterHead?: LetterHeadResolvers<ContextType>;
  LetterNextStep?: LetterNextStepResolvers<ContextType>;
  LetterNumber?: LetterNumberResolvers<ContextType>;
  LetterNumberChange?: LetterNumberChangeResolvers<ContextType>;
  LetterNumberName?: LetterNumberNameResolvers<ContextType>;
  LetterObstacle?: LetterObstacleResolvers;
  LetterOrder?: LetterOrderResolvers<ContextType>;
  LetterOrderPayload?: LetterOrderPayloadResolvers<ContextType>;
  LetterParagraph?: LetterParagraphResolvers<ContextType>;
  LetterPayload?: LetterPayloadResolvers<ContextType>;
  LetterQuote?: LetterQuoteResolvers<ContextType>;
  LetterRowChange?: LetterRowChangeResolvers<ContextType>;
  LetterRun?: LetterRunResolvers<ContextType>;
  LetterSection?: LetterSectionResolvers<ContextType>;
  LetterSignOff?: LetterSignOffResolvers<ContextType>;
  LetterStage?: LetterStageResolvers;
  LetterStatus?: LetterStatusResolvers;
  LetterStep?: LetterStepResolvers;
  LetterStepTaken?: LetterStepTakenResolvers<ContextType>;
  LetterTable?: LetterTableResolvers<ContextType>;
  LetterTableChange?: LetterTableChangeResolvers<ContextType>;
  LetterTableRow?: LetterTableRowResolvers<ContextType>;
  LetterTextChange?: LetterTextChangeResolvers<ContextType>;
  LetterVersion?: LetterVersionResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers;
  Likeness?: LikenessResolvers;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  LookAlikes?: LookAlikesResolvers<ContextType>;
  MappedCount?: MappedCountResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  MeasureValue?: MeasureValueResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MinistryResponse?: MinistryResponseResolvers<ContextType>;
  MinorityNote?: MinorityNoteResolvers<ContextType>;
  MunicipalitySize?: MunicipalitySizeResolvers;
  Mutation?: MutationResolvers<ContextType>;
  Mute?: MuteResolvers<ContextType>;
  NamedLaw?: NamedLawResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationKind?: NotificationKindResolvers;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  OtherKinds?: OtherKindsResolvers<ContextType>;
  Outcome?: OutcomeResolvers;
  OwnDifference?: OwnDifferenceResolvers<ContextType>;
  OwnDifferences?: OwnDifferencesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodNumber?: PeriodNumberResolvers<ContextType>;
  PeriodReport?: PeriodReportResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PlaceAnswer?: PlaceAnswerResolvers;
  Precedent?: PrecedentResolvers<ContextType>;
  PrecedentConnection?: PrecedentConnectionResolvers<ContextType>;
  PrecedentEdge?: PrecedentEdgeResolvers<ContextType>;
  PrecedentKind?: PrecedentKindResolvers;
  Priority?: PriorityResolvers;
  PriorityPayload?: PriorityPayloadResolvers<ContextType>;
  PriorityRow?: PriorityRowResolvers<ContextType>;
  PriorityShift?: PriorityShiftResolvers<ContextType>;
  PriorityTable?: PriorityTableResolvers<ContextType>;
  PriorityValue?: PriorityValueResolvers<ContextType>;
  PriorityWeights?: PriorityWeightsResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Province?: ProvinceResolvers;
  Provision?: ProvisionResolvers<ContextType>;
  PublicLetter?: PublicLetterResolvers<ContextType>;
  QuasiIdentifier?: QuasiIdentifierResolvers;
  Query?: QueryResolvers<ContextType>;
  RareWord?: RareWordResolvers<ContextType>;
  RecoveryCodesPayload?: RecoveryCodesPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers;
  Regulation?: RegulationResolvers<ContextType>;
  RemedyKind?: RemedyKindResolvers;
  RepeatRow?: RepeatRowResolvers<ContextType>;
  ReporterType?: ReporterTypeResolvers;
  ReportingEvent?: ReportingEventResolvers<ContextType>;
  ReportingEventKind?: ReportingEventKindResolvers;
  ReportingEventPayload?: ReportingEventPayloadResolvers<ContextType>;
  ResponseKind?: ResponseKindResolvers;
  Retag?: RetagResolvers<ContextType>;
  RevokeFeedPayload?: RevokeFeedPayloadResolvers<ContextType>;
  RiskBand?: RiskBandResolvers;
  RiskGoal?: RiskGoalResolvers<ContextType>;
  Role?: RoleResolvers;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchHit?: SavedSearchHitResolvers<ContextType>;
  SavedSearchPayload?: SavedSearchPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchReason?: SearchReasonResolvers<ContextType>;
  SecondFactorRequiredPayload?: SecondFactorRequiredPayloadResolvers<ContextType>;
  SeenMonth?: SeenMonthResolvers<ContextType>;
  SeriesKind?: SeriesKindResolvers;
  SharedSecretPayload?: SharedSecretPayloadResolvers<ContextType>;
  SignOffState?: SignOffStateResolvers;
  SignOffVerdict?: SignOffVerdictResolvers;
  Signal?: SignalResolvers<ContextType>;
  SignalCheck?: SignalCheckResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SignalLikeness?: SignalLikenessResolvers<ContextType>;
  SignalMessage?: SignalMessageResolvers<ContextType>;
  SignalPayload?: SignalPayloadResolvers<ContextType>;
  SignalStatus?: SignalStatusResolvers;
  Signatory?: SignatoryResolvers;
  SimilarCase?: SimilarCaseResolvers<ContextType>;
  SkipWorkPayload?: SkipWorkPayloadResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  SplitPreview?: SplitPreviewResolvers<ContextType>;
  StaleNumber?: StaleNumberResolvers<ContextType>;
  StaleQuote?: StaleQuoteResolvers<ContextType>;
  StepCheck?: StepCheckResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionBand?: SuggestionBandResolvers<ContextType>;
  SuggestionModel?: SuggestionModelResolvers<ContextType>;
  SuggestionPrecision?: SuggestionPrecisionResolvers<ContextType>;
  SuggestionQuality?: SuggestionQualityResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagKind?: TagKindResolvers;
  Tailoring?: TailoringResolvers;
  TakeBackGround?: TakeBackGroundResolvers;
  TextMark?: TextMarkResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadChange?: ThreadChangeResolvers<ContextType>;
  ThreadChangeKind?: ThreadChangeKindResolvers;
  ThreadChangePayload?: ThreadChangePayloadResolvers<ContextType>;
  ThreadChangePreview?: ThreadChangePreviewResolvers<ContextType>;
  ThreadChangeState?: ThreadChangeStateResolvers;
  ThreadMapping?: ThreadMappingResolvers<ContextType>;
  ThreadPayload?: ThreadPayloadResolvers<ContextType>;
  ThreadVersion?: ThreadVersionResolvers<ContextType>;
  ThreadWording?: ThreadWordingResolvers<ContextType>;
  ToldBefore?: ToldBeforeResolvers<ContextType>;
  TraitAnswer?: TraitAnswerResolvers;
  Trend?: TrendResolvers<ContextType>;
  TrendDirection?: TrendDirectionResolvers;
  TriageOutcome?: TriageOutcomeResolvers;
  UnclearDecision?: UnclearDecisionResolvers<ContextType>;
  UnclearDecisionPayload?: UnclearDecisionPayloadResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WarningMethod?: WarningMethodResolvers;
  WarningMonth?: WarningMonthResolvers<ContextType>;
  WarningPayload?: WarningPayloadResolvers<ContextType>;
  WarningScore?: WarningScoreResolvers<ContextType>;
  WarningStrength?: WarningStrengthResolvers;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkLoad?: WorkLoadResolvers<ContextType>;
  WorkStep?: WorkStepResolvers;
  YearCount?: YearCountResolvers<ContextType>;
  YearStatus?: YearStatusResolvers;
};

