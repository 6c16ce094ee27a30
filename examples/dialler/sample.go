package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
)

// sampleAt is a Monday, 11:00 in Paris.
var sampleAt = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)

// fiction are the numbers that ARCEP keeps for works of fiction, ten thousand of each: nobody has them.
var fiction = [...]string{"063998", "019900", "026191", "035301", "046571", "053649"}

// mostPersons is how many there are.
const mostPersons = 10_000 * len(fiction)

// sampleTitles are the columns of the people who are invented.
var sampleTitles = []string{
	"réf.", "téléphone", "code postal", "qualité", "offre pour", "origine", "information", "fichier consulté",
	"opposition le", "consentement état", "consentement le", "consentement canaux", "consentement pour",
	"consentement appelant", "consentement objet", "contrat", "lien", "tentatives",
}

// invent writes a file of invented people: twenty kinds, in turn, of whom most may be called.
func invent(persons int) ([]byte, error) {
	if persons < 1 || persons > mostPersons {
		return nil, fmt.Errorf("-persons: from 1 to %d, as many as there are numbers of nobody", mostPersons)
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = ';'
	rows := [][]string{sampleTitles}
	for i := range persons {
		rows = append(rows, invented(i))
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}

func invented(i int) []string {
	phone := fmt.Sprintf("%s%04d", fiction[i/10_000], i%10_000)
	row := make([]string, len(sampleTitles))
	set := func(title, cell string) {
		for k, t := range sampleTitles {
			if t == title {
				row[k] = cell
			}
		}
	}
	set("réf.", fmt.Sprintf("D-%05d", i+1))
	set("téléphone", phone)
	set("code postal", "59000")
	set("qualité", "particulier")
	set("origine", "formulaire")
	set("information", "informé et libre de refuser")
	set("fichier consulté", "oui")
	consents := func(day string) {
		set("consentement état", "valide")
		set("consentement le", day)
		set("consentement canaux", "appel")
		set("consentement pour", "Alizé Télécom")
		set("consentement appelant", "Bonjour Centre d'appels")
		set("consentement objet", "abonnement internet et mobile")
	}
	switch kind := (i + i/10*3) % 20; kind { // apart from the last digit, by which the sink answers
	case 12:
		set("origine", "vente")
		set("contrat", "en cours")
		set("lien", "oui")
	case 13:
		consents("19/09/2026")
		set("code postal", "97110") // six in the morning there
	case 14:
		consents("19/09/2026")
		set("tentatives", "03/11/2026|10/11/2026|17/11/2026 18:30")
	case 15:
		set("opposition le", "02/11/2026")
	case 16:
	case 17:
		consents("19/09/2025")
	case 18:
		set("fichier consulté", "")
	case 10, 11:
		set("qualité", "professionnel")
		set("offre pour", "travail")
		set("origine", "carte de visite")
		set("information", "au premier contact")
	default:
		consents("19/09/2026")
	}
	return row
}

// screened invents people and screens them into a folder, as examples/screen does.
func screened(ctx context.Context, dir string, persons int, at time.Time) error {
	people, err := invent(persons)
	if err != nil {
		return err
	}
	return screenedFile(ctx, dir, people, &job.Job{At: at, Columns: facts.Renames{}})
}

// screenedFile screens a file of people, by a job whose files are those of a folder.
func screenedFile(ctx context.Context, dir string, people []byte, j *job.Job) error {
	in, campaign := filepath.Join(dir, "people.csv"), filepath.Join(dir, "campaign.json")
	if err := os.WriteFile(in, people, 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(campaign, sample.Campaign, 0o600); err != nil {
		return err
	}
	j.In, j.Campaign, j.Out, j.Channel = in, campaign, filepath.Join(dir, "screened"), rgpd.LiveCall
	o, err := job.Open(j, func(job.Step) {})
	if err != nil {
		return err
	}
	defer func() { _ = o.Close() }()
	if err := o.Hear(); err != nil {
		return err
	}
	_, err = o.Write(ctx, func(job.Step) {})
	return err
}
