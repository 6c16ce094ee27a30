package register

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// Where an exception to the ban on special categories stands in a form, of which the CNIL's has no place.

// A lineOfException is a line that says an exception, until all data are read.
type lineOfException struct {
	exception Exception
	of        DataKind // 0: it names no category
	row       int
}

// settleExceptions gives the exceptions of lines to the sensitive data of the form.
func (e *entryForm) settleExceptions(f *formReader) {
	for _, x := range e.exceptions {
		kinds := map[DataKind]bool{}
		clash := false
		for i := range e.a.Data {
			d := &e.a.Data[i]
			fits := d.Kind.special() && x.exception <= Archives ||
				d.Kind == Convictions && x.exception == AuthorisedByLaw
			if fits && (x.of == 0 || x.of == d.Kind) {
				kinds[d.Kind] = true
				clash = clash || d.Exception != 0 && d.Exception != x.exception
			}
		}
		if len(kinds) != 1 || clash {
			f.fault(x.row, columnLetter(4), exceptionOfWhich)
			continue
		}
		for i := range e.a.Data {
			if d := &e.a.Data[i]; kinds[d.Kind] {
				d.Exception = x.exception
			}
		}
	}
}

// described reads the exception that the description of sensitive data says; the line that this package writes is
// taken out of it.
func (f *formReader) described(d *DataCategory) {
	if !d.Kind.sensitive() {
		return
	}
	said := d.Items.FR
	if m := exceptionAtEnd.FindStringSubmatchIndex(said); m != nil {
		if d.Exception = exceptionOf(said[m[2]:m[3]]); d.Exception == 0 {
			f.fault(f.row, columnLetter(1), exceptionUnread)
		} else if said[m[2]:m[3]] == d.Exception.in(language.French) {
			d.Items.FR = strings.TrimSpace(said[:m[0]])
		}
		return
	}
	named := map[string]bool{}
	for _, m := range exceptionNumber.FindAllStringSubmatch(alike(said), -1) {
		named[m[1]] = true
	}
	if len(named) == 0 {
		return
	}
	for point := range named {
		d.Exception = Exception(point[0] - 'a' + 1)
	}
	if len(named) > 1 || d.Exception > Archives || doubtful.MatchString(alike(said)) {
		d.Exception = 0
		f.fault(f.row, columnLetter(1), exceptionUnread)
	}
}

var (
	basisUnread = rgpd.Text{
		FR: "cette base légale ne se lit pas : écrire consentement, exécution du " +
			"contrat, obligation légale, sauvegarde " +
			"des intérêts vitaux, mission d'intérêt public ou intérêt légitime, ou " +
			"son numéro, comme art. 6(1)(a) ; une " +
			"ligne pour chacune, les précisions en colonne E",
		EN: "this legal basis cannot be read: write consentement, exécution du " +
			"contrat, obligation légale, sauvegarde " +
			"des intérêts vitaux, mission d'intérêt public or intérêt légitime, or " +
			"its number, such as art. 6(1)(a); a " +
			"line for each, the details in column E",
	}
	rightsUnread = rgpd.Text{
		FR: "un de ces droits ne se lit pas : écrire, séparés par des virgules, retrait du consentement, accès, " +
			"rectification, effacement, limitation, portabilité, opposition, " +
			"opposition à la prospection, décision " +
			"automatisée",
		EN: "one of these rights cannot be read: write, with commas between, retrait du consentement, accès, " +
			"rectification, effacement, limitation, portabilité, opposition, " +
			"opposition à la prospection, décision " +
			"automatisée",
	}
	exceptionUnread = rgpd.Text{
		FR: "cette exception ne se lit pas : écrire son numéro, comme art. " +
			"9(2)(b), ou art. 10 pour des données pénales, " +
			"seul sur la ligne Exception de l'art. 9, ou à la fin de la description des données, après exception :",
		EN: "this exception cannot be read: write its number, such as art. " +
			"9(2)(b), or art. 10 for criminal data, alone " +
			"on the line Exception de l'art. 9, or at the end of the description of the data, after exception:",
	}
	exceptionOfWhich = rgpd.Text{
		FR: "de quelles données est cette exception ? Écrire ici l'intitulé de " +
			"leur ligne, comme la fiche l'a ; une " +
			"exception pour chacune, à laquelle la description des données ne contredit pas",
		EN: "of which data is this exception? Write the label of their line here, " +
			"as the form has it; one exception for " +
			"each, which the description of the data does not contradict",
	}
	wordUnread = rgpd.Text{
		FR: "ce mot ne se lit pas ici : décision automatisée se dit par oui ou " +
			"non, l'analyse d'impact par non requise, à " +
			"examiner, requise ou faite ; les précisions en colonne E",
		EN: "this word cannot be read here: an automated decision is oui or non, " +
			"the impact assessment non requise, à " +
			"examiner, requise or faite; the details in column E",
	}
)
