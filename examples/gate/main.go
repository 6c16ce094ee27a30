// Command gate is the line before the dispatch, for those who do not write Go: a service over HTTP that
// says whether a person may be contacted, why, until when and with which duties.
//
//	go run ./examples/gate                       asks itself one question, prints both, and ends
//	go run ./examples/gate -addr 127.0.0.1:8087  serves until it is interrupted
//	go run ./examples/gate -openapi              prints its description, OpenAPI 3.1
//	go run ./examples/gate -h                    the manual; -h -fr en français
//
// README.md beside it has the endpoints and the answers.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "gate:", err)
		os.Exit(1)
	}
}

// settings are what the flags say.
type settings struct {
	addr, tokens, lists, stops, key, principal, records, attempts string
	maxAge                                                        time.Duration
	dropped                                                       int // of the file of stops before
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	var s settings
	flags := flag.NewFlagSet("gate", flag.ContinueOnError)
	flags.SetOutput(stdout)
	french := slices.Contains(args, "-fr") || slices.Contains(args, "--fr")
	flags.Usage = func() { fmt.Fprint(stdout, manual(french)) }
	flags.Bool("fr", false, "")
	described := flags.Bool("openapi", false, "")
	flags.StringVar(&s.addr, "addr", "", "")
	flags.StringVar(&s.tokens, "tokens", "", "")
	flags.StringVar(&s.lists, "lists", "", "")
	flags.StringVar(&s.stops, "stops", "", "")
	flags.StringVar(&s.key, "key", "", "")
	flags.StringVar(&s.principal, "principal", "", "")
	flags.StringVar(&s.records, "records", "", "")
	flags.StringVar(&s.attempts, "attempts", "", "")
	flags.IntVar(&s.dropped, "dropped", 0, "")
	flags.DurationVar(&s.maxAge, "max-age", 24*time.Hour, "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h says what there is", flags.Arg(0))
	}
	if *described {
		b, err := document()
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(stdout, "%s\n", b)
		return err
	}
	once := s.addr == ""
	if once {
		s.addr = "127.0.0.1:0"
	}
	srv, closed, err := s.open(slog.New(slog.NewJSONHandler(stderr, nil)))
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", s.addr)
	if err != nil {
		return errors.Join(err, closed())
	}
	if once {
		return errors.Join(askItself(ctx, srv, l, stdout), closed())
	}
	fmt.Fprintf(stdout, "http://%s\n", l.Addr())
	return errors.Join(srv.serve(ctx, l), closed())
}
