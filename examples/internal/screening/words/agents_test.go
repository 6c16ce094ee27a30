package words

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What tired agents note, in their words and as one speaks.
const notesOfAgents = "en a assez qu'on l'appelle|Arrêt des relances demandé|Souhaite disparaître de nos listings|" +
	"Est revenu sur son consentement|Doit être oublié|laissez-moi|ça suffit|c'est fini|basta|que mail|" +
	"que par sms|Préfère qu'on lui écrive|exercice de droits|A sortir|Sortir de la cible|à purger|" +
	"sous aucun prétexte|à aucun moment|touche pas|on laisse|pas rapp|plus rien|rien à faire|inintéressé|" +
	"Ligne protégée|Filtre nos appels|va te faire|du vent|éconduit|congédiés|rembarrés|Contentieux|" +
	"Dossier juridique|Réclamation en cours|33700|legal action|litigator|TCPA|PLR|PLRAP|NPRA|NPRP|ppr|PPI|NRA|" +
	"pas int|pas inter|pas intér.|pas interr|pas d'int|pas dintéret|refus cat|refus caté|ref cat.|ref tel|rac|" +
	"racc.|raccro|racroche|raccroché|me raccroche au nez|nous a pourri|nous a envoyé paître|" +
	"nous a envoyés bouler|m'a envoyé chier|m'a jeté|s'est fait jeter|s'est fait rembarrer|" +
	"jeté comme un malpropre|nous a claqué la porte au nez|claque le téléphone|m'a claqué au nez|" +
	"coupe la ligne quand on se présente|coupe à chaque fois|met fin à l'appel|a mis fin à l'appel|" +
	"a coupé court|veut pas en entendre parler|ne veut pas entendre parler de nous|" +
	"plus entendre parler de vous|gave|ça le gave|saoulé|soûlé par nos appels|ça la saoule|" +
	"en a ras la casquette|en a plein le dos|en a par-dessus la tête|en a ras-le-bol|" +
	"n'en peut plus de nos appels|n'en peut plus|excédé|exaspéré|lassé de nos appels|fatigué de nos appels|" +
	"usé par nos relances|nous fuit|nous évite|fait le mort|fait la sourde oreille|esquive|joue à cache-cache|" +
	"bloque nos numéros|nous a mis en spam|numéro mis en indésirable|met nos appels sur liste noire|dégoûté|" +
	"scandalisé|indigné|vexé|hors de lui|remonté contre nous|a hurlé|nous crie dessus|crie au téléphone|gueule|" +
	"nous a gueulé dessus|s'emporte|s'est emporté|nous engueule|nous traite d'arnaqueurs|escrocs|" +
	"dit que c'est une arnaque|voleurs|nous accuse|parle de 60 millions de consommateurs|UFC Que Choisir|" +
	"répression des fraudes|a contacté la CNIL|menace de nous poursuivre|va nous attaquer|poursuites|" +
	"nous assigne|assignation|recours|médiateur saisi|médiation en cours|conciliateur|dépôt de plainte|" +
	"main courante|a pris un avocat|demande d'accès|demande d'accès à ses données|droit d'accès|" +
	"d'où vient mon numéro|veut savoir d'où on a son numéro|demande où on a eu ses coordonnées|" +
	"qui vous a donné mon numéro|demande de retrait|demande de désinscription|désinscr.|dsinscrit|désincrit|" +
	"désinscri|désabo|désabonne|veut sortir de la base|veut être sorti|sortez-moi|sortie demandée|" +
	"sortie de fichier|à sortir des relances|à retirer du circuit|à ôter|à virer|à dégager|dégage|du balai|" +
	"ouste|foutez le camp|fichez-nous la paix|fiche-moi la paix|laissez-nous|laisse-nous|laisse moi|" +
	"qu'on le laisse|qu'on nous laisse|laisser en paix|laissez le vivre|lâche-moi|lâchez-le|" +
	"faites-vous oublier|qu'on l'oublie|oublie-moi|oublier ce client|oublier ce contact|client à oublier|" +
	"faire une croix dessus|on oublie|on zappe|à zapper|zapper|zappé|laisser de côté|mis de côté|" +
	"mettre de côté|on passe|passer son chemin|passe ton chemin|déjà équipé n'en veut pas|n'en a rien à faire|" +
	"rien à foutre|s'en fout|s'en fiche|s'en moque|s'en bat|s'en tape|il s'en cogne|pas son truc|" +
	"pas sa tasse de thé|très peu pour lui|très peu pour moi|pour rien au monde|en aucune manière|" +
	"d'aucune façon|en aucune façon|pas moyen|pas la peine|peine perdue|c mort|c'est mort|mort de chez mort|" +
	"niet|que dalle|walou|makach|tchao|adieu|tant pis|c'est non|ce sera non|non c'est non|a dit nn|nn|nn merci|" +
	"nonnn|nnon|noooon|nan|nan nan|no way|pas kestion|pa interesser|pa intéressé|pa linteresse|pas lintention|" +
	"pas l'intention|aucune intention|n'a pas l'intention|pu rappeler|pu l'appeler|pu appeller|faut pu|" +
	"faut plus|faut pas rappeler|faut arrêter|il faut arrêter|fo arété|areter|arrétez|arrété de m'apelé|" +
	"arretez svp|stp arrête|stop it|stop tout|stooop|stoooop|stopp|stpp|s-t-o-p|st op|rapelez pas|rappelez pas|" +
	"m'appelez plus|m'appelle plus|m'embêtez plus|m'embête pas|ne m'ennuyez plus|ne le gênez plus|" +
	"cesser relances|cessation|cessation des relances|relances à stopper|fin des relances|relances terminées|" +
	"fin de relance|plus de relance|plus de mail ni d'appel|plus d'sms|ni appel ni mail|ni mail ni tel|" +
	"zéro appel|zéro contact|zéro relance|aucune relance|aucune sollicitation|ne rien envoyer|ne pas envoyer|" +
	"ne pas démarcher|pas démarchable|non démarchable|non contactable|non appelable|non joignable volontaire|" +
	"incontactable|indémarchable|inappelable|hors appels|hors tel|hors fichier|hors base|sorti du fichier|" +
	"sorti de la base|retiré du fichier|retiré le 12/03|supprimé|à effacer|effacement demandé|effacer tout|" +
	"données à détruire|à détruire|détruire la fiche|anonymiser|à anonymiser|pseudonymiser|oubli demandé|" +
	"droit oubli|RTBF|DSAR|data subject request|RGPD art 15|limitation du traitement|traitement limité|" +
	"a coché non|coché refus|case décochée|décoché|n'a pas coché|opt in non|pas d'opt-in|sans optin|optin non|" +
	"opt-in manquant|no optin|désopt|opté out|optout tel|opt/out|o.o.|o/o|opted-out|optedout|OPTOUT|op out|" +
	"opt ut|do not disturb|dn disturb|dnc'd|DNC list|dncr|DNM|do not mail or call|internal dnc|cease & desist|" +
	"lawsuit|will sue|suing us|litigious|litigation|attorney general|FTC complaint|BBB complaint|Ofcom|" +
	"reported us|reported as spam|reported number|blocked us|blocked number|has blocked|bad number|wrong #|" +
	"wrong no|not him|nobody by that name|moved, wrong number|no such person|never heard of|DNS|NIQ|N.I.|" +
	"not int|not intrested|no intrest|not intersted|uninterested|no int|not for us|not for me|hard no|flat no|" +
	"a firm no|it's a no|nope|nah|no thx|no ty|no tks|n thx|never again|never ever|lose my number|" +
	"lose this number|forget me|forget it|leave him be|leave it|let it go|drop it|scrub|scrubbed|scrub this|" +
	"take him off|taken off list|off the list|strike from list|purge|purged|wipe data|wipe|bin it|kill lead|" +
	"kill|dead|RIP|late husband|bereaved|widowed|cussed me out|swore at me|swearing|yelled|screamed|" +
	"shouted at me|irate|livid|furious|pissed off|cranky|rude|HU|HUP|H/U|slammed phone|annoyed|harassing|" +
	"stalking|creep|scam|scammer|thinks we are scammers|fraud|sick of calls|tired of calls|" +
	"tired of being called|enough|had enough|enough is enough|email only|text only|sms only|text him instead|" +
	"only by text|prefers text|no vm no calls|don't bother|do not bother|dont waste time|waste of time|" +
	"not worth calling|pointless to call|no point calling|veu plu|veu plus|vx pa|ve pa|veulent pas|" +
	"veulent plus|voudrait plus|ne voudrait pas|voulait pas|aimerait ne plus|aimerai pas|préfère pas|" +
	"préfère éviter|préfère ne pas|préfèrerait qu'on arrête|préférerait ne plus|demande qu'on arrête|" +
	"demande à ne plus|a demandé qu'on ne l'appelle plus|demande de ne pas|prière de ne pas|" +
	"prière de s'abstenir|s'abstenir|abstention|on s'abstient|ne pas approcher|ne pas importuner|" +
	"ne pas embêter|ne plus l'ennuyer|ennuie|on l'ennuie|on le dérange|dérangé|dérange|dérangement|" +
	"dérangé par l'appel|a été dérangé en plein travail|pas le bienvenu|pas bienvenus|persona non grata|" +
	"mal reçus|très mal reçu|mauvais accueil|accueil glacial|accueil froid|glacial|pas réceptif|non réceptif|" +
	"complètement fermé|réfractaire|opposant|anti-tel|antidémarchage|phobie du téléphone|phobique|" +
	"dit avoir déjà demandé|déjà demandé de ne plus|déjà opposé|a déjà refusé 3 fois|troisième refus|" +
	"encore non|toujours non|non définitif|non ferme|refus ferme|refus net|refus poli|décline poliment|décliné|" +
	"déclin|refusant|éconduits|éconduire|congédié|rembarré|remballé|rabroué|envoyé sur les roses|envoyé valser|" +
	"envoyé au diable|envoyé se faire voir|va te faire voir|allez vous faire|allez voir ailleurs|" +
	"qu'ils aillent au diable|au diable|casse-toi|dehors|mis à la porte|débouté|blackboulé|snobé|ignoré|" +
	"à ne pas suivre|ne pas poursuivre|ne pas donner suite|ne pas relancer|pas relancer|pas à relancer|" +
	"pas relançable|à clore|clôturé à sa demande|clore le dossier|dossier clos|fermer la fiche|fiche close|" +
	"fiche fermée|à classer|classement vertical|archivé|hors critères|hors cible|inéligible|non éligible|" +
	"non qualifié|NQ|NQA|faux num|faux n°|fx num|num faux|num pas bon|mauvais num|mauvaise personne|" +
	"erreur de personne|c'est pas lui|ce n'est plus lui|n'est plus là|ne travaille plus ici|n'habite plus ici|" +
	"plus à cette adresse|n'existe plus|numéro n'existe pas|non attribué|pas attribué|personne ne connaît|" +
	"inconnu|inconnu au bataillon|inconnu à ce numéro|dcd.|dcédé|décédée|n'est plus|nous a quittés|" +
	"vient de perdre son mari|hospitalisée|hôpital|alzheimer|sénile|personne âgée|sous protection|" +
	"mesure de protection|habilitation familiale|mandataire judiciaire|UDAF|mineure|enfant au téléphone|" +
	"n'est pas majeur"

