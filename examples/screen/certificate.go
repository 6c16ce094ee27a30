package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A certificate says what a screening was made of and what came out, so that another can
// be made of the same, and compared byte by byte. It holds no personal data, and nothing
// of when and where it was made: the same inputs make the same certificate.
type certificate struct {
	Format  string `json:"format"`
	At      string `json:"at"` // the instant of the contact
	Channel string `json:"channel"`
	// RuleSet is the digest of the rules that decided, and LawAsOf the day on which the
	// law was last read for them.
	RuleSet  string    `json:"rule_set"`
	Policy   string    `json:"policy"`
	LawAsOf  rgpd.Date `json:"law_as_of"`
	Searched bool      `json:"records_searched,omitempty"` // by option, for all rows

	Campaign     prospect.Campaign `json:"campaign,omitzero"`
	Input        input             `json:"input"`
	Encoding     string            `json:"encoding"`
	Separator    string            `json:"separator"`
	Columns      []meaning         `json:"columns"`
	Fillings     []filled          `json:"empty_cells,omitempty"`
	Suppressions []listRecord      `json:"suppression_lists,omitempty"`
	Consents     *input            `json:"consents,omitempty"`

	Rows    int       `json:"rows"`
	Outputs []output  `json:"outputs"`
	Reasons []because `json:"reasons"`
	// Duties are those that the column rgpd_devoirs names.
	Duties []duties `json:"duties"`
	// Rules are those that files without words name: see -codes.
	Rules []legend `json:"rules,omitempty"`
}

// A meaning is what a column of the input was read as; the others were not read.
type meaning struct {
	Column int    `json:"column"` // from 1
	Means  string `json:"means"`
}

// A filled is what empty cells were read as.
type filled struct {
	Means string `json:"means"`
	Cell  string `json:"cell"`
}

type listRecord struct {
	input
	AsOf      time.Time `json:"as_of"`
	MaxAge    string    `json:"max_age"`
	Principal string    `json:"principal,omitempty"`
	KeyID     string    `json:"key_id,omitempty"`
}

