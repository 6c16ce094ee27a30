package line

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// Facts are what is true of all who are called under a name, a question of gate but for what is told of each call: id,
// at, number and attempts, which a file must not have.
type Facts struct {
	question, Prospect map[string]any
}

// ErrFacts is of facts that are none: it shows nothing of them.
var ErrFacts = errors.New("want JSON as in sample.json of gate, of a live-call or an automated-call, without id, at, " +
	"number and attempts")

// ReadFacts reads those of a file. Facts of a message, or of no channel, are none: who is told a yes here makes a call.
func ReadFacts(path string) (f Facts, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return f, ErrFacts
	}
	var q map[string]any
	if input.Once(b) != nil || json.Unmarshal(b, &q) != nil {
		return f, ErrFacts
	}
	p, is := q["prospect"].(map[string]any)
	if by := q["channel"]; !is || by != rgpd.LiveCall.String() && by != rgpd.AutomatedCall.String() {
		return f, ErrFacts
	}
	for _, of := range []struct {
		in   map[string]any
		name string
	}{{q, "id"}, {q, "at"}, {p, "number"}, {p, "attempts"}} {
		if _, has := of.in[of.name]; has {
			return f, ErrFacts
		}
	}
	return Facts{q, p}, nil
}

// Question is that of a call, once its number and attempts are among the facts of the person.
func (f Facts) Question() ([]byte, error) { return json.Marshal(f.question) }

// CheckFacts is an error if a folder cannot be read, or a file of facts in it is none. A folder without files is right:
// under a name that has none nobody is called.
func CheckFacts(folder string) error {
	return fs.WalkDir(os.DirFS(folder), ".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return errors.New("-facts: the folder cannot be read")
		case d.IsDir() || !strings.HasSuffix(path, ".json"):
			return nil
		}
		if _, err := ReadFacts(filepath.Join(folder, path)); err != nil {
			return errors.New("-facts: " + path + ": " + err.Error())
		}
		return nil
	})
}
