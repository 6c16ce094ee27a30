package facts

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestEachFactHasItsColumn: whatever a caller of the library fills in, a column of this
// program fills in, the campaign, or the reason stands here that nothing does.
func TestEachFactHasItsColumn(t *testing.T) {
	columns := map[string][]string{ // by the path of the fact: cells that fill it in
		"campaign.offer":        {"offre pour", "travail"},
		"audience":              {"qualité", "particulier"},
		"places":                {"territoire", "Réunion"},
		"number":                {"téléphone", "06 39 98 12 34"},
		"line":                  {"type de ligne", "personnelle"},
		"origin":                {"origine", "formulaire"},
		"provenance":            {"collecte vérifiée", "oui"},
		"marking":               {"mention anti-prospection", "non"},
		"visibility":            {"visibilité", "tous"},
		"information":           {"information", "jamais"},
		"rest":                  {"fichier consulté", "oui"},
		"stop":                  {"stop", "aucun"},
		"stopped_at":            {"opposition le", "02/03/2026"},
		"consent.state":         {"consentement état", "valide"},
		"consent.use.principal": {"consentement pour", "Alizé"},
		"consent.use.caller":    {"consentement appelant", "Alizé"},
		"consent.use.object":    {"consentement objet", "forfaits"},
		"consent.channels":      {"consentement canaux", "appel"},
		"consent.given_at":      {"consentement le", "02/03/2026"},
		"consent.until":         {"consentement jusqu'au", "02/03/2027"},
		"consent.slot.from":     {"créneau", "23/11/2026 20:00-20:30"},
		"consent.slot.until":    {"créneau", "23/11/2026 20:00-20:30"},
		"consent.broken":        {"consentement manque", "preuve"},
		"contract":              {"contrat", "terminé"},
		"products":              {"produits analogues", "oui"},
		"last_contact":          {"dernière manifestation", "20/11/2026"},
		"relation_ended":        {"fin de relation", "01/09/2026"},
		"call_back.asked":       {"rappel auprès de", "nous"},
		"call_back.at":          {"rappel demandé le", "20/11/2026 18:00"},
		"call_back.object":      {"rappel objet", "forfaits"},
		"call_back.proof":       {"rappel preuve", "oui"},
		"attempts":              {"tentatives", "0"},
		"bloctel":               {"bloctel", "non inscrit"},
	}
	without := map[string]string{ // and the reason
		"postcode":                    "a postcode of the file is read as the places it may be of",
		"stopped_to":                  "a stop of a file holds for whoever calls",
		"consent.withdrawn_at":        "a file tells it as a stop, with its day",
		"consent.open":                "the state is judged by who wrote the file: one with open points is not written valid",
		"campaign.own_rules":          "a campaign of a sector with rules of its own says it; the sample has another",
		"campaign.recording":          "a campaign may say it; unsaid, its duties are told and nobody waits for it",
		"campaign.recording_use":      "likewise",
		"campaign.recording_notice":   "likewise",
		"campaign.reward":             "a campaign for training accounts says it; the sample is of another sector",
		"campaign.weighing":           "an appeal that sells nothing says it; the sample sells",
		"campaign.bloctel_checked_on": "a campaign may say it; its sample is of a day without Bloctel",
	}
	var campaign map[string]any
	require.NoError(t, json.Unmarshal(sample.Campaign, &campaign))
	known := slices.Concat(slices.Collect(maps.Keys(columns)), slices.Collect(maps.Keys(without)))
	for path := range leaves(reflect.TypeFor[prospect.Prospect](), "") {
		if of, is := strings.CutPrefix(path, "campaign."); is && !slices.Contains(known, path) {
			require.Contains(t, campaign, of, "the sample of a campaign has all of its facts")
			continue
		}
		require.Contains(t, known, path, "a fact that no column fills in: add the column, or the reason it has none")
		known = slices.DeleteFunc(known, func(k string) bool { return k == path })
	}
	require.Empty(t, known, "no facts of the library, or given twice")
	for path, cells := range columns {
		p, ds := facts(t, cells...)
		require.Empty(t, ds, path)
		b, err := json.Marshal(p)
		require.NoError(t, err)
		var at any
		require.NoError(t, json.Unmarshal(b, &at))
		for _, step := range strings.Split(path, ".") {
			at = at.(map[string]any)[step]
			require.NotNil(t, at, "%s is not what %q fills in", path, cells)
		}
	}
}

// leaves are the paths of the fields that hold a fact, as JSON has them.
func leaves(t reflect.Type, path string) map[string]bool {
	out := map[string]bool{}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "":
		case composed(f.Type):
			maps.Copy(out, leaves(f.Type, path+name+"."))
		default:
			out[path+name] = true
		}
	}
	return out
}

// composed reports that a struct is read from the names of its fields.
func composed(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && slices.ContainsFunc(reflect.VisibleFields(t), func(f reflect.StructField) bool {
		return f.Tag.Get("json") != ""
	})
}
