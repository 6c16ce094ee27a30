package rgpd

import (
	"database/sql/driver"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// A Record is a decision as evidence: the instant, the law's day, the facts as the rules
// read them, the rule set, the policy, the verdict, the rules that carry it and, for a
// contact that may be made, the duties. It is some 300 bytes where the [Report] is 8 KB, and
// is made in about a microsecond, so that each decision of a dialler can be kept. The same
// decision has the same bytes, whatever made it: records can be compared with ==.
//
// [RuleSet.Replay] takes the decision again from it, and the report is made of that. Facts,
// rules and words are written as codes of their names, which are never given to another: a
// later version of the rules reads them too.
//
// It is not sealed: its sum shows damage and no intent. Keep records where one can only add,
// or under a digest of your own, and keep the program of each rule set: under another digest a
// replay compares, and proves nothing of the record.
//
// It holds no number and no name. It is personal data all the same: the facts are those of
// one person, whom the house finds by the keyed [PersonID]. No text says how long it is
// kept: the controller does, in its register (RGPD, art. 5(1)(e), 30(1)(f)); it shows that a
// contact was lawful for as long as that may be contested. [PurgeRecords] takes out what is
// older. The zero Record is none.
type Record struct{ raw string }

// recordForm is the first byte of a record: how the rest is written.
const recordForm = 1

// headLen is what stands before the policy: form, verdict, instant, day, rule set, person.
const headLen = 1 + 1 + 8 + 4 + 4 + 32 + 16

const sumLen = 4

// Record makes the record of the decision about a person.
func (d Decision) Record(who PersonID) Record {
	var room [400]byte
	return Record{string(d.AppendRecord(room[:0], who))}
}

// AppendRecord appends the bytes of [Decision.Record]. It allocates nothing if b has room
// for 400 bytes.
func (d Decision) AppendRecord(b []byte, who PersonID) []byte {
	from := len(b)
	b = append(b, recordForm, byte(d.verdict))
	at := d.at.UTC()
	b = binary.BigEndian.AppendUint64(b, uint64(at.Unix()))
	b = binary.BigEndian.AppendUint32(b, uint32(at.Nanosecond()))
	b = binary.BigEndian.AppendUint32(b, uint32(d.on))
	if d.table == nil {
		b = append(b, make([]byte, 32)...)
		b = append(b, who[:]...)
		return appendSum(append(b, 0, 0, 0, 0, 0), from)
	}
	t := d.table
	c := t.codes()
	b = append(b, c.digest[:]...)
	b = append(b, who[:]...)
	b = binary.AppendUvarint(b, uint64(len(t.policy)))
	b = append(b, t.policy...)

	n := len(b)
	b = append(b, 0) // how many facts
	for _, col := range c.order {
		if v := d.facts[col]; t.knows(&d.facts, int(col)) {
			b = binary.BigEndian.AppendUint16(b, c.columns[col])
			b = binary.BigEndian.AppendUint16(b, c.values[col][v-1])
			b[n]++
		}
	}
	n = len(b)
	b = append(b, 0)
	for i := range t.notes {
		if d.notes.Has(i) {
			b = binary.BigEndian.AppendUint32(b, c.notes[i])
			b[n]++
		}
	}
	b = c.appendRules(b, d.why())
	b = c.appendRules(b, d.bound())
	return appendSum(b, from)
}

// bound are the duties of a contact that may be made, now or later.
func (d *Decision) bound() engine.Bits {
	if d.table == nil || d.verdict != Allowed && d.verdict != Deferred {
		return engine.Bits{}
	}
	_, maybe := d.fire()
	return maybe.And(d.table.oblige)
}

// codes are those of the names of a rule set.
type codes struct {
	digest  [32]byte
	order   []uint8 // the columns, by their codes: where they stand in a table may change
	columns []uint16
	values  [][]uint16
	notes   []uint32
	rules   []uint32
}

func (t *RuleSet) codes() *codes {
	t.coding.Do(func() {
		c := &t.coded
		if _, err := hex.Decode(c.digest[:], []byte(t.Digest()[len(digestKind):])); err != nil {
			panic(err) // it is our own
		}
		for i, col := range t.columns {
			c.order = append(c.order, uint8(i))
			c.columns = append(c.columns, shortCode(col.Name))
			var values []uint16
			for _, w := range col.Values {
				values = append(values, shortCode(w))
			}
			c.values = append(c.values, values)
		}
		slices.SortFunc(c.order, func(a, b uint8) int { return int(c.columns[a]) - int(c.columns[b]) })
		for _, n := range t.notes {
			c.notes = append(c.notes, code(n.ID))
		}
		for i := range t.rows {
			c.rules = append(c.rules, code(string(t.rows[i].ID)))
		}
	})
	return &t.coded
}

func (c *codes) appendRules(b []byte, rows engine.Bits) []byte {
	n := len(b)
	b = append(b, 0)
	for i := range rows.Each {
		if b[n] == 255 { // no rule set has so many of one effect that apply at once
			break
		}
		b = binary.BigEndian.AppendUint32(b, c.rules[i])
		b[n]++
	}
	return b
}

// code is that of a name: FNV-1a, of 32 bits. A test holds that no two rules, columns of a
// table, values of a column share one.
func code[T string | []byte](name T) uint32 {
	h := uint32(2166136261)
	for i := range len(name) {
		h = (h ^ uint32(name[i])) * 16777619
	}
	return h
}

// sharedCode is an error if two rules are one in a record.
func sharedCode(rows []Row) error {
	codes := make([]uint32, len(rows))
	for i := range rows {
		codes[i] = code(string(rows[i].ID))
	}
	slices.Sort(codes)
	for i := 1; i < len(codes); i++ {
		if codes[i] == codes[i-1] {
			return fmt.Errorf("rgpd: two rules have the code %08x in records; give one of them another ID", codes[i])
		}
	}
	return nil
}

func shortCode(name string) uint16 { h := code(name); return uint16(h>>16) ^ uint16(h) }

// appendSum ends a record with a sum of it: one damaged byte is noticed, an intent is not.
func appendSum(b []byte, from int) []byte { return binary.BigEndian.AppendUint32(b, code(b[from:])) }

// ParseRecord reads the bytes of a record. It refuses what is cut, damaged, longer than it
// says, or written by a version that it does not know.
func ParseRecord(b []byte) (Record, error) {
	var p parts
	if remedy := p.read(string(b)); remedy != "" {
		return Record{}, &InputError{Path: "record", Remedy: remedy}
	}
	return Record{string(b)}, nil
}

// parts are what a record says.
type parts struct {
	policy       string
	facts        string // two bytes for the column and two for the value, each
	notes        string // four bytes each
	because      string // likewise
	duties       string
	verdict      Verdict
	unix         int64
	nanos        uint32
	on           Date
	digest, whom string
}

// read reads a record, and says what is wrong with it.
func (p *parts) read(s string) (remedy string) {
	if len(s) == 0 {
		return "it is empty; a record has some 300 bytes"
	}
	if s[0] != recordForm {
		return "it is of another form than this version writes; read it with a later one"
	}
	if len(s) < headLen+5+sumLen {
		return "it is cut; take it from where it was first kept"
	}
	body := s[:len(s)-sumLen]
	if code([]byte(body)) != binary.BigEndian.Uint32([]byte(s[len(body):])) {
		return "it is damaged, or cut; take it from where it was first kept"
	}
	head := []byte(body[:headLen])
	p.verdict = Verdict(head[1])
	p.unix = int64(binary.BigEndian.Uint64(head[2:]))
	p.nanos = binary.BigEndian.Uint32(head[10:])
	p.on = Date(binary.BigEndian.Uint32(head[14:]))
	p.digest, p.whom = body[18:50], body[50:66]
	rest := body[headLen:]
	length, n := binary.Uvarint([]byte(rest[:min(len(rest), binary.MaxVarintLen64)]))
	if n <= 0 || length > uint64(len(rest)-n) || p.nanos >= 1e9 || p.verdict > OutOfScope {
		return "it does not hold together; take it from where it was first kept"
	}
	p.policy, rest = rest[n:n+int(length)], rest[n+int(length):]
	for _, to := range []*string{&p.facts, &p.notes, &p.because, &p.duties} {
		if rest == "" || len(rest) < 1+4*int(rest[0]) {
			return "it does not hold together; take it from where it was first kept"
		}
		n := 4 * int(rest[0])
		*to, rest = rest[1:1+n], rest[1+n:]
	}
	if rest != "" {
		return "something follows it; keep one record a cell"
	}
	return ""
}

func (r Record) parts() (p parts) {
	if r.raw != "" {
		p.read(r.raw)
	}
	return p
}

// Bytes returns the record as it is kept: [ParseRecord] reads it.
func (r Record) Bytes() []byte { return []byte(r.raw) }

// IsZero reports whether there is no record.
func (r Record) IsZero() bool { return r.raw == "" }

// Verdict returns the verdict that was recorded. It is no permission for another instant.
func (r Record) Verdict() Verdict { return r.parts().verdict }

// At returns the instant that was decided, in UTC.
func (r Record) At() time.Time {
	p := r.parts()
	if r.raw == "" {
		return time.Time{}
	}
	return time.Unix(p.unix, int64(p.nanos)).UTC()
}

// Policy returns the policy that decided: [Decision.Policy].
func (r Record) Policy() string { return r.parts().policy }

// RuleSet returns the digest of the rule set that decided: [RuleSet.Digest]. It is empty for
// a decision that no rule set took.
func (r Record) RuleSet() string {
	p := r.parts()
	if p.digest == "" || p.digest == string(make([]byte, 32)) {
		return ""
	}
	return digestKind + hex.EncodeToString([]byte(p.digest))
}

// Person returns whom the decision is about.
func (r Record) Person() (who PersonID) {
	copy(who[:], r.parts().whom)
	return who
}

// String says which record it is, and nothing of the person.
func (r Record) String() string {
	if r.raw == "" {
		return "no record"
	}
	return fmt.Sprintf("record %08x: %v at %s", code(r.raw), r.Verdict(), r.At().Format(time.RFC3339))
}

// Format keeps facts and person out of logs, whatever the verb.
func (r Record) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(r.String())) }

