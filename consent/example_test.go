package consent_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

func ExampleJournal() {
	dir, _ := os.MkdirTemp("", "journal")
	defer os.RemoveAll(dir)
	file, _ := os.Create(filepath.Join(dir, "2026-09.journal"))
	defer file.Close()
	key, _ := consent.NewKey([]byte("32 random bytes from your vault, and never in the source"))

	at := time.Date(2026, 9, 14, 9, 12, 31, 0, time.UTC)
	journal, _ := consent.CreateJournal(file, "2026-09", key, at)
	journal.Append(consent.Event{Kind: consent.ConsentGiven, At: at, Person: "p-7f3a", Record: good()}, at)
	journal.Append(consent.Event{Kind: consent.ConsentWithdrawn, At: at.AddDate(0, 1, 0), Person: "p-7f3a", Means: consent.ByVoice, By: "agent-12"}, at.AddDate(0, 1, 0))

	// The DPO keeps the checkpoint, and checks the journal against it later.
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)) // an example: take a random one
	mark, _ := journal.Checkpoint(signer, at.AddDate(0, 1, 0))
	file.Seek(0, 0)
	found, _ := consent.Verify(file, key, signer.Public().(ed25519.PublicKey), mark)
	fmt.Println(found.Entries, "entries, nothing wrong:", found.OK())

	file.Seek(0, 0)
	history, _ := consent.HistoryOf(file, key, "p-7f3a")
	use := consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}
	for _, day := range []time.Time{at.AddDate(0, 0, 7), at.AddDate(0, 2, 0)} {
		fmt.Println(rgpd.ParisDay(day), history.AsOf(day).Assess(use, rgpd.LiveCall, day).Status().State)
	}
	// Output:
	// 2 entries, nothing wrong: true
	// 2026-09-21 valid
	// 2026-11-14 withdrawn
}

// A crash left half an entry. Opening changes nothing; whoever looked accepts the repair, and
// the withdrawal that was acknowledged before is there.
func ExampleRepairJournal() {
	dir, _ := os.MkdirTemp("", "journal")
	defer os.RemoveAll(dir)
	file, _ := os.Create(filepath.Join(dir, "2026-09.journal"))
	key, _ := consent.NewKey([]byte("32 random bytes from your vault, and never in the source"))
	at := time.Date(2026, 9, 14, 9, 12, 31, 0, time.UTC)
	journal, _ := consent.CreateJournal(file, "2026-09", key, at)
	journal.Append(consent.Event{Kind: consent.ConsentWithdrawn, At: at, Person: "p-7f3a", Means: consent.ByVoice}, at)
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)) // an example: take a random one
	mark, _ := journal.Checkpoint(signer, at)
	file.WriteString(`{"seq":2,"logged":"2026-09-1`)
	file.Close()

	file, _ = os.OpenFile(file.Name(), os.O_RDWR, 0)
	defer file.Close()
	by := signer.Public().(ed25519.PublicKey)
	_, err := consent.OpenJournal(file, key, by, mark)
	var torn *consent.TornError
	if errors.As(err, &torn) {
		fmt.Println("line", torn.Fault.Seq+1, "has no end:", torn.Repair.Cut, "bytes would be put aside")
		done, _ := consent.RepairJournal(file, key, by, mark)
		fmt.Println(done.Kept, "entry kept, the rest in", filepath.Base(done.Aside))
	}
	journal, _ = consent.OpenJournal(file, key, by, mark)
	history, _ := journal.History("p-7f3a")
	fmt.Println(history.Assess(consent.Use{}, rgpd.LiveCall, at).Status().State)
	// Output:
	// line 3 has no end: 28 bytes would be put aside
	// 1 entry kept, the rest in 2026-09.journal.cut-1
	// withdrawn
}

func ExampleStatus_At() {
	use := consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}
	record := good()
	record.Form.Proof = consent.LeftOut
	status := consent.Assess(record, use, rgpd.LiveCall, later).Status()

	state, broken, _ := status.At(&use, rgpd.LiveCall, later)
	fmt.Println(state)
	for c := range consent.AllCriteria() {
		if broken.Has(c) {
			fmt.Println("lacking:", c.Text().FR)
		}
	}
	// Output:
	// flawed
	// lacking: la demande indique que la preuve sera tenue à disposition sur support durable
}

