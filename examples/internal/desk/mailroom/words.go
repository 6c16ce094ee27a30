package mailroom

import (
	"encoding"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// A vocabulary is the words of one fact, folded, and those to show where none fits.
type vocabulary[T ~uint8] struct {
	values map[string]T
	shown  []string // one French word a value
	own    func(word string) (T, bool)
	words  []string // the library's own
}

// said makes a vocabulary: the words of the values 1, 2, … each list separated by |, the first shown. The library's
// own words are known beside them.
func said[T interface {
	~uint8
	comparable
}, P interface {
	*T
	encoding.TextUnmarshaler
}](own []string, lists ...string) *vocabulary[T] {
	v := &vocabulary[T]{values: map[string]T{}, words: own, own: func(word string) (t T, ok bool) {
		return t, P(&t).UnmarshalText([]byte(word)) == nil
	}}
	for i, list := range lists {
		if list == "" {
			continue
		}
		all := strings.Split(list, "|")
		v.shown = append(v.shown, all[0])
		for _, word := range all {
			v.values[words.Fold(word)] = T(i + 1)
		}
	}
	return v
}

// find reads a word; one with a doubt beside it is none.
func (v *vocabulary[T]) find(s string) (none T, ok bool) {
	if words.Doubted(s) {
		return none, false
	}
	folded := words.Fold(s)
	if t, ok := v.values[folded]; ok {
		return t, true
	}
	return v.own(strings.ReplaceAll(folded, " ", "-"))
}

// want is what to write.
func (v *vocabulary[T]) want() rgpd.Text {
	return rgpd.Text{
		FR: "écrire " + strings.Join(v.shown, ", "), EN: "write " + strings.Join(v.words, ", "),
	}
}

var (
	answers = said[rgpd.Answer](rgpd.Words[rgpd.Answer](), "oui|o|yes|y|x|vrai|true|1", "non|n|no|faux|false|0")

	rightWords = said[rights.Right](rgpd.Words[rights.Right](),
		"accès|copie|copie des données|droit d'accès|demande d'accès|communication|communication de mes données|"+
			"communication des données|communication de ses données|access request|copy|dsar|sar",
		"rectification|correction|mise à jour|modification|droit de rectification|update",
		"effacement|suppression|oubli|droit à l'oubli|droit à l'effacement|supprimer|deletion|delete|to be forgotten",
		"limitation|gel|gel des données|limitation du traitement|restrict|freeze",
		"portabilité|droit à la portabilité|récupération des données|data portability",
		"opposition|droit d'opposition|s'oppose|stop|objection|object|opt out|opt-out",
		"décision automatisée|intervention humaine|réexamen|réexamen humain|automated decision|human intervention",
		"retrait|retrait du consentement|retrait de consentement|retrait d'accord|consent withdrawal|withdraw",
		"décès|personne décédée|défunt|héritier|directives|mort|deceased person|heir",
	)
	// objections are words that say both an objection and what it is about.
	objections = func() map[string]bool {
		out := map[string]bool{}
		for _, word := range strings.Split("opposition prospection|opposition à la prospection|opposition démarchage|"+
			"opposition aux appels|opposition au démarchage téléphonique|opposition à la prospection téléphonique|"+
			"opposition au démarchage|opposition marketing|opposition publicité|stop pub|stop publicité|stop appels|"+
			"stop démarchage|ne plus appeler|ne plus être appelé|ne plus démarcher|ne pas appeler|désinscription|"+
			"désabonnement|unsubscribe|do not call|objection to marketing|marketing objection|stop calls", "|") {
			out[words.Fold(word)] = true
		}
		return out
	}()
	purposes = said[rights.Purpose](rgpd.Words[rights.Purpose](),
		"prospection|marketing|démarchage|publicité|commercial|newsletter|direct marketing",
		"recherche|statistique|statistiques|études|statistics",
		"autre|autre finalité|gestion|contrat|commande|service client|facturation|ressources humaines|rh|hr|"+
			"other purpose",
	)
	regimes = said[rights.Regime](rgpd.Words[rights.Regime](),
		"rgpd|gdpr", "police justice|police|titre iii", "défense|sûreté|titre iv|defence",
		"dossier médical|medical file", "droit étranger|royaume-uni|uk|uk gdpr|suisse|foreign",
		"ancienne loi|avant 2018")
	intakes = said[rights.Intake](rgpd.Words[rights.Intake](),
		"nous|nous-mêmes|accueil|siège|boîte générale|own channel|us",
		"centre d'appels|sous-traitant mandaté|prestataire mandaté|call centre|call center",
		"autre sous-traitant|sous-traitant|prestataire|processor",
		"adresse inadaptée|mauvaise adresse|stray")
	meansWords = said[rights.Means](rgpd.Words[rights.Means](),
		"courrier|lettre|lettre recommandée|lr ar|lrar|recommandé|poste|post|mail postal",
		"e-mail|mail|courriel|email|mél", "formulaire|site|en ligne|web|espace client|web form|online",
		"téléphone|appel|tél|tel|oral|call", "sur place|guichet|accueil|visite|en personne|counter",
		"réseau social|réseaux sociaux|facebook|instagram|linkedin|x|twitter|social media")
	bases = said[rights.Basis](rgpd.Words[rights.Basis](),
		"consentement|accord", "contrat|exécution du contrat", "obligation légale|loi", "intérêts vitaux|intérêt vital",
		"mission publique|intérêt public|mission d'intérêt public", "intérêt légitime|intérêts légitimes")
	identities = said[rights.Identity](rgpd.Words[rights.Identity](),
		"identifié|identifiée|vérifiée|vérifié|certaine|connue|verified",
		"doute|doute raisonnable|douteuse|douteux|à vérifier|doubt",
		"impossible à identifier|non identifiable|unidentifiable",
		"nom seul|nom et date de naissance|date de naissance|nom et adresse|name only|name and birth date|birth date")
	accuracies = said[rights.Accuracy](rgpd.Words[rights.Accuracy](),
		"exactes|exact|exacte", "inexactes|inexact|inexacte|fausses|fausse", "incomplètes|incomplet|incomplète")
	erasures = said[rights.ErasureGround](rgpd.Words[rights.ErasureGround](),
		"aucun|néant", "plus nécessaires|plus nécessaire|inutiles|a|17 1 a", "consentement retiré|b|17 1 b",
		"opposition|c|17 1 c", "illicite|traitement illicite|d|17 1 d", "ordonné par la loi|loi|e|17 1 e",
		"service à un enfant|enfant|f|17 1 f")
	needs = said[rights.Needed](rgpd.Words[rights.Needed](),
		"à rien|aucune|rien|néant", "expression|information|presse", "obligation légale|obligation|mission publique|"+
			"comptabilité|factures", "santé publique", "archives|recherche|statistique", "justice|contentieux|litige|"+
			"droits en justice")
	restrictions = said[rights.RestrictionGround](rgpd.Words[rights.RestrictionGround](),
		"aucun|néant", "exactitude contestée|a|18 1 a", "illicite mais à garder|b|18 1 b",
		"besoin en justice|justice|c|18 1 c", "opposition en cours|opposition|d|18 1 d")
	supplies = said[rights.Supply](rgpd.Words[rights.Supply](),
		"fournies|données par la personne|fournies par la personne|observées", "déduites|calculées|scores")
	excuses = said[rights.Excuse](rgpd.Words[rights.Excuse](),
		"aucune|rien|néant", "contrat", "loi", "consentement explicite|consentement")
	titles = said[rights.Title](rgpd.Words[rights.Title](), "aucun|aucune|néant", "directives", "héritier|héritière")
	events = said[rights.EventKind](rgpd.Words[rights.EventKind](),
		"reçu|reçue|reçue le|réception", "parvenu|parvenue|transmise|transmis", "accusé|accusé de réception",
		"arrêté|prospection arrêtée|stoppé|stop", "gelé|limité|suspendu", "identité demandée|pièce demandée",
		"identité en partie|pièce incomplète", "identité reçue|identité vérifiée|pièce reçue", "précision demandée",
		"précision reçue", "prolongé|prolongation|prolongée", "projet|brouillon|projet validé",
		"répondu|répondue|réponse|replied|reply|answer", "refusé en partie|refus partiel", "refusé|refus|refusal",
		"destinataires prévenus|destinataires", "demande retirée|abandon|renonciation", "réclamation|plainte|complaint",
		"exécuté|exécutée|fait|effacé|rectifié|done")
)

// againstMarketing reports whether a word says an objection, and that it is one to marketing.
func againstMarketing(s string) bool { return objections[words.Fold(s)] && !words.Doubted(s) }
