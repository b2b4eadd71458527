/**
 * The closed lists of the codebook and of the work flow, one spelling from database column to API to label.
 * Work-flow codes are English; codebook values keep the Dutch code of the source (see docs/codebook.md).
 * Dutch labels stand in `labels.nl.ts`.
 */

/** What a person may do within an organisation (rol). */
export const ROLES = ['submitter', 'coder', 'chair', 'drafter', 'researcher', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The kinds of organisation; the only thing about a submitter that most roles may know. */
export const ORGANISATION_KINDS = [
  'lcr',
  'vng',
  'nla',
  'szw',
  'client_council',
  'municipality',
  'executive_agency',
  'advisory',
  'research',
  'operations',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** The way of a signal (signaal), from hand-in to its place in a case. */
export const SIGNAL_STATUSES = [
  'received',
  'returned',
  'checked',
  'questioned',
  'linked',
  'declined',
  'withdrawn',
] as const
export type SignalStatus = (typeof SIGNAL_STATUSES)[number]

/** Who saw it happen (signaalbron); the submitter is the organisation that passes it on. */
export const REPORTER_TYPES = [
  'burger',
  'naaste_of_belangenbehartiger',
  'professional',
  'gemeente',
  'clientenraad_lokaal',
  'lcr',
  'vng',
  'arbeidsinspectie',
  'uwv',
  'svb',
  'ombudsman',
  'rechtspraak',
  'media_of_onderzoek',
] as const
export type ReporterType = (typeof REPORTER_TYPES)[number]

/** How a signal came in. */
export const CHANNELS = ['form', 'import', 'api'] as const
export type Channel = (typeof CHANNELS)[number]

/** The way of a case (casus). */
export const CASE_STATUSES = ['coding', 'disputed', 'decided', 'published', 'withdrawn'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

/** Why a case may be published although few in the collection fit its description. */
export const EXCEPTION_GROUNDS = ['common', 'consent', 'already_public'] as const
export type ExceptionGround = (typeof EXCEPTION_GROUNDS)[number]

/** Harsh cases, and cases in which prevention or tailoring avoided harm. */
export const CASE_KINDS = ['harsh_effect', 'good_practice', 'threat'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** Why it went wrong (aard van de oorzaak). */
export const CAUSES = [
  'wet_te_hard',
  'maatwerk_onmogelijk',
  'lokale_regel_te_streng',
  'ruimte_niet_herkend',
  'ruimte_niet_bruikbaar',
  'maatwerk_niet_geboden',
  'beslisfout',
  'signaal_genegeerd',
  'systeem_of_proces',
  'samenloop',
  'communicatie_of_preventie',
  'doenvermogen',
  'gegevens_onjuist',
  'keten',
  'bejegening',
  'handhaafbaarheid',
  'nog_te_duiden',
] as const
export type Cause = (typeof CAUSES)[number]

/** What a submitter may say about the cause; coders choose the finer `Cause`. */
export const CAUSE_HINTS = [
  'wet',
  'maatwerkruimte_ontbreekt',
  'maatwerk_niet_benut',
  'uitvoering',
  'samenloop',
  'communicatie',
] as const
export type CauseHint = (typeof CAUSE_HINTS)[number]

/** What it did to the person (effect). */
export const EFFECTS = [
  'inkomen',
  'schulden',
  'wonen',
  'gezondheid',
  'geestelijk',
  'gezin',
  'kinderen',
  'werk',
  'zorg',
  'vertrouwen',
  'rechtsbescherming',
] as const
export type Effect = (typeof EFFECTS)[number]

/** How long the effect lasted (duur). */
export const DURATIONS = ['eenmalig', 'weken', 'maanden', 'jaren', 'blijvend'] as const
export type Duration = (typeof DURATIONS)[number]

/** Amounts in classes of euros; exact amounts are never coded. */
export const AMOUNT_BANDS = [
  'tot_500',
  'tot_2500',
  'tot_10000',
  'tot_25000',
  'tot_100000',
  'meer',
  'onbekend',
] as const
export type AmountBand = (typeof AMOUNT_BANDS)[number]

/** The four traits of a harsh effect (hardvochtig effect), each answered apart. */
export const TRAITS = ['ernstig', 'onevenredig', 'onbedoeld', 'toerekenbaar'] as const
export type Trait = (typeof TRAITS)[number]
export const TRAIT_ANSWERS = ['ja', 'nee', 'onduidelijk'] as const
export type TraitAnswer = (typeof TRAIT_ANSWERS)[number]

/** What happened with the room for tailoring (maatwerk). */
export const TAILORINGS = [
  'niet_mogelijk',
  'mogelijk_niet_gevraagd',
  'geweigerd',
  'geboden',
  'onbekend',
] as const
export type Tailoring = (typeof TAILORINGS)[number]

/** The kinds of solution (soort oplossing). */
export const REMEDY_KINDS = ['beleid', 'regelgeving', 'uitvoering'] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]

/** Who can carry out the solution (adressaat). */
export const ADDRESSEES = [
  'szw',
  'ocw',
  'vws',
  'bzk',
  'jenv',
  'fin',
  'gemeente',
  'vng',
  'uwv',
  'svb',
  'dienst_toeslagen',
  'duo',
  'cjib',
  'arbeidsinspectie',
  'maatwerkloket',
  'anders',
] as const
export type Addressee = (typeof ADDRESSEES)[number]

/** How a case ended for the person (afloop). */
export const OUTCOMES = [
  'opgelost_binnen_regels',
  'deels_opgelost',
  'niet_opgelost',
  'loopt_nog',
  'onbekend',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The legal ground on which a case was solved within the existing rules. */
export const LEGAL_GROUNDS = [
  'afstemming',
  'dringende_redenen',
  'zeer_dringende_redenen',
  'hardheidsclausule',
  'afwijken_van_beleidsregel',
  'evenredigheid',
  'informele_oplossing',
] as const
export type LegalGround = (typeof LEGAL_GROUNDS)[number]

export const CULPABILITIES = ['geen', 'verminderd', 'normaal', 'grove_schuld', 'opzet', 'onbekend'] as const
export type Culpability = (typeof CULPABILITIES)[number]
export const ENFORCEMENT_PHASES = [
  'informeren_op_maat',
  'dienstverlening',
  'controle_op_maat',
  'sanctioneren',
] as const
export type EnforcementPhase = (typeof ENFORCEMENT_PHASES)[number]

/** Who may read it (openbaarheid). */
export const DISCLOSURES = ['openbaar', 'beperkt', 'vertrouwelijk'] as const
export type Disclosure = (typeof DISCLOSURES)[number]

/** What a tag on a coding or a case points at. */
export const TAG_KINDS = ['thread', 'provision', 'cause', 'effect', 'addressee'] as const
export type TagKind = (typeof TAG_KINDS)[number]

/** Where a signal goes at triage. */
export const TRIAGE_OUTCOMES = ['new_case', 'existing_case', 'question', 'declined'] as const
export type TriageOutcome = (typeof TRIAGE_OUTCOMES)[number]
export const REFERRALS = [
  'ministerie',
  'maatwerkloket',
  'gemeente',
  'ombudsman',
  'rechtshulp',
  'anders',
] as const
export type Referral = (typeof REFERRALS)[number]

/** What a sender says of a published case that looks like the own signal. */
export const LIKENESSES = ['same', 'alike', 'different'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** Harsh effect, trouble for the executing body, or trouble in enforcement: three kinds the letter keeps apart. */
export const BOTTLENECK_KINDS = ['harsh_effect', 'execution', 'enforcement'] as const
export type BottleneckKind = (typeof BOTTLENECK_KINDS)[number]

/** The life cycle of a bottleneck (knelpunt), each step dated with evidence. */
export const BOTTLENECK_STAGES = [
  'suspected',
  'confirmed',
  'in_letter',
  'adopted',
  'partly_adopted',
  'rejected',
  'changed',
  'effect_measured',
] as const
export type BottleneckStage = (typeof BOTTLENECK_STAGES)[number]

/** The state of a bottleneck in one year, as the letter reports it. */
export const YEAR_STATUSES = [
  'nieuw',
  'aanhoudend',
  'in_behandeling',
  'deels_opgelost',
  'opgelost',
  'teruggekeerd',
  'niet_overgenomen',
  'geen_middelen',
] as const
export type YearStatus = (typeof YEAR_STATUSES)[number]

export const PRIORITIES = ['hoog', 'midden', 'laag'] as const
export type Priority = (typeof PRIORITIES)[number]

/** How the labels of a case were settled: by two coders who agreed, by the one coder it asked for, or by the chair. */
export const DECIDED_BY = ['agreement', 'single', 'chair'] as const
export type DecidedBy = (typeof DECIDED_BY)[number]

export const PRECEDENT_KINDS = ['ruling', 'ombudsman', 'policy_rule'] as const
export type PrecedentKind = (typeof PRECEDENT_KINDS)[number]

/** Whether a source was read (zeker) or it rests on professional knowledge (aannemelijk). */
export const CERTAINTIES = ['zeker', 'aannemelijk'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What may be done to a thread: every kind but `add` is about one that is there. */
export const THREAD_CHANGE_KINDS = ['add', 'reword', 'merge', 'split', 'retire'] as const
export type ThreadChangeKind = (typeof THREAD_CHANGE_KINDS)[number]

/** The way of a change to the threads: proposed by the team, decided by the chair. */
export const THREAD_CHANGE_STATES = ['proposed', 'accepted', 'rejected'] as const
export type ThreadChangeState = (typeof THREAD_CHANGE_STATES)[number]
