// Evidence seals the journal of a small campaign, shows the history of one person,
// writes the proof that she may ask for, and then changes one byte of the journal
// to show what verification says.
//
//	go run ./examples/evidence -out /tmp/evidence
//	go run ./examples/evidence -journal consents.journal -key key.bin -person p-7f3a    # your own
//
// Keys and instants are fixed, so that its output is always the same. A house takes
// random keys, keeps the sealing key in a vault, and gives each checkpoint to someone
// who does not keep the journal.
package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

func main() { os.Exit(start(os.Args[1:], os.Stdout, os.Stderr)) }

// start is the program: see usage for what it returns.
func start(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("evidence", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() { fmt.Fprint(stderr, usage) }
	o := own{tag: language.French}
	fs.StringVar(&o.journal, "journal", "", "")
	fs.StringVar(&o.key, "key", "", "")
	fs.StringVar(&o.public, "public", "", "")
	fs.StringVar(&o.checkpoint, "checkpoint", "", "")
	fs.StringVar(&o.person, "person", "", "")
	fs.BoolFunc("print", "", func(string) error { o.model = rgpd.Yes; return nil })
	out, lang := fs.String("out", "", ""), fs.String("lang", "fr", "")
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	switch {
	case *lang == "en":
		o.tag = language.English
	case *lang != "fr":
		fmt.Fprintln(stderr, "evidence: -lang : fr ou en / want fr or en")
		return 2
	}
	if err := o.misused(fs.NArg(), *out); err != nil {
		fmt.Fprintln(stderr, "evidence:", err)
		return 2
	}
	if o.model == rgpd.Yes {
		if err := model(stdout); err != nil {
			fmt.Fprintln(stderr, "evidence:", err)
			return 1
		}
		return 0
	}
	if o.journal != "" {
		return o.verify(stdout, stderr)
	}
	if err := run(stdout, *out); err != nil {
		fmt.Fprintln(stderr, "evidence:", err)
		return 1
	}
	return 0
}

var (
	seller = consent.Party{
		Name:       "Chaleur Durable SAS",
		Identifier: "SIREN 000000000",
		Address:    "1 rue de l'Exemple, 75000 Paris",
		Contact:    "rgpd@chaleur-durable.example",
	}
	caller = consent.Party{
		Name:       "Voix du Midi SARL",
		Identifier: "SIREN 000000001",
		Address:    "2 rue de l'Exemple, 13000 Marseille",
		Contact:    "rgpd@voix-du-midi.example",
	}
	use = consent.Use{Principal: seller.Name, Caller: caller.Name, Object: "entretien de chaudière"}
)

// form is the page of the campaign, the same for all.
func form() consent.Form {
	const wording = "☐ J'accepte d'être appelé par Chaleur Durable SAS, ou par Voix du Midi SARL pour elle, au " +
		"numéro indiqué, pour des offres " +
		"d'entretien de chaudière. Je suis libre d'accepter ou non. Mon accord vaut un an ; je peux le retirer à " +
		"tout moment, de vive voix ou sur " +
		"chaleur-durable.example/retrait. La preuve m'en est tenue à disposition sur un support durable."
	return consent.Form{
		ID: "devis-entretien", Version: "3", Language: "fr", Since: time.Date(2026, 9, 1, 6, 0, 0, 0, time.UTC),
		Wording: wording, Digest: consent.DigestOf(wording),
		Principals: consent.Named(seller.Name), Callers: consent.Named(caller.Name), Objects: consent.Named(use.Object),
		Purpose: consent.Said, Data: consent.Said, Channels: consent.Said, Choice: consent.Said,
		Period: consent.Said, Lasts: consent.Period{Years: 1}, Withdrawal: consent.Said, Proof: consent.Said,
		Placement: consent.Apart, Layout: consent.Even, Granularity: consent.ChoicePerPurpose,
		Condition: consent.Unconditional,
		Cost:      consent.NoCost, Footing: consent.EvenFooting, Exit: consent.ExitAsEasy,
		ExitAt: "https://chaleur-durable.example/retrait",
	}
}

// yes is what the site enters when a visitor ticks the box.
func yes(id, person string, at time.Time) consent.Event {
	return consent.Event{Kind: consent.ConsentGiven, At: at, Person: person, By: "site", Record: consent.Record{
		ID: id, Person: consent.Person{Ref: person, Seen: []string{"name", "number"}, Age: consent.Adult},
		Answer: consent.SaidYes, At: at, Act: consent.TickedBox, Channels: rgpd.ChannelsOf(rgpd.LiveCall), Form: form(),
		Evidence: consent.Evidence{
			Kind:   consent.IndividualProof,
			Origin: "https://chaleur-durable.example/devis",
			Refs:   []string{"log-" + id},
		},
		Collection: consent.Collection{By: consent.ByPrincipal, Collector: seller.Name},
	}}
}

// model writes one event of the campaign made up, in the JSON of events: what of a consent can be entered, to be
// replaced.
func model(w io.Writer) error {
	b, err := json.MarshalIndent(yes("c-001", "p-7f3a", time.Date(2026, 9, 14, 7, 0, 0, 0, time.UTC)), "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", b)
	return err
}

func run(w io.Writer, dir string) error {
	if dir == "" {
		temporary, err := os.MkdirTemp("", "evidence")
		if err != nil {
			return err
		}
		defer os.RemoveAll(temporary)
		dir = temporary
	} else if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	key, err := consent.NewKey([]byte("an example: take 32 random bytes, and keep them in a vault"))
	if err != nil {
		return err
	}
	signer := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{42}, ed25519.SeedSize))
	public := signer.Public().(ed25519.PublicKey)

	name := filepath.Join(dir, "2026-09.journal")
	mark, err := seal(w, name, key, signer)
	if err != nil {
		return err
	}
	whole, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	history, err := tell(w, whole, key)
	if err != nil {
		return err
	}
	if err := export(w, dir, history, mark); err != nil {
		return err
	}
	return tamper(w, whole, key, public, mark)
}

