package main

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
		"Tell the person what the duties say. No tool changes anything but the records of a gate that keeps them: an " +
		"objection is entered with the service, not here.",
	"Demander may_i_call avant chaque contact, avec les faits de cette personne. Seul allowed: true est une " +
		"permission ; une erreur, un délai dépassé et tout autre verdict n'en sont pas. Ne jamais inventer un fait " +
		": omettre ce que personne n'a dit, et poser les questions de what_is_missing. rest: nothing-on-file n'est " +
		"dit que par qui a cherché dans les dossiers. Dire à la personne ce que disent les devoirs. Aucun outil ne " +
		"change rien, hors le journal d'un gate qui en tient un : une opposition s'inscrit auprès du service, pas ici.",
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

// kept is what a question leaves behind.
var kept = text{
	" A gate started with -records keeps a record of each question, without a number, before it is answered.",
	" Un gate lancé avec -records garde de chaque question une trace, sans numéro, avant d'y répondre.",
}

// unkept is of a tool whose question leaves nothing behind.
var unkept = text{
	" A gate started with -records keeps no record of it: nothing is decided.",
	" Un gate lancé avec -records n'en garde aucune trace : rien n'est décidé.",
}

var (
	mayTitle = text{"May I call?", "Puis-je appeler ?"}
	maySays  = text{
		"May this person be contacted by this channel at this instant, under French law? Verdict, reasons, duties, " +
			"until when, next instant, remedies. allowed: true alone is a permission. It does not hold: " +
			notHeld.en + kept.en,
		"Cette personne peut-elle être contactée par ce canal à cet instant, en droit français ? Verdict, raisons, " +
			"devoirs, fin de la permission, prochain instant, remèdes. Seul allowed: true est une permission. Ce " +
			"que la réponse ne contient pas : " + notHeld.fr + kept.fr,
	}
	whenTitle = text{"When may I call?", "Quand puis-je appeler ?"}
	whenSays  = text{
		"The next permitted instant and the permitted spans of at most 62 days, if nothing happens to the person " +
			"until then. A plan, no permission: ask may_i_call at the instant. An objection that is entered " +
			"meanwhile, attempts made meanwhile and lists that grow old are not in it. Facts are those of " +
			"may_i_call." + unkept.en,
		"Le prochain instant permis et les créneaux permis de 62 jours au plus, s'il n'arrive rien à la personne " +
			"d'ici là. Un plan, pas une permission : demander may_i_call à l'instant même. Une opposition inscrite " +
			"entre-temps, les tentatives faites entre-temps et l'âge des listes n'y sont pas. Les faits sont ceux " +
			"de may_i_call." + unkept.fr,
	}
	whyTitle = text{"Why not?", "Pourquoi non ?"}
	whySays  = text{
		"Why a contact is not permitted: the rules that decided, each with its sentence, texts of law and days in " +
			"force, and the smallest lawful changes that would permit it, with who can bring each about. An " +
			"objection has no remedy: do not look for one. Of an undecided case, rules that might apply. Facts are " +
			"those of may_i_call." + kept.en,
		"Pourquoi un contact n'est pas permis : les règles qui ont décidé, chacune avec sa phrase, ses textes et " +
			"ses jours en vigueur, et les plus petits changements licites qui le permettraient, avec qui peut " +
			"agir. Une opposition n'a pas de remède : n'en pas chercher. D'un cas non décidé, les règles qui " +
			"pourraient s'appliquer. Les faits sont ceux de may_i_call." + kept.fr,
	}
	missingTitle = text{"What is missing?", "Que manque-t-il ?"}
	missingSays  = text{
		"The facts that a verdict lacks, as questions to ask or records to search, with the fields and values that " +
			"take the answer; and what was presumed. Never answer one by guessing. Facts are those " +
			"of may_i_call." + kept.en,
		"Les faits qui manquent à un verdict : des questions à poser ou des dossiers à chercher, avec les champs " +
			"et les valeurs qui prennent la réponse ; et ce qui a été présumé. Ne jamais y répondre en devinant. " +
			"Les faits sont ceux de may_i_call." + kept.fr,
	}
	ruleTitle = text{"Explain a rule", "Expliquer une règle"}
	ruleSays  = text{
		"One rule by its id: its sentence in French and English, its effect, its texts of law with their rank and " +
			"day of reading, its days in force, what to do. It says nothing of a person." + unkept.en,
		"Une règle par son id : sa phrase en français et en anglais, son effet, ses textes avec leur rang et le " +
			"jour de leur lecture, ses jours en vigueur, ce qu'il faut faire. Elle ne dit rien " +
			"d'une personne." + unkept.fr,
	}
)
