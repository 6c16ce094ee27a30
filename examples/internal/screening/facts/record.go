package facts

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An ID is the number of a record, in a column of its own. Rows that have the same are one person's, whatever their
// telephone is.
type ID struct {
	Column int    // its place, from zero; that of the first of those that say the same: see [Table.Stands]
	Key    uint64 // see [KeyOf]
	// Loose is of a number that may be that of a firm, a household, a product: it ties rows of which one has no name,
	// or that have one in common. See [ID.Named].
	Loose bool
}

// Named is an ID as whoever has a name, or a part of it, has it: see [Reading.Names]; zero is nobody's name.
func (id ID) Named(name uint64) ID { return ID{id.Column, Mixed(id.Key ^ Mixed(name)), true} }

// Of is a key that stands for the column, too.
func (id ID) Of() uint64 { return Mixed(id.Key ^ uint64(id.Column+1)<<32) }

// KeyOf stands for what a cell that names somebody says, and holds none of it: 00012, 12 and 12.0, c-7 and C-7 are one.
// Texts that differ have others, but for one pair in 2^63.
func KeyOf[S string | []byte](cell S) uint64 {
	from, to := 0, len(cell)
	for from < to && cell[from] <= ' ' {
		from++
	}
	for from < to && cell[to-1] <= ' ' {
		to--
	}
	for i := from; i < to; i++ {
		if cell[i] == ' ' || cell[i] == 0xc2 && i+1 < to && cell[i+1] == 0xa0 { // 123 456 789
			return KeyOf(strings.Map(unspaced, string(cell[from:to])))
		}
	}
	if to-from > 2 && cell[to-1] == '0' && (cell[to-2] == '.' || cell[to-2] == ',') {
		to -= 2
	}
	for from+1 < to && cell[from] == '0' {
		from++
	}
	h, long := uint64(to-from), uint64(0)
	if to-from >= LongKey {
		long = 1
	}
	for ; from < to; from += 8 {
		var eight uint64
		for i := range min(8, to-from) {
			c := cell[from+i]
			if c-'A' <= 'Z'-'A' {
				c += 'a' - 'A'
			}
			eight |= uint64(c) << (8 * i)
		}
		h = Mixed(h ^ eight)
	}
	return h&^1 | long
}

func unspaced(c rune) rune {
	if c == ' ' || c == '\u00a0' || c == '\u202f' {
		return -1
	}
	return c
}

// LongKey is from how many signs on the number of a record is nobody else's in another column either: the key is odd.
const LongKey = 6

