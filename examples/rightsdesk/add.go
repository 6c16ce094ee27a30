package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/journal"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// adding is an event to enter.
type adding struct {
	options
	path   string
	record rights.Record
	moment mailroom.Moment // zero: now
	list   string          // of the mail room, in which the case may stand
	phones []number.Number
	faults []office.Fault  // of the list
	since  time.Time       // from when the case stops the calls
	filed  []number.Number // of the case, in that list
}

func parseAdd(args []string, stderr io.Writer, now func() time.Time) (a adding, err error) {
	a.tag = language.French
	var words []string
	for len(args) > 0 && len(words) < 3 && (args[0] == "" || args[0][0] != '-') {
		words, args = append(words, args[0]), args[1:]
	}
	fs := flag.NewFlagSet("rightsdesk add", flag.ContinueOnError)
	on := fs.String("on", "", "")
	key := fs.String("key", "", "")
	lang := fs.String("lang", "fr", "")
	where := fs.String("place", "métropole", "")
	fs.StringVar(&a.list, "list", "", "")
	fs.StringVar(&a.stops, "stops", "", "")
	phone := fs.String("phone", "", "")
	said := map[string]*string{}
	for _, field := range mailroom.Fields() {
		said[field] = fs.String(field, "", "")
	}
	if err := parsed(fs, args, stderr); err != nil {
		return a, err
	}
	if a.tag, err = languageOf(*lang); err != nil {
		return a, err
	}
	if err := conflict(fs, a.tag); err != nil {
		return a, err
	}
	if len(words) < 3 || fs.NArg() > 0 {
		return a, errors.New(a.say("add : écrire le journal, le dossier, l'événement, puis les options ; voir -h",
			"add: give the journal, the case, the event, then the options; see -h"))
	}
	a.path, a.record.Case, a.now = words[0], words[1], now()
	if a.record.Kind, err = mailroom.ParseEvent(words[2]); err != nil {
		return a, a.wrong(err)
	}
	for _, field := range mailroom.Fields() {
		if *said[field] == "" {
			continue
		}
		if err := mailroom.Set(&a.record.Event, field, *said[field]); err != nil {
			return a, a.wrong(err)
		}
	}
	if err := mailroom.CheckCase(a.record.Case); err != nil {
		return a, errors.New(err.(*mailroom.CaseError).In(a.tag))
	}
	place, ok := mailroom.ParsePlace(*where)
	if !ok {
		return a, errors.New("-place : " + mailroom.WantPlace.In(a.tag))
	}
	a.place = place
	if a.key, err = readKey(*key, a.tag); err != nil {
		return a, err
	}
	if a.phones, err = a.phonesOf(*phone); err != nil {
		return a, err
	}
	if *on != "" {
		if a.moment, err = mailroom.ParseMoment(*on); err != nil {
			return a, a.wrong(err)
		}
	}
	return a, nil
}

// wrong is an error in the language of the reader.
func (a *adding) wrong(err error) error {
	word, day := (*mailroom.WordError)(nil), (*mailroom.DayError)(nil)
	switch {
	case errors.As(err, &word):
		return errors.New(word.In(a.say))
	case errors.As(err, &day):
		return errors.New("-on : " + day.Says.In(a.tag) + " ; " + day.Do.In(a.tag))
	}
	return err
}

