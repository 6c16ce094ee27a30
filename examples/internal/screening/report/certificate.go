package report

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
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
	Given        []string          `json:"campaign_by_option,omitempty"` // those of its facts that no file states
	Input        sheet.Input       `json:"input"`
	Encoding     string            `json:"encoding"`
	Separator    string            `json:"separator"`
	Preset       string            `json:"preset,omitempty"` // the tool of which the file is read
	Columns      []meaning         `json:"columns"`
	Waived       []facts.Aside     `json:"columns_waived,omitempty"` // as saying no refusal
	Harmless     []string          `json:"harmless_words,omitempty"` // of notes, by option
	Fillings     []filled          `json:"empty_cells,omitempty"`
	Suppressions []listRecord      `json:"suppression_lists,omitempty"`
	Consents     *sheet.Input      `json:"consents,omitempty"`
	Results      []sheet.Input     `json:"results_of_calls,omitempty"`
	ResultWords  []string          `json:"words_of_results,omitempty"` // what they are, by option

	Rows    int      `json:"rows"`
	Outputs []output `json:"outputs"`
	// Handed are the files for diallers: who stands in them is awaited, and was not tried.
	Handed  []handed  `json:"handed_on,omitempty"`
	Reasons []because `json:"reasons"`
	// Duties are those that the column rgpd_devoirs names.
	Duties []duties `json:"duties"`
	// Rules are those that files without words name: see -codes.
	Rules []legend `json:"rules,omitempty"`
	// Report is the page; nil in a certificate of before it was bound.
	Report *bound `json:"report,omitempty"`
	// Seal binds all that stands before it to a key: see -key. It is the last.
	Seal string `json:"seal,omitempty"`

	sealed  bool // it will be
	stated  []stated
	listsOn []pageFact
	called  *rgpd.Text // what results of calls brought; nil: none were given
	in      pageTongue
}

// A meaning is what a column of the input was read as; the others were searched for a refusal and for numbers.
type meaning struct {
	Column int    `json:"column"` // from 1
	Title  string `json:"title"`  // see [facts.ShownTitle]: the column tells which it is
	Means  string `json:"means"`
	// Misread counts its cells that nobody understood: what they would tell is not known.
	Misread int `json:"misread,omitempty"`
}

// A bound is a file that a certificate speaks of, besides the six.
type bound struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
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
	// Unnumbered counts the rows that name somebody by an id or an address alone; Unfound is that of one such way none
	// is in the campaign, so that the list clears nobody.
	Unnumbered int  `json:"rows_named_by_id_or_address,omitempty"`
	Unfound    bool `json:"clears_nobody,omitempty"`
}

