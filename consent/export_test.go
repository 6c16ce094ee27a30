package consent_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/golden"
)

var house = consent.Publisher{
	Base: "https://register.example/",
	Parties: []consent.Party{
		{Name: "Chaleur Durable SAS", Identifier: "SIREN 000000000", Address: "1 rue de l'Exemple, 75000 Paris, FR", Contact: "rgpd@chaleur-durable.example"},
		{Name: "Voix du Midi SARL", Identifier: "SIREN 000000001", Address: "2 rue de l'Exemple, 13000 Marseille, FR", Contact: "rgpd@voix-du-midi.example"},
	},
	Storage: []string{"FR"},
}

// exported are records whose exports differ.
func exported() map[string]consent.Assessment {
	assess := func(r consent.Record, ch rgpd.Channel, at time.Time) consent.Assessment {
		return consent.Assess(r, boiler, ch, at)
	}
	return map[string]consent.Assessment{
		"valid": assess(with(func(r *consent.Record) {
			r.ID = "5f0c2f0e-2a55-4f0c-9a2b-0b8f6b8f4c11"
			r.Slot = consent.Slot{From: paris("2026-11-28", 9, 0), Until: paris("2026-11-28", 9, 30)}
		}), rgpd.LiveCall, later),
		"withdrawn": assess(with(func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: paris("2026-11-02", 15, 40)}
		}), rgpd.LiveCall, later),
		"lapsed": assess(good(), rgpd.LiveCall, later.AddDate(1, 0, 0)),
		"flawed": assess(with(func(r *consent.Record) { r.Form.Proof, r.Act = consent.LeftOut, consent.PreTickedBox }), rgpd.LiveCall, later),
		"bought": assess(with(func(r *consent.Record) {
			r.Collection = consent.Collection{
				By: consent.BySupplier, Collector: "Jeux & Cie", Through: []string{"Données <b>SA</b>"},
				Check: consent.Checked, CheckedAt: later.AddDate(0, -1, 0),
			}
			r.Channels = rgpd.ChannelsOf(rgpd.Email)
			r.Form.ExitAt = "3179"
			r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{}
		}), rgpd.Email, later),
		"refused": assess(with(func(r *consent.Record) { r.Answer = consent.SaidNo }), rgpd.SMS, later),
		"bare":    assess(consent.Record{ID: "c-9"}, rgpd.SMS, later),
	}
}

// Every name and every value that is an IRI is a term of DPV 2.3, or of one of the
// few vocabularies beside it, and nothing stands twice in one object.
func TestJSONLDExpandsWithKnownTermsOnly(t *testing.T) {
	b, err := os.ReadFile("testdata/dpv-terms.json")
	require.NoError(t, err)
	var list struct {
		Fields   map[string][]struct{ Term, IRI string }
		Profiles map[string]string
	}
	require.NoError(t, json.Unmarshal(b, &list))
	known := map[string]bool{
		"http://purl.org/dc/terms/identifier": true, "http://purl.org/dc/terms/conformsTo": true, "http://purl.org/dc/terms/description": true,
		"http://purl.org/dc/terms/language": true, "http://purl.org/dc/terms/created": true,
		"http://www.w3.org/2004/02/skos/core#broader": true, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value": true,
	}
	for _, terms := range list.Fields {
		for _, term := range terms {
			known[term.IRI] = true
		}
	}
	for _, profile := range list.Profiles {
		known[profile] = true
	}
	for name, a := range exported() {
		for _, tag := range []language.Tag{language.French, language.English} {
			out, err := a.JSONLD(house, tag)
			require.NoError(t, err)
			noDuplicates(t, out)
			var doc map[string]any
			require.NoError(t, json.Unmarshal(out, &doc))
			x := expander{t, known, map[string]string{}, map[string]bool{}}
			for k, v := range doc["@context"].(map[string]any) {
				if iri, ok := v.(string); ok {
					x.prefixes[k] = iri
				} else if v.(map[string]any)["@type"] == "@id" {
					x.links[k] = true
				}
			}
			delete(doc, "@context")
			x.node(name, doc)
			if tag == language.French {
				golden.File(t, "testdata/"+name+".jsonld", out)
			}
		}
	}
}

type expander struct {
	t        *testing.T
	known    map[string]bool
	prefixes map[string]string
	links    map[string]bool
}

