package facts

import (
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// otherOf is a column that is not read, by its title and its class.
func otherOf(index int, title string, c class) Other {
	t := words.Compact(title)
	var known map[string]preset.Word
	if c == free {
		known = activitiesUnder(title)
	}
	return Other{index: index, addresses: ofAddresses(title), class: c, Title: title, content: contentOf(title, c),
		record: recordOf(title), people: namesOf[t], firms: words.NamesFirms(title), names: ofNames(title, c),
		place: words.PlacesUnder(title), holder: c != waived && words.NamesHolder(title), work: workTitles[t],
		words: known, civil: c == plain && civilTitles[t],
		house: c == plain && houseTitles[t], age: words.AgeUnder(title)}
}

// contentOf is what the cells of a column are.
func contentOf(title string, c class) words.Content {
	switch {
	case c == free:
		return words.OfRemarks
	case words.AgeUnder(title) != words.OfNoAge:
		return words.OfAmounts
	}
	if c == plain && emailTitles[words.Compact(title)] {
		return words.OfEmails
	}
	return words.ContentOf(title)
}

// emailTitles are of addresses of messages, and of nothing else.
var emailTitles = compacted("email|e-mail|mail|courriel|adresse mail|adresse e-mail|adresse email|email address|" +
	"email 1|email 2|email pro|email professionnel|work email|emails|mails|adresse électronique")

// civilTitles are of titles of people, of which there are few.
var civilTitles = compacted("civilité|titre civilité|civil|people civil|civilités|civility|civ")

// workTitles are of what somebody does, and where.
var workTitles = compacted("fonction|fonctions|profession|professions|service|services|métier|métiers|poste|job|" +
	"job title|position|occupation|emploi|catégorie socioprofessionnelle|csp|activité|situation professionnelle")

// houseTitles are of people of the house, and of its campaigns.
var houseTitles = compacted("propriétaire|owner|contact owner|lead owner|account owner|record owner|hubspot owner|" +
	"commercial|vendeur|salesperson|attribué à|assigned to|équipe|team|agent|conseiller|user|utilisateur|" +
	"campagne|campaign|campaign name|utm campaign")

func compacted(titles string) map[string]bool {
	m := map[string]bool{}
	for t := range strings.SplitSeq(titles, "|") {
		m[words.Compact(t)] = true
	}
	return m
}

// refuses reports whether a cell may be a refusal, by what stands under the title.
func (o *Other) refuses(m *words.Memo, cell string) bool {
	switch {
	case o.class == free, o.content == words.OfAmounts, o.content == words.OfEmails && words.IsNoEmail(cell):
		return m.Refuses(cell, true)
	case o.civil && !words.IsCivility(cell), o.house && words.NamesLost(cell):
		return true
	case (o.people || o.names) && m.MarksProtected(cell, o.firms):
		return true
	case m.MarksProtectedAtWork(cell):
		return true
	case words.MarksPlace(cell, o.place), (o.work || o.place != 0) && words.IsDenial(cell):
		return true
	case o.firms:
		return m.RefusesInFirm(cell)
	}
	return m.Refuses(cell, false)
}

// Odd reports whether a cell that sets its row aside is odd in its column: what stands there otherwise are names or
// notes, or words for where a contact stands, which would be known no more in a column of notes or of stops. That cell
// is to be mended, and the column is what its title says.
func (o *Other) Odd() bool { return o.class == plain || o.class == free || o.class == status }

// Binds reports whether names of people or firms stand there: a refusal among them is of whoever else has the name, or
// heads rows, and the column is offered to nobody to be left unread for it.
func (o *Other) Binds() bool { return o.people || o.names }

// Ties reports whether names of people stand there, by which rows are known to be of one person, or to be named by a
// note.
func (o *Other) Ties() bool { return o.people }

// OfAge reports whether the age or the birth of the person stands there: what sets a row aside is a minor, most likely.
func (o *Other) OfAge() bool { return o.age != words.OfNoAge }

// Placed is its number and its title.
func (o *Other) Placed() string { return PlacedOf(o.index, o.Title) }

// ShownTitle is a title as a report, a certificate and a summary show it: with nobody named in it, and no number whole.
// One that the program or a tool has is shown as it is.
func ShownTitle(title string) string {
	if len(known([]string{title}, nil)) > 0 || preset.IsTitle(title) {
		return title
	}
	return words.ShownTitle(title)
}

// PlacedOf is the number of a column by its place, from zero, and its title: 3 « Note ».
func PlacedOf(index int, title string) string {
	out := strconv.Itoa(index + 1)
	if title = words.TitleWithoutNumbers(say.Title(title)); title != "" {
		out += " « " + say.Clip(title, longestTitle) + " »"
	}
	return out
}

// longestTitle is how much of a title is shown in a sentence.
const longestTitle = 48
