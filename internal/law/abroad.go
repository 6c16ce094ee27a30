package law

// What foreign authorities and governments say. Guidance for a French caller: none of
// it binds here.
var (
	ICOAccess = Wording{
		Text: Text{
			Guidance, "ICO, subject access checklist",
			"https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar",
		},
		Read: read, Note: own,
	}
	Tunisia = Wording{
		Text: Text{
			Guidance, "Loi organique tunisienne 2004-63, INPDP",
			"https://www.dlapiperdataprotection.com/index.html?t=transfer&c=TN",
		},
		Note: report,
	}
	TunisiaReform = Wording{
		Text: Text{
			Guidance, "Déclaration du gouvernement tunisien, 2025-11-30",
			"https://www.webmanagercenter.com/2025/12/01/556923/reforme-des-organismes-" +
				"publics-le-gouvernement-prepare-une-refonte-des-systemes-de-protection-des-" +
				"donnees-et-dacces-a-linformation/",
		},
		From: on(2025, 11, 30), Note: report,
	}
	Morocco = Wording{
		Text: Text{
			Guidance, "Loi marocaine 09-08, CNDP", "https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/",
		},
		Note: "a page of the CNDP, not the law",
	}
	Madagascar = Wording{
		Text: Text{
			Guidance, "Loi malgache 2014-038, CMIL", "https://fr.allafrica.com/stories/202602230446.html",
		},
		Note: report,
	}
	Senegal = Wording{
		Text: Text{
			Guidance, "Loi sénégalaise 2008-12, CDP", "https://osiris.sn/" +
				"mise-a-niveau-du-projet-de-loi-sur-la-protection-des-donnees-personnelles-une.html",
		},
		Note: report,
	}
	Mauritius  = Wording{Text: Text{Rank: Guidance, Ref: "Data Protection Act 2017 (Maurice)"}}
	IvoryCoast = Wording{
		Text: Text{Guidance, "Loi ivoirienne 2013-450, ARTCI", "https://www.quantic-avocats.com/?p=3293"}, Note: report,
	}
)
