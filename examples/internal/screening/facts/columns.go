package facts

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Column is one that the program reads. All others of a file are kept and not
// read.
type Column struct {
	Name    string   // as messages and damaged.csv call it
	Titles  []string // other titles that mean it, folded
	Says    string   // what a cell holds, for -h
	several bool     // a file may have more than one
	consent bool     // it speaks of the consent: see -consents
	stop    bool     // it speaks of stops
	joins   bool     // a file may have more than one, which have to agree
	beside  fewWords // folded words that say something else than the fact: they are as an empty cell
	asks    bool     // whether the person may be called: an empty cell is no yes
	orders  []string // titles, compact, under which a word for none may as well be the person's own: no calls
	read    func(r *Reading, cell string) *words.Damage
	keep    func(r *Reading, cell string) *words.Damage // what is read of it where -consents replaces it; may be nil
	set     func(r *Reading, cell string)               // of a name: read without the search for a refusal; else nil
	bit     uint64                                      // its own
}

// word makes the reader of a column whose cells hold one word of a vocabulary.
func word[T ~uint8](v *words.Vocabulary[T], set func(r *Reading, t T)) func(*Reading, string) *words.Damage {
	return func(r *Reading, cell string) *words.Damage {
		t, known := v.Find(cell)
		if !known {
			return words.UnknownWord(cell, v.List())
		}
		set(r, t)
		return nil
	}
}

// optional is word, of a fact that may stay unknown: a word that is not known leaves it so, and is no damage, unless it
// is one of a refusal. The cell is not empty: nothing takes its place.
func optional[T ~uint8](v *words.Vocabulary[T], set func(r *Reading, t T)) func(*Reading, string) *words.Damage {
	return func(r *Reading, cell string) *words.Damage {
		t, known := v.Find(cell)
		if !known {
			r.misread = true
			return textRefusal(r, cell)
		}
		set(r, t)
		return nil
	}
}

// textRefusal is noRefusal, of a cell in which somebody may have written anything.
func textRefusal(r *Reading, cell string) *words.Damage {
	_, answer := words.YesNo.Find(cell)
	if !answer && (words.IsLone(cell, words.OfRemarks) || r.memo.Refuses(cell, true)) {
		return noted()
	}
	return nil
}

// instant makes the reader of a column of dates.
func instant(set func(r *Reading, m words.Moment)) func(*Reading, string) *words.Damage {
	return func(r *Reading, cell string) *words.Damage {
		m, d := r.moment(cell)
		if d == nil {
			set(r, m)
		}
		return d
	}
}

// text makes the reader of a column of names, among which a refusal may stand.
func text(set func(r *Reading, s string)) func(*Reading, string) *words.Damage {
	return func(r *Reading, cell string) *words.Damage { set(r, cell); return noRefusal(r, cell) }
}

// noRefusal searches a cell, whatever else is read of it, for the words of a refusal.
func noRefusal(r *Reading, cell string) *words.Damage {
	if words.IsLone(cell, words.OfRemarks) {
		return &words.Damage{What: words.MarkSaid,
			Remedy: "l'effacer si elle ne dit rien, ou l'écrire dans une colonne stop"}
	}
	if r.memo.Refuses(cell, false) {
		return noted()
	}
	return nil
}

func noted() *words.Damage {
	return &words.Damage{What: words.RefusalSaid, Remedy: "l'écrire dans une colonne stop ou opposition le, ici et " +
		"dans la ligne de chaque autre personne qui y est nommée ; ne l'ôter que si ce n'est le refus de personne"}
}

