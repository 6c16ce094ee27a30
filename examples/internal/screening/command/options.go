package command

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/ask"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
)

// options are what the command line asks for.
type options struct {
	in, out, at, campaign, channel, colour, consents, encoding, check, key, profile string
	ask, lang, save                                                                 string
	preview                                                                         bool
	answered                                                                        []ask.Answer
	preset                                                                          string
	dialler                                                                         dialler
	stops, sheets                                                                   []string
	stop                                                                            kept.Lists
	columns                                                                         facts.Renames
	fillings                                                                        facts.Fillings
	given                                                                           facts.Givens
	cores                                                                           int
	searched, lawOnly, codes, all, printCampaign                                    bool
	show, json, together                                                            bool
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
	f.StringVar(&o.preset, "preset", "", "")
	f.StringVar(&o.check, "check", "", "")
	f.StringVar(&o.key, "key", "", "")
	f.StringVar(&o.ask, "ask", auto, "")
	f.StringVar(&o.lang, "lang", "fr", "")
	f.StringVar(&o.save, "save-campaign", "", "")
	f.BoolVar(&o.preview, "preview", false, "")
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
	f.BoolVar(&o.show, "columns", false, "")
	f.BoolVar(&o.json, "json", false, "")
	f.BoolVar(&o.together, "leave-aside", false, "")
	var again error // what the flag package would wrap in English
	f.Func("stops", "", func(path string) error { o.stops = append(o.stops, path); return nil })
	f.Func("sheet", "", func(name string) error { o.sheets = append(o.sheets, name); return nil })
	f.Func("column", "", func(s string) error { again = cmp.Or(again, o.columns.Add(s)); return nil })
	f.Func("set", "", func(s string) error { again = cmp.Or(again, o.fillings.Add(s)); return nil })
	f.Func("fact", "", func(s string) error { again = cmp.Or(again, o.given.Add(s)); return nil })
	o.dialler.options(f, &again)
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
	case !slices.Contains([]string{auto, always, never}, o.colour):
		return fmt.Errorf("-color %q : auto, always ou never", o.colour)
	case !slices.Contains([]string{auto, always, never}, o.ask):
		return fmt.Errorf("-ask %q : auto, always ou never", o.ask)
	case languages[o.lang] == language.Und:
		return fmt.Errorf("-lang %q : fr ou en", o.lang)
	case o.save != "" && job.MaySave(o.save) != nil:
		return fmt.Errorf("-save-campaign : %w", job.MaySave(o.save))
	case encodings[o.encoding] == 0 && o.encoding != "":
		return fmt.Errorf("-encoding %q : utf-8, windows-1252, utf-16, macintosh ou cp850", o.encoding)
	case o.json && !o.show:
		return errors.New("-json : la forme du tableau des colonnes, à demander par -columns")
	case o.cores < 0:
		return fmt.Errorf("-cores %d : un nombre de cœurs, ou 0 pour tous", o.cores)
	case o.stop.MaxAge <= 0:
		return fmt.Errorf("-stops-max-age %s : une durée comme 24h", o.stop.MaxAge)
	case len(o.stops) > 0 && o.channel == rgpd.Email.String():
		return errors.New("-stops : une liste repoussoir porte sur des numéros, et ne dit rien d'un e-mail ; donner " +
			"les oppositions par une colonne")
	}
	return o.dialler.fits(o.channel)
}

var encodings = map[string]sheet.Encoding{"utf-8": sheet.UTF8, "windows-1252": sheet.Windows1252,
	"utf-16": sheet.UTF16, "macintosh": sheet.Macintosh, "cp850": sheet.DOS}

// instantOf reads an instant of the command line.
func instantOf(option, s string) (time.Time, error) {
	m, d := words.ParseMoment(s)
	if d != nil || m.Day {
		return time.Time{}, fmt.Errorf("%s %q : écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou "+
			"2026-11-30T10:00:00+01:00", option, s)
	}
	return m.From, nil
}

// job is what the options ask. The clock is read here, for who names no instant.
func (o *options) job() (*job.Job, error) {
	j := &job.Job{In: o.in, Out: o.out, Campaign: o.campaign, Consents: o.consents, Stops: o.stops, Lists: o.stop,
		Encoding: encodings[o.encoding], Preset: o.preset, Columns: o.columns, Fillings: o.fillings, Given: o.given,
		Seal:     o.key,
		Searched: o.searched, LawOnly: o.lawOnly, Codes: o.codes, Cores: o.cores,
		OpenFile: workbook.Reader{Sheets: o.sheets}.OpenFile}
	j.Together, j.Whole = o.together, o.show
	o.dialler.ask(j)
	if err := j.Channel.UnmarshalText([]byte(o.channel)); err != nil {
		return nil, fmt.Errorf("-channel %q : %s", o.channel, strings.Join(rgpd.Words[rgpd.Channel](), ", "))
	}
	switch {
	case o.at != "":
		var err error
		if j.At, err = instantOf("-at", o.at); err != nil {
			return nil, err
		}
	case o.in == "":
		j.At = sample.Instant
	default:
		j.At = time.Now().Truncate(time.Second)
	}
	return j, nil
}
