package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/rgpd-go/rgpd"
)

// A State is a text of law as a public mirror keeps it in Markdown: all articles of a code
// as they stood on a day.
type State struct {
	File     string
	ID       string // LEGITEXT000006069565
	Title    string
	Day      rgpd.Date
	Articles map[string]*Article // by number, without signs: "L223-1"
}

// An Article is the text under the headings of a number. Old and new parts of a code may
// both have it: then it is all of them, one after another.
type Article struct {
	folded strings.Builder
	plain  strings.Builder
	marks  []string // of its headings: (abrogé)
}

// mark is what a mirror puts behind the number of an article that is not in force, or will
// not be: abrogé, abrogé différé, périmé, transféré, annulé, disjoint, modifié. The text
// below may read on as it did.
var mark = regexp.MustCompile(`(?i)abrog|p[ée]rim|transf[ée]r|annul|disjoint|modifi|supprim`)

// Mark is what its headings say of its force, in one line; empty: nothing.
func (a *Article) Mark() string { return strings.Join(a.marks, "; ") }

// Digest is of the folded text.
func (a *Article) Digest() string {
	sum := sha256.Sum256([]byte(a.folded.String()))
	return hex.EncodeToString(sum[:])
}

var (
	field   = regexp.MustCompile(`^(\w+):\s*"?([^"]*)"?\s*$`)
	heading = regexp.MustCompile(`^(#+)\s*(.*?)\s*$`)
	article = regexp.MustCompile(
		`^(?i:article|art\.?)\s+(?:\*?([LRDA])\*?\.?\s*)?\*?(\d+(?:-\d+)*|(?i:liminaire)|(?i:1er))\b(.*)$`,
	)
	// section is the heading of a part of a code, whatever its level.
	section = regexp.MustCompile(
		`^(?i:partie|livre|titre|chapitre|section|sous-section|paragraphe|sous-paragraphe|annexe)\b`,
	)
	// bullet is a sign of a list, which a mirror may or may not put before a line.
	bullet = regexp.MustCompile(`^\s*(?:[-*+>|]\s+)+`)
)

// The names of a field of the head, in the languages of the mirrors seen.
var names = map[string]string{
	"title": "title", "titre": "title", "titulo": "title",
	"identifier": "id", "identifiant": "id", "identificador": "id",
	"last_updated": "day", "mis_a_jour": "day", "ultima_actualizacion": "day",
}

// readState reads a text. It fails where the head does not say which text it is and of
// which day, and where no article is found: of what is not understood nothing is "as compared".
func readState(file string, in io.Reader) (*State, error) {
	s := &State{File: file, Articles: map[string]*Article{}}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	head, n := false, 0
	var at *Article
	level := 0 // of the heading of the article
	for lines.Scan() {
		line := strings.TrimRight(strings.TrimPrefix(lines.Text(), "\ufeff"), " \t\r")
		n++
		if line == "---" && (n == 1 || head) {
			head = n == 1
			continue
		}
		if head {
			if err := s.headLine(line); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", file, n, err)
			}
			continue
		}
		h := heading.FindStringSubmatch(line)
		if h == nil {
			if at != nil {
				at.add(line)
			}
			continue
		}
		if m := article.FindStringSubmatch(h[2]); m != nil && !strings.Contains(m[3], " à l'") {
			level = len(h[1])
			at = s.article(strings.ToUpper(m[1]) + strings.ToLower(m[2]) + suffix(m[3]))
			if mark.MatchString(norm.NFC.String(m[3])) {
				at.marks = append(at.marks, strings.Trim(norm.NFC.String(m[3]), " ()[]*_-–—:,."))
			}
		} else if at != nil && len(h[1]) <= level {
			at = nil // the heading of the next section
		} else if at != nil && !section.MatchString(h[2]) {
			at.add(h[2]) // a paragraph of the article that a mirror set as a heading
		}
	}
	switch err := lines.Err(); {
	case err != nil:
		return nil, fmt.Errorf("%s: %w", file, err)
	case s.ID == "" || s.Day == 0:
		return nil, fmt.Errorf("%s: the head names no identifier or no day of the state: "+
			`write "identifier:" and "last_updated:" between two lines of ---`, file)
	case len(s.Articles) == 0:
		return nil, fmt.Errorf("%s: no heading of an article (## Article L223-1)", file)
	}
	return s, nil
}

func (s *State) headLine(line string) error {
	f := field.FindStringSubmatch(line)
	if f == nil {
		return nil
	}
	switch names[strings.ToLower(f[1])] {
	case "title":
		s.Title = f[2]
	case "id":
		s.ID = f[2]
	case "day":
		return s.Day.UnmarshalText([]byte(f[2]))
	}
	return nil
}

func (s *State) article(number string) *Article {
	a := s.Articles[number]
	if a == nil {
		a = new(Article)
		s.Articles[number] = a
	}
	return a
}

// suffix keeps the letter of L132-1 A.
func suffix(rest string) string {
	rest = strings.TrimSpace(rest)
	if len(rest) == 1 && rest[0] >= 'A' && rest[0] <= 'Z' {
		return rest
	}
	return ""
}

func (a *Article) add(line string) {
	a.folded.WriteString(fold(line))
	a.plain.WriteString(line + "\n")
}

// fold leaves of a line what is of the text: neither white space, nor signs of Markdown and
// of lists, nor how a mirror writes an apostrophe, a dash, a ligature or an ordinal.
func fold(line string) string {
	line = bullet.ReplaceAllString(line, "")
	line = signs.Replace(norm.NFC.String(line))
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
			return -1
		case unicode.Is(unicode.Pd, r):
			return '-'
		}
		return r
	}, line)
}

var signs = strings.NewReplacer("’", "'", "ʼ", "'", "œ", "oe", "Œ", "Oe", "æ", "ae", "º", "°", "<br>", "", "<br/>", "",
	"<br />", "", "**", "", "__", "", `\`, "", "*", "", "…", "...", "&nbsp;", "", "&amp;", "&")
