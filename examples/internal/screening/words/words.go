// Package words tells what people write in a cell: a word of a list, a day, a refusal. It knows of no column
// and of no row.
//
// A [Vocabulary] finds words, [ParseMoment] days and hours; a [Memo] remembers what cells said. What cannot
// be read is a [Damage].
package words

import (
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Vocabulary is the words that a column takes, folded.
type Vocabulary[T ~uint8] struct {
	words   map[string]T
	quick   [vocabularyLong][]spelling[T] // the words as most cells write them, by length
	shown   []string                      // one word a value, for messages
	numbers bool                          // a word of several letters begins with a digit
}

type spelling[T ~uint8] struct {
	word  string
	value T
}

// vocabularyLong is a length from which a word is sought among all.
const vocabularyLong = 32

// entry is a value and its words, separated by |; the first is shown.
type entry[T ~uint8] struct {
	value T
	words string
}

func vocab[T ~uint8](entries ...entry[T]) *Vocabulary[T] {
	v := &Vocabulary[T]{words: map[string]T{}}
	for _, e := range entries {
		list := strings.Split(e.words, "|")
		v.shown = append(v.shown, list[0])
		for _, w := range list {
			if had, twice := v.words[Fold(w)]; twice && had != e.value {
				panic("word " + w + " means two things")
			}
			v.words[Fold(w)] = e.value
			if n := len(w); n < vocabularyLong {
				v.quick[n] = append(v.quick[n], spelling[T]{w, e.value})
			}
		}
		// The library's own word, as in JSON.
		if m, ok := any(e.value).(interface{ MarshalText() ([]byte, error) }); ok {
			if b, err := m.MarshalText(); err == nil {
				v.words[Fold(string(b))] = e.value
			}
		} else if s, ok := any(e.value).(fmt.Stringer); ok {
			v.words[Fold(s.String())] = e.value
		}
	}
	for w := range v.words {
		v.numbers = v.numbers || len(w) > 1 && w[0] <= '9' && w[0] >= '0'
	}
	return v
}

// Find reports what a cell says, and whether it is a word of the vocabulary: one in doubt is none.
func (v *Vocabulary[T]) Find(cell string) (T, bool) {
	n := len(cell)
	if n < vocabularyLong {
		for i := range v.quick[n] {
			if s := &v.quick[n][i]; s.word == cell {
				return s.value, true
			}
		}
	}
	if n > 1 && cell[0] <= '9' && cell[0] >= '0' && !v.numbers {
		return 0, false // a date, most often
	}
	if t, ok := v.words[Fold(cell)]; ok && !Doubted(cell) {
		return t, true
	}
	return 0, false
}

// List is one word for each value, for messages.
func (v *Vocabulary[T]) List() string { return strings.Join(v.shown, ", ") }

// An Answer is yes or no. Zero is unknown.
type Answer uint8

const (
	Yes Answer = iota + 1
	No
)

// A ContractWord is a contract without its link to the offer.
type ContractWord uint8

const (
	NoContract ContractWord = iota + 1
	Running
	RunningRelated
	RunningUnrelated
	Ended
	AccountOnly
	FreeAccount
)

var (
	YesNo = vocab(
		entry[Answer]{Yes, "oui|o|yes|y|vrai|true|x|1|on|t"},
		entry[Answer]{No, "non|n|no|faux|false|0|aucun|aucune|néant|none|off|f"},
	)
	Audiences = vocab(
		entry[rgpd.Audience]{rgpd.Consumer, "particulier|consommateur|client particulier|b2c|btoc|part"},
		// Who writes "entreprise" has not said that the line names nobody: strict.
		entry[rgpd.Audience]{rgpd.Professional,
			"professionnel|pro|entreprise|société|indépendant|b2b|btob|company|business"},
		entry[rgpd.Audience]{rgpd.LegalPerson, "standard|personne morale|ligne générale|switchboard"},
	)
	Offers = vocab(
		entry[prospect.Offer]{prospect.OfferForWork, "travail|pour le travail|pro|professionnelle|work"},
		entry[prospect.Offer]{prospect.OfferForPrivateLife,
			"vie privée|pour la vie privée|privée|personnelle|private life"},
	)
	Lines = vocab(
		entry[prospect.Line]{prospect.WorkLine, "professionnelle|pro|professionnel|bureau"},
		entry[prospect.Line]{prospect.PersonalLine, "personnelle|perso|personnel|privée"},
	)
	Origins = vocab(
		entry[prospect.Origin]{prospect.OwnForm, "formulaire|notre formulaire|notre site|site|form"},
		entry[prospect.Origin]{prospect.OwnSale, "vente|client|achat|sale"},
		entry[prospect.Origin]{prospect.BusinessCard, "carte de visite|salon|carte"},
		entry[prospect.Origin]{prospect.EmployerSite, "site employeur|site de l'entreprise|site de la société"},
		entry[prospect.Origin]{prospect.BusinessDirectory,
			"annuaire pro|annuaire professionnel|annuaire d'entreprises"},
		entry[prospect.Origin]{prospect.PublicDirectory, "annuaire|annuaire public|petite annonce|annonce"},
		entry[prospect.Origin]{prospect.SocialProfile, "profil|linkedin|réseau social|profil en ligne"},
		entry[prospect.Origin]{prospect.Partner, "partenaire|recommandation"},
		entry[prospect.Origin]{prospect.BoughtList, "base achetée|base louée|fichier acheté|fichier loué|bought"},
		entry[prospect.Origin]{prospect.Contest, "jeu-concours|jeu|concours|tirage au sort"},
		entry[prospect.Origin]{prospect.Informal, "informel|échange informel|bouche à oreille"},
		entry[prospect.Origin]{prospect.Invented, "numéro composé au hasard|au hasard|numéro aléatoire|aléatoire"},
	)
	Provenances = vocab(
		entry[prospect.Provenance]{prospect.ProvenanceChecked, "oui|vérifiée|yes"},
		entry[prospect.Provenance]{prospect.ProvenanceUnchecked, "non|non vérifiée|no"},
	)
	Markings = vocab(
		entry[prospect.Marking]{prospect.Unmarked, "non|aucune|no"},
		entry[prospect.Marking]{prospect.MarkedNoMarketing, "oui|yes"},
	)
	Visibilities = vocab(
		entry[prospect.Visibility]{prospect.ShownToAll, "tous|public|publique|everybody"},
		entry[prospect.Visibility]{prospect.ShownToSome, "certains|restreinte|relations"},
	)
	Informations = vocab(
		entry[prospect.Information]{prospect.ToldAndFree,
			"informé et libre de refuser|informée et libre de refuser|informé et libre|informé, libre de refuser"},
		entry[prospect.Information]{prospect.ToldOnly, "informé seulement|informée seulement"},
		entry[prospect.Information]{prospect.ToldByContact, "au premier contact|premier contact"},
		entry[prospect.Information]{prospect.NeverTold, "jamais|non|no"},
	)
	Stops = vocab(
		entry[rgpd.Stop]{rgpd.NoStop, "aucun|aucune|non|n|no|néant|0|faux|false|off|none"},
		entry[rgpd.Stop]{rgpd.RefusedInCall, "refus|refusé"},
		entry[rgpd.Stop]{rgpd.Objected, "opposition|oui|o|yes|y|x|1|on|vrai|true|opposé|opposée|objected|stop|dnc|" +
			"opt-out|opted out|désinscrit|désinscrite|désabonné|blacklist|blacklisté|blacklistée|ne pas appeler|" +
			"ne plus appeler|do not call|" +
			"opposé aux opérations de marketing"},
		entry[rgpd.Stop]{rgpd.WithdrewConsent, "retrait|retiré"},
	)
	States = vocab(
		entry[consent.State]{consent.Valid, "valide|valable"},
		entry[consent.State]{consent.Flawed, "vicié|non valide|non valable|irrégulier"},
		entry[consent.State]{consent.Lapsed, "expiré|périmé|échu"},
		entry[consent.State]{consent.Withdrawn, "retiré"},
		entry[consent.State]{consent.None, "aucun|aucune|none|néant|absent"},
	)
	Channels = vocab(
		entry[rgpd.Channel]{rgpd.LiveCall, "appel|téléphone|phone|voix|call"},
		entry[rgpd.Channel]{rgpd.AutomatedCall, "automate|robot|appel par automate"},
		entry[rgpd.Channel]{rgpd.SMS, "sms|mms|texto"},
		entry[rgpd.Channel]{rgpd.Email, "e-mail|mail|courriel"},
	)
	Criteria = vocab(
		entry[consent.Criterion]{consent.NamesPrincipal, "professionnel"},
		entry[consent.Criterion]{consent.NamesCaller, "appelant"},
		entry[consent.Criterion]{consent.NamesObject, "objet"},
		entry[consent.Criterion]{consent.NamesChannel, "canal"},
		entry[consent.Criterion]{consent.GivenBefore, "antériorité"},
		entry[consent.Criterion]{consent.TellsChoice, "choix"},
		entry[consent.Criterion]{consent.TellsPeriod, "durée"},
		entry[consent.Criterion]{consent.TellsWithdrawal, "retrait"},
		entry[consent.Criterion]{consent.TellsProof, "mise à disposition de la preuve"},
		entry[consent.Criterion]{consent.PositiveAct, "case précochée|acte positif"},
		entry[consent.Criterion]{consent.Freely, "liberté|condition d'une vente"},
		entry[consent.Criterion]{consent.FairLayout, "mise en page|interface trompeuse"},
		entry[consent.Criterion]{consent.Separate, "conditions générales|non séparé"},
		entry[consent.Criterion]{consent.Proven, "preuve"},
		entry[consent.Criterion]{consent.Capable, "âge|mineur"},
	)
	Contracts = vocab(
		entry[ContractWord]{NoContract, "aucun|non|no|prospect|none"},
		entry[ContractWord]{Running, "en cours|actif|client|oui|running"},
		entry[ContractWord]{RunningRelated, "en cours, lié|running-related"},
		entry[ContractWord]{RunningUnrelated, "en cours, sans lien|running-unrelated"},
		entry[ContractWord]{Ended, "terminé|résilié|ancien client|fini|ended"},
		entry[ContractWord]{AccountOnly, "compte|compte sans achat|account-only"},
		entry[ContractWord]{FreeAccount, "compte gratuit|free-account"},
	)
	Products = vocab(
		entry[prospect.Products]{prospect.SimilarProducts, "analogues|oui|similaires|yes"},
		entry[prospect.Products]{prospect.OtherProducts, "autres|non|différents|no"},
	)
	AskedOf = vocab(
		entry[prospect.Asked]{prospect.AskedPrincipal, "nous|notre site|nous-mêmes|us"},
		entry[prospect.Asked]{prospect.AskedElsewhere, "ailleurs|simulateur|comparateur|tiers"},
		entry[prospect.Asked]{prospect.NotAsked, "non|aucun"},
	)
	Proofs = vocab(
		entry[prospect.Proof]{prospect.ProofKept, "oui|gardée|yes"},
		entry[prospect.Proof]{prospect.NoProof, "non|aucune|no"},
	)
	Bloctels = vocab(
		entry[prospect.Bloctel]{prospect.NotOnBloctel, "non inscrit|non|absent"},
		entry[prospect.Bloctel]{prospect.OnBloctel, "inscrit|oui|présent"},
		entry[prospect.Bloctel]{prospect.BloctelNeverChecked, "jamais vérifié|non vérifié"},
	)
	Territories = vocab(
		entry[rgpd.Territory]{rgpd.Mainland, "métropole|france métropolitaine|hexagone|corse"},
		entry[rgpd.Territory]{rgpd.Guadeloupe, "Guadeloupe|gp"},
		entry[rgpd.Territory]{rgpd.Martinique, "Martinique|mq"},
		entry[rgpd.Territory]{rgpd.Guyane, "Guyane|guyane française|gf"},
		entry[rgpd.Territory]{rgpd.Reunion, "La Réunion|réunion|re"},
		entry[rgpd.Territory]{rgpd.Mayotte, "Mayotte|yt"},
		entry[rgpd.Territory]{rgpd.SaintBarthelemy, "Saint-Barthélemy|bl"},
		entry[rgpd.Territory]{rgpd.SaintMartin, "Saint-Martin|mf"},
		entry[rgpd.Territory]{rgpd.SaintPierreMiquelon, "Saint-Pierre-et-Miquelon|pm"},
		entry[rgpd.Territory]{rgpd.NewCaledonia, "Nouvelle-Calédonie|nc"},
		entry[rgpd.Territory]{rgpd.WallisFutuna, "Wallis-et-Futuna|wf"},
		entry[rgpd.Territory]{rgpd.Tahiti, "Tahiti"},
		entry[rgpd.Territory]{rgpd.Marquesas, "les Marquises|marquises|îles marquises"},
		entry[rgpd.Territory]{rgpd.Gambier, "les Gambier|gambier|îles gambier"},
		entry[rgpd.Territory]{rgpd.Abroad, "étranger|hors de france"},
	)
)

// countries are those that French files name most; another one is written
// "étranger".
var countries = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.SplitSeq("allemagne|germany|de|deutschland|autriche|austria|at|belgique|belgium|be|suisse|"+
		"switzerland|ch|luxembourg|lu|monaco|mc|andorre|ad|"+
		"espagne|spain|es|portugal|pt|italie|italy|it|royaume-uni|united kingdom|uk|gb|angleterre|irlande|ireland|ie|"+
		"pays-bas|netherlands|nl|danemark|dk|suède|se|norvège|no|"+
		"finlande|fi|pologne|pl|tchéquie|cz|hongrie|hu|roumanie|ro|bulgarie|bg|grèce|gr|croatie|hr|slovénie|si|"+
		"slovaquie|sk|malte|mt|chypre|cy|estonie|ee|lettonie|lv|lituanie|lt|"+
		"maroc|morocco|ma|algérie|algeria|dz|tunisie|tunisia|tn|sénégal|sn|côte d'ivoire|ci|cameroun|cm|madagascar|"+
		"mg|maurice|île maurice|mu|comores|km|liban|lb|turquie|tr|israël|il|"+
		"états-unis|united states|usa|us|canada|ca|brésil|br|mexique|mx|chine|cn|japon|jp|inde|in|australie|au", "|") {
		m[Fold(w)] = true
	}
	return m
}()

