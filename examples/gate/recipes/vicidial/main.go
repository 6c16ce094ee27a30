// Command vicidial holds the hopper of a VICIdial shut but for the leads that the service gate permits, for half a
// minute each, and carries objections both ways between the lists of VICIdial and gate.
//
//	go run ./vicidial                                    says how, and ends (in examples/gate/recipes)
//	go run ./vicidial -setup | mariadb asterisk          two tables and two triggers, once, by who may create them
//	go run ./vicidial -remove | mariadb asterisk         takes all four away: one has numbers of objectors, in clear
//	go run ./vicidial -gate http://127.0.0.1:8087 -dsn FILE -facts FOLDER
//
// The triggers do the blocking: where this program, or gate, is down, nothing leaves the hopper. README.md beside it
// says what they cannot block.
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

const manual = `usage: vicidial -setup | mariadb asterisk
       vicidial -gate ADDRESS -dsn FILE -facts FOLDER [-token FILE] [-every 2s] [-once]

  -setup         print two tables and the two triggers of vicidial_hopper, and end: permits, and the objections that
                 gate was told, by their numbers as the lists of VICIdial have them
  -remove        print what takes all four away again. Objections stay in the lists of VICIdial and in gate; after
                 another -setup gate is told of them anew, as of that day
  -gate ADDRESS  the service: http and a loopback address, or https
  -token FILE    the token that the service wants
  -dsn FILE      the base, a line such as cron:secret@unix(/run/mysqld/mysqld.sock)/asterisk
  -facts FOLDER  CAMPAIGN/LIST.json: what is true of every lead of a list, as in sample.json of gate, without id, at,
                 number and attempts, of which the last two are read from the base. Its channel is the call that the
                 campaign makes: live-call, or automated-call where a machine speaks; with another the program does not
                 start. A list without a file is not dialled
  -every TIME    how often the hopper is looked at (2s)
  -once          look once, and end
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "vicidial:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("vicidial", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() { fmt.Fprint(out, manual) }
	setUp, remove := flags.Bool("setup", false, ""), flags.Bool("remove", false, "")
	once := flags.Bool("once", false, "")
	address, token := flags.String("gate", "", ""), flags.String("token", "", "")
	dsn, facts := flags.String("dsn", "", ""), flags.String("facts", "", "")
	every := flags.Duration("every", 2*time.Second, "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	switch {
	case flags.NArg() > 0:
		return errors.New("there are flags alone; -h says which")
	case *setUp:
		_, err := fmt.Fprint(out, setup)
		return err
	case *remove:
		_, err := fmt.Fprint(out, removal)
		return err
	case *address == "" || *dsn == "" || *facts == "":
		_, err := fmt.Fprint(out, manual)
		return err
	case *every <= 0 || *every >= permitted/2:
		return errors.New("-every: want less than 15s, half of what a permit lasts")
	}
	g, err := line.New(*address, *token)
	if err != nil {
		return err
	}
	g.Patience = 5 * time.Second
	if err := line.CheckFacts(*facts); err != nil {
		return err
	}
	db, err := open(*dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	h := &hopper{db: db, gate: g, facts: *facts, now: time.Now}
	if err := h.guarded(ctx); err != nil {
		return err
	}
	tick := time.NewTicker(*every)
	defer tick.Stop()
	for {
		told, err := h.look(ctx)
		if err != nil {
			told.failed = true // the hopper is shut: that is told, and what is wrong is tried again
		}
		fmt.Fprintln(out, told)
		if *once {
			return err
		}
		select {
		case <-ctx.Done():
			return h.shut(context.WithoutCancel(ctx))
		case <-tick.C:
		}
	}
}

// open opens the base that a file names. No error shows the line, which has a password.
func open(file string) (*sql.DB, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c, err := mysql.ParseDSN(strings.TrimSpace(string(b)))
	if err != nil {
		return nil, errors.New("-dsn: want a line such as cron:secret@unix(/run/mysqld/mysqld.sock)/asterisk")
	}
	c.Logger = &mysql.NopLogger{}
	connector, err := mysql.NewConnector(c)
	if err != nil {
		return nil, errors.New("-dsn: the line cannot be used")
	}
	return sql.OpenDB(connector), nil
}
