package prospect

import "github.com/rgpd-go/rgpd"

// The rules, by the ID that a decision gives. Each says what its row says; the rows
// stand in the files rows_*.go, with their conditions, and this file is written from
// them by go test -update.

// Prohibitions.
const (
	// Objected: the person objected to prospecting.
	//
	// In force from 2018-05-25. RGPD, art. 21(2)-(4); Code pénal, art. 226-18-1; CNIL,
	// liste repoussoir, 27 janvier 2022 (official wording not read); Call of Success,
	// Prospection téléphonique et RGPD, B2B « demandé à ne plus être contacté »,
	// B2C « retrait ou opposition ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719
	//   - https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale
	Objected rgpd.RuleID = "objected"

	// ConsentWithdrawn: the person withdrew their consent.
	//
	// In force from 2018-05-25. RGPD, art. 7(3); RGPD, art. 21(2)-(4); Call of Success,
	// Prospection téléphonique et RGPD, B2C « retrait ou opposition ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ConsentWithdrawn rgpd.RuleID = "consent-withdrawn"

	// UseRestricted: the person had the use of their data restricted.
	//
	// In force from 2018-05-25. RGPD, art. 18(2).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	UseRestricted rgpd.RuleID = "use-restricted"

	// RefusalProfessional: the professional refused during an earlier call.
	//
	// In force from 2018-05-25. RGPD, art. 21(2)-(4); Code pénal, art. 226-18-1; Call of
	// Success, Prospection téléphonique et RGPD, B2B « poursuivre l'appel après un
	// refus clair ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719
	RefusalProfessional rgpd.RuleID = "refusal-professional"

	// RefusalConsumer: the consumer refused during an earlier call.
	//
	// In force from 2018-05-25. Call of Success, Prospection téléphonique et RGPD,
	// « respecter le refus ».
	RefusalConsumer rgpd.RuleID = "refusal-consumer"

	// RefusalFinal: the consumer objected to a call going on, and is not to be contacted
	// again.
	//
	// In force from 2026-08-11. C. conso., art. L. 221-16.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	RefusalFinal rgpd.RuleID = "refusal-final"

	// RefusalElsewhere: the consumer refused during a call, and no pause runs any more:
	// they object for the future.
	//
	// In force from 2026-08-11. RGPD, art. 21(2)-(4).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RefusalElsewhere rgpd.RuleID = "refusal-elsewhere"

	// RefusalFinance: financial services or insurance: the consumer showed opposition by
	// refusing in a call.
	//
	// In force from 2018-05-25 to 2026-06-18. C. conso., art. L. 222-16, al. 2 (version de
	// 2016).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	RefusalFinance rgpd.RuleID = "refusal-finance"

	// RefusalFinanceSince2026: financial services or insurance: the consumer showed
	// opposition by refusing in a call.
	//
	// In force from 2026-06-19. C. conso., art. L. 222-16, al. 2 (official wording not
	// read).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	RefusalFinanceSince2026 rgpd.RuleID = "refusal-finance-2026"

	// RefusalInsurance: insurance: the person did not want a call to go on, and the
	// distributor does not contact them again.
	//
	// In force from 2022-04-01 to 2026-08-10. C. assur., art. L. 112-2-2, I, 1°.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984
	RefusalInsurance rgpd.RuleID = "refusal-insurance"

	// RefusalAppeal: the person said no to a non-commercial appeal.
	//
	// In force from 2018-05-25. RGPD, art. 21(1) et (2).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	RefusalAppeal rgpd.RuleID = "refusal-appeal"

	// NeverToldOfUse: the person was never told of this use of their data, and will not be
	// during this contact.
	//
	// In force from 2018-05-25. RGPD, art. 13; RGPD, art. 14; RGPD, art. 21(2)-(4).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NeverToldOfUse rgpd.RuleID = "never-told"

	// ProfessionalNoChoice: the professional was told at collection without a means to
	// refuse.
	//
	// In force from 2018-05-25. RGPD, art. 13(2)(b); RGPD, art. 21(2)-(4).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ProfessionalNoChoice rgpd.RuleID = "professional-no-choice"

	// ArticleNoChoice: the source article (Call of Success) asks that the professional be
	// able to refuse.
	//
	// In force from 2018-05-25. Call of Success, Prospection téléphonique et RGPD,
	// condition générale : informer et laisser refuser.
	ArticleNoChoice rgpd.RuleID = "article-no-choice"

	// ProfessionalToldTooLate: the professional was not told when they gave their details.
	//
	// In force from 2018-05-25. RGPD, art. 13(1).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ProfessionalToldTooLate rgpd.RuleID = "professional-told-too-late"

	// DisguisedIdentity: the caller hides who they are or why they call.
	//
	// In force from 2018-05-25. RGPD, art. 5(1)(a)-(b); C. conso., art. L. 121-2 à L.
	// 121-5; C. conso., art. L. 132-2; Code pénal, art. 226-18; Call of Success,
	// Prospection téléphonique et RGPD, B2B « se faire passer pour un autre
	// service ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719
	DisguisedIdentity rgpd.RuleID = "disguised-identity"

	// RandomDialling: numbers are dialled at random.
	//
	// In force from 2018-05-25. RGPD, art. 6; RGPD, art. 14; CPCE, art. L. 34-5; Call of
	// Success, Prospection téléphonique et RGPD, B2B « système automatisé composant
	// des numéros au hasard ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	RandomDialling rgpd.RuleID = "random-dialling"

	// PremiumNumberBaited: the contact urges to ring a premium-rate number.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; CNIL, appels incitant à rappeler un
	// numéro surtaxé.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://cnil.fr/cnil-direct/question/374
	PremiumNumberBaited rgpd.RuleID = "premium-number-baited"

	// ConsumerOptIn: call to a consumer without prior consent.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; Call of Success, Prospection
	// téléphonique et RGPD, B2C « sans consentement ».
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	ConsumerOptIn rgpd.RuleID = "consumer-opt-in"

	// ConsumerConsentFlawed: the consumer's consent does not count for this call.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; C. conso., art. R. 223-1
	// (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ConsumerConsentFlawed rgpd.RuleID = "consumer-consent-flawed"

	// ConsumerConsentLapsed: the consumer's consent has come to its end.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; C. conso., art. R. 223-1
	// (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ConsumerConsentLapsed rgpd.RuleID = "consumer-consent-lapsed"

	// ArticleOptIn: the source article asks for the consumer's prior consent.
	//
	// In force from 2018-05-25. Call of Success, Prospection téléphonique et RGPD, B2C
	// « consentement préalable » ; annuaire, jeu-concours, base achetée.
	ArticleOptIn rgpd.RuleID = "article-opt-in"

	// ArticleOtherProducts: the source article asks for the customer's agreement to other
	// products.
	//
	// In force from 2018-05-25. Call of Success, Prospection téléphonique et RGPD, B2C
	// « client existant ».
	ArticleOtherProducts rgpd.RuleID = "article-other-products"

	// BloctelListedBefore2020: the consumer is on Bloctel and is not a customer.
	//
	// In force from 2018-05-25 to 2020-07-25. C. conso., art. L. 223-1 (version de 2016).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	BloctelListedBefore2020 rgpd.RuleID = "bloctel-listed-before-2020"

	// BloctelListed: the consumer is on Bloctel, outside a running contract.
	//
	// In force from 2020-07-26 to 2026-08-10. C. conso., art. L. 223-1 (version du 26
	// juillet 2020).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	BloctelListed rgpd.RuleID = "bloctel-listed"

	// BloctelUnchecked: the file was not checked against Bloctel within a month.
	//
	// In force from 2018-05-25 to 2026-08-10. C. conso., art. L. 223-1 (version du 26
	// juillet 2020); C. conso., art. R. 223-6.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	BloctelUnchecked rgpd.RuleID = "bloctel-unchecked"

	// ConsumerUntold: the consumer was not told, or could not refuse.
	//
	// In force from 2018-05-25. RGPD, art. 6(1)(f); RGPD, art. 13; RGPD, art. 14; CNIL,
	// prospection par courrier et téléphone, 6 décembre 2019 (official wording not
	// read); Call of Success, Prospection téléphonique et RGPD, condition générale :
	// informer et laisser refuser.
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-postal-et-par-telephone-appel-telephonique
	ConsumerUntold rgpd.RuleID = "consumer-untold"

	// ConsumerToldTooLate: the consumer was not told when their number was collected.
	//
	// In force from 2018-05-25. RGPD, art. 13; CNIL, prospection par courrier et
	// téléphone, 6 décembre 2019 (official wording not read).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-postal-et-par-telephone-appel-telephonique
	ConsumerToldTooLate rgpd.RuleID = "consumer-told-too-late"

	// EnergyWorksBan: prospecting is banned for energy-saving works, consent or not.
	//
	// In force from 2020-07-26 to 2026-08-10. C. conso., art. L. 223-1 (version du 26
	// juillet 2020); CAA Lyon, 10 novembre 2023, 22LY01667 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	//   - https://juricaf.org/arret/FRANCE-COURADMINISTRATIVEDAPPEL-20231110-22LY01667
	EnergyWorksBan rgpd.RuleID = "energy-works-ban"

	// WorksBan: prospecting is banned for energy renovation and home adaptation, consent or
	// not.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; DGCCRF, rénovation énergétique
	// : numéro laissé sur un simulateur (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	//   - https://www.economie.gouv.fr/dgccrf/les-fiches-pratiques/conseils-pour-reussir-la-renovation-energetique-de-son-logement
	WorksBan rgpd.RuleID = "works-ban"

	// WorksMessageBan: messages are banned for energy renovation and home adaptation,
	// consent or not.
	//
	// In force from 2025-07-02. C. conso., art. L. 223-8.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	WorksMessageBan rgpd.RuleID = "works-message-ban"

	// TrainingAccountBan: prospecting holders of a training account is banned, outside a
	// course under way.
	//
	// In force from 2022-12-21. C. trav., art. L. 6323-8-1.
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047666673
	TrainingAccountBan rgpd.RuleID = "training-account-ban"

	// TrainingAccountData: collecting the data of holders of a training account is banned.
	//
	// In force from 2022-12-21. C. trav., art. L. 6323-8-1.
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047666673
	TrainingAccountData rgpd.RuleID = "training-account-data"

	// MachineWithoutConsent: automated call without prior consent.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; Call of Success, Prospection
	// téléphonique et RGPD, B2C « automate d'appel sans accord explicite ».
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MachineWithoutConsent rgpd.RuleID = "machine-without-consent"

	// MachineVoice: a call that opens with a recorded or artificial voice is an automated
	// call.
	//
	// In force from 2018-05-25. Directive 2002/58/CE, art. 13(1) (official wording not
	// read); CPCE, art. L. 34-5.
	//
	//   - https://eur-lex.europa.eu/eli/dir/2002/58/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MachineVoice rgpd.RuleID = "machine-voice"

	// MessageToStranger: message to a consumer who did not consent and bought nothing.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; CNIL, SAN-2021-008 (Brico Privé)
	// (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://privacyvox.com/news/cnil-france-a-purchase-is-required-for-sending-marketing-emails-without-the-account-holders-consent/
	MessageToStranger rgpd.RuleID = "message-to-stranger"

	// MessageToFreeAccount: message to the holder of a free account, without consent.
	//
	// In force from 2018-05-25 to 2025-11-12. CPCE, art. L. 34-5; CNIL, automates d'appel,
	// 26 janvier 2022.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://www.cnil.fr/la-prospection-commerciale-par-automates-dappel
	MessageToFreeAccount rgpd.RuleID = "message-to-free-account"

	// MessageForOtherProducts: message to a customer for products other than those bought,
	// without consent.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MessageForOtherProducts rgpd.RuleID = "message-for-other-products"

	// MessageWithoutChoice: message to a customer who could not refuse at collection,
	// without consent.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; CNIL, SAN-2022-011 (TotalEnergies)
	// (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MessageWithoutChoice rgpd.RuleID = "message-without-choice"

	// ProfessionalMessageUntold: message to a professional who was not told or cannot
	// refuse.
	//
	// In force from 2018-05-25. RGPD, art. 13; RGPD, art. 14; CNIL, prospection des
	// professionnels, 17 février 2005 (official wording not read).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.eoxia.com/position-cnil-pour-emailing-professionnel/
	ProfessionalMessageUntold rgpd.RuleID = "professional-message-untold"

	// NumberWithheld: the number is withheld.
	//
	// In force from 2018-05-25. C. conso., art. L. 221-17.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	NumberWithheld rgpd.RuleID = "number-withheld"

	// NumberNotPrincipals: the number shown is not assigned to the professional on whose
	// behalf the call is made.
	//
	// In force from 2018-05-25. C. conso., art. L. 221-17.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	NumberNotPrincipals rgpd.RuleID = "number-not-principals"

	// NumberPremium: the number shown is a premium or a short one.
	//
	// In force from 2018-05-25. Arrêté du 5 juillet 2016.
	//
	//   - https://juriblio.fr/arretes/arrete-du-5-juillet-2016/167105253
	NumberPremium rgpd.RuleID = "number-premium"

	// NumberWithoutRight: the caller has no right to the number shown.
	//
	// In force from 2023-07-25. CPCE, art. L. 44.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	NumberWithoutRight rgpd.RuleID = "number-without-right"

	// NumberTerritorialAutomatic: an automatic system shows a territorial number that is
	// not a verified polyvalent one.
	//
	// In force from 2023-01-01. CPCE, art. L. 44; Arcep, décision 2022-1583 (official
	// wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://legal.tricoteuses.fr/articles/JORFARTI000046830325
	NumberTerritorialAutomatic rgpd.RuleID = "number-territorial-automatic"

	// NumberMobileDesk: a call centre shows a mobile number.
	//
	// In force from 2023-01-01. Arcep, plan de numérotation, questions des professionnels
	// (official wording not read).
	//
	//   - https://arcep.fr/demarches-et-services/professionnels/plan-numerotation-professionnels.html
	NumberMobileDesk rgpd.RuleID = "number-mobile-desk"

	// BoughtUnchecked: bought list whose collection was not checked.
	//
	// In force from 2018-05-25. RGPD, art. 5(2), 6 et 14; CNIL, SAN-2024-003 (Foriou); Call
	// of Success, Prospection téléphonique et RGPD, B2B « base achetée sans
	// garantie », B2C « base achetée sans preuve ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou
	BoughtUnchecked rgpd.RuleID = "bought-unchecked"

	// ContestUnchecked: details from a contest whose form was not checked.
	//
	// In force from 2018-05-25. RGPD, art. 6; CNIL, SAN-2024-003 (Foriou); Call of Success,
	// Prospection téléphonique et RGPD, B2C « jeu-concours sans consentement ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou
	ContestUnchecked rgpd.RuleID = "contest-unchecked"

	// PartnerUnchecked: number passed on by a partner whose right to do so was not checked.
	//
	// In force from 2018-12-28. RGPD, art. 14; CNIL, transmission à des partenaires, 28
	// décembre 2018.
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - http://cnil.fr/fr/la-prospection-vers-les-particuliers-b-c-quelles-regles-pour-transmettre-des-donnees-des-partenaires
	PartnerUnchecked rgpd.RuleID = "partner-unchecked"

	// PartnerWithoutConsent: a consumer's details passed on by a partner without their
	// consent.
	//
	// In force from 2026-06-10. CNIL, transmission à des partenaires, 10 juin 2026
	// (official wording not read).
	//
	//   - https://viqtor.eu/en/business-prospecting-rules-for-transmitting-data-to-b2c-partners/
	PartnerWithoutConsent rgpd.RuleID = "partner-without-consent"

	// ProfileUnchecked: number taken from a profile without checking that it could be.
	//
	// In force from 2018-05-25. RGPD, art. 6; CNIL, données publiées en ligne, 30 avril
	// 2020.
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://cnil.fr/fr/la-reutilisation-des-donnees-publiquement-accessibles-en-ligne-des-fins-de-demarchage-commercial
	ProfileUnchecked rgpd.RuleID = "profile-unchecked"

	// ProfileRestricted: number taken from a profile that does not show it to everybody.
	//
	// In force from 2024-12-05. RGPD, art. 6; CNIL, SAN-2024-020 (Kaspr).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://cnil.fr/fr/node/166438
	ProfileRestricted rgpd.RuleID = "profile-restricted"

	// MarkedAgainstMarketing: the published entry bears a mark against marketing.
	//
	// In force from 2018-05-25. CPCE, art. R. 10; CPCE, art. R. 10-1; CNIL, données
	// publiées en ligne, 30 avril 2020.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://cnil.fr/fr/la-reutilisation-des-donnees-publiquement-accessibles-en-ligne-des-fins-de-demarchage-commercial
	MarkedAgainstMarketing rgpd.RuleID = "marked-against-marketing"

	// PrivateNumberInformal: personal number learnt in a private exchange, without
	// agreement.
	//
	// In force from 2018-05-25. RGPD, art. 5(1)(a)-(b); RGPD, art. 6; Call of Success,
	// Prospection téléphonique et RGPD, B2B « numéro personnel obtenu lors d'un
	// échange informel ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PrivateNumberInformal rgpd.RuleID = "private-number-informal"

	// NonCommercialUntold: non-commercial appeal to a person who is not told or cannot
	// refuse.
	//
	// In force from 2018-05-25. RGPD, art. 13; RGPD, art. 14; RGPD, art. 21(2)-(4).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NonCommercialUntold rgpd.RuleID = "non-commercial-untold"
)

