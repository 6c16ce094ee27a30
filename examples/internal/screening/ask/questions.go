package ask

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Question asks one fact that holds for all rows: of the campaign, or of all people who say nothing else.
type Question struct {
	Name     string // the fact in the file of the campaign, or the column; "-searched" of the records
	Ask      rgpd.Text
	Claims   rgpd.Text // what an answer states besides itself; empty: no more
	Answers  []Answer  // none: any text will do
	Campaign bool      // it is of the campaign
	columns  []string  // the facts of the rules that it settles
}

// An Answer is one that may be given, and an assertion of whoever gives it.
type Answer struct {
	Says     rgpd.Text // what it claims, as a clause
	Given    facts.Given
	Set      string // column=value
	Searched bool
}

// Option is the answer on a command line.
func (a Answer) Option() string {
	switch {
	case a.Searched:
		return "-searched"
	case a.Set != "":
		return "-set " + say.Quoted(a.Set)
	}
	return "-fact " + say.Quoted(a.Given.String())
}

// Short is the answer without its option: fact=value.
func (a Answer) Short() string {
	switch {
	case a.Searched:
		return searched
	case a.Set != "":
		return a.Set
	}
	return a.Given.String()
}

// Free is the answer that a text is to a question without a list; what it cannot be is an error.
func (q *Question) Free(text string) (Answer, error) {
	text = strings.TrimSpace(text)
	if !q.Campaign {
		var f facts.Fillings
		set := q.Name + "=" + text
		if err := f.Add(set); err != nil {
			return Answer{}, err
		}
		return Answer{Says: rgpd.Text{FR: "« " + q.Name + " » : " + text, EN: q.Name + ": " + text}, Set: set}, nil
	}
	var g facts.Givens
	if err := g.Add(q.Name + "=" + text); err != nil {
		return Answer{}, err
	}
	return Answer{Says: g[0].Says(), Given: g[0]}, nil
}

// Blank is the option that answers, with the answer left out.
func (q *Question) Blank() string {
	switch {
	case q.Name == searched:
		return searched + "=" + say.Blank
	case q.Campaign:
		return "-fact " + `"` + q.Name + "=" + say.Blank + `"`
	}
	return "-set " + `"` + q.Name + "=" + say.Blank + `"`
}

const searched = "-searched"

// ofRows is what an answer about people claims.
var ofRows = rgpd.Text{
	FR: "vaut pour chaque ligne qui n'en dit rien ; une ligne qui dit autre chose est crue",
	EN: "holds for each row that says nothing of it; a row that says otherwise is believed",
}

// ofContracts is what an answer about the link of contracts claims.
var ofContracts = rgpd.Text{
	FR: "vaut pour chaque ligne dont le contrat est en cours, et qui n'en dit rien ; une ligne qui dit autre chose " +
		"est crue",
	EN: "holds for each row whose contract is running, and that says nothing of it; a row that says otherwise is " +
		"believed",
}

