package register

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// TestATextThatKeepsAPlaceSaysNothing: à compléter, TODO and their kin, beside sentences that have such words.
func TestATextThatKeepsAPlaceSaysNothing(t *testing.T) {
	for _, s := range []string{
		"?", "??", "...", "…", "-", "—", " ? ", "[?]", "à compléter", "À COMPLÉTER", "A completer", "à compléter.", "(à compléter)", "[À compléter par le DPO]",
		"TODO", "todo : demander à la DSI", "TBD", "tbc", "à définir", "A définir avec Julie", "à préciser", "à renseigner", "reste à déterminer",
		"Prospection (à compléter)", "durée à définir", "Prospects, clients ; autres à préciser", "xxx", "XXXX", "inconnu", "non renseigné", "Non défini",
		"to be completed", "To be defined", "retention tbd", "unknown", "Lorem ipsum dolor sit amet", "3 ans ?", "Prospection ?", "je ne sais pas", "**à compléter**",
		"à\u00a0compléter", "Prospection - à compléter",
	} {
		require.True(t, isUnwritten(s), s)
		require.True(t, unsaid(rgpd.Text{FR: s}) && unsaid(rgpd.Text{EN: s}), s)
	}
	for _, s := range []string{
		"", " ", "Prospection", "un formulaire à compléter", "formulaire papier à compléter par le client", "Coupon à renseigner", "Le dossier à compléter",
		"Todoist", "gestion des to-do", "0", "n° 12", "=1+1", "😀", "contrat en cours", "en cours", "Paris XX", "le total", "TBDR SARL",
		"Souhaitez-vous être rappelé par un conseiller ?", "données que la personne a définies", "a confirmé par écrit", "personnes de parents inconnus", "P3Y",
		"à compter de la collecte", "Aide à définir un projet", "Autres mesures de sécurité", "+33 1 99 00 00 00", "“x”", "C",
	} {
		require.False(t, isUnwritten(s), s)
	}
	require.False(t, unsaid(rgpd.Text{FR: "à compléter", EN: "Prospecting"}))
}

// TestEveryTextThatKeepsAPlaceIsAHole: whichever text of an entry, a service or a breach, it is found once, by its
// place; the entry is kept, and read back as it was.
func TestEveryTextThatKeepsAPlaceIsAHole(t *testing.T) {
	a := filled(ConsumerCampaigns())
	before := a.Review(today).Findings
	for name, spoil := range map[string]func(*Activity, string){
		"purpose.says":                   func(a *Activity, s string) { a.Purpose.Says = rgpd.Text{FR: s} },
		"data[0].retention[0].criterion": func(a *Activity, s string) { a.Data[0].Retention[0].Criterion = rgpd.Text{FR: s, EN: s} },
		"recipients[0].name":             func(a *Activity, s string) { a.Recipients[0].Name = rgpd.Text{EN: s} },
		"owner":                          func(a *Activity, s string) { a.Owner = rgpd.Text{FR: s} },
		"controller.name":                func(a *Activity, s string) { a.Controller.Name = s },
		"software[0]":                    func(a *Activity, s string) { a.Software = []string{s} },
	} {
		for _, s := range []string{"?", "à compléter", "TODO", "à définir"} {
			a := a.clone()
			spoil(&a, s)
			var got []string
			for _, f := range a.Review(today).Findings {
				if f.Path == name {
					require.GreaterOrEqual(t, f.Level, rgpd.Defect)
					require.Contains(t, f.Do.FR, "encore à écrire")
					got = append(got, f.Path)
				}
			}
			require.Equal(t, []string{name}, got, s)
			r := Register{Entries: []Entry{build(t, a)}}
			var table, page bytes.Buffer
			require.NoError(t, r.WriteTable(&table, language.French))
			back, err := ReadTable(&table)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(r, back))
			require.NoError(t, r.WriteHTML(&page, language.French))
			if name == "purpose.says" {
				require.Contains(t, page.String(), `class="hole"`)
			}
		}
	}
	require.Empty(t, cmp.Diff(before, a.Review(today).Findings))

	s := full(t).Services[0].Service()
	s.Clients[0].Operations = rgpd.Text{FR: "à préciser"}
	require.True(t, slices.ContainsFunc(s.Faults(), func(f rgpd.Finding) bool {
		return f.Path == "clients[0].operations" && f.Level == rgpd.Defect
	}))
	_, err := s.Build()
	require.NoError(t, err)
}