func ExampleAssessment_JSONLD() {
	a := consent.Assess(good(), consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}, rgpd.LiveCall, later)
	out, err := a.JSONLD(consent.Publisher{Base: "https://register.example/", Storage: []string{"FR"}}, language.French)
	if err != nil {
		fmt.Println(err)
		return
	}
	var record struct {
		ID     string `json:"@id"`
		Basis  string `json:"dpv:hasLegalBasis"`
		Status []struct {
			Type []string  `json:"@type"`
			At   time.Time `json:"dpv:isIndicatedAtTime"`
		} `json:"dpv:hasConsentStatus"`
	}
	if err := json.Unmarshal(out, &record); err != nil {
		fmt.Println(err)
	}
	fmt.Println(record.ID, record.Basis)
	fmt.Println(record.Status[0].Type, record.Status[0].At)
	// Output:
	// https://register.example/consent/c-0001 eu-gdpr:A6-1-a
	// [dpv:ConsentGiven dpv:ExpressedConsent] 2026-09-14 09:12:31 +0000 UTC
}

func ExampleAssessment_WriteProof() {
	a := consent.Assess(good(), consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}, rgpd.LiveCall, later)
	var page bytes.Buffer
	err := a.WriteProof(&page, consent.Page{Issuer: consent.Party{Name: "Chaleur Durable SAS"}, Issued: later}, language.French)
	if err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(page.String()) {
		if strings.Contains(line, "Date et heure") || strings.Contains(line, `class="state"`) {
			fmt.Print(line)
		}
	}
	// Output:
	// <p class="state">Au 23 novembre 2026 à 15:00:00 (UTC&#43;01:00) : en vigueur</p>
	// <tr><th scope="row">Date et heure</th><td>14 septembre 2026 à 11:12:31 (UTC&#43;02:00)</td></tr>
}

// A spreadsheet of a shop: a number of customer, yes or no, a French date.
func ExampleImportCSV() {
	file := "client;accepte les appels;le\n" +
		"p-7f3a;oui;14/09/2026 11:12\n" +
		"p-9c01;;\n"
	mapping := consent.Mapping{
		Fields: map[string]string{"client": "person.ref", "accepte les appels": "answer", "le": "at"},
		Words:  map[string]map[string]string{"answer": {"oui": "yes", "non": "no"}},
		Layout: "02/01/2006 15:04", Place: rgpd.Mainland, Comma: ';',
	}
	for record, err := range consent.ImportCSV(strings.NewReader(file), mapping) {
		fmt.Println(record.Person.Ref, record.Answer, record.At.UTC().Format(time.RFC3339), err)
	}
	// Output:
	// p-7f3a yes 2026-09-14T09:12:00Z <nil>
	// p-9c01 unknown 0001-01-01T00:00:00Z <nil>
}

// Of what use is a consent that was asked for on a sales call? Of none for calls; for
// messages it may stand.
func ExampleStudy() {
	study := consent.Study()
	askedOnSalesCall := func(channels rgpd.Set[rgpd.Channel]) (within []engine.Mask) {
		for c := range study.RuleSet.Columns() {
			switch c.Name {
			case "act":
				within = append(within, rgpd.Is(consent.SpokeOnSalesCall).Mask())
			case "channel":
				within = append(within, channels.Mask())
			default:
				within = append(within, 0) // any
			}
		}
		return within
	}
	for _, channels := range []rgpd.Set[rgpd.Channel]{
		rgpd.Is(rgpd.LiveCall, rgpd.AutomatedCall), rgpd.Is(rgpd.SMS, rgpd.Email),
	} {
		w, found := study.Find(askedOnSalesCall(channels), rgpd.Never(rgpd.Allowed), rgpd.LawAsOf)
		fmt.Println(found)
		for _, f := range w.Differing() {
			fmt.Println(f.Name, f.Value)
		}
	}
	// Output:
	// false
	// true
	// act spoke-on-sales-call
}
