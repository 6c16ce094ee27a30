package main

import (
	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/internal/input"
)

// problems are the words of all problems, of this program and of gate. A remedy of the library has its French beside
// it.
var problems = []text{
	{"cannot be read", "illisible"},
	{"too large", "trop grand"},
	{"at most 64 KiB for an object", "64 Kio au plus par objet"},
	{"too much at once", "trop à la fois"},
	{"ask again in a second", "redemander dans une seconde"},
	{"the service failed", "le service a échoué"},
	{"its log has the request", "son journal a la demande"},
	{"no token that is known", "aucun jeton connu"},
	{"send Authorization: Bearer and a token of the file given with -tokens",
		"donner par -token un jeton du fichier -tokens de gate"},
	{"no such rule", "pas de telle règle"},
	{"GET /v1/rules lists them", "may_i_call donne les id"},
	{"no ID of a rule; may_i_call gives them", "ce n'est pas l'id d'une règle ; may_i_call les donne"},
	{"no answer of the service", "pas de réponse du service"},
	{"does gate run at the address of -gate?", "gate répond-il à l'adresse de -gate ?"},
	{"is it gate that runs at the address of -gate?", "est-ce gate qui répond à l'adresse de -gate ?"},
	{"the answer broke off", "la réponse s'est interrompue"},
	{"ask again", "redemander"},
	{"the tool failed", "l'outil a échoué"},
	{"missing; want live-call, automated-call, sms or email",
		"manque ; écrire live-call, automated-call, sms ou email"},
	{"want fr or en", "écrire fr ou en"},
	{"want an instant after from and after now, by 62 days at most",
		"écrire un instant après from et à venir, de 62 jours au plus"},
	{"before 1970; leave it out if the day is unknown", "avant 1970 ; l'omettre si le jour n'est pas connu"},
	{"no instant, but what programs send for none; leave it out for now",
		"ce que des programmes envoient faute d'instant ; l'omettre pour maintenant"},
	{"attempts are kept no more", "les tentatives ne sont plus gardées"},
	{"nothing is reserved until the service is started again; its log says why",
		"rien n'est réservé jusqu'à ce que le service redémarre ; son journal dit pourquoi"},
	{"parameters in the address", "des paramètres dans l'adresse"},
	{"none is read there: send what is asked in the body, and no number in an address",
		"aucun n'y est lu : envoyer la question dans le corps, et aucun numéro dans une adresse"},
	{"missing; a number, 3639, anonymous, the name of a sender",
		"manque ; un numéro, 3639, anonymous, le nom d'un émetteur"},
	{"missing; what was asked, when, and where must you act?",
		"manque ; qu'a-t-on demandé, quand, et où faut-il agir ?"},
	{"leave it out; ask of each request by itself", "à omettre ; demander pour chaque demande à part"},
	{"leave it out; no date is worked out from it", "à omettre ; aucune date n'en dépend"},
	{"longer than 200 bytes", "plus de 200 octets"},
	{"the request broke off", "la demande s'est interrompue"},
	{"send it again", "la renvoyer"},
	{"longer than 64 KiB; nothing after it is read", "plus de 64 Kio ; rien n'est lu après"},
	{"the request broke off here; send from this line on",
		"la demande s'est interrompue ici ; reprendre à cette ligne"},
	{"the rest is not read", "le reste n'est pas lu"},
	{"the caller left", "le demandeur est parti"},
	{"no evaluation of AuthZEN 1.0", "ce n'est pas une évaluation d'AuthZEN 1.0"},
	{"send Content-Type: application/json", "envoyer Content-Type: application/json"},
	{"no JSON, or a name stands twice in an object", "pas du JSON, ou un nom donné deux fois dans un objet"},
	{"subject: want a type and an id", "subject : il faut un type et un id"},
	{"action: want a name", "action : il faut un name"},
	{"resource: want a type and an id", "resource : il faut un type et un id"},
	{"want an instant such as 2026-11-23T11:00:00+01:00", "écrire un instant comme 2026-11-23T11:00:00+01:00"},
	{"the campaign is the resource's", "la campagne est celle de resource"},
	{"want an object with subject, action and resource", "écrire un objet avec subject, action et resource"},
	{"want an object with evaluations, a list of objects",
		"écrire un objet avec evaluations, une liste d'objets"},
	{"this item is no object of the right form", "cet élément n'est pas un objet de la bonne forme"},
	{"the objection is not kept", "l'opposition n'est pas gardée"},
	{"the number is refused until this service ends, and not after: see its log, put the folder " +
		"of -lists right, start it again and send the objection again",
		"le numéro est refusé jusqu'à la fin de ce service, pas après : voir son journal, réparer " +
			"le dossier de -lists, le relancer et renvoyer l'opposition"},
	{"no attempts are kept here", "aucune tentative n'est gardée ici"},
	{"start the service with -attempts, a file, beside -lists, -key and -principal: of two that " +
		"ask at once both would be allowed",
		"lancer le service avec -attempts, un fichier, et -lists, -key, -principal : de deux " +
			"demandes simultanées, les deux seraient permises"},
	{"want a name of the call in 200 bytes, the same when asked again",
		"nommer l'appel, en 200 octets, de même si l'on redemande"},
	{"want live-call or automated-call; a message is no call",
		"écrire live-call ou automated-call ; un message n'est pas un appel"},
	{"missing; whose attempt is it?", "manque ; de qui est la tentative ?"},
	{"another principal", "un autre annonceur"},
	{"the attempts kept here are those of the principal that the service was started with",
		"les tentatives gardées ici sont celles de l'annonceur pour qui le service a été lancé"},
	{"the key is that of another question", "cette clé est celle d'une autre question"},
	{"give each call a key of its own; with the same key send the same question, word for word",
		"donner à chaque appel sa clé ; avec la même clé, la même question, mot pour mot"},
	{"missing; of which reservation?", "manque ; de quelle réservation ?"},
	{"missing; that of the reservation", "manque ; celui de la réservation"},
	{"missing; name the call that is about to leave", "manque ; nommer l'appel qui va partir"},
	{"missing; want not-sent or network-refused", "manque ; écrire not-sent ou network-refused"},
	{"want bind, release or lose", "écrire bind, release ou lose"},
	{"another method", "une autre méthode"},
	{"want GET", "écrire GET"},
	{"want POST", "écrire POST"},
	{"no such endpoint", "pas de tel point d'accès"},
	{"/openapi.json has them", "/openapi.json les donne"},
	{"not from here", "pas d'ici"},
	{"without -tokens the service answers programs of this machine, by a loopback address",
		"sans -tokens, le service répond aux programmes de cette machine, par une adresse de boucle locale"},
	{"not said to be JSON", "non déclaré comme JSON"},
	{"send Content-Type: application/json, or application/x-ndjson for one object a line",
		"envoyer Content-Type: application/json, ou application/x-ndjson pour un objet par ligne"},
	{"one object here", "un seul objet ici"},
	{"send application/json", "envoyer application/json"},
	{"no list is kept here", "aucune liste n'est tenue ici"},
	{"start the service with -lists, -key and -principal: an objection that is not kept would be lost",
		"lancer le service avec -lists, -key et -principal : une opposition non gardée serait perdue"},
	{"missing; whose objection is it?", "manque ; de qui est l'opposition ?"},
	{"later than today; leave it out for today", "après aujourd'hui ; l'omettre pour aujourd'hui"},
	{"the list of this service is that of the principal it was started with: nothing was entered",
		"la liste de ce service est celle de l'annonceur pour qui il a été lancé : rien n'a été inscrit"},
	{"missing; a decision has it where the inquiry says record: yes",
		"manque ; une décision l'a là où la question dit record: yes"},
}

// inLanguage is a problem in French, or as it is; a remedy that nobody wrote in French stays in English.
func inLanguage(p line.Problem, french bool) line.Problem {
	if !french {
		return p
	}
	in := func(s string) string {
		for _, t := range problems {
			if s == t.en {
				return t.fr
			}
		}
		if t := input.French(s); t != "" {
			return t
		}
		return s
	}
	p.Title, p.Remedy = in(p.Title), in(p.Remedy)
	if p.Where != nil {
		there := *p.Where
		there.Remedy = in(there.Remedy)
		p.Where = &there
	}
	return p
}
