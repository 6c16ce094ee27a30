package survey_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// What follows draws titles and cells that mean no, and titles and cells that bear on no call. It shares no list with
// the reader: what it knows of languages and tools is written here, in pieces that are put together at random.

// A drawer draws, the same for a seed.
type drawer struct{ *rand.Rand }

func (d drawer) of(list ...string) string { return list[d.IntN(len(list))] }

// in draws of a list that is separated by |.
func (d drawer) in(list string) string { return d.of(strings.Split(list, "|")...) }

func (d drawer) chance(percent int) bool { return d.IntN(100) < percent }

// title draws a title that says: no calls.
func (d drawer) title() string {
	verb := "joindre|téléphoner|importuner|déranger|relancer|appeler|contacter|démarcher|solliciter|rappeler|" +
		"prospecter"
	thing := "coups de fil|appels|télémarketing|démarchage|phoning|relances|sollicitations|prospection"
	reach := "ring|dial|phone|call|reach|telemarket|cold call|solicit|contact|disturb"
	var t string
	switch d.IntN(16) {
	case 0, 1:
		t = "ne " + d.in("pas|plus|jamais") + " " + d.in(verb)
	case 2:
		t = d.in("souhaite|demande|veut|a demandé à|préfère") + " ne plus être " + d.in("appelé|joint|contacté|"+
			"sollicité|relancé")
	case 3:
		t = d.in("refuse|refus|refus de|rejette|décline|fuit") + " " + d.in("les|des|tous les|le|la") + " " +
			d.in(thing)
	case 4:
		t = d.in("opposé|opposée|opposition|objection|veto") + " " + d.in("au|à la|aux") + " " + d.in(thing)
	case 5:
		t = d.in("sorti|exclu|radié|retiré|rayé|banni|écarté") + " " + d.in("des|de la|du") + " " +
			d.in("appels|base|fichier|campagnes|liste")
	case 6:
		t = d.in("interdit|interdiction|blocage|arrêt|fin|gel|stop|zéro|anti") + " " + d.in(thing)
	case 7, 8:
		t = d.in("do not|don't|never|no longer|please do not|must not") + " " + d.in(reach)
	case 9:
		t = d.in("opted out|opt out|opt-out|unsubscribed|removed|excluded|blocked|banned|suppressed") + " " +
			d.in("of calls|from phone|by phone|calls|of telesales|from dialer")
	case 10:
		t = d.in("no|zero|without|stop") + " " + d.in("calls|phone|dialing|telesales|solicitation|contact")
	case 11:
		t = d.in("DNC|DND|OO|NPA|Robinson|Blacklist|Liste noire|Grey list|Do-not-dial|RGPD|GDPR erasure|CNIL|" +
			"Droit art. 21")
	case 12:
		t = d.in("nicht|nie|nicht mehr|keine") + " " + d.in("anrufen|kontaktieren|belästigen|Anrufe|Werbung")
	case 13:
		t = d.in("no|nunca|non|não|niet|geen") + " " + d.in("llamar|molestar|chiamare|ligar|contatar|bellen|gebeld")
	case 14:
		t = d.in("date|jour|depuis|day|Datum|fecha") + " " + d.in("refus|retrait|désinscription|opt-out|"+
			"withdrawal|of "+
			"objection|Widerspruch|de baja|stop")
	default:
		t = d.in("Motif|Flag|Champ 12|Custom 4|Info+|Marqueur|Suivi|Zone libre|Code R|K3|Statut tél|Phone " +
			"status|Etat contact|" +
			"Résultat dernier appel|Qualif|Feedback|Ergebnis|Estado|Esito")
	}
	return d.form(t)
}

// form writes a title as tools and people do.
func (d drawer) form(t string) string {
	if d.chance(30) {
		t = bare(t)
	}
	words := strings.FieldsFunc(t, func(c rune) bool { return c == ' ' || c == '-' || c == '\'' })
	switch d.IntN(9) {
	case 0:
		t = strings.Join(words, "_")
	case 1:
		t = strings.ToLower(strings.Join(words, ""))
	case 2:
		for i := range words {
			words[i] = capital(words[i])
		}
		t = strings.Join(words, "")
	case 3:
		t = strings.ToUpper(t)
	case 4:
		t = strings.Join(words, ".")
	case 5:
		t = strings.Join(words, "-")
	case 6:
		t = capital(t)
	}
	if d.chance(20) {
		t = d.in("x_studio_|x_|hs_|cf_|custom_|u_|fld_|prop.|Contact.|#|* ") + t
	}
	if d.chance(20) {
		t += d.in("__c|_flag|_bool| ?| (O/N)|_2|:| *|_at| [oui/non]|_yn")
	}
	return strings.ReplaceAll(t, ";", " ")
}

