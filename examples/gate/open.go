package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// oldList is from when on a greatest age of the list is warned of: an objection is to be respected at once.
const oldList = 7 * 24 * time.Hour

// leastToken is how many characters a token has at least.
const leastToken = 20

// open makes the server that the settings describe. closed gives back what it holds.
func (s *settings) open(log *slog.Logger) (srv *server, closed func() error, err error) {
	srv = newServer(prospect.Standard(), log)
	var held []io.Closer
	shut := func() error {
		var errs []error
		for _, c := range held {
			errs = append(errs, c.Close())
		}
		return errors.Join(errs...)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, shut())
		}
	}()
	if s.tokens != "" {
		if srv.tokens, err = readTokens(s.tokens); err != nil {
			return nil, nil, err
		}
	} else if !isLoopback(s.addr) {
		return nil, nil, errors.New("-addr: want a loopback address with a port, such as 127.0.0.1:8087; for another " +
			"address give -tokens, a file of a name and a token a line")
	}
	var secret []byte
	if s.key != "" {
		var key suppression.Key
		key, secret, err = readKey(s.key)
		if err != nil {
			return nil, nil, fmt.Errorf("-key: %w", err)
		}
		srv.key = &key
	}
	_, err = os.Stat(s.lists)
	listIsOld := s.lists != "" && err == nil
	switch {
	case s.lists == "":
		if s.principal != "" && s.key == "" {
			return nil, nil, errors.New("-principal is for -lists and -records: give -key")
		}
		if s.stops != "" {
			return nil, nil, errors.New("-stops needs -lists, a folder where they are kept, -key and -principal")
		}
		if s.attempts != "" {
			return nil, nil, errors.New("-attempts needs -lists, -key and -principal: whoever objects is not called")
		}
	case s.key == "" || s.principal == "":
		return nil, nil, errors.New("-lists needs -key, a file of 16 bytes or more, and -principal")
	case s.maxAge <= 0:
		return nil, nil, errors.New("-max-age: want more than nothing; a list of no age clears nobody")
	default:
		if s.maxAge > oldList {
			log.Warn("-max-age is long: who objected elsewhere since the list was made can be called for so long",
				"max_age", s.maxAge.String())
		}
		g, err := suppression.Open(suppression.Keeping{
			Folder: s.lists, Principal: s.principal, MaxAge: s.maxAge, Key: *srv.key,
		})
		if err != nil {
			return nil, nil, err
		}
		held = append(held, g)
		srv.gate, srv.principal = g, s.principal
		if s.stops != "" {
			if err := s.putStops(g, *srv.key, time.Now()); err != nil {
				return nil, nil, fmt.Errorf("-stops: %w", err)
			}
		}
		if until, some := g.FreshUntil(s.principal); !some || until.Before(srv.now()) {
			log.Warn("the list of objections is missing or too old: nobody is clear", "max_age", s.maxAge.String())
		}
		if srv.policy, err = prospect.NewPolicy(prospect.Lists(g)); err != nil {
			return nil, nil, err
		}
	}
	if s.attempts != "" {
		a, err := openAttempts(s.attempts, srv.key.ID(), secret)
		if err != nil {
			return nil, nil, fmt.Errorf("-attempts: %w", err)
		}
		held = append(held, a)
		if srv.attempts = a; a.isNew && listIsOld {
			log.Warn("the file of attempts is new, and the list is not: calls made before are not counted",
				"days", attemptDays)
		}
		if srv.ledger, err = reserve.Open(a, reserve.Durable); err != nil {
			return nil, nil, err
		}
		if srv.numbered, err = reserve.NewPeople(s.principal, *srv.key); err != nil {
			return nil, nil, err
		}
	}
	if s.records != "" {
		f, err := os.OpenFile(s.records, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			return nil, nil, err
		}
		held = append(held, f)
		srv.records = &records{to: f}
	}
	return srv, shut, nil
}

// readKey reads the key of a list as the other programs do: 16 bytes or more, in hexadecimal.
func readKey(path string) (key suppression.Key, secret []byte, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return key, nil, err
	}
	if secret, err = hex.DecodeString(string(bytes.TrimSpace(text))); err != nil {
		return key, nil, errors.New("want figures and letters of hexadecimal, two for a byte: openssl rand -hex 32")
	}
	key, err = suppression.NewKey(secret)
	return key, secret, err
}

// isLoopback reports whether nobody but this machine reaches an address.
func isLoopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// readTokens reads who may ask: a name, a blank and a token a line. Blank lines, and those that begin with #, are none.
func readTokens(path string) (map[[sha256.Size]byte]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tokens := map[[sha256.Size]byte]string{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		parts := strings.Fields(line)
		if len(parts) != 2 || len(parts[1]) < leastToken {
			const want = "%s, line %d: want a name, a blank and a token of %d characters or more"
			return nil, fmt.Errorf(want, path, n, leastToken)
		}
		sum := sha256.Sum256([]byte(parts[1]))
		if _, twice := tokens[sum]; twice {
			return nil, fmt.Errorf("%s, line %d: the token stands twice", path, n)
		}
		tokens[sum] = parts[0]
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(tokens) == 0 {
		return nil, fmt.Errorf("%s: no token; nobody could ask", path)
	}
	return tokens, nil
}

// sampleAt is a Monday, 11:00 in Paris.
var sampleAt = time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