// Questions are all that are asked, in the order in which they are where no other order is better: what the campaign
// is, then what all people have in common.
func Questions() []Question {
	columns := map[string]rgpd.Column{}
	for c := range prospect.Standard().RuleSet().Columns() {
		columns[c.Name] = c
	}
	names := []string{"consent", "call-back"}
	out := []Question{
		{Name: "principal", Campaign: true, columns: names, Ask: rgpd.Text{
			FR: "Au nom de qui la personne est-elle contactée ? (comme les consentements le nomment)",
			EN: "In whose name is the person contacted? (as the consents name them)"}},
		{Name: "caller", Campaign: true, columns: names, Ask: rgpd.Text{
			FR: "Qui appelle ? (le même, ou un centre d'appels, comme les consentements le nomment)",
			EN: "Who calls? (the same, or a call centre, as the consents name them)"}},
		{Name: "object", Campaign: true, columns: names, Ask: rgpd.Text{
			FR: "Quels biens ou services sont proposés ? (dans les mots des consentements et des demandes de rappel)",
			EN: "Which goods or services are offered? (in the words of consents and call-back requests)"}},
	}
	for _, name := range []string{"purpose", "sector", "offer", "dialling", "shown", "holder", "voice", "identity",
		"own_rules", "reward"} {
		c := columns[strings.ReplaceAll(name, "_", "-")]
		q := Question{Name: name, Campaign: true, Ask: c.Ask, columns: []string{c.Name}}
		values := c.Values
		if name == "offer" {
			q.Ask = rgpd.Text{
				FR: "L'offre se rapporte-t-elle au travail des personnes contactées, ou à leur vie privée ?",
				EN: "Does the offer relate to the work of the people contacted, or to their private life?",
			}
			q.columns, values = []string{"audience"}, rgpd.Words[prospect.Offer]()
		}
		for _, v := range values {
			g := facts.Given{Name: name, Value: v}
			q.Answers = append(q.Answers, Answer{Says: g.Says(), Given: g})
		}
		out = append(out, q)
	}
	for _, of := range ofFile {
		c := columns[of.fact]
		q := Question{Name: of.column, Ask: c.Ask, Claims: ofRows, columns: []string{of.fact}}
		if of.ask != (rgpd.Text{}) {
			q.Ask = of.ask
		}
		if of.column == "lien" {
			q.Claims = ofContracts
		}
		for _, a := range of.cells {
			says := a.says
			if i := slices.Index(c.Values, a.value); says == (rgpd.Text{}) && i >= 0 && i < len(c.Words) {
				says = c.Words[i]
			}
			q.Answers = append(q.Answers, Answer{Says: says, Set: of.column + "=" + a.cell})
		}
		out = append(out, q)
	}
	return append(out, Question{
		Name: searched, columns: []string{"stop", "consent", "contract", "call-back", "attempts"},
		Ask: rgpd.Text{
			FR: "Avez-vous cherché chaque personne dans vos fichiers : oppositions et refus, consentements, " +
				"contrats, demandes de rappel, appels des trente derniers jours ?",
			EN: "Did you look each person up in your records: objections and refusals, consents, contracts, " +
				"call-back requests, calls of the last thirty days?"},
		Claims: rgpd.Text{
			FR: "une ligne qui dit autre chose est crue ; une liste de ceux qui se sont opposés se donne aussi, par " +
				"-stops",
			EN: "a row that says otherwise is believed; a list of those who objected is given besides, by -stops"},
		Answers: []Answer{{Searched: true, Says: rgpd.Text{
			FR: "oui, chacune : où rien n'est écrit, il n'y a rien",
			EN: "yes, each: where nothing is written, there is nothing"}}},
	})
}

// A cell is what a cell says, and the word of the rules for it.
type cell struct {
	cell, value string
	says        rgpd.Text // empty: the words of the rules
}

