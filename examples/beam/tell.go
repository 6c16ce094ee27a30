package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// shown is how many reasons are shown of a file; all are in counts.json.
const shown = 5

// tell shows the counts of a run that ended, if the folder is on this machine.
func (w *Work) tell(stdout, stderr io.Writer, english bool) error {
	in := func(fr, en string) string {
		if english {
			return en
		}
		return french.Typeset(fr)
	}
	b, err := os.ReadFile(filepath.Join(w.Out, countsName))
	if err != nil {
		at := filepath.Join(w.Out, countsName)
		_, err = fmt.Fprintf(stdout, "%s\n", in("fini ; les comptes sont dans "+at+", chez les ouvriers",
			"done; the counts are in "+at+", where the workers are"))
		return err
	}
	var c Counts
	if err := json.Unmarshal(b, &c); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(stdout, "%s\n", in(say.Rows(c.Rows)+", en "+say.Count(c.Shards)+" parties de chaque fichier :",
		fmt.Sprintf("%d rows, in %d parts of each file:", c.Rows, c.Shards)))
	for _, file := range bins.Files {
		_, _ = fmt.Fprintf(stdout, "\n%8d  %s\n", c.Files[file], file)
		n := 0
		for _, r := range c.Reasons {
			if r.File != file {
				continue
			}
			if n++; n <= shown {
				_, _ = fmt.Fprintf(stdout, "%12d  %s\n", r.Rows, say.Plain(r.Says))
			}
		}
		if n > shown {
			_, _ = fmt.Fprintf(stdout, "%14s%s\n", "", in(fmt.Sprintf("et %d autres raisons : %s", n-shown, countsName),
				fmt.Sprintf("and %d other reasons: %s", n-shown, countsName)))
		}
	}
	_, _ = fmt.Fprintf(stdout, "\n%s\n", in("dans "+w.Out, "in "+w.Out))
	program.Warn(stderr, c.Warnings, english)
	return nil
}

// manual is shown by -h.
const manual = `beam crible une campagne comme examples/screen, sur autant d'ouvriers que le moteur Apache Beam en a.

  go run -C examples/beam .
      un échantillon de personnes inventées, sur un moteur (Prism) dans ce programme ; résultats dans out/beam
  go run -C examples/beam . -in /data/prospects.csv -campaign /data/campagne.json -out /data/lundi
  go run -C examples/beam . -runner flink -endpoint flink:8099 -environment_type DOCKER ... -in /data/...

  -in -campaign -channel -at -stops -stops-key -stops-as-of -stops-max-age -consents -results -result -searched
  -set -fact -column -leave-aside -harmless -preset -encoding -law-only -codes -lang
      comme examples/screen (go run ./examples/screen -h all), en chemins absolus que tous les ouvriers lisent
  -out DOSSIER     où vont callable-00000-of-00004.csv et les autres, et counts.json ; que tous les ouvriers écrivent
  -shards N        en combien de parties est chaque fichier (4)
  -chunk OCTETS    combien de lignes sont décidées ensemble, en octets (262144)
  -runner, -endpoint, -environment_type et les autres options de Beam : voir README.md

La clé des pseudonymes est lue par chaque ouvrier dans le fichier que nomme RGPD_KEY_FILE, en hexadécimal ; sans elle,
le moteur de ce programme en tire une, pour cette fois.

In English: beam screens a campaign as examples/screen does, on as many workers as the Apache Beam runner has.
The options above are those of examples/screen (go run ./examples/screen -h all -lang en); paths are absolute, and
all workers read and write them. -shards: in how many parts each file is; -chunk: how many bytes of rows are decided
together; -lang en: answers and files in English. The key of the pseudonyms is read by each worker from the file that
RGPD_KEY_FILE names, in hexadecimal; without it, the runner of this program draws one, for this time.
`
