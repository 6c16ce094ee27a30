package law

import "strings"

// compared are the articles of the RGPD whose French text was compared with our rows,
// with the day. An article that is not here was not read.
//
// What was read is the CNIL's own copy (LINCnil/RGPD, 2016) beside pages that carry
// the Journal officiel; the corrigenda of 2018 and 2021 were not seen whole.
var compared = map[string]Day{
	"3": read, "4": read, "5": read, "6": read, "7": read,
	"9": read27, "11": read, "12": read, "13": read27, "14": read27, "15": read, "16": read, "17": read,
	"18": read27, "19": read, "20": read, "21": read27, "22": read,
	"25": read, "26": read, "28": read, "29": read, "30": read, "32": read, "33": read, "34": read,
	"35": read, "36": read, "37": read,
	"44": read, "45": read, "46": read, "47": read, "48": read, "49": read,
	"83":         read,
	"consid. 43": read27, "consid. 111": read27,
}

// GDPR cites articles and recitals of the RGPD: "13(2)(b)", "21(2)-(4)",
// "17(1)(c) et 21(1)", "49, consid. 111", "consid. 43". It was read if all that it
// names was.
func GDPR(which string) Wording {
	w := Wording{
		Text: Text{Regulation, "RGPD, art. " + which, eurlex}, From: DayGDPR, ID: "32016R0679",
		Note: "the CNIL's French copy of 2016",
	}
	if strings.HasPrefix(which, "consid.") {
		w.Ref = "RGPD, " + which
	}
	for i, name := range named(which) {
		day := compared[name]
		switch {
		case day == 0:
			w.Read, w.Note = 0, ""
			return w
		case i == 0 || day < w.Read:
			w.Read = day
		}
	}
	return w
}

// named are the articles and recitals in a citation: "17(1)(c) et 21(1)" names 17
// and 21.
func named(which string) (out []string) {
	split := func(r rune) bool { return r == ',' || r == '-' }
	which = strings.ReplaceAll(strings.ReplaceAll(which, " et ", ","), " à ", ",")
	for _, part := range strings.FieldsFunc(which, split) {
		part = strings.TrimSpace(part)
		number, _, _ := strings.Cut(part, "(")
		if strings.HasPrefix(part, "consid. ") || number != "" && number[0] >= '0' && number[0] <= '9' {
			out = append(out, number)
		}
	}
	return out
}