// LogValue is String.
func (r Record) LogValue() slog.Value { return slog.StringValue(r.String()) }

// MarshalText writes the bytes in base64url, for JSON and text columns.
func (r Record) MarshalText() ([]byte, error) {
	return base64.RawURLEncoding.AppendEncode(nil, []byte(r.raw)), nil
}

// UnmarshalText reads what MarshalText writes; empty text is the zero Record.
func (r *Record) UnmarshalText(text []byte) (err error) {
	*r = Record{}
	if len(text) == 0 {
		return nil
	}
	b, err := base64.RawURLEncoding.Strict().AppendDecode(nil, text)
	if err != nil {
		return &InputError{Path: "record", Remedy: "it is no base64url; write it as MarshalText does"}
	}
	*r, err = ParseRecord(b)
	return err
}

// Value stores the record as its text; the zero Record is NULL. It is a driver.Valuer. A
// column of bytes takes [Record.Bytes], in three quarters of the room.
func (r Record) Value() (driver.Value, error) { return stored.Text(r.MarshalText()) }

// Scan reads what Value stores.
func (r *Record) Scan(from any) error { return stored.Scan("record", r, from) }

// GobEncode writes what MarshalText does.
func (r Record) GobEncode() ([]byte, error) { return r.MarshalText() }

// GobDecode reads what GobEncode writes.
func (r *Record) GobDecode(b []byte) error { return stored.Gob(r, b) }
