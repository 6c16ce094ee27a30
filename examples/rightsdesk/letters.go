package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// writeLetters writes one letter for each request that is open: the refusal that the facts require, the answer where
// its events are on file, else the acknowledgement. It says of each what it wrote, or what lacks.
func (d *desk) writeLetters(w io.Writer) error {
	if strings.TrimSpace(d.controller) == "" || strings.TrimSpace(d.contact) == "" {
		return errors.New(d.say(
			"-letters : dire qui répond et comment le joindre, par -controller et -contact",
			"-letters: say who answers and how to reach them, with -controller and -contact",
		))
	}
	if err := os.MkdirAll(d.letters, 0o700); err != nil {
		return err
	}
	taken := map[string]bool{}
	for id, c := range d.cases {
		for _, right := range rightsOf(&c) {
			about, ok := c.About(right)
			if !ok || about.Status.Closed() {
				continue
			}
			name := plainName(id)
			if all := rightsOf(&c); len(all) > 1 {
				name += "-" + right.String()
			}
			for taken[strings.ToLower(name)] { // two numbers that read alike as names of files
				name += "_"
			}
			taken[strings.ToLower(name)] = true
			says, err := d.letter(filepath.Join(d.letters, name), id, &about)
			if err != nil {
				return err
			}
			fmt.Fprintf(w, "%s, %s : %s\n", id, right.Text().In(d.tag), says)
		}
	}
	fmt.Fprintln(w)
	return nil
}

// letter writes the letter that the case allows, and says which, or why none.
func (d *desk) letter(path, id string, c *rights.Case) (string, error) {
	head := rights.Letterhead{
		Controller: d.controller, Contact: d.contact, Reference: id, On: c.Request.Place.Day(d.now),
	}
	plan := d.planOf(id, c)
	var text rgpd.Text
	var err error
	kind := d.say("réponse", "answer")
	if reasons := refusal(&plan); len(reasons) > 0 {
		kind = d.say("refus", "refusal")
		text, err = head.Refuse(*c, rgpd.Text{}, reasons...)
	} else {
		text, err = head.Reply(*c, plan)
	}
	lacks := (*rights.LetterError)(nil)
	if errors.As(err, &lacks) {
		if !c.Acknowledged.IsZero() {
			return fmt.Sprintf(d.say("aucune lettre (%s)", "no letter (%s)"), lacks), nil
		}
		kind = fmt.Sprintf(d.say("accusé de réception, pas de réponse (%s)", "acknowledgement, no answer (%s)"), lacks)
		text, err = head.Acknowledge(*c)
		if errors.As(err, &lacks) {
			return fmt.Sprintf(d.say("aucune lettre (%s)", "no letter (%s)"), lacks), nil
		}
	}
	if err != nil {
		return "", err
	}
	f, err := os.OpenFile(path+".txt", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Sprintf(d.say("%s.txt est déjà là, et reste", "%s.txt is there already, and stays"), path), nil
	}
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(text.In(d.tag))
	return path + ".txt, " + kind, errors.Join(err, f.Close())
}

// refusal are the reasons for which a right does not open, where the plan rests on them.
func refusal(p *rights.Plan) []rgpd.Text {
	if p.Opens.Verdict() != rgpd.Forbidden {
		return nil
	}
	for _, t := range p.Tasks {
		if t.Action == rights.RefuseToPerson {
			return t.Contents
		}
	}
	return nil
}

// plainName makes a name of a file of the number of a case: no path, no sign that a system reads.
func plainName(id string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-' || c == '_' {
			return c
		}
		return '_'
	}, id)
}