type output struct {
	Name   string `json:"name"`
	Rows   int    `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

type handed struct {
	output
	Twice   int `json:"numbers_handed_on_before,omitempty"`
	Strange int `json:"numbers_of_other_countries,omitempty"`
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
	Consents *kept.Consents   // nil: each row said its own
	Key      Key              // that seals the certificate
	Results  *results.Results // nil: none were given
	Files    []*folder.Result
	Handed   []*folder.Result // in the order of [decide.Screening.HandOn]
}

// Certify makes the certificate of a screening whose six files are written.
func Certify(s *decide.Screening, tl *decide.Tally, of Made) *Certificate {
	t := of.Campaign
	c := &Certificate{
		Format: CertificateFormat, At: s.At.UTC().Format(time.RFC3339Nano), Channel: s.Channel.String(),
		RuleSet: s.Policy.RuleSet().Digest(), Policy: "standard", LawAsOf: rgpd.LawAsOf,
		Searched: s.Searched == words.Yes,
		Campaign: s.Campaign, Encoding: t.Encoding.String(), Separator: string(rune(t.Sep)), Rows: tl.Rows(),
		Input:  t.Source.Told(sheet.Input{Name: t.Name, Bytes: t.Source.Size, SHA256: of.Sum, Rows: tl.Rows()}),
		sealed: of.Key.given(), in: pageTongue{s.English != nil},
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
		c.Columns = append(c.Columns, meaning{p.Index + 1, facts.ShownTitle(t.Titles[p.Index]), p.Column.Name,
			tl.Misread.Of(p.Column)})
	}
	for _, a := range t.Asides(&tl.Misread) {
		a.Title = facts.ShownTitle(a.Title)
		c.Waived = append(c.Waived, a)
	}
	c.stated = append(statements(s), resultsStated(s, of.Results)...)
	for _, g := range s.Given {
		c.Given = append(c.Given, g.String())
	}
	c.Harmless = s.Harmless
	for _, f := range s.Fillings {
		c.Fillings = append(c.Fillings, filled{f.Column.Name, f.Cell})
	}
	for _, f := range of.Stops {
		info := f.List.Info()
		one := listRecord{Input: f.Input, AsOf: info.AsOf, MaxAge: f.MaxAge.String(), Principal: info.Principal,
			Unnumbered: f.Unnumbered(), Unfound: f.Unfound()}
		if one.Lost = f.Lost; !f.InClear {
			one.KeyID = info.KeyID
		}
		c.Suppressions = append(c.Suppressions, one)
		c.listsOn = append(c.listsOn, pageFact{c.in.in("Liste repoussoir ", "Suppression list ") + one.Name,
			c.in.in(listStands(s, one), listStandsEN(s, one))})
	}
	if of.Consents != nil {
		in := of.Consents.Input
		in.Lost = of.Consents.Lost
		c.Consents = &in
	}
	if of.Results != nil {
		c.Results = of.Results.Inputs
		for _, w := range of.Results.Taken() {
			c.ResultWords = append(c.ResultWords, w.Word+"="+w.Means)
		}
		stand := resultsStand(of.Results)
		c.listsOn = append(c.listsOn, pageFact{c.in.in("Résultats d'appels", "Results of calls"),
			c.in.in(stand.FR, stand.EN)})
		c.called = &stand
	}
	for b, r := range of.Files {
		c.Outputs = append(c.Outputs, output{r.Name, tl.Bins[b], r.Bytes, r.Digest()})
		for _, why := range tl.Ranked(bins.Bin(b)) {
			c.Reasons = append(c.Reasons, because{r.Name, why.Code, why.Rows})
		}
	}
	for i, r := range of.Handed {
		h := s.HandOn[i]
		c.Handed = append(c.Handed, handed{output{r.Name, h.Rows, r.Bytes, r.Digest()}, h.Twice, h.Strange})
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

// Bind has the certificate speak of the page, which is written before it.
func (c *Certificate) Bind(page *folder.Result) {
	c.Report = &bound{page.Name, page.Bytes, page.Digest()}
}

// page is what the report shows of the certificate.
func (c *Certificate) page() reportPage {
	in := c.in.in
	pg := reportPage{Preset: preset.SaysOf(c.Preset), Input: c.Input.Name, Separator: c.Separator, Encoding: c.Encoding,
		RuleSet: c.RuleSet,
		Stated:  c.stated, Waivers: c.waivers(), Columns: c.Columns, Facts: c.listsOn}
	if c.sealed {
		pg.Facts = append(pg.Facts, pageFact{in("Sceau", "Seal"), in(CertificateName+" est scellé : avec la clé "+
			"(-check DOSSIER -key CLÉ), toute modification d'un fichier, de ce rapport ou du certificat se "+
			"voit", CertificateName+
			" is sealed: with the key (-check FOLDER -key KEY), any change of a file, of this report or of the "+
			"certificate shows")})
	}
	if sep := c.Separator; sep == ";" || sep == "," || sep == "\t" || sep == "|" {
		pg.Separator = sheet.SeparatorName(sep[0])
	}
	if c.in.english {
		pg.Separator, pg.Encoding, pg.Preset = InEnglish(pg.Separator), InEnglish(pg.Encoding), InEnglish(pg.Preset)
		if pg.Input = InEnglish(pg.Input); pg.Waivers != "" {
			pg.Waivers = c.waiversEN()
		}
	}
	read := func(role string, in sheet.Input) {
		pg.Proofs = append(pg.Proofs, proofLine{role, in.Name, in.SHA256, in.Bytes, in.Rows})
	}
	read(in("campagne", "campaign"), c.Input)
	for _, l := range c.Suppressions {
		read(in("liste repoussoir", "suppression list"), l.Input)
	}
	if c.Consents != nil {
		read(in("consentements", "consents"), *c.Consents)
	}
	for _, file := range c.Results {
		read(in("résultats d'appels", "results of calls"), file)
	}
	for _, o := range c.Outputs {
		pg.Proofs = append(pg.Proofs, proofLine{in("résultat", "result"), o.Name, o.SHA256, o.Bytes, o.Rows})
	}
	for _, o := range c.Handed {
		pg.Proofs = append(pg.Proofs, proofLine{in("à composer", "to dial"), o.Name, o.SHA256, o.Bytes, o.Rows})
	}
	return pg
}
