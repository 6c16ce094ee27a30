package facts

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNumbersInOtherSigns are found in a text, and nobody's where there is none.
func TestNumbersInOtherSigns(t *testing.T) {
	for _, one := range []string{"0639980001", "06/39/98/00/01", "06 / 39 / 98 / 00 / 01", "06–39–98–00–01", "06—39—98—00—01", "06_39_98_00_01",
		"06|39|98|00|01", "06*39*98*00*01", "06,39,98,00,01", "06:39:98:00:01", "06·39·98·00·01", "06•39•98•00•01", "06'39'98'00'01",
		"06~39~98~00~01", "06=39=98=00=01", `06\39\98\00\01`, "06−39−98−00−01", "06\u202f39\u202f98\u202f00\u202f01", "06\u200939 98 00 01",
		"06\u300039 98 00 01", "06\t39 98 00 01", "0639\u00ad98\u00ad0001", "06\u200b39\u200b98\u200b00\u200b01", "06\ufeff39980001",
		"０６３９９８０００１", "٠٦٣٩٩٨٠٠٠١", "۰۶۳۹۹۸۰۰۰۱", "०६३९९८०००१", "𝟎𝟔𝟑𝟗𝟗𝟖𝟎𝟎𝟎𝟏", "⓪⑥③⑨⑨⑧⓪⓪⓪①", "06³⁹980001",
		"0\ufe0f\u20e36\ufe0f\u20e33\ufe0f\u20e39980001", "O639980001", "O6 39 98 OO O1", "06 39 98 00 0l", "06 39 98 00 0I",
		"+33/6/39/98/00/01", "0033–6–39–98–00–01", "+33 (0)6/39/98/00/01", "33/6/39/98/00/01", "12/03/2026 06/39/98/00/01",
		"06/39/98/00/01 ou 06/39/98/00/02", "tél. 2 : 06/39/98/00/01, 3e étage"} {
		for _, text := range []string{one, "ne plus appeler le " + one + ".", one + " ne veut plus", "NPA:" + one} {
			var all []string
			for _, n := range RespeltIn(text) {
				all = append(all, n.Reveal())
			}
			require.Contains(t, all, "+33639980001", text)
		}
	}
	for _, none := range []string{"", "12/03/2026", "03/11/2026 14:30", "2026-11-03 14:30", "44000 Nantes, 12 rue Basse", "06 39 98 00", "1 234 567,00 €",
		"le 06, puis 39 98 00 01", "06 39 et 98 00 01", "732 829 320 00074"} {
		require.Empty(t, RespeltIn(none), none)
	}
}
