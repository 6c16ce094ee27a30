package sheet

// What a workbook says of a row beside its cells, as the column of its marks has it.
const (
	// RowHidden is of a row that nobody sees: hidden, or filtered away, and nobody knows why.
	RowHidden = "ligne masquée ou filtrée"
	// RowRed is of a row in red, among others that are not: nobody knows what it says.
	RowRed = "ligne en rouge"
)
