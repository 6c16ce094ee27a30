package register

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

func ExampleEntry_Principles() {
	house := Party{Name: "Chaleur Durable SAS", Email: "rgpd@chaleur.example", Country: "FR"}
	day := rgpd.NewDate(2026, 11, 23)
	entry, _ := From(CallRecordings()).Controller(house).Updated(day).Build()
	for _, p := range entry.Principles(day) {
		fmt.Println(p.Principle.Sources[0].Ref, p.Shown, len(p.Findings), len(p.Missing))
		if p.Principle.ID == "register-principle-accuracy" {
			fmt.Println(p.Missing[0].Ask.In(language.French))
		}
	}
	// Output:
	// RGPD, art. 5(1)(a) [bases origins rights information recipients any_transfer] 0 3
	// RGPD, art. 5(1)(b) [purpose] 0 1
	// RGPD, art. 5(1)(c) [data.for] 0 3
	// RGPD, art. 5(1)(d) [] 0 1
	// Comment fait-on pour tenir les données exactes et à jour, et effacer ou rectifier sans tarder celles qui ne le sont pas ?
	// RGPD, art. 5(1)(e) [data.retention] 0 1
	// RGPD, art. 5(1)(f) [security] 5 2
	// RGPD, art. 5(2) [controller updated dpia] 0 0
}

// TestPrinciples: each finding and each question of a review touches one principle, and what
// no field speaks of is asked.
func TestPrinciples(t *testing.T) {
	for a := range ReadyEntries() {
		a = filled(a)
		r := a.Review(today)
		findings, missing, asked := 0, 0, 0
		got := a.Principles(today)
		require.Len(t, got, 7)
		for _, p := range got {
			findings, missing = findings+len(p.Findings), missing+len(p.Missing)
			if len(p.Shown) == 0 {
				asked++
				require.Equal(t, string(p.Principle.ID), p.Missing[len(p.Missing)-1].Fact)
				require.False(t, p.Sound())
			}
		}
		require.Equal(t, len(r.Findings), findings, a.Ref)
		require.Equal(t, len(r.Missing)+asked, missing, a.Ref)
	}
	// Nothing is known: each principle is asked.
	var nothing Activity
	for _, p := range nothing.Principles(today) {
		require.Empty(t, p.Shown)
		require.False(t, p.Sound(), p.Principle.ID)
	}
	// A category without a period, or without a purpose, is not shown by the others.
	a := filled(ConsumerCampaigns())
	shown := func(path string) bool { return slices.Contains(a.shown(), path) }
	require.True(t, shown("data.retention") && shown("data.for"))
	a.Data[len(a.Data)-1].Retention, a.Data[0].For = nil, nil
	require.False(t, shown("data.retention") || shown("data.for"))
}

func TestPrincipleOfEachField(t *testing.T) {
	for path, want := range map[string]rgpd.RuleID{
		"bases[1].interest": "register-principle-lawfulness", "transfers[0].role": "register-principle-lawfulness",
		"data[0].exception": "register-principle-lawfulness", "purpose.says": "register-principle-purpose-limitation",
		"data[2].for": "register-principle-minimisation", "data[2].retention[0].period": "register-principle-storage-limitation",
		"security": "register-principle-integrity", "controller": "register-principle-accountability", "": "register-principle-accountability",
		"sub_purposes[0]": "register-principle-purpose-limitation", "databases": "register-principle-accountability",
	} {
		require.Equal(t, want, principleOf(path), path)
	}
	for _, path := range designPaths {
		require.NotEqual(t, rgpd.RuleID("register-principle-accountability"), principleOf(path), path)
	}
}

// S26: a review judges countries on its own day, and the entry by itself on that of its last
// update.
func TestCountriesOnTheDayOfTheReview(t *testing.T) {
	a := filled(ConsumerCampaigns())
	a.Created, a.Updated = rgpd.NewDate(2020, 1, 1), rgpd.NewDate(2020, 6, 1)
	a.Recipients = []Recipient{{Name: text("routeur"), Kind: a.Recipients[0].Kind, Country: "GB"}}
	a.AnyTransfer, a.Transfers = rgpd.No, nil
	undeclared := func(fs []rgpd.Finding) bool { return indexOf(fs, "register-transfer-undeclared") >= 0 }
	require.False(t, undeclared(a.Faults()), "the United Kingdom was in the Union")
	require.False(t, undeclared(a.Review(rgpd.NewDate(2020, 12, 31)).Findings))
	require.False(t, undeclared(a.Review(rgpd.NewDate(2021, 6, 27)).Findings), "the bridge of the agreement")
	require.True(t, undeclared(a.Review(rgpd.NewDate(2021, 6, 28)).Findings))
	require.True(t, undeclared(a.Review(today).Findings))
	a.Controller.Country = "GB"
	require.Negative(t, indexOf(a.Review(rgpd.NewDate(2020, 12, 31)).Findings, "register-representative-missing"))
	require.GreaterOrEqual(t, indexOf(a.Review(today).Findings, "register-representative-missing"), 0)
}
