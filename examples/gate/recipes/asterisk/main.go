// Command asterisk answers AGI() of an Asterisk, in front of Dial(): the number may be dialled now, or not. It keeps
// the attempts of the last month itself, by pseudonyms, and enters one before Dial() is reached.
//
//	go run ./asterisk            says how, and ends (in examples/gate/recipes)
//	go run ./asterisk -gate http://127.0.0.1:8087 -facts FOLDER -calls FILE -key FILE
//
// extensions.conf beside it is the dialplan. README.md of the recipes says what it cannot block.
package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

const manual = `usage: asterisk -gate ADDRESS -facts FOLDER -calls FILE -key FILE [-token FILE] [-addr 127.0.0.1:4573]

  -gate ADDRESS  the service: http and a loopback address, or https
  -token FILE    the token that the service wants
  -facts FOLDER  NAME.json for AGI(agi://127.0.0.1:4573/NAME,NUMBER): what is true of all who are called so,
                 as in sample.json of gate, without id, at, number and attempts. Its channel is the call that Dial()
                 makes: live-call, or automated-call where a machine speaks; with another the program does not start
  -calls FILE    the attempts of the last month. Who makes an empty one says that nobody was called for the principal in
                 the last thirty days, and that all calls for them go through here from now on
  -key FILE      the key of the pseudonyms in it: 16 random bytes or more in hexadecimal (openssl rand -hex 32)
  -addr ADDRESS  where to listen; FastAGI knows no secret, so a loopback address
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "asterisk:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("asterisk", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() { fmt.Fprint(out, manual) }
	address, token := flags.String("gate", "", ""), flags.String("token", "", "")
	facts, calls, key := flags.String("facts", "", ""), flags.String("calls", "", ""), flags.String("key", "", "")
	listen := flags.String("addr", "127.0.0.1:4573", "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return errors.New("there are flags alone; -h says which")
	}
	if *address == "" || *facts == "" || *calls == "" || *key == "" {
		_, err := fmt.Fprint(out, manual)
		return err
	}
	host, _, err := net.SplitHostPort(*listen)
	if ip := net.ParseIP(host); err != nil || ip == nil || !ip.IsLoopback() {
		return errors.New("-addr: want a loopback address with a port, such as 127.0.0.1:4573")
	}
	g, err := line.New(*address, *token)
	if err != nil {
		return err
	}
	g.Patience = 5 * time.Second
	if err := line.CheckFacts(*facts); err != nil {
		return err
	}
	b, err := os.ReadFile(*key)
	if err != nil {
		return err
	}
	secret, err := hex.DecodeString(string(bytes.TrimSpace(b)))
	if err != nil || len(secret) < 16 {
		return errors.New("-key: want 16 bytes or more in hexadecimal: openssl rand -hex 32")
	}
	kept, err := openCalls(*calls, secret, time.Now())
	if err != nil {
		return err
	}
	defer kept.Close()
	l, err := net.Listen("tcp", *listen)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "agi://%s\n", l.Addr())
	s := &server{gate: g, facts: *facts, calls: kept, now: time.Now}
	return s.serve(ctx, l)
}