// TestAPlaceThatIsKeptCalmsNoBreach: facts, effects, measures and reasons that are still to be written are missing.
func TestAPlaceThatIsKeptCalmsNoBreach(t *testing.T) {
	for rule, spoil := range map[rgpd.RuleID]func(*Breach){
		"breach-facts-missing":    func(b *Breach) { b.Facts = text("à compléter") },
		"breach-effects-missing":  func(b *Breach) { b.Effects = text("?") },
		"breach-measures-missing": func(b *Breach) { b.Measures = text("TODO") },
		"breach-risk-unreasoned":  func(b *Breach) { b.Reasoning = text("à définir") },
		"breach-delay-unreasoned": func(b *Breach) {
			b.Notices[0].At, b.DelayReasons = b.Aware.Add(80*time.Hour), text("à préciser")
		},
	} {
		b := leak()
		spoil(&b)
		found := b.Assess(noon, rgpd.Mainland).Findings
		require.Len(t, found, 1, "%s %v", rule, found)
		require.Equal(t, rule, found[0].Rule)
	}
}

// TestAnIncidentThatDeniesItself: who says that no personal data are touched, and counts people, has said two things.
// The clock runs until one is true.
func TestAnIncidentThatDeniesItself(t *testing.T) {
	none := Breach{Ref: "V-9", Incident: NoPersonalData, Facts: text("panne"), Aware: noon, Carrier: rgpd.No}
	calm := none.Assess(noon, rgpd.Mainland)
	require.Zero(t, calm.Clock)
	require.Empty(t, calm.Findings)
	for name, also := range map[string]func(*Breach){
		"people": func(b *Breach) { b.People.Number = 1200 }, "records": func(b *Breach) { b.Records.Number = 1 },
	} {
		b := none
		also(&b)
		a := b.Assess(noon.Add(time.Hour), rgpd.Mainland)
		require.NotEqual(t, NotNeeded, a.Authority.Need(), name)
		require.NotEqual(t, NotNeeded, a.Persons.Need(), name)
		require.Equal(t, AuthorityClock(noon, rgpd.Mainland), a.Clock, name)
		require.True(t, slices.ContainsFunc(a.Findings, func(f rgpd.Finding) bool {
			return f.Path == "incident" && f.Level == rgpd.Error && strings.Contains(f.Do.FR, "les délais courent")
		}), name)
		late := b.Assess(noon.Add(100*time.Hour), rgpd.Mainland)
		require.Equal(t, Late, late.Timing, name)
		var feed bytes.Buffer
		require.NoError(t, BreachFeed{Stamp: noon, Language: language.French}.Write(&feed, []Breach{b}))
		require.Contains(t, feed.String(), "BEGIN:VEVENT", name)
	}
	none.Risk = RiskUnlikely
	require.Zero(t, none.Assess(noon, rgpd.Mainland).Clock)
}

// TestApostrophesAndQuotesOfATextStay: a cell loses what was put on for a spreadsheet, and nothing of its text.
func TestApostrophesAndQuotesOfATextStay(t *testing.T) {
	for cell, want := range map[string]string{
		"'quoted": "'quoted", "''x": "''x", "'t Hooft": "'t Hooft", "'": "'", `"guillemets"`: `"guillemets"`, `"dé"`: `"dé"`,
		"'=1+1": "=1+1", "'0612": "0612", "'+33 6": "+33 6", "'-": "-", `" x"`: " x", `"\"guillemets\""`: `"guillemets"`, `"'quoted"`: "'quoted",
		`"a\nb"`: "a\nb", "plain": "plain", "": "", "'VRAI": "VRAI",
	} {
		got, ok := unkept(cell)
		require.True(t, ok, cell)
		require.Equal(t, want, got, cell)
		again, ok := unkept(steady(kept(got), wordField))
		require.True(t, ok, cell)
		require.Equal(t, got, again, cell)
	}
	_, ok := unkept(`"half`)
	require.False(t, ok)
}
