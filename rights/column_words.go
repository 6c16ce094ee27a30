package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// either are the words of a column that is yes or no.
func either(yes, no rgpd.Text) []rgpd.Text { return []rgpd.Text{yes, no} }

// columnWords are the values 1, 2, … of each fact in words, each a clause that stands
// alone: a witness is read as a sentence.
var columnWords = rows.Words{
	"right": {
		{FR: "la personne demande l'accès à ses données", EN: "the person asks for access to their data"},
		{FR: "la personne demande une rectification", EN: "the person asks for a rectification"},
		{FR: "la personne demande l'effacement", EN: "the person asks for erasure"},
		{FR: "la personne demande la limitation du traitement", EN: "the person asks to freeze their data"},
		{FR: "la personne demande la portabilité de ses données", EN: "the person asks to take their data along"},
		{FR: "la personne s'oppose au traitement", EN: "the person objects to the processing"},
		{FR: "la personne conteste une décision automatisée", EN: "the person challenges an automated decision"},
		{FR: "la personne retire un consentement", EN: "the person withdraws a consent"},
		{FR: "un tiers agit pour une personne décédée", EN: "somebody acts for a dead person"},
	},
	"purpose": {
		{FR: "il s'agit de prospection", EN: "it is about marketing"},
		{FR: "il s'agit de recherche ou de statistique", EN: "it is about research or statistics"},
		{
			FR: "il s'agit d'une autre finalité que la prospection et la recherche",
			EN: "it is about another purpose than marketing and research",
		},
	},
	"basis": {
		{FR: "le traitement repose sur le consentement", EN: "the processing rests on consent"},
		{FR: "le traitement repose sur un contrat", EN: "the processing rests on a contract"},
		{FR: "le traitement repose sur une obligation légale", EN: "the processing rests on a legal obligation"},
		{FR: "le traitement repose sur des intérêts vitaux", EN: "the processing rests on vital interests"},
		{FR: "le traitement repose sur une mission publique", EN: "the processing rests on a public task"},
		{FR: "le traitement repose sur un intérêt légitime", EN: "the processing rests on a legitimate interest"},
	},
	"held": either(
		rgpd.Text{FR: "des données de la personne sont traitées", EN: "data about the person are processed"},
		rgpd.Text{FR: "aucune donnée de la personne n'est traitée", EN: "no data about the person are processed"},
	),
	"deceased": either(
		rgpd.Text{FR: "la personne est décédée", EN: "the person is dead"},
		rgpd.Text{FR: "la personne est en vie", EN: "the person is alive"},
	),
	"identity": {
		{FR: "la personne est identifiée", EN: "the person is identified"},
		{FR: "un doute raisonnable pèse sur l'identité", EN: "a reasonable doubt is on the identity"},
		{
			FR: "le responsable démontre qu'il ne peut identifier la personne",
			EN: "the controller demonstrates that it cannot identify the person",
		},
		{
			FR: "la personne n'a donné que ce que d'autres savent d'elle, un nom, une date de naissance",
			EN: "the person gave only what others know of them, a name, a birth date",
		},
	},
	"abusive": either(
		rgpd.Text{FR: "la demande est abusive, preuve à l'appui", EN: "the request is proved abusive"},
		rgpd.Text{FR: "la demande n'est pas abusive", EN: "the request is not abusive"},
	),
	"accuracy": {
		{FR: "les données sont exactes et complètes", EN: "the data are accurate and complete"},
		{FR: "les données sont inexactes", EN: "the data are inaccurate"},
		{FR: "les données sont incomplètes", EN: "the data are incomplete"},
	},
	"erasure-ground": {
		{FR: "aucun motif d'effacement n'est établi", EN: "no ground for erasure is established"},
		{FR: "les données ne sont plus nécessaires à leurs finalités", EN: "the data are needed no more for their end"},
		{
			FR: "le consentement est retiré et rien d'autre ne fonde le traitement",
			EN: "the consent is withdrawn and nothing else supports the processing",
		},
		{
			FR: "la personne s'est opposée, ce qui fonde l'effacement",
			EN: "the person has objected, which is a ground for erasure",
		},
		{FR: "le traitement est illicite", EN: "the processing is unlawful"},
		{FR: "une loi ordonne l'effacement", EN: "a law orders the erasure"},
		{
			FR: "un service en ligne a recueilli les données d'un enfant",
			EN: "an online service collected the data of a child",
		},
	},
	"needed": {
		{FR: "rien n'exige de garder les données", EN: "nothing requires to keep the data"},
		{
			FR: "la liberté d'expression et d'information exige les données",
			EN: "freedom of expression and information needs the data",
		},
		{FR: "une obligation ou une mission publique exige les données", EN: "a duty or a public task needs the data"},
		{FR: "la santé publique exige les données", EN: "public health needs the data"},
		{
			FR: "des archives, la recherche ou la statistique exigent les données",
			EN: "archives, research or statistics need the data",
		},
		{FR: "des droits à défendre en justice exigent les données", EN: "legal claims need the data"},
	},
	"published": either(
		rgpd.Text{FR: "le responsable a rendu les données publiques", EN: "the controller made the data public"},
		rgpd.Text{FR: "le responsable n'a pas publié les données", EN: "the controller did not make the data public"},
	),
	"restriction-ground": {
		{FR: "aucun cas de limitation n'est établi", EN: "no case for restriction is established"},
		{
			FR: "la personne conteste l'exactitude, en cours de vérification",
			EN: "the person contests the accuracy, which is being checked",
		},
		{
			FR: "la personne préfère la limitation à l'effacement de données illicites",
			EN: "the person prefers a freeze to the erasure of unlawful data",
		},
		{FR: "la personne a besoin des données en justice", EN: "the person needs the data for legal claims"},
		{FR: "une opposition de la personne est examinée", EN: "an objection of the person is being examined"},
	},
	"supply": {
		{FR: "la personne a fourni les données", EN: "the person provided the data"},
		{FR: "le responsable a déduit les données", EN: "the controller derived the data"},
	},
	"automated": either(
		rgpd.Text{FR: "le traitement est automatisé", EN: "the processing is automated"},
		rgpd.Text{FR: "le traitement n'est pas automatisé", EN: "the processing is done by hand"},
	),
	"situation": either(
		rgpd.Text{
			FR: "la personne invoque sa situation particulière", EN: "the person relies on their particular situation",
		},
		rgpd.Text{
			FR: "la personne n'invoque pas de situation particulière",
			EN: "the person relies on no particular situation",
		},
	),
	"overriding": either(
		rgpd.Text{
			FR: "des motifs impérieux ou des droits en justice sont démontrés",
			EN: "compelling grounds or legal claims are shown",
		},
		rgpd.Text{FR: "aucun motif impérieux n'est démontré", EN: "no compelling ground is shown"},
	),
	"decided": either(
		rgpd.Text{
			FR: "la décision est exclusivement automatisée, avec des effets significatifs",
			EN: "a machine alone decided, with significant effects",
		},
		rgpd.Text{FR: "aucune décision n'est exclusivement automatisée", EN: "no machine decided alone"},
	),
	"excuse": {
		{FR: "rien n'autorise la décision automatisée", EN: "nothing authorises the decision of the machine"},
		{FR: "un contrat rend nécessaire la décision automatisée", EN: "a contract needs the decision of the machine"},
		{FR: "une loi autorise la décision automatisée", EN: "a law authorises the decision of the machine"},
		{
			FR: "la personne a consenti explicitement à la décision automatisée",
			EN: "the person consented to the decision of the machine",
		},
	},
	"title": {
		{FR: "aucune qualité n'est justifiée", EN: "no title is shown"},
		{FR: "la personne a laissé des directives", EN: "the person left directives"},
		{FR: "un héritier agit, faute de directives", EN: "an heir acts, there being no directives"},
	},
	"special-consent": either(
		rgpd.Text{
			FR: "les données sont sensibles et traitées sur un consentement explicite",
			EN: "the data are special and processed on an explicit consent",
		},
		rgpd.Text{
			FR: "aucun consentement explicite à des données sensibles n'est en jeu",
			EN: "no explicit consent to special data is at stake",
		},
	),
}
