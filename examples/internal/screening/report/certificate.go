package report

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
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Certificate says what a screening was made of and what came out, so that another can
// be made of the same, and compared byte by byte. It holds no personal data, and nothing
// of when and where it was made: the same inputs make the same certificate.
type Certificate struct {
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
	Input        sheet.Input       `json:"input"`
	Encoding     string            `json:"encoding"`
	Separator    string            `json:"separator"`
	Preset       string            `json:"preset,omitempty"` // the tool of which the file is read
	Columns      []meaning         `json:"columns"`
	Fillings     []filled          `json:"empty_cells,omitempty"`
	Suppressions []listRecord      `json:"suppression_lists,omitempty"`
	Consents     *sheet.Input      `json:"consents,omitempty"`

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
	sheet.Input
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

// CertificateFormat is what a certificate says that it is.
const CertificateFormat = "rgpd screening certificate 1"

// The two files that speak of the others.
const (
	CertificateName = "certificate.json"
	PageName        = "report.html"
)

// Files are the files of a screening in the order in which they get their names. The
// certificate is the last: where it is, all are.
var Files = append(append([]string(nil), bins.Files[:]...), PageName, CertificateName)

// A Made is what a screening was made of, and what was written.
type Made struct {
	Campaign *facts.Table
	Sum      string // the digest of the campaign
	Stops    []*kept.List
	Consents *kept.Consents // nil: each row said its own
	Files    []*folder.Result
}

// Certify makes the certificate of a screening whose six files are written.
func Certify(s *decide.Screening, tl *decide.Tally, of Made) *Certificate {
	t := of.Campaign
	c := &Certificate{
		Format: CertificateFormat, At: s.At.UTC().Format(time.RFC3339Nano), Channel: s.Channel.String(),
		RuleSet: s.Policy.RuleSet().Digest(), Policy: "standard", LawAsOf: rgpd.LawAsOf,
		Searched: s.Searched == words.Yes,
		Campaign: s.Campaign, Encoding: t.Encoding.String(), Separator: string(rune(t.Sep)), Rows: tl.Rows(),
		Input: t.Source.Told(sheet.Input{Name: t.Name, Bytes: t.Source.Size, SHA256: of.Sum, Rows: tl.Rows()}),
	}
	if o := t.Source.Origin; o != nil {
		c.Encoding, c.Separator = o.Form, ""
	}
	if t.Preset != nil {
		c.Preset = t.Preset.Name
	}
	if s.LawOnly {
		c.Policy = "law-only"
	}
	for _, p := range t.Columns {
		c.Columns = append(c.Columns, meaning{p.Index + 1, p.Column.Name})
	}
	for _, f := range s.Fillings {
		c.Fillings = append(c.Fillings, filled{f.Column.Name, f.Cell})
	}
	for _, f := range of.Stops {
		info := f.List.Info()
		one := listRecord{Input: f.Input, AsOf: info.AsOf, MaxAge: f.MaxAge.String(), Principal: info.Principal}
		if one.Lost = f.Lost; !f.InClear {
			one.KeyID = info.KeyID
		}
		c.Suppressions = append(c.Suppressions, one)
	}
	if of.Consents != nil {
		in := of.Consents.Input
		in.Lost = of.Consents.Lost
		c.Consents = &in
	}
	for b, r := range of.Files {
		c.Outputs = append(c.Outputs, output{r.Name, tl.Bins[b], r.Bytes, r.Digest()})
		for _, why := range tl.Ranked(bins.Bin(b)) {
			c.Reasons = append(c.Reasons, because{r.Name, why.Code, why.Rows})
		}
	}
	for _, set := range tl.DutySets() {
		one := duties{Name: set.Code, Rows: set.Rows}
		for _, r := range set.Rules {
			one.Rules = append(one.Rules, string(r.ID))
		}
		c.Duties = append(c.Duties, one)
	}
	if s.Codes {
		on := rgpd.ParisDay(s.At)
		for r := range s.Policy.Rules() {
			if r.InForce(on) {
				c.Rules = append(c.Rules, legend{string(r.ID), r.Says, r.Sources[0].Ref})
			}
		}
	}
	return c
}

// Write writes the certificate as JSON.
func (c *Certificate) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(c)
}

// page is what the report shows of the certificate.
func (c *Certificate) page() reportPage {
	pg := reportPage{Preset: preset.SaysOf(c.Preset),
		Input: c.Input.Name, Separator: c.Separator, Encoding: c.Encoding, RuleSet: c.RuleSet}
	if sep := c.Separator; sep == ";" || sep == "," || sep == "\t" {
		pg.Separator = sheet.SeparatorName(sep[0])
	}
	read := func(role string, in sheet.Input) {
		pg.Proofs = append(pg.Proofs, proofLine{role, in.Name, in.SHA256, in.Bytes, in.Rows})
	}
	read("campagne", c.Input)
	for _, l := range c.Suppressions {
		read("liste repoussoir", l.Input)
		pg.Facts = append(pg.Facts, pageFact{"Liste repoussoir du", say.Time(l.AsOf.In(rgpd.Mainland.Zone(l.AsOf)))})
	}
	if c.Consents != nil {
		read("consentements", *c.Consents)
	}
	for _, o := range c.Outputs {
		pg.Proofs = append(pg.Proofs, proofLine{"résultat", o.Name, o.SHA256, o.Bytes, o.Rows})
	}
	return pg
}

// Check reads the certificate of a folder and compares the files that are there with it.
// It returns one line for each.
func Check(dir string) (lines []string, whole bool, err error) {
	name := filepath.Join(dir, CertificateName)
	b, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, fmt.Errorf("%s : pas de certificat, le criblage n'est pas allé à son terme", dir)
	} else if err != nil {
		return nil, false, sheet.Unreadable(name, err)
	}
	var c Certificate
	if err := json.Unmarshal(b, &c); err != nil || c.Format != CertificateFormat {
		return nil, false, fmt.Errorf("%s n'est pas un certificat de criblage", name)
	}
	named := func(o output, name string) bool { return o.Name == name }
	if !slices.EqualFunc(c.Outputs, bins.Files[:], named) {
		return nil, false, fmt.Errorf("%s n'est pas le certificat de six fichiers", name)
	}
	whole = true
	for _, o := range c.Outputs {
		sum, err := sheet.DigestOfFile(filepath.Join(dir, o.Name))
		switch {
		case errors.Is(err, os.ErrNotExist):
			lines, whole = append(lines, "manque      "+o.Name), false
		case err != nil:
			return nil, false, sheet.Unreadable(o.Name, err)
		case sum != o.SHA256:
			lines, whole = append(lines, "modifié     "+o.Name), false
		default:
			lines = append(lines, "conforme    "+o.Name)
		}
	}
	return lines, whole, nil
}