// columns are all that the program reads, in the order of -h. A cell that is empty,
// or a column that is absent, leaves its fact unknown.
var columns = []Column{
	{
		Name: "téléphone", several: true,
		Titles: []string{"tel", "numero de telephone", "n tel", "n de tel", "n telephone", "n de telephone", "num tel",
			"mobile", "portable", "fixe", "gsm",
			"telephone mobile", "telephone portable", "telephone fixe", "tel mobile", "tel portable", "tel fixe",
			"telephone 1", "telephone 2", "tel 1", "tel 2",
			"phone", "phone number", "telephone number", "mobile phone", "cell",
			"home phone", "work phone", "other phone", "business phone", "mobile phone number", "mobile number",
			"cell phone", "alt phone", "direct phone", "main phone", "primary phone", "secondary phone",
			"phone 1", "phone 2", "phone 3", "telephone 3", "tel 3", "portable 1", "portable 2", "mobile 1", "mobile 2",
			"fixe 1", "fixe 2", "numero mobile", "numero portable", "numero fixe", "n mobile", "n portable",
			"n fixe", "tel pro", "tel perso", "telephone pro", "telephone perso", "telephone professionnel",
			"telephone personnel", "telephone domicile", "tel domicile", "telephone bureau", "tel bureau",
			"telephone principal", "telephone secondaire", "autre telephone", "ligne directe", "telephone direct",
			"mobile pro", "mobile perso", "portable pro", "portable perso", "gsm 2"},
		Says: "le numéro, comme on l'écrit : 06 39 98 12 34, +33 6…, 639981234 (zéro perdu). Plusieurs colonnes " +
			"possibles",
		read: readNumber,
	},
	{
		Name: "code postal",
		Titles: []string{"cp", "code post", "postcode", "post code", "postal code", "zip", "zip code",
			"zip postal code", "mailing zip postal code", "code postal postal code"},
		Says: "cinq chiffres, ou quatre si le zéro s'est perdu : dit où est la personne, donc l'heure qu'il y est",
		read: readPostcode,
	},
	{
		Name: "pays",
		Titles: []string{"country", "country region", "country id", "country code", "pays region", "code pays",
			"country territory", "mailing country", "billing country", "pays de residence", "nom du pays",
			"country name"},
		Says: "France, un territoire français, un pays, ou « étranger »",
		read: readCountry, joins: true,
	},
	{
		Name: "territoire", Titles: []string{"territory", "places"},
		Says: "métropole, Guadeloupe, Réunion… ; plusieurs séparés par | si l'on hésite",
		read: readTerritories,
	},
	{
		Name: "qualité", Titles: []string{"type", "audience", "cible", "type de contact", "b2b b2c", "b2c b2b"},
		Says: "particulier ; professionnel (ou entreprise, société : une personne y répond) ; standard (ligne d'une " +
			"personne morale qui ne nomme personne)",
		read: optional(words.Audiences, func(r *Reading, a rgpd.Audience) { r.Prospect.Audience = a }),
		beside: fewWordsOf("prospect prospects client clients lead leads contact contacts suspect suspects " +
			"fournisseur partenaire customer supplier vendor partner"),
	},
	{
		Name: "offre pour", Titles: []string{"objet de l offre", "offer for"},
		Says: "travail ou vie privée : à quoi l'offre se rapporte, pour cette personne ; prime sur la campagne",
		read: optional(words.Offers, func(r *Reading, o prospect.Offer) { r.Prospect.Campaign.Offer = o }),
	},
	{
		Name: "type de ligne", Titles: []string{"line type", "ligne pro ou perso"},
		Says: "professionnelle ou personnelle",
		read: optional(words.Lines, func(r *Reading, l prospect.Line) { r.Prospect.Line = l }),
	},
	{
		Name: "origine", Titles: []string{"origin", "source", "provenance", "origine du numero", "lead source"},
		Says: "d'où vient le numéro : formulaire, vente, carte de visite, site employeur, annuaire pro, annuaire, " +
			"profil, partenaire, base achetée, jeu-concours, informel",
		read: optional(words.Origins, func(r *Reading, o prospect.Origin) { r.Prospect.Origin = o }),
	},
	{
		Name:   "collecte vérifiée",
		Titles: []string{"collecte", "provenance verifiee", "provenance checked", "source verifiee"},
		Says:   "oui si vous avez vérifié vous-même la collecte d'une base, d'un partenaire, d'un jeu, d'un profil",
		read:   optional(words.Provenances, func(r *Reading, v prospect.Provenance) { r.Prospect.Provenance = v }),
	},
	{
		Name: "mention anti-prospection", stop: true,
		Titles: []string{"marking"},
		Says:   "oui si l'inscription publiée porte un signe contre la prospection, non si elle n'en porte pas",
		read: word(words.Markings, func(r *Reading, m prospect.Marking) {
			r.Prospect.Marking = max(r.Prospect.Marking, m)
			r.refusing = r.refusing || m == prospect.MarkedNoMarketing
		}),
	},
	{
		Name: "liste rouge", stop: true,
		Titles: []string{"liste orange", "liste rouge ou orange", "anti prospection", "red list"},
		Says: "oui si la personne s'est mise sur liste rouge ou orange, ou refuse la prospection : vaut aussi " +
			"opposition ; non n'est pas « aucune opposition ». Plusieurs colonnes possibles",
		read: word(words.Markings, func(r *Reading, m prospect.Marking) {
			if r.Prospect.Marking = max(r.Prospect.Marking, m); m == prospect.MarkedNoMarketing {
				r.stopped(rgpd.Objected, words.Yes, words.Moment{})
			}
		}),
	},
	{
		Name: "visibilité", Titles: []string{"visibility"}, Says: "d'un profil : tous, ou certains",
		read: optional(words.Visibilities, func(r *Reading, v prospect.Visibility) { r.Prospect.Visibility = v }),
	},
	{
		Name: "information", Titles: []string{"informe", "information donnee", "informed"},
		Says: "informé et libre de refuser ; informé seulement ; au premier contact ; jamais",
		read: optional(words.Informations, func(r *Reading, i prospect.Information) { r.Prospect.Information = i }),
	},
	{
		Name:   "fichier consulté",
		Titles: []string{"fichiers consultes", "recherche", "recherche faite", "searched", "nothing on file"},
		Says: "oui si vous avez cherché la personne dans vos fichiers : une cellule vide de relation (opposition, " +
			"consentement, contrat, rappel, tentatives) vaut alors « aucun »",
		read: word(words.YesNo, func(r *Reading, a words.Answer) { r.searched = a }),
	},
	{
		Name: "stop", stop: true, Titles: stopTitles,
		Says: "aucun, refus, opposition, retrait, ou la date d'une opposition ; oui vaut opposition, non vaut aucun. " +
			"Plusieurs colonnes possibles",
		read: readStop,
	},
	stopColumn("opposition le", rgpd.Objected, "opposition", "date opposition", "date d opposition", "objected",
		"objected at", "objection date", "opt out", "optout"),
	stopColumn("refus le", rgpd.RefusedInCall, "refus", "date refus", "date de refus", "refused", "refused at",
		"refusal date"),
	stopColumn("retrait le", rgpd.WithdrewConsent, "retrait", "date retrait", "date de retrait",
		"retrait du consentement", "withdrew", "withdrawn at", "withdrawal date", "withdrawn on",
		"consent withdrawn at", "consent withdrawn", "date retrait consentement", "retire le", "consentement retire le",
		"date de retrait du consentement", "revoque le", "consentement revoque", "consentement revoque le",
		"date de revocation", "revoked at", "consent revoked", "consent revoked at", "revocation date"),
	{
		Name: wishName, stop: true, asks: true,
		Says: "d'une colonne qui demande si l'on peut appeler : non y vaut opposition ; oui n'y prouve rien. " +
			"Plusieurs colonnes possibles",
		read: readWish,
	},
	{
		Name: "consentement état", consent: true, orders: []string{"optin"},
		Titles: []string{"consentement", "etat du consentement", "etat consentement", "consent", "consent state",
			"consent status", "optin", "opt in"},
		Says: "ce que vaut le consentement, jugé par vous : valide, vicié, expiré, retiré, aucun. « oui » n'est pas " +
			"une preuve : il reste à juger",
		read: readConsent, keep: keepWithdrawal,
	},
	{
		Name: "consentement le", consent: true,
		Titles: []string{"consentement date", "date consentement", "date du consentement", "date de consentement",
			"consent date", "consent at", "consented at"},
		Says: "date du consentement",
		read: instant(func(r *Reading, m words.Moment) { r.consented, r.Prospect.Consent.GivenAt = true, m.From }),
	},
	{
		Name: "consentement jusqu'au", consent: true,
		Titles: []string{"fin du consentement", "consentement fin", "expiration du consentement", "consent until",
			"consent expiry"},
		Says: "dernier jour ; à défaut, et au plus, un an pour le téléphone",
		read: instant(func(r *Reading, m words.Moment) { r.consented, r.Prospect.Consent.Until = true, m.Until }),
	},
	{
		Name: "consentement canaux", consent: true,
		Titles: []string{"consentement canal", "canaux", "consent channels", "consent channel"},
		Says:   "appel, automate, sms, e-mail, séparés par |",
		read:   readChannels,
	},
	{
		Name: "consentement pour", consent: true,
		Titles: []string{"consentement professionnel", "consent principal", "consent for"},
		Says:   "le professionnel que la demande nommait",
		set:    func(r *Reading, s string) { r.consented, r.Prospect.Consent.Use.Principal = true, s },
	},
	{
		Name: "consentement appelant", consent: true, Titles: []string{"consent caller"},
		Says: "qui devait appeler, d'après la demande",
		set:  func(r *Reading, s string) { r.consented, r.Prospect.Consent.Use.Caller = true, s },
	},
	{
		Name: "consentement objet", consent: true, Titles: []string{"consent object", "consent purpose"},
		Says: "les biens ou services que la demande disait",
		set:  func(r *Reading, s string) { r.consented, r.Prospect.Consent.Use.Object = true, s },
	},
	{
		Name: "consentement manque", consent: true,
		Titles: []string{"consentement defauts", "consent broken", "consent flaws"},
		Says:   "ce qui lui manque, séparé par | : appelant, objet, canal, durée, retrait, case précochée, preuve…",
		read:   readFlaws,
	},
	{
		Name: "créneau", consent: true, Titles: []string{"creneau convenu", "rendez vous telephonique", "slot"},
		Says: "le créneau précis convenu, une heure au plus : 23/11/2026 20:00-20:30",
		read: readSlot,
	},
	{
		Name: contractName, Titles: []string{"contract", "statut client"},
		Says: "aucun, en cours, terminé, compte (ouvert sans achat), compte gratuit",
		read: word(words.Contracts, func(r *Reading, c words.ContractWord) { r.contract = c }),
	},
	{
		Name: runsName, Titles: []string{"contrat actif", "contrat en vigueur", "sous contrat", "a un contrat",
			"active contract", "running contract", "contract active", "contract running", "under contract"},
		Says: "oui si un contrat est en cours, non si aucun ne l'est : on ne sait pas alors s'il y en eut un, que " +
			"dit " +
			"« contrat »",
		read: word(words.YesNo, func(r *Reading, a words.Answer) { r.runs = a }),
	},
	{
		Name: relatedName, Titles: []string{"lien avec l offre", "lien offre", "lien avec le " +
			"contrat", "related", "link"},
		Says: "oui si l'appel se rattache au contrat en cours, non sinon",
		read: word(words.YesNo, func(r *Reading, a words.Answer) { r.related = a }),
	},
	{
		Name: "produits analogues", Titles: []string{"similar products"},
		Says: "oui si l'offre ressemble à ce que la personne a acheté, non sinon",
		read: optional(words.Products, func(r *Reading, p prospect.Products) { r.Prospect.Products = p }),
	},
	{
		// "dernier contact" alone is, in most files, the last call made to the person.
		Name: "dernière manifestation",
		Titles: []string{
			"dernier contact de la personne", "dernier contact entrant", "last inbound contact",
		},
		Says: "jour du dernier contact venu de la personne (commande, question, clic) ; pas nos appels",
		read: instant(func(r *Reading, m words.Moment) { r.Prospect.LastContact = rgpd.ParisDay(m.From) }),
	},
	{
		Name:   "fin de relation",
		Titles: endTitles,
		Says:   "jour où le contrat, ou le compte, a pris fin ; de ce jour, un contrat dit en cours n'est plus connu",
		read:   instant((*Reading).end),
	},
	{
		Name: "rappel demandé le", orders: []string{"rappelle", "callbackat"},
		Titles: []string{"rappel demande", "demande de rappel", "rappel le", "call back at", "callback requested at"},
		Says:   "date de la demande de rappel ; aucun s'il n'y en a pas",
		read:   readCallBack,
	},
	{
		Name: "rappel auprès de", Titles: []string{"rappel aupres", "rappel demande a", "call back asked of"},
		Says: "nous, ou ailleurs (simulateur, comparateur, tiers)",
		read: word(words.AskedOf, func(r *Reading, a prospect.Asked) { r.called, r.Prospect.CallBack.Asked = true, a }),
	},
	{
		Name: "rappel objet", Titles: []string{"objet du rappel", "call back object"},
		Says: "ce que la personne demandait",
		set:  func(r *Reading, s string) { r.called, r.Prospect.CallBack.Object = true, s },
	},
	{
		Name: "rappel preuve", Titles: []string{"preuve du rappel", "call back proof"},
		Says: "oui si la preuve est gardée",
		read: word(words.Proofs, func(r *Reading, p prospect.Proof) { r.called, r.Prospect.CallBack.Proof = true, p }),
	},
	{
		Name: "tentatives", orders: []string{"appels", "calls", "derniersappels", "lastcalls"},
		Titles: []string{"appels", "derniers appels", "appels et tentatives", "attempts", "last calls", "calls"},
		Says:   "dates des appels et tentatives des trente derniers jours, séparées par | ; ou 0, 1, 2, 3",
		read:   readAttempts,
	},
	{
		Name: bloctelName,
		Says: "non inscrit, inscrit, jamais vérifié ; depuis le 11 août 2026, inscrit vaut une opposition d'avant ce " +
			"jour",
		Titles: []string{"inscrit bloctel", "inscrit sur bloctel", "liste bloctel", "bloctel inscrit",
			"statut bloctel"},
		read: word(words.Bloctels, func(r *Reading, b prospect.Bloctel) { r.Prospect.Bloctel = b }),
	},
}

