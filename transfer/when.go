package transfer

import (
	"github.com/rgpd-go/rgpd"
)

// A when is the condition of a row on a link: all of its sets must accept the case.
//
//columns:facts hopCase
type when struct {
	// FR: Où l'exportateur se trouve-t-il, et s'il est hors de l'Union, le RGPD s'applique-t-il à ce traitement ?
	// EN: Where is the exporter, and if outside the Union, does the RGPD apply to this processing?
	Exporter rgpd.Set[origin] `fact:"exporter"`
	// FR: Dans quel pays le destinataire se trouve-t-il ?
	// EN: In which country is the importer?
	Importer rgpd.Set[place] `fact:"importer"`
	// FR: Exportateur et destinataire sont-ils une seule et même personne morale ?
	// EN: Are exporter and importer one legal person?
	SameEntity rgpd.Set[rgpd.Answer] `fact:"same-entity"`
	// FR: Le destinataire reçoit-il les données de l'exportateur, ou les collecte-t-il auprès de la personne, et
	// pour qui ?
	// EN: Does the importer get the data from the exporter, or collect them from the person, and for whom?
	Collection rgpd.Set[Collection] `fact:"collection"`
	// FR: Le destinataire est-il couvert par une décision d'adéquation ? Répondez aux conditions du pays.
	// EN: Is the recipient covered by an adequacy decision? Answer the conditions of the country.
	Coverage rgpd.Set[coverage] `fact:"adequacy"`
	// FR: Sur quel outil de l'article 46 le transfert repose-t-il, s'il y en a un ?
	// EN: On which tool of article 46 does the transfer rest, if any?
	Tool rgpd.Set[Tool] `fact:"tool" last:"AdministrativeArrangement"`
	// FR: Quel module des clauses 2021/914 a été signé ?
	// EN: Which module of the clauses 2021/914 was signed?
	Module rgpd.Set[Module] `fact:"module"`
	// FR: Quels sont les rôles de l'exportateur et du destinataire ?
	// EN: Which are the roles of exporter and importer?
	Pair rgpd.Set[pair] `fact:"roles"`
	// FR: Le destinataire ultérieur est-il lié par écrit par les clauses du maillon précédent, et depuis
	// quel jour ?
	// EN: Is the onward importer bound in writing by the clauses of the hop before, and from which day?
	Passing rgpd.Set[passing] `fact:"relay"`
	// FR: Quel jour l'outil a-t-il été signé ?
	// EN: On which day was the tool signed?
	Signature rgpd.Set[signature] `fact:"signed"`
	// FR: Le texte des clauses est-il inchangé ?
	// EN: Does the text of the clauses stand unaltered?
	Unaltered rgpd.Set[rgpd.Answer] `fact:"unaltered"`
	// FR: Les annexes sont-elles toutes remplies ?
	// EN: Are all annexes filled in?
	Annexes rgpd.Set[rgpd.Answer] `fact:"annexes"`
	// FR: Le traitement est-il resté le même depuis la signature ?
	// EN: Is the processing unchanged since the signature?
	Unchanged rgpd.Set[rgpd.Answer] `fact:"unchanged"`
	// FR: L'outil a-t-il été approuvé ou autorisé par l'autorité ?
	// EN: Was the tool approved or authorised by the authority?
	Approved rgpd.Set[rgpd.Answer] `fact:"approved"`
	// FR: Le destinataire a-t-il pris des engagements contraignants ?
	// EN: Did the importer give binding commitments?
	Bound rgpd.Set[rgpd.Answer] `fact:"bound"`
	// FR: Le destinataire et ces données sont-ils couverts par les règles d'entreprise ?
	// EN: Are the importer and these data within the binding corporate rules?
	Covers rgpd.Set[rgpd.Answer] `fact:"covers"`
	// FR: Les données sont-elles celles de clients extérieurs au groupe ?
	// EN: Are the data those of clients outside the group?
	ClientsData rgpd.Set[rgpd.Answer] `fact:"clients-data"`
	// FR: Exportateur et destinataire sont-ils tous deux des organismes publics ?
	// EN: Are exporter and importer both public bodies?
	PublicBodies rgpd.Set[rgpd.Answer] `fact:"public-bodies"`
	// FR: Module 4 : le sous-traitant ajoute-t-il des données collectées dans l'Union à celles de son client ?
	// EN: Module 4: does the processor add data collected in the Union to those of its client?
	AssessmentDue rgpd.Set[rgpd.Answer] `fact:"assessment-due"`
	// FR: Existe-t-il une analyse d'impact du transfert, et de qui ?
	// EN: Is there a transfer impact assessment, and whose?
	Evidence rgpd.Set[Evidence] `fact:"assessment"`
	// FR: Quel jour l'analyse a-t-elle été conclue ?
	// EN: On which day was the assessment concluded?
	Timing rgpd.Set[timing] `fact:"assessment-day"`
	// FR: L'analyse couvre-t-elle les transferts ultérieurs ?
	// EN: Does the assessment cover the onward hops?
	CoversOnward rgpd.Set[rgpd.Answer] `fact:"assessment-onward"`
	// FR: Que conclut l'analyse ?
	// EN: What does the assessment conclude?
	Outcome rgpd.Set[Outcome] `fact:"outcome"`
	// FR: Sur quelles mesures supplémentaires la conclusion repose-t-elle ?
	// EN: On which supplementary measures does the outcome rest?
	Measures rgpd.Set[Measures] `fact:"measures"`
	// FR: Jusqu'à quel jour l'analyse vaut-elle avant réexamen ?
	// EN: Until which day does the assessment stand before its review?
	Review rgpd.Set[rgpd.Answer] `fact:"review"`
	// FR: Le destinataire a-t-il besoin des données en clair ?
	// EN: Does the importer need the data in clear?
	ClearData rgpd.Set[rgpd.Answer] `fact:"clear-data"`
	// FR: Quel point de l'article 49 est invoqué, s'il y en a un ?
	// EN: Which point of article 49 is claimed, if any?
	Derogation rgpd.Set[Derogation] `fact:"derogation"`
	// FR: Les conditions propres à ce point de l'article 49 sont-elles réunies ?
	// EN: Are the conditions of that point of article 49 met?
	DerogationMet rgpd.Set[rgpd.Answer] `fact:"derogation-met"`
	// FR: Le flux est-il ponctuel ou récurrent ?
	// EN: Is the flow one-off or recurrent?
	Frequency rgpd.Set[Frequency] `fact:"frequency"`
	// FR: Le flux relève-t-il d'une externalisation ou d'une relation stable ?
	// EN: Does the flow belong to an outsourcing or a stable relationship?
	Stable rgpd.Set[rgpd.Answer] `fact:"stable"`
	// FR: L'exportateur agit-il dans l'exercice de prérogatives de puissance publique ?
	// EN: Does the exporter act in the exercise of public powers?
	PublicPowers rgpd.Set[rgpd.Answer] `fact:"public-powers"`
	// FR: Les données sont-elles envoyées, ou seulement vues à l'écran ?
	// EN: Are the data sent, or only seen on a screen?
	Means rgpd.Set[Means] `fact:"means"`
	// FR: Le destinataire est-il lui-même soumis au RGPD (art. 3(2)) ?
	// EN: Is the importer itself under the RGPD (art. 3(2))?
	UnderRGPD rgpd.Set[rgpd.Answer] `fact:"under-rgpd"`
	// FR: Le personnel du destinataire voit-il ou garde-t-il les données hors de l'Union ?
	// EN: Does the importer's own staff see or keep the data outside the Union?
	StaffAbroad rgpd.Set[rgpd.Answer] `fact:"staff-abroad"`
	// FR: Le destinataire a-t-il imposé les mêmes obligations à ses sous-traitants ?
	// EN: Has the importer passed its obligations on to its own processors?
	Relays rgpd.Set[rgpd.Answer] `fact:"relays"`
	// FR: Quel est le pays hors de l'Union ?
	// EN: Which is the country outside the Union?
	Country rgpd.Set[country] `fact:"country"`
	// FR: Les clauses transmises ont-elles un module pour les rôles de ce maillon ?
	// EN: Do the clauses handed down have a module for the roles of this hop?
	Fits rgpd.Set[rgpd.Answer] `fact:"module-further-down"`
}

// The conditions that rows share.

// transferring: a transfer, by its three tests: EDPB, guidelines 05/2021.
func transferring(w when) when {
	w.Exporter, w.Importer = rgpd.Not(fromOutsideFree), rgpd.Is(outside)
	w.SameEntity, w.Collection = rgpd.Is(rgpd.No), rgpd.Not(CollectedForItself)
	return w
}

// uncovered: a transfer that no adequacy decision covers.
func uncovered(w when) when {
	w = transferring(w)
	w.Coverage = rgpd.Is(notCovered)
	return w
}

// without: no decision covers it, and no tool of art. 46 is claimed.
func without(w when) when {
	w = uncovered(w)
	w.Tool = rgpd.Is(NoTool, ClaimedAdequacy)
	return w
}

// derogating: a transfer without a tool, whatever covers it.
func derogating(w when) when {
	w = transferring(w)
	w.Tool = rgpd.Is(NoTool, ClaimedAdequacy)
	return w
}

// assessed: a tool that asks for an impact assessment, and no decision.
func assessed(w when) when {
	w = uncovered(w)
	w.AssessmentDue, w.Tool = rgpd.Is(rgpd.Yes), rgpd.Not(NoTool, ClaimedAdequacy)
	return w
}
