package facts

// The readers of the cells that are no plain word, date or name.

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// errStruck is that a hyphen stands in front of a number, which somebody may have struck so.
var errStruck = errors.New("struck")

func readNumber(r *Reading, cell string) *words.Damage {
	n, err := number.Parse(cell)
	if err == nil && cell != "" && cell[0] == '-' { // struck, as one may do by hand
		err = errStruck
	} else if err != nil {
		if bare := unwrapped(cell); bare != cell {
			cell = bare
			n, err = number.Parse(cell)
		}
	}
	if err != nil {
		what, remedy := numberDamage(cell)
		if r.severalNumbers(cell) {
			r.Several = true
		} else {
			r.Unread, r.unread = true, append(r.unread, cell)
			r.worded = r.worded || strings.ContainsFunc(cell, isWord) && !isScientific(cell)
			r.searchIn(cell, true)
			r.searchRounded(cell)
		}
		return words.Damaged(what, cell, remedy)
	}
	r.Numbers = append(r.Numbers, n)
	return nil
}

// searchRounded keeps the number that a spreadsheet wrote as a power of ten, if it wrote all digits.
func (r *Reading) searchRounded(cell string) {
	whole, power, is := strings.Cut(strings.ToUpper(cell), "E+")
	digits := strings.NewReplacer(",", "", ".", "").Replace(whole)
	if exp, err := strconv.Atoi(power); is && err == nil && len(digits) == exp+1 && words.CountDigits(digits) == exp+1 {
		r.keep(digits)
	}
}

// unwrapped is a cell without what programs write around a number so that a spreadsheet leaves it alone: ="0612…",
// '0612…, p:+336…, tel:+336….
func unwrapped(cell string) string {
	bare := strings.TrimPrefix(strings.TrimPrefix(cell, "'"), "=")
	if len(bare) > 1 && bare[0] == '"' && bare[len(bare)-1] == '"' {
		bare = bare[1 : len(bare)-1]
	}
	for _, prefix := range []string{"p:", "tel:", "callto:"} {
		if len(bare) > len(prefix) && strings.EqualFold(bare[:len(prefix)], prefix) {
			bare = bare[len(prefix):]
		}
	}
	return strings.TrimSpace(bare)
}

// isWord reports whether a character of a number's cell could say something.
func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsSymbol(c) && c != '+' }

var betweenNumbers = strings.NewReplacer(" ou ", "/", " et ", "/")

// severalNumbers reads a cell that holds more than one number, if each of them can be. A
// campaign asks for one in a cell; of whoever is in a list, each is theirs.
func (r *Reading) severalNumbers(cell string) bool {
	had := len(r.Numbers)
	parts := strings.FieldsFuncSeq(betweenNumbers.Replace(cell), func(c rune) bool {
		return strings.ContainsRune("/;,|\n", c)
	})
	for part := range parts {
		n, err := number.Parse(part)
		if err != nil || n == (number.Number{}) {
			r.Numbers = r.Numbers[:had]
			return false
		}
		r.Numbers = append(r.Numbers, n)
	}
	return len(r.Numbers) > had
}

// numberDamage says in French what is wrong with a number that was refused.
func numberDamage(cell string) (what, remedy string) {
	digits := strings.Count(number.Shape(cell), "#")
	letters := strings.Count(number.Shape(cell), "a")
	switch {
	case digits == 0:
		return "aucun chiffre", noNumberRemedy
	case strings.ContainsAny(cell, ";|/\n") && digits >= 12:
		return "plusieurs numéros", "un numéro par cellule ; ajouter une colonne pour le second"
	case strings.ContainsAny(cell, "eE,") && letters <= 1:
		return "notation scientifique", "le tableur a perdu des chiffres : reprendre le numéro à sa source, et " +
			"mettre la colonne au format Texte avant d'exporter"
	case letters > 0:
		return "lettres dans le numéro", "n'écrire que des chiffres, avec + devant l'indicatif d'un pays"
	case digits <= 6:
		return "numéro court ou incomplet", "donner le numéro d'abonné : dix chiffres en France"
	}
	return "nombre de chiffres", "dix chiffres en France ; ailleurs, + puis l'indicatif du pays"
}

func readPostcode(r *Reading, cell string) *words.Damage {
	r.postcode = postcodeOf(cell) // judged with the country: see Reading.settlePlace
	if isFiveDigits(cell) {
		return nil // as most are
	}
	return noRefusal(r, cell)
}

func isFiveDigits(cell string) bool { return len(cell) == 5 && words.CountDigits(cell) == 5 }

// postcodeOf is a postcode without what programs write around it, and that of Corsica in digits: z:75011, ="01000",
// 2A000.
func postcodeOf(cell string) string {
	if isFiveDigits(cell) {
		return cell
	}
	cell = unwrapped(strings.TrimPrefix(cell, "z:"))
	if len(cell) == 5 && cell[0] == '2' && strings.ContainsRune("ABab", rune(cell[1])) &&
		words.CountDigits(cell[2:]) == 3 {
		return "20" + cell[2:]
	}
	return cell
}

