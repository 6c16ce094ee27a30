package ask

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
)

// crm is a file as a CRM writes it: it tells numbers, one refusal, one quality, and nothing of the campaign.
const crm = "Nom;Téléphone;CP;Qualité;Stop\n" +
	"Martin;0612345601;75011;;\n" +
	"Bernard;0612345602;75011;;oui\n" +
	"Petit;0612345603;75011;particulier;\n" +
	"Roux;0612345604;75011;;\n"

func screening() *decide.Screening {
	return &decide.Screening{Policy: prospect.Standard(), KeepWaiting: true,
		Reader: facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}}
}

// counted screens a file whose results are not kept.
func counted(t testing.TB, s *decide.Screening, file string) *decide.Tally {
	t.Helper()
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = io.Discard
	}
	tl, err := s.Run(tab, &to, sha256.New(), 2, func(int64, int) error { return nil })
	require.NoError(t, err)
	return tl
}

func session(t testing.TB, file string) *Session {
	s := screening()
	return New(s, counted(t, s, file), language.French)
}

// professional is what somebody states who may call the people of crm at work.
var professional = []string{"purpose=sale", "sector=other", "offer=for-work", "dialling=by-hand", "shown=territorial",
	"holder=principal", "voice=human", "identity=true", "qualité=professionnel", "origine=carte de visite",
	"information=informé et libre de refuser", searched}

// find is the answer that an option gives.
func find(t testing.TB, short string) Answer {
	t.Helper()
	for _, q := range Questions() {
		for _, a := range q.Answers {
			if a.Short() == short {
				return a
			}
		}
	}
	require.Fail(t, "no such answer", short)
	return Answer{}
}

// What the preview counts after each answer is what a run counts to which the same was stated by options.
func TestTheEffectOfAnAnswerIsThatOfItsOption(t *testing.T) {
	s := session(t, crm)
	run := screening()
	for _, short := range professional {
		a := find(t, short)
		var shown [bins.Count]int
		ofFile := false
		for _, o := range s.Open() {
			require.False(t, o.Campaign && ofFile, "the campaign comes first")
			ofFile = !o.Campaign
		}
		for _, o := range s.open(true) {
			for _, e := range o.Effects {
				if e.Short() == short {
					shown = e.Counts
				}
			}
		}
		got, ok := s.Answer(a)
		require.True(t, ok)
		if shown != ([bins.Count]int{}) {
			require.Empty(t, cmp.Diff(shown, got), "what was said before the answer")
		}
		switch {
		case a.Searched:
			run.Searched = words.Yes
		case a.Set != "":
			require.NoError(t, run.Fillings.Add(a.Set))
		default:
			require.NoError(t, (facts.Givens{a.Given}).Fill(&run.Campaign))
		}
		require.Empty(t, cmp.Diff(counted(t, run, crm).Bins, got), short)
	}
	got := s.Counts()
	require.Equal(t, 2, got[bins.Callable], "those of whom the file says nothing else")
	require.Equal(t, 2, got[bins.Refused], "a refusal, and a consumer, stand: no answer takes back what a row says")
	require.Empty(t, s.Open(), "nothing is left to ask")
}

// Of the sample, whose rows say all sorts of things, each answer shown alone comes to what a run counts; so does a file
// of many days and names, of which rows are told apart roughly, as far as nothing is answered.
func TestTheEffectsOfTheSample(t *testing.T) {
	plain, err := charmap.Windows1252.NewDecoder().Bytes(sample.File)
	require.NoError(t, err)
	s := session(t, string(plain))
	require.False(t, s.waiting.Rough)
	for i, o := range s.open(true) {
		for k, e := range o.Effects {
			if (i+k)%7 > 0 && testing.Short() {
				continue
			}
			run := screening()
			run.KeepWaiting = false
			then, ok := with(*run, e.Answer)
			require.True(t, ok)
			require.Empty(t, cmp.Diff(counted(t, &then, string(plain)).Bins, [bins.Count]int(e.Counts)), e.Short())
		}
	}

	var many strings.Builder
	many.WriteString("téléphone;consentement état;consentement le;consentement pour\n")
	for i := range 3_000 {
		fmt.Fprintf(&many, "06399%05d;valide;%02d/%02d/2026 10:%02d;firme %d\n", i, i%28+1, i%11+1, i%60, i)
	}
	run := screening()
	tl := counted(t, run, many.String())
	s = New(run, tl, language.French)
	require.True(t, s.waiting.Rough)
	require.Empty(t, cmp.Diff(tl.Bins, s.Counts()))
	require.Less(t, len(s.Open()), 30)
}

