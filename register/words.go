package register

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// say returns a text for a reader; one that was given in one language only, in
// that one.
func say(t rgpd.Text, tag language.Tag) string {
	if s := t.In(tag); s != "" {
		return s
	}
	if t.FR != "" {
		return t.FR
	}
	return t.EN
}

// The words of the CNIL's form, to the letter, and ours in English.

var subjectTexts = [...]rgpd.Text{
	{},
	{FR: "Salariés", EN: "Employees"},
	{FR: "Services Internes", EN: "Internal departments"},
	{FR: "Clients", EN: "Customers"},
	{FR: "Fournisseurs", EN: "Suppliers"},
	{FR: "Prestataires", EN: "Contractors"},
	{FR: "Prospects", EN: "Prospects"},
	{FR: "Candidats", EN: "Candidates"},
	{FR: "Autres (préciser)", EN: "Others"},
}

var dataTexts = [...]rgpd.Text{
	{},
	{
		FR: "État civil, identité, données d'identification, images…",
		EN: "Civil status, identity, identification data, images…",
	},
	{
		FR: "Vie personnelle (habitudes de vie, situation familiale, etc.)",
		EN: "Personal life (habits, family situation, etc.)",
	},
	{
		FR: "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
		EN: "Economic and financial information (income, financial situation, tax, etc.)",
	},
	{
		FR: "Données de connexion (adress IP, logs, etc.)",
		EN: "Connection data (IP address, logs, etc.)",
	}, // as the form spells it
	{
		FR: "Données de localisation (déplacements, données GPS, GSM, etc.)",
		EN: "Location data (movements, GPS, GSM, etc.)",
	},
	{FR: "Numéro de Sécurité Sociale (ou NIR)", EN: "Social security number (NIR)"},
	{FR: "Données révélant l'origine raciale ou ethnique", EN: "Racial or ethnic origin"},
	{FR: "Données révélant les opinions politiques", EN: "Political opinions"},
	{FR: "Données révélant les convictions religieuses ou philosophiques", EN: "Religious or philosophical beliefs"},
	{FR: "Données révélant l'appartenance syndicale", EN: "Trade union membership"},
	{FR: "Données génétiques", EN: "Genetic data"},
	{
		FR: "Données biométriques aux fins d'identifier une personne physique de manière unique",
		EN: "Biometric data to identify a person uniquely",
	},
	{FR: "Données concernant la santé", EN: "Health data"},
	{FR: "Données concernant la vie sexuelle ou l'orientation sexuelle", EN: "Sex life or sexual orientation"},
	{FR: "Données relatives à des condamnations pénales ou infractions", EN: "Criminal convictions and offences"},
}

var recipientTexts = [...]rgpd.Text{
	{},
	{FR: "Service interne qui traite les données", EN: "Internal department that processes the data"},
	{FR: "Sous-traitants", EN: "Processors"},
	{FR: "Partenaires institutionnels ou commerciaux", EN: "Institutional or commercial partners"},
	{FR: "Partenaires institutionnels ou commerciaux", EN: "Institutional or commercial partners"},
	{FR: "Autre (Préciser)", EN: "Other"},
}

var thirdCountryRecipient = rgpd.Text{
	FR: "Destinataires dans des pays tiers ou organisations internationales",
	EN: "Recipients in third countries or international organisations",
}

var measureTexts = [...]rgpd.Text{
	{},
	{FR: "Mesures de traçabilité", EN: "Traceability"},
	{FR: "Mesures de protection des logiciels", EN: "Protection of software"},
	{FR: "Sauvegarde des données", EN: "Backup"},
	{FR: "Chiffrement des données", EN: "Encryption"},
	{FR: "Contrôle d'accès des utilisateurs", EN: "Access control"},
	{FR: "Contrôle des sous-traitants", EN: "Control of processors"},
	{FR: "Autres mesures (à préciser)", EN: "Other measures"},
	{FR: "Pseudonymisation", EN: "Pseudonymisation"},
	{FR: "Disponibilité et résilience", EN: "Availability and resilience"},
	{FR: "Rétablissement après incident", EN: "Restoration after an incident"},
	{FR: "Tests réguliers", EN: "Regular testing"},
	{FR: "Instructions au personnel", EN: "Instructions to staff"},
	{FR: "Authentification à plusieurs facteurs", EN: "Authentication by several factors"},
}

// textOf returns the words of a value, and none for one that has none.
func textOf(texts []rgpd.Text, v uint8) rgpd.Text {
	if int(v) < len(texts) {
		return texts[v]
	}
	return rgpd.Text{}
}

