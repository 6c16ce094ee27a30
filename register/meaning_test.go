package register

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestDuties: what each answer brings, and the single facts that spare it. From the
// articles, case by case.
func TestDuties(t *testing.T) {
	type f = map[string]string
	const controllers = "but controller joint-controller"
	testkit.Reaches(t, WhetherRecord.Study(), []testkit.Reach{
		// Art. 30(3), 30(4): whoever keeps a record.
		{Rule: "accountability-record-in-writing", Like: "once"},
		{Rule: "accountability-record-for-authority", Like: "once"},
	})
	testkit.Reaches(t, WhetherOfficer.Study(), []testkit.Reach{
		{Rule: "accountability-officer-published", Like: "seller", Facts: f{"designated": "yes"}, Not: f{"designated": "no"}},
	})
	testkit.Reaches(t, WhetherAssess.Study(), []testkit.Reach{
		{
			Rule: "accountability-assessment-consult", Like: "newsletter", Facts: f{"high-residual-risk": "yes", "high-risk": "yes"},
			Not: f{"high-residual-risk": "no"},
		},
	})
	testkit.Reaches(t, WhetherNotify.Study(), []testkit.Reach{
		{
			Rule: "breach-tell-controller", Like: "leak", Facts: f{"role": "processor"},
			Not: f{"incident": "no-personal-data", "role": "but processor sub-processor"},
		},
		{Rule: "breach-document", Like: "outage", Not: f{"incident": "no-personal-data", "role": controllers}},
		{
			Rule: "breach-note-finding", Like: "leak", Facts: f{"incident": "no-personal-data"},
			Not: f{"incident": "personal-data-breach"},
		},
		{
			Rule: "breach-notice-content", Like: "leak",
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "unlikely"},
		},
		{
			Rule: "breach-give-reasons", Like: "leak", Facts: f{"timing": "late"},
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "timing": "in-time"},
		},
		{
			Rule: "breach-lead-authority", Like: "leak", Facts: f{"seat": "several-states"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but several-states",
			},
		},
		{
			Rule: "breach-each-authority", Like: "leak", Facts: f{"seat": "outside-union"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but outside-union",
			},
		},
		{
			Rule: "breach-of-carrier", Like: "leak", Facts: f{"carrier": "yes"},
			Not: f{"incident": "no-personal-data", "carrier": "no"},
		},
	})
	testkit.Reaches(t, WhetherTellThem.Study(), []testkit.Reach{
		{
			Rule: "breach-tell-publicly", Like: "grave-leak", Facts: f{"disproportionate": "yes"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "but high",
				"unintelligible": "yes", "risk-removed": "yes", "disproportionate": "no", "ordered": "yes",
			},
		},
		{
			Rule: "breach-tell-plainly", Like: "grave-leak",
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "but high"},
		},
		{
			Rule: "breach-tell-as-ordered", Like: "grave-leak", Facts: f{"ordered": "yes", "risk": "open"},
			Not: f{"incident": "no-personal-data", "role": controllers, "ordered": "no"},
		},
	})
}

// TestAnswers: who owes what, case by case, and one fact away. From the articles.
func TestAnswers(t *testing.T) {
	type f = map[string]string
	const first = "2018-05-25"
	testkit.Decide(t, WhetherNotify.Study(), []testkit.Case{
		{Name: "a leak, on the first day of the RGPD", Like: "leak", On: first, Want: rgpd.Forbidden, By: "breach-notify"},
		{
			Name: "a grave leak", Like: "leak", Facts: f{"risk": "high"}, On: first, Want: rgpd.Forbidden,
			By: "breach-notify",
		},
		{
			Name: "a leak of which nobody knows how grave it is", Like: "leak", Facts: f{"risk": "open"}, On: first,
			Want: rgpd.Forbidden, By: "breach-notify-open-risk",
		},
		{Name: "an outage", Like: "outage", On: first, Want: rgpd.Allowed, By: "breach-risk-unlikely"},
		{Name: "a leak the day before the RGPD", Like: "leak", On: "2018-05-24", Want: rgpd.Undecided},
	})
	testkit.Decide(t, WhetherAssess.Study(), []testkit.Case{
		{Name: "a newsletter", Like: "newsletter", On: first, Want: rgpd.Allowed, By: "accountability-assessment-spared"},
		{
			Name: "a kind of the list, on its day", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-11", Want: rgpd.Forbidden, By: "accountability-assessment-listed",
		},
		{
			Name: "the same the day before", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-10", Want: rgpd.Undecided,
		},
		{
			Name: "one criterion, and a high risk by it", Like: "newsletter", Facts: f{"high-risk": "yes"}, On: first,
			Want: rgpd.Forbidden, By: "accountability-assessment-high-risk",
		},
	})
}

