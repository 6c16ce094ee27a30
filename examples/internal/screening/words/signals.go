package words

import (
	"slices"
	"strings"
)

// Signals that say yes and no by a colour or a side: nobody knows what one says under a title that does not.

var (
	lights = set("rouge rouges red rot rojo rosso orange orangee jaune yellow amber ambre vert verte verts green " +
		"grun verde gelb")
	thumbs = set("up down bas haut baisse hausse pouce thumb thumbs low high vers le la en")
	shades = set("fonce clair claire vif pale pastille feu code drapeau flag dark light statut status")
	// levels are titles under which high and low are heights of what the title says.
	levels = set("priority priorite niveau level potentiel potential rating score rang rank note interet interest " +
		"temperature risque risk valeur value importance urgence urgency revenu revenus income probability " +
		"probabilite etage seniority standing qualite")
	// called are titles under which people, firms and places have a colour for a name: Feu Vert.
	called = set("nom noms name names prenom prenoms firstname lastname surname societe company entreprise firm " +
		"enseigne sociale organisation organization account ville city town commune adresse address rue street voie " +
		"contact")
	tongues = set("langue langues language languages lang locale idioma sprache tongue nationalite nationality " +
		"nation citizenship")
)

// IsSignal reports whether a cell, under a title, is a colour of a traffic light or a side, and nothing more.
func IsSignal(title, cell string) bool {
	const most = 40 // bytes
	if len(cell) > most {
		return false
	}
	parts := allParts(title)
	if slices.ContainsFunc(parts, func(p string) bool { return called[trimDigits(p)] }) {
		return false
	}
	light, side := false, false
	for w := range strings.SplitSeq(Fold(cell), " ") {
		switch {
		case lights[w]:
			light = true
		case thumbs[w]:
			side = side || len(w) > 2 || w == "up"
		case !shades[w]:
			return false
		}
	}
	if side && !light {
		for _, p := range parts {
			if levels[trimDigits(p)] {
				return strings.Contains(Fold(cell), "up") || strings.Contains(Fold(cell), "down")
			}
		}
	}
	return light || side
}

// NamesTongues reports whether languages or nations stand under a title.
func NamesTongues(title string) bool {
	for _, p := range allParts(title) {
		if tongues[p] {
			return true
		}
	}
	return false
}

// tongueWords are languages and nations as most files write them; countries are others.
var tongueWords = set("fr fra fre francais francaise french en eng anglais anglaise english de deu ger allemand " +
	"allemande german es spa espagnol espagnole spanish it ita italien italienne italian nl dut neerlandais " +
	"neerlandaise dutch pt por portugais portugaise portuguese ar arabe arabic pl polonais polonaise ro roumain " +
	"roumaine sv suedois suedoise da danois danoise nb nn norvegien norvegienne norwegian fi finnois zh chinois " +
	"chinoise ja japonais japonaise ru russe belge suisse marocain marocaine algerien algerienne tunisien tunisienne " +
	"france")

// IsTongue reports whether a cell names a language or a nation, beyond doubt: "no" and "da" do not.
func IsTongue(cell string) bool {
	f := Fold(cell)
	first, _, _ := strings.Cut(f, " ") // fr-FR, en_US
	return !marks[f] && (tongueWords[first] || IsCountry(f))
}