// Mixed makes of a number another one, each of its own, in which all bits depend on all.
func Mixed(h uint64) uint64 {
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

// A recordKind is of what the number of a record is.
type recordKind uint8

// The kinds of records. Short numbers of two files are those of one person if they are of one kind.
const (
	anyRecord recordKind = iota + 1
	ofContact
	ofLead
	ofClient
	ofProspect
	ofPerson
	ofOther
	ofReference
	ofAccount
	ofContract
	ofDocument // an order, a bill, a case: of one customer, in one row or several
	recordKinds
	ofRow  // a row has one, whatever it is: a short one is nobody's under another title
	ofFirm // SIREN, SIRET, TVA, RCS: long
)

// A record is what a title says of the numbers below it.
type record struct {
	kind  recordKind
	loose bool // see [ID.Loose]
}

// people are how files call those who stand in them.
const people = "contact client prospect lead adhérent abonné assuré sociétaire patient allocataire bénéficiaire " +
	"souscripteur donateur membre personne customer member donor"

// kindOf is that of the numbers of some of them.
var kindOf = map[string]recordKind{"contact": ofContact, "lead": ofLead, "prospect": ofProspect, "client": ofClient,
	"customer": ofClient, "personne": ofPerson, "person": ofPerson}

// recordTitles are titles of such columns; a list or an owner has many people.
var recordTitles = func() map[string]record {
	m := map[string]record{}
	for kind, list := range map[recordKind]string{
		anyRecord: "vendor lead code|id|identifiant|record id|uid|uuid|guid|matricule|crm id|id crm|identifiant crm|" +
			"identifiant unique|id unique|unique id|id fiche crm|ref crm|référence crm|code crm|n° crm",
		ofContact: "contact id|id contact|code contact|n° contact|identifiant contact",
		ofLead:    "lead id|id lead",
		ofClient: "id client|code client|n° client|numéro client|numéro de client|ref client|référence client|" +
			"customer id|client id|identifiant client",
		ofProspect: "id prospect|code prospect|prospect id|n° prospect",
		ofPerson:   "person id|id personne",
		ofOther:    "id externe|external id",
	} {
		for t := range strings.SplitSeq(list, "|") {
			m[words.Compact(t)] = record{kind: kind}
		}
	}
	for t := range references { // of whom, no title says
		m[t] = record{anyRecord, true}
	}
	for tool := range strings.FieldsSeq("odoo salesforce hubspot dolibarr sellsy pipedrive zoho brevo axonaut") {
		m[tool+"id"], m["id"+tool] = record{kind: anyRecord}, record{kind: anyRecord}
	}
	for kind, list := range map[recordKind]string{
		ofReference: "linkedin|linkedin url|linkedin profile|linkedin profile " +
			"url|profil linkedin|lien linkedin|url linkedin|person linkedin url|contact linkedin url|viadeo|xing|" +
			"facebook|facebook url|profil facebook",
		ofRow: "n°|no|num|numéro|number|n° d'ordre|numéro d'ordre",
		ofFirm: "siren|siret|n° siren|n° siret|numéro siren|numéro siret|code siret|code siren|" +
			"siren siret|siret siren|" +
			"n° tva|numéro tva|numéro de tva|tva intracommunautaire|n° tva intracommunautaire|tva intra|" +
			"vat number|vat id|" +
			"rcs|n° rcs|numéro rcs|immatriculation rcs",
		ofAccount: "iban|rib|numéro iban|n° iban",
		// Whose meter it is, gas or electricity: that of a household.
		ofContract: "pdl|prm|pce|rae|point de livraison|n° pdl|numéro pdl|numéro de pdl|réf pdl|référence pdl|" +
			"code pdl|n° prm|numéro prm|n° pce|numéro pce|n° de pdl|n° point de livraison|" +
			"numéro de point de livraison|" +
			"n° compteur|n° de compteur|numéro de compteur",
		ofDocument: "n° bon de commande|n° de bon de commande|numéro de bon de commande|bon de commande n°|" +
			"n° opportunité|réf opportunité",
	} {
		for t := range strings.SplitSeq(list, "|") {
			m[words.Compact(t)] = record{kind, true}
		}
	}
	for kind, nouns := range map[recordKind]string{
		ofReference: people + " fiche dossier file tiers partner foyer household",
		ofAccount:   "compte account",
		ofContract:  "contrat police abonnement contract policy subscription",
		ofDocument: "facture devis commande ticket sinistre intervention réservation opportunité affaire deal " +
			"opportunity order invoice quote case booking",
	} {
		for noun := range strings.FieldsSeq(nouns) {
			titles := []string{noun + " id", noun + " no", noun + " n°", noun + " num",
				noun + " numéro", noun + " number", noun + " ref", noun + " reference"}
			for _, of := range []string{"n°", "no", "num", "numéro", "numéro de", "numéro du", "numéro d'",
				"n° de", "n° d'",
				"n° du", "réf", "réf.", "référence", "référence du", "id", "code", "identifiant", "identifiant du"} {
				titles = append(titles, of+" "+noun)
			}
			for _, t := range titles {
				if t = words.Compact(t); m[t] == (record{}) && byCompact[t] == nil {
					m[t] = record{cmp.Or(kindOf[noun], kind), true}
				}
			}
		}
	}
	m["compte"], m["account"] = record{ofAccount, true}, record{ofAccount, true}
	return m
}()

// recordOf is what a title says of the numbers below it; zero if they are none of records.
func recordOf(title string) record { return recordTitles[words.Compact(title)] }

// numbersInFull reports whether a title says that numbers of records stand below it, and nothing else: numéro de
// dossier, but neither "code contact" nor "contact no".
func numbersInFull(title string) bool {
	return recordOf(title).kind != 0 && slices.ContainsFunc(strings.Fields(words.Fold(title)), func(word string) bool {
		return numberWords[word]
	})
}

var numberWords = setOf("n num numero number ref reference id identifiant matricule pdl prm pce rae")

// namesOf are titles under which people stand by their names.
var namesOf = func() map[string]bool {
	m := map[string]bool{}
	for t := range strings.SplitSeq("nom|noms|prénom|prénoms|nom et prénom|nom prénom|prénom nom|nom complet|"+
		"nom de famille|nom de naissance|nom usuel|nom d'usage|name|first name|last name|full name|middle name|"+
		"display name|contact name|lead name|surname|given name|family name|contact|interlocuteur|client|prospect|"+
		"dirigeant|gérant|nom contact|nom du contact|prénom contact|prénom du contact|nom client|nom du client|"+
		"nom prospect|contact first name|contact last name|contact full name|titulaire|nom dirigeant|prénom dirigeant|"+
		"nom du dirigeant|prénom du dirigeant|responsable|nom responsable|nom du responsable", "|") {
		m[words.Compact(t)] = true
	}
	for noun := range strings.FieldsSeq(people) {
		for _, t := range []string{"nom " + noun, "nom du " + noun, "nom de l'" + noun, "prénom " + noun,
			"prénom du " + noun, "prénom de l'" + noun, noun + " name", noun + " first name", noun + " last name"} {
			m[words.Compact(t)] = true
		}
	}
	return m
}()

// Of names, what stands around them is nobody's.
var aroundNames = setOf("m mr mme mlle monsieur madame mademoiselle messieurs mesdames me maitre dr docteur pr " +
	"professeur ms mrs miss sir et ou and the epouse nee ne veuve famille fam epoux consorts")

// particles begin names, which some write in one word: Le Goff and Legoff, d'Estaing and Destaing.
var particles = setOf("le la l les de du des da d o el al ben van von der den")

func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// nameLetters are as many of each word of a name as are compared: people write the rest in several ways.
const nameLetters = 4

// Names stand for the words of the person's name; there are none where the row has no name.
func (r *Reading) Names() (out []uint64) {
	for _, cell := range r.names {
		out = appendNames(out, cell)
	}
	return out
}

// appendNames appends the words of a name, as numbers that stand for them.
func appendNames(to []uint64, cell string) []uint64 {
	add := func(w string) { to = append(to, KeyOf(w[:min(len(w), nameLetters)])|1) }
	var joined [4]string // a word with particles before it
	n := 0
	for w := range strings.SplitSeq(words.Fold(cell), " ") {
		for i := range n {
			joined[i] += w
		}
		if particles[w] {
			if n < len(joined) {
				joined[n] = w
				n++
			}
			continue
		}
		for _, whole := range joined[:n] {
			add(whole)
		}
		if n = 0; len(w) > 1 && !aroundNames[w] {
			add(w)
		}
	}
	return to
}

// IDs are the places of the columns of numbers of records.
func (t *Table) IDs() (out []int) {
	for i := range t.Others {
		if o := &t.Others[i]; o.record.kind != 0 && o.class != waived {
			out = append(out, o.index)
		}
	}
	slices.Sort(out)
	return out
}

// IDsIn are the numbers of records in a cell, as if it stood in a column.
func (t *Table) IDsIn(column int, cell string) iter.Seq[ID] {
	return func(yield func(ID) bool) {
		for key := range RecordKeys(cell, t.IsOfFirms(column)) {
			if !yield(ID{t.Stands(column), key, t.IsLoose(column)}) {
				return
			}
		}
	}
}

// IsOfFirms reports whether a column has numbers of firms: SIREN, SIRET.
func (t *Table) IsOfFirms(column int) bool { return t.recordAt(column).kind == ofFirm }

// IsLoose reports whether the numbers of records in a column may be those of several people: see [ID.Loose].
func (t *Table) IsLoose(column int) bool { return t.recordAt(column).loose }

// standsOf are, of each title, the place of the first that has numbers of the same records: all of firms, and of one
// title that is there twice.
func standsOf(titles []string, records []record) []int {
	out, first := make([]int, len(titles)), map[string]int{}
	for i, title := range titles {
		out[i] = i
		of := words.Compact(title)
		switch kind := records[i].kind; {
		case kind == 0:
			continue
		case kind == ofFirm:
			of = "firm"
		case references[of]:
			of = "ref"
		}
		if at, had := first[of]; had {
			out[i] = at
		} else {
			first[of] = i
		}
	}
	return out
}

// references are titles that say the same.
var references = map[string]bool{"ref": true, "reference": true, "references": true}

// Stands is the place of the first column that has numbers of the same records as another.
func (t *Table) Stands(column int) int {
	if column < len(t.stands) {
		return t.stands[column]
	}
	return column
}

// StandsAlone reports whether no other column has numbers of the same records.
func (t *Table) StandsAlone(column int) bool {
	for i := range t.Titles {
		if i != column && t.Stands(i) == t.Stands(column) {
			return false
		}
	}
	return true
}

// Addressed tells of each column whether addresses for messages are sought in it, for a channel.
func (t *Table) Addressed(c rgpd.Channel) []bool {
	out := make([]bool, len(t.Titles))
	for i := range t.Others {
		o := &t.Others[i]
		out[o.index] = o.addresses || c == rgpd.Email || o.class == free
	}
	return out
}

// Cells are those of a row; of one with a quote too few, as far as they stand in their place.
func (t *Table) Cells(rec *sheet.Record) []string {
	if rec.Kind != sheet.Torn {
		return rec.Cells
	}
	return strings.Split(strings.ReplaceAll(string(rec.Text), `"`, ""), string(rune(t.Sep)))
}

// readIDs reads the numbers of records of a row that is damaged, as far as they stand in their place.
func (t *Table) readIDs(r *Reading, cells []string) {
	for _, i := range t.IDs() {
		if i < len(cells) {
			r.IDs = slices.AppendSeq(r.IDs, t.IDsIn(i, cells[i]))
		}
	}
	t.readHome(r, cells)
}

// readHome reads the name and the address of a row as the number of a record.
func (t *Table) readHome(r *Reading, cells []string) {
	if t.home == nil {
		return
	}
	if id, is := IDOf(t.home, cells); is {
		r.IDs = append(r.IDs, id)
	}
}
