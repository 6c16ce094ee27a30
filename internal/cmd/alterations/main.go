// Alterations alters every rule of the five packages in process, one thing at a time,
// and says which tests notice. An alteration without any effect, over all cases and
// days, does not count.
//
//	go run ./internal/cmd/alterations -by          all packages, a line a kind; then a line a test
//	go run ./internal/cmd/alterations -survivors prospect
//	go run ./internal/cmd/alterations -least 90 -prohibitions 100    fails if a package holds fewer
//	go run ./internal/cmd/alterations -json        each alteration, and the test that noticed
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"text/tabwriter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
)

var packages = []string{"prospect", "transfer", "rights", "register", "consent"}

func main() {
	survivors := flag.Bool("survivors", false, "list what no test noticed")
	by := flag.Bool("by", false, "count what each test noticed")
	asJSON := flag.Bool("json", false, "print all results as JSON")
	least := flag.Float64("least", 0, "fail if a package notices less than this share, in 100")
	forbids := flag.Float64("prohibitions", 0, "likewise, of the alterations of its prohibitions")
	flag.Parse()
	asked := flag.Args()
	if len(asked) == 0 {
		asked = packages
	}
	results, err := run(asked)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if *asJSON {
		if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
			os.Exit(1)
		}
		return
	}
	short := false
	for _, name := range asked {
		share, forbidden := report(name, results[name], *by)
		if *survivors {
			for _, r := range results[name] {
				if r.Outcome == alter.Unnoticed {
					fmt.Printf("  unnoticed: %s: %v\n", r.Effect, r.Alteration)
				}
			}
		}
		if share < *least || forbidden < *forbids {
			fmt.Printf(
				"%s: %.1f in 100 noticed, of prohibitions %.1f; %.0f and %.0f are asked\n",
				name,
				share,
				forbidden,
				*least,
				*forbids,
			)
			short = true
		}
	}
	if short {
		os.Exit(1)
	}
}

// run alters the packages, two at a time: each is a test binary of its own.
func run(asked []string) (map[string][]alter.Result, error) {
	dir, err := os.MkdirTemp("", "alterations")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var errs []error
	results := map[string][]alter.Result{}
	room := make(chan struct{}, 2)
	for _, name := range asked {
		wg.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			fmt.Fprintf(os.Stderr, "altering %s\n", name)
			got, err := one(dir, name)
			mu.Lock()
			defer mu.Unlock()
			results[name] = got
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", name, err))
			}
		})
	}
	wg.Wait()
	return results, errors.Join(errs...)
}

func one(dir, name string) (out []alter.Result, err error) {
	file := filepath.Join(dir, name+".json")
	cmd := exec.Command(
		"go",
		"test",
		"-count=1",
		"-timeout=20m",
		"-run=^TestAlterations$",
		"./"+name,
		"-alterations="+file,
	)
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, said)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return out, json.Unmarshal(b, &out)
}

// report prints a line for each kind and returns the share noticed, in 100, of all and
// of prohibitions.
func report(name string, results []alter.Result, by bool) (of, ofForbids float64) {
	type count struct{ all, counts, noticed int }
	kinds := map[alter.Kind]*count{}
	tests := map[string]int{}
	var total, forbids count
	for _, r := range results {
		k := kinds[r.Kind]
		if k == nil {
			k = &count{}
			kinds[r.Kind] = k
		}
		each := []*count{k, &total}
		if r.Effect == rgpd.Forbid {
			each = append(each, &forbids)
		}
		for _, c := range each {
			c.all++
			if r.Outcome != alter.Idle {
				c.counts++
			}
			if r.Outcome == alter.Noticed {
				c.noticed++
			}
		}
		if r.Outcome == alter.Noticed {
			tests[r.By]++
		}
	}
	share := func(c count) float64 { return 100 * float64(c.noticed) / float64(max(c.counts, 1)) }
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "%s\taltered\tcount\tnoticed\tin 100\t\n", name)
	line := func(what string, c count) {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%.1f\t\n", what, c.all, c.counts, c.noticed, share(c))
	}
	for _, k := range alter.Kinds {
		if c := kinds[k]; c != nil {
			line(string(k), *c)
		}
	}
	line("prohibitions", forbids)
	line("all", total)
	w.Flush()
	if by {
		for _, test := range slices.SortedFunc(maps.Keys(tests), func(a, b string) int { return tests[b] - tests[a] }) {
			fmt.Printf("  %5d noticed by %s\n", tests[test], test)
		}
	}
	return share(total), share(forbids)
}
