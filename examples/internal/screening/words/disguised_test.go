package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAnAnswerThatIsOnlyStressed: a no and words that stress it are a no in a note and under a title of names; beside
// other words they say nothing.
func TestAnAnswerThatIsOnlyStressed(t *testing.T) {
	for cell := range strings.SplitSeq("pas du tout|Pas du tout !|absolument pas|surtout pas|sûrement pas|non, vraiment pas|"+
		"pas pour nous|jamais de la vie|nullement|sans façon|not at all|definitely not|not for me thanks", "|") {
		for _, text := range []bool{true, false} {
			if want := text || strings.Contains(cell, " "); refuses(cell, text) != want || want && Quiet(cell, text) {
				t.Errorf("%q, in a text: %t", cell, text)
			}
		}
	}
	for cell := range strings.SplitSeq("pas tout de suite|pas là|pas chez lui|pas maintenant|du tout neuf|R.A.S.|pas mal", "|") {
		require.False(t, refuses(cell, true), "%q", cell)
	}
}

// TestNotesThatAnAdversaryWrote: each was passed over once.
func TestNotesThatAnAdversaryWrote(t *testing.T) {
	for cell := range strings.SplitSeq("plus de coups de fil|pas de coup de fil|nous laisser tranquilles|désire pas|hors sujet|"+
		"s'est trompé de numéro|numéro d'un tiers|plus à ce numéro|fini avec nous|no go|rfs", "|") {
		if !refuses(cell, true) || Quiet(cell, true) {
			t.Errorf("%q", cell)
		}
	}
}

// TestWordsThatAreWrittenInDisguise: marks of a page within a word, signs by their names, letters of other scripts.
func TestWordsThatAreWrittenInDisguise(t *testing.T) {
	for cell := range strings.SplitSeq("ne <b>pl</b>us appeler|re<u>fu</u>s|[b]st[/b]op|pl<!-- x -->us d'appels|st**op**|"+
		"re&shy;fus|&#115;top|&#x73;top|ref&zwj;us|ne&nbsp;p&shy;lus appeler|st~~o~~p|"+
		"рefuse|ρefus|αppel rεfusé|rєfus|refuꜱ|ѕтор|Νε ρlυs αρρεlеr|"+
		"ɴᴇ ᴘʟᴜs ᴀᴘᴘᴇʟᴇʀ|p\u0430s", "|") {
		for _, text := range []bool{true, false} {
			if !refuses(cell, text) || Quiet(cell, text) {
				t.Errorf("%q, in a text: %t", cell, text)
			}
		}
	}
	for cell := range strings.SplitSeq("prix < 5 et > 3|R&D|AT&T|Durand &amp; Associés|<b>Martin</b>|[Lyon]|µTorrent|5 µm|"+
		"Иванов|Παπαδόπουλος|Zoë Ångström|Łukasz|Əliyev", "|") {
		require.False(t, refuses(cell, false), "%q", cell)
	}
	// Of a note in another script nobody knows what it says; a name is one in any.
	require.True(t, refuses("перезвонить завтра", true))
	require.True(t, refuses("нe плюс appeler", true))
	require.False(t, refuses("rappeler Zoë à 14 h", true))
}

