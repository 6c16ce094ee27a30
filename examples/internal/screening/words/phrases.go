package words

import (
	"maps"
	"slices"
	"strings"
)

// Words that refuse together and none of which does alone: "en a assez", "à aucun moment", "sous aucun prétexte". A
// slash parts words of which each stands in that place.

// phrases refuse wherever they stand in a note.
var phrases = expanded(`
	en a/ai/ont/avait/avons/avez marre/soupe, assez de vous/nous/ca/cela, ras la casquette, plein le dos/cul,
	par dessus la tete, n en peux/peut/pouvait plus, pete un cable, pousse a bout,
	doit/doivent/veut/demande etre oublie/oubliee/oublies/sorti/sortie/sortis,
	souhaite/merci/voudrait/desire etre oublie/oubliee/oublies/sorti/sortie/sortis,
	a etre oublie/oubliee/sorti/sortie, d etre oublie/oubliee/sorti/sortie,
	client/contact/prospect/fiche a oublier/sortir/purger/virer/degager/zapper/laisser/fuir/bannir,
	lead/numero/compte/personne/ligne a oublier/sortir/purger/virer/degager/zapper/laisser/fuir/bannir,
	revenu/revenue/revenus sur son/sa/mon accord/consentement/decision/choix/engagement/autorisation,
	revenu/revenue/revenus sur ma/leur/notre accord/consentement/decision/choix/engagement/autorisation,
	revient/reviens/revenir/reviennent sur son/sa/mon accord/consentement/decision,
	revient/reviens/revenir/reviennent sur son/sa/mon choix/engagement/autorisation,
	revient/reviens/revenir/reviennent sur ma/leur/notre accord/consentement/decision,
	revient/reviens/revenir/reviennent sur ma/leur/notre choix/engagement/autorisation,
	aucun pretexte/moment, a aucun prix, aucune facon/maniere/sorte/intention/raison,
	touche/touchez/touchons/toucher pas/plus/pu/jamais, touche y pas,
	ligne/lignes/numero/numeros/tel protege/protegee/proteges/protegees,
	telephone/fiche/contact/coordonnees/donnees protege/protegee/proteges/protegees,
	exercice de/du/des droit/droits, exercice de ses/son/mes/mon/leurs droit/droits,
	exercer ses/son/mes/mon droit/droits, demande d/de acces, droit d/de acces,
	acces a/aux ses/mes/leurs/aux donnees, va te faire, va voir ailleurs, allez voir ailleurs,
	aille/aillent/allez/allons/va au diable, envoye/envoyes/envoyee au diable/bain,
	envoye/envoyes/envoyee/envoyer valser/bouler/chier/paitre/promener, comme un malpropre/chien/voleur,
	prefere/prefererait/preferait eviter,
	que mail/mails/sms/texto/textos/courrier/courriers/courriel/courriels/ecrit/email/emails/whatsapp,
	que par/des/du/via/en/d mail/mails/sms/texto/textos/courrier/courriers/courriel,
	que par/des/du/via/en/d courriels/ecrit/ecrits/email/emails/whatsapp/message/messages,
	dossier/action/procedure/voie/voies juridique/juridiques/judiciaire/judiciaires/legale/legales,
	suite/suites/poursuite/menace/menaces juridique/juridiques/judiciaire/judiciaires/legale/legales,
	legal action/threat/threats/notice/proceedings/case/dispute, take/takes/taking legal,
	court case/order, reclamation/reclamations en cours,
	reclamation/reclamations ouverte/ouvertes/recue/deposee/client/ecrite/faite/contre, une reclamation,
	fait/depose/ouvre/ouvert reclamation,
	nous fuit/evite/ignore/engueule/attaque/attaquer/assigne/assigner/poursuivre,
	nous poursuit/accuse/denonce/denoncer/deteste/hait/maudit/hurle/crie,
	nous/m/me/l a/ont/avait pourri/pourris/jete/jetes/jetee/vire/vires/viree,
	nous/m/me/l a/ont/avait chasse/chasses/hurle/crie/engueule/incendie/rabroue/claque,
	fait jeter/virer/envoyer/engueuler/pourrir/incendier/rabrouer, au nez,
	met/mis/mit/mettre/mettez/mettent fin, coupe la/notre ligne/communication/conversation/parole, coupe a chaque,
	entendre parler, hors de lui/elle/soi, remonte/remontee/remontes contre, s/m emporte, s est emporte/emportee,
	tres/hyper/super/assez/vraiment/trop/ultra/plutot/franchement/particulierement/completement remonte/remontes,
	tres/hyper/super/assez/vraiment/trop/ultra/plutot/franchement/particulierement/completement remontee/remontees,
	un peu remonte/remontee/remontes/remontees, remonte/remontee/remontes a bloc, remonte/remontee comme une/un,
	il/client/monsieur/m/mr/interlocuteur/personne est/etait/semble/semblait remonte/remontee,
	elle/cliente/madame/mme/dame est/etait/semble/semblait remontee, ils/elles sont/etaient remontes/remontees,
	remonte/remontee/remontes au/par telephone/tel, monte/montee/montes/monter/montait dans/ds les/ses tours,
	monte/montee/monter/montait sur ses grands, monte/montee/montait en/le/la pression/ton/voix,
	very/so/really/quite worked/riled/wound up, blew/blows his/her top, lost/loses his/her temper, hit the roof,
	crie dessus/apres/au, nous/me crie,
	traite/traites d/de voleur/voleurs/arnaqueur/arnaqueurs/menteur/menteurs/escroc, millions de consommateurs,
	que choisir,
	repression des fraudes, repression fraudes, main courante, sourde oreille, cache cache, fait le mort,
	d ou vient/viennent mon/son/ses/mes/nos/notre, ou on/vous/nous a/avez/avons eu/trouve/son/mon/ses/mes,
	ou a/avez eu/trouve, qui vous/nous a donne, eu ses/mes coordonnees, comment a/avez eu,
	sortez/sors/sortons moi/nous/le/la/les, sortie demandee/souhaitee/definitive, vire/virez moi/nous/le/la,
	laissez/laisse/laisser le/la/les/nous/moi/me vivre/respirer/tranquille/tranquilles/dormir,
	fichez/fiche/foutez/fous/fout/fichent moi/nous/le/la/lui, faire/fait/faites/mettre/mis une croix,
	s/m/t en fout/fous/fiche/moque/bat/tape/cogne/balance/tamponne/foutent/fichent/contrefout,
	pas son/mon/leur/notre truc/trip/delire/kif, tasse de the, peu pour lui/elle/moi/eux/nous/elles,
	rien au monde, rien a foutre/cirer/battre/secouer/carrer/braire/fiche/taper, peine perdue, que dalle,
	pas l/d intention, pas lintention/dintention/kestion/questions, n a/ai/ont aucune intention,
	voulait/voulais/voulaient/voudrait/voudrais pas/pa/plu/pu/rien/jamais/po/ps,
	voudraient/veulent/veule/aimerait/aimerais/aimerai pas/pa/plu/pu/rien/jamais/po/ps,
	vx/ve/veu/veut/veux pas/pa/plu/pu/rien/jamais/po/ps,
	prefere/preferait/prefererait/prefererais/desire/desirait pas/pa/plu/pu/rien/jamais/po/ps,
	veut/veux/veulent/voulait que rien, passe/passer/passez/passons son/ton/votre/leur chemin,
	relances/appels/contacts/sollicitations/sms/mails termines/terminees/finis/finies/stoppes/stoppees,
	relances/appels/contacts/sollicitations/sms/mails arretes/arretees/cesses,
	relances/appels/contacts/sollicitations/sms/mails suspendus/suspendues/interdits/bloques, anti tel,
	use/usee/usees/uses par nos/vos/les/ces/toutes,
	hors appel/appels/tel/tels/telephone/fichier/fichiers/base/bases/liste,
	hors listes/listing/contact/contacts/relance/relances/criteres/critere/circuit/ciblage/perimetre,
	opte/opter/op/opts out, op/o/opt ut, opt aut/oout/outt, dn disturb, st op, sto p,
	ref cat/cate/tel/appel/appels/net/ferme/definitif/total/poli/direct/pub, refus de tout,
	limitation du/de traitement, oubli demande, demande d/de oubli,
	fo/faut arete/areter/arrete/arreter/cesser/stopper/lacher/oublier, fini avec vous/eux/elle/lui,
	fini pour lui/elle/moi/nous/eux, assez entendu/donne/vu/appele, ca suffit/suffis/sufit,
	sa suffit/suffis/sufit, cela suffit, ca suffira,
	ca le/la/les/me/nous gave/saoule/soule/gonfle/ennuie/enerve/fatigue/broute/gene/derange/agace,
	pas/plus attribue/attribuee, erreur de personne, c est pas lui/elle/moi, plus a cette/l adresse,
	personne ne connait, inconnu/inconnue au/a bataillon/ce, personne/personnes agee/agees,
	sous protection/protections, mesure/mesures de protection, habilitation familiale, mandataire judiciaire,
	mauvais accueil, accueil glacial/froid/hostile/execrable/deplorable, tres mal/mauvais recu/recus/accueil/pris,
	mal recus/recues, mal pris l/notre/votre/cet appel, completement/totalement ferme/fermee/bloque,
	clos/cloture/cloturee/close/ferme/fermee/arrete/archive/classe a sa/leur/la demande,
	saisi/saisit/saisir/saisie/pris/prend un avocat, avocat/avocate saisi/saisie/mandate,
	please/pls/plz remove/delete/stop/unsubscribe, remove/delete please/pls/plz/asap/now,
	sortir/retirer/sorti/sortie des/de/du/d relances/relance/appels/listes,
	sortir/retirer/sorti/sortie des/de/du/d prospection/demarchage/circuit/fichiers/cibles,
	enlever/enleve/exclure/ote/oter des/de/du/d relances/relance/appels/listes,
	enlever/enleve/exclure/ote/oter des/de/du/d prospection/demarchage/circuit/fichiers/cibles,
	oublie/oublier/oubliez moi/nous,
	oublie/oublier/oubliez ce/cet/cette client/cliente/contact/numero/prospect/fiche/personne/lead, vous oublier,
	claque/claquer/claquee la/le porte/telephone/combine,
	pas/mauvaise/hors la/notre/leur/votre/bonne/en cible/segment, pas/mauvaise/hors cible/segment,
	pas la bonne cible,
	appelle/appele/appeler/previent/prevenir/prevenu/contacte/contacter la police/gendarmerie,
	appelle/appeler/appele les flics, les flics, appelle/appeler/appele les gendarmes,
	pete/petee/petes/peter un/les/des plomb/plombs/cable/cables, ses/mes gonds, grands chevaux,
	mal pris/prise, prend/prends/prenait mal, mal eleve/elevee, peu aimable/aimables, tres froid/froide,
	de tous les noms, tous les noms d, propos injurieux/deplaces,
	pourquoi vous/on/nous m/l/le/la/les appelez/appelle/appelons/rappelle/rappelez,
	retour/avis/reponse/rep/reponses ng/neg/n/negatif/non, tres/trop age/agee/ages/agees,
	perd/perdu/perdait la tete/boule/raison/memoire/vie,
	trouble/troubles mental/mentaux/cognitif/cognitifs/psy/psychiques, troubles de memoire,
	maison de repos/sante/convalescence, un/une/l ado, un adolescent, un gamin, un enfant repond/au,
	numero/ligne/tel/telephone/portable d une/un autre/tiers, de quelqu un d,
	attribue/attribuee/reattribue/reattribuee/recycle/donne a un/une autre/tiers/nouveau,
	numero/ligne/tel reattribue/reattribuee/recycle/repris, change de titulaire, titulaire a change,
	erreur de destinataire/tel/telephone/ligne/correspondant, erreur tel,
	personne inconnue/inconnu, connait/connais/connaissent pas ce/cette/cet/monsieur/madame/durand/la/le/l,
	rien voulu/a entendre/savoir, rien voulu ecouter, besoin de rien/personne, besoin d aucun/aucune,
	filtre/filtrent tout/tous/tt, ligne/lignes/appels filtree/filtre/filtrees/filtres, passe pas le barrage,
	chasse/chassent les commerciaux/demarcheurs/vendeurs,
	pas/plus/aucun/sans/ni de/d demarcheur/demarcheurs/vendeur/vendeurs/commerciaux/teleprospecteurs,
	pas/plus/aucun/sans demarcheur/demarcheurs/vendeur/vendeurs/commerciaux,
	jveu/jveux/jve/nveu/nveut/nveux/nve/chui/chuis/jsuis pas/pa/plus/plu/pu/rien/jamais, lesse/lessez moi/nous,
	peu/moyennement interesse/interessee/interesses, peu d interet, ses/mes/nos avocats, un subscribe/subscribed,
	opt/op oute/ou/tout/ouut, stp calling/call/calls, blak/blac/blk list/liste,
	arret complet/total/definitif/immediat/general,
	reprend/repris/reprenait son/sa/leur/mon accord/consentement/autorisation,
	oublier definitivement, se faire oublier, laisse/laisser/laissez beton, termine avec vous/nous/eux/elle/lui,
	communiquer/communiquez/joindre/contacter/contactez par mail/mails/ecrit/courrier/courriel/sms/email,
	ecrivez/ecrire lui/moi/nous, droit/droits exerce/exerces, purge demandee/totale/fiche/base/contact,
	aucune condition/circonstance/heure, aucun motif, pas/plus toucher/touche/touchez, rien a faire avec/de,
	rien a en tirer/attendre/esperer, rien a tirer/gratter/esperer, nous filtre/filtrent/blackliste/bloque/bloquent,
	ligne/lignes/numero/numeros/tel/fiche/contact/client/compte verrouille/verrouillee/verrouilles,
	n appeler/appelez/rappeler/rappelez/contacter/contactez que si/par/sur/quand,
	ne appeler/appelez/rappeler/rappelez/contacter/contactez/recontacter/joindre/deranger que si/par/sur/quand,
	pas pr lui/elle/eux/moi/nous, que faire de nos/vos/cela/ca, n en a que faire, sans envie, pas suite,
	sans suites,
	affaire/affaires classee/classees, opportunite/vente/deal/piste/lead perdu/perdue/mort/morte, plus a suivre,
	lacher prise, temps perdu, perte de temps, perd/perdre/perdu/perds/perdons son/notre/leur/mon/votre temps,
	plein la casquette, plein les oreilles/bottes/fesses, trop lourd/lourds/lourde,
	nous trouve lourds/lourd/penibles,
	mal percu/percue/percus/vecu/vecue/ressenti, vie privee, donnees personnelles, ses/mes donnees,
	origine des/de donnees,
	responsable des donnees, source de/des donnees, viennent les/ses/mes donnees, quelles donnees on/vous,
	parler a mon/ton/votre/un superviseur/responsable/chef/manager, nom du responsable/superviseur,
	mauvais avis, une etoile, nous signaler, nous a/ont signales,
	# Numbers that lead to nobody, and demands that nobody made
	plus en service, hs definitif/definitivement,
	ligne/tel/numero/telephone coupe/coupee/suspendu/suspendue/inexistant/invalide,
	pas rempli de/le/ce/notre/votre formulaire, pas fait/a de/la demande, pas a l origine,
	fausse demande/identite/fiche/adresse,
	faux lead/leads/nom/contact/prospect/client/profil, lead/leads/demande/fiche bidon,
	# Demands, and what is said of the law
	en bl/npa/dnc/blacklist/opposition, bl demande/demandee/definitif/definitive/client/cliente/perso/total,
	demande bl/npa/dnc/npc,
	annule tout, annulation demandee/totale, cancelled/canceled contact/consent,
	exige que/qu/l/la/des/de/son/sa, reclame l/la/que/qu/son/sa,
	doit/doivent/veut/voudrait/souhaite/faire/fait disparaitre,
	transmis/escalade/remonte/passe/envoye/parti/vu au/avec juridique, voir/cf juridique,
	transmis/escalade/remonte/passe/envoye/parti/dossier au/chez service juridique, procedure/procedures en cours,
	procedure/procedures engagee/engagees/lancee/ouverte/contre/judiciaire, courrier rar/ar/recommande,
	mise/mis en cause,
	pour toujours, a tout jamais, pour de bon,
	definitivement absent/absente/parti/partie/ferme/fermee/indisponible/injoignable,
	absent/absente/parti/partie/indisponible/injoignable definitivement,
	pas le droit, coupe direct/directement/sans/aussitot/immediatement/net,
	rac/racc/raccr direct/au/net/nez/sec/directement,
	prud hommes/homme,
	# English
	mad at, very/so/super/is/was mad, block number/calls/him/her/them/me/this, out of service, not in service,
	very/seems/sounds/is confused, in hospital, in the hospital, mental health,
	wrong party/contact/name/one/guy/lady,
	left company, left the company, fax machine/tone, small claims, class action, restraining order,
	legal letter, c d letter,
	foul language, tps/ctps/mps/fps reg/registered/match/matched/listed/flag/flagged, on tps/ctps/mps/fps/dnc,
	corporate tps, preference service, screened/screen out, knock it off, cut it out, had it up, wont talk/speak,
	wouldn t talk/speak/listen, wouldnt talk/speak/listen, doesnt/didnt want, hates us/me/you, be forgotten,
	forget my,
	calls/called/calling police/cops, under 16/18/21, kids/child phone, been asked to stop,
	called/calling/call the police/cops, police report, lack/lacks/lacking/lost/zero/without/little interest,
	soft/polite/clear no, hard/soft/polite pass, end/ended/ending contact/calls, end of contact/calls,
	represented by, told me/us off, by counsel, requests/requested/request removal,
	no way, data subject, subject access, reported us/me/as/number/our/to, blocked us/me/number/our/calls/the,
	has/have/is/was blocked, blocks our/my/the, nobody by/of that, no such person/number/customer/name,
	never heard of, hard/flat/firm/definite/big/strong/solid/absolute no, it s/is a no, thats a no, that s a no,
	a no from/for, is a no, no thx/ty/tks/tnx/thnx/tanks/ta, n thx/thanks,
	lose/loose/lost my/this/our/his/her/the number, forget me/us/him/her/them/about,
	leave him/her/them/me/us/it be/alone, strike/struck/cross/crossed him/her/me/them/from/off,
	off the/our/your/my/all list/lists, wipe/wiped/wipes data/record/records/details/his/her/my/the/all,
	kill/killed lead/record/it/this/the/off, bin/trash/toss/dump it/this/him/her/lead,
	will/would/gonna sue, sue/sued/suing us/you/me, sick/tired/weary/bored/fed of/up, enough is/of/with,
	had it with, waste/wasting/wasted of/my/our/his/her/time,
	no point/use/sense/need/desire/wish/intention/appetite/want, better things to, cussed/cursed me/us/at/out,
	told me/us to go/get/stop/leave/shove/beat/hang, get out of my, beat it, buzz off, shove it,
	screw you/off/this, up yours, mind your own, late husband/wife,
`)