// TestNothingIsDueBeforeTheRegulation: on the day before, no rule of any question
// applies, whatever is known.
func TestNothingIsDueBeforeTheRegulation(t *testing.T) {
	for q := range Questions() {
		study := q.Study()
		for i := range study.Like {
			f := study.Like[i].Facts
			for c := range f {
				for v := uint8(0); v < 9; v++ {
					near := f
					near[c] = v
					d := study.Table.DecideOn(&near, noon, law.DayGDPR-1, rgpd.Notes{})
					if d.Verdict() != rgpd.Undecided || len(slices.Collect(d.Applying())) > 0 {
						t.Fatalf("%v: %v applies before the RGPD", q, slices.Collect(d.Applying()))
					}
				}
			}
		}
	}
}

// sentences are the words that tell each sentence from all others of its question.
var sentences = map[rgpd.RuleID]testkit.Words{
	"accountability-scope-applies-by-establishment": {FR: "d'un établissement dans l'Union", EN: "of an establishment in the Union"},
	"accountability-scope-applies-by-offer":         {FR: "régit l'offre de biens", EN: "governs the offer of goods"},
	"accountability-scope-applies-by-monitoring":    {FR: "régit le suivi du comportement", EN: "governs monitoring the behaviour"},
	"accountability-scope-spared-no-person":         {FR: "ne sont pas personnelles", EN: "are not personal data"},
	"accountability-scope-spared-unfiled":           {FR: "hors de tout fichier", EN: "outside any filing system"},
	"accountability-scope-spared-household":         {FR: "personnelle ou domestique", EN: "personal or household"},
	"accountability-scope-spared-other-law":         {FR: "un autre droit", EN: "another law"},
	"accountability-scope-spared-outside": {
		FR: "ni établissement, ni offre, ni suivi", EN: "no establishment, no offer, no monitoring",
	},

	"accountability-record-by-size": {FR: "à partir de 250", EN: "from 250"},
	"accountability-record-by-risk": {
		FR: "susceptible de comporter un risque est inscrit", EN: "likely to result in a risk is recorded",
	},
	"accountability-record-by-habit":          {FR: "qui n'est pas occasionnel", EN: "that is not occasional"},
	"accountability-record-by-sensitive-data": {FR: "des articles 9 ou 10", EN: "of articles 9 or 10"},
	"accountability-record-spared":            {FR: "moins de 250", EN: "fewer than 250"},
	"accountability-record-in-writing": {
		FR: "par écrit, la forme électronique comprise", EN: "in writing, electronic form included",
	},
	"accountability-record-for-authority": {FR: "à la disposition de la CNIL", EN: "available to the CNIL"},

	"accountability-officer-of-public-body":     {FR: "un organisme public désigne", EN: "a public body designates"},
	"accountability-officer-for-monitoring":     {FR: "un suivi régulier et systématique", EN: "regular and systematic monitoring"},
	"accountability-officer-for-sensitive-data": {FR: "demandent un délégué", EN: "take an officer"},
	"accountability-officer-voluntary":          {FR: "la désignation est volontaire", EN: "designation is voluntary"},
	"accountability-officer-published":          {FR: "publier les coordonnées", EN: "publish the officer's contact details"},

	"accountability-assessment-evaluation": {FR: "une évaluation systématique et approfondie", EN: "a systematic and extensive evaluation"},
	"accountability-assessment-sensitive-data": {
		FR: "des données sensibles ou pénales à grande échelle demandent une analyse",
		EN: "on a large scale take an impact assessment",
	},
	"accountability-assessment-public-monitoring": {
		FR: "la surveillance systématique à grande échelle d'une zone", EN: "monitoring a public area systematically",
	},
	"accountability-assessment-listed":       {FR: "sur la liste de la CNIL", EN: "on the CNIL's list"},
	"accountability-assessment-two-criteria": {FR: "deux des neuf critères", EN: "two or more of the nine criteria"},
	"accountability-assessment-high-risk":    {FR: "un risque élevé probable", EN: "a likely high risk"},
	"accountability-assessment-spared":       {FR: "l'analyse d'impact n'est pas requise", EN: "an impact assessment is not required"},
	"accountability-assessment-consult":      {FR: "consulter la CNIL avant de commencer", EN: "consult the CNIL before starting"},

	"breach-notify":           {FR: "une violation à risque est notifiée", EN: "a breach with a risk is notified"},
	"breach-notify-open-risk": {FR: "un risque qui n'est pas exclu", EN: "a risk that is not excluded"},
	"breach-no-incident":      {FR: "rien à notifier", EN: "nothing to notify"},
	"breach-risk-unlikely":    {FR: "un risque improbable n'est pas notifié", EN: "an unlikely risk is not notified"},
	"breach-of-processor": {
		FR: "n'avertit pas l'autorité mais le responsable", EN: "tells the controller, not the authority",
	},
	"breach-tell-controller": {
		FR: "avertir le responsable dans les meilleurs délais", EN: "tell the controller without undue delay",
	},
	"breach-document":       {FR: "documenter la violation", EN: "document the breach"},
	"breach-note-finding":   {FR: "garder la trace de l'examen", EN: "keep a trace of the examination"},
	"breach-notice-content": {FR: "dire la nature, le point de contact", EN: "tell the nature, the contact"},
	"breach-give-reasons":   {FR: "avec les motifs du retard", EN: "with the reasons of the delay"},
	"breach-lead-authority": {FR: "l'autorité chef de file", EN: "the lead authority"},
	"breach-each-authority": {FR: "de chaque État", EN: "of each State"},
	"breach-of-carrier":     {FR: "dans les 24 heures", EN: "within 24 hours"},

	"breach-tell-persons":         {FR: "un risque élevé est communiqué", EN: "a high risk is communicated"},
	"breach-tell-by-order":        {FR: "l'autorité a ordonné", EN: "the authority has ordered"},
	"breach-persons-no-incident":  {FR: "personne à informer", EN: "nobody to tell"},
	"breach-persons-of-processor": {FR: "au responsable d'informer", EN: "for the controller to tell people"},
	"breach-not-grave":            {FR: "sans risque élevé", EN: "without a high risk"},
	"breach-unintelligible":       {FR: "les données étaient incompréhensibles", EN: "the data were unintelligible"},
	"breach-risk-removed":         {FR: "des mesures prises depuis", EN: "measures taken since"},
	"breach-disproportionate": {
		FR: "informer chacun serait disproportionné", EN: "telling each person would be disproportionate",
	},
	"breach-tell-publicly": {FR: "communiquer publiquement", EN: "communicate publicly"},
	"breach-tell-plainly":  {FR: "dire en termes simples la nature", EN: "tell in plain words the nature"},
	"breach-tell-as-ordered": {
		FR: "communiquer ce que l'autorité ordonne", EN: "communicate what the authority orders",
	},
}

