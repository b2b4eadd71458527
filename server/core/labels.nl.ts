// Every Dutch label of a code, by list: the one place web, API, search and letter take their words from.
import * as codebook from './labels/codebook.nl.ts'
import * as person from './labels/person.nl.ts'
import * as workflow from './labels/workflow.nl.ts'

/** The labels by list. The name of a list is the name of its type in `codes.ts`, in lower camel case. */
export const LABELS = {
  role: workflow.roleLabels,
  organisationKind: workflow.organisationKindLabels,
  signalStatus: workflow.signalStatusLabels,
  ownSignalStatus: workflow.ownSignalStatusLabels,
  reporterType: workflow.reporterTypeLabels,
  channel: workflow.channelLabels,
  caseStatus: workflow.caseStatusLabels,
  exceptionGround: workflow.exceptionGroundLabels,
  takeBackGround: workflow.takeBackGroundLabels,
  caseKind: workflow.caseKindLabels,
  disclosure: workflow.disclosureLabels,
  tagKind: workflow.tagKindLabels,
  triageOutcome: workflow.triageOutcomeLabels,
  referral: workflow.referralLabels,
  likeness: workflow.likenessLabels,
  bottleneckKind: workflow.bottleneckKindLabels,
  bottleneckStage: workflow.bottleneckStageLabels,
  yearStatus: workflow.yearStatusLabels,
  priority: workflow.priorityLabels,
  responseKind: workflow.responseKindLabels,
  letterStatus: workflow.letterStatusLabels,
  letterStage: workflow.letterStageLabels,
  letterStep: workflow.letterStepLabels,
  letterObstacle: workflow.letterObstacleLabels,
  signatory: workflow.signatoryLabels,
  signOffVerdict: workflow.signOffVerdictLabels,
  signOffState: workflow.signOffStateLabels,
  threadChangeKind: workflow.threadChangeKindLabels,
  threadChangeState: workflow.threadChangeStateLabels,
  cause: codebook.causeLabels,
  causeHint: codebook.causeHintLabels,
  effect: codebook.effectLabels,
  duration: codebook.durationLabels,
  amountBand: codebook.amountBandLabels,
  severity: codebook.severityLabels,
  trait: codebook.traitLabels,
  traitAnswer: codebook.traitAnswerLabels,
  tailoring: codebook.tailoringLabels,
  remedyKind: codebook.remedyKindLabels,
  addressee: codebook.addresseeLabels,
  outcome: codebook.outcomeLabels,
  legalGround: codebook.legalGroundLabels,
  culpability: codebook.culpabilityLabels,
  enforcementPhase: codebook.enforcementPhaseLabels,
  precedentKind: codebook.precedentKindLabels,
  certainty: codebook.certaintyLabels,
  placeAnswer: codebook.placeAnswerLabels,
  checklistItem: codebook.checklistItemLabels,
  checklistPoint: codebook.checklistPointLabels,
  checklistStep: codebook.checklistStepLabels,
  household: person.householdLabels,
  ageBand: person.ageBandLabels,
  municipalitySize: person.municipalitySizeLabels,
  benefit: person.benefitLabels,
  circumstance: person.circumstanceLabels,
  lifeEvent: person.lifeEventLabels,
} as const

/** The name of a list of codes that has labels. */
export type LabelList = keyof typeof LABELS
/** The codes of one list. */
export type CodeOf<L extends LabelList> = keyof (typeof LABELS)[L]

/** The Dutch label of a code, as in `labelOf('cause', 'samenloop')`. */
export const labelOf = <L extends LabelList>(list: L, code: CodeOf<L>): (typeof LABELS)[L][CodeOf<L>] =>
  LABELS[list][code]
