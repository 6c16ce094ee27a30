package sample_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/internal/golden"
)

// sampleTitles are the columns of the sample, as a firm might name them.
var sampleTitles = []string{
	"réf.", "civilité", "nom", "prénom", "ville", "CP", "Téléphone", "pays", "qualité", "offre pour", "type de ligne",
	"origine", "information", "collecte vérifiée", "mention anti-prospection", "visibilité", "fichier consulté",
	"opposition le", "refus le", "retrait le",
	"consentement état", "consentement le", "consentement jusqu'au", "consentement canaux", "consentement pour",
	"consentement appelant", "consentement objet", "consentement manque", "créneau",
	"contrat", "lien", "rappel demandé le", "rappel auprès de", "rappel objet", "rappel preuve", "tentatives", "note",
}

// A maker invents people. The numbers are of the ranges that Arcep keeps for
// fiction (décision 2018-0881); for the overseas parts, which have none, of blocks
// 00 that no operator holds; abroad, of the ranges kept for fiction or of blocks 00.
type maker struct{ *rand.Rand }

func pick[T any](m maker, of ...T) T { return of[m.IntN(len(of))] }

var mainlandTowns = [][3]string{ // postcode, town, first digits of a fictional landline
	{"75011", "Paris", "019900"}, {"78000", "Versailles", "019900"}, {"92100", "Boulogne-Billancourt", "019900"},
	{"76600", "Le Havre", "026191"},
	{"35000", "Rennes", "026191"}, {"44000", "Nantes", "026191"}, {"37000", "Tours", "026191"},
	{"67000", "Strasbourg", "035301"}, {"54000", "Nancy", "035301"},
	{"59800", "Lille", "035301"}, {"51100", "Reims", "035301"}, {"69003", "Lyon", "046571"},
	{"13006", "Marseille", "046571"}, {"06300", "Nice", "046571"},
	{"01000", "Bourg-en-Bresse", "046571"}, {"63000", "Clermont-Ferrand", "046571"}, {"31000", "Toulouse", "053649"},
	{"33000", "Bordeaux", "053649"},
	{"64100", "Bayonne", "053649"}, {"24000", "Périgueux", "053649"}, {"20200", "Bastia", "046571"},
	{"29200", "Brest", "026191"},
}

// person invents somebody on the mainland. A mobile never comes without postcode:
// 0639 is also the prefix of Mayotte, and the fictional range lies within it.
func (m maker) person() screentest.Cells {
	town := pick(m, mainlandTowns...)
	row := m.named(town[0], town[1])
	if m.IntN(10) < 7 {
		return row.With("Téléphone", m.number("063998", 4))
	}
	return row.With("Téléphone", m.number(town[2], 4))
}

func (m maker) named(postcode, town string) screentest.Cells {
	woman := m.IntN(2) == 0
	row := screentest.Cells{"CP": postcode, "ville": town, "civilité": "M."}
	row["prénom"] = pick(m, "Hugo", "Théo", "Émile", "Karim", "Loïc", "Gaël", "Noé", "Yanis", "Jérôme", "Benoît",
		"François", "Mathéo")
	if woman {
		row["civilité"] = "Mme"
		row["prénom"] = pick(m, "Zoé", "Chloé", "Inès", "Maëlle", "Aïcha", "Hélène", "Anaïs", "Célia", "Noémie",
			"Solène", "Béatrice", "Fatou")
	}
	row["nom"] = pick(m, "Bréhaut", "d'Ambreville", "Lefèvre-Coquillard", "Ormancey", "Tréguidel", "Sauvageon",
		"Marchandeau", "Pélissane", "Quéméner-Laz",
		"Vaucluseau", "Dubreuillard", "Esnaultier", "Fontanges-Roux", "Garricastel", "Hauteclaire", "Jouvenel", "Kerbrézec",
		"Montsablon", "Œillard", "Ribeyrolles")
	if len(postcode) == 5 && postcode[0] == '0' && m.IntN(2) == 0 {
		row["CP"] = postcode[1:] // the zero that a spreadsheet dropped
	}
	return row
}

// number writes a French number in one of the ways found in files.
func (m maker) number(prefix string, more int) string {
	ten := prefix
	for range more {
		ten += fmt.Sprint(m.IntN(10))
	}
	pairs := []string{ten[0:2], ten[2:4], ten[4:6], ten[6:8], ten[8:10]}
	switch m.IntN(9) {
	case 0, 1:
		return ten[1:]
	case 2, 3, 4:
		return strings.Join(pairs, " ")
	case 5:
		return strings.Join(pairs, ".")
	case 6:
		return "+33 (0)" + strings.Join(pairs, " ")[1:]
	case 7:
		return "0033" + ten[1:]
	}
	return ten
}