// Rules of scope.
const (
	// CalledAbroad: the person is contacted outside France: see the law of their country.
	//
	// In force from 2018-05-25. Règlement (CE) 593/2008, art. 6 (official wording not
	// read); Directive 2002/58/CE, art. 13 (official wording not read).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2008/593/oj
	//   - https://eur-lex.europa.eu/eli/dir/2002/58/oj
	CalledAbroad rgpd.RuleID = "called-abroad"

	// ServiceContact: the contact is not prospecting: it offers nothing.
	//
	// In force from 2018-05-25. C. conso., art. L. 223-1, « prospection commerciale »,
	// lecture (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	ServiceContact rgpd.RuleID = "service-contact"
)

// Permissions.
const (
	// ConsumerConsentGiven: the consumer consented to it.
	//
	// In force from 2018-05-25 to 2026-08-10. RGPD, art. 6(1)(a); Call of Success,
	// Prospection téléphonique et RGPD, B2C « consentement explicite au
	// téléphone ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ConsumerConsentGiven rgpd.RuleID = "consumer-consent-given"

	// ConsumerConsent: the consumer consented to telephone prospecting.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; C. conso., art. R. 223-1
	// (official wording not read); Call of Success, Prospection téléphonique et RGPD, B2C
	// « consentement explicite au téléphone », « case autorisant les appels »,
	// « liste de diffusion ».
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	ConsumerConsent rgpd.RuleID = "consumer-consent"

	// RunningContractOptOut: the call relates to a running contract.
	//
	// In force from 2018-05-25 to 2026-08-10. RGPD, art. 6(1)(f); C. conso., art. L. 223-1
	// (version du 26 juillet 2020); Call of Success, Prospection téléphonique et RGPD,
	// B2C « client existant ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	RunningContractOptOut rgpd.RuleID = "running-contract-opt-out"

	// RunningContract: the call is made in the performance of a running contract and
	// relates to its object.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-1; Call of Success, Prospection
	// téléphonique et RGPD, B2C « client existant ».
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	RunningContract rgpd.RuleID = "running-contract"

	// CallBackTolerated: the consumer asked to be called back.
	//
	// In force from 2018-05-25 to 2026-08-10. DGCCRF, rappel à la demande du consommateur
	// (official wording not read); Call of Success, Prospection téléphonique et RGPD, B2C
	// « demande de rappel ».
	CallBackTolerated rgpd.RuleID = "call-back-tolerated"

	// CallBackRequested: the consumer asked to be called back, five working days ago at
	// most.
	//
	// In force from 2026-08-11. C. conso., art. R. 223-4 (official wording not read); Call
	// of Success, Prospection téléphonique et RGPD, B2C « demande de rappel ».
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	CallBackRequested rgpd.RuleID = "call-back-requested"

	// PressOffer: the call offers a press subscription.
	//
	// In force from 2018-05-25. C. conso., art. L. 223-5.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	PressOffer rgpd.RuleID = "press-offer"

	// ConsumerOptOut: the consumer could be called as long as they did not object.
	//
	// In force from 2018-05-25 to 2026-08-10. RGPD, art. 6(1)(f); CNIL, prospection par
	// courrier et téléphone, 6 décembre 2019 (official wording not read).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-postal-et-par-telephone-appel-telephonique
	ConsumerOptOut rgpd.RuleID = "consumer-opt-out"

	// MachineConsent: the person consented to automated calls.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MachineConsent rgpd.RuleID = "machine-consent"

	// MessageConsent: the person consented to these messages.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	MessageConsent rgpd.RuleID = "message-consent"

	// CustomerMessage: message to a customer for similar products, with a refusal possible
	// at collection.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; CNIL, prospection par SMS et MMS; Call
	// of Success, Prospection téléphonique et RGPD, « client existant, produits
	// similaires ».
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://cnil.fr./la-prospection-commerciale-par-sms-mms
	CustomerMessage rgpd.RuleID = "customer-message"

	// FreeAccountMessage: message to the holder of a free account of a paid service, for
	// similar products.
	//
	// In force from 2025-11-13. CPCE, art. L. 34-5; CJUE, 13 novembre 2025, C-654/23
	// (Inteligo Media).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://www.dpcuria.eu/case?reference=C-654%2F23
	FreeAccountMessage rgpd.RuleID = "free-account-message"

	// ProfessionalMessage: message to a professional who was told, related to their work.
	//
	// In force from 2018-05-25. RGPD, art. 6(1)(f); CNIL, prospection des professionnels,
	// 17 février 2005 (official wording not read).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.eoxia.com/position-cnil-pour-emailing-professionnel/
	ProfessionalMessage rgpd.RuleID = "professional-message"

	// ProfessionalInterest: the professional is called about their work, until they object.
	//
	// In force from 2018-05-25. RGPD, art. 6(1)(f); CNIL, liste repoussoir, 27 janvier 2022
	// (official wording not read); Call of Success, Prospection téléphonique et RGPD,
	// B2B, les six cas permis.
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale
	ProfessionalInterest rgpd.RuleID = "professional-interest"

	// LegalPersonLine: the line of a legal person that names nobody.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5; C. conso., article liminaire.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	LegalPersonLine rgpd.RuleID = "legal-person-line"

	// NonCommercialAppeal: non-commercial appeal to a person who is told and free to
	// refuse.
	//
	// In force from 2018-05-25. RGPD, art. 6(1)(f); CNIL, prospection caritative (official
	// wording not read); Call of Success, Prospection téléphonique et RGPD,
	// « organismes à but non lucratif ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://francegenerosites.org/prospection-caritative-et-commerciale-quelles-regles
	NonCommercialAppeal rgpd.RuleID = "non-commercial-appeal"
)

