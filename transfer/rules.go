package transfer

import "github.com/rgpd-go/rgpd"

// Rules of chapter V. Each constant is a page: the rule, its sources, its period.
const (
	// ImporterInside: the importer is in the Union or the EEA: no transfer under chapter
	// V.
	//
	// Source: RGPD, art. 44. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ImporterInside rgpd.RuleID = "transfer-importer-inside"

	// DirectCollection: the person gives the data to an importer that acts for itself
	// alone: no exporter, so no transfer.
	//
	// Source: CEPD, lignes directrices 05/2021. In force from 2023-02-14.
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	DirectCollection rgpd.RuleID = "transfer-direct-collection"

	// SameLegalEntity: one legal person on both sides: no transfer, but articles 5, 24, 32
	// and 48 bind.
	//
	// Source: CEPD, lignes directrices 05/2021. In force from 2023-02-14.
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	SameLegalEntity rgpd.RuleID = "transfer-same-entity"

	// ExporterOutside: the exporter is not subject to the RGPD for this processing.
	//
	// Source: RGPD, art. 3, 44; CEPD, lignes directrices 05/2021. In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	ExporterOutside rgpd.RuleID = "transfer-exporter-outside"

	// AdequateRecipient: an adequacy decision covers the recipient.
	//
	// Source: RGPD, art. 45. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AdequateRecipient rgpd.RuleID = "transfer-adequate"

	// AdequateButChallenged: an adequacy decision, which is challenged, covers the
	// recipient.
	//
	// Source: RGPD, art. 45; Décision (UE) 2023/1795. In force from 2023-07-10.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.data-privacy-framework.com/Commission_Implementing_Decision_EU_2023_1795.html
	AdequateButChallenged rgpd.RuleID = "transfer-adequate-challenged"

	// NothingToRestOn: a third country without an adequacy decision, a tool of article 46
	// or a derogation.
	//
	// Source: RGPD, art. 44, 46; CNIL, SAN-2019-010 (Futura Internationale). In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://ewatchers.org/cnil/futura-internationale-2019-10-21-57
	NothingToRestOn rgpd.RuleID = "transfer-safeguard-missing"

	// DerogationForOutsourcing: an outsourcing or a stable relationship cannot rest on
	// article 49.
	//
	// Source: CEPD, lignes directrices 2/2018, sur l'art. 49. In force from 2018-05-25.
	// With a derogation left unknown it forbids as well: none or any, the answer is the
	// same.
	// https://www.stevens-bolton.com/site/insights/articles/derogations-guidance-from-the-european-data-protection-board
	DerogationForOutsourcing rgpd.RuleID = "transfer-derogation-outsourcing"

	// DerogationRecurrent: this point of article 49 is open to occasional flows only.
	//
	// Source: RGPD, art. 49, consid. 111. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DerogationRecurrent rgpd.RuleID = "transfer-derogation-recurrent"

	// DerogationClosedToAuthority: this point of article 49 is closed to an authority that
	// exercises its powers.
	//
	// Source: RGPD, art. 49(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DerogationClosedToAuthority rgpd.RuleID = "transfer-derogation-public-authority"

	// DerogationConditionMissing: a condition of the point of article 49 that is claimed
	// is missing.
	//
	// Source: RGPD, art. 49(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DerogationConditionMissing rgpd.RuleID = "transfer-derogation-condition"

	// ConsentToTransfer: the person consented explicitly, told of the risks.
	//
	// Source: RGPD, art. 49(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ConsentToTransfer rgpd.RuleID = "transfer-derogation-consent"

	// ContractNeedsTransfer: the occasional transfer is needed for a contract with the
	// person or in their interest.
	//
	// Source: RGPD, art. 49(1)(b), (c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ContractNeedsTransfer rgpd.RuleID = "transfer-derogation-contract"

	// SpecialGround: important public interest, legal claims, vital interests or a public
	// register.
	//
	// Source: RGPD, art. 49(1)(d) à (g). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SpecialGround rgpd.RuleID = "transfer-derogation-special"

	// ResidualGround: compelling legitimate interest, not repetitive, few persons.
	//
	// Source: RGPD, art. 49(1), al. 2. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ResidualGround rgpd.RuleID = "transfer-derogation-residual"

	// ProcessorClausesNoTool: the clauses 2021/915 are a processing contract, not a
	// transfer tool.
	//
	// Source: Décision (UE) 2021/915. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj
	ProcessorClausesNoTool rgpd.RuleID = "transfer-clauses-2021-915"

	// OldClausesSignedLate: the old clauses were signed after their repeal.
	//
	// Source: Décision (UE) 2021/914, art. 4, consid. 24. In force from 2021-09-27.
	// Recital 24: a processor further down that is bound since then as well.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	OldClausesSignedLate rgpd.RuleID = "transfer-old-clauses-signed-late"

	// OldClausesChanged: the old clauses counted only for processing that had not changed.
	//
	// Source: Décision (UE) 2021/914, art. 4. In force from 2021-09-27 until 2022-12-28,
	// the first day out.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	OldClausesChanged rgpd.RuleID = "transfer-old-clauses-changed"

	// OldClausesOver: the old clauses have ceased to have effect.
	//
	// Source: Décision (UE) 2021/914, art. 4. In force from 2022-12-28.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	OldClausesOver rgpd.RuleID = "transfer-old-clauses-over"

	// OldClausesOtherRoles: the old clauses bound only a controller, towards a controller or
	// a processor.
	//
	// Source: Décision 2010/87/UE, considérant 23; Décision 2001/497/CE. In force from
	// 2018-05-25 until 2022-12-28, the first day out. Reports of the two decisions were
	// read, not their texts.
	// https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=celex:32010D0087
	OldClausesOtherRoles rgpd.RuleID = "transfer-old-clauses-roles"

	// NewClausesTooEarly: the clauses 2021/914 bear a date before they applied.
	//
	// Source: Décision (UE) 2021/914. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	NewClausesTooEarly rgpd.RuleID = "transfer-new-clauses-too-early"

	// ModuleOneNeeded: from controller to controller it takes module 1.
	//
	// Source: Décision (UE) 2021/914, modules 1 à 4. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	ModuleOneNeeded rgpd.RuleID = "transfer-module-1"

	// ModuleTwoNeeded: from controller to processor it takes module 2.
	//
	// Source: Décision (UE) 2021/914, modules 1 à 4. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	ModuleTwoNeeded rgpd.RuleID = "transfer-module-2"

	// ModuleThreeNeeded: from processor to sub-processor it takes module 3.
	//
	// Source: Décision (UE) 2021/914, modules 1 à 4. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	ModuleThreeNeeded rgpd.RuleID = "transfer-module-3"

	// ModuleFourNeeded: from processor to its own client it takes module 4.
	//
	// Source: Décision (UE) 2021/914, modules 1 à 4. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	ModuleFourNeeded rgpd.RuleID = "transfer-module-4"

	// NoModuleForRoles: no module of the clauses 2021/914 fits the two roles.
	//
	// Source: Décision (UE) 2021/914, modules 1 à 4. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	NoModuleForRoles rgpd.RuleID = "transfer-no-module"

	// ClausesAltered: the text of the standard clauses was altered.
	//
	// Source: Décision (UE) 2021/914, clause 2(a); RGPD, art. 46(2)(c), (d), 46(3)(a). In
	// force from 2018-05-25. The old sets forbade it as well (strict reading). Those of an
	// authority were approved as they stand: altered, they are clauses of art. 46(3)(a),
	// to be authorised.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ClausesAltered rgpd.RuleID = "transfer-clauses-altered"

	// AnnexBlank: an annex of the standard clauses is blank.
	//
	// Source: Décision (UE) 2021/914, annexes I à III. In force from 2018-05-25. The old
	// sets had an appendix of their own; so will those of an authority (strict reading:
	// none was seen).
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	AnnexBlank rgpd.RuleID = "transfer-annex-blank"

	// NotApproved: the tool was neither approved nor authorised by the authority.
	//
	// Source: RGPD, art. 46(2), (3), 47. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NotApproved rgpd.RuleID = "transfer-not-approved"

	// ImporterNotCovered: the binding corporate rules do not cover this importer or these
	// data.
	//
	// Source: RGPD, art. 47. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ImporterNotCovered rgpd.RuleID = "transfer-bcr-not-covered"

	// BCRForClientsData: a group's rules for controllers do not cover the data of outside
	// clients.
	//
	// Source: CEPD, recommandations 1/2022, sur l'art. 47. In force from 2018-05-25. The
	// detail was not read again in the recommendations: strict reading.
	BCRForClientsData rgpd.RuleID = "transfer-bcr-clients-data"

	// BCRForOwnData: a group's rules for processors cover the data of outside clients only.
	//
	// Source: RGPD, art. 47; Groupe de l'article 29, WP257. In force from 2018-05-25. A
	// report of the working paper was read, not its text.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.lexology.com/library/detail.aspx?g=ea6dba12-8f55-4183-9c36-a5e7ac451aad
	BCRForOwnData rgpd.RuleID = "transfer-bcr-own-data"

	// BCRForProcessorsOnly: a group's rules for processors are for an importer that is a
	// processor.
	//
	// Source: RGPD, art. 47; Groupe de l'article 29, WP257. In force from 2018-05-25. A
	// report of the working paper was read, not its text: strictly, from a controller to
	// its processor or from a processor to another.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.lexology.com/library/detail.aspx?g=ea6dba12-8f55-4183-9c36-a5e7ac451aad
	BCRForProcessorsOnly rgpd.RuleID = "transfer-bcr-for-processors"

	// ImporterNotBound: the importer did not give the binding commitments that the code or
	// certification takes.
	//
	// Source: RGPD, art. 46(2)(e), (f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ImporterNotBound rgpd.RuleID = "transfer-importer-not-bound"

	// ToolOfPublicBodies: this tool is open between public bodies only.
	//
	// Source: RGPD, art. 46(2)(a), (3)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ToolOfPublicBodies rgpd.RuleID = "transfer-tool-of-public-bodies"

	// SignedAfterFlow: the tool was signed after the flow.
	//
	// Source: RGPD, art. 44, 46. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SignedAfterFlow rgpd.RuleID = "transfer-signed-after-flow"

	// NotRelayed: the onward importer is not bound by the clauses of the hop before.
	//
	// Source: RGPD, art. 44; Décision (UE) 2021/914, clauses 8 et 9. In force from
	// 2018-05-25. Any tool that is handed down: strict reading of clauses 8.7, 8.8 and 9.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	NotRelayed rgpd.RuleID = "transfer-not-relayed"

	// AdherenceNotHandedDown: a code of conduct or a certification binds only who adheres to
	// it: it is not handed down to the next hop.
	//
	// Source: RGPD, art. 46(2)(e), (f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AdherenceNotHandedDown rgpd.RuleID = "transfer-adherence-not-handed-down"

	// NoModuleFurtherDown: the clauses handed down have no module for the roles of this hop.
	//
	// Source: Décision (UE) 2021/914, clauses 8.7 et 8.8. In force from 2021-06-27. Strict
	// reading: "the appropriate Module" is one that the clauses have for the roles.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	NoModuleFurtherDown rgpd.RuleID = "transfer-no-module-further-down"

	// NoImpactAssessment: no transfer impact assessment.
	//
	// Source: CJUE, C-311/18 (Schrems II). In force from 2020-07-16.
	// https://cnil.fr/fr/analyse-dimpact-des-transferts-des-donnees-la-cnil-publie-la-version-finale-de-son-guide-aitd
	NoImpactAssessment rgpd.RuleID = "transfer-assessment-missing"

	// AssessmentTooLate: the transfer impact assessment is dated after the flow.
	//
	// Source: CJUE, C-311/18 (Schrems II). In force from 2020-07-16.
	// https://cnil.fr/fr/analyse-dimpact-des-transferts-des-donnees-la-cnil-publie-la-version-finale-de-son-guide-aitd
	AssessmentTooLate rgpd.RuleID = "transfer-assessment-late"

	// AssessmentByImporter: a summary handed over by the importer is not the exporter's
	// assessment.
	//
	// Source: CNIL, guide AITD. In force from 2020-07-16. The guide is of 2025-01-31; the
	// exporter owes the assessment since C-311/18 (strict reading).
	// https://derriennic.com/guide-cnil-analyse-impact-transferts-donnees/
	AssessmentByImporter rgpd.RuleID = "transfer-assessment-importers-summary"

	// AssessmentStopsShort: the assessment leaves the onward hops out.
	//
	// Source: CNIL, guide AITD. In force from 2020-07-16. The guide is of 2025-01-31;
	// onward hops are in art. 44 since the beginning (strict reading).
	// https://derriennic.com/guide-cnil-analyse-impact-transferts-donnees/
	AssessmentStopsShort rgpd.RuleID = "transfer-assessment-stops-short"

	// ProtectionDoesNotHold: the assessment concludes that the protection does not hold.
	//
	// Source: CJUE, C-311/18 (Schrems II). In force from 2020-07-16.
	// https://cnil.fr/fr/analyse-dimpact-des-transferts-des-donnees-la-cnil-publie-la-version-finale-de-son-guide-aitd
	ProtectionDoesNotHold rgpd.RuleID = "transfer-assessment-negative"

	// EncryptionDoesNotCure: no technical measure protects data that the importer needs in
	// clear.
	//
	// Source: CEPD, recommandations 01/2020. In force from 2021-06-18.
	// https://tnpconsultants.com/cnil-publie-guide-pratique-analyse-impact-transferts-donnees
	EncryptionDoesNotCure rgpd.RuleID = "transfer-technical-measures-alone"

	// ReviewOverdue: the assessment is past its review date.
	//
	// Source: CEPD, recommandations 01/2020. In force from 2021-06-18. No text fixes the
	// interval; a date that one set for oneself is held (strict reading).
	// https://tnpconsultants.com/cnil-publie-guide-pratique-analyse-impact-transferts-donnees
	ReviewOverdue rgpd.RuleID = "transfer-assessment-stale"

	// StandardClausesSigned: the standard clauses 2021/914 frame the transfer.
	//
	// Source: RGPD, art. 46(2)(c); Décision (UE) 2021/914. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	StandardClausesSigned rgpd.RuleID = "transfer-standard-clauses"

	// OldClausesStillRunning: the old standard clauses still frame the transfer.
	//
	// Source: RGPD, art. 46(2)(c), (5); Décision (UE) 2021/914, art. 4. In force from
	// 2018-05-25 until 2022-12-28, the first day out.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	OldClausesStillRunning rgpd.RuleID = "transfer-old-clauses"

	// GroupRules: binding corporate rules frame the transfer.
	//
	// Source: RGPD, art. 46(2)(b), 47. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	GroupRules rgpd.RuleID = "transfer-bcr-controller"

	// GroupRulesForClients: binding corporate rules for processors frame the transfer.
	//
	// Source: RGPD, art. 46(2)(b), 47; Groupe de l'article 29, WP257. In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.lexology.com/library/detail.aspx?g=ea6dba12-8f55-4183-9c36-a5e7ac451aad
	GroupRulesForClients rgpd.RuleID = "transfer-bcr-processor"

	// AuthorityClausesSigned: clauses of an authority, approved by the Commission, frame
	// the transfer.
	//
	// Source: RGPD, art. 46(2)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AuthorityClausesSigned rgpd.RuleID = "transfer-authority-clauses"

	// CodeAdhered: a code of conduct and the importer's commitment frame the transfer.
	//
	// Source: RGPD, art. 46(2)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CodeAdhered rgpd.RuleID = "transfer-code-of-conduct"

	// ImporterCertified: a certification and the importer's commitment frame the transfer.
	//
	// Source: RGPD, art. 46(2)(f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ImporterCertified rgpd.RuleID = "transfer-certification"

	// AdHocAuthorised: authorised ad hoc clauses frame the transfer.
	//
	// Source: RGPD, art. 46(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AdHocAuthorised rgpd.RuleID = "transfer-ad-hoc-clauses"

	// PublicInstrumentSigned: a binding instrument between public bodies frames the
	// transfer.
	//
	// Source: RGPD, art. 46(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PublicInstrumentSigned rgpd.RuleID = "transfer-public-instrument"

	// ArrangementAuthorised: an authorised administrative arrangement frames the transfer.
	//
	// Source: RGPD, art. 46(3)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ArrangementAuthorised rgpd.RuleID = "transfer-administrative-arrangement"

	// SecureAbroad: protect the access of staff outside the Union: it is no transfer, but
	// articles 5, 24, 32 and 48 bind.
	//
	// Source: CEPD, lignes directrices 05/2021. In force from 2023-02-14.
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	SecureAbroad rgpd.RuleID = "transfer-duty-staff-abroad"

	// SecureOwnBranch: protect the data in the branch outside the Union (art. 5, 24, 32,
	// 48).
	//
	// Source: CEPD, lignes directrices 05/2021. In force from 2023-02-14.
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	SecureOwnBranch rgpd.RuleID = "transfer-duty-own-branch"

	// ScreensCount: treat remote access as a transfer: named operators bound to secrecy,
	// logs, need to know.
	//
	// Source: CEPD, lignes directrices 05/2021. In force from 2023-02-14.
	// https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/
	ScreensCount rgpd.RuleID = "transfer-duty-screens"

	// TellThePersons: tell the persons that their data go outside the Union, whether there
	// is adequacy, and how to get a copy of the safeguards.
	//
	// Source: RGPD, art. 13(1)(f), 14(1)(f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TellThePersons rgpd.RuleID = "transfer-duty-notice"

	// AnswerAccessWithSafeguards: state the safeguards of the transfer to whoever asks for
	// access.
	//
	// Source: RGPD, art. 15(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AnswerAccessWithSafeguards rgpd.RuleID = "transfer-duty-access"

	// RegisterTheCountry: enter the third country in the register.
	//
	// Source: RGPD, art. 30(1)(d)-(e), 30(2)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RegisterTheCountry rgpd.RuleID = "transfer-duty-register"

	// RestStillApplies: keep the contract of article 28, the legal basis and security as
	// well: adequacy replaces only the tool.
	//
	// Source: RGPD, art. 44. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RestStillApplies rgpd.RuleID = "transfer-duty-other-checks"

	// KeepFallback: keep standard clauses and an assessment on file: the adequacy decision
	// is challenged. No text asks for it: prudence.
	//
	// Source: Recours C-703/25 P (JO C, C/2025/6610). In force from 2023-07-10.
	// https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng
	KeepFallback rgpd.RuleID = "transfer-duty-keep-fallback"

	// ExporterOwesAssessment: have the exporter carry out the assessment, even if it is a
	// processor; the controller checks and completes it.
	//
	// Source: CNIL, guide AITD. In force from 2025-01-31.
	// https://derriennic.com/guide-cnil-analyse-impact-transferts-donnees/
	ExporterOwesAssessment rgpd.RuleID = "transfer-duty-assessment-by-exporter"

	// ExplainImporterUnderRGPD: state in writing why the clauses 2021/914 are used towards
	// an importer itself under the RGPD: no other set exists yet.
	//
	// Source: Décision (UE) 2021/914, considérant 7, lecture. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	ExplainImporterUnderRGPD rgpd.RuleID = "transfer-duty-importer-under-rgpd"

	// RelayToSubProcessors: have the importer's obligations passed on to its own
	// processors.
	//
	// Source: Décision (UE) 2021/914, clauses 8 et 9. In force from 2021-06-27.
	// https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj
	RelayToSubProcessors rgpd.RuleID = "transfer-duty-relay"

	// ChallengeForeignOrders: provide in the contract for notice and challenge of foreign
	// authorities' requests.
	//
	// Source: RGPD, art. 48; CEPD, lignes directrices 02/2024. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.gamingtechlaw.com/2025/06/edpb-guidelines-for-controllers-and-processors-requests-from-third-countries
	ChallengeForeignOrders rgpd.RuleID = "transfer-duty-foreign-orders"

	// ReadNarrowly: read the derogation narrowly, tell the persons and keep in writing what
	// justifies it. Art. 49(6) asks that of al. 2 only: a reading of art. 5(2) for the rest.
	//
	// Source: RGPD, art. 49, 13(1)(f), 5(2); CEPD, lignes directrices 2/2018, sur l'art.
	// 49. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.stevens-bolton.com/site/insights/articles/derogations-guidance-from-the-european-data-protection-board
	ReadNarrowly rgpd.RuleID = "transfer-duty-derogation"

	// TellAuthority: inform the CNIL and the persons, and enter assessment and safeguards
	// in the register.
	//
	// Source: RGPD, art. 49(1), al. 2, 49(6). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TellAuthority rgpd.RuleID = "transfer-duty-derogation-residual"

	// TunisianExport: obtain from the INPDP the authorisation to send data out of Tunisia
	// (its board has had no mandate since 16 April 2024).
	//
	// Source: Loi organique tunisienne 2004-63, INPDP; Déclaration du gouvernement
	// tunisien, 2025-11-30. In force from 2018-05-25.
	// https://www.dlapiperdataprotection.com/index.html?t=transfer&c=TN
	// https://www.webmanagercenter.com/2025/12/01/556923/reforme-des-organismes-publics-le-gouvernement-prepare-une-refonte-des-systemes-de-protection-des-donnees-et-dacces-a-linformation/
	TunisianExport rgpd.RuleID = "transfer-duty-tunisian-export"

	// MoroccanExport: check what the CNDP asks for sending data out of Morocco.
	//
	// Source: Loi marocaine 09-08, CNDP. In force from 2018-05-25.
	// https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/
	MoroccanExport rgpd.RuleID = "transfer-duty-moroccan-export"

	// LookAtTunisia: look in the assessment at the Tunisian law 2004-63, the INPDP without
	// a board since 2024, access by authorities; Convention 108 helps and does not
	// suffice.
	//
	// Source: Déclaration du gouvernement tunisien, 2025-11-30. In force from 2018-05-25.
	// https://www.webmanagercenter.com/2025/12/01/556923/reforme-des-organismes-publics-le-gouvernement-prepare-une-refonte-des-systemes-de-protection-des-donnees-et-dacces-a-linformation/
	LookAtTunisia rgpd.RuleID = "transfer-duty-tunisia"

	// LookAtMorocco: look in the assessment at the Moroccan law 09-08 and the CNDP.
	//
	// Source: Loi marocaine 09-08, CNDP. In force from 2018-05-25.
	// https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/
	LookAtMorocco rgpd.RuleID = "transfer-duty-morocco"

	// LookAtMadagascar: look in the assessment at the Malagasy law 2014-038 and the CMIL,
	// at work since 2025 only.
	//
	// Source: Loi malgache 2014-038, CMIL. In force from 2018-05-25.
	// https://fr.allafrica.com/stories/202602230446.html
	LookAtMadagascar rgpd.RuleID = "transfer-duty-madagascar"

	// LookAtSenegal: look in the assessment at the Senegalese law 2008-12, under revision,
	// and the CDP.
	//
	// Source: Loi sénégalaise 2008-12, CDP. In force from 2018-05-25.
	// https://osiris.sn/mise-a-niveau-du-projet-de-loi-sur-la-protection-des-donnees-personnelles-une.html
	LookAtSenegal rgpd.RuleID = "transfer-duty-senegal"

	// LookAtMauritius: look in the assessment at the Mauritian act of 2017 and its office.
	//
	// Source: Data Protection Act 2017 (Maurice). In force from 2018-05-25.
	LookAtMauritius rgpd.RuleID = "transfer-duty-mauritius"

	// LookAtIvoryCoast: look in the assessment at the Ivorian law 2013-450 and the ARTCI.
	//
	// Source: Loi ivoirienne 2013-450, ARTCI. In force from 2018-05-25.
	// https://www.quantic-avocats.com/?p=3293
	LookAtIvoryCoast rgpd.RuleID = "transfer-duty-ivory-coast"
)
