package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A hopCase holds the facts of one link that rows read, in the order of columns.
type hopCase struct {
	Exporter      origin
	Importer      place
	SameEntity    Answer
	Collection    Collection
	Coverage      coverage
	Tool          Tool
	Module        Module
	Pair          pair
	Passing       passing
	Signature     signature
	Unaltered     Answer
	Annexes       Answer
	Unchanged     Answer
	Approved      Answer
	Bound         Answer
	Covers        Answer
	ClientsData   Answer
	PublicBodies  Answer
	AssessmentDue Answer
	Evidence      Evidence
	Timing        timing
	CoversOnward  Answer
	Outcome       Outcome
	Measures      Measures
	Review        Answer
	ClearData     Answer
	Derogation    Derogation
	DerogationMet Answer
	Frequency     Frequency
	Stable        Answer
	PublicPowers  Answer
	Means         Means
	UnderRGPD     Answer
	StaffAbroad   Answer
	Relays        Answer
	Country       country
	Fits          Answer
}

// facts are the case as the table takes it.
func (c *hopCase) facts() rgpd.Facts {
	return rgpd.Facts{
		uint8(c.Exporter),
		uint8(c.Importer),
		uint8(c.SameEntity),
		uint8(c.Collection),
		uint8(c.Coverage),
		uint8(c.Tool),
		uint8(c.Module),
		uint8(c.Pair),
		uint8(c.Passing),
		uint8(c.Signature),
		uint8(c.Unaltered),
		uint8(c.Annexes),
		uint8(c.Unchanged),
		uint8(c.Approved),
		uint8(c.Bound),
		uint8(c.Covers),
		uint8(c.ClientsData),
		uint8(c.PublicBodies),
		uint8(c.AssessmentDue),
		uint8(c.Evidence),
		uint8(c.Timing),
		uint8(c.CoversOnward),
		uint8(c.Outcome),
		uint8(c.Measures),
		uint8(c.Review),
		uint8(c.ClearData),
		uint8(c.Derogation),
		uint8(c.DerogationMet),
		uint8(c.Frequency),
		uint8(c.Stable),
		uint8(c.PublicPowers),
		uint8(c.Means),
		uint8(c.UnderRGPD),
		uint8(c.StaffAbroad),
		uint8(c.Relays),
		uint8(c.Country),
		uint8(c.Fits),
	}
}

// A when is the condition of a row: all of its sets must accept the case.
type when struct {
	Exporter      rgpd.Set[origin]
	Importer      rgpd.Set[place]
	SameEntity    rgpd.Set[Answer]
	Collection    rgpd.Set[Collection]
	Coverage      rgpd.Set[coverage]
	Tool          rgpd.Set[Tool]
	Module        rgpd.Set[Module]
	Pair          rgpd.Set[pair]
	Passing       rgpd.Set[passing]
	Signature     rgpd.Set[signature]
	Unaltered     rgpd.Set[Answer]
	Annexes       rgpd.Set[Answer]
	Unchanged     rgpd.Set[Answer]
	Approved      rgpd.Set[Answer]
	Bound         rgpd.Set[Answer]
	Covers        rgpd.Set[Answer]
	ClientsData   rgpd.Set[Answer]
	PublicBodies  rgpd.Set[Answer]
	AssessmentDue rgpd.Set[Answer]
	Evidence      rgpd.Set[Evidence]
	Timing        rgpd.Set[timing]
	CoversOnward  rgpd.Set[Answer]
	Outcome       rgpd.Set[Outcome]
	Measures      rgpd.Set[Measures]
	Review        rgpd.Set[Answer]
	ClearData     rgpd.Set[Answer]
	Derogation    rgpd.Set[Derogation]
	DerogationMet rgpd.Set[Answer]
	Frequency     rgpd.Set[Frequency]
	Stable        rgpd.Set[Answer]
	PublicPowers  rgpd.Set[Answer]
	Means         rgpd.Set[Means]
	UnderRGPD     rgpd.Set[Answer]
	StaffAbroad   rgpd.Set[Answer]
	Relays        rgpd.Set[Answer]
	Country       rgpd.Set[country]
	Fits          rgpd.Set[Answer]
}

