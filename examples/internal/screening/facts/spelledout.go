package facts

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A text that says no may have a number in words, zéro six trente-neuf, or an address as it is said, jean arobase free
// point fr, or as machines shall not read it, jean(at)free.fr.

// SpelledIn are the numbers that a text may have in words, in each way in which they may be read: soixante dix-neuf is
// 79, or 60 and 19.
func SpelledIn(text string) (out []number.Number) {
	const least = len("06 trois 98000 7") // of what may be one
	if len(text) < least {
		return nil
	}
	all := strings.Fields(words.Fold(text))
	if !slices.ContainsFunc(all, isNumeral) {
		return nil
	}
	keep := func(all []string, had string) {
		for _, digits := range numeralsFrom(all, had, nil) {
			if n, err := number.Parse(digits); err == nil && n != (number.Number{}) && !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	for i := range all {
		if w := figuresOf(all[i]); w != "" && w[0] == '0' || all[i] == "zero" && (i == 0 || all[i-1] != "zero") {
			keep(all[i:], "")
		}
		for _, code := range [...]string{"33", "0033", "trente trois", "trois trois", "thirty three", "three three"} {
			if n := strings.Count(code, " ") + 1; i+n < len(all) && strings.Join(all[i:i+n], " ") == code {
				keep(all[i+n:], "0")
			}
		}
	}
	return out
}

// isNumeral reports whether a word is, or begins, one that says a number.
func isNumeral(word string) bool {
	return numerals[word] != "" || word == "quatre" || repeated[word] > 0
}

// figuresOf are the digits of a word that has nothing else, O for a naught: 06, O6; empty is none.
func figuresOf(word string) string {
	const noughts = "oh"
	if strings.Trim(word, "0123456789o") != "" && word != noughts || len(word) > leastRespelt {
		return ""
	}
	return likeDigits.Replace(strings.TrimSuffix(word, "h"))
}

// numeralsFrom adds the digits of a number, as words may be read.
func numeralsFrom(all []string, had string, out []string) []string {
	const most = 64 // readings
	switch {
	case len(had) == leastRespelt && had[1] != '0':
		return append(out, had)
	case len(had) >= leastRespelt, len(all) == 0, len(out) >= most:
		return out
	}
	first := all[0]
	if betweenNumerals[first] {
		return numeralsFrom(all[1:], had, out)
	}
	if times := repeated[first]; times > 0 && len(all) > 1 && digitNames[all[1]] != "" {
		return numeralsFrom(all[2:], had+strings.Repeat(digitNames[all[1]], times), out)
	}
	if figures := figuresOf(first); figures != "" {
		return numeralsFrom(all[1:], had+figures, out)
	}
	for said := min(len(all), mostNumerals); said > 0; said-- {
		if digits, is := numerals[strings.Join(all[:said], " ")]; is {
			out = numeralsFrom(all[said:], had+digits, out)
		}
	}
	return out
}

// betweenNumerals stand between two of a number: zéro six, puis trente-neuf; zéro six point trente-neuf.
var betweenNumerals = setOf("et puis and then point dot espace tiret slash barre virgule")

// repeated say that a digit comes more than once: double zéro.
var repeated = map[string]int{"double": 2, "triple": 3}

var digitNames = func() map[string]string {
	m := map[string]string{"une": "1"}
	for _, list := range [...]string{"zero un deux trois quatre cinq six sept huit neuf",
		"zero one two three four five six seven eight nine"} {
		for i, w := range strings.Fields(list) {
			m[w] = string(rune('0' + i))
		}
	}
	return m
}()

const mostNumerals = 5 // words of one: quatre vingt dix et huit

// numerals are the digits of what is said up to 99.
var numerals = func() map[string]string {
	m := map[string]string{}
	units := strings.Fields("_ un deux trois quatre cinq six sept huit neuf")
	teens := strings.Fields("dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf")
	add := func(said string, n int) {
		m[strings.ReplaceAll(said, "_", " ")] = string(rune('0'+n/10)) + string(rune('0'+n%10))
	}
	for i, w := range teens {
		add(w, 10+i)
	}
	for ten, names := range map[int]string{20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
		70: "septante", 80: "quatre_vingt quatre_vingts huitante octante", 90: "nonante"} {
		for name := range strings.FieldsSeq(names) {
			add(name, ten)
			for i := 1; i < len(units); i++ {
				add(name+" "+units[i], ten+i)
				add(name+" et "+units[i], ten+i)
			}
			if ten != 60 && ten != 80 {
				continue
			}
			for i, teen := range teens { // soixante-dix, quatre-vingt-dix
				add(name+" "+teen, ten+10+i)
				add(name+" et "+teen, ten+10+i)
			}
		}
	}
	for name, digit := range digitNames {
		m[name] = digit
	}
	const english = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
	for i, w := range strings.Fields(english) {
		add(w, 10+i)
	}
	for i, ten := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		add(ten, 20+10*i)
		for n, unit := range strings.Fields("one two three four five six seven eight nine") {
			add(ten+" "+unit, 20+10*i+n+1)
		}
	}
	return m
}()

// SaidAddressesIn are the addresses of messages that a text may have in words, or with its sign in brackets, folded.
func SaidAddressesIn(text string) (out []string) {
	low := strings.ToLower(text)
	if !strings.Contains(low, "arob") && !strings.Contains(low, "at") && !strings.Contains(low, "(a)") {
		return nil
	}
	for _, m := range saidAddress.FindAllStringSubmatch(low, -1) {
		domain := inSigns.Replace(m[2])
		for rest := m[1]; rest != ""; {
			if box, other := boxOf(nil, inSigns.Replace(rest)+"@"+domain); other {
				out = append(out, string(box))
			} else {
				out = append(out, inSigns.Replace(rest)+"@"+domain)
			}
			to := strings.IndexByte(rest, ' ') // where it begins is not told: stop point jean arobase
			if to < 0 {
				break
			}
			_, rest, _ = strings.Cut(rest[to+1:], " ")
		}
	}
	return out
}

var (
	saidAddress = regexp.MustCompile(`([a-z0-9_+.-]+(?:` + saidSign + `[a-z0-9_+.-]+)*)` +
		`(?: ?[(\[{<] ?(?:at|arobase|arobas|a|@) ?[)\]}>] ?| (?:arobase|arobas|at) )` +
		`([a-z0-9-]+(?:(?:\.|` + saidSign + `)[a-z0-9-]+)+)`)
	inSigns = strings.NewReplacer(" point ", ".", " dot ", ".", " tiret ", "-", " underscore ", "_", "(point)", ".",
		"(dot)", ".", "[point]", ".", "[dot]", ".", "(.)", ".", "[.]", ".")
)

const saidSign = `(?: (?:point|dot|tiret|underscore) |[(\[](?:point|dot|\.)[)\]])`