// Obstacles that pass.
const (
	// WeekendUnlessConsent: no call on Saturday or Sunday.
	//
	// In force from 2023-03-01 to 2026-08-10. C. conso., art. D. 223-9 (décret 2022-1313).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823
	WeekendUnlessConsent rgpd.RuleID = "weekend-unless-consent"

	// HolidayUnlessConsent: no call on a public holiday.
	//
	// In force from 2023-03-01 to 2026-08-10. C. conso., art. D. 223-9 (décret 2022-1313).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823
	HolidayUnlessConsent rgpd.RuleID = "holiday-unless-consent"

	// HourUnlessConsent: no call outside 10:00 to 13:00 and 14:00 to 20:00.
	//
	// In force from 2023-03-01 to 2026-08-10. C. conso., art. D. 223-9 (décret 2022-1313).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823
	HourUnlessConsent rgpd.RuleID = "hour-unless-consent"

	// Weekend: no call on Saturday or Sunday, consent or not.
	//
	// In force from 2026-08-11. C. conso., art. D. 223-9 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	Weekend rgpd.RuleID = "weekend"

	// Holiday: no call on a public holiday, consent or not.
	//
	// In force from 2026-08-11. C. conso., art. D. 223-9 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	Holiday rgpd.RuleID = "holiday"

	// OutsideHours: no call outside 10:00 to 13:00 and 14:00 to 20:00, consent or not.
	//
	// In force from 2026-08-11. C. conso., art. D. 223-9 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	OutsideHours rgpd.RuleID = "outside-hours"

	// AttemptCapBefore2026: four calls or attempts were already made in thirty days.
	//
	// In force from 2023-03-01 to 2026-08-10. C. conso., art. D. 223-9 (décret 2022-1313).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823
	AttemptCapBefore2026 rgpd.RuleID = "attempt-cap-before-2026"

	// AttemptCapReached: four calls or attempts were already made in thirty days.
	//
	// In force from 2026-08-11. C. conso., art. D. 223-9 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	AttemptCapReached rgpd.RuleID = "attempt-cap-reached"

	// RefusalPause: the consumer refused less than sixty days ago.
	//
	// In force from 2023-03-01 to 2026-08-10. C. conso., art. D. 223-9 (décret 2022-1313).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823
	RefusalPause rgpd.RuleID = "refusal-pause"
)