func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}

var accents = strings.NewReplacer("é", "e", "è", "e", "ê", "e", "à", "a", "â", "a", "ô", "o", "ç", "c", "î",
	"i", "û", "u",
	"É", "E", "ü", "u", "ñ", "n", "ã", "a", "í", "i", "á", "a")

func bare(s string) string { return accents.Replace(s) }

// no draws a cell that says no in a column of such a title, and what the other rows have there.
func (d drawer) no() (cell string, others []string) {
	switch d.IntN(6) {
	case 0, 1:
		pair := strings.Split(d.of("oui/non", "Oui/Non", "OUI/NON", "VRAI/FAUX", "true/false", "TRUE/FALSE",
			"1/0", "Y/N", "yes/no",
			"O/N", "x/", "X/", "✓/", "☑/☐", "✔/✘", "ja/nein", "J/N", "sí/no", "si/no", "sim/não", "on/off",
			"•/", "●/", "t/f",
			"vrai/faux", "Wahr/Falsch", "checked/", "coché/", "actif/", "-1/0", "100/0", "kyllä/ei", "tak/nie"), "/")
		return pair[0], []string{pair[1]}
	case 2:
		day := d.of("20/10/2026", "2026-10-20", "20.10.2026", "2026-10-20T09:12:00Z", "20/10/26", "20 octobre "+
			"2026", "46315",
			"10/20/2026", "2026-10-20 09:12:44", "Oct 20, 2026", "1792483200", "1792483200000", "20261020")
		return day, []string{""}
	case 3:
		return d.sentence(), []string{"", "", d.in("RAS|vu|ok|à voir|appelé lundi")}
	case 4:
		return d.in("refusé|KO|abgelehnt|rechazado|rifiutato|denied|rejected|opt-out|stop|STOP appels|bloqué|" +
				"gesperrt|do not " +
				"call|blacklisté|désabonné|unsubscribed|DNC|opposition|retiré|9|Z|C4|geen interesse|baja"),
			[]string{"",
				d.in("|accepté|OK|angenommen|active|neuf|A|C1")}
	}
	return d.in("oui|1|x|true|yes|VRAI"), []string{""}
}

// sentence draws what somebody writes of a person who said no.
func (d drawer) sentence() string {
	who := d.in("|Mme |M. Durand |le client |la cliente |elle |il |le gérant |la secrétaire |son mari ")
	how := d.in("téléphoner|déranger|rappeler|contacter|appeler|relancer|solliciter|démarcher|joindre")
	tail := d.in("||| svp| merci|, vu le 12/10|, cf. mail| (Sophie)| !!| au bureau| - JP| 03/26")
	var s string
	switch d.IntN(18) {
	case 0:
		s = who + d.in("ne veut plus|ne veut pas|ne souhaite plus|ne souhaite pas|ne désire plus|veut plus|"+
			"refuse de|ne tient pas à") +
			" être " + d.in("appelé|contactée|dérangé|relancée|sollicité|rappelé|démarché")
	case 1:
		s = d.in("ne pas|ne plus|ne jamais|merci de ne plus|prière de ne pas|à ne pas|à ne plus|surtout ne "+
			"pas") + " " + how
	case 2:
		s = who + d.in("a demandé|demande|exige|réclame|insiste pour") + " " + d.in("qu'on ne l'appelle plus|à "+
			"ne plus être "+
			"appelée|à être retiré de la liste|la suppression de ses données|d'arrêter les appels|qu'on cesse|à "+
			"sortir de nos fichiers")
	case 3:
		s = who + "ne veut plus " + d.in("entendre parler de nous|de nos appels|recevoir d'appels|qu'on "+
			"l'appelle|de démarchage")
	case 4:
		s = d.in("pas intéressé|pas intéressée|plus intéressé|aucun intérêt|pas du tout intéressée") + d.in(", "+
			"ne plus rappeler|, stop|, "+
			"inutile de rappeler|, laisser tomber|")
	case 5:
		s = who + d.in("a raccroché en disant|a crié|dit|nous a écrit|répond") + " " + d.in("de ne plus appeler|"+
			"stop|d'arrêter|de la "+
			"laisser tranquille|qu'elle portera plainte|non merci|de la rayer")
	case 6:
		s = d.in("liste rouge|sur liste rouge|inscrit Bloctel|sur Bloctel|liste Robinson|opposition CNIL|RGPD " +
			"opposition|droit " +
			"d'opposition exercé|opt-out tél|blacklist")
	case 7:
		s = who + d.in("s'oppose à|s'est opposée à|refuse|décline|rejette") + " " + d.in("tout démarchage|la "+
			"prospection|nos appels|tout "+
			"contact commercial|toute relance|le phoning")
	case 8:
		s = d.in("do not|don't|please don't|never|pls do not") + " " + d.in("call|ring|phone|contact|dial|"+
			"bother") + d.in("| again| him| "+
			"her anymore| this number")
	case 9:
		s = d.in("asked|wants|requested|demanded") + " " + d.in("to be removed|to opt out|us to stop calling|no "+
			"more calls|to be taken off "+
			"the list|not to be called")
	case 10:
		s = d.in("not interested|no longer interested|unsubscribed|opted out by phone|hung up, angry|says stop|" +
			"wrong number|deceased")
	case 11:
		s = d.in("STOP|stop|Stop!|S T O P|N.P.A.|NPA|DNC|DND|dnc!|opt out|OPTOUT|RGPD|à supprimer|à retirer|a " +
			"enlever de la base")
	case 12:
		s = who + d.in("est décédée|est décédé|est mort|vient de mourir|DCD|n'est plus de ce monde|est sous "+
			"tutelle|est sous "+
			"curatelle|a 15 ans, mineur")
	case 13:
		s = d.in("pas|plus|jamais|aucun|zéro") + " " + d.in("d'appel|d'appels|de démarchage|de prospection|de "+
			"relance|d'appel svp")
	case 14:
		s = d.in("a retiré|retire|annule|révoque|a annulé|a révoqué") + " son " + d.in("consentement|accord|"+
			"autorisation|opt-in")
	case 15:
		s = d.in("consentement|accord|autorisation") + " " + d.in("retiré|annulé|révoqué|perdu|refusé|expiré")
	case 16:
		s = d.in("harcèlement|plainte|menace de plainte|très énervée, cesser|courrier recommandé, cesser|" +
			"mécontent, cesser les appels|nous " +
			"bloque|appels bloqués")
	default:
		s = d.in("bitte nicht mehr anrufen|kein Interesse, nicht anrufen|möchte nicht angerufen werden|no " +
			"llamar más|no quiere " +
			"llamadas|non chiamare più|niet meer bellen|não ligar|nicht kontaktieren|hat widersprochen|hat " +
			"abgesagt, nicht anrufen")
	}
	s += tail
	switch d.IntN(6) {
	case 0:
		s = strings.ToUpper(s)
	case 1:
		s = bare(s)
	case 2:
		s = capital(s)
	}
	return s
}