func (w when) masks() []rgpd.Mask {
	return []rgpd.Mask{
		w.Exporter.Mask(),
		w.Importer.Mask(),
		w.SameEntity.Mask(),
		w.Collection.Mask(),
		w.Coverage.Mask(),
		w.Tool.Mask(),
		w.Module.Mask(),
		w.Pair.Mask(),
		w.Passing.Mask(),
		w.Signature.Mask(),
		w.Unaltered.Mask(),
		w.Annexes.Mask(),
		w.Unchanged.Mask(),
		w.Approved.Mask(),
		w.Bound.Mask(),
		w.Covers.Mask(),
		w.ClientsData.Mask(),
		w.PublicBodies.Mask(),
		w.AssessmentDue.Mask(),
		w.Evidence.Mask(),
		w.Timing.Mask(),
		w.CoversOnward.Mask(),
		w.Outcome.Mask(),
		w.Measures.Mask(),
		w.Review.Mask(),
		w.ClearData.Mask(),
		w.Derogation.Mask(),
		w.DerogationMet.Mask(),
		w.Frequency.Mask(),
		w.Stable.Mask(),
		w.PublicPowers.Mask(),
		w.Means.Mask(),
		w.UnderRGPD.Mask(),
		w.StaffAbroad.Mask(),
		w.Relays.Mask(),
		w.Country.Mask(),
		w.Fits.Mask(),
	}
}