type output struct {
	Name   string `json:"name"`
	Rows   int    `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

type because struct {
	File   string `json:"file"`
	Reason string `json:"reason"`
	Rows   int    `json:"rows"`
}

type duties struct {
	Name  string   `json:"name"`
	Rules []string `json:"rules"`
	Rows  int      `json:"rows"`
}

// A legend is what the name of a rule stands for: that of a row, or of a set of duties.
type legend struct {
	Rule   string    `json:"rule"`
	Says   rgpd.Text `json:"says"`
	Source string    `json:"source"`
}

const certificateFormat = "rgpd screening certificate 1"

// The two files that speak of the others.
const (
	certificateName = "certificate.json"
	reportName      = "report.html"
)

// resultNames are the files of a screening in the order in which they get their names. The
// certificate is the last: where it is, all are.
var resultNames = append(append([]string(nil), fileNames[:]...), reportName, certificateName)

// A made is what a screening was made of, and what was written.
type made struct {
	campaign *headed
	sum      string // the digest of the campaign
	stops    []*stopFile
	consents *consentBase // nil: each row said its own
	files    []*result
}

// certify makes the certificate of a screening whose six files are written.
func certify(s *screening, tl *tally, of made) *certificate {
	t := of.campaign
	c := &certificate{
		Format: certificateFormat, At: s.at.UTC().Format(time.RFC3339Nano), Channel: s.channel.String(),
		RuleSet: s.policy.RuleSet().Digest(), Policy: "standard", LawAsOf: rgpd.LawAsOf, Searched: s.searched == yes,
		Campaign: s.campaign, Input: input{Name: t.name, Bytes: t.src.size, SHA256: of.sum, Rows: tl.rows()},
		Encoding: t.encoding.String(), Separator: string(rune(t.sep)), Rows: tl.rows(),
	}
	if s.lawOnly {
		c.Policy = "law-only"
	}
	for _, p := range t.columns {
		c.Columns = append(c.Columns, meaning{p.index + 1, p.column.name})
	}
	for _, f := range s.fillings {
		c.Fillings = append(c.Fillings, filled{f.column.name, f.cell})
	}
	for _, f := range of.stops {
		info := f.list.Info()
		one := listRecord{input: f.input, AsOf: info.AsOf, MaxAge: f.maxAge.String(), Principal: info.Principal}
		if one.Lost = f.lost; !f.inClear {
			one.KeyID = info.KeyID
		}
		c.Suppressions = append(c.Suppressions, one)
	}
	if of.consents != nil {
		in := of.consents.input
		in.Lost = of.consents.lost
		c.Consents = &in
	}
	for b, r := range of.files {
		c.Outputs = append(c.Outputs, output{r.name, tl.bins[b], r.bytes, r.digest()})
		for _, why := range tl.ranked(bin(b)) {
			c.Reasons = append(c.Reasons, because{r.name, why.code, why.rows})
		}
	}
	for _, set := range tl.dutySets() {
		one := duties{Name: set.code, Rows: set.rows}
		for _, r := range set.rules {
			one.Rules = append(one.Rules, string(r.ID))
		}
		c.Duties = append(c.Duties, one)
	}
	if s.codes {
		on := rgpd.ParisDay(s.at)
		for r := range s.policy.Rules() {
			if r.In(on) {
				c.Rules = append(c.Rules, legend{string(r.ID), r.Says, r.Sources[0].Ref})
			}
		}
	}
	return c
}

// write writes the certificate as JSON.
func (c *certificate) write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(c)
}

// page is what the report shows of the certificate.
func (c *certificate) page() reportPage {
	pg := reportPage{Input: c.Input.Name, Separator: c.Separator, Encoding: c.Encoding, RuleSet: c.RuleSet}
	if sep := c.Separator; sep == ";" || sep == "," || sep == "\t" {
		pg.Separator = separatorName(sep[0])
	}
	read := func(role string, in input) {
		pg.Proofs = append(pg.Proofs, proofLine{role, in.Name, in.SHA256, in.Bytes, in.Rows})
	}
	read("campagne", c.Input)
	for _, l := range c.Suppressions {
		read("liste repoussoir", l.input)
		pg.Facts = append(pg.Facts, pageFact{"Liste repoussoir du", frenchTime(l.AsOf.In(rgpd.Mainland.Zone(l.AsOf)))})
	}
	if c.Consents != nil {
		read("consentements", *c.Consents)
	}
	for _, o := range c.Outputs {
		pg.Proofs = append(pg.Proofs, proofLine{"résultat", o.Name, o.SHA256, o.Bytes, o.Rows})
	}
	return pg
}

// check reads the certificate of a folder and compares the files that are there with it.
// It returns one line for each.
func check(dir string) (lines []string, whole bool, err error) {
	name := filepath.Join(dir, certificateName)
	b, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, fmt.Errorf("%s : pas de certificat, le criblage n'est pas allé à son terme", dir)
	} else if err != nil {
		return nil, false, unreadable(name, err)
	}
	var c certificate
	if err := json.Unmarshal(b, &c); err != nil || c.Format != certificateFormat {
		return nil, false, fmt.Errorf("%s n'est pas un certificat de criblage", name)
	}
	named := func(o output, name string) bool { return o.Name == name }
	if !slices.EqualFunc(c.Outputs, fileNames[:], named) {
		return nil, false, fmt.Errorf("%s n'est pas le certificat de six fichiers", name)
	}
	whole = true
	for _, o := range c.Outputs {
		sum, err := fileDigest(filepath.Join(dir, o.Name))
		switch {
		case errors.Is(err, os.ErrNotExist):
			lines, whole = append(lines, "manque      "+o.Name), false
		case err != nil:
			return nil, false, unreadable(o.Name, err)
		case sum != o.SHA256:
			lines, whole = append(lines, "modifié     "+o.Name), false
		default:
			lines = append(lines, "conforme    "+o.Name)
		}
	}
	return lines, whole, nil
}
