package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
)

// The columns of the campaign, in their order in the file.
const (
	ref = iota
	name
	phone
	mobilePhone
	postcode
	audience
	offer
	origin
	searched
	objected
	consentState
	consentOn
	consentChannels
	consentFor
	contract
	attempts
	note
	columns
)

var titles = [columns]string{"réf.", "nom", "téléphone", "mobile", "code postal", "qualité", "offre pour", "origine",
	"fichier consulté", "opposition le",
	"consentement état", "consentement le", "consentement canaux", "consentement pour", "contrat", "tentatives", "note"}

// narrowed are the columns of a narrow campaign.
var narrowed = []int{ref, phone, postcode, audience, origin, searched, objected, consentState, consentOn,
	consentChannels, attempts}

// written are the columns of a campaign.
func (b *book) written() (out []int) {
	if b.narrow {
		return narrowed
	}
	for c := range columns {
		out = append(out, c)
	}
	return out
}

// A row is the cells of one prospect.
type row [columns]string

// A share is how many rows of a thousand are of a kind.
type share struct {
	perMille int
	name     string
	fill     func(m *maker, r *row)
}

// shares are what a call centre finds in a file that was bought, kept and worked on
// for a year.
var shares = []share{
	{450, "consumer without consent", func(m *maker, r *row) {
		r.consumer()
		r[origin] = pick(m, "formulaire", "formulaire", "formulaire", "formulaire", "vente", "partenaire",
			"base achetée", "jeu-concours")
	}},
	{250, "consumer with a valid consent", func(m *maker, r *row) { r.consumer(); m.consent(r, "valide", m.agreed) }},
	{45, "consent that is over", func(m *maker, r *row) {
		r.consumer()
		m.consent(r, pick(m, "valide", "valide", "expiré"), m.stale)
	}},
	{15, "consent withdrawn", func(m *maker, r *row) { r.consumer(); m.consent(r, "retiré", m.agreed) }},
	{15, "consent found void", func(m *maker, r *row) { r.consumer(); m.consent(r, "vicié", m.agreed) }},
	{25, "consent to somebody else", func(m *maker, r *row) {
		r.consumer()
		m.consent(r, "valide", m.agreed)
		r[consentFor] = pick(m, "Groupe Mistral", "nos partenaires", "Mistral Énergie")
	}},
	{25, "consent that nobody judged", func(m *maker, r *row) {
		r.consumer()
		r[consentState], r[consentOn] = "oui", pick(m, m.agreed...)
	}},
	{45, "customer, and the offer is linked", func(m *maker, r *row) {
		r.consumer()
		r[origin], r[contract] = "vente", "en cours, lié"
	}},
	{15, "customer, and it is not", func(m *maker, r *row) {
		r.consumer()
		r[origin], r[contract] = "vente", "en cours, sans lien"
	}},
	{60, "professional at work", func(m *maker, r *row) {
		r[audience], r[offer], r[searched] = "professionnel", "travail", "oui"
		r[origin] = pick(m, "carte de visite", "vente", "formulaire", "site employeur")
	}},
	{10, "a firm's switchboard", func(m *maker, r *row) {
		r[name] = pick(m, "Ateliers ", "Établissements ", "Transports ") + pick(m, families...)
		r[audience], r[offer], r[origin], r[searched] = "standard", "travail", "site employeur", "oui"
	}},
	{30, "records not searched", func(m *maker, r *row) { r.consumer(); r[searched] = "" }},
	{10, "nobody knows who it is", func(m *maker, r *row) { r[searched] = "oui" }},
	{5, "abroad", func(m *maker, r *row) {
		r.consumer()
		r[phone], r[mobilePhone] = pick(m, "+32 2 000 00 ", "+41 22 000 00 ", "+44 20 7946 09",
			"+1 202 555 01")+fmt.Sprintf("%02d", m.IntN(100)), ""
		r[postcode] = ""
	}},
}

func (r *row) consumer() { r[audience], r[origin], r[searched] = "particulier", "formulaire", "oui" }

// A maker makes the rows of a campaign one after the other.
type maker struct {
	*rand.Rand
	book   *book
	agreed []string // days on which a consent is still good
	stale  []string // days on which it no longer is
	stops  []string
	worked []string // the working days of the last four weeks
	kinds  [1000]*share
	line   []byte

	columns []int // those that are written
}

func newMaker(b *book) *maker {
	m := &maker{
		Rand: rand.New(rand.NewPCG(b.seed, 1)),
		book: b,

		columns: b.written(),
		agreed:  daysBetween(rgpd.NewDate(2026, time.January, 5), rgpd.NewDate(2026, time.November, 14)),
		stale:   daysBetween(rgpd.NewDate(2024, time.June, 1), rgpd.NewDate(2025, time.November, 1)),
		stops:   daysBetween(rgpd.NewDate(2023, time.January, 1), rgpd.NewDate(2026, time.November, 20)),
	}
	for d := screenedOn - 28; d < screenedOn; d++ {
		armistice := rgpd.NewDate(2026, time.November, 11)
		if d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && d != armistice {
			m.worked = append(m.worked, frenchDate(d))
		}
	}
	at := 0
	for i := range shares {
		for range shares[i].perMille {
			m.kinds[at] = &shares[i]
			at++
		}
	}
	return m
}