// overseas invents somebody overseas: the place is told by the postcode, by the
// number, or by both.
func (m maker) overseas(postcode, town, prefix string) screentest.Cells {
	row := m.named(postcode, town).With("Téléphone", prefix+fmt.Sprintf("%02d", m.IntN(100)))
	if m.IntN(3) == 0 {
		row["CP"] = ""
	}
	return row
}

func date(day, month, year int) string { return fmt.Sprintf("%02d/%02d/%04d", day, month, year) }

// recent is a day after the opt-in, and more than a month before the sample's.
func (m maker) recent() string { return date(1+m.IntN(28), 9, 2026) }

func professional(r screentest.Cells) screentest.Cells {
	return r.With("qualité", "professionnel", "offre pour", "travail", "information", "au premier contact",
		"fichier consulté", "oui")
}

func (m maker) consenting(r screentest.Cells) screentest.Cells {
	return screentest.Consumer(r).With("consentement état", "valide", "consentement le", m.recent(),
		"consentement canaux", pick(m, "appel", "appel", "appel|sms"),
		"consentement pour", pick(m, "Alizé Télécom", "Alizé Télécom", "ALIZE TELECOM"), "consentement appelant",
		"Bonjour Centre d'appels",
		"consentement objet", "abonnement internet et mobile")
}