// everywhere are those of them that refuse beside a name as well, and are in none.
var everywhere = expanded(`
	please/pls/plz/svp remove/delete/unsubscribe, remove/delete please/pls/plz/asap,
	avocat/avocate saisi/saisie/mandate/mandatee, saisi/saisit un avocat, plainte deposee/cnil/penale,
	en a marre/ras, a/est mecontent/mecontente, tres mecontent/mecontente,
	client mecontent/furieux/agressif/hostile, cliente mecontente/furieuse/agressive/hostile,
	nsp/nv/nvp/nsv/nsvp appele/appelee/appeler/app/rappele/rappelee/contacte/contactee/derange/derangee/sollicite,
	nsp/nv/nvp/nsv plus/pas/jms etre/app/appele/appelee/rappele/rappelee/contacte/contactee/derange,
	nsp/nv/nvp/nsv etre app/appele/appelee/rappele/rappelee/contacte/contactee/derange/derangee,
	svp/stp/merci plus rien, plus rien svp/stp,
	menace de proces/poursuites/plainte, mise en demeure, procedure judiciaire/juridique, action judiciaire,
` + unnamed)

// closings refuse at the end of what is said: "laissez-moi", but not "laissez-moi un message".
var closings = expanded(`
	en a/ai/ont/avait/avons/avez assez, au diable,
	laissez/laisse/laisser/laissons/lache/lachez/lacher moi/nous/le/la/les/lui,
	qu on le/la/les/nous/me laisse/lache/oublie, qu on l/m oublie, allez/aller/va/aille vous/te/se faire, a bout,
	faut plus/pu, rien a faire, plus question, rien demande, encore vous/eux, encore un appel,
	encore des appels, deja dit, c est trop, trop c est trop,
	en peut/peux plus, connait/connais/connaissent pas, pas/plus/sans/aucun commercial, pas de commercial,
	deja appele dix/plusieurs/trop fois, pas la tete/force a ca, pas le coeur/temps/envie a ca, traitement limite,
	voudrait/voudrais/voulait/veulent/aimerait/aimerais/vx/veu/ve/veut/veux plus, pas moyen,
	avoir deja demande, plus qu assez,
	rien pour lui/elle/eux/moi/nous, nul besoin, laisser/laisse/laissez filer,
	had it, enough already, passed on, forget/drop/leave/skip/stop/bin it, let it go, had enough,
	moyen de rien, casse/cassez toi/vous,
	barre/barrez/tire/tirez toi/vous, du balai, mis/mise/mettre/foutu a la porte, pas pour nous/moi/lui/elle/eux,
	not for us/me/him/her/them, et basta, point barre, point final, et puis c est tout, c est tout vu,
	ni aujourd hui ni demain, tout stop, merci d arreter, on arrete la, restons en la, en reste/rester/rest la,
	va au diable, au suivant/suivante,
	rappeler/recontacter/relancer/contacter/joindre/appeler/rappelez/relances moins,
	moins souvent/frequemment/regulierement, appels/appel/relances/fois c est bon/assez/tout/fini/ok,
	appels/relances ca ira/suffit,
	a/ont/ai/avons/deja/possede/garde son/leur/mon/notre fournisseur/operateur/prestataire/installateur/artisan,
	a/ont/ai/avons/deja/possede/garde son/leur/mon/notre assureur/courtier/plombier/chauffagiste/electricien,
	a/ont/ai/avons/deja/possede/garde ses/leurs/mes/nos fournisseurs/prestataires/artisans,
	veut/souhaite/voudrait/desire partir, wants to leave,
	prefer/prefers/preferred/prefere linkedin/whatsapp/teams/skype/telegram/messenger/facebook/signal,
	est/sont/totalement/completement/resolument contre, text/sms me/us/him/her/them only/instead, text/sms me,
`)

