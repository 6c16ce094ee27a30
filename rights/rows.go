package rights

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A row is a rule by which [Opens] decides.
type row = rows.Row[when, rows.None]

var (
	rightsRows = rows.NewList(slices.Concat(
		generalRows(), accessRows(), erasureRows(), restrictionRows(), portabilityRows(), objectionRows(),
		decisionRows(), withdrawalRows(), deathRows(),
	))
	rightsTable = rows.Table(rightsRows, columnWords, notes...)
)

// The rights that art. 11(2) names, and that a doubt or a death can touch without
// regard to the purpose.
var aboutData = rgpd.Is(Access, Rectification, Erasure, Restriction, Portability)