// IsCountry reports whether a folded word names a country that is not France.
func IsCountry(folded string) bool { return countries[folded] }

// TerritoryName is a territory for a French reader.
func TerritoryName(t rgpd.Territory) string {
	if t >= rgpd.Mainland && int(t) <= len(Territories.shown) {
		return Territories.shown[t-1]
	}
	return "lieu inconnu"
}

// territoriesInEnglish are those of rgpd, in order.
var territoriesInEnglish = [...]string{"mainland France", "Guadeloupe", "Martinique", "French " +
	"Guiana", "Réunion", "Mayotte",
	"Saint-Barthélemy", "Saint-Martin", "Saint-Pierre and Miquelon", "New Caledonia", "Wallis and Futuna", "Tahiti",
	"the Marquesas", "the Gambier Islands", "abroad"}

// TerritoryInEnglish is [TerritoryName] for an English reader.
func TerritoryInEnglish(t rgpd.Territory) string {
	if t >= rgpd.Mainland && int(t) <= len(territoriesInEnglish) {
		return territoriesInEnglish[t-1]
	}
	return "an unknown place"
}

// Has reports whether a folded word is one of the vocabulary, and which.
func (v *Vocabulary[T]) Has(folded string) (T, bool) {
	t, ok := v.words[folded]
	return t, ok
}

