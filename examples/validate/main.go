// Command validate stands between two services: it reads prospects as JSON lines,
// checks each against the published JSON Schema, decides it, checks the decision
// against its own schema, and writes one JSON line for each line read: the
// decision, or what is wrong.
//
//	go run .                                          a sample, at a fixed instant
//	go run . -in prospects.jsonl -channel sms         your own, now
//	go run . -in - -at 2026-11-23T11:00:00+01:00      standard input, at an instant
//
// A decision holds no personal data, and a fault names the field and what it breaks,
// never the digits of a number. A count goes to standard error.
package main

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

//go:embed sample.jsonl
var sample []byte

// sampleAt is a Monday, 11:00 in Paris.
const sampleAt = "2026-11-23T11:00:00+01:00"

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "validate:", err)
		}
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	in := flags.String("in", "", "`file` of prospects, one JSON object a line; - is standard input, none the sample")
	at := flags.String(
		"at",
		"",
		"`instant` to decide, as 2026-11-23T11:00:00+01:00; none is now, for the sample "+sampleAt,
	)
	channel := flags.String("channel", rgpd.LiveCall.String(), "live-call, automated-call, sms or email")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var ch rgpd.Channel
	if err := ch.UnmarshalText([]byte(*channel)); err != nil {
		return err
	}
	var lines io.Reader
	instant := time.Now()
	switch *in {
	case "":
		lines = bytes.NewReader(sample)
		instant, _ = time.Parse(time.RFC3339, sampleAt)
	case "-":
		lines = stdin
	default:
		f, err := os.Open(*in)
		if err != nil {
			return err
		}
		defer f.Close()
		lines = f
	}
	if *at != "" {
		var err error
		if instant, err = time.Parse(time.RFC3339, *at); err != nil {
			return fmt.Errorf("-at: %w", err)
		}
	}
	gate, err := newGate()
	if err != nil {
		return err
	}
	return gate.pass(lines, ch, instant, stdout, stderr)
}

// An answer is what stands in one line of the output: a decision, or faults.
type answer struct {
	Line     int            `json:"line"`
	Decision *rgpd.Decision `json:"decision,omitempty"`
	Fault    string         `json:"fault,omitempty"`
}

// A gate holds the compiled schemas.
type gate struct{ prospect, decision *jsonschema.Schema }

func newGate() (*gate, error) {
	compile := func(name string, schema []byte) (*jsonschema.Schema, error) {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
		if err != nil {
			return nil, err
		}
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		if err := c.AddResource(name, doc); err != nil {
			return nil, err
		}
		return c.Compile(name)
	}
	var g gate
	var err error
	if g.prospect, err = compile("prospect.schema.json", prospect.Schema()); err != nil {
		return nil, err
	}
	g.decision, err = compile("decision.schema.json", prospect.DecisionSchema())
	return &g, err
}

func (g *gate) pass(in io.Reader, ch rgpd.Channel, at time.Time, out, count io.Writer) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	verdicts := map[rgpd.Verdict]int{}
	read, faulty := 0, 0
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		read++
		p, err := g.admit(line)
		if err != nil {
			faulty++
			if err := enc.Encode(answer{Line: n, Fault: err.Error()}); err != nil {
				return err
			}
			continue
		}
		d := prospect.CanCallAt(p, ch, at)
		if err := g.release(d); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		verdicts[d.Verdict()]++
		if err := enc.Encode(answer{Line: n, Decision: &d}); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	fmt.Fprintf(count, "%d read, %d faulty", read, faulty)
	for _, v := range []rgpd.Verdict{rgpd.Allowed, rgpd.Deferred, rgpd.Forbidden, rgpd.OutOfScope, rgpd.Undecided} {
		fmt.Fprintf(count, ", %d %s", verdicts[v], v)
	}
	fmt.Fprintln(count)
	return nil
}

// admit reads one prospect: the schema first, since it is what the other service
// was given, then the decoder, which knows more.
func (g *gate) admit(line []byte) (prospect.Prospect, error) {
	p, parsed := prospect.Parse(line)
	if err := valid(g.prospect, line); err != nil {
		if parsed != nil {
			err = fmt.Errorf("%w; %w", err, parsed)
		}
		return prospect.Prospect{}, err
	}
	return p, parsed
}

// release checks a decision on its way out.
func (g *gate) release(d rgpd.Decision) error {
	b, err := json.Marshal(d)
	if err != nil {
		return err
	}
	return valid(g.decision, b)
}

// valid checks JSON against a schema. Its error gives places and keywords and no
// value: the value may be a telephone number.
func valid(schema *jsonschema.Schema, b []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return errors.New("schema: not JSON")
	}
	err = schema.Validate(doc)
	var fault *jsonschema.ValidationError
	if !errors.As(err, &fault) {
		return err
	}
	var places []string
	var collect func(*jsonschema.ValidationError)
	collect = func(e *jsonschema.ValidationError) {
		if len(e.Causes) == 0 {
			places = append(
				places,
				fmt.Sprintf(
					"/%s breaks %s",
					strings.Join(e.InstanceLocation, "/"),
					strings.Join(e.ErrorKind.KeywordPath(), "/"),
				),
			)
		}
		for _, cause := range e.Causes {
			collect(cause)
		}
	}
	collect(fault)
	return errors.New("schema: " + strings.Join(places, ", "))
}
