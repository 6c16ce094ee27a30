package words

import (
	"slices"
	"strings"
	"unicode"
)

// Where a name, a town, a trade or an address is asked, people write what they were told all the same: "gérant, plus la
// peine de rappeler", "Petit tel : no". What follows is in no name, and is heard wherever it stands.

// unnamed are such sentences, as those of [everywhere].
const unnamed = `
	interdiction/interdit d/de appeler/rappeler/contacter/recontacter/demarcher/telephoner/l/le/la/les,
	appel/appels/rappel/rappels/contact/contacts/demarchage/relance/relances interdit/interdits/interdite/interdites,
	appel/appels/rappel/rappels/contact/contacts/demarchage/relance/relances prohibe/prohibes/prohibee/prohibees,
	appel/appels/rappel/rappels/contact/contacts/demarchage/relance/relances proscrit/proscrits/indesirable,
	appel/appels/rappel/rappels/contact/contacts/demarchage/relance/relances indesirables/bannis/refuse/refuses,
	demande/exige/souhaite/veut/voulait/reclame sa/son/leur suppression/retrait/radiation/effacement/oubli/exclusion,
	demande/exige/souhaite/veut/voulait/reclame sa/la/leur desinscription/suppression/radiation/disparition,
	demande/exige/souhaite/veut/reclame l oubli/effacement/exclusion/arret/opposition/annulation,
	uniquement/seulement/exclusivement/seul/seule par mail/mails/email/courriel/courrier/sms/texto/ecrit/whatsapp,
	mail/mails/email/courriel/courrier/sms/texto/ecrit/lettre/whatsapp seul/seulement/uniquement/exclusivement,
	mail/email/post/sms/text/writing/whatsapp only, only by/via/per/through mail/email/post/sms/text/letter/whatsapp,
	contre le/les/tout/toute/tous/nos/vos/ce/ces demarchage/demarchages/appel/appels/prospection/sollicitation,
	contre le/les/tout/toute/tous/nos/vos/ce/ces sollicitations/relances/pub/pubs/telephone,
	plus/pas par tel/telephone/phone/appel/appels, plus/pas au tel/telephone/phone,
	plus/pas de/d tel/telephone/pub/pubs,
	no pub/pubs/phone/phones/tel/sms/ads/spam/marketing/telemarketing/calling/ringing/dial,
	no more call/calls/calling/phone/phones/contact/contacts/sms/marketing/pub/pubs/texts/emails/ringing,
	no sales/cold/marketing/phone/unsolicited call/calls/calling/contact,
	ko/nok tel/telephone/appel/appels/phone/call/calls,
	leave alone, leave him/her/me/them/us/it alone/be, left alone please,
	cannot/cant/mustnt/never be called/phoned/contacted/rung/dialled/disturbed/bothered/telephoned,
	can/must/may/should/shall not be called/phoned/contacted/rung/dialled/disturbed/bothered/telephoned,
	can/mustn/shouldn/won t be called/phoned/contacted/rung/dialled/disturbed/bothered/telephoned,
	dont/never/not call/phone/ring/contact/dial/disturb/bother/telephone,
	don t call/phone/ring/contact/dial/disturb/bother/telephone,
	end/ends/ending/cease/halt/quit these/those/the/our/your/all/any/such/my/his/her/their call/calls/calling/contact,
	call/calls/calling/contact to end/stop/cease/finish, call/calls must/should/shall/will end/stop/cease,
	calls unwelcome/unwanted/undesired/unsolicited/ended/barred/banned/forbidden/prohibited/refused/blocked,
	free of/from our/your/these/those/the/all/any call/calls/calling/contact, free of/from calls, rid of us/our/calls,
	porte/porter/portee/portera/depose/deposer/deposera plainte,
	bloque/bloquent/bloquer/bloques notre/nos/le/les/ce/mon/mes numero/numeros/appel/appels/ligne,
	plus/pas la peine, inutile d/de insister/appeler/rappeler/contacter/recontacter/relancer,
	plus de ce monde, plus parmi nous, quitte ce monde, monte/montee/parti/partie au ciel,
	plus dans le/la/les/notre/nos/votre/vos fichier/fichiers/base/bases/liste/listes/listing/annuaire,
	on/nous/vous/l/le/la/les appelle/appelez/appelons/rappelle/rappelez/rappelons/relance/relancez trop,
	appelle/appelez/appelons/appele/appelee/rappele/rappelee/relance/sollicite trop, trop d appels/appel/relances,
	nplus/npas/nepa/nepu/neplu/npa/nplu appeler/rappeler/contacter/recontacter/app/demarcher/telephoner/deranger,
	rdv/visite/entretien annule/annulee/decommande par le/la client/cliente/prospect/dame/monsieur,
	rendez vous annule/decommande par le/la client/cliente/prospect,
	30/31 fevrier, 31 avril/juin/septembre/novembre, 32 janvier/mars/mai/juillet/aout/octobre/decembre,
	un million d annees/ans, dans mille/cent ans/annees, dans dix mille ans/annees, february 30/31, 30 february,
	garder/garde/gardez vos/nos/votre/ses offre/offres/appels/propositions pour,
`