// What they write for it where a whole word is too long.
const codesOfAgents = "suppr|PI|NI|n/i|BL|OPP|opp.|NPR|NPC|OO|HS|TPS|no|appel: n|pas pour nous|perdu|à laisser|" +
	"éviter|aucunement|" +
	"nullement|néant|NRPA|LR|LN|sup|del|rmv|s/s|op-out|STOOOP|sstop"

// What people say whose language is another one.
const notesOfTongues = "nu mai sunați|nu sunați|nu doresc|nu vreau|nu mă interesează|ne zovite|ne zvati|nemojte " +
	"zvati|ne želim|" +
	"ne zanima me|ne želi|ikke ring|ikke interessert|ikke ringe|ønsker ikke|vil ikke|älä soita|ei kiinnosta|" +
	"ei halua|ei saa soittaa|nevolat|nevolejte|nemá zájem|nechce|už nevolat|ne hívja|ne hívjon|nem érdekel|" +
	"nem kér|nem kíván|no llamar|no llame más|no le interesa|no interesado|dar de baja|dejen de llamar|" +
	"non chiamare|non mi interessa|non richiamare|non interessato|smettete di chiamare|nicht anrufen|" +
	"kein Interesse|keine Anrufe|nicht mehr kontaktieren|bitte löschen|não ligar|não tem interesse|" +
	"sem interesse|não quer|parem de ligar|remover da lista|niet bellen|geen interesse|bel me niet|" +
	"niet meer bellen|nie dzwonić|proszę nie dzwonić|niezainteresowany|nie zainteresowany|لا تتصل بي|غير مهتم|" +
	"لا أريد|la tatasil|mani mouhtam|не звонить|не интересует|отказ|ne zvonit|ne interesuet|aramayın|" +
	"beni aramayın|ilgilenmiyor|istemiyor|inte intresserad|ring inte|ikke interesseret|nezájem|nezaujem|" +
	"niet geïnteresseerd|no gracias|no grazie|nein danke|nee bedankt|não obrigado|nie dziękuję|nu mulțumesc|" +
	"ne hvala|nei takk|nej tack|ei kiitos|ne děkuji|nem köszönöm|hayır teşekkürler|la choukran|spasibo net|" +
	"net spasibo"

