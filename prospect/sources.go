package prospect

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// The days on which the law changed. A period that a text left open on the left
// starts on the first day that the library decides.
var (
	fromGDPR       = rgpd.NewDate(2018, time.May, 25)      // règlement (UE) 2016/679
	fromPartners   = rgpd.NewDate(2018, time.December, 28) // CNIL, transmission à des partenaires
	fromFutura     = rgpd.NewDate(2019, time.November, 21) // CNIL, SAN-2019-010
	from2020       = rgpd.NewDate(2020, time.July, 26)     // loi 2020-901 du 24 juillet 2020
	fromInsurance  = rgpd.NewDate(2022, time.April, 1)     // décret 2022-34 du 17 janvier 2022
	fromRecording  = rgpd.NewDate(2022, time.April, 25)    // CNIL, enregistrement des conversations
	fromTraining   = rgpd.NewDate(2022, time.December, 21) // loi 2022-1587 du 19 décembre 2022
	fromNumbering  = rgpd.NewDate(2023, time.January, 1)   // Arcep, décision 2022-1583
	fromHours      = rgpd.NewDate(2023, time.March, 1)     // décret 2022-1313 du 13 octobre 2022
	fromNumberAuth = rgpd.NewDate(2023, time.July, 25)     // CPCE, art. L. 44 IV
	fromKaspr      = rgpd.NewDate(2024, time.December, 5)  // CNIL, SAN-2024-020
	from2025       = rgpd.NewDate(2025, time.July, 2)      // loi 2025-594 du 30 juin 2025, part in force at once
	fromInteligo   = rgpd.NewDate(2025, time.November, 13) // CJUE, C-654/23
	fromArcep2025  = rgpd.NewDate(2026, time.January, 1)   // Arcep, décision 2025-2215
	fromPartners26 = rgpd.NewDate(2026, time.June, 10)     // CNIL, transmission à des partenaires, new version
	fromDistance   = rgpd.NewDate(2026, time.June, 19)     // ordonnance 2026-2 du 5 janvier 2026
	fromAI         = rgpd.NewDate(2026, time.August, 2)    // règlement (UE) 2024/1689, art. 50
	fromOptIn      = rgpd.NewDate(2026, time.August, 11)   // loi 2025-594, art. 13; décret 2026-662
	read           = rgpd.NewDate(2026, time.November, 23) // the official wording was compared
	read27         = rgpd.NewDate(2026, time.November, 27) // likewise, four days later
	unread         rgpd.Date                               // a transcription or a report was read
)

func source(rank rgpd.Rank, checked rgpd.Date, ref, url string) rgpd.Source {
	return rgpd.Source{Rank: rank, Ref: ref, URL: url, Checked: checked}
}

const (
	codeConso  = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565"
	codePostes = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987"
	codePenal  = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719"
	codeAssur  = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984"
	eurlexGDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	decree2022 = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823"
	decree2026 = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939"
	cnilAuto   = "https://www.cnil.fr/la-prospection-commerciale-par-automates-dappel"
	cnilList   = "https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale"
	cnilWeb    = "https://cnil.fr/fr/la-reutilisation-des-donnees-publiquement-accessibles-en-ligne-des-fins-de-demarchage-commercial"
	cnilPart   = "http://cnil.fr/fr/la-prospection-vers-les-particuliers-b-c-quelles-regles-pour-transmettre-des-donnees-des-partenaires"
	arcepPro   = "https://arcep.fr/demarches-et-services/professionnels/plan-numerotation-professionnels.html"
	arcep2022  = "https://legal.tricoteuses.fr/articles/JORFARTI000046830325"
)