// Text returns the kind for a reader, in the words of the CNIL's form.
func (s SubjectKind) Text() rgpd.Text { return textOf(subjectTexts[:], uint8(s)) }

// Text returns the kind for a reader, in the words of the CNIL's form.
func (d DataKind) Text() rgpd.Text { return textOf(dataTexts[:], uint8(d)) }

// Text returns the kind for a reader, in the words of the CNIL's form.
func (r RecipientKind) Text() rgpd.Text { return textOf(recipientTexts[:], uint8(r)) }

// Text returns the kind for a reader, in the words of the CNIL's form where it has one.
func (m MeasureKind) Text() rgpd.Text { return textOf(measureTexts[:], uint8(m)) }

var statusTexts = [...]rgpd.Text{
	{},
	{FR: "prévu", EN: "planned"},
	{FR: "en cours", EN: "active"},
	{FR: "terminé", EN: "ended"},
}

var dpiaTexts = [...]rgpd.Text{
	{},
	{FR: "non requise", EN: "not required"},
	{FR: "à examiner", EN: "to be assessed"},
	{FR: "requise", EN: "required"},
	{FR: "faite", EN: "done"},
}

var riskTexts = [...]rgpd.Text{
	{},
	{FR: "improbable", EN: "unlikely"},
	{FR: "probable", EN: "likely"},
	{FR: "élevé", EN: "high"},
	{FR: "non établi", EN: "not settled"},
}

var breachTexts = [...]rgpd.Text{
	{},
	{FR: "confidentialité", EN: "confidentiality"},
	{FR: "intégrité", EN: "integrity"},
	{FR: "disponibilité", EN: "availability"},
}

var answerTexts = [...]rgpd.Text{{}, {FR: "oui", EN: "yes"}, {FR: "non", EN: "no"}}

// guarantees are the drop-down of the CNIL's form. The Privacy Shield is void since
// 2020-07-16: the form still has it, and no tool of ours is shown as it.
var guarantees = []string{
	"Clauses contractuelles types (CCT)", "Règles d'entreprise contraignantes (BCR)", "Pays adéquat",
	"Privacy shield", "Code de conduite", "Certification", "Dérogations (art 49)",
}

// guarantee is the tool of a transfer in the words of the form; a tool for which
// the form has none, in ours.
func (t *Transfer) guarantee() rgpd.Text {
	switch t.Safeguard.Tool {
	case transfer.StandardClauses, transfer.OldClauses, transfer.AuthorityClauses, transfer.ProcessorClauses:
		return rgpd.Text{FR: guarantees[0], EN: "Standard contractual clauses"}
	case transfer.BCRController, transfer.BCRProcessor:
		return rgpd.Text{FR: guarantees[1], EN: "Binding corporate rules"}
	case transfer.ClaimedAdequacy:
		return rgpd.Text{FR: guarantees[2], EN: "Adequate country"}
	case transfer.CodeOfConduct:
		return rgpd.Text{FR: guarantees[4], EN: "Code of conduct"}
	case transfer.Certification:
		return rgpd.Text{FR: guarantees[5], EN: "Certification"}
	case transfer.AdHocClauses:
		return rgpd.Text{FR: "Clauses ad hoc (art. 46(3)(a))", EN: "Ad hoc clauses (art. 46(3)(a))"}
	case transfer.PublicInstrument, transfer.AdministrativeArrangement:
		return rgpd.Text{FR: "Instrument entre organismes publics", EN: "Instrument between public bodies"}
	case transfer.ToolOfHopBefore:
		return rgpd.Text{FR: "Garantie du transfert précédent", EN: "Safeguard of the transfer before"}
	}
	if t.Derogation > transfer.NoDerogation {
		return rgpd.Text{FR: guarantees[6], EN: "Derogations (art. 49)"}
	}
	if t.Safeguard.Tool == transfer.NoTool {
		return rgpd.Text{FR: "Aucune", EN: "None"}
	}
	return rgpd.Text{}
}

// Countries by their names: a dictionary that golang.org/x/text has.

func countryName(c transfer.Country, tag language.Tag) string {
	region, err := language.ParseRegion(string(c))
	if c == "" || err != nil {
		return string(c)
	}
	namer := display.Regions(language.French)
	if tagged := (rgpd.Text{FR: "fr", EN: "en"}).In(tag); tagged == "en" {
		namer = display.Regions(language.English)
	}
	if name := namer.Name(region); name != "" {
		return name
	}
	return string(c)
}

