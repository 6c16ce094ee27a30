package main

import (
	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A text is in English and French.
type text struct{ en, fr string }

func words(french bool, t text) string {
	if french {
		return t.fr
	}
	return t.en
}

var instructions = text{
	"Ask may_i_call before every contact, with the facts of this person. Only allowed: true is a permission; an " +
		"error, a time-out and any other verdict are none. Never invent a fact: leave out what nobody told you, " +
		"and ask what what_is_missing asks. rest: nothing-on-file is said only by who has searched the records. " +
		"Tell the person what the duties say. No tool changes anything: an objection is entered with the service, " +
		"not here.",
	"Demander may_i_call avant chaque contact, avec les faits de cette personne. Seul allowed: true est une " +
		"permission ; une erreur, un délai dépassé et tout autre verdict n'en sont pas. Ne jamais inventer un fait " +
		": omettre ce que personne n'a dit, et poser les questions de what_is_missing. rest: nothing-on-file n'est " +
		"dit que par qui a cherché dans les dossiers. Dire à la personne ce que disent les devoirs. Aucun outil ne " +
		"change rien : une opposition s'inscrit auprès du service, pas ici.",
}

// notHeld is what no answer holds.
var notHeld = text{
	"The facts are as you told them: nobody checked them. The number was looked up in a list of objections only if " +
		"the service was started with one; no register and no operator was asked. No attempt is reserved: two that " +
		"ask at once may both be allowed the fourth. The law is as it was read on law_as_of.",
	"Les faits sont ceux que vous avez dits : personne ne les a vérifiés. Le numéro n'a été cherché dans une liste " +
		"d'oppositions que si le service en tient une ; ni registre ni opérateur n'ont été interrogés. Aucune " +
		"tentative n'est réservée : deux demandes simultanées peuvent obtenir toutes deux la quatrième. La loi est " +
		"celle qui a été lue le law_as_of.",
}

var (
	mayTitle = text{"May I call?", "Puis-je appeler ?"}
	maySays  = text{
		"May this person be contacted by this channel at this instant, under French law? Verdict, reasons, duties, " +
			"until when, next instant, remedies. allowed: true alone is a permission. It does not hold: " + notHeld.en,
		"Cette personne peut-elle être contactée par ce canal à cet instant, en droit français ? Verdict, raisons, " +
			"devoirs, fin de la permission, prochain instant, remèdes. Seul allowed: true est une permission. Ce " +
			"que la réponse ne contient pas : " + notHeld.fr,
	}
	whenTitle = text{"When may I call?", "Quand puis-je appeler ?"}
	whenSays  = text{
		"The next permitted instant and the permitted spans of at most 62 days, if nothing happens to the person " +
			"until then. A plan, no permission: ask may_i_call at the instant. An objection that is entered " +
			"meanwhile, attempts made meanwhile and lists that grow old are not in it. Facts are those of " +
			"may_i_call.",
		"Le prochain instant permis et les créneaux permis de 62 jours au plus, s'il n'arrive rien à la personne " +
			"d'ici là. Un plan, pas une permission : demander may_i_call à l'instant même. Une opposition inscrite " +
			"entre-temps, les tentatives faites entre-temps et l'âge des listes n'y sont pas. Les faits sont ceux " +
			"de may_i_call.",
	}
	whyTitle = text{"Why not?", "Pourquoi non ?"}
	whySays  = text{
		"Why a contact is not permitted: the rules that decided, each with its sentence, texts of law and days in " +
			"force, and the smallest lawful changes that would permit it, with who can bring each about. An " +
			"objection has no remedy: do not look for one. Of an undecided case, rules that might apply. Facts are " +
			"those of may_i_call.",
		"Pourquoi un contact n'est pas permis : les règles qui ont décidé, chacune avec sa phrase, ses textes et " +
			"ses jours en vigueur, et les plus petits changements licites qui le permettraient, avec qui peut " +
			"agir. Une opposition n'a pas de remède : n'en pas chercher. D'un cas non décidé, les règles qui " +
			"pourraient s'appliquer. Les faits sont ceux de may_i_call.",
	}
	missingTitle = text{"What is missing?", "Que manque-t-il ?"}
	missingSays  = text{
		"The facts that a verdict lacks, as questions to ask or records to search, with the fields and values that " +
			"take the answer; and what was presumed. Never answer one by guessing. Facts are those of may_i_call.",
		"Les faits qui manquent à un verdict : des questions à poser ou des dossiers à chercher, avec les champs " +
			"et les valeurs qui prennent la réponse ; et ce qui a été présumé. Ne jamais y répondre en devinant. " +
			"Les faits sont ceux de may_i_call.",
	}
	ruleTitle = text{"Explain a rule", "Expliquer une règle"}
	ruleSays  = text{
		"One rule by its id: its sentence in French and English, its effect, its texts of law with their rank and " +
			"day of reading, its days in force, what to do. It says nothing of a person.",
		"Une règle par son id : sa phrase en français et en anglais, son effet, ses textes avec leur rang et le " +
			"jour de leur lecture, ses jours en vigueur, ce qu'il faut faire. Elle ne dit rien d'une personne.",
	}
)

// told are the words of problems, those of gate too; a remedy of the library has its French beside it.
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
	{"want an instant after from, by 62 days at most", "écrire un instant après from, de 62 jours au plus"},
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