// stopTitles are titles under which tools and people write that somebody is not to be called.
var stopTitles = []string{
	"liste repoussoir", "repoussoir", "ne plus appeler", "ne pas appeler", "ne plus rappeler", "ne pas rappeler",
	"ne pas contacter", "ne plus contacter", "ne pas demarcher", "ne plus demarcher",
	"ne pas prospecter", "ne pas solliciter", "ne plus solliciter", "do not call", "dnc", "do not contact",
	"do not phone", "do not allow phone calls", "no call", "no calls", "never call", "do not telephone",
	"blacklist", "blackliste", "blacklisted", "phone blacklisted", "phone blacklist", "is phone blacklisted",
	"liste noire", "black list", "black liste",
	"opt out telephone", "opt out tel", "opt out phone", "opt out appel", "opt out appels", "optout tel",
	"optout telephone", "phone opt out", "call opt out", "opted out", "opted out of calls",
	"has opted out of calls", "opt out of calls", "direct phone do not call", "mobile phone do not call",
	"phone do not call", "company phone do not call", "do not call flag", "do not call list",
	"opposition telephonique", "opposition tel", "opposition telephone", "opposition prospection",
	"opposition a la prospection", "opposition demarchage", "opposition appel", "opposition appels",
	"opposition commerciale", "oppose", "oppose a la prospection", "oppose au demarchage", "exclu demarchage",
	"exclu prospection", "exclu de la prospection", "exclure des appels", "exclure demarchage",
	"refus prospection", "refus demarchage", "refus appel", "refus appels", "refuse le demarchage",
	"refuse la prospection", "refuse les appels", "refus d etre appele", "stop appel", "stop appels", "stop tel",
	"stop prospection", "stop demarchage", "stop pub", "anti demarchage", "no prospecting", "npa", "desinscrit",
	"desinscrit tel", "desinscription", "desabonne", "suppression list", "suppressed",
	"robinson", "liste robinson", "opt out date", "optout date", "date opt out", "opted out at", "opted out on",
	"opt out at", "unsubscribed at", "date stop", "date de desinscription", "desinscrit le",
	"date blacklist", "date de blacklist", "dnc date", "date dnc", "do not call date", "do not call since",
	"ne plus appeler depuis",
}

