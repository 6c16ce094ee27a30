package words

import "strings"

// A reader hears a refusal in words that come one after another.
type reader struct {
	in      mode
	words   int
	long    int    // words of more than a letter
	had     string // the first of two
	last    string // the word before
	lastIs  hint
	stopped bool   // stop, which may be half a word: stop-gap
	undone  bool   // a verb, and plus
	denied  bool   // ne, and pas
	verb    string // between the two
	mild    bool   // ne, and pas, not plus nor jamais
	negated bool   // non, or not
	head    string // arrêt, before des appels
	little  bool   // and des
	denial  string // the last that denies a call

	// How many words ago one was said that denies, and so on; zero is never.
	ne, nothing, consent, lost, remove, list, untrue, number, written, only int
}

// says reports whether folded words may be a refusal.
func says(folded string, in mode) bool {
	r := reader{in: in}
	var starts [longestPhrase]int // of the last words, the latest first
	for from := 0; from < len(folded); {
		to := len(folded)
		if n := strings.IndexByte(folded[from:], ' '); n >= 0 {
			to = from + n
		}
		if w := folded[from:to]; w != "" {
			h := meaning(w)
			if in == ofName && h&inText != 0 && isName(w) {
				h &^= inText
			}
			copy(starts[1:], starts[:])
			if starts[0] = from; h&endsPhrase != 0 && endsOne(folded[:to], &starts) || r.hears(w, h) {
				return true
			}
		}
		from = to + 1
	}
	return r.denied || r.undone || r.stopped || r.negated || in != ofName && r.long < 2 && r.lastIs&alone != 0 &&
		(r.words == 1 || len(r.last) > 1)
}

// endsOne reports whether one of phrases ends a text.
func endsOne(text string, starts *[longestPhrase]int) bool {
	for _, from := range starts[1:] {
		if p := text[from:]; everywhere[p] || phrases[p] || foreign[p] {
			return true
		}
		if from == 0 {
			return false
		}
	}
	return false
}

// goesOn reports whether a word takes back, or may yet, what those before denied; and whether it says a refusal.
func (r *reader) goesOn(w string) (on, refusal bool) {
	switch {
	case r.stopped:
		return false, !halves[w]
	case r.undone && (w == "d" || w == "de") && r.last == "plus":
		r.last, r.lastIs = w, 0
		return true, false
	case r.undone:
		return false, !more[w] && !(moreOf[w] && (r.last == "d" || r.last == "de"))
	case r.negated && (w == "in" || w == "at" || w == "the" || w == "a"):
		return true, false
	case r.negated:
		return false, !unmet[w] && w != "office" && w != "desk" && w != "meeting"
	case r.denied && w == "la" && r.mild && beings[r.verb]:
		r.denied, r.ne, r.nothing = false, 0, 0 // n'est pas là
		return true, false
	case r.denied && between[w]:
		return true, false
	case r.denied && w == "encore" && r.mild && knowings[r.verb]: // ne connaît pas encore l'offre
		r.denied, r.ne, r.nothing = false, 0, 0
		return true, false
	case r.denied:
		return false, !isHarmless(w) && !(r.mild && (beings[r.verb] || auxiliaries[r.verb]) && hinders[w])
	}
	return false, false
}

