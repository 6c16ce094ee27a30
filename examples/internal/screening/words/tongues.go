package words

// Refusals in the languages of people who are called in France and of those who call from elsewhere. In a script that
// is not ours, a note is set aside whatever it says.

// foreign are sentences of which no word refuses alone.
var foreign = expanded(`
	# Romanian
	nu mai/ma/il/o/ii/ne/vreau/vrea/vor/doresc/doreste/sunati/sunat,
	nu suna/multumesc/este/e/sunt/contactati/apelati,
	nu apela/accept/accepta/intereseaza/deranjati/insistati/deranja, fara apeluri/telefoane/contact,
	# Croatian, Serbian, Bosnian
	ne zovi/zovite/zvati/zelim/zeli/zele/zelimo/zanima/hvala/nazivajte,
	ne nazivati/nazivaj/kontaktirajte/kontaktirati/interesuje, ne interesira/smetajte/prihvaca/prihvata/pristaje,
	nije zainteresiran/zainteresirana/zainteresovan/zainteresovana,
	nisam zainteresiran/zainteresirana/zainteresovan/zainteresovana, bez poziva/kontakta,
	# Norwegian, Danish, Swedish
	nei/nej takk/tak/tack, inte intresserad/intresserade/ring/ringa/kontakta/mer/langre,
	vill/ring/ringa/onskar inte, slutt/slut/sluta a/med/at ringe/ring, ingen interesse/intresse/samtaler/opkald,
	# Finnish
	ala/alkaa soita/soittako/ota/hairitse,
	ei kiinnosta/kiinnostunut/halua/saa/soiteta/soittoja/kiitos/ikina/enaa/puheluita/kiinnostusta,
	# Czech, Slovak
	nema/nemaji/nemam/nemame zajem/zaujem, ne dekuji/dakujem/diky, uz/viac nevolat/nevolejte/nevolajte,
	bez zajmu/zaujmu,
	# Hungarian
	ne hivja/hivjon/hivjak/hivd/hivjatok/hivjanak/keressen,
	ne keresse/keressek/telefonaljon/telefonaljanak/zavarja/zavarjon/zavarjanak,
	nem erdekli/erdekel/erdeklodik/erdekelt/ker/kerek/keri/kernek,
	nem kivan/kivanja/akar/akarja/szeretne/koszonom/koszoni/hivhato/fogad,
	# Spanish, Italian, Portuguese, Catalan
	no quiere/quieren/quiero/desea/desean/deseo/moleste/molestar/molesten/acepta/acepto,
	no gracias/autoriza/autorizo/insistir/insista/contactar/contacten/vuelva/vuelvan/volver/necesita,
	deje/dejen/deja/dejad/dejar de llamar/llamarme/molestar/molestarme/contactar/contactarme,
	no grazie/gradisce/vuole/desidera/vogliono/voglio/accetta/chiamate/chiami/telefonare/disturbare,
	sem interesse/contato/contacto/contatos,
	pare/parem/parar/deixe/deixem de/com ligar/contactar/telefonar/chamar, no volen/vull/truqueu/trucar,
	sense interes,
	# German, Dutch
	lehnt/lehne/lehnen ab, nee bedankt/dank/dankjewel, hoor/hou op, schrijf/schrijft me/mij/ons uit,
	# Arabic, in our letters
	la tatasil/tattasil/tatassil/choukran/shukran/chokran/tatasilou/ourid/urid,
	mani/mouch/mch/machi/mahouch/mahich/manich mouhtam/mohtam/interesse/interessee/mhtam/hab/haba,
	ma yhebch/yhabch/bghach/bghitch/yebghich/nhebch/thebch,
	# Russian, in our letters
	ne zvonit/zvonite/zvoni/interesuet/interesno/nuzhno/nado,
	ne hochet/hochu/khochet/khochu/bespokoit/bespokoite/soglasen/soglasna, net spasibo, spasibo net,
	# Turkish, Polish
	istemiyor/istemiyorum/istemiyoruz, rahatsiz etmeyin/ediliyor, hayir tesekkurler/tesekkur/istemem,
	brak zgody/zainteresowania, vefat etti/etmis, kaydimi silin/sil, listeden cikar/cikarin/cikart,
	no tocar, derecho de supresion/oposicion/cancelacion, mi cancelli, legt/legte auf, hangt/hing op,
	remover contacto/contato/numero, la titassel/tetassel/ttassel/titasel,
	ma tatasalch/tetassalch/titassalch/ttaslch,
`)

// tongueStems begin words that refuse by themselves in a note, in such a language.
const tongueStems = "niezainteres rezygn odmaw odmow sprzeciw nevola nevole nechce nechci nekontakt neobtez " +
	"nezajem nezauj odmitl odmita odmiet nemojte kieltay kieltany letilt smett rifiut rechaz disinteress weiger " +
	"ilgilenm istemiyor aramayin reddet verbittet unerwuns rezil odbij odbio dezabon dezinteres stergeti " +
	"matatasal matitas mattasal avbojer avbojd avsla avvis"

// tongueRefusals refuse so as they are.
const tongueRefusals = "ikke aldri aldrig nemoj nemojte basta khlas khalas makach walou walo manbghich mabghach " +
	"mabghitch manhebch mayhebch otkaz otkazal otkazalas istemem hayir verboten ablehnung ablehnend loeschen " +
	"aufhoren " +
	"eliminar borrar borrame borreme elimineme cancellare cancellatemi cancellazione verwijder verwijderen " +
	"verwijderd " +
	"uitschrijven opzeggen opposizione oposicion oposicao widersprach widersprochen usunac usuniecie " +
	"torolni torles torolje letiltva tiltott poistakaa kielto avregistrera slett slettes opphor " +
	"widerspricht sperrvermerk robinsonliste aufgelegt gestorben faleceu overleden opgehangen " +
	"zmarł zmarła wycofał wycofała " +
	"arama aramasin " +
	"ayetch aytch ayatch"
