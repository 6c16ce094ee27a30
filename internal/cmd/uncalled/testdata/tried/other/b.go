package other

import tried "github.com/rgpd-go/rgpd/internal/cmd/uncalled/testdata/tried"

var _ = tried.Flat