// statusWords are where a contact may stand without having said no.
var statusWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.SplitSeq("nouveau|nouvelle|new|open|ouvert|ouverte|à traiter|non traité|à appeler|"+
		"à contacter|non contacté|jamais contacté|jamais appelé|not contacted|attempting contact|"+
		"attempted to contact|en cours|in progress|working|prospect|lead|client|customer|subscriber|"+
		"marketing qualified lead|sales qualified lead|mql|sql|opportunity|opportunité|qualified|qualifié|"+
		"pré-qualifié|"+
		"contacted|contacté|connected|actif|active|rappel|à rappeler|relance|à relancer|nrp|répondeur|absent|occupé|"+
		"busy|no answer|voicemail|evangelist|open deal|transaction ouverte|transaction en cours|tentative de contact|"+
		"tentatives de contact|chaud|tiède|froid|hot|warm|cold|"+
		"intéressé|très intéressé|en attente|contact établi|premier contact|1er contact|prise de contact|"+
		"qualified to buy|qualifié pour achat|rappel programmé|closed won|fermé gagné|gagnée|conclu|conclue|"+
		"affaire conclue|rdv|rendez-vous|rdv pris|ok|proposition|devis envoyé|négociation|gagné|won|"+
		"legitimate interest prospect lead|legitimate interest existing customer|legitimate interest other|"+
		"performance of a contract|intérêt légitime", "|") {
		m[Fold(w)] = true
	}
	return m
}()

// IsStatus reports whether a folded word says where a contact stands, and no no; how often it was so may stand behind:
// nrp 3.
func IsStatus(folded string) bool {
	if statusWords[folded] || isStage(folded) {
		return true
	}
	if !strings.ContainsAny(folded, "0123456789") {
		return false
	}
	var rest []string
	for w := range strings.SplitSeq(parted(folded), " ") {
		if isDigit(w[0]) && len(w) < 3 || w == "x" || w == "fois" {
			continue
		}
		rest = append(rest, w)
	}
	return statusWords[strings.Join(rest, " ")]
}

// standings are those of them that may as well be the mark of a follow-up of which nobody knows the question.
var standings = set("actif active ok open ouvert ouverte client customer subscriber prospect lead evangelist connected")

// IsFollowUp is IsStatus under a title that may ask something: how a contact is followed up, and no bare mark.
func IsFollowUp(folded string) bool { return IsStatus(folded) && !standings[folded] }