// harmless draws a title that bears on no call, and what a cell may hold.
func (d drawer) harmless() (title string, cell func() string) {
	pick := func(list string) func() string { return func() string { return d.in(list) } }
	number := func(n int) func() string { return func() string { return fmt.Sprint(d.IntN(n)) } }
	code := func(prefix string) func() string {
		return func() string { return fmt.Sprintf("%s%05d", prefix, d.IntN(90000)+10000) }
	}
	day := func() string { return fmt.Sprintf("%02d/%02d/20%02d", 1+d.IntN(28), 1+d.IntN(12), 18+d.IntN(9)) }
	birth := func() string { return fmt.Sprintf("%02d/%02d/19%02d", 1+d.IntN(28), 1+d.IntN(12), 40+d.IntN(59)) }
	people := pick("Martin|Bernard|Petit|Leroy|Moreau|Nguyen|Da Silva|Benali|O'Brien|Le Goff|Schmitt")
	places := pick("Paris|Lyon|Saint-Étienne|Aix-en-Provence|Brest|Le Mans|Nîmes|Pau")
	firms := pick("SARL Dupuis|Menuiserie Roche|Garage du Centre|SAS Optima|EURL Fabre|Boulangerie Noé|Cabinet " +
		"Lenoir")
	streets := pick("12 rue des Lilas|3 bis av. Foch|ZA des Pins|8 place du Marché|1 chemin Vert")
	mails := func() string { return fmt.Sprintf("p%d@exemple.fr", d.IntN(9999)) }
	text := pick("rencontré au salon|préfère le matin|client depuis longtemps|demande un devis|bon contact|à " +
		"revoir au printemps|" +
		"travaux prévus en mars|toiture à refaire|déjà équipé d'une pompe|attend le devis|parking facile")
	list := []struct {
		titles string
		cell   func() string
	}{
		{"Nom|Nom de famille|Last name|Nom du contact|Surname|Contact name|Nom usuel|lastname|family_name", people},
		{"Prénom|First Name|Prénoms|given name|firstname", pick("Léa|Hugo|Zoé|Karim|Jean-Noël|Anne|Inès")},
		{"Société|Raison sociale|Company name|Nom de l'entreprise|Account Name|Entreprise|Organisation|" +
			"Associated company|Company", firms},
		{"Adresse|Adresse de facturation|Billing Street|Rue|Street Address|Address line 1|Adresse 2|Adresse de " +
			"livraison", streets},
		{"Ville|City|Commune|Billing City|Ville de livraison|Mailing City|Localité", places},
		{"Email|E-mail|Courriel|Email address|Adresse e-mail|Work email|Email pro|Primary email", mails},
		{"ID|Record ID|Référence client|Code client|N° client|External ID|id_externe|Customer number|Account " +
			"ID", code("C")},
		{"Fonction|Job Title|Poste|Intitulé du poste|Métier|Profession|Position", pick("CEO|Gérant|Directrice " +
			"achats|Artisan|DAF|Acheteur")},
		{"CA|Chiffre d'affaires|Annual Revenue|Montant dernière commande|Amount|Total facturé|Panier moyen|" +
			"Budget", number(90000)},
		{"Date de création|Create Date|Créé le|Created At|Created time|Date d'ajout|created_on", day},
		{"Dernière modification|Last Modified Date|Modifié le|Updated at|Date de mise à jour|write_date", day},
		{"Propriétaire|Owner|Contact owner|Commercial|Account Owner|Vendeur|Salesperson|Conseiller|Propriétaire " +
			"du compte", people},
		{"Site web|Website|URL|LinkedIn|Company domain name|LinkedIn URL|Site internet",
			func() string { return "https://exemple.fr/" + fmt.Sprint(d.IntN(9999)) }},
		{"Notes|Commentaire|Remarques|Description|Observations|Compte rendu|Comments|Internal notes", text},
		{"SIRET|SIREN|Numéro SIRET|N° TVA|Code NAF|Code APE", code("5")},
		{"Effectif|Number of Employees|Nb salariés|Nombre d'employés|Company size", number(900)},
		{"Civilité|Salutation|Titre|Genre", pick("M.|Mme")},
		{"Secteur|Industry|Secteur d'activité|Activité|Branche", pick("BTP|Commerce|Santé|Transport|Hôtellerie")},
		{"Surface|Surface habitable|Année de construction|Taille|Puissance|Étage|Superficie",
			pick("90|120|120 m²|7|1985|2026")},
		{"Type de chauffage|Marque du véhicule|Modèle|Couleur|Énergie", pick("90|120|gaz|fioul|1985|rouge")},
		{"Score|Lead Score|Note moyenne|Rang|Priorité|Nombre de visites|Pages vues", number(100)},
		{"Anniversaire", day},
		{"Date de naissance|Birthdate|Date of birth", birth},
		{"Campagne|UTM source|Utm campaign|Original Source|Source d'origine|Landing page", pick("Google|salon " +
			"2024|Organic Search|Direct Traffic|print")},
		{"Région|Département|State|State/Region|Province|Canton", pick("Bretagne|Normandie|69|Occitanie")},
		{"Agence|Équipe|Team|Secteur commercial|Zone|Territoire commercial", pick("Nord|Sud|Est|Lyon 2")},
		{"Produit|Produits|Product interest|Gamme|Offre|Abonnement|Contrat n°|Devise|Currency", pick("Fibre|" +
			"Mobile|Pack Pro|EUR")},
	}
	one := list[d.IntN(len(list))]
	title = d.in(one.titles)
	if d.chance(40) {
		title = d.formHarmless(title)
	}
	return title, one.cell
}

