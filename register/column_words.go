package register

import "github.com/rgpd-go/rgpd"

// columnWords are the values 1, 2, … of each column as clauses that stand alone, by the
// name of the column, and its first value where two are called so: a witness is read as
// a sentence.
var columnWords = map[string][]rgpd.Text{
	"about": {
		{FR: "les données portent sur une personne physique", EN: "the data are about a natural person"},
		{FR: "les données ne portent que sur une personne morale", EN: "the data are about nothing but a legal person"},
		{FR: "les données sont anonymes", EN: "the data are anonymous"},
	},
	"handling": {
		{FR: "le traitement est automatisé", EN: "the processing is automated"},
		{
			FR: "le traitement se fait à la main, dans un fichier",
			EN: "the processing is done by hand, in a filing system",
		},
		{
			FR: "le traitement se fait à la main, hors de tout fichier",
			EN: "the processing is done by hand, in no filing system",
		},
	},
	"household": {
		{
			FR: "l'activité est strictement personnelle ou domestique",
			EN: "the activity is purely personal or of a household",
		},
		{FR: "l'activité n'est pas domestique", EN: "the activity is not of a household"},
	},
	"other-law": {
		{
			FR: "l'article 2(2) laisse le traitement à un autre droit",
			EN: "art 2(2) leaves the processing to another law",
		},
		{FR: "l'article 2(2) n'écarte pas le traitement", EN: "art 2(2) does not leave the processing out"},
	},
	"established": {
		{
			FR: "le traitement relève d'un établissement dans l'Union",
			EN: "the processing belongs to an establishment in the Union",
		},
		{
			FR: "le traitement ne relève d'aucun établissement dans l'Union",
			EN: "the processing belongs to no establishment in the Union",
		},
	},
	"offers-in-union": {
		{FR: "des biens ou services sont offerts dans l'Union", EN: "goods or services are offered in the Union"},
		{FR: "rien n'est offert dans l'Union", EN: "nothing is offered in the Union"},
	},
	"watches-in-union": {
		{FR: "des personnes sont suivies dans l'Union", EN: "people are monitored in the Union"},
		{FR: "nul n'est suivi dans l'Union", EN: "nobody is monitored in the Union"},
	},

	"staff": {
		{
			FR: "la maison emploie moins de personnes que le seuil",
			EN: "the house employs fewer people than the threshold",
		},
		{FR: "la maison atteint le seuil d'employés", EN: "the house has reached the threshold of employees"},
	},
	"occasional": {
		{FR: "le traitement est occasionnel", EN: "the processing is occasional"},
		{FR: "le traitement est régulier", EN: "the processing is regular"},
	},

	"risk=yes": {
		{FR: "le traitement comporte sans doute un risque", EN: "the processing is likely to result in a risk"},
		{
			FR: "le traitement ne comporte pas de risque probable",
			EN: "the processing is not likely to result in a risk",
		},
	},
	"sensitive=yes": {
		{
			FR: "le traitement porte sur des données sensibles ou pénales",
			EN: "the processing includes special or criminal data",
		},
		{FR: "le traitement ne porte sur aucune donnée sensible", EN: "the processing includes no special data"},
	},

	"sensitive=not-core": {
		{FR: "les données sensibles ne sont pas le métier", EN: "special data are not the trade"},
		{
			FR: "les données sensibles sont le métier, à petite échelle",
			EN: "special data are the trade, on a small scale",
		},
		{
			FR: "les données sensibles sont le métier, à grande échelle",
			EN: "special data are the trade, on a large scale",
		},
	},
	"public-body": {
		{FR: "c'est un organisme public", EN: "it is a public body"},
		{FR: "ce n'est pas un organisme public", EN: "it is no public body"},
	},
	"monitoring": {
		{
			FR: "le suivi régulier et systématique des personnes n'est pas le métier",
			EN: "regular and systematic monitoring of people is not the trade",
		},
		{
			FR: "le suivi régulier et systématique des personnes est le métier, à petite échelle",
			EN: "regular and systematic monitoring of people is the trade, on a small scale",
		},
		{
			FR: "le suivi régulier et systématique des personnes est le métier, à grande échelle",
			EN: "regular and systematic monitoring of people is the trade, on a large scale",
		},
	},
	"designated": {
		{FR: "un délégué est désigné", EN: "an officer is designated"},
		{FR: "aucun délégué n'est désigné", EN: "no officer is designated"},
	},

	"systematic-evaluation": {
		{
			FR: "une évaluation systématique, approfondie et automatisée fonde des décisions à effet juridique ou " +
				"semblable",
			EN: "decisions with legal or like effect rest on a systematic, extensive and automated evaluation",
		},
		{
			FR: "aucune évaluation systématique, approfondie et automatisée ne fonde de telle décision",
			EN: "no such decision rests on a systematic, extensive and automated evaluation",
		},
	},
	"large-scale-sensitive": {
		{
			FR: "des données sensibles ou pénales sont traitées à grande échelle",
			EN: "special or criminal data are processed on a large scale",
		},
		{
			FR: "aucune donnée sensible ou pénale n'est traitée à grande échelle",
			EN: "no special or criminal data are processed on a large scale",
		},
	},
	"public-monitoring": {
		{
			FR: "une zone accessible au public est surveillée systématiquement, à grande échelle",
			EN: "a public area is monitored systematically, on a large scale",
		},
		{
			FR: "aucune zone accessible au public n'est surveillée systématiquement à grande échelle",
			EN: "no public area is monitored systematically on a large scale",
		},
	},
	"listed": {
		{FR: "le traitement n'est pas sur la liste de la CNIL", EN: "the processing is not on the CNIL's list"},
		{
			FR: "le traitement profile des salariés pour les gérer",
			EN: "the processing profiles staff in order to manage them",
		},
		{FR: "le traitement surveille constamment des salariés", EN: "the processing monitors employees constantly"},
		{
			FR: "le traitement profile à partir de sources externes",
			EN: "the processing profiles with data from outside sources",
		},
		{
			FR: "le traitement profile et peut exclure d'un contrat",
			EN: "the processing profiles and can exclude from a contract",
		},
		{FR: "le traitement mutualise des manquements à des contrats", EN: "the processing pools breaches of contract"},
		{
			FR: "le traitement localise des personnes à grande échelle",
			EN: "the processing locates people on a large scale",
		},
		{
			FR: "le traitement est sur la liste de la CNIL à un autre titre",
			EN: "the processing is on the CNIL's list for another reason",
		},
	},
	"criteria": {
		{FR: "moins de deux des neuf critères sont remplis", EN: "fewer than two of the nine criteria are met"},
		{FR: "deux des neuf critères ou plus sont remplis", EN: "two or more of the nine criteria are met"},
	},
	"high-residual-risk": {
		{FR: "l'analyse laisse un risque élevé", EN: "the assessment leaves a high risk"},
		{FR: "l'analyse ne laisse pas de risque élevé", EN: "the assessment leaves no high risk"},
	},
	"high-risk": {
		{
			FR: "le traitement engendrerait sans doute un risque élevé",
			EN: "the processing is likely to result in a high risk",
		},
		{
			FR: "le traitement n'est pas susceptible d'engendrer un risque élevé",
			EN: "the processing is not likely to result in a high risk",
		},
	},

	"incident": {
		{FR: "des données personnelles sont touchées", EN: "personal data are touched"},
		{FR: "aucune donnée personnelle n'est touchée", EN: "no personal data are touched"},
	},
	"role": {
		{FR: "l'organisme est responsable de ces données", EN: "the house is the controller of these data"},
		{
			FR: "l'organisme est responsable conjoint de ces données",
			EN: "the house is a joint controller of these data",
		},
		{FR: "l'organisme est sous-traitant de ces données", EN: "the house is a processor of these data"},
		{FR: "l'organisme est sous-traitant d'un sous-traitant", EN: "the house is a processor of a processor"},
	},
	"risk=unlikely": {
		{FR: "un risque pour les personnes est improbable", EN: "a risk for people is unlikely"},
		{FR: "un risque pour les personnes est probable", EN: "a risk for people is likely"},
		{FR: "le risque pour les personnes est élevé", EN: "the risk for people is high"},
		{FR: "le risque pour les personnes n'a pu être établi", EN: "the risk for people could not be settled"},
	},
	"timing": {
		{FR: "les 72 heures ne sont pas passées", EN: "the 72 hours are not over"},
		{
			FR: "les 72 heures écoulées sont passées, non les 72 heures pleines",
			EN: "the 72 elapsed hours are over, the 72 full hours are not",
		},
		{FR: "les 72 heures sont passées, de toute façon", EN: "the 72 hours are over on any count"},
	},
	"seat": {
		{FR: "le responsable est établi dans un seul État", EN: "the controller is established in one State"},
		{FR: "la violation traverse plusieurs États", EN: "the breach crosses several States"},
		{
			FR: "le responsable n'a pas d'établissement dans l'Union",
			EN: "the controller has no establishment in the Union",
		},
	},
	"carrier": {
		{
			FR: "c'est un fournisseur de communications électroniques",
			EN: "it is a provider of electronic communications",
		},
		{
			FR: "ce n'est pas un fournisseur de communications électroniques",
			EN: "it is no provider of electronic communications",
		},
	},
	"unintelligible": {
		{
			FR: "les données étaient incompréhensibles pour qui n'y a pas droit",
			EN: "the data were unintelligible to whoever has no right to them",
		},
		{FR: "les données étaient lisibles", EN: "the data were intelligible"},
	},
	"risk-removed": {
		{
			FR: "des mesures prises depuis ont écarté le risque élevé",
			EN: "measures taken since have removed the high risk",
		},
		{FR: "rien n'a écarté le risque élevé", EN: "nothing has removed the high risk"},
	},
	"disproportionate": {
		{FR: "informer chacun serait disproportionné", EN: "telling each person would be disproportionate"},
		{FR: "chacun peut être informé", EN: "each person can be told"},
	},
	"ordered": {
		{FR: "l'autorité a ordonné d'informer les personnes", EN: "the authority has ordered to tell people"},
		{FR: "l'autorité n'a rien ordonné", EN: "the authority has ordered nothing"},
	},
}
