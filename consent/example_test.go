package consent_test

import (
	"crypto/ed25519"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
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
		fmt.Println(rgpd.ParisDay(day), history.Assess(use, rgpd.LiveCall, day).Status().State)
	}
	// Output:
	// 2 entries, nothing wrong: true
	// 2026-09-21 valid
	// 2026-11-14 withdrawn
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
	// lacking: la demande dit que la preuve sera tenue à disposition sur support durable
}