// makeSample writes the sample, as Excel would in France.
func makeSample() []byte {
	m := maker{rand.New(rand.NewPCG(2026, 1123))}
	var rows []screentest.Cells
	add := func(n int, f func() screentest.Cells) {
		for range n {
			rows = append(rows, f())
		}
	}
	notes := []string{"", "", "", "", "", "rappeler plutôt l'après-midi", "préfère \"Mme\" ; ne pas tutoyer",
		"déménagement\nprévu en janvier", "=contact salon", "-10 % promis", "très satisfaite"}

	// Consumers, with and without consent.
	add(40, func() screentest.Cells { return m.consenting(m.person()) })
	add(3, func() screentest.Cells { // objected once, and consented since
		return m.consenting(m.person()).With("opposition le", date(1+m.IntN(28), 2, 2026))
	})
	add(27, func() screentest.Cells { return screentest.Consumer(m.person()) })
	add(6, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "annuaire", "mention anti-prospection", "non")
	})
	for _, flaw := range []string{"case précochée", "appelant", "appelant|retrait", "preuve", "conditions générales",
		"durée", "professionnel", "case précochée|preuve"} {
		add(1, func() screentest.Cells {
			return m.consenting(m.person()).With("consentement état", "vicié", "consentement manque", flaw)
		})
	}
	add(4, func() screentest.Cells {
		return m.consenting(m.person()).With("consentement pour", pick(m, "Groupe Mistral", "nos partenaires"))
	})
	add(3, func() screentest.Cells { return m.consenting(m.person()).With("consentement canaux", "e-mail") })
	add(6, func() screentest.Cells {
		return m.consenting(m.person()).With("consentement le", date(1+m.IntN(28), 5, 2025))
	})
	add(4, func() screentest.Cells {
		return m.consenting(m.person()).With("consentement le", date(1+m.IntN(28), 12, 2025), "consentement jusqu'au",
			"31/10/2026")
	})
	add(2, func() screentest.Cells { return m.consenting(m.person()).With("consentement état", "expiré") })
	add(5, func() screentest.Cells {
		return m.consenting(m.person()).With("consentement état", "retiré", "retrait le", date(1+m.IntN(20), 11, 2026))
	})
	add(7, func() screentest.Cells { return screentest.Consumer(m.person()).With("consentement état", "oui") })
	add(4, func() screentest.Cells {
		return m.consenting(m.person()).With("consentement appelant", "", "consentement canaux", "")
	})
	add(3, func() screentest.Cells { return screentest.Consumer(m.person()).With("consentement le", m.recent()) })

	// What people said.
	add(10, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("opposition le", pick(m, date(1+m.IntN(28), 3, 2026),
			date(1+m.IntN(28), 10, 2025), "oui"))
	})
	add(6, func() screentest.Cells {
		return m.consenting(m.person()).With("refus le", date(1+m.IntN(22), 10, 2026))
	})

	// Customers.
	add(17, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "vente", "contrat", "en cours", "lien", "oui")
	})
	add(7, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "vente", "contrat", "en cours", "lien", "non")
	})
	add(5, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "vente", "contrat", "en cours")
	})
	add(5, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "vente", "contrat", "terminé")
	})
	add(3, func() screentest.Cells { return screentest.Consumer(m.person()).With("contrat", "compte") })

	// Call-backs.
	back := func(day string) screentest.Cells {
		return screentest.Consumer(m.person()).With("rappel demandé le", day, "rappel auprès de", "nous",
			"rappel objet", "abonnement internet et mobile", "rappel preuve", "oui")
	}
	add(9, func() screentest.Cells {
		return back(fmt.Sprintf("%s %02d:%02d", pick(m, "18/11/2026", "19/11/2026", "20/11/2026", "21/11/2026"),
			9+m.IntN(10), m.IntN(60)))
	})
	add(4, func() screentest.Cells { return back(date(1+m.IntN(10), 11, 2026)) })
	add(3, func() screentest.Cells {
		return back("20/11/2026").With("rappel auprès de", pick(m, "simulateur", "comparateur"))
	})
	add(3, func() screentest.Cells { return back("20/11/2026").With("rappel preuve", "") })

	// Attempts.
	add(6, func() screentest.Cells {
		return m.consenting(m.person()).With("tentatives",
			fmt.Sprintf("%02d/11/2026|%02d/11/2026|%02d/11/2026|%02d/11/2026", 1+m.IntN(3), 5+m.IntN(4), 10+m.IntN(4),
				16+m.IntN(5)))
	})
	add(6, func() screentest.Cells {
		return m.consenting(m.person()).With("tentatives", pick(m, "2", "09/11/2026|17/11/2026 18:30"))
	})

	// Where numbers come from.
	add(6, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "base achetée", "collecte vérifiée", "non")
	})
	add(5, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "jeu-concours", "collecte vérifiée", "non")
	})
	add(4, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "partenaire", "collecte vérifiée", "non")
	})
	add(4, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("origine", "partenaire", "collecte vérifiée", "oui")
	})
	add(4, func() screentest.Cells {
		return m.consenting(m.person()).With("origine", "base achetée", "collecte vérifiée", "")
	})
	add(3, func() screentest.Cells { return m.consenting(m.person()).With("origine", "annuaire") })

	// Professionals.
	add(9, func() screentest.Cells { return professional(m.person()).With("origine", "carte de visite") })
	add(8, func() screentest.Cells {
		return professional(m.person()).With("origine", "site employeur", "mention anti-prospection", "non")
	})
	add(2, func() screentest.Cells {
		return professional(m.person()).With("origine", "annuaire pro", "mention anti-prospection", "oui")
	})
	add(2, func() screentest.Cells { // of the telephone: R. 10 of the CPCE
		return professional(m.person()).With("origine", "annuaire", "mention anti-prospection", "oui")
	})
	add(3, func() screentest.Cells {
		return professional(m.person()).With("origine", "linkedin", "collecte vérifiée", "non", "visibilité", "tous",
			"mention anti-prospection", "non")
	})
	add(3, func() screentest.Cells {
		return professional(m.person()).With("origine", "linkedin", "collecte vérifiée", "oui", "visibilité",
			"certains", "mention anti-prospection", "non")
	})
	add(2, func() screentest.Cells {
		return professional(m.person()).With("origine", "linkedin", "collecte vérifiée", "oui",
			"mention anti-prospection", "non")
	})
	add(3, func() screentest.Cells {
		return professional(m.person()).With("origine", "informel", "type de ligne", "personnelle")
	})
	add(2, func() screentest.Cells { return professional(m.person()).With("origine", "informel") })
	add(4, func() screentest.Cells {
		return professional(m.person()).With("origine", "carte de visite", "refus le", date(1+m.IntN(20), 6, 2026))
	})
	add(3, func() screentest.Cells {
		return professional(m.person()).With("origine", "carte de visite", "offre pour", "vie privée")
	})
	add(4, func() screentest.Cells {
		return professional(m.person()).With("origine", "carte de visite", "offre pour", "")
	})
	add(6, func() screentest.Cells {
		return professional(m.person()).With("qualité", "standard", "civilité", "", "nom",
			pick(m, "Ateliers Bréhaut SARL", "Mairie de Trémol", "SCI des Œillets"), "prénom", "",
			"origine", "annuaire pro", "mention anti-prospection", "non")
	})

	// Overseas: the hour is that of the person.
	for _, o := range []struct {
		n                      int
		postcode, town, prefix string
	}{
		{5, "97400", "Saint-Denis", "06920000"}, {2, "97410", "Saint-Pierre", "02620000"},
		{4, "97110", "Pointe-à-Pitre", "06900000"}, {3, "97200", "Fort-de-France", "06960000"},
		{3, "97300", "Cayenne", "05940000"}, {3, "97600", "Mamoudzou", "02690000"},
		{2, "97500", "Saint-Pierre", "05080000"}, {1, "97150", "Marigot", "05900000"},
		{2, "98800", "Nouméa", "+687 00 00 "}, {2, "98714", "Papeete", "+689 40 00 00 "},
		{1, "98600", "Mata-Utu", "+681 00 00 "},
	} {
		add(o.n, func() screentest.Cells { return m.consenting(m.overseas(o.postcode, o.town, o.prefix)) })
	}
	add(2, func() screentest.Cells { // a precise slot, agreed, outside the hours of the law
		return m.consenting(m.overseas("97110", "Pointe-à-Pitre", "06900000")).With("CP", "97110", "créneau",
			"23/11/2026 11:00-11:30")
	})
	add(2, func() screentest.Cells {
		return professional(m.overseas("97200", "Fort-de-France", "05960000")).With("origine", "carte de visite")
	})

	// Abroad.
	for _, n := range []string{"+32 2 000 00 12", "+41 22 000 00 34", "+44 20 7946 0958", "+1 202 555 0143",
		"+44 20 7946 0321"} {
		add(1, func() screentest.Cells { return m.consenting(m.named("", "")).With("Téléphone", n) })
	}
	add(2, func() screentest.Cells {
		return screentest.Consumer(m.person()).With("CP", "1050", "ville", "Bruxelles", "pays", "Belgique")
	})
	add(1, func() screentest.Cells { return screentest.Consumer(m.person()).With("CP", "98000", "ville", "Monaco") })
	add(1, func() screentest.Cells {
		return screentest.Consumer(m.named("", "")).With("Téléphone", "+44 20 7946 0777", "opposition le", "12/01/2026")
	})

	// What nobody wrote down.
	add(6, func() screentest.Cells { return m.consenting(m.person()).With("fichier consulté", "") })
	add(4, func() screentest.Cells { return screentest.Consumer(m.person()).With("origine", "") })
	add(3, func() screentest.Cells { return m.consenting(m.person()).With("qualité", "") })
	add(2, func() screentest.Cells {
		return m.consenting(m.named("", "")).With("Téléphone", "+32 2 000 00 77", "pays", "France")
	})

	// Damaged cells.
	for _, d := range [][2]string{
		{"Téléphone", "6,4E+08"}, {"Téléphone", "6,39981E+08"}, {"Téléphone", "0199001122 / 0639981122"},
		{"Téléphone", "voir fiche"}, {"Téléphone", "3949"}, {"Téléphone", "06 39 98 1"}, {"Téléphone", ""},
		{"Téléphone", ""}, {"consentement le", "mars 2026"}, {"consentement le", "46265"},
		{"opposition le", "03/25/2026"}, {"opposition le", "l'an dernier"}, {"qualité", "VIP"},
		{"CP", "75"}, {"CP", "BP 12"}, {"origine", "Facebook Ads"}, {"contrat", "n° 4471-B"}, {"tentatives", "souvent"},
		{"créneau", "en soirée"}, {"pays", "Franec"},
	} {
		add(1, func() screentest.Cells { return m.consenting(m.person()).With(d[0], d[1]) })
	}

	m.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	var b strings.Builder
	b.WriteString(strings.Join(sampleTitles, ";") + "\r\n")
	for i, r := range rows {
		r["réf."] = fmt.Sprintf("AZ-%04d", 1001+i)
		r["note"] = pick(m, notes...)
		var line []string
		for _, t := range sampleTitles {
			c := r[t]
			if strings.ContainsAny(c, ";\"\n") {
				c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
			}
			line = append(line, c)
		}
		text := strings.Join(line, ";")
		// Damaged lines, as careless exports make them.
		switch i {
		case 41:
			text += ";et un mot de trop"
		case 97:
			text = strings.Join(line[:9], ";")
		case 180:
			text = strings.Repeat(";", len(line)-1)
		case 233:
			line[4] = `"` + line[4] + `" (centre)`
			text = strings.Join(line, ";")
		}
		b.WriteString(text + "\r\n")
	}
	out, err := charmap.Windows1252.NewEncoder().Bytes([]byte(b.String()))
	if err != nil {
		panic(err)
	}
	return out
}

// TestSample keeps sample.csv equal to what makeSample writes: go test -run
// ^TestSample$ -update writes it anew.
func TestSample(t *testing.T) {
	golden.File(t, "sample.csv", makeSample())
}
