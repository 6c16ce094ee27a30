package facts

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// facts reads one row: title, cell, title, cell. A telephone is added.
func facts(t *testing.T, cells ...string) (prospect.Prospect, []words.Damage) {
	t.Helper()
	titles, row := []string{"téléphone"}, []string{"01 99 00 11 22"}
	for i := 0; i < len(cells); i += 2 {
		if cells[i] == "téléphone" {
			row[0] = cells[i+1]
			continue
		}
		titles, row = append(titles, cells[i]), append(row, cells[i+1])
	}
	tab, err := openBytes([]byte(strings.Join(titles, ";") + "\n" + strings.Join(row, ";") + "\n"))
	require.NoError(t, err)
	s := Reader{Campaign: screentest.Campaign(t), Channel: rgpd.LiveCall, At: sample.Instant}
	s.Campaign.Offer = 0
	r := Reading{Prospect: &prospect.Prospect{Campaign: s.Campaign}}
	var ds []words.Damage
	_, err = tab.Each(func(rec *sheet.Record) { ds = s.Read(&r, tab, rec) })
	require.NoError(t, err)
	r.Prospect.Campaign = prospect.Campaign{Offer: r.Prospect.Campaign.Offer}
	return *r.Prospect, ds
}

func TestWhatCellsSay(t *testing.T) {
	const searched = "fichier consulté"
	for _, c := range []struct {
		name  string
		cells []string
		want  string // JSON of the facts, without the number
	}{
		{"empty cells say nothing", []string{"opposition le", "", "contrat", "", "consentement le", ""}, `{}`},
		{"empty cells are none where the records were searched", []string{searched, "oui", "opposition le", "",
			"contrat", ""}, `{"rest": "nothing-on-file", "attempts": []}`},
		{"records that were not searched say nothing", []string{searched, "non", "opposition le", ""}, `{}`},
		{"a dated objection counts to the end of its day", []string{"opposition le", "02/03/2026"},
			`{"stop":"objected","stopped_at":"2026-03-02T22:59:59Z"}`},
		{"an objection without date", []string{"opposition", "oui"}, `{"stop":"objected"}`},
		{"an objection and a refusal: the graver, at the later date", []string{"opposition le", "02/03/2026",
			"refus le", "04/05/2026"}, `{"stop":"objected","stopped_at":"2026-05-04T21:59:59Z"}`},
		{"a refusal without date beside a dated objection: no date reopens",
			[]string{"opposition le", "02/03/2026", "refus le", "oui"}, `{"stop":"objected"}`},
		{"no objection does not say that nobody refused", []string{"opposition le", "non"}, `{}`},
		{"neither objection nor refusal", []string{"opposition le", "non", "refus le", "non"}, `{"stop":"none"}`},
		{"the list of all stops", []string{"ne plus appeler", "non"}, `{"stop":"none"}`},
		{"the list of all stops, with a date elsewhere", []string{"stop", "oui", "opposition le", "02/03/2026"},
			`{"stop":"objected","stopped_at":"2026-03-02T22:59:59Z"}`},
		{"the same, in the other order", []string{"opposition le", "02/03/2026", "stop", "oui"},
			`{"stop":"objected","stopped_at":"2026-03-02T22:59:59Z"}`},
		{"a consent without an end: the library knows its year", []string{"consentement état", "valide",
			"consentement le", "01/09/2026 10:00"}, `{"consent":{"state":"valid","given_at":"2026-09-01T08:00:00Z"}}`},
		{"an end in the file, its last day included", []string{"consentement état", "valide", "consentement le",
			"2026-09-01", "consentement jusqu'au", "30/10/2026"},
			`{"consent":{"state":"valid","given_at":"2026-08-31T22:00:00Z","until":"2026-10-30T23:00:00Z"}}`},
		{"what a valid consent lacks makes it flawed", []string{"consentement état", "valide", "consentement manque",
			"case précochée|preuve"}, `{"consent":{"state":"flawed","broken":"positive-act proven"}}`},
		{"a yes is no consent, and no absence of one", []string{searched, "oui", "consentement", "oui"},
			`{"stop":"none","contract":"none","call_back":{"asked":"not-asked"},"attempts":[]}`},
		{"a no is", []string{"consentement", "non"}, `{"consent":{"state":"none"}}`},
		{"names that differ by case and accents are the same", []string{"consentement pour", "ALIZE TELECOM"},
			`{"consent":{"use":{"principal":"Alizé Télécom"}}}`},
		{"other names are not", []string{"consentement pour", "Alizé"}, `{"consent":{"use":{"principal":"Alizé"}}}`},
		{"channels", []string{"consentement canaux", "appel | SMS"}, `{"consent":{"channels":"live-call sms"}}`},
		{"a slot", []string{"créneau", "23/11/2026 20:00-20:30"},
			`{"consent":{"slot":{"from":"2026-11-23T19:00:00Z","until":"2026-11-23T19:30:00Z"}}}`},
		{"a contract and its link", []string{"contrat", "en cours", "lien", "oui"}, `{"contract":"running-related"}`},
		{"a contract without its link is not known, searched or not", []string{searched, "oui", "contrat", "en cours"},
			`{"stop":"none","consent":{"state":"none"},"call_back":{"asked":"not-asked"},"attempts":[]}`},
		{"a call-back of which one part is known", []string{searched, "oui", "rappel demandé le", "20/11/2026"},
			`{"stop":"none","consent":{"state":"none"},"contract":"none",` +
				`"call_back":{"at":"2026-11-19T23:00:00Z"},"attempts":[]}`},
		{"a call-back", []string{"rappel demandé le", "20/11/2026 18:00", "rappel auprès de", "nous", "rappel objet",
			"Abonnement Internet et mobile", "rappel preuve", "oui"},
			`{"call_back":{"asked":"principal","at":"2026-11-20T17:00:00Z",` +
				`"object":"abonnement internet et mobile","proof":"kept"}}`},
		{"attempts", []string{"tentatives", "03/11/2026|12/11/2026 18:30"},
			`{"attempts":["2026-11-03T11:00:00Z","2026-11-12T17:30:00Z"]}`},
		{"no attempt", []string{"tentatives", "0"}, `{"attempts":[]}`},
		{"a firm is a person at work", []string{"type", "Entreprise"}, `{"audience":"professional"}`},
		{"a switchboard is a legal person", []string{"qualité", "standard"}, `{"audience":"legal-person"}`},
		{"the offer of the row", []string{"offre pour", "vie privée"}, `{"campaign":{"offer":"for-private-life"}}`},
		{"a postcode that lost its zero", []string{"CP", "1000"}, `{"places":"mainland"}`},
		{"a foreign postcode", []string{"CP", "H2X 1Y4", "pays", "Canada"}, `{"places":"abroad"}`},
		{"a French territory as a country", []string{"pays", "Martinique"}, `{"places":"martinique"}`},
		{"places", []string{"territoire", "Guadeloupe|Martinique"}, `{"places":"guadeloupe martinique"}`},
		{"two numbers of one place", []string{"mobile", "02 61 91 00 12"}, `{}`},
		{"two numbers of two places", []string{"mobile", "06 92 00 00 12"}, `{"places":"mainland reunion"}`},
		{"the words of the library", []string{"origine", "employer-site", "information", "told-and-free", "contrat",
			"running-unrelated"},
			`{"origin":"employer-site","information":"told-and-free","contract":"running-unrelated"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, ds := facts(t, c.cells...)
			require.Empty(t, ds)
			p.Number = number.Number{}
			b, err := json.Marshal(p)
			require.NoError(t, err)
			var got, want map[string]any
			require.NoError(t, json.Unmarshal(b, &got))
			require.NoError(t, json.Unmarshal([]byte(c.want), &want))
			if got["attempts"] == nil { // unknown attempts are written as null
				delete(got, "attempts")
			}
			require.Equal(t, want, got)
		})
	}
}

func TestANumberAbroadOfSomebodyInFranceIsNowhere(t *testing.T) {
	p, ds := facts(t, "téléphone", "+32 2 000 00 12", "pays", "France")
	require.Empty(t, ds)
	require.Zero(t, p.Territories())
}

// TestAForeignNumberAndFiveDigits: the postcode may be of the country of the number.
func TestWhereAForeignNumberAndFiveDigitsAre(t *testing.T) {
	p, ds := facts(t, "téléphone", "+49 30 000012", "CP", "10115")
	require.Empty(t, ds)
	require.Equal(t, rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Abroad), p.Territories())
	p, ds = facts(t, "téléphone", "+49 30 000012", "CP", "10115", "pays", "France")
	require.Empty(t, ds)
	require.Equal(t, rgpd.TerritoriesOf(rgpd.Mainland), p.Territories())
}

// TestAnOptionalFactIsUnknown: a word that is not known leaves a fact unknown where nothing is built on its absence; one
// of a refusal sets the row aside, and -set takes none.
func TestAnOptionalFactIsUnknown(t *testing.T) {
	for _, title := range []string{"qualité", "offre pour", "type de ligne", "origine", "collecte vérifiée", "visibilité",
		"information", "produits analogues"} {
		_, ds := facts(t, title, "Ormancey")
		require.Empty(t, ds, title)
		_, ds = facts(t, title, "ne plus appeler")
		require.Len(t, ds, 1, title)
		require.Error(t, new(Fillings).Add(title+"=Ormancey"), title)
	}
}

// TestWhatProgramsWriteAroundANumber: a spreadsheet is kept from it, and so is nobody else.
func TestWhatProgramsWriteAroundANumber(t *testing.T) {
	for _, cell := range []string{`="0199001122"`, "'0199001122", "p:+33199001122", "tel:+33199001122", `"0199001122"`} {
		p, ds := facts(t, "téléphone", cell)
		require.Empty(t, ds, cell)
		require.Equal(t, "+33•••••••22", p.Number.String(), cell)
	}
	for cell, want := range map[string]rgpd.Territory{"z:75011": rgpd.Mainland, `="01000"`: rgpd.Mainland,
		"2A000": rgpd.Mainland, "2b200": rgpd.Mainland, "97110": rgpd.Guadeloupe} {
		p, ds := facts(t, "CP", cell)
		require.Empty(t, ds, cell)
		require.Equal(t, rgpd.TerritoriesOf(want), p.Territories(), cell)
	}
	_, ds := facts(t, "CP", "2C000")
	require.Len(t, ds, 1)
	_, ds = facts(t, "CP", "75011", "pays", "Guadeloupe")
	require.Len(t, ds, 1, "two places")
}

func TestDamage(t *testing.T) {
	for _, c := range []struct {
		name   string
		cells  []string
		column string
		what   string
	}{
		{"a number in scientific notation", []string{"téléphone", "6,39981E+08"}, "téléphone", "notation scientifique"},
		{"two numbers", []string{"téléphone", "01 99 00 11 22 / 06 39 98 11 22"}, "téléphone", "plusieurs numéros"},
		{"words for a number", []string{"téléphone", "chez Ormancey"}, "téléphone", "aucun chiffre"},
		{"letters in a number", []string{"téléphone", "O6 39 98 11 22"}, "téléphone", "lettres dans le numéro"},
		{"a short number", []string{"téléphone", "3949"}, "téléphone", "numéro court ou incomplet"},
		{"a digit too few", []string{"téléphone", "06 39 98 1"}, "téléphone", "nombre de chiffres"},
		{"no number", []string{"téléphone", "", "CP", "75011"}, "téléphone", "numéro absent"},
		{"a month for a day", []string{"opposition le", "mars 2026"}, "opposition le", "date illisible"},
		{"an American date", []string{"opposition le", "03/25/2026"}, "opposition le", "date illisible"},
		{"a year of two digits", []string{"consentement le", "02/03/26"}, "consentement le", "date illisible"},
		{"the day number of a spreadsheet", []string{"consentement le", "46265"}, "consentement le", "date illisible"},
		{"a day that is none", []string{"refus le", "31/02/2026"}, "refus le", "date illisible"},
		{"an unknown word of what may bind", []string{"contrat", "Ormancey"}, "contrat", "mot inconnu"},
		{"attempts without dates", []string{"tentatives", "12"}, "tentatives", "tentatives illisibles"},
		{"a slot without end", []string{"créneau", "23/11/2026 20:00"}, "créneau", "créneau illisible"},
		{"a slot that ends first", []string{"créneau", "23/11/2026 20:00-19:00"}, "créneau", "créneau illisible"},
		{"half a postcode", []string{"CP", "75"}, "code postal", "code postal inconnu"},
		{"a misspelt country", []string{"pays", "Ormancey"}, "pays", "pays inconnu"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, ds := facts(t, c.cells...)
			require.Len(t, ds, 1)
			require.Equal(t, c.column, ds[0].Column)
			require.Equal(t, c.what, ds[0].What)
			require.NotEmpty(t, ds[0].Remedy)
			require.NotContains(t, ds[0].Shape+ds[0].Remedy, "Ormancey")
			require.NotRegexp(t, "[0-8]", ds[0].Shape, "a shape holds no digit of the cell")
		})
	}
}

func TestTitlesAreFolded(t *testing.T) {
	for title, want := range map[string]string{
		"N° de Tél.": "téléphone", "TÉLÉPHONE": "téléphone", "Mobile": "téléphone", "Code Postal": "code postal",
		"c.p.": "", "CP": "code postal",
		"Qualité": "qualité", "QUALITE": "qualité", "Type": "qualité", "Consentement (date)": "consentement le",
		"consent_date":      "consentement le",
		"Rappel demandé le": "rappel demandé le", "Opposition le": "opposition le", "opt-out": "opposition le",
		"Nom": "", "Recherche": "fichier consulté",
	} {
		if c := byTitle[words.Fold(title)]; c == nil {
			require.Empty(t, want, title)
		} else {
			require.Equal(t, want, c.Name, title)
		}
	}
}

func TestSeparators(t *testing.T) {
	for sep, text := range map[byte]string{
		';':  "téléphone;nom, prénom\n0639981234;Zoé",
		',':  "phone,\"last; first\"\n0639981234,Zoé",
		'\t': "Mobile\tnom\n0639981234\tZoé",
		'|':  "sep=|\r\ntéléphone|nom\r\n0639981234|Zoé",
	} {
		tab, err := openBytes([]byte(text))
		require.NoError(t, err)
		require.Equal(t, string(sep), string(tab.Sep))
		require.Len(t, tab.Titles, 2)
		rows := 0
		_, err = tab.Each(func(rec *sheet.Record) {
			require.Equal(t, 2+strings.Count(text, "sep="), rec.Line)
			rows++
		})
		require.NoError(t, err)
		require.Equal(t, 1, rows)
	}
}

func TestWhatIsNoFileOfRows(t *testing.T) {
	for name, c := range map[string]struct {
		file, says string
	}{
		"nothing":                       {"", "vide"},
		"only ends of line":             {"\r\n\r\n", "vide"},
		"a workbook":                    {"PK\x03\x04etc", "CSV"},
		"an old workbook":               {"\xd0\xcf\x11\xe0etc", "CSV"},
		"a picture":                     {"\x89PNG\x00\x01\xff", "texte"},
		"titles alone":                  {"téléphone;nom\r\n", "aucune ligne"},
		"no title":                      {"0639981234;Ormancey\n0639985678;Jouvenel\n", "titre"},
		"two columns for the same fact": {"téléphone;CP;code postal\n0639981234;75011;75011\n", "code postal"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := openBytes([]byte(c.file))
			require.ErrorContains(t, err, c.says)
			require.NotContains(t, err.Error(), "Ormancey", "no personal data in an error")
			require.NotContains(t, err.Error(), "06399", "no personal data in an error")
		})
	}
}

// An earlier day of a stop takes nothing back.
func TestTheLatestDayOfStops(t *testing.T) {
	p, ds := facts(t, "opposition le", "22/11/2026", "opt-out", "02/03/2026")
	require.Empty(t, ds)
	require.Equal(t, 22, p.StoppedAt.Day())
}

// The graver of two stops, at the later day, whichever comes first.
func TestJoinedStops(t *testing.T) {
	day := sample.Instant
	for _, c := range []struct {
		a, b, want rgpd.Stop
		at, bt, on time.Time
	}{
		{rgpd.RefusedInCall, rgpd.Objected, rgpd.Objected, day, day.Add(-1), day},
		{rgpd.RefusedInCall, rgpd.WithdrewConsent, rgpd.WithdrewConsent, time.Time{}, day, time.Time{}},
		{rgpd.WithdrewConsent, rgpd.Objected, rgpd.Objected, day, time.Time{}, time.Time{}},
		{rgpd.Objected, rgpd.Objected, rgpd.Objected, day, day.Add(1), day.Add(1)},
		{rgpd.Objected, 0, rgpd.Objected, day, time.Time{}, day},
	} {
		kind, on := Joined(c.a, c.at, c.b, c.bt)
		require.Equal(t, c.want, kind)
		require.Equal(t, c.on, on)
		if c.b != 0 {
			kind, on = Joined(c.b, c.bt, c.a, c.at)
			require.Equal(t, c.want, kind)
			require.Equal(t, c.on, on)
		}
	}
}

// openBytes opens a file in memory.
func openBytes(b []byte) (*Table, error) {
	return Open(sheet.NewSource(bytes.NewReader(b), int64(len(b))), "f", 0, nil)
}

// TestEachDoubtSaysWhatItIs: by whatever another row makes one doubtful.
func TestEachDoubtSaysWhatItIs(t *testing.T) {
	for by := ByNumber; by <= ByCall; by++ {
		says := doubtsOf[by]
		require.NotEmpty(t, says.What, by)
		require.Equal(t, by != ByNoName, strings.Count(says.Remedy, "%d") == 1, "%d names the line of the other", by)
	}
	require.Len(t, doubtsOf, int(ByCall)+1)
}