// What they note of people who lost their temper, or will go to law.
const notesOfAnger = "dit NON|unhappy|very unhappy with calls|called the police|a appelé la police|prévient la police|" +
	"va appeler les flics|nous traite de tous les noms|grossièretés|odieux|désagréable|imbuvable|infect|" +
	"exécrable|pas aimable|pas commode|pas agréable|très froid|peu aimable|pas sympa|mal élevé|irascible|" +
	"colérique|hystérique|fou de rage|a pété un plomb|pète les plombs|hors de ses gonds|" +
	"monte sur ses grands chevaux|le prend mal|l'a mal pris|prend mal l'appel|pourquoi vous m'appelez|" +
	"pourquoi on l'appelle encore|encore vous|encore un appel|en peut plus|saturé|saturation|rlb|" +
	"trop c'est trop|c'est trop|déjà dit|voir juridique|transmis au juridique|transmis au service juridique|" +
	"escaladé au juridique|procès|procédure en cours|prud'hommes|courrier RAR|mise en cause|mis en cause|" +
	"ARCEP|DDPP saisie|répression|amende|sanction|exige l'arrêt|exige des excuses|exige qu'on arrête|" +
	"réclame la suppression|pas le droit d'appeler|illégal|démarchage illégal|coupe direct|" +
	"coupe sans écouter|RAC direct|raccr|RACC AU NEZ|hangup|told me off|represented by counsel|assez"

// What they note of people who are not open to it.
const notesOfNoWish = "pas la cible|n'est pas la bonne cible|mauvaise cible|hors segment|besoin de rien|" +
	"souhaite la tranquillité|ligne filtrée|passe pas le barrage|barrage secrétaire|pas de commerciaux|" +
	"pas de commercial|chasse les commerciaux|lacks interest|soft no|hard pass|requested removal|removal|" +
	"end contact|retour NG|NG|pas positif|pas favorable|pas disposé|pas disposée à parler|pas d'humeur|" +
	"pas à l'écoute|rien voulu entendre|rien à entendre|pas la tête à ça|pas le coeur à ça|" +
	"n'appelez que si elle rappelle|ne contacter que par la poste|plus question|mon nom doit disparaître|" +
	"annule tout|annulation demandée|cancelled contact|renonce|a renoncé|renonciation|se désiste|désistement|" +
	"s'est désisté|se désengage|dlt|DNCALL|dnt call|stahp"

// What they note of people who cannot decide, or are not those who are sought.
const notesOfTheWeak = "condoléances|a perdu la vie|suicide|tentative de suicide|AVC|soins palliatifs|cancer|en chimio|" +
	"dépression|trouble mental|déficient|perd la tête|confus|très âgée|maison de repos|c'est un ado|" +
	"numéro d'une autre personne|numéro de quelqu'un d'autre|personne inconnue|connaît pas|" +
	"connait pas ce monsieur|erreur de destinataire|erreur tel|nr attribué à un tiers|" +
	"ligne attribuée à un autre|a changé de titulaire|numéro réattribué|rien demandé|n'a rien demandé|" +
	"pas rempli de formulaire|pas à l'origine de la demande|fausse demande|faux lead|lead bidon|bidon|" +
	"faux nom|fausse identité|usurpation d'identité|canular|plaisantin|HS définitif|plus en service|" +
	"ligne coupée|ligne suspendue|tel coupé|inexistant"

// What they note of lists.
const notesOfLists = "déjà en BL|mis en BL|en BL|à mettre en BL|BL demandée|BL définitive|demande BL|passer en NPA|code NPA|" +
	"suppr fiche|suppr contact|suppr demandée|REFUS/RGPD|refus +++|refus x3|demande NPA|supp.|" +
	"add to do-not-call|put on DNC|reply STOP|STOP au 36111"