// add enters an event in a journal: 0, 1 if it cannot follow what the journal holds, or 2.
func add(args []string, stdout, stderr io.Writer, now func() time.Time) int {
	a, err := parseAdd(args, stderr, now)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "rightsdesk:", inOne(err, a.tag))
		return 2
	}
	var before, after rights.Case
	done, err := journal.Append(a.path, a.key, func(j *journal.Journal) (rights.Record, error) {
		before, after, err = a.follows(j)
		return a.record, err
	})
	if fault := (*journal.Fault)(nil); errors.As(err, &fault) {
		fmt.Fprintln(stderr, "rightsdesk:", told(office.OfSeal(a.path, fault), a.tag))
		return 1
	}
	if err != nil {
		fmt.Fprintln(stderr, "rightsdesk:", inOne(err, a.tag))
		return 1
	}
	fmt.Fprintf(stdout, a.say("%s, ligne %d : dossier %s, %s, %s\n", "%s, line %d: case %s, %s, %s\n"), a.path,
		done.Number,
		a.record.Case, mailroom.EventText(a.record.Kind).In(a.tag),
		after.Request.Place.Time(a.record.At).Format("2006-01-02 15:04:05 -07:00"))
	if a.moment.Whole == rgpd.Yes {
		fmt.Fprintln(stdout, a.say("  jour sans heure, pris au plus strict",
			"  a day without its hour, taken strictly"))
	}
	fmt.Fprintf(stdout, a.say("  sceau %s\n", "  seal %s\n"), done.Seal)
	if len(a.phones) > 0 {
		if err := a.stop(); err != nil {
			fmt.Fprintln(stderr, "rightsdesk:", inOne(err, a.tag))
			fmt.Fprintln(stderr, "rightsdesk:", a.say(
				"l'événement est au journal, le numéro n'est PAS dans la liste d'arrêts",
				"the event is in the journal, the number is NOT in the list of stops"))
			return 1
		}
		fmt.Fprintf(stdout, a.say("  inscrit dans %s\n", "  entered in %s\n"), a.stops)
		if a.another() {
			fmt.Fprintln(stdout, a.say(
				"  À vérifier : un numéro n'est pas de ceux que la liste a pour ce dossier ; est-ce la même personne ?",
				"  To be checked: a number is not among those that the list has for this case; is it the same person?"))
		}
	}
	for _, f := range a.faults {
		fmt.Fprintln(stderr, "rightsdesk:", told(f, a.tag))
	}
	for _, f := range after.Findings {
		if !has(before.Findings, f) {
			fmt.Fprintf(stdout, "  %s %s\n", f.Says.In(a.tag), f.Do.In(a.tag))
		}
	}
	if len(a.faults) > 0 {
		return 1
	}
	return 0
}

// another reports whether a telephone is none of those that the list has for the case, where it has some.
func (a *adding) another() bool {
	return len(a.filed) > 0 && slices.ContainsFunc(a.phones, func(n number.Number) bool {
		return !slices.Contains(a.filed, n)
	})
}

func has(all []rgpd.Finding, f rgpd.Finding) bool {
	for _, one := range all {
		if one.Rule == f.Rule && one.Path == f.Path {
			return true
		}
	}
	return false
}

// impossible are the findings of an event that cannot follow what is on file: it is another case, another event or
// another day. What was done late or wrongly was done, and is entered.
var impossible = map[rgpd.RuleID]rgpd.Text{
	"request-event-before-receipt": {
		FR: "aucune demande de ce dossier ne le précède ; inscrire d'abord sa réception, ou corriger le dossier, le " +
			"droit " +
			"ou le jour",
		EN: "no request of this case stands before it; enter its receipt first, or mend the case, the right or the day",
	},
	"request-event-after-close": {
		FR: "ce qu'il concerne est déjà clos ; si la personne a écrit à nouveau, inscrire d'abord cette réception",
		EN: "what it is about is closed already; if the person wrote again, enter that receipt first",
	},
	"request-information-not-asked": {
		FR: "rien n'avait été demandé à la personne ; inscrire d'abord la demande (identité demandée, précision " +
			"demandée)",
		EN: "nothing had been asked of the person; enter first that it was (identity-asked, clarity-asked)",
	},
}

// listed are the events of the case that the list of the mail room has. What cannot be read of the list is told: what
// it hides may be of this case.
func (a *adding) listed() ([]rights.Event, rights.Place, error) {
	if a.list == "" {
		return nil, rights.Place{}, nil
	}
	d, err := open(&a.options, a.list)
	if err != nil {
		return nil, rights.Place{}, err
	}
	a.faults = d.Faults()
	events, place := d.Events(a.record.Case)
	a.filed = d.Numbers(a.record.Case)
	return events, place, nil
}