var columns = inWords([]rgpd.Column{
	{Name: "exporter", Values: enum.Words[origin](), Ask: rgpd.Text{FR: "Où l'exportateur se trouve-t-il, et s'il est hors de l'Union, le RGPD s'applique-t-il à ce traitement ?", EN: "Where is the exporter, and if outside the Union, does the RGPD apply to this processing?"}},
	{Name: "importer", Values: enum.Words[place](), Ask: rgpd.Text{FR: "Dans quel pays le destinataire se trouve-t-il ?", EN: "In which country is the importer?"}},
	{Name: "same-entity", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Exportateur et destinataire sont-ils une seule et même personne morale ?", EN: "Are exporter and importer one legal person?"}},
	{Name: "collection", Values: enum.Words[Collection](), Ask: rgpd.Text{FR: "Le destinataire reçoit-il les données de l'exportateur, ou les collecte-t-il auprès de la personne, et pour qui ?", EN: "Does the importer get the data from the exporter, or collect them from the person, and for whom?"}},
	{Name: "adequacy", Values: enum.Words[coverage](), Ask: rgpd.Text{FR: "Le destinataire est-il couvert par une décision d'adéquation ? Répondez aux conditions du pays.", EN: "Is the recipient covered by an adequacy decision? Answer the conditions of the country."}},
	{Name: "tool", Values: enum.Words[Tool]()[:AdministrativeArrangement], Ask: rgpd.Text{FR: "Sur quel outil de l'article 46 le transfert repose-t-il, s'il y en a un ?", EN: "On which tool of article 46 does the transfer rest, if any?"}},
	{Name: "module", Values: enum.Words[Module](), Ask: rgpd.Text{FR: "Quel module des clauses 2021/914 a été signé ?", EN: "Which module of the clauses 2021/914 was signed?"}},
	{Name: "roles", Values: enum.Words[pair](), Ask: rgpd.Text{FR: "Quels sont les rôles de l'exportateur et du destinataire ?", EN: "Which are the roles of exporter and importer?"}},
	{Name: "relay", Values: enum.Words[passing](), Ask: rgpd.Text{
		FR: "Le destinataire ultérieur est-il lié par écrit par les clauses du maillon précédent, et depuis quel jour ?",
		EN: "Is the onward importer bound in writing by the clauses of the hop before, and from which day?"}},
	{Name: "signed", Values: enum.Words[signature](), Ask: rgpd.Text{FR: "Quel jour l'outil a-t-il été signé ?", EN: "On which day was the tool signed?"}},
	{Name: "unaltered", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le texte des clauses est-il inchangé ?", EN: "Does the text of the clauses stand unaltered?"}},
	{Name: "annexes", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Les annexes sont-elles toutes remplies ?", EN: "Are all annexes filled in?"}},
	{Name: "unchanged", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le traitement est-il resté le même depuis la signature ?", EN: "Is the processing unchanged since the signature?"}},
	{Name: "approved", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "L'outil a-t-il été approuvé ou autorisé par l'autorité ?", EN: "Was the tool approved or authorised by the authority?"}},
	{Name: "bound", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le destinataire a-t-il pris des engagements contraignants ?", EN: "Did the importer give binding commitments?"}},
	{Name: "covers", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le destinataire et ces données sont-ils couverts par les règles d'entreprise ?", EN: "Are the importer and these data within the binding corporate rules?"}},
	{Name: "clients-data", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Les données sont-elles celles de clients extérieurs au groupe ?", EN: "Are the data those of clients outside the group?"}},
	{Name: "public-bodies", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Exportateur et destinataire sont-ils tous deux des organismes publics ?", EN: "Are exporter and importer both public bodies?"}},
	{Name: "assessment-due", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Module 4 : le sous-traitant ajoute-t-il des données collectées dans l'Union à celles de son client ?", EN: "Module 4: does the processor add data collected in the Union to those of its client?"}},
	{Name: "assessment", Values: enum.Words[Evidence](), Ask: rgpd.Text{FR: "Existe-t-il une analyse d'impact du transfert, et de qui ?", EN: "Is there a transfer impact assessment, and whose?"}},
	{Name: "assessment-day", Values: enum.Words[timing](), Ask: rgpd.Text{FR: "Quel jour l'analyse a-t-elle été conclue ?", EN: "On which day was the assessment concluded?"}},
	{Name: "assessment-onward", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "L'analyse couvre-t-elle les transferts ultérieurs ?", EN: "Does the assessment cover the onward hops?"}},
	{Name: "outcome", Values: enum.Words[Outcome](), Ask: rgpd.Text{FR: "Que conclut l'analyse ?", EN: "What does the assessment conclude?"}},
	{Name: "measures", Values: enum.Words[Measures](), Ask: rgpd.Text{FR: "Sur quelles mesures supplémentaires la conclusion repose-t-elle ?", EN: "On which supplementary measures does the outcome rest?"}},
	{Name: "review", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Jusqu'à quel jour l'analyse vaut-elle avant réexamen ?", EN: "Until which day does the assessment stand before its review?"}},
	{Name: "clear-data", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le destinataire a-t-il besoin des données en clair ?", EN: "Does the importer need the data in clear?"}},
	{Name: "derogation", Values: enum.Words[Derogation](), Ask: rgpd.Text{FR: "Quel point de l'article 49 est invoqué, s'il y en a un ?", EN: "Which point of article 49 is claimed, if any?"}},
	{Name: "derogation-met", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Les conditions propres à ce point de l'article 49 sont-elles réunies ?", EN: "Are the conditions of that point of article 49 met?"}},
	{Name: "frequency", Values: enum.Words[Frequency](), Ask: rgpd.Text{FR: "Le flux est-il ponctuel ou récurrent ?", EN: "Is the flow one-off or recurrent?"}},
	{Name: "stable", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le flux relève-t-il d'une externalisation ou d'une relation stable ?", EN: "Does the flow belong to an outsourcing or a stable relationship?"}},
	{Name: "public-powers", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "L'exportateur agit-il dans l'exercice de prérogatives de puissance publique ?", EN: "Does the exporter act in the exercise of public powers?"}},
	{Name: "means", Values: enum.Words[Means](), Ask: rgpd.Text{FR: "Les données sont-elles envoyées, ou seulement vues à l'écran ?", EN: "Are the data sent, or only seen on a screen?"}},
	{Name: "under-rgpd", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le destinataire est-il lui-même soumis au RGPD (art. 3(2)) ?", EN: "Is the importer itself under the RGPD (art. 3(2))?"}},
	{Name: "staff-abroad", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le personnel du destinataire voit-il ou garde-t-il les données hors de l'Union ?", EN: "Does the importer's own staff see or keep the data outside the Union?"}},
	{Name: "relays", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le destinataire a-t-il répercuté ses obligations à ses sous-traitants ?", EN: "Has the importer passed its obligations on to its own processors?"}},
	{Name: "country", Values: enum.Words[country](), Ask: rgpd.Text{FR: "Quel est le pays hors de l'Union ?", EN: "Which is the country outside the Union?"}},
	{Name: "module-further-down", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Les clauses transmises ont-elles un module pour les rôles de ce maillon ?", EN: "Do the clauses handed down have a module for the roles of this hop?"}},
}, columnWords)
