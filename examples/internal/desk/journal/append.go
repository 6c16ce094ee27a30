package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/onewriter"
	"github.com/rgpd-go/rgpd/rights"
)

// patience is how long one writer waits for another.
const patience = 5 * time.Second

// Added is the line that was written.
type Added struct {
	Number int
	Seal   string
}

// Append seals an event and writes it at the end of a journal, which it makes where there is none. It takes the file
// for itself meanwhile, and waits for another writer up to five seconds. next is asked, with the journal as it stands
// then, for the event that follows, or why none may. It returns once the line is on the disk; beside an error the
// journal is as it was, unless the disk failed twice.
func Append(path string, key []byte, next func(*Journal) (rights.Record, error)) (Added, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return Added{}, err
	}
	defer file.Close()
	for waited := time.Duration(0); ; waited += 10 * time.Millisecond {
		_, err := onewriter.Lock(file)
		if err == nil {
			break
		}
		if !errors.Is(err, onewriter.ErrTaken) || waited >= patience {
			return Added{}, err
		}
		time.Sleep(10 * time.Millisecond)
	}
	b, err := io.ReadAll(file)
	if err != nil {
		return Added{}, err
	}
	j := Read(b, key)
	if j.Fault != nil {
		return Added{}, j.Fault
	}
	for _, line := range j.Lines {
		if line.Err != nil {
			return Added{}, &Fault{line.Number, rgpd.Text{FR: "cette ligne ne se lit pas : " + line.Err.Error(),
				EN: "this line cannot be read: " + line.Err.Error()},
				rgpd.Text{FR: "la corriger ou l'ôter, puis recommencer", EN: "mend it or take it out, then again"}, 0}
		}
	}
	event, err := next(&j)
	if err != nil {
		return Added{}, err
	}
	body, err := json.Marshal(event)
	if err != nil {
		return Added{}, err
	}
	if _, err := rights.ParseRecord(body); err != nil { // what no reader takes would close the journal to all
		return Added{}, err
	}
	added := Added{Number: 1 + bytes.Count(b, []byte{'\n'}), Seal: j.chain.next(body)}
	line := append(bytes.Clone(body[:len(body)-1]), sealField+added.Seal+"\"}\n"...)
	if len(b) > 0 && b[len(b)-1] != '\n' {
		line = append([]byte{'\n'}, line...)
		added.Number++
	}
	_, err = file.WriteAt(line, int64(len(b)))
	if err == nil {
		err = file.Sync()
	}
	if err != nil {
		return Added{}, errors.Join(err, file.Truncate(int64(len(b))))
	}
	return added, nil
}
