package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// conditionWords are the values 1, 2, … of each fact in words, each a clause that stands
// alone: a witness is read as a sentence.
var conditionWords = rows.Words{
	"answer": {
		says("rien au dossier n'indique ce que la personne a répondu", "nothing on file says what the person answered"),
		says("la personne a dit oui", "the person said yes"),
		says("la personne a dit non", "the person said no"),
	},
	"channel": channelWords,
	"place": {
		says("la personne est contactée en France", "the person is contacted in France"),
		says("la personne est contactée hors de France", "the person is contacted outside France"),
	},
	"standing": {
		says("le consentement n'a pas été retiré", "the consent has not been withdrawn"),
		says("le consentement a été retiré", "the consent has been withdrawn"),
	},
	"principal": {
		says("la demande nommait le professionnel qui prospecte", "the request named the professional who prospects"),
		says("la demande nommait un autre professionnel", "the request named another professional"),
		says("la demande ne nommait aucun professionnel", "the request named no professional"),
	},
	"caller": {
		says("la demande nommait celui qui appelle", "the request named the one who calls"),
		says("la demande nommait un autre tiers appelant", "the request named another third-party caller"),
		says("la demande ne nommait pas de tiers appelant", "the request named no third-party caller"),
	},
	"object": {
		says("la demande nommait ce qui est proposé", "the request named what is offered"),
		says("la demande nommait d'autres biens ou services", "the request named other goods or services"),
		says("la demande ne nommait aucun bien ni service", "the request named no goods or services"),
	},
	"agreed": {
		says("la personne a accepté ce canal", "the person agreed to this channel"),
		says("la personne a accepté d'autres canaux", "the person agreed to other channels"),
	},
	"channels": told(
		"par quels canaux la personne serait contactée", "by which channels the person would be contacted",
	),
	"order": {
		says("le consentement précède le contact", "the consent came before the contact"),
		says("le consentement ne précède pas le contact", "the consent did not come before the contact"),
	},
	"granularity": {
		says("la prospection faisait l'objet d'un choix distinct", "prospecting had a choice of its own"),
		says("un seul choix valait pour plusieurs finalités", "one choice stood for several purposes"),
	},
	"condition": {
		says("rien n'était subordonné au consentement", "nothing depended on the consent"),
		says("un service était subordonné au consentement", "a service depended on the consent"),
		says("une vente était subordonnée au consentement", "a sale depended on the consent"),
		says("la vente pouvait se faire aussi sans consentir", "the sale could be had without agreeing as well"),
		says("un jeu ou un test était subordonné au consentement", "a contest or a test depended on the consent"),
	},
	"cost": {
		says("refuser ou retirer n'entraîne ni frais ni préjudice", "to refuse or to withdraw costs nothing"),
		says("refuser ou retirer entraîne des frais ou un préjudice", "to refuse or to withdraw costs something"),
	},
	"footing": {
		says("la personne pouvait opposer un refus à qui demandait", "the person could refuse who asked"),
		says("qui demandait tenait la personne en son pouvoir", "who asked had power over the person"),
		says("un déséquilibre est surmonté, raisons au dossier", "an imbalance is overcome, with reasons on file"),
	},
	"layout": {
		says("refuser était aussi visible qu'accepter", "refusing was as visible as accepting"),
		says("le refus était caché", "the refusal was hidden"),
		says("on ne refusait qu'en partant", "one could refuse by leaving only"),
	},
	"purpose": told("que les données serviraient à prospecter", "that the data would serve prospecting"),
	"data":    told("quelles données seraient utilisées", "which data would serve"),
	"choice":  told("que l'on est libre d'accepter ou non", "that one is free to agree or not"),
	"period":  told("la durée du consentement", "the period of the consent"),
	"length": {
		says("la durée indiquée est d'un an au plus", "the period told is of a year at most"),
		says("la durée indiquée dépasse un an", "the period told is over a year"),
	},
	"withdrawal": told("comment retirer le consentement", "how to withdraw the consent"),
	"proof":      told("que la preuve serait tenue à disposition", "that the proof would be available"),
	"placement": {
		says("la demande était distincte des conditions générales", "the request stood apart from the general terms"),
		says("la demande se trouvait dans les conditions générales", "the request stood among the general terms"),
	},
	"act": {
		says("la personne a coché elle-même une case", "the person ticked a box themselves"),
		says("la personne a signé un papier", "the person signed a paper"),
		says("la personne a consenti de vive voix en appelant elle-même", "the person said so on a call of their own"),
		says("la personne a consenti de vive voix pendant un appel de service", "the person said so on a service call"),
		says("la personne a consenti de vive voix pendant un appel de prospection",
			"the person said so on a prospecting call"),
		says("la case était cochée par défaut", "the box was ticked beforehand"),
		says("un autre a coché pour la personne", "somebody else ticked for the person"),
		says("la personne n'a pas coché une case de refus", "the person did not tick a box of refusal"),
		says("la personne s'est tue ou a poursuivi sa navigation", "the person kept silent or went on"),
		says("la personne a accepté des conditions générales", "the person accepted general terms"),
		says("le consentement a été reconduit tacitement", "the consent was renewed tacitly"),
	},
	"evidence": {
		says("une preuve propre à cette personne est au dossier", "a proof of this very person is on file"),
		says("la preuve au dossier est incomplète", "the proof on file is incomplete"),
		says("seul un formulaire vierge est au dossier", "a blank form is all that is on file"),
		says("seule l'assurance du fournisseur est au dossier", "the supplier's word is all that is on file"),
		says("aucune preuve n'est au dossier", "no proof is on file"),
		says("la preuve au dossier se contredit", "the proof on file contradicts itself"),
	},
	"collector": {
		says("le professionnel a recueilli le consentement", "the professional collected the consent"),
		says("un sous-traitant a recueilli le consentement", "a processor collected the consent"),
		says("un fournisseur a recueilli le consentement", "a supplier collected the consent"),
	},
	"check": {
		says("l'acheteur a contrôlé le recueil à temps", "the buyer checked the collection in time"),
		says("l'acheteur n'a pas contrôlé le recueil à temps", "the buyer did not check the collection in time"),
	},
	"exit": {
		says("retirer est aussi simple que consentir, de vive voix compris",
			"withdrawing is as easy as agreeing, by voice included"),
		says("retirer est plus difficile que consentir", "withdrawing is harder than agreeing"),
		says("le retrait exprimé de vive voix n'est pas reçu", "a withdrawal by voice is not taken"),
	},
	"age": {
		says("la personne a moins de quinze ans", "the person is under fifteen"),
		says("la personne a de quinze à dix-sept ans", "the person is from fifteen to seventeen"),
		says("la personne est majeure", "the person is of age"),
	},
	"parents": {
		says("le mineur et un parent ont consenti ensemble", "the minor and a parent consented together"),
		says("le mineur a consenti seul", "the minor consented alone"),
		says("un parent a consenti seul", "a parent consented alone"),
	},
	"expiry": {
		says("la durée indiquée court encore", "the period told still runs"),
		says("la durée indiquée est écoulée", "the period told is over"),
	},
	"seniority": {
		says("le consentement a moins d'un an", "the consent is under a year old"),
		says("le consentement a de un à trois ans", "the consent is from one to three years old"),
		says("le consentement a trois ans ou plus", "the consent is three years old or more"),
	},
	"era": {
		says("le consentement date d'avant le 11 août 2026", "the consent dates from before 11 August 2026"),
		says("le consentement date du 11 août 2026 ou d'après", "the consent dates from 11 August 2026 or later"),
	},
	"slot": {
		says("aucun créneau n'a été convenu", "no slot was agreed"),
		says("le créneau convenu est précis", "the slot agreed is precise"),
		says("le créneau convenu est vague", "the slot agreed is loose"),
	},
}