// seal enters a week of the campaign, and signs the state of the journal.
func seal(w io.Writer, name string, key consent.Key, signer ed25519.PrivateKey) (consent.Checkpoint, error) {
	fmt.Fprintln(w, "1. Sceller le journal de la campagne")
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return consent.Checkpoint{}, err
	}
	defer file.Close()
	monday := time.Date(2026, 9, 14, 7, 0, 0, 0, time.UTC)
	journal, err := consent.CreateJournal(file, "chaleur-durable 2026-09", key, monday)
	if err != nil {
		return consent.Checkpoint{}, err
	}
	day := func(n int, clock time.Duration) time.Time { return monday.AddDate(0, 0, n).Add(clock) }
	for _, e := range []consent.Event{
		{
			Kind: consent.ConsentAsked, At: day(0, 2*time.Hour), Person: "p-7f3a", By: "site",
			Record: consent.Record{Form: form()},
		},
		yes("c-0001", "p-7f3a", day(0, 2*time.Hour+time.Minute)),
		yes("c-0002", "p-9c01", day(1, 9*time.Hour)),
		{
			Kind: consent.ConsentRefused, At: day(2, 3*time.Hour), Person: "p-44be", By: "site",
			Record: consent.Record{Answer: consent.SaidNo, Form: form()},
		},
		{
			Kind: consent.ConsentWithdrawn, At: day(4, 8*time.Hour), Person: "p-7f3a", Means: consent.ByVoice,
			By: "agent-12",
		},
		{Kind: consent.EvidenceConsulted, At: day(7, 0), Person: "p-7f3a", By: "dpo", Why: "preuve demandée par la " +
			"personne"},
	} {
		entry, err := journal.Append(e, e.At)
		if err != nil {
			return consent.Checkpoint{}, err
		}
		fmt.Fprintf(
			w,
			"   %d  %s  %-26s %s\n",
			entry.Seq,
			e.Person,
			e.Kind.Text().In(language.French),
			entry.Seal.String()[:16],
		)
	}
	mark, err := journal.Checkpoint(signer, day(7, time.Hour))
	if err != nil {
		return consent.Checkpoint{}, err
	}
	fmt.Fprintf(w, "   signé : %d inscriptions, sceau %s\n\n", mark.Seq, mark.Seal.String()[:16])
	return mark, file.Close()
}