func pick[T any](m *maker, of ...T) T { return of[m.IntN(len(of))] }

// perMille reports so many times in a thousand.
func (m *maker) perMille(n int) bool { return m.IntN(1000) < n }

var (
	// postcodes are of towns where the numbers of a zone are used.
	postcodes = [zones][]string{
		mobile: {"75011", "78000", "92100", "76600", "35000", "44000", "67000",
			"59800", "69003", "13006", "06300", "31000", "33000", "20200", "29200"},
		parisRegion: {"75011", "78000", "92100", "93100", "94000", "95000"},
		northWest:   {"76600", "35000", "44000", "37000", "29200"},
		northEast:   {"67000", "54000", "59800", "51100", "21000"},
		southEast:   {"69003", "13006", "06300", "01000", "63000", "20200"},
		southWest:   {"31000", "33000", "64100", "24000"},
		guadeloupe:  {"97110", "97100", "97150"},
		martinique:  {"97200"},
		guyane:      {"97300", "97310"},
		reunion:     {"97400", "97410"},
	}
	// overseas are postcodes of people whose number does not say where they are.
	overseas = []string{"97400", "97110", "97200", "97300", "97600", "98800", "98714"}

	families = []string{"Bréhaut", "d'Ambreville", "Lefèvre-Coquillard", "Ormancey", "Tréguidel", "Sauvageon",
		"Marchandeau", "Pélissane", "Quéméner-Laz", "Vaucluseau",
		"Dubreuillard", "Esnaultier", "Fontanges-Roux", "Garricastel", "Hauteclaire", "Jouvenel", "Kerbrézec",
		"Montsablon", "Œillard", "Ribeyrolles"}
	given = []string{"Hugo", "Théo", "Émile", "Karim", "Loïc", "Gaël", "Noé", "Yanis", "Jérôme", "Benoît", "François",
		"Mathéo",
		"Zoé", "Chloé", "Inès", "Maëlle", "Aïcha", "Hélène", "Anaïs", "Célia", "Noémie", "Solène", "Béatrice", "Fatou"}

	// notes need quotes, each in its way.
	notes = []string{
		"rappeler le soir ; pas le mercredi",
		`préfère "Mme" ; ne pas tutoyer`,
		"déménagement\nprévu en janvier",
		`dit "rappelez plus tard"`,
		"deux lignes :\r\nune fixe ; une mobile",
	}
)

// next makes the row of an index.
func (m *maker) next(i int) (r row) {
	r[ref] = fmt.Sprintf("C%07d", i+1)
	r[name] = pick(m, families...) + " " + pick(m, given...)
	first := m.book.first(i)
	home := pick(m, postcodes[first.zone]...)
	if m.book.fiction() && m.perMille(15) || m.perMille(3) {
		home = pick(m, overseas...)
	}
	r[postcode] = home
	if home[0] == '0' && m.IntN(2) == 0 {
		r[postcode] = home[1:] // the zero that a spreadsheet dropped
	}
	switch {
	case m.book.second(i):
		r[phone], r[mobilePhone] = m.typed(first), m.typed(m.book.at(2*i+1))
	case first.zone == mobile && !m.book.narrow && m.IntN(2) == 0:
		r[mobilePhone] = m.typed(first)
	default:
		r[phone] = m.typed(first)
	}
	m.kinds[m.IntN(len(m.kinds))].fill(m, &r)
	if m.perMille(20) {
		r[objected] = pick(m, m.stops...)
	}
	r[attempts] = m.tried()
	if m.perMille(10) {
		r[note] = pick(m, notes...)
	}
	return r
}

// typed writes a number in one of the ways found in one file: mostly one, and some
// from elsewhere.
func (m *maker) typed(d dialled) string {
	ten := d.ten()
	switch n := m.IntN(100); {
	case n < 65:
		return ten
	case n < 80: // the zero that a spreadsheet dropped
		return ten[1:]
	case n < 94 || d.zone >= guadeloupe:
		return ten[0:2] + " " + ten[2:4] + " " + ten[4:6] + " " + ten[6:8] + " " + ten[8:]
	case n < 97:
		return ten[0:2] + "." + ten[2:4] + "." + ten[4:6] + "." + ten[6:8] + "." + ten[8:]
	}
	return "+33" + ten[1:]
}

func (m *maker) consent(r *row, state string, days []string) {
	r[consentState], r[consentOn], r[consentChannels] = state, pick(m, days...), pick(m, "appel", "appel", "appel|sms")
}

// tried are the days of the calls and attempts made, oldest first: none for half of
// the people, four for few.
func (m *maker) tried() string {
	n := [20]int{11: 1, 1, 1, 1, 2, 2, 3, 3, 4}[m.IntN(20)]
	if n == 0 {
		return ""
	}
	var out strings.Builder
	for i, day := range m.worked {
		if m.IntN(len(m.worked)-i) < n {
			if out.Len() > 0 {
				out.WriteByte('|')
			}
			out.WriteString(day)
			n--
		}
	}
	return out.String()
}