// needWords are those of the facts of [Required].
var needWords = rows.Words{
	"head": {
		says("il s'agit de données sensibles", "it is about special data"),
		says("il s'agit d'une autre finalité que celle du recueil",
			"it is about another purpose than that of collection"),
		says("il s'agit d'un traceur", "it is about a tracker"),
		says("il s'agit de prospection", "it is about prospecting"),
		says("il s'agit d'une annonce parmi les messages d'une boîte de réception",
			"it is about an advert among the messages of an inbox"),
		says("il s'agit de remettre des numéros à qui prospectera", "it is about handing numbers to who will prospect"),
		says("il s'agit de profiler pour prospecter", "it is about profiling in order to prospect"),
	},
	"channel": channelWords,
	"audience": {
		says("la personne est contactée comme consommateur", "the person is contacted as a consumer"),
		says("la personne est contactée comme professionnel", "the person is contacted as a professional"),
		says("la ligne est celle d'une personne morale", "the line is that of a legal person"),
	},
	"aim": {
		says("le contact sert à vendre", "the contact is to sell"),
		says("le contact sert à proposer la presse", "the contact is to offer the press"),
		says("le contact sert une association ou un sondage", "the contact serves a charity or a poll"),
		says("le contact sert un parti ou un candidat", "the contact serves a party or a candidate"),
	},
	"tie": {
		says("rien ne lie la personne au professionnel", "nothing ties the person to the professional"),
		says("la personne est cliente, pour autre chose", "the person is a customer, of something else"),
		says("l'offre est analogue à un achat de la personne", "the offer is similar to what the person bought"),
		says("l'offre est liée à un contrat en cours", "the offer is related to a running contract"),
		says("la personne a demandé ce rappel", "the person asked for this call-back"),
	},
	"fit": {
		says("la nouvelle finalité est compatible", "the new purpose fits the old one"),
		says("la nouvelle finalité est incompatible", "the new purpose does not fit"),
	},
	"cookie": {
		says("le traceur ne sert qu'à la communication ou au service demandé",
			"the tracker serves communication alone or the service asked for"),
		says("le traceur sert à autre chose", "the tracker serves something else"),
	},
	"exception": {
		says("aucune autre exception de l'article 9 ne joue", "no other exception of article 9 applies"),
		says("une autre exception de l'article 9 joue", "another exception of article 9 applies"),
	},
	"recipient": {
		says("les numéros vont à un partenaire", "the numbers go to a partner"),
		says("les numéros vont à une société du groupe", "the numbers go to a firm of the group"),
		says("les numéros vont à qui reprend l'activité", "the numbers go to who takes over the business"),
		says("les numéros vont à un sous-traitant", "the numbers go to a processor"),
	},
	"notice": {
		says("les personnes en ont été informées avant, et pouvaient s'y opposer",
			"the persons were told beforehand, and could object"),
		says("les personnes n'en ont pas été bien informées avant", "the persons were not fully told beforehand"),
	},
	"stop": {
		says("personne n'a dit non", "nobody said no"),
		says("la personne a refusé lors d'un appel", "the person refused in a call"),
		says("la personne s'est opposée", "the person objected"),
		says("la personne a retiré son consentement", "the person withdrew their consent"),
		says("la personne a obtenu la limitation du traitement", "the person had the use of the data restricted"),
	},
	"weighing": {
		says("l'intérêt a été mis en balance, et l'emporte", "the interest was weighed, and prevails"),
		says("l'intérêt n'a pas été mis en balance, ou ne l'emporte pas",
			"the interest was not weighed, or does not prevail"),
	},
	"profile": {
		says("le profil choisit qui contacter ou quoi proposer",
			"the profile chooses whom to contact or what to offer"),
		says("le profil décide seul, avec un effet grave", "the profile decides alone, with grave effect"),
	},
}

var channelWords = []rgpd.Text{
	says("le contact est un appel de vive voix", "the contact is a live call"),
	says("le contact est un appel par automate", "the contact is an automated call"),
	says("le contact est un SMS", "the contact is an SMS"),
	says("le contact est un courriel", "the contact is an e-mail"),
}

// told are the words of a column that asks whether the request said something.
func told(fr, en string) []rgpd.Text {
	return []rgpd.Text{
		says("la demande indiquait "+fr, "the request said "+en),
		says("la demande indiquait en partie "+fr, "the request said in part "+en),
		says("la demande n'indiquait pas "+fr, "the request did not say "+en),
	}
}