// tell shows what the consent of a person was worth, day by day.
func tell(w io.Writer, journal []byte, key consent.Key) (consent.History, error) {
	fmt.Fprintln(w, "2. L'histoire de p-7f3a")
	history, err := consent.HistoryOf(bytes.NewReader(journal), key, "p-7f3a")
	if err != nil {
		return consent.History{}, err
	}
	for d := 13; d <= 19; d++ {
		noon := rgpd.Mainland.Instant(rgpd.NewDate(2026, 9, d), 12*time.Hour)
		a := history.AsOf(noon).Assess(use, rgpd.LiveCall, noon)
		why, _ := a.Decision().Headline()
		fmt.Fprintf(
			w, "   %s  %-22s  %s\n", rgpd.ParisDay(noon), a.Status().State.Text().In(language.French),
			why.Says.In(language.French),
		)
	}
	fmt.Fprintln(w)
	return history, nil
}

// export writes the proof for the person, and the record for whoever keeps books.
func export(w io.Writer, dir string, history consent.History, mark consent.Checkpoint) error {
	fmt.Fprintln(w, "3. La preuve, et le relevé")
	issued := time.Date(2026, 9, 21, 8, 0, 0, 0, time.UTC)
	a := history.Assess(use, rgpd.LiveCall, issued)
	var page bytes.Buffer
	if err := a.WriteProof(&page, consent.Page{
		Issuer: seller, Issued: issued, Entries: history.Entries, Checkpoint: &mark,
	}, language.French); err != nil {
		return err
	}
	record, err := a.JSONLD(
		consent.Publisher{
			Base:    "https://registre.chaleur-durable.example/",
			Parties: []consent.Party{seller, caller},
			Storage: []string{"FR"},
		},
		language.French,
	)
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		b    []byte
	}{{"preuve-c-0001.html", page.Bytes()}, {"c-0001.jsonld", record}} {
		if err := os.WriteFile(filepath.Join(dir, f.name), f.b, 0o600); err != nil {
			return err
		}
		fmt.Fprintf(w, "   %s, %d octets\n", f.name, len(f.b))
	}
	for _, r := range history.Records(issued) {
		keep := r.Retention(rgpd.LiveCall)
		fmt.Fprintf(w, "   %s : derniers jours d'usage %s, de la preuve %s, de l'opposition %s au moins\n\n",
			r.ID, lastDay(keep.UseUntil), lastDay(keep.EraseAt), lastDay(keep.ListUntil))
	}
	return nil
}

// lastDay is the last day before an instant that is the first one outside.
func lastDay(until time.Time) rgpd.Date { return rgpd.ParisDay(until.Add(-time.Nanosecond)) }

// tamper tries what a dishonest keeper might.
func tamper(w io.Writer, whole []byte, key consent.Key, public ed25519.PublicKey, mark consent.Checkpoint) error {
	fmt.Fprintln(w, "4. Vérifier")
	forged := []byte(strings.Replace(string(whole), `"kind":"refused"`, `"kind":"refuseD"`, 1))
	cut := whole[:bytes.LastIndexByte(whole[:len(whole)-1], '\n')+1]
	for _, c := range []struct {
		name  string
		b     []byte
		marks []consent.Checkpoint
	}{
		{"tel quel", whole, []consent.Checkpoint{mark}},
		{"un octet changé dans le refus de p-44be", forged, []consent.Checkpoint{mark}},
		{"dernière inscription ôtée, sans point de contrôle", cut, nil},
		{"dernière inscription ôtée, avec lui", cut, []consent.Checkpoint{mark}},
	} {
		v, err := consent.Verify(bytes.NewReader(c.b), key, public, c.marks...)
		if err != nil {
			return err
		}
		verdict := "rien à redire"
		if !v.OK() {
			verdict = fmt.Sprintf("inscription %d : %s", v.Fault.Seq, v.Fault.Why.Text().FR)
		}
		fmt.Fprintf(w, "   %s : %d bonnes, %s\n", c.name, v.Entries, verdict)
	}
	return nil
}
