package postgres

// The statements, to be explained.
var Statements = map[string]string{"find": find, "reserve": reserveOld, "first": reserveNew}