// formHarmless writes it as tools do.
func (d drawer) formHarmless(t string) string {
	words := strings.Fields(bare(t))
	switch d.IntN(4) {
	case 0:
		return strings.ToLower(strings.Join(words, "_"))
	case 1:
		return strings.ToUpper(t)
	case 2:
		return "x_studio_" + strings.ToLower(strings.Join(words, "_"))
	}
	return strings.Join(words, "_") + "__c"
}

// encoded writes a file in the letters of one program or another.
func (d drawer) encoded(text string) []byte {
	switch d.IntN(8) {
	case 0:
		return append([]byte("\xef\xbb\xbf"), text...)
	case 1: // UTF-16 with its mark
		b := []byte{0xff, 0xfe}
		for _, u := range utf16.Encode([]rune(text)) {
			b = append(b, byte(u), byte(u>>8))
		}
		return b
	case 2, 3: // one byte a letter, or what is lost
		var b []byte
		for _, c := range text {
			if c < 0x100 {
				b = append(b, byte(c))
			} else {
				b = append(b, '?')
			}
		}
		return b
	case 4: // read in the wrong letters, and written again
		var b []byte
		for i := range len(text) {
			b = utf8.AppendRune(b, rune(text[i]))
		}
		return b
	}
	return []byte(text)
}