// readStop reads the column of all stops: a word, or the day of an objection.
func readStop(r *Reading, cell string) *words.Damage {
	if s, ok := words.Stops.Find(cell); ok {
		r.stop(s)
		return nil
	}
	if sheet.IsMark(cell) || words.IsTick(cell) { // somebody said that it means one
		r.stop(rgpd.Objected)
		return nil
	}
	m, d := r.moment(cell)
	if d != nil {
		unknown := words.UnknownWord(cell, words.Stops.List()+", ou une date")
		unknown.MonthFirst = d.MonthFirst
		return unknown
	}
	r.allStops = words.Yes
	r.stopped(rgpd.Objected, words.Yes, m)
	return nil
}

// bloctelName is the column of the register that was closed on 11 August 2026.
const bloctelName = "bloctel"

// readWish reads a column whose no is the refusal, and whose yes proves nothing.
func readWish(r *Reading, cell string) *words.Damage {
	a, ok := words.Answers(cell)
	switch cross := words.IsCross(cell); {
	case !ok && !cross:
		return words.UnknownWord(cell, "oui ou non")
	case cross, a == words.No:
		r.stopped(rgpd.Objected, words.Yes, words.Moment{})
	}
	return nil
}

func stopColumn(name string, s rgpd.Stop, titles ...string) Column {
	return Column{
		Name: name, stop: true, Titles: titles,
		Says: map[rgpd.Stop]string{
			rgpd.Objected: "date de l'opposition à la prospection ; oui si elle n'est pas datée, non s'il n'y " +
				"en a pas",
			rgpd.RefusedInCall:   "date du refus lors d'un appel ; oui, non",
			rgpd.WithdrewConsent: "date du retrait du consentement ; oui, non",
		}[s],
		read: func(r *Reading, cell string) *words.Damage {
			if a, ok := words.Answers(cell); ok {
				r.stopped(s, a, words.Moment{})
				return nil
			}
			m, d := r.moment(cell)
			if d == nil {
				r.stopped(s, words.Yes, m)
			}
			return d
		},
	}
}

