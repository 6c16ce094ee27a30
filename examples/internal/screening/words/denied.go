package words

// What a note may deny and say no no: of a thing or a moment that is not there, of somebody who did not answer. Any
// other denial is understood by nobody here: plus parmi nous, pas pour elle.

const (
	denials = "ne n pas plus non aucun aucune rien sans jamais no not never without isn wasn hasn haven didn couldn " +
		"doesn aren weren"

	// fillings stand between a denial and what it denies.
	fillings = "a y i le la les un une des de du a au aux en y ou que qu ce cet cette ces son sa ses leur leurs mon " +
		"ma mes notre nos tres trop tout toute tous toutes par pour sur avec dans il elle on ils elles je tu " +
		"vous nous se lui est sont etait sera seront suis ont ai as avait aura auront etre avoir peut pouvait " +
		"pourra vraiment bien assez the an of to for at in on is was be been has have had he she it his her " +
		"their our very too so"

	// besides are harmless beside other words, and alone a code or an answer that nobody knows.
	besides = "oui yes des assez passe passent passons ferme sms mms pvc vmc vpn wc gb kms kwc kwh hp hc noon next " +
		"click ref cgv ssl mdp hq bmw sfr grdf pct nps cpf cc cf terminal suivant remonte cp bp fb qqs sqm " +
		"st reserve reservee reserves reservees ecrire " +
		"cctv gbp vs pers injoignable rdz signale gbps kva rge btp bts crm erp lcl tbc"

	// elisions are of those, and stand before a vowel.
	elisions = "c d j l m s t"

	// deniables may be denied.
	deniables = "dispo dispos disponible disponibles joignable joignables libre libres present presente absent " +
		"repondu repondre reponse reponses recu recus recue recues recevoir urgent urgente urgents " +
		"presse pressee prete pret prets sur sure certain certaine decide decidee decision choisi choisie vu " +
		"vue vus lu lue relu regarde compris comprise temps tps tard tot loin mal grave cher chere " +
		"chers cheres grand grande grands grandes petit petite gros grosse souci soucis probleme problemes " +
		"nouvelle nouvelles retour retours remise frais engagement doute faute budget budgete credit titre " +
		"objet signe signee signes paye payee regle reglee confirme confirmee renseigne renseignee defini " +
		"definie communique precis precise ouvert ouverte rentre rentree arrive arrivee trouve trouvee " +
		"finalise finalisee commence commences demarre demarres installe installee installes pose poses livre " +
		"livree validee envoye envoyee transmis transmise fait faite faits mis mise change info infos " +
		"information informations detail details renseignement renseignements precision precisions " +
		"documentation photo photos longtemps vite rapide rapides rapidement facile facilement simple simples " +
		"clair claire possible eligible eligibles equipe equipee equipes proprietaire proprietaires locataire " +
		"decideur chauffage gaz fibre piscine internet clim neuf redire ajouter lundi mardi mercredi jeudi " +
		"vendredi samedi dimanche matin midi soir aprem apres semaine semaines mois janvier fevrier mars " +
		"avril mai juin juillet aout septembre octobre novembre decembre demain prevu prevue prevus " +
		"prioritaire eu place parking reseau batterie connexion acces code cle voiture jeune jeunes contrat " +
		"enfants attendu attendre tranche vote votee encore remboursement couverture stock garantie " +
		"interphone ascenseur adsl wifi electricite combles isole isolee isoles isolees garage balcon jardin " +
		"vehicule livraison document documents piece pieces justificatif rib kbis adresse messagerie " +
		"repondeur date horaire horaires information delai chauffe haut bas large long longue court courte " +
		"performant performante economique economiques adapte adaptee haute basse fort faible recent recente " +
		"ancien ancienne interessant interessante precisement longuement answer answers answered answering " +
		"available yet sure ready urgent rush problem problems reply replied response voicemail home office " +
		"budget time decided decision news worries until till picked connected working feedback " +
		"appointment hurry received signed paid delivered booked confirmed finished started installed there " +
		"desk issue issues cheap expensive today tomorrow monday tuesday wednesday thursday friday saturday " +
		"sunday"

	// verbs are denied by what follows them: ne décroche pas, sait pas encore.
	verbs = "repond repondent repondait decroche decrochent decrochait sait savait marche fonctionne capte sonne " +
		"entend entendait travaille reside parlait trouvait rentre revient arrive demarre commence presse " +
		"urge"

	civilities = "m mr mme mlle monsieur madame mademoiselle dr docteur me maitre mrs ms miss"
	particles  = "le la de du des van von ben el al di da dos mac mc saint sainte st o d l"

	// numberings stand before codes of letters and figures.
	numberings = "dossier devis facture commande contrat ticket client numero ref reference num batiment bat stand " +
		"hall escalier esc porte appt zone lot etage groupe classe type"

	// streetNames stand before names.
	streetNames = "rue avenue av place chemin impasse allee boulevard bd bld square quai route cours residence " +
		"lotissement"
)

// deniedAlone may be denied, and may not stand otherwise: ne pas oublier, but no "à oublier".
const deniedAlone = "oublier hesiter hesitez hesite tutoyer confondre pu termine terminee termines urgence recommande"

// Words of which two in one clause may be a no, though neither is: "appelle trop", "voir note", "ancien numéro"; and
// those that say nothing by themselves, or no more than by which other way somebody is reached: "par mail".
const (
	idles    = "ans an age years yrs attention urgent urgente important importante"
	writings = "mail mails email emails courriel courriels courrier courriers sms mms texto textos whatsapp emailed " +
		"emailing"
	reaches = "contact contacts contacter contactez contacte contactee joindre joignez communiquer ecrire ecrit " +
		"prefere prefers preferred prefer please svp stp merci via use using by par per plutot only demande " +
		"souhaite veut wants envoyer send utiliser passer"
	callWords = "appel appels appele appelee appeler appelle appellent appelez rappel rappels rappele rappelle " +
		"relance relances call calls called calling"
	countWords = "trop moins max maximum beaucoup less fewer limite limiter assez enough many much"
	points     = "voir cf see vu lire read"
	placeWords = "note notes commentaire commentaires historique fiche remarque remarques observation observations " +
		"commentary comment comments"
	numberWords = "numero numeros num nums number numbers ligne lignes line lines tel portable mobile phone"
	otherWords  = "autre autres ancien ancienne anciens anciennes change changee changement proprietaire quelqu old " +
		"other another owner someone somebody former previous"
)