// hears reports whether a word makes a refusal of those before.
func (r *reader) hears(w string, h hint) bool {
	if r.words > 0 || !isDigit(w[0]) { // a day before it is no word
		if r.words++; len(w) > 1 {
			r.long++
		}
	}
	taken := r.denied || r.negated
	if goesOn, refusal := r.goesOn(w); goesOn || refusal {
		return refusal
	}
	switch {
	case taken: // ne pas hésiter à rappeler
		r.ne, r.nothing = 0, 0
	case r.last == "n" && isDigit(w[0]): // n° 12
		r.ne = 0
	case r.last == "opt" && w == "in":
		h |= accord
	case r.last == "no" && w == "answer": // an attempt, of whatever: no answer, auto dial
		r.nothing = 0
	}
	r.stopped, r.undone, r.denied, r.negated = w == "stop", false, false, false
	switch {
	case r.head == "":
	case little[w]:
		r.little = true
	case h&contact != 0 && (r.little || nearHeads[r.head]) &&
		(r.in != ofName || len(w) > 3) && !(r.head == "fin" && w == "appel"):
		return true
	default:
		r.head, r.little = "", false
	}
	if h&heads != 0 {
		r.head, r.little = w, false
	}
	text := r.in != ofName
	reach := 3
	if text && hints[w]&contact == 0 { // short words are of many things: plus d'infos par mail
		reach = 4
	}
	within := func(ago, most int) bool { return 0 < ago && ago <= most }
	switch {
	case r.stopped:
	case within(r.ne, 5) && h&denies != 0:
		// n'hésitez pas
		r.denied = !isHarmless(r.last) && !(w == "pas" && (r.last == "repond" || r.last == "decroche"))
		r.verb, r.mild = r.last, w == "pas"
	case h&(anywhere|inText) != 0, r.in == ofText && h&kin != 0,
		text && h&forget != 0 && !taken && r.ne == 0 && (r.last == "" || r.last == "l" || r.last == "m"),
		r.had != "" && pairs[r.had+" "+w], r.last == "do" && w == "not", r.last == "the" && w == "tps",
		r.last == "feu" && h&person != 0, r.last == "feue" && h&person != 0,
		within(r.nothing, reach) && h&contact != 0 && (text || len(w) > 3 || bluntly[r.denial]),
		within(r.lost, 3) && h&accord != 0, within(r.consent, 4) && h&lost != 0,
		within(r.nothing, 3) && h&accord != 0, r.consent == 1 && (w == "non" || w == "no"),
		within(r.remove, 6) && h&list != 0, within(r.list, 4) && h&remove != 0 && text,
		text && within(r.remove, 5) && w == "off",
		text && (within(r.written, 4) && h&only != 0 || within(r.only, 5) && h&written != 0),
		r.written == 1 && h&only != 0,
		!text && h&negates != 0 && w != "no" && (r.lastIs&contact != 0 || saying[r.last]),
		within(r.untrue, 2) && h&numeral != 0, within(r.number, 3) && h&untrue != 0 && (text || len(w) > 5):
		return true
	case text && h&negates != 0:
		r.negated = true
	case r.lastIs&contact != 0 && (len(r.last) > 4 || wishes[r.last]) && undoes[w] &&
		(text || isVerb(r.last) || wishes[r.last]):
		r.undone = true // as one speaks: "appelle pas", "appelez plus"; but "plus tard"
	}
	for _, n := range []struct {
		ago *int
		is  hint
	}{
		{&r.ne, never}, {&r.nothing, not}, {&r.consent, accord}, {&r.lost, lost}, {&r.remove, remove},
		{&r.list, list}, {&r.untrue, untrue}, {&r.number, numeral}, {&r.written, written}, {&r.only, only},
	} {
		if h&n.is != 0 {
			*n.ago = 1
		} else if *n.ago > 0 {
			*n.ago++
		}
	}
	if h&not != 0 {
		r.denial = w
	}
	r.last, r.lastIs = w, h
	switch {
	case h&pair != 0, w == "do":
		r.had = w
	// the little words between do not part two
	case len(w) > 2 && w != "des" && w != "les" && w != "nos" && w != "vos":
		r.had = ""
	}
	return false
}

// little are words that stand between a head and what it is of: arrêt de tous vos appels.
var little = set("d de des du l la le les nos vos ses mes ces cette toute toutes tous tout leurs leur notre votre " +
	"mon ma aux au par qu que on m nous of from the our your his her my these all being be getting")

// nearHeads are those of heads that need none: filtre appels.
var nearHeads = set("arret arrets cessation suspension filtre filtrent hors")

// knowings are verbs of who has not heard of something yet.
var knowings = set("connait connaissait connais sait savait")

// undoes are words that deny the verb before.
var undoes = map[string]bool{"pas": true, "plus": true, "jamais": true, "pa": true, "rien": true}

// bluntly are words that deny even a short word beside a name: pas de pub, but not Plus App.
var bluntly = set("pas pa aucun aucune zero")

// saying are words before a no that somebody said, beside a name: a dit non.
var saying = set("dit redit dits mais merci demarchage veut reponse tjs toujours repondu repond client cliente " +
	"prospect retour avis clairement definitivement absolument resultat statut")

// halves are what may follow stop in one word that is none of a refusal.
var halves = map[string]bool{"gap": true, "motion": true, "loss": true}

// isVerb reports whether a word ends as one that asks for something.
func isVerb(w string) bool {
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ez") || strings.HasSuffix(w, "le")
}
