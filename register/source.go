package register

import "github.com/rgpd-go/rgpd"

// Days on which texts came in.
var (
	regulation = rgpd.NewDate(2018, 5, 25) // RGPD, art. 99
	readOn     = rgpd.NewDate(2026, 11, 23)
)

const gdprURL = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"

// article is an article of the RGPD that was read in a full copy; articleUnread is
// one that was not.
func article(which string) rgpd.Source {
	return rgpd.Source{Rank: rgpd.Regulation, Ref: "RGPD, art. " + which, URL: gdprURL, Checked: readOn}
}

func articleUnread(which string) rgpd.Source {
	return rgpd.Source{Rank: rgpd.Regulation, Ref: "RGPD, art. " + which, URL: gdprURL}
}

var (
	cnilRegister = rgpd.Source{Rank: rgpd.Guidance, Ref: "CNIL, registre des activités de traitement", URL: "https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement", Checked: readOn}
	cnilNotify   = rgpd.Source{Rank: rgpd.Guidance, Ref: "CNIL, notifier une violation", URL: "https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles", Checked: readOn}
	cnilQA       = rgpd.Source{Rank: rgpd.Guidance, Ref: "CNIL, questions-réponses", URL: "https://github.com/LINCnil/mon_assistant_cnil", Checked: readOn}
	houseForm    = rgpd.Source{Rank: rgpd.Practice, Ref: "forme du registre de ce paquet"}
	edpbErasure  = rgpd.Source{Rank: rgpd.Guidance, Ref: "CEPD, action coordonnée 2025 sur l'effacement, rapport du 10 février 2026"}
)