// Whoever answers every question with the first answer, the last, or any, meets no question twice and comes to an end; and
// what the file says against a call is never taken back.
func TestNoAnswerTakesBackANo(t *testing.T) {
	for seed := range 40 {
		s := session(t, crm)
		asked := map[string]bool{}
		for n := seed; ; n = n*1103515245 + 12345 {
			open := s.Open()
			if len(open) == 0 {
				break
			}
			o := open[0]
			require.False(t, asked[o.Name], "%s is asked twice", o.Name)
			asked[o.Name] = true
			pick := (n>>8&0xff + seed) % (len(o.Effects) + 1)
			if pick == len(o.Effects) {
				s.Skip(&o.Question)
				continue
			}
			got, ok := s.Answer(o.Effects[pick].Answer)
			require.True(t, ok)
			require.Empty(t, cmp.Diff(o.Effects[pick].Counts, counts(got)))
			sum := 0
			for _, n := range got {
				sum += n
			}
			require.Equal(t, 4, sum, "no row is lost")
		}
		require.LessOrEqual(t, s.Counts()[bins.Callable]+s.Counts()[bins.Later], 3, "not the one who said no")
	}
}

// A question is asked where an answer changes something, and not where none does.
func TestWhatIsAsked(t *testing.T) {
	names := func(open []Open) (out []string) {
		for _, o := range open {
			out = append(out, o.Name)
		}
		return out
	}
	s := session(t, crm)
	open := names(s.Open())
	require.Equal(t, "purpose", open[0])
	require.Contains(t, open, "identity")
	for _, no := range []string{"principal", "caller", "object", "bloctel", "offer"} {
		require.NotContains(t, open, no, "no row says anything that it could change")
	}
	for i, name := range open {
		if name == "qualité" {
			for _, later := range open[i:] {
				require.NotContains(t, []string{"purpose", "sector", "shown", "voice", "identity"}, later,
					"the campaign comes first")
			}
		}
	}
	for _, short := range professional[:9] {
		_, ok := s.Answer(find(t, short))
		require.True(t, ok)
	}
	open = names(s.Open())
	require.NotContains(t, open, "own_rules", "the sector has none")
	require.NotContains(t, open, "qualité", "it is stated")
	require.Contains(t, open, searched)

	t.Run("a name that consents have", func(t *testing.T) {
		s := session(t, "téléphone;CP;qualité;fichier consulté;consentement état;consentement le;consentement canaux;"+
			"consentement pour\n0612345601;75011;particulier;oui;valide;01/09/2026;appel;Alizé Télécom\n")
		require.Contains(t, names(s.Open()), "principal")
		q := s.Open()[slicesIndex(names(s.Open()), "principal")]
		require.Empty(t, q.Effects, "no name is suggested")
	})
	t.Run("nothing to complete", func(t *testing.T) {
		s := session(t, "téléphone;stop\n0612345601;x\n")
		for _, short := range professional {
			s.Answer(find(t, short))
		}
		require.Empty(t, s.Open())
		var out bytes.Buffer
		s.Write(&out, "screen")
		require.Empty(t, out.String())
	})
}