// Duties.
const (
	// SayWhoCalls: say at the start who calls, for whom, and that the call is commercial.
	//
	// In force from 2018-05-25. C. conso., art. L. 221-16.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	SayWhoCalls rgpd.RuleID = "say-who-calls"

	// SayWhoCallsFinance: say at the start who the supplier is and that the call is
	// commercial.
	//
	// In force from 2018-05-25. C. conso., art. R. 222-2.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	SayWhoCallsFinance rgpd.RuleID = "say-who-calls-finance"

	// InformOnFinance: give the pre-contract information, and a human contact on request.
	//
	// In force from 2026-06-19. Ordonnance 2026-2 du 5 janvier 2026 (official wording not
	// read); Décret 2026-3 (official wording not read).
	//
	//   - https://www.vie-publique.fr/loi/301505-commercialisation-de-services-financiers-ordonnance-du-5-janvier-2026
	InformOnFinance rgpd.RuleID = "inform-on-finance"

	// MentionBloctel: say that the consumer may register on Bloctel.
	//
	// In force from 2020-07-26 to 2026-08-10. C. conso., art. L. 221-16 (version du 26
	// juillet 2020).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	MentionBloctel rgpd.RuleID = "mention-bloctel"

	// EndOnObjection: end the call at once if the person objects, and contact them no more.
	//
	// In force from 2026-08-11. C. conso., art. L. 221-16.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	EndOnObjection rgpd.RuleID = "end-on-objection"

	// ConfirmInWriting: confirm the offer on a durable medium; the consumer is bound only
	// once they signed it.
	//
	// In force from 2018-05-25. C. conso., art. L. 221-16.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	ConfirmInWriting rgpd.RuleID = "confirm-in-writing"

	// AnswerOnNumber: say who one is when the consumer rings back the number shown.
	//
	// In force from 2018-05-25. C. conso., art. L. 221-17.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	AnswerOnNumber rgpd.RuleID = "answer-on-number"

	// FollowCodeOfPractice: follow the trade's code of good practice.
	//
	// In force from 2020-07-26. C. conso., art. L. 223-1.
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285
	FollowCodeOfPractice rgpd.RuleID = "follow-code-of-practice"

	// FollowSurveyCode: follow the code of conduct of studies and polls.
	//
	// In force from 2020-07-26. Loi 2020-901, art. 3 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042148119
	FollowSurveyCode rgpd.RuleID = "follow-survey-code"

	// CountAttempt: count this call, unanswered or abandoned ones too, among the four
	// attempts.
	//
	// In force from 2023-03-01. C. conso., art. D. 223-9 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	CountAttempt rgpd.RuleID = "count-attempt"

	// DoNotHarass: do not solicit repeatedly against the person's wish.
	//
	// In force from 2018-05-25. C. conso., art. L. 121-7.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	DoNotHarass rgpd.RuleID = "do-not-harass"

	// TellSource: inform at the first contact, and say where the number comes from.
	//
	// In force from 2018-05-25. RGPD, art. 14; CNIL, transmission à des partenaires, 28
	// décembre 2018; Call of Success, Prospection téléphonique et RGPD, B2B « source
	// citée ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - http://cnil.fr/fr/la-prospection-vers-les-particuliers-b-c-quelles-regles-pour-transmettre-des-donnees-des-partenaires
	TellSource rgpd.RuleID = "tell-source"

	// InformAtCollection: have told the person at collection, prospecting and the right to
	// object included.
	//
	// In force from 2018-05-25. RGPD, art. 13; CNIL, prospection par courrier et
	// téléphone, 6 décembre 2019 (official wording not read); Call of Success,
	// Prospection téléphonique et RGPD, « information lors de la collecte ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	//   - https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-postal-et-par-telephone-appel-telephonique
	InformAtCollection rgpd.RuleID = "inform-at-collection"

	// OfferToObject: point out clearly and separately the right to object.
	//
	// In force from 2018-05-25. RGPD, art. 21(2)-(4); Call of Success, Prospection
	// téléphonique et RGPD, « droit d'opposition ».
	//
	//   - https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OfferToObject rgpd.RuleID = "offer-to-object"

	// RecordObjection: enter any objection in the suppression list, shared by all call
	// centres.
	//
	// In force from 2019-11-21. CNIL, SAN-2019-010 (Futura Internationale) (official
	// wording not read); CNIL, liste repoussoir, 27 janvier 2022 (official wording not
	// read).
	//
	//   - https://ewatchers.org/cnil/futura-internationale-2019-10-21-57
	//   - https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale
	RecordObjection rgpd.RuleID = "record-objection"

	// OfferToStopMessages: give in each message a free way to say stop, and the true
	// sender.
	//
	// In force from 2018-05-25. CPCE, art. L. 34-5.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987
	OfferToStopMessages rgpd.RuleID = "offer-to-stop-messages"

	// DiscloseAI: make sure that the system lets it be known that an AI speaks, for which
	// its provider answers, unless it is evident.
	//
	// In force from 2026-08-02. Règlement (UE) 2024/1689, art. 50(1).
	//
	//   - https://eur-lex.europa.eu/eli/reg/2024/1689/oj
	DiscloseAI rgpd.RuleID = "disclose-ai"

	// KeepConsentProof: keep the proof of consent for three years, and give it on request.
	//
	// In force from 2026-08-11. C. conso., art. R. 223-2 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepConsentProof rgpd.RuleID = "keep-consent-proof"

	// KeepCallBackProof: keep the proof of the call-back request for three years.
	//
	// In force from 2026-08-11. C. conso., art. R. 223-4 (official wording not read).
	//
	//   - https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939
	KeepCallBackProof rgpd.RuleID = "keep-call-back-proof"

	// MentionConsentNeeded: have said, when collecting the number, that sales calls need
	// consent.
	//
	// In force from 2026-08-11. C. conso., art. L. 223-2.
	//
	//   - https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830282
	MentionConsentNeeded rgpd.RuleID = "mention-consent-needed"

	// MentionBloctelAtCollection: have said, when collecting the number, that one may
	// register on Bloctel.
	//
	// In force from 2018-05-25 to 2026-08-10. C. conso., art. L. 223-2 (version de 2016).
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565
	MentionBloctelAtCollection rgpd.RuleID = "mention-bloctel-at-collection"

	// AskInsuranceAgreement: insurance: get explicit agreement at the start, hang up and
	// never call again without interest, wait 24 hours after sending the documents, take no
	// signature during the call.
	//
	// In force from 2022-04-01 to 2026-08-10. C. assur., art. L. 112-2-2; C. assur., art.
	// R. 112-7.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984
	AskInsuranceAgreement rgpd.RuleID = "ask-insurance-agreement"

	// KeepInsuranceRecording: insurance: keep the recording for two years if a contract is
	// signed, destroy it otherwise.
	//
	// In force from 2022-04-01 to 2026-08-10. C. assur., art. L. 112-2-2; C. assur., art.
	// R. 112-7.
	//
	//   - https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984
	KeepInsuranceRecording rgpd.RuleID = "keep-insurance-recording"

	// DoNotProveByRecording: do not record to prove the contract, nor systematically.
	//
	// In force from 2022-04-25. CNIL, enregistrement des conversations, 25 avril 2022
	// (official wording not read).
	//
	//   - https://cnil.fr/fr/lenregistrement-des-conversations-telephoniques-afin-detablir-la-preuve-de-la-formation-dun-contrat
	DoNotProveByRecording rgpd.RuleID = "do-not-prove-by-recording"

	// ShowNumberThatAnswers: show a number on which the caller, or the organisation it
	// represents, can be reached.
	//
	// In force from 2023-01-01. Arcep, plan de numérotation, questions des professionnels
	// (official wording not read).
	//
	//   - https://arcep.fr/demarches-et-services/professionnels/plan-numerotation-professionnels.html
	ShowNumberThatAnswers rgpd.RuleID = "show-number-that-answers"

	// DeclareNumbersToOperator: show only numbers declared to the operator.
	//
	// In force from 2026-01-01. Arcep, décision 2025-2215 (official wording not read).
	//
	//   - https://www.technomedia.org/2025/12/telephone-larcep-lance-un-nouveau-plan.html
	DeclareNumbersToOperator rgpd.RuleID = "declare-numbers-to-operator"

	// CheckOwnSectorRules: check the sector's own rules, which the library does not hold.
	//
	// In force from 2018-05-25. C. mon. fin., art. L. 341-1 s. ; CGCT, art. L. 2223-33 ;
	// règles professionnelles (official wording not read).
	CheckOwnSectorRules rgpd.RuleID = "check-own-sector-rules"
)
