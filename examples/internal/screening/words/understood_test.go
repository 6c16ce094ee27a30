package words

import (
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// linesOf are those of a file of testdata.
func linesOf(t testing.TB, name string) []string {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(b)), "\n")
}

// passes reports whether a note sets nobody aside.
func passes(m *Memo, note string) bool {
	return !IsLone(note, OfRemarks) && !m.Refuses(note, true) && m.Understands(note)
}

// TestTheWordsOfNotes are folded, sorted, each once in its list, and none is a refusal alone.
func TestTheWordsOfNotes(t *testing.T) {
	all := 0
	for _, list := range []string{frenchWords, englishWords, givenNames, placeNames} {
		words := strings.Split(strings.TrimSuffix(list, "\n"), "\n")
		require.Empty(t, cmp.Diff(slices.Compact(slices.Sorted(slices.Values(words))), words))
		for _, w := range words {
			require.Regexp(t, `^[a-z]{2,}$|^[a-z0-9]{3,}$`, w)
			require.False(t, refuses(w, true) || IsLone(w, OfRemarks), w)
			require.LessOrEqual(t, len(w), longestWord)
		}
		all += len(words)
	}
	require.Greater(t, all, 5000)
	for _, w := range strings.Fields("appeler contacter rappel numero telephone") {
		require.Zero(t, vocabulary[w].role&(denying|deniable), "of what nobody may deny: %s", w)
	}
	for u := range units {
		require.LessOrEqual(t, len(u), longestUnit)
	}
}

// TestARefusalInWordsThatNobodyListed: in whatever language, misspelt, as a code or a sign: it is heard, or not
// understood, alone and among other words.
func TestARefusalInWordsThatNobodyListed(t *testing.T) {
	notes := linesOf(t, "refusals.txt")
	require.Greater(t, len(notes), 150)
	m, unheard := NewMemo(), 0
	for _, note := range notes {
		if passes(m, note) {
			t.Errorf("%q", note)
		}
		if !m.Refuses(note, true) {
			unheard++
		}
		if strings.Trim(note, "0123456789!?#xX. ") == "" { // beside words it says nothing
			continue
		}
		for _, cell := range []string{"12/03 : " + note, "Appelé le 12/03, " + note + ", vu avec Paul",
			"rappeler lundi. " + note, note + " (vu avec Paul)", "devis envoyé\n" + note} {
			if passes(m, cell) {
				t.Errorf("%q", cell)
			}
		}
	}
	require.Greater(t, unheard, 60, "most are of this reader alone")
}

// TestWhatIsSaidToTheHouse: an order to whoever calls is a wish of the person, however ordinary its words.
func TestWhatIsSaidToTheHouse(t *testing.T) {
	m := NewMemo()
	for note := range strings.SplitSeq("épargnez-moi vos appels|merci de nous épargner vos appels|gardez vos appels|"+
		"gardez vos offres pour vous|je me passerai de vos appels|appelez quelqu'un d'autre|restez-en là|"+
		"tenez-vous le pour dit|une bonne fois pour toutes|plus dispo pour vous|par écrit|contact postal|email seul|"+
		"passez votre chemin|changez de cible|allez voir ailleurs|revoyez vos fichiers|trouvez un autre pigeon", "|") {
		require.False(t, passes(m, note), note)
	}
}

// TestOrdinaryNotesPass: as agents write them.
func TestOrdinaryNotesPass(t *testing.T) {
	notes := linesOf(t, "harmless.txt")
	require.Greater(t, len(notes), 150)
	m := NewMemo()
	for _, note := range notes {
		if _, unknown := m.UnderstandsInRow(note, nil); !passes(m, note) {
			t.Errorf("%q: %q, refused: %t", note, unknown, m.Refuses(note, true))
		}
	}
}

// TestMostNotesOfNoRefusalPass: of those that the search for refusals passes.
func TestMostNotesOfNoRefusalPass(t *testing.T) {
	m, passed, all := NewMemo(), 0, 0
	for note := range strings.SplitSeq(notesOfNoRefusal+"|"+notesOfNoNo, "|") {
		if all++; m.Understands(note) {
			passed++
		}
	}
	require.Greater(t, passed*4, all*3, "%d of %d", passed, all)
}

