package words

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestLegends: what a sign, letters or a look stand for, if it is a refusal; a heading tells of none.
func TestLegends(t *testing.T) {
	marks := func(told bool, sign string) []Legend { return []Legend{{[]Sign{{sign, OfDrawn}}, told}} }
	of := func(kind SignKind, text string) []Legend { return []Legend{{[]Sign{{text, kind}}, true}} }
	for text, want := range map[string][]Legend{
		"* = ne plus appeler":                               marks(true, "*"),
		"*=STOP":                                            marks(true, "*"),
		"(*) ne plus appeler":                               marks(false, "*"),
		"** ne pas rappeler":                                marks(false, "**"),
		"*** = refus":                                       marks(true, "***"),
		"* : opposition":                                    marks(true, "*"),
		"° -> ne plus contacter":                            marks(true, "°"),
		"☎ : ne pas appeler":                                marks(true, "☎"),
		"Légende : * = ne plus appeler":                     marks(true, "*"),
		"NB: # = opposition":                                marks(true, "#"),
		"* = à rappeler ; ** = refus":                       marks(true, "**"),
		"ne plus appeler si *":                              marks(true, "*"),
		"Ne pas appeler les noms avec un #":                 marks(true, "#"),
		"ne plus appeler, suivis d'un astérisque":           nil,
		"Ne pas appeler si astérisque":                      marks(true, "*"),
		"(x) : opposition":                                  of(OfSigns, "x"),
		"x : ne plus appeler":                               of(OfSigns, "x"),
		"R = refus":                                         of(OfSigns, "r"),
		"1 = ne plus appeler":                               of(OfSigns, "1"),
		"A = accord, R = refus":                             of(OfSigns, "r"),
		"rouge = ne plus appeler":                           of(OfLook, "rouge"),
		"Jaune : ne pas rappeler":                           of(OfLook, "jaune"),
		"en rouge : ne plus appeler":                        of(OfLook, "rouge"),
		"les lignes en jaune ne veulent plus être appelées": of(OfLook, "jaune"),
		"Lignes grisées : stop":                             of(OfLook, "gris"),
		"# rouge = stop":                                    {{[]Sign{{"#", OfDrawn}, {"rouge", OfLook}}, true}},
		"Ne plus appeler":                                   nil,
		"Ne plus appeler :":                                 nil,
		"NE + APPELER":                                      nil,
		"NE PAS APPELER !":                                  nil,
		"*** Blacklist ***":                                 nil,
		"--- Blacklist ---":                                 nil,
		"- ne plus appeler Petit":                           nil,
		"• ne plus appeler Petit":                           nil,
		"Liste rouge : ne pas appeler":                      nil,
		"❌ Ne plus appeler":                                 nil,
		"Petit : ne veut plus":                              nil,
		"* = à rappeler":                                    nil,
		"Total : 3 refus":                                   nil,
		"":                                                  nil,
	} {
		require.Empty(t, cmp.Diff(want, LegendsIn(text)), text)
	}
}

// TestSignsInCells: at an end of a cell, or of a word of it.
func TestSignsInCells(t *testing.T) {
	for _, c := range []struct {
		sign string
		kind SignKind
		cell string
		is   bool
	}{
		{"*", OfDrawn, "Durand *", true}, {"*", OfDrawn, "Durand*", true}, {"*", OfDrawn, "*Durand", true},
		{"*", OfDrawn, "Durand (*)", true}, {"*", OfDrawn, "Durand * Marie", true}, {"*", OfDrawn, "Durand **", true},
		{"**", OfDrawn, "Durand *", false}, {"*", OfDrawn, "Durand", false}, {"*", OfDrawn, "", false},
		{"*", OfDrawn, "0639980001 *", true}, {"*", OfDrawn, "*", true}, {"+", OfDrawn, "+33639980001", false},
		{"+", OfDrawn, "Durand +", true}, {"#", OfDrawn, "#Durand", true}, {"☎", OfDrawn, "☎ Durand", true},
		{"x", OfSigns, "Durand (x)", true}, {"x", OfSigns, "X", true}, {"x", OfSigns, "Durand x", true},
		{"x", OfSigns, "Durand [X] Marie", true}, {"x", OfSigns, "Roux", false}, {"x", OfSigns, "x Roux", false},
		{"1", OfSigns, "1", true}, {"1", OfSigns, "1 rue des Lilas", false}, {"1", OfSigns, "Durand (1)", true},
		{"rouge", OfLook, "rouge", true}, {"rouge", OfLook, "Rouges", true}, {"rouge", OfLook, "rue Rouge", false},
		{"rouge", OfLook, "", false},
	} {
		require.Equal(t, c.is, Sign{c.sign, c.kind}.IsIn(c.cell), "%s: %s", c.sign, c.cell)
	}
}
