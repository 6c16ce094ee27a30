package words

import (
	"slices"
	"strings"
)

// First names are written as they are heard, Karla for Carla, Matthieu for Mathieu, and are cut short, Cathy. Two that
// sound alike may be one; Michel and Michèle do not.

// FirstSound stands for how a folded first name sounds. It is false if no first name that is known sounds so.
func FirstSound(first string) (sound string, is bool) {
	sound = soundOf(first)
	return sound, firstSounds[sound]
}

// FirstSounds are how a folded first name may be said: as it is written, cut short, or in full.
func FirstSounds(first string) []string {
	sound, is := FirstSound(first)
	if !is {
		return nil
	}
	return append([]string{sound}, calledBy[sound]...)
}

// soundOf is how a folded word sounds, roughly: letters that sound alike are one, and those that are not heard are
// left out.
func soundOf(w string) string {
	var b strings.Builder
	last := byte(0)
	put := func(c byte) {
		if c == last && strings.IndexByte("aeiou", c) < 0 {
			return // a consonant that is doubled
		}
		b.WriteByte(c)
		last = c
	}
	for i := 0; i < len(w); i++ {
		next := byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch c := w[i]; {
		case c == 'p' && next == 'h':
			put('f')
			i++
		case c == 'c' && next == 'h' && i+2 < len(w) && strings.IndexByte("rl", w[i+2]) >= 0, c == 'q' && next == 'u',
			c == 'c' && next == 'k':
			put('k')
			i++
		case c == 'c' && next == 'h', c == 's' && next == 'h':
			put('c')
			i++
		case c == 'c' && (next == 'e' || next == 'i' || next == 'y'), c == 'z':
			put('s')
		case c == 'c', c == 'q':
			put('k')
		case c == 'g' && (next == 'e' || next == 'i' || next == 'y'):
			put('j')
		case c == 'y', c == 'i' && next == 'e' && i+2 == len(w): // Emily, Émilie
			put('i')
			if next == 'e' && i+2 == len(w) {
				i++
			}
		case c == 'w':
			put('v')
		case c == 'h':
		default:
			put(c)
		}
	}
	sound := b.String()
	for _, silent := range [...]string{"lt", "ld", "d", "t"} { // Thibault, Thibaud, Thibaut; Arnauld
		if bare, is := strings.CutSuffix(sound, silent); is && strings.HasSuffix(bare, "au") {
			return bare
		}
	}
	return sound
}

// firstSounds are those of first names that are known, and of what they are cut short to.
var firstSounds = func() map[string]bool {
	m := map[string]bool{}
	for w, t := range vocabulary {
		if t.role&given != 0 {
			m[soundOf(w)] = true
		}
	}
	for short := range calledBy {
		m[short] = true
	}
	return m
}()

// calledBy are the sounds of first names by those of the same in full, or cut short.
var calledBy = func() map[string][]string {
	m := map[string][]string{}
	add := func(by, of string) {
		if by, of = soundOf(by), soundOf(of); by != of && !slices.Contains(m[by], of) {
			m[by] = append(m[by], of)
		}
	}
	for short, names := range map[string]string{
		"alex": "alexandre alexandra alexis", "babeth": "elisabeth", "ben": "benjamin benoit", "bob": "robert",
		"caro": "caroline carole", "cath": "catherine", "cathy": "catherine", "kate": "catherine", "katia": "catherine",
		"chris": "christophe christian christine christelle christiane", "dan": "daniel danielle", "dede": "andre",
		"dom": "dominique", "domi": "dominique", "edd": "edouard", "eddy": "edouard", "elo": "elodie",
		"flo": "florence florian florent", "fred": "frederic frederique", "gab": "gabriel gabrielle",
		"gege": "gerard", "greg": "gregory gregoire", "isa": "isabelle", "jacquot": "jacques", "jeannot": "jean",
		"jess": "jessica", "jo": "joseph joel", "juju": "julien julie", "laeti": "laetitia",
		"lolo": "laurent laurence", "lulu": "lucien ludovic", "mag": "magali magalie", "manu": "emmanuel emmanuelle",
		"mat": "mathieu mathilde mathias", "max": "maxime maxence", "mick": "mickael michel", "micka": "mickael",
		"mimi": "michele michel", "momo": "mohamed maurice", "moh": "mohamed", "nat": "nathalie natacha",
		"nath": "nathalie", "nico": "nicolas nicole", "oliv": "olivier", "pat": "patrick patricia patrice",
		"phil": "philippe", "pierrot": "pierre", "raph": "raphael raphaelle", "sam": "samuel samantha",
		"sandy": "sandrine sandra", "seb": "sebastien", "sev": "severine", "stef": "stephane stephanie",
		"steph": "stephane stephanie", "syl": "sylvie sylvain", "sylv": "sylvie sylvain", "tho": "thomas",
		"tom": "thomas", "titi": "thierry", "val": "valerie valentin valentine", "vero": "veronique",
		"vince": "vincent", "virg": "virginie", "xav": "xavier", "yo": "yohan johan", "zabou": "isabelle",
	} {
		for name := range strings.FieldsSeq(names) {
			add(short, name)
			add(name, short)
		}
	}
	return m
}()
