package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A Conclusion names the outcome of a hop more finely than its verdict does. Zero:
// facts are missing.
type Conclusion uint8

const (
	// NoTransferReturnFlow: data come back inside; look at the law of the place they
	// leave.
	NoTransferReturnFlow Conclusion = iota + 1 // no-transfer-return-flow
	NoTransferInside                           // no-transfer-inside: the importer is in the Union or the EEA
	// NoTransferDirectCollection: the person gives the data to the importer itself.
	NoTransferDirectCollection // no-transfer-direct-collection
	// NoTransferSameEntity: one legal person; art. 5, 24, 32 and 48 bind.
	NoTransferSameEntity      // no-transfer-same-entity
	NoTransferExporterOutside // no-transfer-exporter-outside: the exporter is not under the RGPD
	// UncertainTerritory: undecided: no text says whether chapter V applies there.
	UncertainTerritory // uncertain-territory
	Adequate           // adequate
	// AdequateAtRisk: the decision is challenged: keep clauses and assessment on file.
	AdequateAtRisk // adequate-at-risk
	// AdequateIf: undecided: conditions of the decision are open; see
	// [HopAssessment.Open].
	AdequateIf           // adequate-if
	SafeguardMissing     // safeguard-missing
	DerogationRefused    // derogation-refused: and no tool
	DerogationPossible   // derogation-possible: narrowly, with notice and register
	SafeguardDefective   // safeguard-defective
	AssessmentMissing    // assessment-missing
	AssessmentNegative   // assessment-negative
	AssessmentStale      // assessment-stale
	AllowedWithSafeguard // allowed-with-safeguard
)

var conclusionTexts = [...]rgpd.Text{
	0:                    {FR: "indécis", EN: "undecided"},
	NoTransferReturnFlow: {FR: "pas un transfert : retour de données", EN: "no transfer: data come back"},
	NoTransferInside: {
		FR: "pas un transfert : destinataire dans l'Union ou l'EEE",
		EN: "no transfer: importer in the Union or the EEA",
	},
	NoTransferDirectCollection: {FR: "pas un transfert : collecte directe", EN: "no transfer: direct collection"},
	NoTransferSameEntity:       {FR: "pas un transfert : même personne morale", EN: "no transfer: one legal person"},
	NoTransferExporterOutside: {
		FR: "pas un transfert : exportateur hors RGPD",
		EN: "no transfer: exporter outside the RGPD",
	},
	UncertainTerritory:   {FR: "territoire incertain", EN: "uncertain territory"},
	Adequate:             {FR: "décision d'adéquation", EN: "adequacy decision"},
	AdequateAtRisk:       {FR: "décision d'adéquation contestée", EN: "challenged adequacy decision"},
	AdequateIf:           {FR: "adéquation sous conditions à vérifier", EN: "adequate if the conditions are met"},
	SafeguardMissing:     {FR: "garantie absente", EN: "safeguard missing"},
	DerogationRefused:    {FR: "dérogation refusée", EN: "derogation refused"},
	DerogationPossible:   {FR: "dérogation possible", EN: "derogation possible"},
	SafeguardDefective:   {FR: "garantie irrégulière", EN: "safeguard defective"},
	AssessmentMissing:    {FR: "analyse d'impact du transfert absente", EN: "transfer impact assessment missing"},
	AssessmentNegative:   {FR: "analyse d'impact du transfert négative", EN: "transfer impact assessment negative"},
	AssessmentStale:      {FR: "analyse d'impact du transfert périmée", EN: "transfer impact assessment stale"},
	AllowedWithSafeguard: {FR: "garantie appropriée", EN: "appropriate safeguard"},
}

// Text returns the conclusion for a reader.
func (c Conclusion) Text() rgpd.Text {
	if int(c) >= len(conclusionTexts) {
		c = 0
	}
	return rows.Typeset(conclusionTexts[c])
}
