package main

import (
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// flowFacts are the facts of a flow that the library asks in words, by the field that tells each.
var flowFacts = map[string]string{
	"means": "means", "same_entity": "same-entity",
	"collection": "collection", "frequency": "frequency", "stable": "stable", "clear_data": "clear-data",
	"derogation": "derogation", "derogation_met": "derogation-met",

	"safeguard.tool": "tool", "safeguard.module": "module", "safeguard.signed": "signed",
	"safeguard.unaltered": "unaltered", "safeguard.annexes_filled": "annexes",
	"safeguard.processing_unchanged": "unchanged", "safeguard.approved": "approved",
	"safeguard.importer_bound": "bound", "safeguard.covers": "covers", "safeguard.clients_data": "clients-data",
	"safeguard.union_data_added": "assessment-due", "safeguard.sub_processors_bound": "relays",

	"assessment.evidence": "assessment", "assessment.on": "assessment-day", "assessment.outcome": "outcome",
	"assessment.measures": "measures", "assessment.review_by": "review",
	"assessment.covers_onward": "assessment-onward",
}

// flowOwn are the questions of the other fields.
var flowOwn = map[string]rgpd.Text{
	"purpose": {FR: "À quoi le flux sert-il ?", EN: "What is the flow for?"},
	"id":      {FR: "Un nom à vous, que reprennent les maillons", EN: "A name of your own, which the hops take"},
	"country": {FR: "Dans quel pays ? Son code : FR, TN", EN: "In which country? Its code: FR, TN"},
	"organisation": {
		FR: "Ou le sigle d'une organisation internationale",
		EN: "Or an international organisation, by its initials",
	},
	"role":        {FR: "Que fait cette partie pour le traitement ?", EN: "What is this party for the processing?"},
	"public_body": {FR: "Est-ce une autorité ou un organisme public ?", EN: "Is it a public authority or body?"},
	"under_rgpd": {
		FR: "Hors de l'Union, est-elle elle-même soumise au RGPD (art. 3(2)) ?",
		EN: "Outside the Union, is it under the RGPD itself (art. 3(2))?",
	},
	"public_powers": {
		FR: "Agit-elle ici dans l'exercice de prérogatives de puissance publique ?",
		EN: "Does it act here in the exercise of public powers?",
	},
	"places.country": {
		FR: "Où les données sont-elles gardées, ou vues ? Le code du pays",
		EN: "Where are the data kept, or seen? The code of the country",
	},
	"places.by": {
		FR: "Par quelle partie, si ce n'est le personnel de celle-ci ?",
		EN: "By which party, if not by this one's own staff?",
	},
	"places.means": {FR: "Y sont-elles envoyées, ou vues à l'écran ?", EN: "Are they sent there, or seen on a screen?"},
	"from":         {FR: "De quelle partie ?", EN: "From which party?"},
	"to":           {FR: "À quelle partie ?", EN: "To which party?"},
	"same_group": {
		FR: "Exportateur et destinataire sont-ils des sociétés d'un même groupe ?",
		EN: "Are exporter and importer companies of one group?",
	},
	"to_client": {
		FR: "Le destinataire est-il le client pour lequel l'exportateur traite ?",
		EN: "Is the importer the client for whom the exporter processes?",
	},
	"met": {
		FR: "Quelles conditions de la décision d'adéquation sont réunies ?",
		EN: "Which conditions of the adequacy decision are met?",
	},
	"unmet": {FR: "Et lesquelles ne le sont pas ?", EN: "And which are not?"},
	"list_checked_on": {
		FR: "Quel jour la liste publique (Data Privacy Framework) a-t-elle été consultée ?",
		EN: "On which day was the public list (Data Privacy Framework) looked at?",
	},
	"safeguard.relayed": {
		FR: "Le destinataire est-il lié par écrit par les clauses du maillon précédent ?",
		EN: "Is the importer bound in writing by the clauses of the hop before?",
	},
}

// flowQuestion is what a field of a flow asks, and the words that it takes.
func (p *page) flowQuestion(l leaf) string {
	field := l.path
	if _, after, listed := strings.Cut(field, "]."); listed {
		field = after
	}
	if strings.HasPrefix(field, "places[") {
		_, after, _ := strings.Cut(field, "].")
		field = "places." + after
	}
	if ask, own := flowOwn[field]; own {
		return p.asking(ask, l)
	}
	for c := range transfer.Study().RuleSet.Columns() {
		if c.Name == flowFacts[field] {
			return p.asking(c.Ask, l)
		}
	}
	return ""
}

// roleQuestion is what a field of the facts about a centre asks, and the words that it takes.
func (p *page) roleQuestion(l leaf) string {
	for c := range transfer.RoleStudy().RuleSet.Columns() {
		if strings.ReplaceAll(c.Name, "-", "_") == l.path {
			return p.asking(c.Ask, l)
		}
	}
	return p.asking(rgpd.Text{FR: "Comment le contrat nomme-t-il le centre, s'il le nomme ?",
		EN: "What does the contract call the centre, if it does?"}, l)
}

// asking is a question with the words that answer it.
func (p *page) asking(ask rgpd.Text, l leaf) string {
	all := strings.Join(wordsOf(l.typ), ", ")
	if l.typ == answerType {
		all = p.text("oui ou non", "yes or no")
	}
	return strings.TrimSpace(ask.In(p.tag) + " " + all)
}
