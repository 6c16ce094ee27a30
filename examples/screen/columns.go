package main

import (
	"errors"
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A column is one that the program reads. All others of a file are kept and not
// read.
type column struct {
	name    string   // as messages and damaged.csv call it
	titles  []string // other titles that mean it, folded
	says    string   // what a cell holds, for -h
	several bool     // a file may have more than one
	consent bool     // it speaks of the consent: see -consents
	stop    bool     // it speaks of stops
	read    func(r *reading, cell string) *damage
	keep    func(r *reading, cell string) *damage // what is read of it where -consents replaces it; may be nil
	bit     uint64                                // its own
}

// word makes the reader of a column whose cells hold one word of a vocabulary.
func word[T ~uint8](v *vocabulary[T], set func(r *reading, t T)) func(*reading, string) *damage {
	return func(r *reading, cell string) *damage {
		t, known := v.find(cell)
		if !known {
			return unknownWord(cell, v.list())
		}
		set(r, t)
		return nil
	}
}

// instant makes the reader of a column of dates.
func instant(set func(r *reading, m moment)) func(*reading, string) *damage {
	return func(r *reading, cell string) *damage {
		m, d := r.memo.moment(cell)
		if d == nil {
			set(r, m)
		}
		return d
	}
}

// text makes the reader of a column of names, among which a refusal may stand.
func text(set func(r *reading, s string)) func(*reading, string) *damage {
	return func(r *reading, cell string) *damage { set(r, cell); return noRefusal(r, cell) }
}

// noRefusal searches a cell, whatever else is read of it, for the words of a refusal.
func noRefusal(r *reading, cell string) *damage {
	if r.memo.refuses(cell, false) {
		return &damage{what: refusalSaid, remedy: "l'écrire dans une colonne stop ou opposition le, ou l'ôter si ce n'en est pas un"}
	}
	return nil
}

// columns are all that the program reads, in the order of -h. A cell that is empty,
// or a column that is absent, leaves its fact unknown.
var columns = []column{
	{
		name: "téléphone", several: true,
		titles: []string{"tel", "numero de telephone", "n tel", "n de tel", "n telephone", "n de telephone", "num tel", "mobile", "portable", "fixe", "gsm",
			"telephone mobile", "telephone portable", "telephone fixe", "tel mobile", "tel portable", "tel fixe", "telephone 1", "telephone 2", "tel 1", "tel 2",
			"phone", "phone number", "telephone number", "mobile phone", "cell",
			"home phone", "work phone", "other phone", "business phone", "mobile phone number", "mobile number", "cell phone", "alt phone", "direct phone", "main phone", "primary phone", "secondary phone",
			"phone 1", "phone 2", "phone 3", "telephone 3", "tel 3", "portable 1", "portable 2", "mobile 1", "mobile 2", "fixe 1", "fixe 2", "numero mobile", "numero portable", "numero fixe", "n mobile", "n portable",
			"n fixe", "tel pro", "tel perso", "telephone pro", "telephone perso", "telephone professionnel", "telephone personnel", "telephone domicile", "tel domicile", "telephone bureau", "tel bureau",
			"telephone principal", "telephone secondaire", "autre telephone", "ligne directe", "telephone direct", "mobile pro", "mobile perso", "portable pro", "portable perso", "gsm 2"},
		says: "le numéro, comme on l'écrit : 06 39 98 12 34, +33 6…, 639981234 (zéro perdu). Plusieurs colonnes possibles",
		read: readNumber,
	},
	{
		name: "code postal", titles: []string{"cp", "code post", "postcode", "post code", "postal code", "zip", "zip code", "zip postal code", "mailing zip postal code", "code postal postal code"},
		says: "cinq chiffres, ou quatre si le zéro s'est perdu : dit où est la personne, donc l'heure qu'il y est",
		read: readPostcode,
	},
	{
		name: "pays", titles: []string{"country", "country region", "country id", "country code", "pays region", "code pays", "country territory", "mailing country", "billing country", "pays de residence", "nom du pays", "country name"}, says: "France, un territoire français, un pays, ou « étranger »",
		read: readCountry,
	},
	{
		name: "territoire", titles: []string{"territory", "places"}, says: "métropole, Guadeloupe, Réunion… ; plusieurs séparés par | si l'on hésite",
		read: readTerritories,
	},
	{
		name: "qualité", titles: []string{"type", "audience", "cible", "type de contact", "b2b b2c", "b2c b2b"},
		says: "particulier ; professionnel (ou entreprise, société : une personne y répond) ; standard (ligne d'une personne morale qui ne nomme personne)",
		read: word(audiences, func(r *reading, a rgpd.Audience) { r.p.Audience = a }),
	},
	{
		name: "offre pour", titles: []string{"objet de l offre", "offer for"}, says: "travail ou vie privée : à quoi l'offre se rapporte, pour cette personne ; prime sur la campagne",
		read: word(offers, func(r *reading, o prospect.Offer) { r.p.Campaign.Offer = o }),
	},
	{
		name: "type de ligne", titles: []string{"line type", "ligne pro ou perso"}, says: "professionnelle ou personnelle",
		read: word(lines, func(r *reading, l prospect.Line) { r.p.Line = l }),
	},
	{
		name: "origine", titles: []string{"origin", "source", "provenance", "origine du numero", "lead source"}, says: "d'où vient le numéro : formulaire, vente, carte de visite, site employeur, annuaire pro, annuaire, profil, partenaire, base achetée, jeu-concours, informel",
		read: word(origins, func(r *reading, o prospect.Origin) { r.p.Origin = o }),
	},
	{
		name: "collecte vérifiée", titles: []string{"collecte", "provenance verifiee", "provenance checked", "source verifiee"}, says: "oui si vous avez vérifié vous-même la collecte d'une base, d'un partenaire, d'un jeu, d'un profil",
		read: word(provenances, func(r *reading, v prospect.Provenance) { r.p.Provenance = v }),
	},
	{
		name: "mention anti-prospection", titles: []string{"anti prospection", "liste orange", "liste rouge", "marking"}, says: "oui si l'inscription publiée porte un signe contre la prospection, non si elle n'en porte pas",
		read: word(markings, func(r *reading, m prospect.Marking) { r.p.Marking = m }),
	},
	{
		name: "visibilité", titles: []string{"visibility"}, says: "d'un profil : tous, ou certains",
		read: word(visibilities, func(r *reading, v prospect.Visibility) { r.p.Visibility = v }),
	},
	{
		name: "information", titles: []string{"informe", "information donnee", "informed"}, says: "informé et libre de refuser ; informé seulement ; au premier contact ; jamais",
		read: word(informations, func(r *reading, i prospect.Information) { r.p.Information = i }),
	},
	{
		name: "fichier consulté", titles: []string{"fichiers consultes", "recherche", "recherche faite", "searched", "nothing on file"},
		says: "oui si vous avez cherché la personne dans vos fichiers : une cellule vide de relation (opposition, consentement, contrat, rappel, tentatives) vaut alors « aucun »",
		read: word(yesNo, func(r *reading, a answer) { r.searched = a }),
	},
	{
		name: "stop", stop: true, titles: stopTitles,
		says: "aucun, refus, opposition, retrait, ou la date d'une opposition ; oui vaut opposition, non vaut aucun. Plusieurs colonnes possibles",
		read: readStop,
	},
	stopColumn("opposition le", rgpd.Objected, "opposition", "date opposition", "date d opposition", "objected", "objected at", "objection date", "opt out", "optout"),
	stopColumn("refus le", rgpd.RefusedInCall, "refus", "date refus", "date de refus", "refused", "refused at", "refusal date"),
	stopColumn("retrait le", rgpd.WithdrewConsent, "retrait", "date retrait", "date de retrait", "retrait du consentement", "withdrew", "withdrawn at", "withdrawal date", "withdrawn on", "consent withdrawn at", "consent withdrawn", "date retrait consentement", "retire le", "consentement retire le", "date de retrait du consentement", "revoque le", "consentement revoque", "consentement revoque le", "date de revocation", "revoked at", "consent revoked", "consent revoked at", "revocation date"),
	{
		name: wishName, stop: true,
		says: "d'une colonne qui demande si l'on peut appeler : non y vaut opposition ; oui n'y prouve rien. Plusieurs colonnes possibles",
		read: readWish,
	},
	{
		name: "consentement état", consent: true, titles: []string{"consentement", "etat du consentement", "etat consentement", "consent", "consent state", "consent status", "optin", "opt in"},
		says: "ce que vaut le consentement, jugé par vous : valide, vicié, expiré, retiré, aucun. « oui » n'est pas une preuve : il reste à juger",
		read: readConsent, keep: keepWithdrawal,
	},
	{
		name: "consentement le", consent: true, titles: []string{"consentement date", "date consentement", "date du consentement", "date de consentement", "consent date", "consent at", "consented at"}, says: "date du consentement",
		read: instant(func(r *reading, m moment) { r.consented, r.p.Consent.GivenAt = true, m.from }),
	},
	{
		name: "consentement jusqu'au", consent: true, titles: []string{"fin du consentement", "consentement fin", "expiration du consentement", "consent until", "consent expiry"}, says: "dernier jour ; à défaut, et au plus, un an pour le téléphone",
		read: instant(func(r *reading, m moment) { r.consented, r.p.Consent.Until = true, m.until }),
	},
	{
		name: "consentement canaux", consent: true, titles: []string{"consentement canal", "canaux", "consent channels", "consent channel"}, says: "appel, automate, sms, e-mail, séparés par |",
		read: readChannels,
	},
	{
		name: "consentement pour", consent: true, titles: []string{"consentement professionnel", "consent principal", "consent for"}, says: "le professionnel que la demande nommait",
		read: text(func(r *reading, s string) { r.consented, r.p.Consent.Use.Principal = true, s }),
	},
	{
		name: "consentement appelant", consent: true, titles: []string{"consent caller"}, says: "qui devait appeler, d'après la demande",
		read: text(func(r *reading, s string) { r.consented, r.p.Consent.Use.Caller = true, s }),
	},
	{
		name: "consentement objet", consent: true, titles: []string{"consent object", "consent purpose"}, says: "les biens ou services que la demande disait",
		read: text(func(r *reading, s string) { r.consented, r.p.Consent.Use.Object = true, s }),
	},
	{
		name: "consentement manque", consent: true, titles: []string{"consentement defauts", "consent broken", "consent flaws"}, says: "ce qui lui manque, séparé par | : appelant, objet, canal, durée, retrait, case précochée, preuve…",
		read: readFlaws,
	},
	{
		name: "créneau", consent: true, titles: []string{"creneau convenu", "rendez vous telephonique", "slot"}, says: "le créneau précis convenu, une heure au plus : 23/11/2026 20:00-20:30",
		read: readSlot,
	},
	{
		name: "contrat", titles: []string{"contract", "statut client"}, says: "aucun, en cours, terminé, compte (ouvert sans achat), compte gratuit",
		read: word(contracts, func(r *reading, c contractWord) { r.contract = c }),
	},
	{
		name: "lien", titles: []string{"lien avec l offre", "lien offre", "lien avec le contrat", "related", "link"}, says: "oui si l'appel se rattache au contrat en cours, non sinon",
		read: word(yesNo, func(r *reading, a answer) { r.related = a }),
	},
	{
		name: "produits analogues", titles: []string{"similar products"}, says: "oui si l'offre ressemble à ce que la personne a acheté, non sinon",
		read: word(products, func(r *reading, p prospect.Products) { r.p.Products = p }),
	},
	{
		name: "rappel demandé le", titles: []string{"rappel demande", "demande de rappel", "rappel le", "call back at", "callback requested at"}, says: "date de la demande de rappel ; aucun s'il n'y en a pas",
		read: readCallBack,
	},
	{
		name: "rappel auprès de", titles: []string{"rappel aupres", "rappel demande a", "call back asked of"}, says: "nous, ou ailleurs (simulateur, comparateur, tiers)",
		read: word(askedOf, func(r *reading, a prospect.Asked) { r.called, r.p.CallBack.Asked = true, a }),
	},
	{
		name: "rappel objet", titles: []string{"objet du rappel", "call back object"}, says: "ce que la personne demandait",
		read: text(func(r *reading, s string) { r.called, r.p.CallBack.Object = true, s }),
	},
	{
		name: "rappel preuve", titles: []string{"preuve du rappel", "call back proof"}, says: "oui si la preuve est gardée",
		read: word(proofs, func(r *reading, p prospect.Proof) { r.called, r.p.CallBack.Proof = true, p }),
	},
	{
		name: "tentatives", titles: []string{"appels", "derniers appels", "appels et tentatives", "attempts", "last calls", "calls"}, says: "dates des appels et tentatives des trente derniers jours, séparées par | ; ou 0, 1, 2, 3",
		read: readAttempts,
	},
	{
		name: "bloctel", says: "non inscrit, inscrit, jamais vérifié ; depuis le 11 août 2026, inscrit vaut une opposition d'avant ce jour",
		titles: []string{"inscrit bloctel", "inscrit sur bloctel", "liste bloctel", "bloctel inscrit", "statut bloctel"},
		read:   word(bloctels, func(r *reading, b prospect.Bloctel) { r.p.Bloctel = b }),
	},
}

// stopTitles are titles under which tools and people write that somebody is not to be called.
var stopTitles = []string{
	"liste repoussoir", "repoussoir", "ne plus appeler", "ne pas appeler", "ne plus rappeler", "ne pas rappeler", "ne pas contacter", "ne plus contacter", "ne pas demarcher", "ne plus demarcher",
	"ne pas prospecter", "ne pas solliciter", "ne plus solliciter", "do not call", "dnc", "do not contact", "do not phone", "do not allow phone calls", "no call", "no calls", "never call", "do not telephone",
	"blacklist", "blackliste", "blacklisted", "phone blacklisted", "phone blacklist", "is phone blacklisted", "liste noire", "black list", "black liste",
	"opt out telephone", "opt out tel", "opt out phone", "opt out appel", "opt out appels", "optout tel", "optout telephone", "phone opt out", "call opt out", "opted out", "opted out of calls",
	"has opted out of calls", "opt out of calls", "direct phone do not call", "mobile phone do not call", "phone do not call", "company phone do not call", "do not call flag", "do not call list",
	"opposition telephonique", "opposition tel", "opposition telephone", "opposition prospection", "opposition a la prospection", "opposition demarchage", "opposition appel", "opposition appels",
	"opposition commerciale", "oppose", "oppose a la prospection", "oppose au demarchage", "exclu demarchage", "exclu prospection", "exclu de la prospection", "exclure des appels", "exclure demarchage",
	"refus prospection", "refus demarchage", "refus appel", "refus appels", "refuse le demarchage", "refuse la prospection", "refuse les appels", "refus d etre appele", "stop appel", "stop appels", "stop tel",
	"stop prospection", "stop demarchage", "stop pub", "anti demarchage", "no prospecting", "npa", "desinscrit", "desinscrit tel", "desinscription", "desabonne", "suppression list", "suppressed",
	"robinson", "liste robinson", "opt out date", "optout date", "date opt out", "opted out at", "opted out on", "opt out at", "unsubscribed at", "date stop", "date de desinscription", "desinscrit le",
	"date blacklist", "date de blacklist", "dnc date", "date dnc", "do not call date", "do not call since", "ne plus appeler depuis",
}

// readStop reads the column of all stops: a word, or the day of an objection.
func readStop(r *reading, cell string) *damage {
	if s, ok := stops.find(cell); ok {
		r.stop(s)
		return nil
	}
	m, d := r.memo.moment(cell)
	if d != nil {
		return unknownWord(cell, stops.list()+", ou une date")
	}
	r.allStops = yes
	r.stopped(rgpd.Objected, yes, m)
	return nil
}

// readWish reads a column whose no is the refusal, and whose yes proves nothing.
func readWish(r *reading, cell string) *damage {
	a, ok := yesNo.find(cell)
	switch {
	case !ok:
		return unknownWord(cell, "oui ou non")
	case a == no:
		r.stopped(rgpd.Objected, yes, moment{})
	}
	return nil
}

func stopColumn(name string, s rgpd.Stop, titles ...string) column {
	return column{
		name: name, stop: true, titles: titles,
		says: map[rgpd.Stop]string{
			rgpd.Objected:        "date de l'opposition à la prospection ; oui si elle n'est pas datée, non s'il n'y en a pas",
			rgpd.RefusedInCall:   "date du refus lors d'un appel ; oui, non",
			rgpd.WithdrewConsent: "date du retrait du consentement ; oui, non",
		}[s],
		read: func(r *reading, cell string) *damage {
			if a, ok := yesNo.find(cell); ok {
				r.stopped(s, a, moment{})
				return nil
			}
			m, d := r.memo.moment(cell)
			if d == nil {
				r.stopped(s, yes, m)
			}
			return d
		},
	}
}

// byTitle finds a column by a folded title.
var byTitle = func() map[string]*column {
	m := map[string]*column{}
	for i := range columns {
		c := &columns[i]
		c.bit = 1 << i
		for _, t := range append([]string{fold(c.name)}, c.titles...) {
			if m[t] != nil {
				panic("title " + t + " means two columns")
			}
			m[t] = c
		}
	}
	return m
}()

// byCompact finds a column by a title without its spaces: DoNotCall, phone_number.
var byCompact = func() map[string]*column {
	m := map[string]*column{}
	for t, c := range byTitle {
		if t = compact(t); m[t] != nil && m[t] != c {
			panic("title " + t + " means two columns")
		}
		m[t] = c
	}
	return m
}()

// A place is where a column stands in a file.
type place struct {
	index  int
	column *column
}

// known returns the columns that the titles of a file name, or that renamed says they
// mean; a title renamed to nothing is not read.
func known(titles []string, renamed renames) (out []place) {
	for i, t := range titles {
		c, is := renamed[fold(t)]
		if !is {
			c = byCompact[compact(t)]
		}
		if c != nil {
			out = append(out, place{i, c})
		}
	}
	return out
}

// phoneColumns is how many columns of numbers a file may have.
const phoneColumns = 4

// match is known, and fails where a column is named twice. No message repeats the
// titles of the file: a file without titles has a person in its first row.
func match(titles []string, renamed renames) ([]place, error) {
	found := known(titles, renamed)
	if len(found) == 0 {
		return nil, fmt.Errorf("aucun titre de colonne reconnu parmi les %d de la première ligne ; la première ligne porte les titres, par exemple : téléphone;code postal;qualité;opposition le (liste : -h ; un autre titre : -column)", len(titles))
	}
	at, phones := map[*column]int{}, 0
	for _, p := range found {
		if p.column.several {
			if phones++; phones > phoneColumns {
				return nil, fmt.Errorf("plus de %d colonnes de numéros : la %de en est une de trop ; ne plus la lire par -column", phoneColumns, p.index+1)
			}
		} else if first, twice := at[p.column]; twice && !p.column.stop {
			return nil, fmt.Errorf("deux colonnes disent « %s » : la %de et la %de ; renommer celle qui ne doit pas être lue, ou ne plus la lire par -column", p.column.name, first+1, p.index+1)
		}
		at[p.column] = p.index
	}
	return found, nil
}

// errNoNumber says that a file has no column to call.
var errNoNumber = errors.New("aucune colonne de numéro : titrer une colonne « téléphone », « mobile » ou « phone » (liste : -h)")

// stopNames are the columns of stops.
var stopNames = func() map[string]bool {
	m := map[string]bool{}
	for i := range columns {
		m[columns[i].name] = columns[i].stop
	}
	return m
}()

// isStop reports whether a column speaks of stops, by its name.
func isStop(name string) bool { return stopNames[name] }

// everyColumn gives the columns that the program reads, in the order of -h.
func everyColumn(yield func(*column) bool) {
	for i := range columns {
		if !yield(&columns[i]) {
			return
		}
	}
}