func slicesIndex(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

// Each answer has words in both languages, and its option is one that the program takes and that says as much.
func TestEachAnswerHasAnOption(t *testing.T) {
	seen, options := map[string]bool{}, map[string]bool{}
	for _, q := range Questions() {
		require.NotEmpty(t, q.Ask.FR)
		require.NotEmpty(t, q.Ask.EN)
		require.NotEmpty(t, q.columns)
		require.False(t, seen[q.Name])
		seen[q.Name] = true
		for _, a := range q.Answers {
			require.NotEmpty(t, a.Says.FR, a.Short())
			require.NotEmpty(t, a.Says.EN, a.Short())
			require.NotEqual(t, a.Says.FR, a.Short())
			require.False(t, options[a.Option()], a.Option())
			options[a.Option()] = true
			then, ok := with(*screening(), a)
			require.True(t, ok, a.Option())
			switch {
			case a.Searched:
				require.Equal(t, words.Yes, then.Searched)
			case a.Set != "":
				require.Len(t, then.Fillings, 1)
				require.True(t, strings.HasPrefix(a.Set, q.Name+"="))
			default:
				require.NotZero(t, then.Campaign)
			}
		}
		_, err := q.Free("…")
		if len(q.Answers) > 0 && q.Name != searched {
			require.Error(t, err, "%s: a blank that was left is refused", q.Name)
		}
	}
}

// The words of an answer are those of the fact that the rules then know.
func TestAnAnswerSaysWhatTheRulesHear(t *testing.T) {
	for _, of := range ofFile {
		for _, c := range of.cells {
			if of.column == "bloctel" || of.column == "qualité" {
				continue // worked out with the day, and with the offer
			}
			s := session(t, "téléphone;CP\n0612345601;75011\n")
			for _, short := range []string{"purpose=sale", "offer=for-work"} {
				_, ok := s.Answer(find(t, short))
				require.True(t, ok)
			}
			// A provenance is of a list that was bought, and so on.
			base := map[string]string{"provenance": "origine=base achetée", "marking": "origine=annuaire",
				"visibility": "origine=profil"}[of.fact]
			if base != "" {
				s.Answer(find(t, base))
			}
			_, ok := s.Answer(find(t, of.column+"="+c.cell))
			require.True(t, ok)
			heard := ""
			s.waiting.Decide(&s.s, func(w decide.Waited) {
				for fact, value := range w.Decision.Facts() {
					if fact == of.fact {
						heard = value
					}
				}
			})
			require.Equal(t, c.value, heard, "%s=%s", of.column, c.cell)
		}
	}
}

// The text has, for each answer, the option that gives it, and a command that names all that is worth answering.
func TestTheQuestionsAsText(t *testing.T) {
	var fr, en bytes.Buffer
	s := session(t, crm)
	s.Write(&fr, "screen -in f.csv")
	s.Lang = language.English
	s.Write(&en, "screen -in f.csv")
	for _, text := range []string{fr.String(), en.String()} {
		for _, option := range []string{`-fact "purpose=sale"`, `-fact "identity=false"`, `-set "qualité=professionnel"`,
			"-searched", `-fact "offer=…"`, "-save-campaign campagne.json", "screen -in f.csv"} {
			require.Contains(t, text, option)
		}
		require.NotContains(t, text, "0612345")
		require.NotContains(t, text, "Martin")
		for line := range strings.SplitSeq(text, "\n") {
			require.LessOrEqual(t, len([]rune(line)), textWidth+2, line)
		}
	}
	require.Contains(t, fr.String(), "refusées +4\u00a0: l'appelant dissimule son identité")
	require.Contains(t, en.String(), "refused +4: the caller ")
	require.Contains(t, fr.String(), "seulement si\u00a0: sector=training-account")
}

// On a terminal a number chooses, an empty line is "I do not know", and what cannot be is asked again.
func TestTalk(t *testing.T) {
	s := session(t, crm)
	var out bytes.Buffer
	in := "99\nx\n1\n\n" + "f\n"
	require.NoError(t, s.Talk(strings.NewReader(in), &out))
	require.Len(t, s.Answers(), 1)
	require.Equal(t, `-fact "purpose=sale"`, s.Answers()[0].Option())
	require.Equal(t, 2, strings.Count(out.String(), "Un nombre de 1 à 8"))
	require.Contains(t, out.String(), "Rien n'est affirmé.")
	require.Contains(t, out.String(), "Affirmé par vous\u00a0: le contact sert à vendre")
	require.NotContains(t, out.String(), "0612345")

	t.Run("to the end, and nobody who said no", func(t *testing.T) {
		s := session(t, crm)
		var typed strings.Builder
		probe := session(t, crm)
		for {
			open := probe.Open()
			if len(open) == 0 {
				break
			}
			o := open[0]
			pick := ""
			for i, e := range o.Effects {
				for _, short := range professional {
					if e.Short() == short {
						pick = fmt.Sprint(i + 1)
						probe.Answer(e.Answer)
					}
				}
			}
			if pick == "" {
				probe.Skip(&o.Question)
			}
			typed.WriteString(pick + "\r\n")
		}
		var out bytes.Buffer
		require.NoError(t, s.Talk(strings.NewReader(typed.String()), &out))
		require.Equal(t, 2, s.Counts()[bins.Callable])
		require.Contains(t, out.String(), "appelables 2")
	})
	t.Run("nothing typed", func(t *testing.T) {
		s := session(t, crm)
		require.NoError(t, s.Talk(strings.NewReader(""), io.Discard))
		require.Empty(t, s.Answers())
	})
	t.Run("don't know to all", func(t *testing.T) {
		s := session(t, crm)
		before := s.Counts()
		require.NoError(t, s.Talk(strings.NewReader(strings.Repeat("\n", 100)), io.Discard))
		require.Empty(t, s.Answers())
		require.Equal(t, before, s.Counts())
	})
}

func FuzzTalk(f *testing.F) {
	f.Add("1\n\n2\nf\n")
	f.Add("9999999999999999999\n-1\n\x00\n")
	f.Fuzz(func(t *testing.T, typed string) {
		s := session(t, crm)
		require.NoError(t, s.Talk(strings.NewReader(typed), io.Discard))
		got := s.Counts()
		require.Equal(t, 4, got[0]+got[1]+got[2]+got[3]+got[4]+got[5])
		require.LessOrEqual(t, got[bins.Callable]+got[bins.Later], 3)
	})
}
