package facts

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A Renames gives folded titles their meaning: nil is not to be read. Before a title may stand the name of the file
// that is meant, and a colon; else the colon is one of the title. See -column.
type Renames map[string]*Column

// Add reads "titre=colonne", or "titre=" for a column that is not to be read; "fichier:titre=" is of one file.
func (r Renames) Add(s string) error {
	at := strings.LastIndexByte(s, '=') // a title may have one: Accord (1=oui)
	title, name := s[:max(at, 0)], s[at+1:]
	file, ofOne, has := strings.Cut(title, ":")
	if title = words.Fold(title); title == "" {
		return fmt.Errorf("-column %q : écrire \"titre du fichier=colonne\", ou \"titre=\" pour ne pas la lire", s)
	}
	c := byTitle[words.Fold(name)]
	if words.Fold(name) == NoteName {
		c = watched
	}
	if c == nil && strings.TrimSpace(name) != "" {
		return fmt.Errorf("-column : %q n'est pas une colonne de ce programme (liste : -h all)", name)
	}
	if c == watched && TitleStops(cmp.Or(ofOne, title)) {
		return fmt.Errorf("-column %q : ce titre est celui de refus, et non de remarques ; écrire %q", s, title+"=stop")
	}
	if c != nil && c.stop && c.Name != wishName && (classOf(title) == wish || classOf(ofOne) == wish) {
		return fmt.Errorf("-column %q : ce titre demande un accord, où non est un refus ; écrire %q", s,
			title+"="+wishName)
	}
	if has {
		title = words.Fold(file) + ":" + words.Fold(ofOne)
	}
	r[title] = c
	return nil
}

// NoteName is what -column says of a column of words that somebody wrote, and that no title explains: refusals are
// sought in it, and nothing else is read of it.
const NoteName = "note"

// watched stands for such a column among those of the program, of which it is none.
var watched = &Column{Name: NoteName}

// TitleStops reports whether a title is one of refusals.
func TitleStops(title string) bool {
	stops, _ := TitleAsks(title)
	return stops || words.SaysNoCall(title)
}

// A Titled is a file whose titles may be renamed.
type Titled struct {
	Name   string
	Titles []string
	ByName bool // by options that name the file, and by no others
}

// ByName are those of a file which name it. What is said of a title alone is not of a file of results.
func (r Renames) ByName(name string) Renames {
	out := Renames{}
	for key, c := range r {
		if file, title, of := strings.Cut(key, ":"); of && file == words.Fold(name) {
			out[title] = c
		}
	}
	return out
}

// Of are those of a file by its name.
func (r Renames) Of(name string) Renames {
	out := Renames{}
	for key, c := range r {
		if _, _, of := strings.Cut(key, ":"); !of {
			out[key] = c
		}
	}
	for key, c := range r { // which prevail
		if file, title, of := strings.Cut(key, ":"); of && file == words.Fold(name) {
			out[title] = c
		} else if of {
			out[plainKey(key)] = c
		}
	}
	return out
}

// plainKey is that of a title which has a colon itself.
func plainKey(key string) string { return strings.TrimSpace(strings.Replace(key, ":", " ", 1)) }

// An AbsentError is that of titles which no file has, by their keys among the [Renames].
type AbsentError struct {
	Keys []string
	says error // of the first
}

func (e *AbsentError) Error() string { return e.says.Error() }

// Named returns an error if a title is renamed that none of the files has (an [AbsentError]), or one is not to be read
// that several have: that it says no refusal in one says nothing of the others.
func (r Renames) Named(files []Titled) error {
	var titles []string
	for _, f := range files {
		titles = append(titles, f.Titles...)
	}
	var absent *AbsentError
	for _, key := range slices.Sorted(maps.Keys(r)) {
		// The options of files that have it, their names, and those of files that it names.
		var in, names, one []string
		only := "" // of one that takes no other
		for _, f := range files {
			had, named := len(in), false
			for _, t := range f.Titles {
				named = named || words.Fold(f.Name)+":"+words.Fold(t) == key
				option := fmt.Sprintf(`-column "%s:%s="`, f.Name, t)
				switch {
				case words.Fold(t) != plainKey(key):
				case f.ByName:
					only = cmp.Or(only, option)
				case !slices.Contains(in[had:], option):
					in = append(in, option)
				}
			}
			if len(in) > had {
				names = append(names, f.Name)
			}
			if named {
				one = append(one, f.Name)
			}
		}
		switch again := twice(names); {
		case again != "" && r[key] == nil, len(one) > 1:
			return fmt.Errorf("-column : deux fichiers s'appellent %q et ont cette colonne ; donner un autre nom à "+
				"l'un d'eux, pour dire dans lequel elle n'est pas à lire", slices.Concat(one, names)[0])
		case len(one) > 0:
		case len(in) == 0 && only != "":
			return fmt.Errorf("-column : seul un fichier de résultats a une colonne %q ; écrire son nom devant : %s",
				key, only)
		case len(in) == 0:
			if absent == nil {
				absent = &AbsentError{says: fmt.Errorf("-column : aucun fichier n'a de titre %q ; %s", key,
					nearest(plainKey(key), titles))}
			}
			absent.Keys = append(absent.Keys, key)
		case len(in) > 1 && r[key] == nil:
			return fmt.Errorf("-column : plusieurs fichiers ont une colonne %q, et un refus peut se lire "+
				"dans chacune ; dire dans lequel elle n'est pas à lire : %s", key, strings.Join(in, ", ou "))
		}
	}
	if absent != nil {
		return absent
	}
	return nil
}

// twice is a name that two files have; empty if all differ.
func twice(names []string) string {
	for i, n := range names {
		if slices.ContainsFunc(names[:i], func(had string) bool { return words.Fold(had) == words.Fold(n) }) {
			return n
		}
	}
	return ""
}

// InList are the renames of a list of numbers, where "numéro" is one; in a campaign it may be
// that of a street.
func (r Renames) InList() Renames {
	names := Renames{"numero": byTitle["telephone"], "number": byTitle["telephone"]}
	maps.Copy(names, r)
	return names
}
