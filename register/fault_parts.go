package register

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

func (f *findings) category(d *DataCategory, path string, purposes map[string]bool) {
	if silent(d.Name) && silent(d.Items) && d.Kind == 0 {
		f.add("register-data-missing", path)
	}
	inRange(f, d.Kind, path+".kind")
	inRange(f, d.Exception, path+".exception")
	for i, id := range d.For {
		if !purposes[id] {
			f.malformed(
				fmt.Sprintf("%s.for[%d]", path, i),
				rgpd.Text{
					FR: "nommer une finalité de la fiche par son identifiant",
					EN: "name a purpose of the entry by its ID",
				},
			)
		}
	}
	if len(d.Retention) == 0 {
		f.add("register-retention-missing", path+".retention")
	}
	for i, r := range d.Retention {
		at := fmt.Sprintf("%s.retention[%d]", path, i)
		for _, p := range []struct {
			period Period
			path   string
		}{{r.Period, ".period"}, {r.Longest, ".longest"}} {
			if p.period == "" {
				continue
			}
			if _, _, _, err := p.period.parts(); err != nil {
				f.malformed(
					at+p.path,
					rgpd.Text{
						FR: "écrire la durée selon ISO 8601 : P3Y, P6M, P30D, ou P0D pour aussitôt",
						EN: "write the period as ISO 8601 has it: P3Y, P6M, P30D, or P0D for at once",
					},
				)
			}
		}
		inRange(f, r.Sense, at+".sense")
		inRange(f, r.Nature, at+".nature")
		if r.Like != "" {
			if periods.Row(r.Like) == nil {
				f.malformed(
					at+".like",
					rgpd.Text{
						FR: "nommer une règle de conservation de ce paquet, ou laisser vide",
						EN: "name a retention rule of this package, or leave empty",
					},
				)
			}
		}
		if (r.Sense == Range) != (r.Longest != "") || r.Longest != "" && r.Period.longer(r.Longest) {
			f.malformed(
				at+".longest",
				rgpd.Text{
					FR: "une fourchette (range) a une borne haute, plus longue que la basse, et elle seule",
					EN: "a range has an upper end, longer than the lower one, and nothing else has",
				},
			)
		}
		switch {
		case r.Period == "" && silent(r.Criterion):
			f.add("register-retention-missing", at)
		case r.Period != "" && r.Period != "P0D" && silent(r.Trigger):
			f.add("register-trigger-missing", at+".trigger")
		}
		if r.Period != "" && (r.Sense == 0 || r.Nature == 0 || r.Source == "" && r.Nature != ControllersChoice) {
			f.add("register-retention-ground-unsaid", at)
		}
	}
}

func (f *findings) transfers(ts []Transfer, said rgpd.Answer) {
	inRange(f, said, "any_transfer")
	switch {
	case said == rgpd.Yes && len(ts) == 0:
		f.add("register-transfer-country-missing", "transfers")
	case said == rgpd.No && len(ts) > 0:
		f.malformed(
			"any_transfer",
			rgpd.Text{FR: "dire oui, ou retirer les transferts", EN: "say yes, or take the transfers out"},
		)
	case said == 0 && len(ts) == 0:
		f.add("register-transfer-unsaid", "any_transfer")
	}
	for i := range ts {
		t := &ts[i]
		path := fmt.Sprintf("transfers[%d]", i)
		if t.Country == "" && t.Organisation == "" {
			f.add("register-transfer-country-missing", path+".country")
		}
		if t.Country != "" && t.Organisation != "" {
			f.malformed(
				path+".organisation",
				rgpd.Text{
					FR: "donner un pays, ou une organisation internationale",
					EN: "give a country, or an international organisation",
				},
			)
		}
		f.country(t.Country, path+".country")
		switch {
		case !silent(t.Documents) || t.Link != "":
		case t.Derogation == transfer.CompellingInterest:
			f.add("register-compelling-undocumented", path+".documents")
		default:
			f.add("register-transfer-undocumented", path+".documents")
		}
	}
}

func (f *findings) security(ms []Measure) {
	if len(ms) == 0 {
		f.add("register-security-missing", "security")
	}
	for i, m := range ms {
		path := fmt.Sprintf("security[%d]", i)
		if silent(m.Detail) && (m.Kind == 0 || m.Kind == OtherMeasure) {
			f.add("register-security-missing", path)
		}
		inRange(f, m.Kind, path+".kind")
	}
}

func (f *findings) country(c transfer.Country, path string) {
	if c != "" && !known(c) {
		f.malformed(
			path,
			rgpd.Text{
				FR: "le code ISO 3166-1 du pays, en deux capitales : FR, TN",
				EN: "the ISO 3166-1 code of the country, two capitals: FR, TN",
			},
		)
	}
}

// known reports whether a code is that of a country, as package transfer has it.
func known(c transfer.Country) bool {
	_, err := transfer.Assess(flowTo(c), rgpd.LawAsOf)
	return err == nil
}

// abroad says whether data sent from France to a country leave the Union on a day.
// It is unknown for the territories that package transfer leaves open.
func abroad(c transfer.Country, on rgpd.Date) rgpd.Answer {
	if c == "" {
		return 0
	}
	a, err := transfer.Assess(flowTo(c), on)
	switch {
	case err != nil, a.Hops[0].Conclusion == transfer.UncertainTerritory:
		return 0
	case a.Verdict == rgpd.OutOfScope:
		return rgpd.No
	}
	return rgpd.Yes
}

func flowTo(c transfer.Country) transfer.Flow {
	return transfer.Flow{
		Parties: []transfer.Party{
			{ID: "from", Country: "FR", Role: transfer.Controller},
			{ID: "to", Country: c, Role: transfer.Processor},
		},
		Hops: []transfer.Hop{
			{
				From:       "from",
				To:         "to",
				Safeguard:  transfer.Safeguard{Tool: transfer.NoTool},
				Derogation: transfer.NoDerogation,
			},
		},
	}
}
