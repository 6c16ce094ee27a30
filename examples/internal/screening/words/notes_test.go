package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What agents of call centres in France note of people, in their words.

const notesOfRefusal = "idem|id. ci-dessus|cf ci-dessus|même chose|voir plus haut|défense d'appeler|défendu " +
	"d'appeler|" +
	"à proscrire|contact à proscrire|rappel inutile|client protégé|contact gelé|contact suspendu à sa demande|" +
	"dossier clos à sa demande|suppr. numéro|ne plu apeler|nepas appeler|jms rappeler|blocktel|lst noire|NPD|NPRA|" +
	"pas envie|aucune envie d'en parler|ni maintenant ni plus tard|même pas en rêve|nada|que nenni|" +
	"coupe court|fermée à toute discussion|cassez-vous|m'a envoyée sur les roses|réclamation appels abusifs|" +
	"injoignable volontairement|no quiere|لا تتصل|nu suna|ring inte|ANONYMISÉ|" +
	"a décliné notre offre|a décliné|décline l'invitation|mail uniquement|uniquement par " +
	"mail|email only|" +
	"mails only please|contact uniquement par courrier|par courrier uniquement SVP|joindre seulement par mail|" +
	"préfère le mail|préfère être contactée par mail|privilégier le mail au téléphone|" +
	"communiquer par écrit seulement|inutile de rappeler|inutile de le recontacter|pas la peine d'insister|" +
	"ça ne sert à rien de rappeler|oubliez-moi|veut qu'on l'oublie|qu'on m'oublie|trop d'appels|" +
	"reçoit trop d'appels de notre part|trop de relances|appelé trop souvent|exerce son droit|exerce ses droits|" +
	"a fait valoir ses droits|arret|arrêt des appels|demande l'arrêt|halte|halte aux appels|oppo|" +
	"opp. téléphonique|OO|désinsc.|désinsc|resil|résilié|résiliée le 12/03|banni|à bannir|black|blacklister|" +
	"bl tel|refuzé|refusse|reffusé|refusr|réfuse|opossé|oppsé|opposer|ne pas rapeler|ne pas rappeller|" +
	"ne pas rapplé|ne plus raplé|pas rapeler|pas rappeller svp|avis défavorable|retour négatif|réponse négative|" +
	"pas preneur|pas preneuse|pas partant|n'est pas preneur|a changé d'avis|a changé davis|optin tel: 0|" +
	"opt-in tel = non|callable=false|consent: none|consentement=aucun|dnc: true|do_not_call=1|tel_optout: yes|" +
	"appel: non|téléphone : non|appelable : N|accord : non|joignable=0|ne souhaite pas|ne souhaite rien|" +
	"ne désire pas|ne veut pas|ne veux plus|n'en veut pas|n'en veut plus|souhaite pas|plus intéressée|" +
	"plus intéressé|non intéressée|pas interressé|pas intérésé|pas intressé|aucun intérêt|pas d'intérêt|" +
	"sans intérêt pour lui|déjà dit non|a déjà dit non|nous a dit non|dit que non|c'est un non|non catégorique|" +
	"nan merci|laissez-moi tranquille|laisse moi tranquille|laissez nous en paix|foutez-nous la paix|" +
	"lâchez-nous|lachez moi|lâche l'affaire|retirer de la liste|retirer du fichier|à retirer|sortir du listing|" +
	"remove me|take me off|please take my number off|remove from list|delete my data|wrong person do not ring|" +
	"don't ring|stop ringing me|raccroche au nez|raccroche direct|m'a raccroché au nez|menace de plainte|" +
	"menace de porter plainte|va porter plainte|CNIL|saisine CNIL|signal conso|signalconso|signalement fait|" +
	"a signalé l'appel|bloctel|inscrit à bloctel|avocat|va voir son avocat|passe par son avocat|" +
	"harcèlement téléphonique|se dit harcelé|agressif|très agressif|énervé|pas content du tout d'être appelé|" +
	"furieux|en colère|s'est énervée|insultant|m'a insulté|malpoli|m'a envoyé balader|m'a envoyé promener|" +
	"envoyé paître|envoyé bouler|envoyer chier|fait dire de ne plus appeler|femme ne veut plus qu'on appelle|" +
	"veut plus qu'on l'appelle|qu'on arrête de l'appeler|qu'on cesse|cesser les appels|évitez d'appeler|" +
	"éviter d'appeler|à éviter|sauf téléphone|tout sauf le téléphone|pas par téléphone|jamais par téléphone|" +
	"pas au téléphone|pas de tel|déteste le téléphone|déteste être appelé|n'aime pas être appelé|n'apprécie pas|" +
	"allergique aux démarchages|contre le démarchage|hostile au démarchage|réfractaire|réticent|pas concerné|" +
	"n'est pas concerné|non concerné|pas de besoin|aucun besoin|n'a pas besoin|n'a plus besoin|pas d'utilité|" +
	"abandon|abandonné|on abandonne|laisser tomber|sans suite|classé sans suite|ne donne pas suite|" +
	"ne pas donner suite|ne pas insister|n'insistez pas|insister ne sert à rien|fin de contact|" +
	"fin de prospection|stop prospection|ne pas traiter|fiche à supprimer|fiche morte|à oublier|à ignorer|" +
	"à jeter|poubelle|corbeille|à archiver|liste rouge|numéro rouge|sur liste noire|numéro confidentiel|" +
	"numéro privé, ne pas utiliser|ne pas utiliser ce numéro|ne pas composer|ne pas joindre|pas joindre|" +
	"plus joindre|injoignable définitivement|ne plus joindre|ne pas prospecter|hors prospection|interdit|" +
	"appels interdits|rappel interdit|tel interdit|tél. barré|barré|bloqué|nous a bloqués|a bloqué le numéro|" +
	"numéro bloqué|filtré|exclu|exclure|écarter|à écarter|rejeté|rejet|refoulé|révoqué|consentement retiré|" +
	"retrait consentement|consentement révoqué|a retiré son accord|retire son consentement|pas d'accord|" +
	"pas d'accord pour être appelé|n'est pas d'accord|sans consentement|ne consent pas|n'a pas consenti|" +
	"n'accepte pas|n'accepte plus|n'autorise pas|pas autorisé|non autorisé|non consentant|" +
	"dénonce notre démarchage|art. 21 RGPD|article 17|demande de suppression|demande d'effacement|" +
	"droit à l'effacement|a écrit au DPO|DPO saisi|lettre recommandée reçue|LRAR reçue|mise en demeure|" +
	"courrier d'avocat|DGCCRF|tribunal|huissier|objection|objects to calls|he objects|withdraws consent|" +
	"withdrawn|declines|declined|he said no|said no thanks|says no|no interest|no longer interested|not keen|" +
	"not willing|isn't interested|doesn't want calls|does not want to be called|do not contact|dont contact|" +
	"never contact again|never ring again|no more calls please|stop calling|stop contacting me|cease contact|" +
	"unsubscribe me|unsubscribed|opted-out|opt out|opting out|email preferred|prefers email|" +
	"prefers e-mail to phone|contact by email only|by post only|written contact only|only by mail|letter only|" +
	"leave me alone|leave us alone|get lost|go away|go to hell|fuck off|piss off|bugger off|rude|abusive|" +
	"hostile|angry customer|hung up on me|hangs up|slammed the phone down|complaint|complained|" +
	"threatens legal action|solicitor|ICO complaint|GDPR request|erasure request|right to object|" +
	"data deletion requested|wrong number|wrong person|turned us down|turned down|rejected|refuses|refused|lost|" +
	"closed lost|not a fit|bad fit|disqualified|unqualified|dead lead|dead|deceased|passed away|" +
	"not to be contacted|not to be called|no phone calls|no phone|no cold calls|TPS registered|on the TPS|CTPS|" +
	"do not market|no marketing please|n'appelez plus|n appelez plus svp|arrêtez de m'appeler|n'insiste pas|" +
	"faites-moi sortir de votre base|sortez-moi de vos listes|effacez-moi|virez moi de votre fichier|" +
	"merci de me rayer|je ne suis pas intéressé|je refuse|je m'oppose|je ne veux pas|je ne souhaite plus|" +
	"m'oublier|merci de l'oublier|plus jamais|jamais|surtout pas|certainement pas|absolument pas|" +
	"hors de question|pas question|en aucun cas|ne rien proposer|ne rien lui proposer|ne plus solliciter|" +
	"sollicitation refusée|ne plus mailer ni appeler|NPA|N.P.A|NPC|PNA|DNC|DND|PI|P.I.|NI|N/I|KO|K.O.|ko tel|" +
	"NOK|non|Non !|NON NON NON|neg|négatif|perdu|client perdu|injurieux|mort|décédé|DCD|sous tutelle|curatelle|" +
	"maison de retraite|en EHPAD|mineur|vulnérable|fragile|malade, ne pas déranger|ne pas déranger|en deuil|" +
	"stop|STOP SVP|stop sms|st0p|S T O P|arrêt demandé|arrêter|arrêtez tout|cessez|❌|⛔ tel|✗|✘ appel|🚷|👎|📵|" +
	"☎ non"