// What they note of people who said no no.
const notesOfNoNo = "a suivre|à suivre|rappeler lundi|intéressé par la fibre|ne pas oublier de parler du tarif|" +
	"pas de souci|" +
	"sans problème|n'a pas encore reçu le devis|ok|OK|Ok.|ok pour mardi|envoyer la plaquette|" +
	"ok, rappeler mardi|Rappeler lundi. Ok. Vu avec Paul|vu avec Paul, ok|a assez de stock|assez intéressé|" +
	"assez satisfait de l'offre|il a assez de temps mardi|arrêt de travail jusqu'au 12|en arrêt maladie|" +
	"arrêt de bus devant le magasin|disparu de la réunion, rappeler|est revenu vers nous|est revenu lundi|" +
	"est revenu sur le site|revenu mensuel 2000|revenu de congés|doit être livré|doit être rappelé|" +
	"doit être appelé lundi|laissez un message|laissez-lui un message|laisser un message|laissé un message|" +
	"on laisse un message|on laisse passer les fêtes|on laisse passer l'été et on rappelle|ça suit son cours|" +
	"c'est fini le chantier ?|chantier fini|a fini ses travaux|travaux finis|que mardi|disponible que le mardi|" +
	"joignable que le matin|attend que le mail arrive|attend que le devis arrive par mail|" +
	"pense que le mail est arrivé|dit que c'est bon|confirme que le courrier est bien reçu|" +
	"préfère qu'on l'appelle le soir|préfère qu'on passe le voir|préfère le vert|" +
	"exercice comptable clos en mars|droits de douane à voir|exercice 2025 bon|sortir le devis de mars|" +
	"à sortir du stock|sortir la facture|cible : PME|cible prioritaire|dans la cible|coeur de cible|" +
	"prétexte à rappeler|au bon moment|rappeler à un autre moment|moment bien choisi|touche à tout|" +
	"en contact avec la direction|pas rapide|rien de nouveau|rien de neuf|plus rien à régler|rien à redire|" +
	"rien à signaler|ligne fixe|filtre à changer|filtre à air|appelle le standard|supplément d'information|" +
	"supérieur hiérarchique|sup de co|BL 1234 envoyé|attend le BL|envoyer le BL|le BL est parti|référence 1234|" +
	"réf. dossier 12|ref. AB3C4|Réf. 4512|opportunité ouverte|chaudière HS|tél HS, rappeler|HS le matin|" +
	"tps plein|de tps en tps|pas le tps|no 12|no de commande 1234|nord|n° 12|appel: 12h|" +
	"perdu son devis, le renvoyer|pour nous, c'est bon|à laisser au gardien|laisser au bureau|éviter le lundi|" +
	"évite les bouchons|delta|del sol|fenêtres, porte, volets|réclamation traitée|réclamation de 2023 réglée|" +
	"SAV: réclamation close|action|légal|vent de face|du vent ce jour|va te rappeler|va te répondre|" +
	"conduit de cheminée|conduit à refaire|fenêtre conduite|permis de conduire|sûr|double vitrage|" +
	"triple vitrage|cent mètres carrés|no rush|no answer|norvégien|finlandais|passe par le standard|" +
	"passer le voir|passer par la compta|passé au bureau|passe son temps en déplacement|suivant disponibilités|" +
	"rappeler le mois suivant|trop tard aujourd'hui|trop tard pour ce soir, rappeler demain|" +
	"bye bye, rappeler lundi|adieu la concurrence|fermé le lundi|bureau fermé|magasin fermé|clos le samedi|" +
	"exercice clos|terrain clos|classe A|client classé A|classement à faire|froid|" +
	"plancher chauffant, chambre froide|accueil téléphonique|accueil très bon|parti en vacances|" +
	"parti à la retraite, voir son remplaçant|a déménagé son bureau|déménagement prévu en mars|" +
	"malade, rappeler lundi|police d'assurance|police d'assurance n° 12|recours garanti|poursuite du projet|" +
	"poursuivre l'étude|assigné à Paul|médiathèque|parle fort|crie|mandataire|forme libre|" +
	"zappé par erreur, rappeler|a oublié le rdv|a oublié son code|ne pas oublier|virement fait|virer le solde|" +
	"Virginie|dégât des eaux|sortie d'école|rappeler à la sortie de l'école|sortie prévue en mars|" +
	"sortie de garantie|sortie de crédit en juin|en sortie d'engagement|sort à 17h|sort de réunion à 15h|" +
	"purge du circuit|purge radiateur|purger les radiateurs|good enough|had enough time|pass it on to Paul|" +
	"boarding pass|kill switch|bin collection|wipe down|text sent|text me the address|sms envoyé|" +
	"sms de rappel envoyé|mail à renvoyer|que du positif|que de bons retours|tout est ok|c'est ok|c'est bon|" +
	"ok tel|tel ok|contact ok|dossier complet|dossier en cours|juridique à consulter|" +
	"service juridique à contacter|contrat en cours|en attente|attente retour|attente devis signé|" +
	"point à faire en mars|plus d'infos la semaine prochaine|plus de précisions à donner|plus grand logement|" +
	"plus jeune|plus cher ailleurs|moins cher ailleurs|a rien compris|rien compris au tarif|rien reçu|" +
	"rien décidé|pas décidé|pas fini|pas encore fini|pas tout de suite|pas ce mois-ci|pas avant mars|" +
	"pas cette semaine|pas pressé|pas trop tôt|pas trop loin|pas loin de signer|pas chère|pas d'urgence|" +
	"pas grave|pas vu|pas d'email connu|pas de fixe|aucune nouvelle|aucun retour|aucune urgence|aucune remise|" +
	"sans engagement|sans frais|sans doute|sans faute|sans hésiter|sans titre|sans objet|sans enfants|" +
	"sans contrat|jeté un oeil au devis|pris en charge par Paul|a bout de souffle|à bout de bras|" +
	"remonté le store|remontée d'infos|remontée faite au support|usée, la toiture|toiture usée|évitement|" +
	"esquisse|mis de côté pour mars|mettre de côté 2 places|jette un œil|limite atteinte|traitement en cours|" +
	"traitement de toiture|traitement limité aux combles|oubli de pièce jointe|case à cocher|coché oui|" +
	"DNS changé|NE pas oublier|article 12 en stock|art. 12|HP/HC|heures creuses|tarif HP HC|option HC|" +
	"non urgent|non défini|non reçu|secteur nord|nouveau numéro|numéro du standard|changer de numéro|ex-client|" +
	"ancien client|cassé, réparation prévue|vitre cassée|porte d'entrée|porte à changer|" +
	"mis à la porte d'entrée|dehors toute la journée|garage dehors|balai essuie glace|au diable vauvert|" +
	"on passe commande|on passe le voir mardi|on passe au 12|next week|next call Monday|suivant le devis|" +
	"forget to mention price|leave it with me|leave it with reception|leave message|left msg|" +
	"let it ring, no answer|drop it by email|take notes|not sure|not yet|not at home|not urgent|no problem|" +
	"no worries|no news|no budget yet|no time today|no voicemail|no email on file|hard to reach|" +
	"click and collect|clicked on the ad|tired today, call Monday|hub|huppe|sue ellen|Susan|mal entendu|" +
	"mal compris|mal reçu le devis|reçu ok|énergie|ennui de santé|ennuis de chauffage|" +
	"gendarmerie : nouveau client|liquidation de stock|liquider le stock|phobos|voleur de câble|" +
	"mineures réserves|médecin|avocate ?|HSBC|filtrage|standard filtre|secrétaire|sa secrétaire rappelle|" +
	"bonne impression|accès au site|accès client|où est le devis|d'où vient la panne" +
	"|" + "passer à 15h|pas de place de parking|interphone HS|tel fixe HS, appeler portable|décision en couple|" +
	"demande réflexion|a apprécié l'appel|projet mis en attente|devis trop cher, à revoir|" +
	"compare avec un concurrent|pas encore la fibre|aucun crédit|aucun problème|pas mal de questions|" +
	"a demandé une remise|veut un geste commercial|veut parler au directeur|souhaite plus de précisions|" +
	"a demandé qu'on le rappelle|appel manqué|appel de courtoisie|relance mail faite|" +
	"SMS envoyé, attend réponse|réponse positive|avis favorable|retour positif|bon accueil|sympathique|" +
	"à l'écoute|décideur|pas décideur, voir M. Durand|standard automatique|rue barrée, livrer par derrière|" +
	"attention au chien|sonnette en panne|reprise ancien véhicule|impayé régularisé|dépannage fait|" +
	"rupture de stock|série limitée|fermé entre midi et deux|fermeture annuelle en août|temps partiel|" +
	"profession libérale|artisan maçon|call after 5pm|owner out till Monday|gatekeeper friendly|" +
	"follow up next week|demo booked|using competitor|closed won|happy customer|mailbox full|ring no answer|" +
	"line engaged|bad line|poor signal|n'est intéressé que par la fibre|joignable que le matin|" +
	"pas la bonne taille|c'est trop cher|encore un appel à passer|encore vous à rappeler|déjà dit oui|" +
	"n'écoute que de la musique|commercial dédié|voir avec le commercial|annuler le rdv de mardi|" +
	"procédure d'achat à suivre|en bleu|coupe de cheveux|exige un devis|réclame un devis" +
	"|" + "A rappeler le 12 à 14h|à rappeler sem 48|msg laissé à l'assistante|assistante très aimable|" +
	"rappeler M. Martin au siège|demander le poste 214|pas de réponse, msg|occupé x3|renvoi vers messagerie|" +
	"boîte pleine|mauvais moment, rappeler à 17h|au restaurant, rappeler|conduit, rappeler|" +
	"en train, rappeler|réunion jusqu'à midi|en clientèle toute la semaine|présent uniquement le matin|" +
	"travaille de nuit, appeler l'après-midi|dort le matin|garde ses petits-enfants le mercredi|" +
	"part en cure 3 semaines|opéré du genou, rappeler en février|convalescence, rappeler en mars|" +
	"vient de déménager, attend la box|travaux en cours|chantier décalé|projet piscine 2027|projet véranda|" +
	"projet PAC|projet panneaux solaires|souhaite comparer 3 devis|a deux devis concurrents|" +
	"attend le devis du concurrent|hésite sur la couleur|hésite sur la puissance|trouve le prix élevé|" +
	"demande un échéancier|paiement en 3 fois|financement à étudier|éligible MaPrimeRénov|" +
	"pas éligible à la prime|dossier de prime envoyé|attend l'accord de la banque|accord de principe obtenu|" +
	"accord copropriété requis|AG de copro en juin|vote en AG|syndic à contacter|syndic : Foncia|" +
	"contacter le notaire|notaire : Me Durand|vente de la maison en cours|achat en cours|compromis signé|" +
	"mutation professionnelle|retraite en juin|création d'entreprise|reprise de société|" +
	"ouverture d'un 2e site|recrute 3 personnes|embauche en cours|budget formation|OPCO à solliciter|" +
	"solliciter l'OPCO|demande de prise en charge|appel d'offres en cours|répond aux appels d'offres|" +
	"marché public|contrat cadre|renouvellement tacite|échéance le 31/12|préavis de 2 mois|préavis à envoyer|" +
	"portabilité demandée|RIO demandé|numéro RIO donné|ligne secondaire|ligne fixe + 2 mobiles|" +
	"forfait 100 Go|débit 1 Gb/s|4G insuffisante|réseau faible au sous-sol|fibre installée|technicien passé|" +
	"rdv technicien le 12|intervention prévue|intervention annulée par le technicien|SAV en cours|" +
	"ticket 4512|ticket ouvert|mot de passe oublié|accès portail ok|facture à renvoyer|facture dupliquée|" +
	"avoir à faire|RIB reçu|mandat SEPA signé|KBIS reçu|SIRET vérifié|TVA intracom ok|bon de commande reçu|" +
	"BC signé|CGV acceptées|NDA envoyé|contrat relu par le service|livraison partielle|colis reçu|" +
	"retour produit|échange produit|essai gratuit activé|démo faite|formation faite|satisfaction 9/10|NPS 9|" +
	"très content du produit|recommande à ses amis|ambassadeur|client VIP|gros potentiel|petit potentiel|" +
	"multi-sites|siège à Lyon|filiale de X|groupe Y|franchisé|indépendant|parle italien|parle un peu anglais|" +
	"accent fort, parler lentement|malentendant, parler fort|voix grave|rappeler sur le portable|" +
	"appeler sur le pro|mail perso donné|LinkedIn ajouté|vu sur LinkedIn|inscrit newsletter|" +
	"inscrit webinaire|participe au webinaire|a téléchargé le livre blanc|formulaire rempli le 12/03|" +
	"demande entrante|lead entrant|lead Facebook|lead chaud|score 80|priorité haute|priorité 1|B2B|PME|ETI|" +
	"zone nord|secteur 4|tournée du mardi|commercial terrain passé|visite faite|visite prévue|photos reçues|" +
	"plans reçus|mesures prises|métrage à faire|rien à dire|super contact|top|nickel|parfait|génial|cool|" +
	"bien|très bien|moyen|à voir|à revoir|à étudier|à confirmer|à valider|à compléter|à vérifier|à corriger|" +
	"à modifier|à mettre à jour|mise à jour faite|doublon|doublon à fusionner|fiche en double|fiche à jour|" +
	"fiche complète|fiche incomplète"

