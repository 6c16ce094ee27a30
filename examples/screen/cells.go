package main

// The readers of the cells that are no plain word, date or name.

import (
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func readNumber(r *reading, cell string) *damage {
	n, err := number.Parse(cell)
	if err != nil {
		what, remedy := numberDamage(cell)
		if r.severalNumbers(cell) {
			r.several = true
		} else {
			r.unread = true
		}
		return damaged(what, cell, remedy)
	}
	r.numbers = append(r.numbers, n)
	return nil
}

var betweenNumbers = strings.NewReplacer(" ou ", "/", " et ", "/")

// severalNumbers reads a cell that holds more than one number, if each of them can be. A
// campaign asks for one in a cell; of whoever is in a list, each is theirs.
func (r *reading) severalNumbers(cell string) bool {
	had := len(r.numbers)
	parts := strings.FieldsFuncSeq(betweenNumbers.Replace(cell), func(c rune) bool {
		return strings.ContainsRune("/;,|\n", c)
	})
	for part := range parts {
		n, err := number.Parse(part)
		if err != nil || n == (number.Number{}) {
			r.numbers = r.numbers[:had]
			return false
		}
		r.numbers = append(r.numbers, n)
	}
	return len(r.numbers) > had
}

// numberDamage says in French what is wrong with a number that was refused.
func numberDamage(cell string) (what, remedy string) {
	digits := strings.Count(number.Shape(cell), "#")
	letters := strings.Count(number.Shape(cell), "a")
	switch {
	case digits == 0:
		return "aucun chiffre", "écrire le numéro, ou retirer la ligne"
	case strings.ContainsAny(cell, ";|/\n") && digits >= 12:
		return "plusieurs numéros", "un numéro par cellule ; ajouter une colonne pour le second"
	case strings.ContainsAny(cell, "eE,") && letters <= 1:
		return "notation scientifique", "le tableur a perdu des chiffres : reprendre le numéro à sa source, et mettre la colonne au format Texte avant d'exporter"
	case letters > 0:
		return "lettres dans le numéro", "n'écrire que des chiffres, avec + devant l'indicatif d'un pays"
	case digits <= 6:
		return "numéro court ou incomplet", "donner le numéro d'abonné : dix chiffres en France"
	}
	return "nombre de chiffres", "dix chiffres en France ; ailleurs, + puis l'indicatif du pays"
}

func readPostcode(r *reading, cell string) *damage {
	r.postcode = cell
	return noRefusal(r, cell) // judged with the country: see reading.settlePlace
}

func readCountry(r *reading, cell string) *damage {
	f := fold(cell)
	if t, ok := territories.has(f); ok {
		r.country = rgpd.TerritoriesOf(t)
		return nil
	}
	if f == "france" || f == "fr" || f == "fra" {
		r.france = true
		return nil
	}
	if isCountry(f) {
		r.country = rgpd.TerritoriesOf(rgpd.Abroad)
		return nil
	}
	return damaged("pays inconnu", cell, "écrire France, un territoire français, un pays en toutes lettres ou en deux lettres, ou « étranger »")
}

func readTerritories(r *reading, cell string) *damage {
	for part := range strings.SplitSeq(cell, "|") {
		f := fold(part)
		if f == "polynesie" || f == "polynesie francaise" {
			r.p.Places |= rgpd.TerritoriesOf(rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
			continue
		}
		t, ok := territories.find(part)
		if !ok {
			return unknownWord(cell, territories.list())
		}
		r.p.Places |= rgpd.TerritoriesOf(t)
	}
	return nil
}

// readConsent reads a state, and leaves it unknown for what is no assessment: a
// bare yes, or a date.
func readConsent(r *reading, cell string) *damage {
	if s, ok := states.find(cell); ok {
		r.consented, r.p.Consent.State = true, s
		return nil
	}
	if a, ok := yesNo.find(cell); ok {
		r.consented = true
		if a == no {
			r.p.Consent.State = consent.None
		}
		return nil
	}
	if m, d := r.memo.moment(cell); d == nil {
		r.consented = true
		if r.p.Consent.GivenAt.IsZero() {
			r.p.Consent.GivenAt = m.from
		}
		return nil
	}
	return unknownWord(cell, states.list()+" ; laisser vide ce qui n'a pas été jugé")
}

// keepWithdrawal reads of a state, which a file of consents replaces, what the person said:
// a withdrawal. A word that is not known could be one.
func keepWithdrawal(r *reading, cell string) *damage {
	s, known := states.find(cell)
	switch {
	case s == consent.Withdrawn:
		r.withdrew = yes
		return nil
	case known:
		return nil
	}
	if _, ok := yesNo.find(cell); ok {
		return nil
	}
	if _, d := r.memo.moment(cell); d != nil {
		return unknownWord(cell, states.list()+" ; laisser vide ce qui n'a pas été jugé")
	}
	return nil
}

func readChannels(r *reading, cell string) *damage {
	for part := range strings.SplitSeq(cell, "|") {
		c, ok := channels.find(part)
		if !ok {
			return unknownWord(cell, channels.list()+" ; plusieurs séparés par |")
		}
		r.p.Consent.Channels |= rgpd.ChannelsOf(c)
	}
	r.consented = true
	return nil
}

func readFlaws(r *reading, cell string) *damage {
	for part := range strings.SplitSeq(cell, "|") {
		c, ok := criteria.find(part)
		if !ok {
			return unknownWord(cell, criteria.list()+" ; plusieurs séparés par |")
		}
		r.p.Consent.Broken.Add(c)
	}
	r.consented = true
	return nil
}

func readSlot(r *reading, cell string) *damage {
	from, until, ok := parseSlot(cell)
	if !ok {
		return damaged("créneau illisible", cell, "écrire le jour, le début et la fin, heure de Paris : 23/11/2026 20:00-20:30")
	}
	r.consented, r.p.Consent.Slot = true, consent.Slot{From: from, Until: until}
	return nil
}

func readCallBack(r *reading, cell string) *damage {
	if a, ok := yesNo.find(cell); ok {
		r.called = true
		if a == no {
			r.p.CallBack.Asked = prospect.NotAsked
		}
		return nil
	}
	m, d := r.memo.moment(cell)
	if d == nil {
		r.called, r.p.CallBack.At = true, m.from
	}
	return d
}

func readAttempts(r *reading, cell string) *damage {
	if a, ok := yesNo.find(cell); ok && a == no {
		r.p.Attempts, r.attempted = prospect.NoAttempts(), true
		return nil
	}
	if n := strings.TrimSpace(cell); len(n) == 1 && n[0] >= '1' && n[0] <= '3' {
		// Below the cap whenever they were; as if made just now.
		r.count, r.attempted = int(n[0]-'0'), true
		return nil
	}
	got := prospect.NoAttempts()
	for part := range strings.SplitSeq(cell, "|") {
		m, d := r.memo.moment(part)
		if d != nil {
			return damaged("tentatives illisibles", cell, "donner les dates, séparées par | : 03/11/2026|12/11/2026 18:30 ; ou 0, 1, 2, 3")
		}
		got.Add(m.noon())
	}
	r.p.Attempts, r.attempted = got, true
	return nil
}
