package words

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// What people say, and how they write it, is made up here from words of its own: none of the lists that are read.

// A speaker draws what somebody says.
type speaker struct{ *rand.Rand }

func (s speaker) of(list string) string {
	all := strings.Split(list, "|")
	return all[s.IntN(len(all))]
}

// verb is one of contact: as it is asked for, as it is done, as it was done.
func (s speaker) verb() (infinitive, imperative, participle string) {
	v := strings.Split(s.of("appeler appelez appelé|rappeler rappelez rappelée|contacter contactez contacté|"+
		"recontacter recontactez recontactés|démarcher démarchez démarchée|déranger dérangez dérangé|"+
		"solliciter sollicitez sollicitée|relancer relancez relancé|téléphoner téléphonez téléphoné"), " ")
	return v[0], v[1], v[2]
}

// no is a refusal; short is one of two words or less, which is written in more ways.
func (s speaker) no() string {
	infinitive, imperative, participle := s.verb()
	noun := s.of("appels|démarchage|prospection|sollicitations|contact téléphonique|publicité")
	file := s.of("la liste|votre fichier|vos fichiers|la base|votre base de données|vos listings|le CRM|l'annuaire")
	agreed := s.of("consentement|accord|autorisation|son consentement|l'accord|opt-in")
	gone := s.of("annulé|retiré|révoqué|refusé|expiré|perdu|caduc|résilié|supprimé")
	switch s.IntN(24) {
	case 0:
		return s.of("ne plus|ne pas|merci de ne pas|à ne plus|ne surtout plus|ne jamais") + " " + infinitive
	case 1:
		return imperative + " " + s.of("plus|pas|jamais") + s.of("| svp| merci| monsieur")
	case 2:
		return s.of("plus|pas|aucun|stop aux|non aux|zéro|plus aucun") + " " + noun
	case 3:
		return s.of("souhaite|désire|veut|demande à|préfère") + " ne " + s.of("plus|pas") + " être " + participle
	case 4:
		return s.of("veut|veux|voulait") + " " + s.of("pas|plus") + " être " + participle
	case 5:
		return s.of("refuse|refuse tout|a refusé le|refus de|s'oppose au|opposé au|opposition au|"+
			"oppose un refus au") + " " + noun
	case 6:
		return noun + " " + s.of("interdit|refusé|interdits|non souhaité|refusés par le client")
	case 7:
		return s.of("m'enlever de|à enlever de|retirer de|le sortir de|à retirer de|supprimer de|effacer de|à rayer de|"+
			"à radier de|exclure de|ôter de") + " " + file
	case 8:
		return agreed + " " + gone
	case 9:
		return s.of("pas d'accord|sans consentement|" +
			"plus d'autorisation|sans autorisation|aucun consentement|pas de consentement")
	case 10:
		return s.of("faux|mauvais") + " " + s.of("numéro|n°|num|num.|tél|N° de tél")
	case 11:
		return s.of("numéro|n°|num") + " " + s.of("erroné|incorrect|inexact")
	case 12:
		return s.of("feu|Feu") + " " + s.of("M.|Mme|Monsieur|Madame|Mr") + " Durand"
	case 13:
		return s.of("décédé|décédée en mars|est décédé|DCD|défunt|décès du client")
	case 14:
		return s.of("stop|stoppez|stopper|arrêtez|cessez|stop pub|stop appels|STOP SMS")
	case 15:
		return s.of("désinscrit|désinscrite|désinscription|désabonné|se désabonner|désabonnement|désinscrivez-moi")
	case 16:
		return s.of("RGPD|droit d'opposition|droit à l'oubli|plainte CNIL|demande RGPD") +
			s.of("| : suppression demandée|, effacement| du client")
	case 17:
		return s.of("blacklist|blacklisté|black list|liste noire|liste rouge|DND|DNC|NPA|Bloctel|do not disturb")
	case 18:
		return s.of("do not|please do not|don't|dont|never") + " " + s.of("call|phone|contact|disturb") + s.of("| again| him")
	case 19:
		return s.of("no more|no further|wants no|no") + " " + s.of("calls|contact|phone calls|marketing")
	case 20:
		return s.of("remove|delete|unlist|take") + " " + s.of("him off the|from the|them from our") + " " +
			s.of("list|database|files|CRM")
	case 21:
		return s.of("consent|permission") + " " + s.of("withdrawn|revoked|cancelled|denied|expired|lapsed")
	case 22:
		return s.of("unsubscribed|opted out|opt-out|not interested|wrong number|deceased|asked us to quit calling")
	}
	return s.of("à exclure du démarchage|hors de question|n'est plus de ce monde|" +
		"nous a raccroché au nez|se plaint de harcèlement")
}