// sortByName puts names in the order of a dictionary of the language: É beside E.
func sortByName[T any](list []T, name func(T) string, tag language.Tag) {
	order := collate.New(language.French)
	if (rgpd.Text{FR: "fr", EN: "en"}).In(tag) == "en" {
		order = collate.New(language.English)
	}
	slices.SortStableFunc(list, func(a, b T) int { return order.CompareString(name(a), name(b)) })
}

// day writes a date as a reader of the language does: 26/05/2018, or 2018-05-26.
func day(d rgpd.Date, tag language.Tag) string {
	if d == 0 || (rgpd.Text{FR: "fr", EN: "en"}).In(tag) == "en" {
		return d.String()
	}
	y, m, n := d.Civil()
	return time.Date(y, m, n, 0, 0, 0, 0, time.UTC).Format("02/01/2006")
}

// hour writes an instant on the clock of Paris, with its offset.
func hour(at time.Time, tag language.Tag) string {
	if at.IsZero() {
		return ""
	}
	local := at.In(rgpd.Mainland.Zone(at))
	return day(rgpd.DateOf(local), tag) + " " + local.Format("15:04 (-07:00)")
}

// joined joins what is not empty.
func joined(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return strings.TrimSpace(s) == "" }), sep)
}

// In returns a retention in one line, in French or English.
func (r *Retention) In(tag language.Tag) string {
	span := ""
	if r.Period != "" {
		span = say(r.Period.Text(), tag)
		switch {
		case r.Longest != "":
			span += rgpd.Text{FR: " à ", EN: " to "}.In(tag) + say(r.Longest.Text(), tag)
		case r.Sense != 0 && r.Period != "P0D":
			span += " " + r.Sense.Text().In(tag)
		}
	}
	trigger := say(r.Trigger, tag)
	if trigger != "" {
		trigger = rgpd.Text{FR: "point de départ : ", EN: "from: "}.In(tag) + trigger
	}
	nature := ""
	if r.Nature != 0 {
		nature = r.Nature.Text().In(tag)
	}
	return joined(
		semicolon(tag), span, trigger, say(r.Criterion, tag), say(r.Archived, tag), joined(", ", nature, r.Source),
	)
}

func retentionsIn(rs []Retention, tag language.Tag) string {
	var out []string
	for i := range rs {
		out = append(out, rs[i].In(tag))
	}
	return strings.Join(out, "\n")
}

// in returns a party in one line.
func (p *Party) in(tag language.Tag) string {
	return joined(
		", ", p.Name, p.Identifier, p.Address, joined(" ", p.Postcode, p.City), countryName(p.Country, tag), p.Phone,
		p.Email, p.Signatory,
	)
}

func (t *Transfer) place(tag language.Tag) string {
	if t.Organisation != "" {
		return t.Organisation
	}
	return countryName(t.Country, tag)
}

func (v Basis) in(tag language.Tag) string {
	if v == 0 || int(v) > len(basisNames) {
		return ""
	}
	return rgpd.Text{FR: "RGPD, art. 6(1)(", EN: "GDPR, art. 6(1)("}.In(tag) + string("abcdef"[v-1]) + ")"
}

func (v Exception) in(tag language.Tag) string {
	law := rgpd.Text{FR: "RGPD, art. ", EN: "GDPR, art. "}.In(tag)
	if nine, point, is := strings.Cut(v.String(), "-2-"); is {
		return law + nine + "(2)(" + point + ")"
	}
	if v == 0 || int(v) > len(exceptionNames) {
		return ""
	}
	return law + v.String()
}

var rightTexts = [...]rgpd.Text{
	{},
	{FR: "retrait du consentement (7(3))", EN: "withdrawal of consent (7(3))"},
	{FR: "accès (15)", EN: "access (15)"},
	{FR: "rectification (16)", EN: "rectification (16)"},
	{FR: "effacement (17)", EN: "erasure (17)"},
	{FR: "limitation (18)", EN: "restriction (18)"},
	{FR: "portabilité (20)", EN: "portability (20)"},
	{FR: "opposition (21(1))", EN: "objection (21(1))"},
	{FR: "opposition à la prospection (21(2))", EN: "objection to prospecting (21(2))"},
	{FR: "décision automatisée (22)", EN: "automated decision (22)"},
}

// semicolon stands apart in French.
func semicolon(tag language.Tag) string { return rgpd.Text{FR: " ; ", EN: "; "}.In(tag) }
