package words

// Words of which none says no, and that may do so together: "merci, mais c'est bon", "dernier appel", "accord en
// attente", or name somebody else than who is sought, or a line that nobody may tie up: a note with them is not
// understood, and somebody reads it. Words that stand between a denial and what it denies may stand between: see
// fillings.
//
// Numbers, in figures or words, are @; those of an age below eighteen @young, of more than a few @many, of a year that
// is too far @far; 15ans is @minor.
const together = `
	# What ends, or waits.
	bon lui/elle/moi/eux, c bon lui,
	dernier/derniere/derniers/dernieres appel/appels/rappel/rappels/fois/relance/relances/chance/tentative/contact,
	passe/passer/passez/passera tour, all calls/call, stop/stopped calls, merci mais, mais c bon, mais c est bon,
	mais merci, journee et merci, merci et, merci c bon, merci est bon,
	journee merci, merci journee, bonne journee/continuation merci, merci continuation, thanks but, thank but,

	# Who is called at home in a campaign of firms.
	numero/tel/telephone/ligne/fixe/portable/mobile perso/personnel/domicile/maison/prive, chez lui/elle/eux,
	home/personal/private number/line/phone/mobile, at home, number home, line home,

	# An accord that is not there yet.
	doit/doivent/donner/donne/donnera/voudra accord, attend/attendre/attente feu vert, after/with/under approval,
	voir/demander direction/mari/patron/patronne/gerant/gerante/femme/chef avant, after permission,
	accord pas, pas accord, accord attente/demander/obtenir/recueillir/recevoir/avoir/attendre/attendu/attend,
	avec/sous/sauf accord,
	attente/attend/attendre/demander/obtenir accord, demander/demandez/voir avant appeler/appel/rappeler,
	avant appel/appels/appeler/appelle/rappeler/rappel/contacter/contact, demander avant, demander autorisation,
	ask/asks/check/checks/speak manager/owner/boss/her/him/me/husband/wife before/first, ask/asks before/first,
	before calling/call/calls/ringing/contacting/contact, agreement/consent/approval pending/needed/required,

	# Minors, and who answers for them.
	onze/douze/treize/quatorze/quinze/seize ans, fifteen/fourteen/thirteen/twelve/sixteen years, au lycee/college,
	eleve troisieme/quatrieme/cinquieme/sixieme/seconde, eleve college/lycee,
	a @young an/ans, a dix sept ans, de dix sept ans, a/de @minor,
	jeune/fils/fille/garcon/gars/eleve/lyceen/lyceenne/collegien/etudiant @young/@minor,
	is/s/aged/age @young years/year/yrs, is/aged @young, @young ans seulement, only @young, age @young,
	agee @young, boy/girl/kid/child/son/daughter/teen/teenager @young, @young year old, @young yo, she/he @young,
	client/cliente/titulaire/interlocuteur @young ans, moins dix huit, moins @ ans, under @young/eighteen/@,
	child/children/kid/kids/son/daughter answered/answers/answering/picked/replied/spoke,
	enfant/enfants/fils/fille/petit/petite decroche/repond/repondu/repondent/decroche/decrochent,
	repondu/eu/decroche/tombe enfant/enfants/fils/fille,

	# Another holder.
	autre/autres proprietaire/titulaire/proprio, numero a lui/elle/eux, numero elle/lui/eux,
	autre/autres famille/personne/client/cliente/foyer/abonne/monsieur/madame/dame/homme/femme,
	another/other/different family/person/customer/owner/household, new owner/holder/subscriber/tenant,
	nouveau/nouvelle/nouvel proprietaire/proprio/detenteur/client/utilisateur/occupant numero/ligne/tel/telephone,
	nouvel/nouvelle/nouveau abonne/abonnee/titulaire,
	numero/tel/telephone/ligne/portable/mobile famille/enfant/enfants/fils/fille/filles/mari/femme/epouse/mere/pere,
	numero/tel/telephone/ligne/portable/mobile maman/papa/parents/voisin/voisine/ami/amie/soeur/frere/conjoint,
	numero/tel/telephone/ligne/portable/mobile conjointe/neveu/niece/cousin/cousine/collegue/copain/copine/beau/belle,
	numero/tel/telephone/ligne/portable/mobile grand/ex,
	family/neighbour/neighbor/children/kids/wife/husband/mother/father/son/daughter/friend number/phone/line/mobile,

	# A refusal by reference.
	ete clair/claire/claires/clairs, position claire/connue, message compris/clair, sait pense, nous repondu,
	repondu ecrit/courrier/mail/lettre/email, lettre/courrier/lettres recu/recue/recues, as he/she said,
	has/have decided, a decide, pris/prit decision,
	reponse/reponses claire/claires/recue/recues/donnee/faite/nette/ferme/definitive/connue/negative/deja,
	reponse mail/courrier/email/lettre recue, meme/memes/lire/relire/voir/toujours reponse,
	same answer/reply/response, deja repondu/dit/donne/ecrit/explique/prevenu/signale/repete/informe,
	decision client/cliente/prise/prises/claire/definitive/irrevocable/connue, choix client/fait/definitif,
	tout dit, tout ete dit, recommande recu/recue/ar/envoye/avec/courrier/mail/lettre,
	lettre/courrier/recu/recue/un/son/en recommande,
	ecrit/ecrite/dit/demande/repete/signale/explique/repondu/prevenu @ fois/reprises, dit/ecrit plusieurs fois,
	already answered/told/said/asked/replied/responded/informed/wrote/decided/spoken,
	asked/told/said/wrote/replied/answered once/twice/before/already/times/@,
	made/makes/make decision/mind/choice/decisions,
	demande/demandes recue/recu/traitee/traite/enregistree/prise/faite/transmise/confirmee/repetee,
	request received/made/processed/handled/noted, as agreed, comme convenu/demande/dit,

	# What the row above says.
	lui/elle/eux/elles/moi/nous/madame/monsieur/mari/femme/epouse/conjoint aussi,
	meme foyer/famille/adresse/maison/menage/chose/motif/avis/cas/fiche/situation, de meme, toute famille,
	tous/toutes deux, cf/voir/comme/idem dessus/precedent/precedente, ligne/fiche/contact precedent/precedente,
	doublon/double precedent/precedente, same household/family/home/address/thing, her/him/me/them too, both them,

	# What is asked about data, and about who has them.
	qui etes/sommes/nous, who are you, source/origine fichier/donnees, ses donnees,
	his/her/my/their/your/our data/details/information, who sold/gave/got/has/had/shared/passed,
	where you/get/got/did/obtained, get/got/obtained number/details/contact,
	avez numero/coordonnees/nom/telephone,
	avez/avons/ont/as/ai/a/avoir eu/trouve/obtenu/pris/achete numero/coordonnees/nom/telephone/portable/tel,
	qui donne/donnee/donnees/vendu/transmis/communique/fourni/a numero/coordonnees/nom/donnees,
	comment numero/coordonnees/eu/trouve/obtenu/connu, responsable traitement, dpo, vendu numero/coordonnees/nom,
	veut/demande/voudrait/souhaite/donner/donne notre/votre/vos/nos adresse/coordonnees/nom, adresse/ou ecrire,

	# Another channel.
	tout site, tout passe site, il/elle/client/cliente appellera,
	reviendra/rappellera/appellera/contactera si/s besoin/veut/interesse/souhaite, nous/vous contactera,
	will ring, reviendra vers, nous recontactera/rappellera/rappelle,
	attend son appel, nous recontacte/recontactent/appellera,
	tout ecrit/mail/courrier/email/mails/poste, everything/all by/in,
	everything/all email/mail/mails/writing/emails/post/letter,
	veut/souhaite/demande/prefere/attend/voudrait courrier/lettre/ecrit/poste,
	will call/ring/phone needed/if/us/when, call/calls if/us/himself/herself, call/calls needed,
	rappelle/rappellent/rappellera/appelle/appellera/appeler meme/memes/si/besoin,
	client/cliente/qui rappelle/rappellera/appelle/appellera/rappeler/appeler, lui/elle qui rappelle,

	# A line that nobody may tie up, and who is weak.
	medecin/infirmiere/infirmier/docteur garde, garde medicale,
	ligne/lignes/numero/tel/service/standard/poste/centre/appel urgence/urgences/garde/astreinte/secours/soins,
	cabinet/centre/maison/service/hotel/secretariat/standard medical/medicale/medicaux/sante/soins/retraite/repos,
	numero/ligne/standard/service/chambre medecin/docteur/clinique/patient/patients/malade,
	care/nursing/retirement home,
	emergency/hospital/medical/ambulance/fire/police line/number/room/station/service/centre/practice, chambre @,
	lit medical, samu, smur, ehpad,

	# Who waits to be asked, or is put aside.
	appel/appels/appeler/appelez/contact/contacter/rappel/rappeler/joindre/relance/relancer/recontacter sur demande,
	appeler/rappeler/contacter/relancer/recontacter/joindre si/s demande/demandent/veut/souhaite,
	attendre/attend/attendons/attendez nous appelle/rappelle/contacte/recontacte/appellent/rappellent,
	contacter/joindre/relancer/passer/recontacter/ecrire par poste, call/contact/calls on/upon request,
	tel/telephone/numero/ligne/portable/mobile/fixe reserve/reservee/reserves/reservees,
	dossier/fiche/compte/contact/client/cliente/prospect/lead fermer/clore/cloturer/archiver/classer/solder,
	mettre/mettez/mis/mise/laisser/laisse/laissez cote, nouvel ordre, further notice,

	# Who is tired of it, or says never by another name.
	toujours/encore/jamais mauvais/bon moment, always/never bad/good/right time/timing/moment,
	appele/appelee/appelle/appellent chaque, chaque jour/semaine/mois appel, appel/appels/appele jour/heure,
	jours telephone, encore nous, matin et soir, autre vie, next century/life,
	janvier/fevrier/mars/avril/mai/juin/juillet/aout @far, septembre/octobre/novembre/decembre/noel/ete @far,
	appele/appelee/appelle/appellent/appeles/rappele/appels/appel/relance/relances @many fois,
	@many appels/calls/fois/times/relances/rappels,
	calls @ times, calls/called/calling/call times/every/everyday/daily/constantly/always/again,
	appelle/appellent/appeler/appele/appelee/appels/rappelle tous jours/matins/soirs/temps/mois,
	appelle/appellent/appele/appelee/appels/rappelle toutes semaines/heures,
	appelle/appellent/appels sans/toujours/encore cesse/arret/fois, toujours/encore/memes/meme appels/appel/calls,
	same calls/call, @ fois/times jour/day/semaine/week/heure/hour, dans cent/mille ans/annees, @many siecles,
	dans @far, in/until/en/vers/apres/after/pour/from @far, rappel/rappeler/relancer/recontacter/call @far,
	dans @many ans/annees, in @many years, quatre jeudis, @ jeudis, semaine/mois jeudis,

	# Who wants nothing.
	deja servi/servie/servis, garde/gardent/gardera contrat/fournisseur/operateur, reste comme, tout faut,
	client/cliente/signe/signee/clients/equipe/achete/fait ailleurs,
	reste/restent/restera/rester chez/avec/fidele/client/cliente/fideles, has/have/got everything/all,
	happy where, stays/stay/staying with,
	already has/have supplier/provider/everything,
`