// wholes refuse if nothing else is said.
var wholes = expanded(`
	a sortir/purger/virer/zapper/clore/classer/degager/exclure/retirer/supprimer/rayer/radier/enlever/eviter,
	a bannir/proscrire/blacklister/jeter/effacer/archiver/oublier/ignorer,
	a d autres, the end, that s the end, thats the end,
	a fuir/cloturer/fermer/bloquer/suppr/sup/del/ecarter/barrer/biffer/raturer, au ciel, en a marre,
	on laisse/oublie/zappe/passe/arrete/stoppe/abandonne, on lache/sort/efface/supprime/retire/raye/ferme/classe,
	on le/la/l/les laisse/oublie/zappe/sort/efface/supprime/retire/raye/enleve,
	on laisse tomber/passer/couler/filer,
	erreur, suffit, verrouille, verrouillee, c en est fini, plus rien du tout, plus rien, plus du tout,
	c est fini, c fini, cest fini, c est termine, c termine, fini, termine,
	du vent,
	de l air, de lair, tant pis, mis/mettre/laisser/laisse/mise de cote, a mettre/laisser de cote,
	fiche/dossier/contact/compte/prospect/lead/client clos/close/ferme/fermee/cloture/cloturee/classe,
	fiche/dossier/contact/compte/prospect/lead/client classee/archive/archivee/bloque,
	fiche/dossier/contact/compte/prospect/lead/client bloquee/mort/morte/perdu,
	clore/fermer/classer/cloturer/archiver le/la/ce/cette dossier/fiche/contact/compte/prospect/lead,
	fermer la fiche, allez ouste, passons, wrong, passe au suivant, passer au suivant, laisser, laissez, laisse,
	a laisser, a laisser la, laisser tel quel, plus besoin, next please, move on, moving on, no go, no,
	no no, nope nope, demande sortie, sortie, stop it, fin, fin de non recevoir, dehors, ouste,
	classement vertical, ras le bol, ca ira, ca ira merci, c bon merci, c est bon merci, non c est bon,
	rdv/visite annule/annulee, rendez vous annule, annulation rdv, au revoir, reserve, reservee, reserves,
	ecrire, a ecrire, lui ecrire, ecrire svp, plutot ecrire, ecrivez,
	ca va aller, ca va aller merci, merci mais non, no merci, rien, rien du tout, rien merci, nul, zero, neant,
`)

