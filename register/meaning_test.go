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
		{Rule: RecordInWriting, Like: "once"},
		{Rule: RecordForAuthority, Like: "once"},
	})
	testkit.Reaches(t, WhetherOfficer.Study(), []testkit.Reach{
		{Rule: OfficerPublished, Like: "seller", Facts: f{"designated": "yes"}, Not: f{"designated": "no"}},
	})
	testkit.Reaches(t, WhetherAssess.Study(), []testkit.Reach{
		{
			Rule: AssessConsult, Like: "newsletter", Facts: f{"high-residual-risk": "yes", "high-risk": "yes"},
			Not: f{"high-residual-risk": "no"},
		},
	})
	testkit.Reaches(t, WhetherNotify.Study(), []testkit.Reach{
		{
			Rule: BreachTellController, Like: "leak", Facts: f{"role": "processor"},
			Not: f{"incident": "no-personal-data", "role": "but processor sub-processor"},
		},
		{Rule: BreachDocument, Like: "outage", Not: f{"incident": "no-personal-data", "role": controllers}},
		{
			Rule: BreachNoteFinding, Like: "leak", Facts: f{"incident": "no-personal-data"},
			Not: f{"incident": "personal-data-breach"},
		},
		{
			Rule: BreachNoticeContent, Like: "leak",
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "unlikely"},
		},
		{
			Rule: BreachGiveReasons, Like: "leak", Facts: f{"timing": "late"},
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "timing": "in-time"},
		},
		{
			Rule: BreachLeadAuthority, Like: "leak", Facts: f{"seat": "several-states"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but several-states",
			},
		},
		{
			Rule: BreachEachAuthority, Like: "leak", Facts: f{"seat": "outside-union"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but outside-union",
			},
		},
		{
			Rule: BreachOfCarrier, Like: "leak", Facts: f{"carrier": "yes"},
			Not: f{"incident": "no-personal-data", "carrier": "no"},
		},
	})
	testkit.Reaches(t, WhetherTellThem.Study(), []testkit.Reach{
		{
			Rule: BreachTellPublicly, Like: "grave-leak", Facts: f{"disproportionate": "yes"},
			Not: f{
				"incident": "no-personal-data", "role": controllers, "risk": "but high",
				"unintelligible": "yes", "risk-removed": "yes", "disproportionate": "no", "ordered": "yes",
			},
		},
		{
			Rule: BreachTellPlainly, Like: "grave-leak",
			Not: f{"incident": "no-personal-data", "role": controllers, "risk": "but high"},
		},
		{
			Rule: BreachTellAsOrdered, Like: "grave-leak", Facts: f{"ordered": "yes", "risk": "open"},
			Not: f{"incident": "no-personal-data", "role": controllers, "ordered": "no"},
		},
	})
}