// written writes it as somebody may.
func (s speaker) written(no string) string {
	bare := strings.NewReplacer("é", "e", "è", "e", "ê", "e", "à", "a", "ô", "o", "û", "u").Replace(no)
	switch s.IntN(13) {
	case 0:
		return strings.ToUpper(no)
	case 1:
		return bare
	case 2:
		return strings.ToUpper(bare) + " !!!"
	case 3: // a program that writes no accents
		return strings.NewReplacer("é", "?", "è", "?", "ê", "?").Replace(no)
	case 4:
		return strings.NewReplacer("é", "\uFFFD").Replace(no)
	case 5: // hashtags
		var b strings.Builder
		for w := range strings.FieldsFuncSeq(no, func(c rune) bool { return c == ' ' || c == '\'' || c == '-' }) {
			first := []rune(w)[:1]
			b.WriteString(strings.ToUpper(string(first)) + strings.TrimPrefix(w, string(first)))
		}
		return "#" + b.String() + s.of("|2026|_24")
	case 6: // wide letters
		return strings.Map(func(c rune) rune {
			if '!' < c && c < 0x7f {
				return c - '!' + '！'
			}
			return c
		}, bare)
	case 7: // letters as digits, within a word
		words := strings.Split(bare, " ")
		for i, w := range words {
			if len(w) > 3 && !strings.ContainsAny(w, "'-.°") {
				last := len(w) - 1
				words[i] = w[:1] + strings.NewReplacer("o", "0", "e", "3", "i", "1", "a", "4").Replace(w[1:last]) + w[last:]
			}
		}
		return strings.Join(words, " ")
	case 8:
		return s.of("Client le 12/03 : |vu avec Paul, |12h30 - |cf. mail |Mme Le Goff : ") + no
	case 9:
		return no + s.of(" (vu avec Paul)| - 12/03/2026|, relancé 2 fois|. Ancien client")
	case 10:
		return strings.ReplaceAll(no, " ", s.of("  |_|-|.|\u00a0|/"))
	case 11:
		return strings.Join(strings.Split(no, ""), "\u00ad")
	}
	return no
}

// TestARefusalIsHeard: in a note, and in brackets beside a name, whoever says no is heard, as they say and write it.
func TestARefusalIsHeard(t *testing.T) {
	s := speaker{rand.New(rand.NewPCG(17, 7))}
	memo := NewMemo()
	for range 30_000 {
		said := s.no()
		cell := s.written(said)
		if !memo.Refuses(cell, true) {
			t.Errorf("%q, written %q", said, cell)
		}
		if beside := "Durand (" + said + ")"; !memo.Refuses(beside, false) {
			t.Errorf("%q, beside a name", said)
		}
	}
}

// TestAWordOfNoRefusalIsPassed: what agents note of people who said no no sets few of them aside.
func TestAWordOfNoRefusalIsPassed(t *testing.T) {
	for _, cell := range []string{
		"ne plus jamais oublier le code porte", "stop-gap", "n'hésitez pas", "ne pas hésiter à rappeler",
		"rappeler plus tôt",
		"à rappeler plus souvent", "accord de principe", "consentement donné le 12/03/2026", "opt-in du site",
		"base de loisirs",
		"numéro du bureau", "liste des options envoyée", "feu vert du directeur", "a retrouvé son numéro", "1er contact en 2023",
		"habite au 3ème", "gère 12 lignes", "ref. AB3C4", "003xx000004TmiQ", "call back Monday", "left voicemail",
		"interested in fibre", "renewal in June", "attend la proposition", "d'accord pour un rdv", "plus d'infos par mail",
		"changer de forfait", "annuler le rdv de mardi", "rien à signaler", "vu au salon + démo",
		"McDonald's, Lyon", "iPhone 15", "NDA signé ?",
	} {
		if refuses(cell, true) {
			t.Errorf("a note: %q", cell)
		}
	}
	for _, cell := range []string{
		"Conseil et Stratégie", "Résidence Les Lilas", "12bis rue du 1er Mai", "Contact Plus", "Minotel", "Phone House",
		"Call Center Services", "Sans Souci", "Virginie Raymond", "Saint-Martin (Haute-Garonne)", "Stoppani", "LeBlanc",
		"Boulangerie Martin (et fils)", "Opposito", "Refuge du Goûter", "Jean Desbonnets", "Chemin du Retrait", "B2B Conseil",
		"Place de la Paix", "4X4 Center", "Responsable des appels d'offres", "Accord Immobilier", "No Problem Consulting",
		"Zéro Déchet", "N° 12 rue Plus", "550e8400-e29b-41d4-a716-446655440000", "marie.dupont@exemple.fr", "Mme Feuillet",
	} {
		if refuses(cell, false) {
			t.Errorf("a name: %q", cell)
		}
	}
}