// ofFile are the columns that one answer may fill for all rows: what is the same for all people of a list, most often,
// since it is one list. What each of them said is never asked so.
var ofFile = []struct {
	column, fact string
	ask          rgpd.Text
	cells        []cell
}{
	{"qualité", "audience", rgpd.Text{
		FR: "Qui sont les personnes de ce fichier ?",
		EN: "Who are the people of this file?",
	}, []cell{
		{"particulier", "consumer", rgpd.Text{FR: "des particuliers", EN: "consumers"}},
		{"professionnel", "professional", rgpd.Text{
			FR: "des professionnels, joints à leur travail : quelqu'un de nommé répond, ou pourrait",
			EN: "professionals, reached at work: somebody who is named answers, or could"}},
		{"standard", "legal-person", rgpd.Text{
			FR: "des lignes de personnes morales qui ne nomment personne",
			EN: "lines of legal persons that name nobody"}},
	}},
	{"type de ligne", "line", rgpd.Text{}, []cell{{cell: "professionnelle", value: "work"},
		{cell: "personnelle", value: "personal"}}},
	{"origine", "origin", rgpd.Text{
		FR: "D'où viennent les numéros de ce fichier ?",
		EN: "Where do the numbers of this file come from?",
	}, []cell{
		{cell: "formulaire", value: "own-form"}, {cell: "vente", value: "own-sale"},
		{cell: "carte de visite", value: "business-card"}, {cell: "site employeur", value: "employer-site"},
		{cell: "annuaire pro", value: "business-directory"}, {cell: "annuaire", value: "public-directory"},
		{cell: "profil", value: "social-profile"}, {cell: "partenaire", value: "partner"},
		{cell: "base achetée", value: "bought-list"}, {cell: "jeu-concours", value: "contest"},
		{cell: "informel", value: "informal"}, {cell: "numéro composé au hasard", value: "invented"},
	}},
	{"collecte vérifiée", "provenance", rgpd.Text{}, []cell{{cell: "oui", value: "checked"},
		{cell: "non", value: "unchecked"}}},
	{"mention anti-prospection", "marking", rgpd.Text{}, []cell{{cell: "non", value: "unmarked"},
		{cell: "oui", value: "no-marketing"}}},
	{"visibilité", "visibility", rgpd.Text{}, []cell{{cell: "tous", value: "all"}, {cell: "certains", value: "some"}}},
	{"information", "information", rgpd.Text{
		FR: "De quoi ces personnes ont-elles été informées, et pouvaient-elles refuser ?",
		EN: "What were these people told, and could they refuse?",
	}, []cell{
		{cell: "informé et libre de refuser", value: "told-and-free"}, {cell: "informé seulement", value: "told-only"},
		{cell: "au premier contact", value: "told-by-contact"}, {cell: "jamais", value: "never-told"},
	}},
	{"contrat", "contract", rgpd.Text{
		FR: "Ces personnes ont-elles un contrat avec celui pour qui l'on appelle, et l'offre s'y rattache-t-elle ?",
		EN: "Do these people have a contract with whom the call is made for, and does the offer relate to it?",
	}, []cell{
		{cell: "aucun", value: "none"}, {cell: "en cours, lié", value: "running-related"},
		{cell: "en cours, sans lien", value: "running-unrelated"}, {cell: "terminé", value: "ended"},
		{cell: "compte", value: "account-only"}, {cell: "compte gratuit", value: "free-account"},
	}},
	{"lien", "contract", rgpd.Text{
		FR: "Où un contrat est en cours, l'offre s'y rattache-t-elle ?",
		EN: "Where a contract is running, does the offer relate to it?",
	}, []cell{
		{cell: "oui", says: rgpd.Text{FR: "l'offre se rattache au contrat en cours",
			EN: "the offer relates to the running contract"}},
		{cell: "non", says: rgpd.Text{FR: "l'offre ne se rattache pas au contrat en cours",
			EN: "the offer does not relate to the running contract"}},
	}},
	{"produits analogues", "products", rgpd.Text{}, []cell{{cell: "oui", value: "similar"},
		{cell: "non", value: "other"}}},
	{"dernière manifestation", "last-contact", rgpd.Text{
		FR: "Depuis quel jour, au plus tôt, chacune de ces personnes s'est-elle manifestée ? (AAAA-MM-JJ)",
		EN: "Since which day, at the earliest, has each of these people got in touch? (YYYY-MM-DD)",
	}, nil},
	{"bloctel", "bloctel", rgpd.Text{}, []cell{{cell: "non inscrit", value: "clear"},
		{cell: "inscrit", value: "listed"}, {cell: "jamais vérifié", value: "stale"}}},
}

// number is a count that a reader picks an answer by.
func number(s string, of int) (i int, ok bool) {
	n, err := strconv.Atoi(s)
	return n - 1, err == nil && n > 0 && n <= of
}