// strangeAlone is never harmless, whoever says so: see [MayRefuse]. Nor is it a name, in whatever letters: Mme Lost.
const strangeAlone = "zut foutu foutue foutus foutues flute merde mince crotte punaise puree bigre " +
	"diantre fichu fichue fichus pff npai pnd vire virer viree raye rayee oter lost trash cancel cancelled canceled " +
	"hung hangs sue void reject abuse block perdu perdue cloturer clos sorti sortie radiation degage bloque"

// Numbers in words, in figures beside.
const (
	numerals = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt " +
		"trente quarante cinquante soixante cent mille two three four five six seven eight nine ten eleven twelve " +
		"thirteen fourteen fifteen sixteen seventeen twenty thirty forty fifty hundred thousand"
	youngNumerals = "six sept huit neuf dix onze douze treize quatorze quinze seize six seven eight nine ten eleven " +
		"twelve thirteen fourteen fifteen sixteen seventeen"
	// amountWords make an amount of figures that could be a year.
	amountWords  = "euro euros eur keuros kms km metres m2 kwh kw watts litres personnes salaries habitants lots"
	manyNumerals = "huit neuf dix quinze vingt trente quarante cinquante soixante cent mille " +
		"eight nine ten twelve fifteen twenty thirty forty fifty hundred thousand"

	fromAge, ofAge = 4, 18
	fromMany       = 8
	// No plan of a file of these years goes on so long; of a file of later years fewer notes are understood.
	fromFar, toFar = 2029, 9999
)

