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
	"github.com/rgpd-go/rgpd/prospect"
)

// options are what the command line asks for.
type options struct {
	in, out, at, campaign, channel, colour string
	searched, lawOnly, all, printCampaign  bool
}

func (o *options) parse(args []string) error {
	f := flag.NewFlagSet("screen", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	f.StringVar(&o.in, "in", "", "")
	f.StringVar(&o.out, "out", filepath.Join("out", "screen"), "")
	f.StringVar(&o.at, "at", "", "")
	f.StringVar(&o.campaign, "campaign", "", "")
	f.StringVar(&o.channel, "channel", "live-call", "")
	f.StringVar(&o.colour, "color", "auto", "")
	f.BoolVar(&o.searched, "searched", false, "")
	f.BoolVar(&o.lawOnly, "law-only", false, "")
	f.BoolVar(&o.all, "all", false, "")
	f.BoolVar(&o.printCampaign, "print-campaign", false, "")
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if name, unknown := strings.CutPrefix(fmt.Sprint(err), "flag provided but not defined: "); unknown {
		return fmt.Errorf("option inconnue : %s", name)
	} else if err != nil {
		return fmt.Errorf("option mal écrite : %w", err)
	}
	switch {
	case f.NArg() > 0:
		return fmt.Errorf("argument de trop : %q ; le fichier se donne par -in", f.Arg(0))
	case !slices.Contains([]string{"auto", "always", "never"}, o.colour):
		return fmt.Errorf("-color %q : auto, always ou never", o.colour)
	}
	return nil
}

// screening reads the campaign, the channel, the instant and the policy.
func (o *options) screening() (*screening, error) {
	s := &screening{policy: prospect.Standard()}
	if err := s.channel.UnmarshalText([]byte(o.channel)); err != nil {
		return nil, fmt.Errorf("-channel %q : %s", o.channel, strings.Join(rgpd.ChannelNames(), ", "))
	}
	switch {
	case o.at != "":
		m, d := parseMoment(o.at)
		if d != nil || m.day {
			return nil, fmt.Errorf("-at %q : écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou 2026-11-30T10:00:00+01:00", o.at)
		}
		s.at = m.from
	case o.in == "":
		s.at = sampleInstant
	default:
		s.at = time.Now().Truncate(time.Second)
	}
	if o.searched {
		s.searched = yes
	}
	if o.lawOnly {
		policy, err := prospect.NewPolicy(prospect.LawOnly())
		if err != nil {
			return nil, err
		}
		s.policy = policy
	}
	var facts []byte
	switch {
	case o.campaign != "":
		b, err := os.ReadFile(o.campaign)
		if err != nil {
			return nil, unreadable(o.campaign, err)
		}
		facts = b
	case o.in == "":
		facts = sampleCampaign
	default:
		return s, nil
	}
	dec := json.NewDecoder(bytes.NewReader(facts))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s.campaign); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", o.campaign, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("campagne %s : un seul objet JSON est attendu", o.campaign)
	}
	return s, nil
}

// sampleInstant is that of the sample: a Monday at eleven in Paris.
var sampleInstant = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)

// table opens the input: the user's file, or the sample.
func (o *options) table(ch rgpd.Channel) (*table, error) {
	name, b := "échantillon intégré", sampleFile
	if o.in != "" {
		var err error
		if b, err = os.ReadFile(o.in); err != nil {
			return nil, unreadable(o.in, err)
		}
		for _, f := range fileNames {
			if same(o.in, filepath.Join(o.out, f)) {
				return nil, fmt.Errorf("%s serait écrasé par le résultat : choisir un autre dossier -out", o.in)
			}
		}
		name = filepath.Base(o.in)
	}
	t, err := open(name, b)
	if err == nil && !hasNumber(t.columns) && ch != rgpd.Email {
		err = errNoNumber
	}
	if err != nil {
		return nil, fmt.Errorf("%s : %w", name, err)
	}
	return t, nil
}

func unreadable(name string, err error) error {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("%s : ce fichier n'existe pas", name)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("%s : lecture refusée", name)
	}
	return fmt.Errorf("%s ne se lit pas : %w", name, err)
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
