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
// machine makes one longer, and none shorter.
const (
	mostGrowth = 2_500_000 // bytes
	mostMillis = 3.0
	mostMemory = 1 << 20 // bytes
	starts     = 50
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
	millis, memory, err := start(binary)
	if err != nil {
		return err
	}
	fmt.Printf("binary: %d bytes over an empty one; at most %d\n", large-small, mostGrowth)
	fmt.Printf(
		"start: %.2f ms and %d bytes in the packages of the module; at most %.0f ms and %d\n", millis, memory,
		mostMillis, mostMemory,
	)
	if large-small > mostGrowth || millis > mostMillis || memory > mostMemory {
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
// packages of the module take to start: of each package the least time seen.
func start(path string) (millis float64, memory int, err error) {
	least := map[string]float64{}
	for range starts {
		cmd := exec.Command(path)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var told strings.Builder
		cmd.Stderr = &told
		if err := cmd.Run(); err != nil {
			return 0, 0, err
		}
		bytes := tally(told.String(), least)
		if len(least) == 0 {
			return 0, 0, fmt.Errorf("the trace names no package of the module:\n%s", told.String())
		}
		memory = max(memory, bytes)
	}
	for _, ms := range least {
		millis += ms
	}
	return millis, memory, nil
}

// tally reads the lines of the module in a trace of starts, adds up the bytes, and
// keeps the least milliseconds of each package:
//
//	init github.com/rgpd-go/rgpd @0.31 ms, 0.052 ms clock, 20480 bytes, 120 allocs
func tally(trace string, least map[string]float64) (memory int) {
	for line := range strings.Lines(trace) {
		f := strings.Fields(line)
		if len(f) < 8 || f[0] != "init" || !strings.HasPrefix(f[1], "github.com/rgpd-go/rgpd") {
			continue
		}
		ms, err := strconv.ParseFloat(f[4], 64)
		bytes, err2 := strconv.Atoi(f[7])
		if err != nil || err2 != nil {
			continue
		}
		memory += bytes
		if was, ok := least[f[1]]; !ok || ms < was {
			least[f[1]] = ms
		}
	}
	return memory
}
