package register

import (
	"reflect"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// The words of values that have none elsewhere, for a reader of an export. Whoever reads them back reads the codes.

var (
	incidentTexts = [...]rgpd.Text{
		PersonalDataBreach: {FR: "violation de données personnelles", EN: "personal data breach"},
		NoPersonalData:     {FR: "aucune donnée personnelle touchée", EN: "no personal data touched"},
	}
	seatTexts = [...]rgpd.Text{
		OneState:      {FR: "un seul État membre", EN: "one Member State"},
		SeveralStates: {FR: "plusieurs États membres", EN: "several Member States"},
		OutsideUnion:  {FR: "hors de l'Union", EN: "outside the Union"},
	}
	roleTexts = [...]rgpd.Text{
		transfer.Controller:      {FR: "responsable du traitement", EN: "controller"},
		transfer.JointController: {FR: "responsable conjoint", EN: "joint controller"},
		transfer.Processor:       {FR: "sous-traitant", EN: "processor"},
		transfer.SubProcessor:    {FR: "sous-traitant ultérieur", EN: "sub-processor"},
	}
	meansTexts = [...]rgpd.Text{
		transfer.Sent:     {FR: "envoi", EN: "sent"},
		transfer.OnScreen: {FR: "consultation à l'écran", EN: "looked at on a screen"},
	}
	frequencyTexts = [...]rgpd.Text{
		transfer.OneOff:    {FR: "ponctuelle", EN: "once or occasionally"},
		transfer.Recurrent: {FR: "récurrente", EN: "again and again"},
	}
	toolTexts = [...]rgpd.Text{
		transfer.NoTool:          {FR: "aucune garantie", EN: "no safeguard"},
		transfer.ClaimedAdequacy: {FR: "décision d'adéquation invoquée", EN: "adequacy decision claimed"},
		transfer.StandardClauses: {
			FR: "clauses contractuelles types (UE) 2021/914", EN: "standard contractual clauses (EU) 2021/914",
		},
		transfer.ProcessorClauses: {
			FR: "clauses types entre responsable et sous-traitant (UE) 2021/915",
			EN: "clauses between controller and processor (EU) 2021/915",
		},
		transfer.OldClauses: {
			FR: "anciennes clauses types (2001/497/CE, 2010/87/UE)", EN: "old clauses (2001/497/EC, 2010/87/EU)",
		},
		transfer.BCRController: {
			FR: "règles d'entreprise contraignantes, responsable", EN: "binding corporate rules, controller",
		},
		transfer.BCRProcessor: {
			FR: "règles d'entreprise contraignantes, sous-traitant", EN: "binding corporate rules, processor",
		},
		transfer.AuthorityClauses: {FR: "clauses types d'une autorité", EN: "clauses of an authority"},
		transfer.CodeOfConduct:    {FR: "code de conduite", EN: "code of conduct"},
		transfer.Certification:    {FR: "mécanisme de certification", EN: "certification mechanism"},
		transfer.AdHocClauses:     {FR: "clauses propres, autorisées", EN: "clauses of one's own, authorised"},
		transfer.PublicInstrument: {
			FR: "instrument entre organismes publics", EN: "instrument between public bodies",
		},
		transfer.AdministrativeArrangement: {
			FR: "arrangement administratif, autorisé", EN: "administrative arrangement, authorised",
		},
		transfer.ToolOfHopBefore: {
			FR: "garantie du transfert précédent, par contrat", EN: "safeguard of the transfer before, by contract",
		},
	}
	moduleTexts = [...]rgpd.Text{
		transfer.ControllerToController: {FR: "1, de responsable à responsable", EN: "1, controller to controller"},
		transfer.ControllerToProcessor:  {FR: "2, de responsable à sous-traitant", EN: "2, controller to processor"},
		transfer.ProcessorToProcessor:   {FR: "3, de sous-traitant à sous-traitant", EN: "3, processor to processor"},
		transfer.ProcessorToController:  {FR: "4, de sous-traitant à responsable", EN: "4, processor to controller"},
	}
	derogationTexts = [...]rgpd.Text{
		transfer.NoDerogation:       {FR: "aucune dérogation", EN: "no derogation"},
		transfer.ExplicitConsent:    {FR: "a, consentement explicite", EN: "a, explicit consent"},
		transfer.ContractWithPerson: {FR: "b, contrat avec la personne", EN: "b, contract with the person"},
		transfer.ContractInInterest: {FR: "c, contrat dans son intérêt", EN: "c, contract in their interest"},
		transfer.PublicInterest:     {FR: "d, intérêt public important", EN: "d, important public interest"},
		transfer.LegalClaims:        {FR: "e, droits en justice", EN: "e, legal claims"},
		transfer.VitalInterests:     {FR: "f, intérêts vitaux", EN: "f, vital interests"},
		transfer.PublicRegister:     {FR: "g, registre public", EN: "g, public register"},
		transfer.CompellingInterest: {
			FR: "intérêts impérieux, second alinéa", EN: "compelling interests, second subparagraph",
		},
	}
	evidenceTexts = [...]rgpd.Text{
		transfer.NoAssessment:     {FR: "aucune analyse", EN: "no assessment"},
		transfer.ImportersSummary: {FR: "résumé remis par l'importateur", EN: "summary of the importer"},
		transfer.ExportersOwn:     {FR: "analyse de l'exportateur", EN: "the exporter's own"},
	}
	outcomeTexts = [...]rgpd.Text{
		transfer.Favourable: {FR: "favorable, sans mesure de plus", EN: "favourable, without further measures"},
		transfer.FavourableWithMeasures: {
			FR: "favorable grâce à des mesures supplémentaires", EN: "favourable thanks to supplementary measures",
		},
		transfer.Unfavourable: {FR: "défavorable", EN: "unfavourable"},
	}
	supplementaryTexts = [...]rgpd.Text{
		transfer.TechnicalOnly:    {FR: "techniques seulement", EN: "technical alone"},
		transfer.NotOnlyTechnical: {FR: "pas seulement techniques", EN: "not technical alone"},
	}
)

// codeTexts are the words of each of those enumerations.
var codeTexts = map[reflect.Type][]rgpd.Text{
	reflect.TypeFor[Incident]():            incidentTexts[:],
	reflect.TypeFor[Seat]():                seatTexts[:],
	reflect.TypeFor[transfer.Role]():       roleTexts[:],
	reflect.TypeFor[transfer.Means]():      meansTexts[:],
	reflect.TypeFor[transfer.Frequency]():  frequencyTexts[:],
	reflect.TypeFor[transfer.Tool]():       toolTexts[:],
	reflect.TypeFor[transfer.Module]():     moduleTexts[:],
	reflect.TypeFor[transfer.Derogation](): derogationTexts[:],
	reflect.TypeFor[transfer.Evidence]():   evidenceTexts[:],
	reflect.TypeFor[transfer.Outcome]():    outcomeTexts[:],
	reflect.TypeFor[transfer.Measures]():   supplementaryTexts[:],
}

// codeText is what a value of those says; empty: it is none of them.
func codeText(fact any) rgpd.Text {
	v := reflect.ValueOf(fact)
	if v.Kind() != reflect.Uint8 {
		return rgpd.Text{}
	}
	return textOf(codeTexts[v.Type()], uint8(v.Uint()))
}