// byTitle finds a column by a folded title.
var byTitle = func() map[string]*Column {
	m := map[string]*Column{}
	for i := range columns {
		c := &columns[i]
		c.bit = 1 << i
		if c.set != nil {
			c.read = text(c.set)
		}
		for _, t := range append([]string{words.Fold(c.Name)}, c.Titles...) {
			if m[t] != nil {
				panic("title " + t + " means two columns")
			}
			m[t] = c
		}
	}
	return m
}()

// byCompact finds a column by a title without its spaces: DoNotCall, phone_number.
var byCompact = func() map[string]*Column {
	m := map[string]*Column{}
	for t, c := range byTitle {
		if t = words.Compact(t); m[t] != nil && m[t] != c {
			panic("title " + t + " means two columns")
		}
		m[t] = c
	}
	return m
}()

// stopNames are the columns of stops.
var stopNames = func() map[string]bool {
	m := map[string]bool{}
	for i := range columns {
		m[columns[i].Name] = columns[i].stop
	}
	return m
}()

// IsStop reports whether a column speaks of stops, by its name.
func IsStop(name string) bool { return stopNames[name] }

// IsBloctel reports whether a column is that of the register, by its name.
func IsBloctel(name string) bool { return name == bloctelName }

// Columns gives the columns that the program reads, in the order of -h.
func Columns(yield func(*Column) bool) {
	for i := range columns {
		if !yield(&columns[i]) {
			return
		}
	}
}
