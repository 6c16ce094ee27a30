// Weigh measures what a program takes on with package prospect: the bytes that its
// binary grows by over an empty one, and the time and memory that its start costs. It
// fails above the most that the module allows itself.
//
//	go run ./internal/cmd/weigh
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// The most that is allowed. The time of a package is the best of several starts: a loaded
// machine makes one longer, and none shorter. A slow machine makes all of them longer: the
// time is told as on one whose other packages, those of the standard library that the same
// program starts, take usual.
const (
	mostGrowth = 2_500_000 // bytes
	mostMillis = 3.0
	mostMemory = 1 << 20 // bytes
	starts     = 50
	// usual is inferred, in ms: where 3 ms was asked, a start took 2.45, and elsewhere the
	// same state took 4.4 times what the other packages did.
	usual = 0.55
)

// The two programs, with what a dialler's binary is built with.
const (
	empty = "package main\n\nimport (\n\t_ \"fmt\"\n\t_ \"log/slog\"\n\t_ \"encoding/json\"\n)\n\nfunc main() {}\n"
	full  = `package main

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

func main() { fmt.Println(prospect.CanCall(prospect.Prospect{}, rgpd.LiveCall)) }
`
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "weigh:", err)
		os.Exit(1)
	}
}

func run() error {
	dir, err := os.MkdirTemp(".", "weigh-") // within the module, which the full program imports
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	small, _, err := build(dir, "empty", empty)
	if err != nil {
		return err
	}
	large, binary, err := build(dir, "full", full)
	if err != nil {
		return err
	}
	millis, others, memory, err := start(binary)
	if err != nil {
		return err
	}
	fmt.Printf("binary: %d bytes over an empty one; at most %d\n", large-small, mostGrowth)
	scaled := millis * min(1, usual/others)
	fmt.Printf(
		"start: %.2f ms and %d bytes in the packages of the module; at most %.0f ms and %d\n"+
			"here that is %.2f ms, and the other packages %.2f, on the usual machine %.2f\n",
		scaled, memory, mostMillis, mostMemory, millis, others, usual,
	)
	if large-small > mostGrowth || scaled > mostMillis || memory > mostMemory {
		return fmt.Errorf("too heavy")
	}
	return nil
}

// build returns the size of a program, and its path.
func build(dir, name, source string) (size int64, path string, err error) {
	at := filepath.Join(dir, name)
	if err := os.Mkdir(at, 0o755); err != nil {
		return 0, "", err
	}
	if err := os.WriteFile(filepath.Join(at, "main.go"), []byte(source), 0o600); err != nil {
		return 0, "", err
	}
	if path, err = filepath.Abs(filepath.Join(at, name)); err != nil {
		return 0, "", err
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, "./"+filepath.ToSlash(at))
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return 0, "", err
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, "", err
	}
	return info.Size(), path, nil
}

// start runs a program several times, and returns the time and the memory that the
// packages of the module take to start, and the time of the others: of each package the
// least time seen.
func start(path string) (millis, others float64, memory int, err error) {
	least, rest := map[string]float64{}, map[string]float64{}
	for range starts {
		cmd := exec.Command(path)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var told strings.Builder
		cmd.Stderr = &told
		if err := cmd.Run(); err != nil {
			return 0, 0, 0, err
		}
		bytes := tally(told.String(), least, rest)
		if len(least) == 0 || len(rest) == 0 {
			return 0, 0, 0, fmt.Errorf("the trace names no package of the module, or no other:\n%s", told.String())
		}
		memory = max(memory, bytes)
	}
	for _, ms := range least {
		millis += ms
	}
	for _, ms := range rest {
		others += ms
	}
	return millis, others, memory, nil
}

// tally reads a trace of starts, adds up the bytes of the module, and keeps the least
// milliseconds of each of its packages, and of each other:
//
//	init github.com/rgpd-go/rgpd @0.31 ms, 0.052 ms clock, 20480 bytes, 120 allocs
func tally(trace string, least, others map[string]float64) (memory int) {
	for line := range strings.Lines(trace) {
		f := strings.Fields(line)
		if len(f) < 8 || f[0] != "init" {
			continue
		}
		ms, err := strconv.ParseFloat(f[4], 64)
		bytes, err2 := strconv.Atoi(f[7])
		if err != nil || err2 != nil {
			continue
		}
		of := others
		if strings.HasPrefix(f[1], "github.com/rgpd-go/rgpd") {
			of = least
			memory += bytes
		}
		if was, ok := of[f[1]]; !ok || ms < was {
			of[f[1]] = ms
		}
	}
	return memory
}
