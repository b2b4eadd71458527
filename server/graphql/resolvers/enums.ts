// The names of codes in the API and the codes behind them, from the same lists the database checks.
import { CHECKLIST_STEPS } from '#core/checklist.ts'
import * as codes from '#core/codes.ts'
import { DISCLOSURE_METHODS } from '#core/disclosure/threshold.ts'
import { enumKey } from '#core/enumKey.ts'
import { CHANGE_KINDS } from '#core/letter/compareTables.ts'
import * as letterCodes from '#core/letterCodes.ts'
import { NOTIFICATION_KINDS } from '#core/notification.ts'
import * as personCodes from '#core/personCodes.ts'
import { CASE_RELATIONS } from '#core/reshaping.ts'
import { RISK_BANDS } from '#core/risk/combinationRisk.ts'
import { QUASI_IDENTIFIERS } from '#core/risk/ladders.ts'
import { PLACE_ANSWERS } from '#core/signalPlaces.ts'
import { TAKE_BACK_GROUNDS } from '#core/takeBack.ts'
import { DIRECTIONS } from '#core/trend.ts'
import { EVENT_KINDS, VERDICTS } from '#core/warning/judging.ts'
import { WARNING_METHODS } from '#core/warning/monitor.ts'
import { SERIES_KINDS, WARNING_STRENGTHS } from '#core/warning/warnings.ts'
import { WORK_STEPS } from '#core/workSteps.ts'

const valuesOf = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.map((code) => [enumKey(code), code]))

export const enums = {
  Addressee: valuesOf(codes.ADDRESSEES),
  AgeBand: valuesOf(personCodes.AGE_BANDS),
  AmountBand: valuesOf(codes.AMOUNT_BANDS),
  Benefit: valuesOf(personCodes.BENEFITS),
  BottleneckKind: valuesOf(codes.BOTTLENECK_KINDS),
  BottleneckStage: valuesOf(codes.BOTTLENECK_STAGES),
  CaseKind: valuesOf(codes.CASE_KINDS),
  CaseRelationKind: valuesOf(CASE_RELATIONS),
  CaseStatus: valuesOf(codes.CASE_STATUSES),
  Cause: valuesOf(codes.CAUSES),
  CauseHint: valuesOf(codes.CAUSE_HINTS),
  Certainty: valuesOf(codes.CERTAINTIES),
  Channel: valuesOf(codes.CHANNELS),
  ChecklistStep: valuesOf(CHECKLIST_STEPS),
  Circumstance: valuesOf(personCodes.CIRCUMSTANCES),
  Culpability: valuesOf(codes.CULPABILITIES),
  DecidedBy: valuesOf(codes.DECIDED_BY),
  Disclosure: valuesOf(codes.DISCLOSURES),
  Duration: valuesOf(codes.DURATIONS),
  Effect: valuesOf(codes.EFFECTS),
  EnforcementPhase: valuesOf(codes.ENFORCEMENT_PHASES),
  ExceptionGround: valuesOf(codes.EXCEPTION_GROUNDS),
  TakeBackGround: valuesOf(TAKE_BACK_GROUNDS),
  Household: valuesOf(personCodes.HOUSEHOLDS),
  LegalGround: valuesOf(codes.LEGAL_GROUNDS),
  Likeness: valuesOf(codes.LIKENESSES),
  LifeEvent: valuesOf(personCodes.LIFE_EVENTS),
  LetterChangeKind: valuesOf(CHANGE_KINDS),
  LetterObstacle: valuesOf(letterCodes.LETTER_OBSTACLES),
  LetterStage: valuesOf(letterCodes.LETTER_STAGES),
  LetterStatus: valuesOf(letterCodes.LETTER_STATUSES),
  LetterStep: valuesOf(letterCodes.LETTER_STEPS),
  MunicipalitySize: valuesOf(personCodes.MUNICIPALITY_SIZES),
  NotificationKind: valuesOf(NOTIFICATION_KINDS),
  ReportingEventKind: valuesOf(EVENT_KINDS),
  TrendDirection: valuesOf(DIRECTIONS),
  SeriesKind: valuesOf(SERIES_KINDS),
  Verdict: valuesOf(VERDICTS),
  WarningMethod: valuesOf(WARNING_METHODS),
  WarningStrength: valuesOf(WARNING_STRENGTHS),
  OrganisationKind: valuesOf(codes.ORGANISATION_KINDS),
  Outcome: valuesOf(codes.OUTCOMES),
  PlaceAnswer: valuesOf(PLACE_ANSWERS),
  PrecedentKind: valuesOf(codes.PRECEDENT_KINDS),
  Priority: valuesOf(codes.PRIORITIES),
  Province: valuesOf(personCodes.PROVINCES),
  // Named after the columns they stand for, in which a capital begins a word.
  QuasiIdentifier: Object.fromEntries(
    QUASI_IDENTIFIERS.map((field) => [enumKey(field.replace(/[A-Z]/g, '_$&')), field]),
  ),
  Referral: valuesOf(codes.REFERRALS),
  RemedyKind: valuesOf(codes.REMEDY_KINDS),
  ReporterType: valuesOf(codes.REPORTER_TYPES),
  ResponseKind: valuesOf(letterCodes.RESPONSE_KINDS),
  DisclosureMethod: valuesOf(DISCLOSURE_METHODS),
  RiskBand: valuesOf(RISK_BANDS),
  Role: valuesOf(codes.ROLES),
  Signatory: valuesOf(letterCodes.SIGNATORIES),
  SignalStatus: valuesOf(codes.SIGNAL_STATUSES),
  SignOffState: valuesOf(letterCodes.SIGN_OFF_STATES),
  SignOffVerdict: valuesOf(letterCodes.SIGN_OFF_VERDICTS),
  TagKind: valuesOf(codes.TAG_KINDS),
  Tailoring: valuesOf(codes.TAILORINGS),
  ThreadChangeKind: valuesOf(codes.THREAD_CHANGE_KINDS),
  ThreadChangeState: valuesOf(codes.THREAD_CHANGE_STATES),
  TraitAnswer: valuesOf(codes.TRAIT_ANSWERS),
  TriageOutcome: valuesOf(codes.TRIAGE_OUTCOMES),
  WorkStep: valuesOf(WORK_STEPS),
  YearStatus: valuesOf(codes.YEAR_STATUSES),
}