// TestANoteOfAnAgent: alone, in capitals, with what stands around it in a note.
func TestANoteOfAnAgent(t *testing.T) {
	for _, notes := range []string{notesOfAgents, notesOfAnger, notesOfNoWish, notesOfTheWeak, notesOfLists, codesOfAgents,
		notesOfTongues} {
		for note := range strings.SplitSeq(notes, "|") {
			for _, cell := range []string{note, strings.ToUpper(note), note + ".", "12/03 : " + note, note + " " +
				"(vu avec Paul)",
				"Appelé le 12/03. " + note + ". Fiche vue avec Paul", "Appelé ; " + note + " ; " +
					"rappeler", "Vu\n" + note + "\nOk"} {
				if !refuses(cell, true) || Quiet(cell, true) {
					t.Errorf("%q", cell)
				}
			}
		}
	}
}

// TestWordsAsTheyAreHeard: written by ear, or as fingers slip.
func TestWordsAsTheyAreHeard(t *testing.T) {
	for note := range strings.SplitSeq("laissez-la tranquille|veut avoir la paix|il ne faut plus le relancer|on la laisse tranquille|"+
		"jveu pa|jveux pas|jveux plus|j'veux rien|jsuis pa interesse|chui pas intéressé|chuis pas intéressée|"+
		"foutez moi la pai|laché moi|lacher moi|lessez moi|laissé moi tranquile|laissez moi trankil|trankil|"+
		"tranquile|arretai|arrettez|aretez d'apeler|stop apel|stop apelle|plu dapel|plus dapels|pu dapels|"+
		"plus dappel|plus dappels|pas dappel|pas dapel|kel rapel pa|ki rapel pa|qu'il rapel pas|"+
		"ne ve plu etre apeler|ne ve plu|nveu pas|nveut plus|n'veut pas|nveut rien|napelez plus|nappelez pas|"+
		"nappelez plus|napeler plus|nappeler plus|nepas rapeler|ne pas apeler|ne pas appelé|ne pas appelez|"+
		"ne plus appelez|ne plus appelé|pas appelé|pas appellé|pas apellé|pas rapellé|pas rapelez|"+
		"pas rappeller|jamai|jamais rappelé|pas interessez|pas intérresser|pas intêressé|pas intéresé|"+
		"pas interrésée|pas intressant|pas interesant|pas intéressant|pas intéressant pour elle|"+
		"peu intéressé|peu intéressée|peu d'intérêt|moyennement intéressé|plus trop intéressé|réfuz|refuze|"+
		"refuzer|opozé|opozée|oposé|oposée|oposition|opossition|oppozition|oppositon|opositon|desinscription|"+
		"desincription|desinscripsion|désinscripton|deinscrit|désinscris|désincris|desincrit|desinscrire|"+
		"se désinscrire|se désincrire|déabonné|desabonement|désabonnment|suprimer|suprimé|suprimez|suprime|"+
		"suprimmer|supprimmer|suprimer contact|suprimer fiche|enlevé|retirrer|retirer svp|éffacer|éfacer|"+
		"efasser|blakliste|blaclist|blacklsit|black-listé|balcklist|balcklisté|blckliste|blacklste|blak list|"+
		"blocktell|bloktel|bloctell|bloctelle|unsuscribe|unsubcribe|unsubscibe|unsubscribd|un-subscribe|"+
		"unsubsribe|optou|opt-oute|op-tout|opt.out|opted_out|not intrestd|not intersted|not interrested|"+
		"not intereted|no intrested|dont callback|dont call back|do not callback|dont evr call|neva call|"+
		"nvr call|nver call|never cal|donot call|don't cal|do not cal|stop caling|stop calln|stp calling|"+
		"remve|rmove|remove frm list|tak off list|take of list|delet|delte|dlete|harasment|harrasment|"+
		"harrassment|lawer|lawyr|angery|agresif|agressive|aggressif|aggressive|aggresif|mecontant|mécontant|"+
		"pas contant|dcdé|décedé|décedée|décéder|est décéder|deceder|décès de M.|rip|en deuille|hospitalisé|"+
		"hopitalisé|hospitalise|tutele|tutélle|curatele|curatèle|racroché|racrocher|raccrocher|raccroche|"+
		"racroche au né|raccroche o nez|racroché au nez|menasse|menasse de plainte|menaçant|plinte|"+
		"va porté plainte|avoca|tribunale|insultent|insultant|mal poli|malpolie", "|") {
		for _, cell := range []string{note, strings.ToUpper(note), "Vu le 12/03, " + note + ", fiche vue"} {
			if !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
	for note := range strings.SplitSeq("haras national|menuisier|Tribune de Lyon|agrégé|effectif : 12|supérieur|black friday|"+
		"blocs de béton|apparence|une nappe|Naples|optique|avocatier|délai|démo|posé le devis|oppidum|blague|"+
		"façade|plinthes à poser|interphone|intersyndicale|bloc-notes|"+
		"dessert|désert|désir|mécanicien|remorque|trente ans|j'ai vu Paul|jovial", "|") {
		require.False(t, refuses(note, true), "%q", note)
	}
}

// TestARefusalInItsForms: as one inflects it, says more or less of it, and in other languages.
func TestARefusalInItsForms(t *testing.T) {
	for note := range strings.SplitSeq("en ont assez de nos appels|elle en avait assez|j'en ai assez|en a plus qu'assez|assez d'appels|"+
		"assez de relances|assez qu'on le sollicite|arrêts des relances demandés|"+
		"arrêt total des sollicitations|arrêt de toute prospection|arrêt complet demandé|"+
		"fin des appels demandée|demande la fin des relances|demande que cessent les appels|que ça cesse|"+
		"que cela cesse|que ça s'arrête|cela doit cesser|veut que ça s'arrête|veulent disparaître du fichier|"+
		"souhaitent disparaître des listings|faire disparaître de la base|à faire disparaître du CRM|"+
		"est revenue sur son accord|revient sur son accord|revenus sur leur décision|"+
		"a repris son consentement|reprend son accord|n'est plus d'accord|ne consent plus|"+
		"dit ne plus consentir|doivent être oubliés|à oublier définitivement|demande à être oublié|"+
		"droit de se faire oublier|laisse-la|laissez-les|laissez nous svp|laisse tomber|laisse béton|"+
		"ca sufit|cela suffit maintenant|ca suffit comme ça|suffit !|terminé avec vous|c'est terminé|"+
		"c'est fini, merci|c'en est fini|basta !|que des mails|que du courrier|mail only|seulement mail|"+
		"mails seulement|sms exclusivement|exclusivement par mail|par mail exclusivement|"+
		"communiquer par mail|contact par mail seulement|joindre par écrit|écrire plutôt que téléphoner|"+
		"écrivez-lui|préfère les mails|préfère écrire|préfère l'écrit|préfère un mail|préfère par mail|"+
		"privilégie l'écrit|exercice du droit d'opposition|exerce son droit d'opposition|exercer mes droits|"+
		"droit exercé|droits exercés le 12|a exercé ses droits|a exercé son droit|A sortir du fichier|"+
		"A sortir des listes|A retirer de la cible|Sorti de la cible|Hors cible|"+
		"ne fait plus partie de la cible|plus dans la cible|n'est plus dans la cible|pas dans la cible|"+
		"à purger de la base|purgé|purger|purge demandée|sous aucun pretexte|sous aucune condition|"+
		"en aucune circonstance|à aucun prix|pour aucune raison|pour aucun motif|à aucune heure|"+
		"jamais de la vie|plus touche|pas toucher|ne pas toucher|n'y touche pas|touchez pas|on le laisse|"+
		"on la laisse|on les laisse|on laisse tomber|pas rapp svp|pas rap.|plus rap|plus de rapp|"+
		"ne plus rapp|nepasrapp|veut plus rien|plus rien du tout|veut rien de nous|il n'y a rien à faire|"+
		"rien à faire avec elle|rien à en tirer|rien à tirer|rien à gratter|inintéressée|"+
		"inintéressant pour lui|désintéressé|sans interet|ligne protegee|ligne verrouillée|numéro verrouillé|"+
		"fiche verrouillée|contact verrouillé|verrouillé|ligne interdite|numéro interdit|filtre les appels|"+
		"filtre tous les appels|filtrent nos appels|nous filtre|bloque nos appels|bloque les appels|"+
		"rejette nos appels|rejette l'appel|rejette les appels|refuse nos appels|ignore nos appels|"+
		"évite nos appels|fuit nos appels|ne répond plus à nos appels|no tocar|no molestar|no molesten|"+
		"no volver a llamar|que no le llamen|no me llamen|quiere darse de baja|baja|dado de baja|"+
		"no desea ser contactado|no está interesado|no está interesada|lista robinson|derecho de supresión|"+
		"borrar datos|non disturbare|non vuole essere chiamato|non è interessato|non interessata|"+
		"non richiamate|cancellare dalla lista|smettere di chiamare|mi cancelli|basta chiamate|opposizione|"+
		"revoca consenso|registro opposizioni|keine Werbung|kein Bedarf|kein Kontakt|nie wieder anrufen|"+
		"bitte nicht mehr anrufen|will keine Anrufe|möchte nicht kontaktiert werden|nicht interessiert|"+
		"Widerruf|widerspricht|widersprach|Sperrvermerk|gesperrt|Robinsonliste|hat aufgelegt|legt auf|"+
		"aufgelegt|gestorben|verstorben|não contactar|não está interessado|não deseja|"+
		"não quer ser contactado|não incomodar|pediu para não ligar|faleceu|remover contacto|"+
		"wil niet gebeld worden|bel-me-niet register|geen belangstelling|niet storen|overleden|"+
		"verwijderen uit bestand|uitgeschreven|hangt op|opgehangen|nie kontaktować|nie jest zainteresowany|"+
		"brak zainteresowania|prosi o usunięcie|sprzeciw|rezygnuje|zmarł|nie chce|nie życzy sobie|odmowa|"+
		"wycofał zgodę|arama|aramayınız|aranmak istemiyor|ilgilenmiyoruz|vefat etti|rahatsız etmeyin|"+
		"reddetti|kaydımı silin|listeden çıkar|не беспокоить|умер|لا اتصال|توفي|ma t3ayetch|ma t3aytch|"+
		"mat3aytch|matatasalch|la titassel|ma tatasalch|mabghach|ma bghach", "|") {
		for _, cell := range []string{note, strings.ToUpper(note), "Vu le 12/03 ; " + note + "; fiche vue", note + " svp",
			"donc " + note} {
			if !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
	for note := range strings.SplitSeq("cible : PME|coeur de cible|il suffit de signer|le forfait lui suffit|écrire à Paul mardi|"+
		"évite les bouchons|rejette la TVA|ignore le prix|la chaudière fuit|"+
		"ne pas oublier d'écrire|chantier terminé avec retard|arrêt de bus complet|reprend son activité|"+
		"a repris son poste|accord repris au devis|purgeur à changer|rien à ajouter|rien à voir avec le prix|"+
		"toucher les aides|touche à sa fin|client : ok merci|oui merci|bon pour accord|donc à rappeler|"+
		"so call back|dit oui|baie vitrée|bas débit|arôme|nul besoin d'échafaudage", "|") {
		require.False(t, refuses(note, true), "%q", note)
	}
}

// TestWhoIsNotWon: what agents note of somebody who is not won, or complains, and does not say no in so many words.
func TestWhoIsNotWon(t *testing.T) {
	for note := range strings.SplitSeq("RAF|OSEF|JMS|NVP|NVPA|VPA|PASINT|pasint|NONINT|NINT|REJ|rej.|ANNUL|annul.|DNQ|SNI|NLI|DNI|NRI|"+
		"désint|désint.|desinteret|indiff|indifférent|pas séduit|pas séduite|pas emballé|pas emballée|"+
		"pas convaincu|pas enthousiaste|pas motivé|pas chaud du tout|pas intéressé pour le moment|"+
		"pas intéressé pr l'instant|pas intéressé actuellement|pas pr lui|pas pour eux|rien pour lui|"+
		"n'est pas pour nous|nous dit non|dis non|a répondu non|dit pas intéressé|s'en moque complètement|"+
		"n'en a que faire|n'a que faire de nos offres|n'a pas envie|aucune envie|sans envie|pas d'envie|"+
		"ne voit pas l'intérêt|n'y voit pas d'intérêt|pas l'utilité|ne voit pas l'utilité|"+
		"n'en voit pas l'utilité|n'en a pas l'utilité|n'en a pas besoin|n'en a nul besoin|nul besoin|"+
		"n'éprouve pas le besoin|ne désire pas changer|ne veut pas changer|ne souhaite pas changer|"+
		"pas de changement souhaité|reste chez son fournisseur, ne veut rien|"+
		"satisfait de l'existant, pas intéressé|déjà équipé, pas intéressé|fidèle à son fournisseur, non|"+
		"ne donne pas suite|pas suite|sans suites|classé sans suites|affaire classée|dossier classé|"+
		"à clôturer|opportunité perdue|affaire perdue|perdue|vente perdue|deal perdu|lead perdu|lead mort|"+
		"fiche morte|contact mort|prospect mort|prospect froid, ne plus suivre|ne plus suivre|plus à suivre|"+
		"à ne plus suivre|arrêter le suivi|stopper le suivi|suivi arrêté|suivi stoppé|suivi à stopper|"+
		"abandonner la piste|piste abandonnée|piste morte|piste froide, abandon|on abandonne la piste|"+
		"on lâche|on lâche l'affaire|lâcher prise|laisser filer|ne pas s'acharner|inutile d'insister|"+
		"pas la peine de rappeler|pas utile de rappeler|ne sert à rien|sert à rien de rappeler|"+
		"peine perdue d'appeler|temps perdu|perte de temps|on perd notre temps|nous fait perdre notre temps|"+
		"perd son temps avec nous|il perd son temps|dit perdre son temps|marre d'être appelé|"+
		"marre des appels|marre qu'on l'appelle|plein le cul|plein la casquette|plein les oreilles|saoule|"+
		"ça me saoule|vous me saoulez|me saoulez pas|vous me gonflez|me gonfle|gonflant|relou|trop lourd|"+
		"lourdingue|insistant|trop insistant|trop insistants|nous trouve insistants|nous trouve lourds|"+
		"nous trouve agressifs|vous insistez|arrêtez d'insister|n'insistez plus|insistance mal perçue|"+
		"mal perçu|appel mal perçu|appel mal vécu|mal vécu|intrusif|trop intrusif|vie privée|"+
		"respect de la vie privée|atteinte à la vie privée|données personnelles|demande ses données|"+
		"demande copie de ses données|demande quelles données on a|veut savoir d'où viennent les données|"+
		"demande l'origine de ses données|source de ses données ?|demande DPO|contact DPO demandé|"+
		"veut le DPO|veut parler au DPO|veut parler au responsable des données|veut le nom du responsable|"+
		"veut parler à mon responsable|veut se plaindre|se plaint|s'est plaint|s'est plainte|mauvais avis|"+
		"menace de mauvais avis|menace de nous dénoncer|va nous dénoncer|va nous signaler|nous a signalés|"+
		"signalé|signalement|réseaux sociaux menace|menace twitter", "|") {
		for _, cell := range []string{note, strings.ToUpper(note), "Vu le 12/03 ; " + note + "; fiche vue"} {
			if !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
	for note := range strings.SplitSeq("très motivé|emballé par l'offre|séduit par l'offre|alarme intrusion à poser|poids lourd|"+
		"temps de réflexion|responsable des achats|parler au responsable du site|avis client 5 étoiles|"+
		"suite à donner|à suivre de près|données techniques à envoyer", "|") {
		require.False(t, refuses(note, true), "%q", note)
	}
}

// TestNotesInEnglish: as centres abroad write them.
func TestNotesInEnglish(t *testing.T) {
	for note := range strings.SplitSeq("not a good time ever|never a good time|quit it|knock it off|cut it out|enough already|had it|"+
		"had it up to here|do not want|don't want|doesn't want|doesnt want it|didn't want to talk|"+
		"wouldn't talk|wont talk|refuses to talk|refuses to speak|would not speak to us|won't speak with us|"+
		"declines to speak|declined to participate|opt me out|opted me out|pls opt out|wants to opt out|"+
		"request opt-out|unenroll|unenrolled|deregister|deregistered|erase me|erase my data|erase data|"+
		"right to be forgotten|forget my number|data erasure|delete record|delete me|delete my info|"+
		"remove my info|remove info|removed per request|removed on request|per request remove|"+
		"per client request, no calls|at client's request no more calls|client requests no further calls|"+
		"do not solicit|no soliciting|no solicitors|solicitation refused|don't solicit|no telemarketers|"+
		"no telemarketing|hates telemarketers|hates calls|hates being called|hates us|can't stand calls|"+
		"can't stand us|annoyed by calls|irritated|irritated by call|frustrated with calls|upset about calls|"+
		"mad at us|very mad|pissed|super pissed|swore|cursed|cursed us|profanity|foul language|vulgar|"+
		"verbally abusive|abusive caller|nasty|very nasty|rude lady|rude guy|hostile|combative|belligerent|"+
		"aggressive|threatening|threatened us|death threat|will call cops|cops|calls police|"+
		"restraining order|cease and desist letter|C&D letter|attorney letter|legal letter|lawyer letter|"+
		"small claims|class action|DNC complaint|registered on DNC|on DNC|on do not call list|"+
		"on the DNC registry|national DNC|state DNC|internal DNC|company DNC|added to DNC|dnc'd by client|"+
		"DNC per client|per DNC|TPS|TPS reg|TPS match|CTPS match|MPS|MPS registered|FPS|on TPS|"+
		"preference service|Telephone Preference Service|corporate TPS|robinson|screened out|screen out|"+
		"suppressed|suppress|suppression list|on suppression|exclusion list|excluded|exclude|blocked|"+
		"block number|do not use|don't use|do not use number|do not dial|no dial|don't dial|not dialable|"+
		"undialable|not callable|uncallable|not contactable|uncontactable|no consent|no opt in|no opt-in|"+
		"without consent|lacks consent|consent missing|consent expired|consent revoked|consent pulled|"+
		"pulled consent|withdrew permission|permission withdrawn|permission revoked|no permission|"+
		"not permitted|not allowed|not authorised|unauthorised|not authorized to call|minor|underage|"+
		"under 18|child answered|kid answered|kids phone|deceased|died|death in family|passed on|RIP|widow|"+
		"grieving|funeral|in hospital|hospice|dying|dementia|confused|elderly|elderly confused|vulnerable|"+
		"vulnerable customer|mental health|disabled|deaf|wrong party|wrong contact|wrong name|wrong person|"+
		"not the right person|no longer employed|no longer works|left company|left the company|retired|"+
		"disconnected|number disconnected|not in service|out of service|invalid number|invalid|fax machine|"+
		"fax tone", "|") {
		for _, cell := range []string{note, strings.ToUpper(note), "Called 12/03, " + note + ", seen with Paul"} {
			if !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
	for note := range strings.SplitSeq("passed on to Paul|block B, 2nd floor|forgotten password reset|without delay|missing invoice|"+
		"invalid card, will update|terminal 2|call without appointment ok|moved to Lyon|new company|fax sent|"+
		"mad about the product", "|") {
		require.False(t, refuses(note, true), "%q", note)
	}
}

// TestACodeThatNoSignPartsOff: in capitals among small letters, and at the end; but not of goods, or with an article.
func TestACodeThatNoSignPartsOff(t *testing.T) {
	for cell := range strings.SplitSeq("Rappelé 2 fois PI vu avec Paul|NI rappelé le 12|Appelé hier BL|vu paul pi|vu avec paul npr|"+
		"rappelé le 12/03 ni|NRP PI|Appel du 12/03 OPP rappel fait|vu. Paul bl|OO vu avec Paul|nrp npr x2", "|") {
		if !refuses(cell, true) || Quiet(cell, true) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("BL 1234 envoyé|attend le BL|BL envoyé hier|envoi BL|BL signé|signature du BL|le PI du dossier|"+
		"BL n° 12|Raspberry Pi|bl 12|ni oui|Place de la NI 12", "|") {
		require.False(t, refuses(cell, true), "%q", cell)
	}
}

// TestASentenceAmongOthers: whatever stands around it, and however it is written, none is quiet at a glance.
func TestASentenceAmongOthers(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 4))
	var all []string
	for _, of := range []map[string]bool{phrases, everywhere, foreign, closings, wholes, codesOfRefusal} {
		all = append(all, slices.Sorted(maps.Keys(of))...)
	}
	around := strings.Split("|Vu avec Paul|12/03|rappelé|Marie Lefèvre|n° 4|(|)|; |. | - |: |, |\n|l'été|du|le|St-Denis|PI|a.b|42", "|")
	said := 0
	for range 100_000 {
		cell := all[r.IntN(len(all))]
		switch r.IntN(6) {
		case 0:
			cell = strings.ToUpper(cell)
		case 1:
			cell = strings.ReplaceAll(cell, " ", []string{"-", "_", "  ", "'", ". ", "/"}[r.IntN(6)])
		case 2:
			cell = strings.ReplaceAll(cell, "e", "é")
		case 3:
			cut := r.IntN(len(cell) + 1)
			cell = cell[:cut] + all[r.IntN(len(all))]
		}
		cell = around[r.IntN(len(around))] + []string{"", " "}[r.IntN(2)] + cell + []string{"", " "}[r.IntN(2)] + around[r.IntN(len(around))]
		for _, text := range []bool{false, true} {
			if no := refuses(cell, text); no {
				said++
				require.False(t, Quiet(cell, text), "%q, in a text: %t", cell, text)
			}
		}
	}
	require.Greater(t, said, 50_000)
}

// TestANoteOfNoNo: what has the same words and is none.
func TestANoteOfNoNo(t *testing.T) {
	notes := strings.Split(notesOfNoNo, "|")
	require.Greater(t, len(notes), 300)
	for _, note := range notes {
		if refuses(note, true) {
			t.Errorf("%q", note)
		}
		for _, no := range []string{"laissez-moi", "ça suffit", "PI"} {
			if cell := note + ". " + no; !refuses(cell, true) || Quiet(cell, true) {
				t.Errorf("%q", cell)
			}
		}
	}
}

// TestEachSentenceIsHeard: every one of the lists, and none of them is quiet at a glance.
func TestEachSentenceIsHeard(t *testing.T) {
	for _, of := range []map[string]bool{phrases, everywhere, foreign, closings, wholes, codesOfRefusal} {
		for _, said := range slices.Sorted(maps.Keys(of)) {
			require.LessOrEqual(t, strings.Count(said, " "), longestPhrase-1, said)
			for _, cell := range []string{said, strings.ToUpper(said), said + " !"} {
				require.True(t, refuses(cell, true), "%q", cell)
				require.False(t, Quiet(cell, true), "%q", cell)
			}
		}
	}
	for said := range sentences {
		require.True(t, refuses(said, false), "%q", said)
		require.False(t, Quiet(said, false), "%q", said)
	}
	for said := range everywhere {
		require.True(t, refuses("Durand "+said, false), "%q", said)
		require.False(t, Quiet("Durand "+said, false), "%q", said)
	}
}
