package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A server answers AGI() of Asterisk over TCP, FastAGI.
type server struct {
	gate  *line.Gate
	facts string
	calls *calls
	now   func() time.Time
}

const (
	mostAtOnce = 256
	patience   = 10 * time.Second // for one question and its answer, that of gate included
)

// serve answers until the context ends.
func (s *server) serve(ctx context.Context, l net.Listener) error {
	go func() {
		<-ctx.Done()
		_ = l.Close()
	}()
	room := make(chan struct{}, mostAtOnce)
	for {
		c, err := l.Accept()
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return errors.New("no connection can be taken any more")
		}
		room <- struct{}{}
		go func() {
			s.answer(ctx, c)
			_ = c.Close()
			<-room
		}()
	}
}

// answer reads what Asterisk says of a channel, and sets GATE. What it does not understand it leaves: GATE stays no.
func (s *server) answer(ctx context.Context, c net.Conn) {
	_ = c.SetDeadline(time.Now().Add(patience))
	in := bufio.NewReaderSize(c, 4<<10)
	said := map[string]string{}
	for {
		l, err := in.ReadSlice('\n')
		if err != nil || len(said) > 100 {
			return
		}
		text := strings.TrimSpace(string(l))
		if text == "" {
			break
		}
		name, value, cut := strings.Cut(text, ":")
		if _, twice := said[name]; !cut || twice {
			return
		}
		said[name] = strings.TrimSpace(value)
	}
	word := "no"
	if dialled := said["agi_arg_1"]; s.permits(ctx, strings.TrimPrefix(said["agi_network_script"], "/"), dialled) {
		word = "allowed " + dialled
	}
	_, _ = fmt.Fprintf(c, "SET VARIABLE GATE %q\n", word)
	_, _ = in.ReadSlice('\n') // 200 result=1
}

var (
	name    = regexp.MustCompile(`^[A-Za-z0-9_-]{1,40}$`)
	figures = regexp.MustCompile(`^\+?[0-9]{4,18}$`) // nothing that Dial() reads otherwise
)

// permits asks gate, and enters the attempt before it says yes.
func (s *server) permits(ctx context.Context, under, dialled string) bool {
	if !name.MatchString(under) || !figures.MatchString(dialled) {
		return false
	}
	n, err := number.Parse(dialled)
	if err != nil {
		return false
	}
	p := s.calls.person(n)
	if p == (person{}) {
		return false
	}
	at, alone := s.calls.begin(p)
	if !alone {
		return false
	}
	defer s.calls.end(p)
	question, err := s.question(under, dialled, at)
	if err != nil {
		return false
	}
	d, _, err := s.gate.Decide(ctx, question)
	if err != nil || !d.Allowed() {
		return false
	}
	return s.calls.enter(p, s.now()) == nil
}

// question is that of a call: what is true of all under a name, the number, the attempts.
func (s *server) question(under, dialled string, at []int64) ([]byte, error) {
	f, err := line.ReadFacts(filepath.Join(s.facts, under+".json"))
	if err != nil {
		return nil, err
	}
	attempts := []string{}
	for _, epoch := range at {
		attempts = append(attempts, time.Unix(epoch, 0).UTC().Format(time.RFC3339))
	}
	f.Prospect["number"], f.Prospect["attempts"] = dialled, attempts
	return f.Question()
}
