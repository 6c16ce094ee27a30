package law

// Guidelines of the EDPB and of the group that went before it, each from the day its
// final version was adopted. Days and paragraphs are known by report; where no report
// of the day was found, the wording says so.
var (
	GuidelinesAccess = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 01/2022", "https://www.edpb.europa.eu/system/files/2023-04/" +
				"edpb_guidelines_202201_data_subject_rights_access_v2_en.pdf",
		},
		From: on(2023, 3, 28), Note: reported,
	}
	GuidelinesForeignOrders = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 02/2024", "https://www.gamingtechlaw.com/2025/06/" +
				"edpb-guidelines-for-controllers-and-processors-requests-from-third-countries",
		},
		From: on(2025, 6, 4), Note: report,
	}
	GuidelinesConsent = Wording{
		Text: Text{Rank: Guidance, Ref: "CEPD, lignes directrices 05/2020"}, From: on(2020, 5, 4), Note: reported,
	}
	GuidelinesTransfers = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 05/2021", "https://armingaud-avocat.fr/en/" +
				"guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-" +
				"and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/",
		},
		From: on(2023, 2, 14), Note: report,
	}
	GuidelinesRoles = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 07/2020", "https://www.gtlaw-dataprivacydish.com/2021/05/" +
				"is-an-outsourced-call-center-a-processor-or-controller-under-the-gdpr/",
		},
		From: on(2021, 7, 7), Note: report,
	}
	GuidelinesDerogations = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 2/2018, sur l'art. 49", "https://www.stevens-bolton.com/site/" +
				"insights/articles/derogations-guidance-from-the-european-data-protection-board",
		},
		From: on(2018, 5, 25), Note: report,
	}
	GuidelinesBreach = Wording{
		Text: Text{
			Guidance, "CEPD, lignes directrices 9/2022", "https://nomosparis.com/en/" +
				"the-edpb-updates-the-wp29-guidance-on-personal-data-breach-notification-2",
		},
		From: on(2023, 3, 28), Note: report,
	}
	GuidelinesBreach2018 = Wording{
		Text: Text{
			Guidance, "G29, lignes directrices sur la notification des violations, WP250 rév. 01",
			"https://docslib.org/doc/1727409/article-29-data-protection-working-party",
		},
		From: on(2018, 2, 6), Note: report + "; endorsed by the EDPB on 2018-05-25",
	}
	GuidelinesImpact = Wording{
		Text: Text{
			Guidance, "G29, lignes directrices sur l'analyse d'impact, WP248",
			"https://mgsi.lu/cnil/cnil-liste-des-traitements-pour-lesquels-une-aipd-est-requise",
		},
		From: on(2017, 10, 4), Note: report,
	}
	SupplementaryMeasures = Wording{
		Text: Text{
			Guidance, "CEPD, recommandations 01/2020",
			"https://tnpconsultants.com/cnil-publie-guide-pratique-analyse-impact-transferts-donnees",
		},
		From: on(2021, 6, 18), Note: report,
	}
	BindingRulesControllers = Wording{
		Text: Text{Rank: Guidance, Ref: "CEPD, recommandations 1/2022, sur l'art. 47"}, From: on(2023, 6, 20),
		Note: reported,
	}
	BindingRulesProcessors = Wording{
		Text: Text{
			Guidance, "G29, règles d'entreprise des sous-traitants, WP257",
			"https://www.lexology.com/library/detail.aspx?g=ea6dba12-8f55-4183-9c36-a5e7ac451aad",
		},
		From: on(2018, 2, 6), Note: report + "; the day of its revision is from memory, the first text is of 2017-11",
	}
	GuidelinesPortability = Wording{
		Text: Text{Rank: Guidance, Ref: "G29, lignes directrices sur la portabilité, WP242"}, From: on(2017, 4, 5),
		Note: reported + ", the meeting of 4 and 5 April 2017",
	}
	OpinionOnChains = Wording{
		Text: Text{Guidance, "CEPD, avis 22/2024", "https://eu.vlex.com/vid/opinion-22-2024-on-1061968463"},
		From: on(2024, 10, 7), Note: report,
	}
	ErasureAction = Wording{
		Text: Text{
			Rank: Guidance, Ref: "CEPD, action coordonnée 2025 sur l'effacement, rapport du 10 février 2026",
		},
		From: on(2026, 2, 10), Note: reported,
	}
)