// follows completes the event, and returns the case without it and with it; an error if it cannot follow.
func (a *adding) follows(j *journal.Journal) (before, after rights.Case, err error) {
	events, place, err := a.listed()
	if err != nil {
		return before, after, err
	}
	for _, line := range j.Lines {
		if line.Record.Case != a.record.Case {
			continue
		}
		events = append(events, line.Record.Event)
		if place == (rights.Place{}) {
			place = line.Record.Place
		}
	}
	refuse := func(fr, en string) (rights.Case, rights.Case, error) {
		return before, after, errors.New(a.say("refusé : "+fr, "refused: "+en))
	}
	if place == (rights.Place{}) {
		place = a.place
		a.record.Place = place
	}
	a.record.At = a.now.UTC().Truncate(time.Second)
	if a.moment != (mailroom.Moment{}) {
		a.record.At = mailroom.On(a.record.Kind, a.moment, place).Truncate(time.Second)
	}
	switch {
	case a.record.At.After(a.now) && a.moment.Whole == rgpd.Yes && place.Day(a.now) == a.moment.Day:
		return refuse("un acte d'aujourd'hui sans son heure peut n'être pas encore fait ; donner l'heure, ou ôter -on "+
			"pour dire maintenant",
			"an act of today without its hour may not be done yet; give the hour, or leave -on out to say now")
	case a.record.At.After(a.now):
		return refuse("le jour est à venir ; n'inscrire que ce qui a eu lieu",
			"the day is to come; enter what has happened alone")
	case a.record.Kind != rights.Received && len(events) == 0:
		text := impossible["request-event-before-receipt"]
		return refuse(text.FR, text.EN)
	}
	for _, e := range events {
		e.At = e.At.UTC()
		if same := a.record.Event; func() bool { same.At = same.At.UTC(); return e == same }() {
			return refuse("cet événement est déjà au journal", "this event stands in the journal already")
		}
	}
	before = rights.Fold(place, events...)
	after = rights.Fold(place, append(events, a.record.Event)...)
	for _, f := range after.Findings {
		text, is := impossible[f.Rule]
		switch {
		case !is || has(before.Findings, f):
		case f.Path == fmt.Sprintf("events[%d]", len(events)):
			return refuse(text.FR, text.EN)
		default:
			return refuse("à ce jour, il rendrait impossible un événement déjà inscrit ; corriger le jour ou le droit",
				"on that day it would make an event impossible that is entered already; mend the day or the right")
		}
	}
	if len(a.phones) > 0 {
		plan := after.Request.Plan(rights.Facts{}, a.now)
		if plan.Stop == rgpd.NoStop {
			return refuse("rien dans ce dossier n'arrête les appels, le numéro ne va pas dans la liste ; ôter -phone "+
				"et -stops, ou dire le droit et la finalité",
				"nothing in this case stops the calls, the number does not go into the list; leave -phone and -stops "+
					"out, or give the right and the purpose")
		}
		a.since = plan.StopFrom
	}
	return before, after, nil
}

// check verifies the seals of journals: 0, 1 if one does not hold, or 2.
func check(stdout, stderr io.Writer, o *options) int {
	if len(o.files) != 1 {
		fmt.Fprintln(stderr, "rightsdesk:", o.say("-check : donner un journal", "-check: give one journal"))
		return 2
	}
	path := o.files[0]
	b, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(stderr, "rightsdesk:", err)
		return 2
	}
	j := journal.Read(b, o.key)
	sealed, unread := 0, 0
	for _, line := range j.Lines {
		if line.Seal != "" {
			sealed++
		}
		if line.Err != nil {
			unread++
			fmt.Fprintln(stderr, "rightsdesk:", told(office.OfLine(path, line), o.tag))
		}
	}
	err = j.Check(o.kept)
	if fault := (*journal.Fault)(nil); errors.As(err, &fault) {
		fmt.Fprintln(stderr, "rightsdesk:", told(office.OfSeal(path, fault), o.tag))
		return 1
	}
	if err != nil {
		fmt.Fprintln(stderr, "rightsdesk:", err)
		return 1
	}
	if unread > 0 {
		return 1
	}
	if sealed == 0 {
		fmt.Fprintf(stdout, o.say("%s : %d lignes, aucune n'est scellée : rien n'est prouvé\n",
			"%s: %d lines, none is sealed: nothing is proved\n"), path, len(j.Lines))
		return 1
	}
	fmt.Fprintf(stdout, o.say("%s : %d lignes, %d scellées, la chaîne tient ; dernier sceau, à garder ailleurs : %s\n",
		"%s: %d lines, %d of them sealed, the chain holds; the last seal, to be kept elsewhere: %s\n"),
		path, len(j.Lines), sealed, j.Seal())
	return 0
}