// TestFewRefusalsAreUnderstood: the two readers know little of each other, and what one of them misses the other holds.
func TestFewRefusalsAreUnderstood(t *testing.T) {
	missed, all := 0, 0
	for _, notes := range []string{notesOfAgents, notesOfAnger, notesOfNoWish, notesOfTheWeak, notesOfLists, codesOfAgents,
		notesOfTongues, notesOfRefusal} {
		for note := range strings.SplitSeq(notes, "|") {
			if all++; Understood(note) {
				missed++
			}
		}
	}
	require.Less(t, missed*12, all, "%d of %d", missed, all)
}

// TestAnUnknownWordAnywhere: a note with one is not understood, wherever it stands.
func TestAnUnknownWordAnywhere(t *testing.T) {
	r, m := rand.New(rand.NewPCG(17, 3)), NewMemo()
	strange := strings.Fields("terassse zorglub appeIer dédécé nicht überall straße звонить λάθος 拒绝 🔴 🚷 L223 r3fus " +
		"NPAIX xpq proscrits erroné ciel opt-òut bl0qué § \ufffd")
	notes := linesOf(t, "harmless.txt")
	for range 20_000 {
		note := notes[r.IntN(len(notes))]
		if strings.ContainsAny(note, "@<") || strings.Contains(note, "://") {
			continue
		}
		word := strange[r.IntN(len(strange))]
		if r.IntN(2) == 0 { // letters at random, small ones
			b := make([]byte, 4+r.IntN(6))
			for i := range b {
				b[i] = byte('a' + r.IntN(26))
			}
			if word = string(b); vocabulary[word].role != 0 {
				continue
			}
		}
		between := strings.Fields(note)
		at := r.IntN(len(between) + 1)
		cell := strings.Join(slices.Insert(slices.Clone(between), at, word), " ")
		require.False(t, m.Understands(cell), "%q", cell)
	}
}

// TestWhatStandsAroundAWordIsKnown: names behind a title or in the row, words of the file; but a name is no other word.
func TestWhatStandsAroundAWordIsKnown(t *testing.T) {
	row := func(names ...string) func(string) bool {
		return func(name string) bool { return slices.Contains(names, name) }
	}
	is := func(c NoteContext, note string) bool { got, _ := understood(note, c); return got }
	for _, note := range []string{"vu Mme Garricastel", "M. Tréguidel rappelle", "M. Jean Ormancey, le gérant", "Me Le Goff",
		"Mme Durand-Kerbrézec", "Mme O'Brien"} {
		require.True(t, is(NoteContext{}, note), "%q", note)
	}
	for _, note := range []string{"vu Garricastel", "VU MME GARRICASTEL", "mme garricastel", "M. NPRX", "voir Mr DUBREUIL demain", "Mme Durand Zorglub",
		"Mme Durand, Zorglub", "M. zorglub", "M. Npai rappelle", "Mme Lost", "Mr Cancelled", "rue Perdu", "M. Jean Oublier"} {
		require.False(t, is(NoteContext{}, note), "%q", note)
	}
	named := NoteContext{InRow: row("garricastel", "npai", "perdu")}
	require.True(t, is(named, "vu Garricastel"))
	require.True(t, is(named, "VU GARRICASTEL"))
	require.False(t, is(named, "vu garricastel"), "a name has a capital")
	require.False(t, is(named, "NPAI"), "a name alone says nothing of itself")
	require.False(t, is(named, "vu Zorglub"))
	require.False(t, is(named, "vu Perdu"), "nor is a word that may say no, whoever is called so")
	require.True(t, is(NoteContext{Harmless: set("zorglub")}, "zorglub posé"))
	require.False(t, is(NoteContext{Harmless: set("zorglub")}, "zorglub posé, autre mot : xyzt"))
	_, unknown := understood("zorglub et Xyzt, zorglub appeIer L223", NoteContext{})
	require.Empty(t, cmp.Diff([]string{"zorglub", "xyzt"}, unknown))
	require.True(t, NewMemo().Harmless(set("zorglub")).Understands("zorglub posé"))
	require.False(t, NewMemo().Understands("zorglub posé"))
}