func (x expander) term(path, curie string) {
	if strings.HasPrefix(curie, "urn:uuid:") {
		return
	}
	prefix, rest, ok := strings.Cut(curie, ":")
	require.True(x.t, ok, "%s: %q is no term", path, curie)
	iri, ok := x.prefixes[prefix]
	if !ok {
		// An absolute IRI: of the house, or the profile.
		require.True(x.t, strings.HasPrefix(rest, "//register.example/") || strings.HasPrefix(rest, "//chaleur-durable.example/") || x.known[curie], "%s: %s", path, curie)
		return
	}
	if prefix == "ext" || prefix == "loc" {
		return
	}
	require.True(x.t, x.known[iri+rest], "%s: %s is no known term", path, curie)
}

func (x expander) node(path string, n map[string]any) {
	for k, v := range n {
		at := path + "/" + k
		switch k {
		case "@id":
			x.term(at, v.(string))
			continue
		case "@value", "@language":
			continue
		case "@type":
			each(v, func(v any) { x.term(at, v.(string)) })
			continue
		}
		x.term(at, k)
		each(v, func(v any) {
			switch v := v.(type) {
			case map[string]any:
				x.node(at, v)
			case string:
				require.NotEmpty(x.t, v, at)
				if x.links[k] {
					x.term(at, v)
				}
			}
		})
	}
}

func each(v any, do func(any)) {
	if list, ok := v.([]any); ok {
		for _, v := range list {
			do(v)
		}
		return
	}
	do(v)
}

func noDuplicates(t *testing.T, b []byte) {
	dec := json.NewDecoder(bytes.NewReader(b))
	var value func()
	value = func() {
		tok, err := dec.Token()
		require.NoError(t, err)
		d, ok := tok.(json.Delim)
		if !ok {
			return
		}
		seen := map[string]bool{}
		for dec.More() {
			if d == '{' {
				key, err := dec.Token()
				require.NoError(t, err)
				require.False(t, seen[key.(string)], "%s stands twice", key)
				seen[key.(string)] = true
			}
			value()
		}
		_, err = dec.Token()
		require.NoError(t, err)
	}
	value()
}

func TestJSONLDNamesWhatItLacks(t *testing.T) {
	a := consent.Assess(good(), boiler, rgpd.LiveCall, later)
	for field, p := range map[string]consent.Publisher{"base": {}, "storage[1]": {Base: "https://x.example", Storage: []string{"FR", "France"}}} {
		_, err := a.JSONLD(p, language.French)
		require.ErrorContains(t, err, field)
	}
	_, err := consent.Assess(consent.Record{}, boiler, rgpd.LiveCall, later).JSONLD(house, language.French)
	require.ErrorContains(t, err, "record.id")
}

func proofOf(t *testing.T, tag language.Tag, change func(*consent.Record, *consent.Page)) string {
	r := good()
	page := consent.Page{Issuer: house.Parties[0], Issued: later}
	change(&r, &page)
	var out bytes.Buffer
	require.NoError(t, consent.Assess(r, boiler, rgpd.LiveCall, later).WriteProof(&out, page, tag))
	return out.String()
}

func TestProofPage(t *testing.T) {
	m, marks := campaign(t)
	h, err := consent.HistoryOf(bytes.NewReader(m.b), journalKey, "p-1")
	require.NoError(t, err)
	sealed := func(r *consent.Record, p *consent.Page) { p.Entries, p.Checkpoint = h.Entries, &marks[1] }
	golden.File(t, "testdata/proof-fr.html", []byte(proofOf(t, language.French, sealed)))
	golden.File(t, "testdata/proof-en.html", []byte(proofOf(t, language.English, sealed)))

	overseas := proofOf(t, language.French, func(r *consent.Record, p *consent.Page) { p.Place = rgpd.Reunion })
	require.Contains(t, overseas, "14 septembre 2026 à 13:12:31 (UTC&#43;04:00)")

	hostile := proofOf(t, language.English, func(r *consent.Record, p *consent.Page) {
		r.Form.Wording = "<script>alert(1)</script>"
		r.Form.Digest = ""
		r.Collection.Collector = `"><img src=x onerror=alert(1)>`
	})
	require.NotContains(t, hostile, "<script")
	require.NotContains(t, hostile, "<img")

	none := consent.Assess(consent.Record{Answer: consent.SaidNo}, boiler, rgpd.LiveCall, later)
	require.ErrorContains(t, none.WriteProof(&bytes.Buffer{}, consent.Page{Issued: later}, language.French), "answer")
	require.ErrorContains(t, consent.Assess(good(), boiler, rgpd.LiveCall, later).WriteProof(&bytes.Buffer{}, consent.Page{}, language.French), "issued")
}