const notesOfNoRefusal = "pas le temps aujourd'hui|rappeler demain, pas dispo|pas de réponse|absent|occupé|en " +
	"réunion|répondeur|" +
	"pas encore reçu le devis|pas dispo|pas disponible ce matin|pas disponible avant 14h|n'a pas le temps|" +
	"n'a pas répondu|ne répond pas|pas répondu|pas là|pas au bureau|pas chez lui|n'était pas là|" +
	"n'est pas là, rappeler vers 18h|n'est pas disponible|non disponible|sonne occupé|ligne occupée|messagerie|" +
	"messagerie pleine|boîte vocale|laissé un message|message laissé sur répondeur|MSG répondeur|rappeler lundi|" +
	"rappeler la semaine prochaine|à rappeler après les vacances|à rappeler en janvier|" +
	"rappel prévu le 12/12 à 10h|rappeler plus tard|rappeler vers midi|rappeler en fin de journée|" +
	"en rendez-vous|en déplacement|en congés jusqu'au 15|en vacances|en pause déjeuner|au volant|sur la route|" +
	"chez le médecin|en formation|absente aujourd'hui|absent pour la journée|absent jusqu'à lundi|revient lundi|" +
	"de retour le 3 janvier|pas de réponse 2 fois|appelé 2 fois, pas de réponse|sans réponse|" +
	"sans réponse depuis mardi|aucune réponse|NRP|nrp x3|N'a pas encore reçu le devis|" +
	"n'a pas encore reçu le contrat|devis non reçu|devis pas reçu|attend le devis|devis envoyé le 03/11|" +
	"relancé pour le devis|doit réfléchir|réfléchit encore|veut réfléchir|en parle à son associé|" +
	"hésite entre deux offres|intéressé par la fibre|intéressée, à recontacter|très intéressé|" +
	"souhaite un rendez-vous|souhaite être rappelé|souhaite recevoir une documentation|demande un devis|" +
	"demande une démo|RDV pris le 15/01|rdv confirmé|rdv reporté|client depuis 2015|ancien client|bon contact|" +
	"contact chaleureux|très aimable|projet en 2026|projet dans 6 mois|budget non défini|budget pas encore voté|" +
	"pas encore décidé|n'a pas encore décidé|pas encore prêt|décision en janvier|a changé d'adresse|" +
	"a changé de numéro de bureau|nouveau responsable|responsable des achats|attendre le retour du patron|" +
	"passer par le standard|demander Mme Martin|parle anglais|préfère le matin|préfère l'après-midi|" +
	"disponible le soir|joignable après 17h|utilise déjà la concurrence|contrat jusqu'en mars|contrat en cours|" +
	"renouvellement en avril|facture réglée|commande passée|livraison prévue|pas de souci|pas de problème|" +
	"pas mal|pas encore|pas urgent|rien de neuf|rien à signaler|R.A.S.|ok|OK pour un rendez-vous|" +
	"d'accord pour être rappelé|accepte d'être rappelé|accord verbal|vu au salon|rencontré au salon de Lyon|" +
	"envoi doc par mail|mail envoyé|doc envoyée par mail|envoyer un mail de confirmation|" +
	"carte de visite échangée|parrainé par Dupont|à relancer en septembre|relance 2|1er appel|2e appel fait|" +
	"no answer|not available|not in the office|voicemail|left a message|busy|call back tomorrow|" +
	"call back next week|will call back|in a meeting|out of office|on holiday|on vacation until Monday|" +
	"interested|very interested|wants a quote|quote sent|needs more time|no rush|not yet decided|not ready yet|" +
	"line busy|pas joignable ce jour|injoignable ce matin|ne peut pas parler maintenant|" +
	"ne peut pas prendre l'appel maintenant|n'a pas eu le temps de lire|n'a pas encore vu le mail|" +
	"ne sera pas là lundi|pas avant 10h|pas libre avant jeudi|plus disponible l'après-midi|" +
	"plus de détails par mail|n'a pas compris le tarif|aimerait plus d'informations|veut plus d'informations|" +
	"souhaite plus d'informations|souhaite plus de détails|intéressé mais pas tout de suite|trop tôt|" +
	"trop occupé aujourd'hui|mauvaise ligne, rappeler|coupure, rappeler|réseau mauvais|parle peu français|" +
	"standard fermé|bureau fermé le lundi|magasin fermé"