// TestWhatIsDenied may be so, or nobody here understands it.
func TestWhatIsDenied(t *testing.T) {
	for _, note := range []string{"pas dispo", "ne répond pas", "pas encore reçu le devis", "plus tard", "plus de détails",
		"sans réponse", "aucune nouvelle", "rien reçu", "non disponible le matin", "n'a pas répondu", "not available",
		"isn't ready", "no answer", "ne pas oublier le devis", "plus grand logement", "il y en a une en plus"} {
		require.True(t, Understood(note), "%q", note)
	}
	for _, note := range []string{"plus parmi nous", "pas pour elle", "pas avec vous", "ne plus", "pas la maison", "plus nous",
		"en plus rappeler", "no calls", "not him", "sans appel", "aucun message de votre part", "jamais", "à oublier",
		"pas un mot de plus", "que le courrier", "l'appel, non", "plus jamais"} {
		require.False(t, Understood(note), "%q", note)
	}
}

// TestWordsThatSayNoTogether: of which none does alone; and what says nothing, or only how somebody is reached.
func TestWordsThatSayNoTogether(t *testing.T) {
	for _, note := range []string{"appelle trop", "trop appelé", "moins d'appels", "1 appel max", "voir note", "cf. commentaire",
		"see comment", "voir fiche", "voir mail du 12/03", "ancien numéro", "un autre a ce numéro", "numéro changé", "old number",
		"par mail", "mail", "contacter par courrier", "prefers email please", "via email", "16 ans", "URGENT", "attention", "à lui"} {
		require.False(t, Understood(note), "%q", note)
	}
	for _, note := range []string{"appelé 3 fois", "voir avec Paul", "voir le devis", "mail envoyé", "devis par mail", "autre rdv lundi",
		"ancien client", "client depuis 16 ans", "urgent, rappeler lundi", "envoyer la plaquette par mail", "trop occupé lundi"} {
		require.True(t, Understood(note), "%q", note)
	}
}

// word is one of letters, as Unicode tells them.
var anyWord = regexp.MustCompile(`[\p{L}\p{M}]+`)

// FuzzUnderstood compares with a reader that knows no sentence: each word of a note that is understood is known.
func FuzzUnderstood(f *testing.F) {
	for _, name := range []string{"harmless.txt", "refusals.txt"} {
		for _, note := range linesOf(f, name) {
			f.Add(note)
		}
	}
	f.Fuzz(func(t *testing.T, note string) {
		is := Understood(note)
		require.Equal(t, is, Understood([]byte(note)), "%q", note)
		if !is || strings.ContainsAny(note, "@") || strings.Contains(note, "://") || strings.Contains(Fold(note), "www") {
			return
		}
		titled := false
		for _, w := range anyWord.FindAllString(norm.NFC.String(note), -1) {
			folded := Fold(w)
			_, known := vocabulary[folded]
			_, measured := units[folded]
			_, kind := mixed[folded]
			if !known && !measured && !kind && len(folded) > 3 && CountDigits(note) == 0 && !strings.Contains(note, ".") &&
				!titled {
				t.Errorf("%q is understood, and %q is not known", note, w)
			}
			titled = titled || vocabulary[folded].role&(civil|leading) != 0
		}
	})
}

// TestANoteIsReadWithoutMemory: most of them.
func TestANoteIsReadWithoutMemory(t *testing.T) {
	notes := linesOf(t, "harmless.txt")
	require.Zero(t, testing.AllocsPerRun(10, func() {
		for _, note := range notes {
			Understood(note)
		}
	}))
}

func BenchmarkUnderstood(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		for _, c := range benchNotes {
			Understood(c)
		}
	}
}