// togetherPaths are those of [together]; in togetherEnds is where one has all words of it.
var togetherPaths, togetherEnds = func() (steps, map[uint16]bool) {
	paths, ends := steps{}, map[uint16]bool{}
	for e := range expanded(together) {
		ends[paths.add(e)] = true
	}
	return paths, ends
}()

// Of numbers, as [together] has them.
var anyNumber, youngNumber, manyNumber, farNumber, minorNumber = vocabulary["@"].id, vocabulary["@young"].id,
	vocabulary["@many"].id, vocabulary["@far"].id, vocabulary["@minor"].id

// addNumber says what figures are, one of [together] at the most besides a number.
func (p *piece) addNumber(figures []byte) {
	n := 0
	for _, c := range figures {
		n = min(10*n+int(c-'0'), 10*toFar)
	}
	p.number = n
}

// doubtful reports whether words say together what none of them does.
func doubtful(all []piece) bool {
	for i := range all {
		if p := &all[i]; (p.role&(opening|spelledOut) != 0 || p.kind != aWord) && leadsOn(all, i, 0, false) {
			return true
		}
	}
	return false
}

// leadsOn reports whether words do so from one on, behind those of a place. Words of an expression alone do not.
func leadsOn(all []piece, i int, at uint16, beside bool) bool {
	for k := i; k < len(all); k++ {
		p := &all[k]
		p.amount = p.amount || k+1 < len(all) && all[k+1].role&measuring != 0
		for _, id := range [...]uint16{p.id, p.as(anyNumber), p.as(youngNumber), p.as(manyNumber), p.as(farNumber),
			p.as(minorNumber)} {
			next := togetherPaths.next(at, id)
			if id == 0 || next == 0 {
				continue
			}
			if beside = beside || !p.done; togetherEnds[next] && beside || leadsOn(all, k+1, next, beside) {
				return true
			}
		}
		if at == 0 || p.role&filling == 0 {
			return false
		}
	}
	return false
}

// as is the word for a kind of number if a piece is of it; zero if it is none.
func (p *piece) as(kind uint16) uint16 {
	is, n := false, p.number
	switch word := p.kind == aWord; kind {
	case anyNumber:
		is = n > 0 && !p.aged || word && p.role&spelledOut != 0
	case youngNumber:
		is = n >= fromAge && n < ofAge && !p.aged || word && p.role&spelledYoung != 0
	case manyNumber:
		is = n >= fromMany && !p.aged || word && p.role&spelledMany != 0
	case farNumber:
		is = n >= fromFar && n <= toFar && !p.amount
	case minorNumber:
		is = p.aged && n >= fromAge && n < ofAge
	}
	if !is {
		return 0
	}
	return kind
}