// noMeans are words of a means to reach somebody that a no denies behind a colon, and nos the words and signs of one.
var (
	noMeans = set("tel tels telephone telephones phone phones portable mobile gsm call calls calling appel appels " +
		"rappel rappels contact contacts contacter appeler rappeler sms texto mail mails email courriel " +
		"demarchage prospection relance relances sollicitation sollicitations whatsapp telemarketing cold")
	nos = set("no non none aucun aucune 0 ko nok nope never jamais neant nil nein nn stop refus off false faux")
)

// deniesMeans reports whether a means is denied as in a form: tel : no, contact=aucun, phone: ✗.
func deniesMeans(cell string) bool {
	for i := range len(cell) {
		if cell[i] != ':' && cell[i] != '=' {
			continue
		}
		key := Fold(cell[max(0, i-longestKey):i])
		if key = key[strings.LastIndexByte(key, ' ')+1:]; !noMeans[key] {
			continue
		}
		rest := strings.TrimLeft(cell[i+1:], " =>:\"'\u00a0")
		if isCrossedOut(rest) {
			return true
		}
		value := rest
		if end := strings.IndexFunc(rest, func(c rune) bool { return !isPart(c) }); end >= 0 {
			value = rest[:end]
		}
		rest = strings.TrimLeft(rest[len(value):], " .\u00a0")
		if len(value) <= 2*longestWord && nos[Fold(value)] && (value != "0" || rest == "" || !isDigit(rest[0])) {
			return true
		}
	}
	return false
}

// isCrossedOut reports whether a text begins with a cross.
func isCrossedOut(s string) bool {
	for _, cross := range []string{"✗", "✘", "❌", "✖", "☓", "×", "⛔", "🚫"} {
		if strings.HasPrefix(s, cross) {
			return true
		}
	}
	return false
}

// verbsOfCalls are verbs that somebody writes of a call, in forms that nobody and no firm is called by.
var verbsOfCalls = set("appeler rappeler appelez rappelez apeler rapeler recontacter recontactez contacter contactez " +
	"demarcher demarchez telephoner telephonez relancer relancez solliciter sollicitez deranger derangez joindre " +
	"importuner importunez phoner")

// isNote reports whether what stands where a name is asked has such a verb, and is no note that is understood:
// "n'appeler que sa femme", but not "Petit, à rappeler lundi".
func isNote(cell string) bool {
	at := -1
	for from, to := range partsIn(cell) {
		if to-from <= 2*longestWord && verbsOfCalls[Fold(cell[from:to])] {
			at = from
			break
		}
	}
	if at < 0 {
		return false
	}
	// What is said begins with the first word in small letters, that of a name is none.
	begin := at
	for from, to := range partsIn(cell) {
		if from >= at {
			break
		}
		if c := cell[from:to]; isSmall(c) && !strings.ContainsFunc(c, unicode.IsDigit) {
			begin = from
			break
		}
	}
	return !Understood(cell[begin:])
}

// saysBehindComma reports whether a comma parts off a sentence in small letters that refuses alone.
func saysBehindComma(cell string) bool {
	if strings.IndexByte(cell, ',') < 0 || len(cell) > 2*longestClause {
		return false
	}
	return slices.ContainsFunc(strings.Split(cell, ",")[1:], func(said string) bool {
		return isSmall(said) && isWhole(said)
	})
}

// saysUnnamed reports whether a cell of a name says what is in none.
func saysUnnamed(cell string) bool {
	return deniesMeans(cell) || isNote(cell) || saysBehindComma(cell) || strings.HasSuffix(" "+cell, " RIP")
}