func readCountry(r *Reading, cell string) *words.Damage {
	f := words.Fold(cell)
	if words.Doubted(cell) {
		f = "" // none
	}
	if t, ok := words.Territories.Has(f); ok {
		r.country |= rgpd.TerritoriesOf(t)
		return nil
	}
	if f == "france" || f == "fr" || f == "fra" {
		r.france = true
		return nil
	}
	if words.IsCountry(f) {
		r.country |= rgpd.TerritoriesOf(rgpd.Abroad)
		return nil
	}
	return words.Damaged("pays inconnu", cell, "écrire France, un territoire français, un pays en toutes lettres ou "+
		"en deux lettres, ou « étranger »")
}

func readTerritories(r *Reading, cell string) *words.Damage {
	for part := range strings.SplitSeq(cell, "|") {
		f := words.Fold(part)
		if f == "polynesie" || f == "polynesie francaise" {
			r.Prospect.Places |= rgpd.TerritoriesOf(rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
			continue
		}
		t, ok := words.Territories.Find(part)
		if !ok {
			return words.UnknownWord(cell, words.Territories.List())
		}
		r.Prospect.Places |= rgpd.TerritoriesOf(t)
	}
	return nil
}

// readConsent reads a state, and leaves it unknown for what is no assessment: a
// bare yes, or a date.
func readConsent(r *Reading, cell string) *words.Damage {
	if s, ok := words.States.Find(cell); ok {
		r.consented, r.Prospect.Consent.State = true, s
		return nil
	}
	if a, ok := words.YesNo.Find(cell); ok {
		r.consented = true
		if a == words.No { // "aucun" is a word of States
			r.Prospect.Consent.State, r.refusing = consent.None, true
		}
		return nil
	}
	if m, d := r.moment(cell); d == nil {
		r.consented = true
		if r.Prospect.Consent.GivenAt.IsZero() {
			r.Prospect.Consent.GivenAt = m.From
		}
		return nil
	}
	return words.UnknownWord(cell, words.States.List()+" ; laisser vide ce qui n'a pas été jugé")
}

// keepWithdrawal reads of a state, which a file of consents replaces, what the person said:
// a withdrawal. A word that is not known could be one.
func keepWithdrawal(r *Reading, cell string) *words.Damage {
	s, known := words.States.Find(cell)
	switch {
	case s == consent.Withdrawn:
		r.withdrew = words.Yes
		return nil
	case known:
		return nil
	}
	if a, ok := words.YesNo.Find(cell); ok {
		r.refusing = r.refusing || a == words.No
		return nil
	}
	if _, d := r.memo.Moment(cell); d != nil {
		return words.UnknownWord(cell, words.States.List()+" ; laisser vide ce qui n'a pas été jugé")
	}
	return nil
}

func readChannels(r *Reading, cell string) *words.Damage {
	for part := range strings.SplitSeq(cell, "|") {
		c, ok := words.Channels.Find(part)
		if !ok {
			return words.UnknownWord(cell, words.Channels.List()+" ; plusieurs séparés par |")
		}
		r.Prospect.Consent.Channels |= rgpd.ChannelsOf(c)
	}
	r.consented = true
	return nil
}

func readFlaws(r *Reading, cell string) *words.Damage {
	for part := range strings.SplitSeq(cell, "|") {
		c, ok := words.Criteria.Find(part)
		if !ok {
			return words.UnknownWord(cell, words.Criteria.List()+" ; plusieurs séparés par |")
		}
		r.Prospect.Consent.Broken.Add(c)
	}
	r.consented = true
	return nil
}

func readSlot(r *Reading, cell string) *words.Damage {
	from, until, ok := words.ParseSlot(cell)
	if !ok {
		return words.Damaged("créneau illisible", cell, "écrire le jour, le début et la fin, heure de Paris : "+
			"23/11/2026 20:00-20:30")
	}
	r.consented, r.Prospect.Consent.Slot = true, consent.Slot{From: from, Until: until}
	return nil
}

func readCallBack(r *Reading, cell string) *words.Damage {
	if a, ok := words.YesNo.Find(cell); ok {
		r.called = true
		if a == words.No {
			r.Prospect.CallBack.Asked = prospect.NotAsked
		}
		return nil
	}
	m, d := r.moment(cell)
	if d == nil {
		r.called, r.Prospect.CallBack.At = true, m.From
	}
	return d
}

func readAttempts(r *Reading, cell string) *words.Damage {
	if a, ok := words.YesNo.Find(cell); ok && a == words.No {
		r.Prospect.Attempts, r.attempted = prospect.NoAttempts(), true
		return nil
	}
	if n := strings.TrimSpace(cell); len(n) == 1 && n[0] >= '1' && n[0] <= '3' {
		// Below the cap whenever they were; as if made just now.
		r.count, r.attempted = int(n[0]-'0'), true
		return nil
	}
	got := prospect.NoAttempts()
	for rest, more := cell, true; more; {
		var part string
		part, rest, more = strings.Cut(rest, "|")
		m, d := r.moment(part)
		if d != nil {
			monthFirst := d.MonthFirst
			d = words.Damaged("tentatives illisibles", cell, "donner les dates, séparées par | : "+
				"03/11/2026|12/11/2026 18:30 ; ou 0, 1, 2, 3")
			d.MonthFirst = monthFirst
			return d
		}
		got.Add(m.Noon())
	}
	r.Prospect.Attempts, r.attempted = got, true
	return nil
}