// TestACodeAtTheEndOfAName: BL, PI or a bare N behind a name; but not an initial, a firm, a place.
func TestACodeAtTheEndOfAName(t *testing.T) {
	for cell := range strings.SplitSeq("Durand BL|Durand PI|Durand NI|Durand N|DURAND N|durand n|Durand - N|Durand / BL|"+
		"Mme Durand (N)|Paul Durand X|Durand NPR|BL - Durand|PI : Durand|X - Durand", "|") {
		if !refuses(cell, false) || Quiet(cell, false) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("Marie N.|Lot N|12 rue Pasteur, bât N|Zone N|SARL PI|Transports BL|Mme Pi|Ang Bl|"+
		"N. Durand|N° 12|Jean B|Malcolm X|Place du N|N/A|N/A Durand|BL-Transports", "|") {
		require.False(t, refuses(cell, false), "%q", cell)
	}
}

// TestANoteBesideAName: what a sign parts off a name says what it says as a note; most of what stands there is a
// town, a trade, a floor.
func TestANoteBesideAName(t *testing.T) {
	for note := range strings.SplitSeq("objection|objected|refu tel|veut la paix|par mail uniquement|deletion request|complaint|Nein danke|"+
		"excédé|pas int|RIP|faux num|blocktel|a demandé à ne plus être dérangé|se plaint", "|") {
		for _, cell := range []string{"Martin - " + note, "Martin / " + note, "12 rue Pasteur – " + note, note + " | Martin", "Garage: " + note} {
			if !refuses(cell, false) || Quiet(cell, false) {
				t.Errorf("%q", cell)
			}
		}
	}
	for cell := range strings.SplitSeq("Garage - Lyon|12 rue A - bât B|SARL Durand - BTP|Directeur / Gérant|Lyon - Part-Dieu|offre : fibre|"+
		"Martin & fils|Durand + Petit|Paris - 75|Crédit - Assurances|AC/DC|Service client - SAV|Forfait mobile - 5G|Notaire - Étude|"+
		"Bât. C - esc. 2 - porte 4|Jean-Paul Durand|Saint-Denis - La Plaine|Boulangerie Paul - Fournil", "|") {
		require.False(t, refuses(cell, false), "%q", cell)
	}
}

// TestAFirmThatStopsSomething: names of firms and streets; beside them, and in a note, every word binds.
func TestAFirmThatStopsSomething(t *testing.T) {
	for cell := range strings.SplitSeq("Non Stop Pizza|NON STOP TAXI|Pizza Non-Stop|Stop Nuisibles|stop fuites|STOP CAFARDS|"+
		"1 rue du Stop|12, place de la Stop|SARL Stop Humidité 33|SOS Stop Rats", "|") {
		require.False(t, refuses(cell, false), "%q", cell)
		for _, no := range []string{" STOP", " (ne plus appeler)", " - refus", " KO", ", décédé", " dnc"} {
			require.True(t, refuses(cell+no, false), "%q", cell+no)
		}
		require.True(t, refuses("STOP - "+cell, false), "%q", cell)
	}
	for cell := range strings.SplitSeq("Stop Durand|Durand STOP|STOP appels|Stop Prospection|Durand non stop|Durand, non, stop|"+
		"Pizza (non) stop|non - stop pizza|stop, nuisibles|rue Pasteur STOP|Nuisibles stop|Stop", "|") {
		require.True(t, refuses(cell, false), "%q", cell)
		require.True(t, NewMemo().RefusesInFirm(cell), "%q, of a firm", cell)
	}
	// Beside the name of a person they are a no, and somebody's trade; in that of a firm they are its name.
	for cell := range strings.SplitSeq("Durand NON STOP SERVICE|STOP AUTO Durand|Petit STOP FROID|Martin stop pizza|"+
		"Durand - stop rats", "|") {
		require.True(t, refuses(cell, false), "%q", cell)
		require.False(t, NewMemo().RefusesInFirm(cell), "%q, of a firm", cell)
		require.True(t, NewMemo().RefusesInFirm(cell+" STOP"), "%q, of a firm", cell)
	}
	require.True(t, refuses("Stop nuisibles", true), "in a note")
	for title, want := range map[string]bool{"Société": true, "Nom de la société": true, "company_name": true,
		"Raison sociale": true, "Adresse": true, "Nom": false, "Contact": false, "Nom du contact": false,
		"Contact de la société": false, "Prénom": false, "": false} {
		require.Equal(t, want, NamesFirms(title), title)
	}
}

// TestAWishOfHours: of no other word than hours and days.
func TestAWishOfHours(t *testing.T) {
	for cell := range strings.SplitSeq("ne pas appeler avant 14h|Ne pas appeler le matin|merci de ne pas appeler le mercredi|"+
		"pas d'appel avant 14h30|ne pas rappeler entre 12 et 14 h|do not call before 2pm|don't call on Mondays|"+
		"ne pas l'appeler le week-end|ne pas déranger pendant la sieste", "|") {
		require.True(t, IsWishOfHours(cell), "%q", cell)
	}
	for cell := range strings.SplitSeq("ne pas appeler|ne plus appeler avant 14h|ne pas appeler avant 14h, refuse|"+
		"ne pas appeler avant 2030|ne pas appeler le matin ni le soir|ne pas appeler avant janvier|appeler le matin|"+
		"ne pas appeler, vu le matin|pas intéressé le matin|avant 14h|ne pas appeler (matin) STOP", "|") {
		require.False(t, IsWishOfHours(cell), "%q", cell)
	}
}