// TestSentences: the sentence of each rule says what the rule is about, and no other of
// the package says it.
func TestSentences(t *testing.T) {
	var rules []rgpd.Rule
	for q := range Questions() {
		rules = append(rules, slices.Collect(q.Study().Table.Rules())...)
	}
	testkit.Sentences(t, rules, sentences)
}

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	var subjects []alter.Subject
	for q := range Questions() {
		subjects = append(subjects, alter.Subject{
			Name: q.String(), Study: q.Study(), Swap: swapper(q),
			Tests: []testing.InternalTest{
				{Name: "TestGuarantees", F: TestGuarantees},
				{Name: "TestDuties", F: TestDuties},
				{Name: "TestAnswers", F: TestAnswers},
				{Name: "TestSentences", F: TestSentences},
				{Name: "TestNothingIsDueBeforeTheRegulation", F: TestNothingIsDueBeforeTheRegulation},
				{Name: "TestThresholdOfTheRecord", F: TestThresholdOfTheRecord},
				{Name: "TestNineCriteria", F: TestNineCriteria},
				{Name: "TestWhoIsTold", F: TestWhoIsTold},
				{Name: "TestCases", F: TestCases},
			},
		})
	}
	alter.Run(t, subjects...)
}

// swapper puts other rows in the place of those that answer a question.
func swapper(q Question) func(rows []rgpd.Row) func() {
	at := map[Question]**rgpd.Table{
		WhetherApplies: &scopeTable, WhetherRecord: &recordTable, WhetherOfficer: &officerTable,
		WhetherAssess: &assessmentTable, WhetherNotify: &authorityTable, WhetherTellThem: &personsTable,
	}[q]
	return func(rows []rgpd.Row) func() {
		was := *at
		altered, err := was.WithRows(rows)
		if err != nil {
			panic(err)
		}
		*at = altered
		return func() { *at = was }
	}
}
