// Campaign is the screening for who has a file and no terminal: without arguments it opens a page in the browser, where
// a file is dropped, questions are answered, and the results are downloaded. With arguments it is the command line of
// examples/screen, which has the manual.
//
//	go run -C examples/campaign .                       # the page
//	go run -C examples/campaign . -in /data/file.xlsx   # as examples/screen
//	go run -C examples/campaign ./build dist            # the program for Windows, macOS and Linux, to double-click
//
// A second page reads a register of processing: what it says, what it lacks, who must be told of a breach. A third
// reads the requests of people that a mail room keeps: what is owed today, a case with its dates and reasons, letters.
//
// The page is on the loopback alone and opens once, with the address that the program prints. What the browser sends
// stands in a temporary folder that only its owner reads, and is gone when the program ends: by the page's button, by
// an interruption, or once no page has asked anything for ten minutes. A program that is killed leaves it.
// Nothing leaves the machine.
//
// Where there is neither a terminal nor a screen, as in a script, it prints the address and ends: with -serve it stays.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"syscall"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/page"
	"github.com/rgpd-go/rgpd/examples/internal/screening/command"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

func main() {
	args := os.Args[1:]
	stay := slices.Contains([]string{"-serve", "--serve"}, first(args))
	if len(args) > 0 && !stay {
		os.Exit(program.Run(args, os.Stdout, os.Stderr))
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if !stay && !watched() {
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		cancel()
	}
	if err := serve(ctx, os.Stdout, page.Open); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, "campaign :", err)
		os.Exit(2)
	}
}

var program = command.Program{Name: "campaign", Call: "go run -C examples/campaign .", About: about}

// about is what the manual says before that of the command line.
const about = `campaign ouvre, sans argument, une page dans le navigateur, sur cette machine seule : y déposer un
fichier (CSV, xlsx, ods), répondre aux questions, télécharger les résultats. D'autres pages lisent le registre
et les demandes des personnes.

  go run -C examples/campaign .
      la page ; elle ferme par son bouton, par Ctrl-C, ou après dix minutes sans personne
  go run -C examples/campaign . -serve
      la page, et rester là où il n'y a ni terminal ni écran ; son adresse est écrite
  go run -C examples/campaign ./build dist
      ce programme pour Windows, macOS et Linux, à ouvrir d'un double clic

Avec des arguments, c'est la ligne de commande que voici ; un fichier s'y donne par -in, en chemin absolu.

`

func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}

// watched reports whether somebody may be there to see the page: at a terminal, or at a screen from which the program
// was opened by a double click.
func watched() bool {
	return say.IsTerminal(os.Stdout) || runtime.GOOS == "windows" || runtime.GOOS == "darwin" ||
		os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// idle is how long nobody may look before the program ends.
const idle = 10 * time.Minute

// serve opens the page and serves it to its end.
func serve(ctx context.Context, out io.Writer, open func(address string) error) (err error) {
	d, err := newDesk(time.Now)
	if err != nil {
		return err
	}
	defer func() {
		if closed := d.close(); err == nil {
			err = closed
		}
	}()
	_, _ = fmt.Fprintf(out, "La page est à cette adresse, sur cette machine seule :\nThe page is at this address, on "+
		"this machine alone:\n\n  %s\n\n", d.site.Address())
	if ctx.Err() != nil {
		_, _ = fmt.Fprintln(out, "Personne n'est devant l'écran : le programme s'arrête (rester : -serve).")
		return nil
	}
	if open(d.site.Address()) != nil {
		_, _ = fmt.Fprintln(out, "L'ouvrir dans un navigateur. / Open it in a browser.")
	}
	return d.site.Serve(ctx, idle, d.busy)
}