// damages are what careless hands and exports do to a row: to its cells, or to the
// line that they make. None reaches beyond its own row: a quote that is not closed
// meets its match in a later row, where it closes nothing.
var damages = []struct {
	name  string
	cells func(m *maker, r *row)
	line  func(m *maker, line []byte) []byte
}{
	{name: "letters in the number", cells: func(m *maker, r *row) {
		r.number("06 39 98 1" + pick(m, "x", "o", "l") + " 3" + pick(m, "2", "7", "O"))
	}},
	{name: "words for a number", cells: func(m *maker, r *row) {
		r.number(pick(m, "voir fiche", "non communiqué", "?"))
	}},
	{name: "a spreadsheet's notation", cells: func(m *maker, r *row) { r.number(pick(m, "6,4E+08", "6,39981E+08")) }},
	{name: "no number", cells: func(m *maker, r *row) { r.number("") }},
	{name: "two numbers in a cell", cells: func(m *maker, r *row) { r.number("0199001122 / 0639981122") }},
	{name: "a date in words", cells: func(m *maker, r *row) {
		r[consentOn] = pick(m, "mars 2026", "46265", "l'an dernier")
	}},
	{name: "an unknown word", cells: func(m *maker, r *row) {
		r[audience] = pick(m, "VIP", "prospect chaud", "à qualifier")
	}},
	{name: "no such postcode", cells: func(m *maker, r *row) { r[postcode] = pick(m, "75", "BP 12", "2A") }},
	{name: "cells missing", line: func(m *maker, line []byte) []byte { return upTo(line, 4+m.IntN(4)) }},
	{name: "one cell too many", line: func(m *maker, line []byte) []byte {
		return append(line, ";et un mot de trop"...)
	}},
	{name: "nothing but separators", line: func(m *maker, line []byte) []byte {
		return append(line[:0], strings.Repeat(";", len(m.columns)-1)...)
	}},
	{name: "a stray quote", line: func(m *maker, line []byte) []byte {
		return slices.Insert(line, len(upTo(line, 2)), []byte(`;"fils" `)...)
	}},
	{name: "a quote that is not closed", line: func(m *maker, line []byte) []byte {
		return slices.Insert(line, len(upTo(line, 1))+1, '"')
	}},
}

// number takes the place of the numbers of a row.
func (r *row) number(cell string) { r[phone], r[mobilePhone] = cell, "" }

// upTo returns the first cells of a line. They hold no separator.
func upTo(line []byte, cells int) []byte {
	for i, c := range line {
		if c == ';' {
			if cells--; cells == 0 {
				return line[:i]
			}
		}
	}
	return line
}

// damagedPerMille is how many rows of a thousand are damaged.
const damagedPerMille = 4

// text writes a row as it stands in the file, end of line included. It is good until
// the next call. A few rows are damaged: the name says how.
func (m *maker) text(r row) (line []byte, damage string) {
	d := -1
	if m.perMille(damagedPerMille) {
		d = m.IntN(len(damages))
		damage = damages[d].name
		if f := damages[d].cells; f != nil {
			f(m, &r)
		}
	}
	m.line = m.line[:0]
	for i, c := range m.columns {
		if i > 0 {
			m.line = append(m.line, ';')
		}
		m.line = quoted(m.line, r[c])
	}
	if d >= 0 && damages[d].line != nil {
		m.line = damages[d].line(m, m.line)
	}
	m.line = append(m.line, '\r', '\n')
	return m.line, damage
}

// quoted appends a cell as Excel writes it.
func quoted(line []byte, cell string) []byte {
	if !strings.ContainsAny(cell, ";\"\r\n") {
		return append(line, cell...)
	}
	line = append(line, '"')
	line = append(line, strings.ReplaceAll(cell, `"`, `""`)...)
	return append(line, '"')
}

// writeCampaign writes the file. It counts in done the rows written.
func writeCampaign(ctx context.Context, to io.Writer, b *book, done *atomic.Int64) error {
	out := bufio.NewWriterSize(to, 1<<18)
	m := newMaker(b)
	var names []string
	for _, c := range m.columns {
		names = append(names, titles[c])
	}
	_, _ = out.WriteString(strings.Join(names, ";") + "\r\n") // bufio keeps the first error
	for i := range b.rows {
		if i%4096 == 0 {
			done.Store(int64(i))
			if ctx.Err() != nil {
				return errInterrupted
			}
		}
		line, _ := m.text(m.next(i))
		if _, err := out.Write(line); err != nil {
			return err
		}
	}
	done.Store(int64(b.rows))
	return out.Flush()
}

// frenchDate writes a day as a French spreadsheet does.
func frenchDate(d rgpd.Date) string {
	y, m, n := d.Civil()
	return fmt.Sprintf("%02d/%02d/%04d", n, int(m), y)
}
