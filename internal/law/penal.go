package law

// Code pénal. The copy tells from which day an article reads so only for some.
var (
	CP22616  = crime("226-16", 0)
	CP22617  = crime("226-17", 0)
	CP226171 = crime("226-17-1", 0)
	CP22618  = crime("226-18", on(2004, 8, 7))
	CP226181 = crime("226-18-1", on(2004, 8, 7))
	CP22620  = crime("226-20", on(2004, 8, 7))
	CP22621  = crime("226-21", on(2004, 8, 7))
	CP22622  = crime("226-22", on(2004, 8, 7))
	CP226221 = crime("226-22-1", 0)
	CP226222 = crime("226-22-2", 0)
)

func crime(article string, from Day) Wording {
	return Wording{Text: Text{Statute, "Code pénal, art. " + article, penal}, From: from, Read: read, Note: legi}
}
