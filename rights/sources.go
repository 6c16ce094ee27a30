package rights

import "github.com/rgpd-go/rgpd"

// opening is the first day of the RGPD: no rule starts earlier.
var opening = rgpd.NewDate(2018, 5, 25)

// Where the rules are written. Checked is the day on which the official wording,
// or the authority's own page, was read; zero where a third party reports it.

const chapterIII = "https://www.cnil.fr/fr/reglement-europeen-protection-donnees/chapitre3"

func gdpr(article string) rgpd.Source {
	return rgpd.Source{Rank: rgpd.Regulation, Ref: "RGPD, art. " + article, URL: chapterIII, Checked: rgpd.LawAsOf}
}

func edpb(paragraph string) rgpd.Source {
	return rgpd.Source{
		Rank: rgpd.Guidance, Ref: "CEPD, lignes directrices 01/2022, " + paragraph,
		URL: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202201_data_subject_rights_access_v2_en.pdf",
	}
}

func counting(article string, checked rgpd.Date) rgpd.Source {
	return rgpd.Source{
		Rank: rgpd.Regulation, Ref: "règlement 1182/71, art. " + article,
		URL: "https://eur-lex.europa.eu/eli/reg/1971/1182/oj", Checked: checked,
	}
}

var (
	toeters = rgpd.Source{
		Rank: rgpd.CaseLaw, Ref: "CJCE, 11 novembre 2004, C-171/03, Toeters et Verberk",
		URL: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62003CJ0171", Checked: rgpd.LawAsOf,
	}
	brillen = rgpd.Source{
		Rank: rgpd.CaseLaw, Ref: "CJUE, 19 mars 2026, C-526/24, Brillen Rottler",
		URL: "https://infocuriaws.curia.europa.eu/blob/download-file-html/C/2024/C_0526_24_00000000RP_01_P_01/321939-EN-1.html", Checked: rgpd.LawAsOf,
	}
	osterreich = rgpd.Source{Rank: rgpd.CaseLaw, Ref: "CJUE, 12 janvier 2023, C-154/21, Österreichische Post"}
	decree92   = rgpd.Source{
		Rank: rgpd.Decree, Ref: "décret 2005-1309, art. 92",
		URL: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037300884/2024-03-01", Checked: rgpd.LawAsOf,
	}
	// decree77 was not read itself; the article that it takes over was.
	decree77 = rgpd.Source{
		Rank: rgpd.Decree, Ref: "décret 2019-536, art. 77",
		URL: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037300884/2024-03-01",
	}
	lil51 = rgpd.Source{
		Rank: rgpd.Statute, Ref: "loi Informatique et Libertés, art. 51, II",
		URL: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037823120/", Checked: rgpd.LawAsOf,
	}
	lil84 = rgpd.Source{
		Rank: rgpd.Statute, Ref: "loi Informatique et Libertés, art. 84 et 85",
		URL: "https://rapport-congresdesnotaires.fr/2021-rapport-du-117e-congres/la-reponse-du-responsable-de-traitement",
	}
	labour = rgpd.Source{
		Rank: rgpd.Statute, Ref: "C. trav., art. L. 3133-1",
		URL: "https://www.legifrance.gouv.fr/codes/id/LEGISCTA000033008129/", Checked: rgpd.LawAsOf,
	}
	labourOverseas = rgpd.Source{
		Rank: rgpd.Statute, Ref: "C. trav., art. L. 3422-2",
		URL: "https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000006178062&cidTexte=LEGITEXT000006072050&dateTexte=20190521", Checked: rgpd.LawAsOf,
	}
	labourAlsace = rgpd.Source{
		Rank: rgpd.Statute, Ref: "C. trav., art. L. 3134-13",
		URL: "https://france3-regions.francetvinfo.fr/grand-est/alsace-moselle-c-est-quoi-ce-vendredi-saint-jour-ferie-droit-local-1449401.html",
	}
	labourPacific = rgpd.Source{Rank: rgpd.Practice, Ref: "droit local du travail du Pacifique"}
	cnilStop      = rgpd.Source{
		Rank: rgpd.Guidance, Ref: "CNIL, liste repoussoir (27 janvier 2022)",
		URL: "https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale", Checked: rgpd.LawAsOf,
	}
	cnilMatrix = rgpd.Source{
		Rank: rgpd.Guidance, Ref: "CNIL, guide RGPD du développeur, fiche 15",
		URL: "https://github.com/LINCnil/Guide-RGPD-du-developpeur", Checked: rgpd.LawAsOf,
	}
	cnilAnswers = rgpd.Source{
		Rank: rgpd.Guidance, Ref: "CNIL, questions-réponses",
		URL: "https://github.com/LINCnil/mon_assistant_cnil", Checked: rgpd.LawAsOf,
	}
	cnilIdentity = rgpd.Source{
		Rank: rgpd.Guidance, Ref: "CNIL, fiche sur le droit d'accès",
		URL: "https://derriennic.com/la-cnil-actualise-sa-fiche-pratique-sur-le-droit-dacces/",
	}
	ico = rgpd.Source{
		Rank: rgpd.Guidance, Ref: "ICO, subject access checklist",
		URL: "https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar", Checked: rgpd.LawAsOf,
	}
	wp242 = rgpd.Source{Rank: rgpd.Guidance, Ref: "G29, lignes directrices sur la portabilité, WP242"}
	house = rgpd.Source{Rank: rgpd.Guidance, Ref: "lecture retenue par la bibliothèque, faute de texte"}
)
