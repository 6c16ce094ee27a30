package register

import "github.com/rgpd-go/rgpd"

// Each rule of the package, for ever: an ID is never renamed and never given to
// another rule.
const (

	// Whether the RGPD applies at all.

	// AppliesByEstablishment: the RGPD governs processing in the activities of an
	// establishment in the Union.
	//
	// Source: RGPD, art. 3(1); RGPD, art. 2(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AppliesByEstablishment rgpd.RuleID = "accountability-scope-applies-by-establishment"

	// AppliesByOffer: the RGPD governs the offer of goods or services to people in the
	// Union.
	//
	// Source: RGPD, art. 3(2)(a); RGPD, art. 2(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AppliesByOffer rgpd.RuleID = "accountability-scope-applies-by-offer"

	// AppliesByMonitoring: the RGPD governs monitoring the behaviour of people in the
	// Union.
	//
	// Source: RGPD, art. 3(2)(b); RGPD, art. 2(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AppliesByMonitoring rgpd.RuleID = "accountability-scope-applies-by-monitoring"

	// SparedNoPerson: data about nothing but a legal person, or about nobody, are not
	// personal data.
	//
	// Source: RGPD, art. 4(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedNoPerson rgpd.RuleID = "accountability-scope-spared-no-person"

	// SparedUnfiled: processing by hand outside any filing system is not governed by the
	// RGPD.
	//
	// Source: RGPD, art. 2(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedUnfiled rgpd.RuleID = "accountability-scope-spared-unfiled"

	// SparedHousehold: a purely personal or household activity is not governed by the
	// RGPD.
	//
	// Source: RGPD, art. 2(2)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedHousehold rgpd.RuleID = "accountability-scope-spared-household"

	// SparedOtherLaw: another law than the RGPD governs this processing.
	//
	// Source: RGPD, art. 2(2)(a), 2(2)(b), 2(2)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedOtherLaw rgpd.RuleID = "accountability-scope-spared-other-law"

	// SparedOutside: no establishment, no offer, no monitoring in the Union: the RGPD does
	// not apply.
	//
	// Source: RGPD, art. 3. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SparedOutside rgpd.RuleID = "accountability-scope-spared-outside"

	// Whether a record, an officer, an impact assessment are due.

	// RecordBySize: from 250 employees on, every processing is recorded.
	//
	// Source: RGPD, art. 30(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordBySize rgpd.RuleID = "accountability-record-by-size"

	// RecordByRisk: processing likely to result in a risk is recorded.
	//
	// Source: RGPD, art. 30(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordByRisk rgpd.RuleID = "accountability-record-by-risk"

	// RecordByHabit: processing that is not occasional is recorded, whatever the size.
	//
	// Source: RGPD, art. 30(5); CNIL, registre des activités de traitement. In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	RecordByHabit rgpd.RuleID = "accountability-record-by-habit"

	// RecordBySensitiveData: processing of data of articles 9 or 10 is recorded.
	//
	// Source: RGPD, art. 30(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordBySensitiveData rgpd.RuleID = "accountability-record-by-sensitive-data"

	// RecordSpared: fewer than 250 employees, occasional processing, no risk and no
	// sensitive data: recording is not compulsory.
	//
	// Source: RGPD, art. 30(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordSpared rgpd.RuleID = "accountability-record-spared"

	// RecordInWriting: keep the record in writing, electronic form included, and update it
	// at each change.
	//
	// Source: RGPD, art. 30(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordInWriting rgpd.RuleID = "accountability-record-in-writing"

	// RecordForAuthority: make the record available to the CNIL on request.
	//
	// Source: RGPD, art. 30(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordForAuthority rgpd.RuleID = "accountability-record-for-authority"

	// OfficerOfPublicBody: a public body designates an officer.
	//
	// Source: RGPD, art. 37(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfficerOfPublicBody rgpd.RuleID = "accountability-officer-of-public-body"

	// OfficerForMonitoring: regular and systematic monitoring on a large scale, as a core
	// activity, takes an officer.
	//
	// Source: RGPD, art. 37(1)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfficerForMonitoring rgpd.RuleID = "accountability-officer-for-monitoring"

	// OfficerForSensitiveData: special or criminal data on a large scale, as a core
	// activity, take an officer.
	//
	// Source: RGPD, art. 37(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfficerForSensitiveData rgpd.RuleID = "accountability-officer-for-sensitive-data"

	// OfficerVoluntary: outside the three cases designation is voluntary, and the CNIL
	// encourages it.
	//
	// Source: RGPD, art. 37(4); CNIL, questions-réponses. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://github.com/LINCnil/mon_assistant_cnil
	OfficerVoluntary rgpd.RuleID = "accountability-officer-voluntary"

	// OfficerPublished: publish the officer's contact details and tell them to the CNIL.
	//
	// Source: RGPD, art. 37(7). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfficerPublished rgpd.RuleID = "accountability-officer-published"

	// AssessEvaluation: a systematic and extensive evaluation, automated, with legal or like
	// effect takes an impact assessment, before it starts.
	//
	// Source: RGPD, art. 35(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AssessEvaluation rgpd.RuleID = "accountability-assessment-evaluation"

	// AssessSensitiveData: special or criminal data on a large scale take an impact
	// assessment, before it starts.
	//
	// Source: RGPD, art. 35(3)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AssessSensitiveData rgpd.RuleID = "accountability-assessment-sensitive-data"

	// AssessPublicMonitoring: monitoring a public area systematically on a large scale takes
	// an impact assessment.
	//
	// Source: RGPD, art. 35(3)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AssessPublicMonitoring rgpd.RuleID = "accountability-assessment-public-monitoring"

	// AssessListed: the processing is on the CNIL's list: an impact assessment before it
	// starts.
	//
	// Source: RGPD, art. 35(4); CNIL, délibération 2018-327 du 11 octobre 2018. In force
	// from 2018-10-11.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.twobirds.com/fr/news/articles/2018/france/la-cnil-vient-de-publier-au-jorf-la-liste-des-traitements
	AssessListed rgpd.RuleID = "accountability-assessment-listed"

	// AssessTwoCriteria: two or more of the nine criteria: an impact assessment, in
	// principle. Art. 35 counts no criteria: a reading of the guidelines.
	//
	// Source: RGPD, art. 35(1); CEPD, lignes directrices sur l'analyse d'impact. In force
	// from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://mgsi.lu/cnil/cnil-liste-des-traitements-pour-lesquels-une-aipd-est-requise
	AssessTwoCriteria rgpd.RuleID = "accountability-assessment-two-criteria"

	// AssessHighRisk: a likely high risk takes an impact assessment, on one criterion too,
	// before it starts.
	//
	// Source: RGPD, art. 35(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AssessHighRisk rgpd.RuleID = "accountability-assessment-high-risk"

	// AssessSpared: no high risk, no case of art. 35(3), no list, not two criteria: an
	// impact assessment is not required.
	//
	// Source: RGPD, art. 35(1); CEPD, lignes directrices sur l'analyse d'impact. In force
	// from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://mgsi.lu/cnil/cnil-liste-des-traitements-pour-lesquels-une-aipd-est-requise
	AssessSpared rgpd.RuleID = "accountability-assessment-spared"

	// AssessConsult: consult the CNIL before starting: the assessment leaves a high risk.
	//
	// Source: RGPD, art. 36(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AssessConsult rgpd.RuleID = "accountability-assessment-consult"

	// Who hears of a breach.

	// BreachNotify: a breach with a risk is notified to the authority, without undue delay
	// and if possible within 72 hours of awareness.
	//
	// Source: RGPD, art. 33(1); CNIL, notifier une violation. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles
	BreachNotify rgpd.RuleID = "breach-notify"

	// BreachNotifyOpenRisk: a risk that is not excluded is notified to the authority,
	// which will say whether people must be told.
	//
	// Source: CNIL, notifier une violation. In force from 2018-05-25.
	// https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles
	BreachNotifyOpenRisk rgpd.RuleID = "breach-notify-open-risk"

	// BreachNoIncident: no personal data are touched: nothing to notify.
	//
	// Source: RGPD, art. 4(12). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNoIncident rgpd.RuleID = "breach-no-incident"

	// BreachRiskUnlikely: an unlikely risk is not notified; the breach is documented.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachRiskUnlikely rgpd.RuleID = "breach-risk-unlikely"

	// BreachOfProcessor: a processor tells the controller, not the authority.
	//
	// Source: RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachOfProcessor rgpd.RuleID = "breach-of-processor"

	// BreachTellController: tell the controller without undue delay, without weighing the
	// risk: the law gives no hours, and 72 is no right.
	//
	// Source: RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellController rgpd.RuleID = "breach-tell-controller"

	// BreachDocument: document the breach, notified or not: facts, effects, remedial
	// action.
	//
	// Source: RGPD, art. 33(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachDocument rgpd.RuleID = "breach-document"

	// BreachNoteFinding: keep a trace of the examination and its conclusion.
	//
	// Source: preuve de l'examen. In force from 2018-05-25.
	BreachNoteFinding rgpd.RuleID = "breach-note-finding"

	// BreachNoticeContent: tell the nature, the contact, the consequences and the
	// measures; what is missing follows in phases, without further delay.
	//
	// Source: RGPD, art. 33(3), 33(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNoticeContent rgpd.RuleID = "breach-notice-content"

	// BreachGiveReasons: notify all the same, with the reasons of the delay.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachGiveReasons rgpd.RuleID = "breach-give-reasons"

	// BreachLeadAuthority: notify the lead authority.
	//
	// Source: RGPD, art. 56. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachLeadAuthority rgpd.RuleID = "breach-lead-authority"

	// BreachEachAuthority: notify the authority of each State where people are affected.
	//
	// Source: CEPD, lignes directrices 9/2022. In force from 2018-05-25.
	// https://nomosparis.com/en/the-edpb-updates-the-wp29-guidance-on-personal-data-breach-notification-2
	BreachEachAuthority rgpd.RuleID = "breach-each-authority"

	// BreachOfCarrier: notify within 24 hours, as a provider of electronic communications.
	//
	// Source: Règlement (UE) 611/2013. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2013/611/oj
	BreachOfCarrier rgpd.RuleID = "breach-of-carrier"

	// BreachTellPersons: a high risk is communicated to the persons without undue delay.
	//
	// Source: RGPD, art. 34(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellPersons rgpd.RuleID = "breach-tell-persons"

	// BreachTellByOrder: the authority has ordered to tell people.
	//
	// Source: RGPD, art. 34(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellByOrder rgpd.RuleID = "breach-tell-by-order"

	// BreachPersonsNoIncident: no personal data are touched: nobody to tell.
	//
	// Source: RGPD, art. 4(12). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachPersonsNoIncident rgpd.RuleID = "breach-persons-no-incident"

	// BreachPersonsOfProcessor: it is for the controller to tell people.
	//
	// Source: RGPD, art. 33(2), 34(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachPersonsOfProcessor rgpd.RuleID = "breach-persons-of-processor"

	// BreachNotGrave: without a high risk, people need not be told.
	//
	// Source: RGPD, art. 34(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNotGrave rgpd.RuleID = "breach-not-grave"

	// BreachUnintelligible: the data were unintelligible to whoever has no right to them.
	//
	// Source: RGPD, art. 34(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachUnintelligible rgpd.RuleID = "breach-unintelligible"

	// BreachRiskRemoved: measures taken since have removed the high risk.
	//
	// Source: RGPD, art. 34(3)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachRiskRemoved rgpd.RuleID = "breach-risk-removed"

	// BreachDisproportionate: telling each person would be disproportionate: a public
	// communication takes its place.
	//
	// Source: RGPD, art. 34(3)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachDisproportionate rgpd.RuleID = "breach-disproportionate"

	// BreachTellPublicly: communicate publicly, just as effectively.
	//
	// Source: RGPD, art. 34(3)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellPublicly rgpd.RuleID = "breach-tell-publicly"

	// BreachTellPlainly: tell in plain words the nature, the contact, the consequences and
	// the measures, if people are told.
	//
	// Source: RGPD, art. 34(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellPlainly rgpd.RuleID = "breach-tell-plainly"

	// BreachTellAsOrdered: communicate what the authority orders, in plain words as well:
	// nature, contact, consequences, measures.
	//
	// Source: RGPD, art. 34(2), 34(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachTellAsOrdered rgpd.RuleID = "breach-tell-as-ordered"

	// What the log and the notice of a breach lack.

	// BreachFactsMissing: the facts are not written down.
	//
	// Source: RGPD, art. 33(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachFactsMissing rgpd.RuleID = "breach-facts-missing"

	// BreachEffectsMissing: the effects are not written down.
	//
	// Source: RGPD, art. 33(5), 33(3)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachEffectsMissing rgpd.RuleID = "breach-effects-missing"

	// BreachMeasuresMissing: the remedial action is not written down.
	//
	// Source: RGPD, art. 33(5), 33(3)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachMeasuresMissing rgpd.RuleID = "breach-measures-missing"

	// BreachAwarenessMissing: the instant of awareness is not written: the limit cannot be
	// counted.
	//
	// Source: RGPD, art. 33(1), 33(5). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachAwarenessMissing rgpd.RuleID = "breach-awareness-missing"

	// BreachNoticeOverdue: the authority is not notified, and the 72 hours are over.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNoticeOverdue rgpd.RuleID = "breach-notice-overdue"

	// BreachDelayUnreasoned: the notice is late and has no reasons.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachDelayUnreasoned rgpd.RuleID = "breach-delay-unreasoned"

	// BreachPersonsNotTold: people are not told of a high risk.
	//
	// Source: RGPD, art. 34(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachPersonsNotTold rgpd.RuleID = "breach-persons-not-told"

	// BreachUnsettledLate: the 72 hours are over and it is not known yet whether to
	// notify.
	//
	// Source: RGPD, art. 33(1); CNIL, notifier une violation. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles
	BreachUnsettledLate rgpd.RuleID = "breach-unsettled-late"

	// BreachNatureMissing: the nature, the categories or the approximate numbers are
	// missing.
	//
	// Source: RGPD, art. 33(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNatureMissing rgpd.RuleID = "breach-nature-missing"

	// BreachContactMissing: the contact point is missing.
	//
	// Source: RGPD, art. 33(3)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachContactMissing rgpd.RuleID = "breach-contact-missing"

	// BreachRiskUnreasoned: the risk is not assessed, or the reason is not given.
	//
	// Source: RGPD, art. 33(5); CNIL, notifier une violation. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles
	BreachRiskUnreasoned rgpd.RuleID = "breach-risk-unreasoned"

	// BreachProcessorTooSlow: the processor took more than 72 hours to tell the
	// controller.
	//
	// Source: RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachProcessorTooSlow rgpd.RuleID = "breach-processor-too-slow"

	// BreachProcessorSlow: the processor took more than 24 hours to tell the controller; a
	// clause of 72 hours does not prove that there was no undue delay.
	//
	// Source: CEPD, lignes directrices 9/2022. In force from 2018-05-25.
	// https://nomosparis.com/en/the-edpb-updates-the-wp29-guidance-on-personal-data-breach-notification-2
	BreachProcessorSlow rgpd.RuleID = "breach-processor-slow"

	// BreachNoticeLate: the notice is late; its reasons will be weighed.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNoticeLate rgpd.RuleID = "breach-notice-late"

	// BreachDelayDisputed: the notice came after 72 elapsed hours and before 72 full
	// hours.
	//
	// Source: RGPD, art. 33(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachDelayDisputed rgpd.RuleID = "breach-delay-disputed"

	// BreachComplementOpen: the first notice is not completed, 72 hours after it.
	//
	// Source: CNIL, notifier une violation. In force from 2018-05-25.
	// https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles
	BreachComplementOpen rgpd.RuleID = "breach-complement-open"

	// What an entry lacks.

	// ControllerMissing: the controller is not named.
	//
	// Source: RGPD, art. 30(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ControllerMissing rgpd.RuleID = "register-controller-missing"

	// ControllerUnreachable: the contact details of the controller are missing.
	//
	// Source: RGPD, art. 30(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ControllerUnreachable rgpd.RuleID = "register-controller-unreachable"

	// JointUnnamed: a joint controller is announced without a name and contact details.
	//
	// Source: RGPD, art. 30(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	JointUnnamed rgpd.RuleID = "register-joint-unnamed"

	// RepresentativeMissing: the representative in the Union is not named, or cannot be
	// reached.
	//
	// Source: RGPD, art. 30(1)(a), 30(2)(a); RGPD, art. 27. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RepresentativeMissing rgpd.RuleID = "register-representative-missing"

	// OfficerUnreachable: a data protection officer is announced without a name and
	// contact details.
	//
	// Source: RGPD, art. 30(1)(a), 30(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfficerUnreachable rgpd.RuleID = "register-officer-unreachable"

	// PurposeMissing: a purpose is missing.
	//
	// Source: RGPD, art. 30(1)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PurposeMissing rgpd.RuleID = "register-purpose-missing"

	// SubjectsMissing: the categories of data subjects are missing.
	//
	// Source: RGPD, art. 30(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SubjectsMissing rgpd.RuleID = "register-subjects-missing"

	// DataMissing: the categories of personal data are missing.
	//
	// Source: RGPD, art. 30(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DataMissing rgpd.RuleID = "register-data-missing"

	// RecipientsMissing: the categories of recipients are missing.
	//
	// Source: RGPD, art. 30(1)(d); CNIL, registre des activités de traitement. In force
	// from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	RecipientsMissing rgpd.RuleID = "register-recipients-missing"

	// TransferCountryMissing: a transfer is announced without country or organisation.
	//
	// Source: RGPD, art. 30(1)(e), 30(2)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferCountryMissing rgpd.RuleID = "register-transfer-country-missing"

	// TransferUndeclared: a recipient is in a third country and no transfer to that
	// country is declared.
	//
	// Source: RGPD, art. 30(1)(e), 30(2)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferUndeclared rgpd.RuleID = "register-transfer-undeclared"

	// CompellingUndocumented: a transfer that rests on compelling legitimate interests has
	// no documented safeguards.
	//
	// Source: RGPD, art. 30(1)(e), 30(2)(c), 49(1), 49(6). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CompellingUndocumented rgpd.RuleID = "register-compelling-undocumented"

	// ProcessorMissing: the processor is not named, or cannot be reached.
	//
	// Source: RGPD, art. 30(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ProcessorMissing rgpd.RuleID = "register-processor-missing"

	// ClientMissing: a controller for whom the processor acts is not named.
	//
	// Source: RGPD, art. 30(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ClientMissing rgpd.RuleID = "register-client-missing"

	// ClientUnreachable: the contact details of a client are missing.
	//
	// Source: RGPD, art. 30(2)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ClientUnreachable rgpd.RuleID = "register-client-unreachable"

	// OperationsMissing: the categories of processing done for a client are missing.
	//
	// Source: RGPD, art. 30(2)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OperationsMissing rgpd.RuleID = "register-operations-missing"

	// RetentionMissing: the time limit for erasing a category of data is missing.
	//
	// Source: RGPD, art. 30(1)(f); CNIL, registre des activités de traitement. In force
	// from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	RetentionMissing rgpd.RuleID = "register-retention-missing"

	// TriggerMissing: a period has no starting point.
	//
	// Source: RGPD, art. 30(1)(f). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TriggerMissing rgpd.RuleID = "register-trigger-missing"

	// SecurityMissing: the general description of the security measures is missing.
	//
	// Source: RGPD, art. 30(1)(g), 30(2)(d), 32(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityMissing rgpd.RuleID = "register-security-missing"

	// TransferUnsaid: the entry does not say whether data leave the Union.
	//
	// Source: RGPD, art. 30(1)(e), 30(2)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferUnsaid rgpd.RuleID = "register-transfer-unsaid"

	// SubProcessorUnnamed: a sub-processor is not named.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	SubProcessorUnnamed rgpd.RuleID = "register-sub-processor-unnamed"

	// SubProcessorNotAuthorised: a sub-processor lacks the authorisation of each client.
	//
	// Source: RGPD, art. 28(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SubProcessorNotAuthorised rgpd.RuleID = "register-sub-processor-not-authorised"

	// TransferUndocumented: the documents behind a transfer are not cited.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	TransferUndocumented rgpd.RuleID = "register-transfer-undocumented"

	// RetentionGroundUnsaid: a period does not say its sense (ceiling, floor, fixed,
	// archive), its nature or its source.
	//
	// Source: CEPD, action coordonnée 2025 sur l'effacement, rapport du 10 février 2026.
	// In force from 2018-05-25.
	RetentionGroundUnsaid rgpd.RuleID = "register-retention-ground-unsaid"

	// NameMissing: the entry has neither name nor reference.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	NameMissing rgpd.RuleID = "register-name-missing"

	// DatesUnsaid: the entry bears no date.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	DatesUnsaid rgpd.RuleID = "register-dates-unsaid"

	// BasisMissing: the legal basis is not stated.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	BasisMissing rgpd.RuleID = "register-basis-missing"

	// InterestUnsaid: the legitimate interest pursued is not stated.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	InterestUnsaid rgpd.RuleID = "register-interest-unsaid"

	// OriginUnsaid: the source of the data is not stated.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	OriginUnsaid rgpd.RuleID = "register-origin-unsaid"

	// RightsUnsaid: the rights open to the persons are not stated.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	RightsUnsaid rgpd.RuleID = "register-rights-unsaid"

	// InformationUnsaid: the entry does not say how people are told.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	InformationUnsaid rgpd.RuleID = "register-information-unsaid"

	// DPIAUnsaid: the entry does not say whether an impact assessment is required.
	//
	// Source: CNIL, registre des activités de traitement. In force from 2018-05-25.
	// https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement
	DPIAUnsaid rgpd.RuleID = "register-dpia-unsaid"

	// ValueMalformed: a value cannot stand.
	//
	// Source: forme du registre de ce paquet. In force from 2018-05-25.
	ValueMalformed rgpd.RuleID = "register-value-malformed"

	// By design and by default.

	// FieldWithoutPurpose: fields are collected without a purpose.
	//
	// Source: RGPD, art. 25(2); RGPD, art. 5(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	FieldWithoutPurpose rgpd.RuleID = "design-field-without-purpose"

	// CampaignSeesTooMuch: a campaign sees fields that its purpose does not need.
	//
	// Source: RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CampaignSeesTooMuch rgpd.RuleID = "design-campaign-sees-too-much"

	// RetentionNotEnforced: the system does not enforce the periods of retention.
	//
	// Source: RGPD, art. 25(2); RGPD, art. 5(1)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RetentionNotEnforced rgpd.RuleID = "design-retention-not-enforced"

	// AccessOpenByDefault: access is open by default, or operators see or export several
	// records.
	//
	// Source: RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AccessOpenByDefault rgpd.RuleID = "design-access-open-by-default"

	// PermissiveByDefault: boxes are ticked, or channels permitted, by default.
	//
	// Source: RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PermissiveByDefault rgpd.RuleID = "design-permissive-by-default"

	// ObjectionNotEffective: an objection does not block calls by itself in all centres.
	//
	// Source: RGPD, art. 25(1); CNIL, SAN-2019-010 (Futura Internationale). In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://ewatchers.org/cnil/futura-internationale-2019-10-21-57
	ObjectionNotEffective rgpd.RuleID = "design-objection-not-effective"

	// FreeTextUnwatched: free-text fields are neither filtered nor monitored.
	//
	// Source: RGPD, art. 25(1); CNIL, SAN-2019-010 (Futura Internationale). In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://ewatchers.org/cnil/futura-internationale-2019-10-21-57
	FreeTextUnwatched rgpd.RuleID = "design-free-text-unwatched"

	// TestDataClear: tests and training use real data.
	//
	// Source: RGPD, art. 25(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TestDataClear rgpd.RuleID = "design-test-data-clear"

	// RecordingOnByDefault: calls are recorded by default.
	//
	// Source: RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RecordingOnByDefault rgpd.RuleID = "design-recording-on-by-default"

	// LeavesUnionByDefault: data leave the EEA before the transfer was found lawful.
	//
	// Source: RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	LeavesUnionByDefault rgpd.RuleID = "design-leaves-union-by-default"

	// What an entry is reviewed for.

	// CategoryWithoutPurpose: no purpose is said to need this category.
	//
	// Source: RGPD, art. 5(1)(c); RGPD, art. 25(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CategoryWithoutPurpose rgpd.RuleID = "register-category-without-purpose"

	// SpecialWithoutException: special categories are processed without an exception of
	// art. 9(2).
	//
	// Source: RGPD, art. 9(1), 9(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SpecialWithoutException rgpd.RuleID = "register-special-without-exception"

	// ConvictionsUnauthorised: criminal data are processed without official control or a
	// law that authorises it.
	//
	// Source: RGPD, art. 10. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ConvictionsUnauthorised rgpd.RuleID = "register-convictions-unauthorised"

	// RetentionAgainstLaw: the period contradicts the one that a text sets.
	//
	// Source: RGPD, art. 5(1)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RetentionAgainstLaw rgpd.RuleID = "retention-against-law"

	// RetentionTooLong: the period is longer than the CNIL recommends.
	//
	// Source: RGPD, art. 5(1)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RetentionTooLong rgpd.RuleID = "retention-too-long"

	// RetentionTooShort: the period is shorter than the minimum advised, or than a rule
	// needs.
	//
	// Source: RGPD, art. 5(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RetentionTooShort rgpd.RuleID = "retention-too-short"

	// RetentionRuleNotInForce: the rule that the period is said to follow is not in force
	// on the day.
	//
	// Source: RGPD, art. 5(1)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RetentionRuleNotInForce rgpd.RuleID = "retention-rule-not-in-force"

	// SecurityPseudonymisation: pseudonymisation is not described; anonymisation is not
	// the same.
	//
	// Source: RGPD, art. 32(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityPseudonymisation rgpd.RuleID = "security-pseudonymisation"

	// SecurityEncryption: encryption is not described.
	//
	// Source: RGPD, art. 32(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityEncryption rgpd.RuleID = "security-encryption"

	// SecurityResilience: confidentiality, integrity, availability and resilience are not
	// described.
	//
	// Source: RGPD, art. 32(1)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityResilience rgpd.RuleID = "security-resilience"

	// SecurityRestoration: restoration after an incident is not described.
	//
	// Source: RGPD, art. 32(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityRestoration rgpd.RuleID = "security-restoration"

	// SecurityTesting: regular testing of the measures is not described.
	//
	// Source: RGPD, art. 32(1)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityTesting rgpd.RuleID = "security-testing"

	// SecurityStaff: the instructions to staff are not described.
	//
	// Source: RGPD, art. 32(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityStaff rgpd.RuleID = "security-staff"

	// SecurityAccess: access control is not described.
	//
	// Source: Call of Success, Prospection téléphonique et RGPD, mesures de sécurité. In
	// force from 2018-05-25.
	SecurityAccess rgpd.RuleID = "security-access"

	// SecurityAuthentication: authentication by several factors is not described.
	//
	// Source: Call of Success, Prospection téléphonique et RGPD, mesures de sécurité. In
	// force from 2018-05-25.
	SecurityAuthentication rgpd.RuleID = "security-authentication"

	// SecurityLogs: logging is not described.
	//
	// Source: Call of Success, Prospection téléphonique et RGPD, mesures de sécurité. In
	// force from 2018-05-25.
	SecurityLogs rgpd.RuleID = "security-logs"

	// How long data are kept.

	// KeepProspects: keep data of prospects: 3 years at most, from collection by the
	// controller, or the last contact coming from the person.
	//
	// Source: CNIL, délibération 2021-131 du 23 septembre 2021. In force from 2021-09-23.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045538574
	KeepProspects rgpd.RuleID = "retention-prospects"

	// KeepCustomers: keep data of customers, for prospecting: 3 years at most, from the
	// end of the business relationship.
	//
	// Source: CNIL, délibération 2021-131 du 23 septembre 2021. In force from 2021-09-23.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045538574
	KeepCustomers rgpd.RuleID = "retention-customers"

	// KeepInactiveAccounts: keep an inactive online account: 2 years at most, from the
	// last activity.
	//
	// Source: CNIL, délibération 2021-131 du 23 septembre 2021. In force from 2021-09-23.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045538574
	KeepInactiveAccounts rgpd.RuleID = "retention-inactive-accounts"

	// KeepConsentValid: keep a consent to telephone prospecting in the active base: 1 year
	// at most, from the day the consent was collected.
	//
	// Source: C. conso., art. R. 223-1. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepConsentValid rgpd.RuleID = "retention-consent-valid"

	// KeepConsentProof: keep the proof of a consent to telephone prospecting: 3 years
	// exactly, from the day the consent was collected.
	//
	// Source: C. conso., art. R. 223-2. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepConsentProof rgpd.RuleID = "retention-consent-proof"

	// KeepCallBackProof: keep the proof of a call-back request: 3 years exactly, from the
	// day of the request (the start is to be checked in the text).
	//
	// Source: C. conso., art. R. 223-4. In force from 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepCallBackProof rgpd.RuleID = "retention-call-back-proof"

	// KeepAttempts: keep call attempts: 30 days at least, from the day of each attempt.
	//
	// Source: C. conso., art. D. 223-9. In force from 2023-03-01.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepAttempts rgpd.RuleID = "retention-attempts"

	// KeepObjections: keep the suppression list: 3 years at least, from the day of the
	// objection.
	//
	// Source: CNIL, liste repoussoir, 27 janvier 2022. In force from 2022-01-27.
	// https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale
	KeepObjections rgpd.RuleID = "retention-objections"

	// KeepRecordings: keep recordings made for training, assessment or quality: 6 months
	// at most, from the day of the recording.
	//
	// Source: CNIL, écoute et enregistrement des appels sur le lieu de travail; CNIL,
	// référentiel durées RH du 2 avril 2026. In force from 2018-05-25.
	// http://www.cnil.fr/les-themes/travail/fiche-pratique/article/lenregistrement-des-conversations-telephoniques-sur-le-lieu-de-travail/
	KeepRecordings rgpd.RuleID = "retention-recordings"

	// KeepAnalysisSheets: keep analysis sheets of calls: 1 year at most, from the day of
	// the sheet.
	//
	// Source: CNIL, écoute et enregistrement des appels sur le lieu de travail; CNIL,
	// référentiel durées RH du 2 avril 2026. In force from 2018-05-25.
	// http://www.cnil.fr/les-themes/travail/fiche-pratique/article/lenregistrement-des-conversations-telephoniques-sur-le-lieu-de-travail/
	KeepAnalysisSheets rgpd.RuleID = "retention-analysis-sheets"

	// KeepOralContracts: keep the recording that proves an oral contract: 5 years in a
	// restricted archive, from knowledge of the contract.
	//
	// Source: CNIL, enregistrement des conversations, 25 avril 2022; CNIL, référentiel
	// durées RH du 2 avril 2026. In force from 2022-04-25.
	// https://cnil.fr/fr/lenregistrement-des-conversations-telephoniques-afin-detablir-la-preuve-de-la-formation-dun-contrat
	KeepOralContracts rgpd.RuleID = "retention-oral-contracts"

	// KeepElectronicContracts: keep an electronic contract of 120 euros or more: 10 years
	// in a restricted archive, from delivery or performance.
	//
	// Source: C. conso., art. L. 213-1; C. conso., art. D. 213-1 et D. 213-2. In force
	// from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	KeepElectronicContracts rgpd.RuleID = "retention-electronic-contracts"

	// KeepAccounts: keep accounting documents: 10 years in a restricted archive, from the
	// end of the financial year.
	//
	// Source: C. com., art. L. 123-22. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379
	KeepAccounts rgpd.RuleID = "retention-accounts"

	// KeepForLimitation: keep what the defence of a right needs: 5 years in a restricted
	// archive, from the day the holder of the right knew or should have known.
	//
	// Source: C. civ., art. 2224. In force from 2018-05-25.
	// https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721
	KeepForLimitation rgpd.RuleID = "retention-for-limitation"

	// KeepRequests: keep the file of a request by a data subject: 5 years in a restricted
	// archive, from closure of the request.
	//
	// Source: usage, aucun texte. In force from 2018-05-25.
	KeepRequests rgpd.RuleID = "retention-requests"

	// KeepIdentityProofs: keep the identity document of a request: at once, from the end
	// of the check.
	//
	// Source: usage, aucun texte. In force from 2018-05-25.
	KeepIdentityProofs rgpd.RuleID = "retention-identity-proofs"

	// KeepBreachLog: keep a breach in the log: 5 years in a restricted archive, from
	// closure of the incident.
	//
	// Source: usage, aucun texte. In force from 2018-05-25.
	KeepBreachLog rgpd.RuleID = "retention-breach-log"

	// KeepAccessLogs: keep access logs: 6 months to 12 months, from the event.
	//
	// Source: CNIL, délibération 2021-122 du 14 octobre 2021. In force from 2021-10-14.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044272396
	KeepAccessLogs rgpd.RuleID = "retention-access-logs"

	// KeepAudienceCookies: keep an audience tracker: 13 months at most, from the deposit.
	//
	// Source: CNIL, lignes directrices et recommandation cookies, 2020. In force from
	// 2020-01-01.
	KeepAudienceCookies rgpd.RuleID = "retention-audience-cookies"

	// KeepCookieChoices: keep the choice made on trackers: 6 months exactly, from the
	// choice.
	//
	// Source: CNIL, lignes directrices et recommandation cookies, 2020. In force from
	// 2020-01-01.
	KeepCookieChoices rgpd.RuleID = "retention-cookie-choices"

	// KeepBloctel: keep an entry on Bloctel: 3 years exactly, from registration,
	// renewable.
	//
	// Source: C. conso., art. R. 223-3 (version de 2016). In force from 2018-05-25 until
	// 2026-08-11.
	// https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepBloctel rgpd.RuleID = "retention-bloctel"
)
