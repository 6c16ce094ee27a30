package facts

// What the desk of the rights of people shares with a screening.

// DeskTitles are those of the list of stops that the privacy desk writes.
const DeskTitles = "téléphone;ne plus appeler depuis;demande;dossier"

// IsPlain reports whether a column that is not read is, by its title, of names, addresses or identifiers: what stands
// in it is no note, and its words are not to be known.
func IsPlain(title string) bool { return classOf(title) == plain }

// IsOfNames reports whether the cells of such a column are names of people, firms or towns.
func IsOfNames(title string) bool { return ofNames(title, classOf(title)) }