// TestNotesOfARefusal: whoever is noted so is not called before somebody has read the note; nor if more stands beside.
func TestNotesOfARefusal(t *testing.T) {
	notes := strings.Split(notesOfRefusal, "|")
	require.Greater(t, len(notes), 150)
	for _, note := range notes {
		for _, cell := range []string{note, strings.ToUpper(note), note + ".",
			"12/03 : " + note, note + " (vu avec Paul)"} {
			if !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
}

// TestNotesOfNoRefusal: whoever could not be reached, or is not ready, is called again; unless they said no as well.
func TestNotesOfNoRefusal(t *testing.T) {
	notes := strings.Split(notesOfNoRefusal, "|")
	require.Greater(t, len(notes), 60)
	for _, note := range notes {
		require.False(t, refuses(note, true), "%q", note)
		for _, no := range []string{"ne plus appeler", "refuse", "pas intéressé", "do not call"} {
			require.True(t, refuses(note+", "+no, true), "%q, then %q", note, no)
			require.True(t, refuses(no+". "+note, true), "%q, then %q", no, note)
		}
	}
}

// TestANoOfAProgramInANote: a key and its value, as programs write them into a note.
func TestANoOfAProgramInANote(t *testing.T) {
	for _, cell := range []string{"canAppeler=false", "phone_consent: no",
		"{\"contactable\": false, \"lang\": \"fr\"}",
		"source=web; autorisation=0; note=3", "Accord téléphonique : NON", "gdpr=none",
		"optin_call = 0, optin_mail = 1",
		"demarchage:N", "marketing: off", "[x] mail [ ] téléphone", "DNC=1", "tel_optout: yes", "OptIn: 0"} {
		require.True(t, refuses(cell, true), "%q", cell)
		require.False(t, Quiet(cell, true), "%q", cell)
	}
	for _, cell := range []string{"nb appels: 0", "Tél : 0 800 12 34 56", "contact: N. Dupont", "source=web; score=0",
		"callable=true", "consent: yes", "[x] téléphone", "rappel: 12h", "durée=0"} {
		require.False(t, refuses(cell, true), "%q", cell)
	}
}

// TestANoAtTheEndOfAName: one word, by a sign before it or by its letters; but not a name that is such a word.
func TestANoAtTheEndOfAName(t *testing.T) {
	for _, cell := range []string{"Garcin - NON", "Garcin KO", "Garcin: jamais", "GARCIN KO", "Garcin exclu",
		"Garcin OPPOSÉ",
		"SARL Vidal -> NON", "Vidal / refus", "zzz Vidal", "ZZ Vidal", "xxVidal", "** Vidal **", "NON - Vidal",
		"KO Vidal",
		"Vidal nok", "Vidal — résilié", "Vidal npa", "Mme Vidal perdu", "Vidal | avocat", "Vidal_NON",
		"jean vidal opp"} {
		require.True(t, refuses(cell, false), "%q", cell)
		require.False(t, Quiet(cell, false), "%q", cell)
	}
	for _, cell := range []string{"Lenoir", "Nonet", "Jean Non", "Mme Ko", "Paul Jamais", "Hôtel Bellevue ***",
		"Park-Ko",
		"CHEMIN DU RETRAIT", "Saint-Denis - 93", "Lyon / Paris", "Blacks SA", "Zizou Zaoui", "Exclusive SARL",
		"XXL Sport",
		"Rue de la Paix", "Jean Avocat", "Ets Opposite"} {
		require.False(t, refuses(cell, false), "%q", cell)
	}
}

// TestANoteOfAMegabyteIsReadInTime: each part of it is looked at once.
func TestANoteOfAMegabyteIsReadInTime(t *testing.T) {
	for _, part := range []string{":", "= ", "[ ] ", "a:", "0 ", "non disponible ", "plus d ", "x - ", "(", "l "} {
		refuses(strings.Repeat(part, 1<<20/len(part)), true)
		refuses(strings.Repeat(part, 1<<20/len(part)), false)
	}
}

// TestAngerByAClimb: who is wound up refuses, and what went up to somebody does not.
func TestAngerByAClimb(t *testing.T) {
	for _, note := range []string{"très remonté", "très remonté au tél", "très remonté, à rappeler", "remontée",
		"elle était remontée au téléphone", "il est monté dans les tours", "client remonté contre nous",
		"un peu remontée", "monté sur ses grands chevaux", "il est remonté comme une pendule", "he was very worked up"} {
		require.True(t, refuses(note, true), note)
	}
	for _, note := range []string{"dossier remonté au siège", "info remontée à la direction", "remontée d'infos",
		"monté au troisième étage", "monte une véranda", "appelle de Tours"} {
		require.False(t, refuses(note, true), note)
	}
}