// The sources that several rows share. A reference reads as a lawyer writes it.
var (
	art5        = source(rgpd.Regulation, unread, "RGPD, art. 5(1)(a)-(b)", eurlexGDPR)
	art6        = source(rgpd.Regulation, unread, "RGPD, art. 6", eurlexGDPR)
	art6a       = source(rgpd.Regulation, unread, "RGPD, art. 6(1)(a)", eurlexGDPR)
	art6f       = source(rgpd.Regulation, unread, "RGPD, art. 6(1)(f)", eurlexGDPR)
	art7        = source(rgpd.Regulation, unread, "RGPD, art. 7(3)", eurlexGDPR)
	art13       = source(rgpd.Regulation, read27, "RGPD, art. 13", eurlexGDPR)
	art14       = source(rgpd.Regulation, read27, "RGPD, art. 14", eurlexGDPR)
	art13when   = source(rgpd.Regulation, read27, "RGPD, art. 13(1)", eurlexGDPR)
	art13choice = source(rgpd.Regulation, read27, "RGPD, art. 13(2)(b)", eurlexGDPR)
	art18       = source(rgpd.Regulation, read27, "RGPD, art. 18(2)", eurlexGDPR)
	art21any    = source(rgpd.Regulation, read27, "RGPD, art. 21(1) et (2)", eurlexGDPR)
	art21       = source(rgpd.Regulation, read, "RGPD, art. 21(2)-(4)", eurlexGDPR)
	rome1       = source(rgpd.Regulation, unread, "Règlement (CE) 593/2008, art. 6", "https://eur-lex.europa.eu/eli/reg/2008/593/oj")
	art50       = source(rgpd.Regulation, read27, "Règlement (UE) 2024/1689, art. 50(1)", "https://eur-lex.europa.eu/eli/reg/2024/1689/oj")
	cp22618     = source(rgpd.Statute, read, "C. pén., art. 226-18", codePenal)
	cp226181    = source(rgpd.Statute, read, "C. pén., art. 226-18-1", codePenal)
	l1212       = source(rgpd.Statute, read, "C. conso., art. L. 121-2 à L. 121-5 et L. 132-2", codeConso)
	l2231       = source(rgpd.Statute, read, "C. conso., art. L. 223-1", "https://legal.tricoteuses.fr/articles/LEGIARTI000051830285")
	l2231v20    = source(rgpd.Statute, read, "C. conso., art. L. 223-1 (version du 26 juillet 2020)", codeConso)
	l2231v16    = source(rgpd.Statute, read, "C. conso., art. L. 223-1 (version de 2016)", "https://legal.tricoteuses.fr/articles/JORFARTI000032209958")
	l2232       = source(rgpd.Statute, read, "C. conso., art. L. 223-2", "https://legal.tricoteuses.fr/articles/LEGIARTI000051830282")
	l2235       = source(rgpd.Statute, read, "C. conso., art. L. 223-5", codeConso)
	l2238       = source(rgpd.Statute, read, "C. conso., art. L. 223-8", codeConso)
	l22116      = source(rgpd.Statute, read, "C. conso., art. L. 221-16", codeConso)
	l22116new   = source(rgpd.Statute, read27, "C. conso., art. L. 221-16 (loi 2025-594)", codeConso)
	l22117      = source(rgpd.Statute, read, "C. conso., art. L. 221-17", codeConso)
	arrete16    = source(rgpd.Decree, read, "Arrêté du 5 juillet 2016", "https://juriblio.fr/arretes/arrete-du-5-juillet-2016/167105253")
	l22216      = source(rgpd.Statute, read27, "C. conso., art. L. 222-16, al. 2", codeConso)
	r2222       = source(rgpd.Decree, read27, "C. conso., art. R. 222-2", codeConso)
	l11222      = source(rgpd.Statute, read27, "C. assur., art. L. 112-2-2, I, 1°", codeAssur)
	r2231       = source(rgpd.Decree, unread, "C. conso., art. R. 223-1 (décret 2026-662)", decree2026)
	r2232       = source(rgpd.Decree, unread, "C. conso., art. R. 223-2 (décret 2026-662)", decree2026)
	r2234       = source(rgpd.Decree, unread, "C. conso., art. R. 223-4 (décret 2026-662)", decree2026)
	r2236       = source(rgpd.Decree, read, "C. conso., art. R. 223-6", codeConso)
	d2239a      = source(rgpd.Decree, read, "C. conso., art. D. 223-9 (décret 2022-1313)", decree2022)
	d2239b      = source(rgpd.Decree, unread, "C. conso., art. D. 223-9 (décret 2026-662)", decree2026)
	l345        = source(rgpd.Statute, read, "CPCE, art. L. 34-5", codePostes)
	r10         = source(rgpd.Statute, read, "CPCE, art. R. 10 et R. 10-1", codePostes)
	l44         = source(rgpd.Statute, read, "CPCE, art. L. 44", codePostes)
	arcep1583   = source(rgpd.Decree, unread, "Arcep, décision 2022-1583", arcep2022)
	foriou      = source(rgpd.CaseLaw, read, "CNIL, SAN-2024-003 (Foriou)", "https://cnil.fr/fr/prospection-commerciale-sanction-de-310-000-euros-lencontre-de-la-societe-foriou")
	kaspr       = source(rgpd.CaseLaw, read, "CNIL, SAN-2024-020 (Kaspr)", "https://cnil.fr/fr/node/166438")
	futura      = source(rgpd.CaseLaw, unread, "CNIL, SAN-2019-010 (Futura Internationale)", "https://ewatchers.org/cnil/futura-internationale-2019-10-21-57")
	cnilAuto22  = source(rgpd.Guidance, read, "CNIL, automates d'appel, 26 janvier 2022", cnilAuto)
	cnilList22  = source(rgpd.Guidance, read, "CNIL, liste repoussoir, 27 janvier 2022", cnilList)
	cnilWeb20   = source(rgpd.Guidance, read, "CNIL, données publiées en ligne, 30 avril 2020", cnilWeb)
	cnilPart18  = source(rgpd.Guidance, read, "CNIL, transmission à des partenaires, 28 décembre 2018", cnilPart)
	cnilPart26  = source(rgpd.Guidance, unread, "CNIL, transmission à des partenaires, 10 juin 2026", "https://viqtor.eu/en/business-prospecting-rules-for-transmitting-data-to-b2c-partners/")
	cnilTel19   = source(rgpd.Guidance, unread, "CNIL, prospection par courrier et téléphone, 6 décembre 2019", "https://www.lettredesreseaux.com/P-3118-454-A1-comment-prospecter-legalement-par-courrier-ou-telephone.html")
	cnilBait    = source(rgpd.Guidance, read, "CNIL, appels incitant à rappeler un numéro surtaxé", "https://cnil.fr/cnil-direct/question/374")
	caaLyon     = source(rgpd.CaseLaw, unread, "CAA Lyon, 10 novembre 2023, 22LY01667", "https://juricaf.org/arret/FRANCE-COURADMINISTRATIVEDAPPEL-20231110-22LY01667")
	tolerated   = source(rgpd.Guidance, unread, "DGCCRF, rappel à la demande du consommateur", "")
	l2231word   = source(rgpd.Guidance, unread, "C. conso., art. L. 223-1 (« prospection commerciale »), lecture", codeConso)
)

// nbsp keeps French punctuation on the line of its word.
var nbsp = strings.NewReplacer("« ", "«\u00a0", " »", "\u00a0»", " ;", "\u00a0;", " :", "\u00a0:")

// articleRef heads every reference to the source article.
const articleRef = "Call of Success, Prospection téléphonique et RGPD"

// article cites a passage of the source article, a source of rank Practice.
func article(passage string) rgpd.Source {
	return source(rgpd.Practice, read, articleRef+", "+nbsp.Replace(passage), "")
}