// expanded are all sentences of a list, with commas between them, of which each word is one of those that a slash
// parts. A line that begins with # says of what they are.
func expanded(list string) map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(list) {
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		for sentence := range strings.SplitSeq(line, ",") {
			all := []string{""}
			for place := range strings.FieldsSeq(sentence) {
				var next []string
				for _, begun := range all {
					for w := range strings.SplitSeq(place, "/") {
						next = append(next, strings.TrimPrefix(begun+" "+w, " "))
					}
				}
				all = next
			}
			for _, s := range all {
				m[s] = true
			}
		}
	}
	delete(m, "")
	return m
}

// longestPhrase is how many words the longest of them has.
const longestPhrase = 6

// lastOfPhrase are the words with which one ends.
var lastOfPhrase = func() map[string]bool {
	m := map[string]bool{}
	for _, of := range []map[string]bool{phrases, everywhere, foreign} {
		for p := range of {
			m[p[strings.LastIndexByte(p, ' ')+1:]] = true
		}
	}
	return m
}()

// telling are words of which each of some sentences has one, unless it has a word with a hint: what has neither says
// none of them.
func telling(sentences ...map[string]bool) map[string]bool {
	m := map[string]bool{}
	for _, of := range sentences {
		for _, p := range slices.Sorted(maps.Keys(of)) {
			all := strings.Fields(p)
			if !slices.ContainsFunc(all, func(w string) bool { return hints[w]&^endsPhrase != 0 || m[w] }) {
				// The longest is the rarest.
				m[slices.MaxFunc(all, func(a, b string) int { return len(a) - len(b) })] = true
			}
		}
	}
	return m
}

// sentences are those that a cell of a name may be as a whole: see isWhole.
var sentences = func() map[string]bool {
	m := map[string]bool{}
	for _, of := range []map[string]bool{closings, wholes} {
		for p := range of {
			if strings.IndexByte(p, ' ') > 0 {
				m[p] = true
			}
		}
	}
	return m
}()
