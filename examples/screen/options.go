package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// options are what the command line asks for.
type options struct {
	in, out, at, campaign, channel, colour, consents, encoding, check, profile string
	stops                                                                      []string
	stop                                                                       kept.Lists
	columns                                                                    facts.Renames
	fillings                                                                   facts.Fillings
	cores                                                                      int
	searched, lawOnly, codes, all, printCampaign                               bool
}

func (o *options) parse(args []string) error {
	f := flag.NewFlagSet("screen", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	o.columns = facts.Renames{}
	asOf := ""
	f.StringVar(&o.in, "in", "", "")
	f.StringVar(&o.out, "out", filepath.Join("out", "screen"), "")
	f.StringVar(&o.at, "at", "", "")
	f.StringVar(&o.campaign, "campaign", "", "")
	f.StringVar(&o.channel, "channel", "live-call", "")
	f.StringVar(&o.colour, "color", "auto", "")
	f.StringVar(&o.consents, "consents", "", "")
	f.StringVar(&o.encoding, "encoding", "", "")
	f.StringVar(&o.check, "check", "", "")
	f.StringVar(&o.profile, "cpuprofile", "", "")
	f.StringVar(&o.stop.Key, "stops-key", "", "")
	f.StringVar(&asOf, "stops-as-of", "", "")
	f.DurationVar(&o.stop.MaxAge, "stops-max-age", 24*time.Hour, "")
	f.IntVar(&o.cores, "cores", 0, "")
	f.BoolVar(&o.searched, "searched", false, "")
	f.BoolVar(&o.lawOnly, "law-only", false, "")
	f.BoolVar(&o.codes, "codes", false, "")
	f.BoolVar(&o.all, "all", false, "")
	f.BoolVar(&o.printCampaign, "print-campaign", false, "")
	var again error // what the flag package would wrap in English
	f.Func("stops", "", func(path string) error { o.stops = append(o.stops, path); return nil })
	f.Func("column", "", func(s string) error { again = errors.Join(again, o.columns.Add(s)); return nil })
	f.Func("set", "", func(s string) error { again = errors.Join(again, o.fillings.Add(s)); return nil })
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if name, unknown := strings.CutPrefix(fmt.Sprint(err), "flag provided but not defined: "); unknown {
		return fmt.Errorf("option inconnue : %s", name)
	} else if err != nil {
		return fmt.Errorf("option mal écrite : %w", err)
	}
	if asOf != "" {
		var err error
		if o.stop.AsOf, err = instantOf("-stops-as-of", asOf); err != nil {
			return err
		}
	}
	o.stop.Names = o.columns
	switch {
	case again != nil:
		return again
	case f.NArg() > 0:
		return fmt.Errorf("argument de trop : %q ; le fichier se donne par -in", f.Arg(0))
	case !slices.Contains([]string{"auto", "always", "never"}, o.colour):
		return fmt.Errorf("-color %q : auto, always ou never", o.colour)
	case encodings[o.encoding] == 0 && o.encoding != "":
		return fmt.Errorf("-encoding %q : utf-8, windows-1252 ou utf-16", o.encoding)
	case o.cores < 0:
		return fmt.Errorf("-cores %d : un nombre de cœurs, ou 0 pour tous", o.cores)
	case o.stop.MaxAge <= 0:
		return fmt.Errorf("-stops-max-age %s : une durée comme 24h", o.stop.MaxAge)
	case len(o.stops) > 0 && o.channel == rgpd.Email.String():
		return errors.New("-stops : une liste repoussoir porte sur des numéros, et ne dit rien d'un e-mail ; donner " +
			"les oppositions par une colonne")
	}
	return nil
}

var encodings = map[string]sheet.Encoding{"utf-8": sheet.UTF8, "windows-1252": sheet.Windows1252,
	"utf-16": sheet.UTF16}

// instantOf reads an instant of the command line.
func instantOf(option, s string) (time.Time, error) {
	m, d := words.ParseMoment(s)
	if d != nil || m.Day {
		return time.Time{}, fmt.Errorf("%s %q : écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou "+
			"2026-11-30T10:00:00+01:00", option, s)
	}
	return m.From, nil
}

// screening reads the campaign, the channel, the instant and the policy.
func (o *options) screening() (*decide.Screening, error) {
	s := &decide.Screening{Policy: prospect.Standard(), Reader: facts.Reader{Fillings: o.fillings}, Codes: o.codes}
	if err := s.Channel.UnmarshalText([]byte(o.channel)); err != nil {
		return nil, fmt.Errorf("-channel %q : %s", o.channel, strings.Join(rgpd.Words[rgpd.Channel](), ", "))
	}
	switch {
	case o.at != "":
		var err error
		if s.At, err = instantOf("-at", o.at); err != nil {
			return nil, err
		}
	case o.in == "":
		s.At = sample.Instant
	default:
		s.At = time.Now().Truncate(time.Second)
	}
	if o.searched {
		s.Searched = words.Yes
	}
	if o.lawOnly {
		policy, err := prospect.NewPolicy(prospect.LawOnly())
		if err != nil {
			return nil, err
		}
		s.Policy, s.LawOnly = policy, true
	}
	var facts []byte
	switch {
	case o.campaign != "":
		b, err := os.ReadFile(o.campaign)
		if err != nil {
			return nil, sheet.Unreadable(o.campaign, err)
		}
		facts = b
	case o.in == "":
		facts = sample.Campaign
	default:
		return s, nil
	}
	dec := json.NewDecoder(bytes.NewReader(facts))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s.Campaign); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", o.campaign, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("campagne %s : un seul objet JSON est attendu", o.campaign)
	}
	// A fact that stands twice, or in another case, would be the last of them.
	if _, err := prospect.Parse(slices.Concat([]byte(`{"campaign":`), facts, []byte(`}`))); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", o.campaign, err)
	}
	return s, nil
}

// source is the input: the user's file, or the sample.
func (o *options) source() (src *sheet.Source, name string, closed func() error, err error) {
	if o.in == "" {
		src = sheet.NewSource(bytes.NewReader(sample.File), int64(len(sample.File)))
		return src, "échantillon intégré", func() error { return nil }, nil
	}
	for _, path := range o.inputs() {
		for _, f := range report.Files {
			if path != "" && same(path, filepath.Join(o.out, f)) {
				return nil, "", nil, fmt.Errorf("%s serait écrasé par le résultat : choisir un autre dossier -out",
					path)
			}
		}
	}
	src, closed, err = sheet.OpenFile(o.in)
	return src, filepath.Base(o.in), closed, err
}

// inputs are the files of the user, and empty names for those that are not given.
func (o *options) inputs() []string {
	return append([]string{o.in, o.campaign, o.consents, o.stop.Key}, o.stops...)
}

// table opens the input.
func (o *options) table(src *sheet.Source, name string) (*facts.Table, error) {
	t, err := facts.Open(src, name, encodings[o.encoding], o.columns)
	if err == nil && !t.HasNumber() && o.channel != rgpd.Email.String() {
		err = facts.ErrNoNumber
	}
	if err != nil {
		return nil, fmt.Errorf("%s : %w", name, err)
	}
	return t, nil
}

// same reports whether two names are those of one file.
func same(a, b string) bool {
	fa, err := os.Stat(a)
	if err != nil {
		return false
	}
	fb, err := os.Stat(b)
	return err == nil && os.SameFile(fa, fb)
}
