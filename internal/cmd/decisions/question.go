package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
)

// A question is one way to ask a package for a decision: how a case is drawn, and what
// the package answers. The file of each package holds its own; where a package renames
// something, that file is what changes.
type question struct {
	pkg, ask string
	share    int // of the cases of its package, by weight
	draw     func(*drawer) any
	decide   func(raw []byte) (any, error)
}

// asks makes a question of the case type C, which is its JSON as well.
func asks[C any](pkg, ask string, share int, draw func(*drawer, *C), decide func(*C) any) question {
	return question{
		pkg: pkg, ask: ask, share: share,
		draw: func(d *drawer) any {
			var c C
			draw(d, &c)
			return &c
		},
		decide: func(raw []byte) (any, error) {
			var c C
			if err := strict(raw, &c); err != nil {
				return nil, err
			}
			return decide(&c), nil
		},
	}
}

// strict reads one JSON value that has no field unknown to v and nothing after it.
func strict(b []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("there is more after the first JSON value")
	}
	return nil
}

// ofPackage are the questions of each package, in the order in which packages are drawn.
var ofPackage = [][]question{prospectQuestions, consentQuestions, rightsQuestions, transferQuestions, registerQuestions}

func packages() (names []string) {
	for _, qs := range ofPackage {
		names = append(names, qs[0].pkg)
	}
	return names
}

// A line is a case as it is written and read.
type line struct {
	Package string `json:"package"`
	Ask     string `json:"ask"`
	Case    any    `json:"case"`
}

// draw draws the case of a number under a seed, of one package or of any.
func draw(seed, number uint64, pkg string) ([]byte, error) {
	d := newDrawer(rand.New(rand.NewPCG(seed, number)))
	qs := ofPackage[d.IntN(len(ofPackage))]
	for _, of := range ofPackage {
		if of[0].pkg == pkg {
			qs = of
		}
	}
	total := 0
	for i := range qs {
		total += qs[i].share
	}
	at := d.IntN(total)
	for i := range qs {
		if at -= qs[i].share; at < 0 {
			return json.Marshal(line{qs[i].pkg, qs[i].ask, qs[i].draw(d)})
		}
	}
	panic("unreachable: the shares add up to the total")
}

// decide decides a case: the line that it is written as.
func decide(b []byte) ([]byte, error) {
	var raw json.RawMessage
	in := line{Case: &raw}
	if err := strict(b, &in); err != nil {
		return nil, err
	}
	for _, qs := range ofPackage {
		for i := range qs {
			if qs[i].pkg == in.Package && qs[i].ask == in.Ask {
				answer, err := qs[i].decide(raw)
				if err != nil {
					return nil, fmt.Errorf("%s: %s: %w", in.Package, in.Ask, err)
				}
				return encode(answer)
			}
		}
	}
	return nil, fmt.Errorf("package %q is not asked %q", in.Package, in.Ask)
}

func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
