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
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
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
	harmless                                                                        facts.HarmlessWords
	cores                                                                           int
	searched, lawOnly, codes, all, printCampaign, printResults                      bool
	show, json, together                                                            bool
}

func (o *options) parse(args []string) error {
	f := flag.NewFlagSet("screen", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	var again error // what the flag package would wrap in English
	asOf := ""
	o.define(f, &asOf, &again)
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if name, unknown := strings.CutPrefix(fmt.Sprint(err), "flag provided but not defined: "); unknown {
		return fmt.Errorf("option inconnue : %s", name)
	} else if err != nil {
		return fmt.Errorf("option mal écrite : %w", err)
	}
	return o.judge(f, asOf, again)
}

// takesValue reports whether an option is followed by what it says.
func takesValue(name string) bool {
	f := flag.NewFlagSet("", flag.ContinueOnError)
	(&options{}).define(f, new(string), new(error))
	one := f.Lookup(name)
	if one == nil {
		return false
	}
	alone, is := one.Value.(interface{ IsBoolFlag() bool })
	return !is || !alone.IsBoolFlag()
}

// define names the options. The first that is wrong, which the flag package would wrap in English, is said in again.
func (o *options) define(f *flag.FlagSet, asOf *string, again *error) {
	o.columns = facts.Renames{}
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
	f.StringVar(asOf, "stops-as-of", "", "")
	f.DurationVar(&o.stop.MaxAge, "stops-max-age", 24*time.Hour, "")
	f.IntVar(&o.cores, "cores", 0, "")
	f.BoolVar(&o.lawOnly, "law-only", false, "")
	f.BoolVar(&o.codes, "codes", false, "")
	f.BoolVar(&o.all, "all", false, "")
	f.BoolVar(&o.printCampaign, "print-campaign", false, "")
	f.BoolVar(&o.printResults, "print-results", false, "")
	f.BoolVar(&o.show, "columns", false, "")
	f.BoolVar(&o.json, "json", false, "")
	f.Var((*told)(&o.together), "leave-aside", "")
	f.Func("stops", "", func(path string) error { o.stops = append(o.stops, path); return nil })
	f.Func("sheet", "", func(name string) error { o.sheets = append(o.sheets, name); return nil })
	f.Var((*told)(&o.searched), "searched", "")
	for name, add := range map[string]func(string) error{"column": o.columns.Add, "set": o.fillings.Add,
		"fact": o.given.Add, "harmless": o.harmless.Add} {
		f.Func(name, "", func(s string) error {
			if !blank(s) && strings.TrimSpace(s) != say.Blank {
				*again = cmp.Or(*again, add(s))
			}
			return nil
		})
	}
	o.dialler.options(f, again)
}

// judge reports what is wrong with options that are written right, one by one.
func (o *options) judge(f *flag.FlagSet, asOf string, again error) error {
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

// blank reports whether an option still has the sign in whose place an answer was to be written: it says nothing.
func blank(s string) bool { return strings.HasSuffix(strings.TrimSpace(s), "="+say.Blank) }

// told is what somebody says or does not, by an option that stands alone, or with yes or no.
type told bool

// String is what the flag package shows.
func (t *told) String() string { return "" }

// IsBoolFlag lets it stand alone.
func (t *told) IsBoolFlag() bool { return true }

// Set reads an answer.
func (t *told) Set(s string) error {
	if s == say.Blank {
		return nil
	}
	a, ok := words.YesNo.Find(s)
	if !ok {
		return errors.New("oui ou non")
	}
	*t = a == words.Yes
	return nil
}

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
		Harmless: o.harmless,
		Seal:     o.key,
		Searched: o.searched, LawOnly: o.lawOnly, Codes: o.codes, Cores: o.cores,
		OpenFile: workbook.Reader{Sheets: o.sheets}.OpenFile}
	j.Together, j.Whole, j.English = o.together, o.show, languages[o.lang] == language.English
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