// TestAnswers: who owes what, case by case, and one fact away. From the articles.
func TestAnswers(t *testing.T) {
	type f = map[string]string
	const first = "2018-05-25"
	testkit.Decide(t, WhetherNotify.Study(), []testkit.Case{
		{Name: "a leak, on the first day of the RGPD", Like: "leak", On: first, Want: rgpd.Forbidden, By: BreachNotify},
		{
			Name: "a grave leak", Like: "leak", Facts: f{"risk": "high"}, On: first, Want: rgpd.Forbidden,
			By: BreachNotify,
		},
		{
			Name: "a leak of which nobody knows how grave it is", Like: "leak", Facts: f{"risk": "open"}, On: first,
			Want: rgpd.Forbidden, By: BreachNotifyOpenRisk,
		},
		{Name: "an outage", Like: "outage", On: first, Want: rgpd.Allowed, By: BreachRiskUnlikely},
		{Name: "a leak the day before the RGPD", Like: "leak", On: "2018-05-24", Want: rgpd.Undecided},
	})
	testkit.Decide(t, WhetherAssess.Study(), []testkit.Case{
		{Name: "a newsletter", Like: "newsletter", On: first, Want: rgpd.Allowed, By: AssessSpared},
		{
			Name: "a kind of the list, on its day", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-11", Want: rgpd.Forbidden, By: AssessListed,
		},
		{
			Name: "the same the day before", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-10", Want: rgpd.Undecided,
		},
		{
			Name: "one criterion, and a high risk by it", Like: "newsletter", Facts: f{"high-risk": "yes"}, On: first,
			Want: rgpd.Forbidden, By: AssessHighRisk,
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
	AppliesByEstablishment: {FR: "d'un établissement dans l'Union", EN: "of an establishment in the Union"},
	AppliesByOffer:         {FR: "régit l'offre de biens", EN: "governs the offer of goods"},
	AppliesByMonitoring:    {FR: "régit le suivi du comportement", EN: "governs monitoring the behaviour"},
	SparedNoPerson:         {FR: "ne sont pas personnelles", EN: "are not personal data"},
	SparedUnfiled:          {FR: "hors de tout fichier", EN: "outside any filing system"},
	SparedHousehold:        {FR: "personnelle ou domestique", EN: "personal or household"},
	SparedOtherLaw:         {FR: "un autre droit", EN: "another law"},
	SparedOutside: {
		FR: "ni établissement, ni offre, ni suivi", EN: "no establishment, no offer, no monitoring",
	},

	RecordBySize: {FR: "à partir de 250", EN: "from 250"},
	RecordByRisk: {
		FR: "susceptible de comporter un risque est inscrit", EN: "likely to result in a risk is recorded",
	},
	RecordByHabit:         {FR: "qui n'est pas occasionnel", EN: "that is not occasional"},
	RecordBySensitiveData: {FR: "des articles 9 ou 10", EN: "of articles 9 or 10"},
	RecordSpared:          {FR: "moins de 250", EN: "fewer than 250"},
	RecordInWriting: {
		FR: "par écrit, la forme électronique comprise", EN: "in writing, electronic form included",
	},
	RecordForAuthority: {FR: "à la disposition de la CNIL", EN: "available to the CNIL"},

	OfficerOfPublicBody:     {FR: "un organisme public désigne", EN: "a public body designates"},
	OfficerForMonitoring:    {FR: "un suivi régulier et systématique", EN: "regular and systematic monitoring"},
	OfficerForSensitiveData: {FR: "demandent un délégué", EN: "take an officer"},
	OfficerVoluntary:        {FR: "la désignation est volontaire", EN: "designation is voluntary"},
	OfficerPublished:        {FR: "publier les coordonnées", EN: "publish the officer's contact details"},

	AssessEvaluation: {FR: "une évaluation systématique et approfondie", EN: "a systematic and extensive evaluation"},
	AssessSensitiveData: {
		FR: "des données sensibles ou pénales à grande échelle demandent une analyse",
		EN: "on a large scale take an impact assessment",
	},
	AssessPublicMonitoring: {
		FR: "la surveillance systématique à grande échelle d'une zone", EN: "monitoring a public area systematically",
	},
	AssessListed:      {FR: "sur la liste de la CNIL", EN: "on the CNIL's list"},
	AssessTwoCriteria: {FR: "deux des neuf critères", EN: "two or more of the nine criteria"},
	AssessHighRisk:    {FR: "un risque élevé probable", EN: "a likely high risk"},
	AssessSpared:      {FR: "l'analyse d'impact n'est pas requise", EN: "an impact assessment is not required"},
	AssessConsult:     {FR: "consulter la CNIL avant de commencer", EN: "consult the CNIL before starting"},

	BreachNotify:         {FR: "une violation à risque est notifiée", EN: "a breach with a risk is notified"},
	BreachNotifyOpenRisk: {FR: "un risque qui n'est pas exclu", EN: "a risk that is not excluded"},
	BreachNoIncident:     {FR: "rien à notifier", EN: "nothing to notify"},
	BreachRiskUnlikely:   {FR: "un risque improbable n'est pas notifié", EN: "an unlikely risk is not notified"},
	BreachOfProcessor: {
		FR: "n'avertit pas l'autorité mais le responsable", EN: "tells the controller, not the authority",
	},
	BreachTellController: {
		FR: "avertir le responsable dans les meilleurs délais", EN: "tell the controller without undue delay",
	},
	BreachDocument:      {FR: "documenter la violation", EN: "document the breach"},
	BreachNoteFinding:   {FR: "garder la trace de l'examen", EN: "keep a trace of the examination"},
	BreachNoticeContent: {FR: "dire la nature, le point de contact", EN: "tell the nature, the contact"},
	BreachGiveReasons:   {FR: "avec les motifs du retard", EN: "with the reasons of the delay"},
	BreachLeadAuthority: {FR: "l'autorité chef de file", EN: "the lead authority"},
	BreachEachAuthority: {FR: "de chaque État", EN: "of each State"},
	BreachOfCarrier:     {FR: "dans les 24 heures", EN: "within 24 hours"},

	BreachTellPersons:        {FR: "un risque élevé est communiqué", EN: "a high risk is communicated"},
	BreachTellByOrder:        {FR: "l'autorité a ordonné", EN: "the authority has ordered"},
	BreachPersonsNoIncident:  {FR: "personne à informer", EN: "nobody to tell"},
	BreachPersonsOfProcessor: {FR: "au responsable d'informer", EN: "for the controller to tell people"},
	BreachNotGrave:           {FR: "sans risque élevé", EN: "without a high risk"},
	BreachUnintelligible:     {FR: "les données étaient incompréhensibles", EN: "the data were unintelligible"},
	BreachRiskRemoved:        {FR: "des mesures prises depuis", EN: "measures taken since"},
	BreachDisproportionate: {
		FR: "informer chacun serait disproportionné", EN: "telling each person would be disproportionate",
	},
	BreachTellPublicly: {FR: "communiquer publiquement", EN: "communicate publicly"},
	BreachTellPlainly:  {FR: "dire en termes simples la nature", EN: "tell in plain words the nature"},
	BreachTellAsOrdered: {
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
